import { type Candidate, revise } from '../../model/candidate.ts'
import type { SessionValue } from '../../model/entity.ts'
import type { Refiner, Scene } from '../../model/language.ts'
import { TokenFlag } from '../../model/token.ts'
import { organOfSymbol } from '../organisation/organs.ts'
import { ownSymbol } from '../symbol/own.ts'
import { yearOfSession } from './years.ts'

/** As the symbols of their resolutions have it: S-10, ES-10. */
const PREFIX = { special: 'S-', emergency: 'ES-' } as const

const OF = /^(?:de|du|des|d'|la|l'|le)$/u
/** Words between a session and « de » its body: « extraordinaire », « plénière », « de travail ». */
const BETWEEN =
  /^(?:ordinaire|extraordinaire|pleniere|annuelle|ministerielle|speciale|biennale|session|d'|urgence)$/u
const POSSESSIVE = /^(?:sa|leur|ses|leurs)$/u
const MAX_BACK = 40

/** The body named after a session: « trente-huitième session du Conseil des ministres ». */
const bodyAfter = (
  { reader }: Scene,
  session: Candidate,
  at: (token: number) => Candidate | undefined,
): Candidate | undefined => {
  let token = reader.at(session.to)
  let linked = false
  for (let steps = 0; steps < 7; steps++) {
    const body = at(token)
    if (body) return linked ? body : undefined
    const folded = reader.folded(token)
    if (OF.test(folded)) linked = true
    else if (!BETWEEN.test(folded)) return undefined
    token = reader.next(token)
  }
  return undefined
}

/**
 * The body that speaks of its own session: « le Conseil …, à sa 4721e séance ». Of a chain joined by « de », the first
 * is the one that meets: « le Conseil des ministres de l'OCI … à sa session ».
 */
const bodyBefore = (
  { reader }: Scene,
  session: Candidate,
  endingAt: (token: number) => Candidate | undefined,
): Candidate | undefined => {
  if (!POSSESSIVE.test(reader.folded(reader.previous(session.from)))) return undefined
  let found: Candidate | undefined
  let token = session.from - 1
  for (let steps = 0; token >= 0 && steps < MAX_BACK; steps++) {
    const body = endingAt(token)
    if (body) {
      // « le Comité, à sa quatorzième session »: which one is not known, and no body before it meets.
      if (!body.entry) return found
      found = body
      token = reader.previous(body.from)
      if (reader.has(body.from, TokenFlag.sentence)) return found
      continue
    }
    if (found && !/^(?:de|du|des|d'|la|l')$/u.test(reader.folded(token))) return found
    // « le Conseil »: the article ends the chain.
    if (
      found &&
      /^(?:le|la|l')$/u.test(reader.folded(token)) &&
      !/^(?:de|d')$/u.test(reader.folded(reader.previous(token)))
    )
      return found
    if (reader.has(token, TokenFlag.sentence)) return found
    token--
  }
  return found
}

/** Series whose masthead names the session of the organ itself; those of other bodies begin alike: `A/CN.4/66`. */
const OWN_SERIES = /^(?:S\/PV\.|A\/(?:(?:ES|S)-)?\d+\/|A\/C\.[1-6]\/|A\/HRC\/\d|E\/CN\.\d+\/\d{4}\/)/u

/** The body whose session a line of the document's head names, by the document's symbol. */
const bodyOfDocument = (session: Candidate, symbol: string | undefined): string | undefined => {
  if (symbol === undefined || !OWN_SERIES.test(symbol)) return undefined
  // A Main Committee has meetings; the session is the Assembly's.
  const { kind } = session.value as { readonly kind: string }
  return kind === 'session' && symbol.startsWith('A/C.') ? 'un-ga' : organOfSymbol(symbol)
}

/** How far from the beginning a document's head reaches, in tokens. */
const HEAD = 120

const standsAlone = ({ reader }: Scene, { from, to }: Candidate): boolean => {
  const after = reader.folded(to) === 'pleniere' ? reader.next(to) : to
  return (
    from < HEAD &&
    reader.has(from, TokenFlag.line) &&
    (after >= reader.tokens.count || reader.has(after, TokenFlag.line))
  )
}

/** Gives sessions their body, and so an entity. */
export const sessionBodies: Refiner = {
  name: 'la session et son organe',
  refine: (scene, candidates) => {
    if (!candidates.some((one) => one.type === 'session')) return candidates
    const bodies = new Map<number, Candidate>()
    const ends = new Map<number, Candidate>()
    for (const one of candidates)
      if (one.type === 'organisation') {
        if (one.entry && !bodies.has(one.from)) bodies.set(one.from, one)
        ends.set(one.to - 1, one)
      }
    let own: string | undefined
    const symbol = (): string | undefined => {
      const entry = own ?? scene.reader.symbol ?? ownSymbol(scene, candidates)?.entry
      own = entry?.slice(entry.indexOf(':') + 1)
      return own
    }
    return candidates.map((session) => {
      if (session.type !== 'session') return session
      const body =
        bodyAfter(scene, session, (token) => bodies.get(token)) ??
        bodyBefore(scene, session, (token) => ends.get(token))
      const id =
        body?.entry?.slice('organisation:'.length) ??
        (standsAlone(scene, session) ? bodyOfDocument(session, symbol()) : undefined)
      if (id === undefined) return session
      const value = session.value as SessionValue
      const { number, kind, special } = value
      const year = kind === 'session' && !special ? yearOfSession(id, number) : undefined
      return revise(session, {
        value: { ...value, body: id, ...(year !== undefined && { year }) },
        entry: `session:${id}/${kind === 'meeting' ? 'm' : special ? PREFIX[special] : ''}${number}`,
      })
    })
  },
}
