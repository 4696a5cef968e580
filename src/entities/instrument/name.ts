import { afterArticle, isOf } from '../../languages/fr/articles.ts'
import type { Candidate } from '../../model/candidate.ts'
import type { Reader } from '../../model/reader.ts'
import { TokenFlag, TokenKind } from '../../model/token.ts'
import { isAdjective, isInfinitive, stops } from '../organisation/words.ts'

/** Heads that name an instrument only with their second word: « Programme d'action », « Document final ». */
const SECOND: Readonly<Record<string, RegExp>> = {
  programme: /^action$/u,
  plan: /^(?:action|strategique)$/u,
  document: /^final$/u,
  acte: /^(?:constitutif|final)$/u,
  code: /^conduite$/u,
  reglement: /^interieur$/u,
  cadre: /^action$/u,
  feuille: /^route$/u,
  strategie: /^(?:mondiale|internationale|antiterroriste)$/u,
}
/** Adjectives that make of « droits de l'homme » a title: « Convention européenne des droits de l'homme ». */
const OF_REGION =
  /^(?:international|universel|mondial|africain|europeen|arabe|islamique|interamericain|asiatique)e?s?$/u
/** Words that belong to the head: « Accord de paix », « Mémorandum d'accord ». */
const HEAD_COMPLEMENT =
  /^(?:paix|accord|entente|cessez|cooperation|partenariat|reconciliation|cessation|association)$/u
/** What leads to the subject of an instrument. */
const SUBJECT =
  /^(?:sur|contre|pour|relatifs?|relatives?|concernant|portant|visant|regissant|tendant|interdisant|instituant|creant|etablissant|modifiant)$/u
/** What adopts an instrument and gives it its name: « Programme d'action de la Conférence internationale sur … ». */
const MEETING = /^(?:conference|sommet|reunion|congres|forum)$/u
const TO = /^(?:a|au|aux)$/u
const MAX_PARTS = 8
const MAX_TOKENS = 32
/** No word is made of more tokens, hyphens counted. */
const MAX_JOINED = 16

/** The mention of a State, place, body or date that begins at a token. */
const known = (reader: Reader, token: number): Candidate | undefined =>
  reader
    .found(token)
    .find(
      (one) =>
        !one.weak &&
        one.form !== 'demonym' &&
        (one.type === 'state' || one.type === 'place' || one.type === 'organisation' || one.type === 'date'),
    )

/** The token behind an article, also « un », « une », or `token`. */
const afterAnyArticle = (reader: Reader, token: number): number =>
  /^une?$/u.test(reader.folded(token)) ? reader.next(token) : afterArticle(reader, token)

/** The token after a word with what hyphens join to it: « non-détention ». */
const afterWord = ({ tokens, has }: Reader, token: number): number => {
  let to = token + 1
  while (
    to - token < MAX_JOINED &&
    tokens.kind[to] === TokenKind.hyphen &&
    has(to, TokenFlag.skip) &&
    tokens.kind[to + 1] === TokenKind.word
  )
    to += 2
  return to
}

/** The token after the adjectives that follow a noun, « et » between two of them. */
const afterAdjectives = (reader: Reader, from: number): number => {
  let end = from
  for (let at = reader.at(from); !stops(reader, at); ) {
    const joined = /^(?:et|ou|,)$/u.test(reader.folded(at)) && end > from ? reader.next(at) : at
    if (stops(reader, joined) || !isAdjective(reader, joined, reader.has(joined, TokenFlag.capitals)))
      return end
    end = afterWord(reader, joined)
    at = reader.at(end)
  }
  return end
}

/** A noun with its adjectives, or a name that is known: the token after it, or -1. */
const nounPhrase = (reader: Reader, from: number): number => {
  const at = afterAnyArticle(reader, reader.at(from))
  const name = known(reader, at)
  if (name) return name.to
  if (stops(reader, at) || reader.inClass(at, 'name-stop') || reader.inClass(at, 'determiner')) return -1
  if (reader.has(at, TokenFlag.capital) || SUBJECT.test(reader.folded(at)) || isOf(reader, at)) return -1
  return isInfinitive(reader, at) ? -1 : afterAdjectives(reader, afterWord(reader, at))
}

/** « relatif à », « visant à », « sur », « tendant à »: the token after it, or -1. */
const afterSubject = (reader: Reader, token: number): number => {
  const word = reader.folded(token)
  if (!SUBJECT.test(word)) return -1
  const next = reader.next(token)
  return /^(?:relat|vis|tend)/u.test(word) ? (TO.test(reader.folded(next)) ? reader.next(next) : -1) : next
}

