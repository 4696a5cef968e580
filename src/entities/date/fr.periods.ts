import {
  edtfCentury,
  edtfDay,
  edtfDecade,
  edtfHalf,
  edtfQuarter,
  edtfRange,
  edtfSeason,
  edtfThird,
  type Season,
} from '../../edtf/index.ts'
import { readCardinal, readOrdinal } from '../../languages/fr/numerals.ts'
import type { Match, Pattern, Stretch } from '../../model/pattern.ts'
import type { Reader } from '../../model/reader.ts'
import type { AnyRule, Reading } from '../../model/rule.ts'
import { TokenFlag, TokenKind } from '../../model/token.ts'
import { alt, as, inClass, kind, many, not, opt, scan, seq, tight, word } from '../../pattern/build.ts'
import { edge, ofPeriod } from './fr.months.ts'
import { dateEntry, month, partsOf, reading, wordsOf, year, yearAfter, yearOf } from './parts.ts'

const ordinal: Pattern = as(
  'ordinal',
  alt(inClass('ordinal-word'), word('dernier', 'derniere'), kind(TokenKind.ordinal)),
)

const ordinalOf = (reader: Reader, stretch: Stretch): number | undefined =>
  reader.number(stretch.from) ?? readOrdinal(wordsOf(reader, stretch))

/** Parts of a year by name: how many a year has, and their values. */
const PARTS: Readonly<
  Record<
    string,
    { readonly parts: number; readonly value: (year: number, part: number) => string | undefined }
  >
> = {
  trimestre: { parts: 4, value: edtfQuarter },
  quadrimestre: { parts: 3, value: edtfThird },
  semestre: { parts: 2, value: edtfHalf },
  moitie: { parts: 2, value: edtfHalf },
}

const readPart = (match: Match): Reading<'date'> | undefined => {
  const { reader } = match
  const [unit, which, of] = [match.get('unit'), match.all('ordinal'), match.get('year')]
  const part = unit && PARTS[reader.folded(unit.from).replace(/s$/u, '')]
  const whole = of && yearOf(reader, of)
  if (!part || whole === undefined) return undefined
  // « les trois premiers trimestres » are several, and no one says which.
  if (which.length === 1 && /s$/u.test(reader.folded(unit.from)) && unit.to - unit.from === 1)
    return undefined
  const numbers = which.map((one) =>
    reader.folded(one.from).startsWith('dernier') ? part.parts : (ordinalOf(reader, one) ?? 0),
  )
  const values = numbers.map((one) => part.value(whole, one))
  if (values.includes(undefined)) return undefined
  const [first = 0, last = first] = numbers
  if (numbers.length === 1) return reading(values[0])
  const length = 12 / part.parts
  const range = edtfRange(
    { year: whole, month: (first - 1) * length + 1 },
    { year: whole, month: last * length },
  )
  return reading(range)
}

const readWithin = (match: Match): Reading<'date'> | undefined => {
  const { year: whole, month: number } = partsOf(match)
  return reading(edtfDay(whole, number))
}

const SEASONS: readonly Season[] = ['spring', 'summer', 'autumn', 'winter']

const SLASHED = /^([0-9]{2})([0-9]{2})\/(?:\1)?([0-9]{2})$/u

/** « ont été 2000 » holds no summer: that has an article before it, or begins a line. */
const isParticiple = ({ reader, from, get }: Match): boolean => {
  const season = get('season')?.from ?? from
  const before = reader.previous(season)
  return (
    before >= 0 &&
    reader.tokens.kind[before] !== TokenKind.elision &&
    !reader.inClass(before, 'determiner') &&
    !reader.has(season, TokenFlag.capital)
  )
}

const readSeason = (match: Match): Reading<'date'> | undefined => {
  const { reader } = match
  const season = SEASONS[(reader.valueIn(match.get('season')?.from ?? -1, 'season') ?? 0) - 1]
  const years = match.all('year').map((one) => yearOf(reader, one) ?? 0)
  const slashed = SLASHED.exec(reader.text(match.to - 1, match.to))
  const [first, last] = slashed
    ? [`${slashed[1]}${slashed[2]}`, `${slashed[1]}${slashed[3]}`].map(Number)
    : years
  if (season === 'summer' && isParticiple(match)) return undefined
  if (!season || first === undefined || (last !== undefined && last !== first + 1)) return undefined
  return reading(edtfSeason(first, season))
}

