import { afterLa } from '../../languages/fr/articles.ts'
import type { Candidate } from '../../model/candidate.ts'
import type { Scene } from '../../model/language.ts'
import type { Reader } from '../../model/reader.ts'
import { TokenFlag } from '../../model/token.ts'

const MIN_LENGTH = 3
/** « le P5 », « les A3 »: groups of members of the Security Council. */
const MEMBERS = /^[ap]\d$/u
/** Acronyms that an article stands before when they are no body: a policy, a season of talks, a word. */
const OTHER_THINGS =
  /^(?:pac|cet|cim|phi|cmp|cpd|fact|model|page|sun|cib|eta|far|fao|cap|cd|plateforme|accord|eco|cdb)$/u

/** The firm bodies of each document, looked for once. */
const firm = new WeakMap<Reader, ReadonlySet<string>>()

const firmBodies = (reader: Reader): ReadonlySet<string> => {
  const known = firm.get(reader)
  if (known) return known
  const bodies = new Set<string>()
  for (let token = 0; token < reader.tokens.count; token++)
    for (const { type, weak, entry } of reader.found(token))
      if (type === 'organisation' && !weak && entry !== undefined) bodies.add(entry)
  firm.set(reader, bodies)
  return bodies
}

const parentNamed = (reader: Reader, { value }: Candidate): boolean => {
  const { parent } = value as { readonly parent?: string }
  return parent !== undefined && firmBodies(reader).has(`organisation:${parent}`)
}

/** Of two bodies with one acronym, the one whose parent the document names: BID is the OIC's bank in its documents. */
const isTheOne = (reader: Reader, candidate: Candidate): boolean => {
  const rivals = reader
    .found(candidate.from)
    .filter((one) => one.to === candidate.to && one.entry !== candidate.entry)
  if (rivals.length === 0) return true
  return parentNamed(reader, candidate) && !rivals.some((one) => parentNamed(reader, one))
}

/** « Conférence des chefs d'État et de gouvernement de l'UA »: the parent stands behind. */
const parentBehind = (reader: Reader, { to, value }: Candidate): boolean => {
  const { parent } = value as { readonly parent?: string }
  const of = reader.at(to)
  if (parent === undefined || !/^(?:de|du|des)$/u.test(reader.folded(of))) return false
  const next = reader.next(of)
  const at = afterLa(reader, next)
  return reader.found(at, 'organisation').some(({ entry }) => entry === `organisation:${parent}`)
}

/** « l'agence de presse Wafa », « le quotidien « Al-Watan » »: a word before the name tells what it is. */
const isTold = (reader: Reader, from: number): boolean => {
  const before = reader.previous(from)
  const at = /^(?:«|"|“|<)$/u.test(reader.folded(before)) ? reader.previous(before) : before
  if (at < 0 || reader.has(at, TokenFlag.capital)) return false
  return reader.inClass(at, 'body-trigger') || /^(?:presse|television|radio)$/u.test(reader.folded(at))
}

/** An acronym that one body bears, or one that the document knows, with an article: « la CEE », « auprès de l'UIT ». */
export const supports = ({ reader }: Scene, candidate: Candidate): boolean => {
  if (candidate.form === 'name' && candidate.type === 'organisation')
    return parentBehind(reader, candidate) || isTold(reader, candidate.from)
  if (candidate.form !== 'acronym' || candidate.to !== candidate.from + 1) return false
  const { from } = candidate
  const before = reader.folded(reader.previous(from))
  if (MEMBERS.test(reader.folded(from))) return /^(?:le|du|au|les|des|aux)$/u.test(before)
  if (!reader.has(from, TokenFlag.capitals) || reader.text(from, from + 1).length < MIN_LENGTH) return false
  if (OTHER_THINGS.test(reader.folded(from))) return false
  if (!/^(?:le|la|l'|du|au)$/u.test(before)) return false
  return isTheOne(reader, candidate)
}
