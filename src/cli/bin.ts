import { Worker } from 'node:worker_threads'
import { version } from '../../package.json'
import type { Answers } from './lines.ts'
import { main } from './main.ts'
import type { BatchWorker } from './pool.ts'

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // A reader that has seen enough (`| head`) is no failure.
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

const startWorker = (): BatchWorker => {
  const worker = new Worker(new URL('./worker.js', import.meta.url))
  return {
    answer: (batch) =>
      new Promise<Answers>((resolve, reject) => {
        const ended = (status: number): void => reject(new Error(`a thread ended with status ${status}`))
        worker.once('error', reject)
        worker.once('exit', ended)
        worker.once('message', (answers: Answers) => {
          worker.off('error', reject)
          worker.off('exit', ended)
          resolve(answers)
        })
        worker.postMessage(batch)
      }),
    end: async () => {
      await worker.terminate()
    },
  }
}

process.exitCode = await main(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  version,
  startWorker,
})
