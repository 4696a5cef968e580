import { DragomanError } from './errors.ts'
import type { EntityType } from './model/entity.ts'
import type { Language } from './model/language.ts'
import type { LexiconEntry } from './model/lexicon.ts'
import type { AnyRule } from './model/rule.ts'

/** What is known of a document from outside. */
export interface DocumentOptions {
  /** The document's date, ISO 8601: relative dates are resolved by it. */
  readonly date?: string
  /** The document's symbol: it tells which body speaks. */
  readonly symbol?: string
}

/** Changes to the lexicons of one annotator; no other annotator is touched. */
export interface LexiconOptions {
  /** Entries to add. One with the type and id of an entry that stands takes its place. */
  readonly add?: readonly LexiconEntry<object>[]
  /** Entries to leave out, as `<type>:<id>`: `state:KAZ`. */
  readonly remove?: readonly string[]
}

export interface AnnotatorOptions {
  /** The types to annotate; all when absent. Others are still found where a rule needs them, but not given back. */
  readonly types?: readonly EntityType[]
  readonly lexicon?: LexiconOptions
  /** Rules beside the language's own. */
  readonly rules?: readonly AnyRule[]
}

/** Refuses what is no string. */
export const checkText = (text: unknown): void => {
  if (typeof text !== 'string') throw new DragomanError('NOT_A_STRING', 'text', text, 'expected a string')
}

/** Refuses an offset outside the text. */
export const checkOffset = (offset: number, text: string): void => {
  if (Number.isInteger(offset) && offset >= 0 && offset <= text.length) return
  throw new DragomanError('BAD_OPTION', 'offset', offset, `expected a whole number from 0 to ${text.length}`)
}

/** What a caller says of a document, when it is well formed. */
export const checkOptions = (options: DocumentOptions): DocumentOptions => {
  for (const name of ['date', 'symbol'] as const) {
    const value: unknown = options[name]
    if (value !== undefined && typeof value !== 'string')
      throw new DragomanError('BAD_OPTION', `options.${name}`, value, 'expected a string')
  }
  const { date } = options
  if (date !== undefined && !/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(date))
    throw new DragomanError('BAD_OPTION', 'options.date', date, 'expected an ISO 8601 date, as 2011-07-08')
  return options
}

/** Refuses types that neither the language nor a rule of the caller has. */
export const checkTypes = ({ types = [], rules = [] }: AnnotatorOptions, { entities }: Language): void => {
  const known = new Set<string>([...entities, ...rules].map(({ type }) => type))
  for (const type of types)
    if (!known.has(type))
      throw new DragomanError('BAD_OPTION', 'options.types', type, `expected one of ${[...known].join(', ')}`)
}
