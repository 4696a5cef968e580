import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const CHILD = fileURLToPath(new URL('./child.mjs', import.meta.url))

/**
 * Starts a process for one peer.
 *
 * @param {string} peer
 * @returns {{ ask: (order: string, details?: object, limit?: number) => Promise<object>, end: () => void }}
 *   `ask` answers `{ ok: true, … }`, or `{ ok: false, reason }` when the peer threw, died or overran `limit` ms;
 *   after the latter two the process is gone
 */
export const startPeer = (peer) => {
  const child = fork(CHILD, { execArgv: ['--expose-gc'], stdio: ['ignore', 'ignore', 'ignore', 'ipc'] })
  let gone
  let answer = () => {}
  const stop = (reason) => {
    gone ??= reason
    answer({ ok: false, reason: gone })
  }
  child.on('message', (message) => answer(message))
  child.on('exit', (code, signal) => stop(signal === 'SIGABRT' || code === 134 ? 'out of memory' : 'died'))
  const ask = (order, details = {}, limit = 600_000) =>
    new Promise((settle) => {
      if (gone) return settle({ ok: false, reason: gone })
      const overrun = setTimeout(() => {
        stop(`over ${Math.round(limit / 1000)} s`)
        child.kill('SIGKILL')
      }, limit)
      answer = (message) => {
        clearTimeout(overrun)
        answer = () => {}
        settle(message)
      }
      child.send({ order, ...details }, (error) => error && stop('died'))
    })
  return {
    ask: async (order, details, limit) => ask(order, details, limit),
    end: () => {
      stop('ended')
      child.kill()
    },
    ready: ask('load', { peer }, 60_000),
  }
}

export const say = (message) => process.stderr.write(`${message}\n`)
