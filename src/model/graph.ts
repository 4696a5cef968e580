import type { EntityMap, EntityType } from './entity.ts'

/** One place in the source that speaks of an entity. Offsets are UTF-16 code units, end exclusive. */
export interface Mention<T extends EntityType = EntityType> {
  readonly id: string
  readonly type: T
  /** How the entity is named: `name`, `acronym`, `short`, `demonym`, `relative`… Absent where a type has one form. */
  readonly form?: string
  readonly start: number
  readonly end: number
  /** Always `source.slice(start, end)`. */
  readonly text: string
  readonly value: EntityMap[T]
  /** The entity that this mention speaks of, when one could be told. */
  readonly entity?: string
  /** The name of the rule or lexicon entry that found it. */
  readonly because: string
  /** 0 to 1: the share of such mentions that are right, as estimated on annotated documents. */
  readonly confidence: number
  /** The innermost zone that holds it. */
  readonly zone?: string
}

/** A mention of any type: a union discriminated on `type`. */
export type AnyMention = { [T in EntityType]: Mention<T> }[EntityType]

/** One thing, with all its mentions. */
export interface Entity<T extends EntityType = EntityType> {
  readonly id: string
  readonly type: T
  readonly label: string
  readonly value: EntityMap[T]
  /** Mention ids, in document order. */
  readonly mentions: readonly string[]
}

/** An entity of any type: a union discriminated on `type`. */
export type AnyEntity = { [T in EntityType]: Entity<T> }[EntityType]

export type RelationType =
  | 'holds-office'
  | 'represents'
  | 'signed'
  | 'addressed-to'
  | 'spoke-for'
  | 'adopted'
  | 'held'
  | 'cites'
  | 'member-of'
  | 'located-in'
  | 'part-of'
  | 'short-for'
  | 'body-of'
  | 'issued-by'
  | 'session-of'
  | 'dated'
  | 'same-as'
  | 'adds-to'
  | 'corrects'
  | 'revises'
  | 'amends'
  | 'same-document-as'

/** An edge between two entities, with the mentions that show it. */
export interface Relation {
  readonly type: RelationType
  /** Entity id. */
  readonly from: string
  /** Entity id. */
  readonly to: string
  /** The office, for `holds-office`, `represents`, `signed`. */
  readonly role?: string
  readonly because: string
  /** Mention ids. */
  readonly evidence: readonly string[]
}

export type ZoneType =
  | 'masthead'
  | 'letter'
  | 'annex'
  | 'heading'
  | 'preamble'
  | 'paragraph'
  | 'subparagraph'
  | 'signature'
  | 'footnote'
  | 'furniture'
  | 'text'

/** A stretch of the document with one function. Zones nest, never cross. */
export interface Zone {
  readonly id: string
  readonly type: ZoneType
  /** The paragraph's number or letter as written, without its point or bracket. */
  readonly number?: string
  readonly start: number
  readonly end: number
}

/** Trouble in the text: never thrown, never printed. */
export interface Diagnostic {
  readonly code: string
  readonly message: string
  readonly start?: number
  readonly end?: number
}

/** What a paragraph does: one of its performative verbs, and who speaks. */
export interface Act {
  /** Offsets of the verb. */
  readonly start: number
  readonly end: number
  readonly verb: string
  /** The class of the act: `condemns`, `urges`, `welcomes`, `reaffirms`, `decides`… */
  readonly class: string
  /** How it is done: « énergiquement », « avec satisfaction ». */
  readonly manner?: string
  /** Who acts: the id of the mention that names the body, or `nous`; absent when the document does not say. */
  readonly speaker?: string
  readonly zone?: string
  /** Mention ids in its scope. */
  readonly scope: readonly string[]
}

/** What is known of the document as a whole. */
export interface DocumentRecord {
  /** UTF-16 code units. */
  readonly length: number
  readonly language: string
  readonly offsets: 'utf-16'
  readonly symbol?: string
  readonly date?: string
  readonly kind?: string
  readonly sender?: string
  readonly addressee?: string
  readonly session?: string
  readonly agendaItem?: string
  /** The zones of its annexes, by id. */
  readonly annexes?: readonly string[]
}

/** The graph as plain data, valid against `dragoman/schema.json`. */
export interface GraphJSON {
  readonly schema: 'dragoman/1'
  readonly document: DocumentRecord
  readonly mentions: readonly AnyMention[]
  readonly entities: readonly AnyEntity[]
  readonly relations: readonly Relation[]
  readonly zones: readonly Zone[]
  readonly acts: readonly Act[]
  readonly diagnostics: readonly Diagnostic[]
}
