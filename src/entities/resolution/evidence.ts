import { isOf } from '../../languages/fr/articles.ts'
import { type Candidate, revise } from '../../model/candidate.ts'
import type { ResolutionValue } from '../../model/entity.ts'
import type { Refiner, Scene } from '../../model/language.ts'
import type { Reader } from '../../model/reader.ts'
import { TokenFlag, TokenKind } from '../../model/token.ts'
import {
  type Guess,
  guessBodies,
  isNumbering,
  type ResolutionKind as Kind,
  partsFor,
  saidBy,
  symbolOf,
} from '../../symbols/bodies.ts'
import { securityCouncilYear } from '../../symbols/council.ts'
import type { NumberParts } from '../../symbols/number.ts'
import { toRoman } from '../../symbols/roman.ts'
import { fitsAssembly } from '../../symbols/sessions.ts'
import { ownSymbol } from '../symbol/own.ts'
import { afterAnnotations, afterSeparator, type BodyAt, type Item, itemsAt } from './numbers.ts'

/** What speaks for a body, and how far it is to be believed. */
interface Evidence {
  /** Absent when a body is named that no list knows. */
  readonly body?: string
  readonly confidence: number
  readonly implied: boolean
}

const idOf = (body: Candidate): string | undefined => (body.value as { readonly id?: string }).id

/** What a bare « Conseil » or « Assemblée » must be, given the number's shape. */
const shortBody = (reader: Reader, body: Candidate, parts: NumberParts, kind: Kind): string | undefined => {
  const head = reader.folded(body.from)
  if (body.to > body.from + 1) return undefined
  if (head === 'assemblee' && symbolOf('un-ga', parts, kind)) return 'un-ga'
  if (head === 'organisation') return 'un'
  if (head === 'commission' && parts.shape === 'session' && symbolOf('un-chr', parts, kind)) return 'un-chr'
  if (head !== 'conseil') return undefined
  return ['un-sc', 'un-hrc', 'un-ecosoc'].find((id) => symbolOf(id, parts, kind) !== undefined)
}

/** The body named beside a number; « Nations Unies » leaves it to the shape. */
const named = (reader: Reader, body: Candidate, parts: NumberParts, kind: Kind): Evidence | undefined => {
  const id = idOf(body)
  if (id !== undefined && (!isNumbering(id) || symbolOf(id, parts, kind)))
    return id === 'un' || id === 'oic' || id === 'cop'
      ? undefined
      : { body: id, confidence: 0.99, implied: false }
  const meant = body.form === 'short' ? shortBody(reader, body, parts, kind) : undefined
  if (meant === 'un') return undefined
  if (meant !== undefined) return { body: meant, confidence: 0.93, implied: false }
  return id === undefined ? { confidence: 0.9, implied: false } : undefined
}

/** The body named after a number of a list, or after the list. */
const namedAfter = (reader: Reader, item: Candidate, bodyAt: BodyAt): Candidate | undefined => {
  let to = item.to
  for (let times = 0; times < 200; times++) {
    const between = afterAnnotations(reader, to, bodyAt)
    if (between.body) return between.body
    const next = afterSeparator(reader, between.to)
    if (next < 0) return undefined
    const following = itemsAt(reader, next).at(-1)
    if (!following) return undefined
    to = following.to
  }
  return undefined
}

const MAX_BACK = 60

/** The token of the word « résolution » that a number belongs to, or -1. */
const headOf = (reader: Reader, item: Candidate): number => {
  let token = reader.previous(item.from)
  for (let times = 0; times < MAX_BACK && token >= 0; times++) {
    if (reader.inClass(token, 'resolution-word')) return token
    if (reader.has(token, TokenFlag.sentence)) return -1
    token = reader.previous(token)
  }
  return -1
}

const MAX_SENTENCE = 400

