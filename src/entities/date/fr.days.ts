import { edtfDay, edtfDays, edtfRange, edtfSet } from '../../edtf/index.ts'
import type { Match, Stretch } from '../../model/pattern.ts'
import type { AnyRule, Reading } from '../../model/rule.ts'
import { alt, as, many, opt, seq, word } from '../../pattern/build.ts'
import {
  and,
  dayOf,
  inside,
  isSeven,
  month,
  partsOf,
  reading,
  to,
  weekdayAndDay,
  yearAfter,
} from './parts.ts'

const item = as('item', weekdayAndDay, opt(as('to', to), opt(word('le')), weekdayAndDay))

const readRange = (match: Match): Reading<'date'> | undefined => {
  const [first, last] = [match.get('first'), match.get('last')]
  if (!first || !last || isSeven(match, last)) return undefined
  return reading(edtfRange(partsOf(match, first), partsOf(match, last)))
}

/** The days that an item of a list names: one, or the two ends of a range. */
const daysIn = (match: Match, stretch: Stretch): readonly number[] =>
  match
    .all('day')
    .filter((one) => one.from >= stretch.from && one.to <= stretch.to)
    .map((one) => dayOf(match.reader, one) ?? 0)

/** `{2011-05-03..2011-05-07,2011-05-10}`; a range where the days follow each other; `[…]` where « ou » joins them. */
const readList = (match: Match): Reading<'date'> | undefined => {
  const tail = match.get('tail')
  const items = match.all('item').map((one) => daysIn(match, one))
  if (!tail || isSeven(match, tail)) return undefined
  const { year, month: number } = partsOf(match, tail)
  const flat = items.flat()
  const rising = flat.every((one, i) => i === 0 || one > (flat[i - 1] as number))
  if (!rising) return undefined
  const days = (list: readonly number[]) => list.map((one) => edtfDay(year, number, one))
  if (items.every((one) => one.length === 1)) {
    if (!inside(match, 'or', match)) return reading(edtfDays(year, number, flat))
    const set = edtfSet(days(flat))
    return reading(set && `[${set.slice(1, -1)}]`)
  }
  const members = items.map((one) => days(one).join('..'))
  return reading(days(flat).includes(undefined) ? undefined : `{${members.join(',')}}`)
}

export const dayRules: readonly AnyRule[] = [
  {
    name: '<jour> <mois> <année>',
    type: 'date',
    level: 1,
    pattern: seq(weekdayAndDay, month, opt(yearAfter)),
    read: (match) => {
      if (isSeven(match)) return undefined
      const { year, month: number, day } = partsOf(match)
      return reading(edtfDay(year, number, day))
    },
    confidence: 0.99,
    example: 'datée du [8 juillet 2011], adressée au Secrétaire général',
  },
  {
    name: '<jour> au <jour> <mois> <année>',
    type: 'date',
    level: 1,
    pattern: seq(
      as('first', weekdayAndDay, opt(month, opt(yearAfter))),
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
      item,
      many(seq(alt(as('or', word('ou')), and), opt(word('le', 'les', 'du', 'des', 'au')), item), 1, 30),
      as('tail', month, opt(yearAfter)),
    ),
    read: readList,
    confidence: 0.98,
    example: 'les [7 et 8 juin 2011] à Astana',
  },
]
