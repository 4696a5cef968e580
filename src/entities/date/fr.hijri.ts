import { type DateParts, edtfBetween, edtfSet, hijriText, hijriToGregorian } from '../../edtf/index.ts'
import { hijriMonth } from '../../languages/fr/hijri-months.ts'
import type { DateValue } from '../../model/entity.ts'
import type { Match, Pattern, Stretch } from '../../model/pattern.ts'
import type { Reader } from '../../model/reader.ts'
import type { AnyRule, Reading } from '../../model/rule.ts'
import { TokenFlag } from '../../model/token.ts'
import { alt, as, inClass, many, opt, scan, seq, test, word } from '../../pattern/build.ts'
import { and, beginsList, day, dayOf, inside, to, weekdayAndDay, withWeekday, yearOf } from './parts.ts'

/** A month's name is no longer than this, in tokens: « dhou », « al », « - », « qi'da ». */
const MAX_NAME = 8

/** The token after the longest month's name whose first word is the token before `token`. */
const restOfMonth = (reader: Reader, token: number): number => {
  const from = reader.previous(token)
  for (let end = Math.min(from + MAX_NAME, reader.tokens.count); end > from; end--)
    if (hijriMonth(reader.text(from, end)) !== undefined) return end
  return -1
}

const month: Pattern = as('month', inClass('hijri-start'), scan('<reste du mois>', restOfMonth))

const isCapitalH = (reader: Reader, token: number): boolean =>
  reader.has(token, TokenFlag.capital) && ['h', 'h.'].includes(reader.folded(token))

/** « H », « A.H. », « de l'hégire », « hégirien ». */
const era: Pattern = alt(
  seq(
    word('h', 'h.'),
    scan('majuscule', (reader, token) => (isCapitalH(reader, reader.previous(token)) ? token : -1)),
  ),
  word('ah', 'hegire', 'hegirien', 'hegirienne'),
  seq('de', "l'", alt(word('hegire'), seq(word('an', 'ere'), word('hegirien', 'hegirienne')))),
)

/** Years that no one takes for Gregorian ones beside a Hijri month. */
const LAST_YEAR = 1700

const isHijriYear = (reader: Reader, token: number): boolean => {
  const year = reader.valueIn(token, 'year-number')
  return year !== undefined && year < LAST_YEAR
}

const yearNumber: Pattern = as('year', test('<année hégirienne>', isHijriYear))
const year: Pattern = seq(opt("de l' annee"), opt("de l' an"), yearNumber, opt(era))

const partsOf = (match: Match, stretch: Stretch): DateParts => {
  const { reader } = match
  const [d, m, y] = ['day', 'month', 'year'].map((name) => inside(match, name, stretch))
  return {
    day: d && dayOf(reader, d),
    month: m && hijriMonth(reader.text(m.from, m.to)),
    year: y && yearOf(reader, y),
  }
}

const UNSAID = 'XXXX'

/** A Hijri date as figures, `X` where its year is not said. */
const figures = ({ year: y, month: m, day: d }: DateParts): string | undefined =>
  y === undefined ? hijriText(1, m, d)?.replace(/^0001/u, UNSAID) : hijriText(y, m, d)

const gregorian = ({ year: y, month: m, day: d }: DateParts): string | undefined =>
  y === undefined || m === undefined || d === undefined ? undefined : hijriToGregorian(y, m, d)?.day

/** Whether a day of the match is none: « 2e rajab ». */
const hasNoDay = (match: Match): boolean =>
  match.all('day').some((one) => dayOf(match.reader, one) === undefined)

/** A reading of a Hijri value; the entity is its own, told from the Gregorian twin that it is the same as. */
const reading = (
  span: Stretch,
  hijri: string | undefined,
  edtf: string | undefined,
): Reading<'date'> | undefined => {
  if (hijri === undefined) return undefined
  const value: DateValue = { ...(edtf === undefined ? {} : { edtf }), calendar: 'hijri', hijri }
  return { value, span, ...(hijri.includes(UNSAID) ? {} : { entry: `date:hijri:${hijri}` }) }
}

/** The match, with the day of the week before it. */
const dated = (match: Match): Stretch => withWeekday(match.reader, match)

