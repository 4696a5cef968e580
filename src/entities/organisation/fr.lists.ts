import type { Candidate } from '../../model/candidate.ts'
import type { OrganisationValue } from '../../model/entity.ts'
import type { Match, Stretch } from '../../model/pattern.ts'
import type { Reader } from '../../model/reader.ts'
import type { AnyRule, Reading } from '../../model/rule.ts'
import { TokenFlag, TokenKind } from '../../model/token.ts'
import { as, found, seq } from '../../pattern/build.ts'

/** No list is looked along further than this, in members. */
const MAX_MEMBERS = 12
/** No name in a list is longer, in words. */
const MAX_WORDS = 8

/** Kinds of bodies that lists give with their country. */
const LISTED = /^(?:media|ngo|company|university|institute)$/u
/** Words that names hold between their capitalised ones. */
const INNER = /^(?:of|the|and|for|de|del|la|el|du|des|di|da|y|e|&)$/u
const SEPARATOR = /^(?:,|;|et|and)$/u

/** A member of the list: its name, and where the bracket behind it opens and what follows it. */
interface Member {
  readonly from: number
  readonly to: number
  readonly open: number
  readonly after: number
}

/** « (Canada) » at `open`: the token after it, or -1. */
const afterState = (reader: Reader, open: number): number => {
  if (reader.folded(open) !== '(') return -1
  const state = reader.found(reader.next(open), 'state').find((one) => one.form === 'name')
  if (!state) return -1
  const close = reader.at(state.to)
  return reader.folded(close) === ')' ? reader.next(close) : -1
}

const isNamePart = (reader: Reader, token: number): boolean =>
  token >= 0 && reader.tokens.kind[token] === TokenKind.word && reader.has(token, TokenFlag.capital)

/** The member that begins at `from`, or undefined. */
const memberFrom = (reader: Reader, from: number): Member | undefined => {
  if (!isNamePart(reader, from)) return undefined
  let at = from
  for (let count = 0; count < MAX_WORDS; count++) {
    const after = afterState(reader, at)
    if (after >= 0) return { from, to: reader.previous(at) + 1, open: at, after }
    if (!isNamePart(reader, at) && !INNER.test(reader.folded(at))) return undefined
    at = reader.next(at)
  }
  return undefined
}

/** The member whose bracket closes at `close`, or undefined. */
const memberBefore = (reader: Reader, close: number): Member | undefined => {
  if (reader.folded(close) !== ')') return undefined
  let open = close
  for (let count = 0; count < MAX_WORDS && reader.folded(open) !== '('; count++) open = reader.previous(open)
  const after = afterState(reader, open)
  if (after < 0) return undefined
  let from = -1
  let at = reader.previous(open)
  for (let count = 0; count < MAX_WORDS && at >= 0; count++, at = reader.previous(at)) {
    if (isNamePart(reader, at)) from = at
    else if (!INNER.test(reader.folded(at))) break
    if (reader.has(at, TokenFlag.sentence)) break
  }
  return from < 0 ? undefined : { from, to: reader.previous(open) + 1, open, after }
}

/** Whether something is known to begin in the name, or it is a person's. */
const isKnown = (reader: Reader, { from, to }: Member): boolean => {
  for (let token = from; token < to; token = reader.next(token))
    if (
      reader.inClass(token, 'given-name') ||
      reader.inClass(token, 'civility') ||
      reader.found(token).some((one) => !one.weak && one.to <= to && one.form !== 'demonym')
    )
      return true
  return false
}

const separator = (reader: Reader, token: number): boolean => SEPARATOR.test(reader.folded(token))

/** The unknown members behind the one after which `after` stands, up to a known one. */
const behind = (reader: Reader, after: number): readonly Member[] => {
  const members: Member[] = []
  let at = after
  while (members.length < MAX_MEMBERS && separator(reader, at)) {
    at = reader.next(at)
    if (separator(reader, at)) at = reader.next(at)
    const member = memberFrom(reader, at)
    if (!member || isKnown(reader, member)) break
    members.push(member)
    at = member.after
  }
  return members
}

/** The unknown members before the one that begins at `from`, up to a known one. */
const ahead = (reader: Reader, from: number): readonly Member[] => {
  const members: Member[] = []
  let at = reader.previous(from)
  while (members.length < MAX_MEMBERS && separator(reader, at)) {
    at = reader.previous(at)
    if (separator(reader, at)) at = reader.previous(at)
    const member = memberBefore(reader, at)
    if (!member || isKnown(reader, member)) break
    members.push(member)
    at = reader.previous(member.from)
  }
  return members
}

const readList = ({ reader, get }: Match): readonly Reading<'organisation'>[] | undefined => {
  const { from, to } = get('known') as Stretch
  const known = reader
    .found(from, 'organisation')
    .find((one): one is Candidate<'organisation'> => one.to === to && !one.weak)
  const kind = known?.value.kind
  if (kind === undefined || !LISTED.test(kind)) return undefined
  const value: OrganisationValue = { kind }
  const members = [...ahead(reader, from), ...behind(reader, afterState(reader, reader.at(to)))]
  return members.map((member) => ({ value, span: { from: member.from, to: member.to } }))
}

/** Names between which known ones stand. */
export const listRules: readonly AnyRule[] = [
  {
    name: '<média connu> (<État>), <autre> (<État>)',
    type: 'organisation',
    form: 'name',
    level: 3,
    pattern: seq(as('known', found('organisation')), '(', found('state', 'name'), ')'),
    read: readList,
    confidence: 0.75,
    example: 'El País (Espagne), [Zarkhoun Post] (Kenya)',
  },
]
