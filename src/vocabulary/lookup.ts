import type { Vocabulary } from '../model/vocabulary.ts'

/** FNV-1a over code units: the tokeniser computes it while it folds. */
export const HASH_SEED = 0x811c9dc5
export const hashStep = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193)

/** Finds the form of `length` code units in `folded` with this hash; 0 when the vocabulary lacks it. */
export const lookup = (vocabulary: Vocabulary, folded: Uint16Array, length: number, hash: number): number => {
  const { table, offsets, pool } = vocabulary
  const mask = table.length - 1
  let slot = (hash ^ (hash >>> 15)) & mask
  for (;;) {
    const id = table[slot] as number
    if (id === 0) return 0
    const from = offsets[id] as number
    if ((offsets[id + 1] as number) - from === length) {
      let i = 0
      while (i < length && pool[from + i] === folded[i]) i++
      if (i === length) return id
    }
    slot = (slot + 1) & mask
  }
}

const scratch = new Uint16Array(256)

/** The number of a folded form, 0 when the vocabulary lacks it. */
export const formOf = (vocabulary: Vocabulary, folded: string): number => {
  if (folded.length > scratch.length) return 0
  let hash = HASH_SEED
  for (let i = 0; i < folded.length; i++) {
    const code = folded.charCodeAt(i)
    scratch[i] = code
    hash = hashStep(hash, code)
  }
  return lookup(vocabulary, scratch, folded.length, hash)
}

/** The folded form with this number. */
export const formText = (vocabulary: Vocabulary, id: number): string =>
  String.fromCharCode(...vocabulary.pool.subarray(vocabulary.offsets[id], vocabulary.offsets[id + 1]))

/** Whether the form is in the class. An unknown class holds nothing. */
export const inClass = (vocabulary: Vocabulary, id: number, name: string): boolean => {
  const k = vocabulary.classNames.indexOf(name)
  if (k < 0) return false
  return (((vocabulary.classBits[k >> 5] as Uint32Array)[id] as number) & (1 << (k & 31))) !== 0
}
