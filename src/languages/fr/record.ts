import { ownSymbol } from '../../entities/symbol/own.ts'
import type { Candidate } from '../../model/candidate.ts'
import type { DocumentRecord, Zone } from '../../model/graph.ts'
import type { Scene } from '../../model/language.ts'
import type { Reader } from '../../model/reader.ts'
import { TokenFlag } from '../../model/token.ts'
import { afterArticle, beforeArticle, isArticle, isOf } from './articles.ts'

/** The head of a document, what stands before its first numbered paragraph or annex, is no longer than this. */
const MAX_HEAD = 400
/** The lines with which a document opens hold no more tokens than this. */
const MAX_LINES = 24
/** A title's kind stands among its first words: « PROJET DE RÉSOLUTION ». */
const MAX_TITLE = 8

interface Head {
  readonly scene: Scene
  /** The mention of the document's own symbol. */
  readonly own: Candidate | undefined
  /** Token after the head. */
  readonly end: number
  /** Token after the masthead; 0 without one. */
  readonly masthead: number
  /** The first token of the title, and the token after its zone. */
  readonly title: number
  readonly titleEnd: number
  /** Whether the title is one, and no paragraph of text. */
  readonly heading: boolean
  /** Token after the lines that stand before the first paragraph of prose: what these name is the document's own. */
  readonly front: number
}

const tokenAt = ({ tokens }: Reader, offset: number, from = 0): number => {
  let token = from
  while (token < tokens.count && (tokens.start[token] as number) < offset) token++
  return token
}

const OPENS_BODY: ReadonlySet<Zone['type']> = new Set(['paragraph', 'annex', 'signature'])

/** A line of the front matter has no more tokens than this. */
const MAX_FRONT = 60

/** Whether a zone is running text, and no title, address or list of symbols. */
const isProse = (reader: Reader, { type, start, end }: Zone): boolean => {
  if (type === 'heading' || type === 'masthead' || type === 'furniture' || type === 'footnote') return false
  if (type !== 'text') return true
  const from = tokenAt(reader, start)
  const to = tokenAt(reader, end, from)
  return to - from > MAX_FRONT || /^[.,;:!?]$/u.test(reader.folded(reader.previous(to)))
}

const headOf = (scene: Scene, own: Candidate | undefined): Head => {
  const { reader, zones } = scene
  const last = zones.find((zone) => OPENS_BODY.has(zone.type))
  const end = Math.min(MAX_HEAD, last ? tokenAt(reader, last.start) : reader.tokens.count)
  const masthead = zones.find((zone) => zone.type === 'masthead')
  const symbolEnd = own ? (reader.tokens.end[own.to - 1] as number) : -1
  // A line that bears the symbol is no title.
  const title = zones.find(
    (zone) => zone.type !== 'masthead' && zone.type !== 'furniture' && zone.end !== symbolEnd,
  )
  const first = title ? tokenAt(reader, title.start) : 0
  const prose = zones.find((zone) => isProse(reader, zone))
  return {
    scene,
    own,
    end,
    masthead: masthead ? tokenAt(reader, masthead.end) : 0,
    title: first,
    heading: title?.type === 'heading',
    front: Math.min(end, prose ? tokenAt(reader, prose.start) : reader.tokens.count),
    titleEnd: title ? Math.min(end, tokenAt(reader, title.end, first)) : 0,
  }
}

/** What a title's words say of the kind of document; the first that fits counts. */
const KINDS: readonly (readonly [string, string])[] = [
  ['projet de resolution', 'draft-resolution'],
  ['projet de decision', 'draft-decision'],
  ['communique de presse', 'press-release'],
  ['declaration du president', 'presidential-statement'],
  ['declaration de la presidente', 'presidential-statement'],
  ['note verbale', 'note-verbale'],
  ['compte rendu', 'record'],
  ['proces verbal', 'record'],
  ['ordre du jour', 'agenda'],
  ['telegramme', 'letter'],
  ['lettres', 'letter'],
  ['lettre', 'letter'],
  ['resolution', 'resolution'],
  ['resolutions', 'resolution'],
  ['decision', 'decision'],
  ['declaration', 'declaration'],
  ['communique', 'communique'],
  ['rapport', 'report'],
  ['note', 'note'],
]

