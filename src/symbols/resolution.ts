import { securityCouncilYear } from './council.ts'
import { type NumberParts, type NumberReading, readNumber } from './number.ts'
import { fromRoman } from './roman.ts'
import { fitsAssembly, fitsCouncil } from './sessions.ts'
import { parseSymbol } from './symbol.ts'
import type { ParsedSymbol, SymbolFailure } from './value.ts'

export type ResolutionKind = 'resolution' | 'decision'

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

interface Numbered {
  readonly number: number
  readonly letters: readonly string[]
}

type Found = Omit<ParsedResolution, 'ok' | 'kind' | 'letter' | 'letters' | 'alternatives'> & {
  readonly kind?: ResolutionKind | undefined
  readonly alternatives?: readonly (string | undefined)[]
}

/** All the letters after a number: `A`, `A et B`, `A à D`. */
const lettersOf = ({ parts, also = [] }: NumberReading): readonly string[] => {
  const letter = ('letter' in parts && parts.letter) || ''
  if (letter.length < 2) return [letter, ...also.map((one) => one.letter)].filter((one) => one !== '')
  const range: string[] = []
  for (let code = letter.charCodeAt(0); code <= letter.charCodeAt(2); code++)
    range.push(String.fromCharCode(code))
  return range
}

/** How a number is joined to the session or year: `3379(XXX)`, `65/309`, `2011/25`. */
type Style = 'roman' | 'session' | 'year'

/** The bodies whose resolutions have symbols of their own, with the styles in which they have numbered them. */
const SERIES: Readonly<Record<string, readonly [series: string, ...styles: Style[]]>> = {
  'un-ga': ['A', 'roman', 'session'],
  'un-hrc': ['A/HRC', 'session'],
  'un-ecosoc': ['E', 'roman', 'year'],
  'un-chr': ['E/CN.4', 'roman', 'year'],
  'un-discrimination-subcom': ['E/CN.4/Sub.2', 'roman', 'year'],
  'un-tc': ['T', 'roman'],
}

/** A resolution or decision of a known body. */
const of = (
  body: string,
  style: Style,
  place: string,
  { number, letters }: Numbered,
  known: ResolutionKind | undefined,
): Found => {
  const [series, ...styles] = SERIES[body] ?? ['']
  const base = { number, body, ...(style === 'year' ? { year: Number(place) } : { session: place }) }
  if (body === 'unea') return { ...base, kind: known, implied: [], symbol: `UNEP/EA.${place}/Res.${number}` }
  if (!styles.includes(style)) return { ...base, kind: known, implied: [] }
  // Decisions have numbers of their own, to which no organ's resolutions of one session have come up.
  const decides = !known && style !== 'roman' && number > (body === 'un-ga' ? 400 : 100)
  const kind = known ?? (decides ? 'decision' : 'resolution')
  const act = kind === 'decision' ? 'DEC' : 'RES'
  const own = letters.length === 1 ? `${number}${letters}` : number
  const symbol = `${series}/${act}/${style === 'roman' ? `${own}(${place})` : `${place}/${own}`}`
  return { ...base, kind, symbol, implied: decides ? ['kind'] : [] }
}

/** The same where nothing but the number tells the body. */
const byShape = (found: Found, alternatives: readonly (string | undefined)[] = []): Found => ({
  ...found,
  implied: ['body', ...found.implied],
  alternatives,
})

/** `242 (1967)`, `1718 [2006]`, `986 de 1995`, `1325`. */
const byYear = ({ number }: Numbered, year: number | undefined, { body, kind }: ResolutionContext): Found => {
  const known = securityCouncilYear(number)
  const stated = year ?? known
  const symbol = stated && `S/RES/${number}(${stated})`
  const base: Found = { number, ...(year && { year }), ...(body && { body }), implied: [], kind }
  if (!symbol || kind === 'decision' || (body && body !== 'un-sc')) return base
  if (body) return year ? { ...base, symbol } : { ...base, symbol, year: stated, implied: ['year'] }
  if (!year) return { ...base, alternatives: [symbol] }
  return year === known ? { ...base, body: 'un-sc', symbol, implied: ['body'] } : base
}

