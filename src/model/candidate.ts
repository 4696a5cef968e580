import type { EntityMap, EntityType } from './entity.ts'

/** A proposed mention, in tokens: rules and lexicons propose, resolving judges. */
export interface Candidate<T extends EntityType = EntityType> {
  readonly type: T
  readonly form?: string
  /** First token. */
  readonly from: number
  /** Token after the last. */
  readonly to: number
  readonly value: EntityMap[T]
  /** The entity that it speaks of, `<type>:<id>`: the lexicon entry that matched, or what linking found. */
  readonly entry?: string
  /** The entity's label, where the mention's own text is not the best. */
  readonly label?: string
  readonly because: string
  readonly confidence: number
  /** Needs support beside it to stand. */
  readonly weak?: boolean
  /** True when it only lends its words to other rules and is no mention itself. */
  readonly silent?: boolean
}
