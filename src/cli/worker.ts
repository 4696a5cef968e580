import { parentPort } from 'node:worker_threads'
import { answerBatch, type Batch } from './lines.ts'

parentPort?.on('message', (batch: Batch) => {
  parentPort?.postMessage(answerBatch(batch))
})
