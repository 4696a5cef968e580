import type { Vocabulary } from '../model/vocabulary.ts'
import { HASH_SEED, hashStep, learnForm } from './lookup.ts'

/** The words of a class, folded: a list, or a table where each stands for a number. */
export type WordClass = readonly string[] | Readonly<Record<string, number>>

/** How much a vocabulary must hold. */
export interface Room {
  readonly words: number
  /** Code units of all words together. */
  readonly units: number
}

const isList = (wordClass: WordClass): wordClass is readonly string[] => Array.isArray(wordClass)

const tableLength = (words: number): number => {
  let length = 1024
  while (length < words * 2.5) length *= 2
  return length
}

/** The words of the classes together, as room. */
const classRoom = (classes: Readonly<Record<string, WordClass>>): Room => {
  let words = 0
  let units = 0
  for (const name in classes) {
    const wordClass = classes[name] as WordClass
    for (const word of isList(wordClass) ? wordClass : Object.keys(wordClass)) {
      words++
      units += word.length
    }
  }
  return { words, units }
}

/** Makes a vocabulary of the words of these classes, with room for more. */
export const makeVocabulary = (classes: Readonly<Record<string, WordClass>>, more: Room): Vocabulary => {
  const own = classRoom(classes)
  const words = own.words + more.words
  const classNames = Object.keys(classes)
  const classBits = Array.from(
    { length: Math.max(1, Math.ceil(classNames.length / 32)) },
    () => new Uint32Array(words + 2),
  )
  const classValues = new Map<string, Map<number, number>>()
  const vocabulary: Vocabulary = {
    size: 0,
    pool: new Uint16Array(own.units + more.units),
    offsets: new Uint32Array(words + 3),
    table: new Uint32Array(tableLength(words)),
    classNames,
    classBits,
    classValues,
    texts: [],
  }
  classNames.forEach((name, k) => {
    const wordClass = classes[name] as WordClass
    const column = classBits[k >> 5] as Uint32Array
    const mark = (word: string): number => {
      const id = learnForm(vocabulary, word)
      column[id] = (column[id] as number) | (1 << (k & 31))
      return id
    }
    if (isList(wordClass)) for (const word of wordClass) mark(word)
    else {
      const values = new Map<number, number>()
      for (const word in wordClass) values.set(mark(word), wordClass[word] as number)
      classValues.set(name, values)
    }
  })
  return vocabulary
}

/** A copy with room for more; forms keep their numbers. */
export const widen = (vocabulary: Vocabulary, more: Room): Vocabulary => {
  const words = vocabulary.size + more.words
  const used = vocabulary.offsets[vocabulary.size + 1] as number
  const pool = new Uint16Array(used + more.units)
  pool.set(vocabulary.pool.subarray(0, used))
  const offsets = new Uint32Array(words + 3)
  offsets.set(vocabulary.offsets.subarray(0, vocabulary.size + 2))
  const table = new Uint32Array(tableLength(words))
  const mask = table.length - 1
  for (let id = 1; id <= vocabulary.size; id++) {
    let hash = HASH_SEED
    for (let at = offsets[id] as number; at < (offsets[id + 1] as number); at++)
      hash = hashStep(hash, pool[at] as number)
    let slot = (hash ^ (hash >>> 15)) & mask
    while (table[slot] !== 0) slot = (slot + 1) & mask
    table[slot] = id
  }
  const classBits = vocabulary.classBits.map((column) => {
    const wide = new Uint32Array(words + 2)
    wide.set(column.subarray(0, vocabulary.size + 1))
    return wide
  })
  return { ...vocabulary, texts: [], pool, offsets, table, classBits }
}
