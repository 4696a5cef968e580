import { calendarTwins } from '../../entities/date/relations.ts'
import { partOfWhole } from '../../entities/provision/settle.ts'
import { oicMembership, unMembership } from '../../entities/state/memberships.ts'
import { jointSymbols, suffixRelations } from '../../entities/symbol/relations.ts'
import type { Candidate } from '../../model/candidate.ts'
import type { Deriver, Edge, Scene } from '../../model/language.ts'
import { fold, slug } from '../../text/chars.ts'
import { citations } from './citations.ts'
import { bareOffices, type Found, fact, firstOf, signatures } from './office-derivers.ts'
import { speakers } from './speakers.ts'

/** Edges from each entity's first mention to the entity that a field of its value names, where the document names it too. */
const byField = (name: string, type: Edge['type'], from: string, field: string, to: string): Deriver => ({
  name,
  derive: (_, mentions) => {
    const first = firstOf(mentions)
    const edges: Omit<Edge, 'because'>[] = []
    for (const mention of first.values()) {
      const id = mention.type === from ? fact(mention, field) : undefined
      const other = id === undefined ? undefined : first.get(`${to}:${id}`)
      if (other) edges.push({ type, from: mention, to: other })
    }
    return edges
  },
})

interface Membership {
  readonly from: string
  readonly until?: string
  readonly as?: 'member' | 'observer'
}

/** An observer is no member; without the document's date, a membership that has ended says nothing. */
const member = (
  { reader }: Scene,
  state: Candidate,
  body: Candidate | undefined,
  membership: Membership | undefined,
): Found => {
  if (!body || !membership || membership.as === 'observer') return []
  const { from, until } = membership
  const holds =
    reader.date === undefined
      ? until === undefined
      : from <= reader.date && (until === undefined || reader.date < until)
  return holds ? [{ type: 'member-of', from: state, to: body }] : []
}

const memberships: Deriver = {
  name: 'État membre de l’ONU, de l’OCI',
  derive: (scene, mentions) => {
    const first = firstOf(mentions)
    const [un, oic] = [first.get('organisation:un'), first.get('organisation:oic')]
    if (!un && !oic) return []
    const edges: Omit<Edge, 'because'>[] = []
    for (const mention of first.values()) {
      const iso3 = mention.type === 'state' ? fact(mention, 'iso3') : undefined
      if (iso3 === undefined) continue
      edges.push(...member(scene, mention, un, unMembership(iso3)))
      edges.push(...member(scene, mention, oic, oicMembership(iso3)))
    }
    return edges
  },
}

/** Heads of bodies that a State named in their name has, and the words that may stand between the two. */
const NATIONAL =
  /^(?:gouvernements?|parlement|armees?|forces armees|forces de (?:defense|securite|police)|police|gendarmerie|banque centrale|cour supreme|assemblee nationale)(?: (?:de|du|des|la|l|les|republique|federale?|nationale?|central|transition|union|unite|provisoire|legitime|interimaire|royale?|populaire|securite|defense|armees?|federation|etat|royaume))*$/u
/** Bodies whose name goes on at will before the State. */
const OFFICE_OF_STATE = /^(?:minist|ambassade|mission permanente)/u
/** « Armée populaire de libération du Soudan », « Front de défense … »: movements, not the State's. */
const MOVEMENT = /liberation|resistance|revolution/u

const plain = (text: string): string => slug(fold(text)).replaceAll('-', ' ')

/** Whether a body is that of the State named in it, by its name before the State and behind it. */
const ofState = (before: string, after: string): boolean => {
  // « Gouvernement de Saint-Martin (partie néerlandaise) »
  if (before.includes('(')) return false
  const words = plain(before)
  if (MOVEMENT.test(words) || MOVEMENT.test(plain(after))) return false
  return OFFICE_OF_STATE.test(words) || NATIONAL.test(words)
}

const bodies: Deriver = {
  name: 'corps d’un État, nommé dans son nom',
  derive: ({ reader }, mentions) => {
    const edges: Omit<Edge, 'because'>[] = []
    let outer: Candidate | undefined
    for (const mention of mentions) {
      if (mention.type === 'organisation' && (!outer || mention.from >= outer.to)) outer = mention
      else if (mention.type === 'state' && outer && mention.to <= outer.to && mention.from > outer.from) {
        const [before, after] = [reader.text(outer.from, mention.from), reader.text(mention.to, outer.to)]
        if (mention.entry && ofState(before, after)) edges.push({ type: 'body-of', from: outer, to: mention })
        // « Ambassade du Japon au Kenya » is the first State's alone.
        outer = undefined
      }
    }
    return edges
  },
}

/** Edges that no single pattern shows: lexicon facts, nesting, what is said elsewhere in the document. */
export const derivers: readonly Deriver[] = [
  byField('résolution de son organe', 'issued-by', 'resolution', 'body', 'organisation'),
  byField('session de son organe', 'session-of', 'session', 'body', 'organisation'),
  byField('organe et organisation', 'part-of', 'organisation', 'parent', 'organisation'),
  byField('lieu dans son État', 'located-in', 'place', 'in', 'state'),
  memberships,
  bodies,
  signatures,
  bareOffices,
  speakers,
  citations,
  calendarTwins,
  partOfWhole,
  suffixRelations,
  jointSymbols,
]
