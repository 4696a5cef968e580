import type { Candidate } from '../../model/candidate.ts'
import type { Scene } from '../../model/language.ts'
import type { Reader } from '../../model/reader.ts'
import { TokenFlag, TokenKind } from '../../model/token.ts'

/** A document's own symbol stands among its first tokens, or in page furniture. */
const HEAD_TOKENS = 120

/** Whether it is a symbol, or a resolution by its symbol: « A/RES/65/1 », « Assembly/AU/Dec. 392 (XVIII) ». */
const isSymbol = (reader: Reader, { type, from, to, entry }: Candidate): boolean =>
  entry !== undefined &&
  (type === 'symbol' ||
    (type === 'resolution' &&
      (reader.tokens.kind[from] === TokenKind.symbol || /^\p{L}+\//u.test(reader.text(from, to)))))

/** « Nations Unies S/2014/55 »: the symbol ends its line, and nothing but the house stands before it. */
const inLetterhead = ({ tokens, has, previous, folded }: Reader, { from, to }: Candidate): boolean => {
  if (to < tokens.count && !has(to, TokenFlag.line)) return false
  let token = from
  for (let words = 0; words < 4 && !has(token, TokenFlag.line); words++) token = previous(token)
  // « Doc. EX.CL/695 (XX) »: what is treated of.
  if (!has(token, TokenFlag.line) || /^doc\.?$/u.test(folded(token))) return false
  for (let at = token; at < from; at++) if (!has(at, TokenFlag.capital)) return false
  return true
}

const isOwn = ({ reader, zones }: Scene, candidate: Candidate): boolean => {
  if (reader.has(candidate.from, TokenFlag.furniture)) return true
  if (candidate.from >= HEAD_TOKENS) return false
  const masthead = zones.find((zone) => zone.type === 'masthead')
  return (
    (masthead !== undefined && (reader.tokens.start[candidate.from] as number) < masthead.end) ||
    inLetterhead(reader, candidate)
  )
}

/**
 * The mention of the document's own symbol: in its masthead, on a line of its own at its head, or at the foot of its
 * pages. With a symbol given from outside, that symbol's first mention.
 */
export const ownSymbol = (scene: Scene, candidates: readonly Candidate[]): Candidate | undefined => {
  const { reader } = scene
  const given = reader.symbol?.replace(/\s+/gu, '')
  if (given !== undefined)
    return candidates.find(({ entry }) => entry === `symbol:${given}` || entry === `resolution:${given}`)
  return candidates.find((one) => isSymbol(reader, one) && isOwn(scene, one))
}
