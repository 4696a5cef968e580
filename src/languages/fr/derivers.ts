import { calendarTwins } from '../../entities/date/relations.ts'
import { oicMembership, unMembership } from '../../entities/state/memberships.ts'
import type { Candidate } from '../../model/candidate.ts'
import type { Deriver, Edge, Scene } from '../../model/language.ts'

type Found = readonly Omit<Edge, 'because'>[]

/** The first mention of each entity. */
const firstOf = (mentions: readonly Candidate[]): ReadonlyMap<string, Candidate> => {
  const first = new Map<string, Candidate>()
  for (const mention of mentions)
    if (mention.entry && !first.has(mention.entry)) first.set(mention.entry, mention)
  return first
}

const fact = (mention: Candidate, field: string): string | undefined => {
  const value = (mention.value as Readonly<Record<string, unknown>>)[field]
  return typeof value === 'string' ? value : undefined
}

/** Edges from each entity's first mention to the entity that a field of its value names, where the document names it too. */
const byField = (name: string, type: Edge['type'], from: string, field: string, to: string): Deriver => ({
  name,
  derive: (_, mentions) => {
    const first = firstOf(mentions)
    return [...first.values()].flatMap((mention): Found => {
      const id = mention.type === from ? fact(mention, field) : undefined
      const other = id === undefined ? undefined : first.get(`${to}:${id}`)
      return other ? [{ type, from: mention, to: other }] : []
    })
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
    return [...first.values()].flatMap((mention): Found => {
      const iso3 = mention.type === 'state' ? fact(mention, 'iso3') : undefined
      if (iso3 === undefined) return []
      return [
        ...member(scene, mention, un, unMembership(iso3)),
        ...member(scene, mention, oic, oicMembership(iso3)),
      ]
    })
  },
}

const bodies: Deriver = {
  name: 'corps d’un État, nommé dans son nom',
  derive: (_, mentions) => {
    const edges: Omit<Edge, 'because'>[] = []
    let outer: Candidate | undefined
    for (const mention of mentions) {
      if (mention.type === 'organisation') outer = mention
      else if (
        mention.type === 'state' &&
        outer &&
        mention.to <= outer.to &&
        mention.from > outer.from &&
        /^(?:gouvernement|minist|arm|forces arm|parlement|ambassade|police|mission permanente|commission de defense)/u.test(
          outer.label?.toLowerCase() ?? '',
        )
      )
        edges.push({ type: 'body-of', from: outer, to: mention })
    }
    return edges
  },
}

/** Words before a role's « de » its State or body. */
const whoseOf = (
  { reader }: Scene,
  role: Candidate,
  at: ReadonlyMap<number, Candidate>,
): Candidate | undefined => {
  let token = reader.at(role.to)
  if (!/^(?:de|du|des|d')$/u.test(reader.folded(token))) return undefined
  token = reader.next(token)
  if (/^(?:la|l')$/u.test(reader.folded(token))) token = reader.next(token)
  return at.get(token)
}

const wordsOf = ({ reader }: Scene, { from, to }: Candidate): string => {
  const words: string[] = []
  for (let token = reader.at(from); token < to; token = reader.next(token)) words.push(reader.folded(token))
  return words.join(' ')
}

/** Offices named with what they are of, by their words: where one reading remains, a bare office is the same. */
const offices = (scene: Scene, mentions: readonly Candidate[]): ReadonlyMap<string, Candidate | null> => {
  const starts = new Map<number, Candidate>()
  for (const mention of mentions)
    if (
      (mention.type === 'state' || mention.type === 'organisation') &&
      mention.entry &&
      !starts.has(mention.from)
    )
      starts.set(mention.from, mention)
  const known = new Map<string, Candidate | null>()
  for (const role of mentions) {
    if (role.type !== 'role') continue
    const whose = whoseOf(scene, role, starts)
    if (!whose) continue
    const words = wordsOf(scene, role)
    const before = known.get(words)
    known.set(words, before === undefined || before?.entry === whose.entry ? whose : null)
  }
  return known
}

const signatures: Deriver = {
  name: '(Signé), et la fonction qui se lit ailleurs',
  derive: (scene, mentions) => {
    const { reader } = scene
    const known = offices(scene, mentions)
    const symbol = mentions.find((mention) => mention.type === 'symbol' && mention.entry)
    return mentions.flatMap((person, i): Found => {
      if (
        person.type !== 'person' ||
        !/^sign/u.test(reader.folded(reader.previous(reader.previous(person.from))))
      )
        return []
      const role = mentions.slice(Math.max(0, i - 3), i).findLast((mention) => mention.type === 'role')
      const whose = role && known.get(wordsOf(scene, role))
      const text = role && fact(role, 'role')
      if (!role || !text) return []
      const evidence = [role]
      return [
        ...(whose ? [{ type: 'represents' as const, from: person, to: whose, role: text, evidence }] : []),
        ...(symbol ? [{ type: 'signed' as const, from: person, to: symbol, role: text, evidence }] : []),
      ]
    })
  },
}

const bareOffices: Deriver = {
  name: '<fonction>, <personne>: la fonction se lit ailleurs',
  derive: (scene, mentions) => {
    const { reader } = scene
    const known = offices(scene, mentions)
    return mentions.flatMap((person, i): Found => {
      const role = mentions[i - 1]
      if (person.type !== 'person' || role?.type !== 'role') return []
      let token = reader.at(role.to)
      if (reader.folded(token) !== ',') return []
      for (token = reader.next(token); reader.inClass(token, 'civility'); ) token = reader.next(token)
      const whose = known.get(wordsOf(scene, role))
      const text = fact(role, 'role')
      return token === person.from && whose && text
        ? [{ type: 'holds-office', from: person, to: whose, role: text, evidence: [role] }]
        : []
    })
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
  calendarTwins,
]
