import type { Candidate } from '../../model/candidate.ts'
import type { Reader } from '../../model/reader.ts'
import { TokenFlag, TokenKind } from '../../model/token.ts'

/** A name of a body is no longer than this, in tokens. */
const MAX_TOKENS = 40

const OF = new Set(['de', "d'", 'du', 'des'])
const ARTICLES = new Set(['le', 'la', 'les', "l'"])
const TOWARDS = new Set(['pour', 'sur', 'contre', 'entre'])
/** « et demandons », « et appuyons »: verbs of a declaration that speaks as « nous ». */
const WE = /[^i]ons$/u
const AT = new Set(['a', 'au', 'aux', 'en'])

/** Endings of adjectives, and of nouns where no article stands before them. */
const ADJECTIVE =
  /(?:al|ale|ales|aux|if|ifs|ive|ives|ique|iques|ien|iens|ienne|iennes|aire|aires|el|els|elle|elles|eux|euse|euses|ain|ains|aine|aines|ais|aise|aises|ois|oise|oises|oire|oires|iste|istes|ible|ibles|able|ables|eur|eurs|logue|culaire)$/u
/** Verbs and adverbs that end as adjectives do. */
const NO_ADJECTIVE =
  /^(?:indique|explique|applique|implique|communique|revendique|pratique|appelle|rappelle|rejette|arrive|suive|vive|jamais|mais|desormais|depuis|fois|mois|aussi|celle|elle|quelle|lequel|ceux|mieux|sinon|puis|combien|bien|rien|soutien|maintien|ailleurs|plusieurs|faire|taire|plaire|extraire|croire|boire|voire|sur|leur|leurs|aux|ceux|fera)$/u
const INFINITIVE = /(?:er|ir|oir|dre|tre|vre|ire)$/u
/** Nouns with the ending of an infinitive. */
const NO_INFINITIVE =
  /^(?:mer|fer|hiver|avenir|desir|plaisir|loisir|pouvoir|savoir|devoir|espoir|territoire|memoire|histoire|victoire|laboratoire|affaire|maire|militaire|nucleaire|cadre|ordre|centre|ministre|titre|lettre|metre|nombre|membre|chambre|empire|navire|livre|fievre|oeuvre|genre|commissaire|secretaire|premier|atelier|papier|foyer|chantier|courrier|quartier|dossier|monastere|etre|contre|entre|dernier|acier|cancer|danger|etranger|climatique|hygiene)$/u

/** Adjectives that stand before their noun: « hautes études ». */
const PRENOMINAL =
  /^(?:haut|haute|hauts|hautes|grand|grande|grands|grandes|petit|petite|petits|petites|jeune|jeunes|nouveau|nouvelle|nouvelles|nouveaux|libre|bonne|bon|premier|premiere)$/u
/** Participles that are adjectives after a noun, and verbs after « et ». */
const PARTICIPLE = /(?:e|i|is|ert|int)$/u

/** Reads a document's tokens as the parts of a name. */
interface Walk {
  readonly reader: Reader
  /** The token after the name so far. */
  end: number
  /** The name holds more than its head. */
  complement: boolean
}

const isCapital = (reader: Reader, token: number): boolean => reader.has(token, TokenFlag.capital)

const isWord = (reader: Reader, token: number): boolean => {
  const kind = reader.tokens.kind[token]
  return kind === TokenKind.word || kind === TokenKind.elision
}

const isAdjective = (reader: Reader, token: number): boolean => {
  if (isCapital(reader, token) && !reader.has(token, TokenFlag.capitals))
    return reader.inClass(token, 'name-adjective')
  if (reader.found(token, 'state').some((candidate) => candidate.form === 'demonym')) return true
  if (reader.inClass(token, 'name-adjective')) return true
  if (reader.inClass(token, 'name-stop')) return false
  const folded = reader.folded(token)
  return ADJECTIVE.test(folded) && !NO_ADJECTIVE.test(folded)
}

