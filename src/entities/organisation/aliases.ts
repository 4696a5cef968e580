import { type Candidate, revise } from '../../model/candidate.ts'
import type { Refiner } from '../../model/language.ts'
import type { Reader } from '../../model/reader.ts'
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
  const meaning = /^(?:le|la|l'|les)$/u.test(reader.folded(next)) ? reader.next(next) : next
  return meaning === name.from && reader.folded(name.from) === reader.folded(alias.from)
}

/** Makes short forms of the names of several words that a document declares behind a name, or before it. */
export const aliases: Refiner = {
  name: 'formes courtes déclarées entre guillemets',
  refine: ({ reader }, candidates) => {
    const declared = new Map<string, Body>()
    let last: Body | undefined
    for (const one of candidates) {
      if (!isBody(one) || one.form !== 'name') continue
      if (last && one.value.id === undefined && one.entry !== undefined && declares(reader, last, one))
        declared.set(one.entry, last)
      if (last && last.value.id === undefined && last.entry !== undefined && means(reader, last, one))
        declared.set(last.entry, one)
      last = one
    }
    if (declared.size === 0) return candidates
    return candidates.map((one) => {
      const name = isBody(one) && one.entry !== undefined ? declared.get(one.entry) : undefined
      if (!name) return one
      const { entry, label, value } = name
      return revise(one, { form: 'short', value, entry, label })
    })
  },
}
