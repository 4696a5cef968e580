import { FOUNDING, textOf } from '../corpus.mjs'
import { available, peers } from '../peers.mjs'
import { say, startPeer } from '../processes.mjs'
import { median } from '../statistics.mjs'
import { milliseconds, significant, table, times, whole } from '../table.mjs'

/** Speed and memory of every peer on growing texts: a process a peer, rounds interleaved, medians. */

const OURS = 'dragoman annotate'
/** A peer may spend this much on one text before it is left out of the next size. */
const BUDGET = 60_000
/** What all rounds of one peer on one size may take together. */
const PATIENCE = 30_000
const WARM_UP = 1_500
const ROUNDS = 7
/** Short runs are repeated until they fill this many milliseconds. */
const AT_LEAST = 150

export const sizeName = (size) =>
  size === 0 ? 'A/65/903' : size >= 1e6 ? `${size / 1e6} MB` : `${size / 1e3} kB`

const forecast = (row, text) => (row ? (row.ms / row.chars) * text.chars : 0)

const rotated = (list, by) => list.map((_, at) => list[(at + by) % list.length])

/** A peer that takes this long or less is also warmed up on varied text: compiled code has to meet new words. */
const QUICK = 3_000

const start = async (peer, size, expected) => {
  const process = startPeer(peer.name)
  const loaded = await process.ready
  let warm = loaded.ok ? await process.ask('warm', { path: FOUNDING, ms: WARM_UP }, BUDGET) : loaded
  for (const seed of [91, 92, 93, 94])
    if (warm.ok && size > 0 && expected <= QUICK)
      warm = await process.ask('warm', { path: textOf(size, seed).path, ms: WARM_UP }, BUDGET)
  return { peer, process, samples: [], spent: 0, note: warm.ok ? undefined : warm.reason }
}

const measure = async (racer, text) => {
  const answer = await racer.process.ask('run', { path: text.path, atLeast: AT_LEAST }, 2 * BUDGET)
  if (!answer.ok) {
    racer.note = answer.reason
    return
  }
  racer.samples.push({
    perChar: answer.ms / text.chars,
    cpuPerChar: answer.cpu / text.chars,
    found: answer.found,
  })
  racer.spent += answer.spent
}

const rounds = async (racers, size, count) => {
  for (let round = 0; round < count; round++) {
    const text = textOf(size, round + 1)
    for (const racer of rotated(racers, round)) {
      if (racer.note !== undefined || racer.spent > PATIENCE) continue
      await measure(racer, text)
    }
  }
}

const memoryOf = async (peer, size) => {
  const process = startPeer(peer.name)
  const text = textOf(size, 1)
  const loaded = await process.ready
  const warm = loaded.ok ? await process.ask('warm', { path: FOUNDING, ms: 300 }, BUDGET) : loaded
  const answer = warm.ok ? await process.ask('memory', { path: text.path }, 2 * BUDGET) : warm
  process.end()
  return answer.ok ? { bytes: answer.bytes, perChar: answer.bytes / text.chars, exact: answer.exact } : {}
}

const rowOf = ({ peer, samples, note }, text) => {
  if (samples.length === 0) return { peer: peer.name, chars: text.chars, note: note ?? 'not run' }
  const perChar = median(samples.map((sample) => sample.perChar))
  const cpuPerChar = median(samples.map((sample) => sample.cpuPerChar))
  const ms = perChar * text.chars
  return {
    peer: peer.name,
    chars: text.chars,
    rounds: samples.length,
    ms,
    cpu: cpuPerChar * text.chars,
    fastest: Math.min(...samples.map((sample) => sample.perChar)) * text.chars,
    megabytesPerSecond: text.bytes / 1e3 / ms,
    tokensPerSecond: (text.tokens / ms) * 1e3,
    cpuNanosecondsPerChar: cpuPerChar * 1e6,
    found: samples.at(-1).found,
    note,
  }
}

