import { type Candidate, propose, revise, sift } from '../../model/candidate.ts'
import type { DateValue, PlaceValue } from '../../model/entity.ts'
import type { Refiner, Scene } from '../../model/language.ts'
import type { Reader } from '../../model/reader.ts'
import { TokenFlag, TokenKind } from '../../model/token.ts'
import { fold } from '../../text/chars.ts'
import { isInAddress } from '../symbol/written.ts'
import { continentalPrefixes, neutralPrefixes, prefixes } from './fr.prefixes.ts'
import { isLanguage } from './languages.ts'

type StateCandidate = Candidate<'state'>

const isState = (candidate: Candidate): candidate is StateCandidate => candidate.type === 'state'
const isDemonym = (candidate: Candidate): boolean => candidate.form === 'demonym'

const before = (reader: Reader, candidate: Candidate): string =>
  reader.folded(reader.previous(candidate.from))

/** The word that a hyphen joins to this token: `nord` of « nord-coréen ». */
const prefixOf = (reader: Reader, token: number): number | undefined => {
  const hyphen = token - 1
  if (hyphen < 1 || reader.tokens.kind[hyphen] !== TokenKind.hyphen || !reader.has(hyphen, TokenFlag.skip))
    return undefined
  return reader.tokens.kind[hyphen - 1] === TokenKind.word ? hyphen - 1 : undefined
}

const CONTINENTAL: ReadonlySet<string> = new Set(continentalPrefixes.map(fold))
const NEUTRAL: ReadonlySet<string> = new Set(neutralPrefixes.map(fold))
const STATE_PREFIX: ReadonlyMap<string, string> = new Map(
  Object.entries(prefixes).map(([word, iso3]) => [fold(word), iso3]),
)

/** The State that a prefix names before this token, with the prefix's token: `israélo` of « israélo-arabe ». */
export const statePrefix = (
  reader: Reader,
  token: number,
): { readonly iso3: string; readonly token: number } | undefined => {
  const prefix = prefixOf(reader, token)
  const iso3 = prefix === undefined ? undefined : STATE_PREFIX.get(reader.folded(prefix))
  return prefix === undefined || iso3 === undefined ? undefined : { iso3, token: prefix }
}

/** Nouns that « américain » tells of the continent, not of the State. */
const CONTINENTAL_NOUN =
  /^(?:etats|continents?|hemisphere|republiques|nations|pays|peuples|convention|declaration|charte|traite|systeme)$/u
const AMERINDIAN_NOUN = /^(?:affaires|tribus?|reserves?|bandes?)$/u
const OWN_NAME = /^(?:republique|royaume|sultanat)$/u
/** What a weak demonym is said of when it means the State. */
const OF_STATE =
  /^(?:gouvernements?|autorites?|peuples?|armees?|troupes|forces|militaires?|soldats|ministres?|roi|reine|cour|parlement|droit|loi|tribunal|tribunaux|juges?|empire|colon|colons|colonies|territoire|citoyens?|ressortissants?|nationalite|delegation|ambassade|ambassadeur|gouverneur|entreprises?|societes?|navires?|police|politique|administration|refugies|civils|ville|villes|presse|diplomatie|diplomates?)$/u

/** Whether a demonym speaks of a State at all. Languages are judged apart, for they stand in lists. */
const ofState = (reader: Reader, candidate: StateCandidate): boolean => {
  const noun = before(reader, candidate)
  if (/^chypriotes?$/u.test(noun)) return false
  // The first peoples of the Americas: « Bureau des affaires indiennes », « tribus indiennes ».
  if (AMERINDIAN_NOUN.test(noun) && /^indiennes?$/u.test(reader.folded(candidate.from))) return false
  if (OWN_NAME.test(noun) && reader.has(reader.previous(candidate.from), TokenFlag.capital)) return false
  if (noun === 'continent') return false
  const folded = reader.folded(candidate.from)
  if (/^americaine?s?$/u.test(folded)) {
    if (CONTINENTAL_NOUN.test(noun)) return false
    const prefix = prefixOf(reader, candidate.from)
    if (prefix !== undefined && CONTINENTAL.has(reader.folded(prefix))) return false
  }
  if (
    /^turque?s?$/u.test(folded) &&
    /^caiques?|caicos$/u.test(reader.folded(reader.next(reader.next(candidate.from))))
  )
    return false
  return true
}

