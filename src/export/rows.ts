import type { GraphJSON } from '../model/graph.ts'
import { type TableName, type TableOptions, toTable } from './tables.ts'

/** Writes a table of a graph as NDJSON: an object each line, every column in it, null where a value is absent. */
export const toRows = (graph: GraphJSON, name: TableName, options: TableOptions = {}): string => {
  const { columns, rows } = toTable(graph, name, options)
  return rows
    .map(
      (row) => `${JSON.stringify(Object.fromEntries(columns.map((one, i) => [one.name, row[i] ?? null])))}\n`,
    )
    .join('')
}
