import type { Candidate } from '../../model/candidate.ts'
import type { EntityType } from '../../model/entity.ts'
import type { RelationRule } from '../../model/language.ts'
import type { Match } from '../../model/pattern.ts'
import type { Reader } from '../../model/reader.ts'
import { TokenFlag, TokenKind } from '../../model/token.ts'
import { as, found, opt, seq, word } from '../../pattern/build.ts'
import { isArticle, isOf } from './articles.ts'
import { one } from './held-relations.ts'
import { type Edges, of, type Pick } from './office-relations.ts'

/** No name is longer, in tokens. */
const LONGEST_NAME = 40
const BRACKET = 40
const QUOTE = 60

const TEXTS: readonly EntityType[] = ['resolution', 'instrument', 'symbol']
const ADOPTERS: readonly EntityType[] = ['organisation', 'session', 'event']

const at = (reader: Reader, token: number, types: readonly EntityType[]): Candidate | undefined =>
  token < 0 ? undefined : reader.found(token).find(({ type }) => types.includes(type))

/** The mention that ends with a token. */
const ending = (reader: Reader, last: number, types: readonly EntityType[]): Candidate | undefined => {
  for (let token = last, steps = 0; token >= 0 && steps < LONGEST_NAME; token--, steps++) {
    const mention = at(reader, token, types)
    if (mention) return mention.to === last + 1 ? mention : undefined
    if (reader.has(token, TokenFlag.sentence)) return undefined
  }
  return undefined
}

/** The token before a bracket or a pair of quotation marks that ends at a token; the token itself where none does. */
const beforePair = (reader: Reader, last: number): number => {
  const close = last < 0 ? '' : reader.folded(last)
  const [open, most] = close === ')' ? ['(', BRACKET] : close === ']' ? ['[', BRACKET] : ['«', QUOTE]
  if (!/^[)\]»]$/u.test(close)) return last
  let token = reader.previous(last)
  for (let steps = 0; token >= 0 && steps < most; steps++, token = reader.previous(token))
    if (reader.folded(token) === open) return reader.previous(token)
  return last
}

