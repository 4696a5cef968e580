import { readFileSync, writeFileSync } from 'node:fs'
import { peerNamed } from './peers.mjs'
import { median } from './statistics.mjs'
import { piecesOf } from './text.mjs'

/** One peer in a process of its own: it does what the parent asks, one order at a time. */

const state = { run: () => 0, text: '' }

/** What `work` takes by the clock, and by the processor (user and system, all threads), both in milliseconds. */
const timed = (work) => {
  const start = performance.now()
  const used = process.cpuUsage()
  const found = work()
  const { user, system } = process.cpuUsage(used)
  return { ms: performance.now() - start, cpu: (user + system) / 1e3, found }
}

/** The median of many short runs, so that the clock's grain and a lone collection weigh little. */
const repeated = (work, atLeast) => {
  const samples = []
  let spent = 0
  while (samples.length === 0 || spent < atLeast) {
    samples.push(timed(work))
    spent += samples.at(-1).ms
  }
  // Some platforms count processor time by the hundredth of a second: its mean says more than its median.
  const cpu = samples.reduce((sum, sample) => sum + sample.cpu, 0) / samples.length
  return {
    ms: median(samples.map((sample) => sample.ms)),
    cpu,
    spent,
    runs: samples.length,
    found: samples.at(-1).found,
  }
}

/** Linux forgets a process's peak on request; elsewhere the peak since the start is what can be had. */
const forgetPeak = () => {
  try {
    writeFileSync('/proc/self/clear_refs', '5')
    return true
  } catch {
    return false
  }
}

const peakBytes = () => {
  try {
    return Number(/VmHWM:\s+(\d+)/u.exec(readFileSync('/proc/self/status', 'utf8'))[1]) * 1024
  } catch {
    return process.resourceUsage().maxRSS * 1024
  }
}

// No collection is forced before a timed run: it would throw compiled code away that a user's process keeps.
const readText = (path) => {
  state.text = ''
  state.text = readFileSync(path, 'utf8')
}

const orders = {
  load: async ({ peer }) => {
    state.run = await peerNamed(peer).load()
    return {}
  },
  warm: ({ path, ms }) => {
    readText(path)
    const { runs } = repeated(() => state.run(state.text), ms)
    return { runs }
  },
  run: ({ path, atLeast }) => {
    readText(path)
    return repeated(() => state.run(state.text), atLeast)
  },
  memory: ({ path }) => {
    readText(path)
    globalThis.gc?.()
    const exact = forgetPeak()
    const before = process.memoryUsage.rss()
    const found = state.run(state.text)
    return { bytes: Math.max(0, peakBytes() - before), exact, found }
  },
  pieces: ({ path, length }) => {
    readText(path)
    const pieces = piecesOf(state.text, length)
    const { ms, cpu } = timed(() => {
      for (const piece of pieces) state.run(piece)
    })
    return { ms, cpu, pieces: pieces.length }
  },
  repeat: ({ unit, times }) => {
    const text = Buffer.from(unit.repeat(times), 'utf16le').toString('utf16le')
    return { ...timed(() => state.run(text)), length: text.length }
  },
}

process.on('message', async ({ order, ...details }) => {
  try {
    process.send({ ok: true, ...(await orders[order](details)) })
  } catch (error) {
    process.send({ ok: false, reason: error instanceof Error ? error.message : String(error) })
  }
})
