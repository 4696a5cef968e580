/**
 * The Hijri calendar: the Umm al-Qura calendar of Saudi Arabia as Unicode CLDR has it (`islamic-umalqura`,
 * reached through `Intl`), and the tabular one (30-year cycle with leap years 2, 5, 7, 10, 13, 16, 18, 21,
 * 24, 26, 29, epoch 16 July 622 Julian), CLDR's `islamic-civil`.
 */
import { dayNumber, isoDay, MAX_YEAR, pad } from './calendar.ts'

/** A Hijri date as a Gregorian day. */
export interface HijriConversion {
  /** `2011-06-28`. */
  readonly day: string
  /**
   * `umm-al-qura`: by the official calendar, within a day of what a country observed. `tabular`: by
   * arithmetic, within two days.
   */
  readonly method: 'umm-al-qura' | 'tabular'
}

/** The years that Umm al-Qura's tables cover. */
const FIRST_YEAR = 1300
const LAST_YEAR = 1600

/** 1 Muharram of the year 1, in days since 1 January 1970. */
const EPOCH = -492148
const DAY_MS = 86_400_000
const LAST_DAY = dayNumber(MAX_YEAR, 12, 31)
/** The official and the arithmetical month never begin further apart than this. */
const SEARCH = 5

const tabularDay = (year: number, month: number, day: number): number =>
  EPOCH + (year - 1) * 354 + Math.floor((11 * year + 3) / 30) + Math.ceil(29.5 * (month - 1)) + day - 1

let formatter: Intl.DateTimeFormat | null | undefined

const makeFormatter = (): Intl.DateTimeFormat | null => {
  try {
    const made = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
      timeZone: 'UTC',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
    })
    return made.resolvedOptions().calendar === 'islamic-umalqura' ? made : null
  } catch {
    return null
  }
}

const WEIGHTS: Readonly<Record<string, number>> = { year: 10000, month: 100, day: 1 }

/** The day's Hijri year, month and day as one number: 14320726. */
const hijriOf = (umalqura: Intl.DateTimeFormat, days: number): number => {
  let date = 0
  for (const { type, value } of umalqura.formatToParts(days * DAY_MS)) {
    const weight = WEIGHTS[type]
    if (weight) date += weight * Number.parseInt(value, 10)
  }
  return date
}

/** The first day of a month by Umm al-Qura; undefined where `Intl` does not know it. */
const ummAlQuraMonth = (year: number, month: number): number | undefined => {
  if (year < FIRST_YEAR || year > LAST_YEAR) return undefined
  formatter ??= makeFormatter()
  if (formatter === null) return undefined
  const estimate = tabularDay(year, month, 1)
  const wanted = year * 10000 + month * 100 + 1
  for (let away = 0; away <= SEARCH; away++)
    for (const days of [estimate + away, estimate - away])
      if (hijriOf(formatter, days) === wanted) return days
  return undefined
}

const isHijriDay = (year: number, month: number, day: number): boolean =>
  [year, month, day].every(Number.isInteger) &&
  year >= 1 &&
  year <= MAX_YEAR &&
  month >= 1 &&
  month <= 12 &&
  day >= 1 &&
  day <= 30

/**
 * The Gregorian day of a Hijri date (month 1–12, day 1–30), by the Umm al-Qura calendar from 1300 to 1600,
 * else by tabular arithmetic. The 30th of a month that has 29 days is the day after its 29th, since the
 * month's length differs between those who observe it. Undefined for other months and days, and past the
 * Gregorian year 9999.
 *
 * @example
 * hijriToGregorian(1432, 7, 26) // { day: '2011-06-28', method: 'umm-al-qura' }
 */
export const hijriToGregorian = (year: number, month: number, day: number): HijriConversion | undefined => {
  if (!isHijriDay(year, month, day)) return undefined
  const official = ummAlQuraMonth(year, month)
  const days = official === undefined ? tabularDay(year, month, day) : official + day - 1
  if (days > LAST_DAY) return undefined
  return { day: isoDay(days), method: official === undefined ? 'tabular' : 'umm-al-qura' }
}

/**
 * A Hijri year, month or day as figures: `1432-07-26`, `1432-07`, `1432`. Undefined for no such date.
 */
export const hijriText = (year: number, month?: number, day?: number): string | undefined => {
  if (!isHijriDay(year, month ?? 1, day ?? 1) || (month === undefined && day !== undefined)) return undefined
  const parts = [pad(year, 4)]
  if (month !== undefined) parts.push(pad(month, 2))
  if (day !== undefined) parts.push(pad(day, 2))
  return parts.join('-')
}
