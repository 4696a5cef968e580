import type { Reader } from '../../model/reader.ts'
import { TokenFlag, TokenKind } from '../../model/token.ts'

/** A person's name is no longer than this, in tokens. */
const MAX_TOKENS = 12
const FIRST_OF_NAME = /^I(?:er|re)$/u
const REGNAL = /^(?:I{1,3}|IV|VI{0,3}|IX|X{1,2}[IV]{0,3}|Jr|Sr)$/u

/** Small words that are no name even in capitals: « REPRÉSENTANT PERMANENT DU QATAR ». */
const SMALL = new Set("le la les de du des et a au aux en par pour sur sous avec d' l'".split(' '))

const isCapitalWord = (reader: Reader, token: number): boolean => {
  const kind = reader.tokens.kind[token]
  return (
    reader.has(token, TokenFlag.capital) &&
    (kind === TokenKind.word || kind === TokenKind.initial) &&
    !(reader.has(token, TokenFlag.capitals) && SMALL.has(reader.folded(token)))
  )
}

/** Titles that are names too, behind a first name: « Hassan Sheikh Mohamud ». */
const TITLE_NAME =
  /^(?:sheikh|cheikh|shaykh|khan|aga|prince|roi|emir|imam|major|maire|prefet|recteur|consul|docteur)$/u

