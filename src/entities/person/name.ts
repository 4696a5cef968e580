import type { Reader } from '../../model/reader.ts'
import { TokenFlag, TokenKind } from '../../model/token.ts'

/** A person's name is no longer than this, in tokens. */
const MAX_TOKENS = 12
const REGNAL = /^(?:I{1,3}|IV|VI{0,3}|IX|X{1,2}[IV]{0,3}|Jr|Sr)$/u

const isCapitalWord = (reader: Reader, token: number): boolean => {
  const kind = reader.tokens.kind[token]
  return reader.has(token, TokenFlag.capital) && (kind === TokenKind.word || kind === TokenKind.initial)
}

/** Whether another kind of name begins here: a body, an office, a State, a month. */
/** Titles that are names too, behind a first name: « Hassan Sheikh Mohamud ». */
const TITLE_NAME = /^(?:sheikh|cheikh|shaykh|khan|aga|prince|roi|emir|imam|major)$/u

const isOther = (reader: Reader, token: number, first = false): boolean =>
  (first || !TITLE_NAME.test(reader.folded(token))) && isOtherKind(reader, token)

const isOtherKind = (reader: Reader, token: number): boolean =>
  reader.inClass(token, 'body-head') ||
  reader.inClass(token, 'office-head') ||
  reader.inClass(token, 'civility') ||
  reader.inClass(token, 'month') ||
  reader.inClass(token, 'name-stop') ||
  reader
    .found(token)
    .some((candidate) => !candidate.weak && (candidate.type === 'state' || candidate.type === 'organisation'))

/** « moon » of « Ki-moon »: in small letters, behind a hyphen. */
const hangs = (reader: Reader, token: number): boolean =>
  token > 0 &&
  reader.tokens.kind[token - 1] === TokenKind.hyphen &&
  reader.has(token - 1, TokenFlag.skip) &&
  reader.tokens.kind[token] === TokenKind.word

interface Limits {
  /** Stop where a line ends. */
  readonly line?: boolean
}

/**
 * The token after the name of a person that begins at `from`, or -1.
 *
 * ```
 * M. Abdullah II Ibn Al-Hussein de Jordanie
 *    ^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export const personName = (reader: Reader, from: number, { line = false }: Limits = {}): number => {
  if (!isCapitalWord(reader, from) || isOther(reader, from, true)) return -1
  let end = from + 1
  let at = reader.next(from)
  for (let count = 1; count < MAX_TOKENS && at < reader.tokens.count; count++) {
    if (reader.has(at, TokenFlag.blank) || (line && reader.has(at, TokenFlag.line))) break
    if (reader.tokens.kind[at - 1] === TokenKind.hyphen && !reader.has(at - 1, TokenFlag.skip)) break
    const hanging = hangs(reader, at)
    if (
      hanging ||
      (isCapitalWord(reader, at) && !isOther(reader, at)) ||
      (isCapitalWord(reader, at) && REGNAL.test(reader.text(at, at + 1)))
    ) {
      end = at + 1
      at = reader.next(at)
      continue
    }
    const particle =
      reader.inClass(at, 'name-particle') ||
      (reader.tokens.kind[at] === TokenKind.elision && /^[dno]'$/u.test(reader.folded(at)))
    if (!particle) break
    const next = particleEnd(reader, at)
    if (next < 0) break
    end = next + 1
    at = reader.next(next)
  }
  return end
}

/** The capitalised word after one or two particles, or -1. A State or a place after « de » is not part of the name. */
const particleEnd = (reader: Reader, from: number): number => {
  let at = from
  for (let count = 0; count < 2; count++) {
    at = reader.next(at)
    if (at >= reader.tokens.count || reader.has(at, TokenFlag.blank)) return -1
    if (isCapitalWord(reader, at))
      return isOther(reader, at) ||
        (/^d/u.test(reader.folded(from)) &&
          reader.found(at).some((one) => one.type === 'place' || one.type === 'state'))
        ? -1
        : at
    if (!reader.inClass(at, 'name-particle')) return -1
  }
  return -1
}

/** Words of a name. */
export const nameWords = (reader: Reader, from: number, to: number): readonly string[] => {
  const words: string[] = []
  for (let token = reader.at(from); token < to; token = reader.next(token)) words.push(reader.folded(token))
  return words
}

/** The name on one line, a hyphen at a line's end closed up. */
export const nameText = (reader: Reader, from: number, to: number): string =>
  reader
    .text(from, to)
    .replace(/([-\u2010\u2011])\s+/gu, '$1')
    .replace(/\s+/gu, ' ')
