import { afterLe, isOf } from '../../languages/fr/articles.ts'
import { type Candidate, revise } from '../../model/candidate.ts'
import type { Refiner, Scene } from '../../model/language.ts'
import type { Reader } from '../../model/reader.ts'
import { TokenFlag } from '../../model/token.ts'
import { slug } from '../../text/chars.ts'
import { isTold } from './matter.ts'
import { organIdOf } from './organs.ts'
import { foundedBy, sanctionsLabel } from './sanctions.ts'

type Body = Candidate<'organisation'>

export const isBody = (candidate: Candidate): candidate is Body => candidate.type === 'organisation'

const LINK = /^(?:de|d'|du|des|le|la|les|l'|et|en|a|au|aux)$/u

/** The words of a stretch, folded, without those that only link. */
const nameWords = (
  reader: Reader,
  from: number,
  to: number,
  without?: ReadonlySet<number>,
): readonly string[] => {
  const words: string[] = []
  for (let token = reader.at(from); token < to; token = reader.next(token)) {
    const folded = reader.folded(token)
    if (!without?.has(token) && !LINK.test(folded)) words.push(folded)
  }
  return words
}

/** The name on one line. */
const nameText = (reader: Reader, from: number, to: number): string =>
  reader
    .text(from, to)
    .replace(/([-\u2010\u2011])\s+/gu, '$1')
    .replace(/\s+/gu, ' ')

/** One entity for « forces armées azerbaïdjanaises » and « forces armées de la République d'Azerbaïdjan ». */
const ownEntry = (reader: Reader, body: Body, inside: readonly Candidate[]): string => {
  const tokens = new Set<number>()
  const codes: string[] = []
  for (const state of inside) {
    const iso3 = state.type === 'state' ? (state as Candidate<'state'>).value.iso3 : undefined
    if (typeof iso3 !== 'string') continue
    codes.push(iso3.toLowerCase())
    for (let token = state.from; token < state.to; token++) tokens.add(token)
  }
  return `organisation:${slug([...nameWords(reader, body.from, body.to, tokens), ...codes].join('-'))}`
}

/** The mentions that stand inside the one at `index`, or that would if it went to `to`. */
const insideOf = (
  candidates: readonly Candidate[],
  index: number,
  to = (candidates[index] as Candidate).to,
): readonly Candidate[] => {
  const inside: Candidate[] = []
  for (let i = index + 1; i < candidates.length && (candidates[i] as Candidate).from < to; i++)
    inside.push(candidates[i] as Candidate)
  return inside
}

/** The body that follows over « de », « de l' », « du », at `index` + 1 or the next outside. */
export const parentOf = (
  reader: Reader,
  candidates: readonly Candidate[],
  index: number,
): Body | undefined => {
  const { to } = candidates[index] as Candidate
  let at = reader.at(to)
  if (!isOf(reader, at)) return undefined
  at = reader.next(at)
  at = afterLe(reader, at)
  for (let i = index + 1; i < candidates.length && (candidates[i] as Candidate).from <= at; i++) {
    const candidate = candidates[i] as Candidate
    if (candidate.from === at && isBody(candidate)) return candidate
  }
  return undefined
}

/** An organ's id takes in that of its parent up to this many characters. */
const MAX_ID = 200

export const organOf = (reader: Reader, body: Body, parent: Body): Body => {
  const parentId = parent.value.id
  const id = parentId && organIdOf(parentId, nameWords(reader, body.from, body.to).join(' '))
  const label = nameText(reader, body.from, parent.to)
  const belongs = parentId ? { parent: parentId } : {}
  if (id)
    return revise(body, { entry: `organisation:${id}`, label, value: { ...body.value, id, ...belongs } })
  // By what the parent is, not how it is written: « de l'OCI », « de l'Organisation de la coopération islamique ».
  const known = parent.entry?.slice('organisation:'.length)
  const whose =
    known !== undefined && known.length <= MAX_ID
      ? known
      : nameWords(reader, parent.from, parent.to).join('-')
  const entry = `organisation:${slug([...nameWords(reader, body.from, body.to), whose].join('-'))}`
  return revise(body, { entry, label, value: { ...body.value, ...belongs } })
}

