import type { Candidate } from '../../model/candidate.ts'
import type { Refiner, Scene } from '../../model/language.ts'
import { TokenFlag } from '../../model/token.ts'

const OF = /^(?:de|du|des|d'|la|l'|le)$/u
/** Words between a session and « de » its body: « extraordinaire », « plénière », « de travail ». */
const BETWEEN =
  /^(?:ordinaire|extraordinaire|pleniere|annuelle|ministerielle|speciale|biennale|session|d'urgence)$/u
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
  for (let steps = 0; steps < 5; steps++) {
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

/** Gives sessions their body, and so an entity. */
export const sessionBodies: Refiner = {
  name: 'la session et son organe',
  refine: (scene, candidates) => {
    if (!candidates.some((one) => one.type === 'session')) return candidates
    const bodies = new Map<number, Candidate>()
    const ends = new Map<number, Candidate>()
    for (const one of candidates)
      if (one.type === 'organisation' && one.entry) {
        if (!bodies.has(one.from)) bodies.set(one.from, one)
        ends.set(one.to - 1, one)
      }
    return candidates.map((session) => {
      if (session.type !== 'session') return session
      const body =
        bodyAfter(scene, session, (token) => bodies.get(token)) ??
        bodyBefore(scene, session, (token) => ends.get(token))
      if (!body?.entry) return session
      const id = body.entry.slice('organisation:'.length)
      const value = session.value as { readonly number: number; readonly kind: string }
      return {
        ...session,
        value: { ...value, body: id },
        entry: `session:${id}/${value.kind === 'meeting' ? 'm' : ''}${value.number}`,
      } as Candidate
    })
  },
}