const weakDemonym = (reader: Reader, candidate: StateCandidate): StateCandidate | undefined => {
  const inhabitants =
    reader.has(candidate.from, TokenFlag.capital) &&
    !reader.has(candidate.from, TokenFlag.sentence) &&
    reader.inClass(reader.previous(candidate.from), 'determiner')
  if (!candidate.weak) return candidate
  return inhabitants || OF_STATE.test(before(reader, candidate))
    ? revise(candidate, { weak: false })
    : undefined
}

const single = (value: StateCandidate['value']): readonly string[] =>
  value.iso3 === undefined ? [] : typeof value.iso3 === 'string' ? [value.iso3] : value.iso3

/** « syro-turc », « pro-russe »: the compound is one mention, of one State or of two. */
const widened = (reader: Reader, candidate: StateCandidate, taken: ReadonlySet<number>): StateCandidate => {
  let found = candidate
  for (;;) {
    const prefix = prefixOf(reader, found.from)
    if (prefix === undefined || taken.has(prefix)) return found
    const word = reader.folded(prefix)
    const iso3 = STATE_PREFIX.get(word)
    if (iso3 !== undefined) {
      const value = { iso3: [iso3, ...single(found.value)] }
      found = revise(found, { from: prefix, value, entry: undefined, label: undefined })
    } else if (NEUTRAL.has(word)) found = revise(found, { from: prefix })
    else return found
  }
}

/** Towns that bear their State's name, by the name folded: the id of the town and its State. */
const TOWNS: ReadonlyMap<string, readonly [id: string, iso3: string]> = new Map([
  ['djibouti', ['djibouti', 'DJI']],
  ['guatemala', ['guatemala-city', 'GTM']],
  ['koweit', ['koweit', 'KWT']],
  ['luxembourg', ['luxembourg-ville', 'LUX']],
  ['panama', ['panama-city', 'PAN']],
  ['salvador', ['salvador', 'BRA']],
])
/** What is held or signed in a town. */
const HELD =
  /^(?:tenue?s?|reunie?s?|organisee?s?|signee?s?|adoptee?s?|conclue?s?|fait|faite|lieu|siege|aeroport|port)$/u
const SIGNED =
  /^(?:accords?|processus|declaration|communique|port|aeroport|ville|codes?|conduite|conference|protocole|initiative|appel)$/u
const GIVEN_NAME = /^(?:maurice|dominique|israel)$/u

/** « Dupont », « de Villeneuve »: an unknown name that follows on the same line. */
const isSurname = (reader: Reader, token: number): boolean => {
  const last = /^d[eu]$/u.test(reader.folded(token)) ? reader.next(token) : token
  return (
    last < reader.tokens.count &&
    reader.tokens.kind[last] === TokenKind.word &&
    reader.isUnknown(last) &&
    reader.has(last, TokenFlag.capital) &&
    !reader.has(token, TokenFlag.line) &&
    !reader.has(last, TokenFlag.line)
  )
}

/** « M. Maurice Dupont », « Dominique Martin »: a man's name, where a surname follows or a given name stands before. */
const isGivenName = (reader: Reader, candidate: StateCandidate): boolean => {
  const last = reader.previous(candidate.from)
  const near = !reader.has(candidate.from, TokenFlag.line)
  if (near && last >= 0 && reader.inClass(last, 'civility') && reader.has(last, TokenFlag.capital))
    return true
  if (
    near &&
    last === candidate.from - 1 &&
    reader.inClass(last, 'given-name') &&
    reader.has(last, TokenFlag.capital) &&
    candidate.to === candidate.from + 1
  )
    return true
  if (candidate.to !== candidate.from + 1 || !GIVEN_NAME.test(reader.folded(candidate.from))) return false
  return isSurname(reader, candidate.to)
}

