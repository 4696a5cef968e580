import { DragomanError } from '../errors.ts'
import type { Candidate } from '../model/candidate.ts'
import type { EntityType } from '../model/entity.ts'
import type { Match, Pattern, Stretch } from '../model/pattern.ts'
import type { Reader } from '../model/reader.ts'
import type { AnyRule, Reading } from '../model/rule.ts'
import { TokenFlag, TokenKind } from '../model/token.ts'
import type { Vocabulary } from '../model/vocabulary.ts'
import { formOf } from '../vocabulary/lookup.ts'
import type { Board } from './reader.ts'

interface Capture extends Stretch {
  readonly name: string
}

/** Gives the token after what it matched, or -1. */
type Step = (reader: Reader, token: number, captures: Capture[]) => number

const wordStep = (words: readonly string[], vocabulary: Vocabulary): Step => {
  const ids = words.map((word) => formOf(vocabulary, word)).filter((id) => id !== 0)
  if (ids.length === 1) {
    const only = ids[0] as number
    return (reader, token) => {
      const at = reader.at(token)
      return at < reader.tokens.count && reader.tokens.form[at] === only ? at + 1 : -1
    }
  }
  const set = new Set(ids)
  return (reader, token) => {
    const at = reader.at(token)
    return at < reader.tokens.count && set.has(reader.tokens.form[at] as number) ? at + 1 : -1
  }
}

const seqStep =
  (steps: readonly Step[]): Step =>
  (reader, token, captures) => {
    let at = token
    for (const step of steps) {
      at = step(reader, at, captures)
      if (at < 0) return -1
    }
    return at
  }

const altStep =
  (steps: readonly Step[]): Step =>
  (reader, token, captures) => {
    const kept = captures.length
    for (const step of steps) {
      const at = step(reader, token, captures)
      if (at >= 0) return at
      if (captures.length > kept) captures.length = kept
    }
    return -1
  }

const manyStep =
  (step: Step, min: number, max: number): Step =>
  (reader, token, captures) => {
    let at = token
    let times = 0
    while (times < max) {
      const kept = captures.length
      const next = step(reader, at, captures)
      if (next < 0) {
        if (captures.length > kept) captures.length = kept
        break
      }
      times++
      if (next === at) break
      at = next
    }
    return times >= min ? at : -1
  }

/** Compiles a pattern over a vocabulary. */
const compileStep = (pattern: Pattern, vocabulary: Vocabulary): Step => {
  switch (pattern.is) {
    case 'word':
      return wordStep(pattern.words, vocabulary)
    case 'class': {
      const k = vocabulary.classNames.indexOf(pattern.name)
      const bits = k < 0 ? new Uint32Array(1) : (vocabulary.classBits[k >> 5] as Uint32Array)
      const mask = k < 0 ? 0 : 1 << (k & 31)
      return (reader, token) => {
        const at = reader.at(token)
        return at < reader.tokens.count && ((bits[reader.tokens.form[at] as number] as number) & mask) !== 0
          ? at + 1
          : -1
      }
    }
    case 'kind': {
      const { kind } = pattern
      return (reader, token) => {
        // A running symbol is furniture, which `at` steps over, and wanted all the same.
        const at = reader.tokens.kind[token] === kind ? token : reader.at(token)
        return at < reader.tokens.count && reader.tokens.kind[at] === kind ? at + 1 : -1
      }
    }
    case 'test': {
      const { test, capital = false } = pattern
      return (reader, token) => {
        const at = reader.at(token)
        if (at >= reader.tokens.count || (capital && !reader.has(at, TokenFlag.capital))) return -1
        return test(reader, at) ? at + 1 : -1
      }
    }
    case 'scan': {
      const { scan } = pattern
      return (reader, token) => scan(reader, reader.at(token))
    }
    case 'found': {
      const { type, form } = pattern
      return (reader, token) => {
        for (const candidate of reader.found(reader.at(token), type))
          if (form === undefined || candidate.form === form) return candidate.to
        return -1
      }
    }
    case 'seq':
      return seqStep(pattern.parts.map((part) => compileStep(part, vocabulary)))
    case 'alt':
      return altStep(pattern.parts.map((part) => compileStep(part, vocabulary)))
    case 'many':
      return manyStep(compileStep(pattern.part, vocabulary), pattern.min, pattern.max)
    case 'as': {
      const step = compileStep(pattern.part, vocabulary)
      const { name } = pattern
      return (reader, token, captures) => {
        const from = reader.at(token)
        const to = step(reader, from, captures)
        if (to >= 0) captures.push({ name, from, to })
        return to
      }
    }
    case 'ahead': {
      const step = compileStep(pattern.part, vocabulary)
      const { not } = pattern
      return (reader, token, captures) => {
        const kept = captures.length
        const fits = step(reader, token, captures) >= 0
        if (captures.length > kept) captures.length = kept
        return fits !== not ? token : -1
      }
    }
    case 'tight': {
      const step = compileStep(pattern.part, vocabulary)
      return (reader, token, captures) =>
        reader.has(reader.at(token), TokenFlag.space) ? -1 : step(reader, token, captures)
    }
    default:
      return pattern satisfies never
  }
}

