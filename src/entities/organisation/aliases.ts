import { afterArticle } from '../../languages/fr/articles.ts'
import { type Candidate, revise } from '../../model/candidate.ts'
import type { Refiner } from '../../model/language.ts'
import type { Reader } from '../../model/reader.ts'
import { foldedName, shortWords } from './house.ts'
import { isBody } from './settle.ts'

type Body = Candidate<'organisation'>

const QUOTE = /^(?:«|<|"|“|‘)$/u
const MAX_BETWEEN = 8

/** « Tribunal pénal international pour le Rwanda (« le Tribunal international ») »: whether `alias` is declared right behind `name`. */
const declares = (reader: Reader, name: Body, alias: Body): boolean => {
  let token = reader.at(name.to)
  if (reader.folded(token) !== '(' || reader.folded(name.from) !== reader.folded(alias.from)) return false
  let quoted = false
  for (let count = 0; count < MAX_BETWEEN; count++) {
    token = reader.next(token)
    if (token === alias.from) return quoted
    const folded = reader.folded(token)
    if (QUOTE.test(folded)) quoted = true
    else if (!/^(?:le|la|l'|ci|apres|ci-apres|-|denommee?|appelee?)$/u.test(folded)) return false
  }
  return false
}

/** « 13) « Cour de justice » : la Cour de justice de la Communauté »: whether `name` says what the term `alias` means. */
const means = (reader: Reader, alias: Body, name: Body): boolean => {
  if (!QUOTE.test(reader.folded(reader.previous(alias.from)))) return false
  const mark = reader.next(reader.at(alias.to))
  if (!/^(?::|designe|signifie)$/u.test(reader.folded(mark))) return false
  const next = reader.next(mark)
  const meaning = afterArticle(reader, next)
  return meaning === name.from && reader.folded(name.from) === reader.folded(alias.from)
}

/** Whether it is open which body is named: a name of none of the lexicon and without a parent, or a short form that stands for none yet. */
const isOpen = (reader: Reader, body: Body): boolean => {
  const { form, value, entry, label = '' } = body
  if (value.id !== undefined) return false
  return form === 'name'
    ? entry !== undefined && foldedName(label) === shortWords(reader, body)
    : entry === undefined
}

/** The names that the document gives to others, by their words. */
const declaredIn = (reader: Reader, candidates: readonly Candidate[]): ReadonlyMap<string, Body> => {
  const declared = new Map<string, Body>()
  let last: Body | undefined
  for (const one of candidates) {
    if (!isBody(one) || one.form === 'acronym') continue
    if (last && last.form === 'name' && isOpen(reader, one) && declares(reader, last, one))
      declared.set(shortWords(reader, one), last)
    if (last && one.form === 'name' && isOpen(reader, last) && means(reader, last, one))
      declared.set(shortWords(reader, last), one)
    last = one
  }
  return declared
}

/** Makes short forms of the names of several words that a document declares behind a name, or before it. */
export const aliases: Refiner = {
  name: 'formes courtes déclarées entre guillemets',
  refine: ({ reader }, candidates) => {
    const declared = declaredIn(reader, candidates)
    if (declared.size === 0) return candidates
    return candidates.map((one) => {
      if (!isBody(one) || one.form === 'acronym' || !isOpen(reader, one)) return one
      const name = declared.get(shortWords(reader, one))
      if (!name) return one
      const { entry, label, value } = name
      return revise(one, { form: 'short', value, entry, label })
    })
  },
}
