import type { DateParts } from '../../edtf/index.ts'
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

/** Whether the token is this mark; a word is not read for it. */
const isMark = (reader: Reader, token: number, mark: string): boolean =>
  token >= 0 && reader.tokens.kind[token] === TokenKind.punctuation && reader.folded(token) === mark

const FIRST = /^(?:1|I)\p{L}{2,3}$|^1[°º]$/u

const isFirst = (reader: Reader, token: number): boolean => FIRST.test(reader.text(token, token + 1))

/**
 * « 30 », « 1er », « 1 er », « ler », « trente et un ». One token tells whether to go on, so that rules which
 * begin with a day are tried at few places only; `dayOf` refuses what is none after all.
 */
export const day: Pattern = as(
  'day',
  alt(
    inClass('day-number'),
    kind(TokenKind.ordinal),
    inClass('day-word'),
    // « l0 », « l5 »: what optical readers make of « 10 » and « 15 ».
    seq(word('l'), tight(kind(TokenKind.number))),
  ),
  // « 11 sept 2001 » has a month, « dix-sept mai » a day, « 1O » a nought.
  opt(
    alt(
      word('er'),
      tight(word('o')),
      seq('et', 'un'),
      inClass('day-unit'),
      seq('sept', not(inClass('year-number'))),
    ),
  ),
)

/** A day, with the day of the week before it: « mercredi 8 ». */
export const weekdayAndDay: Pattern = seq(opt(as('weekday', inClass('weekday')), opt(word(','))), day)

/** « sept » is the number unless figures stand beside it. */
export const monthName: Pattern = as('month', inClass('month'))

/** A month after a day or an edge, which a hyphen may join to it: « 30-juin », « mi-mars ». */
export const month: Pattern = seq(opt(tight(word('-'))), monthName)

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
export const lettered: Pattern = seq(
  inClass('year-head'),
  scan('<reste de l’année en lettres>', (reader, token) => yearInWords(reader, reader.previous(token))),
)

/** A year in figures or words. */
export const year: Pattern = as('year', alt(inClass('year-number'), lettered))

/** Figures that count what follows are no year: « en mars 2000 personnes ». */
const countsNothing: Pattern = not(inClass('counted'), word('%', '$', '€', '£', '°'))

/** « septembre 201442. »: a year with the number of a footnote on it. */
const FIRST_NOTED = 19
const LAST_NOTED = 20

/** The year at the head of five to seven figures, where the rest may number a footnote; undefined elsewhere. */
const notedYear = (reader: Reader, token: number): number | undefined => {
  const { kind, start, end, source } = reader.tokens
  if (kind[token] !== TokenKind.number) return undefined
  const from = start[token] as number
  const length = (end[token] as number) - from
  if (length < 5 || length > 7 || source[from + 4] === '0') return undefined
  const value = reader.number(token)
  const head = value === undefined ? 0 : Math.floor(value / 10 ** (length - 2))
  const after = reader.next(token)
  const ends = after >= reader.tokens.count || reader.tokens.kind[after] === TokenKind.punctuation
  return head >= FIRST_NOTED && head <= LAST_NOTED && ends ? Number(source.slice(from, from + 4)) : undefined
}

const noted: Pattern = as(
  'year',
  kind(TokenKind.number),
  scan('<année et appel de note>', (reader, token) =>
    notedYear(reader, reader.previous(token)) === undefined ? -1 : token,
  ),
)

const lineEnd: Pattern = scan('fin de ligne', (reader, token) =>
  token >= reader.tokens.count || reader.has(token, TokenFlag.line) ? token : -1,
)