const ARTICLE = /^(?:le|la|les|l'|une?)$/u

/** « A.S. », « J.P. »: initials that stand together, and no « S.E. ». */
const isPointed = (reader: Reader, token: number): boolean =>
  reader.has(token, TokenFlag.capitals) &&
  /^(?:\p{Lu}\.){2,3}$/u.test(reader.text(token, token + 1)) &&
  !/^s(?:em?|m|ar|g|s)$/u.test(reader.folded(token))

/** Whether another kind of name begins here: a body, an office, a State, a month. */
const isOther = (reader: Reader, token: number, first = false): boolean =>
  // « A.S. Salehi »: « as » alone would be a word.
  !isPointed(reader, token) &&
  (first || !TITLE_NAME.test(reader.folded(token))) &&
  (isOtherWord(reader, token) || isOtherName(reader, token))

const isOtherWord = (reader: Reader, token: number): boolean =>
  reader.inClass(token, 'body-head') ||
  reader.inClass(token, 'office-head') ||
  reader.inClass(token, 'civility') ||
  reader.inClass(token, 'month') ||
  reader.inClass(token, 'name-stop')

const isOtherName = (reader: Reader, token: number): boolean =>
  reader
    .found(token)
    .some((candidate) => !candidate.weak && (candidate.type === 'state' || candidate.type === 'organisation'))

/** A State's name that people bear too, or a company's: « M. Michael Jordan », « M. Jean-Jacques Chevron ». */
const isStateWord = (reader: Reader, token: number): boolean => {
  const [longest] = reader.found(token)
  return (
    (longest?.type === 'state' || (longest?.type === 'organisation' && longest.form === 'name')) &&
    longest.to === token + 1 &&
    !isOtherWord(reader, token)
  )
}

/** « Mme DAH », where an acronym is written alike. */
const isAcronym = (reader: Reader, token: number): boolean => {
  const [longest] = reader.found(token)
  return longest?.type === 'organisation' && longest.to === token + 1 && !isOtherWord(reader, token)
}

/** « Mme Salvador a présenté »: what stands behind a civility is a name, and no State's. */
const isSurname = (reader: Reader, token: number): boolean =>
  /^(?:m\.|mme\.?|mlle|mr\.?|mrs|ms|me)$/u.test(reader.folded(reader.previous(token)))

/** « Dominique de Villepin », « Dominique Strauss »: a State's name that is a first name, behind no article. */
const isFirstName = (reader: Reader, token: number): boolean => {
  if (!reader.inClass(token, 'given-name') || ARTICLE.test(reader.folded(reader.previous(token))))
    return false
  const next = reader.next(token)
  const last = reader.inClass(next, 'name-particle') ? reader.next(next) : next
  return (
    isStateWord(reader, token) &&
    isCapitalWord(reader, last) &&
    !reader.has(next, TokenFlag.sentence) &&
    !reader.has(next, TokenFlag.line) &&
    reader.isUnknown(last)
  )
}

/** « María Isabel Salvador », « François Hollande »: a State's name behind first names. */
const endsFirstNames = (reader: Reader, token: number, first: number): boolean =>
  isStateWord(reader, token) &&
  !reader.has(token, TokenFlag.capitals) &&
  reader.previous(token) >= first &&
  !reader.has(token, TokenFlag.line) &&
  reader.inClass(reader.previous(token), 'given-name') &&
  reader.found(first).every(({ weak, type }) => weak || type === 'person')

/** Whether, behind a civility, the State's name at `token` is a person's: another word of the name stands next to it. */
const isNamesake = (reader: Reader, token: number, first: number): boolean => {
  if (token === first && isSurname(reader, token) && isAcronym(reader, token)) return true
  if (!isStateWord(reader, token)) return false
  const next = reader.next(token)
  if (token === first && isSurname(reader, token)) return true
  if (reader.has(token, TokenFlag.capitals)) return false
  if (token === first)
    return isCapitalWord(reader, next) && !isOther(reader, next) && !reader.has(next, TokenFlag.sentence)
  return (
    reader.previous(token) === first &&
    !reader.inClass(next, 'civility') &&
    !reader.has(token, TokenFlag.line)
  )
}

/** « Le » that opens an office behind a name, or stands behind one in capitals. */
const opensOffice = (reader: Reader, token: number, inCapitals: boolean): boolean =>
  reader.inClass(reader.next(token), 'office-head') || (inCapitals && !reader.has(token, TokenFlag.capitals))

/** « moon » of « Ki-moon »: in small letters, behind a hyphen. */
const hangs = (reader: Reader, token: number): boolean =>
  token > 0 &&
  reader.tokens.kind[token - 1] === TokenKind.hyphen &&
  reader.has(token - 1, TokenFlag.skip) &&
  reader.tokens.kind[token] === TokenKind.word

/** « J. »; « S. » is an abbreviation too. */
const isInitial = (reader: Reader, token: number): boolean =>
  reader.tokens.kind[token] === TokenKind.initial || /^\p{Lu}\.$/u.test(reader.text(token, token + 1))

/** The hyphen of « J.-P. ». */
const joinsInitials = (reader: Reader, token: number): boolean =>
  reader.tokens.kind[token] === TokenKind.hyphen &&
  isInitial(reader, token - 1) &&
  reader.has(token + 1, TokenFlag.capital) &&
  !reader.has(token, TokenFlag.space) &&
  !reader.has(token + 1, TokenFlag.space)

/** A word of some length, in capitals throughout; an initial is none. */
const isSetInCapitals = (reader: Reader, token: number): boolean =>
  reader.has(token, TokenFlag.capitals) && reader.text(token, token + 1).length > 2

/** A dash that stands close to the word behind it, between two in capitals. */
const joinsCapitals = (reader: Reader, token: number): boolean =>
  /^[-–]$/u.test(reader.text(token, token + 1)) &&
  !reader.has(token + 1, TokenFlag.space) &&
  !reader.has(token + 1, TokenFlag.line) &&
  isSetInCapitals(reader, reader.previous(token)) &&
  isSetInCapitals(reader, token + 1)

/** « Me Nkeyi M. Bompaka », but « M. Shi M. Koroma ». */
const isTitled = (reader: Reader, first: number): boolean =>
  /^(?:me|dr\.?|maitre|prof\.?|juge)$/u.test(reader.folded(reader.previous(first)))

/** « M. » of « Salim M. AlMalik »: an initial, and no civility. */
const isMiddleInitial = (reader: Reader, token: number, first: number): boolean => {
  if (reader.text(token, token + 1) !== 'M.' || reader.has(token, TokenFlag.line)) return false
  const next = token + 1
  return (
    reader.previous(token) === first &&
    (reader.inClass(first, 'given-name') || isTitled(reader, first)) &&
    isCapitalWord(reader, next) &&
    !reader.has(next, TokenFlag.line) &&
    !isOther(reader, next) &&
    !reader.inClass(next, 'given-name')
  )
}

/** Whether a name begins its line, but for a civility, or follows a colon: a line of a list, which holds it whole. */
const beginsLine = (reader: Reader, from: number): boolean => {
  const before = reader.previous(from)
  return (
    before < 0 ||
    reader.has(from, TokenFlag.line) ||
    reader.folded(before) === ':' ||
    (reader.inClass(before, 'civility') && reader.has(before, TokenFlag.line))
  )
}

/** Whether a line holds nothing but a name, up to its end or a comma: the token after it, else -1. */
const nameLine = (reader: Reader, from: number): number => {
  let at = from
  while (at < reader.tokens.count && (at === from || !reader.has(at, TokenFlag.line))) {
    if (at > from && reader.folded(at) === ',') return at
    if (!isCapitalWord(reader, at) && !reader.inClass(at, 'name-particle') && !hangs(reader, at)) return -1
    if (isOther(reader, at, true) || reader.inClass(at, 'given-name')) return -1
    at = reader.next(at)
  }
  return at
}

/**
 * Whether the names behind « MM. » stand in a column, one on each line.
 *
 * ```
 * MM. Oda
 *     Ranjeva
 * ```
 */
export const inColumn = (reader: Reader, from: number): boolean => {
  if (!/^mm(?:\.|es)$/u.test(reader.folded(reader.previous(from)))) return false
  const second = nameLine(reader, from)
  return second > 0 && reader.has(second, TokenFlag.line) && nameLine(reader, second) > second
}

/** « Suppléants : », « Conseillers », which open a line of a list of delegates. */
const isLabel = (reader: Reader, token: number): boolean =>
  reader.folded(reader.next(token)) === ':' ||
  /^(?:suppleante?s?|conseillere?s|remplacante?s?|membres|participants|observateurs|delegues|sommaire|etaient|presents?|absents?|ordre|point|date|lieu|original|objet|copie|annexe|fait|opinions?|declarations?|rapport|lettre|note)$/u.test(
    reader.folded(token),
  )

interface Limits {
  /** Stop where a line ends. */
  readonly line?: boolean
  /** A civility stands before it: a State's name may be a person's, and a particle may come first. */
  readonly civil?: boolean
}

/** Particles with which a surname may begin: « M. de Mistura », « Mme von der Leyen », « M. N’Diaye ». */
const FIRST_PARTICLE = new Set(
  "de d' du da dos van von der den ten ter ben bin ibn al el ould n' o' m'".split(' '),
)

/** Whether a heading in capitals goes before the name on its line: « OPINION DE M. LE JUGE LUMANA ». */
const lineOfCapitals = (reader: Reader, from: number): boolean => {
  let token = reader.previous(from)
  while (
    token > 0 &&
    (reader.inClass(token, 'civility') ||
      reader.inClass(token, 'office-head') ||
      SMALL.has(reader.folded(token)))
  )
    token = reader.previous(token)
  return token >= 0 && isSetInCapitals(reader, token)
}

/** The first capitalised word of the name, past its particles; -1 when no name begins here. */
const firstWord = (reader: Reader, from: number, civil: boolean): number => {
  if (civil && FIRST_PARTICLE.has(reader.folded(from)) && !isCapitalWord(reader, from))
    return particleEnd(reader, from)
  if (civil && reader.tokens.kind[from] === TokenKind.elision && FIRST_PARTICLE.has(reader.folded(from)))
    return particleEnd(reader, from)
  // « Mme Des Forges »
  if (civil && reader.text(from, from + 1) === 'Des') return particleEnd(reader, from)
  // « Mme M. L. Lumana »
  if (civil && reader.text(from, from + 1) === 'M.' && isInitial(reader, reader.next(from)))
    return /^(?:mme\.?|mlle|madame)$/u.test(reader.folded(reader.previous(from))) ? from : -1
  if (!isCapitalWord(reader, from)) return -1
  // « M. Cheikh Tidiane Gadio » bears it as a name; « S. A. Cheikh Sabah », as a title.
  if (civil && /^(?:cheikh|sheikh)$/u.test(reader.folded(from)))
    return /^(?:m\.|mme|monsieur|madame)$/u.test(reader.folded(reader.previous(from))) ? from : -1
  return !isOther(reader, from, true) ||
    isFirstName(reader, from) ||
    (civil && isNamesake(reader, from, from))
    ? from
    : -1
}

/** Whether the line that begins at `at` is no part of the name that begins at `from`. */
const isOtherLine = (reader: Reader, at: number, from: number, inCapitals: boolean): boolean =>
  // « Présidente : Mme Chanet », and on the next line « La Présidente », or « Suppléants : »
  ARTICLE.test(reader.folded(at)) ||
  isLabel(reader, at) ||
  // « GERMAIN KATANGA », and on the next line « Public »
  (inCapitals && (lineOfCapitals(reader, from) || !reader.has(at, TokenFlag.capitals)))

/** Whether the word goes on with the name whose first word is at `first`. */
const isPart = (reader: Reader, at: number, first: number, civil: boolean): boolean =>
  hangs(reader, at) ||
  FIRST_OF_NAME.test(reader.text(at, at + 1)) ||
  isMiddleInitial(reader, at, first) ||
  (isCapitalWord(reader, at) &&
    (!isOther(reader, at) ||
      REGNAL.test(reader.text(at, at + 1)) ||
      endsFirstNames(reader, at, first) ||
      (civil && isNamesake(reader, at, first))))

const isParticle = (reader: Reader, at: number): boolean =>
  reader.inClass(at, 'name-particle') ||
  reader.text(at, at + 1) === 'Des' ||
  (reader.tokens.kind[at] === TokenKind.elision && /^[dno]'$/u.test(reader.folded(at)))

/**
 * The token after the name of a person that begins at `from`, or -1.
 *
 * ```
 * M. Abdullah II Ibn Al-Hussein de Jordanie
 *    ^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export const personName = (
  reader: Reader,
  from: number,
  { line = false, civil = false }: Limits = {},
): number => {
  const first = firstWord(reader, from, civil)
  if (first < 0) return -1
  const lined = line || (civil && inColumn(reader, from))
  const listed = !lined && beginsLine(reader, from)
  const inCapitals = isSetInCapitals(reader, first)
  let end = first + 1
  let at = reader.next(first)
  for (let count = 1; count < MAX_TOKENS && at < reader.tokens.count; count++) {
    if (
      reader.has(at, TokenFlag.blank) ||
      ((lined || (listed && count > 1)) && reader.has(at, TokenFlag.line))
    )
      break
    if (reader.has(at, TokenFlag.line) && isOtherLine(reader, at, from, inCapitals)) break
    // « JACQUES CHIRAC Le Ministre », « Awad Benhaim Le Président »
    if (
      reader.has(at, TokenFlag.capital) &&
      ARTICLE.test(reader.folded(at)) &&
      opensOffice(reader, at, inCapitals)
    )
      break
    // « JALLOW –TAMBAJANG »
    if (joinsCapitals(reader, at)) {
      end = at + 2
      at = reader.next(at + 1)
      continue
    }
    if (reader.tokens.kind[at - 1] === TokenKind.hyphen && !reader.has(at - 1, TokenFlag.skip)) break
    if (joinsInitials(reader, at)) {
      at = reader.next(at)
      end = at + 1
      at = reader.next(at)
      continue
    }
    if (isPart(reader, at, first, civil)) {
      end = at + 1
      at = reader.next(at)
      continue
    }
    if (!isParticle(reader, at)) break
    const next = particleEnd(reader, at)
    if (next < 0) break
    end = next + 1
    at = reader.next(next)
  }
  return end
}

/** The capitalised word after one or two particles, or -1. A State or a place after « de » is not part of the name. */
const particleEnd = (reader: Reader, from: number): number => {
  let at = from
  for (let count = 0; count < 2; count++) {
    at = reader.next(at)
    if (at >= reader.tokens.count || reader.has(at, TokenFlag.blank)) return -1
    if (isCapitalWord(reader, at))
      return isOther(reader, at, true) ||
        (/^d/u.test(reader.folded(from)) &&
          reader.found(at).some((one) => one.type === 'place' || one.type === 'state'))
        ? -1
        : at
    if (!reader.inClass(at, 'name-particle')) return -1
  }
  return -1
}

/** Words of a name. */
export const nameWords = (reader: Reader, from: number, to: number): readonly string[] => {
  const words: string[] = []
  for (let token = reader.at(from); token < to; token = reader.next(token)) words.push(reader.folded(token))
  return words
}

/** The name on one line, a hyphen at a line's end closed up. */
export const nameText = (reader: Reader, from: number, to: number): string =>
  reader
    .text(from, to)
    .replace(/([-\u2010\u2011])\s+/gu, '$1')
    .replace(/\s+/gu, ' ')
