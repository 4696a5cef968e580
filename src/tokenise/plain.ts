import { TokenFlag, TokenKind } from '../model/token.ts'
import { Char, secondFold } from '../text/chars.ts'
import { HASH_PRIME, HASH_SEED } from '../vocabulary/lookup.ts'
import {
  type Cut,
  grow,
  HYPHEN,
  isLetter,
  isRoman,
  MAX_FOLD,
  NEWLINE,
  POINT,
  SLASH,
  SPACE,
  UPPER,
} from './cut.ts'

/** What the fast way through words asks of a code unit, in one number. */
const PLAIN = 1
const CAPITAL = 2
/** A plain word ends before it: no point, which an abbreviation keeps, no slash, no apostrophe, no figure. */
const ENDS = 4
/** What stands in the bits above: the letter that it folds to. */
const FOLD = 6
/** What may have lost its apostrophe. */
const SMALL_D = 0x64
const SMALL_L = 0x6c
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

/** The code units as the fast way through words sees them: made once. */
export const plainUnits = ({ classes, folds }: Cut): Uint16Array => {
  latin ??= makeUnits(classes, folds)
  return latin
}

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
export const cutPlain = (cut: Cut, from: number, units: Uint16Array): number => {
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
    if (size === 1 && (code === SMALL_D || code === SMALL_L)) break
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
