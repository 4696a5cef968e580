/**
 * Varied copies of a document: the same prose with other numbers, names and words in every copy, so that the
 * vocabulary keeps growing and nothing that remembers a word seen before gains by it.
 */

const MONTHS = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(
  ' ',
)
const VOWELS = 'aeiou'
const CONSONANTS = 'bcdfglmnprstv'
const STARTS_WITH_VOWEL = /^[AEIOUÉÈÊÎÔ]/u

/** A small seeded generator (mulberry32): the same seed gives the same text on every machine. */
export const generator = (seed) => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const oneOf = (list, random) => list[Math.floor(random() * list.length)]

const stateNames = () => {
  const names = new Intl.DisplayNames('fr', { type: 'region', fallback: 'none' })
  const found = new Set()
  for (let first = 65; first <= 90; first++)
    for (let second = 65; second <= 90; second++) {
      const name = names.of(String.fromCharCode(first, second))
      if (name && /^\p{Lu}\p{Ll}+$/u.test(name)) found.add(name)
    }
  return [...found]
}

const otherLetter = (letter, random) => {
  if (VOWELS.includes(letter)) return oneOf(VOWELS, random)
  return CONSONANTS.includes(letter) ? oneOf(CONSONANTS, random) : letter
}

/** Two inner letters exchanged for others of their kind: « développement » → « dévelobpamant ». */
const respelt = (word, random) => {
  const letters = [...word]
  for (let turn = 0; turn < 2; turn++) {
    const at = 1 + Math.floor(random() * (letters.length - 1))
    letters[at] = otherLetter(letters[at], random)
  }
  return letters.join('')
}

const otherNumber = (figures, random) => {
  if (/^(?:19|20)\d\d$/u.test(figures)) return String(1945 + Math.floor(random() * 80))
  if (figures.length < 3) return String(1 + Math.floor(random() * 30))
  return figures.replace(/\d/gu, (figure, at) =>
    at === 0
      ? String(1 + Math.floor(random() * 9))
      : figure === '0'
        ? '0'
        : String(Math.floor(random() * 10)),
  )
}

const otherAcronym = (word, random) =>
  word.replace(/\p{Lu}/gu, () => String.fromCharCode(65 + Math.floor(random() * 26)))

const kindOf = (word, states) => {
  if (/^\d/u.test(word)) return 'number'
  if (MONTHS.includes(word)) return 'month'
  if (states.has(word)) return 'state'
  if (/^\p{Lu}{3,5}$/u.test(word)) return 'acronym'
  if (/^\p{Lu}/u.test(word)) return word.length > 3 ? 'name' : 'kept'
  return word.length > 6 ? 'word' : 'kept'
}

/** The share of each kind that is changed in a copy: names more than words, as in real collections. */
const CHANGED = { number: 0.7, month: 0.7, state: 0.7, acronym: 0.15, name: 0.3, word: 0.04, kept: 0 }

const changers = (states) => {
  const ofKind = {
    true: [...states].filter((name) => STARTS_WITH_VOWEL.test(name)),
    false: [...states].filter((name) => !STARTS_WITH_VOWEL.test(name)),
  }
  return {
    number: otherNumber,
    month: (_, random) => oneOf(MONTHS, random),
    state: (word, random) => oneOf(ofKind[STARTS_WITH_VOWEL.test(word)], random),
    acronym: otherAcronym,
    name: respelt,
    word: respelt,
    kept: (word) => word,
  }
}

/**
 * @param {string} source  the document to copy
 * @param {number} length  UTF-16 code units at least; whole copies are made
 * @param {number} seed
 * @returns {string}
 */
export const varied = (source, length, seed) => {
  const states = new Set(stateNames())
  const change = changers(states)
  const parts = source.split(/([\p{L}]+|\p{Nd}+)/u).map((text) => ({ text, kind: kindOf(text, states) }))
  const random = generator(seed)
  const copies = []
  for (let made = 0; made < length; made += copies.at(-1).length)
    copies.push(
      parts.map(({ text, kind }) => (random() < CHANGED[kind] ? change[kind](text, random) : text)).join(''),
    )
  return copies.join('')
}

/** Tokens by one ruler for all peers, and how many different ones there are. */
export const census = (text) => {
  let tokens = 0
  const vocabulary = new Set()
  for (const line of text.split('\n'))
    for (const token of line.match(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu) ?? []) {
      tokens++
      vocabulary.add(token)
    }
  return { tokens, vocabulary: vocabulary.size }
}

/** The text cut into pieces of about the given length, at line ends, losing nothing. */
export const piecesOf = (text, length) => {
  const pieces = []
  for (let start = 0; start < text.length; ) {
    const line = text.indexOf('\n', start + length)
    const end = line < 0 ? text.length : line + 1
    pieces.push(text.slice(start, end))
    start = end
  }
  return pieces
}
