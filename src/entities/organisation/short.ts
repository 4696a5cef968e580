import { type Candidate, revise } from '../../model/candidate.ts'
import type { Refiner, Scene } from '../../model/language.ts'
import type { Reader } from '../../model/reader.ts'
import { TokenFlag } from '../../model/token.ts'
import { fold } from '../../text/chars.ts'
import { ownSymbol } from '../symbol/own.ts'
import { headsOf, organOfSymbol } from './organs.ts'
import { isBody, isGeneric } from './settle.ts'
import { isAdjective } from './words.ts'

type Body = Candidate<'organisation'>

/** An antecedent farther than this, in tokens, gives way to the body from which the document comes. */
const NEAR = 60

interface Antecedent {
  readonly from: number
  readonly entry: string
  readonly label: string
  /** The label, folded, a space for a hyphen. */
  readonly words: string
  readonly value: Body['value']
}

const named = (body: Body, folded: Map<string, string>): Antecedent | undefined => {
  const { entry, label = '', from, value } = body
  if (entry === undefined || body.form === 'short') return undefined
  let words = folded.get(label)
  if (words === undefined) {
    words = fold(label)
      .replace(/’/gu, "'")
      .replace(/[-\s]+/gu, ' ')
    folded.set(label, words)
  }
  return { from, entry, label, words, value }
}

const shortWords = (reader: Reader, { from, to }: Body): string => {
  const words: string[] = []
  for (let token = reader.at(from); token < to; token = reader.next(token)) words.push(reader.folded(token))
  return words.join(' ').replaceAll("' ", "'").replaceAll('-', ' ')
}

/** Whether a full name begins with the words of the short form. */
const begins = ({ words }: Antecedent, short: string): boolean =>
  words === short || words.startsWith(`${short} `)

/** Only so many names that begin alike are looked through. */
const MEMORY = 30

/** The names before a short form, by their first word. */
type Antecedents = Map<string, Antecedent[]>

const firstWord = (words: string): string => words.slice(0, `${words} `.indexOf(' '))

const remember = (antecedents: Antecedents, one: Antecedent): void => {
  const first = firstWord(one.words)
  const list = antecedents.get(first) ?? []
  list.push(one)
  if (list.length > 2 * MEMORY) list.splice(0, MEMORY)
  antecedents.set(first, list)
}

/** The body that the document comes from, by its symbol. */
const ownBody = (scene: Scene, candidates: readonly Candidate[]): string | undefined => {
  const symbol = scene.reader.symbol ?? ownSymbol(scene, candidates)?.entry?.replace(/^[a-z]+:/u, '')
  return symbol === undefined ? undefined : organOfSymbol(symbol)
}

/** What the document as a whole tells of its bare heads. */
interface Document {
  /** The body that it comes from. */
  readonly own: string | undefined
  /** The United Nations or the OIC, by which of them it speaks more. */
  readonly house: 'un' | 'oic' | undefined
  /** « le Secrétariat » may be that of a convention, or of a programme that has symbols of its own. */
  readonly otherSecretariat: boolean
  /** It speaks of the General Assembly, and not of the Human Rights Council. */
  readonly assembly: boolean
}

const UN_SECRETARIAT = 'organisation:un-secretariat'
const OTHER_SECRETARIAT = /(?:^organisation:|-)(?:cop|mop|cosp|secretariat)$/u

const documentOf = (scene: Scene, candidates: readonly Candidate[]): Document => {
  const own = ownBody(scene, candidates)
  let un = own !== undefined && !own.startsWith('oic') ? 1 : 0
  let oic = own?.startsWith('oic') ? 1 : 0
  let otherSecretariat = own === undefined && scene.reader.symbol !== undefined
  let assembly = own === 'un-ga' || own === 'un-ga-c5'
  let council = own === 'un-hrc'
  for (const { entry } of candidates) {
    if (entry === undefined || !entry.startsWith('organisation:')) continue
    if (entry === 'organisation:un' || entry.startsWith('organisation:un-')) un++
    else if (entry === 'organisation:oic' || entry.startsWith('organisation:oic-')) oic++
    if (entry === 'organisation:un-ga') assembly = true
    else if (entry === 'organisation:un-hrc') council = true
    else if (entry !== UN_SECRETARIAT && OTHER_SECRETARIAT.test(entry)) otherSecretariat = true
  }
  const house = un + oic === 0 ? undefined : oic > un ? 'oic' : 'un'
  return { own, house, otherSecretariat, assembly: assembly && !council }
}

const HOUSE_NAMES: Readonly<Record<string, readonly [id: string, label: string]>> = {
  'un organisation': ['un', 'Organisation des Nations Unies'],
  'oic organisation': ['oic', 'Organisation de coopération islamique'],
  'un assemblee': ['un-ga', 'Assemblée générale'],
  'un comite consultatif': ['acabq', 'Comité consultatif pour les questions administratives et budgétaires'],
  'un secretariat': ['un-secretariat', 'Secrétariat'],
  'oic secretariat': ['oic-secretariat', "Secrétariat général de l'Organisation de coopération islamique"],
  'oic secretariat general': [
    'oic-secretariat',
    "Secrétariat général de l'Organisation de coopération islamique",
  ],
}