/** The bodies of the sentence that number their resolutions, the nearest before the number first, then those after it. */
const sentenceBodies = (
  reader: Reader,
  item: Candidate,
  bodies: ReadonlyMap<number, Candidate>,
): readonly Candidate[] => {
  const found: Candidate[] = []
  if (bodies.size === 0) return found
  let token = item.from
  for (let i = 0; i < MAX_SENTENCE && token >= 0; i++) {
    if (reader.has(token, TokenFlag.sentence)) break
    token--
    const body = bodies.get(token)
    if (body) found.push(body)
  }
  for (let i = item.to; i < Math.min(reader.tokens.count, item.to + MAX_SENTENCE); i++) {
    if (reader.has(i, TokenFlag.sentence)) break
    const body = bodies.get(i)
    if (body) found.push(body)
  }
  return found
}

/** The body that speaks in a document, by its symbol. */
const documentBody = (symbol: string | undefined): string | undefined => {
  if (symbol === undefined) return undefined
  if (symbol.startsWith('S/')) return 'un-sc'
  if (symbol.startsWith('A/HRC/')) return 'un-hrc'
  if (symbol.startsWith('A/')) return 'un-ga'
  if (symbol.startsWith('E/CN.4/')) return 'un-chr'
  return symbol.startsWith('E/') ? 'un-ecosoc' : undefined
}

/** The body that a possessive or the sentence speaks for, where the number may be of it. */
const spokenFor = (
  scene: Scene,
  item: Candidate,
  parts: NumberParts,
  kind: Kind,
  bodies: ReadonlyMap<number, Candidate>,
): Evidence | undefined => {
  const { reader } = scene
  const head = headOf(reader, item)
  const possessive = head >= 0 && /^(?:sa|ses|leur|leurs|son)$/u.test(reader.folded(reader.previous(head)))
  for (const body of sentenceBodies(reader, item, bodies)) {
    const id = idOf(body)
    if (id !== undefined && isNumbering(id) && symbolOf(id, parts, kind))
      return { body: id, confidence: possessive ? 0.96 : 0.9, implied: true }
    const meant = body.form === 'short' ? shortBody(reader, body, parts, kind) : undefined
    if (possessive && meant !== undefined && meant !== 'un')
      return { body: meant, confidence: 0.88, implied: true }
  }
  const own = documentBody(reader.symbol)
  if (own !== undefined && symbolOf(own, parts, kind))
    return { body: own, confidence: possessive ? 0.95 : 0.85, implied: true }
  return undefined
}

/** Numbers of the Assembly that are cited without their session, as often as the Security Council's. */
const FAMOUS_ASSEMBLY = new Set([
  106, 181, 194, 217, 273, 302, 303, 377, 1514, 1541, 1803, 2131, 2200, 2202, 2253, 2254, 2443, 2535, 2621,
  2625, 2649, 2672, 2758, 2787, 3201, 3202, 3210, 3236, 3237, 3281, 3314, 3379,
])

/** The bodies that the shape speaks for; a year that does not go with the number is a slip of the pen. */
const guessesFor = (parts: NumberParts, kind: Kind): readonly Guess[] => {
  if (parts.shape === 'bare' && FAMOUS_ASSEMBLY.has(parts.number))
    return guessBodies(parts, kind).map(([body]): Guess => [body, 0.5])
  const guesses = guessBodies(parts, kind)
  return parts.shape === 'year' && kind === 'resolution' && guesses.length === 0 ? [['un-sc', 0.7]] : guesses
}

/** The last year in which the Assembly numbered its resolutions through. */
const LAST_ROMAN_YEAR = 1976
/** The year of a session is this and its number; its last meetings may be held in the next. */
const BEFORE_FIRST = 1945
/** The third session went on in 1949, when the fourth opened. */
const FIRST_OF_FOURTH = 289

