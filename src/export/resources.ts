import { DragomanError } from '../errors.ts'
import type { AnyEntity, AnyMention, GraphJSON, Relation } from '../model/graph.ts'
import { wellFormed } from './characters.ts'
import { codePointOffsets } from './code-points.ts'
import { byId, documentName, factsOf, fieldsOf } from './facts.ts'

/** What stands before the colon of a short name, in JSON-LD and in Turtle. */
export const PREFIXES = {
  oa: 'http://www.w3.org/ns/oa#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  dcterms: 'http://purl.org/dc/terms/',
  schema: 'http://schema.org/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  edtf: 'http://id.loc.gov/datatypes/edtf/',
  dragoman: 'https://dragoman.dev/ns#',
} as const

type Prefix = keyof typeof PREFIXES
/** A short name: `oa:Annotation`. */
export type Short = `${Prefix}:${string}`

/** A property: its name in JSON-LD, its short name, and what its values are. */
interface Term {
  readonly short: Short
  /** `iri`, or `name` for one of the W3C's own; a datatype; absent for plain text. */
  readonly as?: 'iri' | 'name' | 'label' | Short
}

/** The terms that the W3C's context of Web Annotation defines. */
export const W3C_TERMS = {
  motivation: { short: 'oa:motivatedBy', as: 'name' },
  body: { short: 'oa:hasBody', as: 'iri' },
  target: { short: 'oa:hasTarget', as: 'iri' },
  source: { short: 'oa:hasSource', as: 'iri' },
  selector: { short: 'oa:hasSelector', as: 'iri' },
  start: { short: 'oa:start', as: 'xsd:nonNegativeInteger' },
  end: { short: 'oa:end', as: 'xsd:nonNegativeInteger' },
  exact: { short: 'oa:exact' },
  prefix: { short: 'oa:prefix' },
  suffix: { short: 'oa:suffix' },
} as const satisfies Readonly<Record<string, Term>>

/** The terms that this library's own context adds. */
export const OWN_TERMS = {
  name: { short: 'rdfs:label', as: 'label' },
  seeAlso: { short: 'rdfs:seeAlso', as: 'iri' },
  exactMatch: { short: 'skos:exactMatch', as: 'iri' },
  date: { short: 'dcterms:date', as: 'edtf:EDTF' },
  identifier: { short: 'dcterms:identifier' },
  language: { short: 'dcterms:language' },
  offsetUnit: { short: 'dragoman:offsetUnit' },
  mentionType: { short: 'dragoman:mentionType' },
  form: { short: 'dragoman:form' },
  value: { short: 'dragoman:value' },
  because: { short: 'dragoman:because' },
  confidence: { short: 'dragoman:confidence', as: 'xsd:decimal' },
  zone: { short: 'dragoman:zone' },
  iso3: { short: 'dragoman:iso3' },
  m49: { short: 'dragoman:m49' },
  symbol: { short: 'dragoman:symbol' },
  relationType: { short: 'dragoman:relationType' },
  role: { short: 'dragoman:role' },
  from: { short: 'dragoman:from', as: 'iri' },
  to: { short: 'dragoman:to', as: 'iri' },
  evidence: { short: 'dragoman:evidence', as: 'iri' },
} as const satisfies Readonly<Record<string, Term>>

export type TermName = keyof typeof W3C_TERMS | keyof typeof OWN_TERMS

const TERMS: Readonly<Record<TermName, Term>> = { ...W3C_TERMS, ...OWN_TERMS }

export const termOf = (name: TermName): Term => TERMS[name]

/** A value: text of the property's kind, a number, or a resource without a name of its own. */
export type Value = string | number | Resource

/** One resource with its properties; without an `iri` it has no name. */
export interface Resource {
  readonly iri?: string
  readonly types: readonly Short[]
  readonly properties: readonly (readonly [TermName, readonly Value[]])[]
}

export interface LinkedOptions {
  /** Names the document where it has no symbol. */
  readonly id?: string
  /** The document's IRI; that of its symbol at undocs.org, or a `urn:dragoman:`, when absent. */
  readonly iri?: string
  /** How many code points of the text before and after go with a quote; 32 when absent. */
  readonly context?: number
}