/** Where a pattern can begin. */
interface Anchors {
  readonly words: Set<number>
  readonly kinds: Set<number>
  readonly types: Set<EntityType>
  /** True when the pattern may match nothing, so that what follows it is an anchor too. */
  empty: boolean
  /** True when it can begin with any capitalised word. */
  capital: boolean
}

const collect = (pattern: Pattern, vocabulary: Vocabulary, into: Anchors): boolean => {
  switch (pattern.is) {
    case 'word':
      for (const word of pattern.words) into.words.add(formOf(vocabulary, word))
      return false
    case 'class': {
      const k = vocabulary.classNames.indexOf(pattern.name)
      const bits = vocabulary.classBits[k >> 5]
      if (k >= 0 && bits)
        for (let id = 1; id <= vocabulary.size; id++)
          if (((bits[id] as number) & (1 << (k & 31))) !== 0) into.words.add(id)
      return false
    }
    case 'kind':
      into.kinds.add(pattern.kind)
      return false
    case 'found':
      into.types.add(pattern.type)
      return false
    case 'seq':
      for (const part of pattern.parts) if (!collect(part, vocabulary, into)) return false
      return true
    case 'alt': {
      let empty = false
      for (const part of pattern.parts) if (collect(part, vocabulary, into)) empty = true
      return empty
    }
    case 'many':
      return collect(pattern.part, vocabulary, into) || pattern.min === 0
    case 'as':
    case 'tight':
      return collect(pattern.part, vocabulary, into)
    case 'ahead':
      return true
    case 'test':
      // One token that only a test tells: any word may be it, or any capitalised one.
      if (pattern.capital) into.capital = true
      else into.kinds.add(TokenKind.word)
      return false
    case 'scan':
      into.empty = true
      return false
    default:
      return pattern satisfies never
  }
}

/** What the token after the first may be: told before the rule is tried, since most tries fail there. */
interface Second {
  /** Bits of form numbers. */
  readonly words: Uint32Array
  /** Bits of token kinds. */
  readonly kinds: number
  readonly capital: boolean
  readonly mention: boolean
}

interface CompiledRule {
  readonly rule: AnyRule
  readonly step: Step
  readonly second: Second | undefined
}

/** Parts in sequence, captures opened. */
const flat = (pattern: Pattern): readonly Pattern[] => {
  if (pattern.is === 'seq') return pattern.parts.flatMap(flat)
  return pattern.is === 'as' ? flat(pattern.part) : [pattern]
}

/** Whether a pattern matches exactly one token. */
const isSingle = (pattern: Pattern): boolean => {
  switch (pattern.is) {
    case 'word':
    case 'class':
    case 'kind':
    case 'test':
      return true
    case 'as':
    case 'tight':
      return isSingle(pattern.part)
    case 'alt':
      return pattern.parts.every(isSingle)
    default:
      return false
  }
}

const noAnchors = (): Anchors => ({
  words: new Set(),
  kinds: new Set(),
  types: new Set(),
  empty: false,
  capital: false,
})

