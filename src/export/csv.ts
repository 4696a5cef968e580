import type { GraphJSON } from '../model/graph.ts'
import { wellFormed } from './characters.ts'
import { type Cell, type TableName, type TableOptions, toTable } from './tables.ts'

export interface CSVOptions extends TableOptions {
  /**
   * Whether cells that a spreadsheet would run are defused (true when absent): text that begins with `=`, `+`,
   * `-`, `@`, their full-width forms, a tab or a line break gets an apostrophe before it, and so does text that
   * begins with an apostrophe. Taking one leading apostrophe away gives every cell back.
   */
  readonly defuse?: boolean
  /** Whether the text begins with a byte order mark, by which Excel knows UTF-8 (false when absent). */
  readonly bom?: boolean
}

const RUNS = /^[=+\-@\t\r\n'\uff1d\uff0b\uff0d\uff20]/u

const quoted = (text: string): string => (/[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

const written = (cell: Cell, defuse: boolean): string => {
  if (cell === undefined) return ''
  if (typeof cell === 'number') return String(cell)
  const text = wellFormed(cell)
  // An empty string is quoted, so that it differs from an absent value.
  return text === '' ? '""' : quoted(defuse && RUNS.test(text) ? `'${text}` : text)
}

/**
 * Writes a table of a graph as CSV (RFC 4180): a header, a row each, CRLF line ends, quotes where needed;
 * absent values are empty. Lone surrogates become U+FFFD.
 */
export const toCSV = (
  graph: GraphJSON,
  name: TableName,
  { defuse = true, bom = false, ...options }: CSVOptions = {},
): string => {
  const { columns, rows } = toTable(graph, name, options)
  const header = columns.map((one) => one.name).join(',')
  const lines = rows.map((row) => row.map((cell) => written(cell, defuse)).join(','))
  return `${bom ? '\ufeff' : ''}${[header, ...lines].join('\r\n')}\r\n`
}
