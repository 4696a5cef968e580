import { type Forms, Shape, type Words } from '../model/forms.ts'
import { Char, charTable, fold, secondFold } from '../text/chars.ts'
import { HASH_PRIME, HASH_SEED, hashOf } from '../vocabulary/lookup.ts'

const LOWER: number = Char.lower
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

/**
 * Reads words, a line each, the last one ended too.
 *
 * Letters, hyphens, elisions and commas, of which nearly all names are made, are read here; a word of anything else
 * is hard. It cuts as the tokeniser does: the lexicon tests look for every form in text that the tokeniser has cut.
 * One loop over all letters, because it runs before anything else can: every start of a process pays for it.
 */
export const readWords = (text: string, count: number): Words => {
  const { classes, folds } = charTable()
  const { length } = text
  const starts = new Int32Array(count + 1)
  const hashes = new Int32Array(count)
  const shapes = new Uint8Array(count)
  const parts = new Int32Array(count)
  let word = 0
  let from = 0
  let hash = HASH_SEED
  let shape: number = Shape.plain
  for (let at = 0; at < length; at++) {
    const unit = text.charCodeAt(at)
    const folded = folds[unit] as number
    if (folded > HYPHEN) {
      hash = Math.imul(hash ^ folded, HASH_PRIME)
      if (unit >= 0xc6) {
        const second = secondFold(unit)
        if (second !== 0) hash = Math.imul(hash ^ second, HASH_PRIME)
      }
    } else if (unit === NEWLINE) {
      if (shape !== Shape.plain) shape = closed(shape, at - from, text.charCodeAt(at - 1))
      hashes[word] = hash
      shapes[word] = shape
      starts[++word] = from = at + 1
      hash = HASH_SEED
      shape = Shape.plain
    } else if (unit === HYPHEN && at > from && shape !== Shape.hard && text.charCodeAt(at - 1) !== HYPHEN) {
      if (shape === Shape.plain) parts[word] = hash
      shape = Shape.hyphened
    } else {
      hash = Math.imul(hash ^ unit, HASH_PRIME)
      if (classes[unit] !== LOWER)
        shape = unit === QUOTE && shape === Shape.plain && at > from ? Shape.elided : Shape.hard
    }
  }
  return { text, starts, hashes, shapes, parts }
}

/** What a word of more than letters is, when it is known how long it is and how it ends. */
const closed = (shape: number, length: number, last: number): number => {
  if (length === 1 && last === COMMA) return Shape.plain
  return last === HYPHEN || (shape === Shape.elided && last !== QUOTE) ? Shape.hard : shape
}

/** The hashes of the parts of a hyphened word, without the first. */
export const laterParts = (words: Words, word: number): readonly number[] =>
  wordText(words, word)
    .split('-')
    .slice(1)
    .map((part) => hashOf(fold(part)))