/** What may stand second, or undefined where anything may. */
const secondOf = (pattern: Pattern, vocabulary: Vocabulary): Second | undefined => {
  const [first, ...rest] = flat(pattern)
  if (!first || !isSingle(first) || rest.length === 0) return undefined
  const anchors = noAnchors()
  if (collect({ is: 'seq', parts: rest }, vocabulary, anchors) || anchors.empty) return undefined
  const words = new Uint32Array((vocabulary.size >> 5) + 1)
  for (const id of anchors.words) if (id !== 0) words[id >> 5] = (words[id >> 5] as number) | (1 << (id & 31))
  let kinds = 0
  for (const kind of anchors.kinds) kinds |= 1 << kind
  return { words, kinds, capital: anchors.capital, mention: anchors.types.size > 0 }
}

const mayFollow = (second: Second, { tokens }: Reader, next: number, candidates: Board): boolean => {
  if (next >= tokens.count) return false
  if ((second.kinds & (1 << (tokens.kind[next] as number))) !== 0) return true
  const id = tokens.form[next] as number
  if (id !== 0 && ((second.words[id >> 5] as number) & (1 << (id & 31))) !== 0) return true
  if (second.capital && ((tokens.flags[next] as number) & TokenFlag.capital) !== 0) return true
  return second.mention && candidates.has(next)
}

/** The rules of one level, by what they begin with. */
interface Level {
  readonly byWord: readonly (readonly CompiledRule[] | undefined)[]
  readonly byKind: readonly (readonly CompiledRule[] | undefined)[]
  readonly byType: ReadonlyMap<EntityType, readonly CompiledRule[]>
  readonly byCapital: readonly CompiledRule[]
  /** 1 where `byWord` and `byKind` hold rules: most tokens start none, and that is told at once. */
  readonly hasWord: Uint8Array
  readonly hasKind: Uint8Array
}

export interface CompiledRules {
  readonly levels: readonly Level[]
}

const push = <K>(map: Map<K, CompiledRule[]>, key: K, rule: CompiledRule): void => {
  const list = map.get(key)
  if (list) list.push(rule)
  else map.set(key, [rule])
}

const compileLevel = (rules: readonly AnyRule[], vocabulary: Vocabulary): Level => {
  const words = new Map<number, CompiledRule[]>()
  const kinds = new Map<number, CompiledRule[]>()
  const byType = new Map<EntityType, CompiledRule[]>()
  const byCapital: CompiledRule[] = []
  for (const rule of rules) {
    const anchors = noAnchors()
    if (collect(rule.pattern, vocabulary, anchors) || anchors.empty)
      throw new DragomanError(
        'BAD_RULE',
        rule.name,
        'a rule begins with a word, a class, a kind or a mention',
      )
    const compiled = {
      rule,
      step: compileStep(rule.pattern, vocabulary),
      second: secondOf(rule.pattern, vocabulary),
    }
    anchors.words.delete(0)
    if (anchors.capital) byCapital.push(compiled)
    for (const id of anchors.words) push(words, id, compiled)
    for (const kind of anchors.kinds) push(kinds, kind, compiled)
    for (const type of anchors.types) push(byType, type, compiled)
  }
  const byWord: (CompiledRule[] | undefined)[] = new Array(vocabulary.size + 1).fill(undefined)
  for (const [id, list] of words) byWord[id] = list
  const byKind: (CompiledRule[] | undefined)[] = new Array(16).fill(undefined)
  for (const [kind, list] of kinds) byKind[kind] = list
  return {
    byWord,
    byKind,
    byType,
    byCapital,
    hasWord: Uint8Array.from(byWord, (list) => (list ? 1 : 0)),
    hasKind: Uint8Array.from(byKind, (list) => (list ? 1 : 0)),
  }
}

