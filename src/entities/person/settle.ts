import { type Candidate, propose, revise } from '../../model/candidate.ts'
import type { Refiner, Scene } from '../../model/language.ts'
import type { Reader } from '../../model/reader.ts'
import { TokenFlag, TokenKind } from '../../model/token.ts'
import { slug } from '../../text/chars.ts'
import { nameText, nameWords } from './name.ts'
import { agree, type Known, type Marks, samePerson, skeleton } from './same.ts'

const isPerson = (candidate: Candidate): candidate is Candidate<'person'> => candidate.type === 'person'

const slugOf = (words: readonly string[]): string => slug(words.join('-'))

/** No more people than this are looked at under one word. */
const MAX_NAMESAKES = 20

/** Surnames by the hash of their token: whose they are, or null where several people have one. */
type Surnames = ReadonlyMap<number, Surname>

interface Surname {
  readonly surname: string
  /** What hangs on it in small letters: « moon » of « Ban Ki-moon », without which « Ki » names nobody. */
  readonly behind: string
  readonly known: Known | null
}

/** The last capitalised word of a name, and the one that hangs on it. */
const surnameOf = (
  reader: Reader,
  { from, to }: Candidate,
): { readonly token: number; readonly behind: string } => {
  const last = reader.previous(to)
  const before = reader.previous(last)
  return before > from && last > before + 1 && !reader.has(last, TokenFlag.capital)
    ? { token: before, behind: reader.folded(last) }
    : { token: last, behind: '' }
}

/** Whether a name of one word is told from all other words: « M. Zerrougui », then « Zerrougui ». */
const namesAlone = (reader: Reader, token: number): boolean =>
  reader.isUnknown(token) && !reader.has(token, TokenFlag.capitals) && reader.folded(token).length > 4

const CIVILITIES = 3

/** « Mme », « S. E. M. » before a name. */
const sexOf = (reader: Reader, from: number): Marks['sex'] => {
  let token = reader.previous(from)
  for (let steps = 0; steps < CIVILITIES && token >= 0; steps++, token = reader.previous(token)) {
    const word = reader.folded(token)
    if (/^(?:mme\.?|mmes|mlle|madame|mrs|ms)$/u.test(word)) return 'f'
    if (/^(?:m\.|monsieur|mr\.?)$/u.test(word)) return 'm'
    if (!reader.inClass(token, 'civility')) return undefined
  }
  return undefined
}

/** « (Mali) » behind a name. */
const homeOf = (reader: Reader, { to }: Candidate, next: Candidate | undefined): string | undefined => {
  const open = reader.at(to)
  return next?.type === 'state' &&
    next.form !== 'demonym' &&
    reader.folded(open) === '(' &&
    next.from === reader.next(open) &&
    reader.folded(reader.at(next.to)) === ')'
    ? next.entry
    : undefined
}

/** Who is meant: where two people may be, neither; but the nameless third that was made of them before. */
const theOne = (found: ReadonlySet<Known>, words: readonly string[]): Known | undefined => {
  if (found.size < 2) return [...found][0]
  const name = words.join(' ')
  const alike = [...found].filter((one) => one.marks.home === undefined && one.words.join(' ') === name)
  return alike.length === 1 ? alike[0] : undefined
}

/** The people of a document by the words of their names, so that each is looked for among few. */
interface Roll {
  readonly byKey: Map<string, Known[]>
  readonly bySurname: Map<number, Surname>
  /** How many people so far have each slug. */
  readonly taken: Map<string, number>
  /** The first names that the document has. */
  readonly given: Set<string>
  readonly isGiven: (word: string) => boolean
}

const emptyRoll = (): Roll => {
  const given = new Set<string>()
  return {
    byKey: new Map(),
    bySurname: new Map(),
    taken: new Map(),
    given,
    isGiven: (word) => given.has(word),
  }
}

const remember = ({ byKey }: Roll, known: Known, keys: Iterable<string>): void => {
  for (const key of keys) {
    const namesakes = byKey.get(key)
    if (!namesakes) byKey.set(key, [known])
    else if (namesakes.length < MAX_NAMESAKES && !namesakes.includes(known)) namesakes.push(known)
  }
}

/** Whom of those named before a name of these words means, if any. */
const recognised = (
  { byKey, isGiven }: Roll,
  words: readonly string[],
  keys: ReadonlySet<string>,
  marks: Marks,
): Known | undefined => {
  const found = new Set<Known>()
  for (const key of keys)
    for (const one of byKey.get(key) ?? [])
      if (agree(one.marks, marks) && samePerson(one, words, isGiven)) found.add(one)
  return theOne(found, words)
}