const isParticiple = (reader: Reader, token: number): boolean => {
  const folded = reader.folded(token)
  return (
    PARTICIPLE.test(folded) &&
    !ADJECTIVE.test(folded) &&
    reader.inClass(token, 'name-adjective') &&
    !/(?:aire|ue|ale|ive)$/u.test(folded)
  )
}

const longest = (reader: Reader, token: number, types: readonly string[]): Candidate | undefined =>
  reader
    .found(token)
    .find((candidate) => types.includes(candidate.type) && candidate.form !== 'demonym' && !candidate.weak)

const isInfinitive = (reader: Reader, token: number): boolean => {
  const folded = reader.folded(token)
  return INFINITIVE.test(folded) && !NO_INFINITIVE.test(folded)
}

const stops = (reader: Reader, token: number): boolean =>
  token >= reader.tokens.count ||
  reader.has(token, TokenFlag.blank) ||
  reader.has(token, TokenFlag.sentence) ||
  !isWord(reader, token)

/** The token after an article, or the same. */
const afterArticle = (reader: Reader, token: number): number =>
  ARTICLES.has(reader.folded(token)) ? reader.next(token) : token

/** Adjectives from `token` on, joined by « et » where another adjective follows. */
const adjectives = (walk: Walk, from: number): number => {
  const { reader } = walk
  let at = from
  for (;;) {
    if (stops(reader, at)) return at
    if (isAdjective(reader, at)) {
      at = reader.next(at)
      walk.end = at
      continue
    }
    if (reader.folded(at) === 'et' && at > from) {
      const next = reader.next(at)
      if (
        !stops(reader, next) &&
        isAdjective(reader, next) &&
        !isCapital(reader, next) &&
        !isParticiple(reader, next)
      ) {
        at = reader.next(next)
        walk.end = at
        continue
      }
    }
    return at
  }
}

/** Capitalised words in a row: « Fondation Ford ». Gives the token after them. */
const properNames = (walk: Walk, from: number): number => {
  const { reader } = walk
  let at = from
  while (
    !stops(reader, at) &&
    isCapital(reader, at) &&
    reader.tokens.kind[at] === TokenKind.word &&
    !reader.inClass(at, 'civility')
  ) {
    at = reader.next(at)
    walk.end = at
  }
  return at
}

/**
 * A noun phrase after a preposition: a State or place, a proper name, or a common noun with its adjectives.
 * Gives the token after it, or -1 when none stands here.
 */
const nounPhrase = (walk: Walk, from: number): number => {
  const { reader } = walk
  const at = afterArticle(reader, from)
  if (stops(reader, at) || reader.inClass(at, 'name-stop') || WE.test(reader.folded(at))) return -1
  const known = longest(reader, at, ['state', 'place'])
  if (known) {
    walk.end = known.to
    return reader.at(known.to)
  }
  if (isCapital(reader, at)) {
    if (reader.inClass(at, 'civility') || reader.inClass(at, 'month')) return -1
    if (reader.inClass(at, 'body-head') || at !== from) {
      walk.end = reader.next(at)
      return adjectives(walk, walk.end)
    }
    return properNames(walk, at)
  }
  if (reader.inClass(at, 'month') || reader.inClass(at, 'cardinal') || reader.inClass(at, 'determiner'))
    return -1
  if (isInfinitive(reader, at) && at === from) return -1
  if (
    PRENOMINAL.test(reader.folded(at)) &&
    !stops(reader, reader.next(at)) &&
    !reader.inClass(reader.next(at), 'name-stop')
  )
    walk.end = reader.next(reader.next(at))
  else walk.end = reader.next(at)
  return adjectives(walk, walk.end)
}

/** Whether what follows a body in the middle of a name goes on with the name: « Office des Nations Unies à Nairobi ». */
const goesOn = (reader: Reader, token: number): boolean => {
  if (stops(reader, token)) return false
  const folded = reader.folded(token)
  const next = reader.next(token)
  if (TOWARDS.has(folded))
    return !stops(reader, next) && (ARTICLES.has(reader.folded(next)) || isCapital(reader, next))
  if (AT.has(folded))
    return (
      !stops(reader, next) && longest(reader, afterArticle(reader, next), ['state', 'place']) !== undefined
    )
  return reader.inClass(token, 'name-link')
}

