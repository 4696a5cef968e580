import { type Candidate, revise } from '../../model/candidate.ts'
import type { EntityType, ProvisionValue } from '../../model/entity.ts'
import type { Deriver, Edge, Refiner, Scene } from '../../model/language.ts'

/** What provisions are part of. */
const WHOLES: ReadonlySet<EntityType> = new Set(['provision', 'instrument', 'resolution', 'symbol'])
const SEPARATOR = /^(?:,|et|ou|ainsi|que)$/u
const OF = /^(?:de|du|des|d'|dudit|communs?)$/u
/** What may stand between « de » and the name of the whole: « de sa résolution », « du même chapitre », « de l'annexe ». */
const BETWEEN =
  /^(?:la|l'|le|les|a|aux?|sa|ses|son|cette|ce|cet|meme|presente?|ladite|ledit|projet|rapport|document)$/u
const MAX_STEPS = 6

/** The mention that a provision is part of: « de la Charte », or the one that the next of its list is part of. */
const wholeOf = (
  { reader }: Scene,
  { to }: Candidate,
  startingAt: ReadonlyMap<number, Candidate>,
): { readonly mention: Candidate; readonly listed: boolean } | undefined => {
  let token = reader.at(to)
  let of = false
  let separated = false
  for (let steps = 0; steps < MAX_STEPS; steps++) {
    const mention = startingAt.get(token)
    if (mention && (of || separated)) return { mention, listed: !of }
    const word = reader.folded(token)
    // « l'article 6, paragraphe 1, de la Convention »
    if (!of && word === ',' && OF.test(reader.folded(reader.next(token)))) separated = false
    else if (!of && SEPARATOR.test(word)) separated = true
    else if (!separated && OF.test(word)) of = true
    else if (!of || !(BETWEEN.test(word) || reader.inClass(token, 'resolution-word'))) return undefined
    token = reader.next(token)
  }
  return undefined
}

const isBare = ({ reader }: Scene, { from }: Candidate): boolean => !reader.inClass(from, 'provision-word')

/** Joins provisions to the article, instrument or resolution that they are part of, and so to an entity. */
export const provisionWholes: Refiner = {
  name: 'la disposition et son texte',
  refine: (scene, candidates) => {
    if (!candidates.some((one) => one.type === 'provision')) return candidates
    const startingAt = new Map<number, Candidate>()
    const settled: Candidate[] = new Array(candidates.length)
    // From the end, so that what follows is settled before what is part of it.
    for (let i = candidates.length - 1; i >= 0; i--) {
      const one = candidates[i] as Candidate
      settled[i] = one
      if (!WHOLES.has(one.type)) continue
      if (one.type === 'provision') {
        const whole = wholeOf(scene, one, startingAt)
        if (whole && isOuter(one, whole)) {
          nest(settled, i)
          startingAt.set(one.from, settled[i] as Candidate)
          continue
        }
        const id =
          whole?.listed === true
            ? isBare(scene, whole.mention)
              ? (whole.mention.value as ProvisionValue).of
              : undefined
            : whole?.mention.entry
        if (id !== undefined) settled[i] = joined(one, id)
      }
      startingAt.set(one.from, settled[i] as Candidate)
    }
    return settled
  },
}

/** From the wider part of a text to the narrower. */
const ORDER = ['title', 'chapter', 'section', 'article', 'rule', 'paragraph', 'subparagraph']

const depth = (one: Candidate): number => ORDER.indexOf((one.value as ProvisionValue).kind)

/** « l'article 6, paragraphe 1, de la Convention »: what is written first holds what is listed after it. */
const isOuter = (
  one: Candidate,
  { mention, listed }: { readonly mention: Candidate; readonly listed: boolean },
): boolean => listed && mention.type === 'provision' && depth(one) >= 0 && depth(one) < depth(mention)

/** Puts the parts that follow the one at `i` into it, and it into what they were part of. */
const nest = (settled: Candidate[], i: number): void => {
  const one = settled[i] as Candidate
  const of = (settled[i + 1]?.value as ProvisionValue | undefined)?.of
  const outer = of === undefined ? one : joined(one, of)
  settled[i] = outer
  if (outer.entry === undefined) return
  for (let j = i + 1; j < settled.length; j++) {
    const part = settled[j] as Candidate
    if (part.type !== 'provision' || (part.value as ProvisionValue).of !== of || depth(part) <= depth(one))
      return
    settled[j] = joined(part, outer.entry)
  }
}

const joined = (provision: Candidate, of: string): Candidate => {
  const value = provision.value as ProvisionValue
  const whole = of.replace(/^provision:/u, '')
  return revise(provision, {
    value: { ...value, of },
    entry: `provision:${whole}/${value.kind}-${value.number}`,
  })
}

/** Each provision, to what it is part of. */
export const partOfWhole: Deriver = {
  name: 'disposition d’un texte',
  derive: (_, mentions) => {
    const first = new Map<string, Candidate>()
    for (const mention of mentions)
      if (WHOLES.has(mention.type) && mention.entry && !first.has(mention.entry))
        first.set(mention.entry, mention)
    const edges: Omit<Edge, 'because'>[] = []
    for (const mention of first.values()) {
      const of = mention.type === 'provision' ? (mention.value as ProvisionValue).of : undefined
      const whole = of === undefined ? undefined : first.get(of)
      if (whole) edges.push({ type: 'part-of', from: mention, to: whole })
    }
    return edges
  },
}
