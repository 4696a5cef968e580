import type { Candidate } from '../../model/candidate.ts'
import type { Refiner, Scene } from '../../model/language.ts'
import { TokenFlag, TokenKind } from '../../model/token.ts'
import { slug } from '../../text/chars.ts'
import { nameText, nameWords } from './name.ts'

interface Known {
  readonly entry: string
  readonly words: readonly string[]
  label: string
  value: Candidate<'person'>['value']
}

const isPerson = (candidate: Candidate): candidate is Candidate<'person'> => candidate.type === 'person'

/** Whether two words are one edit apart: a letter more, less or other. */
export const oneEdit = (a: string, b: string): boolean => {
  if (a === b) return true
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (long.length - short.length > 1) return false
  let i = 0
  while (i < short.length && short[i] === long[i]) i++
  return short.slice(short.length === long.length ? i + 1 : i) === long.slice(i + 1)
}

const slugOf = (words: readonly string[]): string => slug(words.join('-'))

/** Same person: the same words; or the same first name and surnames one edit apart; or a bare surname. */
const same = (known: Known, words: readonly string[]): boolean => {
  const last = words.at(-1) ?? ''
  const knownLast = known.words.at(-1) ?? ''
  if (words.length === 1) return known.words.includes(last)
  if (known.words.length === 1) return words.includes(knownLast)
  if (words.join(' ') === known.words.join(' ')) return true
  return words[0] === known.words[0] && last.length > 4 && oneEdit(last, knownLast)
}

/** Gathers the people of a document by surname, so that each is looked for among few. */
const gather = (
  scene: Scene,
  candidates: readonly Candidate[],
): { readonly linked: readonly Candidate[]; readonly bySurname: ReadonlyMap<string, Known | null> } => {
  const byKey = new Map<string, Known[]>()
  const bySurname = new Map<string, Known | null>()
  const linked = candidates.map((candidate) => {
    if (!isPerson(candidate)) return candidate
    const words = nameWords(scene.reader, candidate.from, candidate.to)
    const keys = [words[0] ?? '', words.at(-1) ?? '']
    let known = keys.flatMap((key) => byKey.get(key) ?? []).find((one) => same(one, words))
    if (!known) {
      const label = nameText(scene.reader, candidate.from, candidate.to)
      known = { entry: `person:${slugOf(words)}`, words, label, value: candidate.value }
      for (const key of new Set(keys)) byKey.set(key, [...(byKey.get(key) ?? []), known].slice(-20))
      const surname = words.at(-1) ?? ''
      if (words.length > 1)
        bySurname.set(
          surname,
          bySurname.has(surname) && bySurname.get(surname)?.entry !== known.entry ? null : known,
        )
    }
    return { ...candidate, entry: known.entry, label: known.label }
  })
  return { linked, bySurname }
}

/** Adds the later mentions of a surname that one person of the document has. */
const surnames = (
  scene: Scene,
  candidates: readonly Candidate[],
  bySurname: ReadonlyMap<string, Known | null>,
): readonly Candidate[] => {
  if (bySurname.size === 0) return candidates
  const { reader } = scene
  const { tokens } = reader
  const added: Candidate[] = []
  let covered = 0
  let next = 0
  const { count, flags, kind } = tokens
  for (let token = 0; token < count; token++) {
    if (
      ((flags[token] as number) & TokenFlag.capital) === 0 ||
      kind[token] !== TokenKind.word ||
      !reader.isUnknown(token)
    )
      continue
    while (next < candidates.length && (candidates[next] as Candidate).from <= token)
      covered = Math.max(covered, (candidates[next++] as Candidate).to)
    if (token < covered) continue
    const known = bySurname.get(reader.folded(token))
    if (!known) continue
    added.push({
      type: 'person',
      from: token,
      to: token + 1,
      value: { name: reader.text(token, token + 1) },
      entry: known.entry,
      label: known.label,
      because: 'nom déjà présenté',
      confidence: 0.85,
    })
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
