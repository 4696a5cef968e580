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

/** Read before every program, so that each says what processor time it took, the empty one too. */
const meter = () => `
process.on('exit', () => {
  const { user, system } = process.cpuUsage()
  require('node:fs').writeSync(3, String((user + system) / 1e3))
})
`

const once = (meterPath, path) => {
  const start = performance.now()
  const { status, output } = spawnSync(process.execPath, ['--require', meterPath, path], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  })
  if (status !== 0) return { ms: Number.NaN, cpu: Number.NaN }
  return { ms: performance.now() - start, cpu: Number(output[3]) }
}

/** @returns a row a peer, the empty process first */
export const startUp = ({ runs = RUNS } = {}) => {
  const programs = [
    { name: EMPTY, path: scratch('start-empty.mjs', '') },
    ...available().map((peer, at) => ({ name: peer.name, path: scratch(`start-${at}.mjs`, program(peer)) })),
  ]
  const meterPath = scratch('meter.cjs', meter())
  say('  process start')
  const samples = programs.map(() => [])
  for (let round = 0; round <= runs; round++)
    for (const [at, { path }] of programs.entries()) {
      const sample = once(meterPath, path)
      // The first round only fills the file cache.
      if (round > 0) samples[at].push(sample)
    }
  const middle = (at, column) => median(samples[at].map((sample) => sample[column]))
  return programs.map(({ name }, at) => ({
    peer: name,
    ms: middle(at, 'ms'),
    cpu: middle(at, 'cpu'),
    ratio: middle(at, 'cpu') / middle(0, 'cpu'),
  }))
}

export const startTable = (rows) =>
  table(
    ['', 'time', 'processor time', 'to an empty process'],
    rows.map((row) => [row.peer, milliseconds(row.ms), milliseconds(row.cpu), times(row.ratio)]),
  )
