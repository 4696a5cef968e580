import { afterLe, beforeLe, isOf } from '../../languages/fr/articles.ts'
import { type Candidate, revise } from '../../model/candidate.ts'
import type { Refiner } from '../../model/language.ts'
import type { Reader } from '../../model/reader.ts'
import { isBody } from './settle.ts'

type Body = Candidate<'organisation'>

const initial = (reader: Reader, token: number): string => reader.folded(token).charAt(0)

/** The body that stands before `parent` over « de », « de l' », « des », in `candidates` before `index`. */
const organBefore = (reader: Reader, candidates: readonly Candidate[], index: number): Body | undefined => {
  const { from } = candidates[index] as Candidate
  const of = beforeLe(reader, reader.previous(from))
  if (!isOf(reader, of)) return undefined
  for (let i = index - 1; i >= 0; i--) {
    const one = candidates[i] as Candidate
    if (isBody(one) && reader.at(one.to) === of) return one
    if (one.to <= of - 1) return undefined
  }
  return undefined
}

/** « Conseil de sécurité des Nations Unies (CSNU) »: the organ whose acronym stands behind its parent's name, or undefined. */
const organMeant = (reader: Reader, candidates: readonly Candidate[], index: number): Body | undefined => {
  const acronym = candidates[index] as Candidate
  const open = reader.previous(acronym.from)
  if (reader.folded(open) !== '(') return undefined
  for (let i = index - 1; i >= 0; i--) {
    const parent = candidates[i] as Candidate
    if (parent.to < open - 1) return undefined
    if (!isBody(parent) || reader.at(parent.to) !== open || parent.entry !== acronym.entry) continue
    // « Commission de l'Union africaine (UA) », « Secrétariat de la Communauté … (SADC) »: the parent's own.
    if (initial(reader, acronym.from) === initial(reader, parent.from) || acronym.because === parent.because)
      return undefined
    const organ = organBefore(reader, candidates, i)
    return organ && initial(reader, acronym.from) === initial(reader, organ.from) ? organ : undefined
  }
  return undefined
}

const QUOTE = /^[«»"“”]$/u

const isDefined = (one: Candidate): one is Body =>
  isBody(one) && one.form === 'acronym' && one.to === one.from + 1

/** « Communauté économique africaine (CEA) », « « CEA » : Communauté économique africaine »: the body that the acronym at `index` is said to be. */
const saidToBe = (reader: Reader, candidates: readonly Candidate[], index: number): Body | undefined => {
  const { from, to, entry } = candidates[index] as Candidate
  const open = reader.previous(from)
  if (reader.folded(open) === '(') {
    for (let i = index - 1; i >= 0; i--) {
      const name = candidates[i] as Candidate
      if (name.to < open - 1) return undefined
      if (isBody(name) && reader.at(name.to) === open && name.entry === entry) return name
    }
    return undefined
  }
  const close = reader.at(to)
  const mark = reader.next(close)
  if (!QUOTE.test(reader.folded(open)) || !QUOTE.test(reader.folded(close))) return undefined
  if (reader.folded(mark) !== ':') return undefined
  const next = reader.next(mark)
  const at = afterLe(reader, next)
  for (let i = index + 1; i < candidates.length && (candidates[i] as Candidate).from <= at; i++) {
    const name = candidates[i] as Candidate
    if (
      name.from === at &&
      isBody(name) &&
      name.form === 'name' &&
      initial(reader, from) === initial(reader, at)
    )
      return name
  }
  return undefined
}

/**
 * Gives to an organ the acronym that stands behind its parent's name and begins as the organ's name does, and to
 * every acronym the one meaning that the document gives it.
 */
export const organAcronyms: Refiner = {
  name: 'sigles tels que le document les définit',
  refine: ({ reader }, candidates) => {
    const meanings = new Map<string, Body | undefined>()
    candidates.forEach((one, index) => {
      if (!isDefined(one)) return
      const body = organMeant(reader, candidates, index) ?? saidToBe(reader, candidates, index)
      if (!body) return
      const text = reader.folded(one.from)
      const other = meanings.get(text)
      // What a document defines twice, otherwise, is left as it is.
      meanings.set(text, meanings.has(text) && other?.entry !== body.entry ? undefined : body)
    })
    if (meanings.size === 0) return candidates
    return candidates.map((one) => {
      const body = isDefined(one) ? meanings.get(reader.folded(one.from)) : undefined
      if (!body?.entry || body.entry === one.entry) return one
      const { entry, label, value } = body
      return revise(one, { entry, value, ...(label ? { label } : {}) })
    })
  },
}
