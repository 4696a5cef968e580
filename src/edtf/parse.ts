import { extremeDay, someMonthFits } from './bounds.ts'
import type {
  Edtf,
  EdtfDate,
  EdtfFailure,
  EdtfFailureCode,
  EdtfPoint,
  EdtfQualifier,
  EdtfRange,
  EdtfResult,
  EdtfSeason,
} from './value.ts'
import { SEASONS } from './value.ts'

/** `2011-06-30~`, the longest point. */
const MAX_POINT = 11
const POINT = /^([0-9X]{4})(?:-([0-9X]{2})(?:-([0-9X]{2}))?)?([?~%])?$/u

type Parsed<T> = { readonly ok: true; readonly value: T } | EdtfFailure

const fail = (code: EdtfFailureCode, at: number): EdtfFailure => ({ ok: false, code, at })

const done = <T>(value: T): Parsed<T> => ({ ok: true, value })

const season = (year: string, code: string, qualifier: EdtfQualifier | undefined): EdtfSeason | undefined =>
  SEASONS[Number(code)] && { type: 'season', year, season: Number(code), ...(qualifier && { qualifier }) }

const readPoint = (text: string, at: number): Parsed<EdtfPoint> => {
  const parts = text.length <= MAX_POINT ? POINT.exec(text) : null
  if (!parts) return fail('syntax', at)
  const [, year = '', month, day, mark] = parts
  const qualifier = mark as EdtfQualifier | undefined
  if (month && !someMonthFits(month)) {
    const found = day ? undefined : season(year, month, qualifier)
    return found ? done(found) : fail('no-such-month', at + 5)
  }
  const date: EdtfDate = {
    type: 'date',
    year,
    ...(month && { month }),
    ...(day && { day }),
    ...(qualifier && { qualifier }),
  }
  return extremeDay(date, 'first') === undefined ? fail('no-such-day', at + 8) : done(date)
}

const readEnd = (text: string, at: number): Parsed<EdtfPoint | 'open'> =>
  text === '..' ? done('open' as const) : readPoint(text, at)

/** Reads `a/b` or, in a set, `a..b`, whose separator stands at `cut`. */
const readRange = (text: string, cut: number, separator: number, at: number): Parsed<EdtfRange> => {
  const from = readEnd(text.slice(0, cut), at)
  if (!from.ok) return from
  const to = readEnd(text.slice(cut + separator), at + cut + separator)
  if (!to.ok) return to
  if (from.value === 'open' && to.value === 'open') return fail('syntax', at)
  return done({ type: 'range', from: from.value, to: to.value })
}

const readMember = (text: string, at: number): Parsed<EdtfPoint | EdtfRange> => {
  const cut = text.indexOf('..')
  return cut < 0 ? readPoint(text, at) : readRange(text, cut, 2, at)
}

const readSet = (text: string): EdtfResult => {
  const close = text[0] === '{' ? '}' : ']'
  if (text.length < 2 || !text.endsWith(close)) return fail('syntax', text.length)
  const members: (EdtfPoint | EdtfRange)[] = []
  let at = 1
  for (const part of text.slice(1, -1).split(',')) {
    const member = readMember(part, at)
    if (!member.ok) return member
    members.push(member.value)
    at += part.length + 1
  }
  return done({ type: 'set', of: close === '}' ? 'all' : 'one', members })
}

/**
 * Reads an EDTF value (ISO 8601-2): dates with years 0000–9999 and `X` for figures that are not said,
 * seasons and parts of a year, `?` `~` `%` at the end, ranges, open ranges and sets of these. What the
 * standard has beside (times of day, years of five figures, qualifiers inside a date, unknown ends) is a
 * `syntax` failure. Never throws.
 *
 * @example
 * parseEdtf('199X') // { ok: true, value: { type: 'date', year: '199X' } }
 * parseEdtf('2011-02-30') // { ok: false, code: 'no-such-day', at: 8 }
 */
export const parseEdtf = (text: string): EdtfResult => {
  if (typeof text !== 'string') return fail('not-a-string', 0)
  if (text === '') return fail('empty', 0)
  if (text[0] === '{' || text[0] === '[') return readSet(text)
  const slash = text.indexOf('/')
  return slash < 0 ? readPoint(text, 0) : readRange(text, slash, 1, 0)
}

/** The value that a text holds, or undefined. */
export const readEdtf = (text: string): Edtf | undefined => {
  const result = parseEdtf(text)
  return result.ok ? result.value : undefined
}
