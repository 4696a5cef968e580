import { Char } from '../text/chars.ts'
import { POINT, SLASH } from './cut.ts'

/** A document symbol is no longer than this, so that looking for one costs a bounded time. */
const MAX_SYMBOL = 80
const BLANK = 0x20
const OPEN = 0x28
const CLOSE = 0x29
const STAR = 0x2a

/** Whether a code unit may stand in a document symbol. */
const inSymbol = (code: number, kind: number): boolean =>
  kind === Char.upper ||
  kind === Char.digit ||
  kind === Char.lower ||
  kind === Char.hyphen ||
  code === SLASH ||
  code === POINT ||
  code === OPEN ||
  code === CLOSE ||
  code === STAR

/** Parts of a symbol whose number may stand apart, and how many letters they have. */
const NUMBERED = /^(?:Add|Corr|Rev|SR|PV|L|WP|INF|CRP)$/u
const MAX_LETTERS = 4

/** « CAT/C/SR. 229 », « A/65/903/Add. 1 »: whether the space at `at` stands between a part's point and its number. */
const partsNumber = (source: string, at: number, classes: Uint8Array): boolean => {
  if (source.charCodeAt(at) !== BLANK || source.charCodeAt(at - 1) !== POINT) return false
  if (classes[source.charCodeAt(at + 1)] !== Char.digit) return false
  const slash = source.lastIndexOf('/', at - 2)
  return at - 2 - slash <= MAX_LETTERS && NUMBERED.test(source.slice(slash + 1, at - 1))
}

/**
 * Reads what looks like a document symbol from `from`: parts joined by slashes, the first of capitals,
 * at least one holding a figure. Gives the offset after it, or 0.
 *
 * ```
 * A/C.1/66/L.23/Rev.1,   E/2014/27-E/CN.6/2014/15
 * ^^^^^^^^^^^^^^^^^^^    ^^^^^^^^^
 * ```
 */
export const scanSymbol = (source: string, from: number, classes: Uint8Array): number => {
  const limit = Math.min(source.length, from + MAX_SYMBOL)
  let at = from
  let depth = 0
  let slashes = 0
  let figures = false
  let good = 0
  while (at < limit) {
    const code = source.charCodeAt(at)
    const kind = classes[code] as number
    if (!inSymbol(code, kind) && !(slashes > 0 && partsNumber(source, at, classes))) break
    if (code === OPEN) depth++
    else if (code === CLOSE) {
      if (depth === 0) break
      depth--
    } else if (code === SLASH) {
      slashes++
      if (source.charCodeAt(at + 1) === SLASH) break
    } else if (kind === Char.hyphen) {
      // « E/2014/27-E/CN.6/2014/15 » is two symbols joined; « OIC/EX-CFM/2017 » has no figure before its hyphen.
      let next = at + 1
      while (next < limit && classes[source.charCodeAt(next)] === Char.upper) next++
      const joins = figures && source.charCodeAt(next) === SLASH
      if (next === at + 1 ? classes[source.charCodeAt(next)] !== Char.digit : joins) break
    } else if (kind === Char.digit && slashes > 0) figures = true
    at++
    if (
      (kind === Char.digit ||
        kind === Char.upper ||
        kind === Char.lower ||
        code === CLOSE ||
        code === STAR) &&
      depth === 0
    )
      good = at
  }
  return slashes > 0 && figures ? good : 0
}
