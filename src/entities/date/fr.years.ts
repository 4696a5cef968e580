import { edtfBetween, edtfDay, edtfSince } from '../../edtf/index.ts'
import type { Match, Pattern, Stretch } from '../../model/pattern.ts'
import type { Reader } from '../../model/reader.ts'
import type { AnyRule, Reading } from '../../model/rule.ts'
import { TokenFlag, TokenKind } from '../../model/token.ts'
import { alt, as, inClass, kind, not, opt, seq, tight, word } from '../../pattern/build.ts'
import { edge } from './fr.months.ts'
import { lettered, reading, yearOf } from './parts.ts'
import { type Evidence, isListedNumber, yearEvidence } from './years.ts'

const SAID: Readonly<Record<Evidence, { readonly confidence: number; readonly weak: boolean }>> = {
  strong: { confidence: 0.98, weak: false },
  fair: { confidence: 0.94, weak: false },
  weak: { confidence: 0.75, weak: true },
}

const number = inClass('year-number')
const uncounted = not(inClass('counted'), word('%', '$', '€'))

const yearsOf = (match: Match): readonly number[] =>
  match.all('year').map((one) => yearOf(match.reader, one) ?? 0)

/** A range of two years that rise, both included. */
const rising = (from: number, to: number): string | undefined =>
  from < to ? edtfBetween(edtfDay(from), edtfDay(to)) : undefined

const readRising = (match: Match): Reading<'date'> | undefined => {
  const [from = 0, to = 0] = yearsOf(match)
  const edtf = rising(from, to)
  return edtf === undefined ? undefined : reading(edtf)
}

const isCode = (reader: Reader, { from, to }: Stretch): boolean => {
  const before = from - 1
  const glued =
    before >= 0 && !reader.has(from, TokenFlag.space) && ['-', '/', '.'].includes(reader.folded(before))
  const after = !reader.has(to, TokenFlag.space) && ['-', '/'].includes(reader.folded(to))
  return (
    (glued && reader.tokens.kind[before - 1] !== TokenKind.word) ||
    (after && reader.tokens.kind[to + 1] !== TokenKind.word) ||
    isListedNumber(reader, from)
  )
}

const OLDEST = 1800
const LAW = new Set(['loi', 'decret', 'arrete', 'dahir', 'ordonnance', 'directive'])

const isCued = (reader: Reader, token: number): boolean => {
  const before = reader.previous(token)
  return reader.inClass(before, 'year-cue') || ['(', 'periode', 'annees'].includes(reader.folded(before))
}

/** « 1200-1500 » is a range of years only where a word before it says so. */
const readDashed = (match: Match): Reading<'date'> | undefined => {
  const { reader, from } = match
  const [first = 0] = yearsOf(match)
  return isCode(reader, match) || (first < OLDEST && !isCued(reader, from)) ? undefined : readRising(match)
}

/** The second year of « 2008/09 » or « 2014-15 », whose century the first one says. */
const shortEnd = (from: number, figures: number): number | undefined => {
  const to = from - (from % 100) + figures + (figures === 0 && from % 100 === 99 ? 100 : 0)
  return to > from ? to : undefined
}

const LINKS = new Set(['de', "d'", 'a', 'pour', 'entre', 'et', 'periode', "l'"])
const SLASHED = /^([12][0-9]{3})\/([12][0-9]{3}|[0-9]{2})$/u

const readSlashed = (match: Match): Reading<'date'> | undefined => {
  const { reader, from } = match
  const [, first, second = ''] = SLASHED.exec(reader.text(from, from + 1)) ?? []
  if (first === undefined || isCode(reader, match)) return undefined
  const start = Number(first)
  const end = second.length === 4 ? Number(second) : shortEnd(start, Number(second))
  // « 2011/25 » numbers a resolution; « 2010/11 » is a year of accounts where a word before says so.
  const before = reader.previous(from)
  const cued = second.length === 4 || reader.inClass(before, 'year-cue') || LINKS.has(reader.folded(before))
  if (end === undefined || end !== start + 1 || start < OLDEST || !cued) return undefined
  return reading(rising(start, end), { confidence: 0.9 })
}

const readShort = (match: Match): Reading<'date'> | undefined => {
  const [start = 0] = yearsOf(match)
  const figures = match.get('short')
  const end = figures && shortEnd(start, match.reader.valueIn(figures.from, 'two-figures') ?? 0)
  if (end === undefined || isCode(match.reader, match)) return undefined
  if (LAW.has(match.reader.folded(match.reader.previous(match.from)))) return undefined
  const cued = match.reader.inClass(match.reader.previous(match.from), 'year-cue')
  const bracketed = match.reader.folded(match.reader.previous(match.from)) === '('
  if (!(end === start + 1 ? start >= OLDEST : cued || bracketed)) return undefined
  return reading(rising(start, end), { confidence: 0.9 })
}

const year = as('year', number)
const dash = alt(word('-', '–', '—', '‑'))
const edgedYear = seq(opt(edge), year)
/** What goes on from a year to another: « à 2004 ». */
const onToYear = seq(
  alt('a', seq("jusqu'", alt('a', 'en'))),
  opt(word('la', 'le')),
  opt("l'", word('annee', 'an')),
  edgedYear,
)

