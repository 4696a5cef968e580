import type { Candidate } from './candidate.ts'
import type { EntityType } from './entity.ts'
import type { Act, AnyMention, Diagnostic, DocumentRecord, RelationType, Zone } from './graph.ts'
import type { Match, Pattern } from './pattern.ts'
import type { Reader } from './reader.ts'
import type { AnyRule } from './rule.ts'

/** A document as refiners see it: its tokens, its zones, and a place for what is wrong in it. */
export interface Scene {
  readonly reader: Reader
  readonly zones: readonly Zone[]
  readonly diagnose: (diagnostic: Diagnostic) => void
}

/**
 * Judges proposals: list in, list out. It may drop, change or add candidates, and refuses to choose when
 * two remain.
 */
export interface Refiner {
  readonly name: string
  readonly refine: (scene: Scene, candidates: readonly Candidate[]) => readonly Candidate[]
}

/** What a type of entity is, in one language: its place among the others, and its rules. */
export interface EntityModule {
  readonly type: EntityType
  /** Of two candidates over the same tokens, the type of higher rank stands. */
  readonly rank: number
  /** The types, or `type:form`, whose mentions may stand inside a mention of this one. */
  readonly holds: readonly string[]
  readonly rules: readonly AnyRule[]
  /** Judges before overlaps are settled. */
  readonly refine?: readonly Refiner[]
  /** Judges what stands after overlaps are settled: short forms, aliases, entities. */
  readonly settle?: readonly Refiner[]
  /** Whether something near by speaks for a weak candidate. */
  readonly supports?: (scene: Scene, candidate: Candidate) => boolean
}

/** An edge between two mentions. */
export interface Edge {
  readonly type: RelationType
  readonly from: Candidate
  readonly to: Candidate
  readonly role?: string
  readonly because: string
  /** Mentions that show it, beside the two. */
  readonly evidence?: readonly Candidate[]
}

/** A relation that stands in the text as a pattern over mentions. */
export interface RelationRule {
  readonly name: string
  readonly pattern: Pattern
  /** The edges that a match shows; `pick` gives the mention of this type that a capture holds. */
  readonly read: (
    match: Match,
    pick: (capture: string, type: EntityType) => Candidate | undefined,
  ) => readonly Omit<Edge, 'because'>[]
  /** A text that has the relation. */
  readonly example: string
}

/** Finds edges that no single pattern shows: nesting, lexicon facts. */
export interface Deriver {
  readonly name: string
  readonly derive: (scene: Scene, mentions: readonly Candidate[]) => readonly Omit<Edge, 'because'>[]
}

/** A language: word classes and the entity types with their rules. */
export interface Language {
  readonly code: string
  readonly classes: Readonly<Record<string, readonly string[] | Readonly<Record<string, number>>>>
  readonly entities: readonly EntityModule[]
  readonly relations: readonly RelationRule[]
  readonly derivers: readonly Deriver[]
  /** What the document says of itself: symbol, date, kind, sender, addressee. */
  readonly record?: (scene: Scene, mentions: readonly Candidate[]) => Partial<DocumentRecord>
  /** What each paragraph does. */
  readonly acts?: (scene: Scene, mentions: readonly AnyMention[]) => readonly Act[]
}
