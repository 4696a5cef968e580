import { type Forms, Shape, type Words } from '../model/forms.ts'
import { Char, charTable, fold, secondFold } from '../text/chars.ts'
import { HASH_PRIME, HASH_SEED, hashOf } from '../vocabulary/lookup.ts'

const LOWER: number = Char.lower
const UPPER: number = Char.upper
const NEWLINE = 0x0a
const QUOTE = 0x27
const COMMA = 0x2c
const HYPHEN = 0x2d

const WORD = /[,()]|[^ ',()]*(?:'|[^ ',()])/gu

/** Whether a space parts two words of a name. */
const apart = (before: string, word: string): boolean => {
  const last = before.charAt(before.length - 1)
  return last !== "'" && last !== '(' && word !== ',' && word !== ')'
}

/**
 * The words of a name.
 *
 *     Comité de l'Asie (ex-Orient)  →  Comité, de, l', Asie, (, ex-Orient, )
 */
export const wordsOf = (name: string): readonly string[] => {
  const words: string[] = []
  let end = 0
  for (const { 0: word, index } of name.matchAll(WORD)) {
    const before = words.at(-1)
    if (before === undefined || index > end === apart(before, word)) words.push(word)
    else if (index > end) words.push(` ${word}`)
    else words[words.length - 1] = before + word
    end = index + word.length
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
export const wordText = ({ text, starts }: Words, word: number): string =>
  text.slice(starts[word], (starts[word + 1] as number) - 1)

/** A form as a name, from its word `at` on. */
export const spelling = ({ words, wordsOf }: Forms, form: number, at = 0): string =>
  nameOf(
    wordsOf(form)
      .slice(at)
      .map((word) => wordText(words, word)),
  )

let lettersHash = 0

/** Hashes letters from `from` on, begun from `seed`, as `lettersHash`; gives where they end. */
const hashLetters = (text: string, from: number, seed: number, folds: Uint16Array): number => {
  let hash = seed
  let at = from
  for (;;) {
    const unit = text.charCodeAt(at)
    const folded = folds[unit] as number
    if (folded <= HYPHEN || (unit >= 0xc6 && secondFold(unit) !== 0)) break
    hash = Math.imul(hash ^ folded, HASH_PRIME)
    at++
  }
  lettersHash = hash
  return at
}

/**
 * Reads words, a line each, the last one ended too.
 *
 * Letters, hyphens, elisions and commas, of which nearly all names are made, are read here; a word of anything else
 * is hard. It cuts as the tokeniser does: the lexicon tests look for every form in text that the tokeniser has cut.
 */
export const readWords = (text: string, count: number): Words => {
  const { folds } = charTable()
  const starts = new Int32Array(count + 1)
  const hashes = new Int32Array(count)
  const shapes = new Uint8Array(count)
  const parts = new Int32Array(count)
  const words = { text, starts, hashes, shapes, parts }
  let at = 0
  for (let word = 0; word < count; word++) {
    at = hashLetters(text, at, HASH_SEED, folds)
    hashes[word] = lettersHash
    if (text.charCodeAt(at) !== NEWLINE) at = readStrange(words, word, at)
    starts[word + 1] = ++at
  }
  return words
}

/** Reads a word of more than letters, which end at `at`; gives where the line ends. */
const readStrange = ({ text, starts, hashes, shapes, parts }: Words, word: number, at: number): number => {
  const { folds, classes } = charTable()
  const from = starts[word] as number
  const end = text.indexOf('\n', at)
  let hash = hashes[word] as number
  let shape: number = Shape.plain
  for (let i = at; i < end; i++) {
    const unit = text.charCodeAt(i)
    const kind = classes[unit] as number
    if (kind === LOWER || kind === UPPER) {
      hash = Math.imul(hash ^ (folds[unit] || unit), HASH_PRIME)
      const second = secondFold(unit)
      if (second !== 0) hash = Math.imul(hash ^ second, HASH_PRIME)
    } else if (unit === HYPHEN && shape <= Shape.hyphened && i > from && i < end - 1) {
      if (shape === Shape.plain) parts[word] = hash
      // Two hyphens in a row join nothing.
      shape = text.charCodeAt(i - 1) === HYPHEN ? Shape.hard : Shape.hyphened
    } else {
      shape = shape === Shape.plain && unit === QUOTE && i > from && i === end - 1 ? Shape.elided : Shape.hard
      hash = Math.imul(hash ^ unit, HASH_PRIME)
    }
  }
  if (end === from + 1 && text.charCodeAt(from) === COMMA) shape = Shape.plain
  hashes[word] = hash
  shapes[word] = shape
  return end
}

/** The hashes of the parts of a hyphened word, without the first. */
export const laterParts = (words: Words, word: number): readonly number[] =>
  wordText(words, word)
    .split('-')
    .slice(1)
    .map((part) => hashOf(fold(part)))
