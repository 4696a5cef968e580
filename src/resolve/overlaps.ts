import type { Candidate } from '../model/candidate.ts'
import type { EntityModule } from '../model/language.ts'

type Nesting = (outer: Candidate, inner: Candidate) => boolean

/** What overlaps of a language's mentions are settled by. */
interface Order {
  readonly nests: Nesting
  readonly rank: ReadonlyMap<string, number>
}

const nestingOf = (entities: readonly EntityModule[]): Nesting => {
  const holds = new Map(entities.map((entity) => [entity.type, new Set(entity.holds)]))
  return (outer, inner) => {
    const inside = holds.get(outer.type)
    return inside !== undefined && (inside.has(inner.type) || inside.has(`${inner.type}:${inner.form}`))
  }
}

const orders = new WeakMap<readonly EntityModule[], Order>()

/** Made once for each language: short documents come in numbers. */
const orderOf = (entities: readonly EntityModule[]): Order => {
  let order = orders.get(entities)
  if (!order) {
    const rank = new Map(entities.map((entity) => [entity.type as string, entity.rank]))
    order = { nests: nestingOf(entities), rank }
    orders.set(entities, order)
  }
  return order
}

/** Positive when `a` is the better. */
const better = (a: Candidate, b: Candidate, rank: ReadonlyMap<string, number>): number =>
  Number(b.weak ?? false) - Number(a.weak ?? false) ||
  a.to - a.from - (b.to - b.from) ||
  (rank.get(a.type) ?? 0) - (rank.get(b.type) ?? 0) ||
  a.confidence - b.confidence ||
  b.from - a.from

/** Whether both may stand. */
const compatible = (a: Candidate, b: Candidate, nests: Nesting): boolean => {
  if (a.to <= b.from || b.to <= a.from) return true
  if (a.from === b.from && a.to === b.to) return false
  if (a.from <= b.from && b.to <= a.to) return nests(a, b)
  return b.from <= a.from && a.to <= b.to && nests(b, a)
}

/** Of so few, each is held against each; of more, against those over its tokens. */
const FEW = 12

/** Takes candidates that touch, best first, as long as each fits those taken. */
const settle = (
  cluster: readonly Candidate[],
  nests: Nesting,
  rank: ReadonlyMap<string, number>,
): readonly Candidate[] => {
  if (cluster.length < 2) return cluster
  const best = [...cluster].sort((a, b) => better(b, a, rank))
  return best.length > FEW ? settleMany(best, nests) : settleFew(best, nests)
}

const settleFew = (best: readonly Candidate[], nests: Nesting): readonly Candidate[] => {
  const taken: Candidate[] = []
  for (const candidate of best)
    if (taken.every((other) => compatible(candidate, other, nests))) taken.push(candidate)
  return taken
}

const settleMany = (best: readonly Candidate[], nests: Nesting): readonly Candidate[] => {
  const first = best.reduce((least, { from }) => Math.min(least, from), Number.POSITIVE_INFINITY)
  const cover: Candidate[][] = []
  const taken: Candidate[] = []
  for (const candidate of best) {
    let fits = true
    for (let token = candidate.from; fits && token < candidate.to; token++)
      for (const other of cover[token - first] ?? [])
        if (!compatible(candidate, other, nests)) {
          fits = false
          break
        }
    if (!fits) continue
    taken.push(candidate)
    for (let token = candidate.from; token < candidate.to; token++) {
      const here = cover[token - first]
      if (here) here.push(candidate)
      else cover[token - first] = [candidate]
    }
  }
  return taken
}

/** In the order of the document: by first token, then longest first. */
export const inOrder = (candidates: readonly Candidate[]): Candidate[] =>
  [...candidates].sort((a, b) => a.from - b.from || b.to - a.to)

/**
 * Settles overlaps: the firm before the weak, the longest, then the highest rank stands; what is inside it
 * stands too where its type may hold it. Nothing crosses.
 */
export const settleOverlaps = (
  candidates: readonly Candidate[],
  entities: readonly EntityModule[],
): readonly Candidate[] => {
  const { nests, rank } = orderOf(entities)
  const sorted = inOrder(candidates.filter((candidate) => !candidate.silent))
  const settled: Candidate[] = []
  let cluster: Candidate[] = []
  let end = 0
  for (const candidate of sorted) {
    if (candidate.from >= end && cluster.length > 0) {
      if (cluster.length === 1) settled.push(cluster[0] as Candidate)
      else for (const one of settle(cluster, nests, rank)) settled.push(one)
      cluster = []
    }
    cluster.push(candidate)
    end = Math.max(end, candidate.to)
  }
  for (const one of settle(cluster, nests, rank)) settled.push(one)
  return inOrder(settled)
}
