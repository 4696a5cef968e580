import jsonld from 'jsonld'
import { type Literal, Parser, type Quad, Store } from 'n3'
import { describe, expect, it } from 'vitest'
import { DragomanError } from '../../src/errors.ts'
import { toJSONLD, toTurtle } from '../../src/export/index.ts'
import { founding, full, hostile, samples } from './samples.ts'

const OA = 'http://www.w3.org/ns/oa#'
const XSD = 'http://www.w3.org/2001/XMLSchema#'

/** The terms of the W3C's context that annotations of text use, as it defines them. */
const ANNO = {
  '@context': {
    id: '@id',
    type: '@type',
    Annotation: `${OA}Annotation`,
    SpecificResource: `${OA}SpecificResource`,
    TextQuoteSelector: `${OA}TextQuoteSelector`,
    TextPositionSelector: `${OA}TextPositionSelector`,
    identifying: `${OA}identifying`,
    classifying: `${OA}classifying`,
    motivation: { '@id': `${OA}motivatedBy`, '@type': '@vocab' },
    body: { '@id': `${OA}hasBody`, '@type': '@id' },
    target: { '@id': `${OA}hasTarget`, '@type': '@id' },
    source: { '@id': `${OA}hasSource`, '@type': '@id' },
    selector: { '@id': `${OA}hasSelector`, '@type': '@id' },
    start: { '@id': `${OA}start`, '@type': `${XSD}nonNegativeInteger` },
    end: { '@id': `${OA}end`, '@type': `${XSD}nonNegativeInteger` },
    exact: `${OA}exact`,
    prefix: `${OA}prefix`,
    suffix: `${OA}suffix`,
  },
}

const options = {
  documentLoader: async (url: string) => {
    if (url !== 'http://www.w3.org/ns/anno.jsonld') throw new Error(`asked for ${url}`)
    return { contextUrl: null, documentUrl: url, document: ANNO } as const
  },
  safe: true,
} as const

const canonical = (nquads: string): Promise<string> =>
  jsonld.canonize(nquads, {
    inputFormat: 'application/n-quads',
    format: 'application/n-quads',
    algorithm: 'RDFC-1.0',
  })

const asNQuads = (quads: readonly Quad[]): string =>
  quads
    .map(({ subject, predicate, object }) => {
      const term = (one: { readonly termType: string; readonly value: string }): string => {
        if (one.termType === 'NamedNode') return `<${one.value}>`
        if (one.termType === 'BlankNode') return `_:${one.value}`
        const literal = one as Literal
        const kind = literal.language ? `@${literal.language}` : `^^<${literal.datatype.value}>`
        return `${JSON.stringify(literal.value)}${kind}`
      }
      return `${term(subject)} ${term(predicate)} ${term(object)} .\n`
    })
    .join('')

const load = (turtle: string): Store => new Store(new Parser({ format: 'text/turtle' }).parse(turtle))

