import type { EntityMap, EntityType } from './entity.ts'

/**
 * A proposed mention, in tokens: rules and lexicons propose, resolving judges. Those that are made in numbers have
 * every field, in one order, so that all code meets one shape of object.
 */
export interface Candidate<T extends EntityType = EntityType> {
  readonly type: T
  readonly form?: string | undefined
  /** First token. */
  readonly from: number
  /** Token after the last. */
  readonly to: number
  readonly value: EntityMap[T]
  /** The entity that it speaks of, `<type>:<id>`: the lexicon entry that matched, or what linking found. */
  readonly entry?: string | undefined
  /** The entity's label, where the mention's own text is not the best. */
  readonly label?: string | undefined
  readonly because: string
  readonly confidence: number
  /** Needs support beside it to stand. */
  readonly weak?: boolean | undefined
  /** True when it only lends its words to other rules and is no mention itself. */
  readonly silent?: boolean | undefined
}

type Optional = 'form' | 'entry' | 'label' | 'weak' | 'silent'

/** A candidate of these fields, in the one shape. */
export const propose = <T extends EntityType>(
  said: Omit<Candidate<T>, Optional> & Partial<Pick<Candidate<T>, Optional>>,
): Candidate<T> => ({
  type: said.type,
  form: said.form,
  from: said.from,
  to: said.to,
  value: said.value,
  entry: said.entry,
  label: said.label,
  because: said.because,
  confidence: said.confidence,
  weak: said.weak === true,
  silent: said.silent,
})

/** The candidate with some of its fields changed, in the one shape; `entry` and `label` may be taken away. */
export const revise = <C extends Candidate>(one: C, changes: Partial<Omit<C, 'type'>>): C =>
  ({
    type: one.type,
    form: changes.form ?? one.form,
    from: changes.from ?? one.from,
    to: changes.to ?? one.to,
    value: changes.value ?? one.value,
    entry: 'entry' in changes ? changes.entry : one.entry,
    label: 'label' in changes ? changes.label : one.label,
    because: changes.because ?? one.because,
    confidence: changes.confidence ?? one.confidence,
    weak: changes.weak ?? one.weak,
    silent: changes.silent ?? one.silent,
  }) as C

/** What a judge makes of each: itself or another, several, or nothing where it gives undefined. */
export const sift = (
  candidates: readonly Candidate[],
  judge: (candidate: Candidate) => Candidate | readonly Candidate[] | undefined,
): readonly Candidate[] => {
  const kept: Candidate[] = []
  for (const candidate of candidates) {
    const judged = judge(candidate)
    if (judged === undefined) continue
    if ('length' in judged) kept.push(...judged)
    else kept.push(judged)
  }
  return kept
}
