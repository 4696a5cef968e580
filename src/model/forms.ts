/** The forms of a lexicon as runs of words: each word is written once, however many forms have it. */
export interface Forms {
  /**
   * Words as they are written, each with the apostrophe or the hyphen that joins the next to it: `Conseil`, `l'`,
   * `Croix-`. Commas and brackets are words of their own. A word that begins with a space wants one where none
   * would stand.
   */
  readonly words: readonly string[]
  /** Form → its first word. */
  readonly firstOf: Int32Array
  /** Form → how many words it has. */
  readonly lengthOf: Uint8Array
  /** The words of a form. */
  readonly wordsOf: (form: number) => readonly number[]
}
