import type { Stretch } from '../../model/pattern.ts'
import type { Reader } from '../../model/reader.ts'
import { TokenFlag, TokenKind } from '../../model/token.ts'

/** The number of a provision as written, without spaces: `3`, `66-4`, `5bis`, `VII`, `3(a)`, `c`. */
export interface Numbered extends Stretch {
  readonly number: string
}

const ROMAN = /^[IVXLC]{1,7}$/u
const LETTER = /^(?:[a-z]|[ivx]{1,5})$/u
const MULTIPLE = /^(?:bis|ter|quater|quinquies)$/u

/** « c) », « (c) », « c) ii) »: letters in parentheses or before one. */
const lettersAt = (reader: Reader, token: number): Numbered | undefined => {
  const from = reader.at(token)
  let letters = ''
  let to = from
  for (let at = from; letters.length < 16; at = reader.at(to)) {
    if (reader.folded(at) === '(') at = reader.next(at)
    const letter = reader.folded(at)
    const close = reader.next(at)
    if (!LETTER.test(letter) || reader.folded(close) !== ')') break
    letters += `(${letter})`
    to = close + 1
  }
  return letters === '' ? undefined : { from, to, number: letters }
}

const figuresAt = (reader: Reader, from: number): Numbered | undefined => {
  const { kind } = reader.tokens
  const of = kind[from]
  const text = reader.text(from, from + 1)
  if (of === TokenKind.ordinal && /^1er?$/u.test(reader.folded(from)))
    return { from, to: from + 1, number: '1' }
  if (of === TokenKind.decimal)
    return /^\d{1,3}\.\d{1,3}$/u.test(text) ? { from, to: from + 1, number: text } : undefined
  if (of !== TokenKind.number || text.length > 4) return undefined
  // « 66-4 »
  const [hyphen, part] = [from + 1, from + 2]
  if (
    kind[hyphen] === TokenKind.hyphen &&
    kind[part] === TokenKind.number &&
    !reader.has(part, TokenFlag.space)
  )
    return { from, to: part + 1, number: `${text}-${reader.text(part, part + 1)}` }
  return { from, to: from + 1, number: text }
}

/** The number that stands at a token. */
export const numberedAt = (reader: Reader, token: number): Numbered | undefined => {
  const from = reader.at(token)
  if (from >= reader.tokens.count) return undefined
  const figures = figuresAt(reader, from)
  if (figures) {
    const next = reader.at(figures.to)
    const word = reader.folded(next)
    const whole = MULTIPLE.test(word) ? { from, to: next + 1, number: `${figures.number}${word}` } : figures
    const letters = lettersAt(reader, whole.to)
    return letters ? { from, to: letters.to, number: whole.number + letters.number } : whole
  }
  const text = reader.text(from, from + 1)
  if (ROMAN.test(text)) return { from, to: from + 1, number: text }
  if (reader.folded(from) === 'premier') return { from, to: from + 1, number: '1' }
  const letters = lettersAt(reader, from)
  return letters && { ...letters, number: letters.number.slice(1, -1) }
}
