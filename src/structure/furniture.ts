import { TokenFlag, TokenKind, type Tokens } from '../model/token.ts'
import type { Line } from './lines.ts'

const MAX_TOKENS = 8

/** The kinds of a line's tokens as letters, hyphens as `-`: a job number « 11-41172 » is `n-n`. */
const shapeOf = (tokens: Tokens, line: Line): string => {
  let shape = ''
  for (let i = line.from; i < line.to; i++) {
    const length = (tokens.end[i] as number) - (tokens.start[i] as number)
    switch (tokens.kind[i]) {
      case TokenKind.number:
        shape += length >= 7 ? 'J' : length >= 4 ? 'N' : 'n'
        break
      case TokenKind.slashed:
        shape += '/'
        break
      case TokenKind.symbol:
        shape += 'S'
        break
      case TokenKind.hyphen:
        shape += '-'
        break
      case TokenKind.word:
        shape += ((tokens.flags[i] as number) & TokenFlag.capitals) !== 0 ? 'C' : length === 1 ? 'c' : 'w'
        break
      case TokenKind.initial:
        shape += 'c'
        break
      default:
        shape += tokens.source.charAt(tokens.start[i] as number)
    }
  }
  return shape
}

/** Job numbers, with or without the page number glued on: « 11-41172 », « 711-41172 », « GE.17-18194 (F) 271017 », « 03-74812F ». */
const JOB = /^(?:C\.)?[nNJ]-[NJ]c?(?:\(c\))?[nNJ]*$/
/** A symbol alone, with the page beside it: « A/65/903 », « 2 A/65/903 ». */
const SYMBOL = /^n?(?:S)(?:\([nN]\))?n?$/
/** A page number alone: « 3 », « - 3 - », « 3/12 ». */
const PAGE = /^(?:n|-n-|\/)$/

/** Lines between which a page was turned hold at least so many tokens. */
const FULL_LINE = 5

/** « l’Organisation⏎19⏎des Nations Unies »: a page number alone between the halves of a sentence. */
const breaksSentence = (
  { flags, kind }: Tokens,
  before: Line,
  after: Line,
  isNumbered: (token: number) => boolean,
): boolean => {
  const last = before.to - 1
  return (
    before.to - before.from >= FULL_LINE &&
    after.to - after.from >= FULL_LINE &&
    (kind[last] === TokenKind.word || kind[last] === TokenKind.elision) &&
    kind[after.from] === TokenKind.word &&
    ((flags[after.from] as number) & TokenFlag.capital) === 0 &&
    !isNumbered(last)
  )
}

/**
 * Marks page furniture (running symbols, page and job numbers) so that matching steps over it: a name broken
 * over a page is still one name.
 *
 * @param isNumbered whether a token is a word that a number follows, as « article »
 */
export const markFurniture = (
  tokens: Tokens,
  lines: readonly Line[],
  isNumbered: (token: number) => boolean,
): void => {
  lines.forEach((line, index) => {
    if (index === 0 || line.to - line.from > MAX_TOKENS) return
    const shape = shapeOf(tokens, line)
    const next = lines[index + 1]
    const alone = line.blankBefore && (next === undefined || next.blankBefore)
    const turned = (): boolean =>
      next !== undefined && (alone || breaksSentence(tokens, lines[index - 1] as Line, next, isNumbered))
    const furniture = JOB.test(shape) || (alone && SYMBOL.test(shape)) || (PAGE.test(shape) && turned())
    if (!furniture) return
    line.furniture = true
    for (let i = line.from; i < line.to; i++)
      tokens.flags[i] = (tokens.flags[i] as number) | TokenFlag.furniture | TokenFlag.skip
  })
}
