import { DragomanError } from '../errors.ts'
import type { EntityType } from '../model/entity.ts'
import type { AnyRule } from '../model/rule.ts'
import type { Vocabulary } from '../model/vocabulary.ts'
import { type Anchors, anchorsOf, eachForm, isUnknownAlone, isWords, secondOf } from './anchors.ts'
import type { Program } from './program.ts'

export interface CompiledRule {
  readonly rule: AnyRule
  /** Made when the rule is first tried: a document tries few of them. */
  program?: Program
}

/** Which rules a token fits, by what it is: bits of rule numbers, 32 to a column. */
export interface Fit {
  readonly byWord: readonly Int32Array[]
  readonly byKind: readonly Int32Array[]
  readonly byCapital: Int32Array
  readonly byUnknown: Int32Array
  readonly byType: ReadonlyMap<EntityType, Int32Array>
  /** Rules that any token fits. */
  readonly open: Int32Array
}

/** The rules of one level, in their order, by what they begin with and by what stands second: most tries fail there. */
export interface Level {
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
export interface Starts {
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
