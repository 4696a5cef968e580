import { DragomanError } from '../errors.ts'
import type { GraphJSON } from '../model/graph.ts'

/** A way of writing a graph. */
export interface Format {
  readonly name: string
  readonly extension: string
  readonly description: string
  readonly write: (graph: GraphJSON, source: string, id: string) => string | Uint8Array
}

export const formats: readonly Format[] = [
  {
    name: 'json',
    extension: 'json',
    description: 'the graph, indented',
    write: (graph) => `${JSON.stringify(graph, null, 2)}\n`,
  },
  {
    name: 'ndjson',
    extension: 'ndjson',
    description: 'the graph on one line, with its id',
    write: (graph, _, id) => `${JSON.stringify({ id, ...graph })}\n`,
  },
]

/** @throws {DragomanError} `UNKNOWN_FORMAT` */
export const formatNamed = (name: string): Format => {
  const format = formats.find((one) => one.name === name)
  if (!format)
    throw new DragomanError(
      'UNKNOWN_FORMAT',
      '--format',
      name,
      `expected one of ${formats.map((one) => one.name).join(', ')}`,
    )
  return format
}
