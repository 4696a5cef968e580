import type { Candidate } from '../model/candidate.ts'
import type { Pattern } from '../model/pattern.ts'
import type { Reader } from '../model/reader.ts'
import { TokenFlag, TokenKind } from '../model/token.ts'
import type { Vocabulary } from '../model/vocabulary.ts'
import { formOf } from '../vocabulary/lookup.ts'
import type { Board } from './reader.ts'

/** A document as steps read it: its columns at hand, and what has been captured so far. */
export interface Scan {
  readonly reader: Reader
  readonly candidates: Board
  readonly count: number
  readonly form: Int32Array
  readonly kind: Uint8Array
  readonly flags: Uint16Array
  /** Captures, three numbers each: name, first token, token after the last. Those from `top` on are void. */
  readonly captures: number[]
  top: number
}

/** Gives the token after what it matched, or -1. */
export type Step = (scan: Scan, token: number) => number

const SKIP: number = TokenFlag.skip
const SPACE: number = TokenFlag.space
const CAPITAL: number = TokenFlag.capital
const LISTED: number = TokenFlag.listed
const WORD: number = TokenKind.word

/** The next token that matching does not step over, from `token` on. */
const onward = ({ flags, count }: Scan, token: number): number => {
  let at = token
  while (at < count && ((flags[at] as number) & SKIP) !== 0) at++
  return at
}

/** A set of form numbers, a bit each. */
export const bitsOf = (ids: Iterable<number>, size: number): Int32Array => {
  const bits = new Int32Array((size >> 5) + 1)
  for (const id of ids) if (id !== 0) bits[id >> 5] = (bits[id >> 5] as number) | (1 << (id & 31))
  return bits
}

const wordStep = (words: readonly string[], vocabulary: Vocabulary): Step => {
  const ids = words.map((word) => formOf(vocabulary, word)).filter((id) => id !== 0)
  const [first = -1, second = first] = ids
  if (ids.length <= 2)
    return (scan, token) => {
      const at = onward(scan, token)
      if (at >= scan.count) return -1
      const id = scan.form[at]
      return id === first || id === second ? at + 1 : -1
    }
  const bits = bitsOf(ids, vocabulary.size)
  return (scan, token) => {
    const at = onward(scan, token)
    if (at >= scan.count) return -1
    const id = scan.form[at] as number
    return ((bits[id >> 5] as number) & (1 << (id & 31))) !== 0 ? at + 1 : -1
  }
}

const classStep = (name: string, vocabulary: Vocabulary): Step => {
  const k = vocabulary.classNames.indexOf(name)
  const bits = vocabulary.classBits[k >> 5]
  if (k < 0 || bits === undefined) return () => -1
  const mask = 1 << (k & 31)
  return (scan, token) => {
    const at = onward(scan, token)
    return at < scan.count && ((bits[scan.form[at] as number] as number) & mask) !== 0 ? at + 1 : -1
  }
}

const seqStep = (steps: readonly Step[]): Step => {
  const [first, second, third] = steps
  if (steps.length === 1 && first) return first
  if (steps.length === 2 && first && second)
    return (scan, token) => {
      const at = first(scan, token)
      return at < 0 ? -1 : second(scan, at)
    }
  if (steps.length === 3 && first && second && third)
    return (scan, token) => {
      let at = first(scan, token)
      if (at >= 0) at = second(scan, at)
      return at < 0 ? -1 : third(scan, at)
    }
  return (scan, token) => {
    let at = token
    for (let i = 0; i < steps.length; i++) {
      at = (steps[i] as Step)(scan, at)
      if (at < 0) return -1
    }
    return at
  }
}

const altStep =
  (steps: readonly Step[]): Step =>
  (scan, token) => {
    const kept = scan.top
    for (let i = 0; i < steps.length; i++) {
      const at = (steps[i] as Step)(scan, token)
      if (at >= 0) return at
      scan.top = kept
    }
    return -1
  }

