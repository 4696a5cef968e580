import type { Candidate } from '../../model/candidate.ts'
import type { Reader } from '../../model/reader.ts'
import { TokenFlag, TokenKind } from '../../model/token.ts'
import { ARTICLES, isAdjective, isInfinitive, OF, stops } from '../organisation/words.ts'

/** Heads that name an instrument only with their second word: « Programme d'action », « Document final ». */
const SECOND: Readonly<Record<string, RegExp>> = {
  programme: /^action$/u,
  plan: /^action$/u,
  document: /^final$/u,
  acte: /^(?:constitutif|final)$/u,
  code: /^conduite$/u,
  reglement: /^interieur$/u,
  cadre: /^action$/u,
  feuille: /^route$/u,
  strategie: /^(?:mondiale|internationale|antiterroriste)$/u,
}
/** Words that belong to the head: « Accord de paix », « Mémorandum d'accord ». */
const HEAD_COMPLEMENT =
  /^(?:paix|accord|entente|cessez|cooperation|partenariat|reconciliation|cessation|association)$/u
/** What leads to the subject of an instrument. */
const SUBJECT =
  /^(?:sur|contre|pour|relatifs?|relatives?|concernant|portant|visant|regissant|tendant|interdisant)$/u
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

const afterArticle = (reader: Reader, token: number): number => {
  const word = reader.folded(token)
  return ARTICLES.has(word) || word === 'un' || word === 'une' ? reader.next(token) : token
}

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
    if (stops(reader, joined) || !isAdjective(reader, joined)) return end
    end = afterWord(reader, joined)
    at = reader.at(end)
  }
  return end
}

/** A noun with its adjectives, or a name that is known: the token after it, or -1. */
const nounPhrase = (reader: Reader, from: number): number => {
  const at = afterArticle(reader, reader.at(from))
  const name = known(reader, at)
  if (name) return name.to
  if (stops(reader, at) || reader.inClass(at, 'name-stop') || reader.inClass(at, 'determiner')) return -1
  if (reader.has(at, TokenFlag.capital) || SUBJECT.test(reader.folded(at)) || OF.has(reader.folded(at)))
    return -1
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

const partAt = (reader: Reader, at: number, { subject, open, named }: Progress): Progress | undefined => {
  const word = reader.folded(at)
  const next = reader.next(at)
  if (OF.has(word)) {
    const name = known(reader, afterArticle(reader, next))
    if (name) return { to: name.to, subject, open, named: true }
    if (isNewName(reader, next)) return { to: next + 1, subject, open, named: true }
    const meeting = afterArticle(reader, next)
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
    const name = known(reader, afterArticle(reader, next))
    return name && name.type !== 'date' ? { to: name.to, subject, open, named: true } : undefined
  }
  // « la prévention et la répression », « de stupéfiants et de substances psychotropes »
  if (subject && !named && word === 'et') {
    const of = OF.has(reader.folded(next)) ? reader.next(next) : next
    const noun = afterArticle(reader, of)
    if (reader.has(noun, TokenFlag.capital) || known(reader, noun)) return undefined
    const to = of === noun && of === next ? -1 : nounPhrase(reader, of)
    return to < 0 ? undefined : { to, subject, open, named: false }
  }
  return undefined
}

/** The token after the words that belong to a head, or -1 where the head asks for one that is not there. */
const afterHead = (reader: Reader, head: number): number => {
  const next = reader.next(head)
  const of = OF.has(reader.folded(next)) ? reader.next(next) : next
  const second = SECOND[reader.folded(head)]
  if (second) return second.test(reader.folded(of)) ? afterAdjectives(reader, of + 1) : -1
  if (of === next || !HEAD_COMPLEMENT.test(reader.folded(of))) return afterAdjectives(reader, head + 1)
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
export const nameEnd = (reader: Reader, head: number): number => {
  let end = afterHead(reader, head)
  if (end < 0) return -1
  // « Accord de cessation » asks of what.
  const open = HEAD_COMPLEMENT.test(reader.folded(reader.previous(end)))
  let progress: Progress = { to: end, subject: false, open, named: false }
  let complement = false
  const single = reader.folded(head) === 'charte' && end === head + 1
  for (let parts = 0; parts < MAX_PARTS && end - head < MAX_TOKENS; parts++) {
    const at = reader.at(end)
    // « la Charte relative au recours à la force »: what has only one name takes no subject.
    if (stops(reader, at) || (parts === 0 && single && SUBJECT.test(reader.folded(at)))) break
    const next = partAt(reader, at, progress)
    if (!next) break
    progress = next
    end = next.to
    complement = true
  }
  return complement ? end : -1
}