const homeOf = (
  { house, otherSecretariat, assembly }: Document,
  short: string,
): (typeof HOUSE_NAMES)[string] | undefined => {
  if (house === undefined || (short === 'secretariat' && otherSecretariat)) return undefined
  if (/^(?:assemblee|comite consultatif)$/u.test(short) && !assembly) return undefined
  return HOUSE_NAMES[`${house} ${short}`]
}

/** A short form with the entity of the name that it stands for. */
export const linkTo = (body: Body, entry: string, label: string, value: Body['value']): Body => {
  const { id, kind, parent } = value
  return revise(body, {
    entry,
    ...(label ? { label } : {}),
    value: { ...body.value, ...(id ? { id } : {}), ...(kind ? { kind } : {}), ...(parent ? { parent } : {}) },
  })
}

/** « 4. Le Conseil »: a paragraph that opens so speaks of the body whose document it is. */
const opensParagraph = (reader: Reader, { from }: Body): boolean => {
  const article = reader.previous(from)
  if (!reader.has(article, TokenFlag.sentence)) return false
  if (reader.has(article, TokenFlag.blank)) return true
  const number = reader.previous(reader.previous(article))
  return reader.number(number) !== undefined && reader.has(number, TokenFlag.blank)
}

const linked = (reader: Reader, body: Body, before: Antecedents, document: Document): Body => {
  const short = shortWords(reader, body)
  const { own } = document
  const isOwn = own !== undefined && headsOf(own).includes(short)
  if (isOwn && opensParagraph(reader, body)) return linkTo(body, `organisation:${own}`, '', { id: own })
  const nearest = before
    .get(firstWord(short))
    ?.findLast((one) => begins(one, short) && !(document.otherSecretariat && one.entry === UN_SECRETARIAT))
  if (nearest && body.from - nearest.from <= NEAR)
    return linkTo(body, nearest.entry, nearest.label, nearest.value)
  if (isOwn) return linkTo(body, `organisation:${own}`, '', { id: own })
  const home = homeOf(document, short)
  if (home) return linkTo(body, `organisation:${home[0]}`, home[1], { id: home[0] })
  return nearest ? linkTo(body, nearest.entry, nearest.label, nearest.value) : body
}

/** « la Conférence des Parties » is that of the convention whose Conference the document has named. */
const meant = (reader: Reader, body: Body, before: Antecedents): Body => {
  const words = shortWords(reader, body)
  const nearest = before.get(firstWord(words))?.findLast((one) => begins(one, words))
  return nearest ? linkTo(body, nearest.entry, nearest.label, nearest.value) : body
}

/** « Comité ministériel », after « Comité ministériel ad hoc de l'OCI sur la Palestine »: the one name that goes on so. */
const shortened = (reader: Reader, body: Body, before: Antecedents): Body => {
  if (body.value.id !== undefined || body.value.parent !== undefined) return body
  const words = shortWords(reader, body)
  const [head = '', adjective = '', ...more] = words.split(' ')
  if (adjective === '') return body
  const longer = (before.get(head) ?? []).filter((one) => one.words !== words && begins(one, words))
  const [first] = longer
  if (first === undefined || longer.some(({ entry }) => entry !== first.entry)) return body
  if (more.length === 0 && isAdjective(reader, reader.previous(body.to)))
    return revise(linkTo(body, first.entry, first.label, first.value), { form: 'short' })
  // « Ministère de la défense », after « Ministère de la défense du Mali »; « Conseil des ministres » may be anyone's.
  return first.value.id === undefined ? linkTo(body, first.entry, first.label, first.value) : body
}

/** Links short forms to the body that they stand for: the nearest name that begins alike, else the document's own body. */
export const shortForms: Refiner = {
  name: 'formes courtes',
  refine: (scene, candidates) => {
    if (
      !candidates.some(
        (candidate) =>
          isBody(candidate) &&
          (candidate.form === 'short' || candidate.value.id === undefined || isGeneric(candidate)),
      )
    )
      return candidates
    const document = documentOf(scene, candidates)
    const before: Antecedents = new Map()
    const folded = new Map<string, string>()
    return candidates.map((candidate) => {
      if (!isBody(candidate)) return candidate
      if (candidate.form === 'short' && !candidate.value.id && candidate.entry === undefined)
        return linked(scene.reader, candidate, before, document)
      if (isGeneric(candidate)) return meant(scene.reader, candidate, before)
      const short = candidate.form === 'name' ? shortened(scene.reader, candidate, before) : candidate
      if (short !== candidate) return short
      const name = named(candidate, folded)
      if (name) remember(before, name)
      return candidate
    })
  },
}
