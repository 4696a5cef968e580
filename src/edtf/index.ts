/** Calendar values in EDTF (ISO 8601-2): written, read, compared; with the Hijri calendar. Stands alone. */
export { daysInMonth, isLeapYear, isValidDay, weekdayOf } from './calendar.ts'
export { compareEdtf, contains, earliestDay, latestDay, overlaps, runsBackwards } from './compare.ts'
export {
  type DateParts,
  edtfBetween,
  edtfCentury,
  edtfDay,
  edtfDays,
  edtfDecade,
  edtfHalf,
  edtfQualified,
  edtfQuarter,
  edtfRange,
  edtfSeason,
  edtfSet,
  edtfSince,
  edtfThird,
  edtfUntil,
  type Season,
} from './format.ts'
export { type HijriConversion, hijriText, hijriToGregorian } from './hijri.ts'
export { parseEdtf } from './parse.ts'
export type {
  Edtf,
  EdtfDate,
  EdtfFailure,
  EdtfFailureCode,
  EdtfPoint,
  EdtfQualifier,
  EdtfRange,
  EdtfResult,
  EdtfSeason,
  EdtfSet,
} from './value.ts'
