import { describe, expect, it } from 'vitest'
import { bodies, spellings } from '../../../src/entities/organisation/body.ts'
import { unBodies } from '../../../src/entities/organisation/lexicon/un.ts'
import type { LexiconForm } from '../../../src/model/lexicon.ts'

const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('’', "'")
    .replace(/[-\s]+/gu, ' ')

const formsOf = (entry: (typeof unBodies)[number]): readonly LexiconForm[] =>
  entry.forms.map((form) => (typeof form === 'string' ? { text: form } : form))

/** Parents that other families of bodies define. */
const elsewhere: ReadonlySet<string> = new Set([])

/** Names and acronyms that really are borne by two bodies: the text decides between them. */
const shared: ReadonlySet<string> = new Set(['cci'])

/** Bodies whose own name ends in the Organisation's: without it nothing would tell them apart. */
const namedAfterUn: ReadonlySet<string> = new Set([
  'un-preparatory-commission',
  'unpol',

  'uncc-fund',
  'un',
  'un-ceb',
  'undg',
  'unjspf',
  'unjspb',
  'un-charter-committee',
  'un-tpa-committee',
  'un-hippo',
  'un-brahimi-panel',
  'un-coherence-panel',
  'global-compact',
  'unef-i',
  'unef-ii',
  'un-command-korea',
  'untea',
  'unprofor',
  'unpf',
  'unpredep',
  'uniptf',
  'unpsg',
  'unvim',
  'unscom',
  'unmovic',
  'uncc',
  'unitad',
  'opcw-un-mission',
  'opcw-un-jim',

  'unic',
  'un-radio',
  'un-ethics-panel',
  'un-staff-union',
  'ccisua',
  'uniserv',
  'un-postal',
  'unog',
  'unlb',
  'un-resident-coordinators',
  'unsf-special-fund',
  'uncdf',
  'unv',
  'unop-partnerships',
  'unfoundation',
  'unrwa',
  'unosat',
  'unu',
  'unssc',
  'unwcc',
  'un-ombudsman',
])

/** Short forms that stand for whichever body was named before: they belong to no entry. */
const bare = [
  'Organisation',
  'Assemblée',
  'Conseil',
  'Comité',
  'Commission',
  'Sous-Comité',
  'Sous-Commission',
  'Secrétariat',
  'Bureau',
  'Groupe',
  "Groupe d'experts",
  'Groupe de travail',
  'Comité préparatoire',
  'Comité spécial',
  'Comité consultatif',
  'Comité exécutif',
  "Conseil d'administration",
  'Tribunal',
  'Cour',
  'Mission',
  'Force',
  'Office',
  'Département',
  'Fonds',
  'Programme',
  'Agence',
  'Institut',
  'Centre',
  'Mécanisme',
  'Équipe',
  'Forum',
].map(fold)

