import type { EntityType } from './entity.ts'
import type { Reader } from './reader.ts'
import type { TokenKind } from './token.ts'

/**
 * What a rule looks for: plain data over tokens, word classes and mentions already found. Alternatives are
 * tried in order and the first that fits is kept (no backtracking into what has matched), so that a
 * pattern costs a time bounded by its own size.
 */
export type Pattern =
  /** One of these words, whatever its case and accents. */
  | { readonly is: 'word'; readonly words: readonly string[] }
  /** A word of this class of the language. */
  | { readonly is: 'class'; readonly name: string }
  /** A token of this kind. */
  | { readonly is: 'kind'; readonly kind: TokenKind }
  /**
   * One token of which `test` is true. `name` says what it looks for; `capital` limits it to capitalised words,
   * `unknown` to those among them that no word class, rule or lexicon has.
   */
  | {
      readonly is: 'test'
      readonly capital?: boolean
      readonly unknown?: boolean
      readonly name: string
      readonly test: (reader: Reader, token: number) => boolean
    }
  /** A stretch that `scan` measures: it gives the token after it, or -1. */
  | { readonly is: 'scan'; readonly name: string; readonly scan: (reader: Reader, token: number) => number }
  /** A mention of this type, found before; the longest that begins here. */
  | { readonly is: 'found'; readonly type: EntityType; readonly form?: string }
  | { readonly is: 'seq'; readonly parts: readonly Pattern[] }
  | { readonly is: 'alt'; readonly parts: readonly Pattern[] }
  /** `part` from `min` to `max` times, as often as it fits. */
  | { readonly is: 'many'; readonly part: Pattern; readonly min: number; readonly max: number }
  /** `part`, its tokens kept under `name`; each time it matches, in order. */
  | { readonly is: 'as'; readonly name: string; readonly part: Pattern }
  /** Matches nothing, where `part` fits (or does not). */
  | {
      readonly is: 'ahead'
      readonly part: Pattern
      readonly not: boolean
      /** What goes before has told it: it is read to know where a rule may fit, and not run. */
      readonly told?: true
    }
  /** `part`, its first token with no white space before it. */
  | { readonly is: 'tight'; readonly part: Pattern }

/** A stretch of tokens, end exclusive. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** What a pattern has matched. It holds while a rule reads it: the next match takes its place. */
export interface Match extends Stretch {
  readonly reader: Reader
  /** The first stretch kept under this name. */
  readonly get: (name: string) => Stretch | undefined
  /** All stretches kept under this name, in order. */
  readonly all: (name: string) => readonly Stretch[]
}