/** `3379 (XXX)`, `2252 (ES-V)`, `1503 (XLVIII)`. */
const byRoman = (own: Numbered, session: string, { body, kind }: ResolutionContext): Found | undefined => {
  const ordinal = fromRoman(session.replace(/^E?S-/u, ''))
  if (!ordinal) return undefined
  if (body) return of(body, 'roman', session, own, kind)
  const assembly = of('un-ga', 'roman', session, own, kind)
  if (session.includes('-')) return byShape(assembly)
  const council = fitsCouncil(ordinal, own.number) ? of('un-ecosoc', 'roman', session, own, kind) : undefined
  if (fitsAssembly(ordinal, own.number)) return byShape(assembly, [council?.symbol])
  return council ? byShape(council) : { number: own.number, session, kind, implied: [] }
}

/** Sessions that the Human Rights Council and the OIC's Council will not have held for years. */
const LAST_RIGHTS_SESSION = 75
const LAST_ISLAMIC_SESSION = 60

/** `65/309`, `16/18`, `S-17/1`, `ES-10/16`: the Assembly's since its 31st session, if no other body's is told. */
const bySession = (session: string, own: Numbered, { body, kind }: ResolutionContext): Found => {
  if (body) return of(body, 'session', session, own, kind)
  const { number } = own
  const ordinal = Number(session.replace(/^E?S-/u, ''))
  const assembly = of('un-ga', 'session', session, own, kind)
  if (session.startsWith('E')) return byShape(assembly)
  const inRights = of('un-hrc', 'session', session, own, kind)
  const special = session.startsWith('S')
  // The Assembly's special sessions before the eighth bore Roman numerals, and numbers of another kind.
  if (special && ordinal < 8) return byShape(inRights)
  // The Human Rights Council has adopted no more resolutions at a session; its decisions begin at 101.
  const plausible = ordinal <= LAST_RIGHTS_SESSION && (number <= 60 || (number > 100 && number <= 140))
  const alternative = plausible ? inRights.symbol : undefined
  if (special || ordinal > 30) return byShape(assembly, [alternative])
  const islamic = number <= LAST_ISLAMIC_SESSION ? `OIC/CFM/${number}/${session}` : undefined
  return { number, session, kind, implied: [], alternatives: [alternative, islamic] }
}

/** `2011/25`: the Economic and Social Council's since 1978, the Commission on Human Rights' to 2006. */
const byYearAndNumber = (year: string, own: Numbered, { body, kind }: ResolutionContext): Found => {
  if (body) return of(body, 'year', year, own, kind)
  const commission = Number(year) <= 2006 ? of('un-chr', 'year', year, own, kind).symbol : undefined
  return byShape(of('un-ecosoc', 'year', year, own, kind), [commission])
}

/** `1/38-POL`, `10/11-P(IS)`: number, session and series of subjects, of the OIC's Council or Summit. */
const byIslamic = (
  number: number,
  session: string,
  series: string,
  { body, kind }: ResolutionContext,
): Found => {
  const shape = series.endsWith('(IS)') ? 'oic-summit' : 'oic-cfm'
  const known = body?.startsWith('oic-') ? body : shape
  const organ = known === 'oic-summit' ? 'SUM' : 'CFM'
  return {
    number,
    session,
    ...(series && { series }),
    kind,
    body: known,
    symbol: ['OIC', organ, session, series, number].filter((part) => part !== '').join('/'),
    implied: body === known ? [] : ['body'],
  }
}

const PARTIES: Readonly<Record<string, string>> = {
  CP: 'unfccc-cop',
  CMP: 'unfccc-cmp',
  CMA: 'unfccc-cma',
  COP: 'unccd-cop',
  BC: 'basel-cop',
  RC: 'rotterdam-cop',
  SC: 'stockholm-cop',
}

