import { TokenFlag, TokenKind } from '../model/token.ts'
import {
  APOSTROPHE,
  add,
  begin,
  COMMA,
  type Cut,
  classAt,
  DIGIT,
  find,
  holds,
  isLetter,
  LOWER,
  MARK,
  MAX_FOLD,
  POINT,
  put,
  SLASH,
  SPACE,
  UPPER,
} from './cut.ts'
import { endingOf, MAX_NUMBERED } from './word.ts'

const digitsFrom = ({ source, length, classes }: Cut, from: number): number => {
  let end = from
  while (end < length && classes[source.charCodeAt(end)] === DIGIT) end++
  return end
}

const YEAR_FIGURES = 4
/** No call of a note has more figures. */
const MAX_CALL = 3

/** Whether the figures from `from` on begin as a year of our time does: 19…, 20…. */
const beginsYear = ({ source }: Cut, from: number): boolean => {
  const first = source.charCodeAt(from)
  const second = source.charCodeAt(from + 1)
  return (first === 0x31 && second === 0x39) || (first === 0x32 && second === 0x30)
}

/** Whether the figures from `from` on begin as a year does, behind a month. */
const isYearOfMonth = (cut: Cut, from: number): boolean =>
  cut.count > 0 && beginsYear(cut, from) && holds(cut.is.month, cut.form[cut.count - 1] as number)

/** « septembre 20147 »: a year to which the call of a note is glued. */
const isYearWithCall = (cut: Cut, from: number, end: number): boolean =>
  end - from > YEAR_FIGURES && end - from <= YEAR_FIGURES + MAX_CALL && isYearOfMonth(cut, from)

/** « la Conférence3 », « septembre 2014|7 »: figures, few and glued on, that call a note. */
const isNoteCall = (cut: Cut, from: number, end: number): boolean => {
  const { count, form, start, is } = cut
  const glued = classAt(cut, from - 1)
  if (count === 0 || end - from > MAX_CALL || cut.before !== 0) return false
  if (glued === DIGIT) return true
  const word = count - 1
  const letters = from - (start[word] as number)
  const least = glued === LOWER ? 4 : MAX_NUMBERED + 1
  return (glued === LOWER || glued === UPPER) && letters >= least && !holds(is.numbered, form[word] as number)
}

/** « 1999a »: the letter of a note or of a work, glued to a year. */
const isNoteLetter = (cut: Cut, from: number): boolean => {
  const next = classAt(cut, from + 1)
  return (
    classAt(cut, from) === LOWER && !isLetter(next) && next !== DIGIT && next !== MARK && next !== APOSTROPHE
  )
}

/** The longest ending of an ordinal, and the shortest word that may be glued to one. */
const MAX_ENDING = 4
const MIN_GLUED = 5

/** The offset after the letters from `from` on, no further than `limit`. */
const lettersEnd = (cut: Cut, from: number, limit: number): number => {
  let end = from
  while (end < limit && (isLetter(classAt(cut, end)) || classAt(cut, end) === MARK)) end++
  return end
}

/** « 6062eséance », « 1ERJANVIER »: the offset after the ending, where a known word is glued to it; or 0. */
const gluedEnd = (cut: Cut, from: number, end: number): number => {
  for (let at = Math.min(from + MAX_ENDING, end - MIN_GLUED); at > from; at--)
    if (holds(cut.is.ordinalEnding, endingOf(cut, from, at)) && endingOf(cut, at, end) !== 0) return at
  return 0
}

/** The offset after the ending that makes the figures before `from` an ordinal, or 0. */
const ordinalEnd = (cut: Cut, from: number): number => {
  const end = lettersEnd(cut, from, from + MAX_FOLD)
  if (end === from || isLetter(classAt(cut, end))) return 0
  if (end - from > MAX_ENDING) return gluedEnd(cut, from, end)
  return holds(cut.is.ordinalEnding, endingOf(cut, from, end)) ? end : 0
}

export const scanNumber = (cut: Cut, from: number): void => {
  const { source, length, classes } = cut
  let end = digitsFrom(cut, from)
  if (isYearWithCall(cut, from, end)) end = from + YEAR_FIGURES
  let kind: number = TokenKind.number
  const next = end < length ? source.charCodeAt(end) : 0
  if (next === SLASH && classAt(cut, end + 1) === DIGIT) {
    kind = TokenKind.slashed
    while (source.charCodeAt(end) === SLASH && classAt(cut, end + 1) === DIGIT) end = digitsFrom(cut, end + 1)
  } else if ((next === COMMA || next === POINT) && classAt(cut, end + 1) === DIGIT) {
    kind = TokenKind.decimal
    while (source.charCodeAt(end) === next && classAt(cut, end + 1) === DIGIT) end = digitsFrom(cut, end + 1)
  } else if (end - from <= 3 && classes[next] === SPACE) {
    // « 31 000 »: groups of three figures.
    for (;;) {
      const group = digitsFrom(cut, end + 1)
      if (classAt(cut, end) !== SPACE || group !== end + 4 || source.charCodeAt(from) === 0x30) break
      kind = TokenKind.decimal
      end = group
    }
    if (kind === TokenKind.decimal && source.charCodeAt(end) === COMMA && classAt(cut, end + 1) === DIGIT)
      end = digitsFrom(cut, end + 1)
    // « 1 885e séance »
    const ordinal = kind === TokenKind.decimal ? ordinalEnd(cut, end) : 0
    if (ordinal > 0) {
      add(cut, from, ordinal, TokenKind.ordinal, 0, 0, 0)
      return
    }
  } else if (isLetter(classes[next] as number)) {
    // « octobre 1991e »: the call of a note.
    const ordinal = end - from === YEAR_FIGURES && isYearOfMonth(cut, from) ? 0 : ordinalEnd(cut, end)
    if (ordinal > 0) {
      add(cut, from, ordinal, TokenKind.ordinal, 0, 0, 0)
      return
    }
  } else if (next === 0xb0 || next === 0xba) {
    add(cut, from, end + 1, TokenKind.ordinal, 0, 0, 0)
    return
  }
  if (kind !== TokenKind.number || end - from > 4) {
    add(cut, from, end, kind, 0, 0, 0)
    return
  }
  begin(cut)
  for (let i = from; i < end; i++) put(cut, source.charCodeAt(i))
  add(cut, from, end, kind, isNoteCall(cut, from, end) ? TokenFlag.skip : 0, find(cut), cut.wordHash)
  if (end - from === YEAR_FIGURES && beginsYear(cut, from) && isNoteLetter(cut, end))
    add(cut, end, end + 1, TokenKind.word, TokenFlag.skip, 0, 0)
}
