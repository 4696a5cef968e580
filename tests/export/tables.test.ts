import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { parquetWriteBuffer } from 'hyparquet-writer'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  type Cell,
  columnsOf,
  type ParquetWriter,
  type TableName,
  toCSV,
  toParquet,
  toRows,
  toTable,
} from '../../src/export/index.ts'
import { annotate } from '../../src/index.ts'
import type { GraphJSON } from '../../src/model/graph.ts'
import { empty, founding, full, hostile, samples } from './samples.ts'

const writer = parquetWriteBuffer as unknown as ParquetWriter
const NAMES: readonly TableName[] = ['mentions', 'entities', 'relations', 'zones', 'acts']

let folder: string
let connection: Awaited<ReturnType<DuckDBInstance['connect']>>

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dragoman-'))
  connection = await (await DuckDBInstance.create(':memory:')).connect()
})
afterAll(() => {
  connection.closeSync()
  rmSync(folder, { recursive: true })
})

const ask = async (sql: string): Promise<readonly Readonly<Record<string, unknown>>[]> =>
  (await connection.runAndReadAll(sql)).getRowObjectsJson() as readonly Record<string, unknown>[]

const save = (name: string, data: string | Uint8Array): string => {
  const path = join(folder, name)
  writeFileSync(path, data)
  return path
}

/** What a cell comes back as: text as UTF-8 holds it. */
const held = (cell: Cell): unknown =>
  typeof cell === 'string' ? cell.replace(/\p{Surrogate}/gu, '\ufffd') : (cell ?? null)

const expectedRows = (graph: GraphJSON, name: TableName): readonly unknown[] => {
  const { columns, rows } = toTable(graph, name)
  return rows.map((row) => Object.fromEntries(columns.map((one, i) => [one.name, held(row[i])])))
}

const csvTypes = (name: TableName): string =>
  columnsOf(name)
    .map(
      ({ name: column, type }) =>
        `'${column}': '${{ string: 'VARCHAR', date: 'DATE', integer: 'INTEGER', number: 'DOUBLE' }[type]}'`,
    )
    .join(', ')

const fromCSV = (path: string, name: TableName): string =>
  `SELECT * FROM read_csv('${path}', header = true, delim = ',', quote = '"', escape = '"', columns = {${csvTypes(name)}}, strict_mode = true)`

describe.each(samples)('tables of %s', (title, make) => {
  const { graph } = make()

  it.each(NAMES)('%s: Parquet opens in DuckDB with every cell', async (name) => {
    const path = save(`${title}.${name}.parquet`, toParquet(graph, name, writer))
    expect(await ask(`SELECT * FROM '${path}'`)).toEqual(expectedRows(graph, name))
  })

  it.each(NAMES)('%s: CSV opens in DuckDB, and less its apostrophes holds every cell', async (name) => {
    const path = save(`${title}.${name}.csv`, toCSV(graph, name))
    const bare = (row: Readonly<Record<string, unknown>>): object =>
      Object.fromEntries(
        Object.entries(row).map(([key, cell]) => [
          key,
          typeof cell === 'string' && cell.startsWith("'") ? cell.slice(1) : cell,
        ]),
      )
    expect((await ask(fromCSV(path, name))).map(bare)).toEqual(expectedRows(graph, name))
  })

  it.each(NAMES)('%s: NDJSON has an object for each row, every column in it', (name) => {
    const lines = toRows(graph, name).split('\n').slice(0, -1)
    const { columns, rows } = toTable(graph, name)
    expect(lines.map((line) => Object.values(JSON.parse(line)))).toEqual(
      rows.map((row) => row.map((cell) => cell ?? null)),
    )
    for (const line of lines) expect(Object.keys(JSON.parse(line))).toEqual(columns.map((one) => one.name))
  })
})

describe('CSV', () => {
  const cells = (csv: string): readonly string[] => {
    const out: string[] = []
    for (const [, quoted, plain] of csv.matchAll(/"((?:[^"]|"")*)"(?:,|\r\n)|([^,\r\n"]*)(?:,|\r\n)/gu))
      out.push(quoted?.replaceAll('""', '"') ?? plain ?? '')
    return out
  }

  it('holds no cell that a spreadsheet would run', () => {
    const csv = toCSV(hostile().graph, 'mentions')
    expect(cells(csv).filter((cell) => /^[=+\-@\t\r\n＝＋－＠]/u.test(cell))).toEqual([])
    expect(cells(csv)).toContain("'=cmd|' /C calc'!A0")
  })

  it('leaves cells as they are when told so', () => {
    expect(cells(toCSV(hostile().graph, 'mentions', { defuse: false }))).toContain("=cmd|' /C calc'!A0")
  })

  it('ends lines with CRLF, and begins with a mark only when told so', () => {
    const csv = toCSV(full.graph, 'entities', { bom: true })
    expect(csv).toMatch(/^\ufeffdocument,id,/u)
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u)
    expect(toCSV(full.graph, 'entities').startsWith('document,')).toBe(true)
  })

  it('is a header alone where there is nothing', () => {
    expect(toCSV(empty().graph, 'mentions').split('\r\n')).toHaveLength(2)
  })
})

