import type { AnyMention, GraphJSON } from '../model/graph.ts'
import { codePointOffsets } from './code-points.ts'
import { factsOf } from './facts.ts'

/** A span as spaCy and Prodigy write it. */
interface Span {
  readonly start: number
  readonly end: number
  readonly label: string
  /** What it is linked to: a Wikidata item, else the entity's id. */
  readonly kb_id?: string
}

/** The mentions that lie in no other. */
const outermost = (mentions: readonly AnyMention[]): readonly AnyMention[] => {
  let end = 0
  return mentions.filter((mention) => {
    if (mention.start < end) return false
    end = mention.end
    return true
  })
}

const span =
  (point: (offset: number) => number) =>
  (mention: AnyMention): Span => {
    const link = factsOf(mention.value).wikidata ?? mention.entity
    return {
      start: point(mention.start),
      end: point(mention.end),
      label: mention.type,
      ...(link === undefined ? {} : { kb_id: link }),
    }
  }

export interface SpaCyOptions {
  /** Names the document in the line's `meta`; its symbol when absent. */
  readonly id?: string
}

/**
 * Writes one line of JSON that spaCy's `displacy` (manual) and training scripts read, offsets in code points:
 * `ents` holds the outermost mentions, which may not overlap there, `spans.sc` all of them.
 */
export const toSpaCy = (graph: GraphJSON, source: string, { id }: SpaCyOptions = {}): string => {
  const write = span(codePointOffsets(source))
  return `${JSON.stringify({
    text: source,
    ents: outermost(graph.mentions).map(write),
    spans: { sc: graph.mentions.map(write) },
    meta: meta(graph, id),
  })}\n`
}

/** Writes one line of JSONL for Prodigy's `spans.manual`, offsets in code points; spans may overlap there. */
export const toProdigy = (graph: GraphJSON, source: string, { id }: SpaCyOptions = {}): string => {
  const write = span(codePointOffsets(source))
  return `${JSON.stringify({ text: source, spans: graph.mentions.map(write), meta: meta(graph, id) })}\n`
}

const meta = (graph: GraphJSON, id: string | undefined): object => {
  const source = id ?? graph.document.symbol
  return {
    ...(source === undefined ? {} : { source }),
    ...(graph.document.date === undefined ? {} : { date: graph.document.date }),
  }
}
