import type { GraphJSON } from '../model/graph.ts'
import { xmlAttributes, xmlText } from './characters.ts'
import { type NetworkOptions, NODE_FACTS, toNetwork } from './network.ts'

const NODE_KEYS: Readonly<Record<string, string>> = {
  label: 'string',
  type: 'string',
  mentions: 'int',
  ...Object.fromEntries(NODE_FACTS.map((name) => [name, 'string'])),
  value: 'string',
}

const EDGE_KEYS: Readonly<Record<string, string>> = {
  type: 'string',
  weight: 'double',
  role: 'string',
  because: 'string',
  evidence: 'string',
}

const declared = (keys: Readonly<Record<string, string>>, of: 'node' | 'edge'): readonly string[] =>
  Object.entries(keys).map(
    ([name, type]) =>
      `  <key${xmlAttributes({ id: `${of}-${name}`, for: of, 'attr.name': name, 'attr.type': type })}/>`,
  )

const data = (of: 'node' | 'edge', attributes: object): string =>
  Object.entries(attributes)
    .map(([name, value]) => `<data key="${of}-${name}">${xmlText(String(value))}</data>`)
    .join('')

/** Writes the network of a graph as GraphML, its attributes typed. What XML cannot write becomes U+FFFD. */
export const toGraphML = (graph: GraphJSON, options: NetworkOptions = {}): string => {
  const { nodes, edges } = toNetwork(graph, options)
  return `${[
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...declared(NODE_KEYS, 'node'),
    ...declared(EDGE_KEYS, 'edge'),
    '  <graph edgedefault="directed">',
    ...nodes.map(
      ({ key, attributes }) => `    <node${xmlAttributes({ id: key })}>${data('node', attributes)}</node>`,
    ),
    ...edges.map(
      ({ key, source, target, attributes }) =>
        `    <edge${xmlAttributes({ id: key, source, target })}>${data('edge', attributes)}</edge>`,
    ),
    '  </graph>',
    '</graphml>',
  ].join('\n')}\n`
}
