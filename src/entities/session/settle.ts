import { isLe } from '../../languages/fr/articles.ts'
import { type Candidate, revise } from '../../model/candidate.ts'
import type { SessionValue } from '../../model/entity.ts'
import type { Refiner, Scene } from '../../model/language.ts'
import { TokenFlag } from '../../model/token.ts'
import { organOfSymbol } from '../organisation/series.ts'
import { ownSymbol } from '../symbol/own.ts'
import { yearOfSession } from './years.ts'

/** As the symbols of their resolutions have it: S-10, ES-10. */
const PREFIX = { special: 'S-', emergency: 'ES-' } as const

const OF = /^(?:de|du|des|d'|la|l'|le)$/u
/** Words between a session and « de » its body: « extraordinaire », « plénière », « de travail ». */
const BETWEEN =
  /^(?:(?:ordinaire|extraordinaire|pleniere|annuelle|ministerielle|speciale|biennale)s?|session|d'|urgence|de|travail)$/u
const POSSESSIVE = /^(?:sa|leur|ses|leurs)$/u
const MAX_BACK = 40

/** The body named after a session: « trente-huitième session du Conseil des ministres ». */
const bodyAfter = (
  { reader }: Scene,
  session: Candidate,
  at: (token: number) => Candidate | undefined,
): Candidate | undefined => {
  let token = reader.at(session.to)
  let linked = false
  for (let steps = 0; steps < 7; steps++) {
    const body = at(token)
    if (body) return linked ? body : undefined
    const folded = reader.folded(token)
    if (OF.test(folded)) linked = true
    else if (!BETWEEN.test(folded)) return undefined
    token = reader.next(token)
  }
  return undefined
}

/** The token before « (SIGLE) » that ends at `token`, or `token`. */
const beforeBracket = (
  { reader }: Scene,
  token: number,
  endingAt: (token: number) => Candidate | undefined,
): number => {
  if (reader.folded(token) !== ')') return token
  const acronym = endingAt(reader.previous(token))
  if (!acronym) return token
  const open = reader.previous(acronym.from)
  return open > 0 && reader.folded(open) === '(' ? reader.previous(open) : token
}

/** « au Siège de la Ligue »: where it met, not what met. */
const SEAT = /^(?:siege|bureaux?|locaux|enceinte|quartier|salles?)$/u
const INFINITIVE = /(?:er|ir|re)$/u

/**
 * The body that speaks of its own session: « le Conseil …, à sa 4721e séance ». Of a chain joined by « de », the first
 * is the one that meets: « le Conseil des ministres de l'OCI … à sa session ».
 *
 * @returns null where the sentence names no body before the session
 */
const bodyBefore = (
  scene: Scene,
  session: Candidate,
  endingAt: (token: number) => Candidate | undefined,
): Candidate | undefined | null => {
  const { reader } = scene
  if (!POSSESSIVE.test(reader.folded(reader.previous(session.from)))) return undefined
  let found: Candidate | undefined
  let token = session.from - 1
  for (let steps = 0; token >= 0 && steps < MAX_BACK; steps++) {
    token = beforeBracket(scene, token, endingAt)
    const body = endingAt(token)
    if (body) {
      // « le Comité, à sa quatorzième session »: which one is not known, and no body before it meets.
      if (!body.entry) return found
      found = body
      token = reader.previous(body.from)
      if (reader.has(body.from, TokenFlag.sentence)) return found
      continue
    }
    const word = reader.folded(token)
    if (found && SEAT.test(word)) found = undefined
    // « le Conseil des ministres des États membres de l’Organisation »
    else if (found && !/^(?:de|du|des|d'|la|l'|etats|membres)$/u.test(word)) return found
    // « le Conseil »: the article ends the chain.
    else if (found && isLe(reader, token) && !/^(?:de|d')$/u.test(reader.folded(reader.previous(token))))
      return found
    // « la prie de lui rendre compte à sa session »: of the one that asks.
    if (word === 'lui' && INFINITIVE.test(reader.folded(reader.next(token)))) return undefined
    if (reader.has(token, TokenFlag.sentence)) return found ?? null
    token--
  }
  return found
}

/** « le communiqué PSC/PR/COMM.1259 (2025), adopté à sa 1259e réunion »: the body whose text was adopted there. */
const bodyOfText = (
  { reader }: Scene,
  session: Candidate,
  texts: ReadonlyMap<number, string>,
): string | undefined => {
  const possessive = reader.previous(session.from)
  if (!POSSESSIVE.test(reader.folded(possessive))) return undefined
  let token = reader.previous(possessive)
  if (reader.folded(token) === 'de') token = reader.previous(token)
  if (!/^(?:a|lors)$/u.test(reader.folded(token))) return undefined
  token = reader.previous(token)
  if (!/^(?:adopte|prise?|publie|approuve)e?s?$/u.test(reader.folded(token))) return undefined
  token = reader.previous(token)
  if (/^[,\])]$/u.test(reader.folded(token))) token = reader.previous(token)
  return texts.get(token)
}

const MAX_AHEAD = 50

/** Whether a sentence opens with « À sa … session », « Lors de ses … sessions », after its number if it has one. */
const fronted = ({ reader }: Scene, session: Candidate): boolean => {
  const possessive = reader.previous(session.from)
  if (!POSSESSIVE.test(reader.folded(possessive))) return false
  let token = reader.previous(possessive)
  if (token >= 0 && reader.folded(token) === 'de') token = reader.previous(token)
  if (token >= 0 && reader.folded(token) === 'cours') token = reader.previous(token)
  if (token < 0 || !/^(?:a|au|dans|durant|en|pendant|lors)$/u.test(reader.folded(token))) return false
  return reader.has(token, TokenFlag.sentence) || reader.has(token, TokenFlag.line)
}

/** The token after the bracket that closes the one at `token`, or -1. */
const afterBracket = ({ reader }: Scene, token: number): number => {
  let at = token
  for (let steps = 0; steps < MAX_AHEAD && at < reader.tokens.count; steps++, at = reader.next(at))
    if (reader.folded(at) === ')') return reader.next(at)
  return -1
}

/** The subject of the sentence that opens with its session: « À sa dixième session, tenue à Genève, la Commission a … » */
const subjectAhead = (
  scene: Scene,
  session: Candidate,
  at: (token: number) => Candidate | undefined,
  dates: ReadonlyMap<number, number>,
): Candidate | undefined => {
  const { reader } = scene
  let token = reader.at(session.to)
  let opens = true
  for (let steps = 0; steps < MAX_AHEAD && token < reader.tokens.count; steps++) {
    // « A sa 2819e séance, le 15 juillet 1988. le Conseil »: a comma misread.
    if (reader.has(token, TokenFlag.sentence) && reader.has(token, TokenFlag.capital)) return undefined
    const word = reader.folded(token)
    const afterDate = dates.get(/^(?:le|les)$/u.test(word) ? reader.next(token) : token)
    if (afterDate !== undefined) {
      token = reader.at(afterDate)
      opens = true
    } else if (word === '(') {
      token = afterBracket(scene, token)
      if (token < 0) return undefined
      opens = true
    } else if (opens && isLe(reader, token)) return at(reader.next(token))
    else if (opens && /^(?:il|elle|ils|elles|les|on)$/u.test(word)) return undefined
    else {
      opens = word === ',' || word === '.' || (opens && BETWEEN.test(word))
      token = reader.next(token)
    }
  }
  return undefined
}

/** « …, à sa douzième session, la Conférence a autorisé »: the subject right behind. */
const subjectNext = (
  { reader }: Scene,
  session: Candidate,
  at: (token: number) => Candidate | undefined,
): Candidate | undefined => {
  const comma = reader.at(session.to)
  const article = reader.next(comma)
  return reader.folded(comma) === ',' && isLe(reader, article) ? at(reader.next(article)) : undefined
}

/** Series whose masthead names the session of the organ itself; those of other bodies begin alike: `A/CN.4/66`. */
const OWN_SERIES =
  /^(?:S\/PV\.|A\/(?:(?:ES|S)-)?\d+\/|A\/C\.[1-6]\/|A\/HRC\/\d|E\/CN\.\d+\/\d{4}\/|(?:CAT|CCPR|CED|CEDAW|CERD|CMW|CRC|CRPD)\/C\/SR\.)/u
/** Texts in which « sa session », where no body stands before it, is the session of the body that adopts them. */
const OWN_TEXT = /\/RES\/|^A\/(?:C\.[1-6]\/|HRC\/)?\d+\/L\.\d/u

/** The body whose session a line of the document's head names, by the document's symbol. */
const bodyOfDocument = (
  session: Candidate,
  symbol: string | undefined,
  series: RegExp,
): string | undefined => {
  if (symbol === undefined || !series.test(symbol)) return undefined
  // A Main Committee has meetings; the session is the Assembly's.
  const { kind } = session.value as SessionValue
  return kind === 'session' && symbol.startsWith('A/C.') ? 'un-ga' : organOfSymbol(symbol)
}

/** How far from the beginning a document's head reaches, in tokens. */
const HEAD = 120

const standsAlone = ({ reader }: Scene, { from, to }: Candidate): boolean => {
  let after = reader.at(to)
  if (/^(?:pleniere|ordinaire|extraordinaire)$/u.test(reader.folded(after))) after = reader.next(after)
  return (
    from < HEAD &&
    reader.has(from, TokenFlag.line) &&
    (after >= reader.tokens.count ||
      reader.has(after, TokenFlag.line) ||
      // « 24e séance – matin »
      /^[-–—,]$/u.test(reader.folded(after)) ||
      // The other column of a masthead: « Soixante-dixième session        14 décembre 2015 ».
      reader.found(after, 'date').length > 0)
  )
}

/** « Compte rendu analytique de la 5e séance », in a document's head. */
const ofRecord = ({ reader }: Scene, { from }: Candidate): boolean => {
  if (from >= HEAD) return false
  const article = reader.previous(from)
  const of = reader.previous(article)
  return (
    reader.folded(article) === 'la' &&
    reader.folded(of) === 'de' &&
    /^(?:analytique|rendu|verbal)$/u.test(reader.folded(reader.previous(of)))
  )
}

/** Lines of a document's head between a body and its session are no more tokens than this. */
const HEAD_GAP = 12
/** Bodies of whose sessions none is numbered. */
const NO_SESSION: ReadonlySet<string> = new Set(['organisation:un', 'organisation:un-sc'])

/** The body that stands above a session in the document's head, on a line of its own. */
const bodyAbove = (
  { reader }: Scene,
  session: Candidate,
  bodies: readonly Candidate[],
): Candidate | undefined => {
  const { kind } = session.value as SessionValue
  const above = bodies.findLast(
    ({ from, to, entry }) =>
      to <= session.from &&
      session.from - to <= HEAD_GAP &&
      reader.has(from, TokenFlag.line) &&
      reader.has(reader.at(to), TokenFlag.line) &&
      !(kind === 'session' && NO_SESSION.has(entry ?? '')),
  )
  return above?.entry === 'organisation:un' ? undefined : above
}

/** No other body of the United Nations has met so often by the years in which the Council held these. */
const COUNCIL_MEETINGS = { first: 4500, last: 12000 }

const ofCouncil = ({ reader }: Scene, { value, from }: Candidate): boolean => {
  const { kind, number } = value as SessionValue
  return (
    kind === 'meeting' &&
    number >= COUNCIL_MEETINGS.first &&
    number <= COUNCIL_MEETINGS.last &&
    !POSSESSIVE.test(reader.folded(reader.previous(from)))
  )
}

/** Whether two sessions share one noun: « treizième et quatorzième sessions ». */
const shareNoun = ({ reader }: Scene, a: Candidate, b: Candidate): boolean => {
  if (reader.inClass(reader.previous(a.to), 'session-word')) return false
  for (let token = reader.at(a.to); token < b.from; token = reader.next(token))
    if (!/^(?:et|ou|a|la|sa|de|,)$/u.test(reader.folded(token))) return false
  return true
}

/** The sessions of a document, those that share a noun together. */
const groupsOf = (scene: Scene, candidates: readonly Candidate[]): readonly (readonly Candidate[])[] => {
  const groups: Candidate[][] = []
  for (const one of candidates) {
    if (one.type !== 'session') continue
    const last = groups.at(-1)
    const before = last?.at(-1)
    if (last && before && shareNoun(scene, before, one)) last.push(one)
    else groups.push([one])
  }
  return groups
}

const MAIN_COMMITTEE = /^un-ga-c[1-6]$/u

const withBody = (session: Candidate, of: string): Candidate => {
  const value = session.value as SessionValue
  const { number, kind, special } = value
  // A Main Committee has meetings; the session is the Assembly's.
  const id = kind === 'session' && MAIN_COMMITTEE.test(of) ? 'un-ga' : of
  const year = kind === 'session' && !special ? yearOfSession(id, number) : undefined
  return revise(session, {
    value: { ...value, body: id, ...(year !== undefined && { year }) },
    entry: `session:${id}/${kind === 'meeting' ? 'm' : special ? PREFIX[special] : ''}${number}`,
  })
}

/** What stands around the sessions of a document. */
interface Surroundings {
  readonly scene: Scene
  /** The body that begins at a token. */
  readonly at: (token: number) => Candidate | undefined
  /** The body that ends with a token. */
  readonly endingAt: (token: number) => Candidate | undefined
  /** The token with which a date begins → the one behind it. */
  readonly dates: ReadonlyMap<number, number>
  /** The last token of a text → the id of the body that adopted it. */
  readonly texts: ReadonlyMap<number, string>
  /** The bodies at the document's head. */
  readonly heading: readonly Candidate[]
  /** The document's own symbol: looked for when it is asked. */
  readonly symbol: () => string | undefined
}

const surroundingsOf = (scene: Scene, candidates: readonly Candidate[]): Surroundings => {
  const bodies = new Map<number, Candidate>()
  const ends = new Map<number, Candidate>()
  const dates = new Map<number, number>()
  const heading: Candidate[] = []
  const texts = new Map<number, string>()
  for (const one of candidates)
    if (one.type === 'symbol' || one.type === 'resolution') {
      const { body } = one.value as { readonly body?: string }
      if (body !== undefined) texts.set(one.to - 1, body)
    } else if (one.type === 'organisation') {
      if (one.entry && !bodies.has(one.from)) {
        bodies.set(one.from, one)
        if (one.from < HEAD) heading.push(one)
      }
      ends.set(one.to - 1, one)
    } else if (one.type === 'date') dates.set(one.from, one.to)
  let own: string | undefined
  const symbol = (): string | undefined => {
    const entry = own ?? scene.reader.symbol ?? ownSymbol(scene, candidates)?.entry
    own = entry?.slice(entry.indexOf(':') + 1)
    return own
  }
  return {
    scene,
    at: (token) => bodies.get(token),
    endingAt: (token) => ends.get(token),
    dates,
    texts,
    heading,
    symbol,
  }
}

const idOf = (body: Candidate): string | undefined => body.entry?.slice('organisation:'.length)

/** The id of the body whose the sessions from `first` to `last` are, as their sentence or the document tells it. */
const bodyOf = (around: Surroundings, first: Candidate, last: Candidate): string | undefined => {
  const { scene, at, endingAt, dates, texts, heading, symbol } = around
  const opens = fronted(scene, first)
  const before = bodyAfter(scene, last, at) ?? (opens ? null : bodyBefore(scene, first, endingAt))
  const named =
    before ??
    (opens ? subjectAhead(scene, last, at, dates) : undefined) ??
    (before === null ? subjectNext(scene, last, at) : undefined)
  if (named) return idOf(named)
  const adopting = bodyOfText(scene, first, texts)
  if (adopting) return adopting
  if (standsAlone(scene, last) || ofRecord(scene, first)) {
    const ofDocument = bodyOfDocument(first, symbol(), OWN_SERIES)
    if (ofDocument) return ofDocument
    const above = bodyAbove(scene, first, heading)
    if (above) return idOf(above)
  }
  const ofText = before === null ? bodyOfDocument(first, symbol(), OWN_TEXT) : undefined
  return ofText || (ofCouncil(scene, first) ? 'un-sc' : undefined)
}

/** Gives sessions their body, and so an entity. */
export const sessionBodies: Refiner = {
  name: 'la session et son organe',
  refine: (scene, candidates) => {
    if (!candidates.some((one) => one.type === 'session')) return candidates
    const around = surroundingsOf(scene, candidates)
    const replaced = new Map<Candidate, Candidate>()
    for (const group of groupsOf(scene, candidates)) {
      const id = bodyOf(around, group[0] as Candidate, group.at(-1) as Candidate)
      if (id !== undefined) for (const session of group) replaced.set(session, withBody(session, id))
    }
    return replaced.size === 0 ? candidates : candidates.map((one) => replaced.get(one) ?? one)
  },
}
