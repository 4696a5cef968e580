import type { FormKind } from '../model/compiled.ts'
import type { EntityType } from '../model/entity.ts'

/** A line a cell, an empty one for a cell as the one above; or the lines that there are, and a symbol a cell. */
export type PackedColumn = string | readonly [values: string, cells: string]

/** Entries of one type whose values have the same fields, as columns of text. */
export interface PackedGroup {
  readonly type: EntityType
  /** How many entries it has. */
  readonly size: number
  /** Names of the value's fields. A cell holds a string as it is, anything else as JSON behind `\u0001`. */
  readonly fields: readonly string[]
  /**
   * A line an entry; empty where the id is the slug of the label. In a line, `^` stands for the parent's id and a
   * hyphen, a character of `ACRONYMS` for the slug of the entry's first acronym, second …: `^~` is « un-oct ».
   */
  readonly ids: string
  /** A line an entry; empty where the label is the first form. */
  readonly labels: string
  /** A column a field; a cell `=` is the id. */
  readonly columns: readonly PackedColumn[]
}

/** What stands in an id for the acronyms of its entry. */
export const ACRONYMS = '~!@#$%'

/**
 * What a package ships: every form of every entry as one run of symbols, each a character of `SYMBOLS` or two.
 *
 * A form is what it opens with (an entry's first form, a further one, or one that keeps words of a form before it)
 * and the words that follow. Symbols stand, in this order, for: the openings of `Opening`; the kinds, of which one
 * holds for the forms after it, acronyms apart; `steps`; the commonest words; and the first halves of pairs, for other common
 * words. Rare words, and acronyms that are whole forms, are taken from `words` in their order.
 */
export interface PackedLexicon {
  readonly kinds: readonly FormKind[]
  /** The kinds of acronyms, firm and weak. */
  readonly acronyms: readonly [number, number]
  readonly groups: readonly PackedGroup[]
  /** The common words, the rare ones, the acronyms, as `share` writes them; how many of each there are. */
  readonly words: string
  readonly common: number
  readonly rare: number
  readonly whole: number
  /** The commonest ways of keeping words: how many at the head, how many at the end, of how many forms before. */
  readonly steps: string
  /** How many symbols are first halves of pairs. */
  readonly pairs: number
  /** How many forms there are. */
  readonly count: number
  readonly forms: string
}

/** No entry. */
export const nothing: PackedLexicon = {
  kinds: [],
  acronyms: [0, 0],
  groups: [],
  words: '',
  common: 0,
  rare: 0,
  whole: 0,
  steps: '',
  pairs: 0,
  count: 0,
  forms: '',
}

/** Characters that no string literal escapes. */
export const SYMBOLS =
  ' !#%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~'

/** What a symbol below the kinds says. */
export const Opening = {
  /** The first form of the next entry. */
  entry: 0,
  /** A further form. */
  form: 1,
  /** A further form: the next acronym. */
  acronym: 2,
  /** A further form: the next acronym, weak evidence. */
  weakAcronym: 3,
  /** A further form that keeps words; three symbols say how many. */
  keep: 4,
  /** Not an opening: the next rare word. */
  rare: 5,
} as const

/** The number of openings, after which the symbols of the kinds begin. */
export const OPENINGS = 6