/** « de Belgique, de Luxembourg et de France »: one of several States. */
const isAmongStates = (reader: Reader, candidate: StateCandidate): boolean => {
  if (inList(reader, candidate)) return true
  let at = reader.previous(reader.previous(candidate.from))
  if (at < 0 || !/^(?:,|et)$/u.test(reader.folded(at))) return false
  for (let step = 0; step < 4 && at >= 0; step++) {
    at = reader.previous(at)
    if (at >= 0 && reader.found(at, 'state').some((state) => state.form === 'name')) return true
  }
  return false
}

/** « Luxembourg, le 15 octobre 2012 » at the head of a line: where a text was written. */
const isDateline = (reader: Reader, { from, to }: StateCandidate): boolean => {
  if (!reader.has(from, TokenFlag.line) || reader.folded(to) !== ',') return false
  const le = reader.next(to)
  const day = reader.folded(le) === 'le' ? reader.next(le) : le
  const figures = reader.tokens.kind[day]
  return (
    (figures === TokenKind.number || figures === TokenKind.ordinal) &&
    reader.inClass(reader.next(day), 'month')
  )
}

/** « à Panama », « Traité de Luxembourg »: without an article, the town. Djibouti has no article: what is held tells. */
const isTown = (reader: Reader, candidate: StateCandidate): boolean => {
  if (candidate.to !== candidate.from + 1 || reader.has(candidate.from, TokenFlag.capitals)) return false
  const name = reader.folded(candidate.from)
  if (!TOWNS.has(name)) return false
  if (isDateline(reader, candidate)) return true
  const link = reader.previous(candidate.from)
  const preposition = link < 0 ? '' : reader.folded(link)
  if (preposition !== 'a' && preposition !== 'de') return false
  if (name !== 'djibouti') return preposition === 'a' || !isAmongStates(reader, candidate)
  const before = reader.previous(link)
  return before >= 0 && (preposition === 'a' ? HELD : SIGNED).test(reader.folded(before))
}

const town = (reader: Reader, candidate: StateCandidate): Candidate<'place'> => {
  const [id, iso3] = TOWNS.get(reader.folded(candidate.from)) ?? ['', '']
  return propose({
    type: 'place',
    form: 'name',
    from: candidate.from,
    to: candidate.to,
    value: { id, kind: 'city', in: iso3 },
    entry: `place:${id}`,
    because: "une ville, et non l'État",
    confidence: 0.8,
  })
}

const CONTINENT = /^(?:afrique|asie|europe|oceanie)$/u

