import { MultiDirectedGraph, MultiGraph } from 'graphology'
import { parse as parseGEXF } from 'graphology-gexf'
import { parse as parseGraphML } from 'graphology-graphml'
import { describe, expect, it } from 'vitest'
import {
  type EdgeAttributes,
  type NodeAttributes,
  toGEXF,
  toGraphML,
  toGraphology,
  toNetwork,
} from '../../src/export/index.ts'
import { founding, full, hostile, samples } from './samples.ts'
import { checkXML } from './xml.ts'

/** What a value comes back as: text as XML holds it. */
const held = (value: unknown): unknown =>
  typeof value === 'string'
    ? // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this is about
      value.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\p{Surrogate}]/gu, '\ufffd')
    : value

const heldAll = (attributes: object): object =>
  Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, held(value)]))

describe.each(samples)('the network of %s', (_, make) => {
  const { graph } = make()
  const { nodes, edges } = toNetwork(graph)

  it('opens in graphology, its attributes typed', () => {
    const network = new MultiDirectedGraph<NodeAttributes, EdgeAttributes>()
    network.import(toGraphology(graph))
    expect(network.order).toBe(nodes.length)
    expect(network.size).toBe(edges.length)
    for (const { key, attributes } of nodes) expect(network.getNodeAttributes(key)).toEqual(attributes)
    for (const { key, source, target, attributes } of edges) {
      expect(network.extremities(key)).toEqual([source, target])
      expect(network.getEdgeAttribute(key, 'type')).toBe(attributes.type)
    }
  })

  it('survives JSON', () => {
    expect(JSON.parse(JSON.stringify(toGraphology(graph)))).toEqual(toGraphology(graph))
  })

  it('opens from GraphML with every attribute', () => {
    const text = toGraphML(graph)
    checkXML(text)
    const network = parseGraphML(MultiDirectedGraph, text)
    expect(network.order).toBe(nodes.length)
    expect(network.size).toBe(edges.length)
    for (const { key, attributes } of nodes)
      expect(network.getNodeAttributes(held(key))).toEqual(heldAll(attributes))
    for (const { key, source, target, attributes } of edges) {
      expect(network.extremities(key)).toEqual([held(source), held(target)])
      expect(network.getEdgeAttributes(key)).toEqual(heldAll(attributes))
    }
  })

  it('opens from GEXF with every attribute, a colour and a size', () => {
    const text = toGEXF(graph)
    checkXML(text)
    const network = parseGEXF(MultiGraph, text)
    expect(network.order).toBe(nodes.length)
    expect(network.size).toBe(edges.length)
    for (const { key, attributes } of nodes) {
      const { color, size, ...read } = network.getNodeAttributes(held(key))
      expect(read).toEqual(heldAll(attributes))
      expect(String(color)).toMatch(/^(?:#|rgb)/u)
      expect(Number(size)).toBeGreaterThan(0)
    }
    for (const { key, attributes } of edges)
      expect(network.getEdgeAttributes(key)).toMatchObject({
        ...heldAll(attributes),
        label: attributes.type,
      })
  })
})

describe('the network', () => {
  it('has an edge for each relation and one to each entity, weighed by its mentions', () => {
    const { graph } = founding()
    const { nodes, edges } = toNetwork(graph)
    expect(nodes).toHaveLength(graph.entities.length + 1)
    expect(edges).toHaveLength(graph.entities.length + graph.relations.length)
    const kazakhstan = graph.entities.find((one) => one.id === 'state:KAZ')
    const edge = edges.find((one) => one.target === 'state:KAZ' && one.attributes.type === 'mentions')
    expect(edge?.source).toBe('document:A/65/903')
    expect(edge?.attributes.weight).toBe(kazakhstan?.mentions.length)
  })

  it('keeps role and evidence of a relation', () => {
    const [edge] = toNetwork(full.graph).edges
    expect(edge?.attributes).toEqual({
      type: 'body-of',
      weight: 2,
      role: 'Gouvernement',
      because: 'organe de l’État',
      evidence: 'm1 m2',
    })
  })

  it('keeps relations to entities that were left out', () => {
    const graph = { ...full.graph, entities: full.graph.entities.filter((one) => one.type !== 'state') }
    const { nodes } = toNetwork(graph)
    expect(nodes.find((one) => one.key === 'state:KAZ')?.attributes).toEqual({
      label: 'state:KAZ',
      type: 'state',
      mentions: 0,
      value: '{}',
    })
    expect(() => new MultiDirectedGraph().import(toGraphology(graph))).not.toThrow()
  })

  it('runs nothing and breaks nothing in names', () => {
    expect(toGEXF(hostile().graph)).not.toContain('<script')
    expect(toGraphML(hostile().graph)).not.toContain('<script')
  })
})
