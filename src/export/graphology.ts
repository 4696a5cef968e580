import type { GraphJSON } from '../model/graph.ts'
import { type EdgeAttributes, type NetworkOptions, type NodeAttributes, toNetwork } from './network.ts'

/** A graph as `graphology` serialises it. */
export interface SerializedNetwork {
  readonly options: { readonly type: 'directed'; readonly multi: true; readonly allowSelfLoops: true }
  readonly attributes: Readonly<Record<string, string | number>>
  readonly nodes: { readonly key: string; readonly attributes: NodeAttributes }[]
  readonly edges: {
    readonly key: string
    readonly source: string
    readonly target: string
    readonly attributes: EdgeAttributes
  }[]
}

/**
 * Gives the network of a graph as `graphology`'s own plain data, typed; no import of it is needed here:
 *
 * ```ts
 * import { MultiDirectedGraph } from 'graphology'
 * const network = new MultiDirectedGraph<NodeAttributes, EdgeAttributes>().import(toGraphology(graph))
 * ```
 */
export const toGraphology = (graph: GraphJSON, options: NetworkOptions = {}): SerializedNetwork => {
  const { nodes, edges } = toNetwork(graph, options)
  // Zones are no nodes of the network.
  const { offsets: _, annexes: __, ...attributes } = graph.document
  return {
    options: { type: 'directed', multi: true, allowSelfLoops: true },
    attributes: { ...attributes },
    nodes: [...nodes],
    edges: [...edges],
  }
}
