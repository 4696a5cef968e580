import type { Vocabulary } from '../model/vocabulary.ts'
import { formOf, HASH_SEED, hashStep } from './lookup.ts'

/** The words of a class, folded: a list, or a table where each stands for a number. */
export type WordClass = readonly string[] | Readonly<Record<string, number>>

const isList = (wordClass: WordClass): wordClass is readonly string[] => Array.isArray(wordClass)

const tableFor = (pool: Uint16Array, offsets: Uint32Array, size: number): Uint32Array => {
  let length = 1024
  while (length < size * 2.5) length *= 2
  const table = new Uint32Array(length)
  const mask = length - 1
  for (let id = 1; id <= size; id++) {
    let hash = HASH_SEED
    const stop = offsets[id + 1] as number
    for (let at = offsets[id] as number; at < stop; at++) hash = hashStep(hash, pool[at] as number)
    let slot = (hash ^ (hash >>> 15)) & mask
    while (table[slot] !== 0) slot = (slot + 1) & mask
    table[slot] = id
  }
  return table
}

/** Numbers the words from 1, in order, and makes the hash table over them. */
const index = (words: readonly string[]): Pick<Vocabulary, 'size' | 'pool' | 'offsets' | 'table'> => {
  const offsets = new Uint32Array(words.length + 2)
  let length = 0
  for (let i = 0; i < words.length; i++) {
    offsets[i + 1] = length
    length += (words[i] as string).length
  }
  offsets[words.length + 1] = length
  const pool = new Uint16Array(length)
  let at = 0
  for (const word of words) for (let i = 0; i < word.length; i++) pool[at++] = word.charCodeAt(i)
  return { size: words.length, pool, offsets, table: tableFor(pool, offsets, words.length) }
}

/** Makes a vocabulary of these distinct folded words; words of a class that are not among them are left out of it. */
export const buildVocabulary = (
  words: readonly string[],
  classes: Readonly<Record<string, WordClass>>,
): Vocabulary => {
  const classNames = Object.keys(classes)
  const columns = Math.max(1, Math.ceil(classNames.length / 32))
  const classBits = Array.from({ length: columns }, () => new Uint32Array(words.length + 1))
  const classValues = new Map<string, Map<number, number>>()
  const vocabulary: Vocabulary = { ...index(words), classNames, classBits, classValues }
  classNames.forEach((name, k) => {
    const wordClass = classes[name] ?? []
    const column = classBits[k >> 5] as Uint32Array
    const mark = (word: string): number => {
      const id = formOf(vocabulary, word)
      if (id !== 0) column[id] = (column[id] as number) | (1 << (k & 31))
      return id
    }
    if (isList(wordClass)) for (const word of wordClass) mark(word)
    else {
      const values = new Map<number, number>()
      for (const word in wordClass) values.set(mark(word), wordClass[word] as number)
      values.delete(0)
      classValues.set(name, values)
    }
  })
  return vocabulary
}
