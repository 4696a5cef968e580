import type { PlaceValue } from '../../model/entity.ts'
import type { LexiconEntry, LexiconForm } from '../../model/lexicon.ts'

export type PlaceKind =
  | 'continent'
  | 'region'
  | 'sea'
  | 'river'
  | 'lake'
  | 'island'
  | 'relief'
  | 'territory'
  | 'division'
  | 'city'
  | 'site'
  | 'line'

/**
 * Places as a family file writes them: rows parted by semicolons, the ways of writing one place by `=`, the
 * reader's name first.
 *
 * - `?` before a form: weak evidence alone, for it is also a State's name, a man's or a common word
 * - a form that begins with a small letter may be of any case in the text; others begin with a capital
 * - `@GIB` after the last form: the ISO 3166 code of the place itself; `#142`: its M49 code
 *
 *     mer Noire; Alep=Halab; ?Unité; Guam@GUM#316
 */
export type PlaceRows = string

/** The rows of each State, by ISO 3166-1 alpha-3. */
export type RowsByState = Readonly<Record<string, PlaceRows>>

const fold = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/œ/giu, 'oe')
    .replace(/æ/giu, 'ae')
    .replace(/ø/giu, 'o')
    .replace(/[łŁ]/gu, 'l')
    .replace(/ß/gu, 'ss')
    .toLowerCase()

/** `Jérusalem-Est` → `jerusalem-est`. */
export const slug = (name: string): string =>
  fold(name)
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '')

const form = (written: string): LexiconForm => {
  const weak = written.startsWith('?')
  const text = weak ? written.slice(1) : written
  const first = text.charAt(0)
  return {
    text,
    form: 'name',
    case: first === first.toUpperCase() ? 'initial' : 'any',
    ...(weak ? { weak } : {}),
  }
}

interface Row {
  readonly names: string
  readonly code?: string
  readonly m49?: string
}

const row = (text: string): Row => {
  const [rest = '', m49] = text.split('#')
  const [names = '', code] = rest.split('@')
  return { names, ...(code ? { code } : {}), ...(m49 ? { m49 } : {}) }
}

const entry = (kind: PlaceKind, text: string, state: string | undefined): LexiconEntry<PlaceValue> => {
  const { names, ...codes } = row(text)
  const forms = names.split('=').map(form)
  const label = forms[0]?.text ?? names
  const id = slug(label)
  return {
    id,
    type: 'place',
    label,
    forms,
    value: { id, kind, ...(state ? { in: state } : {}), ...codes },
  }
}

const entries = (kind: PlaceKind, rows: PlaceRows, state?: string): readonly LexiconEntry<PlaceValue>[] =>
  rows
    .split(';')
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .map((text) => entry(kind, text, state))

/** Places that lie in several States, in none, or in one that is disputed. */
export const places = (kind: PlaceKind, rows: PlaceRows): readonly LexiconEntry<PlaceValue>[] =>
  entries(kind, rows)

/** Places that each lie in one State. */
export const placesIn = (kind: PlaceKind, states: RowsByState): readonly LexiconEntry<PlaceValue>[] =>
  Object.entries(states).flatMap(([state, rows]) => entries(kind, rows, state))