/** « 181 (1947) »: a number of the Assembly, its year for its session, where the Council had no such number then. */
const assemblyParts = (parts: NumberParts, kind: Kind): NumberParts => {
  if (parts.shape !== 'year' || kind !== 'resolution' || parts.year > LAST_ROMAN_YEAR) return parts
  if (guessBodies(parts, kind).length > 0) return parts
  const { number, letter, year } = parts
  const opened = year - BEFORE_FIRST
  const sessions = number < FIRST_OF_FOURTH && opened === 4 ? [3] : [opened, opened - 1]
  for (const session of sessions)
    if (session > 0 && fitsAssembly(session, number))
      return { shape: 'roman', number, ...(letter && { letter }), session: toRoman(session) }
  return parts
}

/** A shape that is one body's alone needs no other witness. */
const CERTAIN = 0.97

const MAX_TO_SUMMIT = 7

/** « 8/3-D de la troisième Conférence du Sommet islamique »: the Conference is an event, the Summit a body. */
const ofSummit = (reader: Reader, { to }: Candidate, { shape }: NumberParts): Evidence | undefined => {
  let token = reader.at(to)
  if (shape !== 'oic' || !isOf(reader, token)) return undefined
  for (let step = 0; step < MAX_TO_SUMMIT && !reader.has(token, TokenFlag.sentence); step++) {
    if (reader.folded(token) === 'sommet') return { body: 'oic-summit', confidence: 0.95, implied: false }
    if (reader.tokens.kind[token] === TokenKind.punctuation) return undefined
    token = reader.next(token)
  }
  return undefined
}

const judge = (
  scene: Scene,
  item: Candidate,
  parts: NumberParts,
  kind: Kind,
  bodies: ReadonlyMap<number, Candidate>,
): { readonly evidence?: Evidence; readonly others: readonly Guess[] } => {
  const guesses = guessesFor(parts, kind)
  const body = namedAfter(scene.reader, item, (token) => bodies.get(token))
  const said = (body && named(scene.reader, body, parts, kind)) ?? ofSummit(scene.reader, item, parts)
  if (said) return { evidence: said, others: [] }
  const [best, confidence] = guesses[0] ?? ['', 0]
  const guessed = { body: best, confidence, implied: true }
  if (confidence >= CERTAIN) return { evidence: guessed, others: [] }
  const spoken = spokenFor(scene, item, parts, kind, bodies)
  if (spoken) return { evidence: spoken, others: guesses.filter(([other]) => other !== spoken.body) }
  return confidence > 0.5 ? { evidence: guessed, others: guesses.slice(1) } : { others: guesses }
}

const valued = (
  parts: NumberParts,
  kind: Kind,
  evidence: Evidence | undefined,
  others: readonly Guess[],
): ResolutionValue => {
  const body = evidence?.body
  const symbol = body === undefined ? undefined : symbolOf(body, parts, kind)
  const year = body === 'un-sc' && parts.shape === 'bare' ? securityCouncilYear(parts.number) : undefined
  const implied = [...(evidence?.implied ? ['body'] : []), ...(year === undefined ? [] : ['year'])]
  const alternatives = others.flatMap(([other]) => symbolOf(other, parts, kind) ?? [])
  return {
    ...(symbol === undefined ? {} : { symbol }),
    ...(body === undefined ? {} : { body }),
    kind,
    ...saidBy(partsFor(body, parts)),
    ...(year === undefined ? {} : { year }),
    ...(implied.length > 0 && symbol !== undefined ? { implied } : {}),
    ...(alternatives.length > 0 ? { alternatives } : {}),
  }
}

const MAX_LETTERS = 16

/** What the number at a mention says; of « B » in « 3411 A et B (XXX) », what the number before it says. */
const partsAt = (reader: Reader, { from, to }: Candidate): Item['parts'] | undefined => {
  let token = from
  for (let times = 0; times < MAX_LETTERS && token >= 0; times++) {
    const item = itemsAt(reader, token).find((one) => one.from === from)
    if (item) return item.parts
    if (from + 1 < to && reader.folded(reader.at(from + 1)) !== '(') return undefined
    token = reader.previous(token)
  }
  return undefined
}

