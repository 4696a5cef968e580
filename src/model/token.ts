/** What a token is. */
export const TokenKind = {
  word: 1,
  /** Figures alone: `1967`. */
  number: 2,
  /** A figure that is no plain whole number: `5,8`, `23.2`, `31 000`. */
  decimal: 3,
  /** Figures joined by slashes: `65/309`, `10/11/2011`. */
  slashed: 4,
  /** `1er`, `4956e`, `38ème`, `XXIe`. */
  ordinal: 5,
  /** What looks like a document symbol: `A/65/903`. */
  symbol: 6,
  punctuation: 7,
  /** A hyphen; inside a word or at the end of a line it carries `TokenFlag.skip`. */
  hyphen: 8,
  /** A capital with its point: `J.`. */
  initial: 9,
  /** `l'`, `d'`, `qu'`, with the apostrophe. */
  elision: 10,
  other: 11,
} as const
export type TokenKind = (typeof TokenKind)[keyof typeof TokenKind]

/** Bits of what is known of a token beside its kind. */
export const TokenFlag = {
  /** White space stands before it. */
  space: 1,
  /** A line begins with it. */
  line: 2,
  /** A blank line stands before it. */
  blank: 4,
  /** Its first letter is a capital. */
  capital: 8,
  /** It has two letters or more and all are capitals. */
  capitals: 16,
  /** Matching steps over it: a hyphen inside a word, the call of a note, page furniture. */
  skip: 32,
  /** A sentence begins with it. */
  sentence: 64,
  /** It belongs to page furniture. */
  furniture: 128,
  /** An ordinal in Roman numerals. */
  roman: 256,
  /** A lexicon has a name that begins with it, or one that stands here and holds it. */
  listed: 512,
} as const

/**
 * A document cut into tokens, column by column: token `i` is `source.slice(start[i], end[i])`.
 * Gaps between tokens hold nothing but white space and invisible marks.
 */
export interface Tokens {
  readonly source: string
  readonly count: number
  /** UTF-16 offsets. */
  readonly start: Int32Array
  readonly end: Int32Array
  readonly kind: Uint8Array
  readonly flags: Uint16Array
  /** The number of the folded form in the vocabulary; 0 when it is not there. */
  readonly form: Int32Array
  /** The hash of the folded form, the same for every word of any vocabulary or none; 0 for what is no word. */
  readonly hash: Int32Array
}
