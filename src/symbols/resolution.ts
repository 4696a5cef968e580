import { guessBodies, kindOf, partsFor, type ResolutionKind, saidBy, symbolOf } from './bodies.ts'
import { securityCouncilYear } from './council.ts'
import { type NumberParts, type NumberReading, readNumber } from './number.ts'
import { present } from './present.ts'
import { parseSymbol } from './symbol.ts'
import type { ParsedSymbol, SymbolFailure } from './value.ts'

/** What is known beside the number: the body by its slug, and which of the two words stands before it. */
export interface ResolutionContext {
  readonly body?: string
  readonly kind?: ResolutionKind
}

/** What of a citation its words do not say. */
export type ImpliedPart = 'body' | 'year' | 'kind'

export interface ParsedResolution {
  readonly ok: true
  /** The symbol without spaces; absent when the body, or its way of numbering, cannot be told. */
  readonly symbol?: string
  readonly body?: string
  readonly number: number
  readonly year?: number
  /** The session as written: `65`, `XXX`, `S-10`, `ES-V`. */
  readonly session?: string
  /** The letter of one of several resolutions under one number; of more than one, all of them. */
  readonly letter?: string
  readonly letters?: readonly string[]
  /** The OIC's series of subjects: `POL`, `P(IS)`. */
  readonly series?: string
  readonly kind: ResolutionKind
  readonly implied: readonly ImpliedPart[]
  /** Symbols that the same words may stand for. */
  readonly alternatives?: readonly string[]
}

export type ResolutionResult = ParsedResolution | SymbolFailure

/** Longer than any citation of one resolution. */
const MAX_LENGTH = 120

/** All the letters after a number: of « A et B » both, of « A à D » all four. */
const lettersOf = ({ parts, letters }: NumberReading): readonly string[] => {
  if (!letters) return 'letter' in parts && parts.letter ? [parts.letter] : []
  const named = letters.match(/[A-Z]/gu) ?? []
  if (!/à|to/u.test(letters)) return named
  const [first = 0, last = 0] = named.map((letter) => letter.charCodeAt(0))
  return Array.from({ length: last - first + 1 }, (_, i) => String.fromCharCode(first + i))
}

/** A body is believed on the word of a number alone from this share of such numbers on. */
const SURE = 0.7

/** What the number says, its body and symbol by the context or by its shape. */
const resolved = (
  reading: NumberReading,
  { body: given, kind: said }: ResolutionContext,
): ParsedResolution => {
  const letters = lettersOf(reading)
  const [letter, another] = letters
  const one = { ...reading.parts, letter: another ? undefined : letter } as NumberParts
  const known = given === 'un' || given === 'oic' ? undefined : given
  const guesses = known ? [] : guessBodies(one, said)
  const [[best, share] = ['', 0]] = guesses
  const sure = share >= SURE && one.shape !== 'bare'
  const body = known ?? (sure ? best : undefined)
  const parts = partsFor(body, one)
  const inferred = kindOf(body, parts)
  const kind = said ?? inferred
  const symbol = body && symbolOf(body, parts, kind)
  const others = guesses.slice(sure ? 1 : 0).flatMap(([other]) => symbolOf(other, parts, kind) ?? [])
  const year = symbol && parts.shape === 'bare' ? securityCouncilYear(parts.number) : undefined
  return {
    ok: true,
    number: 0,
    kind,
    implied: [
      ...(body && !known ? (['body'] as const) : []),
      ...(year ? (['year'] as const) : []),
      ...(!said && inferred === 'decision' ? (['kind'] as const) : []),
    ],
    ...saidBy(parts),
    ...present({
      symbol,
      body,
      year,
      letter: another ? undefined : letter,
      letters: another ? letters : undefined,
      alternatives: others.length > 0 ? others : undefined,
    }),
  }
}

/** Resolutions, decisions, declarations, communiqués. */
const ACT = /^(?:reso|dec|comm)/u

/** A symbol that is itself a resolution's or a decision's. */
const fromSymbol = (parsed: ParsedSymbol, { kind }: ResolutionContext): ParsedResolution | undefined => {
  const { symbol, body, number, year, session, letter } = parsed
  const acts = ACT.test(parsed.kind) || (kind && parsed.family === 'agency')
  if (number === undefined || parsed.joint || !acts) return undefined
  const known = /^S\/RES\/\d+$/u.test(symbol) ? securityCouncilYear(number) : undefined
  return {
    ok: true,
    symbol: known ? `${symbol}(${known})` : symbol,
    number,
    kind: parsed.kind === 'decision' ? 'decision' : 'resolution',
    implied: known ? ['year'] : [],
    ...present({ body, year: year ?? known, session, letter }),
  }
}

const NUMERO = /^n\s?[o°º]s?\.?\s{0,3}/u

/**
 * Reads the number of one resolution or decision as French text writes it after the word, and tells its symbol
 * where the body is given, or follows from the number's shape.
 *
 * ```
 * 242 (1967)            → S/RES/242(1967), the body implied
 * 1325, body un-sc      → S/RES/1325(2000), the year implied
 * 65/309                → A/RES/65/309, the body implied, alternatives A/HRC/RES/65/309
 * 16/18, body un-hrc    → A/HRC/RES/16/18
 * 7/37- POL             → OIC/CFM/37/POL/7
 * ```
 *
 * @returns the parts; or the offset (UTF-16 code units) at which reading stopped.
 */
export const parseResolution = (text: string, context: ResolutionContext = {}): ResolutionResult => {
  const start = text.length - text.trimStart().length
  const whole = text.trim()
  if (whole.length > MAX_LENGTH) return { ok: false, at: start + MAX_LENGTH, expected: 'a shorter text' }
  const from = NUMERO.exec(whole)?.[0].length ?? 0
  const reading = readNumber(whole, from)
  if (reading?.end === whole.length) return resolved(reading, context)
  const parsed = parseSymbol(whole)
  const found = parsed.ok ? fromSymbol(parsed, context) : undefined
  if (found) return found
  if (!parsed.ok && parsed.at > 0) return { ...parsed, at: start + parsed.at }
  const stopped = parsed.ok ? undefined : reading?.end
  return { ok: false, at: start + (stopped ?? 0), expected: stopped ? 'the end' : 'a number' }
}
