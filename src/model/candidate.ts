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
