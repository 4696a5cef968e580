import { afterArticle, isOf } from '../../languages/fr/articles.ts'
import type { Candidate } from '../../model/candidate.ts'
import type { EntityType } from '../../model/entity.ts'
import type { Reader } from '../../model/reader.ts'
import { TokenFlag } from '../../model/token.ts'
import { bodyName } from '../organisation/grammar.ts'
import { isInfinitive, stops } from '../organisation/words.ts'

/** What makes a day, a year or a decade one that is kept: « Journée mondiale », « Année internationale ». */
const KEPT = /^(?:inter)?(?:national|mondial|african|africain|europeen|islamique|arabe)e?s?$/u
/** « Conférence d'examen », « Conférence de dialogue »: nouns that belong to the head. */
const HEAD_NOUN = /^(?:examen|suivi|dialogue|paix|reconciliation|donateurs)$/u
/** What leads to what an event is about. */
const ABOUT = /^(?:sur|pour|contre|avec)$/u
/** « relative à », « consacré aux ». */
const ABOUT_TO = /^(?:relati(?:f|ve)|consacree?)s?$/u
/** « sensibilisation à l'albinisme »: nouns that take what follows « à ». */
const TAKES_TO = /(?:tion|sion|ance)$|^(?:acces|aide|appui|droit)$/u
/** What closes names of events, word by word: « les pays les moins avancés », « l'énergie durable pour tous ». */
const TAILS: readonly (readonly string[])[] = [
  ['les', 'moins', 'avances'],
  ['en', 'developpement'],
  ['en', 'vue', 'du', 'developpement', 'durable'],
  ['sans', 'littoral'],
  ['sans', 'exclusive'],
  ['non', 'autonomes'],
  ['pour', 'tous'],
  ['qui', 'y', 'est', 'associee'],
]
/** « Conférence de presse », « Journée d'étude »: held often, and no event of a name. */
const COMMON = /^(?:presse|etudes?|travail|information|reflexion|plomb)$/u
/** An event's name has no more parts than this behind its head. */
const MAX_PARTS = 4

/** Whether the token is « à », « au » or « aux », and not « a », which its accent alone tells. */
const isTo = (reader: Reader, token: number): boolean => {
  const folded = reader.folded(token)
  return (
    folded === 'au' ||
    folded === 'aux' ||
    (folded === 'a' && /^(?:à|A)$/u.test(reader.text(token, token + 1).normalize('NFC')))
  )
}

const firm = (one: Candidate): boolean => !one.weak && one.form !== 'demonym'

const NAMED: readonly EntityType[] = ['organisation', 'date', 'state', 'place']
const KNOWN: readonly EntityType[] = ['organisation', 'state']
const WHERE: readonly EntityType[] = ['place', 'state']
const NO_MATTER: readonly EntityType[] = ['place', 'date']
const TREATY: readonly EntityType[] = ['instrument']

/** The token after the longest firm mention of one of these types that begins at a token, or -1. */
const endAt = (reader: Reader, token: number, types: readonly EntityType[]): number => {
  for (const one of reader.found(token)) if (types.includes(one.type) && firm(one)) return one.to
  return -1
}

/** « de 2005 », « de l'Union africaine », « de Durban »: the token after what is named, or -1. */
const afterNamed = (reader: Reader, of: number): number =>
  isOf(reader, of) ? endAt(reader, afterArticle(reader, reader.next(of)), NAMED) : -1

/** « des Parties au Traité sur la non-prolifération … », « chargée d'examiner le Traité …»: the token after the treaty, or -1. */
const afterTreaty = (reader: Reader, token: number): number => {
  const next = reader.next(token)
  const parties = isOf(reader, token) && reader.folded(next) === 'parties'
  const charged = reader.folded(token) === 'chargee' && isOf(reader, next)
  if (!parties && !charged) return -1
  const at = reader.next(next)
  const led = parties ? isTo(reader, at) : isInfinitive(reader, at)
  return led ? endAt(reader, afterArticle(reader, reader.next(at)), TREATY) : -1
}

