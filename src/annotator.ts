import { DragomanError } from './errors.ts'
import { type AnnotationGraph, makeGraph } from './graph/graph.ts'
import { linkMentions, linkRelations } from './graph/link.ts'
import { compileLexicon } from './match/compile.ts'
import { checkEntries } from './match/entries.ts'
import { type ActiveLexicon, matchLexicons } from './match/lexicon.ts'
import type { LoadedLanguage } from './match/load.ts'
import { type Board, board, makeReader } from './match/reader.ts'
import { type CompiledRelations, compileRelations, matchRelations } from './match/relations.ts'
import { type CompiledRules, compileRules } from './match/rules.ts'
import { matchRules } from './match/search.ts'
import { lexiconText } from './match/written.ts'
import type { Candidate } from './model/candidate.ts'
import type { EntityType } from './model/entity.ts'
import type { Diagnostic, DocumentRecord, Zone } from './model/graph.ts'
import type { Edge, Language, Scene } from './model/language.ts'
import type { LexiconEntry } from './model/lexicon.ts'
import type { AnyRule } from './model/rule.ts'
import type { Tokens } from './model/token.ts'
import type { Vocabulary } from './model/vocabulary.ts'
import { patternWords } from './pattern/words.ts'
import { resolve } from './resolve/resolve.ts'
import { structure } from './structure/zones.ts'
import { tokenise } from './tokenise/tokenise.ts'
import { widen } from './vocabulary/build.ts'

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

/** Reads one document. Any string is a document; anything else is refused with `NOT_A_STRING`. */
export type Annotator = (text: string, options?: DocumentOptions) => AnnotationGraph

/** All that one annotator works with. */
interface Engine {
  readonly language: Language
  readonly vocabulary: Vocabulary
  readonly lexicons: readonly ActiveLexicon[]
  readonly rules: CompiledRules
  readonly relations: CompiledRelations
  readonly types: ReadonlySet<EntityType> | undefined
}

/** Each stage yields its own type, so that none can be skipped or run twice. */
interface Structured {
  readonly tokens: Tokens
  readonly zones: readonly Zone[]
}
interface Matched {
  readonly scene: Scene
  readonly proposed: Board
  readonly diagnostics: Diagnostic[]
}
interface Resolved {
  readonly scene: Scene
  readonly mentions: readonly Candidate[]
  readonly edges: readonly Edge[]
  readonly record: Partial<DocumentRecord>
  readonly diagnostics: readonly Diagnostic[]
}

const structured = (tokens: Tokens, { vocabulary }: Engine): Structured => ({
  tokens,
  zones: structure(tokens, vocabulary),
})

const matched = ({ tokens, zones }: Structured, engine: Engine, options: DocumentOptions): Matched => {
  const proposed = board(tokens.count)
  const reader = makeReader(tokens, engine.vocabulary, proposed, options)
  const diagnostics: Diagnostic[] = []
  matchLexicons(tokens, engine.lexicons, engine.vocabulary, proposed)
  matchRules(engine.rules, reader, proposed)
  return { scene: { reader, zones, diagnose: (one) => diagnostics.push(one) }, proposed, diagnostics }
}

const resolved = (
  { scene, proposed, diagnostics }: Matched,
  { language, relations, types }: Engine,
): Resolved => {
  const all = resolve(scene, proposed.all, language.entities)
  const edges = [...matchRelations(relations, scene, all)]
  for (const { name: because, derive } of language.derivers)
    for (const edge of derive(scene, all)) edges.push({ ...edge, because })
  return {
    scene,
    mentions: types ? all.filter((mention) => types.has(mention.type)) : all,
    edges,
    record: language.record?.(scene, all) ?? {},
    diagnostics,
  }
}

const linked = (
  { scene, mentions, edges, record, diagnostics }: Resolved,
  { language }: Engine,
  options: DocumentOptions,
): AnnotationGraph => {
  const { source } = scene.reader.tokens
  const gathered = linkMentions(scene, mentions)
  const document: DocumentRecord = {
    length: source.length,
    language: language.code,
    offsets: 'utf-16',
    ...record,
    ...(options.symbol === undefined ? {} : { symbol: options.symbol }),
    ...(options.date === undefined ? {} : { date: options.date }),
  }
  return makeGraph(source, {
    schema: 'dragoman/1',
    document,
    mentions: gathered.mentions,
    entities: gathered.entities,
    relations: linkRelations(edges, gathered.idOf),
    zones: scene.zones,
    acts: language.acts?.(scene, gathered.mentions) ?? [],
    diagnostics,
  })
}

/** The whole way of a document, from string to graph. */
const corridor =
  (engine: Engine) =>
  (text: string, options: DocumentOptions): AnnotationGraph =>
    linked(
      resolved(matched(structured(tokenise(text, engine.vocabulary), engine), engine, options), engine),
      engine,
      options,
    )

