import { afterArticle, isOf } from '../../languages/fr/articles.ts'
import { type Candidate, revise } from '../../model/candidate.ts'
import type { RoleValue } from '../../model/entity.ts'
import type { Refiner, Scene } from '../../model/language.ts'
import type { Reader } from '../../model/reader.ts'
import { TokenKind } from '../../model/token.ts'
import { chargeEnd } from './charge.ts'
import { CHARGED } from './title.ts'

/** The noun behind « de la », « du », « de la soi-disant »; -1 when no such word stands at `link`. */
const nounBehind = (reader: Reader, link: number): number => {
  if (!isOf(reader, link)) return -1
  let token = afterArticle(reader, reader.next(link))
  if (reader.folded(token) === 'soi') token = reader.next(token)
  if (/^(?:disant|pretendue?|nouveau|nouvelle|future?)$/u.test(reader.folded(token)))
    token = reader.next(token)
  // « de la 59ème Assemblée générale »
  const numbered = reader.tokens.kind[token] === TokenKind.ordinal && reader.found(token).length === 0
  return numbered ? reader.next(token) : token
}

const holder = ({ type, entry }: Candidate): string | undefined =>
  type === 'state' || type === 'organisation' ? entry : undefined

/** Offices that an adjective gives a State: « Premier Ministre iraquien », but no « juge français » of a court. */
const OF_STATES =
  /^(?:premi|vice-premi|ministre|président|roi|reine|chancelier|ambassadeur|représentant permanent|secrétaire d['’]état|chef de l)/iu

interface Office {
  readonly role?: string
  readonly rank?: string
  readonly of?: string
}

const officeOf = ({ value }: Candidate): Office => value as Office

/** The State whose adjective stands in the office, or behind it: « Ministre malien de la défense », « Président français ». */
const byAdjective = ({ reader }: Scene, role: Candidate, next: Candidate): string | undefined => {
  if (next.type !== 'state' || next.form !== 'demonym' || !OF_STATES.test(officeOf(role).role ?? ''))
    return undefined
  if (next.from < role.to) return next.entry
  // « le Président allemand de la Commission »
  return next.from === reader.at(role.to) && nounBehind(reader, reader.at(next.to)) < 0
    ? next.entry
    : undefined
}

/** « Secrétaire général adjoint pour les affaires de la Palestine »: what the office is about, and not whose it is. */
const isMatter = (role: Candidate): boolean =>
  / (?:aux|pour les) (?:affaires|questions)$/iu.test(officeOf(role).role ?? '')

interface Holder {
  readonly of: string
  /** The token behind its name, where it stands behind the office. */
  readonly end?: number
}

/** The State or the body of an office: in it, or behind it. */
const holderOf = (scene: Scene, candidates: readonly Candidate[], i: number): Holder | undefined => {
  const { reader } = scene
  const role = candidates[i] as Candidate
  let token = nounBehind(reader, reader.at(role.to))
  const adjective = candidates[i + 1] && byAdjective(scene, role, candidates[i + 1] as Candidate)
  if (adjective !== undefined) return { of: adjective }
  if (isMatter(role)) return undefined
  for (let k = i + 1; token >= 0 && k < candidates.length; k++) {
    const next = candidates[k] as Candidate
    if (next.from > token) return undefined
    if (next.from < token) continue
    const of = holder(next)
    if (of !== undefined) return { of, end: next.to }
    // « Président de la trente-huitième session du Conseil »
    if (next.type === 'session') token = nounBehind(reader, reader.at(next.to))
  }
  return undefined
}

/** Who presides over a State is its head; over a body, its chair. */
const rankOf = ({ role, rank }: Office, of: string): { readonly rank?: string } =>
  /^président$/iu.test(role ?? '') && rank === 'chair' && of.startsWith('state:')
    ? { rank: 'head-of-state' }
    : {}

const withHolder = (role: Candidate, of: string): Candidate =>
  revise(role, { value: { ...role.value, ...rankOf(officeOf(role), of), of } })

/** « le Président Mahmoud Abbas »: of a State or of a body, which the text does not say. */
const withoutRank = ({ reader }: Scene, role: Candidate, next: Candidate | undefined): Candidate => {
  const { rank, ...office } = role.value as RoleValue
  const named = next?.type === 'person' && next.from === reader.at(role.to)
  return named && rank === 'chair' && /^président$/iu.test(office.role)
    ? revise(role, { value: office })
    : role
}

/** Offices that are of one body with the other named before or behind them: « le Président et le Rapporteur du Comité ». */
const OF_BODY = /^(?:premier )?(?:vice-)?président$|^rapporteur$|^greffier$|^procureur$|^secrétaire$/iu
/** Offices that are of one State: « le Président et le Premier Ministre du Mali ». */
const OF_STATE =
  /^(?:vice-)?(?:président|premier ministre|roi|reine|émir|ministre|gouverneur)(?: d[eu']| aux?|$)/iu

const MAX_BETWEEN = 4

/** Whether nothing but « et le », « , le », « et au » stands between two offices. */
const areJoined = (reader: Reader, from: number, to: number): boolean => {
  let token = reader.at(from)
  if (!/^(?:et|,)$/u.test(reader.folded(token))) return false
  for (let steps = 0; steps < MAX_BETWEEN && token < to; steps++) {
    token = reader.next(token)
    if (token === to) return true
    if (!/^(?:le|la|les|l'|du|de|des|au|aux|a)$/u.test(reader.folded(token))) return false
  }
  return false
}

/** Whether both are offices of what the second is of. */
const areAlike = (first: Candidate, second: Candidate, of: string): boolean => {
  const [one, other] = [officeOf(first).role ?? '', officeOf(second).role ?? '']
  if (of.startsWith('state:')) return OF_STATE.test(one) && OF_STATE.test(other)
  return OF_BODY.test(one) && OF_BODY.test(other) && one !== other
}

/** « le Président et les membres du Conseil »: the noun of the body; -1 without. */
const bodyOfMembers = (reader: Reader, token: number): number => {
  if (reader.folded(token) !== 'et') return -1
  let at = reader.next(token)
  while (/^(?:les|des|aux|autres)$/u.test(reader.folded(at))) at = reader.next(at)
  return reader.folded(at) === 'membres' ? nounBehind(reader, reader.next(at)) : -1
}

/** The offices that have none of their own are of what the next one is of. */
const share = ({ reader }: Scene, offices: Candidate[]): readonly Candidate[] => {
  let next: Candidate | undefined
  for (let i = offices.length - 1; i >= 0; i--) {
    const role = offices[i] as Candidate
    if (role.type !== 'role') continue
    const of = next && officeOf(next).of
    if (next && of && !officeOf(role).of && areJoined(reader, role.to, next.from) && areAlike(role, next, of))
      offices[i] = withHolder(role, of)
    next = offices[i]
  }
  return offices
}

/** « aux droits de l’homme » behind « Haut-Commissaire des Nations Unies » is the office's charge. */
const chargeBehind = ({ reader }: Scene, role: Candidate, end: number | undefined): string => {
  if (end === undefined || !/^(?:au|aux|a|pour|chargee?)$/u.test(reader.folded(reader.at(end)))) return ''
  const to = chargeEnd(reader, role, end)
  return to > end
    ? ` ${reader.text(reader.at(end), to).replace(/\s+/gu, ' ').replace(CHARGED, 'chargé')}`
    : ''
}

/** The token behind the chief whom an envoy stands for: « Représentant spécial du Secrétaire général ». */
const chiefEnd = (
  { reader }: Scene,
  role: Candidate,
  candidates: readonly Candidate[],
  i: number,
): number | undefined => {
  const token = nounBehind(reader, reader.at(role.to))
  const chief = candidates[i + 1]
  return token >= 0 && chief?.type === 'role' && chief.from === token ? chief.to : undefined
}

const withCharge = (role: Candidate, charge: string): Candidate =>
  charge ? revise(role, { value: { ...role.value, role: `${officeOf(role).role}${charge}` } }) : role

/** Says of each office what it is of, where a State or a body follows it. */
export const offices: Refiner = {
  name: 'la fonction et ce dont elle est',
  refine: (scene, candidates) =>
    share(
      scene,
      candidates.map((role, i) => {
        if (role.type !== 'role') return role
        const held = holderOf(scene, candidates, i) ?? membersOf(scene, candidates, i)
        const end = held ? held.end : chiefEnd(scene, role, candidates, i)
        const charged = withCharge(role, chargeBehind(scene, role, end))
        return held ? withHolder(charged, held.of) : withoutRank(scene, charged, candidates[i + 1])
      }),
    ),
}

/** « Ministre d’État des Émirats arabes unis »: « État » is the office's, and not the State's name. */
export const ministersOfState: Refiner = {
  name: 'Ministre d’État de <État>',
  refine: ({ reader }, candidates) =>
    candidates.filter(
      ({ type, from }) =>
        type !== 'state' ||
        reader.folded(from) !== 'etat' ||
        reader.folded(reader.previous(from)) !== "d'" ||
        !/^(?:ministre|secretaire|conseiller|conseillere|chef)$/u.test(
          reader.folded(reader.previous(reader.previous(from))),
        ),
    ),
}

function membersOf({ reader }: Scene, candidates: readonly Candidate[], i: number): Holder | undefined {
  const token = bodyOfMembers(reader, reader.at((candidates[i] as Candidate).to))
  for (let k = i + 1; token >= 0 && k < candidates.length; k++) {
    const next = candidates[k] as Candidate
    if (next.from > token) return undefined
    const of = next.from === token && next.type === 'organisation' ? next.entry : undefined
    if (of !== undefined) return { of }
  }
  return undefined
}