/** « sur le développement durable », « relative à l'énergie », « avec le peuple palestinien »: the token after it, or -1. */
const afterMatter = (reader: Reader, token: number): number => {
  const word = reader.folded(token)
  const next = reader.next(token)
  let at = -1
  if (ABOUT.test(word)) at = next
  else if (ABOUT_TO.test(word) && isTo(reader, next)) at = reader.next(next)
  else if (word === 'a' && TAKES_TO.test(reader.folded(reader.previous(token))) && isTo(reader, token))
    at = next
  if (at < 0) return -1
  const noun = afterArticle(reader, at)
  const known = endAt(reader, noun, KNOWN)
  if (known >= 0) return word === 'a' ? -1 : known
  if (stops(reader, noun) || isInfinitive(reader, noun) || reader.inClass(noun, 'name-stop')) return -1
  return endAt(reader, noun, NO_MATTER) >= 0 ? -1 : bodyName(reader, noun).end
}

const afterTail = (reader: Reader, token: number): number => {
  for (const tail of TAILS) {
    let at = token
    let matched = 0
    while (matched < tail.length && reader.folded(at) === tail[matched]) {
      matched++
      if (matched < tail.length) at = reader.next(at)
    }
    if (matched === tail.length) return at + 1
  }
  return -1
}

/** « sur l'environnement | et le développement », « et le Développement »: the token after the second noun, or -1. */
const afterSecond = (reader: Reader, and: number): number => {
  const article = reader.next(and)
  const noun = afterArticle(reader, article)
  const proper = (token: number): boolean =>
    reader.has(token, TokenFlag.capital) && !reader.has(token, TokenFlag.capitals)
  return reader.folded(and) === 'et' &&
    noun !== article &&
    proper(reader.previous(and)) &&
    proper(noun) &&
    !stops(reader, noun) &&
    !reader.inClass(noun, 'body-head') &&
    !reader.inClass(noun, 'office-head') &&
    reader.found(noun).every((one) => one.weak)
    ? noun + 1
    : -1
}

/** The token after a part of a name, or -1. */
const afterPart = (reader: Reader, at: number): number => {
  if (stops(reader, at)) return -1
  for (const after of [afterTail, afterNamed, afterTreaty, afterMatter, afterSecond]) {
    const end = after(reader, at)
    if (end >= 0) return end
  }
  return -1
}

/** « … à Téhéran », « … et les conférences d'examen », « … pour adoption »: where, another event, and what for, are no part of the name. */
const cut = (reader: Reader, head: number, end: number): number => {
  for (let at = reader.next(head + 1); at < end; at = reader.next(at)) {
    const next = reader.next(at)
    const word = reader.folded(at)
    if (word === 'et' && reader.inClass(afterArticle(reader, next), 'event-head')) return at
    if (word === 'pour' && afterArticle(reader, next) === next && reader.folded(next) !== 'tous') return at
    if (isTo(reader, at) && endAt(reader, afterArticle(reader, next), WHERE) === end) return at
  }
  return end
}

/** « Conférence d'examen »: the token after the noun, or the one after the head. */
const afterHead = (reader: Reader, head: number): number => {
  const of = reader.next(head)
  const noun = reader.next(of)
  return isOf(reader, of) && HEAD_NOUN.test(reader.folded(noun)) ? noun + 1 : head + 1
}

/**
 * The end of an event's name that begins with a head: « Conférence mondiale sur les femmes », « Sommet mondial de
 * 2005 », « Journée internationale de solidarité avec le peuple palestinien ».
 *
 * @returns the token after the name; -1 where nothing tells which event it is
 */
export const eventEnd = (reader: Reader, head: number, recurring: boolean): number => {
  const second = reader.next(head)
  const of = isOf(reader, second)
  if (recurring && !of && !KEPT.test(reader.folded(second))) return -1
  if (of && COMMON.test(reader.folded(afterArticle(reader, reader.next(second))))) return -1
  const { end, complement } = bodyName(reader, head)
  const noun = afterHead(reader, head)
  let to = Math.max(complement ? end : head + 1, noun)
  for (let parts = 0; parts < MAX_PARTS; parts++) {
    const next = afterPart(reader, reader.at(to))
    if (next < 0) break
    to = next
  }
  to = cut(reader, head, to)
  // « Conférence mondiale », « Journée internationale » alone stand for one that is named elsewhere.
  return reader.at(to) > reader.next(second) ? to : -1
}
