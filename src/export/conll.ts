import type { AnyMention, GraphJSON } from '../model/graph.ts'
import { codePointOffsets } from './code-points.ts'
import { labelOf } from './facts.ts'

/** A run of letters and figures with its accents, else one visible character. */
const TOKEN = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*|[^\s\p{Z}\p{C}]\p{M}*/gu

interface Token {
  readonly start: number
  readonly end: number
}

export interface CoNLLOptions {
  /** How many columns of labels there are; as many as mentions nest when absent, at least one. */
  readonly layers?: number
}

/** The text between two offsets as tokens. */
const tokens = (source: string, from: number, to: number): readonly Token[] =>
  [...source.slice(from, to).matchAll(TOKEN)].map(({ index, 0: text }) => ({
    start: from + index,
    end: from + index + text.length,
  }))

const sorted = (offsets: Iterable<number>): readonly number[] => [...new Set(offsets)].sort((a, b) => a - b)

/** Whether some mention holds an offset inside, so that no sequence may end there. */
const insides = (mentions: readonly AnyMention[]): ((offset: number) => boolean) => {
  const outer: AnyMention[] = []
  for (const mention of mentions) if (mention.start >= (outer.at(-1)?.end ?? 0)) outer.push(mention)
  let at = 0
  return (offset) => {
    while (at < outer.length && (outer[at] as AnyMention).end <= offset) at++
    const mention = outer[at]
    return mention !== undefined && mention.start < offset
  }
}

/**
 * Writes columns in the manner of CoNLL: a token each line with its offsets in code points, then a column for
 * each layer of nesting, outermost first, labelled `B-state`, `I-state` or `O`. A blank line stands where a zone
 * begins or ends. Tokens are cut at mentions' edges, so that every mention is kept whole; those nested deeper
 * than `layers` are left out.
 */
export const toCoNLL = (graph: GraphJSON, source: string, options: CoNLLOptions = {}): string => {
  const point = codePointOffsets(source)
  const edges = sorted([0, source.length, ...graph.mentions.flatMap(({ start, end }) => [start, end])])
  const inside = insides(graph.mentions)
  const breaks = sorted(graph.zones.flatMap(({ start, end }) => [start, end])).filter((at) => !inside(at))
  const rows: { readonly token: Token; readonly labels: readonly string[]; readonly first: boolean }[] = []
  const open: AnyMention[] = []
  let next = 0
  let broken = 0
  for (let i = 0; i + 1 < edges.length; i++) {
    for (const token of tokens(source, edges[i] as number, edges[i + 1] as number)) {
      while ((open.at(-1)?.end ?? Infinity) <= token.start) open.pop()
      const begun = open.length
      for (; (graph.mentions[next]?.start ?? Infinity) <= token.start; next++) {
        const mention = graph.mentions[next] as AnyMention
        while ((open.at(-1)?.end ?? Infinity) < mention.end) open.pop()
        open.push(mention)
      }
      const before = broken
      while ((breaks[broken] ?? Infinity) <= token.start) broken++
      const labels = open.map(
        (mention, depth) =>
          `${depth < begun && !starts(mention, token) ? 'I' : 'B'}-${labelOf(mention.type)}`,
      )
      rows.push({ token, labels, first: broken > before && rows.length > 0 })
    }
  }
  const layers = options.layers ?? rows.reduce((most, row) => Math.max(most, row.labels.length), 1)
  const names = Array.from({ length: layers }, (_, i) => `LAYER${i + 1}`)
  const lines = rows.map(({ token, labels, first }) =>
    [
      `${first ? '\n' : ''}${source.slice(token.start, token.end)}`,
      point(token.start),
      point(token.end),
      ...names.map((_, i) => labels[i] ?? 'O'),
    ].join('\t'),
  )
  return `# global.columns = FORM START END ${names.join(' ')}\n${lines.map((line) => `${line}\n`).join('')}\n`
}

const starts = (mention: AnyMention, token: Token): boolean => mention.start === token.start
