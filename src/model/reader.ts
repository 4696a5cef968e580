import type { Candidate } from './candidate.ts'
import type { EntityType } from './entity.ts'
import type { Tokens } from './token.ts'
import type { Vocabulary } from './vocabulary.ts'

/** What rules see of a document: its tokens, and the candidates found so far. */
export interface Reader {
  readonly tokens: Tokens
  readonly vocabulary: Vocabulary
  /** The next token that matching does not step over, from `token` on; `count` at the end. */
  readonly at: (token: number) => number
  /** The token after `token`, stepping over what matching steps over. */
  readonly next: (token: number) => number
  /** The token before `token`, stepping likewise; -1 at the beginning. */
  readonly previous: (token: number) => number
  /** The source of a stretch of tokens, end exclusive. */
  readonly text: (from: number, to: number) => string
  /** The folded text of one token. */
  readonly folded: (token: number) => string
  readonly inClass: (token: number, name: string) => boolean
  /** What the token stands for in a class whose words are numbers. */
  readonly valueIn: (token: number, name: string) => number | undefined
  /** The whole number that the figures of the token write; undefined past nine figures, and for other tokens. */
  readonly number: (token: number) => number | undefined
  /** Whether neither a word class, a rule nor a lexicon has a use for the token's word. */
  readonly isUnknown: (token: number) => boolean
  /** Whether the token has this flag. */
  readonly has: (token: number, flag: number) => boolean
  /** The candidates that begin at this token, longest first. */
  readonly found: (token: number, type?: EntityType) => readonly Candidate[]
  /** What is known of the document from outside. */
  readonly date?: string
  readonly symbol?: string
}
