/**
 * French numerals in words, up to 999 999: « soixante et onze », « mil neuf cent quarante-cinq »,
 * « cent cinquante et unième ». Words come folded (lower case, no accents), hyphens already split. Both the
 * traditional spelling and that of 1990 are read, with the Belgian and Swiss tens.
 */

/** Cardinals of one word, folded. */
export const cardinals: Readonly<Record<string, number>> = {
  zero: 0,
  un: 1,
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  six: 6,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  onze: 11,
  douze: 12,
  treize: 13,
  quatorze: 14,
  quinze: 15,
  seize: 16,
  vingt: 20,
  vingts: 20,
  trente: 30,
  quarante: 40,
  cinquante: 50,
  soixante: 60,
  septante: 70,
  huitante: 80,
  octante: 80,
  nonante: 90,
  cent: 100,
  cents: 100,
  mil: 1000,
  mille: 1000,
}

/** Ordinals of one word, folded. « unieme » stands only at the end of longer ones. */
export const ordinals: Readonly<Record<string, number>> = {
  premier: 1,
  premiere: 1,
  premiers: 1,
  premieres: 1,
  unieme: 1,
  deuxieme: 2,
  second: 2,
  seconde: 2,
  seconds: 2,
  secondes: 2,
  troisieme: 3,
  quatrieme: 4,
  cinquieme: 5,
  sixieme: 6,
  septieme: 7,
  huitieme: 8,
  neuvieme: 9,
  dixieme: 10,
  onzieme: 11,
  douzieme: 12,
  treizieme: 13,
  quatorzieme: 14,
  quinzieme: 15,
  seizieme: 16,
  vingtieme: 20,
  trentieme: 30,
  quarantieme: 40,
  cinquantieme: 50,
  soixantieme: 60,
  septantieme: 70,
  huitantieme: 80,
  octantieme: 80,
  nonantieme: 90,
  centieme: 100,
  millieme: 1000,
}

/** « premier » and « second » stand alone; all other ordinals may end a longer one. */
const ALONE = new Set([
  'premier',
  'premiere',
  'premiers',
  'premieres',
  'second',
  'seconde',
  'seconds',
  'secondes',
])

const CARDINAL_VALUES: ReadonlyMap<string, number> = new Map(Object.entries(cardinals))
const ORDINAL_VALUES: ReadonlyMap<string, number> = new Map(Object.entries(ordinals))

/** The words of a numeral and how far they have been read. */
interface Reading {
  readonly words: readonly string[]
  /** The value of the last word, where that is an ordinal. */
  readonly last: number | undefined
  at: number
}

const valueAt = (reading: Reading, at: number): number | undefined =>
  at === reading.words.length - 1 && reading.last !== undefined
    ? reading.last
    : CARDINAL_VALUES.get(reading.words[at] ?? '')

const isEt = (reading: Reading, at: number): boolean => reading.words[at] === 'et'

/** Reads a number from `least` to `most` of one word, or « dix » with 7, 8 or 9. */
const readSmall = (reading: Reading, least: number, most: number): number | undefined => {
  const value = valueAt(reading, reading.at)
  if (value === undefined || value > 16) return undefined
  if (value === 10 && most >= 19) {
    const unit = valueAt(reading, reading.at + 1)
    if (unit !== undefined && unit >= 7 && unit <= 9) {
      reading.at += 2
      return 10 + unit
    }
  }
  if (value < least || value > most) return undefined
  reading.at++
  return value
}

/** Reads what follows a ten: « et un », « deux » … « neuf », and up to 19 after 60 and 80. */
const readAfterTen = (reading: Reading, ten: number): number => {
  const most = ten === 60 || ten === 80 ? 19 : 9
  const linked = isEt(reading, reading.at)
  const from = reading.at
  if (linked) reading.at++
  const unit = readSmall(reading, 1, most)
  if (unit !== undefined && (!linked || unit === 1 || unit === 11)) return unit
  reading.at = from
  return 0
}

/** Reads « vingt » … « nonante », « quatre-vingt(s) »; undefined where no ten stands. */
const readTen = (reading: Reading): number | undefined => {
  const value = valueAt(reading, reading.at)
  if (value === 4 && valueAt(reading, reading.at + 1) === 20) {
    reading.at += 2
    return 80
  }
  if (value === undefined || value < 20 || value > 90 || reading.words[reading.at] === 'vingts')
    return undefined
  reading.at++
  return value
}

/** Reads 1 to 99. */
const readBelowHundred = (reading: Reading): number | undefined => {
  const ten = readTen(reading)
  return ten === undefined ? readSmall(reading, 1, 19) : ten + readAfterTen(reading, ten)
}

/** Reads what follows « cent » or « mille », with « et » where 1 or 11 follows. */
const readRest = (reading: Reading, read: (reading: Reading) => number | undefined): number => {
  const from = reading.at
  const linked = isEt(reading, from)
  if (linked) reading.at++
  const rest = read(reading)
  if (rest !== undefined && (!linked || rest === 1 || rest === 11)) return rest
  reading.at = from
  return 0
}

const isHundred = (reading: Reading): boolean => valueAt(reading, reading.at) === 100

/** Reads 1 to 999, and years as hundreds: « dix-neuf cent quarante-cinq ». */
const readBelowThousand = (reading: Reading): number | undefined => {
  const bare = isHundred(reading)
  if (bare && reading.words[reading.at] === 'cents') return undefined
  const first = bare ? 1 : readBelowHundred(reading)
  if (first === undefined || !isHundred(reading)) return first
  const counts = bare || (first >= 2 && first <= 9) || (first >= 11 && first <= 19)
  if (!counts) return undefined
  reading.at++
  return first * 100 + readRest(reading, readBelowHundred)
}

const isThousand = (reading: Reading): boolean => valueAt(reading, reading.at) === 1000

/** Reads 1 to 999 999. */
const readNumber = (reading: Reading): number | undefined => {
  const first = isThousand(reading) ? 1 : readBelowThousand(reading)
  if (first === undefined || !isThousand(reading)) return first
  // « un mille » is a nautical mile.
  if (first > 999 || (first === 1 && reading.at > 0)) return undefined
  reading.at++
  return first * 1000 + readRest(reading, readBelowThousand)
}

/** Reads all the words as one numeral; undefined where any is left over. */
const readWhole = (words: readonly string[], last: number | undefined): number | undefined => {
  const reading: Reading = { words, last, at: 0 }
  const value = readNumber(reading)
  return reading.at === words.length ? value : undefined
}

/**
 * The number that folded words say, 0 to 999 999; undefined where they are no cardinal, whole.
 *
 * @example
 * readCardinal(['mil', 'neuf', 'cent', 'quarante', 'cinq']) // 1945
 */
export const readCardinal = (words: readonly string[]): number | undefined =>
  words.length === 1 && words[0] === 'zero' ? 0 : readWhole(words, undefined)

/**
 * The number that a folded ordinal says, from 1; undefined where the words are no ordinal, whole.
 *
 * @example
 * readOrdinal(['quatre', 'vingt', 'dix', 'neuvieme']) // 99
 */
export const readOrdinal = (words: readonly string[]): number | undefined => {
  const word = words.at(-1)
  const last = word === undefined ? undefined : ORDINAL_VALUES.get(word)
  if (word === undefined || last === undefined) return undefined
  if (ALONE.has(word)) return words.length === 1 ? last : undefined
  if (word === 'unieme' && words.length === 1) return undefined
  return readWhole(words, last)
}
