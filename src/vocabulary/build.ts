import type { Vocabulary } from '../model/vocabulary.ts'
import { HASH_PRIME, HASH_SEED } from './lookup.ts'

/** The words of a class, folded: a list, or a table where each stands for a number. */
export type WordClass = readonly string[] | Readonly<Record<string, number>>

const isList = (wordClass: WordClass): wordClass is readonly string[] => Array.isArray(wordClass)

const wordsOf = (wordClass: WordClass): readonly string[] =>
  isList(wordClass) ? wordClass : Object.keys(wordClass)

const tableLength = (words: number): number => {
  let length = 1024
  while (length < words * 2.5) length *= 2
  return length
}

const NEWLINE = 0x0a

/**
 * Adds words, a line each, that are not there yet; gives the number of each.
 *
 * One loop over all letters, because it runs before anything else can: every start of a process pays for it.
 */
const learn = (vocabulary: Vocabulary, lines: string, count: number): Int32Array => {
  const ids = new Int32Array(count)
  const { pool, offsets, hashes, table } = vocabulary
  const mask = table.length - 1
  let { size } = vocabulary
  let from = offsets[size + 1] as number
  let end = from
  let hash = HASH_SEED
  let word = 0
  for (let at = 0; at <= lines.length; at++) {
    const code = at < lines.length ? lines.charCodeAt(at) : NEWLINE
    if (code !== NEWLINE) {
      pool[end++] = code
      hash = Math.imul(hash ^ code, HASH_PRIME)
      continue
    }
    let slot = (hash ^ (hash >>> 15)) & mask
    for (;;) {
      const id = table[slot] as number
      if (id === 0) {
        size++
        offsets[size + 1] = end
        hashes[size] = hash
        table[slot] = size
        from = end
        break
      }
      if (hashes[id] === hash) {
        const first = offsets[id] as number
        let i = end - from === (offsets[id + 1] as number) - first ? 0 : -1
        while (i >= 0 && from + i < end) i = pool[first + i] === pool[from + i] ? i + 1 : -1
        if (i >= 0) break
      }
      slot = (slot + 1) & mask
    }
    ids[word++] = table[slot] as number
    end = from
    hash = HASH_SEED
  }
  vocabulary.size = size
  return ids
}

/** An empty vocabulary with room for these words. */
const roomy = (classNames: readonly string[], words: number, units: number): Vocabulary => ({
  size: 0,
  pool: new Uint16Array(units),
  offsets: new Int32Array(words + 3),
  hashes: new Int32Array(words + 2),
  table: new Int32Array(tableLength(words)),
  classNames,
  classIndex: new Map(classNames.map((name, k) => [name, k])),
  classBits: Array.from(
    { length: Math.max(1, Math.ceil(classNames.length / 32)) },
    () => new Int32Array(words + 2),
  ),
  classWords: [],
  classValues: new Map(),
  texts: new Array(words + 2).fill(undefined),
})

/** The values of each class's words, made when they are first asked for. */
const lazyValues = (
  classes: Readonly<Record<string, WordClass>>,
  classNames: readonly string[],
  classWords: readonly Int32Array[],
): Vocabulary['classValues'] => {
  const known = new Map<string, ReadonlyMap<number, number>>()
  const valuesOf = (name: string): ReadonlyMap<number, number> | undefined => {
    const wordClass = classes[name]
    if (wordClass === undefined || isList(wordClass)) return undefined
    const ids = classWords[classNames.indexOf(name)] as Int32Array
    const values = new Map(Object.values(wordClass).map((value, i) => [ids[i] as number, value]))
    known.set(name, values)
    return values
  }
  return { get: (name) => known.get(name) ?? valuesOf(name) }
}

/** Makes a vocabulary of the words of these classes and others, all folded. */
export const makeVocabulary = (
  classes: Readonly<Record<string, WordClass>>,
  others: readonly string[],
): Vocabulary => {
  const classNames = Object.keys(classes)
  const lists = classNames.map((name) => wordsOf(classes[name] as WordClass))
  // All at once: what runs once over many words is quicker than what runs often over few.
  const words = [...lists, others].flat()
  const text = words.join('\n')
  const vocabulary = roomy(classNames, words.length, text.length + 1)
  const ids = words.length > 0 ? learn(vocabulary, text, words.length) : new Int32Array(0)
  const classWords: Int32Array[] = []
  let first = 0
  for (let k = 0; k < lists.length; k++) {
    const own = ids.subarray(first, first + (lists[k] as readonly string[]).length)
    first += own.length
    const column = vocabulary.classBits[k >> 5] as Int32Array
    const bit = 1 << (k & 31)
    for (let i = 0; i < own.length; i++) column[own[i] as number] = (column[own[i] as number] as number) | bit
    classWords.push(own)
  }
  return Object.assign(vocabulary, { classWords, classValues: lazyValues(classes, classNames, classWords) })
}

/** A copy with these words added, folded; forms keep their numbers. */
export const widen = (vocabulary: Vocabulary, others: readonly string[]): Vocabulary => {
  const { size, classNames, classWords, classValues } = vocabulary
  const used = vocabulary.offsets[size + 1] as number
  const other = others.join('\n')
  const wide = roomy(classNames, size + others.length, used + other.length + 1)
  wide.pool.set(vocabulary.pool.subarray(0, used))
  wide.offsets.set(vocabulary.offsets.subarray(0, size + 2))
  wide.hashes.set(vocabulary.hashes.subarray(0, size + 1))
  wide.classBits.forEach((column, i) => {
    column.set((vocabulary.classBits[i] as Int32Array).subarray(0, size + 1))
  })
  const mask = wide.table.length - 1
  for (let id = 1; id <= size; id++) {
    const hash = wide.hashes[id] as number
    let slot = (hash ^ (hash >>> 15)) & mask
    while (wide.table[slot] !== 0) slot = (slot + 1) & mask
    wide.table[slot] = id
  }
  wide.size = size
  learn(wide, other, others.length)
  return Object.assign(wide, { classWords, classValues })
}
