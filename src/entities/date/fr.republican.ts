import { dayNumber, isoDay } from '../../edtf/calendar.ts'
import { edtfBetween } from '../../edtf/index.ts'
import type { Match } from '../../model/pattern.ts'
import type { AnyRule, Reading } from '../../model/rule.ts'
import { as, opt, seq, test, word } from '../../pattern/build.ts'
import { fromRoman } from '../../symbols/index.ts'
import { reading } from './parts.ts'

/** The months of the French Republic, each of thirty days. */
const MONTHS =
  'vendemiaire brumaire frimaire nivose pluviose ventose germinal floreal prairial messidor thermidor fructidor'.split(
    ' ',
  )
const DAYS = 30
/** The days of September on which the years I to XIV began, the first in 1792. Source: the decrees of the Convention. */
const FIRST_DAYS = [22, 22, 22, 23, 22, 22, 22, 23, 23, 23, 23, 24, 23, 23]
const BEFORE_FIRST = 1791

const yearOf = (text: string): number => fromRoman(text) ?? Number(text)

/** « 16 fructidor an III »: the day in the calendar of today; without its day, the days of the month. */
const readRepublican = ({ reader, from, to }: Match): Reading<'date'> | undefined => {
  const year = yearOf(reader.text(to - 1, to))
  const first = FIRST_DAYS[year - 1]
  if (first === undefined) return undefined
  const before = reader.previous(from)
  const day = before < 0 ? undefined : reader.number(before)
  const begins = dayNumber(year + BEFORE_FIRST, 9, first) + MONTHS.indexOf(reader.folded(from)) * DAYS
  if (day === undefined || day < 1 || day > DAYS)
    return reading(edtfBetween(isoDay(begins), isoDay(begins + DAYS - 1)), { span: { from, to } })
  return reading(isoDay(begins + day - 1), { span: { from: before, to } })
}

export const republicanRules: readonly AnyRule[] = [
  {
    name: '<jour> <mois républicain> an <année>',
    type: 'date',
    level: 1,
    pattern: seq(
      word(...MONTHS),
      opt('de', "l'"),
      word('an'),
      as(
        'year',
        test('une année de la République', (reader, token) => {
          const year = yearOf(reader.text(token, token + 1))
          return year >= 1 && year <= FIRST_DAYS.length
        }),
      ),
    ),
    read: readRepublican,
    confidence: 0.95,
    example: 'le décret du [16 fructidor an III] interdit',
  },
]
