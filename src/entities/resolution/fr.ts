import type { ResolutionValue } from '../../model/entity.ts'
import type { Match, Stretch } from '../../model/pattern.ts'
import type { Reader } from '../../model/reader.ts'
import type { AnyRule, Reading } from '../../model/rule.ts'
import { TokenFlag, TokenKind } from '../../model/token.ts'
import { ahead, as, capital, inClass, kind, opt, scan, seq, tight, word } from '../../pattern/build.ts'
import { saidBy } from '../../symbols/bodies.ts'
import { securityCouncilYear } from '../../symbols/council.ts'
import { fromRoman } from '../../symbols/roman.ts'
import { fitsAssembly } from '../../symbols/sessions.ts'
import {
  afterNumberSign,
  afterOf,
  type BodyAt,
  counts,
  type Item,
  isFirm,
  itemsAt,
  listAt,
  standsApart,
} from './numbers.ts'

/** The bodies found so far; which of them stand is not settled yet. */
const bodyAt =
  (reader: Reader): BodyAt =>
  (token) =>
    reader.found(token, 'organisation').find((one) => !one.weak)

/** « de l'Assemblée générale » between the word and the number. */
const ofBody = scan('de <organisation>', (reader, token) => {
  const after = afterOf(reader, token)
  return after < 0 ? -1 : (bodyAt(reader)(reader.at(after))?.to ?? -1)
})

const numbers = scan('<numéro>, <numéro> et <numéro>', (reader, token) => {
  const at = reader.at(afterNumberSign(reader, token))
  const first = itemsAt(reader, at)[0]
  if (!first || !standsApart(reader, at) || (!isFirm(first.parts) && counts(reader, first))) return -1
  // « Décision : 12 voix »
  if (!isFirm(first.parts) && reader.folded(reader.previous(at)) === ':') return -1
  // « RÉSOLUTIONS\n1. Situation »: the number of a list.
  if (!isFirm(first.parts) && reader.has(at, TokenFlag.line) && reader.folded(reader.at(first.to)) === '.')
    return -1
  return listAt(reader, token, bodyAt(reader)).at(-1)?.to ?? -1
})

const kindOf = (reader: Reader, token: number): 'resolution' | 'decision' =>
  reader.folded(token).startsWith('decision') ? 'decision' : 'resolution'

const CONFIDENCE = 0.9

const said = ({ parts }: Item, kind: 'resolution' | 'decision'): ResolutionValue => {
  if (parts.shape === 'fiqh') return { kind, number: parts.number, session: parts.session }
  if (parts.shape !== 'symbol') return { kind, ...saidBy(parts) }
  const { symbol, body, number, session } = parts.symbol
  return { kind, symbol, ...(body && { body }), ...(number && { number }), ...(session && { session }) }
}

const readList = ({ reader, from, get }: Match): readonly Reading<'resolution'>[] => {
  const { from: first } = get('numbers') as Stretch
  const kind = kindOf(reader, from)
  return listAt(reader, first, bodyAt(reader)).map((item) => {
    const value = said(item, kind)
    return {
      value,
      span: item,
      confidence: CONFIDENCE,
      ...(value.symbol && { entry: `resolution:${value.symbol}` }),
    }
  })
}

/** Below it, a number with a Roman figure in brackets may be any part of a text: « 3 (II) ». */
const MIN_ALONE = 100

/**
 * Whether the year that stands in brackets is the one in which the Security Council reached the number, or the session
 * in Roman figures that in which the Assembly did.
 */
const isReached = (parts: Item['parts']): boolean =>
  parts.shape === 'year'
    ? securityCouncilYear(parts.number) === parts.year
    : parts.shape === 'roman' &&
      parts.number >= MIN_ALONE &&
      fitsAssembly(fromRoman(parts.session) ?? 0, parts.number)

const readAlone = ({ reader, from }: Match): Reading<'resolution'> | undefined => {
  const item: Item | undefined = itemsAt(reader, from)[0]
  if (
    !item ||
    item.parts.shape === 'symbol' ||
    item.parts.shape === 'fiqh' ||
    !isReached(item.parts) ||
    reader.folded(reader.next(from)) === 'de'
  )
    return undefined
  return { value: { kind: 'resolution', ...saidBy(item.parts) }, span: item, confidence: 0.9 }
}

/** « 7/CP.15 Directives »: the letters of a conference of parties tell a decision without the word. */
const readOfParties = ({ reader, from }: Match): Reading<'resolution'> | undefined => {
  const slash = reader.previous(from)
  const [item] = reader.folded(slash) === '/' ? itemsAt(reader, reader.previous(slash)) : []
  return item?.parts.shape === 'parties' && item.from < from
    ? { value: said(item, 'decision'), span: item }
    : undefined
}

/** The first session of which resolutions are numbered by session, past the days of a month. */
const FIRST_SESSION = 32
const LAST_SESSION = 90

/** « 72/298. Financement de la Force »: the number that stands before a resolution's title. */
const readTitled = ({ reader, from }: Match): Reading<'resolution'> | undefined => {
  const before = reader.previous(from)
  if (!reader.has(from, TokenFlag.line) && before >= 0 && reader.folded(before) !== ']') return undefined
  const [item] = itemsAt(reader, from)
  if (item?.parts.shape !== 'session' || !isSession(item.parts.session)) return undefined
  // « 2012/13 » is a span of two years.
  if (item.parts.number === (Number(item.parts.session) + 1) % 100) return undefined
  return { value: { kind: 'resolution', ...saidBy(item.parts) }, span: item }
}

/** The first year by which the Economic and Social Council numbers its resolutions. */
const FIRST_YEAR = 1978
const LAST_YEAR = 2100

/** « 72 », « S-10 », « ES-7 », « 1990 »: a session, special or not, or a year of the Council. */
const isSession = (session: string): boolean => {
  const number = Number(session)
  return (
    session.includes('-') ||
    (number >= FIRST_SESSION && number <= LAST_SESSION) ||
    (number >= FIRST_YEAR && number <= LAST_YEAR)
  )
}

export const rules: readonly AnyRule[] = [
  {
    name: 'résolutions ou décisions <numéro>, <numéro> et <numéro>',
    type: 'resolution',
    level: 3,
    pattern: seq(
      inClass('resolution-word'),
      opt(inClass('resolution-adjective')),
      opt(ofBody),
      opt(word(',', ':')),
      as('numbers', numbers),
    ),
    read: readList,
    confidence: CONFIDENCE,
    example: 'la résolution [65/309] de l’Assemblée générale',
  },
  {
    name: '<numéro> (<année du Conseil de sécurité>)',
    type: 'resolution',
    level: 3,
    pattern: seq(kind(TokenKind.number), ahead(word('(', '['))),
    read: readAlone,
    confidence: 0.9,
    example: 'la mise en œuvre de [1540 (2004)] progresse',
  },
  {
    name: '<numéro>/CP.<session>',
    type: 'resolution',
    level: 3,
    pattern: seq(word('cp', 'cmp', 'cma', 'cop'), tight('.'), kind(TokenKind.number)),
    read: readOfParties,
    confidence: 0.95,
    example: 'les paragraphes 2 et 3 de la [7/CP.15] et',
  },
  {
    name: '<numéro>. <titre de la résolution>',
    type: 'resolution',
    level: 3,
    pattern: seq(
      opt(word('s', 'es'), kind(TokenKind.hyphen)),
      kind(TokenKind.slashed),
      tight('.'),
      ahead(capital('un titre', () => true)),
    ),
    read: readTitled,
    confidence: 0.85,
    example: '[72/298]. Financement de la Force',
  },
]
