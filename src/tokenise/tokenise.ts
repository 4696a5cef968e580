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
} as const

/** Longer words are not in any lexicon; they are cut all the same. */
const MAX_FOLD = 64
/** A document symbol is no longer than this, so that looking for one costs a bounded time. */
const MAX_SYMBOL = 80

interface Growing {
  start: Int32Array
  end: Int32Array
  kind: Uint8Array
  flags: Uint16Array
  form: Int32Array
  hash: Int32Array
}

const columns = (capacity: number): Growing => ({
  start: new Int32Array(capacity),
  end: new Int32Array(capacity),
  kind: new Uint8Array(capacity),
  flags: new Uint16Array(capacity),
  form: new Int32Array(capacity),
  hash: new Int32Array(capacity),
})

const grow = (old: Growing, capacity: number): Growing => {
  const grown = columns(capacity)
  grown.start.set(old.start)
  grown.end.set(old.end)
  grown.kind.set(old.kind)
  grown.flags.set(old.flags)
  grown.form.set(old.form)
  grown.hash.set(old.hash)
  return grown
}

const classMask = (
  vocabulary: Vocabulary,
  name: string,
): { readonly bits: Int32Array; readonly mask: number } => {
  const k = vocabulary.classNames.indexOf(name)
  return k < 0
    ? { bits: new Int32Array(1), mask: 0 }
    : { bits: vocabulary.classBits[k >> 5] as Int32Array, mask: 1 << (k & 31) }
}

const LOWER: number = Char.lower
const UPPER: number = Char.upper
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

/**
 * Cuts a document into tokens. Nothing is lost: tokens and the white space between them give back the
 * source. One pass, linear; any string is valid.
 */
