import { isValidDay, MAX_YEAR, pad } from './calendar.ts'
import { readEdtf } from './parse.ts'
import type { EdtfQualifier } from './value.ts'
import { SEASONS } from './value.ts'

/** What is said of a day: any of its parts may be missing. */
export interface DateParts {
  /** 0–9999. */
  readonly year?: number | undefined
  /** 1–12. */
  readonly month?: number | undefined
  /** 1–31. */
  readonly day?: number | undefined
}

const isYear = (year: number): boolean => Number.isInteger(year) && year >= 0 && year <= MAX_YEAR

const LEAP_YEAR = 2000
const LONG_MONTH = 1

/** Whether some day has these parts. */
const isPossible = ({ year = LEAP_YEAR, month = LONG_MONTH, day = 1 }: DateParts): boolean =>
  Number.isInteger(month) && isValidDay(year, month, day)

/**
 * A day, month or year; `X` for what is not said. Undefined where there is no such day.
 *
 * @example
 * edtfDay(2011, 6, 30) // '2011-06-30'
 * edtfDay(undefined, 8, 29) // 'XXXX-08-29'
 * edtfDay(2011, 2, 30) // undefined
 */
export const edtfDay = (year?: number, month?: number, day?: number): string | undefined => {
  if (!isPossible({ year, month, day })) return undefined
  const y = year === undefined ? 'XXXX' : pad(year, 4)
  if (month === undefined && day === undefined) return y
  const m = month === undefined ? 'XX' : pad(month, 2)
  return day === undefined ? `${y}-${m}` : `${y}-${m}-${pad(day, 2)}`
}

const edtfOf = ({ year, month, day }: DateParts): string | undefined => edtfDay(year, month, day)

/** Negative where the first comes before the second in a year; parts that are not said count as alike. */
const orderInYear = (a: DateParts, b: DateParts): number => {
  const months = a.month !== undefined && b.month !== undefined ? a.month - b.month : 0
  if (months !== 0 || a.day === undefined || b.day === undefined) return months
  return a.day - b.day
}

/** The month of one end of a range: a day without a month stands in the other end's. */
const shareMonth = (end: DateParts, other: DateParts): DateParts =>
  end.day !== undefined && end.month === undefined ? { ...end, month: other.month } : end

/** Gives each end the parts that only the other says. */
const share = (from: DateParts, to: DateParts): readonly [DateParts, DateParts] => {
  const start = shareMonth(from, to)
  const end = shareMonth(to, from)
  const wraps = start.month !== end.month && orderInYear(start, end) > 0 ? 1 : 0
  if (from.year === undefined && to.year !== undefined) return [{ ...start, year: to.year - wraps }, end]
  if (to.year === undefined && from.year !== undefined) return [start, { ...end, year: from.year + wraps }]
  return [start, end]
}

/**
 * A range whose ends share what only one of them says: « 28 au 30 juin 2011 » is
 * `{ day: 28 }` to `{ year: 2011, month: 6, day: 30 }`. A year is shared across New Year as it must be:
 * « 28 décembre au 3 janvier 2011 » begins in 2010. Undefined where an end is no day.
 *
 * @example
 * edtfRange({ day: 3 }, { month: 2, day: 5 }) // 'XXXX-02-03/XXXX-02-05'
 */
export const edtfRange = (from: DateParts, to: DateParts): string | undefined => {
  const [start, end] = share(from, to)
  const [first, last] = [edtfOf(start), edtfOf(end)]
  return first === undefined || last === undefined ? undefined : `${first}/${last}`
}

const isDefined = (value: string | undefined): value is string => value !== undefined

/**
 * All of several values: `{2011-05-03,2011-05-05}`, in the order given, each once; a single value stands
 * alone. Undefined where there is none, or one is undefined or no point.
 */
export const edtfSet = (values: readonly (string | undefined)[]): string | undefined => {
  if (!values.every(isDefined)) return undefined
  const members = [...new Set(values)]
  if (members.length < 2) return members[0]
  return members.every(isPoint) ? `{${members.join(',')}}` : undefined
}

const isPoint = (value: string): boolean => {
  const read = readEdtf(value)
  return read?.type === 'date' || read?.type === 'season'
}

