import { earliestDay, latestDay } from '../edtf/index.ts'
import type { EntityType } from '../model/entity.ts'
import type { AnyEntity, AnyMention, GraphJSON } from '../model/graph.ts'

/** A value's fields, whichever type it is of. */
export type Fields = Readonly<Record<string, unknown>>

/** What a value says in the terms that tables and networks have a column for. */
export interface Facts {
  /** ISO 3166; several joined by `+`. */
  readonly iso3: string | undefined
  readonly m49: string | undefined
  readonly wikidata: string | undefined
  readonly symbol: string | undefined
  readonly body: string | undefined
  /** What the document implies, else what the words say. */
  readonly edtf: string | undefined
  /** ISO 8601 days. */
  readonly firstDay: string | undefined
  readonly lastDay: string | undefined
}

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)

const joined = (value: unknown): string | undefined =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string').join('+') : text(value)

export const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null ? (value as Fields) : {}

/** Reads the facts of a mention's or entity's value. */
export const factsOf = (value: unknown): Facts => {
  const fields = fieldsOf(value)
  const edtf = text(fields.resolved) ?? text(fields.edtf)
  return {
    iso3: joined(fields.iso3),
    m49: text(fields.m49),
    wikidata: text(fields.wikidata),
    symbol: text(fields.symbol),
    body: text(fields.body),
    edtf,
    firstDay: edtf === undefined ? undefined : earliestDay(edtf),
    lastDay: edtf === undefined ? undefined : latestDay(edtf),
  }
}

/** The types of a graph in the order of the contract, then any others by name. */
const ORDER: readonly EntityType[] = [
  'state',
  'organisation',
  'person',
  'role',
  'place',
  'date',
  'resolution',
  'symbol',
  'session',
  'instrument',
  'event',
  'agenda-item',
  'provision',
]

const rank = (type: string): number => {
  const at = (ORDER as readonly string[]).indexOf(type)
  return at < 0 ? ORDER.length : at
}

export const compareTypes = (a: string, b: string): number =>
  rank(a) - rank(b) || (a < b ? -1 : a > b ? 1 : 0)

export const byId = <T extends { readonly id: string }>(list: readonly T[]): ReadonlyMap<string, T> =>
  new Map(list.map((one) => [one.id, one]))

/** Mention id → the entity that lists it. */
export const entityOf = (graph: GraphJSON): ((mention: AnyMention) => AnyEntity | undefined) => {
  const entities = byId<AnyEntity>(graph.entities)
  return (mention) => (mention.entity === undefined ? undefined : entities.get(mention.entity))
}

/** How a document is called in a table or network: the id given, else its symbol, else nothing. */
export const documentName = (graph: GraphJSON, id: string | undefined): string =>
  id ?? graph.document.symbol ?? ''

/** A type as a label of formats that allow letters, figures, `_` and `-` only. */
export const labelOf = (type: string): string => type.replace(/[^A-Za-z0-9_-]+/gu, '_')
