import type { Candidate } from '../../model/candidate.ts'
import type { Refiner } from '../../model/language.ts'
import type { Reader } from '../../model/reader.ts'
import { TokenFlag, TokenKind } from '../../model/token.ts'

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

/** « Chypre » in « République turque de Chypre-Nord »: part of a place's name, also where a body's name holds it. */
export const places: Refiner = {
  name: 'lieux dans un nom',
  refine: (_, candidates) => {
    const covered = new Map<number, Candidate>()
    for (const place of candidates)
      if (place.type === 'place' && !place.weak && place.to > place.from + 1)
        for (let token = place.from; token < place.to; token++) {
          const other = covered.get(token)
          if (!other || other.to - other.from < place.to - place.from) covered.set(token, place)
        }
    if (covered.size === 0) return candidates
    return candidates.filter(({ type, form, from, to }) => {
      if (type !== 'state' || form === 'demonym') return true
      const place = covered.get(from)
      return place === undefined || to > place.to || to - from >= place.to - place.from
    })
  },
}

/** « DE L'UNION AFRICAINE AU TITRE DE »: the word, in a line of capitals. */
const isWord = (reader: Reader, { form, from, to }: Candidate): boolean =>
  form === 'acronym' &&
  to === from + 1 &&
  reader.folded(from) === 'au' &&
  reader.has(reader.next(from), TokenFlag.capitals) &&
  reader.tokens.kind[reader.next(from)] === TokenKind.word

const isStroke = (reader: Reader, token: number): boolean => token > 0 && reader.folded(token) === '/'

/** « 01/2019/CM/UEMOA »: part of a reference, behind a number and strokes. */
const isReference = (reader: Reader, { form, from }: Candidate): boolean => {
  if (form !== 'acronym' || reader.has(from, TokenFlag.space)) return false
  let at = from
  for (let count = 0; count < 5 && isStroke(reader, at - 1); count++) {
    at -= 2
    if (at < 0 || reader.has(at + 1, TokenFlag.space)) return false
    const kind = reader.tokens.kind[at]
    if (kind === TokenKind.number || kind === TokenKind.slashed) return true
  }
  return false
}

/** « Conférence islamique » in « Conférence islamique des ministres de la santé »: an event's name begins so. */
const isOfMinisters = (reader: Reader, { from, to }: Candidate): boolean => {
  if (reader.folded(from) !== 'conference') return false
  const des = reader.at(to)
  return reader.folded(des) === 'des' && reader.folded(reader.next(des)) === 'ministres'
}

const HEADS_OF_STATE = ['de', 'et', 'etat', "d'", 'chefs']

/** « les chefs d'État et de Gouvernement du Mali »: who they are the heads of. */
const isOfHeads = (reader: Reader, { from }: Candidate): boolean => {
  if (!/^gouvernements?$/u.test(reader.folded(from))) return false
  let token = reader.previous(from)
  for (const word of HEADS_OF_STATE) {
    const own = reader.folded(token)
    if (own !== word && own !== `${word}s`) return false
    token = reader.previous(token)
  }
  return true
}

/** Leaves out conferences that are events, names that end inside another, and what is no name at all. */
export const events: Refiner = {
  name: "conférences d'examen",
  refine: ({ reader }, candidates) =>
    candidates.filter(
      (candidate) =>
        candidate.type !== 'organisation' ||
        !(
          isReview(reader, candidate) ||
          runsInto(reader, candidate) ||
          isWord(reader, candidate) ||
          isOfMinisters(reader, candidate) ||
          isOfHeads(reader, candidate) ||
          isReference(reader, candidate)
        ),
    ),
}