const oneSize = async (size, before, count) => {
  const text = textOf(size, 1)
  const skipped = []
  const racers = []
  for (const peer of available()) {
    const last = before?.rows.find((row) => row.peer === peer.name)
    const expected = forecast(last?.ms === undefined ? undefined : last, text)
    if (before && (last?.ms === undefined || expected > BUDGET)) {
      const note = last?.ms === undefined ? last?.note : `would take ${milliseconds(expected)} or more`
      skipped.push({ peer: peer.name, chars: text.chars, note: `not run: ${note ?? 'failed before'}` })
      continue
    }
    say(`  ${sizeName(size)}: ${peer.name} warms up`)
    racers.push(await start(peer, size, expected))
  }
  say(`  ${sizeName(size)}: rounds`)
  await rounds(racers, size, count)
  for (const racer of racers) racer.process.end()
  const rows = racers.map((racer) => rowOf(racer, text))
  for (const row of rows)
    if (row.ms !== undefined) {
      say(`  ${sizeName(size)}: memory of ${row.peer}`)
      row.memory = await memoryOf(
        peers.find((peer) => peer.name === row.peer),
        size,
      )
    }
  const ours = rows.find((row) => row.peer === OURS)?.cpu
  const all = [...rows, ...skipped].map((row) => ({ ...row, ratio: ours ? row.cpu / ours : undefined }))
  return { size: sizeName(size), bytes: text.bytes, ...text, path: undefined, rows: all }
}

/** @returns one record a size, each with a row a peer */
export const throughput = async ({ sizes, rounds: count = ROUNDS }) => {
  const results = []
  for (const size of sizes) results.push(await oneSize(size, results.at(-1), count))
  return results
}

const cells = (row) =>
  row.ms === undefined
    ? [row.peer, '—', '—', '—', '—', '—', '—', row.note ?? '—']
    : [
        row.peer,
        milliseconds(row.ms),
        milliseconds(row.cpu),
        significant(row.megabytesPerSecond),
        significant(row.tokensPerSecond / 1e6),
        row.ratio ? times(row.ratio) : '—',
        row.memory?.bytes === undefined
          ? '—'
          : `${significant(row.memory.bytes / 1e6)} MB (${significant(row.memory.perChar)})`,
        `${row.rounds}${row.note ? `, then ${row.note}` : ''}`,
      ]

const legend = () =>
  table(
    ['', 'what one run does'],
    available().map((peer) => [peer.name, peer.does]),
  )

export const throughputTable = (results) => `${legend()}

Each peer runs in a process of its own, warmed up on the founding document and, where it is quick enough, on varied
texts of the size; rounds are interleaved, every round has
a text of its own, and the median counts. Time is by the clock; processor time is user and system of all threads,
collection of garbage included, and hardly changes when the machine has other work: ratios are of processor time. Tokens are counted by one ruler for all, the regex tokeniser. Memory is the
peak over the process that holds the peer and the text; 0 says that the run fitted in the heap the process had.

${sizeTables(results)}`

const sizeTables = (results) =>
  results
    .map(
      (one) =>
        `### ${one.size}: ${whole(one.chars)} characters, ${whole(one.tokens)} tokens, ` +
        `vocabulary ${whole(one.vocabulary)}\n\n${table(
          [
            '',
            'time',
            'processor time',
            'MB/s',
            'M tokens/s',
            'processor time / ours',
            'peak memory (bytes a character)',
            'rounds',
          ],
          one.rows.map(cells),
        )}`,
    )
    .join('\n\n')

/** Processor time a character at each size beside that at the smallest varied text. */
export const growth = (results) => {
  const base = results.find((one) => one.chars > 100_000)
  if (!base || results.length < 3) return []
  return base.rows
    .filter((row) => row.cpuNanosecondsPerChar)
    .map((row) => ({
      peer: row.peer,
      sizes: results.map((one) => {
        const here = one.rows.find((other) => other.peer === row.peer)?.cpuNanosecondsPerChar
        return { size: one.size, nanosecondsPerChar: here, ratio: here && here / row.cpuNanosecondsPerChar }
      }),
    }))
}

export const growthTable = (rows) =>
  rows.length === 0
    ? ''
    : table(
        ['', ...rows[0].sizes.map((one) => one.size)],
        rows.map((row) => [
          row.peer,
          ...row.sizes.map((one) =>
            one.ratio ? `${significant(one.nanosecondsPerChar)} ns (${times(one.ratio)})` : '—',
          ),
        ]),
      )
