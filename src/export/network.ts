import type { AnyEntity, GraphJSON } from '../model/graph.ts'
import { byId, documentName, type Facts, factsOf } from './facts.ts'

/** A node's attributes: the same names in GraphML, GEXF and graphology. Absent ones are left out. */
export interface NodeAttributes {
  readonly label: string
  /** The entity's type, or `document` for the document itself. */
  readonly type: string
  /** How many mentions speak of it. */
  readonly mentions: number
  readonly iso3?: string
  readonly m49?: string
  readonly wikidata?: string
  readonly symbol?: string
  readonly edtf?: string
  readonly first_day?: string
  readonly last_day?: string
  /** All that is known of it, as JSON. */
  readonly value: string
}

/** An edge's attributes. */
export interface EdgeAttributes {
  /** The relation's type, or `mentions` for an edge from the document. */
  readonly type: string
  /** The number of mentions that show it: at least 1. */
  readonly weight: number
  readonly role?: string
  readonly because?: string
  /** Mention ids, by spaces. */
  readonly evidence?: string
}

export interface NetworkNode {
  readonly key: string
  readonly attributes: NodeAttributes
}

export interface NetworkEdge {
  readonly key: string
  readonly source: string
  readonly target: string
  readonly attributes: EdgeAttributes
}

/** A graph of entities, as tools for networks see it. */
export interface Network {
  readonly nodes: readonly NetworkNode[]
  readonly edges: readonly NetworkEdge[]
}

export interface NetworkOptions {
  /** Names the document's node; its symbol when absent. */
  readonly id?: string
}

/** The attributes that only some nodes have. */
export const NODE_FACTS = ['iso3', 'm49', 'wikidata', 'symbol', 'edtf', 'first_day', 'last_day'] as const

const said = (facts: Facts): Partial<Record<(typeof NODE_FACTS)[number], string>> => ({
  ...(facts.iso3 === undefined ? {} : { iso3: facts.iso3 }),
  ...(facts.m49 === undefined ? {} : { m49: facts.m49 }),
  ...(facts.wikidata === undefined ? {} : { wikidata: facts.wikidata }),
  ...(facts.symbol === undefined ? {} : { symbol: facts.symbol }),
  ...(facts.edtf === undefined ? {} : { edtf: facts.edtf }),
  ...(facts.firstDay === undefined ? {} : { first_day: facts.firstDay }),
  ...(facts.lastDay === undefined ? {} : { last_day: facts.lastDay }),
})

const entityNode = (entity: AnyEntity): NetworkNode => ({
  key: entity.id,
  attributes: {
    label: entity.label,
    type: entity.type,
    mentions: entity.mentions.length,
    ...said(factsOf(entity.value)),
    value: JSON.stringify(entity.value),
  },
})

/** An end of a relation whose entity is not in the graph, as when its type was left out. */
const stub = (id: string): NetworkNode => ({
  key: id,
  attributes: { label: id, type: id.split(':', 1)[0] ?? '', mentions: 0, value: '{}' },
})

/**
 * Makes the network of a graph: a node for each entity and one for the document; an edge for each relation,
 * and one from the document to each entity, weighing as many mentions as there are, so that several documents
 * laid together join where they speak of the same.
 */
export const toNetwork = (graph: GraphJSON, { id }: NetworkOptions = {}): Network => {
  const name = documentName(graph, id)
  const key = `document:${name}`
  const entities = byId<AnyEntity>(graph.entities)
  const ends = new Set(graph.relations.flatMap((one) => [one.from, one.to]))
  const document: NetworkNode = {
    key,
    attributes: {
      label: name || 'document',
      type: 'document',
      mentions: graph.mentions.length,
      ...(graph.document.symbol === undefined ? {} : { symbol: graph.document.symbol }),
      value: JSON.stringify(graph.document),
    },
  }
  return {
    nodes: [
      document,
      ...graph.entities.map(entityNode),
      ...[...ends].filter((end) => !entities.has(end)).map(stub),
    ],
    edges: [
      ...graph.relations.map(
        ({ type, from, to, role, because, evidence }, i): NetworkEdge => ({
          key: `r${i + 1}`,
          source: from,
          target: to,
          attributes: {
            type,
            weight: Math.max(1, evidence.length),
            ...(role === undefined ? {} : { role }),
            because,
            evidence: evidence.join(' '),
          },
        }),
      ),
      ...graph.entities.map(
        (entity, i): NetworkEdge => ({
          key: `d${i + 1}`,
          source: key,
          target: entity.id,
          attributes: { type: 'mentions', weight: Math.max(1, entity.mentions.length) },
        }),
      ),
    ],
  }
}
