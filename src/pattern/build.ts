import type { EntityType } from '../model/entity.ts'
import type { Pattern } from '../model/pattern.ts'
import type { Reader } from '../model/reader.ts'
import type { TokenKind } from '../model/token.ts'
import { fold } from '../text/chars.ts'

type Part = Pattern | string

/** A string stands for the words in it, one after the other. */
const asPattern = (part: Part): Pattern => {
  if (typeof part !== 'string') return part
  const words = part.split(' ')
  return words.length === 1 ? word(part) : { is: 'seq', parts: words.map((one) => word(one)) }
}

/** One of these words, whatever its case and accents. An elided word is written with its apostrophe: `l'`. */
export const word = (...words: readonly string[]): Pattern => ({ is: 'word', words: words.map(fold) })
/** A word of this class of the language. */
export const inClass = (name: string): Pattern => ({ is: 'class', name })
export const kind = (of: TokenKind): Pattern => ({ is: 'kind', kind: of })
/** One token of which `of` is true. */
export const test = (name: string, of: (reader: Reader, token: number) => boolean): Pattern => ({
  is: 'test',
  name,
  test: of,
})
/** One capitalised word of which `of` is true. A rule may begin with it at little cost. */
export const capital = (name: string, of: (reader: Reader, token: number) => boolean): Pattern => ({
  is: 'test',
  capital: true,
  name,
  test: of,
})
/** One capitalised word that no word class, rule or lexicon has, and of which `of` is true. Few words are: a good beginning. */
export const unlisted = (
  name: string,
  of: (reader: Reader, token: number) => boolean = () => true,
): Pattern => ({
  is: 'test',
  capital: true,
  unknown: true,
  name,
  test: of,
})
/** A stretch that `measure` gives the end of (the token after it), or -1. */
export const scan = (name: string, measure: (reader: Reader, token: number) => number): Pattern => ({
  is: 'scan',
  name,
  scan: measure,
})
/** A mention found by a lexicon or by a rule of a lower level. */
export const found = (type: EntityType, form?: string): Pattern =>
  form === undefined ? { is: 'found', type } : { is: 'found', type, form }
export const seq = (...parts: readonly Part[]): Pattern => ({ is: 'seq', parts: parts.map(asPattern) })
export const alt = (...parts: readonly Part[]): Pattern => ({ is: 'alt', parts: parts.map(asPattern) })
/** The parts in sequence, or nothing. */
export const opt = (...parts: readonly Part[]): Pattern => ({
  is: 'many',
  part: seq(...parts),
  min: 0,
  max: 1,
})
export const many = (part: Part, min: number, max: number): Pattern => ({
  is: 'many',
  part: asPattern(part),
  min,
  max,
})
/** The parts in sequence, kept under `name`. `mention` is the span of the mention. */
export const as = (name: string, ...parts: readonly Part[]): Pattern => ({
  is: 'as',
  name,
  part: parts.length === 1 ? asPattern(parts[0] as Part) : seq(...parts),
})
export const ahead = (...parts: readonly Part[]): Pattern => ({
  is: 'ahead',
  part: seq(...parts),
  not: false,
})
/**
 * What the test before it has looked for already, hyphens aside: rules are found by the first two words of their
 * patterns, and what a test looks for nobody else can see.
 */
export const told = (...parts: readonly Part[]): Pattern => ({
  is: 'ahead',
  part: seq(...parts),
  not: false,
  told: true,
})
export const not = (...parts: readonly Part[]): Pattern => ({ is: 'ahead', part: alt(...parts), not: true })
/** The part, with no white space before it. */
export const tight = (part: Part): Pattern => ({ is: 'tight', part: asPattern(part) })
