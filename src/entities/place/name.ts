import type { Reader } from '../../model/reader.ts'
import { TokenFlag, TokenKind } from '../../model/token.ts'
import { alt, opt, seq } from '../../pattern/build.ts'

/** « de », with or without an article. */
export const of = alt(seq('de', opt(alt('la', "l'"))), "d'", 'du', 'des')

/** A place's name is no longer than this, in words. */
const MAX_WORDS = 5
/** Small words inside names: « Deir el-Zor », « Tell al Abyad ». */
const PARTICLE = /^(?:al|el|es|ed|ar|as|ad|an|az|ez|er|ech|ibn|bin|ben|abou|oum)$/u

const isCapitalWord = (reader: Reader, token: number): boolean =>
  reader.tokens.kind[token] === TokenKind.word && reader.has(token, TokenFlag.capital)

/** Whether another kind of name begins here: a body, an office, a State, a month, a man. */
const isOther = (reader: Reader, token: number): boolean =>
  reader.inClass(token, 'given-name') || isOtherThanMan(reader, token)

/** Nouns that texts write with a capital and that name no place: « District du Siège », « zone Franc ». */
const COMMON = new Set('siege capitale frontiere intervention deploiement franc euro sterling'.split(' '))

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

/** Common words that are names of divisions: « Nord », « Centre-Ouest »; « Équateur » is one in the Congo. */
const COMMON_NAME = /^(?:nord|sud|est|ouest|centre|littoral|equateur)$/u

/** The token after a common word, or two with a hyphen, that a division has for its name; or -1. */
export const commonName = (reader: Reader, from: number): number => {
  const written = (token: number): boolean =>
    COMMON_NAME.test(reader.folded(token)) &&
    isCapitalWord(reader, token) &&
    !reader.has(token, TokenFlag.capitals)
  if (from >= reader.tokens.count || !written(from)) return -1
  const next = reader.next(from)
  if (next >= reader.tokens.count || !hyphened(reader, next)) return from + 1
  return written(next) ? next + 1 : -1
}

/** Whether a lexicon knows the place that begins here, firmly or not. */
export const isListed = (reader: Reader, token: number): boolean => reader.found(token, 'place').length > 0

/** What a common noun ends with: « université de Technologie » names no town. */
const COMMON_ENDING = /(?:logie|graphie|nomie|isme|ement|tions?|ites?|ances?|ologues?)$/u

/** « Saint-Boniface »: a saint gives many a town its name. */
const isSaint = (reader: Reader, token: number): boolean =>
  /^saintes?$|^saint$/u.test(reader.folded(token)) && hyphened(reader, reader.next(token))

/** Whether no lexicon and no list of words knows this one, and it ends as no common noun does. */
export const isUnknown = (reader: Reader, token: number): boolean =>
  (reader.isUnknown(token) && !COMMON_ENDING.test(reader.folded(token))) || isSaint(reader, token)
