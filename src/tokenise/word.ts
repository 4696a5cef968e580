import { TokenFlag, TokenKind } from '../model/token.ts'
import { secondFold } from '../text/chars.ts'
import { lookup } from '../vocabulary/lookup.ts'
import {
  APOSTROPHE,
  add,
  begin,
  type Cut,
  classAt,
  DIGIT,
  find,
  foldAt,
  holds,
  isLetter,
  isRoman,
  LOWER,
  MARK,
  NEWLINE,
  POINT,
  put,
  SLASH,
  SPACE,
  UPPER,
} from './cut.ts'
import { scanSymbol } from './symbol.ts'

/** `O.N.U.`: capitals and points in turn, folded to `onu`. Gives the offset after it, or 0. */
const scanPointed = (cut: Cut, from: number): number => {
  const { source } = cut
  let end = from
  let letters = 0
  while (letters < 12 && classAt(cut, end) === UPPER && source.charCodeAt(end + 1) === POINT) {
    letters++
    end += 2
  }
  if (letters < 2) return 0
  begin(cut)
  for (let i = from; i < end; i += 2) put(cut, foldAt(cut, i))
  return end
}

/** The form of the letters from `from` to `to`: an ordinal's ending, or another. */
export const endingOf = (cut: Cut, from: number, to: number): number => {
  begin(cut)
  for (let i = from; i < to; i++) if (classAt(cut, i) !== MARK) put(cut, foldAt(cut, i))
  return find(cut)
}

/** « XXIe », « Ier », « Ire »; not « Vers », nor « Inde ». */
const isRomanOrdinal = (cut: Cut, from: number, uppers: number, end: number): boolean => {
  const ending = endingOf(cut, from + uppers, end)
  if (holds(cut.is.romanEnding, ending)) return true
  return uppers === 1 && cut.source.charCodeAt(from) === 0x49 && holds(cut.is.firstEnding, ending)
}

/** « 1432 H. » at the end of a sentence: the point is the sentence's. */
const closesEra = (cut: Cut, point: number, size: number, wordHash: number): boolean => {
  const { vocabulary, folded, count, kind, is } = cut
  if (count === 0 || kind[count - 1] !== TokenKind.number) return false
  if (!holds(is.eraLetter, lookup(vocabulary, folded, size, wordHash))) return false
  let next = point + 1
  while (classAt(cut, next) === SPACE && next < cut.length) next++
  const after = classAt(cut, next)
  return next >= cut.length || after === NEWLINE || (after === UPPER && next > point + 1)
}

/** `M.`, `O.N.U.`, `J.`, « EX.CL/Dec.813(XXV) », or a word that a point follows. */
const wordBeforePoint = (
  cut: Cut,
  from: number,
  end: number,
  flags: number,
  letters: number,
  uppers: number,
): void => {
  // « G20. » is no initial.
  const initial = letters === 1 && uppers === 1 && cut.size === 1
  const pointed = initial ? scanPointed(cut, from) : 0
  if (pointed) {
    add(cut, from, pointed, TokenKind.word, flags | TokenFlag.capitals, find(cut), cut.wordHash)
    return
  }
  const { size, wordHash } = cut
  put(cut, POINT)
  const id = find(cut)
  if (holds(cut.is.abbreviation, id)) {
    add(cut, from, end + 1, TokenKind.word, flags, id, cut.wordHash)
    return
  }
  if (initial && !closesEra(cut, end, size, wordHash)) {
    add(cut, from, end + 1, TokenKind.initial, flags, id, cut.wordHash)
    return
  }
  if (uppers === letters && isLetter(classAt(cut, end + 1))) {
    const symbol = scanSymbol(cut.source, from, cut.classes)
    if (symbol > end + 1) {
      add(cut, from, symbol, TokenKind.symbol, flags, 0, 0)
      return
    }
  }
  cut.size = size
  cut.wordHash = wordHash
  add(cut, from, end, TokenKind.word, flags, find(cut), wordHash)
}

