import { availableParallelism } from 'node:os'
import { DragomanError } from '../index.ts'

/** What the command line asks for. */
export interface Arguments {
  readonly command: string
  readonly files: readonly string[]
  readonly input: 'text' | 'ndjson'
  readonly format?: string
  readonly explain?: number
  /** Threads that answer lines; 1 where none is asked for. */
  readonly jobs: number
  readonly out?: string
  readonly outDir?: string
  readonly date?: string
  readonly symbol?: string
  readonly help: boolean
  readonly version: boolean
}

const VALUED: Readonly<Record<string, string>> = {
  '--input': 'input',
  '--format': 'format',
  '-f': 'format',
  '--explain': 'explain',
  '--jobs': 'jobs',
  '-o': 'out',
  '--out': 'out',
  '--out-dir': 'outDir',
  '--date': 'date',
  '--symbol': 'symbol',
}

const usage = (place: string, value: unknown, detail: string): never => {
  throw new DragomanError('BAD_OPTION', place, value, detail)
}

/** Reads the words of the command line; what it does not know is refused. */
export const parseArguments = (words: readonly string[]): Arguments => {
  const options: Record<string, string> = {}
  const rest: string[] = []
  let help = false
  let version = false
  let plain = false
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string
    const equals = word.startsWith('--') ? word.indexOf('=') : -1
    const name = equals < 0 ? word : word.slice(0, equals)
    if (plain || word === '-' || !word.startsWith('-')) rest.push(word)
    else if (word === '--') plain = true
    else if (word === '--help' || word === '-h') help = true
    else if (word === '--version') version = true
    else if (name in VALUED) {
      const value = equals < 0 ? words[++i] : word.slice(equals + 1)
      if (value === undefined) usage(name, value, 'expected a value')
      options[VALUED[name] as string] = value as string
    } else usage(name, word, 'unknown option')
  }
  const [command = '', ...files] = rest
  const { input = 'text', explain, jobs = '1' } = options
  if (input !== 'text' && input !== 'ndjson') usage('--input', input, "expected 'text' or 'ndjson'")
  if (explain !== undefined && !/^\d+$/.test(explain)) usage('--explain', explain, 'expected a UTF-16 offset')
  if (!/^\d{1,3}$/.test(jobs)) usage('--jobs', jobs, 'expected a number of threads, 0 for one each core')
  if (options.jobs !== undefined && input !== 'ndjson') usage('--jobs', jobs, 'goes with --input ndjson')
  return {
    command,
    files,
    input: input as 'text' | 'ndjson',
    help,
    version,
    jobs: jobs === '0' ? availableParallelism() : Number(jobs),
    ...(options.format === undefined ? {} : { format: options.format }),
    ...(explain === undefined ? {} : { explain: Number(explain) }),
    ...(options.out === undefined ? {} : { out: options.out }),
    ...(options.outDir === undefined ? {} : { outDir: options.outDir }),
    ...(options.date === undefined ? {} : { date: options.date }),
    ...(options.symbol === undefined ? {} : { symbol: options.symbol }),
  }
}
