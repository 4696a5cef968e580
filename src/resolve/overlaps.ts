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

/** Takes candidates that touch, best first, as long as each fits those taken; gives them in order. */
const settle = (
  cluster: Candidate[],
  nests: Nesting,
  rank: ReadonlyMap<string, number>,
): readonly Candidate[] => {
  const best = cluster.sort((a, b) => better(b, a, rank))
  return (best.length > FEW ? settleMany(best, nests) : settleFew(best, nests)).sort(before)
}

const settleFew = (best: readonly Candidate[], nests: Nesting): Candidate[] => {
  const taken: Candidate[] = []
  for (const candidate of best)
    if (taken.every((other) => compatible(candidate, other, nests))) taken.push(candidate)
  return taken
}

const settleMany = (best: readonly Candidate[], nests: Nesting): Candidate[] => {
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

/** The order of the document: by first token, then longest first. */
const before = (a: Candidate, b: Candidate): number => a.from - b.from || b.to - a.to

/**
 * Settles overlaps: the firm before the weak, the longest, then the highest rank stands; what is inside it
 * stands too where its type may hold it. Nothing crosses. Gives them in the order of the document.
 */
export const settleOverlaps = (
  candidates: readonly Candidate[],
  entities: readonly EntityModule[],
): readonly Candidate[] => {
  const { nests, rank } = orderOf(entities)
  const sorted = candidates.filter((candidate) => !candidate.silent).sort(before)
  const settled: Candidate[] = []
  let next = 0
  while (next < sorted.length) {
    const first = next
    // The candidates that touch one another: most touch none.
    for (let end = 0; next < sorted.length; next++) {
      const { from, to } = sorted[next] as Candidate
      if (next > first && from >= end) break
      end = Math.max(end, to)
    }
    if (next === first + 1) settled.push(sorted[first] as Candidate)
    else for (const one of settle(sorted.slice(first, next), nests, rank)) settled.push(one)
  }
  return settled
}