const GENERIC: ReadonlySet<string> = new Set(['cop', 'cosp', 'mop', 'msp'])

/** Whether the mention says « Conférence des Parties » and the like, which every convention has. */
export const isGeneric = (body: Body): boolean => body.form === 'name' && GENERIC.has(body.value.id ?? '')

/** « Conférence des États parties au Traité de Pelindaba »: told by the instrument behind it. */
const ofInstrument = (reader: Reader, body: Body, candidates: readonly Candidate[], index: number): Body => {
  let at = reader.at(body.to)
  if (!/^(?:a|au|aux)$/u.test(reader.folded(at))) return body
  at = reader.next(at)
  at = afterLe(reader, at)
  for (let i = index + 1; i < candidates.length && (candidates[i] as Candidate).from <= at; i++) {
    const { type, from, to } = candidates[i] as Candidate
    if (type !== 'instrument' || from !== at) continue
    const { id: _, ...value } = body.value
    return revise(body, {
      entry: `organisation:${slug(nameWords(reader, body.from, to).join('-'))}`,
      label: nameText(reader, body.from, to),
      value,
    })
  }
  return body
}

/** Kinds of bodies by whose names other bodies' organs go too. */
const SHARED = /^(?:organ|committee|commission|secretariat|department|office|tribunal|court)$/u

const houseOf = (id: string): string => id.slice(0, `${id}-`.indexOf('-'))

/** Whether a body belongs to its parent, or to what that parent belongs to. */
const isOwnParent = (parent: string, { entry, value }: Body): boolean => {
  const { id = '', parent: over } = value
  return /^organisation:un(?:-|$)/u.test(entry ?? '') || over === parent || houseOf(id) === houseOf(parent)
}

/** « Assemblée générale de l'Union interparlementaire »: the organ of another body, or undefined. */
const organOfOther = (
  reader: Reader,
  body: Body,
  candidates: readonly Candidate[],
  index: number,
): Body | undefined => {
  const { kind = '', parent: own } = body.value
  if (own === undefined || body.form !== 'name' || !SHARED.test(kind)) return undefined
  const parent = parentOf(reader, candidates, index)
  if (!parent || parent.form === 'short' || isOwnParent(own, parent)) return undefined
  const { id: _, parent: __, wikidata: ___, ...value } = body.value
  return organOf(reader, revise(body, { value }), parent)
}

/** Adjectives that tell a State's body from another of the same name: « Conseil de sécurité nationale ». */
const NATIONAL =
  /^(?:national|nationale|interieure|federal|federale|provincial|provinciale|regional|regionale)$/u

/** A name of common words, after its head. */
const isCommon = (reader: Reader, { from, to }: Body): boolean => {
  for (let token = reader.next(from); token < to; token = reader.next(token))
    if (reader.has(token, TokenFlag.capital)) return false
  return true
}

/** The State that begins at a token, among the mentions behind `index`. */
const stateAt = (
  candidates: readonly Candidate[],
  index: number,
  token: number,
  demonym: boolean,
): Candidate | undefined => {
  for (let i = index + 1; i < candidates.length && (candidates[i] as Candidate).from <= token; i++) {
    const one = candidates[i] as Candidate
    if (one.from === token && one.type === 'state' && (one.form === 'demonym') === demonym) return one
  }
  return undefined
}

/** The token after what makes a State's body of a name: « nationale », « de la Fédération de Russie », « russe ». */
const nationalTo = (
  reader: Reader,
  { to }: Body,
  candidates: readonly Candidate[],
  index: number,
): number => {
  let end = to
  let at = reader.at(end)
  if (NATIONAL.test(reader.folded(at)) && !reader.has(at, TokenFlag.sentence)) {
    end = at + 1
    at = reader.at(end)
  }
  const adjective = stateAt(candidates, index, at, true)
  if (adjective) return adjective.to
  if (!isOf(reader, at)) return end
  at = reader.next(at)
  at = afterLe(reader, at)
  return stateAt(candidates, index, at, false)?.to ?? end
}

