import type { Vocabulary } from '../model/vocabulary.ts'
import { HASH_SEED, hashStep } from './lookup.ts'

/** The words of a class, folded: a list, or a table where each stands for a number. */
export type WordClass = readonly string[] | Readonly<Record<string, number>>

const tableFor = (pool: Uint16Array, offsets: Uint32Array, size: number): Uint32Array => {
  let length = 1024
  while (length < size * 2.5) length *= 2
  const table = new Uint32Array(length)
  for (let id = 1; id <= size; id++) {
    let hash = HASH_SEED
    for (let at = offsets[id] as number; at < (offsets[id + 1] as number); at++)
      hash = hashStep(hash, pool[at] as number)
    let slot = (hash ^ (hash >>> 15)) & (length - 1)
    while (table[slot] !== 0) slot = (slot + 1) & (length - 1)
    table[slot] = id
  }
  return table
}

/** Makes the hash table over folded words; the word at index `i` gets number `i + 1`. */
const index = (words: readonly string[]): Pick<Vocabulary, 'size' | 'pool' | 'offsets' | 'table'> => {
  const joined = words.join('')
  const pool = new Uint16Array(joined.length)
  for (let i = 0; i < joined.length; i++) pool[i] = joined.charCodeAt(i)
  const offsets = new Uint32Array(words.length + 2)
  let at = 0
  words.forEach((word, i) => {
    offsets[i + 1] = at
    at += word.length
  })
  offsets[words.length + 1] = at
  return { size: words.length, pool, offsets, table: tableFor(pool, offsets, words.length) }
}

const wordsOf = (wordClass: WordClass): readonly string[] =>
  Array.isArray(wordClass) ? wordClass : Object.keys(wordClass)

/** Makes a vocabulary of these folded words, which must be distinct and hold every word of the classes. */
export const buildVocabulary = (
  words: readonly string[],
  classes: Readonly<Record<string, WordClass>>,
): Vocabulary => {
  const ids = new Map(words.map((word, i) => [word, i + 1]))
  const classNames = Object.keys(classes)
  const classBits = Array.from(
    { length: Math.max(1, Math.ceil(classNames.length / 32)) },
    () => new Uint32Array(words.length + 1),
  )
  const classValues = new Map<string, ReadonlyMap<number, number>>()
  classNames.forEach((name, k) => {
    const wordClass = classes[name] ?? []
    const column = classBits[k >> 5] as Uint32Array
    const values = new Map<number, number>()
    for (const word of wordsOf(wordClass)) {
      const id = ids.get(word)
      if (id === undefined) continue
      column[id] = (column[id] as number) | (1 << (k & 31))
      if (!Array.isArray(wordClass))
        values.set(id, (wordClass as Readonly<Record<string, number>>)[word] as number)
    }
    if (!Array.isArray(wordClass)) classValues.set(name, values)
  })
  return { ...index(words), classNames, classBits, classValues }
}
