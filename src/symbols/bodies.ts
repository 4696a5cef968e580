/**
 * How bodies number their resolutions and decisions, and which body a number's shape and period speak for.
 *
 * Sources: https://research.un.org/en/docs/ga/resolutions ;
 * https://www.un.org/dgacm/en/content/editorial-manual/res-dec-sys-ident ; the resolutions of the Organisation of
 * Islamic Cooperation, UNEP, WHO, UNESCO and the conferences of the parties, as published by themselves.
 */
import { securityCouncilYear } from './council.ts'
import type { NumberParts } from './number.ts'
import { present } from './present.ts'
import { fromRoman } from './roman.ts'
import { fitsAssembly, fitsCouncil } from './sessions.ts'

export type ResolutionKind = 'resolution' | 'decision'

/** A series of symbols, its first and last session or year, its special sessions, whether it bore Roman sessions. */
type Series = readonly [name: string, first: number, last: number, special: string, roman?: boolean]

/** The Assembly puts the session before the number since its 31st, of 1976; the Council the year since 1978. */
const SERIES: Readonly<Record<string, Series>> = {
  'un-ga': ['A', 31, 90, 'ES-', true],
  'un-hrc': ['A/HRC', 1, 75, 'S-'],
  'un-ecosoc': ['E', 1978, 2100, '', true],
  'un-chr': ['E/CN.4', 1978, 2006, '', true],
  'un-discrimination-subcom': ['E/CN.4/Sub.2', 1978, 2006, '', true],
  'un-tc': ['T', 1, 0, '', true],
}

/** By the letters that stand in a decision's number. */
const PARTIES: Readonly<Record<string, string>> = {
  CP: 'unfccc-cop',
  CMP: 'unfccc-cmp',
  CMA: 'unfccc-cma',
  COP: 'unccd-cop',
  BC: 'basel-cop',
  RC: 'rotterdam-cop',
  SC: 'stockholm-cop',
}

const LAST_ISLAMIC_SESSION = 60

/** The figure in a session: `65`, `S-10`, `ES-10`. */
const ordinal = (session: string): number => Number(session.replace(/^E?S-/u, ''))

const bySession = (
  [name, first, last, special, roman]: Series,
  { shape, number, session, letter = '' }: NumberParts & { shape: 'roman' | 'session' },
  act: string,
): string | undefined => {
  if (shape === 'roman') return roman ? `${name}/${act}/${number}${letter}(${session})` : undefined
  const fits = session.includes('-')
    ? special.endsWith(session.replace(/\d+$/u, ''))
    : Number(session) >= first && Number(session) <= last
  return fits ? `${name}/${act}/${session}/${number}${letter}` : undefined
}

/**
 * What a number says where the OIC has adopted it: of « 1/38 », resolution 1 of the 38th session. Of any other body
 * the parts as they are.
 */
export const partsFor = (body: string | undefined, parts: NumberParts): NumberParts =>
  body?.startsWith('oic') && parts.shape === 'session' && parts.number <= LAST_ISLAMIC_SESSION
    ? { shape: 'oic', number: Number(parts.session), session: `${parts.number}`, series: '' }
    : parts

const islamic = (body: string, parts: NumberParts): string | undefined => {
  const own = partsFor(body, parts)
  if (own.shape !== 'oic' || Number.isNaN(own.number) || own.session === 'EX') return undefined
  const { number, session, series } = own
  if (body === 'oic-summit') return `OIC/SUM/${session}/${series && `${series}/`}${number}`
  return series.includes('(IS)') ? undefined : `OIC/CFM/${session}/${series && `${series}/`}${number}`
}

const securityCouncil = (parts: NumberParts, act: string): string | undefined => {
  if (act === 'DEC' || (parts.shape !== 'year' && parts.shape !== 'bare')) return undefined
  const year = parts.shape === 'year' ? parts.year : securityCouncilYear(parts.number)
  return year ? `S/RES/${parts.number}${parts.letter ?? ''}(${year})` : undefined
}

/**
 * The symbol that a body gives to a number; undefined where the number is none of its own, or its way of numbering
 * is not known.
 *
 * @param body the body's slug
 */
export const symbolOf = (body: string, parts: NumberParts, kind: ResolutionKind): string | undefined => {
  const act = kind === 'decision' ? 'DEC' : 'RES'
  const series = SERIES[body]
  if (body === 'un-sc') return securityCouncil(parts, act)
  if (body === 'oic-cfm' || body === 'oic-summit') return islamic(body, parts)
  switch (parts.shape) {
    case 'roman':
    case 'session':
      if (series) return bySession(series, parts, act)
      return body === 'unea' && ordinal(parts.session) < 31
        ? `UNEP/EA.${parts.session}/${kind === 'decision' ? 'Dec' : 'Res'}.${parts.number}`
        : undefined
    case 'parties':
      if (PARTIES[parts.organ] !== body) return undefined
      return /^C/u.test(parts.organ)
        ? `${parts.number}/${parts.organ}.${parts.session}`
        : `${parts.organ}-${parts.session}/${parts.number}`
    case 'roman-first':
      if (parts.mark === '-') return body === 'ioc' ? `${parts.session}-${parts.number}` : undefined
      if (parts.mark === '.') return undefined
      return body === 'cbd-cop' ? `UNEP/CBD/COP/DEC/${parts.session}/${parts.number}` : undefined
    default:
      return undefined
  }
}