/** « Déclaration de Salvador »: a place that no list knows. */
const isNewName = (reader: Reader, token: number): boolean =>
  reader.has(token, TokenFlag.capital) &&
  !reader.has(token, TokenFlag.capitals) &&
  reader.tokens.kind[token] === TokenKind.word &&
  reader.isUnknown(token)

interface Progress {
  readonly to: number
  /** The subject has been named. */
  readonly subject: boolean
  /** A common noun may follow « de »: « Accord de cessation des hostilités », « Conférence d'examen ». */
  readonly open: boolean
  /** A name ends it, so that no common noun follows. */
  readonly named: boolean
}

/** « se rapportant à », « additionnel à », « relatif à », « à »: the token after it, or -1. */
const afterTo = (reader: Reader, token: number): number => {
  const word = reader.folded(token)
  if (TO.test(word)) return reader.next(token)
  const verb = word === 'se' ? reader.next(token) : token
  const to = reader.next(verb)
  return /^(?:rapportant|additionnels?|annexes?|joints?|relatifs?)$/u.test(reader.folded(verb)) &&
    TO.test(reader.folded(to))
    ? reader.next(to)
    : -1
}

/** The end of the instrument to which another belongs: « Protocole facultatif à la Convention contre la torture ». */
const parentEnd = (reader: Reader, token: number): number => {
  const at = afterAnyArticle(reader, token)
  if (!reader.has(at, TokenFlag.capital)) return -1
  const [listed] = reader.found(at, 'instrument')
  if (listed) return listed.to
  return /^(?:convention|pacte|traite|charte|statut|accord)s?$/u.test(reader.folded(at))
    ? nameEnd(reader, at)
    : -1
}

const partAt = (
  reader: Reader,
  at: number,
  { subject, open, named }: Progress,
  own: boolean,
): Progress | undefined => {
  const word = reader.folded(at)
  const next = reader.next(at)
  const to = own ? afterTo(reader, at) : -1
  const parent = to < 0 ? -1 : parentEnd(reader, to)
  if (parent > 0) return { to: parent, subject: false, open: false, named: true }
  if (isOf(reader, at)) {
    // « La Haye » begins with an article of its own.
    const name = known(reader, next) ?? known(reader, afterAnyArticle(reader, next))
    if (name) return { to: name.to, subject, open, named: true }
    if (isNewName(reader, next)) return { to: next + 1, subject, open, named: true }
    const meeting = afterAnyArticle(reader, next)
    if (reader.has(meeting, TokenFlag.capital) && MEETING.test(reader.folded(meeting)))
      return { to: afterAdjectives(reader, meeting + 1), subject: false, open: true, named: false }
    const to = open && !named ? nounPhrase(reader, next) : -1
    return to < 0 ? undefined : { to, subject, open, named: false }
  }
  const after = afterSubject(reader, at)
  if (after >= 0 && (!subject || word === 'contre')) {
    const to = nounPhrase(reader, after)
    return to < 0 ? undefined : { to, subject: true, open: true, named: false }
  }
  // « au Soudan du Sud », « en Asie centrale »
  if (open && /^(?:a|au|aux|en|dans|avec|entre)$/u.test(word)) {
    const name = known(reader, afterAnyArticle(reader, next))
    return name && name.type !== 'date' ? { to: name.to, subject, open, named: true } : undefined
  }
  // « la prévention et la répression », « de stupéfiants et de substances psychotropes »
  if (subject && !named && word === 'et') {
    const of = isOf(reader, next) ? reader.next(next) : next
    const noun = afterAnyArticle(reader, of)
    if (reader.has(noun, TokenFlag.capital) || known(reader, noun)) return undefined
    const to = of === noun && of === next ? -1 : nounPhrase(reader, of)
    return to < 0 ? undefined : { to, subject, open, named: false }
  }
  return undefined
}

/** « Accord de paix signé à Alger »: the token after the place, or -1. */
const afterSigned = (reader: Reader, at: number): number => {
  const to = reader.next(at)
  if (!/^(?:signe|conclu)e?s?$/u.test(reader.folded(at)) || reader.folded(to) !== 'a') return -1
  const place = known(reader, reader.next(to))
  return place?.type === 'place' ? place.to : -1
}

const NUMBER_SIGN = /^(?:nos?\.?|n\.?|numero|№)$/u
const PART = /^[IVX]{1,4}$/u

