import { edtfDay, edtfRange } from '../../edtf/index.ts'
import type { Match, Pattern } from '../../model/pattern.ts'
import type { Reader } from '../../model/reader.ts'
import type { AnyRule, Reading } from '../../model/rule.ts'
import { TokenFlag, TokenKind } from '../../model/token.ts'
import { alt, as, opt, scan, seq, word } from '../../pattern/build.ts'
import { inCapitals, inside, isSeven, month, partsOf, reading, to, yearAfter } from './parts.ts'

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

/** « début », « mi- », « fin de », « dans le courant de »; what it is the edge of stands after it. */
export const edge: Pattern = alt(
  seq(word('debut', 'fin', 'milieu', 'courant'), opt(ofPeriod)),
  seq(word('mi'), opt(word('-'))),
)

/** Where a hyphen that matching steps over stands just before: « janvier-mars ». */
const hyphenBehind = scan('-', (reader, token) =>
  reader.tokens.kind[token - 1] === TokenKind.hyphen ? token : -1,
)

const CUES = new Set([
  'en',
  'mois',
  'de',
  "d'",
  'depuis',
  'fin',
  'debut',
  'mi',
  'courant',
  'milieu',
  'entre',
  'avant',
  'apres',
  'des',
  'et',
  'ou',
  'a',
  'du',
  'au',
  'pour',
  'jusque',
  'ce',
  'vers',
  'chaque',
])

/** Whether a month alone is one: its name written small, or with a word before it that asks for a month. */
const isMonthAlone = (reader: Reader, token: number): boolean => {
  if (!reader.inClass(token, 'month-name')) return false
  const before = reader.previous(token)
  if (reader.folded(before) === 'planete') return false
  if (!reader.has(token, TokenFlag.capital)) return true
  const cued = CUES.has(reader.folded(before))
  return cued || (inCapitals(reader, token) && reader.folded(token).length > 4)
}

const readMonth = (match: Match): Reading<'date'> | undefined => {
  const { year, month: number } = partsOf(match)
  const m = inside(match, 'month', match)
  if (!m || isSeven(match)) return undefined
  if (year === undefined && !isMonthAlone(match.reader, m.from)) return undefined
  return reading(edtfDay(year, number), year === undefined ? { confidence: 0.93 } : {})
}

const readRange = (match: Match): Reading<'date'> | undefined => {
  const [first, last] = [match.get('first'), match.get('last')]
  if (!first || !last || isSeven(match, last)) return undefined
  const parts = partsOf(match, last)
  const m = inside(match, 'month', last)
  if (!m || (parts.year === undefined && !isMonthAlone(match.reader, m.from))) return undefined
  return reading(edtfRange(partsOf(match, first), parts))
}

const monthAndYear = seq(month, opt(yearAfter))
const edgedMonth = seq(opt(edge), monthAndYear)

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
    pattern: seq(edge, monthAndYear),
    read: readMonth,
    confidence: 0.97,
    example: 'enregistrée [début octobre], avec une légère diminution',
  },
  {
    name: '<mois> à <mois> <année>',
    type: 'date',
    level: 1,
    pattern: seq(
      as('first', edgedMonth),
      alt(seq(to, opt(word('la'))), hyphenBehind),
      as('last', edgedMonth),
    ),
    read: readRange,
    confidence: 0.97,
    example: 'de [janvier à mars 2014]',
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
]