const BEFORE_OPEN = new Set(['de', 'depuis', '('])
const BEFORE_RANGE = new Set([...BEFORE_OPEN, 'annee', 'annees', 'periode'])

/** Whether one of these words stands before a match. */
const follows = ({ reader, from }: Match, words: ReadonlySet<string>): boolean =>
  words.has(reader.folded(reader.previous(from)))

const era: Pattern = alt(
  seq(
    word('apres', 'ap', 'ap.'),
    opt(word('.')),
    word('j.', 'jesus'),
    opt(word('-')),
    word('c', 'c.', 'christ'),
  ),
  "de l' ère chrétienne",
  'de notre ère',
)

const LAST_OF_ERA = 2199

const readEra = ({ reader, from }: Match): Reading<'date'> | undefined => {
  const said = reader.number(from) ?? 0
  return said > 0 && said <= LAST_OF_ERA ? reading(`${said}`.padStart(4, '0')) : undefined
}

export const yearRules: readonly AnyRule[] = [
  {
    name: '<année> après J.-C.',
    type: 'date',
    level: 1,
    pattern: seq(kind(TokenKind.number), era),
    read: readEra,
    confidence: 0.97,
    example: 'en [622 après J.-C.], le prophète',
  },
  {
    name: '<année>',
    type: 'date',
    level: 1,
    pattern: year,
    read: (match) => {
      const { reader, from } = match
      const evidence = yearEvidence(reader, from)
      return evidence && reading(edtfDay(reader.valueIn(from, 'year-number')), SAID[evidence])
    },
    confidence: 0.95,
    example: 'territoire palestinien occupé depuis [1967]',
  },
  {
    name: '<année>-<année>',
    type: 'date',
    level: 1,
    pattern: seq(year, dash, year, uncounted),
    read: readDashed,
    confidence: 0.97,
    example: "l'exercice biennal [2014-2015]",
  },
  {
    name: 'de <année> à <année>',
    type: 'date',
    level: 1,
    pattern: seq(year, onToYear, uncounted),
    read: (match) => (follows(match, BEFORE_RANGE) ? readRising(match) : undefined),
    confidence: 0.97,
    example: 'de [1995 à 2004]',
  },
  {
    name: 'entre <année> et <année>',
    type: 'date',
    level: 1,
    pattern: seq(
      'entre',
      opt(word('la', 'le')),
      opt("l'"),
      opt(word('annee', 'an')),
      as('mention', edgedYear, 'et', opt(word('la', 'le')), opt("l'", word('annee', 'an')), edgedYear),
      uncounted,
    ),
    read: readRising,
    confidence: 0.97,
    example: 'entre [2005 et 2009]',
  },
  {
    name: 'début <année>',
    type: 'date',
    level: 1,
    pattern: seq(edge, year, uncounted),
    read: (match) => reading(edtfDay(...yearsOf(match))),
    confidence: 0.96,
    example: 'au [début 2008]',
  },
  {
    name: 'début <année> à fin <année>',
    type: 'date',
    level: 1,
    pattern: seq(edge, year, onToYear),
    read: readRising,
    confidence: 0.95,
    example: 'de la [mi-2013 à la fin de 2014]',
  },
  {
    name: 'fin <année>-début <année>',
    type: 'date',
    level: 1,
    pattern: seq(edge, year, dash, edge, year),
    read: readRising,
    confidence: 0.93,
    example: '[fin 2013-début 2014]',
  },
  {
    name: '<année en lettres>',
    type: 'date',
    level: 1,
    pattern: seq(
      as('cue', word('en', 'an', 'annee', 'depuis')),
      as('mention', as('year', lettered)),
      not(inClass('counted')),
    ),
    read: (match) => {
      const [value = 0] = yearsOf(match)
      // « en deux mille endroits » counts; « l'an deux mille » does not.
      const round = value % 1000 === 0 && match.reader.folded(match.from) === 'en'
      return round ? undefined : reading(edtfDay(value))
    },
    confidence: 0.95,
    example: 'en [mil neuf cent soixante-sept]',
  },
  {
    name: '<année>/<année>',
    type: 'date',
    level: 1,
    pattern: kind(TokenKind.slashed),
    read: readSlashed,
    confidence: 0.9,
    example: "pour l'exercice [2008/09]",
  },
  {
    name: '<année>-<aa>',
    type: 'date',
    level: 1,
    pattern: seq(year, tight(dash), tight(as('short', inClass('two-figures'))), uncounted),
    read: readShort,
    confidence: 0.9,
    example: "pour l'exercice [2008-09]",
  },
  {
    name: '<année> à ce jour',
    type: 'date',
    level: 1,
    pattern: seq(
      year,
      alt(
        seq('a', alt('ce jour', 'nos jours', seq("aujourd'hui"))),
        seq(dash, alt(word('present', 'present)'), seq(opt(word('a')), 'ce', 'jour'))),
      ),
    ),
    read: (match) =>
      follows(match, BEFORE_OPEN) ? reading(edtfSince(edtfDay(...yearsOf(match)))) : undefined,
    confidence: 0.93,
    example: 'de [1998 à ce jour]',
  },
]
