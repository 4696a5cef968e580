import { isLetter, secondFold } from './chars.ts'

/**
 * What ends a word in a list whose words share their first letters: a line's end where the next word shares none,
 * else the character whose place here, plus one, is how many it does.
 *
 *     abbas abdalla abdallah  →  abbas#dalla>h
 */
export const ENDS = '\n#%*<=>?@[]^_{|}~!;'

/** Character → its place among `ENDS`, plus one where that is how many letters are shared; 0 for others. */
export const endNumbers = (): Uint8Array => {
  const numbers = new Uint8Array(128)
  for (let place = 0; place < ENDS.length; place++)
    numbers[ENDS.charCodeAt(place)] = place === 0 ? 1 : place + 2
  return numbers
}

/** How many plain letters a word begins with: only those are shared. */
const lettersOf = (word: string): number => {
  let count = 0
  while (count < word.length && isLetter(word.charCodeAt(count)) && secondFold(word.charCodeAt(count)) === 0)
    count++
  return count
}

/** How many letters two words share at their beginning, as far as `ENDS` can say. */
const sharedLetters = (before: string, word: string): number => {
  const most = Math.min(lettersOf(before), word.length, ENDS.length)
  let count = 0
  while (count < most && before.charCodeAt(count) === word.charCodeAt(count)) count++
  return count < 2 ? 0 : count
}

/** Writes words so that each is ended, and begins where it departs from the one before. */
export const share = (words: readonly string[]): string =>
  words
    .map((word, k) => {
      const kept = k === 0 ? 0 : sharedLetters(words[k - 1] as string, word)
      const next = words[k + 1]
      const shared = next === undefined ? 0 : sharedLetters(word, next)
      return word.slice(kept) + ENDS.charAt(shared === 0 ? 0 : shared - 1)
    })
    .join('')

const CAPITAL_A = 65

/**
 * Writes words of small letters a to z in order: each begins with a capital that says how many letters it shares
 * with the one before.
 *
 *     abbas abdalla abdallah  →  AabbasCdallaHh
 */
export const shareSorted = (words: readonly string[]): string =>
  words
    .map((word, k) => {
      const before = words[k - 1] ?? ''
      let kept = 0
      while (kept < 25 && kept < word.length && word.charCodeAt(kept) === before.charCodeAt(kept)) kept++
      return String.fromCharCode(CAPITAL_A + kept) + word.slice(kept)
    })
    .join('')

/** The words that `shareSorted` has written. */
export const sortedWords = (text: string): readonly string[] => {
  let word = ''
  return (text.match(/[A-Z][a-z]*/g) ?? []).map((part) => {
    word = word.slice(0, part.charCodeAt(0) - CAPITAL_A) + part.slice(1)
    return word
  })
}
