import type { ResolutionValue } from '../../model/entity.ts'
import { securityCouncilYear } from '../../symbols/council.ts'
import type { NumberParts } from '../../symbols/number.ts'

type Kind = 'resolution' | 'decision'

/** How a body writes the symbol of a resolution: undefined where the number is none of its own. */
type Write = (parts: NumberParts, kind: Kind) => string | undefined

const LAST_ASSEMBLY_SESSION = 90
/** The Assembly's resolutions bear the session before the number from its 31st session (1976). */
const FIRST_SLASHED_SESSION = 31
const FIRST_COUNCIL_YEAR = 1978

const short = (kind: Kind): string => (kind === 'decision' ? 'DEC' : 'RES')
const letter = (parts: NumberParts): string => ('letter' in parts && parts.letter ? parts.letter : '')
const isYear = (session: string): boolean => /^(?:19|20)\d\d$/u.test(session)

const securityCouncil: Write = (parts, kind) => {
  if (kind === 'decision') return undefined
  if (parts.shape === 'year') return `S/RES/${parts.number}${letter(parts)}(${parts.year})`
  if (parts.shape !== 'bare') return undefined
  const year = securityCouncilYear(parts.number)
  return year === undefined ? undefined : `S/RES/${parts.number}${letter(parts)}(${year})`
}

const assembly: Write = (parts, kind) => {
  if (parts.shape === 'roman') return `A/${short(kind)}/${parts.number}${letter(parts)}(${parts.session})`
  if (parts.shape !== 'session') return undefined
  const session = Number(parts.session)
  const special = /^E?S-/u.test(parts.session)
  if (!special && (session < FIRST_SLASHED_SESSION || session > LAST_ASSEMBLY_SESSION)) return undefined
  return `A/${short(kind)}/${parts.session}/${parts.number}${letter(parts)}`
}

/** The numbers of the Economic and Social Council and of its commissions. */
const yearly =
  (series: string, first: number, last: number): Write =>
  (parts, kind) => {
    if (parts.shape === 'roman')
      return `${series}/${short(kind)}/${parts.number}${letter(parts)}(${parts.session})`
    if (parts.shape !== 'session' || !isYear(parts.session)) return undefined
    const year = Number(parts.session)
    if (year < first || year > last) return undefined
    return `${series}/${short(kind)}/${parts.session}/${parts.number}${letter(parts)}`
  }

const LAST_RIGHTS_SESSION = 75

const humanRightsCouncil: Write = (parts, kind) => {
  if (parts.shape !== 'session' || parts.session.startsWith('ES')) return undefined
  const session = Number(parts.session.replace('S-', ''))
  if (session < 1 || session > LAST_RIGHTS_SESSION) return undefined
  return `A/HRC/${short(kind)}/${parts.session}/${parts.number}${letter(parts)}`
}

const environmentAssembly: Write = (parts, kind) =>
  parts.shape === 'session' && Number(parts.session) < FIRST_SLASHED_SESSION
    ? `UNEP/EA.${parts.session}/${kind === 'decision' ? 'Dec' : 'Res'}.${parts.number}`
    : undefined

const foreignMinisters: Write = (parts) =>
  parts.shape === 'oic' && !parts.series.includes('(IS)')
    ? `OIC/CFM/${parts.session}/${parts.series}/${parts.number}`
    : undefined

const islamicSummit: Write = (parts) =>
  parts.shape === 'oic'
    ? `OIC/SUM/${parts.session}/${parts.series.includes('(IS)') ? parts.series : `${parts.series}(IS)`}/${parts.number}`
    : undefined

const healthAssembly: Write = (parts) =>
  parts.shape === 'who' && parts.series === 'WHA' ? `WHA${parts.session}.${parts.number}` : undefined

const unesco: Write = (parts) =>
  parts.shape === 'unesco' ? `UNESCO/${parts.session}${parts.organ}/${parts.item}` : undefined

