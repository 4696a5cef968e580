import { ownSymbol } from '../../entities/symbol/own.ts'
import type { Candidate } from '../../model/candidate.ts'
import type { Deriver, Edge, Scene } from '../../model/language.ts'
import type { Reader } from '../../model/reader.ts'
import { TokenFlag, TokenKind } from '../../model/token.ts'

/** « A/65/123-S/2011/45 »: two symbols of one document. */
const joined = (reader: Reader, own: Candidate, other: Candidate): boolean =>
  own.to < reader.tokens.count &&
  reader.next(own.to) === other.from &&
  reader.tokens.kind[own.to] === TokenKind.hyphen

const CITED: ReadonlySet<string> = new Set(['resolution', 'symbol', 'instrument'])

/** « Doc. EX.CL/693 (XX) »: below a decision's title, the document on which it was taken. */
const isBasis = (reader: Reader, { from }: Candidate): boolean =>
  /^doc\.?$/u.test(reader.folded(reader.previous(from))) ||
  (reader.folded(reader.previous(from)) === '.' &&
    reader.folded(reader.previous(reader.previous(from))) === 'doc')

/** The document's own symbol; of a decision, the number that opens it, when there is but one. */
const citing = (scene: Scene, mentions: readonly Candidate[]): Candidate | undefined => {
  const own = ownSymbol(scene, mentions)
  if (!own || !isBasis(scene.reader, own)) return own
  const heads = mentions.filter(
    ({ type, from, entry }) =>
      entry !== undefined &&
      (type === 'resolution' || type === 'symbol') &&
      from < own.from &&
      scene.reader.has(from, TokenFlag.line),
  )
  return new Set(heads.map(({ entry }) => entry)).size === 1 ? heads[0] : undefined
}

/** No word and sign before a number are more tokens: « RÉSOLUTION N° ». */
const TITLE_WORDS = 4

/** « RÉSOLUTION N° 4/38-ORG » on a line of its own: a text that the document holds. */
const isTitle = (reader: Reader, { type, from, to }: Candidate): boolean => {
  const after = reader.at(to)
  if (type !== 'resolution' || (after < reader.tokens.count && !reader.has(after, TokenFlag.line)))
    return false
  let token = reader.previous(from)
  for (let words = 1; words < TITLE_WORDS && token > 0 && !reader.has(token, TokenFlag.line); words++)
    token = reader.previous(token)
  return (
    token >= 0 &&
    reader.inClass(token, 'resolution-word') &&
    reader.has(token, TokenFlag.line) &&
    reader.has(token, TokenFlag.capital)
  )
}

/** The symbols that stand on the lines right below the document's own: of the same document. */
const below = (reader: Reader, own: Candidate, mentions: readonly Candidate[]): ReadonlySet<Candidate> => {
  const group = new Set<Candidate>()
  let { to } = own
  for (const one of mentions)
    if (
      (one.type === 'symbol' || one.type === 'resolution') &&
      one.from === reader.at(to) &&
      reader.has(one.from, TokenFlag.line)
    ) {
      group.add(one)
      to = one.to
    }
  return group
}

/** A document cites the resolutions, documents and instruments that it names. */
export const citations: Deriver = {
  name: 'le document cite',
  derive: (scene, mentions) => {
    const { reader } = scene
    const own = citing(scene, mentions)
    if (!own) return []
    const group = below(reader, own, mentions)
    // A collection: what it cites is cited by one of its texts.
    if (own.type === 'resolution' && [...group].some(({ type }) => type === 'resolution')) return []
    const edges: Omit<Edge, 'because'>[] = []
    let named = 0
    for (const one of mentions) {
      if (one.type === 'organisation') named = Math.max(named, one.to)
      if (!CITED.has(one.type) || !one.entry || one.entry === own.entry) continue
      // « la Mission en appui à l’Accord d’Oslo » is named after a text, which is not cited.
      if (one.to <= named || group.has(one) || isTitle(reader, one)) continue
      // Another symbol of the masthead or of the pages' feet is this document's too.
      if (reader.has(one.from, TokenFlag.furniture) || joined(scene.reader, own, one)) continue
      edges.push({ type: 'cites', from: own, to: one })
    }
    return edges
  },
}