/** « M23 », « G77 » and « EUFOR1 » may be names; behind longer words figures call a note: « UNIES234 ». */
export const MAX_NUMBERED = 4

/** « aeiouhy », a bit for each letter from `a` on. */
const ELIDED_BEFORE = [...'aeiouhy'].reduce((bits, letter) => bits | (1 << (letter.charCodeAt(0) - 0x61)), 0)

/** « d Allemagne », « l Organisation »: the letter before a capital vowel has lost its apostrophe. */
const lostApostrophe = (cut: Cut, end: number): boolean => {
  if (classAt(cut, end) !== SPACE || classAt(cut, end + 1) !== UPPER || !isLetter(classAt(cut, end + 2)))
    return false
  const letter = foldAt(cut, end + 1) - 0x61
  return (
    letter >= 0 && letter < 26 && (ELIDED_BEFORE & (1 << letter)) !== 0 && holds(cut.is.elision, find(cut))
  )
}

/** Reads a word that is not letters alone, or that what follows may change. */
export const scanWord = (cut: Cut, from: number): void => {
  const { source, length, classes, folds } = cut
  let end = from
  let uppers = 0
  let letters = 0
  let romans = 0
  begin(cut)
  for (; end < length; end++) {
    const code = source.charCodeAt(end)
    const kind = classes[code] as number
    if (kind === LOWER || kind === UPPER) {
      letters++
      if (kind === UPPER) {
        uppers++
        if (uppers === letters && isRoman(code)) romans++
      }
      put(cut, folds[code] || code)
      const second = secondFold(code)
      if (second) put(cut, second)
    } else if (kind === MARK) {
      // « coopé­\nration »: a soft hyphen at the end of a line joins the two halves.
      if (code === 0xad && classAt(cut, end + 1) === NEWLINE && classAt(cut, end + 2) === LOWER) end++
    } else if (kind === DIGIT) {
      if (uppers !== letters || letters > MAX_NUMBERED) break
      put(cut, code)
    } else if (kind === APOSTROPHE) {
      let next = end + 1
      while (next < end + 3 && classAt(cut, next) === APOSTROPHE) next++
      if (holds(cut.is.elision, find(cut))) {
        put(cut, 0x27)
        const capital = classAt(cut, from) === UPPER ? TokenFlag.capital : 0
        add(cut, from, next, TokenKind.elision, capital, find(cut), cut.wordHash)
        return
      }
      if (!isLetter(classAt(cut, next)) || next !== end + 1) break
      put(cut, 0x27)
    } else break
  }
  if (letters === 1 && uppers === 0 && end === from + 1 && lostApostrophe(cut, end)) {
    put(cut, 0x27)
    add(cut, from, end, TokenKind.elision, 0, find(cut), cut.wordHash)
    return
  }
  let flags = uppers > 0 && classAt(cut, from) === UPPER ? TokenFlag.capital : 0
  // « M23 » and « G5 » are acronyms, « A » a letter.
  if (uppers === letters && end - from > 1) flags |= TokenFlag.capitals
  const next = end < length ? source.charCodeAt(end) : 0
  if (next === POINT) {
    wordBeforePoint(cut, from, end, flags, letters, uppers)
    return
  }
  if (next === SLASH && uppers > 0) {
    const symbol = scanSymbol(source, from, classes)
    if (symbol > end) {
      add(cut, from, symbol, TokenKind.symbol, flags, 0, 0)
      return
    }
  }
  const id = find(cut)
  const hash = cut.wordHash
  const ordinal =
    romans > 0 &&
    romans === uppers &&
    uppers < letters &&
    letters - uppers <= 4 &&
    isRomanOrdinal(cut, from, uppers, end)
  if (ordinal) add(cut, from, end, TokenKind.ordinal, flags | TokenFlag.roman, id, hash)
  else add(cut, from, end, TokenKind.word, flags, id, hash)
}
