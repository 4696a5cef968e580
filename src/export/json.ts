import type { GraphJSON } from '../model/graph.ts'

/** Writes a graph as JSON, indented. */
export const toJSONText = (graph: GraphJSON): string => `${JSON.stringify(graph, null, 2)}\n`

/** Writes a graph on one line, with the document's name when there is one. */
export const toNDJSON = (graph: GraphJSON, { id }: { readonly id?: string } = {}): string =>
  `${JSON.stringify({ ...(id === undefined ? {} : { id }), ...graph })}\n`
