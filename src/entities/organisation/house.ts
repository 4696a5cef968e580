import type { Candidate } from '../../model/candidate.ts'
import type { Scene } from '../../model/language.ts'
import type { Reader } from '../../model/reader.ts'
import { TokenFlag } from '../../model/token.ts'
import { fold } from '../../text/chars.ts'
import { ownSymbol } from '../symbol/own.ts'
import { HOUSE_NAMES, type HouseName } from './house-names.ts'
import { organIdOf } from './organs.ts'
import { type Heads, headsOfSymbol, organOfSymbol } from './series.ts'
import { isBody } from './settle.ts'

type Body = Candidate<'organisation'>

export interface Antecedent {
  readonly from: number
  readonly entry: string
  readonly label: string
  /** The label, folded, a space for a hyphen. */
  readonly words: string
  /** The name as the document has it, where that is another than the label. */
  readonly said?: string
  readonly value: Body['value']
}

export const foldedName = (label: string): string =>
  fold(label)
    .replace(/’/gu, "'")
    .replace(/[-\s]+/gu, ' ')

/** « la Commission » is the Sixième Commission. */
const NUMBERED = /^(?:premiere|deuxieme|troisieme|quatrieme|cinquieme|sixieme|septieme) (?=commission$)/u

export const named = (body: Body, folded: Map<string, string>): Antecedent | undefined => {
  const { entry, label = '', from, value } = body
  if (entry === undefined || body.form === 'short') return undefined
  let words = folded.get(label)
  if (words === undefined) {
    words = foldedName(label).replace(NUMBERED, '')
    folded.set(label, words)
  }
  return { from, entry, label, words, value }
}

/** Whether a full name begins with the words of the short form. */
export const begins = ({ words, said }: Antecedent, short: string): boolean =>
  goesOn(words, short) || (said !== undefined && goesOn(said, short))

const goesOn = (words: string, short: string): boolean => words === short || words.startsWith(`${short} `)

export const firstWord = (words: string): string => words.slice(0, `${words} `.indexOf(' '))

export const shortWords = (reader: Reader, { from, to }: Body): string => {
  const words: string[] = []
  for (let token = reader.at(from); token < to; token = reader.next(token)) words.push(reader.folded(token))
  return words.join(' ').replaceAll("' ", "'").replaceAll('-', ' ')
}

/** « Tribunal pénal international pour l'ex-Yougoslavie », « Alliance atlantique »: their labels say otherwise. */
const asSaid = (reader: Reader, body: Body, name: Antecedent): readonly Antecedent[] => {
  if (body.form !== 'name') return [name]
  // Nearly all names stand as their labels have them.
  if (name.words.length === name.label.length && reader.text(body.from, body.to) === name.label) return [name]
  const said = shortWords(reader, body)
  if (said === name.words) return [name]
  return firstWord(said) === firstWord(name.words) ? [{ ...name, said }] : [name, { ...name, words: said }]
}

/** What a body is named, by its label and as the document has it. */
export const namedAs = (reader: Reader, body: Body, folded: Map<string, string>): readonly Antecedent[] => {
  const name = named(body, folded)
  return name ? asSaid(reader, body, name) : []
}

/** Every body that the document names, once, by the first word of its name. */
const allNames = (
  reader: Reader,
  candidates: readonly Candidate[],
  folded: Map<string, string>,
): ReadonlyMap<string, readonly Antecedent[]> => {
  const names = new Map<string, Antecedent[]>()
  const seen = new Set<string>()
  for (const candidate of candidates) {
    if (!isBody(candidate)) continue
    for (const name of namedAs(reader, candidate, folded)) {
      const first = firstWord(name.words)
      if (seen.has(`${name.entry} ${first}`)) continue
      seen.add(`${name.entry} ${first}`)
      const list = names.get(first)
      if (list) list.push(name)
      else names.set(first, [name])
    }
  }
  return names
}

/** The document's own symbol, given from outside or standing at its head. */
const symbolOf = (scene: Scene, candidates: readonly Candidate[]): string | undefined =>
  scene.reader.symbol ?? ownSymbol(scene, candidates)?.entry?.replace(/^[a-z]+:/u, '')

/** What the document as a whole tells of its bare heads. */
export interface Document {
  /** The bodies from which it comes, by the bare heads that it calls them by. */
  readonly own: Heads
  /** The organisation of whose bodies it speaks most. */
  readonly house: string | undefined
  /** « le Secrétariat » may be that of a convention, or of a programme that has symbols of its own. */
  readonly otherSecretariat: boolean
  /** It speaks of the General Assembly, and not of the Human Rights Council. */
  readonly assembly: boolean
  /** Every body that it names, by the first word of its name. */
  readonly names: ReadonlyMap<string, readonly Antecedent[]>
  /** The organisation that stands at its head, on a line of its own. */
  readonly issuer: Antecedent | undefined
}

export const UN_SECRETARIAT = 'organisation:un-secretariat'
const OTHER_SECRETARIAT = /(?:^organisation:|-)(?:cop|mop|cosp|secretariat)$/u

/** Organisations whose documents have bare heads of their own. */
const HOUSE = /^(?:organisation:)?(un|oic|au|eu|coe|las|gcc|ecowas|oif|nato)(?:c|-.*)?$/u

