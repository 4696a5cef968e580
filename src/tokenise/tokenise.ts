import { TokenFlag, TokenKind, type Tokens } from '../model/token.ts'
import type { Vocabulary } from '../model/vocabulary.ts'
import { fold, isUpper } from '../text/chars.ts'
import { DIGIT, HYPHEN, LOWER, MARK, NEWLINE, POINT, SPACE, startCut, UPPER } from './cut.ts'
import { scanHyphen, scanOther } from './mark.ts'
import { scanNumber } from './number.ts'
import { cutPlain, plainUnits } from './plain.ts'
import { scanWord } from './word.ts'

const AFTER_LINE: number = TokenFlag.space | TokenFlag.line
const AFTER_BLANK: number = AFTER_LINE | TokenFlag.blank

/**
 * Cuts a document into tokens. Nothing is lost: tokens and the white space between them give back the
 * source. One pass, linear; any string is valid.
 */
export const tokenise = (source: string, vocabulary: Vocabulary): Tokens => {
  const cut = startCut(source, vocabulary)
  const { length, classes } = cut
  const units = plainUnits(cut)
  let at = 0
  // Lines ended since the last token.
  let lines = 0
  while (at < length) {
    const kind = classes[source.charCodeAt(at)] as number
    if (kind === SPACE) {
      cut.before |= TokenFlag.space
      at++
    } else if (kind === NEWLINE) {
      if (source.charCodeAt(at) !== 0x0d || source.charCodeAt(at + 1) !== 0x0a) lines++
      cut.before |= lines > 1 ? AFTER_BLANK : AFTER_LINE
      at++
    } else if (kind === MARK) at++
    else {
      lines = 0
      if (kind === LOWER || kind === UPPER) {
        const next = cutPlain(cut, at, units)
        if (next > at) {
          at = next
          continue
        }
        scanWord(cut, at)
      } else if (kind === DIGIT) scanNumber(cut, at)
      else if (kind === HYPHEN) scanHyphen(cut, at)
      else scanOther(cut, at)
      at = cut.at
    }
  }
  const { count, start, end, kind, flags, form, hash } = cut
  return { source, count, start, end, kind, flags, form, hash }
}

/** `O.N.U.` */
const isPointed = (text: string): boolean => {
  if (text.length < 4 || text.charCodeAt(1) !== POINT) return false
  for (let i = 0; i < text.length; i += 2)
    if (!isUpper(text.charCodeAt(i)) || text.charCodeAt(i + 1) !== POINT) return false
  return true
}

/** The folded form of a token, as the vocabulary holds it. */
export const foldedToken = (tokens: Tokens, token: number): string => {
  const text = tokens.source.slice(tokens.start[token], tokens.end[token])
  const folded = fold(text)
  if (tokens.kind[token] === TokenKind.elision) return folded.replace(/'+$/u, "'")
  return isPointed(text) ? folded.replaceAll('.', '') : folded
}