/** The first year of a decade: of « 1990 », of « 90 » (in the twentieth century), of « quatre-vingt-dix ». */
const decadeStart = (reader: Reader, stretch: Stretch): number | undefined => {
  const value = reader.number(stretch.from) ?? readCardinal(wordsOf(reader, stretch))
  if (value === undefined || value % 10 !== 0) return undefined
  if (value >= 1000) return value <= 2190 ? value : undefined
  return value >= 10 && value < 100 ? 1900 + value : undefined
}

const readDecade = (match: Match): readonly Reading<'date'>[] | undefined => {
  const { reader } = match
  const decades = match.all('decade')
  const starts = decades.map((one) => decadeStart(reader, one))
  if (starts.includes(undefined)) return undefined
  return decades.map((one, i) =>
    reading(edtfDecade(starts[i] ?? 0), { span: i === 0 ? { from: match.from, to: one.to } : one }),
  )
}

const DECADE_WORDS = 3

/** « soixante », « quatre-vingt-dix »: tens in words. */
const tensInWords = (reader: Reader, token: number): number => {
  let end = -1
  const words: string[] = []
  for (let at = token; words.length < DECADE_WORDS && reader.inClass(at, 'cardinal'); at = reader.next(at)) {
    words.push(reader.folded(at))
    const value = readCardinal(words)
    if (value !== undefined && value % 10 === 0 && value >= 20 && value < 100) end = at + 1
  }
  return end
}

const decade = as(
  'decade',
  alt(
    inClass('year-number'),
    inClass('two-figures'),
    seq(
      inClass('ten-head'),
      scan('<reste de la dizaine>', (reader, token) => tensInWords(reader, reader.previous(token))),
    ),
  ),
)
const listed = alt(seq(word(','), opt(word('et'))), word('et', 'ou', 'a', '-', '–'))

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 }

/** The value of folded Roman figures up to 39; undefined for other words. */
const romanValue = (figures: string): number | undefined => {
  if (!/^x{0,3}(?:ix|iv|v?i{0,3})$/u.test(figures) || figures === '') return undefined
  let value = 0
  for (let i = 0; i < figures.length; i++) {
    const own = ROMAN[figures[i] as string] ?? 0
    value += own < (ROMAN[figures[i + 1] ?? ''] ?? 0) ? -own : own
  }
  return value
}

const CENTURY_ENDING = /(?:eme|er|re|e|o|°|º)$/u
const CAPITAL_FIGURES = /^[IVX]+(?=\p{Ll})/u

/** The number that « XXIe », « XXI », « 21e », « vingt et unième » write; undefined past 30. */
const centuryNumber = (reader: Reader, stretch: Stretch): number | undefined => {
  const figures = reader.number(stretch.from)
  // « 3 siècles » is a length of time.
  if (
    figures !== undefined &&
    reader.tokens.kind[stretch.from] === TokenKind.number &&
    stretch.to - stretch.from === 1
  )
    return undefined
  const written = reader.text(stretch.from, stretch.from + 1)
  // « XXième » is the 20th, « XXIème » the 21st: case tells, where there is one.
  const folded = (CAPITAL_FIGURES.exec(written)?.[0] ?? reader.folded(stretch.from)).toLowerCase()
  const value =
    figures ??
    romanValue(folded) ??
    romanValue(folded.replace(CENTURY_ENDING, '')) ??
    readOrdinal(wordsOf(reader, stretch))
  return value !== undefined && value >= 1 && value <= 30 ? value : undefined
}

const centuryOrdinal = as(
  'century',
  alt(
    inClass('roman'),
    kind(TokenKind.ordinal),
    inClass('ordinal-word'),
    inClass('cardinal'),
    inClass('day-number'),
  ),
  opt(alt(word('e', 'eme', 'ieme', 'er', 'o', '°', 'º'), seq('et', 'unieme'), inClass('ordinal-word'))),
)
const centuries = seq(
  centuryOrdinal,
  many(
    seq(alt(as('to', word('a', 'au', '-', '–')), listed), opt(word('le', 'au', 'du')), centuryOrdinal),
    0,
    4,
  ),
  word('siecle', 'siecles'),
  not(word('avant', 'av.')),
)
const decades = seq(
  word('annees', 'decennie', 'decennies'),
  opt(word('de')),
  decade,
  many(seq(listed, opt(word('des', 'les', 'annees')), decade), 0, 5),
  not(inClass('year-number')),
)
const half = seq(ordinal, word('moitie', 'tiers', 'quart'))
const border = word('debut', 'fin', 'milieu', 'courant')
const seasonOfYear = seq(
  as('season', inClass('season')),
  opt(ofPeriod),
  alt(seq(year, opt(word('-', '–'), year)), kind(TokenKind.slashed)),
)