/** « Conseil de sécurité de la Fédération de Russie », « Conseil de sécurité nationale »: a State's own, or undefined. */
const bodyOfState = (
  reader: Reader,
  body: Body,
  candidates: readonly Candidate[],
  index: number,
): Body | undefined => {
  const { kind = '', parent } = body.value
  // « Croissant-Rouge algérien »: a society of that State.
  const shared = kind === 'ngo' || (parent !== undefined && SHARED.test(kind) && isCommon(reader, body))
  if (body.form !== 'name' || !shared) return undefined
  const to = nationalTo(reader, body, candidates, index)
  if (to === body.to) return undefined
  const { id: _, parent: __, wikidata: ___, ...value } = body.value
  return revise(body, { to, value, entry: undefined, label: undefined })
}

/** The bodies of the lexicon that a document names for certain. */
type Firm = ReadonlySet<string>

/**
 * « le journal Le Monde », « Sixième Commission (Commission juridique) »: the body of the lexicon that bears the name
 * too, where the words around it tell so, or the document names it otherwise.
 */
const calledSo = (scene: Scene, body: Body, firm: Firm): Body | undefined => {
  const alike = scene.reader
    .found(body.from, 'organisation')
    .filter(
      (one) =>
        one.to === body.to &&
        one.weak &&
        one.entry !== undefined &&
        (firm.has(one.entry) || isTold(scene, one)),
    )
  const [one] = alike
  if (one?.entry === undefined || alike.length > 1) return undefined
  return revise(body, { entry: one.entry, label: one.label, value: one.value as Body['value'] })
}

/** The mention at `index` with its entity; those behind it have theirs. */
const gathered = (scene: Scene, candidates: readonly Candidate[], index: number, firm: Firm): Candidate => {
  const { reader } = scene
  const candidate = candidates[index] as Candidate
  if (!isBody(candidate) || candidate.form === 'short') return candidate
  if (isGeneric(candidate)) return ofInstrument(reader, candidate, candidates, index)
  const other = organOfOther(reader, candidate, candidates, index)
  if (other) return other
  const own = bodyOfState(reader, candidate, candidates, index)
  if (own) {
    const entry = ownEntry(reader, own, insideOf(candidates, index, own.to))
    return revise(own, { entry, label: nameText(reader, own.from, own.to) })
  }
  if (candidate.entry) {
    const label = candidate.label === undefined && sanctionsLabel(candidate.value.id ?? '')
    return label ? revise(candidate, { label }) : candidate
  }
  const parent = parentOf(reader, candidates, index)
  const called = calledSo(scene, candidate, firm)
  if (called && (!parent || isOwnParent(called.value.parent ?? '', parent))) return called
  const founded = foundedBy(reader, candidate.from, candidate.to)
  if (founded) {
    const { label, value } = founded
    return revise(candidate, { entry: `organisation:${value.id}`, label, value })
  }
  if (parent) return organOf(reader, candidate, parent)
  const entry = ownEntry(reader, candidate, insideOf(candidates, index))
  return revise(candidate, { entry, label: nameText(reader, candidate.from, candidate.to) })
}

/** Makes entities of the bodies that no lexicon holds; an organ is told by its parent, which stands behind it. */
export const gather: Refiner = {
  name: 'les organismes hors lexique',
  refine: (scene: Scene, candidates) => {
    const all = [...candidates]
    const firm = new Set<string>()
    for (const one of candidates)
      if (one.type === 'organisation' && one.entry !== undefined) firm.add(one.entry)
    for (let index = all.length - 1; index >= 0; index--) all[index] = gathered(scene, all, index, firm)
    return all
  },
}

/** In the order of the document: by first token, then longest first. */
export const inOrder = (candidates: readonly Candidate[]): readonly Candidate[] =>
  [...candidates].sort((a, b) => a.from - b.from || b.to - a.to)
