import { FOUNDING, textOf } from '../corpus.mjs'
import { available } from '../peers.mjs'
import { say, startPeer } from '../processes.mjs'
import { median } from '../statistics.mjs'
import { milliseconds, table, times } from '../table.mjs'

/** One long document against the same text in pieces: a ratio near 1 says that nothing grows with length. */

const SIZE = 2e6
const PIECE = 20_000
const ROUNDS = 5
const LIMIT = 30_000

const one = async (peer) => {
  const process = startPeer(peer.name)
  const loaded = await process.ready
  const warm = loaded.ok ? await process.ask('warm', { path: FOUNDING, ms: 1000 }, LIMIT) : loaded
  const samples = []
  let reason = warm.ok ? undefined : warm.reason
  for (let round = 1; round <= ROUNDS && reason === undefined; round++) {
    const { path } = textOf(SIZE, round)
    const cut = await process.ask('pieces', { path, length: PIECE }, LIMIT)
    const whole = cut.ok ? await process.ask('pieces', { path, length: SIZE * 2 }, LIMIT) : cut
    if (whole.ok) samples.push({ cut: cut.cpu, whole: whole.cpu, ratio: whole.cpu / cut.cpu })
    else reason = cut.ok ? `whole: ${whole.reason}` : cut.reason
  }
  process.end()
  if (samples.length === 0) return { peer: peer.name, reason }
  const middle = (column) => median(samples.map((sample) => sample[column]))
  return { peer: peer.name, whole: middle('whole'), cut: middle('cut'), ratio: middle('ratio') }
}

export const pieces = async () => {
  const rows = []
  for (const peer of available()) {
    say(`  pieces: ${peer.name}`)
    rows.push(await one(peer))
  }
  return rows
}

export const piecesTable = (rows) =>
  table(
    ['', '2 MB whole, processor time', 'in pieces of 20 kB', 'whole / pieces'],
    rows.map((row) =>
      row.reason
        ? [row.peer, row.reason, '—', '—']
        : [row.peer, milliseconds(row.whole), milliseconds(row.cut), times(row.ratio)],
    ),
  )
