import type { Reader } from '../../model/reader.ts'
import { TokenFlag, TokenKind } from '../../model/token.ts'

export const TOWARDS: ReadonlySet<string> = new Set(['pour', 'sur', 'contre', 'entre'])
export const AT: ReadonlySet<string> = new Set(['a', 'au', 'aux', 'en'])

/** Words whose initials no acronym takes. */
export const NO_INITIAL = /^(?:de|d'|du|des|la|le|les|l'|et|a|au|aux|en|pour|sur|dans|par|contre)$/u

const NOUN_IN_ONS =
  /^(?:prisons|maisons|poissons|canons|dons|sons|raisons|saisons|boissons|ponts|garcons|facons)$/u

/** « et demandons », « et appuyons »: verbs of a declaration that speaks as « nous ». */
export const WE = (folded: string): boolean => /[^i]ons$/u.test(folded) && !NOUN_IN_ONS.test(folded)

/** Endings of adjectives, and of nouns where no article stands before them. */
const ADJECTIVE =
  /(?:al|ale|ales|aux|if|ifs|ive|ives|ique|iques|ien|iens|ienne|iennes|een|eens|eenne|eennes|aire|aires|el|els|elle|elles|eux|euse|euses|ain|ains|aine|aines|ais|aise|aises|ois|oise|oises|oire|oires|iste|istes|ible|ibles|able|ables|eur|eurs|eure|eures|logue|culaire|ier|iers|iere|ieres|civile?s?)$/u
/** Verbs and adverbs that end as adjectives do. */
const NO_ADJECTIVE =
  /^(?:indique|explique|applique|implique|communique|revendique|pratique|appelle|rappelle|rejette|arrive|suive|vive|jamais|mais|desormais|depuis|fois|mois|aussi|celle|elle|quelle|lequel|ceux|deux|eux|mieux|sinon|puis|combien|bien|rien|soutien|maintien|ailleurs|plusieurs|faire|taire|plaire|extraire|croire|boire|voire|sur|leur|leurs|aux|fera|recoive|doive|poursuive|ecrive|active|motive|cultive|inscrive|souscrive|prescrive|signale|demeure|demeurent|pleure|entraine|amene|insiste|existe|persiste|assiste|consiste|resiste|subsiste|cible|accable|tienne|vienne|maintienne|obtienne|parvienne|convienne|intervienne|soutienne|detienne|contienne|devienne|revienne|previenne|interpelle|renouvelle|excelle|celles|duquel|auquel|quel|tel|telle|etudier|verifier|publier|modifier|premier|derniere?s?|premiere|hier|critique|derive|vaut|travaux|ainsi|maintenant|jeudi|mardi)$/u
/** « Groupe de travail intersecrétariats »: nouns that stand as adjectives. */
const BETWEEN_BODIES =
  /^inter-?(?:sessions?|institutions?|organisations?|secretariats?|agences?|comites?|services?|organismes?|etats?)$/u
const INFINITIVE = /(?:er|ir|oir|dre|tre|vre|ire)$/u
/** Nouns with the ending of an infinitive. */
const NO_INFINITIVE =
  /^(?:mer|fer|hiver|avenir|desir|plaisir|loisir|pouvoir|savoir|devoir|espoir|territoire|memoire|histoire|victoire|laboratoire|affaire|maire|militaire|nucleaire|cadre|ordre|centre|ministre|titre|lettre|metre|nombre|membre|chambre|empire|navire|livre|fievre|oeuvre|genre|commissaire|secretaire|premier|atelier|papier|foyer|chantier|courrier|quartier|dossier|monastere|etre|contre|entre|dernier|acier|cancer|danger|etranger|climatique|hygiene|bien-etre|tir|metier|judiciaire|salaire|notaire|horaire|primaire|reserver)$/u
/** Participles that are adjectives after a noun, and verbs after « et ». */
const PARTICIPLE = /(?:e|es|i|is|ert|int)$/u

const isWord = (reader: Reader, token: number): boolean => {
  const kind = reader.tokens.kind[token]
  return kind === TokenKind.word || kind === TokenKind.elision
}

/** Whether no name runs over this token. */
export const stops = (reader: Reader, token: number): boolean =>
  token >= reader.tokens.count ||
  reader.has(token, TokenFlag.blank) ||
  reader.has(token, TokenFlag.sentence) ||
  !isWord(reader, token)

/** « délègue », which without its accents is « délégué ». */
const isVerb = (reader: Reader, token: number): boolean =>
  reader.folded(token).endsWith('egue') && /ègue$/u.test(reader.text(token, token + 1).normalize('NFC'))

/** @param capitals the text is set in capitals, so that they tell nothing */
export const isAdjective = (reader: Reader, token: number, capitals = false): boolean => {
  if (reader.tokens.kind[token] !== TokenKind.word) return false
  if (reader.has(token, TokenFlag.capital) && !capitals) return reader.inClass(token, 'name-adjective')
  if (reader.found(token, 'state').some((candidate) => candidate.form === 'demonym')) return true
  if (reader.inClass(token, 'name-link') || isVerb(reader, token)) return false
  if (reader.inClass(token, 'name-adjective')) return true
  if (reader.inClass(token, 'name-stop')) return false
  const folded = reader.folded(token)
  return (ADJECTIVE.test(folded) && !NO_ADJECTIVE.test(folded)) || BETWEEN_BODIES.test(folded)
}

export const isParticiple = (reader: Reader, token: number): boolean => {
  const folded = reader.folded(token)
  return (
    PARTICIPLE.test(folded) &&
    !ADJECTIVE.test(folded) &&
    reader.inClass(token, 'name-adjective') &&
    !/(?:aire|ue|ale|ive|ile)s?$/u.test(folded)
  )
}

export const isInfinitive = (reader: Reader, token: number): boolean => {
  const folded = reader.folded(token)
  return INFINITIVE.test(folded) && !NO_INFINITIVE.test(folded)
}

/** Words after which a capitalised head is a body spoken of, not a title. */
export const introduced = (reader: Reader, token: number): boolean => {
  const before = reader.previous(token)
  if (before < 0) return false
  if (reader.inClass(before, 'determiner')) return true
  // « un nouveau Gouvernement », « la présente Commission ».
  return (
    /^(?:nouve(?:au|l|lle)|presente?|meme|futur|future)$/u.test(reader.folded(before)) &&
    reader.inClass(reader.previous(before), 'determiner')
  )
}

/** The folded words of a stretch, a space between them. */
export const words = (reader: Reader, from: number, to: number): string => {
  const list: string[] = []
  for (let token = reader.at(from); token < to; token = reader.next(token)) list.push(reader.folded(token))
  return list.join(' ').replaceAll("' ", "'")
}

/** « à », which its accent alone tells from « a ». */
export const isAt = (reader: Reader, token: number): boolean => {
  const folded = reader.folded(token)
  return folded === 'a' ? /^à$/iu.test(reader.text(token, token + 1).normalize('NFC')) : AT.has(folded)
}
