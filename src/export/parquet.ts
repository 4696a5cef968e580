import type { GraphJSON } from '../model/graph.ts'
import { wellFormed } from './characters.ts'
import {
  type Cell,
  type Column,
  type ColumnType,
  type TableName,
  type TableOptions,
  toTable,
} from './tables.ts'

/** A column as `hyparquet-writer` takes it. */
export interface ParquetColumn {
  readonly name: string
  readonly data: unknown[]
}

/** A column's type, or the root, in Parquet's own terms. */
export type ParquetElement =
  | { readonly name: 'root'; readonly num_children: number }
  | {
      readonly name: string
      readonly type: 'BYTE_ARRAY' | 'INT32' | 'DOUBLE'
      readonly converted_type?: 'UTF8' | 'DATE'
      readonly repetition_type: 'OPTIONAL'
    }

/** `parquetWriteBuffer` of `hyparquet-writer`, as far as it is used here. */
export type ParquetWriter = (options: {
  columnData: ParquetColumn[]
  schema: ParquetElement[]
}) => ArrayBuffer

const element = ({ name, type }: Column): ParquetElement => {
  const optional = { name, repetition_type: 'OPTIONAL' } as const
  switch (type) {
    case 'string':
      return { ...optional, type: 'BYTE_ARRAY', converted_type: 'UTF8' }
    case 'date':
      return { ...optional, type: 'INT32', converted_type: 'DATE' }
    case 'integer':
      return { ...optional, type: 'INT32' }
    case 'number':
      return { ...optional, type: 'DOUBLE' }
    default:
      return type satisfies never
  }
}

const plain = (cell: Cell, type: ColumnType): string | number | Date | null => {
  if (cell === undefined) return null
  if (type === 'date') return new Date(`${cell}T00:00:00Z`)
  return typeof cell === 'string' ? wellFormed(cell) : cell
}

/**
 * Writes a table of a graph as Parquet, in the columns of the CSV. The writer is
 * handed in, so that this library depends on none:
 *
 * ```ts
 * import { parquetWriteBuffer } from 'hyparquet-writer'
 * const bytes = toParquet(graph, 'mentions', parquetWriteBuffer)
 * ```
 */
export const toParquet = (
  graph: GraphJSON,
  name: TableName,
  writer: ParquetWriter,
  options: TableOptions = {},
): Uint8Array => {
  const { columns, rows } = toTable(graph, name, options)
  const columnData = columns.map(({ name, type }, i) => ({
    name,
    data: rows.map((row) => plain(row[i], type)),
  }))
  const schema = [{ name: 'root', num_children: columns.length } as const, ...columns.map(element)]
  return new Uint8Array(writer({ columnData, schema }))
}