/** An organisation stands at a document's head within so many tokens. */
export const HEAD_TOKENS = 40
const ISSUES = /^(?:organisation|agency|programme|fund|union|bank)$/u

/** « ORGANISATION MONDIALE DE LA SANTÉ », on a line of its own at the head; not the United Nations, which stand above all of theirs. */
const issuerOf = (
  { tokens, has, at }: Reader,
  candidates: readonly Candidate[],
  folded: Map<string, string>,
): Antecedent | undefined => {
  for (const one of candidates) {
    if (one.from >= HEAD_TOKENS) return undefined
    if (!isBody(one) || !ISSUES.test(one.value.kind ?? '') || one.value.id === 'un') continue
    const end = at(one.to)
    const alone =
      (one.from === 0 || has(one.from, TokenFlag.line)) && (end >= tokens.count || has(end, TokenFlag.line))
    return alone ? named(one, folded) : undefined
  }
  return undefined
}

/** The organ of an organisation by its bare head: « Conseil exécutif » of the WHO. */
export const organOfIssuer = ({ issuer }: Document, short: string): Antecedent | undefined => {
  const id = issuer?.value.id && organIdOf(issuer.value.id, nameKey(short))
  if (!issuer || !id) return undefined
  const { from, label, value } = issuer
  return {
    from,
    entry: `organisation:${id}`,
    label: `${short.charAt(0).toUpperCase()}${short.slice(1)} (${label})`,
    words: short,
    value: { id, ...(value.id ? { parent: value.id } : {}) },
  }
}

/** So many times the body counts that is named first, or by the document's symbol. */
const FIRST = 5

/** Counts the bodies of each house: `organisation:un-sc` is one of the United Nations. */
const tally = (counts: Map<string, number>, id: string, times = 1): void => {
  const house = HOUSE.exec(id)?.[1]
  if (house !== undefined) counts.set(house, (counts.get(house) ?? 0) + times)
}

/** The house that is spoken of most; of two, the United Nations. */
const largest = (counts: ReadonlyMap<string, number>): string | undefined => {
  let [house, most]: [string | undefined, number] = counts.has('un')
    ? ['un', counts.get('un') ?? 0]
    : [undefined, 0]
  for (const [other, count] of counts) if (count > most) [house, most] = [other, count]
  return house
}

/** How often each body is spoken of, in the order in which they first are. */
const timesNamed = (candidates: readonly Candidate[]): ReadonlyMap<string, number> => {
  const times = new Map<string, number>()
  for (const { type, entry } of candidates)
    if (type === 'organisation' && entry !== undefined) times.set(entry, (times.get(entry) ?? 0) + 1)
  return times
}

export const documentOf = (
  scene: Scene,
  candidates: readonly Candidate[],
  folded: Map<string, string>,
): Document => {
  const symbol = symbolOf(scene, candidates)
  const own: Heads = symbol === undefined ? new Map() : headsOfSymbol(symbol)
  const counts = new Map<string, number>()
  let otherSecretariat = scene.reader.symbol !== undefined && organOfSymbol(scene.reader.symbol) === undefined
  let assembly = false
  let council = false
  for (const id of own.values()) {
    // What has a series of symbols is of the United Nations, unless its id says otherwise.
    tally(counts, HOUSE.test(id) ? id : 'un', FIRST)
    if (id === 'un-ga' || id === 'un-ga-c5') assembly = true
    else if (id === 'un-hrc') council = true
  }
  let first = true
  for (const [entry, times] of timesNamed(candidates)) {
    // What a document names first it is most often of.
    tally(counts, entry, first ? FIRST + times - 1 : times)
    if (HOUSE.test(entry)) first = false
    if (entry === 'organisation:un-ga' || entry.startsWith('organisation:un-ga-')) assembly = true
    else if (entry === 'organisation:un-hrc') council = true
    else if (entry !== UN_SECRETARIAT && OTHER_SECRETARIAT.test(entry)) otherSecretariat = true
  }
  return {
    own,
    house: largest(counts),
    otherSecretariat,
    assembly: assembly && !council,
    names: allNames(scene.reader, candidates, folded),
    issuer: issuerOf(scene.reader, candidates, folded),
  }
}

/** What a bare head means in a document of this house, where nothing else that it names may be meant. */
export const homeOf = (
  { house, otherSecretariat, assembly, names }: Document,
  short: string,
): HouseName | undefined => {
  if (house === undefined || (short === 'secretariat' && otherSecretariat)) return undefined
  if (/^(?:assemblee|comite consultatif)$/u.test(short) && !assembly) return undefined
  const home = HOUSE_NAMES[`${house} ${short}`]
  // « Comité consultatif permanent … »: another of that name, which the document names.
  const other =
    home &&
    short.includes(' ') &&
    names
      .get(firstWord(short))
      ?.some((one) => one.entry !== `organisation:${home[0]}` && one.words !== short && begins(one, short))
  return other ? undefined : home
}

const LINK = /^(?:de|du|des|le|la|les|et|en|a|au|aux)$/u

/** The words of a name without those that only link. */
export const nameKey = (words: string): string =>
  words
    .split(/[ ']/u)
    .filter((word) => word.length > 1 && !LINK.test(word))
    .join(' ')
