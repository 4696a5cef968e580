import type { Candidate } from '../model/candidate.ts'
import type { Reader } from '../model/reader.ts'
import { TokenFlag, TokenKind } from '../model/token.ts'
import { Op, type Program } from './program.ts'
import type { Board } from './reader.ts'

/** A document as programs read it: its columns at hand, and what has been captured so far. */
export interface Scan {
  readonly reader: Reader
  readonly candidates: Board
  readonly count: number
  readonly form: Int32Array
  readonly kind: Uint8Array
  readonly flags: Uint16Array
  /** The vocabulary's classes. */
  readonly columns: readonly Int32Array[]
  /** Captures, three numbers each: name, first token, token after the last. Those from `top` on are void. */
  readonly captures: number[]
  top: number
}

const SKIP: number = TokenFlag.skip
const SPACE: number = TokenFlag.space
const WORD: number = TokenKind.word

/** The next token that matching does not step over, from `token` on. */
export const onward = ({ flags, count }: Scan, token: number): number => {
  let at = token
  while (at < count && ((flags[at] as number) & SKIP) !== 0) at++
  return at
}

/** The end of the longest mention that begins at a token and is of the type and form asked for, or -1. */
const foundAt = ({ candidates }: Scan, { types }: Program, k: number, token: number): number => {
  if ((candidates.begins[token] ?? 0) === 0) return -1
  const { type, form } = types[k] as Program['types'][number]
  const here = candidates.at(token)
  for (let i = 0; i < here.length; i++) {
    const candidate = here[i] as Candidate
    if (candidate.type === type && (form === undefined || candidate.form === form)) return candidate.to
  }
  return -1
}

const runAlternatives = (scan: Scan, program: Program, pc: number, token: number): number => {
  const { code } = program
  const last = pc + 3 + (code[pc + 2] as number)
  const kept = scan.top
  for (let branch = pc + 3; branch < last; branch++) {
    const to = run(scan, program, code[branch] as number, token)
    if (to >= 0) return to
    scan.top = kept
  }
  return -1
}

const runMany = (scan: Scan, program: Program, pc: number, token: number): number => {
  const { code } = program
  const most = code[pc + 2] as number
  let at = token
  let times = 0
  while (times < most) {
    const kept = scan.top
    const to = run(scan, program, pc + 4, at)
    if (to < 0) {
      scan.top = kept
      break
    }
    times++
    if (to === at) break
    at = to
  }
  return times >= (code[pc + 1] as number) ? at : -1
}

const runCapture = (scan: Scan, program: Program, pc: number, token: number): number => {
  const to = run(scan, program, pc + 3, token)
  if (to < 0) return -1
  const { captures, top } = scan
  captures[top] = program.code[pc + 1] as number
  captures[top + 1] = token
  captures[top + 2] = to
  scan.top = top + 3
  return to
}

const fits = (scan: Scan, program: Program, pc: number, token: number): boolean => {
  const kept = scan.top
  const to = run(scan, program, pc, token)
  scan.top = kept
  return to >= 0
}

/**
 * Runs the block of a program that begins at `start` from a token on; gives the token after what it matched, or -1.
 *
 * One loop for all patterns, because every token of every document comes by here: it is compiled once and early,
 * where a function a pattern part is called from everywhere and compiled late.
 */
export const run = (scan: Scan, program: Program, start: number, token: number): number => {
  const { code } = program
  const { form, flags, kind, count } = scan
  let pc = start
  let at = token
  for (;;) {
    const op = code[pc] as number
    if (op === Op.end) return at
    let here = at
    while (here < count && ((flags[here] as number) & SKIP) !== 0) here++
    switch (op) {
      case Op.word: {
        if (here >= count) return -1
        const id = form[here]
        if (id !== code[pc + 1] && id !== code[pc + 2]) return -1
        at = here + 1
        pc += 3
        break
      }
      case Op.set: {
        if (here >= count) return -1
        const id = form[here] as number
        const set = program.sets[code[pc + 1] as number] as Int32Array
        if (((set[id >> 5] as number) & (1 << (id & 31))) === 0) return -1
        at = here + 1
        pc += 2
        break
      }
      case Op.inClass: {
        if (here >= count) return -1
        const column = scan.columns[code[pc + 1] as number] as Int32Array
        if (((column[form[here] as number] as number) & (code[pc + 2] as number)) === 0) return -1
        at = here + 1
        pc += 3
        break
      }
      case Op.kind: {
        // A running symbol is furniture, which is stepped over, and wanted all the same.
        const wanted = code[pc + 1]
        const own = kind[at] === wanted ? at : here
        if (own >= count || kind[own] !== wanted) return -1
        at = own + 1
        pc += 2
        break
      }
      case Op.test: {
        if (here >= count || ((flags[here] as number) & (code[pc + 2] as number)) !== code[pc + 3]) return -1
        if (code[pc + 4] === 1 && (form[here] !== 0 || kind[here] !== WORD)) return -1
        const test = program.tests[code[pc + 1] as number] as Program['tests'][number]
        if (!test(scan.reader, here)) return -1
        at = here + 1
        pc += 5
        break
      }
      case Op.scan: {
        const measure = program.scans[code[pc + 1] as number] as Program['scans'][number]
        at = measure(scan.reader, here)
        if (at < 0) return -1
        pc += 2
        break
      }
      case Op.found:
        at = foundAt(scan, program, code[pc + 1] as number, here)
        if (at < 0) return -1
        pc += 2
        break
      case Op.alt:
        at = runAlternatives(scan, program, pc, at)
        if (at < 0) return -1
        pc = code[pc + 1] as number
        break
      case Op.many:
        at = runMany(scan, program, pc, at)
        if (at < 0) return -1
        pc = code[pc + 3] as number
        break
      case Op.as:
        at = runCapture(scan, program, pc, here)
        if (at < 0) return -1
        pc = code[pc + 2] as number
        break
      case Op.ahead:
        if (fits(scan, program, pc + 3, at) === (code[pc + 1] === 1)) return -1
        pc = code[pc + 2] as number
        break
      case Op.tight:
        if (here < count && ((flags[here] as number) & SPACE) !== 0) return -1
        pc += 1
        break
      default:
        return -1
    }
  }
}
