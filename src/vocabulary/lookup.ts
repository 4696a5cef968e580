import type { Vocabulary } from '../model/vocabulary.ts'

/** FNV-1a over code units: the tokeniser computes it while it folds. Hashes are signed 32-bit numbers. */
export const HASH_SEED = 0x811c9dc5 | 0
export const HASH_PRIME = 0x01000193
export const hashStep = (hash: number, code: number): number => Math.imul(hash ^ code, HASH_PRIME)

/** The hash of a folded form, begun from `seed`. */
export const hashOf = (folded: string, seed = HASH_SEED): number => {
  let hash = seed
  for (let i = 0; i < folded.length; i++) hash = hashStep(hash, folded.charCodeAt(i))
  return hash
}

/** Finds the form of `length` code units in `folded` with this hash; 0 when the vocabulary lacks it. */
export const lookup = (
  { table, hashes, offsets, pool }: Vocabulary,
  folded: Uint16Array,
  length: number,
  hash: number,
): number => {
  const mask = table.length - 1
  let slot = (hash ^ (hash >>> 15)) & mask
  for (;;) {
    const id = table[slot] as number
    if (id === 0) return 0
    if (hashes[id] === hash) {
      const from = offsets[id] as number
      if ((offsets[id + 1] as number) - from === length) {
        let i = 0
        while (i < length && pool[from + i] === folded[i]) i++
        if (i === length) return id
      }
    }
    slot = (slot + 1) & mask
  }
}

/** The form with this hash, or 0: for text that is known beforehand, where no two hashes clash. */
export const formOfHash = ({ table, hashes }: Vocabulary, hash: number): number => {
  const mask = table.length - 1
  let slot = (hash ^ (hash >>> 15)) & mask
  while (table[slot] !== 0 && hashes[table[slot] as number] !== hash) slot = (slot + 1) & mask
  return table[slot] as number
}

const MAX = 256
const scratch = new Uint16Array(MAX)

/** The number of a folded form, 0 when the vocabulary lacks it. */
export const formOf = (vocabulary: Vocabulary, folded: string): number => {
  if (folded.length > MAX) return 0
  for (let i = 0; i < folded.length; i++) scratch[i] = folded.charCodeAt(i)
  return lookup(vocabulary, scratch, folded.length, hashOf(folded))
}

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
  const k = vocabulary.classIndex.get(name)
  if (k === undefined) return false
  return (((vocabulary.classBits[k >> 5] as Int32Array)[id] as number) & (1 << (k & 31))) !== 0
}
