import type { Reader } from '../../model/reader.ts'
import { TokenFlag, TokenKind } from '../../model/token.ts'

/** How well the words around a number speak for a year. */
export type Evidence = 'strong' | 'fair' | 'weak'

const CLOSERS: Readonly<Record<string, string>> = { '(': ')', '[': ']' }
/** A running list of numbers is no longer than this, so that going back over one costs a bounded time. */
const MAX_LIST = 90
/** « en 2011, 2012 et 2013 »: so many years lean on the first. */
const MAX_YEARS = 12

const isNumber = (reader: Reader, token: number): boolean => {
  const kind = reader.tokens.kind[token]
  return (
    kind === TokenKind.number ||
    kind === TokenKind.slashed ||
    kind === TokenKind.decimal ||
    kind === TokenKind.ordinal
  )
}

const isYear = (reader: Reader, token: number): boolean => reader.valueIn(token, 'year-number') !== undefined

const tight = (reader: Reader, token: number): boolean => !reader.has(token, TokenFlag.space)

/** The mark that closes what `token` opens; undefined where it opens nothing. */
const closerOf = (reader: Reader, token: number): string | undefined =>
  token >= 0 && reader.tokens.kind[token] === TokenKind.punctuation
    ? CLOSERS[reader.folded(token)]
    : undefined

/** The token after `(2011)` or `[2011]` that begins at `token`; undefined where none does. */
const bracketedYear = (reader: Reader, token: number): number | undefined => {
  const close = closerOf(reader, token)
  if (close === undefined) return undefined
  const year = reader.next(token)
  const end = reader.next(year)
  return isYear(reader, year) && reader.folded(end) === close ? end + 1 : undefined
}

/**
 * The word that a running list of numbers leans on: in « résolutions 1267 (1999), 1373 (2001) et 1540 », from
 * the last number back to « résolutions ». -1 where the text begins with the list or the list is too long.
 */
const listHead = (reader: Reader, token: number): number => {
  const { kind, start, end } = reader.tokens
  let at = token
  for (let steps = 0; steps < MAX_LIST && at >= 0; steps++) {
    const letter = (end[at] as number) - (start[at] as number) === 1 && reader.has(at, TokenFlag.capital)
    const part =
      letter || isNumber(reader, at) || kind[at] === TokenKind.symbol || reader.inClass(at, 'list-word')
    if (!part && !reader.inClass(at, 'bracket')) return at
    if (reader.has(at, TokenFlag.blank)) return -1
    at = reader.previous(at)
  }
  return -1
}

const isNumbered = (reader: Reader, token: number): boolean =>
  token >= 0 && (reader.inClass(token, 'numbered-noun') || reader.inClass(token, 'number-sign'))

/** Whether the number is one of a list that a noun numbers: « les résolutions 1820 (2008), 1888 (2009) ». */
export const isListedNumber = (reader: Reader, token: number): boolean => {
  const before = reader.previous(token)
  if (before < 0 || reader.has(token, TokenFlag.blank)) return false
  if (isNumbered(reader, before)) return true
  return reader.inClass(before, 'list-word') && isNumbered(reader, listHead(reader, before))
}

const MEASURES = new Set(['%', '$', '€', '£', '°', '‰'])

/** Whether what follows is counted by the number: « 2000 soldats ». */
const counts = (reader: Reader, after: number): boolean =>
  reader.inClass(after, 'counted') ||
  (reader.tokens.kind[after] !== TokenKind.word && MEASURES.has(reader.folded(after)))

const PLURAL = /[^\p{Lu}][sx]$/u

const DAYS = /^(?:[1-9]|[12]\d|3[01])$/u
/** « 25 », « 1-4 », « 1er au 4 »: days that stand before a month. */
const MOST_DAYS = 6

/** « Session annuelle de 2021 1-4 juin 2021 »: a date of its own begins here. */
const beginsDate = (reader: Reader, token: number): boolean => {
  let at = token
  for (let steps = 0; steps < MOST_DAYS && at < reader.tokens.count; steps++) {
    const day = DAYS.test(reader.folded(at)) || reader.tokens.kind[at] === TokenKind.ordinal
    if (steps > 0 && reader.inClass(at, 'month')) return true
    if (!day && !reader.inClass(at, 'list-word')) return false
    at = reader.next(at)
  }
  return false
}

