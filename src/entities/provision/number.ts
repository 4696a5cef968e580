import type { Stretch } from '../../model/pattern.ts'
import type { Reader } from '../../model/reader.ts'
import { TokenFlag, TokenKind } from '../../model/token.ts'

/** The number of a provision as written, without spaces: `3`, `66-4`, `5bis`, `4C`, `VII`, `3(a)`, `c(i)`. */
export interface Numbered extends Stretch {
  readonly number: string
}

const ROMAN = /^[IVXLC]{1,7}$/u
const LETTER = /^(?:[a-z]|[ivx]{1,5})$/u
const CAPITAL = /^[A-Z]$/u
const SMALL_NUMBER = /^\d{1,2}$/u
/** What may follow a letter of a number that stands apart: « l'article 3 A du Statut ». */
const AFTER_LETTER = /^(?:de|d'|du|des|et|ou|[,;.:()])$/u
/** The laws, decrees and regulations of a French code: « article L. 123-4 ». */
const SERIES = /^[ldra]\.$/u
const MULTIPLE = /^(?:bis|ter|quater|quinquies)$/u

/** « c) », « (c) », « c) ii) »: letters in parentheses or before one. */
const lettersAt = (reader: Reader, token: number): Numbered | undefined => {
  const from = reader.at(token)
  let letters = ''
  let to = from
  for (let at = from; letters.length < 16; at = reader.at(to)) {
    const opened = reader.folded(at) === '('
    if (opened) at = reader.next(at)
    const letter = reader.folded(at)
    const close = reader.next(at)
    const fits = LETTER.test(letter) || (opened && SMALL_NUMBER.test(letter))
    if (!fits || reader.folded(close) !== ')') break
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

/** « 4C », « 3 A »: the number with its letter. */
const withLetter = (reader: Reader, figures: Numbered): Numbered => {
  const letter = figures.to
  if (letter >= reader.tokens.count || !CAPITAL.test(reader.text(letter, letter + 1))) return figures
  const after = reader.next(letter)
  const glued = !reader.has(letter, TokenFlag.space)
  return glued || after >= reader.tokens.count || AFTER_LETTER.test(reader.folded(after))
    ? { from: figures.from, to: letter + 1, number: `${figures.number}${reader.text(letter, letter + 1)}` }
    : figures
}

/** « 2 bis », « XII bis » */
const withMultiple = (reader: Reader, plain: Numbered): Numbered => {
  const next = reader.at(plain.to)
  const word = reader.folded(next)
  return MULTIPLE.test(word) ? { from: plain.from, to: next + 1, number: `${plain.number}${word}` } : plain
}

/** The number that stands at a token. */
export const numberedAt = (reader: Reader, token: number): Numbered | undefined => {
  const from = reader.at(token)
  if (from >= reader.tokens.count) return undefined
  const series = SERIES.test(reader.folded(from)) && reader.has(from, TokenFlag.capital)
  const figures = figuresAt(reader, series ? reader.next(from) : from)
  if (figures) {
    const whole = withMultiple(reader, withLetter(reader, figures))
    const letters = lettersAt(reader, whole.to)
    const number = `${series ? reader.text(from, from + 1) : ''}${whole.number}${letters?.number ?? ''}`
    return { from, to: letters?.to ?? whole.to, number }
  }
  const text = reader.text(from, from + 1)
  if (ROMAN.test(text)) return withMultiple(reader, { from, to: from + 1, number: text })
  if (reader.folded(from) === 'premier') return { from, to: from + 1, number: '1' }
  const letters = lettersAt(reader, from)
  return letters && { ...letters, number: letters.number.replace(/^\((.*?)\)/u, '$1') }
}
