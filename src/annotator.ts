import { type Explanation, explainAt } from './explain.ts'
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
import type { Tokens } from './model/token.ts'
import type { Vocabulary } from './model/vocabulary.ts'
import {
  type AnnotatorOptions,
  checkOffset,
  checkOptions,
  checkText,
  checkTypes,
  type DocumentOptions,
} from './options.ts'
import { patternWords } from './pattern/words.ts'
import { resolve } from './resolve/resolve.ts'
import { structure } from './structure/zones.ts'
import { tokenise } from './tokenise/tokenise.ts'
import { widen } from './vocabulary/build.ts'

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

const explained = (engine: Engine, text: string, options: DocumentOptions, offset: number): Explanation => {
  const match = matched(structured(tokenise(text, engine.vocabulary), engine), engine, options)
  return explainAt(match.scene.reader, match.proposed.all, resolved(match, engine).mentions, offset)
}

/** An annotator that can explain itself. */
export interface AnnotatorWithReasons {
  readonly annotate: Annotator
  /** Why there is, or is not, a mention at this UTF-16 offset. */
  readonly explain: (text: string, offset: number, options?: DocumentOptions) => Explanation
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
      checkOffset(offset, text)
      return explained(ready(), text, checkOptions(documentOptions), offset)
    },
  }
}
