import { afterLa } from '../../languages/fr/articles.ts'
import { type Candidate, revise } from '../../model/candidate.ts'
import type { Refiner } from '../../model/language.ts'
import type { Reader } from '../../model/reader.ts'
import { isAt } from './words.ts'

type Body = Candidate<'organisation'>

/** The Conference, Meeting or Assembly of parties that every convention has. */
const EACH: ReadonlySet<string> = new Set(['cop', 'cosp', 'mop', 'msp', 'ga-states-parties'])
/** The last part of the ids of those that the lexicon holds under the name of their convention. */
const KNOWN: ReadonlySet<string> = new Set(['cop', 'cosp', 'csp', 'mop', 'asp', 'splos'])

const TREATY = /^(?:convention|protocole|traite|accord|pacte)$/u
const TREATIES = /^(?:conventions|protocoles|traites|accords|pactes)$/u
const LINK = /^(?:de|d'|du|des|,|et)$/u

/** « conventions de Bâle, de Rotterdam et de Stockholm »: the token after the last place, or -1. */
const places = (reader: Reader, head: number): number => {
  let end = -1
  let at = reader.next(head)
  for (let count = 0; count < 8 && LINK.test(reader.folded(at)); count++) {
    at = reader.next(at)
    if (LINK.test(reader.folded(at))) at = reader.next(at)
    const place = reader.found(at).find((one) => one.type === 'place' && !one.weak)
    if (!place) return end
    end = place.to
    at = reader.at(end)
  }
  return end
}

/** The token behind « à la », « au », « aux » at `from`, or -1. */
const afterAt = (reader: Reader, from: number): number => {
  if (!isAt(reader, from) || reader.folded(from) === 'en') return -1
  const next = reader.next(from)
  return afterLa(reader, next)
}

/** « Conférence des Parties à la Convention de Stockholm »: the name with the convention that tells which it is. */
const whole = (reader: Reader, body: Body, instruments: ReadonlyMap<number, Candidate>): Body => {
  const next = reader.at(body.to)
  const contracting = reader.folded(next) === 'contractantes'
  const told = contracting ? revise(body, { to: next + 1 }) : body
  const at = afterAt(reader, contracting ? reader.next(next) : next)
  if (at < 0) return told
  const instrument = instruments.get(at)
  if (instrument?.form === 'short') return revise(body, { to: instrument.to })
  const treaty = reader.folded(at)
  const all = TREATIES.test(treaty) || (!instrument && TREATY.test(treaty)) ? places(reader, at) : -1
  const to = Math.max(instrument?.to ?? -1, all)
  if (to < 0) return told
  const { id: _, ...value } = body.value
  return revise(body, { to, value, entry: undefined, label: undefined })
}

/** « … à la Convention de Rotterdam » in « … sur la procédure de consentement préalable »: to the end of the convention's name. */
const longer = (reader: Reader, body: Body, instruments: ReadonlyMap<number, Candidate>): Body => {
  for (let token = body.from; token < body.to; token = reader.next(token)) {
    const instrument = instruments.get(token)
    if (instrument && instrument.to > body.to) return revise(body, { to: instrument.to })
  }
  return body
}

const longest = (candidates: readonly Candidate[]): ReadonlyMap<number, Candidate> => {
  const map = new Map<number, Candidate>()
  for (const candidate of candidates) {
    const { type, from, to, weak } = candidate
    if (type !== 'instrument' || weak || candidate.form === 'anaphor') continue
    const other = map.get(from)
    if (!other || other.to < to) map.set(from, candidate)
  }
  return map
}

/** Which conference of parties a mention names, if any: that of a convention told behind it, or one of the lexicon. */
const conference = (candidate: Candidate): 'each' | 'known' | undefined => {
  if (candidate.type !== 'organisation' || candidate.form !== 'name') return undefined
  const { id } = (candidate as Body).value
  if (id === undefined) return undefined
  if (EACH.has(id)) return 'each'
  const hyphen = id.lastIndexOf('-')
  return hyphen > 0 && KNOWN.has(id.slice(hyphen + 1)) ? 'known' : undefined
}

/** Gives to conferences of parties the convention that is a part of their name. */
export const parties: Refiner = {
  name: 'conférences des parties',
  refine: ({ reader }, candidates) => {
    const conferences = new Map<Candidate, 'each' | 'known'>()
    const known = new Set<number>()
    for (const candidate of candidates) {
      const which = conference(candidate)
      if (which === undefined) continue
      conferences.set(candidate, which)
      if (which === 'known') known.add(candidate.from)
    }
    if (conferences.size === 0) return candidates
    const instruments = longest(candidates)
    return candidates.map((candidate) => {
      const which = conferences.get(candidate)
      if (which === 'known') return longer(reader, candidate as Body, instruments)
      return which === 'each' && !known.has(candidate.from)
        ? whole(reader, candidate as Body, instruments)
        : candidate
    })
  },
}
