import { type Annotator, type AnnotatorWithReasons, makeAnnotator } from './annotator.ts'
import type { Explanation } from './explain.ts'
import { loadFrench } from './languages/fr/load.ts'
import type { Tokens } from './model/token.ts'
import type { AnnotatorOptions, DocumentOptions } from './options.ts'
import { structure } from './structure/zones.ts'
import { tokenise as cut } from './tokenise/tokenise.ts'

export type { Annotator } from './annotator.ts'
export { DragomanError, type ErrorCode } from './errors.ts'
export type { Explained, Explanation } from './explain.ts'
export { fromJSON } from './graph/from-json.ts'
export { type AnnotationGraph, makeGraph } from './graph/graph.ts'
export type * from './model/entity.ts'
export type * from './model/graph.ts'
export type { FormCase, LexiconEntry, LexiconForm } from './model/lexicon.ts'
export type { Match, Pattern, Stretch } from './model/pattern.ts'
export type { AnyRule, Reading, Rule } from './model/rule.ts'
export { TokenFlag, TokenKind, type Tokens } from './model/token.ts'
export type { AnnotatorOptions, DocumentOptions, LexiconOptions } from './options.ts'
export * as pattern from './pattern/build.ts'

/**
 * Makes an annotator of French with rules and lexicons of your own.
 *
 * @throws {DragomanError} `BAD_LEXICON`, `DUPLICATE_ENTRY`, `DUPLICATE_RULE`, with entry and field named
 */
export const createAnnotator = (options: AnnotatorOptions = {}): Annotator =>
  makeAnnotator(loadFrench, options).annotate

/**
 * Annotates a French document: every type of mention, entities, relations, zones.
 *
 * Synchronous, pure, deterministic; offsets are UTF-16 code units, end exclusive. Any string is a document.
 *
 * @throws {DragomanError} `NOT_A_STRING` when `text` is none, `BAD_OPTION` when an option is malformed
 */
export const annotate: Annotator = (text, options) => standing().annotate(text, options)

/**
 * Says why there is, or is not, a mention at a UTF-16 offset: every proposal that holds it, the rule or entry
 * that made it, and what it was beaten by.
 *
 * @throws {DragomanError} `NOT_A_STRING`, `BAD_OPTION` when the offset lies outside the text
 */
export const explain = (text: string, offset: number, options?: DocumentOptions): Explanation =>
  standing().explain(text, offset, options)

let french: AnnotatorWithReasons | undefined

/** The annotator of French that all calls share. */
const standing = (): AnnotatorWithReasons => {
  french ??= makeAnnotator(loadFrench)
  return french
}

/**
 * Cuts a text into tokens, as columns; nothing is lost. Sentence beginnings and page furniture are flagged.
 */
export const tokenise = (text: string): Tokens => {
  const { vocabulary } = loadFrench()
  const tokens = cut(text, vocabulary)
  structure(tokens, vocabulary)
  return tokens
}
