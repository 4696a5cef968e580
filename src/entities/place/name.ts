import type { Reader } from '../../model/reader.ts'
import { TokenFlag, TokenKind } from '../../model/token.ts'

/** A place's name is no longer than this, in words. */
const MAX_WORDS = 5
/** Small words inside names: « Deir el-Zor », « Tell al Abyad ». */
const PARTICLE = /^(?:al|el|es|ed|ar|as|ad|an|az|ez|er|ech|ibn|bin|ben|abou|oum)$/u

const isCapitalWord = (reader: Reader, token: number): boolean =>
  reader.tokens.kind[token] === TokenKind.word && reader.has(token, TokenFlag.capital)

/** Whether another kind of name begins here: a body, an office, a State, a month, a man. */
const isOther = (reader: Reader, token: number): boolean =>
  reader.inClass(token, 'given-name') || isOtherThanMan(reader, token)

/** Nouns that texts write with a capital and that name no place: « District du Siège ». */
const COMMON = new Set(['siege', 'capitale', 'frontiere', 'intervention', 'deploiement'])

const isOtherThanMan = (reader: Reader, token: number): boolean =>
  COMMON.has(reader.folded(token)) ||
  reader.inClass(token, 'body-head') ||
  reader.inClass(token, 'office-head') ||
  reader.inClass(token, 'civility') ||
  reader.inClass(token, 'month') ||
  reader.inClass(token, 'weekday') ||
  reader
    .found(token)
    .some((one) => !one.weak && one.type !== 'place' && one.type !== 'person' && one.form !== 'demonym')

/** Arabic words for a well, a hill, a house…, behind which a man's name makes a place's: « Bir Hassan ». */
const ARABIC_HEAD = new Set(
  'bir tell tall tal deir kafr kfar ain beit khirbet oum umm um abou abu nahr bab'.split(' '),
)

/** « Um » of « Um Dukhun ». */
export const isArabicHead = (reader: Reader, token: number): boolean => ARABIC_HEAD.has(reader.folded(token))

/** Whether the name goes on with the token. */
const isPart = (reader: Reader, token: number, first: number): boolean =>
  isCapitalWord(reader, token) &&
  !(isArabicHead(reader, first) ? isOtherThanMan(reader, token) : isOther(reader, token))

const hyphened = (reader: Reader, token: number): boolean =>
  reader.tokens.kind[token - 1] === TokenKind.hyphen && reader.has(token - 1, TokenFlag.skip)

/**
 * The token after the name of a place that begins at `from`, or -1.
 *
 * ```
 * le village de Tell al Abyad, dans
 *               ^^^^^^^^^^^^^
 * ```
 */
export const placeName = (reader: Reader, from: number): number => {
  if (from >= reader.tokens.count || !isCapitalWord(reader, from) || isOther(reader, from)) return -1
  let end = from + 1
  let at = reader.next(from)
  for (let count = 1; count < MAX_WORDS && at < reader.tokens.count; count++) {
    if (reader.has(at, TokenFlag.blank) || reader.has(at, TokenFlag.sentence)) break
    const hangs = hyphened(reader, at) && reader.tokens.kind[at] === TokenKind.word
    if (hangs || isPart(reader, at, from)) {
      end = at + 1
      at = reader.next(at)
      continue
    }
    if (!PARTICLE.test(reader.folded(at)) || !isCapitalWord(reader, reader.next(at))) break
    at = reader.next(at)
  }
  return end
}

/** Whether a lexicon knows the place that begins here, firmly or not. */
export const isListed = (reader: Reader, token: number): boolean => reader.found(token, 'place').length > 0

/** Whether no lexicon and no list of words knows this one. */
export const isUnknown = (reader: Reader, token: number): boolean => reader.isUnknown(token)
