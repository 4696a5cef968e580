import type { AnyEntity, AnyMention, GraphJSON, Zone } from '../model/graph.ts'
import { byId, documentName, entityOf, factsOf } from './facts.ts'

/** A cell: absent values are `undefined`, never an empty string. */
export type Cell = string | number | undefined

export type ColumnType = 'string' | 'integer' | 'number' | 'date'

/** One column, the same in every version of this library that writes it. */
export interface Column {
  readonly name: string
  readonly type: ColumnType
  readonly description: string
}

export type TableName = 'mentions' | 'entities' | 'relations' | 'zones' | 'acts'

/** A table in columns and rows. */
export interface Table {
  readonly name: TableName
  readonly columns: readonly Column[]
  /** A cell for each column. */
  readonly rows: readonly (readonly Cell[])[]
}

export interface TableOptions {
  /** Names the document in the `document` column; its symbol when absent. */
  readonly id?: string
}

/** A column with the way to its cell. */
interface Made<Row> extends Column {
  readonly cell: (row: Row) => Cell
}

const column = <Row>(
  name: string,
  type: ColumnType,
  description: string,
  cell: (row: Row) => Cell,
): Made<Row> => ({ name, type, description, cell })

const document = <Row extends { readonly document: string }>(): Made<Row> =>
  column('document', 'string', 'the document: the name given, else its symbol', (row) => row.document)

interface MentionRow {
  readonly document: string
  readonly mention: AnyMention
  readonly facts: ReturnType<typeof factsOf>
  readonly entity: AnyEntity | undefined
  readonly zone: Zone | undefined
  readonly paragraph: string | undefined
}

const MENTIONS: readonly Made<MentionRow>[] = [
  document(),
  column('id', 'string', 'the mention’s id, unique in its document', (row) => row.mention.id),
  column('type', 'string', 'its type: state, organisation, date…', (row) => row.mention.type),
  column(
    'form',
    'string',
    'how the entity is named: name, acronym, short, demonym…',
    (row) => row.mention.form,
  ),
  column('start', 'integer', 'where it starts, in UTF-16 code units', (row) => row.mention.start),
  column('end', 'integer', 'where it ends, exclusive', (row) => row.mention.end),
  column('text', 'string', 'its words, as the document writes them', (row) => row.mention.text),
  column('entity', 'string', 'the entity that it speaks of: entities.id', (row) => row.mention.entity),
  column('label', 'string', 'the entity’s name', (row) => row.entity?.label),
  column('value', 'string', 'all that it says, as JSON', (row) => JSON.stringify(row.mention.value)),
  column(
    'iso3',
    'string',
    'States: ISO 3166-1 alpha-3 (3166-3 alpha-4), several joined by +',
    (row) => row.facts.iso3,
  ),
  column('symbol', 'string', 'resolutions and documents: the symbol', (row) => row.facts.symbol),
  column('body', 'string', 'resolutions and sessions: the body’s slug', (row) => row.facts.body),
  column('edtf', 'string', 'dates: EDTF, resolved by the document where it can be', (row) => row.facts.edtf),
  column('first_day', 'date', 'dates: the first day that it may mean', (row) => row.facts.firstDay),
  column('last_day', 'date', 'dates: the last day that it may mean', (row) => row.facts.lastDay),
  column('confidence', 'number', '0 to 1', (row) => row.mention.confidence),
  column('because', 'string', 'the rule or lexicon entry that found it', (row) => row.mention.because),
  column('zone', 'string', 'the innermost zone that holds it: zones.id', (row) => row.mention.zone),
  column('zone_type', 'string', 'that zone’s type: paragraph, preamble, signature…', (row) => row.zone?.type),
  column('paragraph', 'string', 'the number of the numbered paragraph that holds it', (row) => row.paragraph),
]

interface EntityRow {
  readonly document: string
  readonly entity: AnyEntity
  readonly facts: ReturnType<typeof factsOf>
  readonly start: number | undefined
}

