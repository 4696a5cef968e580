import type { Stretch } from '../../model/pattern.ts'
import type { Reader } from '../../model/reader.ts'
import { TokenFlag, TokenKind } from '../../model/token.ts'

/** « S/2001/15/ Add.5 », « S/2001/15/\nAdd.5 »: the token after a symbol that white space parts after its slash. */
export const end = (reader: Reader, token: number): number => {
  if (reader.folded(token) !== '/' || reader.has(token, TokenFlag.space)) return token
  const name = reader.next(token)
  const number = reader.next(name)
  const suffix =
    /^(?:add|corr|rev)\.?$/u.test(reader.folded(name)) && reader.tokens.kind[number] === TokenKind.number
  return suffix && reader.has(name, TokenFlag.space) ? number + 1 : token
}

/** A symbol as written, its hyphens plain and its slashes close. */
export const written = (reader: Reader, { from, to }: Stretch): string =>
  reader
    .text(from, to)
    .replace(/[\u2010\u2011]/gu, '-')
    .replace(/\/\s+/gu, '/')

/** « PSC/PR/COMM.1106 (2022) »: the token after the year that a communiqué's symbol ends with. */
export const afterYear = (reader: Reader, token: number): number => {
  const year = reader.next(token)
  const close = reader.next(year)
  const bracketed =
    reader.folded(token) === '(' &&
    reader.valueIn(year, 'year-number') !== undefined &&
    reader.folded(close) === ')'
  return bracketed ? close + 1 : token
}
