import { DragomanError } from '../errors.ts'
import type { Candidate } from '../model/candidate.ts'
import type { EntityType } from '../model/entity.ts'
import type { Match, Stretch } from '../model/pattern.ts'
import type { Reader } from '../model/reader.ts'
import type { AnyRule, Reading } from '../model/rule.ts'
import { TokenFlag, TokenKind } from '../model/token.ts'
import type { Vocabulary } from '../model/vocabulary.ts'
import { anchorsOf, eachForm, mayFollow, type Second, secondOf } from './anchors.ts'
import type { Board } from './reader.ts'
import { captureNames, compileStep, type Scan, type Step } from './steps.ts'

/** How a rule is tried. */
interface Trial {
  readonly names: readonly string[]
  readonly step: Step
  readonly second: Second | undefined
}

interface CompiledRule {
  readonly rule: AnyRule
  /** Made when the rule is first tried: a document tries few of them. */
  trial?: Trial
}

/** The rules of one level, in their order, by what they begin with: bits of rule numbers, 32 to a column. */
interface Level {
  readonly rules: readonly CompiledRule[]
  readonly byWord: readonly Int32Array[]
  readonly byKind: readonly Int32Array[]
  readonly byCapital: Int32Array
  readonly byUnknown: Int32Array
  readonly byType: ReadonlyMap<EntityType, Int32Array>
  /** 1 where a form, a kind, begins a rule: most tokens begin none, and that is told at once. */
  readonly hasWord: Uint8Array
  readonly hasKind: Uint8Array
}

export interface CompiledRules {
  readonly levels: readonly Level[]
}

const KINDS = 16

const trialOf = ({ pattern }: AnyRule, vocabulary: Vocabulary): Trial => {
  const names = captureNames(pattern)
  return { names, step: compileStep(pattern, vocabulary, names), second: secondOf(pattern, vocabulary) }
}

