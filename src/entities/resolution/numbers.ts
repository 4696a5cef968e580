import { afterArticle, isOf } from '../../languages/fr/articles.ts'
import type { Candidate } from '../../model/candidate.ts'
import type { Reader } from '../../model/reader.ts'
import { TokenFlag, TokenKind } from '../../model/token.ts'
import type { ParsedSymbol } from '../../symbols/index.ts'
import { type NumberParts, readNumber } from '../../symbols/number.ts'
import { isLetter, isUpper } from '../../text/chars.ts'
import { symbolAt, tokenAfter } from '../symbol/written.ts'

/** « WHA14.24 », « 28 C/13.42 »: a number that is a symbol already. */
export interface OwnSymbol {
  readonly shape: 'symbol'
  readonly symbol: ParsedSymbol
}

/** « 204 (10/21) »: the number, with its place among those of a session, as the Islamic Fiqh Academy gives it. */
export interface FiqhNumber {
  readonly shape: 'fiqh'
  readonly number: number
  readonly session: string
}

/** A number of a list, in tokens. */
export interface Item {
  readonly from: number
  readonly to: number
  readonly parts: NumberParts | OwnSymbol | FiqhNumber
}

/** No number is longer than this, and a page may break inside one. */
const MAX_NUMBER = 48

/** What each reader has read, by token: a number is asked for where a rule tries it, reads it and settles it. */
const read = new WeakMap<Reader, Map<number, readonly Item[]>>()

