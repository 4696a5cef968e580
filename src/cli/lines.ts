import { annotate, type DocumentOptions, DragomanError } from '../index.ts'

/** Lines that stand together in the input. */
export interface Batch {
  /** The number of the first, from 1. */
  readonly first: number
  readonly lines: readonly string[]
}

/** What comes of a batch. */
export interface Answers {
  /** A line for each that is not blank, in their order, each with its end. */
  readonly out: string
  /** What is wrong, a line each: number and reason. */
  readonly failures: readonly string[]
}

interface Row {
  readonly id?: unknown
  readonly text?: unknown
  readonly date?: unknown
  readonly symbol?: unknown
}

export const said = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** What is known of a document, as `annotate` wants it. */
export const documentOptions = ({
  date,
  symbol,
}: {
  readonly date?: unknown
  readonly symbol?: unknown
}): DocumentOptions => ({
  ...(date === undefined ? {} : { date: date as string }),
  ...(symbol === undefined ? {} : { symbol: symbol as string }),
})

const readRow = (line: string): Row => {
  let row: unknown
  try {
    row = JSON.parse(line)
  } catch (error) {
    throw new DragomanError('BAD_INPUT', 'line', line, `not JSON (${said(error)})`)
  }
  if (typeof row !== 'object' || row === null || Array.isArray(row))
    throw new DragomanError('BAD_INPUT', 'line', row, 'expected {"id","text"}')
  return row
}

/** Annotates a line; what is wrong with it stands in its place, and is given back too. */
const answer = (line: string, number: number): { readonly out: object; readonly failure?: string } => {
  let id: unknown
  try {
    const row = readRow(line)
    id = row.id
    if (typeof row.text !== 'string')
      throw new DragomanError('NOT_A_STRING', 'text', row.text, 'expected a string')
    return { out: { id, ...annotate(row.text, documentOptions(row)).toJSON() } }
  } catch (error) {
    const code = error instanceof DragomanError ? error.code : 'BAD_INPUT'
    const message = said(error)
    const out = { ...(id === undefined ? {} : { id }), error: { code, message, line: number } }
    return { out, failure: `line ${number}: ${message}` }
  }
}

/** Annotates the lines of a batch; blank ones are left out. */
export const answerBatch = ({ first, lines }: Batch): Answers => {
  const failures: string[] = []
  let out = ''
  lines.forEach((line, i) => {
    if (line.trim() === '') return
    const { out: told, failure } = answer(line, first + i)
    out += `${JSON.stringify(told)}\n`
    if (failure !== undefined) failures.push(failure)
  })
  return { out, failures }
}