/** Whether a body numbers its resolutions in a way that is known. */
export const isNumbering = (body: string): boolean =>
  body in SERIES || /^(?:un-sc|oic-cfm|oic-summit|unea|cbd-cop)$/u.test(body)

/** A body that a number may be of, and the share of such numbers that are. */
export type Guess = readonly [body: string, confidence: number]

/** The rights bodies adopt fewer texts a session than the Assembly; their decisions are numbered from 101. */
const MOST_OF_RIGHTS = 60
const FIRST_DECISION = 100

const guessSession = (session: string, number: number): readonly Guess[] => {
  const own = ordinal(session)
  if (own > 1900)
    return [
      ['un-ecosoc', own > 2006 ? 0.93 : 0.7],
      ['un-chr', 0.3],
    ]
  if (session.startsWith('E')) return [['un-ga', 0.99]]
  const few = number <= MOST_OF_RIGHTS
  const rights: readonly Guess[] =
    own <= 75 && (few || (number > FIRST_DECISION && number <= 140)) ? [['un-hrc', 0.6]] : []
  // The Assembly's special sessions before the eighth bore Roman numerals, and numbers of another kind.
  if (session.startsWith('S')) return own < 8 ? [['un-hrc', 0.9]] : [['un-ga', 0.75], ...rights]
  if (own < 31) return [...rights, ['oic-cfm', 0.1]]
  return own > 90 ? [] : [['un-ga', few ? 0.85 : 0.97], ...rights]
}

const guessRoman = (session: string, number: number): readonly Guess[] => {
  if (session.includes('-')) return [['un-ga', 0.98]]
  const own = fromRoman(session) ?? 0
  const council: readonly Guess[] = fitsCouncil(own, number) ? [['un-ecosoc', 0.9]] : []
  return fitsAssembly(own, number) ? [['un-ga', 0.9], ...council] : council
}

const LAST_KNOWN_YEAR = 2025

/** Whether the Security Council may have adopted this number in this year. */
const fitsYear = (number: number, year: number): boolean => {
  const known = securityCouncilYear(number)
  return known ? known === year : year > LAST_KNOWN_YEAR
}

/** The bodies that a number's shape and period speak for, the likeliest first. */
export const guessBodies = (parts: NumberParts, kind?: ResolutionKind): readonly Guess[] => {
  switch (parts.shape) {
    case 'year':
      return kind !== 'decision' && fitsYear(parts.number, parts.year) ? [['un-sc', 0.98]] : []
    case 'roman':
      return guessRoman(parts.session, parts.number)
    case 'session':
      return guessSession(parts.session, parts.number)
    case 'oic':
      return [[parts.series.endsWith('(IS)') ? 'oic-summit' : 'oic-cfm', 0.97]]
    case 'parties':
      return [[PARTIES[parts.organ] ?? '', 0.97]]
    case 'roman-first':
      return parts.mark === '-' ? [['ioc', 0.8]] : parts.mark === '/' ? [['cbd-cop', 0.5]] : []
    case 'year-first':
      return [['coe-cm', 0.9]]
    case 'committee':
    case 'treaty':
      return []
    case 'bare':
      return kind !== 'decision' && securityCouncilYear(parts.number) ? [['un-sc', 0.85]] : []
    default:
      return parts satisfies never
  }
}

/** What the act is where no word tells: decisions have numbers of their own, to which resolutions do not come up. */
export const kindOf = (body: string | undefined, parts: NumberParts): ResolutionKind => {
  const { shape } = parts
  const decides =
    shape === 'parties' ||
    shape === 'committee' ||
    shape === 'treaty' ||
    (shape === 'roman-first' && parts.mark === '/') ||
    (shape === 'session' &&
      (body ?? '') in SERIES &&
      parts.number > (body === 'un-ga' ? 400 : FIRST_DECISION))
  return decides ? 'decision' : 'resolution'
}

/** The session or year, and the series, that a number tells whatever its body; a year of four figures is no session. */
export const saidBy = (
  parts: NumberParts,
): {
  readonly number?: number
  readonly year?: number
  readonly session?: string
  readonly series?: string
} => {
  const { number, year, session, series } = parts as {
    readonly [name in 'number' | 'year']?: number
  } & { readonly [name in 'session' | 'series']?: string }
  const yearly = /^\d{4}$/u.test(session ?? '')
  return present({
    number,
    year: yearly ? Number(session) : year,
    session: yearly ? undefined : session,
    series,
  })
}
