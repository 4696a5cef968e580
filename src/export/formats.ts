import type { GraphJSON } from '../model/graph.ts'
import { toAkomaNtoso } from './akoma-ntoso.ts'
import { toBrat } from './brat.ts'
import { toCoNLL } from './conll.ts'
import { toCSV } from './csv.ts'
import { toGEXF } from './gexf.ts'
import { toGraphML } from './graphml.ts'
import { toGraphology } from './graphology.ts'
import { toHTML } from './html.ts'
import { toJSONText, toNDJSON } from './json.ts'
import { toJSONLD } from './json-ld.ts'
import { type ParquetWriter, toParquet } from './parquet.ts'
import { toRows } from './rows.ts'
import { toProdigy, toSpaCy } from './spacy.ts'
import type { TableName } from './tables.ts'
import { toTIMEX3 } from './timex3.ts'
import { toTurtle } from './turtle.ts'

/** A way of writing a graph, for the command line and for lists of formats. */
export interface Format {
  readonly name: string
  /** Without its point; tables have two: `mentions.csv`. */
  readonly extension: string
  readonly mediaType: string
  readonly description: string
  /** What of a graph it keeps. */
  readonly keeps: string
  /** What it drops or changes. */
  readonly drops: string
  /** The package that must be imported and handed to `write`, where one is needed. */
  readonly peer?: string
  /**
   * Writes a graph.
   *
   * @param source the text that it annotates
   * @param id the document's name; its symbol when absent
   * @param peer the module that `peer` names
   */
  readonly write: (graph: GraphJSON, source: string, id?: string, peer?: unknown) => string | Uint8Array
}

const named = (id: string | undefined): { readonly id?: string } => (id === undefined ? {} : { id })

const TABLES: readonly (readonly [TableName, string])[] = [
  ['mentions', 'a row for each mention'],
  ['entities', 'a row for each entity'],
  ['relations', 'a row for each relation'],
  ['zones', 'a row for each zone'],
  ['acts', 'a row for each act'],
]

const LONE = 'lone surrogates (U+FFFD)'
const NOT_XML = 'characters that XML cannot write (U+FFFD)'

const tables: readonly Format[] = TABLES.flatMap(([table, rows]): readonly Format[] => [
  {
    name: `${table}-csv`,
    extension: `${table}.csv`,
    mediaType: 'text/csv; charset=utf-8',
    description: `CSV (RFC 4180), ${rows}`,
    keeps: `the ${table}`,
    drops: `all else; ${LONE}; cells that a spreadsheet would run begin with an apostrophe`,
    write: (graph, _, id) => toCSV(graph, table, named(id)),
  },
  {
    name: `${table}-parquet`,
    extension: `${table}.parquet`,
    mediaType: 'application/vnd.apache.parquet',
    description: `Parquet, ${rows}`,
    keeps: `the ${table}, in typed columns`,
    drops: `all else; ${LONE}`,
    peer: 'hyparquet-writer',
    write: (graph, _, id, peer) =>
      toParquet(
        graph,
        table,
        (peer as { readonly parquetWriteBuffer: ParquetWriter }).parquetWriteBuffer,
        named(id),
      ),
  },
  {
    name: `${table}-ndjson`,
    extension: `${table}.ndjson`,
    mediaType: 'application/x-ndjson',
    description: `NDJSON, ${rows}`,
    keeps: `the ${table}`,
    drops: 'all else',
    write: (graph, _, id) => toRows(graph, table, named(id)),
  },
])

const NETWORK = 'entities with their facts and counts, relations with role and evidence, the document'

