import { edtfDay, edtfRange } from '../../edtf/index.ts'
import type { Match, Pattern } from '../../model/pattern.ts'
import type { Reader } from '../../model/reader.ts'
import type { AnyRule, Reading } from '../../model/rule.ts'
import { TokenFlag, TokenKind } from '../../model/token.ts'
import { alt, as, inClass, opt, scan, seq, tight, word } from '../../pattern/build.ts'
import {
  inCapitals,
  inside,
  isNoDate,
  isSeven,
  month,
  monthName,
  partsOf,
  reading,
  to,
  weekdayAndDay,
  yearAfter,
} from './parts.ts'

/** « de », « du mois de », « de l'année » between « début » and what it is the beginning of. */
export const ofPeriod: Pattern = alt(
  seq(
    word('du', 'de', 'des'),
    opt(word('mois')),
    opt(alt('de', "d'")),
    opt("l'"),
    opt(word('annee', 'an', 'exercice')),
  ),
  "d'",
)

/**
 * « début », « mi- », « fin de », « dans le courant de »; what it is the edge of stands after it. With a head noun
 * between, « fin de l'année », it is outside the date, as the noun is.
 */
export const edge: Pattern = alt(
  seq(word('debut', 'fin', 'milieu', 'courant'), opt(alt(word('du', 'de', 'des', "d'"), tight(word('-'))))),
  seq(word('mi'), opt(word('-'))),
)

/** Where a hyphen that matching steps over stands just before: « janvier-mars ». */
const hyphenBehind = scan('-', (reader, token) =>
  reader.tokens.kind[token - 1] === TokenKind.hyphen ? token : -1,
)

/** Words that ask for a month after them; those of `LINKS` do so after one of these, and for most months alone. */
const CUES = new Set(['en', 'mois', 'depuis', 'fin', 'debut', 'mi', 'courant', 'milieu'])
const LINKS = new Set(['de', "d'", 'du', 'a', 'et', 'ou', 'entre', 'avant', 'apres', 'pour', 'au'])
/** Months that are names of other things, and of people, when written with a capital. */
const NAMES = new Set(['mars', 'avril', 'mai', 'juin'])
const SHORTEST_IN_CAPITALS = 5

/** Whether a month alone is one: its name written small, or with a word before it that asks for a month. */
const isMonthAlone = (reader: Reader, token: number): boolean => {
  const name = reader.folded(token)
  if (!reader.inClass(token, 'month-name')) return false
  const previous = reader.previous(token)
  const before = reader.folded(previous)
  if (before === 'planete') return false
  if (!reader.has(token, TokenFlag.capital) || CUES.has(before)) return true
  if (LINKS.has(before)) return !NAMES.has(name) || CUES.has(reader.folded(reader.previous(previous)))
  const after = reader.next(token)
  if (reader.inClass(after, 'list-word') && reader.inClass(reader.next(after), 'month')) return true
  return inCapitals(reader, token) && name.length >= SHORTEST_IN_CAPITALS
}

const readMonth = (match: Match): Reading<'date'> | undefined => {
  const { year, month: number } = partsOf(match)
  const m = match.get('month')
  if (!m || isSeven(match, match, year)) return undefined
  if (year === undefined && !isMonthAlone(match.reader, m.from)) return undefined
  return reading(edtfDay(year, number), year === undefined ? { confidence: 0.93 } : {})
}

const readRange = (match: Match): Reading<'date'> | undefined => {
  const [first, last] = [match.get('first'), match.get('last')]
  if (!first || !last || isNoDate(match, last)) return undefined
  const parts = partsOf(match, last)
  const m = inside(match, 'month', last)
  if (!m || (parts.year === undefined && !isMonthAlone(match.reader, m.from))) return undefined
  return reading(edtfRange(partsOf(match, first), parts))
}

const monthAndYear = seq(monthName, opt(yearAfter))
const edgedMonth = alt(monthAndYear, seq(edge, opt(tight(word('-'))), monthAndYear))

/** A day, month or year, as one end of a range whose ends are not alike. */
const point = alt(
  seq(weekdayAndDay, month, opt(yearAfter)),
  edgedMonth,
  seq(opt(edge), as('year', inClass('year-number'))),
)

/** « de janvier au 15 mars 2014 »: one end at least holds a month, and the last one its year or the first's. */
const readMixed = (match: Match): Reading<'date'> | undefined => {
  const [first, last] = [match.get('first'), match.get('last')]
  if (!first || !last || isNoDate(match, first) || isNoDate(match, last)) return undefined
  const [from, till] = [partsOf(match, first), partsOf(match, last)]
  if ((from.month === undefined && till.month === undefined) || till.year === undefined) return undefined
  return reading(edtfRange(from, till))
}

export const monthRules: readonly AnyRule[] = [
  {
    name: '<mois> <année>',
    type: 'date',
    level: 1,
    pattern: monthAndYear,
    read: readMonth,
    confidence: 0.98,
    example: 'à Téhéran en [juin 2011]',
  },
  {
    name: 'début <mois> <année>',
    type: 'date',
    level: 1,
    pattern: seq(edge, opt(tight(word('-'))), monthAndYear),
    read: readMonth,
    confidence: 0.97,
    example: 'enregistrée [début octobre], avec une légère diminution',
  },
  {
    name: '<mois> à <mois> <année>',
    type: 'date',
    level: 1,
    pattern: seq(
      as('first', monthAndYear),
      alt(seq(to, opt(word('la', 'le')), opt('mois', alt('de', "d'"))), hyphenBehind),
      as('last', edgedMonth),
    ),
    read: readRange,
    confidence: 0.97,
    example: 'de [janvier à mars 2014]',
  },
  {
    name: 'début <mois> à <mois> <année>',
    type: 'date',
    level: 1,
    pattern: seq(
      as('first', edge, opt(tight(word('-'))), monthAndYear),
      alt(seq(to, opt(word('la', 'le')), opt('mois', alt('de', "d'"))), hyphenBehind),
      as('last', edgedMonth),
    ),
    read: readRange,
    confidence: 0.97,
    example: 'de la [mi-janvier à fin mars 2014]',
  },
  {
    name: 'entre <mois> et <mois> <année>',
    type: 'date',
    level: 1,
    pattern: seq(
      'entre',
      opt(word('la', 'le')),
      as('mention', as('first', edgedMonth), 'et', opt(word('la', 'le')), as('last', edgedMonth)),
    ),
    read: readRange,
    confidence: 0.97,
    example: 'entre [janvier et mars 2014]',
  },
  {
    name: 'de <date> à <date>',
    type: 'date',
    level: 1,
    pattern: seq(
      word('de', 'du', "d'", 'depuis'),
      as(
        'mention',
        as('first', point),
        to,
        opt(word('la', 'le')),
        opt('mois', alt('de', "d'")),
        as('last', point),
      ),
    ),
    read: readMixed,
    confidence: 0.93,
    example: 'de [janvier au 15 mars 2014]',
  },
  {
    name: 'entre <date> et <date>',
    type: 'date',
    level: 1,
    pattern: seq(
      'entre',
      opt(word('le', 'la')),
      as('mention', as('first', point), 'et', opt(word('la', 'le')), as('last', point)),
    ),
    read: readMixed,
    confidence: 0.93,
    example: 'entre [janvier et le 15 mars 2014]',
  },
]
