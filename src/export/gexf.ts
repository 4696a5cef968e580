import type { GraphJSON } from '../model/graph.ts'
import { xmlAttributes } from './characters.ts'
import { colourOf, rgb } from './colours.ts'
import { type NetworkEdge, type NetworkNode, type NetworkOptions, NODE_FACTS, toNetwork } from './network.ts'

const NODE_KEYS: Readonly<Record<string, string>> = {
  type: 'string',
  mentions: 'integer',
  ...Object.fromEntries(NODE_FACTS.map((name) => [name, 'string'])),
  value: 'string',
}

const EDGE_KEYS: Readonly<Record<string, string>> = {
  type: 'string',
  role: 'string',
  because: 'string',
  evidence: 'string',
}

const declared = (keys: Readonly<Record<string, string>>, of: 'node' | 'edge'): readonly string[] => [
  `    <attributes class="${of}">`,
  ...Object.entries(keys).map(([id, type]) => `      <attribute${xmlAttributes({ id, title: id, type })}/>`),
  '    </attributes>',
]

const values = (keys: Readonly<Record<string, string>>, attributes: object): string => {
  const said = attributes as Readonly<Record<string, string | number | undefined>>
  const inner = Object.keys(keys)
    .filter((name) => said[name] !== undefined)
    .map((name) => `<attvalue${xmlAttributes({ for: name, value: said[name] })}/>`)
    .join('')
  return `<attvalues>${inner}</attvalues>`
}

const node = ({ key, attributes }: NetworkNode): string => {
  const [r, g, b] = rgb(colourOf(attributes.type).light)
  const size = Math.round(10 * (3 + 4 * Math.log2(1 + attributes.mentions))) / 10
  return `      <node${xmlAttributes({ id: key, label: attributes.label })}>${values(NODE_KEYS, attributes)}<viz:color${xmlAttributes({ r, g, b })}/><viz:size${xmlAttributes({ value: size })}/></node>`
}

const edge = ({ key, source, target, attributes }: NetworkEdge): string =>
  `      <edge${xmlAttributes({ id: key, source, target, weight: attributes.weight, label: attributes.type })}>${values(EDGE_KEYS, attributes)}</edge>`

/** Writes the network of a graph as GEXF 1.3 for Gephi: typed attributes, a colour a type, size by mentions. */
export const toGEXF = (graph: GraphJSON, options: NetworkOptions = {}): string => {
  const { nodes, edges } = toNetwork(graph, options)
  return `${[
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">',
    '  <meta><creator>dragoman</creator></meta>',
    '  <graph defaultedgetype="directed">',
    ...declared(NODE_KEYS, 'node'),
    ...declared(EDGE_KEYS, 'edge'),
    '    <nodes>',
    ...nodes.map(node),
    '    </nodes>',
    '    <edges>',
    ...edges.map(edge),
    '    </edges>',
    '  </graph>',
    '</gexf>',
  ].join('\n')}\n`
}