const manyStep =
  (step: Step, min: number, max: number): Step =>
  (scan, token) => {
    let at = token
    let times = 0
    while (times < max) {
      const kept = scan.top
      const next = step(scan, at)
      if (next < 0) {
        scan.top = kept
        break
      }
      times++
      if (next === at) break
      at = next
    }
    return times >= min ? at : -1
  }

/** A pattern's captures by number: the names in the order in which they first stand in it. */
export const captureNames = (pattern: Pattern): readonly string[] => {
  switch (pattern.is) {
    case 'as':
      return [...new Set([pattern.name, ...captureNames(pattern.part)])]
    case 'seq':
    case 'alt':
      return [...new Set(pattern.parts.flatMap(captureNames))]
    case 'many':
    case 'ahead':
    case 'tight':
      return captureNames(pattern.part)
    default:
      return []
  }
}

/**
 * Compiles a pattern over a vocabulary.
 *
 * @param names its captures' names; a capture is kept under its name's number
 */
export const compileStep = (pattern: Pattern, vocabulary: Vocabulary, names: readonly string[]): Step => {
  switch (pattern.is) {
    case 'word':
      return wordStep(pattern.words, vocabulary)
    case 'class':
      return classStep(pattern.name, vocabulary)
    case 'kind': {
      const { kind } = pattern
      return (scan, token) => {
        // A running symbol is furniture, which is stepped over, and wanted all the same.
        const at = scan.kind[token] === kind ? token : onward(scan, token)
        return at < scan.count && scan.kind[at] === kind ? at + 1 : -1
      }
    }
    case 'test': {
      const { test, capital = false, unknown = false } = pattern
      const asked = (capital ? CAPITAL : 0) | (unknown ? LISTED : 0)
      const wanted = capital ? CAPITAL : 0
      return (scan, token) => {
        const at = onward(scan, token)
        if (at >= scan.count || ((scan.flags[at] as number) & asked) !== wanted) return -1
        if (unknown && (scan.form[at] !== 0 || scan.kind[at] !== WORD)) return -1
        return test(scan.reader, at) ? at + 1 : -1
      }
    }
    case 'scan': {
      const { scan: measure } = pattern
      return (scan, token) => measure(scan.reader, onward(scan, token))
    }
    case 'found': {
      const { type, form } = pattern
      return (scan, token) => {
        const here: readonly Candidate[] = scan.candidates.at(onward(scan, token))
        for (let i = 0; i < here.length; i++) {
          const candidate = here[i] as Candidate
          if (candidate.type === type && (form === undefined || candidate.form === form)) return candidate.to
        }
        return -1
      }
    }
    case 'seq':
      return seqStep(pattern.parts.map((part) => compileStep(part, vocabulary, names)))
    case 'alt':
      return altStep(pattern.parts.map((part) => compileStep(part, vocabulary, names)))
    case 'many':
      return manyStep(compileStep(pattern.part, vocabulary, names), pattern.min, pattern.max)
    case 'as': {
      const step = compileStep(pattern.part, vocabulary, names)
      const name = names.indexOf(pattern.name)
      return (scan, token) => {
        const from = onward(scan, token)
        const to = step(scan, from)
        if (to < 0) return -1
        const { captures, top } = scan
        captures[top] = name
        captures[top + 1] = from
        captures[top + 2] = to
        scan.top = top + 3
        return to
      }
    }
    case 'ahead': {
      const step = compileStep(pattern.part, vocabulary, names)
      const { not } = pattern
      return (scan, token) => {
        const kept = scan.top
        const fits = step(scan, token) >= 0
        scan.top = kept
        return fits !== not ? token : -1
      }
    }
    case 'tight': {
      const step = compileStep(pattern.part, vocabulary, names)
      return (scan, token) => {
        const at = onward(scan, token)
        return at < scan.count && ((scan.flags[at] as number) & SPACE) !== 0 ? -1 : step(scan, token)
      }
    }
    default:
      return pattern satisfies never
  }
}
