import type { AnyMention, GraphJSON, Relation } from '../model/graph.ts'
import { oneLine, wellFormed } from './characters.ts'
import { codePointOffsets } from './code-points.ts'
import { byId, entityOf, factsOf, labelOf } from './facts.ts'

/** What ends a line for some reader of standoff files, or a column. */
const BREAK = /[\t\n\v\f\r\u0085\u2028\u2029]+/gu

interface Piece {
  readonly start: number
  readonly end: number
}

/** The parts of a mention between its line breaks; spaces at the parts' edges are left out. */
const pieces = ({ start, text }: AnyMention): readonly Piece[] => {
  const out: Piece[] = []
  const add = (from: number, to: number): void => {
    const part = text.slice(from, to)
    const kept = part.trim()
    if (kept === '') return
    const at = start + from + part.indexOf(kept)
    out.push({ start: at, end: at + kept.length })
  }
  let at = 0
  for (const { index, 0: gap } of text.matchAll(BREAK)) {
    add(at, index)
    at = index + gap.length
  }
  add(at, text.length)
  return out.length > 0 ? out : [{ start, end: start + text.length }]
}

/** The database and key that a mention is normalised to, when one is known. */
const reference = (mention: AnyMention): string | undefined => {
  const { wikidata, iso3, m49, symbol } = factsOf(mention.value)
  if (wikidata !== undefined) return `Wikidata:${wikidata}`
  if (iso3 !== undefined) return `ISO3166:${iso3}`
  if (m49 !== undefined) return `M49:${m49}`
  return symbol === undefined ? undefined : `UNDocs:${symbol.replace(/\s/gu, '')}`
}

/** A mention of each end, from the evidence where it holds one, else the entity's first. */
const ends = (
  { from, to, evidence }: Relation,
  mentions: ReadonlyMap<string, AnyMention>,
  first: ReadonlyMap<string, string>,
): readonly [string, string] | undefined => {
  const of = (entity: string): string | undefined =>
    evidence.find((id) => mentions.get(id)?.entity === entity) ?? first.get(entity)
  const a = of(from)
  const b = of(to)
  return a !== undefined && b !== undefined ? [a, b] : undefined
}

/**
 * Writes brat standoff (`.ann`) for the source as its `.txt`: mentions as text-bound annotations in code points,
 * a mention over a line's end in several fragments; relations; mentions of one entity as an equivalence; known
 * entities as normalisations; values as notes.
 */
export const toBrat = (graph: GraphJSON, source: string): string => {
  const point = codePointOffsets(source)
  const entity = entityOf(graph)
  const mentions = byId<AnyMention>(graph.mentions)
  const number = new Map(graph.mentions.map((mention, i) => [mention.id, i + 1]))
  const first = new Map(graph.entities.flatMap((one) => (one.mentions[0] ? [[one.id, one.mentions[0]]] : [])))
  const lines: string[] = []
  for (const mention of graph.mentions) {
    const n = number.get(mention.id)
    const parts = pieces(mention)
    const spans = parts.map((part) => `${point(part.start)} ${point(part.end)}`).join(';')
    const words = parts.map((part) => wellFormed(source.slice(part.start, part.end))).join(' ')
    lines.push(`T${n}\t${labelOf(mention.type)} ${spans}\t${words}`)
    const key = reference(mention)
    const label = oneLine(wellFormed(entity(mention)?.label ?? mention.text))
    if (key !== undefined) lines.push(`N${n}\tReference T${n} ${key}\t${label}`)
    lines.push(`#${n}\tAnnotatorNotes T${n}\t${wellFormed(JSON.stringify(mention.value))}`)
  }
  graph.relations.forEach((relation, i) => {
    const found = ends(relation, mentions, first)
    if (found)
      lines.push(`R${i + 1}\t${relation.type} Arg1:T${number.get(found[0])} Arg2:T${number.get(found[1])}`)
  })
  for (const one of graph.entities)
    if (one.mentions.length > 1)
      lines.push(`*\tEquiv ${one.mentions.map((id) => `T${number.get(id)}`).join(' ')}`)
  return lines.map((line) => `${line}\n`).join('')
}