/** Whether what follows lets the number be a year without a word before it that asks for one. */
const followsAYear = (reader: Reader, token: number): boolean => {
  const after = reader.next(token)
  if (after >= reader.tokens.count || reader.has(after, TokenFlag.sentence | TokenFlag.blank)) return true
  const kind = reader.tokens.kind[after]
  if (kind === TokenKind.hyphen) return !tight(reader, after)
  if (kind === TokenKind.punctuation) return bracketedYear(reader, after) === undefined
  if (isNumber(reader, after)) return reader.has(after, TokenFlag.line) || beginsDate(reader, after)
  // « 1995 en 2013 » is a count of that year.
  if (reader.folded(after) === 'en' && isYear(reader, reader.next(after))) return false
  if (kind !== TokenKind.word || reader.has(after, TokenFlag.capital)) return true
  return reader.inClass(after, 'after-year') || !PLURAL.test(reader.text(after, after + 1))
}

const within = (reader: Reader, token: number, from: number, to: number): boolean => {
  const year = reader.valueIn(token, 'year-number') ?? 0
  return year >= from && year <= to
}

/** An acronym that a year is joined to has so many letters. */
const ACRONYM = 3

/** Whether the number is glued to what stands beside it, as figures of a code are: « 2013-041A ». */
const isGlued = (reader: Reader, token: number): boolean => {
  const { kind } = reader.tokens
  const [before, after] = [token - 1, token + 1]
  if (before >= 0 && tight(reader, token)) {
    if (kind[before] === TokenKind.hyphen) {
      // « l'après-2015 », « Rio-1992 », « OCI-2025 »; « AK-1947 » and « 12-2015 » are codes.
      const word = before - 1
      const { length } = reader.text(word, word + 1)
      const named =
        kind[word] === TokenKind.word &&
        (reader.has(word, TokenFlag.capitals)
          ? length >= ACRONYM && within(reader, token, 1990, 2060)
          : length > 1)
      if (tight(reader, before) && !named && !reader.inClass(word, 'before-hyphen')) return true
    } else if (
      reader.inClass(before, 'number-sign') ||
      reader.folded(before) === '.' ||
      isNumber(reader, before)
    )
      return true
  }
  // « 1999a »: the letter of a note, which matching steps over.
  if (after >= reader.tokens.count || !tight(reader, after) || reader.has(after, TokenFlag.skip)) return false
  if (kind[after] === TokenKind.word || kind[after] === TokenKind.symbol) return true
  return (
    (kind[after] === TokenKind.hyphen || reader.folded(after) === '/') &&
    !reader.has(after + 1, TokenFlag.space) &&
    (isNumber(reader, after + 1) || kind[after + 1] === TokenKind.word)
  )
}

const VOLUME = new Set(['vol', 'vol.', 'no', 'no.', '°', 'p', 'p.', 'pp.', ')'])

/** A year alone in brackets: after a name or a title, not after a number that it belongs to. */
const inBrackets = (reader: Reader, open: number): Evidence | undefined => {
  const before = reader.previous(open)
  if (before < 0) return 'fair'
  const { kind } = reader.tokens
  if (kind[before] === TokenKind.symbol) return undefined
  if (kind[before] === TokenKind.number || kind[before] === TokenKind.slashed) {
    const sign = reader.previous(before)
    return VOLUME.has(reader.folded(sign)) && !isNumbered(reader, reader.previous(sign)) ? 'fair' : undefined
  }
  const word = reader.folded(before)
  // « 2178 A (2014) » is a resolution, « 1441 H (2020) » a year of two calendars.
  const letter = word.length === 1 && word !== 'h' && reader.has(before, TokenFlag.capital)
  return letter && isNumber(reader, reader.previous(before)) ? undefined : 'strong'
}

const isRound = (reader: Reader, token: number): boolean =>
  (reader.valueIn(token, 'year-number') ?? 0) % 100 === 0

/** « dès », whose accent tells it from « des ». */
const isSince = (reader: Reader, token: number): boolean =>
  reader.inClass(token, 'of-several') &&
  reader
    .text(token, token + 1)
    .normalize('NFC')
    .toLowerCase() === 'dès'