/** The resources of a graph, and the language of its labels. */
export interface Linked {
  readonly resources: readonly Resource[]
  readonly language: string
}

const encoded = (text: string): string => encodeURIComponent(wellFormed(text))

/** A symbol as a path: its slashes and brackets stand. */
const symbolPath = (symbol: string): string => symbol.split('/').map(encoded).join('/')

const undocs = (symbol: string): string => `https://undocs.org/fr/${symbolPath(symbol)}`

const checkIRI = (iri: string): string => {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this is about
  if (!/^[A-Za-z][A-Za-z0-9+.-]*:[^\u0000-\u0020<>"{}|\\^`\p{Surrogate}]+$/u.test(iri))
    throw new DragomanError('BAD_OPTION', 'options.iri', iri, 'expected an absolute IRI')
  return iri
}

const documentIRI = (graph: GraphJSON, { id, iri }: LinkedOptions): string => {
  if (iri !== undefined) return checkIRI(iri)
  const { symbol } = graph.document
  if (symbol !== undefined && symbol !== '') return undocs(symbol)
  const name = documentName(graph, id)
  return name === '' ? 'urn:dragoman:document' : `urn:dragoman:document:${encoded(name)}`
}

const SCHEMA_TYPES: Readonly<Record<string, Short>> = {
  state: 'schema:Country',
  organisation: 'schema:Organization',
  person: 'schema:Person',
  place: 'schema:Place',
  resolution: 'schema:CreativeWork',
  symbol: 'schema:CreativeWork',
  instrument: 'schema:CreativeWork',
  session: 'schema:Event',
  event: 'schema:Event',
  role: 'schema:Role',
}

/** `agenda-item` → `AgendaItem`. */
const className = (type: string): Short =>
  `dragoman:${encoded(type.replace(/(?:^|-)(.)/gu, (_, letter: string) => letter.toUpperCase()))}`

const named = (entity: AnyEntity): boolean => {
  const fields = fieldsOf(entity.value)
  return [fields.id, fields.iso3, fields.symbol, fields.edtf, fields.resolved].some(
    (one) => one !== undefined,
  )
}

/** What has an id beyond its document is named alike in all of them; the rest within the document. */
const entityIRI = (entity: AnyEntity, document: string): string =>
  named(entity)
    ? `https://dragoman.dev/entity/${entity.id.split(':').map(encoded).join('/')}`
    : `${document}#${encoded(entity.id)}`

const list = (...values: readonly (string | undefined)[]): readonly string[] =>
  values.filter((one) => one !== undefined)

const properties = (entries: readonly (readonly [TermName, readonly Value[]])[]): Resource['properties'] =>
  entries.filter(([, values]) => values.length > 0)

const text = (value: unknown): string | undefined =>
  typeof value === 'string' ? wellFormed(value) : undefined

const entityResource = (entity: AnyEntity, iri: string): Resource => {
  const facts = factsOf(entity.value)
  const iso2 = text(fieldsOf(entity.value).iso2)
  const schema = SCHEMA_TYPES[entity.type]
  return {
    iri,
    types: [className(entity.type), ...(schema === undefined ? [] : [schema])],
    properties: properties([
      ['name', [wellFormed(entity.label)]],
      ['iso3', list(text(facts.iso3))],
      ['m49', list(text(facts.m49))],
      ['symbol', list(text(facts.symbol))],
      ['date', list(text(facts.edtf))],
      ['exactMatch', list(facts.wikidata && `http://www.wikidata.org/entity/${encoded(facts.wikidata)}`)],
      [
        'seeAlso',
        list(
          iso2 && `https://www.iso.org/obp/ui/#iso:code:3166:${encoded(iso2)}`,
          facts.symbol && undocs(facts.symbol),
        ),
      ],
      ['value', [wellFormed(JSON.stringify(entity.value))]],
    ]),
  }
}

/** The code points before and after a span, whole ones only. */
const around = (source: string, { start, end }: AnyMention, context: number): readonly [string, string] => {
  const before = Array.from(source.slice(Math.max(0, start - 2 * context), start))
  const after = Array.from(source.slice(end, end + 2 * context))
  return [
    wellFormed(before.slice(Math.max(0, before.length - context)).join('')),
    wellFormed(after.slice(0, context).join('')),
  ]
}

const annotation = (
  mention: AnyMention,
  document: string,
  source: string,
  context: number,
  point: (offset: number) => number,
  body: string | undefined,
): Resource => {
  const [prefix, suffix] = around(source, mention, context)
  return {
    iri: `${document}#${encoded(mention.id)}`,
    types: ['oa:Annotation'],
    properties: properties([
      ['motivation', [body === undefined ? 'classifying' : 'identifying']],
      ['body', list(body)],
      ['mentionType', [wellFormed(mention.type)]],
      ['form', list(text(mention.form))],
      ['value', [wellFormed(JSON.stringify(mention.value))]],
      ['confidence', [String(mention.confidence)]],
      ['because', [wellFormed(mention.because)]],
      ['zone', list(text(mention.zone))],
      [
        'target',
        [
          {
            types: ['oa:SpecificResource'],
            properties: [
              ['source', [document]],
              [
                'selector',
                [
                  {
                    types: ['oa:TextPositionSelector'],
                    properties: [
                      ['start', [point(mention.start)]],
                      ['end', [point(mention.end)]],
                      ['offsetUnit', ['code point']],
                    ],
                  },
                  {
                    types: ['oa:TextQuoteSelector'],
                    properties: [
                      ['exact', [wellFormed(mention.text)]],
                      ['prefix', [prefix]],
                      ['suffix', [suffix]],
                    ],
                  },
                ],
              ],
            ],
          },
        ],
      ],
    ]),
  }
}

const relationResource = (
  relation: Relation,
  number: number,
  document: string,
  end: (id: string) => string,
): Resource => ({
  iri: `${document}#r${number}`,
  types: ['dragoman:Relation'],
  properties: properties([
    ['relationType', [wellFormed(relation.type)]],
    ['from', [end(relation.from)]],
    ['to', [end(relation.to)]],
    ['role', list(text(relation.role))],
    ['because', [wellFormed(relation.because)]],
    ['evidence', relation.evidence.map((id) => `${document}#${encoded(id)}`)],
  ]),
})

const documentResource = (graph: GraphJSON, iri: string, id: string | undefined): Resource => ({
  iri,
  types: ['dragoman:Document'],
  properties: properties([
    ['identifier', list(text(graph.document.symbol ?? id))],
    ['date', list(text(graph.document.date))],
    ['language', [wellFormed(graph.document.language)]],
  ]),
})

/**
 * Describes a graph as linked resources: the document, a W3C Web Annotation for each mention, the entities that
 * they identify, the relations with their evidence. Offsets are code points, as that standard wants them.
 *
 * @throws {DragomanError} `BAD_OPTION` when `iri` is no absolute IRI
 */
export const toResources = (graph: GraphJSON, source: string, options: LinkedOptions = {}): Linked => {
  const document = documentIRI(graph, options)
  const entities = byId<AnyEntity>(graph.entities)
  const point = codePointOffsets(source)
  const end = (id: string): string => {
    const entity = entities.get(id)
    return entity ? entityIRI(entity, document) : `${document}#${encoded(id)}`
  }
  return {
    language: /^[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*$/u.test(graph.document.language)
      ? graph.document.language
      : 'fr',
    resources: [
      documentResource(graph, document, options.id),
      ...graph.mentions.map((mention) =>
        annotation(
          mention,
          document,
          source,
          options.context ?? 32,
          point,
          mention.entity === undefined ? undefined : end(mention.entity),
        ),
      ),
      ...graph.entities.map((entity) => entityResource(entity, end(entity.id))),
      ...graph.relations.map((relation, i) => relationResource(relation, i + 1, document, end)),
    ],
  }
}
