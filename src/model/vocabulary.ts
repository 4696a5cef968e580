/**
 * Every folded form that word classes and rules know, numbered from 1, as an open-addressing hash table
 * over one pool of code units; with each form, the word classes that hold it, as bits.
 */
export interface Vocabulary {
  /** How many forms it holds. */
  size: number
  /** Code units of all forms, one after the other. */
  readonly pool: Uint16Array
  /** Where each form begins in the pool; the form after the last begins where the pool's used part ends. */
  readonly offsets: Int32Array
  /** Form number → hash. */
  readonly hashes: Int32Array
  /** Slot → form number, 0 when free. The length is a power of two. */
  readonly table: Int32Array
  /** Names of the word classes; class `k` is bit `k % 32` of column `k / 32`. */
  readonly classNames: readonly string[]
  /** Name → number. */
  readonly classIndex: ReadonlyMap<string, number>
  readonly classBits: readonly Int32Array[]
  /** The numbers of each class's forms. */
  readonly classWords: readonly Int32Array[]
  /** For classes whose words stand for numbers (months, ordinals): form number → value. */
  readonly classValues: { readonly get: (name: string) => ReadonlyMap<number, number> | undefined }
  /** Forms already read back as strings. */
  readonly texts: (string | undefined)[]
}
