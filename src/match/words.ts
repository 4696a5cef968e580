import type { Forms } from '../model/forms.ts'

const WORD = /[,()]|[^ '\-,()]*(?:['-]|[^ '\-,()])/gu

/** Whether a space parts two words of a name. */
const apart = (before: string, word: string): boolean => {
  const last = before.charAt(before.length - 1)
  return last !== "'" && last !== '-' && last !== '(' && word !== ',' && word !== ')'
}

/**
 * The words of a name, as `Forms` has them.
 *
 *     Comité de l'Asie (ex-Orient)  →  Comité, de, l', Asie, (, ex-, Orient, )
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

/** A form as a name. */
export const spelling = ({ words, wordsOf }: Forms, form: number): string =>
  nameOf(wordsOf(form).map((word) => words[word] as string))
