import { extremeDay, type Interval, intervalsOf } from './bounds.ts'
import { isoDay } from './calendar.ts'
import { parseEdtf, readEdtf } from './parse.ts'
import type { Edtf, EdtfPoint } from './value.ts'

const UNSAID = 'XXXX'

const DAY_LENGTH = 10
/** Two full days, which follow each other as their figures do. */
const TWO_DAYS = /^\d{4}-\d{2}-\d{2}\/\d{4}-\d{2}-\d{2}$/u

/** Whether a value leaves a year wholly unsaid: `XXXX-08-29`. */
const lacksYear = (value: Edtf | 'open'): boolean => {
  if (value === 'open') return false
  if (value.type === 'set') return value.members.some(lacksYear)
  if (value.type === 'range') return lacksYear(value.from) || lacksYear(value.to)
  return value.year === UNSAID
}

/** The days that a text covers; none where it is no EDTF value or leaves its year unsaid. */
const datedIntervals = (edtf: string): readonly Interval[] => {
  const value = readEdtf(edtf)
  return value && !lacksYear(value) ? intervalsOf(value) : []
}

const least = (intervals: readonly Interval[]): number =>
  intervals.reduce((day, [first]) => Math.min(day, first), Infinity)

const most = (intervals: readonly Interval[]): number =>
  intervals.reduce((day, [, last]) => Math.max(day, last), -Infinity)

const dayOrNothing = (day: number): string | undefined => (Number.isFinite(day) ? isoDay(day) : undefined)

/**
 * The first day that an EDTF value may mean, as `2011-06-28`. Undefined where the value is open at that
 * end, does not say its year, or is no EDTF value.
 *
 * @example
 * earliestDay('199X') // '1990-01-01'
 * earliestDay('../2014-12-31') // undefined
 */
export const earliestDay = (edtf: string): string | undefined => dayOrNothing(least(datedIntervals(edtf)))

/** The last day that an EDTF value may mean; as `earliestDay`. */
export const latestDay = (edtf: string): string | undefined => dayOrNothing(most(datedIntervals(edtf)))

interface SortKey {
  /** Dated, without a year, no EDTF value: in that order. */
  readonly rank: 0 | 1 | 2
  readonly first: number
  readonly last: number
}

const sortKey = (edtf: string): SortKey => {
  const result = parseEdtf(edtf)
  if (!result.ok) return { rank: 2, first: 0, last: 0 }
  const undated = lacksYear(result.value)
  // A leap year stands in for the one unsaid, so that such values follow the calendar.
  const value = undated ? readEdtf(edtf.replaceAll(UNSAID, '2000')) : result.value
  const intervals = value ? intervalsOf(value) : []
  return { rank: undated ? 1 : 0, first: least(intervals), last: most(intervals) }
}

// Infinite ends compare with each other, where a difference would be NaN.
const order = (a: number | string, b: number | string): number => (a < b ? -1 : a > b ? 1 : 0)

/**
 * Orders EDTF values by their first day, then by their last, then by their text: a total order, for
 * `values.sort(compareEdtf)`. Values open at their start come first; values that do not say their year
 * come after all dated ones, by month and day; what is no EDTF value comes last.
 */
export const compareEdtf = (a: string, b: string): number => {
  const x = sortKey(a)
  const y = sortKey(b)
  return order(x.rank, y.rank) || order(x.first, y.first) || order(x.last, y.last) || order(a, b)
}

const byStart = (intervals: readonly Interval[]): readonly Interval[] =>
  [...intervals].sort((a, b) => order(a[0], b[0]))

/** Sorted intervals, those that touch made one. */
const merged = (intervals: readonly Interval[]): readonly Interval[] => {
  const out: Interval[] = []
  for (const [first, last] of byStart(intervals)) {
    const before = out.at(-1)
    if (before && first <= before[1] + 1) out[out.length - 1] = [before[0], Math.max(before[1], last)]
    else out.push([first, last])
  }
  return out
}

/**
 * Whether two EDTF values have a day in common, each read as all the days that it may mean. False where
 * either does not say its year or is no EDTF value.
 */
export const overlaps = (a: string, b: string): boolean => {
  const x = merged(datedIntervals(a))
  const y = merged(datedIntervals(b))
  let j = 0
  for (const [first, last] of x) {
    while (j < y.length && (y[j] as Interval)[1] < first) j++
    if (j < y.length && (y[j] as Interval)[0] <= last) return true
  }
  return false
}

/**
 * Whether every day of the second EDTF value lies in the first, each read as all the days that it may
 * mean. False where either does not say its year or is no EDTF value.
 */
export const contains = (a: string, b: string): boolean => {
  const x = merged(datedIntervals(a))
  const y = merged(datedIntervals(b))
  let i = 0
  for (const [first, last] of y) {
    while (i < x.length && (x[i] as Interval)[1] < last) i++
    if (i === x.length || (x[i] as Interval)[0] > first) return false
  }
  return y.length > 0
}

const startsAfter = (from: EdtfPoint, to: EdtfPoint): boolean =>
  (extremeDay(from, 'first') ?? -Infinity) > (extremeDay(to, 'last') ?? Infinity)

/**
 * Whether a range ends before it begins: `2011-06-30/2011-06-28`. A range that does not say its years may
 * cross New Year, and counts only when both ends are days of one month.
 */
export const runsBackwards = (edtf: string): boolean => {
  if (TWO_DAYS.test(edtf) && edtf.slice(0, DAY_LENGTH) <= edtf.slice(DAY_LENGTH + 1)) return false
  const value = readEdtf(edtf)
  if (value?.type !== 'range' || value.from === 'open' || value.to === 'open') return false
  const { from, to } = value
  if (!lacksYear(value)) return startsAfter(from, to)
  if (from.type !== 'date' || to.type !== 'date' || from.month !== to.month) return false
  return from.year === to.year && startsAfter({ ...from, year: '2000' }, { ...to, year: '2000' })
}
