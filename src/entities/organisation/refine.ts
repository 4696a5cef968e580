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

/** « Conférence des chefs d'État et de gouvernement de l'Union » in « … de l'Union africaine »: it ends where another name begins. */
const runsInto = (reader: Reader, { from, to, entry }: Candidate): boolean => {
  const last = reader.previous(to)
  return (
    entry !== undefined &&
    last > from &&
    reader.found(last, 'organisation').some((one) => one.to > to && !one.weak && one.entry !== undefined)
  )
}

/** Leaves out conferences that are events, and names that end inside another. */
export const events: Refiner = {
  name: "conférences d'examen",
  refine: ({ reader }, candidates) =>
    candidates.filter(
      (candidate) =>
        candidate.type !== 'organisation' || !(isReview(reader, candidate) || runsInto(reader, candidate)),
    ),
}
