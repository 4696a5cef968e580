import { FOUNDING } from '../corpus.mjs'
import { available } from '../peers.mjs'
import { say, startPeer } from '../processes.mjs'
import { milliseconds, table } from '../table.mjs'

/** Texts made to make a reader slow: one thing, over and over. */

export const UNITS = [
  { name: '`a`', unit: 'a' },
  { name: '`(`', unit: '(' },
  { name: '`1/`', unit: '1/' },
  { name: 'space', unit: ' ' },
  { name: '`M. `', unit: 'M. ' },
  { name: 'combining accent', unit: '\u0301' },
  { name: '`résolution 1 (`', unit: 'résolution 1 (' },
]
const OUR_LIMIT = 120_000
const PEER_LIMIT = 10_000

const ask = async (peer, unit, repeats) => {
  const process = startPeer(peer.name)
  const loaded = await process.ready
  const warm = loaded.ok ? await process.ask('warm', { path: FOUNDING, ms: 300 }, OUR_LIMIT) : loaded
  const answer = warm.ok
    ? await process.ask('repeat', { unit, times: repeats }, peer.ours ? OUR_LIMIT : PEER_LIMIT)
    : warm
  process.end()
  return answer.ok
    ? { ms: answer.ms, nanosecondsPerChar: (answer.ms * 1e6) / answer.length }
    : { reason: answer.reason }
}

/** A row a peer and repeat count; a peer that failed on fewer is not asked for more. */
export const hostile = async ({ counts }) => {
  const rows = []
  for (const peer of available())
    for (const count of counts) {
      say(`  hostile, ${count} of each: ${peer.name}`)
      const before = rows.find((row) => row.peer === peer.name)
      const row = { peer: peer.name, count, cells: [] }
      for (const { unit } of UNITS) {
        const failed = before?.cells[row.cells.length]?.reason
        row.cells.push(failed ? { reason: failed } : await ask(peer, unit, count))
      }
      rows.push(row)
    }
  return rows
}

export const hostileTable = (rows) =>
  table(
    ['', 'of each', ...UNITS.map((unit) => unit.name)],
    rows.map((row) => [
      row.peer,
      row.count.toLocaleString('fr'),
      ...row.cells.map((cell) => cell.reason ?? milliseconds(cell.ms)),
    ]),
  )