export const tokenise = (source: string, vocabulary: Vocabulary): Tokens => {
  const { classes, folds } = charTable()
  const folded = new Uint16Array(MAX_FOLD + 8)
  const elision = classMask(vocabulary, TOKENISER_CLASSES.elision)
  const abbreviation = classMask(vocabulary, TOKENISER_CLASSES.abbreviation)
  const ordinalEnding = classMask(vocabulary, TOKENISER_CLASSES.ordinalEnding)
  const length = source.length
  let capacity = Math.max(64, (length >> 2) + 16)
  let out = columns(capacity)
  let count = 0
  let at = 0
  let before = TokenFlag.line | TokenFlag.blank | TokenFlag.space
  let lines = 0
  // The fold of the word being read.
  let size = 0
  let hash = HASH_SEED

  const put = (code: number): void => {
    if (size < MAX_FOLD) folded[size] = code
    size++
    hash = hashStep(hash, code)
  }
  /** The form of the word being read. */
  const find = (): number => (size <= MAX_FOLD ? lookup(vocabulary, folded, size, hash) : 0)
  const add = (from: number, to: number, kind: number, flags: number, form: number, own: number): void => {
    if (count === capacity) {
      capacity = Math.ceil(capacity * 1.6)
      out = grow(out, capacity)
    }
    out.start[count] = from
    out.end[count] = to
    out.kind[count] = kind
    out.flags[count] = flags | before
    out.form[count] = form
    out.hash[count] = own
    count++
    before = 0
    lines = 0
  }
  const classOf = (offset: number): number =>
    offset < length ? (classes[source.charCodeAt(offset)] as number) : Char.space
  const isLetter = (kind: number): boolean => kind === Char.lower || kind === Char.upper

  /** `O.N.U.`: capitals and points in turn, folded to `onu`. Gives the offset after it, or 0. */
  const scanPointed = (from: number): number => {
    let end = from
    let letters = 0
    while (letters < 12 && classOf(end) === Char.upper && source.charCodeAt(end + 1) === POINT) {
      letters++
      end += 2
    }
    if (letters < 2) return 0
    size = 0
    hash = HASH_SEED
    for (let i = from; i < end; i += 2) put(folds[source.charCodeAt(i)] as number)
    return end
  }

  const scanWord = (from: number): void => {
    let end = from
    let uppers = 0
    let letters = 0
    let romans = 0
    // Plain letters, in locals: nearly all words end here.
    let plainSize = 0
    let plainHash = HASH_SEED
    for (; end < length; end++) {
      const code = source.charCodeAt(end)
      const kind = classes[code] as number
      if (kind === UPPER) {
        uppers++
        if (uppers === letters + 1 && (code === 0x49 || code === 0x56 || code === 0x58)) romans++
      } else if (kind !== LOWER) break
      letters++
      const unit = folds[code] as number
      if (plainSize < MAX_FOLD) folded[plainSize] = unit
      plainSize++
      plainHash = Math.imul(plainHash ^ unit, HASH_PRIME)
      if (code >= 0xc6) {
        const second = secondFold(code)
        if (second) {
          if (plainSize < MAX_FOLD) folded[plainSize] = second
          plainSize++
          plainHash = Math.imul(plainHash ^ second, HASH_PRIME)
        }
      }
    }
    size = plainSize
    hash = plainHash
    for (; end < length; end++) {
      const code = source.charCodeAt(end)
      const kind = classes[code] as number
      if (kind === Char.lower || kind === Char.upper) {
        letters++
        if (kind === Char.upper) {
          uppers++
          if (uppers === letters && (code === 0x49 || code === 0x56 || code === 0x58)) romans++
        }
        put(folds[code] as number)
        const second = secondFold(code)
        if (second) put(second)
      } else if (kind === Char.mark) {
        // « coopé­\nration »: a soft hyphen at the end of a line joins the two halves.
        if (code === 0xad && classOf(end + 1) === Char.newline && classOf(end + 2) === Char.lower) end++
      } else if (kind === Char.digit) {
        if (uppers !== letters || letters > 5) break
        put(code)
      } else if (kind === Char.apostrophe) {
        let next = end + 1
        while (next < end + 3 && classOf(next) === Char.apostrophe) next++
        const id = find()
        if (id !== 0 && ((elision.bits[id] as number) & elision.mask) !== 0) {
          put(0x27)
          const capital = classOf(from) === Char.upper ? TokenFlag.capital : 0
          add(from, next, TokenKind.elision, capital, find(), hash)
          at = next
          return
        }
        if (!isLetter(classOf(next)) || next !== end + 1) break
        put(0x27)
      } else break
    }
    let flags = uppers > 0 && classOf(from) === Char.upper ? TokenFlag.capital : 0
    // « M23 » and « G5 » are acronyms, « A » a letter.
    if (uppers === letters && end - from > 1) flags |= TokenFlag.capitals
    const next = end < length ? source.charCodeAt(end) : 0
    if (next === POINT) {
      const pointed = letters === 1 && uppers === 1 ? scanPointed(from) : 0
      if (pointed) {
        add(from, pointed, TokenKind.word, flags | TokenFlag.capitals, find(), hash)
        at = pointed
        return
      }
      const wordSize = size
      const wordHash = hash
      put(POINT)
      const id = find()
      if (id !== 0 && ((abbreviation.bits[id] as number) & abbreviation.mask) !== 0) {
        add(from, end + 1, TokenKind.word, flags, id, hash)
        at = end + 1
        return
      }
      if (letters === 1 && uppers === 1) {
        add(from, end + 1, TokenKind.initial, flags, find(), hash)
        at = end + 1
        return
      }
      // « EX.CL/Dec.813(XXV) »
      if (uppers === letters && isLetter(classOf(end + 1))) {
        const symbol = scanSymbol(source, from, classes)
        if (symbol > end + 1) {
          add(from, symbol, TokenKind.symbol, flags, 0, 0)
          at = symbol
          return
        }
      }
      size = wordSize
      hash = wordHash
      add(from, end, TokenKind.word, flags, find(), hash)
      at = end
      return
    }
    if (next === SLASH && uppers > 0) {
      const symbol = scanSymbol(source, from, classes)
      if (symbol > end) {
        add(from, symbol, TokenKind.symbol, flags, 0, 0)
        at = symbol
        return
      }
    }
    const id = find()
    const own = hash
    const ordinal =
      romans > 0 &&
      romans === uppers &&
      uppers < letters &&
      letters - uppers <= 3 &&
      ordinalAfter(from + uppers, end)
    add(
      from,
      end,
      ordinal ? TokenKind.ordinal : TokenKind.word,
      ordinal ? flags | TokenFlag.roman : flags,
      id,
      own,
    )
    at = end
  }

  /** Whether the letters from `from` to `to` are an ordinal's ending. */
  const ordinalAfter = (from: number, to: number): boolean => {
    size = 0
    hash = HASH_SEED
    for (let i = from; i < to; i++) if (classOf(i) !== Char.mark) put(folds[source.charCodeAt(i)] as number)
    const id = find()
    return id !== 0 && ((ordinalEnding.bits[id] as number) & ordinalEnding.mask) !== 0
  }

  const digitsFrom = (from: number): number => {
    let end = from
    while (end < length && classes[source.charCodeAt(end)] === Char.digit) end++
    return end
  }

  const scanNumber = (from: number): void => {
    let end = digitsFrom(from)
    let kind: number = TokenKind.number
    let next = end < length ? source.charCodeAt(end) : 0
    if (next === SLASH && classOf(end + 1) === Char.digit) {
      kind = TokenKind.slashed
      while (source.charCodeAt(end) === SLASH && classOf(end + 1) === Char.digit) end = digitsFrom(end + 1)
    } else if ((next === COMMA || next === POINT) && classOf(end + 1) === Char.digit) {
      kind = TokenKind.decimal
      while (source.charCodeAt(end) === next && classOf(end + 1) === Char.digit) end = digitsFrom(end + 1)
    } else if (end - from <= 3 && classes[next] === Char.space) {
      // « 31 000 »: groups of three figures.
      for (;;) {
        const group = digitsFrom(end + 1)
        if (classOf(end) !== Char.space || group !== end + 4 || source.charCodeAt(from) === 0x30) break
        kind = TokenKind.decimal
        end = group
      }
      if (kind === TokenKind.decimal && source.charCodeAt(end) === COMMA && classOf(end + 1) === Char.digit)
        end = digitsFrom(end + 1)
    } else if (isLetter(classes[next] as number)) {
      let letters = end
      while (letters < end + 5 && (isLetter(classOf(letters)) || classOf(letters) === Char.mark)) letters++
      if (!isLetter(classOf(letters)) && ordinalAfter(end, letters)) {
        add(from, letters, TokenKind.ordinal, 0, 0, 0)
        at = letters
        return
      }
    } else if (next === 0xb0 || next === 0xba) {
      next = 0
      add(from, end + 1, TokenKind.ordinal, 0, 0, 0)
      at = end + 1
      return
    }
    size = 0
    hash = HASH_SEED
    if (kind === TokenKind.number && end - from <= 4)
      for (let i = from; i < end; i++) put(source.charCodeAt(i))
    if (size > 0) add(from, end, kind, 0, find(), hash)
    else add(from, end, kind, 0, 0, 0)
    at = end
  }

  /** A hyphen between letters, or at the end of a line between letters, is stepped over. */
  const scanHyphen = (from: number): void => {
    let next = from + 1
    let lineEnd = 0
    while (lineEnd < 8 && (classOf(next) === Char.space || classOf(next) === Char.newline) && next < length) {
      next++
      lineEnd++
    }
    const previous = from > 0 ? (classes[source.charCodeAt(from - 1)] as number) : Char.space
    const letterBefore = isLetter(previous) || previous === Char.mark
    let joins = letterBefore && isLetter(classOf(next))
    if (joins && lineEnd > 0) {
      joins = false
      for (let i = from + 1; i < next; i++) if (classOf(i) === Char.newline) joins = true
    }
    size = 0
    hash = HASH_SEED
    put(0x2d)
    add(from, from + 1, TokenKind.hyphen, joins ? TokenFlag.skip : 0, find(), hash)
    at = from + 1
  }

  while (at < length) {
    const code = source.charCodeAt(at)
    switch (classes[code]) {
      case Char.space:
        before |= TokenFlag.space
        at++
        break
      case Char.mark:
        at++
        break
      case Char.newline:
        if (code !== 0x0d || source.charCodeAt(at + 1) !== 0x0a) lines++
        before |=
          lines > 1 ? TokenFlag.space | TokenFlag.line | TokenFlag.blank : TokenFlag.space | TokenFlag.line
        at++
        break
      case Char.lower:
      case Char.upper:
        scanWord(at)
        break
      case Char.digit:
        scanNumber(at)
        break
      case Char.hyphen:
        scanHyphen(at)
        break
      case Char.surrogate: {
        const low = source.charCodeAt(at + 1)
        const pair = code < 0xdc00 && low >= 0xdc00 && low < 0xe000
        add(at, pair ? at + 2 : at + 1, TokenKind.other, 0, 0, 0)
        at += pair ? 2 : 1
        break
      }
      default:
        size = 0
        hash = HASH_SEED
        put(classes[code] === Char.apostrophe ? 0x27 : code)
        add(at, at + 1, TokenKind.punctuation, 0, find(), hash)
        at++
    }
  }
  return {
    source,
    count,
    start: out.start,
    end: out.end,
    kind: out.kind,
    flags: out.flags,
    form: out.form,
    hash: out.hash,
  }
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
