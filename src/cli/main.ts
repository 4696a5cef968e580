import { createReadStream, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { type Format, formats } from '../export/index.ts'
import { type AnnotationGraph, annotate, DragomanError, explain } from '../index.ts'
import { type Arguments, parseArguments } from './args.ts'
import { formatNamed, peerOf } from './formats.ts'
import { type Answers, answerBatch, documentOptions, said } from './lines.ts'
import { answersInOrder, type BatchWorker, batches } from './pool.ts'
import { explanation, summary } from './view.ts'

const HELP = `dragoman — annotates French diplomatic text

  dragoman annotate FILE… | DIR | -     annotate documents; - reads standard input
  dragoman formats                      list the formats

  --format, -f NAME    json, ndjson, … (dragoman formats); on a terminal a summary, else json
  --input ndjson       standard input or FILE holds a line each {"id","text","date"?,"symbol"?}
  --jobs N             with --input ndjson: N threads, the answers in the order of the lines; 0 is one for each core
  --explain OFFSET     why there is, or is not, a mention at this UTF-16 offset
  --date DATE          the document's date, ISO 8601
  --symbol SYMBOL      the document's symbol
  -o, --out FILE       write there instead of standard output
  --out-dir DIR        write a file for each document there
  --help, --version

Exit status: 0 all well, 1 some documents failed, 2 wrong usage. NO_COLOR is honoured.
`

/** What the command line talks to: replaced in tests. */
export interface Surroundings {
  readonly stdin: NodeJS.ReadableStream
  readonly stdout: NodeJS.WritableStream & { readonly isTTY?: boolean }
  readonly stderr: NodeJS.WritableStream
  readonly env: Readonly<Record<string, string | undefined>>
  readonly version: string
  /** Starts one more that answers lines beside this process; absent where there are no threads. */
  readonly startWorker?: () => BatchWorker
}

/** Writes, and waits while the other end is slow. */
const write = (stream: NodeJS.WritableStream, chunk: string | Uint8Array): Promise<void> =>
  new Promise((resolve) => {
    if (stream.write(chunk)) resolve()
    else stream.once('drain', resolve)
  })

const readAll = async (stream: NodeJS.ReadableStream): Promise<string> => {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks).toString('utf8')
}

/** A folder stands for the text files in it, by name. */
const expand = (files: readonly string[]): readonly string[] =>
  files.flatMap((file) => {
    if (file === '-' || !statSync(file, { throwIfNoEntry: false })?.isDirectory()) return [file]
    return readdirSync(file)
      .filter((name) => extname(name) === '.txt')
      .sort()
      .map((name) => join(file, name))
  })

/** As many workers as are asked for, or none where the lines are answered here. */
const startWorkers = (jobs: number, world: Surroundings): readonly BatchWorker[] => {
  if (jobs < 2) return []
  const { startWorker } = world
  if (!startWorker) throw new DragomanError('BAD_OPTION', '--jobs', jobs, 'no workers here')
  return Array.from({ length: jobs }, startWorker)
}

const annotateLines = async (
  input: NodeJS.ReadableStream,
  jobs: number,
  world: Surroundings,
): Promise<number> => {
  const lines = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })
  const workers = startWorkers(jobs, world)
  // By itself each line is answered before the next is read.
  const source = batches(lines, workers.length > 0 ? {} : { maxLines: 1 })
  let failed = false
  const tell = async ({ out, failures }: Answers): Promise<void> => {
    for (const failure of failures) await write(world.stderr, `dragoman: ${failure}\n`)
    failed ||= failures.length > 0
    if (out !== '') await write(world.stdout, out)
  }
  try {
    if (workers.length > 0) for await (const answers of answersInOrder(source, workers)) await tell(answers)
    else for await (const batch of source) await tell(answerBatch(batch))
  } finally {
    await Promise.all(workers.map((worker) => worker.end()))
  }
  return failed ? 1 : 0
}

/** What one document becomes: by the format asked for, else a summary on a terminal, else JSON. */
const rendered = (
  name: string,
  graph: AnnotationGraph,
  format: Format | undefined,
  peer: unknown,
  world: Surroundings,
): string | Uint8Array => {
  if (format) return format.write(graph.toJSON(), graph.source, name, peer)
  const terminal = world.stdout.isTTY === true
  if (terminal) return summary(name, graph, !world.env.NO_COLOR)
  return `${JSON.stringify(graph.toJSON(), null, 2)}\n`
}