describe('the columns', () => {
  it('tell the number of the paragraph, inside subparagraphs too', () => {
    const { columns, rows } = toTable(full.graph, 'mentions')
    const at = columns.findIndex((one) => one.name === 'paragraph')
    expect(rows.map((row) => row[at])).toEqual(['1', '1', '1'])
  })

  it('tell the zone around a zone', () => {
    const { columns, rows } = toTable(full.graph, 'zones')
    const at = columns.findIndex((one) => one.name === 'parent')
    expect(rows.map((row) => row[at])).toEqual([undefined, 'z1'])
  })

  it('name the document as told, else by its symbol', () => {
    expect(toTable(full.graph, 'acts', { id: 'x.txt' }).rows[0]?.[0]).toBe('x.txt')
    expect(toTable(full.graph, 'acts').rows[0]?.[0]).toBe('A/65/903')
  })

  it('give days to dates', () => {
    const { columns, rows } = toTable(full.graph, 'entities')
    const of = (name: string): Cell => rows[2]?.[columns.findIndex((one) => one.name === name)]
    expect([of('edtf'), of('first_day'), of('last_day')]).toEqual(['2011-05-03', '2011-05-03', '2011-05-03'])
  })

  it.each(NAMES)('of %s are documented, each in its place', (name) => {
    const guide = readFileSync(new URL('../../docs/tables.md', import.meta.url), 'utf8')
    const [, section = ''] = guide.split(`\n## ${name}\n`)
    const documented = section
      .split('\n## ')[0]
      ?.split('\n')
      .filter((line) => line.startsWith('| `'))
      .map((line) => line.replace(/ +\|/gu, ' |'))
    expect(documented).toEqual(
      columnsOf(name).map(
        ({ name: column, type, description }) => `| \`${column}\` | ${type} | ${description} |`,
      ),
    )
  })
})

describe('the five questions', () => {
  const guide = readFileSync(new URL('../../docs/tables.md', import.meta.url), 'utf8')
  const questions = [...guide.matchAll(/```sql\n([^`]*)```/gu)].map(([, sql]) => sql as string)
  const documents = {
    letter: founding().graph,
    note: annotate(
      '1. La France et le Japon ont saisi le Conseil de sécurité le 3 mai 2011.\n\n2. Le Japon a informé l’Assemblée générale en 2012.',
    ).toJSON(),
    reply: annotate('1. Le Kazakhstan remercie le Japon de sa note du 3 mai 2011.').toJSON(),
  }
  let answers: readonly (readonly Readonly<Record<string, unknown>>[])[]

  beforeAll(async () => {
    for (const [id, graph] of Object.entries(documents))
      for (const name of ['mentions', 'entities'] as const)
        save(`q-${id}.${name}.parquet`, toParquet(graph, name, writer, { id }))
    answers = await Promise.all(questions.map((sql) => ask(sql.replaceAll('out/*', `${folder}/q-*`))))
  })

  it('are five', () => {
    expect(questions).toHaveLength(5)
  })

  it('count States over documents', () => {
    const japan = answers[0]?.find((row) => row.iso3 === 'JPN')
    const kazakhstan = answers[0]?.find((row) => row.iso3 === 'KAZ')
    expect(japan).toMatchObject({ mentions: '3', documents: '2' })
    expect(kazakhstan).toMatchObject({ documents: '2' })
  })

  it('pair organisations with States', () => {
    expect(answers[1]?.length).toBe(10)
    expect(answers[1]?.[0]?.state).toBeTypeOf('string')
  })

  it('sort dates by year', () => {
    const years = answers[2]?.map((row) => Number(row.year))
    expect(years?.[0]).toBe(2011)
    expect(years).toContain(1967)
    expect(years).not.toContain(2000)
  })

  it('join documents by what they share', () => {
    const pair = answers[3]?.find((row) => row.one === 'note' && row.other === 'reply')
    expect(pair?.entities).toEqual(['3 mai 2011', 'Japon'])
  })

  it('point at what is unsure', () => {
    expect(answers[4]?.every((row) => Number(row.confidence) < 0.9)).toBe(true)
  })
})