const compileLevel = (rules: readonly AnyRule[], vocabulary: Vocabulary): Level => {
  const columns = Math.ceil(rules.length / 32)
  const column = (length: number) => Array.from({ length: columns }, () => new Int32Array(length))
  const byWord = column(vocabulary.size + 1)
  const byKind = column(KINDS)
  const byCapital = new Int32Array(columns)
  const byUnknown = new Int32Array(columns)
  const byType = new Map<EntityType, Int32Array>()
  const hasWord = new Uint8Array(vocabulary.size + 1)
  const hasKind = new Uint8Array(KINDS)
  rules.forEach((rule, k) => {
    const anchors = anchorsOf([rule.pattern])
    if (anchors.open)
      throw new DragomanError(
        'BAD_RULE',
        rule.name,
        'a rule begins with a word, a class, a kind or a mention',
      )
    const c = k >> 5
    const bit = 1 << (k & 31)
    const words = byWord[c] as Int32Array
    eachForm(anchors, vocabulary, (id) => {
      words[id] = (words[id] as number) | bit
      hasWord[id] = 1
    })
    const kinds = byKind[c] as Int32Array
    for (let kind = 0; kind < KINDS; kind++) {
      if ((anchors.kinds & (1 << kind)) === 0) continue
      kinds[kind] = (kinds[kind] as number) | bit
      hasKind[kind] = 1
    }
    if (anchors.capital) byCapital[c] = (byCapital[c] as number) | bit
    if (anchors.unknown) byUnknown[c] = (byUnknown[c] as number) | bit
    for (const type of anchors.types) {
      const bits = byType.get(type) ?? new Int32Array(columns)
      bits[c] = (bits[c] as number) | bit
      byType.set(type, bits)
    }
  })
  return {
    rules: rules.map((rule) => ({ rule })),
    byWord,
    byKind,
    byCapital,
    byUnknown,
    byType,
    hasWord,
    hasKind,
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

/** What has been captured, opened when a rule reads it. */
const matchOf = (
  { names }: Trial,
  reader: Reader,
  from: number,
  to: number,
  captures: readonly number[],
): Match => {
  const stretch = (i: number): Stretch => ({ from: captures[i + 1] as number, to: captures[i + 2] as number })
  return {
    reader,
    from,
    to,
    get: (name) => {
      const own = names.indexOf(name)
      for (let i = 0; i < captures.length; i += 3) if (captures[i] === own) return stretch(i)
      return undefined
    },
    all: (name) => {
      const own = names.indexOf(name)
      const found: Stretch[] = []
      for (let i = 0; i < captures.length; i += 3) if (captures[i] === own) found.push(stretch(i))
      return found
    },
  }
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

/** Is told of every match. */
type Visit = (rule: AnyRule, match: Match) => void

/** Tries the rules whose bits these are, in their order. */
const runBits = (
  rules: readonly CompiledRule[],
  first: number,
  bits: number,
  scan: Scan,
  token: number,
  visit: Visit,
): void => {
  let left = bits
  let next = -1
  while (left !== 0) {
    const low = left & -left
    left ^= low
    const compiled = rules[first + 31 - Math.clz32(low)] as CompiledRule
    compiled.trial ??= trialOf(compiled.rule, scan.reader.vocabulary)
    const { trial } = compiled
    const { second } = trial
    if (second !== undefined) {
      if (next < 0) next = scan.reader.next(token)
      if (!mayFollow(second, scan, next)) continue
    }
    scan.top = 0
    const to = trial.step(scan, token)
    if (to > token)
      visit(compiled.rule, matchOf(trial, scan.reader, token, to, scan.captures.slice(0, scan.top)))
  }
}

/** Bits of the rules that begin with a mention of a type that begins here. */
const typeBits = ({ byType }: Level, scan: Scan, token: number, column: number): number => {
  let bits = 0
  for (const { type } of scan.candidates.at(token)) bits |= byType.get(type)?.[column] ?? 0
  return bits
}

/** Tries the rules of one level wherever they may begin. */
const runLevel = (level: Level, scan: Scan, visit: Visit): void => {
  const { count, form, kind, flags, candidates } = scan
  const { rules, byWord, byKind, byCapital, byUnknown, hasWord, hasKind } = level
  const types = level.byType.size > 0
  const { begins } = candidates
  const capitals = byCapital.some((bits) => bits !== 0)
  const unknowns = byUnknown.some((bits) => bits !== 0)
  for (let token = 0; token < count; token++) {
    const own = flags[token] as number
    const of = kind[token] as number
    // A running symbol is furniture, and a mention all the same.
    if ((own & TokenFlag.skip) !== 0 && of !== TokenKind.symbol) continue
    const id = form[token] as number
    const cased = (own & TokenFlag.capital) !== 0 && of === TokenKind.word
    const capital = capitals && cased
    const unknown = unknowns && cased && id === 0 && (own & TokenFlag.listed) === 0
    const mention = types && begins[token] === 1
    if (hasWord[id] === 0 && hasKind[of] === 0 && !capital && !unknown && !mention) continue
    for (let c = 0; c < byWord.length; c++) {
      let bits = ((byWord[c] as Int32Array)[id] as number) | ((byKind[c] as Int32Array)[of] as number)
      if (capital) bits |= byCapital[c] as number
      if (unknown) bits |= byUnknown[c] as number
      if (mention) bits |= typeBits(level, scan, token, c)
      if (bits !== 0) runBits(rules, c * 32, bits, scan, token, visit)
    }
  }
}

/** Tells of every match of every rule, level by level. */
export const eachMatch = (rules: CompiledRules, reader: Reader, candidates: Board, visit: Visit): void => {
  const { count, form, kind, flags } = reader.tokens
  const scan: Scan = { reader, candidates, count, form, kind, flags, captures: [], top: 0 }
  for (const level of rules.levels) runLevel(level, scan, visit)
}

/** Runs every rule where it may begin, level by level, and puts what it finds on the board. */
export const matchRules = (rules: CompiledRules, reader: Reader, into: Board): void =>
  eachMatch(rules, reader, into, (rule, match) => {
    const read = rule.read ? rule.read(match) : { value: {} }
    if (read === undefined) return
    for (const reading of (Array.isArray(read) ? read : [read]) as readonly Reading[])
      into.add(candidateOf(rule, reading, match))
  })