/** Compiles rules over a vocabulary; two rules of one name are refused. */
export const compileRules = (rules: readonly AnyRule[], vocabulary: Vocabulary): CompiledRules => {
  const names = new Set<string>()
  for (const rule of rules) {
    const key = `${rule.type}/${rule.name}`
    if (names.has(key)) throw new DragomanError('DUPLICATE_RULE', key, rule.name)
    names.add(key)
  }
  const levels = [...new Set(rules.map((rule) => rule.level))].sort((a, b) => a - b)
  return {
    levels: levels.map((level) =>
      compileLevel(
        rules.filter((rule) => rule.level === level),
        vocabulary,
      ),
    ),
  }
}

const matchOf = (reader: Reader, from: number, to: number, captures: readonly Capture[]): Match => ({
  reader,
  from,
  to,
  get: (name) => captures.find((capture) => capture.name === name),
  all: (name) => captures.filter((capture) => capture.name === name),
})

const candidateOf = (rule: AnyRule, reading: Reading, match: Match): Candidate => {
  const span = reading.span ?? match.get('mention') ?? match
  const form = reading.form ?? rule.form
  return {
    type: rule.type,
    ...(form === undefined ? {} : { form }),
    from: span.from,
    to: span.to,
    value: reading.value,
    because: rule.name,
    confidence: reading.confidence ?? rule.confidence,
    ...(reading.weak ? { weak: true } : {}),
    ...(reading.entry ? { entry: reading.entry } : {}),
  } as Candidate
}

/** Is told of every match. */
type Visit = (rule: AnyRule, match: Match) => void

/** Reused from try to try; a match takes a copy. */
const scratch: Capture[] = []

const run = ({ rule, step }: CompiledRule, reader: Reader, token: number, visit: Visit): void => {
  if (scratch.length > 0) scratch.length = 0
  const to = step(reader, token, scratch)
  if (to > token) visit(rule, matchOf(reader, token, to, scratch.slice()))
}

const runAll = (
  rules: readonly CompiledRule[] | undefined,
  reader: Reader,
  token: number,
  candidates: Board,
  visit: Visit,
): void => {
  if (!rules) return
  const next = reader.next(token)
  for (const rule of rules)
    if (rule.second === undefined || mayFollow(rule.second, reader, next, candidates))
      run(rule, reader, token, visit)
}

/** Tries the rules of one level wherever they may begin. */
const runLevel = (level: Level, reader: Reader, candidates: Board, visit: Visit): void => {
  const { count, form, kind, flags } = reader.tokens
  const { hasWord, hasKind, byCapital, byType } = level
  const capitals = byCapital.length > 0
  for (let token = 0; token < count; token++) {
    const own = flags[token] as number
    // A running symbol is furniture, and a mention all the same.
    if ((own & TokenFlag.skip) !== 0 && kind[token] !== TokenKind.symbol) continue
    const id = form[token] as number
    if (hasWord[id] !== 0) runAll(level.byWord[id], reader, token, candidates, visit)
    const of = kind[token] as number
    if (hasKind[of] !== 0) runAll(level.byKind[of], reader, token, candidates, visit)
    if (capitals && (own & TokenFlag.capital) !== 0 && of === TokenKind.word)
      runAll(byCapital, reader, token, candidates, visit)
    if (byType.size > 0 && candidates.has(token)) runTypes(level, reader, token, candidates, visit)
  }
}

/** The rules that begin with a mention of a type that begins here. */
const runTypes = (
  { byType }: Level,
  reader: Reader,
  token: number,
  candidates: Board,
  visit: Visit,
): void => {
  for (const type of new Set(candidates.at(token).map((candidate) => candidate.type)))
    runAll(byType.get(type), reader, token, candidates, visit)
}

/** Tells of every match of every rule, level by level. */
export const eachMatch = (rules: CompiledRules, reader: Reader, candidates: Board, visit: Visit): void => {
  for (const level of rules.levels) runLevel(level, reader, candidates, visit)
}

/** Runs every rule where it may begin, level by level, and puts what it finds on the board. */
export const matchRules = (rules: CompiledRules, reader: Reader, into: Board): void =>
  eachMatch(rules, reader, into, (rule, match) => {
    const read = rule.read ? rule.read(match) : { value: {} }
    if (read === undefined) return
    for (const reading of (Array.isArray(read) ? read : [read]) as readonly Reading[])
      into.add(candidateOf(rule, reading, match))
  })
