import { ownSymbol } from '../../entities/symbol/own.ts'
import type { Candidate } from '../../model/candidate.ts'
import type { Deriver, Edge, Scene } from '../../model/language.ts'
import type { Reader } from '../../model/reader.ts'
import { afterLa, isOf } from './articles.ts'
import { office } from './office-relations.ts'

export type Found = readonly Omit<Edge, 'because'>[]

/** Several derivers ask it of the same mentions. */
const firsts = new WeakMap<readonly Candidate[], ReadonlyMap<string, Candidate>>()

/** The first mention of each entity. */
export const firstOf = (mentions: readonly Candidate[]): ReadonlyMap<string, Candidate> => {
  const known = firsts.get(mentions)
  if (known) return known
  const first = new Map<string, Candidate>()
  for (const mention of mentions)
    if (mention.entry && !first.has(mention.entry)) first.set(mention.entry, mention)
  firsts.set(mentions, first)
  return first
}

/** A field of a mention's value, where it is text. */
export const fact = (mention: Candidate, field: string): string | undefined => {
  const value = (mention.value as Readonly<Record<string, unknown>>)[field]
  return typeof value === 'string' ? value : undefined
}

/** Words before a role's « de » its State or body. */
const whoseOf = (
  { reader }: Scene,
  role: Candidate,
  at: ReadonlyMap<number, Candidate>,
): Candidate | undefined => {
  let token = reader.at(role.to)
  if (!isOf(reader, token)) return undefined
  token = reader.next(token)
  token = afterLa(reader, token)
  return at.get(token)
}

const wordsOf = ({ reader }: Scene, { from, to }: Candidate): string => {
  const words: string[] = []
  for (let token = reader.at(from); token < to; token = reader.next(token)) words.push(reader.folded(token))
  return words.join(' ')
}

/** States and bodies by their first token. */
const holdersOf = (mentions: readonly Candidate[]): ReadonlyMap<number, Candidate> => {
  const starts = new Map<number, Candidate>()
  for (const mention of mentions)
    if (
      (mention.type === 'state' || mention.type === 'organisation') &&
      mention.entry &&
      !starts.has(mention.from)
    )
      starts.set(mention.from, mention)
  return starts
}

/** Offices named with what they are of, by their words: where one reading remains, a bare office is the same. */
const offices = (
  scene: Scene,
  mentions: readonly Candidate[],
  starts = holdersOf(mentions),
): ReadonlyMap<string, Candidate | null> => {
  const known = new Map<string, Candidate | null>()
  for (const role of mentions) {
    if (role.type !== 'role') continue
    const whose = whoseOf(scene, role, starts)
    if (!whose) continue
    const words = wordsOf(scene, role)
    const before = known.get(words)
    known.set(words, before === undefined || before?.entry === whose.entry ? whose : null)
  }
  return known
}

/** How many mentions, and tokens, before a signature its office can be. */
const OFFICE_BACK = 8
const OFFICE_TOKENS = 40

const signed = ({ reader }: Scene, { type, from }: Candidate): boolean =>
  type === 'person' && /^sign/u.test(reader.folded(reader.previous(reader.previous(from))))

/** The office of a signatory: before « (Signé) », or behind the name where the document's first has it there. */
const officeOf = (
  { reader }: Scene,
  mentions: readonly Candidate[],
  i: number,
  behind: boolean,
): Candidate | undefined => {
  const person = mentions[i] as Candidate
  if (behind) {
    const [next, token] = [mentions[i + 1], reader.at(person.to)]
    const from = reader.folded(token) === ',' ? reader.next(token) : token
    return next?.type === 'role' && next.from === from ? next : undefined
  }
  const role = mentions.slice(Math.max(0, i - OFFICE_BACK), i).findLast(({ type }) => type === 'role')
  return role && person.from - role.to <= OFFICE_TOKENS ? role : undefined
}

export const signatures: Deriver = {
  name: '(Signé), et la fonction qui se lit ailleurs',
  derive: (scene, mentions) => {
    if (!mentions.some((one) => signed(scene, one))) return []
    const starts = holdersOf(mentions)
    const known = offices(scene, mentions, starts)
    const symbol = ownSymbol(scene, mentions)
    const edges: Omit<Edge, 'because'>[] = []
    const first = mentions.findIndex((one) => signed(scene, one))
    const behind =
      officeOf(scene, mentions, first, false) === undefined &&
      officeOf(scene, mentions, first, true) !== undefined
    mentions.forEach((person, i) => {
      if (!signed(scene, person)) return
      const role = officeOf(scene, mentions, i, behind)
      const whose = role && (whoseOf(scene, role, starts) ?? known.get(wordsOf(scene, role)))
      const text = role && fact(role, 'role')
      if (!role || !text) return
      edges.push(...office(person, role, whose ?? undefined))
      if (symbol) edges.push({ type: 'signed', from: person, to: symbol, role: text, evidence: [role] })
    })
    return edges
  },
}

/** « M. », « S. E. le Professeur » before a name. */
const isCivility = (reader: Reader, token: number): boolean =>
  reader.inClass(token, 'civility') ||
  /^(?:s\.|e\.?|s\.e\.?|se|son|excellence|le|la|l'|ambassadeur|ambassadrice)$/u.test(reader.folded(token))

export const bareOffices: Deriver = {
  name: '<fonction>, <personne>: la fonction se lit ailleurs',
  derive: (scene, mentions) => {
    const { reader } = scene
    let known: ReadonlyMap<string, Candidate | null> | undefined
    const edges: Omit<Edge, 'because'>[] = []
    mentions.forEach((person, i) => {
      const role = mentions[i - 1]
      if (person.type !== 'person' || role?.type !== 'role') return
      let token = reader.at(role.to)
      if (reader.folded(token) !== ',') return
      token = reader.next(token)
      while (token < person.from && isCivility(reader, token)) token = reader.next(token)
      if (token !== person.from) return
      known ??= offices(scene, mentions)
      edges.push(...office(person, role, known.get(wordsOf(scene, role)) ?? undefined))
    })
    return edges
  },
}