/** What « sur » introduces outside names: « sur la base de », « sur les travaux ». */
const NO_SUBJECT =
  /^(?:base|fondement|travaux|plan|proposition|recommandation|demande|rapport|initiative|ordre|point|site|terrain)$/u

/** One more part of the name, from the word that links it; false when the name ends here. */
const part = (walk: Walk, from: number): number => {
  const { reader } = walk
  const folded = reader.folded(from)
  const next = reader.next(from)
  if (OF.has(folded)) {
    const at = afterArticle(reader, next)
    const body = longest(reader, at, ['organisation'])
    if (body && isCapital(reader, at)) {
      const after = reader.at(body.to)
      if (!goesOn(reader, after)) return -1
      walk.end = body.to
      return after
    }
    return nounPhrase(walk, next)
  }
  if (TOWARDS.has(folded)) {
    const at = afterArticle(reader, next)
    if (folded === 'sur' && (!walk.complement || NO_SUBJECT.test(reader.folded(at)))) return -1
    return at !== next || longest(reader, at, ['state', 'place']) ? nounPhrase(walk, next) : -1
  }
  if (AT.has(folded))
    return longest(reader, afterArticle(reader, next), ['state', 'place']) ? nounPhrase(walk, next) : -1
  if (folded === 'et' && walk.complement) return coordination(walk, next)
  if (reader.inClass(from, 'name-link') && OF.has(reader.folded(next))) {
    const after = reader.next(next)
    if (isInfinitive(reader, after)) {
      walk.end = reader.next(after)
      return nounPhrase(walk, walk.end)
    }
    return nounPhrase(walk, after)
  }
  return -1
}

/** After « et »: another complement of the same make, in small letters. */
const coordination = (walk: Walk, from: number): number => {
  const { reader } = walk
  if (stops(reader, from)) return -1
  const folded = reader.folded(from)
  const of = OF.has(folded)
  const at = of ? reader.next(from) : from
  const noun = afterArticle(reader, at)
  if (stops(reader, noun) || isCapital(reader, noun)) {
    const known = of || at !== noun ? longest(reader, noun, ['state', 'place']) : undefined
    if (!known) return -1
    walk.end = known.to
    return reader.at(known.to)
  }
  if (!of && noun !== at && !walk.reader.has(noun, TokenFlag.capital) && !towards(walk)) return -1
  return nounPhrase(walk, at)
}

/** Whether the name has a complement of purpose, after which « et la justice pénale » goes on. */
const towards = (walk: Walk): boolean => {
  for (
    let token = walk.reader.previous(walk.end), steps = 0;
    token >= 0 && steps < 8;
    token = walk.reader.previous(token), steps++
  )
    if (TOWARDS.has(walk.reader.folded(token))) return true
  return false
}

export interface BodyName {
  readonly end: number
  readonly complement: boolean
}

/**
 * Measures the name of a body from its head: adjectives, complements, coordination, up to where the name ends.
 *
 * ```
 * la Commission pour la prévention du crime et la justice pénale a adopté
 *    ^head      ^part             ^part    ^coordination        ^stop
 * ```
 */
export const bodyName = (reader: Reader, head: number): BodyName => {
  const first = reader.next(head)
  // What a lexicon holds ends where the lexicon says.
  if (longest(reader, head, ['organisation', 'state'])) return { end: first, complement: false }
  const walk: Walk = { reader, end: first, complement: false }
  let at = adjectives(walk, properNames(walk, first))
  walk.complement = walk.end > first
  while (at >= 0 && at - head < MAX_TOKENS && !stops(reader, at)) {
    if (reader.inClass(at, 'name-stop') && !OF.has(reader.folded(at))) break
    at = part(walk, at)
    if (at >= 0) walk.complement = true
  }
  return { end: walk.end, complement: walk.complement }
}
