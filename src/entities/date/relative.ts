import { civilDay, dayNumber, isoDay } from '../../edtf/calendar.ts'
import {
  edtfBetween,
  edtfCentury,
  edtfDay,
  edtfHalf,
  edtfQuarter,
  edtfSeason,
  type Season,
  weekdayOf,
} from '../../edtf/index.ts'

export type Unit = 'day' | 'week' | 'month' | 'quarter' | 'half' | 'year' | 'century'

/** What a relative expression means: so many units away from the document's date, or from the date said last. */
export interface Relative {
  readonly base: 'document' | 'text'
  readonly shift: number
  readonly unit: Unit
  /** A further shift of as many days: « avant-hier ». */
  readonly extra?: number
  readonly month?: number | undefined
  readonly days?: readonly number[]
  readonly weekday?: number | undefined
  /** 1 to 4, from spring. */
  readonly season?: number | undefined
}

/** A day, or a month or year where no more is known. */
export interface Anchor {
  readonly year: number
  readonly month?: number
  readonly day?: number
}

const POINT = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u

/** The point that an EDTF value says, where it is one with its year. */
export const anchorOf = (edtf: string | undefined): Anchor | undefined => {
  const [, year, month, day] = POINT.exec(edtf ?? '') ?? []
  if (year === undefined || Number(month ?? 1) > 12) return undefined
  return {
    year: Number(year),
    ...(month === undefined ? {} : { month: Number(month) }),
    ...(day === undefined ? {} : { day: Number(day) }),
  }
}

const SEASONS: readonly Season[] = ['spring', 'summer', 'autumn', 'winter']
const WEEK = 7

const numberOf = ({ year, month, day }: Anchor): number | undefined =>
  month === undefined || day === undefined ? undefined : dayNumber(year, month, day)

const monthAway = ({ year, month }: Anchor, shift: number): string | undefined => {
  if (month === undefined) return undefined
  const months = year * 12 + month - 1 + shift
  return edtfDay(Math.floor(months / 12), (months % 12) + 1)
}

/** The unit that is `shift` away from the one that holds the anchor. */
const unitAway = (unit: Unit, anchor: Anchor, shift: number): string | undefined => {
  const { year, month } = anchor
  const days = numberOf(anchor)
  switch (unit) {
    case 'century':
      return edtfCentury(Math.floor(year / 100) + 1 + shift)
    case 'year':
      return edtfDay(year + shift)
    case 'half':
    case 'quarter': {
      if (month === undefined) return undefined
      const parts = unit === 'half' ? 2 : 4
      const part = year * parts + Math.floor(((month - 1) * parts) / 12) + shift
      const value = unit === 'half' ? edtfHalf : edtfQuarter
      return value(Math.floor(part / parts), (part % parts) + 1)
    }
    case 'month':
      return monthAway(anchor, shift)
    case 'week': {
      if (days === undefined) return undefined
      const monday = days - ((weekdayOf(...civilDay(days)) ?? 1) - 1) + shift * WEEK
      return edtfBetween(isoDay(monday), isoDay(monday + WEEK - 1))
    }
    case 'day':
      return shift === 0
        ? edtfDay(year, month, anchor.day)
        : days === undefined
          ? undefined
          : isoDay(days + shift)
    default:
      return unit satisfies never
  }
}

/** The year in which a month, or a day of it, comes last before the anchor or first after it. */
const nearestYear = (month: number, day: number | undefined, anchor: Anchor, shift: number): number => {
  if (shift === 0) return anchor.year
  const own = month * 100 + (day ?? 0)
  const then = (anchor.month ?? 0) * 100 + (day === undefined ? 0 : (anchor.day ?? 0))
  if (anchor.month === undefined) return anchor.year
  if (shift < 0) return own < then ? anchor.year : anchor.year - 1
  return own > then ? anchor.year : anchor.year + 1
}

const weekdayAway = (weekday: number, anchor: Anchor, shift: number): string | undefined => {
  const days = numberOf(anchor)
  const own = weekdayOf(anchor.year, anchor.month ?? 0, anchor.day ?? 0)
  if (days === undefined || own === undefined) return undefined
  const ahead = (weekday - own + WEEK) % WEEK
  if (shift === 0) return isoDay(days + ahead)
  return isoDay(days + (shift > 0 ? ahead || WEEK : ahead - WEEK))
}

/** The value of a relative expression, from the document's date or the date said last before it. */
export const resolveRelative = (
  relative: Relative,
  document: Anchor | undefined,
  said: Anchor | undefined,
): string | undefined => {
  const anchor = relative.base === 'document' ? document : said
  if (!anchor) return undefined
  const { month, days = [], weekday, season, shift, unit } = relative
  if (month !== undefined) {
    const year = nearestYear(month, days.at(-1), anchor, shift)
    return days.length > 1
      ? edtfBetween(edtfDay(year, month, days[0]), edtfDay(year, month, days.at(-1)))
      : edtfDay(year, month, days[0])
  }
  if (days.length > 0) {
    const of = unitAway('month', anchor, shift)
    return of === undefined ? undefined : edtfDay(Number(of.slice(0, 4)), Number(of.slice(5)), days[0])
  }
  if (weekday !== undefined) return weekdayAway(weekday, anchor, shift)
  if (season !== undefined) {
    // Seasons begin in March: that of the anchor's year is past once its last month is.
    const last = season === 4 ? 12 : season * 3 + 2
    const past = anchor.month !== undefined && anchor.month > last
    const year =
      shift < 0 ? (past ? anchor.year : anchor.year - 1) : shift > 0 && past ? anchor.year + 1 : anchor.year
    return edtfSeason(year, SEASONS[season - 1] ?? 'spring')
  }
  return unitAway(unit, anchor, shift + (relative.extra ?? 0))
}