const OWN_SYMBOL = /^(?:(?:WHA|EB)\s?\d|\d{1,3}\s?(?:C|EX)\/|(?:GC|IDB)[.(]\d)/u

/** The number that stands at a token, one item for each of its letters. */
export const itemsAt = (reader: Reader, token: number): readonly Item[] => {
  const from = reader.at(token)
  let known = read.get(reader)
  if (!known) {
    known = new Map()
    read.set(reader, known)
  }
  let items = known.get(from)
  if (!items) {
    items = readItems(reader, from)
    known.set(from, items)
  }
  return items
}

const FIGURES: ReadonlySet<number> = new Set([
  TokenKind.number,
  TokenKind.decimal,
  TokenKind.slashed,
  TokenKind.ordinal,
])

/** Whether a number may begin with this token: figures, or a few capitals. */
const mayBegin = ({ tokens }: Reader, token: number): boolean =>
  FIGURES.has(tokens.kind[token] as number) ||
  isUpper(tokens.source.charCodeAt(tokens.start[token] as number))

const IN_SESSION = /^ ?\(\d{1,2}\/(\d{1,2})\)/u

/** What goes on behind a number: « (10/21) », the tenth of the twenty-first session. */
const fiqhNumber = (
  after: string,
  number: number,
): { readonly length: number; readonly parts: FiqhNumber } | undefined => {
  const [whole = '', session] = IN_SESSION.exec(after) ?? []
  return session === undefined
    ? undefined
    : { length: whole.length, parts: { shape: 'fiqh', number, session } }
}

const TREATY = /^(?:pesc|ue|ce|cee|jai|euratom)$/u
const OF_TREATY = /^((?:19|20)\d{2})\/(\d{1,4})$/u

/** « (PESC) 2023/2135 »: a number of the European Union, which its treaty in brackets tells from the Council's. */
const ofTreaty = (reader: Reader, from: number): readonly Item[] | undefined => {
  const close = reader.previous(from)
  const treaty = reader.previous(close)
  const [, year, number] = OF_TREATY.exec(reader.text(from, from + 1)) ?? []
  if (number === undefined || reader.folded(close) !== ')' || !TREATY.test(reader.folded(treaty)))
    return undefined
  const of = reader.text(treaty, treaty + 1)
  return [
    {
      from,
      to: from + 1,
      parts: { shape: 'treaty', number: Number(number), year: Number(year), treaty: of },
    },
  ]
}

const readItems = (reader: Reader, from: number): readonly Item[] => {
  const { tokens } = reader
  if (from >= tokens.count || !mayBegin(reader, from)) return []
  const european = ofTreaty(reader, from)
  if (european) return european
  const start = tokens.start[from] as number
  const text = tokens.source.slice(start, start + MAX_NUMBER)
  if (OWN_SYMBOL.test(text)) {
    const own = symbolAt(reader, from)
    return own ? [{ from, to: own.to, parts: { shape: 'symbol', symbol: own.symbol } }] : []
  }
  const found = readNumber(text, 0)
  if (!found) return []
  const to = tokenAfter(reader, from, start + found.end)
  if (to < 0) return []
  const { parts, letters } = found
  const fiqh = parts.shape === 'bare' ? fiqhNumber(text.slice(found.end), parts.number) : undefined
  const end = fiqh && tokenAfter(reader, from, start + found.end + fiqh.length)
  if (fiqh && end && end > 0) return [{ from, to: end, parts: fiqh.parts }]
  if (letters === undefined) return [{ from, to, parts }]
  const range = /^(.)\s*(?:à|to)\s*(.)$/u.exec(letters)
  if (range) return [{ from, to, parts: { ...parts, letter: `${range[1]}-${range[2]}` } as NumberParts }]
  const at = start + text.indexOf(letters)
  const others = [...letters.matchAll(/[A-Z]/gu)].slice(1).map((match) => ({
    letter: match[0],
    from: tokenAfter(reader, from, at + match.index + 1) - 1,
  }))
  const first = others[0]
  if (!first) return [{ from, to, parts }]
  let last = first.from - 1
  while (last > from && tokens.kind[last - 1] === TokenKind.punctuation) last--
  return [
    { from, to: last, parts },
    ...others.map((one, i) => ({
      from: one.from,
      to: i === others.length - 1 ? to : one.from + 1,
      parts: { ...parts, letter: one.letter } as NumberParts,
    })),
  ]
}

/** Whether a number is told from any other by its shape. */
export const isFirm = ({ shape }: Item['parts']): boolean => shape !== 'bare'

const folded = (reader: Reader, token: number): string => reader.folded(reader.at(token))

/** A colon after the sign: « n°: 59/45 ». */
const afterColon = (reader: Reader, token: number): number => {
  const at = reader.at(token)
  return reader.folded(at) === ':' ? at + 1 : token
}

/** « N°s », « N°. »: what stands close behind the sign. */
const afterPlural = (reader: Reader, token: number): number => {
  const at = reader.at(token)
  return /^(?:s|\.)$/u.test(reader.folded(at)) && !reader.has(at, TokenFlag.space) ? at + 1 : token
}

/** « (PESC) », « (UE) »: the token after the treaty that stands in brackets before a number. */
const afterTreaty = (reader: Reader, token: number): number => {
  const treaty = reader.next(token)
  const close = reader.next(treaty)
  return reader.folded(token) === '(' && TREATY.test(reader.folded(treaty)) && reader.folded(close) === ')'
    ? reader.next(close)
    : token
}

/** « n° », « no », « nos », « N°s », « n os », « n. », « N », « numéro », « № », « n° : ». Gives the token after it. */
export const afterNumberSign = (reader: Reader, token: number): number => {
  const at = afterTreaty(reader, reader.at(token))
  const word = reader.folded(at)
  if (/^(?:nos?\.?|numeros?|№)$/u.test(word)) return afterColon(reader, at + 1)
  if (word !== 'n' && word !== 'n.') return at
  const next = reader.next(at)
  if (/^(?:°|º|os?)$/u.test(reader.folded(next))) return afterColon(reader, afterPlural(reader, next + 1))
  return FIGURES.has(reader.tokens.kind[next] as number) ? next : at
}

/** `de`, `du`, `de la`, `de l'`, `des`, and the ordinal of a session: « de la troisième ». Gives the token after, or -1. */
export const afterOf = (reader: Reader, token: number): number => {
  const at = reader.at(token)
  if (!isOf(reader, at)) return -1
  const next = reader.next(at)
  const after = /^(?:l'|la|les)$/u.test(reader.folded(next)) ? next + 1 : at + 1
  const ordinal = reader.at(after)
  const counted = reader.inClass(ordinal, 'ordinal-word') || reader.tokens.kind[ordinal] === TokenKind.ordinal
  return counted && reader.has(reader.next(ordinal), TokenFlag.capital) ? ordinal + 1 : after
}

/** The organisation that begins at a token. */
export type BodyAt = (token: number) => Candidate | undefined

/** « du Conseil de sécurité »: the body, or undefined. */
const bodyAfterOf = (reader: Reader, token: number, bodyAt: BodyAt): Candidate | undefined => {
  const after = afterOf(reader, token)
  return after < 0 ? undefined : bodyAt(reader.at(after))
}

/** « adoptée par l'Assemblée générale », « adoptée par la 45e session du Conseil »: the body, or undefined. */
const bodyAfterBy = (reader: Reader, token: number, bodyAt: BodyAt): Candidate | undefined => {
  const at = reader.at(token)
  const by = reader.next(at)
  if (!/^(?:adoptee?s?|prise?s?)$/u.test(reader.folded(at)) || reader.folded(by) !== 'par') return undefined
  const article = reader.next(by)
  const first = afterArticle(reader, article)
  const named = bodyAt(first)
  if (named) return named
  const session = reader.next(first)
  return reader.inClass(session, 'session-word') ? bodyAfterOf(reader, session + 1, bodyAt) : undefined
}

const FIRST_OF_YEARS = 1946
const LAST_OF_YEARS = 2100

/** `30 juin 2011`, `juin 2011`, `2011`: the token after it, or -1. */
const afterDate = (reader: Reader, token: number): number => {
  let at = reader.at(token)
  if (/^(?:le|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)$/u.test(reader.folded(at)))
    at = reader.next(at)
  const day = reader.number(at)
  if (day !== undefined) at = reader.next(at)
  // « 54/64 de 1999 »
  if (day !== undefined && day >= FIRST_OF_YEARS && day <= LAST_OF_YEARS && !reader.inClass(at, 'month'))
    return at
  if (!reader.inClass(at, 'month')) return -1
  const year = reader.next(at)
  return reader.number(year) !== undefined ? year + 1 : at + 1
}

/** `, en date du 30 juin 2011`, `du 30 juin 2011`, `adoptée le 30 juin 2011`: the token after it, or -1. */
const afterDating = (reader: Reader, token: number): number => {
  let at = reader.at(token)
  if (reader.folded(at) === ',') at = reader.next(at)
  if (folded(reader, at) === 'en' && folded(reader, reader.next(at)) === 'date')
    at = reader.next(reader.next(at))
  else if (/^(?:adoptee?s?|datee?s?|prise?s?)$/u.test(folded(reader, at))) at = reader.next(at)
  return /^(?:du|de|d'|le|des|les)$/u.test(folded(reader, at)) ? afterDate(reader, at + 1) : -1
}

const MAX_ASIDE = 60
const CLOSING: ReadonlyMap<string, string> = new Map([
  ['«', '»'],
  ['“', '”'],
  ['"', '"'],
  ['(', ')'],
  ['[', ']'],
])

/** « intitulée « … » », « (voir annexe) », « , annexe »: the token after it, or -1. */
const afterAside = (reader: Reader, token: number): number => {
  let at = reader.at(token)
  if (reader.folded(at) === ',') at = reader.next(at)
  if (/^(?:annexe|annexes)$/u.test(reader.folded(at))) return at + 1
  if (/^intitulee?s?$/u.test(reader.folded(at))) at = reader.next(at)
  const twice = reader.folded(at) === '<' && reader.folded(reader.next(at)) === '<'
  const close = twice ? '>' : CLOSING.get(reader.folded(at))
  if (close === undefined) return -1
  for (let i = at + 1; i < Math.min(reader.tokens.count, at + MAX_ASIDE); i++)
    if (reader.tokens.kind[i] === TokenKind.punctuation && reader.folded(i) === close)
      return twice ? i + 2 : i + 1
  return -1
}

/** What stands between a number of a list and the next. */
export interface Between {
  readonly to: number
  /** The body named there. */
  readonly body?: Candidate
}

/** Steps over dates, titles and the body named after a number. */
export const afterAnnotations = (reader: Reader, token: number, bodyAt: BodyAt): Between => {
  let to = token
  let body: Candidate | undefined
  for (let times = 0; times < 6; times++) {
    const named: Candidate | undefined = bodyAfterOf(reader, to, bodyAt) ?? bodyAfterBy(reader, to, bodyAt)
    if (named) {
      body ??= named
      to = named.to
      continue
    }
    const dated = afterDating(reader, to)
    const next = dated < 0 ? afterAside(reader, to) : dated
    if (next < 0) break
    to = next
  }
  if (!body && folded(reader, to) === ',') {
    // « résolution 263, en date du 5 novembre 2013, de la Commission africaine »
    const named = bodyAfterOf(reader, reader.at(to) + 1, bodyAt)
    if (named) return { to: named.to, body: named }
  }
  return body ? { to, body } : { to }
}

/** `,`, `et`, `ou`, `ainsi que`, `à`, `;`: the token after it, or -1. */
export const afterSeparator = (reader: Reader, token: number): number => {
  let at = reader.at(token)
  const start = at
  if (/^[,;]$/u.test(reader.folded(at))) at = reader.next(at)
  const word = reader.folded(at)
  if (/^(?:et|ou|a|puis|&)$/u.test(word)) return at + 1
  if (word === 'ainsi' && folded(reader, at + 1) === 'que') return reader.next(at) + 1
  return at === start ? -1 : at
}

const COUNTED =
  /^(?:voix|fois|jours?|mois|ans?|annees?|juges?|pour|pays|etats|membres|autres?|personnes|heures?|h|%|\$|millions?|milliards?)$/u

/** Whether a number without a shape of its own is a count or a day, not a resolution's. */
export const counts = (reader: Reader, { to }: Item): boolean => {
  const next = reader.at(to)
  return reader.inClass(next, 'month') || COUNTED.test(reader.folded(next))
}

/** Words after which a bare number of a list is one still. */
const ENDS_BARE =
  /^(?:[,;.:)\]»]|et|ou|a|aux?|auxquelles|lesquelles|dont|par|avec|de|du|des|d'|ainsi|en|sur|relatives?|concernant|portant|adoptees?|ont|sont|n'|ne|dans|qui|)$/u

/** « 1267 (1999) et 1989 »: a later number of the Security Council, whose year goes without saying. */
const isLater = ({ parts: before }: Item, { parts }: Item): boolean =>
  before.shape === 'year' && parts.shape === 'bare' && parts.number > before.number

const continues = (reader: Reader, before: Item, item: Item, annotated: boolean): boolean => {
  if (isFirm(item.parts)) return true
  if (annotated || (isFirm(before.parts) && !isLater(before, item))) return false
  return !counts(reader, item) && ENDS_BARE.test(folded(reader, item.to))
}

/** The numbers of a list that begins at a token: « 242 (1967), 338 (1973) et 425 (1978) ». */
export const listAt = (reader: Reader, token: number, bodyAt: BodyAt): readonly Item[] => {
  const items: Item[] = []
  let at = token
  let annotated = false
  for (;;) {
    const here = itemsAt(reader, afterNumberSign(reader, at))
    const first = here[0]
    const before = items.at(-1)
    if (!first || (before && !continues(reader, before, first, annotated))) return items
    items.push(...here)
    const last = here.at(-1) as Item
    const between = afterAnnotations(reader, last.to, bodyAt)
    annotated = between.to > last.to
    const next = afterSeparator(reader, between.to)
    if (next < 0) return items
    at = next
  }
}

const endsInLetter = ({ tokens }: Reader, token: number): boolean =>
  token >= 0 && isLetter(tokens.source.charCodeAt((tokens.end[token] as number) - 1))

/** Whether white space stands before a number, so that it is no footnote call: « résolution2 ». */
export const standsApart = (reader: Reader, token: number): boolean =>
  reader.has(token, TokenFlag.space) || !endsInLetter(reader, reader.previous(token))
