import { ownSymbol } from '../../entities/symbol/own.ts'
import type { Candidate } from '../../model/candidate.ts'
import type { Deriver, Edge } from '../../model/language.ts'
import type { Reader } from '../../model/reader.ts'
import { TokenFlag, TokenKind } from '../../model/token.ts'

/** « A/65/123-S/2011/45 »: two symbols of one document. */
const joined = (reader: Reader, own: Candidate, other: Candidate): boolean =>
  own.to < reader.tokens.count &&
  reader.next(own.to) === other.from &&
  reader.tokens.kind[own.to] === TokenKind.hyphen

const CITED: ReadonlySet<string> = new Set(['resolution', 'symbol', 'instrument'])

/** A document cites the resolutions, documents and instruments that it names. */
export const citations: Deriver = {
  name: 'le document cite',
  derive: (scene, mentions) => {
    const { reader } = scene
    const own = ownSymbol(scene, mentions)
    if (!own) return []
    const edges: Omit<Edge, 'because'>[] = []
    for (const one of mentions) {
      if (!CITED.has(one.type) || !one.entry || one.entry === own.entry) continue
      // Another symbol of the masthead or of the pages' feet is this document's too.
      if (reader.has(one.from, TokenFlag.furniture) || joined(scene.reader, own, one)) continue
      edges.push({ type: 'cites', from: own, to: one })
    }
    return edges
  },
}
