import type { Candidate } from '../model/candidate.ts'
import type { Match, Stretch } from '../model/pattern.ts'
import type { Reader } from '../model/reader.ts'
import type { AnyRule, Reading } from '../model/rule.ts'
import { TokenFlag, TokenKind } from '../model/token.ts'
import { programOf } from './program.ts'
import type { Board } from './reader.ts'
import type { CompiledRule, CompiledRules, Fit, Level, Starts } from './rules.ts'
import { onward, run, type Scan } from './run.ts'

/** What the program that has just run has captured: read at once, since the next overwrites it. */
interface LastMatch extends Match {
  from: number
  to: number
  names: readonly string[]
}

const lastMatch = (scan: Scan): LastMatch => {
  const { captures } = scan
  const stretch = (i: number): Stretch => ({ from: captures[i + 1] as number, to: captures[i + 2] as number })
  const match: LastMatch = {
    reader: scan.reader,
    from: 0,
    to: 0,
    names: [],
    get: (name) => {
      const own = match.names.indexOf(name)
      for (let i = 0; i < scan.top; i += 3) if (captures[i] === own) return stretch(i)
      return undefined
    },
    all: (name) => {
      const own = match.names.indexOf(name)
      const found: Stretch[] = []
      for (let i = 0; i < scan.top; i += 3) if (captures[i] === own) found.push(stretch(i))
      return found
    },
  }
  return match
}

const candidateOf = (rule: AnyRule, reading: Reading, match: Match): Candidate => {
  const span = reading.span ?? match.get('mention') ?? match
  return {
    type: rule.type,
    form: reading.form ?? rule.form,
    from: span.from,
    to: span.to,
    value: reading.value,
    entry: reading.entry,
    label: undefined,
    because: rule.name,
    confidence: reading.confidence ?? rule.confidence,
    weak: reading.weak === true,
    silent: undefined,
  }
}

/** Is told of every match, and reads it at once. */
type Visit = (rule: AnyRule, match: Match) => void

/** What a run of all rules over a document works with. */
interface Search {
  readonly scan: Scan
  /** Token → the levels that have a rule that may begin there, a bit each. */
  readonly starts: Uint8Array
  readonly match: LastMatch
  readonly visit: Visit
}

/** Tries the rules whose bits these are, in their order. */
const runBits = (
  rules: readonly CompiledRule[],
  first: number,
  bits: number,
  search: Search,
  token: number,
): void => {
  const { scan, match } = search
  let left = bits
  while (left !== 0) {
    const low = left & -left
    left ^= low
    const compiled = rules[first + 31 - Math.clz32(low)] as CompiledRule
    compiled.program ??= programOf(compiled.rule.pattern, scan.reader.vocabulary)
    const { program } = compiled
    scan.top = 0
    const to = run(scan, program, 0, token)
    if (to <= token) continue
    match.from = token
    match.to = to
    match.names = program.names
    search.visit(compiled.rule, match)
  }
}

const isCased = ({ flags, kind }: Scan, token: number): boolean =>
  ((flags[token] as number) & TokenFlag.capital) !== 0 && kind[token] === TokenKind.word

const isUnknown = ({ form, flags }: Scan, token: number): boolean =>
  form[token] === 0 && ((flags[token] as number) & TokenFlag.listed) === 0

/** A running symbol is furniture, and a mention all the same. */
const isSkipped = ({ flags, kind }: Scan, token: number): boolean =>
  ((flags[token] as number) & TokenFlag.skip) !== 0 && kind[token] !== TokenKind.symbol

/** Where the rules of each level may begin, told once for all levels. */
const findStarts = ({ word, kind, capital, unknown }: Starts, scan: Scan): Uint8Array => {
  const { count } = scan
  const starts = new Uint8Array(count)
  for (let token = 0; token < count; token++) {
    let levels = (word[scan.form[token] as number] as number) | (kind[scan.kind[token] as number] as number)
    if ((capital | unknown) !== 0 && isCased(scan, token)) {
      levels |= capital
      if (unknown !== 0 && isUnknown(scan, token)) levels |= unknown
    }
    if (levels !== 0 && !isSkipped(scan, token)) starts[token] = levels
  }
  return starts
}

const isCapital = ({ flags }: Scan, token: number): boolean =>
  ((flags[token] as number) & TokenFlag.capital) !== 0