const ENTITIES: readonly Made<EntityRow>[] = [
  document(),
  column('id', 'string', 'the entity’s id, the same in every document: state:KAZ', (row) => row.entity.id),
  column('type', 'string', 'its type', (row) => row.entity.type),
  column('label', 'string', 'its name', (row) => row.entity.label),
  column('value', 'string', 'all that is known of it, as JSON', (row) => JSON.stringify(row.entity.value)),
  column('iso3', 'string', 'States: ISO 3166-1 alpha-3 (3166-3 alpha-4)', (row) => row.facts.iso3),
  column('m49', 'string', 'States and regions: UN M49, three figures', (row) => row.facts.m49),
  column('wikidata', 'string', 'Wikidata item: Q232', (row) => row.facts.wikidata),
  column('symbol', 'string', 'resolutions and documents: the symbol', (row) => row.facts.symbol),
  column('edtf', 'string', 'dates: EDTF', (row) => row.facts.edtf),
  column('first_day', 'date', 'dates: the first day that it may mean', (row) => row.facts.firstDay),
  column('last_day', 'date', 'dates: the last day that it may mean', (row) => row.facts.lastDay),
  column('mentions', 'integer', 'how many mentions speak of it', (row) => row.entity.mentions.length),
  column('start', 'integer', 'where the first of them starts, in UTF-16 code units', (row) => row.start),
]

interface RelationRow {
  readonly document: string
  readonly relation: GraphJSON['relations'][number]
  readonly from: AnyEntity | undefined
  readonly to: AnyEntity | undefined
  readonly start: number | undefined
}

const RELATIONS: readonly Made<RelationRow>[] = [
  document(),
  column('type', 'string', 'what joins the two: holds-office, signed, adopted…', (row) => row.relation.type),
  column('from_id', 'string', 'the entity that it leaves: entities.id', (row) => row.relation.from),
  column('from_type', 'string', 'its type', (row) => row.from?.type),
  column('from_label', 'string', 'its name', (row) => row.from?.label),
  column('to_id', 'string', 'the entity that it comes to: entities.id', (row) => row.relation.to),
  column('to_type', 'string', 'its type', (row) => row.to?.type),
  column('to_label', 'string', 'its name', (row) => row.to?.label),
  column('role', 'string', 'the office, for holds-office, represents, signed', (row) => row.relation.role),
  column('because', 'string', 'the rule that found it', (row) => row.relation.because),
  column('evidence', 'string', 'the mentions that show it: mentions.id, by spaces', (row) =>
    row.relation.evidence.join(' '),
  ),
  column('start', 'integer', 'where the first of them starts, in UTF-16 code units', (row) => row.start),
]

interface ZoneRow {
  readonly document: string
  readonly zone: Zone
  readonly parent: string | undefined
  readonly mentions: number
}

const ZONES: readonly Made<ZoneRow>[] = [
  document(),
  column('id', 'string', 'the zone’s id, unique in its document', (row) => row.zone.id),
  column('type', 'string', 'masthead, preamble, paragraph, signature, furniture…', (row) => row.zone.type),
  column('number', 'string', 'the paragraph’s number or letter', (row) => row.zone.number),
  column('start', 'integer', 'where it starts, in UTF-16 code units', (row) => row.zone.start),
  column('end', 'integer', 'where it ends, exclusive', (row) => row.zone.end),
  column('parent', 'string', 'the zone that holds it: zones.id', (row) => row.parent),
  column(
    'mentions',
    'integer',
    'how many mentions it holds, those of inner zones not counted',
    (row) => row.mentions,
  ),
]

interface ActRow {
  readonly document: string
  readonly act: GraphJSON['acts'][number]
  readonly paragraph: string | undefined
}

const ACTS: readonly Made<ActRow>[] = [
  document(),
  column('verb', 'string', 'the performative verb, as the document writes it', (row) => row.act.verb),
  column('class', 'string', 'the class of the act: condemns, urges, decides…', (row) => row.act.class),
  column('start', 'integer', 'where the verb starts, in UTF-16 code units', (row) => row.act.start),
  column('end', 'integer', 'where it ends, exclusive', (row) => row.act.end),
  column('zone', 'string', 'the zone that holds it: zones.id', (row) => row.act.zone),
  column('paragraph', 'string', 'the number of the numbered paragraph that holds it', (row) => row.paragraph),
  column(
    'scope',
    'string',
    'the mentions in its scope: mentions.id, by spaces',
    (row) => row.act.scope.join(' ') || undefined,
  ),
]

const COLUMNS = {
  mentions: MENTIONS,
  entities: ENTITIES,
  relations: RELATIONS,
  zones: ZONES,
  acts: ACTS,
} as const