/**
 * Days of one month: a range where they follow each other, else a set.
 *
 * @example
 * edtfDays(2011, 6, [7, 8]) // '2011-06-07/2011-06-08'
 * edtfDays(2011, 5, [3, 5]) // '{2011-05-03,2011-05-05}'
 */
export const edtfDays = (
  year: number | undefined,
  month: number | undefined,
  days: readonly number[],
): string | undefined => {
  const sorted = [...new Set(days)].sort((a, b) => a - b)
  const first = sorted[0]
  const last = sorted.at(-1)
  if (first === undefined || last === undefined) return undefined
  if (sorted.length > 1 && last - first === sorted.length - 1)
    return edtfRange({ year, month, day: first }, { year, month, day: last })
  return edtfSet(sorted.map((day) => edtfDay(year, month, day)))
}

/** The decade that a year lies in: 1990 → `199X`. Undefined for no year from 0 to 9999. */
export const edtfDecade = (year: number): string | undefined =>
  isYear(year) ? `${pad(Math.floor(year / 10), 3)}X` : undefined

/**
 * A century by its ordinal, 1–100, as the hundred years with the same first figures: the 21st is `20XX`.
 * Undefined for others.
 */
export const edtfCentury = (ordinal: number): string | undefined =>
  Number.isInteger(ordinal) && ordinal >= 1 && ordinal <= 100 ? `${pad(ordinal - 1, 2)}XX` : undefined

const partOfYear = (year: number, part: number, parts: number, base: number): string | undefined =>
  isYear(year) && Number.isInteger(part) && part >= 1 && part <= parts
    ? `${pad(year, 4)}-${base + part}`
    : undefined

export type Season = 'spring' | 'summer' | 'autumn' | 'winter'

const SEASON_NAMES: readonly Season[] = ['spring', 'summer', 'autumn', 'winter']

/** A season of a year (codes 21–24). */
export const edtfSeason = (year: number, season: Season): string | undefined =>
  partOfYear(year, SEASON_NAMES.indexOf(season) + 1, 4, 20)

/** A quarter (« trimestre ») of a year, 1–4 (codes 33–36). */
export const edtfQuarter = (year: number, quarter: number): string | undefined =>
  partOfYear(year, quarter, 4, 32)

/** A third (« quadrimestre ») of a year, 1–3 (codes 37–39). */
export const edtfThird = (year: number, third: number): string | undefined => partOfYear(year, third, 3, 36)

/** A half (« semestre ») of a year, 1–2 (codes 40–41). */
export const edtfHalf = (year: number, half: number): string | undefined => partOfYear(year, half, 2, 39)

const CODED_PART = /^([0-9]{4})-(2[1-4]|3[3-9]|4[01])$/u

/** A part of a year as the month that it begins or ends with, since no range may hold its code. */
const asMonth = (value: string, end: 'from' | 'to'): string => {
  const [, year, code] = CODED_PART.exec(value) ?? []
  const span = code === undefined ? undefined : SEASONS[Number(code)]
  if (!span || year === undefined) return value
  const month = end === 'from' ? span.start : span.start + span.months - 1
  return month > 12 ? `${pad(Number(year) + 1, 4)}-${pad(month - 12, 2)}` : `${year}-${pad(month, 2)}`
}

/** From one date to another, both included. Undefined where an end is undefined or no date. */
export const edtfBetween = (from: string | undefined, to: string | undefined): string | undefined => {
  if (from === undefined || to === undefined || !isPoint(from) || !isPoint(to)) return undefined
  return `${asMonth(from, 'from')}/${asMonth(to, 'to')}`
}

/** From a date on: `1992/..`. */
export const edtfSince = (from: string | undefined): string | undefined =>
  from !== undefined && isPoint(from) ? `${asMonth(from, 'from')}/..` : undefined

/** Up to a date, included: `../2014-12-31`. */
export const edtfUntil = (to: string | undefined): string | undefined =>
  to !== undefined && isPoint(to) ? `../${asMonth(to, 'to')}` : undefined

/** A date that is uncertain (`?`), approximate (`~`) or both (`%`): `1995~`. Undefined for anything but a date. */
export const edtfQualified = (value: string, qualifier: EdtfQualifier): string | undefined => {
  const read = readEdtf(value)
  return read?.type === 'date' && read.qualifier === undefined ? `${value}${qualifier}` : undefined
}