/** « fin ramadan 1443 H »: the edge of a month is in its mention. */
const edged = ({ reader, from, to }: Match): Stretch => {
  const before = reader.previous(from)
  return { from: /^(?:debut|fin)$/u.test(reader.folded(before)) ? before : from, to }
}

const readOne = (match: Match): Reading<'date'> | undefined => {
  if (hasNoDay(match)) return undefined
  const parts = partsOf(match, match)
  return reading(parts.day === undefined ? edged(match) : dated(match), figures(parts), gregorian(parts))
}

const readRange = (match: Match): Reading<'date'> | undefined => {
  const [first, last] = [match.get('first'), match.get('last')]
  if (!first || !last || hasNoDay(match)) return undefined
  const end = partsOf(match, last)
  const said = partsOf(match, first)
  const start = { day: said.day, month: said.month ?? end.month, year: said.year ?? end.year }
  const [from, till] = [figures(start), figures(end)]
  return reading(
    dated(match),
    from && till && `${from}/${till}`,
    edtfBetween(gregorian(start), gregorian(end)),
  )
}

/** Days that share a month: a range where they follow each other, else a set. */
const readDays = (match: Match): Reading<'date'> | undefined => {
  const tail = match.get('tail')
  if (!tail || hasNoDay(match)) return undefined
  const shared = partsOf(match, tail)
  const days = match.all('day').map((one) => ({ ...shared, day: dayOf(match.reader, one) }))
  const follow = days.every((one, i) => i === 0 || one.day === ((days[i - 1] as DateParts).day ?? 0) + 1)
  const texts = days.map(figures)
  if (texts.includes(undefined)) return undefined
  return follow
    ? reading(
        dated(match),
        `${texts[0]}/${texts.at(-1)}`,
        edtfBetween(gregorian(days[0] ?? {}), gregorian(days.at(-1) ?? {})),
      )
    : reading(dated(match), `{${texts.join(',')}}`, edtfSet(days.map(gregorian)))
}

const readYear = (match: Match): Reading<'date'> | undefined => {
  const { reader } = match
  const years = match.all('year').map((one) => reader.number(one.from) ?? 0)
  if (years.some((one) => one < 1 || one >= LAST_YEAR)) return undefined
  const [first = 0, last] = years
  const from = hijriText(first)
  return reading(
    match,
    last === undefined ? from : last > first ? `${from}/${hijriText(last)}` : undefined,
    undefined,
  )
}

const anyYear: Pattern = as('year', alt(inClass('year-number'), inClass('hijri-year')))

export const hijriRules: readonly AnyRule[] = [
  {
    name: '<jour> <mois hégirien> <année> H',
    type: 'date',
    level: 1,
    pattern: seq(day, month, opt(year)),
    read: readOne,
    confidence: 0.97,
    example: 'le [12 rajab 1389 H], à Rabat',
  },
  {
    name: '<jour> au <jour> <mois hégirien> <année> H',
    type: 'date',
    level: 1,
    pattern: seq(as('first', day, opt(month, opt(year))), to, as('last', weekdayAndDay, month, opt(year))),
    read: readRange,
    confidence: 0.97,
    example: 'du [26 au 28 rajab 1432 H] à Astana',
  },
  {
    name: '<jours> et <jour> <mois hégirien> <année> H',
    type: 'date',
    level: 1,
    pattern: seq(day, and, beginsList, day, many(seq(and, day), 0, 29), as('tail', month, opt(year))),
    read: readDays,
    confidence: 0.96,
    example: 'les [14 et 15 safar 1430 H] à Djedda',
  },
  {
    name: '<mois hégirien> <année> H',
    type: 'date',
    level: 1,
    pattern: seq(month, year),
    read: readOne,
    confidence: 0.96,
    example: 'en [djoumadah awwal 1430H] à Damas',
  },
  {
    name: '<année> H',
    type: 'date',
    level: 1,
    pattern: seq(anyYear, opt(word('-', '–'), anyYear), era),
    read: readYear,
    confidence: 0.96,
    example: 'de la Vision [1441 H] de l’OCI',
  },
]
