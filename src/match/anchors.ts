import type { EntityType } from '../model/entity.ts'
import type { Pattern } from '../model/pattern.ts'
import { TokenFlag, TokenKind } from '../model/token.ts'
import type { Vocabulary } from '../model/vocabulary.ts'
import { formOf } from '../vocabulary/lookup.ts'
import type { Scan } from './steps.ts'

/** What a pattern can begin with. */
export interface Anchors {
  readonly words: Set<string>
  readonly classes: Set<string>
  readonly types: Set<EntityType>
  /** Bits of token kinds. */
  kinds: number
  /** True when it can begin with any capitalised word. */
  capital: boolean
  /** True when it can begin with anything, or with nothing. */
  open: boolean
}

/** Adds what `pattern` can begin with; says whether it may match nothing, so that what follows it counts too. */
const collect = (pattern: Pattern, into: Anchors): boolean => {
  switch (pattern.is) {
    case 'word':
      for (const word of pattern.words) into.words.add(word)
      return false
    case 'class':
      into.classes.add(pattern.name)
      return false
    case 'kind':
      into.kinds |= 1 << pattern.kind
      return false
    case 'found':
      into.types.add(pattern.type)
      return false
    case 'seq':
      for (const part of pattern.parts) if (!collect(part, into)) return false
      return true
    case 'alt': {
      let empty = false
      for (const part of pattern.parts) if (collect(part, into)) empty = true
      return empty
    }
    case 'many':
      return collect(pattern.part, into) || pattern.min === 0
    case 'as':
    case 'tight':
      return collect(pattern.part, into)
    case 'ahead':
      return true
    case 'test':
      // One token that only a test tells: any word may be it, or any capitalised one.
      if (pattern.capital) into.capital = true
      else into.kinds |= 1 << TokenKind.word
      return false
    case 'scan':
      into.open = true
      return false
    default:
      return pattern satisfies never
  }
}

/** What these parts, one after the other, can begin with. */
export const anchorsOf = (parts: readonly Pattern[]): Anchors => {
  const anchors: Anchors = {
    words: new Set(),
    classes: new Set(),
    types: new Set(),
    kinds: 0,
    capital: false,
    open: false,
  }
  if (collect({ is: 'seq', parts }, anchors)) anchors.open = true
  return anchors
}

/** Tells the number of every form that anchors name. */
export const eachForm = (anchors: Anchors, vocabulary: Vocabulary, tell: (id: number) => void): void => {
  for (const word of anchors.words) {
    const id = formOf(vocabulary, word)
    if (id !== 0) tell(id)
  }
  for (const name of anchors.classes) {
    const ids = vocabulary.classWords[vocabulary.classNames.indexOf(name)]
    if (ids) for (let i = 0; i < ids.length; i++) tell(ids[i] as number)
  }
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

/** What the token after the first may be: told before a rule is tried, since most tries fail there. */
export interface Second {
  /** Bits of form numbers. */
  readonly words: Int32Array
  /** Bits of token kinds. */
  readonly kinds: number
  readonly capital: boolean
  readonly mention: boolean
}

/** What may stand second, or undefined where anything may. */
export const secondOf = (pattern: Pattern, vocabulary: Vocabulary): Second | undefined => {
  const [first, ...rest] = flat(pattern)
  if (!first || !isSingle(first) || rest.length === 0) return undefined
  const anchors = anchorsOf(rest)
  if (anchors.open) return undefined
  const words = new Int32Array((vocabulary.size >> 5) + 1)
  eachForm(anchors, vocabulary, (id) => {
    words[id >> 5] = (words[id >> 5] as number) | (1 << (id & 31))
  })
  return { words, kinds: anchors.kinds, capital: anchors.capital, mention: anchors.types.size > 0 }
}

export const mayFollow = (second: Second, scan: Scan, next: number): boolean => {
  if (next >= scan.count) return false
  if ((second.kinds & (1 << (scan.kind[next] as number))) !== 0) return true
  const id = scan.form[next] as number
  if (id !== 0 && ((second.words[id >> 5] as number) & (1 << (id & 31))) !== 0) return true
  if (second.capital && ((scan.flags[next] as number) & TokenFlag.capital) !== 0) return true
  return second.mention && scan.candidates.begins[next] === 1
}