/** What a symbol says of it: `A/65/PV.82` is a record. */
const KIND_BY_SYMBOL: readonly (readonly [RegExp, string])[] = [
  [/\/PRST\//u, 'presidential-statement'],
  [/\/RES[/(]/u, 'resolution'],
  [/\/(?:PV|SR)\.\d/u, 'record'],
  [/\/L\.\d/u, 'draft-resolution'],
  [/^(?:SG\/SM|SG\/T|SC|CS|AG|GA|DSG\/SM|ORG|PAL|REF|L\/T)\/\d/u, 'press-release'],
]

const wordsFrom = (reader: Reader, from: number, end: number): string => {
  const words: string[] = []
  for (let token = reader.at(from); token < end && words.length < MAX_TITLE; token = reader.next(token))
    words.push(reader.folded(token))
  return words.join(' ')
}

/** The words with which a title that tells its kind begins. */
const TITLE_WORDS: ReadonlySet<string> = new Set(KINDS.map(([start]) => start.split(' ')[0] as string))

const titleKind = (reader: Reader, title: number, end: number): string | undefined => {
  const words = ` ${wordsFrom(reader, title, end)} `
  return KINDS.find(([start]) => words.startsWith(` ${start} `))?.[1]
}

const kindOf = (
  { scene: { reader, zones }, title, titleEnd, end }: Head,
  symbol: string | undefined,
): string | undefined => {
  const coded =
    symbol === undefined ? undefined : KIND_BY_SYMBOL.find(([pattern]) => pattern.test(symbol))?.[1]
  // « Résolutions et déclarations du Conseil de sécurité », under the number of a press release.
  if (coded === 'press-release') return coded
  const said = TITLE_WORDS.has(reader.folded(reader.at(title))) && titleKind(reader, title, titleEnd)
  if (said) return said
  if (coded) return coded
  // « UNION AFRICAINE », and on the next line « COMMUNIQUÉ DE PRESSE ».
  for (
    let token = reader.next(title);
    token < Math.min(titleEnd, title + MAX_LINES);
    token = reader.next(token)
  ) {
    if (!reader.has(token, TokenFlag.line) || !TITLE_WORDS.has(reader.folded(token))) continue
    const kind = reader.has(token, TokenFlag.capital) ? titleKind(reader, token, titleEnd) : undefined
    if (kind && kind !== 'agenda') return kind
  }
  // « CEDEAO », « COMMUNIQUÉ FINAL »: the line after the one that names the body.
  for (const zone of zones) {
    const from = zone.type === 'heading' ? tokenAt(reader, zone.start) : end
    if (from >= end || !TITLE_WORDS.has(reader.folded(reader.at(from)))) continue
    const kind = titleKind(reader, from, Math.min(end, tokenAt(reader, zone.end, from)))
    if (kind && kind !== 'agenda') return kind
  }
  return undefined
}

/** Whether a symbol has its line to itself. */
const standsAlone = ({ tokens, has }: Reader, { from, to }: Candidate): boolean =>
  has(from, TokenFlag.line) && (to >= tokens.count || has(to, TokenFlag.line))

/** The symbols of the masthead; else those that run at the head or foot of its pages, or stand alone above the title. */
const symbolsOf = (head: Head, mentions: readonly Candidate[]): readonly string[] => {
  const { reader } = head.scene
  const symbols = mentions.filter((one): one is Candidate<'symbol'> => one.type === 'symbol')
  const of = (fits: (one: Candidate) => boolean): readonly string[] => [
    ...new Set(symbols.filter(fits).map(({ value }) => value.symbol)),
  ]
  const own = of(({ from }) => from < head.masthead)
  if (own.length > 0) return own
  if (head.own) return [(head.own.entry as string).replace(/^[a-z]+:/u, '')]
  const running = of(({ from }) => reader.has(from, TokenFlag.furniture))
  return running.length > 0 ? running : of((one) => one.from < head.titleEnd && standsAlone(reader, one))
}

/** The first sentence of a text on a session tells when it was held within so many tokens. */
const OPENING = 40

const DAY = /^\d{4}-\d{2}-\d{2}$/u

/** What a title says behind these is its matter: « (concernant l’incident du 20 juin 1988) ». */
const MATTER = /^(?:sur|concernant|relati(?:f|fs|ve|ves)|portant|suite)$/u

const edtfOf = (mention: Candidate): string =>
  mention.type === 'date' ? ((mention as Candidate<'date'>).value.edtf ?? '') : ''

/** The days that stretches of a document bear, in their order. */
const daysWithin = (mentions: readonly Candidate[], from: number, to: number): readonly Candidate[] =>
  mentions.filter((one) => one.from >= from && one.from < to && DAY.test(edtfOf(one)))

/** Whether nothing of the title's matter stands before the mention, back to a blank line. */
const beforeMatter = ({ scene: { reader }, title }: Head, { from }: Candidate): boolean => {
  for (let token = from; token > title && !reader.has(token, TokenFlag.blank); ) {
    token = reader.previous(token)
    if (MATTER.test(reader.folded(token))) return false
  }
  return true
}

/** « du 19 décembre 2011 », on a line of its own under the title. */
const isUnderTitle = ({ scene: { reader }, front }: Head, { from, to }: Candidate): boolean => {
  const before = reader.previous(from)
  return (
    from < front &&
    reader.folded(before) === 'du' &&
    reader.has(before, TokenFlag.line) &&
    (to >= reader.tokens.count || reader.has(reader.at(to), TokenFlag.line))
  )
}

/** The days that the masthead bears; else the one in the title: « Lettre datée du 8 juillet 2011 ». */
const daysOf = (head: Head, mentions: readonly Candidate[]): readonly string[] => {
  const { scene, masthead, title, titleEnd, front } = head
  const heading = [...new Set(daysWithin(mentions, 0, masthead).map(edtfOf))]
  if (heading.length > 0) return heading
  const under = mentions.find((one) => DAY.test(edtfOf(one)) && isUnderTitle(head, one))
  if (under) return [edtfOf(under)]
  const isTitle = title < front || TITLE_WORDS.has(scene.reader.folded(scene.reader.at(title)))
  const entitled = isTitle && daysWithin(mentions, title, titleEnd).find((one) => beforeMatter(head, one))
  return entitled ? [edtfOf(entitled)] : madeOn(scene, mentions)
}

/** A stretch on one line, its broken words joined. */
const said = (reader: Reader, from: number, to: number): string | undefined => {
  const text = reader
    .text(from, to)
    .replace(/([-\u2010\u2011])\s+/gu, '$1')
    .replace(/\s+/gu, ' ')
  return text === '' ? undefined : text
}

const find = (reader: Reader, words: readonly string[], from: number, end: number): number => {
  for (let token = reader.at(from); token < end; token = reader.next(token))
    if (words.includes(reader.folded(token))) return token
  return -1
}

/** What ends the name of who sends, in « Note verbale de la Mission permanente du Chili, datée du 3 mars ». */
const SENDER_END = [',', 'datee', 'en', 'adressee', '.', '(']

/** « Lettre du Représentant permanent du Chili au Président du Conseil »: the token before the office that it is written to; -1 without. */
const writtenTo = (reader: Reader, from: number, end: number, mentions: readonly Candidate[]): number => {
  for (const { type, from: office } of mentions) {
    if ((type !== 'role' && type !== 'organisation') || office <= from || office >= end) continue
    const link = beforeArticle(reader, reader.previous(office))
    if (/^(?:au|aux|a)$/u.test(reader.folded(link))) return link
  }
  return -1
}

/** « Lettre du Représentant permanent du Chili au Président du Conseil de sécurité, en date du 3 mars ». */
const ofWhom = (
  { scene: { reader }, title, titleEnd }: Head,
  mentions: readonly Candidate[],
): Pick<DocumentRecord, 'sender' | 'addressee'> => {
  let link = reader.next(title)
  if (reader.folded(link) === 'verbale') link = reader.next(link)
  if (!isOf(reader, link)) return {}
  const from = afterArticle(reader, reader.next(link))
  const au = writtenTo(reader, from, titleEnd, mentions)
  const stop = find(reader, SENDER_END, from, titleEnd)
  const end = Math.min(au < 0 ? titleEnd : au, stop < 0 ? titleEnd : stop)
  const sender = said(reader, from, end)
  if (au < 0 || au > end) return sender ? { sender } : {}
  const to = afterArticle(reader, reader.next(au))
  const close = find(reader, SENDER_END, to, titleEnd)
  const addressee = said(reader, to, close < 0 ? titleEnd : close)
  return { ...(sender ? { sender } : {}), ...(addressee ? { addressee } : {}) }
}

/** « adressée au Secrétaire général par la Représentante permanente du Kazakhstan auprès de … » */
const correspondence = (
  head: Head,
  mentions: readonly Candidate[],
): Pick<DocumentRecord, 'sender' | 'addressee'> => {
  const {
    scene: { reader },
    title,
    titleEnd,
  } = head
  const addressed = find(reader, ['adressee', 'adressees', 'adresse', 'adresses'], title, titleEnd)
  if (addressed < 0) return ofWhom(head, mentions)
  const to = afterArticle(reader, reader.next(reader.next(addressed)))
  const by = find(reader, ['par'], to, titleEnd)
  const addressee = said(reader, to, by < 0 ? titleEnd : by)
  const sender = by < 0 ? undefined : said(reader, afterArticle(reader, reader.next(by)), titleEnd)
  return {
    ...(sender ? { sender } : by < 0 ? ofWhom(head, mentions) : {}),
    ...(addressee ? { addressee } : {}),
  }
}

/** « En marge de la quarante-neuvième session »: one beside which something else was done. */
const besides = (reader: Reader, { from }: Candidate): boolean => {
  const article = reader.previous(from)
  return (
    /^(?:la|sa)$/u.test(reader.folded(article)) &&
    /^marges?$/u.test(reader.folded(reader.previous(reader.previous(article))))
  )
}

/** « des première et deuxième sessions »: told of by others. */
const oneOfSeveral = (reader: Reader, from: number): boolean =>
  /^(?:des|et)$/u.test(reader.folded(reader.previous(from)))

/** « 1. La cinquante-deuxième session de la Conférence s'est tenue … »: the session with which a text on it opens. */
const opens = ({ reader }: Scene, { from, to }: Candidate): boolean => {
  const article = reader.previous(from)
  if (reader.folded(article) !== 'la' || !reader.has(article, TokenFlag.sentence)) return false
  let token = reader.at(to)
  for (let steps = 0; steps < OPENING && token < reader.tokens.count; steps++, token = reader.next(token)) {
    if (reader.has(token, TokenFlag.sentence)) return false
    if (/^(?:tenue|reunie|ouverte)$/u.test(reader.folded(token))) return true
  }
  return false
}

/** « Adopté par le Conseil, à sa 1322e réunion, tenue le 27 décembre 2025 »: the meeting with which a text begins that it adopted. */
const adopts = (reader: Reader, { from }: Candidate): boolean => {
  let token = reader.previous(from)
  for (let steps = 0; steps < OPENING && token >= 0; steps++, token = reader.previous(token)) {
    if (/^adoptee?s?$/u.test(reader.folded(token))) return reader.has(token, TokenFlag.line)
    if (reader.has(token, TokenFlag.blank) && reader.has(token, TokenFlag.sentence)) return false
  }
  return false
}

/** Texts that tell of one session. */
const OF_A_SESSION = /^(?:communique|declaration)$/u

/** « Le Conseil des ministres, réuni en sa vingtième session à Djeddah le 7 mars 2025, »: the formula with which a body speaks. */
interface Enacting {
  readonly session: Candidate
  /** Token after the formula. */
  readonly end: number
}

/** « Nous, », « Les Chefs d’État », « Le Conseil des ministres ». */
const speaks = (reader: Reader, token: number, mentions: readonly Candidate[]): boolean => {
  if (reader.folded(token) === 'nous') return true
  const next = reader.next(token)
  return (
    isArticle(reader, token) &&
    (/^(?:chefs|ministres)$/u.test(reader.folded(next)) ||
      mentions.some(({ type, from }) => from === next && type === 'organisation'))
  )
}

const enactingOf = (
  { scene: { reader, zones }, front }: Head,
  mentions: readonly Candidate[],
): Enacting | undefined => {
  const zone = zones.find(
    (one) =>
      (one.type === 'text' || one.type === 'preamble') && (reader.tokens.start[front] ?? 0) <= one.start,
  )
  if (!zone || !speaks(reader, reader.at(front), mentions)) return undefined
  const end = tokenAt(reader, zone.end, front)
  if (!/^[,;:]$/u.test(reader.folded(reader.previous(end)))) return undefined
  const session = mentions.find(
    (one) =>
      one.type === 'session' &&
      one.entry !== undefined &&
      one.from >= front &&
      one.from < end &&
      /^(?:sa|leur|notre)$/u.test(reader.folded(reader.previous(one.from))),
  )
  return session && { session, end }
}

/** Texts that a session adopts, on its last day where it is not said on which. */
const ADOPTED = /^(?:resolution|decision|declaration|communique)$/u

/** « Astana, du 28 au 30 juin 2011 », above or in the formula with which a body speaks: the day on which its session ended. */
const lastDayOf = (
  head: Head,
  kind: string | undefined,
  mentions: readonly Candidate[],
): string | undefined => {
  if (kind === undefined || !ADOPTED.test(kind)) return undefined
  const enacting = enactingOf(head, mentions)
  const spans: readonly (readonly [from: number, to: number])[] = [
    [head.title, head.front],
    ...(enacting ? [[enacting.session.to, enacting.end] as const] : []),
  ]
  for (const [from, to] of spans)
    for (const mention of mentions) {
      if (mention.from < from || mention.from >= to) continue
      const [first, last = first] = edtfOf(mention).split('/')
      if (last !== undefined && DAY.test(last) && beforeMatter(head, mention)) return last
    }
  return undefined
}

/** The entity of the session that the masthead or title names, or of which a letter asks to be made a document. */
const sessionOf = (
  head: Head,
  kind: string | undefined,
  mentions: readonly Candidate[],
): string | undefined => {
  const { scene, end, masthead, title, front } = head
  const { reader } = scene
  const sessions = mentions.filter(
    (one) => one.type === 'session' && one.from < end && one.entry && !besides(reader, one),
  )
  const named = sessions.find(
    ({ from }) =>
      from < masthead ||
      (kind !== 'letter' && from >= title && from < front && (head.heading || !oneOfSeveral(reader, from))),
  )
  const distributed = sessions.find(
    ({ from }) => find(scene.reader, ['document', 'documents'], Math.max(title, from - 6), from) >= 0,
  )
  if (named ?? distributed) return (named ?? distributed)?.entry
  if (kind === 'record') return sessions.find(({ from }) => reader.has(from, TokenFlag.line))?.entry
  const enacting = kind === 'letter' ? undefined : enactingOf(head, mentions)
  if (enacting) return enacting.session.entry
  const adopting = sessions.find((one) => adopts(reader, one))
  if (adopting) return adopting.entry
  if (kind === undefined || !OF_A_SESSION.test(kind)) return undefined
  return mentions.find((one) => one.type === 'session' && one.entry && opens(scene, one))?.entry
}

/** « point 122 s) de l’ordre du jour »: `122 s)`. */
const agendaItemOf = (
  { scene: { reader }, end }: Head,
  mentions: readonly Candidate[],
): string | undefined => {
  if (!mentions.some(({ type }) => type === 'agenda-item')) return undefined
  for (let token = 0; token < end; token++) {
    const word = reader.folded(token)
    if ((word !== 'point' && word !== 'points') || reader.number(reader.next(token)) === undefined) continue
    const ordre = find(reader, ['ordre'], token, Math.min(end, token + 40))
    if (ordre < 0 || reader.folded(reader.next(reader.next(ordre))) !== 'jour') continue
    const of = reader.previous(reader.previous(ordre))
    return said(reader, reader.next(token), of)
  }
  return undefined
}

/** Tells of two different values where there should be one, and gives the first. */
const single = (
  { diagnose, reader }: Scene,
  what: string,
  known: string | undefined,
  found: readonly string[],
): string | undefined => {
  if (known !== undefined) return known
  if (found.length > 1)
    diagnose({
      code: `${what}-contradicts`,
      message: `the masthead says ${found.join(' and ')}`,
      start: 0,
      end: reader.tokens.end[0] ?? 0,
    })
  return found[0]
}

/** Symbols of one series that a document cannot both bear: `A/65/1` and `A/65/2`, not `A/65/1` and `A/65/1/Add.1`. */
const rivals = (symbols: readonly string[]): readonly string[] => {
  const [first = ''] = symbols
  const series = first.slice(0, first.lastIndexOf('/') + 1)
  const other = symbols.find(
    (one) => one !== first && one.startsWith(series) && !one.startsWith(first) && !first.startsWith(one),
  )
  return other === undefined ? [] : [first, other]
}

/** Texts that bear the place and the day on a line of their own, or at the head of the first. */
const DATED_BELOW = /^(?:press-release|communique|declaration)$/u
const DATELINE = 10

/** « Djeddah, le 5 mai 2021 », « Addis-Abeba, 13 juin 2022 : »: the day at the head of a communiqué. */
const datelineOf = (
  { scene: { reader }, end }: Head,
  kind: string | undefined,
  mentions: readonly Candidate[],
): string | undefined => {
  if (kind !== undefined && !DATED_BELOW.test(kind)) return undefined
  // Of a document that does not say what it is, the first lines alone are looked through.
  const within = kind === undefined ? Math.min(end, MAX_FRONT) : end
  for (const mention of mentions) {
    if (mention.from >= within) return undefined
    if (mention.type !== 'date') continue
    const { edtf = '' } = (mention as Candidate<'date'>).value
    if (DAY.test(edtf) && (opensWithPlace(reader, mention, mentions) || followsAdoption(reader, mention)))
      return edtf
  }
  return undefined
}

/** Whether a line opens with a place, and the day behind it, with nothing else before its end or a colon. */
const opensWithPlace = (reader: Reader, { from, to }: Candidate, mentions: readonly Candidate[]): boolean => {
  let token = reader.previous(from)
  if (reader.folded(token) === 'le') token = reader.previous(token)
  if (reader.folded(token) !== ',') return false
  const behind = reader.at(to)
  const ends =
    behind >= reader.tokens.count ||
    reader.has(behind, TokenFlag.line) ||
    /^[:–—(.-]$/u.test(reader.folded(behind))
  if (!ends) return false
  for (let steps = 0; steps < DATELINE && token >= 0 && !reader.has(token, TokenFlag.line); steps++)
    token = reader.previous(token)
  return mentions.some(
    (one) => one.from === token && (one.type === 'place' || one.type === 'state' || one.type === 'event'),
  )
}

/** « Adopté par le Conseil, à sa 1322e réunion, tenue le 27 décembre 2025 ». */
const followsAdoption = (reader: Reader, { from }: Candidate): boolean => {
  let token = reader.previous(from)
  if (!/^(?:le|du)$/u.test(reader.folded(token))) return false
  token = reader.previous(token)
  if (!/^(?:tenue?|date)$/u.test(reader.folded(token))) return false
  for (let steps = 0; steps < OPENING && token >= 0; steps++, token = reader.previous(token))
    if (reader.has(token, TokenFlag.line)) {
      if (/^adoptee?s?$/u.test(reader.folded(token))) return true
      if (reader.has(token, TokenFlag.blank)) return false
    }
  return false
}

/** « Fait à Tachkent, le 19 octobre 2016 »: the day on which a text without a date at its head was made. */
const madeOn = ({ reader }: Scene, mentions: readonly Candidate[]): readonly string[] => {
  for (const mention of mentions) {
    if (mention.type !== 'date') continue
    const { edtf = '' } = (mention as Candidate<'date'>).value
    const article = reader.previous(mention.from)
    if (!DAY.test(edtf) || reader.folded(article) !== 'le') continue
    let token = reader.previous(article)
    for (let steps = 0; steps < 6 && token >= 0 && !reader.has(token, TokenFlag.line); steps++)
      token = reader.previous(token)
    if (/^(?:faite?|adoptee?)$/u.test(reader.folded(token)) && reader.folded(reader.next(token)) === 'a')
      return [edtf]
  }
  return []
}

/** What a document says of itself, in its masthead, its title and, of a letter, its text. */
export const record = (scene: Scene, mentions: readonly Candidate[]): Partial<DocumentRecord> => {
  const head = headOf(scene, ownSymbol(scene, mentions))
  const { reader, zones } = scene
  const symbols = symbolsOf(head, mentions)
  single(scene, 'symbol', reader.symbol, rivals(symbols))
  // « A/65/123-S/2011/45 » is one document under two symbols.
  const symbol = reader.symbol ?? symbols[0]
  const kind = kindOf(head, symbol)
  const date =
    single(scene, 'date', reader.date, daysOf(head, mentions)) ??
    datelineOf(head, kind, mentions) ??
    lastDayOf(head, kind, mentions)
  const session = sessionOf(head, kind, mentions)
  const agendaItem = agendaItemOf(head, mentions)
  const annexes = zones.filter((zone) => zone.type === 'annex').map((zone) => zone.id)
  return {
    ...(symbol === undefined ? {} : { symbol }),
    ...(date === undefined ? {} : { date }),
    ...(kind === undefined ? {} : { kind }),
    ...(kind === 'letter' || kind === 'note-verbale' ? correspondence(head, mentions) : {}),
    ...(session === undefined ? {} : { session }),
    ...(agendaItem === undefined ? {} : { agendaItem }),
    ...(annexes.length === 0 ? {} : { annexes }),
  }
}
