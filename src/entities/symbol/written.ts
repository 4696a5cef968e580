import type { Stretch } from '../../model/pattern.ts'
import type { Reader } from '../../model/reader.ts'
import { TokenFlag, TokenKind } from '../../model/token.ts'
import { type ParsedSymbol, readSymbol } from '../../symbols/index.ts'

/**
 * « S/2001/15/ Add.5 », « S/2001/15/\nAdd.5 », « INFCIRC/254/Part 1 »: the token after a symbol that white space parts
 * after its slash, or before the number of its part.
 */
export const end = (reader: Reader, token: number): number => {
  if (reader.tokens.kind[token] === TokenKind.number && /\/Part$/u.test(reader.text(token - 1, token)))
    return token + 1
  if (reader.folded(token) !== '/' || reader.has(token, TokenFlag.space)) return token
  const name = reader.next(token)
  const number = reader.next(name)
  const suffix =
    /^(?:add|corr|rev)\.?$/u.test(reader.folded(name)) && reader.tokens.kind[number] === TokenKind.number
  return suffix && reader.has(name, TokenFlag.space) ? number + 1 : token
}

/** A symbol as written, its hyphens plain, its slashes and points close. */
export const written = (reader: Reader, { from, to }: Stretch): string =>
  reader
    .text(from, to)
    .replace(/[\u2010\u2011]/gu, '-')
    .replace(/([/.])\s+/gu, '$1')

/** « PSC/PR/COMM.1106 (2022) », « Decl.1 (XXVIII) »: the token after the year or session that ends the symbol. */
export const afterYear = (reader: Reader, token: number): number => {
  const year = reader.next(token)
  const close = reader.next(year)
  const bracketed =
    reader.folded(token) === '(' &&
    (reader.valueIn(year, 'year-number') !== undefined ||
      /^[IVXLCDM]+$/u.test(reader.text(year, year + 1))) &&
    reader.folded(close) === ')'
  return bracketed ? close + 1 : token
}

/** The token that ends at this offset, plus one; -1 where the offset falls inside a token. */
export const tokenAfter = ({ tokens }: Reader, from: number, offset: number): number => {
  let token = from
  while (token < tokens.count && (tokens.end[token] as number) < offset) token++
  return token < tokens.count && tokens.end[token] === offset ? token + 1 : -1
}

/** No symbol is longer than this, and a page may break inside one. */
const MAX_SYMBOL = 60

/** « GC(54)/4 », « 211 EX/43 »: the symbol whose first token this is, where the tokeniser saw none. */
export const symbolAt = (
  reader: Reader,
  from: number,
): (Stretch & { readonly symbol: ParsedSymbol }) | undefined => {
  const start = reader.tokens.start[from]
  if (start === undefined) return undefined
  const source = reader.tokens.source.slice(start, start + MAX_SYMBOL)
  // « PSC/PR/ COMM.1 (DLXII) »: the one space that may stand behind a slash is no part of the symbol.
  const gap = /\/(\s{1,2})[A-Z]/u.exec(source)
  const cut = gap ? gap.index + 1 : MAX_SYMBOL
  const own = readSymbol(gap ? source.slice(0, cut) + source.slice(cut).trimStart() : source)
  const skipped = 'end' in own && gap && own.end > cut ? (gap[1]?.length ?? 0) : 0
  const to = 'end' in own ? tokenAfter(reader, from, start + own.end + skipped) : -1
  return 'end' in own && to >= 0 ? { from, to, symbol: own.symbol } : undefined
}

/** An address on the network is no longer than this, in tokens. */
const MAX_ADDRESS = 40

/** « https://exemple.org/Breve-UE-Armenie.png »: whether the token stands inside an address, not after white space. */
export const isInAddress = (reader: Reader, token: number): boolean => {
  const { tokens, has, folded } = reader
  if (token === 0 || has(token, TokenFlag.space) || tokens.kind[token - 1] === TokenKind.elision) return false
  for (let at = token; at > 1 && token - at < MAX_ADDRESS; at--) {
    if (has(at, TokenFlag.space)) return false
    if (folded(at - 1) === '/' && folded(at - 2) === '/') return true
  }
  return false
}
