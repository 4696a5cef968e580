import type { Candidate } from '../../model/candidate.ts'
import type { Scene } from '../../model/language.ts'
import { TokenFlag } from '../../model/token.ts'

const MIN_LENGTH = 3
/** Acronyms that an article stands before when they are no body: a policy, a season of talks, a word. */
const OTHER_THINGS =
  /^(?:pac|cet|cim|phi|cmp|cpd|fact|model|page|sun|cib|eta|far|fao|cap|cd|plateforme|accord|eco)$/u

/** An acronym that only one body bears, with an article: « la CEE », « auprès de l'UIT ». */
export const supports = ({ reader }: Scene, candidate: Candidate): boolean => {
  if (candidate.form !== 'acronym' || candidate.to !== candidate.from + 1) return false
  const { from } = candidate
  if (!reader.has(from, TokenFlag.capitals) || reader.text(from, from + 1).length < MIN_LENGTH) return false
  if (OTHER_THINGS.test(reader.folded(from))) return false
  if (!/^(?:le|la|l'|du|au)$/u.test(reader.folded(reader.previous(from)))) return false
  return reader.found(from).every((one) => one.to !== candidate.to || one.entry === candidate.entry)
}
