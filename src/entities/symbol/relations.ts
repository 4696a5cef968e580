import type { Candidate } from '../../model/candidate.ts'
import type { SymbolValue } from '../../model/entity.ts'
import type { RelationType } from '../../model/graph.ts'
import type { Deriver, Edge } from '../../model/language.ts'
import { formatSymbol, type SymbolSuffix } from '../../symbols/index.ts'
import { keptSymbol } from '../../symbols/kept.ts'

const RELATIONS: Readonly<Partial<Record<SymbolSuffix['kind'], RelationType>>> = {
  Add: 'adds-to',
  Amend: 'amends',
  Corr: 'corrects',
  Rev: 'revises',
}

/** Additions, corrections and revisions, to the document that they are of, where the text names both. */
export const suffixRelations: Deriver = {
  name: 'additif, rectificatif, révision, amendement',
  derive: (_, mentions) => {
    const changing: Candidate[] = []
    const first = new Map<string, Candidate>()
    for (const mention of mentions) {
      if (mention.type !== 'symbol' || !mention.entry || first.has(mention.entry)) continue
      first.set(mention.entry, mention)
      if ((mention.value as SymbolValue)['suffixes'] !== undefined) changing.push(mention)
    }
    return changing.flatMap((mention): readonly Omit<Edge, 'because'>[] => {
      const parsed = keptSymbol((mention.value as SymbolValue).symbol)
      if (!parsed.ok) return []
      for (let kept = parsed.suffixes.length - 1; kept >= 0; kept--) {
        const whole = formatSymbol({ segments: parsed.segments, suffixes: parsed.suffixes.slice(0, kept) })
        const to = first.get(`symbol:${whole}`)
        const type = RELATIONS[parsed.suffixes[kept]?.kind ?? 'Summary']
        if (to && type) return [{ type, from: mention, to }]
      }
      return []
    })
  },
}

/** « A/65/123-S/2011/45 »: one document under two symbols. */
export const jointSymbols: Deriver = {
  name: '<cote>-<cote>',
  derive: ({ reader }, mentions) => {
    const edges: Omit<Edge, 'because'>[] = []
    let before: Candidate | undefined
    for (const mention of mentions) {
      if (mention.type !== 'symbol') continue
      if (before && mention.from - before.to <= 1 && /^[-–—‐‑]$/u.test(reader.text(before.to, mention.from)))
        edges.push({ type: 'same-document-as', from: before, to: mention })
      before = mention
    }
    return edges
  },
}
