import type { GraphJSON } from '../model/graph.ts'
import {
  type LinkedOptions,
  OWN_TERMS,
  PREFIXES,
  type Resource,
  type Short,
  toResources,
  type Value,
} from './resources.ts'

/** The W3C's names stand bare, as its context has them. */
const typeName = (short: Short): string => (short.startsWith('oa:') ? short.slice(3) : short)

const ownContext = (language: string): object => ({
  ...PREFIXES,
  ...Object.fromEntries(
    Object.entries(OWN_TERMS).map(([name, term]) => {
      const as: string | undefined = 'as' in term ? term.as : undefined
      if (as === undefined) return [name, term.short]
      if (as === 'label') return [name, { '@id': term.short, '@language': language }]
      return [name, { '@id': term.short, '@type': as === 'iri' ? '@id' : as }]
    }),
  ),
})

const plain = (value: Value): unknown => (typeof value === 'object' ? node(value) : value)

const node = ({ iri, types, properties }: Resource): object => {
  const [type, ...more] = types.map(typeName)
  return {
    ...(iri === undefined ? {} : { id: iri }),
    type: more.length > 0 ? [type, ...more] : type,
    ...Object.fromEntries(
      properties.map(([name, values]) => [
        name,
        values.length === 1 ? plain(values[0] as Value) : values.map(plain),
      ]),
    ),
  }
}

/**
 * Writes a graph as JSON-LD: W3C Web Annotations with position (code points) and quote selectors, on the
 * entities as resources linked to Wikidata, ISO 3166, M49 and the documents' own addresses.
 *
 * @throws {DragomanError} `BAD_OPTION` when `iri` is no absolute IRI
 */
export const toJSONLD = (graph: GraphJSON, source: string, options: LinkedOptions = {}): string => {
  const { resources, language } = toResources(graph, source, options)
  const document = {
    '@context': ['http://www.w3.org/ns/anno.jsonld', ownContext(language)],
    '@graph': resources.map(node),
  }
  return `${JSON.stringify(document, null, 2)}\n`
}
