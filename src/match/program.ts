import type { EntityType } from '../model/entity.ts'
import type { Pattern } from '../model/pattern.ts'
import type { Reader } from '../model/reader.ts'
import { TokenFlag } from '../model/token.ts'
import type { Vocabulary } from '../model/vocabulary.ts'
import { formOf } from '../vocabulary/lookup.ts'

/**
 * What a program is made of; beside each, the numbers behind it in the code. A block is a run of these that ends
 * with `end`; where one holds a block, that block stands right behind it.
 */
export const Op = {
  end: 0,
  /** One of two forms: both numbers. */
  word: 1,
  /** A form of a set: its number. */
  set: 2,
  /** A form of a class: its column, its bit. */
  inClass: 3,
  kind: 4,
  /** A token of which a test is true: its number, flags asked for, flags wanted, 1 for unknown words alone. */
  test: 5,
  /** What a scan measures: its number. */
  scan: 6,
  /** A mention: its number in `types`. */
  found: 7,
  /** The first of some blocks that fits: where to go on, how many, where each begins. */
  alt: 8,
  /** A block, repeated: the least, the most, where to go on. */
  many: 9,
  /** A block that is captured: its name's number, where to go on. */
  as: 10,
  /** A block that must fit here, or must not: 1 for not, where to go on. */
  ahead: 11,
  /** No white space before the next token. */
  tight: 12,
  fail: 13,
} as const

/** A pattern as numbers, which one loop runs. */
export interface Program {
  readonly code: Int32Array
  /** Names of its captures, in the order in which they first stand in the pattern. */
  readonly names: readonly string[]
  /** Bits of form numbers. */
  readonly sets: readonly Int32Array[]
  readonly tests: readonly ((reader: Reader, token: number) => boolean)[]
  readonly scans: readonly ((reader: Reader, token: number) => number)[]
  readonly types: readonly { readonly type: EntityType; readonly form: string | undefined }[]
}

/** A program being written. */
interface Draft {
  readonly vocabulary: Vocabulary
  readonly code: number[]
  readonly names: string[]
  readonly sets: Int32Array[]
  readonly tests: ((reader: Reader, token: number) => boolean)[]
  readonly scans: ((reader: Reader, token: number) => number)[]
  readonly types: { readonly type: EntityType; readonly form: string | undefined }[]
}

const put = (bits: Int32Array, id: number): void => {
  bits[id >> 5] = (bits[id >> 5] as number) | (1 << (id & 31))
}

/** A set of form numbers, a bit each. */
export const bitsOf = (ids: Iterable<number>, size: number): Int32Array => {
  const bits = new Int32Array((size >> 5) + 1)
  for (const id of ids) if (id !== 0) put(bits, id)
  return bits
}

const idsOf = (words: readonly string[], vocabulary: Vocabulary): readonly number[] =>
  words.map((word) => formOf(vocabulary, word)).filter((id) => id !== 0)

/** The forms of alternatives that are single words or classes all; undefined when one is not. */
const formsOf = (parts: readonly Pattern[], vocabulary: Vocabulary): Int32Array | undefined => {
  if (!parts.every((part) => part.is === 'word' || part.is === 'class')) return undefined
  const bits = new Int32Array((vocabulary.size >> 5) + 1)
  for (const part of parts) {
    if (part.is === 'word') for (const id of idsOf(part.words, vocabulary)) put(bits, id)
    if (part.is === 'class')
      for (const id of vocabulary.classWords[vocabulary.classIndex.get(part.name) ?? -1] ?? []) put(bits, id)
  }
  return bits
}

const writeWord = ({ code, sets, vocabulary }: Draft, words: readonly string[]): void => {
  const ids = idsOf(words, vocabulary)
  const [first, second = first] = ids
  if (first === undefined || second === undefined) code.push(Op.fail)
  else if (ids.length <= 2) code.push(Op.word, first, second)
  else code.push(Op.set, sets.push(bitsOf(ids, vocabulary.size)) - 1)
}

const writeClass = ({ code, vocabulary }: Draft, name: string): void => {
  const k = vocabulary.classIndex.get(name)
  if (k === undefined) code.push(Op.fail)
  else code.push(Op.inClass, k >> 5, 1 << (k & 31))
}

const writeBlock = (draft: Draft, pattern: Pattern): void => {
  write(draft, pattern)
  draft.code.push(Op.end)
}

/** Writes a block behind its head, whose last number is where to go on. */
const writeHeld = (draft: Draft, head: readonly number[], pattern: Pattern): void => {
  const { code } = draft
  code.push(...head, 0)
  const goOn = code.length - 1
  writeBlock(draft, pattern)
  code[goOn] = code.length
}

const writeAlternatives = (draft: Draft, parts: readonly Pattern[]): void => {
  const { code, sets, vocabulary } = draft
  const forms = formsOf(parts, vocabulary)
  if (forms) {
    code.push(Op.set, sets.push(forms) - 1)
    return
  }
  const head = code.length
  code.push(Op.alt, 0, parts.length, ...parts.map(() => 0))
  parts.forEach((part, i) => {
    code[head + 3 + i] = code.length
    writeBlock(draft, part)
  })
  code[head + 1] = code.length
}

/** The number of a capture's name, which is its place among the names. */
const numberOf = (names: string[], name: string): number => {
  const known = names.indexOf(name)
  return known < 0 ? names.push(name) - 1 : known
}

const write = (draft: Draft, pattern: Pattern): void => {
  const { code } = draft
  switch (pattern.is) {
    case 'word':
      writeWord(draft, pattern.words)
      return
    case 'class':
      writeClass(draft, pattern.name)
      return
    case 'kind':
      code.push(Op.kind, pattern.kind)
      return
    case 'test': {
      const { capital = false, unknown = false } = pattern
      const wanted: number = capital ? TokenFlag.capital : 0
      const asked = wanted | (unknown ? TokenFlag.listed : 0)
      code.push(Op.test, draft.tests.push(pattern.test) - 1, asked, wanted, unknown ? 1 : 0)
      return
    }
    case 'scan':
      code.push(Op.scan, draft.scans.push(pattern.scan) - 1)
      return
    case 'found':
      code.push(Op.found, draft.types.push({ type: pattern.type, form: pattern.form }) - 1)
      return
    case 'seq':
      for (const part of pattern.parts) write(draft, part)
      return
    case 'alt':
      writeAlternatives(draft, pattern.parts)
      return
    case 'many':
      writeHeld(draft, [Op.many, pattern.min, pattern.max], pattern.part)
      return
    case 'as':
      writeHeld(draft, [Op.as, numberOf(draft.names, pattern.name)], pattern.part)
      return
    case 'ahead':
      if (pattern.told) return
      writeHeld(draft, [Op.ahead, pattern.not ? 1 : 0], pattern.part)
      return
    case 'tight':
      code.push(Op.tight)
      write(draft, pattern.part)
      return
    default:
      pattern satisfies never
  }
}

/** Writes a pattern as a program over a vocabulary. */
export const programOf = (pattern: Pattern, vocabulary: Vocabulary): Program => {
  const draft: Draft = { vocabulary, code: [], names: [], sets: [], tests: [], scans: [], types: [] }
  writeBlock(draft, pattern)
  const { code, names, sets, tests, scans, types } = draft
  return { code: Int32Array.from(code), names, sets, tests, scans, types }
}