/** Every format, in the order in which they are listed. */
export const formats: readonly Format[] = [
  {
    name: 'json',
    extension: 'json',
    mediaType: 'application/json',
    description: 'the graph, indented',
    keeps: 'everything',
    drops: 'nothing',
    write: (graph) => toJSONText(graph),
  },
  {
    name: 'ndjson',
    extension: 'ndjson',
    mediaType: 'application/x-ndjson',
    description: 'the graph on one line, with its id',
    keeps: 'everything',
    drops: 'nothing',
    write: (graph, _, id) => toNDJSON(graph, named(id)),
  },
  {
    name: 'html',
    extension: 'html',
    mediaType: 'text/html; charset=utf-8',
    description: 'a page to read: text in colour, entities, timeline',
    keeps: 'the text, mentions, entities, relations, zones as layout, verbs of acts',
    drops: `what acts bear on; ${LONE}`,
    write: (graph, source, id) => toHTML(graph, source, named(id)),
  },
  ...tables,
  {
    name: 'graphml',
    extension: 'graphml',
    mediaType: 'application/graphml+xml',
    description: 'the network of entities, GraphML',
    keeps: NETWORK,
    drops: `single mentions, zones, acts; ${NOT_XML}`,
    write: (graph, _, id) => toGraphML(graph, named(id)),
  },
  {
    name: 'gexf',
    extension: 'gexf',
    mediaType: 'application/gexf+xml',
    description: 'the network of entities, GEXF 1.3 for Gephi',
    keeps: `${NETWORK}; colours and sizes`,
    drops: `single mentions, zones, acts; ${NOT_XML}`,
    write: (graph, _, id) => toGEXF(graph, named(id)),
  },
  {
    name: 'graphology',
    extension: 'graphology.json',
    mediaType: 'application/json',
    description: 'the network of entities, as graphology imports it',
    keeps: NETWORK,
    drops: 'single mentions, zones, acts',
    write: (graph, _, id) => `${JSON.stringify(toGraphology(graph, named(id)), null, 2)}\n`,
  },
  {
    name: 'json-ld',
    extension: 'jsonld',
    mediaType: 'application/ld+json',
    description: 'W3C Web Annotations and linked entities, JSON-LD',
    keeps: 'mentions (positions in code points, quotes), entities, relations with evidence',
    drops: `the bounds of zones, acts; ${LONE}`,
    write: (graph, source, id) => toJSONLD(graph, source, named(id)),
  },
  {
    name: 'turtle',
    extension: 'ttl',
    mediaType: 'text/turtle; charset=utf-8',
    description: 'the same triples as json-ld, Turtle',
    keeps: 'mentions (positions in code points, quotes), entities, relations with evidence',
    drops: `the bounds of zones, acts; ${LONE}`,
    write: (graph, source, id) => toTurtle(graph, source, named(id)),
  },
  {
    name: 'akoma-ntoso',
    extension: 'akn.xml',
    mediaType: 'application/akn+xml',
    description: 'the document in Akoma Ntoso 3.0 (AKN4UN)',
    keeps: 'the text with all mentions, entities, zones',
    drops: `relations, acts, confidence, rules; white space between blocks; ${NOT_XML}`,
    write: (graph, source, id) => toAkomaNtoso(graph, source, named(id)),
  },
  {
    name: 'timex3',
    extension: 'tml',
    mediaType: 'application/xml',
    description: 'the text with its dates as TIMEX3',
    keeps: 'the text, dates with their values, the document’s date',
    drops: `all other types; alternatives and thirds of a year; ${NOT_XML}`,
    write: (graph, source, id) => toTIMEX3(graph, source, named(id)),
  },
  {
    name: 'brat',
    extension: 'ann',
    mediaType: 'text/plain; charset=utf-8',
    description: 'brat standoff for the text as its .txt (code points)',
    keeps: 'mentions (nested too), values as notes, entities as equivalences, relations between mentions',
    drops: `zones, acts, roles of relations, confidence; relations of entities without mentions; ${LONE}`,
    write: (graph, source) => toBrat(graph, source),
  },
  {
    name: 'conll',
    extension: 'conll',
    mediaType: 'text/plain; charset=utf-8',
    description: 'tokens in BIO columns, a column for each layer of nesting (code points)',
    keeps: 'the text’s tokens, mentions’ spans and types; zones as breaks',
    drops: `values, entities, relations; spaces; ${LONE}`,
    write: (graph, source) => toCoNLL(graph, source),
  },
  {
    name: 'spacy',
    extension: 'spacy.jsonl',
    mediaType: 'application/x-ndjson',
    description: 'a line for spaCy: ents and spans (code points)',
    keeps: 'the text, mentions’ spans, types and links; all in spans.sc, the outermost in ents',
    drops: 'nested mentions in ents; values, relations, zones',
    write: (graph, source, id) => toSpaCy(graph, source, named(id)),
  },
  {
    name: 'prodigy',
    extension: 'prodigy.jsonl',
    mediaType: 'application/x-ndjson',
    description: 'a line for Prodigy: spans (code points)',
    keeps: 'the text, mentions’ spans (nested too), types and links',
    drops: 'values, relations, zones',
    write: (graph, source, id) => toProdigy(graph, source, named(id)),
  },
]
