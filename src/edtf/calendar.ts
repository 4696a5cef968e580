/** Days of the proleptic Gregorian calendar, counted from 1 January 1970. */

const EPOCH_JULIAN_DAY = 2440588
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

export const MAX_YEAR = 9999

export const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

/** How many days a month (1–12) has; 0 for no month. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeapYear(year) ? 29 : (DAYS[month - 1] ?? 0)

/** Whether there is such a day: year 0–9999, month 1–12, day 1–31, whole numbers all. */
export const isValidDay = (year: number, month: number, day: number): boolean =>
  Number.isInteger(year) &&
  Number.isInteger(day) &&
  year >= 0 &&
  year <= MAX_YEAR &&
  day >= 1 &&
  day <= daysInMonth(year, month)

/** Days since 1 January 1970; negative before. */
export const dayNumber = (year: number, month: number, day: number): number => {
  // Years begin in March here, so that the leap day is a year's last.
  const early = month < 3 ? 1 : 0
  const y = year + 4800 - early
  const m = month + 12 * early - 3
  const months = Math.floor((153 * m + 2) / 5)
  const leaps = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400)
  return day + months + 365 * y + leaps - 32045 - EPOCH_JULIAN_DAY
}

/** Year, month and day of a day counted from 1 January 1970. */
export const civilDay = (days: number): readonly [year: number, month: number, day: number] => {
  const a = days + EPOCH_JULIAN_DAY + 32044
  const b = Math.floor((4 * a + 3) / 146097)
  const c = a - Math.floor((146097 * b) / 4)
  const d = Math.floor((4 * c + 3) / 1461)
  const e = c - Math.floor((1461 * d) / 4)
  const m = Math.floor((5 * e + 2) / 153)
  const late = Math.floor(m / 10)
  return [100 * b + d - 4800 + late, m + 3 - 12 * late, e - Math.floor((153 * m + 2) / 5) + 1]
}

export const pad = (value: number, figures: number): string => String(value).padStart(figures, '0')

/** A day counted from 1 January 1970, as `2011-06-30`. */
export const isoDay = (days: number): string => {
  const [year, month, day] = civilDay(days)
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
}

/** The day of the week, 1 (Monday) to 7 (Sunday); undefined where there is no such day. */
export const weekdayOf = (year: number, month: number, day: number): number | undefined => {
  if (!isValidDay(year, month, day)) return undefined
  const since = (dayNumber(year, month, day) + 3) % 7
  return ((since + 7) % 7) + 1
}
