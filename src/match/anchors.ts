import type { EntityType } from '../model/entity.ts'
import type { Pattern } from '../model/pattern.ts'
import { TokenKind } from '../model/token.ts'

/** What a pattern can begin with. */
export interface Anchors {
  readonly words: Set<string>
  readonly classes: Set<string>
  readonly types: Set<EntityType>
  /** Bits of token kinds. */
  kinds: number
  /** True when it can begin with any capitalised word. */
  capital: boolean
  /** True when it can begin with any capitalised word that is unknown. */
  unknown: boolean
  /** True when it can begin with anything, or with nothing. */
  open: boolean
}

const noAnchors = (): Anchors => ({
  words: new Set(),
  classes: new Set(),
  types: new Set(),
  kinds: 0,
  capital: false,
  unknown: false,
  open: false,
})

/** Whether words, unknown ones or mentions alone are asked for. */
const isNarrow = ({ kinds, capital, open }: Anchors): boolean => kinds === 0 && !capital && !open

/** Whether words alone are asked for. */
export const isWords = (anchors: Anchors): boolean =>
  isNarrow(anchors) && !anchors.unknown && anchors.types.size === 0

/** Whether an unknown word alone is asked for. */
export const isUnknownAlone = (anchors: Anchors): boolean =>
  isNarrow(anchors) &&
  anchors.unknown &&
  anchors.types.size === 0 &&
  anchors.words.size === 0 &&
  anchors.classes.size === 0

const addAll = (from: Anchors, into: Anchors): void => {
  for (const word of from.words) into.words.add(word)
  for (const name of from.classes) into.classes.add(name)
  for (const type of from.types) into.types.add(type)
  into.kinds |= from.kinds
  into.capital ||= from.capital
  into.unknown ||= from.unknown
  into.open ||= from.open
}

/**
 * What parts one after the other can begin with. Where one looks ahead, both it and what follows must fit: the
 * narrower of the two is told.
 */
const collectParts = (parts: readonly Pattern[], into: Anchors): boolean => {
  for (const [i, part] of parts.entries()) {
    if (part.is === 'ahead' && !part.not) {
      const [here, behind] = [noAnchors(), noAnchors()]
      const nothing = collect(part.part, here)
      const rest = collectParts(parts.slice(i + 1), behind)
      if (nothing) {
        addAll(behind, into)
        return rest
      }
      addAll(!rest && isNarrow(behind) ? behind : here, into)
      return false
    }
    if (!collect(part, into)) return false
  }
  return true
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
      return collectParts(pattern.parts, into)
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
      if (pattern.unknown) into.unknown = true
      else if (pattern.capital) into.capital = true
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
  const anchors = noAnchors()
  if (collectParts(parts, anchors)) anchors.open = true
  return anchors
}

/** Adds what may stand after the first token or mention of parts in sequence. */
const collectSecond = ([first, ...rest]: readonly Pattern[], into: Anchors): void => {
  switch (first?.is) {
    case 'word':
    case 'class':
    case 'kind':
    case 'test':
    case 'found':
      addAll(anchorsOf(rest), into)
      return
    case 'seq':
      collectSecond([...first.parts, ...rest], into)
      return
    case 'as':
    case 'tight':
      collectSecond([first.part, ...rest], into)
      return
    case 'ahead':
      collectSecond(rest, into)
      return
    case 'alt':
      for (const part of first.parts) collectSecond([part, ...rest], into)
      return
    case 'many':
      // What may be repeated may also stand second.
      if (first.max > 1) into.open = true
      else collectSecond([first.part, ...rest], into)
      if (first.min === 0) collectSecond(rest, into)
      return
    default:
      into.open = true
  }
}

/** What may stand after the first token or mention; open where anything may. */
export const secondOf = (pattern: Pattern): Anchors => {
  const anchors = noAnchors()
  collectSecond([pattern], anchors)
  return anchors
}