describe.each(samples)('linked data of %s', (_, make) => {
  const { graph, source } = make()

  it('JSON-LD expands, nothing left behind', async () => {
    const expanded = await jsonld.expand(JSON.parse(toJSONLD(graph, source)), options)
    expect(expanded).toHaveLength(1 + graph.mentions.length + graph.entities.length + graph.relations.length)
  })

  it('JSON-LD and Turtle say the same', async () => {
    const turtle = load(toTurtle(graph, source))
    const quads = await jsonld.toRDF(JSON.parse(toJSONLD(graph, source)), {
      ...options,
      format: 'application/n-quads',
    })
    expect(turtle.size).toBeGreaterThan(0)
    const other = new Store(new Parser({ format: 'application/n-quads' }).parse(quads))
    expect(turtle.size).toBe(other.size)
    const literals = (store: Store): readonly string[] =>
      store
        .getQuads(null, null, null, null)
        .map(
          ({ predicate, object }) =>
            `${predicate.value} ${object.termType === 'BlankNode' ? '_' : object.id}`,
        )
        .sort()
    expect(literals(turtle)).toEqual(literals(other))
  })

  it('gives each mention its position in code points and its quote', () => {
    const store = load(toTurtle(graph, source))
    const points = Array.from(source)
    const found = store.getSubjects(
      `http://www.w3.org/1999/02/22-rdf-syntax-ns#type`,
      `${OA}Annotation`,
      null,
    )
    expect(found).toHaveLength(graph.mentions.length)
    for (const annotation of found) {
      const [target] = store.getObjects(annotation, `${OA}hasTarget`, null)
      const selectors = store.getObjects(target ?? null, `${OA}hasSelector`, null)
      const of = (name: string): string | undefined =>
        selectors.flatMap((one) => store.getObjects(one, `${OA}${name}`, null))[0]?.value
      const exact = points.slice(Number(of('start')), Number(of('end'))).join('')
      const id = decodeURIComponent(annotation.value.split('#').at(-1) ?? '')
      const mention = graph.mentions.find((one) => one.id === id)
      expect(exact).toBe(mention?.text)
      expect(of('exact')).toBe(mention?.text.replace(/\p{Surrogate}/gu, '\ufffd'))
      const quote = `${of('prefix')}${of('exact')}${of('suffix')}`
      expect(source.replace(/\p{Surrogate}/gu, '\ufffd')).toContain(quote)
    }
  })
})

describe('linked data', () => {
  it('is isomorphic in both notations', async () => {
    const { graph, source } = full
    const quads = await jsonld.toRDF(JSON.parse(toJSONLD(graph, source)), {
      ...options,
      format: 'application/n-quads',
    })
    const turtle = asNQuads(new Parser({ format: 'text/turtle' }).parse(toTurtle(graph, source)))
    expect(await canonical(turtle)).toBe(await canonical(quads))
  })

  it('links States to Wikidata and ISO, and gives their codes', () => {
    const { graph, source } = founding()
    const store = load(toTurtle(graph, source))
    const state = 'https://dragoman.dev/entity/state/KAZ'
    const objects = (iri: string): readonly string[] =>
      store.getObjects(state, iri, null).map((one) => one.value)
    expect(objects('http://www.w3.org/2004/02/skos/core#exactMatch')).toEqual([
      'http://www.wikidata.org/entity/Q232',
    ])
    expect(objects('http://www.w3.org/2000/01/rdf-schema#seeAlso')).toEqual([
      'https://www.iso.org/obp/ui/#iso:code:3166:KZ',
    ])
    expect(objects('https://dragoman.dev/ns#iso3')).toEqual(['KAZ'])
    expect(objects('https://dragoman.dev/ns#m49')).toEqual(['398'])
  })

  it('states the unit of its offsets', () => {
    expect(toJSONLD(full.graph, full.source)).toContain('"offsetUnit": "code point"')
  })

  it('keeps evidence and role of relations', () => {
    const store = load(toTurtle(full.graph, full.source, { iri: 'https://example.org/d' }))
    const relation = 'https://example.org/d#r1'
    expect(
      store.getObjects(relation, 'https://dragoman.dev/ns#evidence', null).map((one) => one.value),
    ).toEqual(['https://example.org/d#m1', 'https://example.org/d#m2'])
    expect(store.getObjects(relation, 'https://dragoman.dev/ns#role', null)[0]?.value).toBe('Gouvernement')
  })

  it.each(['d', 'https://example.org/ x', 'https://example.org/<a>', ''])('refuses %j as IRI', (iri) => {
    expect(() => toTurtle(full.graph, full.source, { iri })).toThrow(DragomanError)
  })

  it('names a document without symbol by its id', () => {
    const { symbol: _, ...document } = hostile().graph.document
    expect(toTurtle({ ...hostile().graph, document }, hostile().source, { id: 'a b.txt' })).toContain(
      '<urn:dragoman:document:a%20b.txt>',
    )
  })
})
