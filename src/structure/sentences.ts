import { TokenFlag, TokenKind, type Tokens } from '../model/token.ts'

const FULL_STOPS = new Set(['.', '!', '?', '…'])
const OPENERS = new Set(['«', '"', '“', '(', '—', '–', '•', '○', '['])

/**
 * Marks the tokens with which sentences begin. A point ends one when what follows begins like a sentence;
 * abbreviations and initials hold their point, so they end none.
 */
export const markSentences = (tokens: Tokens): void => {
  const { source, count, start, kind, flags } = tokens
  const charAt = (token: number): string => source.charAt(start[token] as number)
  let ended = true
  for (let i = 0; i < count; i++) {
    const own = flags[i] as number
    const here = kind[i] as number
    const opener = here === TokenKind.punctuation && OPENERS.has(charAt(i))
    const fresh = (own & TokenFlag.blank) !== 0
    if (fresh || (ended && (own & TokenFlag.space) !== 0)) {
      if (opener && (fresh || ended)) {
        flags[i] = own | TokenFlag.sentence
        ended = true
        continue
      }
      if (fresh || (own & TokenFlag.capital) !== 0 || here === TokenKind.number || here === TokenKind.elision)
        flags[i] = own | TokenFlag.sentence
    } else if (
      ended &&
      i > 0 &&
      ((flags[i - 1] as number) & TokenFlag.sentence) !== 0 &&
      kind[i - 1] === TokenKind.punctuation
    ) {
      // « "Le Conseil » : the opener began the sentence, and so does the word after it.
      flags[i] = own | TokenFlag.sentence
    }
    ended =
      here === TokenKind.punctuation &&
      (FULL_STOPS.has(charAt(i)) || (charAt(i) === ':' && ((flags[i + 1] ?? 0) & TokenFlag.line) !== 0))
  }
}
