import { TokenFlag, TokenKind, type Tokens } from '../model/token.ts'
import type { Vocabulary } from '../model/vocabulary.ts'
import { Char, charTable, fold, isUpper, secondFold } from '../text/chars.ts'
import { HASH_PRIME, HASH_SEED, hashStep, lookup } from '../vocabulary/lookup.ts'

/** Word classes that the tokeniser asks the vocabulary for. A language fills them. */
export const TOKENISER_CLASSES = {
  /** Folded, without the apostrophe: `l`, `qu`, `jusqu`. */
  elision: 'elision',
  /** Folded, with the point: `art.`, `m.`. */
  abbreviation: 'abbreviation',
  /** Folded endings that make figures an ordinal: `er`, `e`, `eme`. */
  ordinalEnding: 'ordinal-ending',
  /** Those of them that stand behind Roman figures, and those that stand behind I alone. */
  romanEnding: 'roman-ending',
  firstEnding: 'first-ending',
  /** Folded letters that tell the era of the figures before them: `h`. */
  eraLetter: 'era-letter',
  /** The months: figures behind one are a year. */
  month: 'month',
  /** Words whose number may have lost the space before it: « article 5 », « résolution 1973 ». */
  numbered: 'numbered-word',
  /** Words that follow a hyphen which joins nothing: « les mi- et long-courriers ». */
  suspending: 'suspending-word',
} as const

/** Longer words are not in any lexicon; they are cut all the same. */
const MAX_FOLD = 64
/** A document symbol is no longer than this, so that looking for one costs a bounded time. */
const MAX_SYMBOL = 80

/** A document being cut: where the cutting stands, and the tokens so far. */
interface Cut {
  readonly source: string
  readonly length: number
  readonly vocabulary: Vocabulary
  readonly classes: Uint8Array
  readonly folds: Uint16Array
  readonly elision: ClassMask
  readonly abbreviation: ClassMask
  readonly ordinalEnding: ClassMask
  readonly romanEnding: ClassMask
  readonly firstEnding: ClassMask
  readonly eraLetter: ClassMask
  readonly month: ClassMask
  readonly numbered: ClassMask
  readonly suspending: ClassMask
  start: Int32Array
  end: Int32Array
  kind: Uint8Array
  flags: Uint16Array
  form: Int32Array
  hash: Int32Array
  count: number
  /** The offset after the last token. */
  at: number
  /** What stands before the next token, as flags. */
  before: number
  /** The fold of the word being read. */
  readonly folded: Uint16Array
  size: number
  wordHash: number
}

interface ClassMask {
  readonly bits: Int32Array
  readonly mask: number
}

const NO_BITS = new Int32Array(1)
/** Where the word being read is folded: one document is cut at a time. */
const scratch = new Uint16Array(MAX_FOLD + 8)

const classMask = ({ classIndex, classBits }: Vocabulary, name: string): ClassMask => {
  const k = classIndex.get(name) ?? -1
  return k < 0 ? { bits: NO_BITS, mask: 0 } : { bits: classBits[k >> 5] as Int32Array, mask: 1 << (k & 31) }
}

const startCut = (source: string, vocabulary: Vocabulary): Cut => {
  const { classes, folds } = charTable()
  const capacity = Math.max(64, (source.length >> 2) + 16)
  return {
    source,
    length: source.length,
    vocabulary,
    classes,
    folds,
    elision: classMask(vocabulary, TOKENISER_CLASSES.elision),
    abbreviation: classMask(vocabulary, TOKENISER_CLASSES.abbreviation),
    ordinalEnding: classMask(vocabulary, TOKENISER_CLASSES.ordinalEnding),
    romanEnding: classMask(vocabulary, TOKENISER_CLASSES.romanEnding),
    firstEnding: classMask(vocabulary, TOKENISER_CLASSES.firstEnding),
    eraLetter: classMask(vocabulary, TOKENISER_CLASSES.eraLetter),
    month: classMask(vocabulary, TOKENISER_CLASSES.month),
    numbered: classMask(vocabulary, TOKENISER_CLASSES.numbered),
    suspending: classMask(vocabulary, TOKENISER_CLASSES.suspending),
    start: new Int32Array(capacity),
    end: new Int32Array(capacity),
    kind: new Uint8Array(capacity),
    flags: new Uint16Array(capacity),
    form: new Int32Array(capacity),
    hash: new Int32Array(capacity),
    count: 0,
    at: 0,
    before: TokenFlag.line | TokenFlag.blank | TokenFlag.space,
    folded: scratch,
    size: 0,
    wordHash: HASH_SEED,
  }
}