const target = (name: string, args: Arguments, format: Format | undefined): string | undefined => {
  if (args.outDir === undefined) return args.out
  const stem = name === '-' ? 'stdin' : basename(name, extname(name))
  return join(args.outDir, `${stem}.${format?.extension ?? 'json'}`)
}

/** Too little text to tell its language by. */
const MIN_LENGTH = 200

/** Says so, on stderr, when a text is not French; where `franc` is not installed, nothing is said. */
const warnOfLanguage = async (name: string, text: string, world: Surroundings): Promise<void> => {
  if (text.length < MIN_LENGTH) return
  let language: string | undefined
  try {
    language = (await import('../bridge/language.ts')).detectLanguage(text.slice(0, 4000))
  } catch {
    return
  }
  if (language !== undefined && language !== 'fr')
    await write(
      world.stderr,
      `dragoman: ${name}: reads as '${language}', not French; annotated all the same\n`,
    )
}

const annotateFiles = async (args: Arguments, world: Surroundings): Promise<number> => {
  const format = args.format === undefined ? undefined : formatNamed(args.format)
  const peer = format && (await peerOf(format))
  if (args.outDir !== undefined) mkdirSync(args.outDir, { recursive: true })
  let failures = 0
  const together: (string | Uint8Array)[] = []
  for (const file of expand(args.files)) {
    try {
      const text = file === '-' ? await readAll(world.stdin) : readFileSync(file, 'utf8')
      await warnOfLanguage(file, text, world)
      const options = documentOptions(args)
      const out =
        args.explain === undefined
          ? rendered(file, annotate(text, options), format, peer, world)
          : explanation(
              explain(text, args.explain, options),
              world.stdout.isTTY === true && !world.env.NO_COLOR,
            )
      const path = target(file, args, format)
      if (args.outDir !== undefined) writeFileSync(path as string, out)
      else if (path !== undefined) together.push(out)
      else await write(world.stdout, out)
    } catch (error) {
      failures++
      await write(world.stderr, `dragoman: ${file}: ${said(error)}\n`)
    }
  }
  if (args.out !== undefined && args.outDir === undefined)
    writeFileSync(args.out, Buffer.concat(together.map((one) => Buffer.from(one))))
  return failures > 0 ? 1 : 0
}

const listFormats = (world: Surroundings): Promise<void> =>
  write(
    world.stdout,
    formats
      .map((format) => `${format.name.padEnd(15)} .${format.extension.padEnd(18)} ${format.description}\n`)
      .join(''),
  )

const run = async (args: Arguments, world: Surroundings): Promise<number> => {
  if (args.version) {
    await write(world.stdout, `${world.version}\n`)
    return 0
  }
  if (args.help) {
    await write(world.stdout, HELP)
    return 0
  }
  if (args.command === 'formats') {
    await listFormats(world)
    return 0
  }
  if (args.command !== 'annotate')
    throw new DragomanError('BAD_OPTION', 'command', args.command, "expected 'annotate' or 'formats'")
  if (args.input === 'ndjson') {
    if (args.format !== undefined && args.format !== 'ndjson')
      throw new DragomanError('BAD_OPTION', '--format', args.format, "ndjson input gives 'ndjson'")
    const [file = '-'] = args.files
    return annotateLines(file === '-' ? world.stdin : createReadStream(file, 'utf8'), args.jobs, world)
  }
  if (args.files.length === 0)
    throw new DragomanError('BAD_OPTION', 'FILE', '', 'expected a file, a folder or -')
  return annotateFiles(args, world)
}

/** Runs the command line; gives the exit status. */
export const main = async (words: readonly string[], world: Surroundings): Promise<number> => {
  try {
    return await run(parseArguments(words), world)
  } catch (error) {
    await write(world.stderr, `dragoman: ${said(error)}\n`)
    if (error instanceof DragomanError && (error.code === 'BAD_OPTION' || error.code === 'UNKNOWN_FORMAT')) {
      await write(world.stderr, 'dragoman --help says how it is used\n')
      return 2
    }
    return 1
  }
}
