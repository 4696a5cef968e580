import { afterLe } from '../../languages/fr/articles.ts'
import { type Candidate, revise } from '../../model/candidate.ts'
import type { Refiner, Scene } from '../../model/language.ts'
import type { Reader } from '../../model/reader.ts'
import { TokenFlag } from '../../model/token.ts'
import {
  type Antecedent,
  begins,
  type Document,
  documentOf,
  firstWord,
  foldedName,
  HEAD_TOKENS,
  homeOf,
  named,
  namedAs,
  nameKey,
  organOfIssuer,
  shortWords,
  UN_SECRETARIAT,
} from './house.ts'
import type { HouseName } from './house-names.ts'
import { organIdOf } from './organs.ts'
import { isBody, isGeneric, organOf, parentOf } from './settle.ts'
import { isAdjective } from './words.ts'

type Body = Candidate<'organisation'>

/** An antecedent farther than this, in tokens, gives way to the body from which the document comes. */
const NEAR = 60

/** Only so many names that begin alike are looked through. */
const MEMORY = 30

/** The names before a short form, by their first word. */
type Antecedents = Map<string, Antecedent[]>

const remember = (antecedents: Antecedents, one: Antecedent): void => {
  const first = firstWord(one.words)
  const list = antecedents.get(first) ?? []
  list.push(one)
  if (list.length > 2 * MEMORY) list.splice(0, MEMORY)
  antecedents.set(first, list)
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

/** A sentence is looked through no further than this, in tokens. */
const SENTENCE = 120

/** Whether `from` and `to` stand in one sentence. */
const together = (reader: Reader, from: number, to: number): boolean => {
  const last = Math.min(to, from + SENTENCE)
  for (let token = from + 1; token <= last; token++) if (reader.has(token, TokenFlag.sentence)) return false
  return true
}

/** « Le Secrétariat : le Secrétariat du Centre »: whether nothing but a mark and an article stands between. */
const defines = (reader: Reader, to: number, from: number): boolean => {
  const mark = reader.at(to)
  if (!/^[-–—:=]$/u.test(reader.text(mark, mark + 1))) return false
  const next = reader.next(mark)
  return afterLe(reader, next) === from
}

/** « Commission d'indemnisation », of no lexicon, beside « Commission d'indemnisation des Nations Unies ». */
const isShortOf = ({ words, value }: Antecedent, names: readonly Antecedent[]): boolean =>
  value.id === undefined && names.some((one) => one.words !== words && begins(one, words))

/** The one body of the document that a short form fits. */
const fitting = ({ names, otherSecretariat }: Document, short: string): Antecedent | undefined => {
  const first = firstWord(short)
  if (first === 'conference') return undefined
  const alike = (names.get(first) ?? []).filter(
    (one) => begins(one, short) && !(otherSecretariat && one.entry === UN_SECRETARIAT),
  )
  if (alike.length === 0 && MISSIONS.includes(short))
    for (const head of MISSIONS.filter((one) => one !== 'bureau' || short === 'mission'))
      alike.push(...(names.get(head) ?? []).filter(({ value }) => value.kind === 'mission'))
  // Among so many, nothing tells which is meant.
  if (alike.length > MEMORY) return undefined
  const [one, other] = alike.filter((name) => !isShortOf(name, alike))
  return other === undefined ? one : undefined
}

/** The one body of the document that the short form fits, though it is named later. */
const only = (
  { reader, document, fits }: Course,
  { from, to }: Body,
  short: string,
): Antecedent | undefined => {
  if (!fits.has(short)) fits.set(short, fitting(document, short))
  const one = fits.get(short)
  // « Le Conseil a transmis le rapport au Conseil économique et social »: two bodies; « 1.3 Le Conseil – Conseil
  // exécutif du Centre » tells which it is.
  return one && one.from > to && together(reader, from, one.from) && !defines(reader, to, one.from)
    ? undefined
    : one
}

/** The body that a short form has stood for last, by the short form. */
type Standing = Map<string, Antecedent>

/** A short form no longer stands for its body when it has not done so for this many tokens. */
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

/** A way through a document, from body to body. */
interface Course {
  readonly reader: Reader
  readonly document: Document
  readonly before: Antecedents
  readonly standing: Standing
  /** Organs whose parent was told only after them, by the entity that they had before. */
  readonly told: Map<string, Body>
  /** What each short form fits, and of which house it is: asked once. */
  readonly fits: Map<string, Antecedent | undefined>
  readonly homes: Map<string, HouseName | undefined>
}

const homeIn = ({ document, homes }: Course, short: string): HouseName | undefined => {
  if (!homes.has(short)) homes.set(short, homeOf(document, short))
  return homes.get(short)
}

/** « Chaque Gouvernement », « tout Comité »: none of them by itself. */
const DISTRIBUTIVE = /^(?:chaque|tout|toute|aucun|aucune|quelque|un|une)$/u

const linked = (course: Course, body: Body): Body => {
  if (DISTRIBUTIVE.test(course.reader.folded(course.reader.previous(body.from)))) return body
  const short = shortWords(course.reader, body)
  const to = linkedTo(course, body, short)
  note(course, to, short)
  return to
}

/** Keeps what a short form stands for. */
const note = (
  { before, standing }: Course,
  { entry, label = '', from, value }: Body,
  short: string,
): void => {
  if (entry === undefined) return
  const one = { from, entry, label, words: short, value }
  standing.set(short, one)
  // « le Conseil », after « le Conseil exécutif ».
  if (short.includes(' ')) remember(before, one)
}

const linkedTo = (course: Course, body: Body, short: string): Body => {
  const { reader, before, document, standing } = course
  const own = document.own.get(short)
  const toOwn = () => linkTo(body, `organisation:${own}`, '', own === undefined ? {} : { id: own })
  if (own !== undefined && opensParagraph(reader, body)) return toOwn()
  const last = before
    .get(firstWord(short))
    ?.findLast((one) => begins(one, short) && !(document.otherSecretariat && one.entry === UN_SECRETARIAT))
  const home = homeIn(course, short)
  const ofHome =
    home && before.get(firstWord(short))?.findLast(({ entry }) => entry === `organisation:${home[0]}`)
  const nearest = last && held(reader, body, last, standing.get(short) ?? ofHome)
  if (nearest && (nearest !== last || body.from - nearest.from <= NEAR))
    return linkTo(body, nearest.entry, nearest.label, nearest.value)
  if (own !== undefined) return toOwn()
  if (home) return linkTo(body, `organisation:${home[0]}`, home[1], { id: home[0] })
  const other = nearest ?? organOfIssuer(document, short) ?? only(course, body, short)
  return other ? linkTo(body, other.entry, other.label, other.value) : body
}

/** « la Conférence des Parties » is that of the convention whose Conference the document has named. */
const meant = ({ reader, before, document: { own } }: Course, body: Body): Body => {
  const words = shortWords(reader, body)
  const id = own.get(words)
  const nearest = before.get(firstWord(words))?.findLast((one) => begins(one, words))
  if (nearest) return linkTo(body, nearest.entry, nearest.label, nearest.value)
  return id === undefined
    ? body
    : revise(linkTo(body, `organisation:${id}`, '', { id }), { label: undefined })
}

/** The first body of the document whose name goes on from the words. */
const firstNamed = ({ names }: Document, words: string): Antecedent | undefined =>
  names.get(firstWord(words))?.find((one) => one.words !== words && begins(one, words))

/** « Comité ministériel », « Tribunal pénal international », « Sous-Comité ad hoc »: nothing but a head and its adjectives. */
const isQualified = (reader: Reader, { from, to }: Body): boolean => {
  let token = reader.next(from)
  if (reader.folded(from) === 'sous') token = reader.next(token)
  if (token >= to) return false
  for (; token < to; token = reader.next(token))
    if (!isAdjective(reader, token) && !/^(?:ad|hoc)$/u.test(reader.folded(token))) return false
  return true
}

/** Whether a body's label says no more than what stands here. */
const isAsLabelled = (reader: Reader, { from, to, label = '' }: Body, words: string): boolean =>
  label === reader.text(from, to) || foldedName(label) === words

/** « Comité ministériel », after « Comité ministériel ad hoc de l'OCI sur la Palestine »: the one name that goes on so. */
const shortened = (course: Course, body: Body): Body => {
  const { reader, before, document } = course
  if (body.value.id !== undefined || body.value.parent !== undefined) return body
  const words = shortWords(reader, body)
  const [head = '', adjective = ''] = words.split(' ')
  // A name that its parent has told is longer than what stands here.
  if (adjective === '' || !isAsLabelled(reader, body, words)) return body
  const longer = (before.get(head) ?? []).filter(
    (one) =>
      one.entry !== body.entry && begins(one, words) && (one.words !== words || one.value.id !== undefined),
  )
  const [first] = longer
  const home = first ? undefined : homeIn(course, words)
  if (home) return linkTo(body, `organisation:${home[0]}`, home[1], { id: home[0] })
  const last = longer.at(-1) ?? (isQualified(reader, body) ? firstNamed(document, words) : undefined)
  if (last === undefined) return body
  if (isQualified(reader, body))
    return revise(linkTo(body, last.entry, last.label, last.value), { form: 'short' })
  if (first === undefined) return body
  if (longer.some(({ entry }) => entry !== first.entry)) return body
  // « Ministère de la défense », after « Ministère de la défense du Mali »; « Conseil des ministres » may be anyone's.
  const anyones =
    first.value.id !== undefined && first.words !== words && organIdOf('', nameKey(words)) !== undefined
  return anyones ? body : linkTo(body, first.entry, first.label, first.value)
}

const startCourse = (scene: Scene, candidates: readonly Candidate[], folded: Map<string, string>): Course => {
  const document = documentOf(scene, candidates, folded)
  const { issuer } = document
  // « l'Organisation », under the heading of the World Health Organization; « la Commission », of the Sixth.
  const standing: Standing = new Map(issuer ? [[firstWord(issuer.words), issuer]] : [])
  for (const candidate of candidates) {
    if (candidate.from >= HEAD_TOKENS) break
    const one = isBody(candidate) ? named(candidate, folded) : undefined
    if (one && leads(scene.reader, one) && !standing.has(firstWord(one.words)))
      standing.set(firstWord(one.words), one)
  }
  return {
    reader: scene.reader,
    document,
    before: new Map(),
    standing,
    told: new Map(),
    fits: new Map(),
    homes: new Map(),
  }
}

/** « Conseil de la Ligue »: told by its parent, when the short form behind it is told. */
const organOfShort = (course: Course, candidates: readonly Candidate[], index: number): Body | undefined => {
  const body = candidates[index] as Body
  if (body.form !== 'name' || body.value.id !== undefined) return undefined
  const parent = parentOf(course.reader, candidates, index)
  if (parent?.form !== 'short') return undefined
  const whose = parent.entry === undefined ? linked(course, parent) : parent
  if (whose.value.id === undefined) return undefined
  const organ = organOf(course.reader, body, whose)
  if (body.entry !== undefined) course.told.set(body.entry, organ)
  return organ
}

/** The body at `index`, linked by what has been passed. */
const passed = (
  course: Course,
  candidates: readonly Candidate[],
  index: number,
  folded: Map<string, string>,
): Body => {
  const body = candidates[index] as Body
  if (body.form === 'short') return body.value.id || body.entry !== undefined ? body : linked(course, body)
  if (isGeneric(body)) return meant(course, body)
  const organ = organOfShort(course, candidates, index)
  const short = organ ?? (body.form === 'name' ? shortened(course, body) : body)
  if (short !== body && !organ) {
    if (body.entry !== undefined && !course.told.has(body.entry)) course.told.set(body.entry, short)
    if (short.form === 'short') note(course, short, shortWords(course.reader, short))
    return short
  }
  for (const name of namedAs(course.reader, short, folded)) {
    remember(course.before, name)
    if (leads(course.reader, name)) course.standing.set(firstWord(name.words), name)
  }
  return short
}

/** A body with the entity that its parent has told since. */
const retold = ({ told }: Course, body: Body): Body => {
  const organ = body.entry === undefined ? undefined : told.get(body.entry)
  return organ?.entry ? linkTo(body, organ.entry, organ.label ?? '', organ.value) : body
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
    const course = startCourse(scene, candidates, folded)
    const all = [...candidates]
    all.forEach((candidate, index) => {
      if (isBody(candidate)) all[index] = passed(course, all, index, folded)
    })
    return course.told.size === 0 ? all : all.map((one) => (isBody(one) ? retold(course, one) : one))
  },
}
