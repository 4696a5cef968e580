import { describe, expect, it } from 'vitest'
import { unBodies } from '../../../src/entities/organisation/lexicon/un.ts'
import { worldBodies } from '../../../src/entities/organisation/lexicon/world.ts'
import type { LexiconForm } from '../../../src/model/lexicon.ts'

type Entry = (typeof worldBodies)[number]

/** As the tokeniser compares: no case, accents, hyphens; a word and the figure glued to it are two. */
const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('’', "'")
    .replace(/[-\s]+/gu, ' ')
    .replace(/([a-z])(\d)/gu, '$1 $2')

const formsOf = (entry: Entry): readonly LexiconForm[] =>
  entry.forms.map((form) => (typeof form === 'string' ? { text: form } : form))

/** The firm names of an entry: a weak one may belong to several, and the text decides. */
const firmNames = (entry: Entry): ReadonlySet<string> =>
  new Set(
    formsOf(entry)
      .filter((form) => !form.weak)
      .map((form) => fold(form.text)),
  )

describe('the bodies outside the United Nations system', () => {
  it('are many', () => {
    expect(worldBodies.length).toBeGreaterThan(2000)
  })

  it('have an id each, a slug that no body of the system bears', () => {
    const ids = [...unBodies, ...worldBodies].map((entry) => entry.id)
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
    expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/u.test(id))).toEqual([])
  })

  it('have a parent that exists and is not their own descendant', () => {
    const parentOf = new Map([...unBodies, ...worldBodies].map((entry) => [entry.id, entry.value.parent]))
    const lost = worldBodies.filter(({ value }) => value.parent !== undefined && !parentOf.has(value.parent))
    expect(lost.map((entry) => entry.id)).toEqual([])
    const loops = worldBodies.filter((entry) => {
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

  it('have at least one form, none of them empty, untidy or unexpanded', () => {
    expect(worldBodies.filter((entry) => entry.forms.length === 0).map((entry) => entry.id)).toEqual([])
    const texts = worldBodies.flatMap((entry) => formsOf(entry).map((form) => form.text))
    expect(
      texts.filter((text) => text === '' || text !== text.trim() || /[[\]{}|]| {2}/u.test(text)),
    ).toEqual([])
  })

  it('have names that begin with a capital and acronyms in capitals', () => {
    const forms = worldBodies.flatMap(formsOf)
    const lower = forms.filter((form) => form.case === 'initial' && !/^[\p{Lu}\p{N}]/u.test(form.text))
    expect(lower.map((form) => form.text)).toEqual([])
    const mixed = forms.filter((form) => form.form === 'acronym' && form.text !== form.text.toUpperCase())
    expect(mixed.map((form) => form.text)).toEqual([])
  })

  it('share no firm name, among themselves or with the system', () => {
    const owners = new Map<string, string>()
    const clashes: string[] = []
    for (const entry of [...unBodies, ...worldBodies])
      for (const name of firmNames(entry)) {
        const owner = owners.get(name)
        if (owner !== undefined && name !== 'cci') clashes.push(`${name}: ${owner}, ${entry.id}`)
        owners.set(name, entry.id)
      }
    expect(clashes).toEqual([])
  })

  it('list no spelling twice that folds alike', () => {
    const twice = worldBodies.flatMap((entry) => {
      const names = formsOf(entry).map((form) => `${entry.id}: ${fold(form.text)} ${form.form}`)
      return names.filter((name, at) => names.indexOf(name) !== at)
    })
    expect(twice).toEqual([])
  })

  it('do not end in the organisation that the text names beside them', () => {
    const ends =
      / (de l'(OCI|Organisation de (la )?coopération islamique|Union africaine|OTAN|OSCE)|de la (CEDEAO|CEI|SADC|Ligue des États arabes))$/u
    /** The last words say whose member States are meant, not whose organ this is. */
    const ofMembers = / (États membres|radiodiffusions) de /u
    const names = worldBodies.flatMap((entry) => formsOf(entry).map((form) => form.text))
    expect(names.filter((name) => ends.test(name) && !ofMembers.test(name))).toEqual([])
  })

  it('keep the founding ones under their known ids', () => {
    const ids = new Set(worldBodies.map((entry) => entry.id))
    const known = [
      'oic',
      'oic-cfm',
      'oic-summit',
      'au',
      'au-psc',
      'eu',
      'osce',
      'nato',
      'las',
      'gcc',
      'pse-pa',
    ]
    expect(known.filter((id) => !ids.has(id))).toEqual([])
  })
})
