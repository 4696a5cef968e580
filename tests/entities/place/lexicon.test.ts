import { describe, expect, it } from 'vitest'
import { lexicon } from '../../../src/entities/place/fr.lexicon.ts'
import { slug } from '../../../src/entities/place/places.ts'
import type { LexiconForm } from '../../../src/model/lexicon.ts'
import { capitals, meetingPlaces } from './capitals.ts'

const formsOf = (forms: readonly (string | LexiconForm)[]): readonly LexiconForm[] =>
  forms.map((form) => (typeof form === 'string' ? { text: form } : form))

const entryOf = new Map(
  lexicon.flatMap((entry) => formsOf(entry.forms).map(({ text }) => [text, entry] as const)),
)

const repeated = (texts: readonly string[]): readonly string[] => {
  const seen = new Set<string>()
  return texts.filter((text) => seen.size === seen.add(text).size)
}

/** Short French names of States that ICU knows; territories with an ISO code of their own are no States. */
const stateNames = (): ReadonlySet<string> => {
  const names = new Intl.DisplayNames(['fr'], { type: 'region', fallback: 'none' })
  // Codes that ICU names though they are no State's: islands, and « Territoires palestiniens » for Palestine.
  const others = ['AC', 'DG', 'IC', 'PS', 'TA']
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  const all = letters.flatMap((first) =>
    letters.map((second) => (others.includes(first + second) ? undefined : names.of(first + second))),
  )
  const territories = new Set(
    lexicon
      .filter(({ value }) => value.code)
      .flatMap(({ forms }) => formsOf(forms).map(({ text }) => slug(text))),
  )
  return new Set(
    all
      .filter((name) => name !== undefined)
      .map(slug)
      .filter((name) => !territories.has(name)),
  )
}

describe('the lexicon of places', () => {
  it('gives every entry an id of its own, which its value repeats', () => {
    expect(repeated(lexicon.map(({ id }) => id))).toEqual([])
    expect(lexicon.filter(({ id, value }) => value.id !== id)).toEqual([])
  })

  it('gives no form to two entries, with or without its hyphens', () => {
    const folded = (text: string): string => slug(text.replaceAll('-', ''))
    const forms = lexicon.flatMap(({ forms }) => [...new Set(formsOf(forms).map(({ text }) => folded(text)))])
    // Basse-Terre and Basseterre, which the text's own hyphen tells apart.
    expect(repeated(forms)).toEqual(['basseterre'])
  })

  it('writes no form twice', () => {
    expect(repeated(lexicon.flatMap(({ forms }) => formsOf(forms).map(({ text }) => slug(text))))).toEqual([])
  })

  it('leaves no mark of its notation, no stray space and no typographic apostrophe in a form', () => {
    const texts = lexicon.flatMap(({ forms }) => formsOf(forms).map(({ text }) => text))
    expect(
      texts.filter((text) => !/^[\p{L}\d][\p{L}\p{M}\d '().&,/-]*$/u.test(text) || /\s\s|\s$/u.test(text)),
    ).toEqual([])
  })

  it('writes codes as the standards do', () => {
    const values = lexicon.map(({ value }) => value)
    expect(values.filter((value) => value.in && !/^[A-Z]{3}$/.test(value.in))).toEqual([])
    expect(values.filter(({ code }) => code && !/^[A-Z]{3,4}$/.test(code))).toEqual([])
    expect(values.filter(({ m49 }) => m49 && !/^\d{3}$/.test(m49))).toEqual([])
  })

  it('takes a State’s name for a town only as weak evidence', () => {
    const states = stateNames()
    const strong = lexicon.flatMap(({ forms }) => formsOf(forms).filter(({ weak }) => !weak))
    expect(strong.map(({ text }) => text).filter((text) => states.has(slug(text)))).toEqual([])
  })

  it.each([
    ['Asie centrale', 'region', undefined],
    ['Moyen-Orient', 'region', undefined],
    ["golfe d'Oman", 'sea', undefined],
    ['fleuve Sénégal', 'river', undefined],
    ['Jérusalem-Est', 'territory', undefined],
    ['îles Falkland (Malvinas)', 'territory', undefined],
    ['Nord-Kivu', 'division', 'COD'],
    ['Alep', 'city', 'SYR'],
  ])('knows %s', (name, kind, state) => {
    const found = entryOf.get(name)
    expect(found?.value.kind).toBe(kind)
    expect(found?.value.in).toBe(state)
  })

  it('knows the capital of every State, in its State', () => {
    expect(capitals.filter(([name, state]) => (entryOf.get(name)?.value.in ?? state) !== state)).toEqual([])
    expect(capitals.filter(([name]) => !entryOf.has(name)).map(([name]) => name)).toEqual([])
  })

  it('knows the seats and the meeting places', () => {
    expect(meetingPlaces.filter((name) => !entryOf.has(name))).toEqual([])
  })

  it('lets a common noun that opens a name begin with a small letter', () => {
    const cased = new Map(
      lexicon.flatMap(({ forms }) => formsOf(forms).map((form) => [form.text, form.case])),
    )
    expect(cased.get('mer Rouge')).toBe('any')
    expect(cased.get('Damas')).toBe('initial')
  })
})
