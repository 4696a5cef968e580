import type { Reader } from '../../model/reader.ts'
import { TokenFlag, TokenKind } from '../../model/token.ts'

/** Nouns whose adjective is a language: « la version anglaise », « langue russe ». */
const LANGUAGE_NOUN =
  /^(?:langues?|versions?|traductions?|interpretations?|textes?|original|editions?|locutions?|prononciation|orthographe|grammaire|vocabulaire|alphabet|equivalents?|titres?|intitules?|sous-titres?|anglophones?|francophones?)$/u
/** Languages that no State's adjective names; they stand in lists with others. */
const LANGUAGE =
  /^(?:arabe|arabes|hebreu|persan|farsi|ourdou|swahili|kiswahili|latin|creole|dari|pachto|pachtoune|pashto|kurde|tamil|hindi|catalan|basque|mandarin|peul|amharique|berbere|tamazight|bengali|malais|romani|tetum)$/u
/** What parts the languages of a list. */
const BETWEEN = /^(?:,|et|ou|\/|-|en|ainsi|qu'|que|puis|&|l'|le|la|les)$/u
/** Written thus only as a masculine singular, which alone names a language. */
const ENDS_OTHERWISE = /(?:e|es|s)$/u
const SINGULAR_IN_S = /(?:ais|ois)$/u
const MAX_BACK = 16

const small = (reader: Reader, token: number): boolean =>
  !reader.has(token, TokenFlag.capital) || reader.has(token, TokenFlag.capitals)

const masculineSingular = (reader: Reader, token: number): boolean => {
  const folded = reader.folded(token)
  return (
    SINGULAR_IN_S.test(folded) || !ENDS_OTHERWISE.test(folded) || folded === 'russe' || folded === 'bulgare'
  )
}

const ARTICLE = /^(?:l'|le|du|au)$/u
const OF = /^(?:de|d')$/u

/** « ORIGINAL : ANGLAIS », « [Original : arabe et anglais] »: the languages that follow the colon. */
const afterOriginal = (reader: Reader, from: number): boolean => {
  let at = reader.previous(from)
  for (let steps = 0; at >= 0 && steps < MAX_BACK; steps++, at = reader.previous(at)) {
    const folded = reader.folded(at)
    if (folded === ':')
      return /^(?:original|originaux|langue|langues)$/u.test(reader.folded(reader.previous(at)))
    if (!BETWEEN.test(folded) && !LANGUAGE.test(folded) && !isDemonym(reader, at)) return false
  }
  return false
}

/** « Français » behind the date of a masthead, or before « Original : anglais ». */
const inMasthead = (reader: Reader, token: number): boolean => {
  if (!reader.has(token, TokenFlag.capital)) return false
  const next = reader.next(token)
  if (reader.folded(next) === 'original' && reader.has(next, TokenFlag.capital))
    return reader.has(token, TokenFlag.line) || reader.folded(reader.next(next)) === ':'
  const before = reader.previous(token)
  const year = before >= 0 ? reader.number(before) : undefined
  const ends = next >= reader.tokens.count || reader.has(next, TokenFlag.line)
  return ends && year !== undefined && year > 1900 && reader.inClass(reader.previous(before), 'month')
}

const isDemonym = (reader: Reader, token: number): boolean =>
  reader.found(token, 'state').some((candidate) => candidate.form === 'demonym')

/** Whether the list in which the word stands begins with a language. */
const inList = (reader: Reader, from: number, known: ReadonlySet<number>): boolean => {
  let at = reader.previous(from)
  for (let steps = 0; at >= 0 && steps < 4; steps++, at = reader.previous(at)) {
    if (known.has(at) || LANGUAGE.test(reader.folded(at))) return steps > 0
    if (!BETWEEN.test(reader.folded(at))) return false
  }
  return false
}

/** « la version anglaise », « langues officielles anglaise »: a noun of speech before it, an adjective between at most. */
const afterNoun = (reader: Reader, token: number): boolean => {
  const before = reader.previous(token)
  if (before < 0) return false
  return LANGUAGE_NOUN.test(reader.folded(before))
}

const nounless = (reader: Reader, token: number): boolean => {
  const before = reader.previous(token)
  if (before < 0 || !masculineSingular(reader, token)) return false
  const folded = reader.folded(before)
  if (folded === 'en') return true
  if (!ARTICLE.test(folded) && !OF.test(folded)) return false
  // « l'italien Ansaldo », « le russe Gazprom »: a noun or a name follows, so that a thing is meant.
  const next = reader.next(token)
  return !(reader.tokens.kind[next] === TokenKind.word && reader.has(next, TokenFlag.capital))
}

/**
 * Whether a demonym names a language here: « en français », « ORIGINAL : ANGLAIS », « l'apprentissage de
 * l'anglais », « les versions anglaise et arabe ».
 *
 * @param known tokens before it that have been told to be languages
 */
export const isLanguage = (reader: Reader, token: number, known: ReadonlySet<number>): boolean =>
  afterOriginal(reader, token) ||
  inMasthead(reader, token) ||
  (small(reader, token) &&
    (nounless(reader, token) || afterNoun(reader, token) || inList(reader, token, known)))