const readCentury = (match: Match): readonly Reading<'date'>[] | Reading<'date'> | undefined => {
  const { reader } = match
  const centuries = match.all('century')
  const numbers = centuries.map((one) => centuryNumber(reader, one))
  if (numbers.includes(undefined)) return undefined
  const values = numbers.map((one) => edtfCentury(one ?? 0))
  if (match.get('to')) {
    const edtf = `${values[0]}/${values.at(-1)}`
    return reading(edtf, { entry: dateEntry(edtf) })
  }
  const head = match.get('mention') ?? match
  return centuries.map((one, i) =>
    reading(values[i], {
      span: {
        from: i === 0 ? head.from : one.from,
        to: i === centuries.length - 1 ? head.to : one.to,
      },
    }),
  )
}

const partWord = word(
  'trimestre',
  'trimestres',
  'semestre',
  'semestres',
  'quadrimestre',
  'quadrimestres',
  'moitie',
)
const withinWord = word('quinzaine', 'semaine', 'decade', 'moitie', 'partie', 'tiers')

export const periodRules: readonly AnyRule[] = [
  {
    name: '<trimestre> de <année>',
    type: 'date',
    level: 1,
    pattern: seq(
      ordinal,
      opt(alt(word('et', 'a', 'au', '-', '–')), opt(word('le', 'au')), ordinal),
      as('unit', partWord),
      opt(ofPeriod),
      year,
      not(alt(inClass('counted'), seq(tight(word('-', '–', '/')), inClass('year-number')))),
    ),
    read: readPart,
    confidence: 0.96,
    example: 'leurs arriérés au [premier semestre de 2007], se libérant',
  },
  {
    name: '<quinzaine> de <mois> <année>',
    type: 'date',
    level: 1,
    pattern: seq(
      ordinal,
      withinWord,
      alt('de', "d'", seq('du', 'mois', alt('de', "d'"))),
      month,
      opt(yearAfter),
    ),
    read: readWithin,
    confidence: 0.95,
    example: 'au cours de la [première quinzaine de mars 2014]',
  },
  {
    name: '<saison> <année>',
    type: 'date',
    level: 1,
    pattern: seasonOfYear,
    read: readSeason,
    confidence: 0.95,
    example: 'au [printemps 2015]',
  },
  {
    name: 'fin de <saison> <année>',
    type: 'date',
    level: 1,
    pattern: seq(edge, opt("l'"), seasonOfYear),
    read: readSeason,
    confidence: 0.95,
    example: "à la [fin de l'été 2014]",
  },
  {
    name: 'années <décennie>',
    type: 'date',
    level: 1,
    pattern: decades,
    read: readDecade,
    confidence: 0.99,
    example: 'depuis les [années 1990]',
  },
  {
    name: 'début des années <décennie>',
    type: 'date',
    level: 1,
    pattern: seq(border, 'des', decades),
    read: readDecade,
    confidence: 0.99,
    example: 'remontant au [début des années 60], en réaction',
  },
  {
    name: '<moitié> des années <décennie>',
    type: 'date',
    level: 1,
    pattern: seq(half, 'des', decades),
    read: readDecade,
    confidence: 0.98,
    example: 'dans la [seconde moitié des années 90]',
  },
  {
    name: '<siècle>',
    type: 'date',
    level: 1,
    pattern: centuries,
    read: readCentury,
    confidence: 0.98,
    example: 'aux aspirations de la Oumma au [XXIe siècle]',
  },
  {
    name: 'début du <siècle>',
    type: 'date',
    level: 1,
    pattern: seq(border, 'du', centuries),
    read: readCentury,
    confidence: 0.98,
    example: 'au [début du XXIe siècle]',
  },
  {
    name: '<moitié> du <siècle>',
    type: 'date',
    level: 1,
    pattern: seq(half, 'du', centuries),
    read: readCentury,
    confidence: 0.98,
    example: 'la [seconde moitié du XXe siècle]',
  },
]
