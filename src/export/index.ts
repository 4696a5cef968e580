/** Writers: each from a graph's plain data, and the source where a format holds the text. */
export { toAkomaNtoso } from './akoma-ntoso.ts'
export { toBrat } from './brat.ts'
export { type CoNLLOptions, toCoNLL } from './conll.ts'
export { type CSVOptions, toCSV } from './csv.ts'
export { type Format, formats } from './formats.ts'
export { toGEXF } from './gexf.ts'
export { toGraphML } from './graphml.ts'
export { type SerializedNetwork, toGraphology } from './graphology.ts'
export { type HTMLOptions, toHTML } from './html.ts'
export { toJSONText, toNDJSON } from './json.ts'
export { toJSONLD } from './json-ld.ts'
export { type EdgeAttributes, type NetworkOptions, type NodeAttributes, toNetwork } from './network.ts'
export { type ParquetColumn, type ParquetElement, type ParquetWriter, toParquet } from './parquet.ts'
export type { LinkedOptions } from './resources.ts'
export { toRows } from './rows.ts'
export { type SpaCyOptions, toProdigy, toSpaCy } from './spacy.ts'
export {
  type Cell,
  type Column,
  type ColumnType,
  columnsOf,
  type Table,
  type TableName,
  type TableOptions,
  toTable,
} from './tables.ts'
export { toTIMEX3 } from './timex3.ts'
export { toTurtle } from './turtle.ts'