/** Words that make a count of what « de » joins to them: « un total de 1950 ». */
const isQuantity = (reader: Reader, token: number): boolean =>
  reader.inClass(token, 'quantity') && !isSince(reader, token)

/** A year that begins a text or a block is one by what follows: « 1945 : création », « 2015 marque ». */
const beginning = (reader: Reader, token: number, previous: number): Evidence | undefined => {
  const after = reader.next(token)
  if (reader.folded(after) === ':') return within(reader, token, 1600, 2060) ? 'fair' : undefined
  if (!within(reader, token, 1900, 2060)) return undefined
  if (after >= reader.tokens.count) return previous < 0 ? 'fair' : 'weak'
  // « COMMISSION DU DROIT INTERNATIONAL », and on a line by itself « 2001 ».
  const titled =
    previous >= 0 && reader.has(previous, TokenFlag.capitals) && reader.has(after, TokenFlag.blank)
  if (titled && reader.text(previous, previous + 1).length > 2) return 'fair'
  const said = reader.tokens.kind[after] === TokenKind.word && !reader.has(after, TokenFlag.blank)
  return said ? 'fair' : 'weak'
}

/** What the words before a number say of it, once what follows allows a year. */
const before = (reader: Reader, token: number, years: number): Evidence | undefined => {
  const previous = reader.previous(token)
  const word = reader.folded(previous)
  if (previous < 0 || reader.has(token, TokenFlag.blank)) {
    return beginning(reader, token, previous)
  }
  if (reader.inClass(previous, 'list-word')) {
    let listed = reader.previous(previous)
    if (reader.folded(listed) === ',') listed = reader.previous(listed)
    const other = isYear(reader, listed) && years < MAX_YEARS && yearEvidence(reader, listed, years + 1)
    if (other) return other
  }
  if (word === 'de' && within(reader, token, 1600, 1799) && !isRound(reader, token))
    return isQuantity(reader, reader.previous(previous)) ? undefined : 'fair'
  if (!within(reader, token, 1800, 2100)) return undefined
  if (word === '(' || word === '[' || word === ':') return 'fair'
  if (word === 'de' || word === "d'")
    return isQuantity(reader, reader.previous(previous)) ? undefined : 'fair'
  if (word === 'a') return within(reader, token, 1945, 2060) ? 'fair' : undefined
  if (isNumber(reader, previous) || isQuantity(reader, previous)) return undefined
  const named = reader.has(previous, TokenFlag.capital)
  return within(reader, token, 1900, named ? 2100 : 2060) ? 'fair' : undefined
}

/**
 * What the words around the number at `token` (1000–2199) say for a year; undefined where they say that it
 * is none: a resolution's number or the year of one, a count, a code.
 */
export const yearEvidence = (reader: Reader, token: number, years = 0): Evidence | undefined => {
  const previous = reader.previous(token)
  const after = reader.next(token)
  if (isGlued(reader, token) || counts(reader, after)) return undefined
  const close = closerOf(reader, previous)
  if (close !== undefined && reader.folded(after) === close) return inBrackets(reader, previous)
  if (reader.inClass(previous, 'year-cue') || isSince(reader, previous)) return 'strong'
  if (bracketedYear(reader, after) !== undefined) return undefined
  if (
    reader.tokens.kind[previous] === TokenKind.hyphen &&
    reader.inClass(reader.previous(previous), 'before-hyphen')
  )
    return 'strong'
  // A year that another leans on stands in the same list, which is looked at once.
  if (years === 0 && isListedNumber(reader, token)) return undefined
  if (isResolutionYear(reader, previous)) return undefined
  return followsAYear(reader, token) ? before(reader, token, years) : undefined
}

/** « résolutions 986 de 1995 et 1284 de 1999 »: the year belongs to the number before « de ». */
const isResolutionYear = (reader: Reader, previous: number, years = 0): boolean => {
  if (reader.folded(previous) !== 'de') return false
  const number = reader.previous(previous)
  if (reader.tokens.kind[number] !== TokenKind.number) return false
  const before = reader.previous(number)
  if (/^(?:resolution|decision)s?$/u.test(reader.folded(before))) return true
  const listed = reader.previous(before)
  return (
    years < MAX_YEARS &&
    reader.inClass(before, 'list-word') &&
    isYear(reader, listed) &&
    isResolutionYear(reader, reader.previous(listed), years + 1)
  )
}
