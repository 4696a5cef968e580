import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { isBuilt, peers } from '../peers.mjs'
import { say } from '../processes.mjs'
import { significant, table } from '../table.mjs'

/** What a page has to download: the bundle, minified by esbuild, and its gzip. */

const BENCH = fileURLToPath(new URL('..', import.meta.url))

const manifest = () => JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))

const bundled = async (esbuild, contents) => {
  const { outputFiles } = await esbuild.build({
    stdin: { contents, resolveDir: BENCH, loader: 'js' },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    logLevel: 'silent',
  })
  const code = outputFiles[0].contents
  return { bytes: code.length, gzip: gzipSync(code, { level: 9 }).length }
}

/** Every door of the package that JavaScript can be imported through. */
const doors = () =>
  Object.entries(manifest().exports ?? {}).flatMap(([path, target]) => {
    const file = target?.import?.default ?? target?.import
    return typeof file === 'string' && file.endsWith('.js')
      ? [{ name: `dragoman${path.slice(1)}, everything`, contents: `export * from '.${file}'` }]
      : []
  })

const candidates = () => [
  ...(isBuilt() ? doors() : []),
  ...peers
    .filter((peer) => peer.bundle && (!peer.ours || isBuilt()))
    .map((peer) => ({ name: peer.ours ? `${peer.name}, tree-shaken` : peer.name, contents: peer.bundle })),
]

/** @returns `{ name, bytes, gzip }` each, or `{ name, reason }` where there is nothing to bundle */
export const sizes = async () => {
  say('  bundle sizes')
  const esbuild = await import('esbuild')
  const rows = []
  for (const { name, contents } of candidates())
    rows.push(
      await bundled(esbuild, contents).then(
        (size) => ({ name, ...size }),
        (error) => ({ name, reason: error.errors?.[0]?.text ?? String(error) }),
      ),
    )
  return rows
}

export const sizeTable = (rows) =>
  table(
    ['', 'minified', 'gzip'],
    rows.map((row) =>
      row.reason
        ? [row.name, row.reason, '—']
        : [row.name, `${significant(row.bytes / 1000)} kB`, `${significant(row.gzip / 1000)} kB`],
    ),
  )