/** Which rules of one column a token fits, mentions aside. */
const fittingWord = (
  { byWord, byKind, byCapital, byUnknown }: Fit,
  column: number,
  scan: Scan,
  token: number,
  cased: boolean,
): number => {
  let bits =
    ((byWord[column] as Int32Array)[scan.form[token] as number] as number) |
    ((byKind[column] as Int32Array)[scan.kind[token] as number] as number)
  if (cased) {
    bits |= byCapital[column] as number
    if (isUnknown(scan, token)) bits |= byUnknown[column] as number
  }
  return bits
}

/** Which rules of one column fit what stands at a token, second after their beginning. */
const fittingSecond = (second: Fit, column: number, scan: Scan, token: number): number => {
  const { byType, open } = second
  let bits = open[column] as number
  if (token >= scan.count) return bits
  bits |= fittingWord(second, column, scan, token, isCapital(scan, token))
  if (byType.size > 0 && scan.candidates.begins[token] !== 0)
    for (const { type } of scan.candidates.at(token)) bits |= byType.get(type)?.[column] ?? 0
  return bits
}

/** Which rules of one column may begin with a mention that begins here, and go on behind it. */
const fittingMentions = ({ first, second }: Level, column: number, scan: Scan, token: number): number => {
  let bits = 0
  for (const { type, to } of scan.candidates.at(token)) {
    const own = first.byType.get(type)?.[column] ?? 0
    if (own !== 0) bits |= own & fittingSecond(second, column, scan, onward(scan, to))
  }
  return bits
}

/** Tries the rules of one level whose second word an unknown one is. */
const runLate = ({ rules, first, late }: Level, search: Search, token: number): void => {
  const { scan } = search
  const before = scan.reader.previous(token)
  if (before < 0) return
  for (let c = 0; c < late.length; c++) {
    if (late[c] === 0) continue
    const bits = (late[c] as number) & fittingWord(first, c, scan, before, isCased(scan, before))
    if (bits !== 0) runBits(rules, c * 32, bits, search, before)
  }
}

/** Tries the rules of one level at a token. */
const runAt = (level: Level, search: Search, token: number): void => {
  const { rules, first, second, late } = level
  const { scan } = search
  const next = onward(scan, token + 1)
  const cased = isCased(scan, token)
  const mention = first.byType.size > 0 && scan.candidates.begins[token] !== 0
  for (let c = 0; c < late.length; c++) {
    let bits = fittingWord(first, c, scan, token, cased) & ~(late[c] as number)
    // What a hyphen joins is one word: its second half tells nothing.
    if (bits !== 0 && next === token + 1) bits &= fittingSecond(second, c, scan, next)
    if (mention) bits |= fittingMentions(level, c, scan, token)
    if (bits !== 0) runBits(rules, c * 32, bits, search, token)
  }
  if (cased && isUnknown(scan, token)) runLate(level, search, token)
}

/** Tries the rules of one level wherever they may begin. */
const runLevel = (level: Level, search: Search, own: number): void => {
  const { scan, starts } = search
  const { begins } = scan.candidates
  const types = level.first.byType.size > 0
  for (let token = 0; token < scan.count; token++)
    if (((starts[token] as number) & own) !== 0) runAt(level, search, token)
    else if (types && begins[token] !== 0 && !isSkipped(scan, token)) runAt(level, search, token)
}

/** Tells of every match of every rule, level by level. */
export const eachMatch = (rules: CompiledRules, reader: Reader, candidates: Board, visit: Visit): void => {
  const { count, form, kind, flags } = reader.tokens
  const columns = reader.vocabulary.classBits
  const scan: Scan = { reader, candidates, count, form, kind, flags, columns, captures: [], top: 0 }
  const search: Search = { scan, starts: findStarts(rules.starts, scan), match: lastMatch(scan), visit }
  rules.levels.forEach((level, k) => {
    if (level.rules.length > 0) runLevel(level, search, 1 << k)
  })
}

/** Runs every rule where it may begin, level by level, and puts what it finds on the board. */
export const matchRules = (rules: CompiledRules, reader: Reader, into: Board): void =>
  eachMatch(rules, reader, into, (rule, match) => {
    const read = rule.read ? rule.read(match) : { value: {} }
    if (read === undefined) return
    for (const reading of (Array.isArray(read) ? read : [read]) as readonly Reading[])
      into.add(candidateOf(rule, reading, match))
  })