/** « [PSC/PR/COMM.(DCCCLXV)] », « (S/RES/2440 (2018)) »: the text alone in brackets. */
const inBrackets = (reader: Reader, last: number): Candidate | undefined => {
  if (last < 0 || !/^[)\]]$/u.test(reader.folded(last))) return undefined
  const text = ending(reader, reader.previous(last), TEXTS)
  return text && /^[([]$/u.test(reader.folded(reader.previous(text.from))) ? text : undefined
}

const ORDINAL = /(?:ieme|^premiere?|^seconde?)$/u
const isOrdinal = (reader: Reader, token: number): boolean =>
  token >= 0 && (reader.tokens.kind[token] === TokenKind.ordinal || ORDINAL.test(reader.folded(token)))

/** The token of « de », « du » that joins what begins at a token to what stands before it, or -1. */
const joint = (reader: Reader, from: number): number => {
  const before = reader.previous(from)
  if (before < 0) return -1
  if (isOf(reader, before)) return before
  const link = reader.previous(before)
  return link >= 0 && isArticle(reader, before) && reader.folded(link) === 'de' ? link : -1
}

interface Subject {
  readonly who: Candidate
  /** The token of its article, or its own first. */
  readonly from: number
}

const SORT = /^(?:ordinaire|extraordinaire|pleniere|annuelle|ministerielle)s?$/u

/** The body, session or conference that ends with a token, with its parents: « le Conseil de sécurité de l’ONU (CS) ». */
const subjectEnding = (reader: Reader, last: number): Subject | undefined => {
  let end = beforePair(reader, last)
  for (let steps = 0; steps < 5; steps++) {
    if (end >= 0 && SORT.test(reader.folded(end))) end = reader.previous(end)
    const who = ending(reader, end, ADOPTERS)
    if (!who) return undefined
    let { from } = who
    while (isOrdinal(reader, reader.previous(from))) from = reader.previous(from)
    const of = joint(reader, from)
    if (of < 0) {
      const article = reader.previous(from)
      const named = isArticle(reader, article)
      if (named) return { who, from: article }
      return reader.has(from, TokenFlag.sentence) ? { who, from } : undefined
    }
    end = beforePair(reader, reader.previous(of))
  }
  return undefined
}

const INSERTED = 50

/** Whether a clause begins with the token: « , le Conseil », « que le Conseil ». */
const opensClause = (reader: Reader, token: number): boolean => {
  const before = reader.previous(token)
  return (
    before < 0 ||
    reader.has(token, TokenFlag.sentence) ||
    reader.has(token, TokenFlag.line) ||
    /^(?:,|:|;|que|qu'|et)$/u.test(reader.folded(before))
  )
}

interface Acting extends Subject {
  /** What stands in commas between the subject and its verb. */
  readonly inserted?: number
}

/** The subject of a verb that begins behind `last`, over what is put in between commas. */
const subjectBefore = (reader: Reader, last: number): Acting | undefined => {
  const near = subjectEnding(reader, last)
  if (near) return opensClause(reader, near.from) ? near : undefined
  if (last < 0 || reader.folded(last) !== ',') return undefined
  let token = reader.previous(last)
  for (let steps = 0; token > 0 && steps < INSERTED; steps++, token = reader.previous(token)) {
    if (reader.has(token, TokenFlag.sentence) || reader.folded(token) === ';') return undefined
    if (reader.folded(token) !== ',') continue
    const far = subjectEnding(reader, reader.previous(token))
    if (far && opensClause(reader, far.from)) return { ...far, inserted: reader.next(token) }
  }
  return undefined
}

/** Who, where and when a text was adopted, as told around the verb. */
interface Circumstances {
  readonly by?: Candidate
  readonly met?: Candidate
  readonly day?: Candidate
  /** The token behind all that is told. */
  readonly to: number
}

const MANNER: readonly (readonly string[])[] = [
  ['a', "l'", 'unanimite'],
  ['sans', 'vote'],
  ['sans', 'etre', 'mise', 'aux', 'voix'],
  ['par', 'consensus'],
  ['par', 'acclamation'],
  ['et', 'proclamee'],
  ['et', 'ouverte', 'a', 'la', 'signature'],
  ['telle', 'que', 'revisee'],
]

const saidAt = (reader: Reader, token: number, words: readonly string[]): number => {
  let here = token
  for (const one of words) {
    if (here >= reader.tokens.count || reader.folded(here) !== one) return -1
    here = reader.next(here)
  }
  return here
}

/** The token behind an article or possessive. */
const pastDeterminer = (reader: Reader, token: number): number =>
  /^(?:l[ea]|les|l'|sa|son|leur|une?)$/u.test(reader.folded(token)) ? reader.next(token) : token

/** The adopter that begins at a token, after its article and number. */
const adopterAt = (reader: Reader, token: number): Candidate | undefined => {
  let here = pastDeterminer(reader, token)
  const first = at(reader, here, ADOPTERS)
  if (first) return first
  for (let steps = 0; steps < 4 && isOrdinal(reader, here); steps++) {
    here = reader.next(here)
    const named = at(reader, here, ADOPTERS)
    if (named) return named
  }
  return undefined
}

const REMARK = 12

/** The token behind « (Habitat II) », « (OUA) », or -1 where the bracket says when or where. */
const pastRemark = (reader: Reader, open: number): number => {
  let here = reader.next(open)
  for (let steps = 0; steps < REMARK && here < reader.tokens.count; steps++, here = reader.next(here)) {
    if (reader.folded(here) === ')') return reader.next(here)
    if (at(reader, here, ['date', 'place'])) return -1
  }
  return -1
}

/** The token behind a body with its acronym and its parents: « du Conseil de sécurité (CS) de l’ONU ». */
const pastBody = (reader: Reader, { to }: Candidate): number => {
  let here = reader.at(to)
  for (let steps = 0; steps < 8 && here < reader.tokens.count; steps++) {
    if (SORT.test(reader.folded(here))) here = reader.next(here)
    else if (reader.folded(here) === '(') {
      const behind = pastRemark(reader, here)
      if (behind < 0) return here
      here = behind
    } else if (isOf(reader, here)) {
      const parent = at(reader, pastDeterminer(reader, reader.next(here)), [...ADOPTERS, 'state'])
      if (!parent) return here
      here = reader.at(parent.to)
    } else return here
  }
  return here
}

/** The token behind a place and the State in which it lies. */
const pastPlace = (reader: Reader, { to }: Candidate): number => {
  const here = reader.at(to)
  const open = /^[(,]$/u.test(reader.folded(here)) ? reader.next(here) : -1
  const state = open < 0 ? undefined : at(reader, pastDeterminer(reader, open), ['state'])
  if (!state) return here
  const close = reader.at(state.to)
  return reader.folded(close) === ')' ? reader.next(close) : close
}

/** « à sa 3e session », « lors de la Conférence », « au cours du Sommet »: the token behind what leads to a meeting. */
const pastDuring = (reader: Reader, token: number): number => {
  const word = reader.folded(token)
  if (/^(?:a|en|durant|pendant|au|lors)$/u.test(word)) {
    const next = reader.next(token)
    if (word === 'lors') return isOf(reader, next) ? reader.next(next) : -1
    if (word === 'au' && reader.folded(next) === 'cours')
      return isOf(reader, reader.next(next)) ? reader.next(reader.next(next)) : -1
    return next
  }
  return -1
}

const DAY_NAME = /^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier)$/u
const VOTE = 16

/** The token behind « par 12 voix pour, zéro contre et 3 abstentions », or -1. */
const pastVote = (reader: Reader, token: number): number => {
  let here = reader.next(reader.next(token))
  if (reader.folded(here) !== 'voix') return -1
  let to = reader.next(here)
  for (let steps = 0; steps < VOTE && here < reader.tokens.count; steps++, here = reader.next(here)) {
    if (reader.has(here, TokenFlag.sentence)) break
    if (/^(?:pour|contre|abstentions?|voix)$/u.test(reader.folded(here))) to = reader.next(here)
  }
  return to
}

type Told = { -readonly [key in keyof Circumstances]: Circumstances[key] }

/** Reads one circumstance at a token; gives the token behind it, or -1. */
const readOne = (reader: Reader, token: number, told: Told): number => {
  for (const words of MANNER) {
    const behind = saidAt(reader, token, words)
    if (behind >= 0) return behind
  }
  const word = reader.folded(token)
  if (DAY_NAME.test(word)) return reader.next(token)
  if (word === 'par') {
    const voted = pastVote(reader, token)
    if (voted >= 0) return voted
    const by = told.by ? undefined : adopterAt(reader, reader.next(token))
    if (!by) return -1
    told.by = by
    return pastBody(reader, by)
  }
  const dated = saidAt(reader, token, ['en', 'date', 'du'])
  const led = dated >= 0 ? dated : /^(?:le|du|en|ce)$/u.test(word) ? reader.next(token) : token
  const day = told.day ? undefined : at(reader, led, ['date'])
  if (day) {
    told.day = day
    return reader.at(day.to)
  }
  const during = pastDuring(reader, token)
  if (during < 0) return -1
  const met = told.met ? undefined : adopterAt(reader, during)
  if (met && met.type !== 'organisation') {
    told.met = met
    return pastBody(reader, met)
  }
  const place = at(reader, pastDeterminer(reader, during), ['place'])
  return place ? pastPlace(reader, place) : -1
}

const CIRCUMSTANCES = 8

/** « , à l’unanimité, par le Conseil, à sa 3e séance, le 4 mai 2010 », in any order. */
const circumstancesAt = (reader: Reader, token: number): Circumstances => {
  const told: Told = { to: token }
  for (let steps = 0; steps < CIRCUMSTANCES && told.to < reader.tokens.count; steps++) {
    const here = reader.folded(told.to) === ',' ? reader.next(told.to) : told.to
    if (steps > 0 && reader.has(here, TokenFlag.sentence) && reader.has(here, TokenFlag.capital)) break
    const behind = readOne(reader, here, told)
    if (behind < 0) break
    told.to = behind
  }
  return told
}

/** « À sa 3e séance, le 4 mai 2010, » before a subject. */
const circumstancesBefore = (reader: Reader, from: number): Omit<Circumstances, 'to'> => {
  const told: { day?: Candidate; met?: Candidate } = {}
  let last = reader.previous(from)
  for (let steps = 0; steps < 4 && last >= 0; steps++) {
    if (reader.folded(last) === ',') last = reader.previous(last)
    if (SORT.test(reader.folded(last))) last = reader.previous(last)
    const mention = ending(reader, last, ['date', 'session'])
    if (!mention) break
    const before = reader.previous(mention.from)
    const lead = before < 0 ? '' : reader.folded(before)
    if (mention.type === 'date') {
      if (told.day || !/^(?:le|en|du|)$/u.test(lead)) break
      const link = before < 0 ? -1 : reader.previous(before)
      // « Le 22 décembre 2009 et le 18 janvier 2010, le Conseil a adopté » two texts.
      if (link >= 0 && /^(?:et|tenues?)$/u.test(reader.folded(link))) break
      told.day = mention
      last = link
    } else {
      if (told.met || !/^(?:sa|la|leur)$/u.test(lead)) break
      told.met = mention
      last = reader.previous(reader.previous(before))
    }
  }
  return told
}

/** Words between « a adopté » and the number or name of a text. */
const LEADS =
  /^(?:l[ea]|les|l'|sa|son|ses|leurs?|une?|de|n°|no|:|\[|\(|resolutions?|decisions?|positions?|communes?|directives?|reglements?|communiques?|projets?|recommandations?|declarations?|observations?|finales?|generales?|presidentielles?|historiques?|suivantes?|intitulees?|ci|apres|-|«|“|"|deux|trois|quatre)$/u
const MOST_LEADS = 9
const MOST_TEXTS = 60

/** The token behind a text, its brackets, its title and its year. */
const pastText = (reader: Reader, { to }: Candidate): number => {
  let here = reader.at(to)
  if (isOf(reader, here)) {
    const year = at(reader, reader.next(here), ['date'])
    if (year) here = reader.at(year.to)
  }
  if (/^[)\]»]$/u.test(reader.folded(here))) here = reader.next(here)
  return here
}

/** The texts that begin at a token: « les résolutions 1 (I) et 2 (I), ainsi que la Déclaration de Rome ». */
const textsAt = (
  reader: Reader,
  token: number,
): { readonly texts: readonly Candidate[]; readonly to: number } => {
  const texts: Candidate[] = []
  let [here, to] = [reader.folded(token) === ',' ? reader.next(token) : token, token]
  for (
    let leads = 0;
    leads < MOST_LEADS && texts.length < MOST_TEXTS && here < reader.tokens.count;
    leads++
  ) {
    const text = at(reader, here, TEXTS)
    if (text) {
      texts.push(text)
      to = pastText(reader, text)
      const link = reader.folded(to)
      if (link === 'ainsi') here = reader.next(reader.next(to))
      else if (link === ',' || link === 'et') here = reader.next(to)
      else break
      leads = 0
    } else if (!LEADS.test(reader.folded(here)) || (leads > 0 && opensSentence(reader, here))) break
    else here = reader.next(here)
  }
  return { texts, to }
}

const opensSentence = (reader: Reader, token: number): boolean =>
  reader.has(token, TokenFlag.sentence) && reader.has(token, TokenFlag.capital)

const FEMININE =
  /^(?:declaration|convention|charte|decision|recommandation|strategie|position|directive|feuille|initiative|constitution|resolution)$/u
const MASCULINE =
  /^(?:protocole|pacte|traite|accord|plan|programme|statut|acte|code|cadre|communique|reglement|document|consensus|memorandum|agenda)$/u

/** Whether « adopté » or « adoptée » may be said of the text. */
const agrees = (reader: Reader, text: Candidate, verb: number): boolean => {
  const feminine = /ees?$/u.test(reader.folded(verb))
  if (text.type === 'symbol') return true
  if (text.type === 'resolution') return feminine || /s$/u.test(reader.folded(verb))
  // « la Déclaration et le Programme, adoptés »
  if (/[^e]es$/u.test(reader.folded(verb))) return true
  const head = reader.folded(text.from)
  return feminine ? !MASCULINE.test(head) : !FEMININE.test(head)
}

const TOPIC = /^(?:sur|relatives?|relatifs?|concernant|portant|visant|intitulees?|dite?s?)$/u
const TOPIC_TOKENS = 16
const OTHER_TEXT =
  /^(?:resolutions?|decisions?|declarations?|rapports?|lettres?|notes?|projets?|conventions?|conclusions|recommandations?|mesures?|lois?|textes?|;|que|qui|dont)$/u

/** The token before « sur les femmes et la paix », where only the matter of a text stands, or -1. */
const beforeTopic = (reader: Reader, last: number): number => {
  let token = last
  for (let steps = 0; token >= 0 && steps < TOPIC_TOKENS; steps++, token = reader.previous(token)) {
    if (TOPIC.test(reader.folded(token))) {
      const before = reader.previous(token)
      return before >= 0 && reader.folded(before) === ',' ? reader.previous(before) : before
    }
    if (reader.has(token, TokenFlag.sentence) || OTHER_TEXT.test(reader.folded(token))) return -1
    if (reader.folded(token) === ',' || at(reader, token, TEXTS)) return -1
  }
  return -1
}

interface Adopted {
  readonly texts: readonly Candidate[]
  /** The body that « résolution 3 du Conseil » names. */
  readonly of?: Candidate
}

/** The text that ends with a token, over its brackets, its day and its body. */
const textEnding = (
  reader: Reader,
  last: number,
): { readonly text: Candidate; readonly of?: Candidate } | undefined => {
  let end = last
  let of: Candidate | undefined
  for (let steps = 0; steps < 5 && end >= 0; steps++) {
    const text = ending(reader, end, TEXTS) ?? inBrackets(reader, end)
    if (text) return { text, ...(of && { of }) }
    const before = beforePair(reader, end)
    if (before !== end) {
      end = before
      if (/^intitulees?$/u.test(reader.folded(end))) end = reader.previous(end)
      if (end >= 0 && reader.folded(end) === ',') end = reader.previous(end)
      continue
    }
    const said = ending(reader, end, ['organisation', 'date'])
    const link = said ? joint(reader, said.from) : -1
    if (!said || link < 0) return undefined
    if (said.type === 'organisation') of = said
    end = reader.previous(link)
    if (end >= 0 && reader.folded(end) === 'date') end = reader.previous(reader.previous(end))
  }
  return undefined
}

/** The texts of which « adoptée », « que le Conseil a adoptées » is said: the one before it, or the list of them. */
const textsBefore = (reader: Reader, last: number, verb: number): Adopted => {
  const end = last >= 0 && reader.folded(last) === ',' ? reader.previous(last) : last
  const near = textEnding(reader, end)
  const topic = near || end === last ? -1 : beforeTopic(reader, end)
  const found = near ?? (topic < 0 ? undefined : textEnding(reader, topic))
  if (!found || !agrees(reader, found.text, verb)) return { texts: [] }
  const texts = [found.text]
  if (/s$/u.test(reader.folded(verb)))
    for (let first = found.text; texts.length < MOST_TEXTS; ) {
      let token = reader.previous(first.from)
      for (let steps = 0; steps < 4 && token >= 0 && LEADS.test(reader.folded(token)); steps++)
        token = reader.previous(token)
      if (token < 0 || !/^(?:et|,)$/u.test(reader.folded(token))) break
      const other = textEnding(reader, reader.previous(token))?.text
      if (!other) break
      texts.unshift(other)
      first = other
    }
  return { texts, ...(found.of && { of: found.of }) }
}

/** « Adoptée à l’unanimité à la 2818e séance » closes a resolution as well as its title; none is longer. */
const LONGEST_TEXT = 4000
/** The title of an instrument is no farther than this from « Adoptée par … » on a line below it. */
const TITLE_BACK = 40

/** The resolution whose title stands on the line that begins at a token: « Résolution 1325 (2000) du 31 octobre ». */
const titleAt = (reader: Reader, token: number): Candidate | undefined => {
  if (!reader.has(token, TokenFlag.line)) return undefined
  const [own] = reader.found(token, 'resolution')
  if (own && reader.tokens.kind[token] === TokenKind.symbol) return own
  if (!reader.has(token, TokenFlag.capital) || !reader.inClass(token, 'resolution-word')) return undefined
  const next = reader.next(token)
  const number = /^n[°o]$/u.test(reader.folded(next)) ? reader.next(next) : next
  return reader.found(number, 'resolution')[0]
}

/** The text whose title stands above a line that « Adoptée par » opens. */
const titleAbove = (reader: Reader, verb: number): readonly Candidate[] => {
  if (!reader.has(verb, TokenFlag.line) || !reader.has(verb, TokenFlag.capital)) return []
  let token = reader.previous(verb)
  for (let steps = 0; steps < LONGEST_TEXT && token >= 0; steps++, token--) {
    const text =
      titleAt(reader, token) ??
      (steps < TITLE_BACK && reader.has(token, TokenFlag.line)
        ? reader.found(token, 'instrument')[0]
        : undefined)
    if (text) return [text]
    // What stands above another such line was adopted there.
    if (/^adopte/u.test(reader.folded(token)) && reader.has(token, TokenFlag.line)) return []
  }
  return []
}

/** « Résolution adoptée par l’Assemblée générale » on a line of a document's head. */
const isHeading = (reader: Reader, token: number): boolean =>
  token >= 0 &&
  reader.inClass(token, 'resolution-word') &&
  reader.has(token, TokenFlag.line) &&
  reader.has(token, TokenFlag.capital)

const TITLE_AHEAD = 60
const HEAD_BACK = 120

/** The resolution whose number stands at a line's head below « Résolution adoptée par … », or the symbol above it. */
const titleNear = (reader: Reader, verb: number): readonly Candidate[] => {
  const numbered = (token: number): Candidate | undefined =>
    reader.has(token, TokenFlag.line) ? reader.found(token, 'resolution')[0] : undefined
  for (let token = verb, steps = 0; steps < TITLE_AHEAD && token < reader.tokens.count; steps++, token++) {
    const text = numbered(token)
    if (text) return [text]
  }
  for (let token = verb, steps = 0; steps < HEAD_BACK && token >= 0; steps++, token--) {
    const text = numbered(token)
    if (text) return [text]
  }
  return []
}

/** The token before « telle qu’elle » of « la Convention telle qu’elle a été adoptée ». */
const beforeSuchAs = (reader: Reader, last: number): number => {
  if (last < 0 || !/^(?:ils?|elles?)$/u.test(reader.folded(last))) return last
  const que = reader.previous(last)
  const such = reader.previous(que)
  return /^qu'$/u.test(reader.folded(que)) && /^tel(?:le)?s?$/u.test(reader.folded(such))
    ? reader.previous(such)
    : last
}

const ADVERB = /(?:^aussi|^ainsi|^donc|^ensuite|^toutefois|^depuis|[^m]ement|amment|emment)$/u

const beforeAdverbs = (reader: Reader, token: number): number => {
  let here = reader.previous(token)
  while (here >= 0 && ADVERB.test(reader.folded(here))) here = reader.previous(here)
  return here
}

/** « a », « ont », not « à ». */
const isHave = (reader: Reader, token: number): boolean =>
  token >= 0 && /^(?:a|ont|avait|avaient|ayant)$/iu.test(reader.text(token, token + 1))

/** « , à l’unanimité, » between « a » and « adopté ». */
const auxiliary = (reader: Reader, verb: number): number => {
  const before = beforeAdverbs(reader, verb)
  if (isHave(reader, before)) return before
  if (before < 0 || reader.folded(before) !== ',') return -1
  let token = reader.previous(before)
  for (let steps = 0; token >= 0 && steps < 14; steps++, token = reader.previous(token))
    if (reader.folded(token) === ',')
      return isHave(reader, reader.previous(token)) ? reader.previous(token) : -1
  return -1
}

/** Marks in an act's number that name whose acts have them, by the beginning of the ids of its bodies. */
const MARKS: readonly (readonly [RegExp, string])[] = [[/\/(?:PESC|UE|CEE?|JAI|Euratom)$/u, 'eu']]

/** Whether the number of a text leaves room for its adoption by a body. */
const mayAdopt = (reader: Reader, who: Candidate | undefined, text: Candidate): boolean => {
  const { id = '' } = (who?.value ?? {}) as { readonly id?: string }
  const number = reader.text(text.from, text.to)
  return MARKS.every(([mark, bodies]) => !mark.test(number) || id.startsWith(bodies))
}

const edgesOf = (
  reader: Reader,
  who: Candidate | undefined,
  texts: readonly Candidate[],
  { met, day }: Omit<Circumstances, 'to'>,
): Edges => [
  ...texts.flatMap((text) => [
    ...(mayAdopt(reader, who, text) ? one('adopted', who, text, met ? [met] : []) : []),
    ...one('adopted', met, text),
    // The day on which a draft was adopted is not its own.
    ...one('dated', text.type === 'symbol' ? undefined : text, isDay(day) ? day : undefined),
  ]),
  ...((met?.value as { readonly kind?: string } | undefined)?.kind === 'meeting'
    ? one('dated', met, isDay(day) ? day : undefined)
    : []),
]

/** A day, or a year alone that is said of a text: not a stretch of days. */
const isDay = (day: Candidate | undefined): boolean => {
  const { edtf = '' } = (day?.value ?? {}) as { readonly edtf?: string }
  return /^\d{4}(?:-\d{2}){0,2}$/u.test(edtf)
}

const NEGATED = /^(?:pas|jamais|non|point|n')$/u

const WISHED = /^(?:que|qu'|si|s'|lorsque|lorsqu'|quand)$/u

/** « le Conseil, qui a adopté »: what « qui » stands for. */
const antecedent = (reader: Reader, qui: number): Acting | undefined => {
  const before = reader.previous(qui)
  return subjectEnding(
    reader,
    before >= 0 && reader.folded(before) === ',' ? reader.previous(before) : before,
  )
}

/** « Le Conseil a adopté la résolution », « la résolution que le Conseil a adoptée ». */
const readActive = ({ reader, from }: Match): Edges => {
  const have = auxiliary(reader, from)
  if (have < 0 && !isPresent(reader, from)) return []
  const verb = have < 0 ? from : have
  const before = beforeAdverbs(reader, verb)
  if (before >= 0 && NEGATED.test(reader.folded(before))) return []
  const subject = reader.folded(before) === 'qui' ? antecedent(reader, before) : subjectBefore(reader, before)
  if (!subject) return []
  const link = reader.previous(subject.from)
  // « pour que le Conseil adopte »
  if (have < 0 && link >= 0 && WISHED.test(reader.folded(link))) return []
  const behind = circumstancesAt(reader, reader.next(from))
  if (behind.by) return []
  const relative = link >= 0 && /^qu(?:e|')$/u.test(reader.folded(link))
  const told = subject.inserted === undefined ? undefined : circumstancesAt(reader, subject.inserted)
  if (relative && /(?:ees?|es)$/u.test(reader.folded(from))) {
    const { texts } = textsBefore(reader, reader.previous(link), from)
    return edgesOf(reader, subject.who, texts, { ...told, ...behind })
  }
  const { texts, to } = textsAt(reader, behind.to)
  if (texts.length === 0) return []
  const after = circumstancesAt(reader, to)
  const front = circumstancesBefore(reader, subject.from)
  return edgesOf(reader, subject.who, texts, { ...front, ...told, ...after, ...behind })
}

const lastLetter = ({ tokens }: Reader, token: number): string =>
  tokens.source.slice((tokens.end[token] as number) - 1, tokens.end[token])

/** « adopte », not « adopté », which folding brings together. */
const isPresent = (reader: Reader, token: number): boolean =>
  /^adopt[ae]$/u.test(reader.folded(token)) && /^[aeAE]$/u.test(lastLetter(reader, token))

/** « la résolution, adoptée par le Conseil », « les résolutions ont été adoptées à la 3e session ». */
const readPassive = ({ reader, from }: Match): Edges => {
  if (auxiliary(reader, from) >= 0 || isPresent(reader, from)) return []
  let last = beforeAdverbs(reader, from)
  if (last >= 0 && reader.folded(last) === 'ete') {
    last = reader.previous(last)
    if (!isHave(reader, last)) return []
    last = beforeAdverbs(reader, last)
  } else if (last >= 0 && /^(?:fut|furent|est|sont)$/u.test(reader.folded(last)))
    last = beforeAdverbs(reader, last)
  if (last >= 0 && NEGATED.test(reader.folded(last))) return []
  if (last >= 0 && reader.folded(last) === 'qui') last = reader.previous(last)
  last = beforeSuchAs(reader, last)
  const title = isHeading(reader, last) ? titleNear(reader, from) : titleAbove(reader, from)
  const { texts, of } = title.length > 0 ? { texts: title, of: undefined } : textsBefore(reader, last, from)
  if (texts.length === 0) return []
  const told = circumstancesAt(reader, reader.next(from))
  const session = told.by?.type === 'session' ? told.by : told.met
  const by = told.by?.type === 'session' ? undefined : told.by
  const whose = told.by || told.met?.type === 'event' ? undefined : of
  return edgesOf(reader, by ?? whose, texts, { ...told, ...(session && { met: session }) })
}

/** « En adoptant la résolution 3, le Conseil … », « Le Conseil a agi, en adoptant la résolution 3 ». */
const readAdopting = ({ reader, from }: Match): Edges => {
  const en = reader.previous(from)
  if (en < 0 || reader.folded(en) !== 'en') return []
  const told = circumstancesAt(reader, reader.next(from))
  const { texts, to } = textsAt(reader, told.to)
  if (texts.length === 0) return []
  const comma = reader.folded(to) === ',' ? reader.next(to) : to
  const behind = isArticle(reader, comma) ? adopterAt(reader, comma) : undefined
  const ahead = subjectBefore(reader, reader.previous(en)) ?? openingSubject(reader, en)
  return edgesOf(reader, ahead?.who ?? behind, texts, told)
}

const SENTENCE = 60

/** The body with which the sentence of a token opens. */
const openingSubject = (reader: Reader, token: number): Subject | undefined => {
  let here = token
  for (let steps = 0; here > 0 && steps < SENTENCE && !reader.has(here, TokenFlag.sentence); steps++)
    here = reader.previous(here)
  if (!isArticle(reader, here)) return undefined
  const who = at(reader, reader.next(here), ['organisation'])
  return who && { who, from: here }
}

const ADOPTED = ['adopté', 'adoptée', 'adoptés', 'adoptées', 'adopta']

/** « le traité de Lisbonne, signé à Lisbonne le 13 décembre 2007 »: an instrument is dated by its signature. */
const readSigned = ({ reader, from }: Match): Edges => {
  let last = beforeAdverbs(reader, from)
  if (last >= 0 && reader.folded(last) === 'ete') {
    last = reader.previous(last)
    if (!isHave(reader, last)) return []
    last = reader.previous(last)
  }
  if (last >= 0 && NEGATED.test(reader.folded(last))) return []
  if (last >= 0 && reader.folded(last) === 'qui') last = reader.previous(last)
  const { day, to } = circumstancesAt(reader, reader.next(from))
  // « signée le 4 mai 2000 par la France »: the day of one of its parties.
  if (!isDay(day) || reader.folded(to) === 'par') return []
  return textsBefore(reader, last, from)
    .texts.filter(({ type }) => type === 'instrument')
    .flatMap((text) => one('dated', text, day))
}

/** What was adopted, by whom, at which meeting, on which day. */
export const adoptionRelations: readonly RelationRule[] = [
  {
    name: '<corps> a adopté <texte>',
    // « a arrêté » is said of the acts of unions.
    pattern: word(...ADOPTED, 'arrêté'),
    read: readActive,
    example:
      'À sa 4213e séance, le 31 octobre 2000, le Conseil de sécurité a adopté la résolution 1325 (2000)',
  },
  {
    name: '<texte> adopté par <corps> à <session>',
    pattern: word(...ADOPTED),
    read: readPassive,
    example:
      'la résolution 1325 (2000), adoptée par le Conseil de sécurité à sa 4213e séance, le 31 octobre 2000',
  },
  {
    name: '<texte> signé le <date>',
    pattern: word(
      'signé',
      'signée',
      'signés',
      'signées',
      'conclu',
      'conclue',
      'conclus',
      'conclues',
      'faite',
      'faites',
    ),
    read: readSigned,
    example: "l'Accord de Lomé, signé à Lomé le 7 juillet 1999",
  },
  {
    name: 'en adoptant <texte>',
    pattern: word('adoptant'),
    read: readAdopting,
    example: 'En adoptant la résolution 1325 (2000), le Conseil de sécurité a agi',
  },
  {
    name: '<corps>, par sa <résolution> adoptée',
    pattern: seq(
      as('body', found('organisation')),
      opt(of, found('organisation')),
      opt(','),
      'par sa résolution',
      as('text', found('resolution')),
      opt(','),
      'adoptée',
    ),
    read: (_, pick: Pick) => one('adopted', pick('body', 'organisation'), pick('text', 'resolution')),
    example: 'le Conseil de sécurité, par sa résolution 1325 (2000), adoptée à l’unanimité, a prorogé',
  },
]