/** A year after its month: « 2011 », « de l'année 2011 », « [2019] ». */
export const yearAfter: Pattern = alt(
  seq(word(','), as('year', inClass('year-number')), ahead(alt(word(')', 'à', '–'), lineEnd))),
  seq(word('['), as('year', inClass('year-number')), tight(word(']'))),
  noted,
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

/** True unless the day before the separator goes on from another: « 3, | 5 et 9 mai », not « 3, 5 et | 9 mai ». */
export const beginsList: Pattern = scan('au début de la liste', (reader, token) => {
  let last = reader.previous(token)
  while (reader.inClass(last, 'and-word') || reader.inClass(last, 'determiner')) last = reader.previous(last)
  const separator = reader.previous(last)
  const goesOn =
    reader.inClass(separator, 'and-word') && reader.inClass(reader.previous(separator), 'day-number')
  return goesOn ? -1 : token
})

/** The tokens of a match, and the day of the week before them: « mercredi 8 juillet », « jeudi, 30 juin ». */
export const withWeekday = (reader: Reader, { from, to: end }: Stretch): Stretch => {
  const before = reader.previous(from)
  const weekday = isMark(reader, before, ',') ? reader.previous(before) : before
  return { from: reader.inClass(weekday, 'weekday') ? weekday : from, to: end }
}

/** The first capture of this name inside the stretch. */
export const inside = (match: Match, name: string, stretch: Stretch): Stretch | undefined =>
  stretch === match ? match.get(name) : match.all(name).find((one) => holds(stretch, one))

/** The day that a stretch writes, 1 to 31; undefined where it is none: « 2e », « trente-sept ». */
export const dayOf = (reader: Reader, stretch: Stretch): number | undefined => {
  const { from, to: end } = stretch
  if (reader.tokens.kind[from] === TokenKind.ordinal) return isFirst(reader, from) ? 1 : undefined
  if (reader.folded(from) === 'l') {
    const figure = reader.number(from + 1) ?? 10
    return figure < 10 ? 10 + figure : undefined
  }
  if (reader.folded(end - 1) === 'o') {
    const tens = reader.valueIn(from, 'day-number') ?? 4
    return tens < 4 ? tens * 10 : undefined
  }
  const single = reader.next(from) >= end
  if (single) return reader.valueIn(from, 'day-number') ?? reader.valueIn(from, 'day-word')
  if (reader.folded(end - 1) === 'er') return reader.valueIn(from, 'day-number') === 1 ? 1 : undefined
  const value = readCardinal(wordsOf(reader, stretch))
  return value !== undefined && value <= 31 ? value : undefined
}

const monthOf = (reader: Reader, stretch: Stretch): number | undefined =>
  reader.valueIn(stretch.from, 'month')

export const yearOf = (reader: Reader, stretch: Stretch): number | undefined =>
  reader.valueIn(stretch.from, 'year-number') ??
  notedYear(reader, stretch.from) ??
  readCardinal(wordsOf(reader, stretch))

/** What a stretch of a match says: the day, month and year captured in it. */
export const partsOf = (match: Match, stretch: Stretch = match): DateParts => {
  const { reader } = match
  const d = inside(match, 'day', stretch)
  const m = inside(match, 'month', stretch)
  const y = inside(match, 'year', stretch)
  return {
    day: d && dayOf(reader, d),
    month: m && monthOf(reader, m),
    year: y && yearOf(reader, y),
  }
}

const SHORT_SEPTEMBER = 'sept'

/** Whether the month of a match is the number seven: « sept » without a year. */
export const isSeven = (match: Match, stretch: Stretch, year: number | undefined): boolean => {
  const m = year === undefined ? inside(match, 'month', stretch) : undefined
  return m !== undefined && match.reader.folded(m.from) === SHORT_SEPTEMBER
}

/** Whether a match says no date after all: its month is the number seven, or a day is none. */
export const isNoDate = (match: Match, stretch: Stretch = match): boolean => {
  const { reader } = match
  const y = inside(match, 'year', stretch)
  return (
    isSeven(match, stretch, y && yearOf(reader, y)) ||
    match.all('day').some((one) => dayOf(reader, one) === undefined)
  )
}

/** Whether a value leaves its year wholly unsaid. */
export const lacksYear = (edtf: string): boolean => edtf.includes('XXXX')

/** The entity of a date that says its year. */
export const dateEntry = (edtf: string): string => `date:${edtf}`

const NOTHING_MORE: Partial<Omit<Reading<'date'>, 'value'>> = {}

/** A reading that says `edtf`; without one, a date that no calendar has. */
export const reading = (edtf: string | undefined, more = NOTHING_MORE): Reading<'date'> => {
  if (edtf === undefined) return { value: { calendar: 'gregorian' }, ...more }
  const value = { edtf, calendar: 'gregorian' } as const
  if (lacksYear(edtf)) return { value, ...more }
  const entry = dateEntry(edtf)
  return more === NOTHING_MORE ? { value, entry } : { value, entry, ...more }
}

/** Whether the token is set wholly in capitals. */
export const inCapitals = (reader: Reader, token: number): boolean => reader.has(token, TokenFlag.capitals)
