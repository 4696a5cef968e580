import type { Match } from '../../model/pattern.ts'
import type { Reader } from '../../model/reader.ts'
import type { AnyRule, Reading } from '../../model/rule.ts'
import { TokenFlag } from '../../model/token.ts'
import { inClass } from '../../pattern/build.ts'
import { ordinalBefore } from '../session/ordinal.ts'
import { type Numbered, numberedAt } from './number.ts'

/** What the words, by their first letters, call a part of a text. */
const KINDS: readonly (readonly [string, string])[] = [
  ['par', 'paragraph'],
  ['art', 'article'],
  ['al', 'subparagraph'],
  ['chap', 'chapter'],
  ['sect', 'section'],
  ['annexe', 'annex'],
  ['regle', 'rule'],
  ['titre', 'title'],
]

const kindOf = (word: string): string => KINDS.find(([stem]) => word.startsWith(stem))?.[1] ?? word

const MAX_LIST = 40

/** « 3 et 7 », « 9, 11 et 13 à 15 »: a range is one; after a noun in the singular, so is the list. */
const listAt = (reader: Reader, token: number, plural: boolean): readonly Numbered[] => {
  const list: Numbered[] = []
  let next = numberedAt(reader, token)
  let range = false
  while (next && list.length < MAX_LIST) {
    const last = list.at(-1)
    if (range && last)
      list[list.length - 1] = { from: last.from, to: next.to, number: `${last.number}-${next.number}` }
    else list.push(next)
    if (!plural) break
    let at = reader.at(next.to)
    const comma = reader.folded(at) === ','
    if (comma) at = reader.next(at)
    const word = reader.folded(at)
    range = word === 'a' && !comma
    if (!comma && !range && word !== 'et' && word !== 'ou') break
    next = numberedAt(reader, range || word === 'et' || word === 'ou' ? at + 1 : at)
  }
  return list
}

/** « au troisième alinéa du préambule », « deuxième paragraphe ». */
const byOrdinal = ({ reader, from, to }: Match): readonly Reading<'provision'>[] | undefined => {
  const ordinal = ordinalBefore(reader, reader.previous(from))
  if (!ordinal) return undefined
  const kind = kindOf(reader.folded(from))
  if (kind === 'annex' || kind === 'rule' || kind === 'title') return undefined
  const of = reader.at(to)
  const preambular = reader.folded(of) === 'du' && reader.folded(reader.next(of)) === 'preambule'
  return [
    {
      value: { kind: preambular ? `preambular-paragraph` : kind, number: `${ordinal.number}` },
      span: { from: ordinal.from, to: preambular ? reader.next(of) + 1 : to },
    },
  ]
}

/** « annexe A », « section B »: parts that letters number; in capitals, « A » may be a preposition. */
const byCapital = (
  { reader, from, to }: Match,
  kind: string,
): readonly Reading<'provision'>[] | undefined => {
  const letter = reader.at(to)
  if ((kind !== 'annex' && kind !== 'section') || letter >= reader.tokens.count) return undefined
  const number = reader.text(letter, letter + 1)
  if (!/^[A-Z]$/u.test(number) || reader.has(from, TokenFlag.capitals)) return undefined
  return [{ value: { kind, number }, span: { from, to: letter + 1 } }]
}

const read = (match: Match): readonly Reading<'provision'>[] | undefined => {
  const { reader, from, to } = match
  const word = reader.folded(from)
  const list = listAt(reader, to, /[s.]$/u.test(word))
  const kind = kindOf(word)
  if (list.length === 0) return byCapital(match, kind) ?? byOrdinal(match)
  return list.map(({ number, ...span }, i) => ({
    value: { kind, number },
    span: { from: i === 0 ? from : span.from, to: span.to },
  }))
}

export const rules: readonly AnyRule[] = [
  {
    name: 'paragraphe, article, alinéa ou chapitre <numéro>',
    type: 'provision',
    level: 3,
    pattern: inClass('provision-word'),
    read,
    confidence: 0.95,
    example: 'conformément à l’[Article 24] de la Charte',
  },
]
