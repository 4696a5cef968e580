import { isOf } from '../../languages/fr/articles.ts'
import type { Match, Pattern, Stretch } from '../../model/pattern.ts'
import type { Reader } from '../../model/reader.ts'
import type { Reading } from '../../model/rule.ts'
import { TokenFlag, TokenKind } from '../../model/token.ts'
import { alt, capital, inClass, kind } from '../../pattern/build.ts'
import { nameText, personName } from './name.ts'

/** Things that bear a person's name: « loi Dodd-Frank », « l'affaire Hariri ». */
const THING = new Set(
  'loi rapport prix typhon ouragan cyclone fondation centre plan rue place aeroport hopital universite processus affaire fonds institut stade navire camp ligne mosquee programme deux saint sainte saints saintes operation barrage mausolee route avenue boulevard accord accords commission groupe initiative mission doctrine code protocole bourse bourses ecole lycee college base residence palais pont parc mont lac bibliotheque auditorium medaille'.split(
    ' ',
  ),
)
/** Things that are of a man rather than named after him: « le rapport du général Dallaire ». */
const DEED =
  /^(?:rapport|plan|affaire|mission|initiative|accords?|commission|groupe|programme|operation|processus)$/u
/** Particles with which a name may begin when they bear a capital: « Ould Ghazouani ». */
const PARTICLE_FIRST = /^(?:Ould|Ben|Bin|Ibn|Abou|Abu|El|Al|Van|Von)$/u
const STREET = /^(?:rue|avenue|boulevard|quai|chemin|allee|impasse|square)$/u
/** Titles that things keep with a name. */
const TITLE_NAMES = new Set(['cheikh', 'sheikh', 'roi', 'prince', 'general'])

export const wordCount = (reader: Reader, { from, to }: Stretch): number => {
  let count = 0
  for (let token = reader.at(from); token < to; token = reader.next(token))
    if (reader.has(token, TokenFlag.capital)) count++
  return count
}

export const reading = (match: Match, stretch: Stretch, extra: object = {}): Reading<'person'> => ({
  span: stretch,
  value: { name: nameText(match.reader, stretch.from, stretch.to), ...extra },
})

type IsName = (reader: Reader, stretch: Stretch, match: Match) => boolean

/** What a rule reads that has captured one name. */
export const readName =
  (isName: IsName) =>
  (match: Match): Reading<'person'> | undefined => {
    const stretch = match.get('mention')
    return stretch && isName(match.reader, stretch, match) ? reading(match, stretch) : undefined
  }

/** What a rule reads that has captured several names: those of them that are one. */
export const readNames =
  (isName: IsName) =>
  (match: Match): readonly Reading<'person'>[] =>
    match
      .all('mention')
      .filter((stretch) => isName(match.reader, stretch, match))
      .map((stretch) => reading(match, stretch))

/** A capitalised word that no lexicon knows, not set wholly in capitals. */
export const isUnknown = (reader: Reader, token: number): boolean =>
  reader.isUnknown(token) &&
  reader.has(token, TokenFlag.capital) &&
  reader.tokens.kind[token] === TokenKind.word

/** The rest of a name whose first word has been read. */
export function restOfName(reader: Reader, token: number): number {
  const end = personName(reader, reader.previous(token))
  return end < 0 ? -1 : Math.max(end, token)
}

/** Whether a second word of a name may follow: told first, since most unknown words stand alone. */
export function goesOn(reader: Reader, token: number): boolean {
  const next = reader.next(token)
  return reader.has(next, TokenFlag.capital) || reader.inClass(next, 'name-particle') || next > token + 1
}

/** What `goesOn` looks for, as rules are found by it. */
export const secondWord: Pattern = alt(
  capital('une majuscule', () => true),
  inClass('name-particle'),
  kind(TokenKind.elision),
  kind(TokenKind.hyphen),
)

/** Whether a name may begin with the word: one that no list has, a first name, an initial. */
export function startsName(reader: Reader, token: number): boolean {
  return (
    reader.found(token).every((candidate) => candidate.weak) &&
    (isUnknown(reader, token) ||
      reader.inClass(token, 'given-name') ||
      PARTICLE_FIRST.test(reader.text(token, token + 1)) ||
      reader.tokens.kind[token] === TokenKind.initial)
  )
}

/** Whether each capitalised word of the stretch may be a name's. */
export function allNames(reader: Reader, { from, to }: Stretch): boolean {
  for (let token = reader.at(from); token < to; token = reader.next(token))
    if (reader.has(token, TokenFlag.capital) && !startsName(reader, token)) return false
  return true
}

/** Whether the stretch may be first name and surname: two words or more, each of which may be a name's. */
export const isWholeName = (reader: Reader, stretch: Stretch): boolean =>
  wordCount(reader, stretch) >= 2 && allNames(reader, stretch)

/** Whether the word stands inside the name of a thing: « Centre du Roi », « loi Dodd », « Deux Saintes Mosquées ». */
export function partOfName(reader: Reader, token: number): boolean {
  const before = reader.previous(token)
  if (before < 0) return false
  // « sous Zorbek Sharov », where a hyphen would make it « Sous-Comité ».
  if (reader.folded(before) === 'sous') return false
  if (reader.inClass(before, 'body-head') || THING.has(reader.folded(before))) return true
  // « rue du Docteur Roux »
  if (isOf(reader, before) && STREET.test(reader.folded(reader.previous(before)))) return true
  // « le mausolée de Cheikh Anta Diop », but « le plan de M. Annan ».
  return (
    TITLE_NAMES.has(reader.folded(token)) &&
    isOf(reader, before) &&
    THING.has(reader.folded(reader.previous(before))) &&
    !DEED.test(reader.folded(reader.previous(before)))
  )
}

/** « la province de Hwang Hae Nam ». */
export function isOfPlace(reader: Reader, token: number): boolean {
  const before = reader.previous(token)
  return isOf(reader, before) && reader.inClass(reader.previous(before), 'place-trigger')
}