describe('the bodies of the United Nations system', () => {
  it('have an id each, a slug', () => {
    const ids = unBodies.map((entry) => entry.id)
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
    expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/u.test(id))).toEqual([])
  })

  it('have a parent that exists', () => {
    const ids = new Set(unBodies.map((entry) => entry.id))
    const parents = unBodies.flatMap((entry) => entry.value.parent ?? [])
    expect(parents.filter((parent) => !ids.has(parent) && !elsewhere.has(parent))).toEqual([])
  })

  it('are never their own ancestor', () => {
    const parentOf = new Map(unBodies.map((entry) => [entry.id, entry.value.parent]))
    const loops = unBodies.filter((entry) => {
      const seen = new Set<string>()
      let at: string | undefined = entry.id
      while (at !== undefined && !seen.has(at)) {
        seen.add(at)
        at = parentOf.get(at)
      }
      return at !== undefined
    })
    expect(loops.map((entry) => entry.id)).toEqual([])
  })

  it('have no empty, untidy or unexpanded form', () => {
    const texts = unBodies.flatMap((entry) => formsOf(entry).map((form) => form.text))
    expect(
      texts.filter((text) => text === '' || text !== text.trim() || /[[\]{}|]| {2}/u.test(text)),
    ).toEqual([])
  })

  it('have names that begin with a capital', () => {
    const names = unBodies.flatMap((entry) => formsOf(entry).filter((form) => form.case === 'initial'))
    expect(names.map((form) => form.text).filter((text) => !/^[\p{Lu}\p{N}]/u.test(text))).toEqual([])
  })

  it('have acronyms in capitals', () => {
    const acronyms = unBodies.flatMap((entry) => formsOf(entry).filter((form) => form.form === 'acronym'))
    expect(acronyms.map((form) => form.text).filter((text) => text !== text.toUpperCase())).toEqual([])
  })

  it('have names of their own', () => {
    const owners = new Map<string, string>()
    const clashes: string[] = []
    for (const entry of unBodies) {
      for (const text of new Set(formsOf(entry).map((form) => fold(form.text)))) {
        const owner = owners.get(text)
        if (owner !== undefined && !shared.has(text)) clashes.push(`${text}: ${owner}, ${entry.id}`)
        owners.set(text, entry.id)
      }
    }
    expect(clashes).toEqual([])
  })

  it('hold what documents name most', () => {
    const forms = new Map(unBodies.flatMap((entry) => formsOf(entry).map((form) => [form.text, entry.id])))
    expect(
      [
        'Organisation des Nations Unies',
        'ONU',
        'Conseil de sécurité',
        'Assemblée générale',
        'Conseil économique et social',
        'Cinquième Commission',
        'CCQAB',
        "Haut-Commissariat aux droits de l'homme",
        'HCR',
        'Finul',
        'FNUOD',
        'MINUSS',

        'Comité des sanctions contre Al-Qaida',
        'Mécanisme résiduel',
        'ONU-Femmes',
        'Bureau de la coordination des affaires humanitaires',
        'Conférence des Parties',
      ].filter((text) => !forms.has(text)),
    ).toEqual([])
    expect(forms.get('FNUOD')).toBe('undof')
    expect(forms.get('MINUSS')).toBe('unmiss')
  })

  it('never claim a bare short form', () => {
    const texts = unBodies.flatMap((entry) => formsOf(entry).map((form) => fold(form.text)))
    expect(texts.filter((text) => bare.includes(text))).toEqual([])
  })

  it('do not end in the parent that the text names beside them', () => {
    const ends = / (de l'Organisation des Nations Unies|de l'ONU|des Nations Unies)$/u
    const ids = unBodies
      .filter((entry) => formsOf(entry).some((form) => ends.test(form.text)))
      .map((entry) => entry.id)
    expect(ids.filter((id) => !namedAfterUn.has(id))).toEqual([])
    expect([...namedAfterUn].filter((id) => !ids.includes(id))).toEqual([])
  })
})

describe('spellings', () => {
  it('expands options and choices, nested too', () => {
    expect(spellings('Fonds [des Nations Unies] {pour|de} la population').toSorted()).toEqual([
      'Fonds de la population',
      'Fonds des Nations Unies de la population',
      'Fonds des Nations Unies pour la population',
      'Fonds pour la population',
    ])
    expect(spellings('A[ {b|c}]').toSorted()).toEqual(['A', 'A b', 'A c'])
  })

  it('leaves a plain name alone', () => {
    expect(spellings('Conseil de sécurité')).toEqual(['Conseil de sécurité'])
  })
})

describe('bodies', () => {
  it('gives names, acronyms and weak forms their case, and a label alone no form', () => {
    const [named, labelled] = bodies([
      {
        id: 'x',
        name: 'Comité X',
        kind: 'committee',
        acronyms: ['CX'],
        weak: ['CAX', 'Comité'],
        lower: ['ixes'],
      },
      {
        id: 'y',
        name: 'Secrétariat',
        kind: 'secretariat',
        labelOnly: true,
        also: ['Secrétariat [général] de Y'],
      },
    ])
    expect(named?.forms).toEqual([
      { text: 'Comité X', form: 'name', case: 'initial' },
      { text: 'CX', form: 'acronym', case: 'upper' },
      { text: 'ixes', form: 'name', case: 'any' },
      { text: 'CAX', form: 'acronym', case: 'upper', weak: true },
      { text: 'Comité', form: 'name', case: 'initial', weak: true },
    ])
    expect(labelled?.label).toBe('Secrétariat')
    expect(labelled?.forms.map((form) => (typeof form === 'string' ? form : form.text))).toEqual([
      'Secrétariat général de Y',
      'Secrétariat de Y',
    ])
  })
})
