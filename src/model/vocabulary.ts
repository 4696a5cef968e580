/**
 * Every folded form that lexicons and rules know, numbered from 1, as an open-addressing hash table
 * over one pool of code units; with each form, the word classes that hold it, as bits.
 */
export interface Vocabulary {
  /** How many forms it holds. It grows while lexicons are learnt, never after. */
  size: number
  /** Code units of all forms, one after the other. */
  readonly pool: Uint16Array
  /** Where each form begins in the pool; the form after the last begins where the pool's used part ends. */
  readonly offsets: Uint32Array
  /** Slot → form number, 0 when free. The length is a power of two. */
  readonly table: Uint32Array
  /** Names of the word classes; class `k` is bit `k % 32` of column `k / 32`. */
  readonly classNames: readonly string[]
  readonly classBits: readonly Uint32Array[]
  /** For classes whose words stand for numbers (months, ordinals): form number → value. */
  readonly classValues: ReadonlyMap<string, ReadonlyMap<number, number>>
  /** Forms already read back as strings. */
  readonly texts: (string | undefined)[]
}
