import { TokenFlag, TokenKind, type Tokens } from '../model/token.ts'

const FULL_STOPS = '.!?…'
const OPENERS = '«"“(—–•○['

/** What a token of punctuation does to sentences. */
const Mark = { none: 0, opens: 1, ends: 2, introduces: 3 } as const

const markOf = (source: string, at: number): number => {
  const char = source.charAt(at)
  if (FULL_STOPS.includes(char)) return Mark.ends
  if (char === ':') return Mark.introduces
  return OPENERS.includes(char) ? Mark.opens : Mark.none
}

/**
 * Marks the tokens with which sentences begin. A point ends one when what follows begins like a sentence;
 * abbreviations and initials hold their point, so they end none.
 */
export const markSentences = (tokens: Tokens): void => {
  const { source, count, start, kind, flags } = tokens
  let ended = true
  for (let i = 0; i < count; i++) {
    const own = flags[i] as number
    const here = kind[i] as number
    // Points that lead to the other end of a line end nothing.
    const marks = here === TokenKind.punctuation && (own & TokenFlag.skip) === 0
    const mark = marks ? markOf(source, start[i] as number) : Mark.none
    const opener = mark === Mark.opens
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
      mark === Mark.ends ||
      (mark === Mark.introduces && i + 1 < count && ((flags[i + 1] as number) & TokenFlag.line) !== 0)
  }
}
