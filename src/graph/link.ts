import type { Candidate } from '../model/candidate.ts'
import type { AnyEntity, AnyMention, Relation, Zone } from '../model/graph.ts'
import type { Edge, Scene } from '../model/language.ts'

/** Where a candidate stands in the source. */
const spanOf = (
  { reader: { tokens } }: Scene,
  candidate: Candidate,
): { readonly start: number; readonly end: number } => ({
  start: tokens.start[candidate.from] as number,
  end: tokens.end[candidate.to - 1] as number,
})

/** Gives, for offsets that never go back, the innermost zone that holds each. */
const zoneFinder = (zones: readonly Zone[]): ((offset: number) => string | undefined) => {
  let next = 0
  const open: Zone[] = []
  return (offset) => {
    while (next < zones.length && (zones[next] as Zone).start <= offset) open.push(zones[next++] as Zone)
    while (open.length > 0 && (open.at(-1) as Zone).end <= offset) open.pop()
    for (let i = open.length - 1; i >= 0; i--) if ((open[i] as Zone).end > offset) return (open[i] as Zone).id
    return undefined
  }
}

interface Placed {
  readonly id: string
  readonly start: number
  readonly end: number
  readonly text: string
  readonly zone: string | undefined
}

export interface Linked {
  readonly mentions: readonly AnyMention[]
  readonly entities: readonly AnyEntity[]
  readonly idOf: ReadonlyMap<Candidate, string>
}

/** A candidate with its place in the document. */
const mentionOf = (
  { type, form, value, entry: entity, because, confidence }: Candidate,
  { id, start, end, text, zone }: Placed,
): AnyMention => {
  // Written out for what most have: spreading what may be absent costs more than all else here.
  if (entity !== undefined && zone !== undefined)
    return (
      form === undefined
        ? { id, type, start, end, text, value, entity, because, confidence, zone }
        : { id, type, form, start, end, text, value, entity, because, confidence, zone }
    ) as AnyMention
  return {
    id,
    type,
    ...(form === undefined ? {} : { form }),
    start,
    end,
    text,
    value,
    ...(entity === undefined ? {} : { entity }),
    because,
    confidence,
    ...(zone === undefined ? {} : { zone }),
  } as AnyMention
}

/** Gives mentions their ids, offsets and zones, and gathers those of one entity. */
export const linkMentions = (scene: Scene, candidates: readonly Candidate[]): Linked => {
  const { source } = scene.reader.tokens
  const zoneAt = zoneFinder(scene.zones)
  const idOf = new Map<Candidate, string>()
  const gathered = new Map<string, { first: Candidate; text: string; mentions: string[] }>()
  const mentions = candidates.map((candidate, i) => {
    const { start, end } = spanOf(scene, candidate)
    const id = `m${i + 1}`
    idOf.set(candidate, id)
    const text = source.slice(start, end)
    if (candidate.entry) {
      const known = gathered.get(candidate.entry)
      if (known) {
        known.mentions.push(id)
        if (!known.first.label && candidate.label) known.first = candidate
      } else gathered.set(candidate.entry, { first: candidate, text, mentions: [id] })
    }
    return mentionOf(candidate, { id, start, end, text, zone: zoneAt(start) })
  })
  const entities = [...gathered].map(
    ([id, { first, text, mentions: own }]) =>
      ({
        id,
        type: first.type,
        label: first.label ?? text.replace(/([-\u2010\u2011])\s+/gu, '$1').replace(/\s+/gu, ' '),
        value: first.value,
        mentions: own,
      }) as AnyEntity,
  )
  return { mentions, entities, idOf }
}

interface Gathered extends Omit<Relation, 'evidence' | 'role'> {
  readonly role: string | undefined
  readonly evidence: Set<string>
}

const addEvidence = (
  evidence: Set<string>,
  idOf: ReadonlyMap<Candidate, string>,
  candidate: Candidate,
): void => {
  const id = idOf.get(candidate)
  if (id !== undefined) evidence.add(id)
}

/** Turns edges between mentions into relations between entities, one for each pair, with all their evidence. */
export const linkRelations = (
  edges: readonly Edge[],
  idOf: ReadonlyMap<Candidate, string>,
): readonly Relation[] => {
  const relations: Gathered[] = []
  const byFrom = new Map<string, Map<string, Gathered[]>>()
  for (const edge of edges) {
    const from = edge.from.entry
    const to = edge.to.entry
    if (!from || !to || from === to) continue
    const { type, role, because } = edge
    let byTo = byFrom.get(from)
    if (!byTo) {
      byTo = new Map()
      byFrom.set(from, byTo)
    }
    // Between two entities there are few relations: a type and a role each.
    let between = byTo.get(to)
    if (!between) {
      between = []
      byTo.set(to, between)
    }
    let relation = between.find((one) => one.type === type && one.role === role)
    if (!relation) {
      relation = { type, from, to, role, because, evidence: new Set() }
      between.push(relation)
      relations.push(relation)
    }
    const { evidence } = relation
    addEvidence(evidence, idOf, edge.from)
    addEvidence(evidence, idOf, edge.to)
    if (edge.evidence) for (const candidate of edge.evidence) addEvidence(evidence, idOf, candidate)
  }
  return relations.map(({ type, from, to, role, because, evidence }) =>
    role === undefined
      ? { type, from, to, because, evidence: [...evidence] }
      : { type, from, to, role, because, evidence: [...evidence] },
  )
}
