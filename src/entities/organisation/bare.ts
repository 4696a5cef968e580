import type { Reader } from '../../model/reader.ts'
import { TokenFlag, TokenKind } from '../../model/token.ts'

const COMPLEMENT =
  /^(?:du|des|sur|pour|mondiale?|internationale?|generale?|regionale?|nationale?|ministerielle|islamique|au|aux|diplomatique|plenipotentiaires|elargi|conjoint|commun|intergouvernemental|alimentaire|federale|publique|centrale|postale|penitentiaire|civile|fiscale|territoriale|provisoire|transitoire)$/u

/** Whether the head at `token` stands here by itself. */
export const bare = (reader: Reader, token: number): boolean => {
  const next = reader.next(token)
  if (next >= reader.tokens.count) return true
  const folded = reader.folded(next)
  // « la Conférence à remplir », « la Conférence d'adopter »; « la Conférence a » has no accent.
  // An apostrophe may have got lost: « Corps commun d inspection ».
  if (/^(?:de|d'?)$/u.test(folded) || reader.text(next, next + 1) === 'à')
    return /(?:er|ir|re)$/u.test(reader.folded(reader.next(next)))
  if (COMPLEMENT.test(folded)) return false
  const { kind } = reader.tokens
  if (kind[next] !== TokenKind.word && kind[next] !== TokenKind.elision)
    return kind[next] !== TokenKind.number
  if (reader.found(next, 'state').some(({ form }) => form === 'demonym')) return false
  return !reader.has(next, TokenFlag.capital) || reader.has(next, TokenFlag.sentence)
}