/** The columns of a table, for its documentation. */
export const columnsOf = (name: TableName): readonly Column[] =>
  COLUMNS[name].map(({ name, type, description }) => ({ name, type, description }))

/** Zone id → the id of the zone around it. Zones nest, so a stack tells. */
const parents = (zones: readonly Zone[]): ReadonlyMap<string, string> => {
  const out = new Map<string, string>()
  const open: Zone[] = []
  for (const zone of [...zones].sort((a, b) => a.start - b.start || b.end - a.end)) {
    while ((open.at(-1)?.end ?? Infinity) < zone.end || (open.at(-1)?.end ?? Infinity) <= zone.start)
      open.pop()
    const around = open.at(-1)
    if (around) out.set(zone.id, around.id)
    open.push(zone)
  }
  return out
}

/** Zone id → the number of the numbered paragraph that it is or lies in. */
const paragraphs = (zones: readonly Zone[]): ((zone: string | undefined) => string | undefined) => {
  const zoneById = byId(zones)
  const parent = parents(zones)
  return (id) => {
    for (let at = id; at !== undefined; at = parent.get(at)) {
      const zone = zoneById.get(at)
      if (zone?.type === 'paragraph') return zone.number
    }
    return undefined
  }
}

const mentionRows = (graph: GraphJSON, document: string): readonly MentionRow[] => {
  const entity = entityOf(graph)
  const zones = byId(graph.zones)
  const paragraph = paragraphs(graph.zones)
  return graph.mentions.map((mention) => ({
    document,
    mention,
    facts: factsOf(mention.value),
    entity: entity(mention),
    zone: mention.zone === undefined ? undefined : zones.get(mention.zone),
    paragraph: paragraph(mention.zone),
  }))
}

const startOf = (mentions: ReadonlyMap<string, AnyMention>, ids: readonly string[]): number | undefined => {
  const first = ids[0]
  return first === undefined ? undefined : mentions.get(first)?.start
}

const entityRows = (graph: GraphJSON, document: string): readonly EntityRow[] => {
  const mentions = byId<AnyMention>(graph.mentions)
  return graph.entities.map((entity) => ({
    document,
    entity,
    facts: factsOf(entity.value),
    start: startOf(mentions, entity.mentions),
  }))
}

const relationRows = (graph: GraphJSON, document: string): readonly RelationRow[] => {
  const entities = byId<AnyEntity>(graph.entities)
  const mentions = byId<AnyMention>(graph.mentions)
  return graph.relations.map((relation) => ({
    document,
    relation,
    from: entities.get(relation.from),
    to: entities.get(relation.to),
    start: startOf(mentions, relation.evidence),
  }))
}

const zoneRows = (graph: GraphJSON, document: string): readonly ZoneRow[] => {
  const parent = parents(graph.zones)
  const counts = new Map<string, number>()
  for (const { zone } of graph.mentions) if (zone !== undefined) counts.set(zone, (counts.get(zone) ?? 0) + 1)
  return graph.zones.map((zone) => ({
    document,
    zone,
    parent: parent.get(zone.id),
    mentions: counts.get(zone.id) ?? 0,
  }))
}

const actRows = (graph: GraphJSON, document: string): readonly ActRow[] => {
  const paragraph = paragraphs(graph.zones)
  return graph.acts.map((act) => ({ document, act, paragraph: paragraph(act.zone) }))
}

const filled = <Row>(name: TableName, columns: readonly Made<Row>[], rows: readonly Row[]): Table => ({
  name,
  columns: columnsOf(name),
  rows: rows.map((row) => columns.map(({ cell }) => cell(row))),
})

/** One table of a graph: columns and rows, for the writers of CSV, Parquet and NDJSON. */
export const toTable = (graph: GraphJSON, name: TableName, { id }: TableOptions = {}): Table => {
  const document = documentName(graph, id)
  switch (name) {
    case 'mentions':
      return filled(name, MENTIONS, mentionRows(graph, document))
    case 'entities':
      return filled(name, ENTITIES, entityRows(graph, document))
    case 'relations':
      return filled(name, RELATIONS, relationRows(graph, document))
    case 'zones':
      return filled(name, ZONES, zoneRows(graph, document))
    case 'acts':
      return filled(name, ACTS, actRows(graph, document))
    default:
      return name satisfies never
  }
}
