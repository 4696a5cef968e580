import { edtfBetween, edtfDay } from '../../edtf/index.ts'
import type { Match } from '../../model/pattern.ts'
import type { AnyRule, Reading } from '../../model/rule.ts'
import { TokenFlag, TokenKind } from '../../model/token.ts'
import { alt, as, inClass, kind, seq, tight, word } from '../../pattern/build.ts'
import { reading } from './parts.ts'

const DAY_FIRST = /^([0-9]{1,2})([/.])([0-9]{1,2})\2([12][0-9]{3})$/u
const YEAR_FIRST = /^([12][0-9]{3})([/.])([0-9]{1,2})\2([0-9]{1,2})$/u

/** `8/7/2011`, `08.07.2011`: day first; `2011/07/08`: year first. */
const figuresOf = (text: string): string | undefined => {
  const [, first, , second, third] = DAY_FIRST.exec(text) ?? YEAR_FIRST.exec(text) ?? []
  if (first === undefined) return undefined
  const [a, b, c] = [Number(first), Number(second), Number(third)]
  return a > 31 ? edtfDay(a, b, c) : edtfDay(c, b, a)
}

const readFigures = (match: Match): Reading<'date'> | undefined => {
  const edtf = figuresOf(match.reader.text(match.from, match.from + 1))
  return edtf === undefined ? undefined : reading(edtf)
}

const readHyphened = (match: Match): Reading<'date'> | undefined => {
  const { reader } = match
  const value = (name: string): number | undefined => {
    const stretch = match.get(name)
    return (
      stretch && (reader.valueIn(stretch.from, 'year-number') ?? reader.valueIn(stretch.from, 'day-number'))
    )
  }
  const glued =
    (match.from > 0 &&
      !reader.has(match.from, TokenFlag.space) &&
      reader.tokens.kind[match.from - 1] !== TokenKind.punctuation) ||
    (!reader.has(match.to, TokenFlag.space) && ['-', '/'].includes(reader.folded(match.to)))
  const [year, month, day] = [value('year'), value('month'), value('day')]
  if (
    glued ||
    year === undefined ||
    month === undefined ||
    (match.get('mday') === undefined && day === undefined)
  )
    return undefined
  const edtf = edtfDay(year, month, day)
  return edtf === undefined ? undefined : reading(edtf)
}

const hyphen = tight(word('-', '‑', '–'))

const DAY = /^[0-9]{1,2}$/u
const DAY_AND_MONTH = /^([0-9]{1,2})[/.]([0-9]{1,2})$/u

/** The first day of a range, which may leave its month and year to the last: « 28 », « 28.6 ». */
const firstOf = (text: string, last: string): string | undefined => {
  const [year, month] = last.split('-').map(Number)
  if (DAY.test(text)) return edtfDay(year, month, Number(text))
  const [, day, own] = DAY_AND_MONTH.exec(text) ?? []
  return day === undefined ? figuresOf(text) : edtfDay(year, Number(own), Number(day))
}

/** Two dates in figures as a range, both included. */
const readBoth = (match: Match): Reading<'date'> | undefined => {
  const [first = '', last = ''] = match.all('end').map((one) => match.reader.text(one.from, one.to))
  const to = figuresOf(last)
  const edtf = to && edtfBetween(firstOf(first, to), to)
  return edtf === undefined ? undefined : reading(edtf)
}

const inFigures = alt(kind(TokenKind.slashed), kind(TokenKind.decimal))

export const numericRules: readonly AnyRule[] = [
  {
    name: '<jj>/<mm>/<aaaa> au <jj>/<mm>/<aaaa>',
    type: 'date',
    level: 1,
    pattern: seq(
      as('end', alt(inFigures, inClass('day-number'))),
      word('au', '-', '–'),
      as('end', inFigures),
    ),
    read: readBoth,
    confidence: 0.95,
    example: 'du [24/02/2015 au 03/03/2015]',
  },
  {
    name: '<jj>/<mm>/<aaaa>',
    type: 'date',
    level: 1,
    pattern: kind(TokenKind.slashed),
    read: readFigures,
    confidence: 0.95,
    example: 'reçue le [8/7/2011]',
  },
  {
    name: '<jj>.<mm>.<aaaa>',
    type: 'date',
    level: 1,
    pattern: kind(TokenKind.decimal),
    read: readFigures,
    confidence: 0.95,
    example: 'reçue le [08.07.2011]',
  },
  {
    name: '<aaaa>-<mm>-<jj>',
    type: 'date',
    level: 1,
    pattern: seq(
      as('year', inClass('year-number')),
      hyphen,
      tight(as('month', inClass('day-number'))),
      hyphen,
      tight(as('day', inClass('day-number'))),
    ),
    read: readHyphened,
    confidence: 0.97,
    example: 'mise à jour du [2011-07-08]',
  },
  {
    name: '<jj>-<mm>-<aaaa>',
    type: 'date',
    level: 1,
    pattern: seq(
      as('day', inClass('day-number')),
      hyphen,
      tight(as('month', inClass('day-number'))),
      hyphen,
      tight(as('year', inClass('year-number'))),
    ),
    read: readHyphened,
    confidence: 0.94,
    example: 'reçue le [08-07-2011]',
  },
]
