import type { EntityMap, EntityType } from './entity.ts'
import type { Match, Pattern, Stretch } from './pattern.ts'

/** What a rule reads out of a match: one mention. */
export interface Reading<T extends EntityType = EntityType> {
  readonly value: EntityMap[T]
  /** The tokens of the mention: the capture `mention` when absent, else the whole match. */
  readonly span?: Stretch
  readonly form?: string
  readonly confidence?: number
  readonly weak?: boolean
  readonly entry?: string
}

/**
 * A rule is a record: what it looks for, what it reads, and a text that proves it.
 *
 * @typeParam T the type of mention that it finds
 */
export interface Rule<T extends EntityType = EntityType> {
  /** Reads like what it matches; every mention carries it as `because`. */
  readonly name: string
  readonly type: T
  readonly form?: string
  /** Rules of a lower level run first, and those of a higher level see what they found. 1 to 4. */
  readonly level: number
  readonly pattern: Pattern
  /** What the match says; undefined when it says nothing after all. Absent: every match is a mention of value {}. */
  readonly read?: (match: Match) => Reading<T> | readonly Reading<T>[] | undefined
  readonly confidence: number
  /** A text of one mention of this rule, in brackets: « le [30 juin 2011] ». */
  readonly example: string
}

export type AnyRule = { [T in EntityType]: Rule<T> }[EntityType]
