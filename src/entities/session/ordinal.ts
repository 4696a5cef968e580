import { readOrdinal } from '../../languages/fr/numerals.ts'
import type { Stretch } from '../../model/pattern.ts'
import type { Reader } from '../../model/reader.ts'
import { TokenFlag, TokenKind } from '../../model/token.ts'

/** An ordinal in tokens, with its number. */
export interface Ordinal extends Stretch {
  readonly number: number
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 }

const romanValue = (letters: string): number => {
  let total = 0
  for (let i = 0; i < letters.length; i++) {
    const one = ROMAN[letters.charAt(i)] ?? 0
    total += one < (ROMAN[letters.charAt(i + 1)] ?? 0) ? -one : one
  }
  return total
}

/** « XXIe »: the Roman figures before the ending. */
const romanOrdinal = (folded: string): number | undefined => {
  const letters = /^[ivxlc]{1,8}/u.exec(folded)?.[0]
  return letters === undefined ? undefined : romanValue(letters)
}

/** No ordinal in words is longer. */
const MAX_WORDS = 8

/** Whether the token may be part of an ordinal in words. */
const inNumeral = (reader: Reader, token: number): boolean =>
  reader.inClass(token, 'cardinal') || reader.inClass(token, 'ordinal-word') || reader.folded(token) === 'et'

/** The token before a numeral's, over the hyphen of « trente- huitième ». */
const wordBefore = (reader: Reader, token: number): number => {
  const before = reader.previous(token)
  return before > 0 && reader.tokens.kind[before] === TokenKind.hyphen ? reader.previous(before) : before
}

/** The longest ordinal in words that ends with a token. */
const inWords = (reader: Reader, last: number): Ordinal | undefined => {
  if (!reader.inClass(last, 'ordinal-word')) return undefined
  const tokens = [last]
  for (let token = wordBefore(reader, last); tokens.length < MAX_WORDS && inNumeral(reader, token); ) {
    tokens.unshift(token)
    token = wordBefore(reader, token)
  }
  for (let from = 0; from < tokens.length; from++) {
    const words = tokens.slice(from).map(reader.folded)
    const number = words[0] === 'et' ? undefined : readOrdinal(words)
    if (number !== undefined) return { from: tokens[from] as number, to: last + 1, number }
  }
  return undefined
}

/** « 1 885 », of « 1 885e séance ». */
const withThousands = (figures: string): number | undefined =>
  /^\d{1,2}\s\d{3}$/u.test(figures) ? Number(figures.replace(/\s/u, '')) : undefined

const figuresAt = (reader: Reader, token: number): number | undefined => {
  const kind = reader.tokens.kind[token]
  if (kind === TokenKind.number) return reader.number(token)
  return kind === TokenKind.decimal ? withThousands(reader.text(token, token + 1)) : undefined
}

/** « 82 e », « 35 ème », « 16-ème », « 354’ », « 2207" »: an ending that the figures have lost. */
const broken = (reader: Reader, last: number): Ordinal | undefined => {
  if (!/^(?:e|er|re|eme|ere|['"”])$/u.test(reader.folded(last))) return undefined
  const before = reader.previous(last)
  const { kind } = reader.tokens
  const figures = kind[before] === TokenKind.hyphen ? reader.previous(before) : before
  const number = figuresAt(reader, figures)
  return number === undefined ? undefined : { from: figures, to: last + 1, number }
}

/** « 6062 » of « 6062eséance »: figures whose ending is glued to the noun behind them. */
export const gluedOrdinal = (reader: Reader, noun: number): Ordinal | undefined => {
  const figures = noun - 1
  if (figures < 0 || reader.has(noun, TokenFlag.space) || !/^e/u.test(reader.folded(noun))) return undefined
  const number = figuresAt(reader, figures)
  return number === undefined ? undefined : { from: figures, to: noun, number }
}

/** The ordinal that ends with a token: « trente-huitième », « 4956e », « 1 885e », « 82 e », « XXIe ». */
export const ordinalBefore = (reader: Reader, last: number): Ordinal | undefined => {
  if (last < 0) return undefined
  if (reader.tokens.kind[last] !== TokenKind.ordinal) return inWords(reader, last) ?? broken(reader, last)
  const number = reader.has(last, TokenFlag.roman) ? romanOrdinal(reader.folded(last)) : reader.number(last)
  return number === undefined || number === 0 ? undefined : { from: last, to: last + 1, number }
}
