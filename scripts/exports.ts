// Writes the founding document in every format into fixtures/exports/; with --check, says which files differ.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { formats } from '../src/export/index.ts'
import { annotate } from '../src/index.ts'
import type { GraphJSON } from '../src/model/graph.ts'

const NAME = 'a-65-903'
const folder = fileURLToPath(new URL('../fixtures/exports/', import.meta.url))
const document = fileURLToPath(new URL(`../fixtures/${NAME}.fr.txt`, import.meta.url))

/** One file for each format, by its name. */
export const exportsOf = async (
  graph: GraphJSON,
  source: string,
  name: string,
): Promise<ReadonlyMap<string, Uint8Array>> => {
  const files = new Map<string, Uint8Array>()
  for (const format of formats) {
    const peer: unknown = format.peer === undefined ? undefined : await import(format.peer)
    const written = format.write(graph, source, name, peer)
    files.set(
      `${name}.${format.extension}`,
      typeof written === 'string' ? new TextEncoder().encode(written) : written,
    )
  }
  return files
}

const same = (path: string, data: Uint8Array): boolean => {
  try {
    return Buffer.compare(readFileSync(path), data) === 0
  } catch {
    return false
  }
}

const run = async (check: boolean): Promise<void> => {
  const source = readFileSync(document, 'utf8')
  const graph = annotate(source, { symbol: 'A/65/903', date: '2011-07-08' }).toJSON()
  const files = await exportsOf(graph, source, NAME)
  if (check) {
    const differing = [...files].filter(([name, data]) => !same(join(folder, name), data))
    for (const [name] of differing) console.error(`differs: fixtures/exports/${name}`)
    process.exitCode = differing.length > 0 ? 1 : 0
    return
  }
  for (const [name, data] of files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), data)
  }
  console.log(`${files.size} files in fixtures/exports/`)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await run(process.argv.includes('--check'))
