import type { EntityType } from '../model/entity.ts'
import type {
  Act,
  AnyEntity,
  AnyMention,
  Diagnostic,
  DocumentRecord,
  Entity,
  GraphJSON,
  Mention,
  Relation,
  RelationType,
  Zone,
} from '../model/graph.ts'

/**
 * A document's annotations as a graph: mentions speak of entities, relations join entities, zones hold mentions.
 * Every list is in document order.
 */
export interface AnnotationGraph {
  /** The source as given. */
  readonly source: string
  readonly document: DocumentRecord
  readonly zones: readonly Zone[]
  readonly acts: readonly Act[]
  readonly diagnostics: readonly Diagnostic[]
  /** The mentions of a type; all of them without one. */
  mentions(): readonly AnyMention[]
  mentions<T extends EntityType>(type: T): readonly Mention<T>[]
  /** The entities of a type; all of them without one. */
  entities(): readonly AnyEntity[]
  entities<T extends EntityType>(type: T): readonly Entity<T>[]
  /** The relations of a type; all of them without one. */
  relations(type?: RelationType): readonly Relation[]
  /** The mention or entity with this id. */
  mention(id: string): AnyMention | undefined
  entity(id: string): AnyEntity | undefined
  /** The relations that leave an entity, or come to it. */
  from(entity: string, type?: RelationType): readonly Relation[]
  to(entity: string, type?: RelationType): readonly Relation[]
  /** The mentions that hold this UTF-16 offset, outermost first. */
  at(offset: number): readonly AnyMention[]
  /** Plain data, valid against `dragoman/schema.json`. */
  toJSON(): GraphJSON
}

const byId = <T extends { readonly id: string }>(list: readonly T[]): (() => ReadonlyMap<string, T>) => {
  let map: ReadonlyMap<string, T> | undefined
  return () => {
    map ??= new Map(list.map((one) => [one.id, one]))
    return map
  }
}

/** Wraps plain data in its queries. */
export const makeGraph = (source: string, data: GraphJSON): AnnotationGraph => {
  const mentionById = byId(data.mentions)
  const entityById = byId(data.entities)
  const ofType = <T extends { readonly type: string }>(
    list: readonly T[],
    type: string | undefined,
  ): readonly T[] => (type === undefined ? list : list.filter((one) => one.type === type))
  return {
    source,
    document: data.document,
    zones: data.zones,
    acts: data.acts,
    diagnostics: data.diagnostics,
    mentions: ((type?: EntityType) => ofType(data.mentions, type)) as AnnotationGraph['mentions'],
    entities: ((type?: EntityType) => ofType(data.entities, type)) as AnnotationGraph['entities'],
    relations: (type) => ofType(data.relations, type),
    mention: (id) => mentionById().get(id),
    entity: (id) => entityById().get(id),
    from: (entity, type) =>
      data.relations.filter((one) => one.from === entity && (type === undefined || one.type === type)),
    to: (entity, type) =>
      data.relations.filter((one) => one.to === entity && (type === undefined || one.type === type)),
    at: (offset) => data.mentions.filter((one) => one.start <= offset && offset < one.end),
    toJSON: () => data,
  }
}