const checkOptions = (options: DocumentOptions): DocumentOptions => {
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

const checkTypes = ({ types = [], rules = [] }: AnnotatorOptions, { entities }: Language): void => {
  const known = new Set<string>([...entities, ...rules].map(({ type }) => type))
  for (const type of types)
    if (!known.has(type))
      throw new DragomanError('BAD_OPTION', 'options.types', type, `expected one of ${[...known].join(', ')}`)
}

const makeEngine = (
  { language, vocabulary: standing, lexicon }: LoadedLanguage,
  options: AnnotatorOptions,
): Engine => {
  checkTypes(options, language)
  const added = checkEntries(options.lexicon?.add ?? [], language.entities)
  const ruleWords = patternWords((options.rules ?? []).map((rule) => rule.pattern))
  const text = added.length > 0 ? lexiconText(added) : undefined
  const vocabulary = ruleWords.length > 0 ? widen(standing, ruleWords) : standing
  const own = text && compileLexicon(text, vocabulary)
  const without = new Set([
    ...(options.lexicon?.remove ?? []),
    ...added.map((entry) => `${entry.type}:${entry.id}`),
  ])
  return {
    language,
    vocabulary,
    lexicons: [{ lexicon, without }, ...(own ? [{ lexicon: own, without: new Set<string>() }] : [])],
    rules: compileRules(
      [...language.entities.flatMap((entity) => entity.rules), ...(options.rules ?? [])],
      vocabulary,
    ),
    relations: compileRelations(language.relations, vocabulary),
    types: options.types ? new Set(options.types) : undefined,
  }
}

/** One proposal at an offset, and what became of it. */
export interface Explained {
  readonly type: EntityType
  readonly form?: string
  readonly start: number
  readonly end: number
  readonly text: string
  readonly because: string
  readonly confidence: number
  /** `stands`; `beaten` by the mention named in `by`; `dropped` by a check of its type or for want of support. */
  readonly verdict: 'stands' | 'beaten' | 'dropped'
  readonly by?: string
}

/** Says why there is, or is not, a mention at an offset. */
export interface Explanation {
  readonly offset: number
  /** The token that holds the offset, when one does. */
  readonly token?: {
    readonly start: number
    readonly end: number
    readonly text: string
    readonly known: boolean
    readonly classes: readonly string[]
  }
  readonly proposals: readonly Explained[]
}

const explained = (engine: Engine, text: string, options: DocumentOptions, offset: number): Explanation => {
  const match = matched(structured(tokenise(text, engine.vocabulary), engine), engine, options)
  const { reader } = match.scene
  const { tokens } = reader
  const { mentions } = resolved(match, engine)
  const span = (candidate: Candidate): { readonly start: number; readonly end: number } => ({
    start: tokens.start[candidate.from] as number,
    end: tokens.end[candidate.to - 1] as number,
  })
  const holds = (candidate: Candidate): boolean =>
    span(candidate).start <= offset && offset < span(candidate).end
  const same = (a: Candidate, b: Candidate): boolean =>
    a.type === b.type && a.from === b.from && a.to === b.to
  const standing = mentions.filter(holds)
  const late = standing.filter((mention) => !match.proposed.all.some((one) => same(one, mention)))
  const proposals = [...match.proposed.all.filter(holds), ...late].map((one): Explained => {
    const stands = standing.some((mention) => same(one, mention))
    const rival = mentions.find((mention) => mention.from < one.to && one.from < mention.to)
    const { start, end } = span(one)
    return {
      type: one.type,
      ...(one.form === undefined ? {} : { form: one.form }),
      start,
      end,
      text: text.slice(start, end),
      because: one.because,
      confidence: one.confidence,
      ...(stands
        ? { verdict: 'stands' }
        : rival
          ? {
              verdict: 'beaten',
              by: `${rival.type} « ${reader.text(rival.from, rival.to)} » (${rival.because})`,
            }
          : { verdict: 'dropped' }),
    }
  })
  let token = 0
  while (token < tokens.count && (tokens.end[token] as number) <= offset) token++
  if (token >= tokens.count || (tokens.start[token] as number) > offset) return { offset, proposals }
  return {
    offset,
    token: {
      start: tokens.start[token] as number,
      end: tokens.end[token] as number,
      text: reader.text(token, token + 1),
      known: !reader.isUnknown(token),
      classes: engine.vocabulary.classNames.filter((name) => reader.inClass(token, name)),
    },
    proposals,
  }
}

/** An annotator that can explain itself. */
export interface AnnotatorWithReasons {
  readonly annotate: Annotator
  /** Why there is, or is not, a mention at this UTF-16 offset. */
  readonly explain: (text: string, offset: number, options?: DocumentOptions) => Explanation
}

const checkText = (text: unknown): void => {
  if (typeof text !== 'string') throw new DragomanError('NOT_A_STRING', 'text', text, 'expected a string')
}

/**
 * Makes an annotator. What it compiles, it compiles on its first document.
 *
 * @throws {DragomanError} `BAD_LEXICON`, `DUPLICATE_ENTRY` (entry and field named), `DUPLICATE_RULE`, `BAD_OPTION`
 */
export const makeAnnotator = (
  load: () => LoadedLanguage,
  options: AnnotatorOptions = {},
): AnnotatorWithReasons => {
  let engine: Engine | undefined
  const ready = (): Engine => {
    engine ??= makeEngine(load(), options)
    return engine
  }
  // What a user asks for is refused at once, not on the first document.
  if (options.lexicon ?? options.rules ?? options.types) ready()
  return {
    annotate: (text, documentOptions = {}) => {
      checkText(text)
      return corridor(ready())(text, checkOptions(documentOptions))
    },
    explain: (text, offset, documentOptions = {}) => {
      checkText(text)
      if (!Number.isInteger(offset) || offset < 0 || offset > text.length)
        throw new DragomanError(
          'BAD_OPTION',
          'offset',
          offset,
          `expected a whole number from 0 to ${text.length}`,
        )
      return explained(ready(), text, checkOptions(documentOptions), offset)
    },
  }
}
