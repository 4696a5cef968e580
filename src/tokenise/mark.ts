import { TokenFlag, TokenKind } from '../model/token.ts'
import { Char, secondFold } from '../text/chars.ts'
import {
  APOSTROPHE,
  add,
  begin,
  type Cut,
  classAt,
  find,
  foldAt,
  holds,
  isLetter,
  LOWER,
  MARK,
  MAX_FOLD,
  NEWLINE,
  POINT,
  put,
  SPACE,
} from './cut.ts'

/** Folds lower-case letters from an offset on, behind what has been folded; gives the offset after them. */
const putLower = (cut: Cut, from: number): number => {
  let end = from
  while (classAt(cut, end) === LOWER && cut.size <= MAX_FOLD) {
    put(cut, foldAt(cut, end))
    const second = secondFold(cut.source.charCodeAt(end))
    if (second) put(cut, second)
    end++
  }
  return end
}

/** « résolu-\ntion »: makes one token of a word that a line's end has broken, if it is known whole and not in halves. */
const mergeBroken = (cut: Cut, hyphen: number, next: number): boolean => {
  const { start, end, kind, form, hash } = cut
  const word = cut.count - 1
  if (word < 0 || kind[word] !== TokenKind.word || end[word] !== hyphen) return false
  begin(cut)
  putLower(cut, next)
  const half = find(cut)
  // « huit-\nième »: an ending is no word.
  const halves = form[word] !== 0 && half !== 0 && !holds(cut.is.ordinalEnding, half)
  begin(cut)
  for (let i = start[word] as number; i < hyphen && cut.size <= MAX_FOLD; i++)
    if (classAt(cut, i) !== MARK) put(cut, foldAt(cut, i))
  const to = putLower(cut, next)
  const whole = halves ? 0 : find(cut)
  if (whole === 0) return false
  end[word] = to
  form[word] = whole
  hash[word] = cut.wordHash
  cut.at = to
  return true
}

/** Whether the letters from an offset on are a word before which a hyphen joins nothing. */
const suspends = (cut: Cut, from: number): boolean => {
  begin(cut)
  putLower(cut, from)
  return holds(cut.is.suspending, find(cut))
}

/** A hyphen between letters, or at the end of a line between letters, is stepped over; so where the line's end got lost: « interna- tional ». */
export const scanHyphen = (cut: Cut, from: number): void => {
  const { source, length, classes } = cut
  let next = from + 1
  let broken = false
  while (next < from + 9 && next < length) {
    const kind = classes[source.charCodeAt(next)] as number
    if (kind === NEWLINE) broken = true
    else if (kind !== SPACE) break
    next++
  }
  const previous = classAt(cut, from - 1)
  const after = classAt(cut, next)
  let joins = (isLetter(previous) || previous === MARK) && isLetter(after) && (broken || next === from + 1)
  if (next > from + 1 && previous === LOWER && after === LOWER) {
    joins ||= next === from + 2 && cut.before === 0 && !suspends(cut, next)
    if (joins && mergeBroken(cut, from, next)) return
  }
  begin(cut)
  put(cut, 0x2d)
  add(cut, from, from + 1, TokenKind.hyphen, joins ? TokenFlag.skip : 0, find(cut), cut.wordHash)
}

/** « L ’ Organisation »: makes an elision of the letters before an apostrophe between spaces. */
const elideApart = (cut: Cut, from: number): boolean => {
  const { start, end, kind, form, hash } = cut
  const word = cut.count - 1
  if (word < 0 || kind[word] !== TokenKind.word || classAt(cut, from - 1) !== SPACE) return false
  if (end[word] !== from - 1 || !holds(cut.is.elision, form[word] as number)) return false
  if (classAt(cut, from + 1) !== SPACE || !isLetter(classAt(cut, from + 2))) return false
  begin(cut)
  for (let i = start[word] as number; i < from - 1; i++) put(cut, foldAt(cut, i))
  put(cut, 0x27)
  end[word] = from + 1
  kind[word] = TokenKind.elision
  form[word] = find(cut)
  hash[word] = cut.wordHash
  cut.before = 0
  cut.at = from + 1
  return true
}

const ELLIPSIS = 0x2026
/** So many points, or ellipses, lead the eye to the other end of a line. */
const LEADER_POINTS = 5
const LEADER_ELLIPSES = 3

/** « M. Hilale .......... (Maroc) », « . . . . . »: the offset behind the points that lead on, or `from`. */
const leaderEnd = ({ source }: Cut, from: number): number => {
  const point = source.charCodeAt(from)
  if (point !== POINT && point !== ELLIPSIS) return from
  let points = 0
  let end = from
  for (let at = from; ; points++) {
    // Points may stand apart.
    if (points > 0 && source.charCodeAt(at) === 0x20) at++
    if (source.charCodeAt(at) !== point) break
    at++
    end = at
  }
  return points >= (point === POINT ? LEADER_POINTS : LEADER_ELLIPSES) ? end : from
}

export const scanOther = (cut: Cut, from: number): void => {
  const { source, classes } = cut
  const code = source.charCodeAt(from)
  if (classes[code] === Char.surrogate) {
    const low = source.charCodeAt(from + 1)
    const pair = code < 0xdc00 && low >= 0xdc00 && low < 0xe000
    add(cut, from, pair ? from + 2 : from + 1, TokenKind.other, 0, 0, 0)
    return
  }
  if (classes[code] === APOSTROPHE && elideApart(cut, from)) return
  const leader = leaderEnd(cut, from)
  if (leader > from) {
    add(cut, from, leader, TokenKind.punctuation, TokenFlag.skip, 0, 0)
    return
  }
  begin(cut)
  put(cut, classes[code] === APOSTROPHE ? 0x27 : code)
  add(cut, from, from + 1, TokenKind.punctuation, 0, find(cut), cut.wordHash)
}