/** « Convention n° 169 », « Protocole II »: the token after the number, or -1. */
const afterNumber = (reader: Reader, token: number, parted: boolean): number => {
  const at = reader.at(token)
  if (at < reader.tokens.count && parted && PART.test(reader.text(at, at + 1))) return at + 1
  if (!NUMBER_SIGN.test(reader.folded(at))) return -1
  let number = reader.next(at)
  if (/^[°ºo]$/u.test(reader.folded(number))) number = reader.next(number)
  return reader.tokens.kind[number] === TokenKind.number ? number + 1 : -1
}

/** « de stabilisation et de redressement économique », « de l'enfance et de l'adolescence »: the token after it, or -1. */
const afterMatters = (reader: Reader, of: number): number => {
  let end = nounPhrase(reader, of)
  for (let at = reader.at(end); end > 0 && reader.folded(at) === 'et'; at = reader.at(end)) {
    const next = reader.next(at)
    const to = isOf(reader, next) ? nounPhrase(reader, reader.next(next)) : -1
    if (to < 0) break
    end = to
  }
  return end
}

/** The token after the words that belong to a head, or -1 where the head asks for one that is not there. */
const afterHead = (reader: Reader, head: number): number => {
  const next = reader.next(head)
  const of = isOf(reader, next) ? reader.next(next) : next
  const second = SECOND[reader.folded(head)]
  if (second?.test(reader.folded(of))) return afterAdjectives(reader, of + 1)
  if (reader.folded(head) === 'plan') {
    if (of !== next) return afterMatters(reader, of)
    if (reader.folded(next) === 'pour') return head + 1
  }
  if (second) return -1
  // « Convention-cadre », « Accord-cadre »
  if (of === next || !HEAD_COMPLEMENT.test(reader.folded(of)))
    return afterAdjectives(reader, afterWord(reader, head))
  // « cessez-le-feu »
  let end = of + 1
  while (
    end - head < MAX_TOKENS &&
    reader.tokens.kind[end] === TokenKind.hyphen &&
    reader.has(end, TokenFlag.skip)
  )
    end += 2
  return afterAdjectives(reader, end)
}

/**
 * The end of an instrument's name that begins with a head: « Déclaration d'Astana », « Traité portant création d'une
 * zone … en Asie centrale ».
 *
 * @returns the token after the name; -1 where nothing tells which instrument it is
 */
export function nameEnd(reader: Reader, head: number): number {
  let end = afterHead(reader, head)
  if (end < 0) return -1
  const last = reader.folded(reader.previous(end))
  // « Accord de cessation » asks of what, « Convention européenne » of which rights.
  const open = HEAD_COMPLEMENT.test(last) || OF_REGION.test(last)
  let progress: Progress = { to: end, subject: false, open, named: false }
  const own = /^protocoles?$/u.test(reader.folded(head))
  const numbered = afterNumber(reader, end, own)
  if (numbered > 0) end = numbered
  let complement = numbered > 0
  const single = reader.folded(head) === 'charte' && end === head + 1
  for (let parts = 0; parts < MAX_PARTS && end - head < MAX_TOKENS; parts++) {
    const at = reader.at(end)
    // « la Charte relative au recours à la force »: what has only one name takes no subject.
    if (stops(reader, at) || (parts === 0 && single && SUBJECT.test(reader.folded(at)))) break
    const signed = complement ? -1 : afterSigned(reader, at)
    if (signed > 0) return signed
    const next = partAt(reader, at, progress, parts === 0 && own)
    if (!next) break
    progress = next
    end = next.to
    complement = true
  }
  return complement ? end : -1
}

/** The token after « d'Oslo », « de La Haye »: a place, or a name that nothing knows; or -1. */
export const afterPlace = (reader: Reader, token: number): number => {
  if (!isOf(reader, token)) return -1
  const at = reader.next(token)
  const place = reader.found(at, 'place').find((one) => !one.weak)
  if (place) return place.to
  const state = reader.found(at, 'state').find((one) => one.form === 'name')
  if (state) return state.to
  return isNewName(reader, at) ? at + 1 : -1
}

/** The token after what a national code deals with: « pénal », « de procédure civile », « du travail »; or -1. */
export const codeEnd = (reader: Reader, token: number): number => {
  const adjectives = afterAdjectives(reader, token)
  if (adjectives > token) return adjectives
  if (!isOf(reader, token)) return -1
  const noun = afterAnyArticle(reader, reader.next(token))
  if (stops(reader, noun) || reader.has(noun, TokenFlag.capital) || known(reader, noun)) return -1
  // A code of conduct is one of many, until it is said whose.
  return reader.folded(noun) === 'conduite' ? -1 : afterMatters(reader, reader.next(token))
}
