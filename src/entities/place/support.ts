import { type Candidate, revise, sift } from '../../model/candidate.ts'
import type { Refiner, Scene } from '../../model/language.ts'
import type { Reader } from '../../model/reader.ts'
import { TokenFlag, TokenKind } from '../../model/token.ts'
import { isInAddress } from '../symbol/written.ts'
import { commonName } from './name.ts'

const OF = /^(?:de|d'|du|des|la|l'|le|les)$/u
const NEAR_WORD = /^(?:a|aux|vers|depuis|jusqu'|in)$/u

/** The word before the preposition and article that introduce the name. */
const introducer = (reader: Reader, candidate: Candidate): number => {
  let at = reader.previous(candidate.from)
  for (let count = 0; count < 2 && at >= 0 && OF.test(reader.folded(at)); count++) at = reader.previous(at)
  return at
}

const firmPlace = (reader: Reader, token: number): boolean =>
  token >= 0 && reader.found(token, 'place').some((one) => !one.weak)

/** A firm place stands beside it in a list. */
const inList = (reader: Reader, { from, to }: Candidate): boolean => {
  const after = reader.at(to)
  if (/^(?:,|et)$/u.test(reader.folded(after))) {
    const next = reader.next(after)
    if (firmPlace(reader, next) || (OF.test(reader.folded(next)) && firmPlace(reader, reader.next(next))))
      return true
  }
  let at = reader.previous(from)
  for (let count = 0; count < 2 && at >= 0 && OF.test(reader.folded(at)); count++) at = reader.previous(at)
  if (!/^(?:,|et)$/u.test(reader.folded(at))) return false
  for (let count = 0; count < 3; count++) {
    at = reader.previous(at)
    if (firmPlace(reader, at)) return true
  }
  return false
}

/** « Aba (Nigéria) », « Aba, au Nigéria ». */
const located = (reader: Reader, { to }: Candidate): boolean => {
  const open = reader.at(to)
  const mark = reader.folded(open)
  if (mark !== '(' && mark !== ',') return false
  let at = reader.next(open)
  if (/^(?:en|au|aux)$/u.test(reader.folded(at))) at = reader.next(at)
  else if (mark === ',') return false
  return reader.found(at, 'state').some((one) => one.form === 'name') || firmPlace(reader, at)
}

/** Whether a doubtful place is one here: a preposition of place, a noun that tells it, a list, its State behind it. */
export const supports = ({ reader }: Scene, candidate: Candidate): boolean => {
  const before = reader.previous(candidate.from)
  if (reader.folded(candidate.from) === 'washington' && !reader.has(before, TokenFlag.capital)) return true
  if (before < 0) return located(reader, candidate)
  if (NEAR_WORD.test(reader.folded(before)) && !reader.inClass(candidate.from, 'given-name')) return true
  const word = introducer(reader, candidate)
  return (
    (word >= 0 && word !== before && reader.inClass(word, 'place-trigger')) ||
    located(reader, candidate) ||
    inList(reader, candidate)
  )
}

/** « 12, rue de Lausanne »: the street, not the town. */
const STREET = /^(?:rue|avenue|boulevard|quai|chemin|allee|impasse|square)$/u

const PEOPLE = /^(?:tribus?|ethnies?|clans?|peuples?|communautes?|milices?)$/u

/** « les tribus Salamat et Misseriya »: peoples, though places bear their names. */
const isPeople = (reader: Reader, { from }: Candidate): boolean => {
  let at = reader.previous(from)
  for (let count = 0; count < 4 && at >= 0 && /^(?:et|,)$/u.test(reader.folded(at)); count++)
    at = reader.previous(reader.previous(at))
  return at >= 0 && PEOPLE.test(reader.folded(at))
}

const QUARTER = /^(?:nord|sud|est|ouest|centre|central|centrale|occidental|oriental)$/u

/** « Beni Hussein », « Alaska Native »: the name of something else goes on. */
const goesOn = (reader: Reader, { from, to }: Candidate): boolean => {
  if (to !== from + 1 || to >= reader.tokens.count) return false
  return (
    reader.tokens.kind[to] === TokenKind.word &&
    reader.has(to, TokenFlag.capital) &&
    reader.has(to, TokenFlag.space) &&
    !reader.has(to, TokenFlag.line) &&
    !reader.has(to, TokenFlag.sentence) &&
    !(reader.has(to, TokenFlag.capitals) && reader.has(from, TokenFlag.capitals)) &&
    !QUARTER.test(reader.folded(to)) &&
    reader.folded(to) !== 'city' &&
    !reader.inClass(to, 'civility') &&
    !reader.found(to).some((one) => !one.weak) &&
    !/^(?:a|en|vers)$/u.test(reader.folded(reader.previous(from)))
  )
}

interface Twin {
  readonly is: RegExp
  readonly id: string
  readonly label: string
  readonly kind: string
  readonly in: string
}

const TIGRAY: Twin = { is: /é$/iu, id: 'tigray', label: 'Tigray', kind: 'territory', in: 'ETH' }
const BASSE_TERRE: Twin = { is: /-/u, id: 'basse-terre', label: 'Basse-Terre', kind: 'city', in: 'FRA' }
const BASSETERRE: Twin = { is: /^[^-]+$/u, id: 'basseterre', label: 'Basseterre', kind: 'city', in: 'KNA' }

/** Places, by entry, that accent or hyphen alone tells from another. */
const TWINS: ReadonlyMap<string, Twin> = new Map([
  ['place:tigre', TIGRAY],
  ['place:basseterre', BASSE_TERRE],
  ['place:basse-terre', BASSETERRE],
])

/** « le Tigré » of Ethiopia and the river Tigre, Basse-Terre and Basseterre: as the text writes it. */
const asWritten = (reader: Reader, candidate: Candidate): Candidate => {
  const twin = candidate.entry === undefined ? undefined : TWINS.get(candidate.entry)
  if (!twin?.is.test(reader.text(candidate.from, candidate.to).normalize('NFC'))) return candidate
  const { id, label, kind, in: state } = twin
  return revise(candidate, {
    value: { id, kind, in: state },
    entry: `place:${id}`,
    label,
    because: `place/${label}`,
  })
}

/** « Iloilo City »: the word goes with the town. */
const withCity = (reader: Reader, candidate: Candidate): Candidate => {
  const { to } = candidate
  const city = to < reader.tokens.count && reader.folded(to) === 'city' && reader.has(to, TokenFlag.capital)
  return city ? { ...candidate, to: to + 1 } : candidate
}

/** The first tokens of divisions that bear a common name: « la région du Centre » is no body, « l'Équateur » no State. */
const divisionsNamed = (reader: Reader, candidates: readonly Candidate[]): ReadonlySet<number> => {
  const named = new Set<number>()
  for (const { type, weak, from, to } of candidates)
    if (type === 'place' && !weak && commonName(reader, from) === to) named.add(from)
  return named
}

/** Leaves out places that are the beginning of another name. */
export const wholeNames: Refiner = {
  name: 'un lieu, et non le début d’un autre nom',
  refine: ({ reader }, candidates) => {
    const named = divisionsNamed(reader, candidates)
    return sift(candidates, (candidate) => {
      if (candidate.type === 'place' && isInAddress(reader, candidate.from)) return undefined
      if (candidate.type !== 'place')
        return named.has(candidate.from) && commonName(reader, candidate.from) === candidate.to
          ? undefined
          : candidate
      const street = STREET.test(reader.folded(introducer(reader, candidate)))
      if (street || isPeople(reader, candidate) || goesOn(reader, candidate)) return undefined
      return asWritten(reader, withCity(reader, candidate))
    })
  },
}
