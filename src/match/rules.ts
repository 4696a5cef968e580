import { DragomanError } from '../errors.ts'
import type { Candidate } from '../model/candidate.ts'
import type { EntityType } from '../model/entity.ts'
import type { Match, Stretch } from '../model/pattern.ts'
import type { Reader } from '../model/reader.ts'
import type { AnyRule, Reading } from '../model/rule.ts'
import { TokenFlag, TokenKind } from '../model/token.ts'
import type { Vocabulary } from '../model/vocabulary.ts'
import { type Anchors, anchorsOf, eachForm, isUnknownAlone, isWords, secondOf } from './anchors.ts'
import { type Program, programOf } from './program.ts'
import type { Board } from './reader.ts'
import { onward, run, type Scan } from './run.ts'

interface CompiledRule {
  readonly rule: AnyRule
  /** Made when the rule is first tried: a document tries few of them. */
  program?: Program
}

/** Which rules a token fits, by what it is: bits of rule numbers, 32 to a column. */
interface Fit {
  readonly byWord: readonly Int32Array[]
  readonly byKind: readonly Int32Array[]
  readonly byCapital: Int32Array
  readonly byUnknown: Int32Array
  readonly byType: ReadonlyMap<EntityType, Int32Array>
  /** Rules that any token fits. */
  readonly open: Int32Array
}

/** The rules of one level, in their order, by what they begin with and by what stands second: most tries fail there. */
interface Level {
  readonly rules: readonly CompiledRule[]
  readonly first: Fit
  readonly second: Fit
  /**
   * Bits of the rules whose second word must be an unknown one: they are looked for from there, since few words are
   * unknown, and many the « de » before them.
   */
  readonly late: Int32Array
}

/** What begins a rule at all: a bit for each level that has such a rule. Most tokens begin none. */
interface Starts {
  readonly word: Uint8Array
  readonly kind: Uint8Array
  capital: number
  unknown: number
}

export interface CompiledRules {
  readonly levels: readonly Level[]
  readonly starts: Starts
}

const KINDS = 16
const LEVELS = [1, 2, 3, 4]

const compileFit = (all: readonly Anchors[], vocabulary: Vocabulary): Fit => {
  const columns = Math.ceil(all.length / 32)
  const column = (length: number) => Array.from({ length: columns }, () => new Int32Array(length))
  const byWord = column(vocabulary.size + 1)
  const byKind = column(KINDS)
  const byCapital = new Int32Array(columns)
  const byUnknown = new Int32Array(columns)
  const byType = new Map<EntityType, Int32Array>()
  const open = new Int32Array(columns)
  all.forEach((anchors, k) => {
    const c = k >> 5
    const bit = 1 << (k & 31)
    const add = (bits: Int32Array, at: number): void => {
      bits[at] = (bits[at] as number) | bit
    }
    if (anchors.open) {
      add(open, c)
      return
    }
    eachForm(anchors, vocabulary, (id) => add(byWord[c] as Int32Array, id))
    for (let kind = 0; kind < KINDS; kind++)
      if ((anchors.kinds & (1 << kind)) !== 0) add(byKind[c] as Int32Array, kind)
    if (anchors.capital) add(byCapital, c)
    if (anchors.unknown) add(byUnknown, c)
    for (const type of anchors.types) {
      const bits = byType.get(type) ?? new Int32Array(columns)
      add(bits, c)
      byType.set(type, bits)
    }
  })
  return { byWord, byKind, byCapital, byUnknown, byType, open }
}

const compileLevel = (rules: readonly AnyRule[], vocabulary: Vocabulary): Level => {
  const first = rules.map(({ name, pattern }) => {
    const anchors = anchorsOf([pattern])
    if (anchors.open)
      throw new DragomanError('BAD_RULE', name, 'a rule begins with a word, a class, a kind or a mention')
    return anchors
  })
  const second = rules.map(({ pattern }) => secondOf(pattern))
  const late = new Int32Array(Math.ceil(rules.length / 32))
  rules.forEach((_, k) => {
    if (isWords(first[k] as Anchors) && isUnknownAlone(second[k] as Anchors))
      late[k >> 5] = (late[k >> 5] as number) | (1 << (k & 31))
  })
  return {
    rules: rules.map((rule) => ({ rule })),
    first: compileFit(first, vocabulary),
    second: compileFit(second, vocabulary),
    late,
  }
}

/** Adds what begins a rule of a level to what begins one of any. */
const addStarts = (starts: Starts, { first, late }: Level, own: number): void => {
  first.byWord.forEach((words, c) => {
    const early = ~(late[c] as number)
    for (let id = 0; id < words.length; id++)
      if (((words[id] as number) & early) !== 0) starts.word[id] = (starts.word[id] as number) | own
  })
  for (const kinds of first.byKind)
    for (let kind = 0; kind < KINDS; kind++)
      if (kinds[kind] !== 0) starts.kind[kind] = (starts.kind[kind] as number) | own
  if (first.byCapital.some((bits) => bits !== 0)) starts.capital |= own
  if (first.byUnknown.some((bits) => bits !== 0) || late.some((bits) => bits !== 0)) starts.unknown |= own
}

/** Compiles rules over a vocabulary; two rules of one name, and levels other than 1 to 4, are refused. */
export const compileRules = (rules: readonly AnyRule[], vocabulary: Vocabulary): CompiledRules => {
  const names = new Set<string>()
  for (const rule of rules) {
    const key = `${rule.type}/${rule.name}`
    if (names.has(key)) throw new DragomanError('DUPLICATE_RULE', key, rule.name)
    if (!LEVELS.includes(rule.level))
      throw new DragomanError('BAD_RULE', key, rule.level, 'levels are 1 to 4')
    names.add(key)
  }
  const starts: Starts = {
    word: new Uint8Array(vocabulary.size + 1),
    kind: new Uint8Array(KINDS),
    capital: 0,
    unknown: 0,
  }
  const levels = LEVELS.map((level) =>
    compileLevel(
      rules.filter((rule) => rule.level === level),
      vocabulary,
    ),
  )
  levels.forEach((level, k) => {
    addStarts(starts, level, 1 << k)
  })
  return { starts, levels }
}

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
    if (bits !== 0) bits &= fittingSecond(second, c, scan, next)
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
