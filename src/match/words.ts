import { type Forms, Shape, type Words } from '../model/forms.ts'
import { Char, charTable, fold, secondFold } from '../text/chars.ts'
import { endNumbers } from '../text/shared.ts'
import { HASH_PRIME, HASH_SEED, hashOf } from '../vocabulary/lookup.ts'

const LOWER: number = Char.lower
const UPPER: number = Char.upper
const QUOTE = 0x27
const COMMA = 0x2c
const HYPHEN = 0x2d

const WORD = /[,()]|[^ ',()]*(?:'|[^ ',()])/gu

/** Whether a space parts two words of a name. */
const apart = (before: string, word: string): boolean => {
  const last = before.charAt(before.length - 1)
  return last !== "'" && last !== '(' && word !== ',' && word !== ')' && word.charAt(0) !== ' '
}

/**
 * The words of a name.
 *
 *     Comité de l'Asie (ex-Orient)  →  Comité, de, l', Asie, (, ex-Orient, )
 */
export const wordsOf = (name: string): readonly string[] => {
  const words: string[] = []
  const gaps: boolean[] = []
  let end = 0
  for (const match of name.matchAll(WORD)) {
    let word = match[0]
    let gap = match.index > end
    end = match.index + word.length
    // Words are run together, or given a space, until what is between them is what would be.
    while (words.length > 0 && gap !== apart(words.at(-1) as string, word)) {
      word = gap ? ` ${word}` : (words.pop() as string) + word
      gap = gap ? false : (gaps.pop() as boolean)
    }
    words.push(word)
    gaps.push(gap)
  }
  return words
}

/** The name that these words make. */
export const nameOf = (words: readonly string[]): string => {
  let name = ''
  let before = '('
  for (const word of words) {
    name += apart(before, word) ? ` ${word}` : word
    before = word
  }
  return name
}

/** One word as it is written. */
export const wordText = (words: Words, word: number): string => {
  const { text, starts, keeps } = words
  const own = text.slice(starts[word], (starts[word + 1] as number) - 1)
  const kept = keeps[word] as number
  return kept === 0 ? own : wordText(words, word - 1).slice(0, kept) + own
}

/** A form as a name, from its word `at` on. */
export const spelling = ({ words, lengthOf, wordAt }: Forms, form: number, at = 0): string => {
  const own: string[] = []
  for (let i = at; i < (lengthOf[form] as number); i++) own.push(wordText(words, wordAt(form, i)))
  return nameOf(own)
}

let lettersHash = 0

/** The hash of the word last read, at each of its letters. */
const trail = new Int32Array(256)

/** Hashes letters from `from` on, begun with `size` letters from `seed`, as `lettersHash`; gives where they end. */
const hashLetters = (text: string, from: number, seed: number, size: number, folds: Uint16Array): number => {
  let hash = seed
  let at = from
  let letters = size
  for (;;) {
    const unit = text.charCodeAt(at)
    const folded = folds[unit] as number
    if (folded <= HYPHEN || (unit >= 0xc6 && secondFold(unit) !== 0)) break
    hash = Math.imul(hash ^ folded, HASH_PRIME)
    trail[letters++ & 255] = hash
    at++
  }
  lettersHash = hash
  return at
}

/**
 * Reads words, each ended by a character of `ENDS`.
 *
 * Letters, hyphens, elisions and commas, of which nearly all names are made, are read here; a word of anything else
 * is hard. It cuts as the tokeniser does: the lexicon tests look for every form in text that the tokeniser has cut.
 */
export const readWords = (text: string, count: number): Words => {
  const { folds } = charTable()
  const ends = endNumbers()
  const starts = new Int32Array(count + 1)
  const keeps = new Uint8Array(count + 1)
  const hashes = new Int32Array(count)
  const shapes = new Uint8Array(count)
  const parts = new Int32Array(count)
  const words = { text, starts, keeps, hashes, shapes, parts }
  let at = 0
  let kept = 0
  for (let word = 0; word < count; word++) {
    at = hashLetters(text, at, kept === 0 ? HASH_SEED : (trail[kept - 1] as number), kept, folds)
    hashes[word] = lettersHash
    let end = ends[text.charCodeAt(at)] ?? 0
    if (end === 0) {
      at = readStrange(words, word, at, ends)
      end = ends[text.charCodeAt(at)] as number
    }
    starts[word + 1] = ++at
    kept = end - 1
    keeps[word + 1] = kept
  }
  return words
}

/** Reads a word of more than letters, which end at `at`; gives where the word ends. */
const readStrange = (
  { text, starts, keeps, hashes, shapes, parts }: Words,
  word: number,
  at: number,
  ends: Uint8Array,
): number => {
  const { folds, classes } = charTable()
  const from = (starts[word] as number) - (keeps[word] as number)
  let hash = hashes[word] as number
  let shape: number = Shape.plain
  let last = 0
  let i = at
  for (; ; i++) {
    const unit = text.charCodeAt(i)
    const kind = classes[unit] as number
    if (kind === LOWER || kind === UPPER) {
      hash = Math.imul(hash ^ (folds[unit] || unit), HASH_PRIME)
      const second = secondFold(unit)
      if (second !== 0) hash = Math.imul(hash ^ second, HASH_PRIME)
    } else if ((ends[unit] ?? 0) !== 0) break
    else if (unit === HYPHEN && shape <= Shape.hyphened && i > from) {
      if (shape === Shape.plain) parts[word] = hash
      // Two hyphens in a row join nothing.
      shape = last === HYPHEN ? Shape.hard : Shape.hyphened
    } else {
      shape = shape === Shape.plain && unit === QUOTE && i > from ? Shape.elided : Shape.hard
      hash = Math.imul(hash ^ unit, HASH_PRIME)
    }
    last = unit
  }
  if (last === COMMA && i === from + 1) shape = Shape.plain
  else if (last === HYPHEN || (shape === Shape.elided && last !== QUOTE)) shape = Shape.hard
  hashes[word] = hash
  shapes[word] = shape
  return i
}

/** The hashes of the parts of a hyphened word, without the first. */
export const laterParts = (words: Words, word: number): readonly number[] =>
  wordText(words, word)
    .split('-')
    .slice(1)
    .map((part) => hashOf(fold(part)))
