import { spawnSync } from 'node:child_process'
import { FOUNDING, scratch } from '../corpus.mjs'
import { available, LIBRARY } from '../peers.mjs'
import { say } from '../processes.mjs'
import { median } from '../statistics.mjs'
import { milliseconds, table, times } from '../table.mjs'

/** A whole process: it imports, reads the founding document, annotates it and ends. */

const EMPTY = 'an empty Node process'
const RUNS = 15

/** As a user writes it. */
const plain = () => `
import { readFileSync } from 'node:fs'
import { annotate } from ${JSON.stringify(LIBRARY.href)}
annotate(readFileSync(${JSON.stringify(FOUNDING)}, 'utf8'))
`

const throughTable = (peer) => `
import { readFileSync } from 'node:fs'
import { peerNamed } from ${JSON.stringify(new URL('../peers.mjs', import.meta.url).href)}
const run = await peerNamed(${JSON.stringify(peer.name)}).load()
run(readFileSync(${JSON.stringify(FOUNDING)}, 'utf8'))
`

const program = (peer) => (peer.name === 'dragoman annotate' ? plain() : throughTable(peer))

const once = (path) => {
  const start = performance.now()
  const { status } = spawnSync(process.execPath, [path], { stdio: 'ignore' })
  return status === 0 ? performance.now() - start : Number.NaN
}

/** @returns a row a peer, the empty process first */
export const startUp = ({ runs = RUNS } = {}) => {
  const programs = [
    { name: EMPTY, path: scratch('start-empty.mjs', '') },
    ...available().map((peer, at) => ({ name: peer.name, path: scratch(`start-${at}.mjs`, program(peer)) })),
  ]
  say('  process start')
  const samples = programs.map(() => [])
  for (let round = 0; round <= runs; round++)
    for (const [at, { path }] of programs.entries()) {
      const ms = once(path)
      // The first round only fills the file cache.
      if (round > 0) samples[at].push(ms)
    }
  const medians = samples.map(median)
  return programs.map(({ name }, at) => ({ peer: name, ms: medians[at], ratio: medians[at] / medians[0] }))
}

export const startTable = (rows) =>
  table(
    ['', 'median', 'to an empty process'],
    rows.map((row) => [row.peer, milliseconds(row.ms), times(row.ratio)]),
  )
