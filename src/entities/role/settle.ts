import { type Candidate, revise } from '../../model/candidate.ts'
import type { Refiner, Scene } from '../../model/language.ts'

const LINK = new Set(['de', 'du', 'des', "d'"])

/** The token of what an office is of: « Président [de la] République du Kazakhstan »; -1 when no such word follows. */
const complement = ({ reader }: Scene, role: Candidate): number => {
  const link = reader.at(role.to)
  if (!LINK.has(reader.folded(link))) return -1
  const token = reader.next(link)
  const word = reader.folded(token)
  return word === 'la' || word === "l'" ? reader.next(token) : token
}

const holder = ({ type, entry }: Candidate): string | undefined =>
  type === 'state' || type === 'organisation' ? entry : undefined

/** The State or the body that stands behind an office. */
const holderOf = (scene: Scene, candidates: readonly Candidate[], i: number): string | undefined => {
  const token = complement(scene, candidates[i] as Candidate)
  for (let k = i + 1; token >= 0 && k < candidates.length; k++) {
    const next = candidates[k] as Candidate
    if (next.from > token) return undefined
    const of = next.from === token ? holder(next) : undefined
    if (of !== undefined) return of
  }
  return undefined
}

/** Who presides over a State is its head; over a body, its chair. */
const rankOf = ({ value }: Candidate, of: string): { readonly rank?: string } => {
  const { role, rank } = value as { readonly role?: string; readonly rank?: string }
  return role === 'Président' && rank === 'chair' && of.startsWith('state:') ? { rank: 'head-of-state' } : {}
}

/** Says of each office what it is of, where a State or a body follows it. */
export const offices: Refiner = {
  name: 'la fonction et ce dont elle est',
  refine: (scene, candidates) =>
    candidates.map((role, i) => {
      if (role.type !== 'role') return role
      const of = holderOf(scene, candidates, i)
      return of === undefined ? role : revise(role, { value: { ...role.value, ...rankOf(role, of), of } })
    }),
}
