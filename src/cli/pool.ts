import type { Answers, Batch } from './lines.ts'

/** One of several that answer batches at the same time. */
export interface BatchWorker {
  /** Answers a batch; one at a time is asked. Rejects when the worker is gone. */
  readonly answer: (batch: Batch) => Promise<Answers>
  readonly end: () => Promise<void>
}

/** A batch is closed at so many lines or UTF-16 units: large enough that handing it over costs little. */
const MAX_LINES = 64
const MAX_UNITS = 500_000

/** Gathers lines to batches. */
export const batches = async function* (
  lines: AsyncIterable<string>,
  { maxLines = MAX_LINES, maxUnits = MAX_UNITS } = {},
): AsyncGenerator<Batch> {
  let first = 1
  let held: string[] = []
  let units = 0
  for await (const line of lines) {
    held.push(line)
    units += line.length
    if (held.length < maxLines && units < maxUnits) continue
    yield { first, lines: held }
    first += held.length
    held = []
    units = 0
  }
  if (held.length > 0) yield { first, lines: held }
}

/**
 * Lets workers answer batches, each as many at a time as there are workers, and gives the answers in the order of the
 * batches. No more batches are read than are being answered or wait for one before them.
 */
export const answersInOrder = async function* (
  source: AsyncIterable<Batch>,
  workers: readonly BatchWorker[],
): AsyncGenerator<Answers> {
  const free = [...workers]
  const waiting: Promise<Answers>[] = []
  const running = new Set<Promise<unknown>>()
  for await (const batch of source) {
    while (free.length === 0) await Promise.race(running)
    const worker = free.pop() as BatchWorker
    const answers = worker.answer(batch)
    const done: Promise<unknown> = answers.finally(() => {
      running.delete(done)
      free.push(worker)
    })
    // A rejection is met where the answers are taken, in their turn.
    done.catch(() => {})
    running.add(done)
    waiting.push(answers)
    if (waiting.length > 2 * workers.length) yield await (waiting.shift() as Promise<Answers>)
  }
  for (const answers of waiting) yield await answers
}