/** An entry for this person alone: « M. Diallo (Mali) », « Mme Diallo (Guinée) » are two people. */
const entryOf = ({ taken }: Roll, words: readonly string[]): string => {
  const slugged = slugOf(words)
  const count = (taken.get(slugged) ?? 0) + 1
  taken.set(slugged, count)
  return `person:${slugged}${count > 1 ? `-${count}` : ''}`
}

/** Notes whose the surname is, where it tells its bearer from all other words. */
const noteSurname = (reader: Reader, { bySurname }: Roll, candidate: Candidate, known: Known): void => {
  const { token, behind } = surnameOf(reader, candidate)
  const hash = reader.tokens.hash[token] as number
  if (hash === 0 || (token === candidate.from && !namesAlone(reader, token))) return
  bySurname.set(hash, {
    surname: reader.folded(token),
    behind,
    known: bySurname.has(hash) ? null : known,
  })
}

/** The person whom a mention means: one named before, or someone new. */
const whoIs = (reader: Reader, roll: Roll, candidate: Candidate, next: Candidate | undefined): Known => {
  const { from, to } = candidate
  const marks = { sex: sexOf(reader, from), home: homeOf(reader, candidate, next) }
  const words = nameWords(reader, from, to)
  for (let token = reader.at(from); token < to; token = reader.next(token))
    if (reader.inClass(token, 'given-name')) roll.given.add(reader.folded(token))
  const keys = new Set(words.map(skeleton))
  const known = recognised(roll, words, keys, marks)
  if (!known) {
    const someone = { entry: entryOf(roll, words), words, marks, from, label: nameText(reader, from, to) }
    remember(roll, someone, keys)
    noteSurname(reader, roll, candidate, someone)
    return someone
  }
  known.marks = { sex: known.marks.sex ?? marks.sex, home: known.marks.home ?? marks.home }
  if (words.length > known.words.length) {
    known.words = words
    remember(roll, known, keys)
  }
  return known
}

/** Gives an entry to each person of a document, and tells whose their surnames are. */
const gather = (
  { reader }: Scene,
  candidates: readonly Candidate[],
): { readonly linked: readonly Candidate[]; readonly bySurname: Surnames } => {
  const roll = emptyRoll()
  const linked = candidates.map((candidate, i) => {
    if (!isPerson(candidate)) return candidate
    const { entry, label } = whoIs(reader, roll, candidate, candidates[i + 1])
    return revise(candidate, { entry, label })
  })
  return { linked, bySurname: roll.bySurname }
}

/** Where the name begins whose surname is at `token`: the first names that stand before it are part of it. */
const wholeName = (reader: Reader, token: number, words: readonly string[], covered: number): number => {
  let from = token
  for (let i = words.length - 2; i >= 0; i--) {
    const before = reader.previous(from)
    if (before < covered || reader.folded(before) !== words[i]) break
    from = before
  }
  return from
}

/** Adds the later mentions of a surname that one person of the document has. */
const surnames = (
  scene: Scene,
  candidates: readonly Candidate[],
  bySurname: Surnames,
): readonly Candidate[] => {
  if (bySurname.size === 0) return candidates
  const { reader } = scene
  const { tokens } = reader
  const added: Candidate[] = []
  let covered = 0
  let next = 0
  const { count, flags, kind, hash } = tokens
  for (let token = 0; token < count; token++) {
    if (
      ((flags[token] as number) & TokenFlag.capital) === 0 ||
      kind[token] !== TokenKind.word ||
      !bySurname.has(hash[token] as number) ||
      !reader.isUnknown(token)
    )
      continue
    while (next < candidates.length && (candidates[next] as Candidate).from <= token)
      covered = Math.max(covered, (candidates[next++] as Candidate).to)
    if (token < covered) continue
    const { surname, behind, known } = bySurname.get(hash[token] as number) ?? {}
    if (!known || token < known.from || reader.folded(token) !== surname) continue
    const last = behind ? reader.next(token) : token
    if (behind && reader.folded(last) !== behind) continue
    const from = wholeName(reader, token, behind ? known.words.slice(0, -1) : known.words, covered)
    if (behind && from === token) continue
    added.push(
      propose({
        type: 'person',
        from,
        to: last + 1,
        value: { name: nameText(reader, from, last + 1) },
        entry: known.entry,
        label: known.label,
        because: 'nom déjà présenté',
        confidence: 0.85,
      }),
    )
  }
  if (added.length === 0) return candidates
  return [...candidates, ...added].sort((a, b) => a.from - b.from || b.to - a.to)
}

/** One entity for all mentions of a person, and the bare surnames that follow. */
export const people: Refiner = {
  name: 'une personne, ses mentions',
  refine: (scene, candidates) => {
    const { linked, bySurname } = gather(scene, candidates)
    return surnames(scene, linked, bySurname)
  },
}
