import { type Candidate, revise } from '../model/candidate.ts'
import type { EntityModule, Scene } from '../model/language.ts'
import { settleOverlaps } from './overlaps.ts'

/** Weak candidates stand when their type finds support beside them, or a firm one of the same entry is in the document. */
const supported = (
  scene: Scene,
  candidates: readonly Candidate[],
  entities: readonly EntityModule[],
): readonly Candidate[] => {
  if (!candidates.some((candidate) => candidate.weak)) return candidates
  const firm = new Set<string>()
  for (const candidate of candidates) if (!candidate.weak && candidate.entry) firm.add(candidate.entry)
  const supports = new Map(entities.map((entity) => [entity.type, entity.supports]))
  const standing: Candidate[] = []
  for (const candidate of candidates) {
    if (!candidate.weak) standing.push(candidate)
    else if (
      (candidate.entry !== undefined && firm.has(candidate.entry)) ||
      supports.get(candidate.type)?.(scene, candidate) === true
    )
      standing.push(revise(candidate, { weak: false }))
  }
  return standing
}

/** Turns proposals into mentions: refiners judge, weak ones find support or fall, overlaps are settled, short forms are linked. */
export const resolve = (
  scene: Scene,
  proposed: readonly Candidate[],
  entities: readonly EntityModule[],
): readonly Candidate[] => {
  let candidates: readonly Candidate[] = proposed
  for (const { refine = [] } of entities)
    for (const refiner of refine) candidates = refiner.refine(scene, candidates)
  candidates = settleOverlaps(supported(scene, candidates, entities), entities)
  for (const { settle = [] } of entities)
    for (const refiner of settle) candidates = refiner.refine(scene, candidates)
  return candidates
}
