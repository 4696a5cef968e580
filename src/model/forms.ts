/** The words of a lexicon's forms: each is written once, however many forms have it. */
export interface Words {
  /**
   * Words as they are written, with the apostrophe that joins the next to it: `Conseil`, `l'`, `Croix-Rouge`. Commas
   * and brackets are words of their own. A word that begins with a space wants one where none would stand.
   * They share letters as `share` writes them.
   */
  readonly text: string
  /** Word → where its own letters begin, and a last one where the next would. */
  readonly starts: Int32Array
  /** Word → how many letters of the word before it come first. */
  readonly keeps: Uint8Array
  /** Word → the hash of its letters, folded. */
  readonly hashes: Int32Array
  /** Word → a `Shape`. */
  readonly shapes: Uint8Array
  /** Hyphened word → the hash of its first part. */
  readonly parts: Int32Array
}

/** How a word is cut into tokens. */
export const Shape = {
  /** It is one token. */
  plain: 0,
  /** Hyphens join its parts: a token each, or one when the hyphens have got lost. */
  hyphened: 1,
  /** It is one token where its letters are an elision. */
  elided: 2,
  /** Only the tokeniser can tell. */
  hard: 3,
} as const

/** The forms of a lexicon as runs of words. */
export interface Forms {
  readonly words: Words
  /** Form → its first word. */
  readonly firstOf: Int32Array
  /** Form → how many words it has. */
  readonly lengthOf: Uint8Array
  /** Word `at` of a form, from 0. */
  readonly wordAt: (form: number, at: number) => number
}
