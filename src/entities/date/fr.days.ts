import { edtfDay, edtfDays, edtfRange, edtfSet } from '../../edtf/index.ts'
import type { Match, Pattern, Stretch } from '../../model/pattern.ts'
import type { AnyRule, Reading } from '../../model/rule.ts'
import { TokenKind } from '../../model/token.ts'
import { alt, as, kind, many, opt, seq, word } from '../../pattern/build.ts'
import {
  and,
  beginsList,
  day,
  dayOf,
  isNoDate,
  isSeven,
  month,
  partsOf,
  reading,
  to,
  weekdayAndDay,
  withWeekday,
  yearAfter,
} from './parts.ts'

const separator = seq(alt(as('or', word('ou')), and), opt(word('le', 'les', 'du', 'des', 'au')))
const through: Pattern = opt(as('to', to), opt(word('le')), weekdayAndDay)
const firstItem: Pattern = as('item', day, through)
const item: Pattern = as('item', weekdayAndDay, through)

const readRange = (match: Match): Reading<'date'> | undefined => {
  const [first, last] = [match.get('first'), match.get('last')]
  if (!first || !last || isNoDate(match, last)) return undefined
  const span = match.get('mention') ?? withWeekday(match.reader, match)
  return reading(edtfRange(partsOf(match, first), partsOf(match, last)), { span })
}

/** The days that an item of a list names: one, or the two ends of a range. */
const daysIn = (match: Match, stretch: Stretch): readonly number[] =>
  match
    .all('day')
    .filter((one) => one.from >= stretch.from && one.to <= stretch.to)
    .map((one) => dayOf(match.reader, one) ?? 0)

interface Item extends Stretch {
  readonly days: readonly number[]
}

/** The items at the end of a list whose days rise: in « par. 12, 3 et 5 mai », the last two. */
const risingItems = (match: Match): readonly Item[] => {
  const items = match.all('item').map((one) => ({ ...one, days: daysIn(match, one) }))
  const numbered = match.reader.inClass(match.reader.previous(match.from), 'numbered-noun')
  let first = items.length - 1
  while (!numbered && first > 0 && (items[first - 1]?.days.at(-1) ?? 0) < (items[first]?.days[0] ?? 0))
    first--
  return items.slice(first)
}

/** `{2011-05-03..2011-05-07,2011-05-10}`; a range where the days follow each other; `[…]` where « ou » joins them. */
const readList = (match: Match): Reading<'date'> | undefined => {
  const tail = match.get('tail')
  const items = risingItems(match)
  const from = items[0]?.from
  if (!tail || from === undefined || isNoDate(match, tail)) return undefined
  const { year, month: number } = partsOf(match, tail)
  const span = { span: withWeekday(match.reader, { from, to: match.to }) }
  const days = (list: readonly number[]) => list.map((one) => edtfDay(year, number, one))
  const flat = items.flatMap((one) => one.days)
  if (items.every((one) => one.days.length === 1)) {
    if (!match.get('or')) return reading(edtfDays(year, number, flat), span)
    const set = edtfSet(days(flat))
    return reading(set && `[${set.slice(1, -1)}]`, span)
  }
  const members = items.map((one) => days(one.days).join('..'))
  if (days(flat).includes(undefined)) return reading(undefined, span)
  return reading(members.length === 1 ? members[0]?.replace('..', '/') : `{${members.join(',')}}`, span)
}

const TWO_DAYS = /^(\d{1,2})\/(\d{1,2})$/u
const LAST_DAY = 31

/** « 28/29 mai 2010 »: two days that follow each other. */
const readSlashed = (match: Match): Reading<'date'> | undefined => {
  const { reader, from } = match
  const [, first, second] = TWO_DAYS.exec(reader.text(from, from + 1)) ?? []
  const [one, next] = [Number(first), Number(second)]
  if (!(one > 0 && next === one + 1 && next <= LAST_DAY)) return undefined
  const { year, month: number } = partsOf(match)
  return reading(edtfDays(year, number, [one, next]), { span: withWeekday(reader, match) })
}

export const dayRules: readonly AnyRule[] = [
  {
    name: '<jour>/<jour> <mois> <année>',
    type: 'date',
    level: 1,
    pattern: seq(kind(TokenKind.slashed), month, opt(yearAfter)),
    read: readSlashed,
    confidence: 0.95,
    example: 'les [28/29 mai 2010], à Semipalatinsk',
  },
  {
    name: '<jour> <mois> <année>',
    type: 'date',
    level: 1,
    pattern: seq(day, month, opt(yearAfter)),
    read: (match) => {
      const { year, month: number, day: own } = partsOf(match)
      if (own === undefined || isSeven(match, match, year)) return undefined
      return reading(edtfDay(year, number, own), { span: withWeekday(match.reader, match) })
    },
    confidence: 0.99,
    example: 'datée du [8 juillet 2011], adressée au Secrétaire général',
  },
  {
    name: '<jour> au <jour> <mois> <année>',
    type: 'date',
    level: 1,
    pattern: seq(
      as('first', day, opt(month, opt(yearAfter))),
      to,
      as('last', weekdayAndDay, month, opt(yearAfter)),
    ),
    read: readRange,
    confidence: 0.99,
    example: 'tenue à Astana du [28 au 30 juin 2011]',
  },
  {
    name: 'entre le <jour> et le <jour> <mois> <année>',
    type: 'date',
    level: 1,
    pattern: seq(
      'entre',
      opt(word('le')),
      as(
        'mention',
        as('first', weekdayAndDay, opt(month, opt(yearAfter))),
        'et',
        opt(word('le')),
        as('last', weekdayAndDay, month, opt(yearAfter)),
      ),
    ),
    read: readRange,
    confidence: 0.98,
    example: 'entre le [3 et le 7 mai 1998]',
  },
  {
    name: '<jours> et <jour> <mois> <année>',
    type: 'date',
    level: 1,
    pattern: seq(
      firstItem,
      separator,
      beginsList,
      item,
      many(seq(separator, item), 0, 29),
      as('tail', month, opt(yearAfter)),
    ),
    read: readList,
    confidence: 0.98,
    example: 'les [7 et 8 juin 2011] à Astana',
  },
]
