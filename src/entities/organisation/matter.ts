import type { Candidate } from '../../model/candidate.ts'
import type { Refiner, Scene } from '../../model/language.ts'
import type { Reader } from '../../model/reader.ts'
import { fold } from '../../text/chars.ts'
import { bare } from './bare.ts'

/** How far from a short form, in tokens, the matter of its body is looked for. */
const NEAR = 60
/** Words of a full name that tell nothing of its matter. */
const NO_MATTER =
  /^(?:\p{L}{1,2}|des|les|aux|sur|pour|par|contre|nations|unies|international[es]*|application|fins)$/u

/** What the full name says beyond the words of the short form: « vih », « sida » of « Programme commun ». */
const matterOf = (label: string, words: number): ReadonlySet<string> =>
  new Set(
    fold(label)
      .split(/[^\p{L}]+/u)
      .slice(words)
      .filter((word) => !NO_MATTER.test(word)),
  )

/** A short form that several bodies may bear stands where the text around it speaks of what its body is for. */
const speaksOfMatter = ({ reader }: Scene, { form, from, to, label = '' }: Candidate): boolean => {
  if (form !== 'short') return false
  const matter = matterOf(label, to - from)
  const end = Math.min(reader.tokens.count, to + NEAR)
  for (let token = Math.max(0, from - NEAR); token < end; token++)
    if ((token < from || token >= to) && matter.has(reader.folded(token))) return true
  return false
}

/** What press is called before its name: « l'agence de presse Wafa », « le quotidien Le Monde ». */
const PRESS =
  /^(?:agence|presse|information|nouvelles|journal|quotidien|hebdomadaire|magazine|revue|chaine|television|radio|site|reseau)$/u

/** Press whose name is a word, or someone's, stands where it is called what it is. */
const isCalledPress = ({ reader }: Scene, { form, from, value }: Candidate): boolean =>
  form === 'name' &&
  (value as { readonly kind?: string }).kind === 'media' &&
  PRESS.test(reader.folded(reader.previous(from)))

/** Whether what stands around a weak candidate tells that it is its body. */
export const isTold = (scene: Scene, candidate: Candidate): boolean =>
  candidate.type === 'organisation' && (speaksOfMatter(scene, candidate) || isCalledPress(scene, candidate))

const goesOn = (reader: Reader, { type, form, entry, to, weak }: Candidate): boolean =>
  type === 'organisation' &&
  form === 'short' &&
  entry !== undefined &&
  !bare(reader, to - 1) &&
  // « le concours du Corps commun à l'étude »: behind a form that no other body bears, « à » goes with what stands before.
  (weak === true || reader.text(to, to + 1) !== 'à')

/** « Programme commun d'action »: no short form, where a complement stands behind it. */
export const complements: Refiner = {
  name: 'formes courtes avec complément',
  refine: ({ reader }, candidates) => candidates.filter((candidate) => !goesOn(reader, candidate)),
}