/** `5/CP.3`, `BC-11/3`, `IV/8`: of conferences of parties, whose acts are decisions. */
const byParties = (
  number: number,
  session: string,
  own: string | undefined,
  { body = own, kind }: ResolutionContext,
  symbol?: string,
): Found => ({
  ...(symbol && { symbol }),
  ...(body && { body }),
  number,
  session,
  kind: kind ?? 'decision',
  implied: kind ? [] : ['kind'],
})

/** `IV/8`, `XXI-4`: decisions on biological diversity, resolutions of the Oceanographic Commission. */
const byRomanFirst = (number: number, session: string, text: string, context: ResolutionContext): Found => {
  const { body, kind } = context
  if (!text.includes('/'))
    return { symbol: text, body: body ?? 'ioc', number, session, kind, implied: body ? [] : ['body'] }
  const symbol = `UNEP/CBD/COP/DEC/${session}/${number}`
  const found = byParties(number, session, undefined, context, body === 'cbd-cop' ? symbol : undefined)
  return body ? found : { ...found, alternatives: [symbol] }
}

const build = (
  parts: NumberParts,
  own: Numbered,
  text: string,
  context: ResolutionContext,
): Found | undefined => {
  switch (parts.shape) {
    case 'bare':
      return byYear(own, undefined, context)
    case 'year':
      return byYear(own, parts.year, context)
    case 'roman':
      return byRoman(own, parts.session, context)
    case 'session':
      if (context.body?.startsWith('oic') && /^\d+$/u.test(parts.session))
        return byIslamic(Number(parts.session), `${own.number}`, '', context)
      return /^\d{4}$/u.test(parts.session)
        ? byYearAndNumber(parts.session, own, context)
        : bySession(parts.session, own, context)
    case 'oic':
      return byIslamic(own.number, parts.session, parts.series, context)
    case 'parties':
      return byParties(own.number, parts.session, PARTIES[parts.organ], context, text)
    case 'lettered':
      return byParties(own.number, parts.session, PARTIES[parts.series], context, text)
    case 'roman-first':
      return byRomanFirst(own.number, parts.session, text, context)
    default:
      // Symbols of their own.
      return undefined
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
  const stated = year ?? known
  return {
    ok: true,
    symbol: known ? `${symbol}(${known})` : symbol,
    ...(body && { body }),
    number,
    ...(stated && { year: stated }),
    ...(session && { session }),
    ...(letter && { letter }),
    kind: parsed.kind === 'decision' ? 'decision' : 'resolution',
    implied: known ? ['year'] : [],
  }
}

const NUMERO = /^n\s?[o°º]s?\.?\s{0,3}/u

/** The number without spaces, its hyphens as keyboards have them. */
const compact = (text: string): string => text.replace(/\s+/gu, '').replace(/[‐‑–]/gu, '-')

const complete = (
  { kind, alternatives = [], ...found }: Found,
  letters: readonly string[],
): ParsedResolution => {
  const others = alternatives.filter((symbol) => symbol !== undefined)
  return {
    ok: true,
    ...found,
    ...(letters.length === 1 && letters[0] && { letter: letters[0] }),
    ...(letters.length > 1 && { letters }),
    kind: kind ?? 'resolution',
    ...(others.length > 0 && { alternatives: others }),
  }
}

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
  if (reading?.end === whole.length) {
    const letters = lettersOf(reading)
    const number = 'number' in reading.parts ? reading.parts.number : 0
    const found = build(reading.parts, { number, letters }, compact(whole.slice(from)), context)
    if (found) return complete(found, letters)
  }
  const parsed = parseSymbol(whole)
  const found = parsed.ok ? fromSymbol(parsed, context) : undefined
  if (found) return found
  if (!parsed.ok && parsed.at > 0) return { ...parsed, at: start + parsed.at }
  const stopped = parsed.ok ? undefined : reading?.end
  return { ok: false, at: start + (stopped ?? 0), expected: stopped ? 'the end' : 'a number' }
}
