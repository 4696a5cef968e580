import { type Candidate, revise } from '../../model/candidate.ts'
import type { Refiner, Scene } from '../../model/language.ts'
import type { Reader } from '../../model/reader.ts'
import { TokenFlag } from '../../model/token.ts'
import { fold } from '../../text/chars.ts'
import { ownSymbol } from '../symbol/own.ts'
import { type Heads, headsOfSymbol, organIdOf } from './boards.ts'
import { organOfSymbol } from './organs.ts'
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

const foldedName = (label: string): string =>
  fold(label)
    .replace(/’/gu, "'")
    .replace(/[-\s]+/gu, ' ')

const named = (body: Body, folded: Map<string, string>): Antecedent | undefined => {
  const { entry, label = '', from, value } = body
  if (entry === undefined || body.form === 'short') return undefined
  let words = folded.get(label)
  if (words === undefined) {
    words = foldedName(label)
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

/** Every body that the document names, once, by the first word of its name. */
const allNames = (
  candidates: readonly Candidate[],
  folded: Map<string, string>,
): ReadonlyMap<string, readonly Antecedent[]> => {
  const names = new Map<string, Antecedent[]>()
  const seen = new Set<string>()
  for (const candidate of candidates) {
    const name = isBody(candidate) ? named(candidate, folded) : undefined
    if (!name || seen.has(name.entry)) continue
    seen.add(name.entry)
    const first = firstWord(name.words)
    const list = names.get(first)
    if (list) list.push(name)
    else names.set(first, [name])
  }
  return names
}

/** The document's own symbol, given from outside or standing at its head. */
const symbolOf = (scene: Scene, candidates: readonly Candidate[]): string | undefined =>
  scene.reader.symbol ?? ownSymbol(scene, candidates)?.entry?.replace(/^[a-z]+:/u, '')

/** What the document as a whole tells of its bare heads. */
interface Document {
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
}

const UN_SECRETARIAT = 'organisation:un-secretariat'
const OTHER_SECRETARIAT = /(?:^organisation:|-)(?:cop|mop|cosp|secretariat)$/u

/** Organisations whose documents have bare heads of their own. */
const HOUSE = /^(?:organisation:)?(un|oic|au|eu|coe|las|gcc|ecowas|oif)(?:c|-.*)?$/u

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

const documentOf = (
  scene: Scene,
  candidates: readonly Candidate[],
  folded: Map<string, string>,
): Document => {
  const symbol = symbolOf(scene, candidates)
  const own: Heads = symbol === undefined ? new Map() : headsOfSymbol(symbol)
  const counts = new Map<string, number>()
  let otherSecretariat = symbol !== undefined && organOfSymbol(symbol) === undefined
  let assembly = false
  let council = false
  for (const id of own.values()) {
    // What has a series of symbols is of the United Nations, unless its id says otherwise.
    tally(counts, HOUSE.test(id) ? id : 'un', FIRST)
    if (id === 'un-ga' || id === 'un-ga-c5') assembly = true
    else if (id === 'un-hrc') council = true
  }
  let first = true
  for (const { entry } of candidates) {
    if (entry === undefined || !entry.startsWith('organisation:')) continue
    // What a document names first it is most often of.
    tally(counts, entry, first ? FIRST : 1)
    if (HOUSE.test(entry)) first = false
    if (entry === 'organisation:un-ga') assembly = true
    else if (entry === 'organisation:un-hrc') council = true
    else if (entry !== UN_SECRETARIAT && OTHER_SECRETARIAT.test(entry)) otherSecretariat = true
  }
  return {
    own,
    house: largest(counts),
    otherSecretariat,
    assembly: assembly && !council,
    names: allNames(candidates, folded),
  }
}

const OIC_SECRETARIAT = [
  'oic-secretariat',
  "Secrétariat général de l'Organisation de coopération islamique",
] as const

const HOUSE_NAMES: Readonly<Record<string, readonly [id: string, label: string]>> = {
  'un organisation': ['un', 'Organisation des Nations Unies'],
  'oic organisation': ['oic', 'Organisation de coopération islamique'],
  'un assemblee': ['un-ga', 'Assemblée générale'],
  'un comite consultatif': ['acabq', 'Comité consultatif pour les questions administratives et budgétaires'],
  'un secretariat': ['un-secretariat', 'Secrétariat'],
  'oic secretariat': OIC_SECRETARIAT,
  'oic secretariat general': OIC_SECRETARIAT,
  'au commission': ['auc', "Commission de l'Union africaine"],
  'au union': ['au', 'Union africaine'],
  'au conseil executif': ['au-executive-council', "Conseil exécutif de l'Union africaine"],
  'au comite des representants permanents': [
    'au-prc',
    "Comité des représentants permanents de l'Union africaine",
  ],
  'coe comite des ministres': ['coe-cm', "Comité des ministres du Conseil de l'Europe"],
  'coe assemblee parlementaire': ['coe-pace', "Assemblée parlementaire du Conseil de l'Europe"],
  'ecowas commission': ['ecowas-commission', 'Commission de la CEDEAO'],
  'ecowas communaute': ['ecowas', "Communauté économique des États de l'Afrique de l'Ouest"],
  'eu union': ['eu', 'Union européenne'],
  'eu commission': ['eu-ec', 'Commission européenne'],
  'eu parlement': ['eu-ep', 'Parlement européen'],
  'las ligue': ['las', 'Ligue des États arabes'],
  'las secretariat general': ['las-secretariat', 'Secrétariat général de la Ligue des États arabes'],
  'gcc conseil supreme': ['gcc-supreme-council', 'Conseil suprême du Conseil de coopération du Golfe'],
  'gcc conseil de cooperation': ['gcc', 'Conseil de coopération du Golfe'],
  'gcc conseil ministeriel': [
    'gcc-ministerial-council',
    'Conseil ministériel du Conseil de coopération du Golfe',
  ],
  'gcc secretariat general': ['gcc-secretariat', 'Secrétariat général du Conseil de coopération du Golfe'],
  'oif organisation': ['oif', 'Organisation internationale de la Francophonie'],
}

const homeOf = (
  { house, otherSecretariat, assembly, names }: Document,
  short: string,
): (typeof HOUSE_NAMES)[string] | undefined => {
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

/** Missions are called so whatever their names begin with: « la Mission » is the MINUAD, an operation. */
const MISSIONS: readonly string[] = ['mission', 'operation', 'force', 'bureau']

/** Whether `from` and `to` stand in one sentence. */
const together = (reader: Reader, from: number, to: number): boolean => {
  for (let token = from + 1; token <= to; token++) if (reader.has(token, TokenFlag.sentence)) return false
  return true
}

/** « Le Secrétariat : le Secrétariat du Centre »: whether nothing but a mark and an article stands between. */
const defines = (reader: Reader, to: number, from: number): boolean => {
  const mark = reader.at(to)
  if (!/^[-–—:=]$/u.test(reader.text(mark, mark + 1))) return false
  const next = reader.next(mark)
  return (/^(?:le|la|l')$/u.test(reader.folded(next)) ? reader.next(next) : next) === from
}

/** The one body of the document that the short form fits, though it is named later. */
const only = (
  reader: Reader,
  { names, otherSecretariat }: Document,
  { from, to }: Body,
  short: string,
): Antecedent | undefined => {
  const first = firstWord(short)
  const alike = (names.get(first) ?? []).filter(
    (one) => begins(one, short) && !(otherSecretariat && one.entry === UN_SECRETARIAT),
  )
  if (alike.length === 0 && MISSIONS.includes(short))
    for (const head of MISSIONS)
      alike.push(...(names.get(head) ?? []).filter(({ value }) => value.kind === 'mission'))
  const [one] = alike
  if (one === undefined || alike.length > 1 || first === 'conference') return undefined
  // « Le Conseil a transmis le rapport au Conseil économique et social »: two bodies; « 1.3 Le Conseil – Conseil
  // exécutif du Centre » tells which it is.
  if (one.from > to && together(reader, from, one.from) && !defines(reader, to, one.from)) return undefined
  return one
}

/** The body that a short form has stood for last, by the short form. */
type Standing = Map<string, Antecedent>

/** A short form stands for its body no longer, so many tokens after it has. */
const HELD = 400

/** « Le Conseil des droits de l'homme a … »: a name with which its sentence, or its line, begins. */
const leads = (reader: Reader, { from }: Antecedent): boolean =>
  reader.has(from, TokenFlag.sentence) ||
  reader.has(from, TokenFlag.line) ||
  reader.has(reader.previous(from), TokenFlag.sentence)

/** The body that goes on to be meant, though another of that head has been named in passing: « …, membre du Conseil d'administration ». */
const held = (reader: Reader, { from }: Body, nearest: Antecedent, standing?: Antecedent): Antecedent =>
  standing &&
  standing.entry !== nearest.entry &&
  from - standing.from <= HELD &&
  !leads(reader, nearest) &&
  !together(reader, nearest.from, from)
    ? standing
    : nearest

const linked = (
  reader: Reader,
  body: Body,
  before: Antecedents,
  document: Document,
  standing: Standing,
): Body => {
  const short = shortWords(reader, body)
  const to = linkedTo(reader, body, short, before, document, standing.get(short))
  const { entry, label = '', from, value } = to
  if (entry !== undefined) standing.set(short, { from, entry, label, words: short, value })
  return to
}

const linkedTo = (
  reader: Reader,
  body: Body,
  short: string,
  before: Antecedents,
  document: Document,
  standing: Antecedent | undefined,
): Body => {
  const own = document.own.get(short)
  const toOwn = () => linkTo(body, `organisation:${own}`, '', own === undefined ? {} : { id: own })
  if (own !== undefined && opensParagraph(reader, body)) return toOwn()
  const last = before
    .get(firstWord(short))
    ?.findLast((one) => begins(one, short) && !(document.otherSecretariat && one.entry === UN_SECRETARIAT))
  const nearest = last && held(reader, body, last, standing)
  if (nearest && body.from - nearest.from <= NEAR)
    return linkTo(body, nearest.entry, nearest.label, nearest.value)
  if (own !== undefined) return toOwn()
  const home = homeOf(document, short)
  if (home) return linkTo(body, `organisation:${home[0]}`, home[1], { id: home[0] })
  const other = nearest ?? only(reader, document, body, short)
  return other ? linkTo(body, other.entry, other.label, other.value) : body
}

/** « la Conférence des Parties » is that of the convention whose Conference the document has named. */
const meant = (reader: Reader, body: Body, before: Antecedents, { own }: Document): Body => {
  const words = shortWords(reader, body)
  const id = own.get(words)
  const nearest = before.get(firstWord(words))?.findLast((one) => begins(one, words))
  if (nearest) return linkTo(body, nearest.entry, nearest.label, nearest.value)
  return id === undefined
    ? body
    : revise(linkTo(body, `organisation:${id}`, '', { id }), { label: undefined })
}

const LINK = /^(?:de|du|des|le|la|les|et|en|a|au|aux)$/u

/** The words of a name without those that only link. */
const nameKey = (words: string): string =>
  words
    .split(/[ ']/u)
    .filter((word) => word.length > 1 && !LINK.test(word))
    .join(' ')

/** « Comité ministériel », after « Comité ministériel ad hoc de l'OCI sur la Palestine »: the one name that goes on so. */
const shortened = (reader: Reader, body: Body, before: Antecedents, document: Document): Body => {
  if (body.value.id !== undefined || body.value.parent !== undefined) return body
  const words = shortWords(reader, body)
  const [head = '', adjective = '', ...more] = words.split(' ')
  // A name that its parent has told is longer than what stands here.
  if (adjective === '' || foldedName(body.label ?? '') !== words) return body
  const longer = (before.get(head) ?? []).filter(
    (one) =>
      one.entry !== body.entry && begins(one, words) && (one.words !== words || one.value.id !== undefined),
  )
  const [first] = longer
  const home = first ? undefined : homeOf(document, words)
  if (home) return linkTo(body, `organisation:${home[0]}`, home[1], { id: home[0] })
  if (first === undefined || longer.some(({ entry }) => entry !== first.entry)) return body
  if (more.length === 0 && isAdjective(reader, reader.previous(body.to)))
    return revise(linkTo(body, first.entry, first.label, first.value), { form: 'short' })
  // « Ministère de la défense », after « Ministère de la défense du Mali »; « Conseil des ministres » may be anyone's.
  const anyones =
    first.value.id !== undefined && first.words !== words && organIdOf('', nameKey(words)) !== undefined
  return anyones ? body : linkTo(body, first.entry, first.label, first.value)
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
    const folded = new Map<string, string>()
    const document = documentOf(scene, candidates, folded)
    const before: Antecedents = new Map()
    const standing: Standing = new Map()
    return candidates.map((candidate) => {
      if (!isBody(candidate)) return candidate
      if (candidate.form === 'short' && !candidate.value.id && candidate.entry === undefined)
        return linked(scene.reader, candidate, before, document, standing)
      if (isGeneric(candidate)) return meant(scene.reader, candidate, before, document)
      const short =
        candidate.form === 'name' ? shortened(scene.reader, candidate, before, document) : candidate
      if (short !== candidate) return short
      const name = named(candidate, folded)
      if (name) remember(before, name)
      return candidate
    })
  },
}