/** Whose an act of the European Union may be, by the head that stands behind its number. */
const UNION_BODIES: Readonly<Record<string, string>> = { conseil: 'eu-council' }
const UNION_NAMES: Readonly<Record<string, string>> = { 'eu-council': "Conseil de l'Union européenne" }

/** « la décision 2011/137/PESC du Conseil »: an act has a number of the Union's, whatever body adopted it. */
const settleAct = (
  { reader }: Scene,
  item: Candidate,
  { year, number, treaty }: Extract<NumberParts, { readonly shape: 'treaty' }>,
  bodies: ReadonlyMap<number, Candidate>,
): Candidate => {
  const after = namedAfter(reader, item, (token) => bodies.get(token))
  const id =
    after && (idOf(after) ?? (after.form === 'short' ? UNION_BODIES[reader.folded(after.from)] : undefined))
  return {
    ...item,
    value: { ...(item.value as ResolutionValue), ...(id?.startsWith('eu-') && { body: id }) },
    entry: `resolution:${year}/${number}/${treaty}`,
  }
}

/** What a number is, once the bodies round it are known. */
const settleOne = (scene: Scene, item: Candidate, bodies: ReadonlyMap<number, Candidate>): Candidate => {
  const value = item.value as ResolutionValue
  const written = partsAt(scene.reader, item)
  if (value.symbol !== undefined || !written || written.shape === 'symbol' || written.shape === 'fiqh')
    return item
  if (written.shape === 'treaty') return settleAct(scene, item, written, bodies)
  const kind = value.kind ?? 'resolution'
  const parts = assemblyParts(written, kind)
  const { evidence, others } = judge(scene, item, parts, kind, bodies)
  const settled = valued(parts, kind, evidence, others)
  return {
    ...item,
    value: settled,
    confidence: evidence?.confidence ?? 0.6,
    ...(settled.symbol === undefined ? {} : { entry: `resolution:${settled.symbol}` }),
  }
}

/** The scene with the symbol that the document's masthead bears, where none is given from outside. */
const withOwnSymbol = (scene: Scene, candidates: readonly Candidate[]): Scene => {
  if (scene.reader.symbol !== undefined) return scene
  const entry = ownSymbol(scene, candidates)?.entry
  return entry === undefined
    ? scene
    : { ...scene, reader: { ...scene.reader, symbol: entry.slice(entry.indexOf(':') + 1) } }
}

/** « la décision 2011/137/PESC du Conseil »: a bare Council behind the number of such an act is the Union's. */
const ofUnion = ({ reader }: Scene, one: Candidate, acts: ReadonlySet<number>): Candidate => {
  if (one.type !== 'organisation' || one.entry !== undefined || one.form !== 'short') return one
  const id = UNION_BODIES[reader.folded(one.from)]
  const of = reader.previous(one.from)
  return id !== undefined && reader.folded(of) === 'du' && acts.has(reader.previous(of))
    ? revise(one, { value: { id, parent: 'eu' }, entry: `organisation:${id}`, label: UNION_NAMES[id] })
    : one
}

/** Gives each number its body, by what stands round it. */
export const settleBodies: Refiner = {
  name: 'le corps qui a adopté',
  refine: (given, candidates) => {
    if (!candidates.some(({ type }) => type === 'resolution')) return candidates
    const scene = withOwnSymbol(given, candidates)
    const bodies = new Map<number, Candidate>()
    for (const one of candidates)
      if (one.type === 'organisation' && !bodies.has(one.from)) bodies.set(one.from, one)
    const settled = candidates.map((one) => (one.type === 'resolution' ? settleOne(scene, one, bodies) : one))
    const acts = new Set<number>()
    for (const { type, value, to } of settled)
      if (type === 'resolution' && (value as ResolutionValue).body === 'eu-council') acts.add(to - 1)
    return acts.size === 0 ? settled : settled.map((one) => ofUnion(scene, one, acts))
  },
}
