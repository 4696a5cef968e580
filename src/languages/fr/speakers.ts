import { organOfSymbol } from '../../entities/organisation/series.ts'
import { ownSymbol } from '../../entities/symbol/own.ts'
import type { Candidate } from '../../model/candidate.ts'
import type { Deriver, Edge, Scene } from '../../model/language.ts'
import type { Reader } from '../../model/reader.ts'
import { TokenFlag } from '../../model/token.ts'
import { afterLa, beforeLa, isOf } from './articles.ts'
import { afterBracketed } from './brackets.ts'
import { office } from './office-relations.ts'

type Found = Omit<Edge, 'because'>[]

/** « parle en russe » and the like between a speaker's State and the colon. */
const MANNER_TOKENS = 12

const OFFICE_TOKENS = 16

/** The token behind « , Vice-Président de la Sixième Commission », or `token`. */
const pastOffice = (reader: Reader, token: number): number => {
  if (reader.folded(token) !== ',' || !reader.inClass(reader.next(token), 'office-head')) return token
  let at = reader.next(token)
  for (let steps = 0; steps < OFFICE_TOKENS && !/^[(:]$/u.test(reader.folded(at)); steps++) {
    if (reader.has(at, TokenFlag.sentence) || reader.has(at, TokenFlag.blank)) return token
    at = reader.next(at)
  }
  return at
}

/** Whether a colon follows, behind an office and one more parenthesis at most: « (parle en russe) : », « [interprétation du russe] : ». */
const opensSpeech = (reader: Reader, from: number): boolean => {
  let token = pastOffice(reader, reader.at(from))
  const open = reader.folded(token)
  if (open === '(' || open === '[') {
    const close = open === '(' ? ')' : ']'
    for (let steps = 0; steps < MANNER_TOKENS && reader.folded(token) !== close; steps++)
      token = reader.next(token)
    token = reader.next(token)
  }
  return reader.folded(token) === ':'
}

/** The token after a person's closing parenthesis, where « (<State>) » stands behind the name. */
const behindState = (reader: Reader, person: Candidate, state: Candidate | undefined): number => {
  if (state?.type !== 'state' || state.form === 'demonym') return -1
  const open = reader.at(person.to)
  const close = reader.at(state.to)
  return reader.folded(open) === '(' && reader.next(open) === state.from && reader.folded(close) === ')'
    ? reader.next(close)
    : -1
}

/** The first token of a name with the civilities before it. */
const withCivilities = (reader: Reader, { from }: Candidate): number => {
  let token = from
  while (isCivility(reader, reader.previous(token))) token = reader.previous(token)
  // « Le colonel Lumana »
  const article = reader.previous(token)
  return token < from && /^l[ea]$/u.test(reader.folded(article)) && reader.has(article, TokenFlag.capital)
    ? article
    : token
}

/** « M. », « S. E. Mme », « Son Excellence », and « M me » as scanned. */
const isCivility = (reader: Reader, token: number): boolean => {
  if (token < 0) return false
  const word = reader.folded(token)
  if (reader.inClass(token, 'civility') || /^(?:[seh]\.|[sh]\.e\.?|e|exc|son)$/u.test(word)) return true
  if (word === 'se' || word === 'he') return reader.has(token, TokenFlag.capitals)
  if (word === '.') return /^(?:e|exc)$/u.test(reader.folded(reader.previous(token)))
  return word === 'm' && reader.folded(reader.next(token)) === 'me'
}

/** The token before « par intérim », « provisoire » behind an office. */
const pastInterim = (reader: Reader, token: number): number => {
  if (/^(?:provisoire|interimaire)$/u.test(reader.folded(token))) return reader.previous(token)
  return reader.folded(token) === 'interim' ? reader.previous(reader.previous(token)) : token
}

/** « Président provisoire : M. Lumana (Brésil) », « Rapporteuse : Mme Diallo (Mali) », at the head of a record or a report. */
const presides = (reader: Reader, begin: number): boolean => {
  const colon = reader.previous(begin)
  return (
    reader.folded(colon) === ':' &&
    /^(?:(?:co)?presidente?s?|rapporteu(?:rs?|ses?))$/u.test(
      reader.folded(pastInterim(reader, reader.previous(colon))),
    )
  )
}

/** « , Mme Diallo (Mali) et M. Kamal (Pakistan) », behind the first of those who preside. */
const joins = (reader: Reader, begin: number, listed: number): boolean => {
  const before = reader.previous(begin)
  return listed >= 0 && before === listed && /^(?:,|et|;)$/u.test(reader.folded(before))
}

/** Verbs with which a summary record reports what a delegate says. */
const SAYS =
  /^(?:dit|declare|demande|souligne|rappelle|estime|indique|explique|precise|ajoute|propose|presente|remercie|appuie|note|fait|annonce|souhaite|souscrit|insiste|considere|felicite|rend|prend|informe|constate|regrette|reaffirme|condamne|exprime|salue|donne|appelle|espere|approuve|affirme|pense|deplore|observe|engage|invite|exhorte|prie|signale|conclut|repond|voudrait|partage|rallie|vote|soutient|doute|juge|trouve|croit|cite|soumet|retire|accepte|rejette|objecte|releve|evoque|interroge|associe|oppose|abstient|reitere|renvoie|attire|accueille|apprecie|critique|denonce|soutient|parlant|prenant|exprimant|intervenant|presentant|exercant|repondant|referant|faisant|expliquant)$/u

/** « a rappelé », « a fait observer »: what speakers have done, in press releases and reports. */
const HAS_SAID =
  /^(?:dit|declare|demande|souligne|rappele|estime|indique|explique|precise|ajoute|propose|presente|remercie|appuye|note|annonce|souhaite|souscrit|insiste|considere|felicite|informe|constate|regrette|reaffirme|condamne|exprime|salue|appele|espere|affirme|deplore|observe|engage|invite|exhorte|prie|signale|conclu|repondu|assure|reconnu|avance|martele|poursuivi|jete|juge|fait|pris)e?$/u
const PARTICIPLE_BACK = 4

/** « a rappelé M. Lumana (Chili) », « , selon M. Lumana (Chili) »: who is quoted. */
const isQuoted = (reader: Reader, begin: number): boolean => {
  let token = reader.previous(begin)
  if (reader.folded(token) === 'selon') return true
  if (!HAS_SAID.test(reader.folded(token))) return false
  for (let steps = 0; steps < PARTICIPLE_BACK && token >= 0; steps++, token = reader.previous(token)) {
    if (/^(?:a|ont|avait|il|elle|t)$/u.test(reader.folded(reader.previous(token)))) return true
    if (reader.has(token, TokenFlag.sentence)) return false
  }
  return false
}

/** « M. Kanda (Ghana) dit que », « Mme Diallo (Sénégal), parlant au nom de »: in a summary record. */
const reports = (reader: Reader, begin: number, end: number): boolean => {
  // The sentence begins with the name, or with the paragraph's number before it.
  const before = reader.previous(begin)
  const opens =
    reader.has(begin, TokenFlag.sentence) ||
    (reader.folded(before) === '.' && reader.number(reader.previous(before)) !== undefined)
  if (!opens || begin === end) return false
  let token = pastOthers(reader, pastApposition(reader, reader.at(end)))
  if (reader.folded(token) === ',') token = reader.next(token)
  if (/^(?:se|s')$/u.test(reader.folded(token))) token = reader.next(token)
  const word = reader.folded(token)
  if (word === 'a' || word === 'ont') return HAS_SAID.test(reader.folded(reader.next(token)))
  return SAYS.test(word) || SAYS.test(word.replace(/nt$/u, ''))
}

/** The comma behind « , Rapporteur », or `token`. */
const pastApposition = (reader: Reader, token: number): number => {
  if (reader.folded(token) !== ',' || !reader.inClass(reader.next(token), 'office-head')) return token
  let at = reader.next(token)
  for (let steps = 0; steps < OFFICE_TOKENS && reader.folded(at) !== ','; steps++) {
    if (reader.has(at, TokenFlag.sentence)) return token
    at = reader.next(at)
  }
  return at
}

const MAX_SPEAKERS = 12

/** The token behind « et Mme Diallo (Mali) », or `token`. */
const pastOthers = (reader: Reader, token: number): number => {
  let at = token
  for (let count = 0; count < MAX_SPEAKERS && /^(?:,|et)$/u.test(reader.folded(at)); count++) {
    let name = reader.next(at)
    while (isCivility(reader, name)) name = reader.next(name)
    const [person] = reader.found(name, 'person')
    const open = person ? reader.at(person.to) : -1
    const [state] = open > 0 && reader.folded(open) === '(' ? reader.found(reader.next(open), 'state') : []
    if (!state) break
    at = reader.next(reader.at(state.to))
  }
  return at
}

/** Where « <State> M. <person> » fills a line, as in the list of members at the head of a record. */
const member = (reader: Reader, state: Candidate, person: Candidate | undefined): boolean => {
  if (person?.type !== 'person' || state.type !== 'state' || !reader.has(state.from, TokenFlag.line))
    return false
  const begin = withCivilities(reader, person)
  return (
    begin < person.from &&
    begin === reader.at(state.to) &&
    !reader.has(begin, TokenFlag.line) &&
    (person.to >= reader.tokens.count || reader.has(reader.at(person.to), TokenFlag.line))
  )
}

/** Whether a mention fills its line. */
const fillsLine = (reader: Reader, { from, to }: Candidate): boolean =>
  reader.has(from, TokenFlag.line) && (to >= reader.tokens.count || reader.has(reader.at(to), TokenFlag.line))

/** No delegate stands further from the name before, in tokens: the offices of two lines at most. */
const DELEGATE_TOKENS = 40

interface Delegation {
  readonly state: Candidate
  /** The token behind the last delegate. */
  readonly to: number
}

/** « SECRÉTARIAT »: a line in capitals that heads another part of the list. */
const headsOther = (reader: Reader, from: number, to: number): boolean => {
  for (let token = reader.at(from); token < to; token = reader.next(token))
    if (
      reader.has(token, TokenFlag.line) &&
      reader.has(token, TokenFlag.capitals) &&
      !isCivility(reader, token) &&
      !reader.inClass(token, 'office-head')
    )
      return true
  return false
}

/** Whether a name with its civilities stands where the delegation's next delegate may: on a line of its own, or behind a comma. */
const isDelegate = (reader: Reader, { to }: Delegation, person: Candidate): boolean => {
  const begin = withCivilities(reader, person)
  if (begin === person.from || begin - to > DELEGATE_TOKENS || headsOther(reader, to, begin)) return false
  return reader.has(begin, TokenFlag.line) || /^[,;]$/u.test(reader.folded(reader.previous(begin)))
}

/** « M. Lumana », and on the next line « Ministre de la justice »: of the State whose delegate he is. */
const officeBelow = (
  reader: Reader,
  person: Candidate,
  role: Candidate | undefined,
  state: Candidate,
): ReturnType<typeof office> => {
  if (role?.type !== 'role') return []
  const next = reader.at(person.to)
  const { role: title = '', of } = role.value as { readonly role?: string; readonly of?: string }
  const behind = role.from === next || (reader.folded(next) === ',' && role.from === reader.next(next))
  return behind && of === undefined && OF_GOVERNMENT.test(title) ? office(person, role, state) : []
}

const OF_GOVERNMENT = /^(?:vice-|premier )?(?:ministre|premier ministre)|^secrétaire d['’]état/iu

/**
 * Those who stand under the name of their State, in a list of participants:
 *
 * ```
 * CHILI
 * M. Lumana, Ministre de la justice
 * Mme Diallo
 * ```
 */
const delegates = (reader: Reader, mentions: readonly Candidate[]): Found => {
  const edges: Found = []
  let delegation: Delegation | undefined
  let named: Candidate | undefined
  for (let i = 0; i < mentions.length; i++) {
    const one = mentions[i] as Candidate
    if (one.type === 'person') {
      named = one
      if (!delegation || !isDelegate(reader, delegation, one)) continue
      edges.push({ type: 'represents', from: one, to: delegation.state })
      edges.push(...officeBelow(reader, one, mentions[i + 1], delegation.state))
      delegation = { state: delegation.state, to: one.to }
    } else if ((one.type === 'state' || one.type === 'organisation') && fillsLine(reader, one)) {
      // « M. Lumana », and on the next line « Chili »: names come first, as in lists of members.
      if (one.type === 'state' && !delegation && named && reader.at(named.to) === one.from) return []
      const next = mentions[i + 1]
      const heads =
        one.type === 'state' &&
        one.form !== 'demonym' &&
        next?.type === 'person' &&
        withCivilities(reader, next) === reader.at(one.to) &&
        withCivilities(reader, next) < next.from
      delegation = heads ? { state: one, to: one.to } : undefined
    }
  }
  return edges
}

/** « au nom de », « aux noms de »: the token « au » before « de <body> »; -1 without. */
const onBehalf = (reader: Reader, whom: Candidate): number => {
  const token = beforeLa(reader, reader.previous(whom.from))
  if (!isOf(reader, token)) return -1
  const name = reader.previous(token)
  const au = reader.previous(name)
  return reader.folded(name) === 'nom' && reader.folded(au) === 'au' ? au : -1
}

/** Words by which one speaks: « parlant », « s’exprimant », « une déclaration faite », « prendre la parole ». */
const SPEAKS =
  /^(?:parlant|parle|exprimant|exprime|exprimee|exprimes|parole|intervenant|intervenu|intervenue|declaration|declarations|declarant|prononcee|prononce|remercie|fait|faite|faites)$/u
const SPEECH_BACK = 9

const speaks = (reader: Reader, au: number): boolean => {
  let token = reader.previous(au)
  // « La représentante de la Suède (au nom de l’Union européenne) »
  if (reader.folded(token) === '(') return true
  for (let steps = 0; steps < SPEECH_BACK && token >= 0; steps++, token = reader.previous(token)) {
    const word = reader.folded(token)
    if (SPEAKS.test(word)) return word !== 'fait' || steps > 0
    if (reader.has(token, TokenFlag.sentence) || word === ';' || word === ':') return false
  }
  return false
}

/** Nouns of who speaks for a State. */
const REPRESENTS = /^(?:representante?|observateur|observatrice|delegation|deleguee?)$/u

/** « représentant de », « observatrice de », « délégation de » before a State. */
const represented = (reader: Reader, state: Candidate): boolean => {
  let token = beforeLa(reader, reader.previous(state.from))
  if (!isOf(reader, token)) return false
  token = reader.previous(token)
  if (/^permanente?$/u.test(reader.folded(token))) token = reader.previous(token)
  return REPRESENTS.test(reader.folded(token))
}

const sameSentence = (reader: Reader, from: number, to: number): boolean => {
  if (to - from > 60) return false
  for (let token = from + 1; token <= to; token++) if (reader.has(token, TokenFlag.sentence)) return false
  return true
}

/** Whoever may speak for others in a sentence: a person, or a State by its representative. */
const canSpeak = (reader: Reader, one: Candidate): boolean =>
  one.entry !== undefined &&
  (one.type === 'person' || (one.type === 'state' && one.form !== 'demonym' && represented(reader, one)))

const NEAR = 12

/** « S’exprimant au nom de l’Union africaine, le représentant du Sénégal a remercié »: the speaker behind the comma. */
const speakerBehind = (reader: Reader, mentions: readonly Candidate[], i: number): Candidate | undefined => {
  const comma = afterBracketed(reader, reader.at((mentions[i] as Candidate).to))
  if (reader.folded(comma) !== ',') return undefined
  let token = reader.next(comma)
  for (
    let steps = 0;
    steps < 5 && /^(?:le|la|l')$|^(?:m\.|mme|s\.|e\.)$/u.test(reader.folded(token));
    steps++
  )
    token = reader.next(token)
  for (let k = i + 1; k < Math.min(mentions.length, i + NEAR); k++) {
    const one = mentions[k] as Candidate
    if (one.from < token) continue
    if (one.type === 'person') return one.from === token ? one : undefined
    if (one.type === 'state')
      return REPRESENTS.test(reader.folded(token)) && canSpeak(reader, one) ? one : undefined
    if (one.type !== 'role' && one.from > token) return undefined
  }
  return undefined
}

/** « M. Lumana, du Chili (au nom du Groupe des 77) » has been elected for others, and may be silent. */
const isHomeOf = (reader: Reader, state: Candidate, before: Candidate | undefined): boolean => {
  if (before?.type !== 'person') return false
  const comma = reader.at(before.to)
  return reader.folded(comma) === ',' && isOf(reader, reader.next(comma)) && state.from - comma < 4
}

/** « Suède (au nom de l’Union européenne) », in a list of those who spoke. */
const listedState = (
  reader: Reader,
  last: Candidate | undefined,
  before: Candidate | undefined,
  au: number,
): Candidate | undefined => {
  const open = reader.previous(au)
  return before?.type === 'state' &&
    before.form !== 'demonym' &&
    reader.folded(open) === '(' &&
    reader.at(before.to) === open &&
    !isHomeOf(reader, before, last)
    ? before
    : undefined
}

/** Who speaks « au nom de »: named before in the sentence; else right behind, after a comma; else whose speech it is. */
const speakerOf = (
  reader: Reader,
  mentions: readonly Candidate[],
  i: number,
  au: number,
  speech: Candidate | undefined,
): Candidate | undefined => {
  const listed = listedState(reader, mentions[i - 2], mentions[i - 1], au)
  if (listed || reader.folded(reader.previous(au)) === '(') return listed
  for (let k = i - 1; k >= Math.max(0, i - NEAR); k--) {
    const one = mentions[k] as Candidate
    if (!sameSentence(reader, one.from, au)) break
    if (canSpeak(reader, one) && one !== speech) return one
  }
  return speakerBehind(reader, mentions, i) ?? speech
}

/** « au nom du Groupe des 77 et de la Chine »: what follows « et de » is spoken for too. */
const alsoFor = (reader: Reader, whom: Candidate, next: Candidate | undefined): boolean => {
  if (!next?.entry || (next.type !== 'state' && next.type !== 'organisation')) return false
  const et = reader.at(whom.to)
  if (reader.folded(et) !== 'et') return false
  let token = reader.next(et)
  if (!isOf(reader, token)) return false
  token = reader.next(token)
  token = afterLa(reader, token)
  return token === next.from
}

const isWhom = ({ type, entry, form }: Candidate): boolean =>
  entry !== undefined && (type === 'organisation' || (type === 'state' && form !== 'demonym'))

const spokeFor = (
  reader: Reader,
  mentions: readonly Candidate[],
  i: number,
  speech: Candidate | undefined,
): Found => {
  const whom = mentions[i] as Candidate
  const au = onBehalf(reader, whom)
  if (au < 0 || !speaks(reader, au)) return []
  const speaker = speakerOf(
    reader,
    mentions,
    i,
    au,
    reader.folded(reader.previous(au)) === '(' ? undefined : speech,
  )
  if (!speaker) return []
  let next = i + 1
  while (next < mentions.length && (mentions[next] as Candidate).from < whom.to) next++
  const more = mentions[next]
  return [whom, ...(more && alsoFor(reader, whom, more) ? [more] : [])].flatMap((to) =>
    to.entry === speaker.entry ? [] : [{ type: 'spoke-for' as const, from: speaker, to }],
  )
}

/** « Président : M. Lumana (Brésil) » at the head of a record: the chair is that of the body whose record it is. */
const chairs = (scene: Scene, mentions: readonly Candidate[], i: number): Found => {
  const [role, person] = [mentions[i - 1], mentions[i] as Candidate]
  const symbol = ownSymbol(scene, mentions)?.entry ?? ''
  const organ = /\/(?:PV|SR)\./u.test(symbol)
    ? organOfSymbol(symbol.slice(symbol.indexOf(':') + 1))
    : undefined
  const body = organ && mentions.find(({ entry }) => entry === `organisation:${organ}`)
  return body && role?.type === 'role' ? [...office(person, role, body)] : []
}

/** Records name who speaks, and for which State; speakers say for whom else. */
export const speakers: Deriver = {
  name: 'qui parle, et au nom de qui',
  derive: (scene, mentions) => {
    const { reader } = scene
    const edges: Found = delegates(reader, mentions)
    let speech: Candidate | undefined
    /** The token behind the last of those who preside. */
    let listed = -1
    mentions.forEach((one, i) => {
      if (one.type === 'person') {
        const state = mentions[i + 1]
        const end = behindState(reader, one, state)
        const begin = withCivilities(reader, one)
        if (reader.has(begin, TokenFlag.line) && opensSpeech(reader, end < 0 ? one.to : end)) speech = one
        else if (end < 0) return
        else if (begin < one.from && (reports(reader, begin, end) || isQuoted(reader, begin))) {
          speech = undefined
          listed = end
        } else if (joins(reader, begin, listed)) listed = end
        else if (!presides(reader, begin)) return
        else {
          listed = end
          edges.push(...chairs(scene, mentions, i))
        }
        if (state && end >= 0) edges.push({ type: 'represents', from: one, to: state })
        return
      }
      const next = mentions[i + 1]
      if (next && member(reader, one, next)) edges.push({ type: 'represents', from: next, to: one })
      if (isWhom(one)) edges.push(...spokeFor(reader, mentions, i, speech))
    })
    return edges
  },
}
