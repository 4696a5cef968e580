import type { Candidate } from '../../model/candidate.ts'
import type { Refiner } from '../../model/language.ts'
import type { Reader } from '../../model/reader.ts'

/** « Conférence des Parties chargée d'examiner le Traité »: a review conference, held and over. */
const isReview = (reader: Reader, candidate: Candidate): boolean => {
  if (reader.folded(candidate.from) !== 'conference') return false
  const next = reader.at(candidate.to)
  return (
    /^chargees?$/u.test(reader.folded(next)) && reader.folded(reader.next(reader.next(next))) === 'examiner'
  )
}

/** Leaves out conferences that are events. */
export const events: Refiner = {
  name: "conférences d'examen",
  refine: ({ reader }, candidates) =>
    candidates.filter((candidate) => candidate.type !== 'organisation' || !isReview(reader, candidate)),
}
