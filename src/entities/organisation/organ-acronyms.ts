import { type Candidate, revise } from '../../model/candidate.ts'
import type { Refiner } from '../../model/language.ts'
import type { Reader } from '../../model/reader.ts'
import { isBody } from './settle.ts'

type Body = Candidate<'organisation'>

const initial = (reader: Reader, token: number): string => reader.folded(token).charAt(0)

/** The body that stands before `parent` over « de », « de l' », « des », in `candidates` before `index`. */
const organBefore = (reader: Reader, candidates: readonly Candidate[], index: number): Body | undefined => {
  const { from } = candidates[index] as Candidate
  let of = reader.previous(from)
  if (/^(?:la|le|l')$/u.test(reader.folded(of))) of = reader.previous(of)
  if (!/^(?:de|d'|du|des)$/u.test(reader.folded(of))) return undefined
  for (let i = index - 1; i >= 0; i--) {
    const one = candidates[i] as Candidate
    if (isBody(one) && reader.at(one.to) === of) return one
    if (one.to <= of - 1) return undefined
  }
  return undefined
}

/** « Conseil de sécurité des Nations Unies (CSNU) »: the organ whose acronym stands behind its parent's name, or undefined. */
const organMeant = (reader: Reader, candidates: readonly Candidate[], index: number): Body | undefined => {
  const acronym = candidates[index] as Candidate
  const open = reader.previous(acronym.from)
  if (reader.folded(open) !== '(') return undefined
  for (let i = index - 1; i >= 0; i--) {
    const parent = candidates[i] as Candidate
    if (parent.to < open - 1) return undefined
    if (!isBody(parent) || reader.at(parent.to) !== open || parent.entry !== acronym.entry) continue
    // « Commission de l'Union africaine (UA) », « Secrétariat de la Communauté … (SADC) »: the parent's own.
    if (initial(reader, acronym.from) === initial(reader, parent.from) || acronym.because === parent.because)
      return undefined
    const organ = organBefore(reader, candidates, i)
    return organ && initial(reader, acronym.from) === initial(reader, organ.from) ? organ : undefined
  }
  return undefined
}

const isDefined = (one: Candidate): one is Body =>
  isBody(one) && one.form === 'acronym' && one.to === one.from + 1

/** Gives to an organ the acronym that stands behind its parent's name and begins as the organ's name does. */
export const organAcronyms: Refiner = {
  name: 'sigle de l’organe derrière son organisation',
  refine: ({ reader }, candidates) => {
    const organs = new Map<string, Body>()
    candidates.forEach((one, index) => {
      if (!isDefined(one)) return
      const organ = organMeant(reader, candidates, index)
      if (organ) organs.set(reader.folded(one.from), organ)
    })
    if (organs.size === 0) return candidates
    return candidates.map((one) => {
      const organ = isDefined(one) ? organs.get(reader.folded(one.from)) : undefined
      if (!organ?.entry) return one
      const { entry, label, value } = organ
      return revise(one, { entry, value, ...(label ? { label } : {}) })
    })
  },
}