/** « en Asie, en Amérique », « pays d'Amérique »: the continent. */
const isContinent = (reader: Reader, candidate: StateCandidate): boolean => {
  if (reader.folded(candidate.from) !== 'amerique' || candidate.to !== candidate.from + 1) return false
  if (/^(?:d'|en)$/u.test(before(reader, candidate))) return true
  for (let step = 1, left = candidate.from, right = candidate.from; step < 6; step++) {
    left = reader.previous(left)
    right = reader.next(right)
    if (CONTINENT.test(reader.folded(left)) || CONTINENT.test(reader.folded(right))) return true
  }
  return false
}

/** « océan Indien », « Cap-Haïtien »: inside the name of a sea or of a town. */
const isInPlace = (reader: Reader, { from, to }: StateCandidate): boolean => {
  const isSea = ({ value, to: end }: Candidate): boolean =>
    end >= to && (value as { readonly kind?: string }).kind === 'sea'
  if (reader.found(reader.previous(from), 'place').some(isSea)) return true
  // « Somalie française »: the name begins with what elsewhere is a Somali.
  if (reader.found(from, 'place').some((place) => !place.weak && place.to > to)) return true
  const prefix = prefixOf(reader, from)
  return prefix !== undefined && reader.found(prefix, 'place').some((place) => !place.weak && place.to >= to)
}

/** No name of a place runs on longer than this from its first word to a State's name in it. */
const REACH = 5

/** « République turque de Chypre-Nord », « golfe de Guinée »: part of the place's name, whatever holds it. */
const isPartOfPlace = (reader: Reader, { from, to }: StateCandidate): boolean => {
  for (let at = from, step = 0; at >= 0 && step < REACH; at = reader.previous(at), step++)
    if (reader.found(at, 'place').some((place) => !place.weak && place.to >= to && place.to - at > to - from))
      return true
  return false
}

const demonymsJudged = (
  reader: Reader,
  states: readonly StateCandidate[],
): ReadonlyMap<Candidate, StateCandidate | undefined> => {
  const languages = new Set<number>()
  const taken = new Set<number>()
  for (const state of states) if (isDemonym(state) && state.to > state.from + 1) taken.add(state.from)
  const judged = new Map<Candidate, StateCandidate | undefined>()
  for (const state of [...states].sort((a, b) => a.from - b.from)) {
    if (!isDemonym(state)) continue
    if (state.to === state.from + 1 && isLanguage(reader, state.from, languages)) {
      languages.add(state.from)
      judged.set(state, undefined)
    } else if (isInPlace(reader, state) || !ofState(reader, state)) judged.set(state, undefined)
    else judged.set(state, weakDemonym(reader, widened(reader, state, taken)))
  }
  return judged
}

/** « Ministre d'État des Émirats arabes unis »: « État » is the office's. */
const isOfMinister = (reader: Reader, candidate: StateCandidate): boolean =>
  reader.folded(candidate.from) === 'etat' &&
  before(reader, candidate) === "d'" &&
  /^(?:ministre|secretaire)s?$/u.test(reader.folded(reader.previous(reader.previous(candidate.from))))

/** Tells States from languages, continents, towns and men's names. */
export const tellApart: Refiner = {
  name: 'un État, et non une langue, un continent, une ville, un prénom',
  refine: ({ reader }: Scene, candidates) => {
    const judged = demonymsJudged(reader, candidates.filter(isState))
    return sift(candidates, (candidate) => {
      if (!isState(candidate)) return candidate
      if (isInAddress(reader, candidate.from)) return undefined
      if (isDemonym(candidate)) return judged.get(candidate)
      if (isTown(reader, candidate)) return town(reader, candidate)
      const other =
        isGivenName(reader, candidate) ||
        isContinent(reader, candidate) ||
        isPartOfPlace(reader, candidate) ||
        isOfMinister(reader, candidate)
      return other ? undefined : candidate
    })
  },
}

/** Whether the mention stands in a list of States. */
const inList = (reader: Reader, candidate: Candidate): boolean => {
  const next = reader.at(candidate.to)
  return (
    /^(?:,|et)$/u.test(reader.folded(next)) &&
    [1, 2, 3].some((step) => {
      let token = next
      for (let i = 0; i < step; i++) token = reader.next(token)
      return reader.found(token, 'state').some((state) => state.form === 'name')
    })
  )
}

/** The one State of a shared word that the document names by its own names, if there is one alone. */
const named = (codes: readonly string[], entries: ReadonlySet<string>): string | undefined => {
  const present = codes.filter((code) => entries.has(`state:${code}`))
  return present.length === 1 ? present[0] : undefined
}

/** From this day the People's Republic of China has the seat of China in the United Nations: resolution 2758 (XXVI). */
const SEAT_OF_CHINA = '1971-10-25'

/** « République de Chine »: China's seat until 1971, Taiwan's own name since; by the document's date, or by Taiwan named. */
const chinaMeant = ({ date }: Reader, entries: ReadonlySet<string>): string | undefined => {
  if (date !== undefined) return date < SEAT_OF_CHINA ? 'CHN' : 'TWN'
  return entries.has('state:TWN') ? 'TWN' : undefined
}

/** Until this year Myanmar was Burma. */
const RENAMED = '1989'

/** « la Birmanie » of a document that speaks of no later year is the State of that name. */
const burmaMeant = ({ date }: Reader, years: readonly string[]): string => {
  const told = date === undefined ? years : [date]
  return told.length > 0 && told.every((year) => year < RENAMED) ? 'BUMM' : 'MMR'
}

const decided = (
  reader: Reader,
  candidate: StateCandidate,
  entries: ReadonlySet<string>,
  homes: ReadonlySet<string>,
  years: readonly string[],
): StateCandidate => {
  const { alternatives, iso3 } = candidate.value
  const shared = alternatives !== undefined && typeof iso3 === 'string'
  if (!shared && !Array.isArray(iso3)) return candidate
  if (!shared) return revise(candidate, { entry: undefined, label: undefined })
  const codes = [iso3, ...alternatives]
  const one =
    iso3 === 'TWN'
      ? chinaMeant(reader, entries)
      : iso3 === 'MMR'
        ? burmaMeant(reader, years)
        : isDemonym(candidate) || !inList(reader, candidate)
          ? (named(codes, entries) ?? (isDemonym(candidate) ? named(codes, homes) : undefined))
          : undefined
  if (one !== undefined)
    return revise(candidate, { entry: `state:${one}`, label: undefined, value: { iso3: one } })
  const confidence = Math.min(candidate.confidence, 0.7)
  return revise(candidate, { entry: `state:${iso3}`, label: undefined, confidence })
}

/** The State in which a place lies: Brazzaville tells which State is « congolais » where no other name does. */
const homeOf = ({ type, value, weak }: Candidate): readonly string[] => {
  const home = type === 'place' && !weak ? (value as PlaceValue).in : undefined
  return home === undefined ? [] : [`state:${home}`]
}

/** Decides words that several States share by the names that the document uses; pairs belong to neither State. */
export const decide: Refiner = {
  name: "l'État que le document nomme",
  refine: ({ reader }, candidates) => {
    const states = candidates.filter(isState)
    if (states.every(({ value }) => value.alternatives === undefined && !Array.isArray(value.iso3)))
      return candidates
    const entries = new Set<string>()
    for (const { value, entry } of states) if (value.alternatives === undefined && entry) entries.add(entry)
    const homes = new Set(candidates.flatMap(homeOf))
    const years = candidates.flatMap(({ type, value }) =>
      type === 'date' ? (/^\d{4}/u.exec((value as DateValue).edtf ?? '') ?? []) : [],
    )
    return candidates.map((candidate) =>
      isState(candidate) ? decided(reader, candidate, entries, homes, years) : candidate,
    )
  },
}

const STANDS_ALONE = new Set(['sud-soudan', 'tanganyika'])

/** A doubtful name is a State's in a list of States, and where it can be nothing else of note. */
export const supports = ({ reader }: Scene, candidate: Candidate): boolean => {
  const words: string[] = []
  for (let token = candidate.from; token < candidate.to; token++) words.push(reader.folded(token))
  if (STANDS_ALONE.has(words.join(''))) return !/^(?:lac|fleuve)$/u.test(before(reader, candidate))
  return (
    inList(reader, candidate) ||
    (/^(?:,|et)$/u.test(before(reader, candidate)) && inListBefore(reader, candidate))
  )
}

const inListBefore = (reader: Reader, candidate: Candidate): boolean => {
  let token = reader.previous(candidate.from)
  for (let step = 0; step < 4 && token >= 0; step++) {
    token = reader.previous(token)
    if (reader.found(token, 'state').some((state) => state.form === 'name' && !state.weak)) return true
  }
  return false
}
