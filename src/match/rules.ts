import { DragomanError } from '../errors.ts'
import type { EntityType } from '../model/entity.ts'
import type { AnyRule } from '../model/rule.ts'
import type { Vocabulary } from '../model/vocabulary.ts'
import { formOf } from '../vocabulary/lookup.ts'
import { type Anchors, anchorsOf, isUnknownAlone, isWords, secondOf } from './anchors.ts'
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

/** Bits of rule numbers under a key, made when first asked for. */
const bitsUnder = <K>(map: Map<K, Int32Array>, key: K, columns: number): Int32Array => {
  let bits = map.get(key)
  if (!bits) {
    bits = new Int32Array(columns)
    map.set(key, bits)
  }
  return bits
}

const set = (bits: Int32Array, k: number): void => {
  bits[k >> 5] = (bits[k >> 5] as number) | (1 << (k & 31))
}

/** Adds rules to all forms of a class. */
const addClass = (byWord: readonly Int32Array[], ids: Int32Array, bits: Int32Array): void => {
  byWord.forEach((words, c) => {
    const own = bits[c] as number
    if (own === 0) return
    for (let i = 0; i < ids.length; i++) {
      const id = ids[i] as number
      words[id] = (words[id] as number) | own
    }
  })
}

/** Is told of forms, and of the bits of the rules that they fit. */
type Tell = (ids: Int32Array, bits: Int32Array) => void

const compileFit = (all: readonly Anchors[], vocabulary: Vocabulary, tell?: Tell): Fit => {
  const columns = Math.ceil(all.length / 32)
  const words = new Map<string, Int32Array>()
  const classes = new Map<string, Int32Array>()
  const byType = new Map<EntityType, Int32Array>()
  const byKind = Array.from({ length: columns }, () => new Int32Array(KINDS))
  const byCapital = new Int32Array(columns)
  const byUnknown = new Int32Array(columns)
  const open = new Int32Array(columns)
  all.forEach((anchors, k) => {
    if (anchors.open) {
      set(open, k)
      return
    }
    for (const word of anchors.words) set(bitsUnder(words, word, columns), k)
    for (const name of anchors.classes) set(bitsUnder(classes, name, columns), k)
    for (const type of anchors.types) set(bitsUnder(byType, type, columns), k)
    if (anchors.capital) set(byCapital, k)
    if (anchors.unknown) set(byUnknown, k)
    const kinds = byKind[k >> 5] as Int32Array
    for (let kind = 0; kind < KINDS; kind++)
      if ((anchors.kinds & (1 << kind)) !== 0) kinds[kind] = (kinds[kind] as number) | (1 << (k & 31))
  })
  // Each class is walked once, not once for every rule that asks for it: this runs before a first document.
  const byWord = Array.from({ length: columns }, () => new Int32Array(vocabulary.size + 1))
  const add: Tell = (ids, bits) => {
    addClass(byWord, ids, bits)
    tell?.(ids, bits)
  }
  for (const [word, bits] of words) {
    const id = formOf(vocabulary, word)
    if (id !== 0) add(Int32Array.of(id), bits)
  }
  for (const [name, bits] of classes) {
    const ids = vocabulary.classWords[vocabulary.classIndex.get(name) ?? -1]
    if (ids) add(ids, bits)
  }
  return { byWord, byKind, byCapital, byUnknown, byType, open }
}

/** @param own the level's bit in `starts` */
const compileLevel = (
  rules: readonly AnyRule[],
  vocabulary: Vocabulary,
  starts: Starts,
  own: number,
): Level => {
  const first = rules.map(({ name, pattern }) => {
    const anchors = anchorsOf([pattern])
    if (anchors.open)
      throw new DragomanError('BAD_RULE', name, 'a rule begins with a word, a class, a kind or a mention')
    return anchors
  })
  const second = rules.map(({ pattern }) => secondOf(pattern))
  const late = new Int32Array(Math.ceil(rules.length / 32))
  rules.forEach((_, k) => {
    if (isWords(first[k] as Anchors) && isUnknownAlone(second[k] as Anchors)) set(late, k)
  })
  const begin: Tell = (ids, bits) => {
    if (bits.every((word, c) => (word & ~(late[c] as number)) === 0)) return
    for (let i = 0; i < ids.length; i++) {
      const id = ids[i] as number
      starts.word[id] = (starts.word[id] as number) | own
    }
  }
  for (const { kinds, capital, unknown } of first) {
    for (let kind = 0; kind < KINDS; kind++)
      if ((kinds & (1 << kind)) !== 0) starts.kind[kind] = (starts.kind[kind] as number) | own
    if (capital) starts.capital |= own
    if (unknown) starts.unknown |= own
  }
  if (late.some((bits) => bits !== 0)) starts.unknown |= own
  return {
    rules: rules.map((rule) => ({ rule })),
    first: compileFit(first, vocabulary, begin),
    second: compileFit(second, vocabulary),
    late,
  }
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
  const levels = LEVELS.map((level, k) =>
    compileLevel(
      rules.filter((rule) => rule.level === level),
      vocabulary,
      starts,
      1 << k,
    ),
  )
  return { starts, levels }
}