/** The bodies whose numbers make a symbol, by their slugs. */
const BODIES: ReadonlyMap<string, Write> = new Map<string, Write>([
  ['un-sc', securityCouncil],
  ['un-ga', assembly],
  ['un-ecosoc', yearly('E', FIRST_COUNCIL_YEAR, 2100)],
  ['un-hrc', humanRightsCouncil],
  ['un-chr', yearly('E/CN.4', 1947, 2006)],
  ['unep-ea', environmentAssembly],
  ['oic-cfm', foreignMinisters],
  ['oic-summit', islamicSummit],
  ['who-wha', healthAssembly],
  ['unesco-gc', unesco],
])

/** The symbol that a body gives to a number, undefined where the number is none of its own. */
export const symbolOf = (body: string, parts: NumberParts, kind: Kind): string | undefined =>
  BODIES.get(body)?.(parts, kind)

/** Whether a body numbers its resolutions in a way that is known. */
export const isNumbering = (body: string): boolean => BODIES.has(body)

/** A body that a number may be of, the likelier first. */
export interface Guess {
  readonly body: string
  readonly confidence: number
}

/** Numbers of the Assembly that are cited without their session, as often as the Security Council's. */
const FAMOUS_ASSEMBLY = new Set([
  106, 181, 194, 217, 273, 302, 303, 377, 1514, 1541, 1803, 2131, 2200, 2202, 2253, 2254, 2443, 2535, 2621,
  2625, 2649, 2672, 2758, 2787, 3201, 3202, 3210, 3236, 3237, 3281, 3314, 3379,
])

/** The human rights bodies adopt fewer texts a session than the Assembly. */
const MOST_OF_RIGHTS = 60

const guessSession = (session: string, number: number): readonly Guess[] => {
  if (session.startsWith('ES')) return [{ body: 'un-ga', confidence: 0.99 }]
  if (session.startsWith('S'))
    return [
      { body: 'un-ga', confidence: 0.75 },
      { body: 'un-hrc', confidence: 0.2 },
    ]
  if (isYear(session))
    return [
      { body: 'un-ecosoc', confidence: Number(session) > 2006 ? 0.93 : 0.7 },
      ...(Number(session) > 2006 ? [] : [{ body: 'un-chr', confidence: 0.3 }]),
    ]
  const n = Number(session)
  if (n < FIRST_SLASHED_SESSION) return [{ body: 'un-hrc', confidence: 0.6 }]
  if (n > LAST_ASSEMBLY_SESSION) return []
  return number > MOST_OF_RIGHTS
    ? [{ body: 'un-ga', confidence: 0.97 }]
    : [
        { body: 'un-ga', confidence: 0.85 },
        { body: 'un-hrc', confidence: 0.15 },
      ]
}

/** The bodies that a number's shape and period speak for, the likeliest first. */
export const guessBodies = (parts: NumberParts, kind: Kind): readonly Guess[] => {
  switch (parts.shape) {
    case 'year':
      return kind === 'decision' ? [] : [{ body: 'un-sc', confidence: 0.98 }]
    case 'roman':
      return [
        { body: 'un-ga', confidence: 0.9 },
        { body: 'un-ecosoc', confidence: 0.1 },
      ]
    case 'session':
      return guessSession(parts.session, parts.number)
    case 'oic':
      return [{ body: parts.series.includes('(IS)') ? 'oic-summit' : 'oic-cfm', confidence: 0.95 }]
    case 'who':
      return [{ body: 'who-wha', confidence: 0.99 }]
    case 'unesco':
      return [{ body: 'unesco-gc', confidence: 0.95 }]
    case 'bare':
      if (kind === 'decision' || securityCouncilYear(parts.number) === undefined) return []
      return [{ body: 'un-sc', confidence: FAMOUS_ASSEMBLY.has(parts.number) ? 0.5 : 0.85 }]
    case 'parties':
    case 'roman-first':
    case 'lettered':
      return []
    default:
      return parts satisfies never
  }
}

/** What the words of a number say, whatever its body. */
export const plainValue = (parts: NumberParts, kind: Kind): ResolutionValue => ({
  kind,
  ...('number' in parts ? { number: parts.number } : {}),
  ...(parts.shape === 'year' ? { year: parts.year } : {}),
  ...('session' in parts ? { session: parts.session } : {}),
})