const wider = <T extends Int32Array | Uint16Array | Uint8Array>(old: T, column: T): T => {
  column.set(old)
  return column
}

const grow = (cut: Cut): void => {
  const capacity = Math.ceil(cut.start.length * 1.6)
  cut.start = wider(cut.start, new Int32Array(capacity))
  cut.end = wider(cut.end, new Int32Array(capacity))
  cut.kind = wider(cut.kind, new Uint8Array(capacity))
  cut.flags = wider(cut.flags, new Uint16Array(capacity))
  cut.form = wider(cut.form, new Int32Array(capacity))
  cut.hash = wider(cut.hash, new Int32Array(capacity))
}

const SPACE: number = Char.space
const NEWLINE: number = Char.newline
const LOWER: number = Char.lower
const UPPER: number = Char.upper
const DIGIT: number = Char.digit
const MARK: number = Char.mark
const APOSTROPHE: number = Char.apostrophe
const HYPHEN: number = Char.hyphen
const SLASH = 0x2f
const POINT = 0x2e
const COMMA = 0x2c
const OPEN = 0x28
const CLOSE = 0x29
const STAR = 0x2a

/** Whether a code unit may stand in a document symbol. */
const inSymbol = (code: number, kind: number): boolean =>
  kind === Char.upper ||
  kind === Char.digit ||
  kind === Char.lower ||
  kind === Char.hyphen ||
  code === SLASH ||
  code === POINT ||
  code === OPEN ||
  code === CLOSE ||
  code === STAR

/**
 * Reads what looks like a document symbol from `from`: parts joined by slashes, the first of capitals,
 * at least one holding a figure. Gives the offset after it, or 0.
 *
 * ```
 * A/C.1/66/L.23/Rev.1,   E/2014/27-E/CN.6/2014/15
 * ^^^^^^^^^^^^^^^^^^^    ^^^^^^^^^
 * ```
 */
const scanSymbol = (source: string, from: number, classes: Uint8Array): number => {
  const limit = Math.min(source.length, from + MAX_SYMBOL)
  let at = from
  let depth = 0
  let slashes = 0
  let figures = false
  let good = 0
  while (at < limit) {
    const code = source.charCodeAt(at)
    const kind = classes[code] as number
    if (!inSymbol(code, kind)) break
    if (code === OPEN) depth++
    else if (code === CLOSE) {
      if (depth === 0) break
      depth--
    } else if (code === SLASH) {
      slashes++
      if (source.charCodeAt(at + 1) === SLASH) break
    } else if (kind === Char.hyphen) {
      // « E/2014/27-E/CN.6/2014/15 » is two symbols joined.
      let next = at + 1
      while (next < limit && classes[source.charCodeAt(next)] === Char.upper) next++
      if (
        next === at + 1 ? classes[source.charCodeAt(next)] !== Char.digit : source.charCodeAt(next) === SLASH
      )
        break
    } else if (kind === Char.digit && slashes > 0) figures = true
    at++
    if (
      (kind === Char.digit ||
        kind === Char.upper ||
        kind === Char.lower ||
        code === CLOSE ||
        code === STAR) &&
      depth === 0
    )
      good = at
  }
  return slashes > 0 && figures ? good : 0
}

/** Adds a token, and goes on after it. */
const add = (
  cut: Cut,
  from: number,
  to: number,
  kind: number,
  flags: number,
  form: number,
  hash: number,
): void => {
  if (cut.count === cut.start.length) grow(cut)
  const i = cut.count++
  cut.start[i] = from
  cut.end[i] = to
  cut.kind[i] = kind
  cut.flags[i] = flags | cut.before
  cut.form[i] = form
  cut.hash[i] = hash
  cut.before = 0
  cut.at = to
}

/** Begins the fold of a word. */
const begin = (cut: Cut): void => {
  cut.size = 0
  cut.wordHash = HASH_SEED
}

const put = (cut: Cut, code: number): void => {
  if (cut.size < MAX_FOLD) cut.folded[cut.size] = code
  cut.size++
  cut.wordHash = hashStep(cut.wordHash, code)
}

/** The form of the word being read. */
const find = (cut: Cut): number =>
  cut.size <= MAX_FOLD ? lookup(cut.vocabulary, cut.folded, cut.size, cut.wordHash) : 0

const holds = ({ bits, mask }: ClassMask, form: number): boolean =>
  form !== 0 && ((bits[form] as number) & mask) !== 0

const classAt = ({ source, length, classes }: Cut, offset: number): number =>
  offset < length ? (classes[source.charCodeAt(offset)] as number) : SPACE

const foldAt = ({ source, folds }: Cut, offset: number): number => {
  const code = source.charCodeAt(offset)
  return folds[code] || code
}

