import { type DateParts, parseEdtf } from '../../edtf/index.ts'
import { readCardinal } from '../../languages/fr/numerals.ts'
import type { Match, Pattern, Stretch } from '../../model/pattern.ts'
import type { Reader } from '../../model/reader.ts'
import type { Reading } from '../../model/rule.ts'
import { TokenFlag, TokenKind } from '../../model/token.ts'
import { ahead, alt, as, inClass, kind, not, opt, scan, seq, tight, word } from '../../pattern/build.ts'

/** The folded words of a stretch, without the hyphens inside words. */
export const wordsOf = (reader: Reader, { from, to }: Stretch): readonly string[] => {
  const words: string[] = []
  for (let token = reader.at(from); token < to; token = reader.next(token)) words.push(reader.folded(token))
  return words
}

/** True where the token before is written as `fits` says; matches nothing. */
const behind = (name: string, fits: (reader: Reader, token: number) => boolean): Pattern =>
  scan(name, (reader, token) => (fits(reader, reader.previous(token)) ? token : -1))

const FIRST = /^(?:1|I)\p{L}{2,3}$|^1[°º]$/u

const isFirst = (reader: Reader, token: number): boolean => FIRST.test(reader.text(token, token + 1))

/** « 30 », « 1er », « 1 er », « ler », « trente et un ». */
export const day: Pattern = as(
  'day',
  alt(
    seq(word('1', 'i', 'l'), word('er')),
    inClass('day-number'),
    seq(kind(TokenKind.ordinal), behind('premier du mois', isFirst)),
    seq(word('vingt', 'trente'), opt('et'), inClass('day-unit')),
    seq('dix', word('sept', 'huit', 'neuf')),
    inClass('day-word'),
  ),
)

/** A day, with the day of the week before it: « mercredi 8 ». */
export const weekdayAndDay: Pattern = seq(opt(as('weekday', inClass('weekday')), opt(word(','))), day)

/** « sept » is the number unless figures stand beside it. */
export const month: Pattern = seq(opt(tight(word('-'))), as('month', inClass('month')))

/** The longest numeral of up to this many words: « mille neuf cent quatre-vingt-dix-neuf ». */
const MAX_NUMERAL = 8
const FIRST_YEAR = 1000
const LAST_YEAR = 2199

/** The token after a year in words that begins at `token`, or -1. */
const yearInWords = (reader: Reader, token: number): number => {
  const words: string[] = []
  let end = -1
  let at = token
  while (words.length < MAX_NUMERAL && (reader.inClass(at, 'cardinal') || reader.folded(at) === 'et')) {
    words.push(reader.folded(at))
    at = reader.next(at)
    const value = readCardinal(words)
    if (value !== undefined && value >= FIRST_YEAR && value <= LAST_YEAR) end = reader.previous(at) + 1
  }
  return end
}

/** A year in words. */
export const lettered: Pattern = scan('<année en lettres>', yearInWords)

/** A year in figures or words. */
export const year: Pattern = as('year', alt(inClass('year-number'), lettered))

/** Figures that count what follows are no year: « en mars 2000 personnes ». */
const countsNothing: Pattern = not(inClass('counted'), word('%', '$', '€', '£', '°'))

/** A year after its month: « 2011 », « de l'année 2011 », « [2019] ». */
export const yearAfter: Pattern = alt(
  seq(word(','), as('year', inClass('year-number')), ahead(word(')'))),
  seq(word('['), as('year', inClass('year-number')), tight(word(']'))),
  seq(opt('de', opt("l'"), opt(word('annee', 'an')), opt('de grace')), year, countsNothing),
)

/** « au », « à », « - », « jusqu'au » between two ends of a range. */
export const to: Pattern = alt(word('au', 'a', '-', '–', '—', '/', '‑'), seq("jusqu'", alt('au', 'a', 'en')))

/** « et », « , », « et le », between days that share a month. */
export const and = seq(
  alt(seq(word(','), opt(word('et', 'ou'))), word('et', 'ou', '&')),
  opt(word('le', 'les', 'du', 'des', 'au')),
)

const holds = (outer: Stretch, inner: Stretch): boolean => outer.from <= inner.from && inner.to <= outer.to

/** True unless the day before belongs to a list that goes on from another: « 3, 5 | et 9 mai ». */
export const beginsList: Pattern = behind('au début de la liste', (reader, token) => {
  const separator = reader.previous(token)
  return !reader.inClass(separator, 'list-word') || !reader.inClass(reader.previous(separator), 'day-number')
})

/** The first capture of this name inside the stretch. */
export const inside = (match: Match, name: string, stretch: Stretch): Stretch | undefined =>
  match.all(name).find((one) => holds(stretch, one))

export const dayOf = (reader: Reader, stretch: Stretch): number | undefined => {
  const figures = reader.valueIn(stretch.from, 'day-number')
  if (figures !== undefined) return figures
  if (reader.tokens.kind[stretch.from] === TokenKind.ordinal || reader.folded(stretch.to - 1) === 'er')
    return 1
  return reader.valueIn(stretch.from, 'day-word') !== undefined && stretch.to - stretch.from === 1
    ? reader.valueIn(stretch.from, 'day-word')
    : readCardinal(wordsOf(reader, stretch))
}

export const monthOf = (reader: Reader, stretch: Stretch): number | undefined =>
  reader.valueIn(stretch.from, 'month')

export const yearOf = (reader: Reader, stretch: Stretch): number | undefined =>
  reader.valueIn(stretch.from, 'year-number') ?? readCardinal(wordsOf(reader, stretch))

/** What a stretch of a match says: the day, month and year captured in it. */
export const partsOf = (match: Match, stretch: Stretch = match): DateParts => {
  const { reader } = match
  const at = (name: string): Stretch | undefined => inside(match, name, stretch)
  const [d, m, y] = [at('day'), at('month'), at('year')]
  return {
    ...(d ? { day: dayOf(reader, d) } : {}),
    ...(m ? { month: monthOf(reader, m) } : {}),
    ...(y ? { year: yearOf(reader, y) } : {}),
  }
}

const SHORT_SEPTEMBER = 'sept'

/** Whether the month of a match may be « sept », the number seven: it stands without a year. */
export const isSeven = (match: Match, stretch: Stretch = match): boolean => {
  const m = inside(match, 'month', stretch)
  return m !== undefined && match.reader.folded(m.from) === SHORT_SEPTEMBER && !inside(match, 'year', stretch)
}

/** Whether a value leaves its year wholly unsaid. */
export const lacksYear = (edtf: string): boolean => edtf.includes('XXXX')

/** The entity of a date that says its year. */
export const dateEntry = (edtf: string): string => `date:${edtf}`

/** A reading that says `edtf`; without one, a date that no calendar has. */
export const reading = (
  edtf: string | undefined,
  more: Partial<Omit<Reading<'date'>, 'value'>> = {},
): Reading<'date'> => ({
  value: { ...(edtf === undefined ? {} : { edtf }), calendar: 'gregorian' },
  ...(edtf === undefined || lacksYear(edtf) || !parseEdtf(edtf).ok ? {} : { entry: dateEntry(edtf) }),
  ...more,
})

/** Whether the token is set wholly in capitals. */
export const inCapitals = (reader: Reader, token: number): boolean => reader.has(token, TokenFlag.capitals)
