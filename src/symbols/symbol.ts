import { describe } from './describe.ts'
import { type Scanned, type Stopped, scanSymbol, suffixText } from './scan.ts'
import type { ParsedSymbol, SymbolFailure, SymbolParts, SymbolResult } from './value.ts'

/** Longer than any symbol or joint symbol that was ever issued. */
const MAX_LENGTH = 240
const MAX_JOINT = 4
const DASHES = '-–—‐‑'

const writeOne = ({ segments, suffixes, reissue }: SymbolParts): string =>
  [...segments, ...(suffixes ?? []).map(suffixText)].join('/') + '*'.repeat(reissue ?? 0)

/**
 * Writes a symbol in its canonical form, without spaces: the inverse of `parseSymbol`.
 *
 * ```
 * { segments: ['A', 'C.1', '66', 'L.23'], suffixes: [{ kind: 'Rev', number: 1 }] } → A/C.1/66/L.23/Rev.1
 * ```
 */
export const formatSymbol = (parts: SymbolParts): string =>
  parts.joint ? parts.joint.map(writeOne).join('-') : writeOne(parts)

const parsed = ({ segments, suffixes, reissue }: Scanned): ParsedSymbol => {
  const parts = { segments, suffixes, ...(reissue > 0 && { reissue }) }
  return { ok: true, symbol: writeOne(parts), ...describe(segments), ...parts }
}

const joined = (members: readonly ParsedSymbol[]): ParsedSymbol | undefined => {
  const [first] = members
  if (!first || members.length === 1) return first
  return { ...first, symbol: members.map((member) => member.symbol).join('-'), joint: members }
}

interface Reading {
  readonly symbol: ParsedSymbol | undefined
  readonly end: number
  readonly stop: SymbolFailure
}

const read = (text: string): Reading => {
  const members: ParsedSymbol[] = []
  let at = 0
  let end = 0
  let stop: Stopped | undefined
  while (members.length < MAX_JOINT) {
    const one = scanSymbol(text, at)
    if (!stop || one.at > stop.at) stop = one
    if (!('end' in one)) break
    members.push(parsed(one))
    end = one.end
    if (!DASHES.includes(text[end] || ' ')) break
    at = end + 1
  }
  const { at: stopped = 0, expected = 'a series' } = stop ?? {}
  return { symbol: joined(members), end, stop: { ok: false, at: stopped, expected } }
}

const shifted = (failure: SymbolFailure, by: number): SymbolFailure => ({ ...failure, at: failure.at + by })

/**
 * Reads the longest document symbol that begins at an offset of a running text.
 *
 * @returns the symbol with the offset after it (UTF-16 code units), or where reading stopped and why.
 */
export const readSymbol = (
  text: string,
  from = 0,
): { readonly symbol: ParsedSymbol; readonly end: number } | SymbolFailure => {
  // The end of a long text is out of sight, so that what is read does not depend on what is not.
  const { symbol, end, stop } = read(text.slice(from, from + MAX_LENGTH))
  return symbol ? { symbol, end: from + end } : shifted(stop, from)
}

/**
 * Reads a whole text as a document symbol of the United Nations, the OIC, the African Union, IAEA, WHO or UNESCO.
 * Spaces around it, before parentheses and after the points of suffixes are let pass.
 *
 * ```
 * A/C.1/66/L.23/Rev.1 → body un-ga-c1, session 66, kind limited, number 23, suffixes [Rev 1]
 * S/RES/2178 (2014)   → body un-sc, kind resolution, number 2178, year 2014, symbol S/RES/2178(2014)
 * A/H1N1              → not ok, at 2, expected a component
 * ```
 *
 * @returns the symbol's canonical form and parts; or the offset (UTF-16 code units) at which reading stopped.
 */
export const parseSymbol = (text: string): SymbolResult => {
  const start = text.length - text.trimStart().length
  const whole = text.trim()
  if (whole.length > MAX_LENGTH) return { ok: false, at: start + MAX_LENGTH, expected: 'a shorter text' }
  const { symbol, end, stop } = read(whole)
  return symbol && end === whole.length ? symbol : shifted(stop, start)
}

/** Whether a text opens as a symbol does: a cheap test to make before `parseSymbol`, which alone is sure. */
export const looksLikeSymbol = (text: string): boolean =>
  /^\s{0,8}(?:[A-Z][\dA-Za-z.()-]{0,16}\/\s?[\dA-Z(]|(?:WHA|EB)\s?\d|\d{1,3}\s?(?:C|EX)\/)/u.test(text)