const isLetter = (kind: number): boolean => kind === LOWER || kind === UPPER

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
const endingOf = (cut: Cut, from: number, to: number): number => {
  begin(cut)
  for (let i = from; i < to; i++) if (classAt(cut, i) !== MARK) put(cut, foldAt(cut, i))
  return find(cut)
}

/** « XXIe », « Ier », « Ire »; not « Vers », nor « Inde ». */
const isRomanOrdinal = (cut: Cut, from: number, uppers: number, end: number): boolean => {
  const ending = endingOf(cut, from + uppers, end)
  if (holds(cut.romanEnding, ending)) return true
  return uppers === 1 && cut.source.charCodeAt(from) === 0x49 && holds(cut.firstEnding, ending)
}

/** « 1432 H. » at the end of a sentence: the point is the sentence's. */
const closesEra = (cut: Cut, point: number, size: number, wordHash: number): boolean => {
  const { vocabulary, folded, count, kind, eraLetter } = cut
  if (count === 0 || kind[count - 1] !== TokenKind.number) return false
  if (!holds(eraLetter, lookup(vocabulary, folded, size, wordHash))) return false
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
  if (holds(cut.abbreviation, id)) {
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
const MAX_NUMBERED = 4

/** Reads a word that is not letters alone, or that what follows may change. */
const scanWord = (cut: Cut, from: number): void => {
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
      if (holds(cut.elision, find(cut))) {
        put(cut, 0x27)
        const capital = classAt(cut, from) === UPPER ? TokenFlag.capital : 0
        add(cut, from, next, TokenKind.elision, capital, find(cut), cut.wordHash)
        return
      }
      if (!isLetter(classAt(cut, next)) || next !== end + 1) break
      put(cut, 0x27)
    } else break
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

/** « septembre 20147 »: a year to which the call of a note is glued. */
const isYearWithCall = (cut: Cut, from: number, end: number): boolean => {
  const { count, form, month } = cut
  const figures = end - from
  return (
    (figures === YEAR_FIGURES + 1 || figures === YEAR_FIGURES + 2) &&
    beginsYear(cut, from) &&
    count > 0 &&
    holds(month, form[count - 1] as number)
  )
}

/** « la Conférence3 », « septembre 2014|7 »: figures, few and glued on, that call a note. */
const isNoteCall = (cut: Cut, from: number, end: number): boolean => {
  const { count, form, start, numbered } = cut
  const glued = classAt(cut, from - 1)
  if (count === 0 || end - from > MAX_CALL || cut.before !== 0) return false
  if (glued === DIGIT) return true
  const word = count - 1
  const letters = from - (start[word] as number)
  const least = glued === LOWER ? 4 : MAX_NUMBERED + 1
  return (glued === LOWER || glued === UPPER) && letters >= least && !holds(numbered, form[word] as number)
}

/** « 1999a »: the letter of a note or of a work, glued to a year. */
const isNoteLetter = (cut: Cut, from: number): boolean => {
  const next = classAt(cut, from + 1)
  return (
    classAt(cut, from) === LOWER && !isLetter(next) && next !== DIGIT && next !== MARK && next !== APOSTROPHE
  )
}

/** The offset after the ending that makes the figures before `from` an ordinal, or 0. */
const ordinalEnd = (cut: Cut, from: number): number => {
  let end = from
  while (end < from + 5 && (isLetter(classAt(cut, end)) || classAt(cut, end) === MARK)) end++
  if (end === from || isLetter(classAt(cut, end))) return 0
  return holds(cut.ordinalEnding, endingOf(cut, from, end)) ? end : 0
}

const scanNumber = (cut: Cut, from: number): void => {
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
    const ordinal = ordinalEnd(cut, end)
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
  const halves = form[word] !== 0 && half !== 0 && !holds(cut.ordinalEnding, half)
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
  return holds(cut.suspending, find(cut))
}

/** A hyphen between letters, or at the end of a line between letters, is stepped over; so where the line's end got lost: « interna- tional ». */
const scanHyphen = (cut: Cut, from: number): void => {
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
  if (end[word] !== from - 1 || !holds(cut.elision, form[word] as number)) return false
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

const scanOther = (cut: Cut, from: number): void => {
  const { source, classes } = cut
  const code = source.charCodeAt(from)
  if (classes[code] === Char.surrogate) {
    const low = source.charCodeAt(from + 1)
    const pair = code < 0xdc00 && low >= 0xdc00 && low < 0xe000
    add(cut, from, pair ? from + 2 : from + 1, TokenKind.other, 0, 0, 0)
    return
  }
  if (classes[code] === APOSTROPHE && elideApart(cut, from)) return
  begin(cut)
  put(cut, classes[code] === APOSTROPHE ? 0x27 : code)
  add(cut, from, from + 1, TokenKind.punctuation, 0, find(cut), cut.wordHash)
}

const AFTER_LINE: number = TokenFlag.space | TokenFlag.line
const AFTER_BLANK: number = AFTER_LINE | TokenFlag.blank

/** What the fast way through words asks of a code unit, in one number. */
const PLAIN = 1
const CAPITAL = 2
/** A plain word ends before it: no point, which an abbreviation keeps, no slash, no apostrophe, no figure. */
const ENDS = 4
/** What stands in the bits above: the letter that it folds to. */
const FOLD = 6
/** Letters up to here are plain, but for those that fold to two. */
const LATIN = 0x250

const makeUnits = (classes: Uint8Array, folds: Uint16Array): Uint16Array => {
  const units = new Uint16Array(0x10000)
  for (let code = 0; code < LATIN; code++) {
    const kind = classes[code] as number
    if (isLetter(kind) && secondFold(code) === 0)
      units[code] = PLAIN | (kind === UPPER ? CAPITAL : 0) | ((folds[code] || code) << FOLD)
    else if (kind === SPACE || kind === NEWLINE || kind === HYPHEN) units[code] = ENDS
    else if (kind === Char.other && code !== POINT && code !== SLASH) units[code] = ENDS
  }
  return units
}

let latin: Uint16Array | undefined

const isRoman = (code: number): boolean => code === 0x49 || code === 0x56 || code === 0x58

/** Whether the letters from `from` on fold to the form that begins at `first` in the pool. */
const foldsTo = (
  source: string,
  from: number,
  to: number,
  units: Uint16Array,
  pool: Uint16Array,
  first: number,
): boolean => {
  for (let i = from; i < to; i++)
    if ((units[source.charCodeAt(i)] as number) >> FOLD !== pool[first + i - from]) return false
  return true
}

/**
 * Cuts the plain words from `from` on, of letters alone, and the spaces between them: nearly all words are, and one
 * loop without calls does for them. Stops before anything else and gives its offset.
 */
const cutPlain = (cut: Cut, from: number, units: Uint16Array): number => {
  const { source, length, vocabulary, start, end, kind, flags, form, hash } = cut
  const { table, hashes, offsets, pool } = vocabulary
  const mask = table.length - 1
  const capacity = start.length
  let { count, before } = cut
  let at = from
  while (at < length && count < capacity) {
    const code = source.charCodeAt(at)
    if (code === 0x20) {
      before |= TokenFlag.space
      at++
      continue
    }
    let unit = units[code] as number
    if ((unit & PLAIN) === 0) break
    const capital = unit & CAPITAL
    let uppers = 0
    let own = HASH_SEED
    let to = at
    do {
      uppers += unit & CAPITAL
      own = Math.imul(own ^ (unit >> FOLD), HASH_PRIME)
      to++
      unit = to < length ? (units[source.charCodeAt(to)] as number) : ENDS
    } while ((unit & PLAIN) !== 0)
    const size = to - at
    if ((unit & ENDS) === 0 || size > MAX_FOLD) break
    let told = before
    if (uppers !== 0) {
      const lowers = size - uppers / CAPITAL
      // What may be an ordinal of Roman figures: « XXIe », « Ier ».
      if (lowers > 0 && lowers <= 4 && isRoman(code)) break
      if (capital !== 0) told |= TokenFlag.capital
      if (lowers === 0 && size > 1) told |= TokenFlag.capitals
    }
    let slot = (own ^ (own >>> 15)) & mask
    let id = table[slot] as number
    while (id !== 0) {
      if (hashes[id] === own) {
        const first = offsets[id] as number
        if ((offsets[id + 1] as number) - first === size && foldsTo(source, at, to, units, pool, first)) break
      }
      slot = (slot + 1) & mask
      id = table[slot] as number
    }
    start[count] = at
    end[count] = to
    kind[count] = TokenKind.word
    flags[count] = told
    form[count] = id
    hash[count] = own
    count++
    before = 0
    at = to
  }
  cut.count = count
  cut.before = before
  if (count === capacity) grow(cut)
  return at
}

/**
 * Cuts a document into tokens. Nothing is lost: tokens and the white space between them give back the
 * source. One pass, linear; any string is valid.
 */
export const tokenise = (source: string, vocabulary: Vocabulary): Tokens => {
  const cut = startCut(source, vocabulary)
  const { length, classes, folds } = cut
  latin ??= makeUnits(classes, folds)
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
        const next = cutPlain(cut, at, latin)
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
