import type { Vocabulary } from '../model/vocabulary.ts'

/** FNV-1a over code units: the tokeniser computes it while it folds. */
export const HASH_SEED = 0x811c9dc5
export const HASH_PRIME = 0x01000193
export const hashStep = (hash: number, code: number): number => Math.imul(hash ^ code, HASH_PRIME)

/** The slot that holds the form, or the free slot where it would stand. */
const slotOf = (vocabulary: Vocabulary, folded: Uint16Array, length: number, hash: number): number => {
  const { table, offsets, pool } = vocabulary
  const mask = table.length - 1
  let slot = (hash ^ (hash >>> 15)) & mask
  for (;;) {
    const id = table[slot] as number
    if (id === 0) return slot
    const from = offsets[id] as number
    if ((offsets[id + 1] as number) - from === length) {
      let i = 0
      while (i < length && pool[from + i] === folded[i]) i++
      if (i === length) return slot
    }
    slot = (slot + 1) & mask
  }
}

/** Finds the form of `length` code units in `folded` with this hash; 0 when the vocabulary lacks it. */
export const lookup = (vocabulary: Vocabulary, folded: Uint16Array, length: number, hash: number): number =>
  vocabulary.table[slotOf(vocabulary, folded, length, hash)] as number

/** Finds the form, or adds it. The vocabulary must have been made with room for it. */
export const learn = (vocabulary: Vocabulary, folded: Uint16Array, length: number, hash: number): number => {
  const slot = slotOf(vocabulary, folded, length, hash)
  const known = vocabulary.table[slot] as number
  if (known !== 0) return known
  const { pool, offsets, table } = vocabulary
  const id = ++vocabulary.size
  const from = offsets[id] as number
  for (let i = 0; i < length; i++) pool[from + i] = folded[i] as number
  offsets[id + 1] = from + length
  table[slot] = id
  return id
}

const MAX = 256
const scratch = new Uint16Array(MAX)

const withScratch = (vocabulary: Vocabulary, folded: string, use: typeof lookup): number => {
  if (folded.length > MAX) return 0
  let hash = HASH_SEED
  for (let i = 0; i < folded.length; i++) {
    const code = folded.charCodeAt(i)
    scratch[i] = code
    hash = hashStep(hash, code)
  }
  return use(vocabulary, scratch, folded.length, hash)
}

/** The number of a folded form, 0 when the vocabulary lacks it. */
export const formOf = (vocabulary: Vocabulary, folded: string): number =>
  withScratch(vocabulary, folded, lookup)

/** The number of a folded form, added when the vocabulary lacks it. */
export const learnForm = (vocabulary: Vocabulary, folded: string): number =>
  withScratch(vocabulary, folded, learn)

/** The folded form with this number. */
export const formText = (vocabulary: Vocabulary, id: number): string => {
  const known = vocabulary.texts[id]
  if (known !== undefined) return known
  const text = String.fromCharCode(
    ...vocabulary.pool.subarray(vocabulary.offsets[id], vocabulary.offsets[id + 1]),
  )
  vocabulary.texts[id] = text
  return text
}

/** Whether the form is in the class. An unknown class holds nothing. */
export const inClass = (vocabulary: Vocabulary, id: number, name: string): boolean => {
  const k = vocabulary.classNames.indexOf(name)
  if (k < 0) return false
  return (((vocabulary.classBits[k >> 5] as Uint32Array)[id] as number) & (1 << (k & 31))) !== 0
}
