import { dayNumber, daysInMonth, MAX_YEAR } from './calendar.ts'
import type { Edtf, EdtfDate, EdtfPoint, EdtfRange, EdtfSeason } from './value.ts'
import { SEASONS } from './value.ts'

/** First and last day, counted from 1 January 1970; infinite where open. */
export type Interval = readonly [first: number, last: number]

type End = 'first' | 'last'

const LAST_DAY = dayNumber(MAX_YEAR, 12, 31)

/** How many numbers fit the pattern. */
const fillCount = (pattern: string): number => {
  let count = 1
  for (const figure of pattern) if (figure === 'X') count *= 10
  return count
}

/** The `index`th number that fits the pattern, from the least: `199X`, 3 → 1993. */
const fill = (pattern: string, index: number): number => {
  let rest = index
  let value = 0
  let weight = 1
  for (let at = pattern.length - 1; at >= 0; at--) {
    const said = pattern[at] !== 'X'
    value += weight * (said ? Number(pattern[at]) : rest % 10)
    if (!said) rest = Math.floor(rest / 10)
    weight *= 10
  }
  return value
}

/** The first or last number from 1 to `most` that fits the pattern. */
const extremeFill = (pattern: string, most: number, end: End): number | undefined => {
  const count = fillCount(pattern)
  for (let i = 0; i < count; i++) {
    const value = fill(pattern, end === 'first' ? i : count - 1 - i)
    if (value >= 1 && value <= most) return value
  }
  return undefined
}

const extremeInYear = (year: number, date: EdtfDate, end: End): number | undefined => {
  const months = date.month ?? 'XX'
  for (let i = 0; i < 12; i++) {
    const month = end === 'first' ? i + 1 : 12 - i
    if (!fits(months, month)) continue
    const day = extremeFill(date.day ?? 'XX', daysInMonth(year, month), end)
    if (day !== undefined) return dayNumber(year, month, day)
  }
  return undefined
}

/** Whether a number of two figures fits a pattern of two. */
const fits = (pattern: string, value: number): boolean =>
  (pattern[0] === 'X' || Number(pattern[0]) === Math.floor(value / 10)) &&
  (pattern[1] === 'X' || Number(pattern[1]) === value % 10)

/** Whether some month fits the pattern. */
export const someMonthFits = (pattern: string): boolean => extremeFill(pattern, 12, 'first') !== undefined

const extremeOfDate = (date: EdtfDate, end: End): number | undefined => {
  const count = fillCount(date.year)
  for (let i = 0; i < count; i++) {
    const day = extremeInYear(fill(date.year, end === 'first' ? i : count - 1 - i), date, end)
    if (day !== undefined) return day
  }
  return undefined
}

const extremeOfSeason = ({ year, season }: EdtfSeason, end: End): number | undefined => {
  const span = SEASONS[season]
  if (!span) return undefined
  if (end === 'first') return dayNumber(fill(year, 0), span.start, 1)
  // The day before the first of the month after, which may lie in the next year.
  const after = span.start + span.months
  const last = fill(year, fillCount(year) - 1)
  const next = after > 12 ? dayNumber(last + 1, after - 12, 1) : dayNumber(last, after, 1)
  return Math.min(next - 1, LAST_DAY)
}

/** The first or last day of a point; undefined where no day fits it. */
export const extremeDay = (point: EdtfPoint, end: End): number | undefined =>
  point.type === 'season' ? extremeOfSeason(point, end) : extremeOfDate(point, end)

const rangeInterval = ({ from, to }: EdtfRange): Interval => {
  const first = from === 'open' ? -Infinity : (extremeDay(from, 'first') ?? -Infinity)
  const last = to === 'open' ? Infinity : (extremeDay(to, 'last') ?? Infinity)
  if (first <= last || from === 'open' || to === 'open') return [first, last]
  return [extremeDay(to, 'first') ?? last, extremeDay(from, 'last') ?? first]
}

/** The days that a value covers: one interval, or one for each member of a set. */
export const intervalsOf = (value: Edtf): readonly Interval[] => {
  switch (value.type) {
    case 'set':
      return value.members.flatMap(intervalsOf)
    case 'range':
      return [rangeInterval(value)]
    case 'date':
    case 'season':
      return [[extremeDay(value, 'first') ?? -Infinity, extremeDay(value, 'last') ?? Infinity]]
    default:
      return value satisfies never
  }
}
