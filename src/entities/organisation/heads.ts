import { afterArticle, isLe } from '../../languages/fr/articles.ts'
import { type Candidate, propose } from '../../model/candidate.ts'
import type { Refiner, Scene } from '../../model/language.ts'
import type { Reader } from '../../model/reader.ts'
import { TokenFlag, TokenKind } from '../../model/token.ts'
import { fold } from '../../text/chars.ts'
import { bare } from './bare.ts'
import { inOrder, isBody } from './settle.ts'
import { linkTo } from './short.ts'

type Body = Candidate<'organisation'>

/** A head that stands for a body only where the document, or the sentence, shows that it does. */
interface Head {
  /** What stands before it. */
  readonly determiner: RegExp
  /** Labels, folded, of the bodies that it may stand for. */
  readonly of: RegExp
}

const HEADS: ReadonlyMap<string, Head> = new Map<string, Head>([
  [
    'conference',
    {
      determiner: /^(?:la|cette)$/u,
      of: /^conference (?:des (?:parties|etats parties|chefs d[’']etat)|du desarmement|des nations unies sur le commerce)/u,
    },
  ],
  ['programme', { determiner: /^(?:le|du|au|ce|notre)$/u, of: /^programme /u }],
  ['administration', { determiner: /^l'$/u, of: /^administration /u }],
])

const shortForm = (from: number, to: number, because: string): Body =>
  propose({ type: 'organisation', form: 'short', from, to, value: {}, because, confidence: 0.85 })

const standFor = (short: Body, { entry = '', label = '', value }: Body): Body =>
  linkTo(short, entry, label, value)

/** Unions whose highest organ is their Conference of heads of State and government, by id, as a label names them. */
const UNIONS: Readonly<Record<string, string>> = {
  au: "l'Union africaine",
  oau: "l'Organisation de l'unité africaine",
  ecowas: 'la CEDEAO',
  eccas: 'la CEEAC',
  uemoa: "l'UEMOA",
  cemac: 'la CEMAC',
}

const idOf = (entry: string | undefined): string => entry?.slice('organisation:'.length) ?? ''

/** « la Conférence », standing for that of a union. */
const ofUnion = (short: Body, union: string): Body => {
  const id = union === 'au' || union === 'oau' ? `${union}-assembly` : `${union}-heads-of-state`
  return linkTo(short, `organisation:${id}`, `Conférence de ${UNIONS[union] ?? union}`, {
    id,
    kind: 'organ',
    parent: union,
  })
}

const AFRICAN_UNION = /^organisation:(?:auc|au-.*)$/u
const AFRICAN_UNION_TEXT = /^resolution:(?:Assembly\/AU|EX\.CL|PSC\/PR)/u

/** The union whose documents speak of « la Conférence » without more, when this is one. */
const unionOf = (given: readonly Candidate[]): string | undefined => {
  const counts = new Map<string, number>()
  let others = 0
  for (const { entry = '' } of given) {
    if (/^organisation:un(?:-|$)/u.test(entry)) others++
    const id = idOf(entry)
    const union =
      AFRICAN_UNION.test(entry) || AFRICAN_UNION_TEXT.test(entry) ? 'au' : id !== 'au' && UNIONS[id] ? id : ''
    if (union !== '') counts.set(union, (counts.get(union) ?? 0) + 1)
  }
  const [first] = [...counts].sort((a, b) => b[1] - a[1])
  return first && first[1] >= others ? first[0] : undefined
}

const AGENT_PARTICIPLE =
  /^(?:forme|fourni|aide|appuye|collabore|organise|publie|recrute|signe|distribue|dispense|finance|verse|achete|deploye|dote|assiste|conseille|travaille|pris|adopte|felicite|decide|demande)$/u
const AGENT_PRESENT =
  /^(?:aide|fournit|appuie|collabore|organise|finance|forme|travaille|distribue|publie|recrute|dispense)$/u

/** « le Programme a formé », « le Programme s'est associé »: what only a body does. */
const acts = (reader: Reader, head: number): boolean => {
  const verb = reader.next(head)
  const folded = reader.folded(verb)
  const next = reader.folded(reader.next(verb))
  if (folded === 'a' && reader.text(verb, verb + 1) === 'a') return AGENT_PARTICIPLE.test(next)
  if (folded === "s'")
    return next === 'est' && /^associe/u.test(reader.folded(reader.next(reader.next(verb))))
  return AGENT_PRESENT.test(folded)
}

/** What only a body that lasts has: « le mandat de la Conférence », « les sessions de la Conférence ». */
const LASTING = /^(?:mandat|sessions?|subsidiaires?|intersessions)$/u

/** « à sa sixième session »: a session that someone owns. */
const isOwned = (reader: Reader, session: Candidate): boolean =>
  (session.value as { readonly kind?: string }).kind === 'session' &&
  /^(?:sa|ses)$/u.test(reader.folded(reader.previous(session.from)))

/** Within so many tokens of its session a body stands. */
const SESSION_NEAR = 25

/** « aider la Conférence à remplir son mandat », « à sa sixième session, la Conférence a décidé »: no conference held once. */
const lasts = (reader: Reader, head: number, sessions: readonly Candidate[]): boolean => {
  const of = reader.previous(reader.previous(head))
  if (of > 0 && reader.folded(of) === 'de') {
    let owned = reader.previous(of)
    if (/^(?:extra)?ordinaires?$/u.test(reader.folded(owned))) owned = reader.previous(owned)
    if (LASTING.test(reader.folded(owned))) return true
  }
  let at = reader.next(head)
  for (let steps = 0; steps < 6 && at < reader.tokens.count; steps++, at = reader.next(at)) {
    if (reader.has(at, TokenFlag.sentence)) break
    if (reader.folded(at) === 'mandat' && reader.folded(reader.previous(at)) === 'son') return true
  }
  const session = sessions.findLast(({ to }) => to <= head)
  if (session && head - session.to <= SESSION_NEAR && isOwned(reader, session)) {
    const article = reader.previous(head)
    for (let token = session.to; token < head; token++)
      if (reader.has(token, TokenFlag.sentence)) return false
    return reader.folded(reader.previous(article)) === ','
  }
  return false
}

const QUOTE = /^[«»"“”<>]$/u
const BEFORE_ALIAS = /^(?:-|denommee?s?|appelee?s?|designee?s?|nommee?s?|sous|nom|de|par|apres|ci-apres|ci)$/u

/** « (ci-après le Consortium) », « (le « Groupe ») »: the token of the name that is declared, or -1. */
const declaredBehind = (reader: Reader, open: number): number => {
  let token = reader.next(open)
  let hereafter = false
  let quoted = false
  for (let steps = 0; steps < 12 && token < reader.tokens.count; steps++, token = reader.next(token)) {
    const folded = reader.folded(token)
    if (QUOTE.test(folded)) quoted = true
    else if (/^ci/u.test(folded) && BEFORE_ALIAS.test(folded)) hereafter = true
    else if (!isLe(reader, token) && !BEFORE_ALIAS.test(folded)) break
  }
  if (
    !(hereafter || quoted) ||
    !reader.has(token, TokenFlag.capital) ||
    reader.has(token, TokenFlag.capitals)
  )
    return -1
  const next = reader.folded(reader.next(token))
  return QUOTE.test(next) || next === ')' || next === ']' || (hereafter && next === ',') ? token : -1
}

/** « 7) « Commission » : la Commission de la CEEAC »: the token of the term and the token where its meaning begins, or nothing. */
const termOf = (reader: Reader, quote: number): readonly [term: number, meaning: number] | undefined => {
  const term = reader.next(quote)
  const close = reader.next(term)
  if (!reader.has(term, TokenFlag.capital) || !QUOTE.test(reader.folded(close))) return undefined
  const mark = reader.next(close)
  if (!/^(?::|designe|signifie|denote)$/u.test(reader.folded(mark))) return undefined
  const next = reader.next(mark)
  const meaning = afterArticle(reader, next)
  return reader.folded(meaning) === reader.folded(term) ? [term, meaning] : undefined
}

const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

const PAREN = 0x28
const COMMA = 0x2c
const BRACKET = 0x5b
/** The code points of the marks that open a quotation: « “ ". */
const QUOTES: ReadonlySet<number> = new Set([0xab, 0x201c, 0x22])

interface Declared {
  readonly token: number
  readonly name: Body | undefined
}

/** The heads that the document declares to be short forms, by their word. */
const declarations = (reader: Reader, candidates: readonly Candidate[]): ReadonlyMap<string, Declared> => {
  // Few documents declare any: what is asked for is made then.
  const ends = once(() => {
    const named = new Map<number, Body>()
    for (const one of candidates)
      if (isBody(one) && one.form !== 'short' && one.entry) {
        // « Réseau X (RX) (ci-après le Réseau) »
        const open = reader.at(one.to)
        named.set(reader.folded(open) === ')' ? reader.next(open) : open, one)
      }
    return named
  })
  const starts = once(() => {
    const named = new Map<number, Body>()
    for (const one of candidates)
      if (isBody(one) && one.form === 'name' && one.entry && !named.has(one.from)) named.set(one.from, one)
    return named
  })
  const found = new Map<string, Declared>()
  const { kind, count, source, start } = reader.tokens
  for (let open = 0; open < count; open++) {
    if (kind[open] !== TokenKind.punctuation) continue
    const mark = source.charCodeAt(start[open] as number)
    if (QUOTES.has(mark)) {
      const [term, meaning] = termOf(reader, open) ?? []
      const name = term === undefined ? undefined : starts().get(meaning as number)
      if (term !== undefined && name && !found.has(reader.folded(term)))
        found.set(reader.folded(term), { token: term, name })
      continue
    }
    // A comma needs « ci-après » right behind it.
    if (mark !== PAREN && mark !== BRACKET)
      if (mark !== COMMA || !reader.inClass(reader.next(open), 'hereafter')) continue
    const token = declaredBehind(reader, open)
    if (token < 0) continue
    const name = ends().get(open)
    const word = reader.folded(token)
    // « ci-après dénommées « les Parties » », « la Session »: no body.
    const isHead =
      reader.inClass(token, 'body-head') || HEADS.has(word) || (name && reader.folded(name.from) === word)
    if (isHead && !found.has(word)) found.set(word, { token, name })
  }
  return found
}

const DETERMINER = /^(?:le|la|l'|du|au|ce|cet|cette|notre|ladite|ledit|dudit)$/u

const isConferenceOfUnion = (reader: Reader, { from, to, value, form }: Body): boolean =>
  form === 'name' &&
  value.id === undefined &&
  to === from + 1 &&
  reader.folded(from) === 'conference' &&
  reader.folded(reader.next(reader.next(reader.next(from)))) === 'union'

/** A pass over a document, from token to token and from mention to mention. */
interface Pass {
  readonly reader: Reader
  readonly given: readonly Candidate[]
  readonly sessions: () => readonly Candidate[]
  readonly declared: ReadonlyMap<string, Declared>
  /** The union whose Conference the document means where it names none. */
  readonly union: () => string | undefined
  readonly added: Body[]
  /** What stands in place of a mention, or nothing. */
  readonly replaced: Map<Candidate, Candidate | undefined>
  /** The first body that begins at a token. */
  readonly bodies: () => ReadonlyMap<number, Body>
  /** Label → its head, where that is one of those, and the label a body's that it may stand for. */
  readonly labels: Map<string, string | undefined>
  /** Heads that are read as a text so far: « le Programme ». */
  readonly texts: Map<number, Candidate>
  /** Head → the body of that head that was named last; there, but undefined, where what was named last is none. */
  readonly last: Map<string, Body | undefined>
  /** The next mention to pass. */
  next: number
  /** The token after the mentions passed so far. */
  covered: number
}

const startPass = (reader: Reader, given: readonly Candidate[]): Pass => ({
  reader,
  given,
  sessions: once(() => given.filter(({ type }) => type === 'session')),
  declared: declarations(reader, given),
  union: once(() => unionOf(given)),
  added: [],
  replaced: new Map(),
  bodies: once(() => {
    const bodies = new Map<number, Body>()
    for (const one of given) if (isBody(one) && !bodies.has(one.from)) bodies.set(one.from, one)
    return bodies
  }),
  labels: new Map(),
  texts: new Map(),
  last: new Map(),
  next: 0,
  covered: 0,
})

/** The head of a label that it may stand for. */
const headOf = ({ labels }: Pass, label: string): string | undefined => {
  if (labels.has(label)) return labels.get(label)
  const folded = fold(label)
  const first = folded.slice(0, Math.max(0, folded.indexOf(' ')))
  const head = HEADS.get(first)?.of.test(folded) ? first : undefined
  labels.set(label, head)
  return head
}

/** Bodies that the grammar has named, and that stand for one which the document tells. */
const linkNamed = ({ reader, given, union, replaced }: Pass): void => {
  const named = once(() => (given.some(({ entry }) => entry === 'organisation:au') ? 'au' : undefined))
  for (const one of given) {
    if (!isBody(one) || one.value.id !== undefined) continue
    // « la Conférence de l'Union », which a document of the African Union does not name in full.
    const own = isConferenceOfUnion(reader, one) ? (union() ?? named()) : undefined
    if (own !== undefined) replaced.set(one, ofUnion(one, own))
  }
}

/** Passes a mention on the way to a token of this word. */
const passMention = (pass: Pass, one: Candidate, token: number, word: string): boolean => {
  const { texts, last } = pass
  // « le Programme » may be a text too, until it is told which.
  const text = one.type === 'instrument' && one.to === one.from + 1
  if (text) texts.set(one.from, one)
  // « le Programme d'action de Beijing » is the last of that word now.
  if (HEADS.has(word) && one.from === token && !isBody(one) && !text) last.set(word, undefined)
  if (isBody(one) && one.form !== 'short' && one.entry !== undefined) {
    const head = headOf(pass, one.label ?? '')
    if (head !== undefined) last.set(head, one)
  }
  return !text && one.type !== 'event'
}

/** Passes the mentions that begin up to a token. */
const passTo = (pass: Pass, token: number, word: string): void => {
  for (; pass.next < pass.given.length; pass.next++) {
    const one = pass.given[pass.next] as Candidate
    if (one.from > token) return
    if (passMention(pass, one, token, word)) pass.covered = Math.max(pass.covered, one.to)
  }
}

const add = ({ added, texts, replaced }: Pass, body: Body): void => {
  added.push(body)
  const text = texts.get(body.from)
  if (text) replaced.set(text, undefined)
}

/** « le Consortium », declared before. */
const readDeclared = (pass: Pass, token: number, { token: at, name }: Declared): void => {
  const { reader } = pass
  const stands = DETERMINER.test(reader.folded(reader.previous(token))) && bare(reader, token)
  if (token !== at && !stands) return
  const short = shortForm(token, token + 1, 'forme déclarée')
  add(pass, name ? standFor(short, name) : short)
}

/** « la Conférence », « le Programme »: the body that it stands for, or one that the sentence shows to be some body. */
const readHead = (pass: Pass, token: number, word: string, { determiner }: Head): void => {
  const { reader, last } = pass
  const determined = determiner.test(reader.folded(reader.previous(token)))
  if (!bare(reader, token)) {
    last.set(word, undefined)
    return
  }
  if (!determined) return
  const short = shortForm(token, token + 1, `${word}, nommé dans le document`)
  const body = last.get(word)
  const union = word === 'conference' && !last.has(word) ? pass.union() : undefined
  if (body) add(pass, standFor(short, body))
  else if (union !== undefined) add(pass, ofUnion(short, union))
  else if (isSomeBody(pass, token, word)) add(pass, short)
}

const isSomeBody = ({ reader, sessions }: Pass, token: number, word: string): boolean =>
  word === 'administration' || (word === 'programme' ? acts(reader, token) : lasts(reader, token, sessions()))

/** « la Sous-Commission »: a head of two words. */
const SUB = /^(?:commission|comite|groupe)$/u
const SUB_LENGTH = 4

const readSub = (pass: Pass, token: number): void => {
  const { reader } = pass
  if (reader.folded(token) !== 'sous') return
  const head = reader.next(token)
  if (!SUB.test(reader.folded(head)) || !bare(reader, head)) return
  passTo(pass, token, 'sous')
  if (token >= pass.covered && DETERMINER.test(reader.folded(reader.previous(token))))
    add(pass, shortForm(token, head + 1, 'la Sous-Commission, le Sous-Comité'))
}

const readToken = (pass: Pass, token: number): void => {
  const { reader, declared, bodies, replaced } = pass
  const word = reader.folded(token)
  const head = HEADS.get(word)
  const told = declared.get(word)
  const alias = told && token >= told.token ? told : undefined
  passTo(pass, token, word)
  const short = alias?.name && bodies().get(token)
  if (short && short.form === 'short' && short.to === token + 1)
    replaced.set(short, standFor(short, alias.name as Body))
  if (token < pass.covered) return
  if (alias) readDeclared(pass, token, alias)
  else if (head) readHead(pass, token, word, head)
}

/**
 * « la Conférence », « le Programme », « le Consortium »: heads that are no short forms by themselves, where the last
 * of that kind which the document has named is a body, or where the document declares them.
 */
export const bareHeads: Refiner = {
  name: 'la Conférence, le Programme, les formes déclarées',
  refine: ({ reader }: Scene, given) => {
    const pass = startPass(reader, given)
    linkNamed(pass)
    const { count, end, flags, kind, start } = reader.tokens
    // Few words are such heads; a declared one may be any.
    const any = pass.declared.size > 0
    for (let token = 0; token < count; token++)
      if (kind[token] === TokenKind.word && ((flags[token] as number) & TokenFlag.capital) !== 0) {
        if (any || reader.inClass(token, 'bare-head')) readToken(pass, token)
        else if ((end[token] as number) - (start[token] as number) === SUB_LENGTH) readSub(pass, token)
      }
    const { added, replaced } = pass
    if (added.length === 0 && replaced.size === 0) return given
    const kept: Candidate[] = []
    for (const one of given) {
      const other = replaced.has(one) ? replaced.get(one) : one
      if (other) kept.push(other)
    }
    return inOrder([...kept, ...added])
  },
}
