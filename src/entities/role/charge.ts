import { afterArticle, beforeLa, isArticle, isOf } from '../../languages/fr/articles.ts'
import type { Stretch } from '../../model/pattern.ts'
import type { Reader } from '../../model/reader.ts'
import { TokenFlag, TokenKind } from '../../model/token.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u))

/** What offices are charged with, in small letters: « des affaires étrangères », « de la défense ». */
const CHARGE = words(`
  affaires relations questions droits operations defense finances justice interieur sante education economie commerce plan cooperation
  environnement agriculture travail energie transports culture jeunesse sports tourisme enseignement recherche science industrie communication
  information securite developpement famille femme femmes enfants enfant homme promotion peche eau eaux amenagement logement urbanisme planification
  budget integration immigration surete gestion politique politiques desarmement prevention gouvernance refugies genocide culte wakfs habous petrole
  mines travaux telecommunications technologies administration reforme solidarite maintien appui secours urgence paix lutte terrorisme proliferation armes
  comptes poursuites fonction elevage protection peuplement personnes migrations changements aquaculture artisanat hydraulique assainissement habitat
  forets aide climat innovation ressources infrastructures equipement numerique mer decentralisation collectivites formation emploi investissements
  exterieur etranger democratie technologie sciences population logistique`)
/** Offices that are named by what they are charged with, whatever it is. */
const CHARGED = words(
  'ministre ministres directeur directrice directeurs coordonnateur coordonnatrice verificateur verificatrice commissaire',
)
/** Offices that are « pour » something. */
const FOR = words(
  'coordonnateur coordonnatrice haut haute sous conseiller conseillere envoye envoyee special speciale adjoint adjointe commissaire directeur directrice',
)
/** Offices that are « sur » something: « Rapporteur spécial sur la torture ». */
const ON = words('rapporteur rapporteuse rapporteurs expert experte experts')
/** Nouns in small letters that are bodies, and what tells when or where an office was held. */
const NO_CHARGE = words(`
  programme projet entreprise pays etat region ville district province camp prison hopital journal session reunion seance conference
  partie mairie epoque transition facto jure jour jours pays region sexe gauche droite place longue haut niveau retour depart parti clan regime
  compagnie usine ne en y lui nouveau opposition membres chefs juges magistrats delegues experts deputes parlementaires dirigeants responsables
  partenaires autorites agents officiers representants ministres organisations institutions acteurs participants donateurs delegations etats notables`)
/** Verbs whose ending is an adjective's: « le Ministre signale », « le Ministre espère ». */
const VERB =
  /^(?:elles?|.*(?:plique|dique)|communique|critique|pratique|signale|.*(?:[dps]ere|[bgl]ere|fere|tere)|appelle|rappelle|renouvelle|arrive|motive|active|estime|anime|cause|refuse|excuse|accuse|.*prime|celle|laquelle|aux|nommees?|elues?|chargees?|accompagnees?|designees?|arrivees?|invitees?|assistees?|representees?|citees?|datees?|adressees?|entendues?|signees?|publiees?)$/u
const ADJECTIVE =
  /(?:eres?|iques?|ales?|al|aux|ieures?|aires?|elles?|el|iennes?|ees?|ives?|ifs?|imes?|estres?|africaine?s?|arabes?|maghrebine?s?|euses?|superieur|vieillissement|rural|public|publique|armes?|humaine?s?)$/u
const INFINITIVE = /(?:er|ir|re)$/u

const MAX_TOKENS = 24

/** Whether a word stands at `token`, with no blank line before it. */
export const isWord = (reader: Reader, token: number): boolean =>
  token < reader.tokens.count &&
  reader.tokens.kind[token] === TokenKind.word &&
  !reader.has(token, TokenFlag.blank)

interface Link {
  /** The token behind it. */
  readonly noun: number
  readonly kind: 'of' | 'to' | 'for' | 'on'
  /** With the article: « de la », « des ». */
  readonly determined: boolean
}

/** « de la », « des », « d’ », « aux », « à la », « pour les » before a noun. */
const linkAt = (reader: Reader, token: number): Link | undefined => {
  const word = reader.folded(token)
  const next = reader.next(token)
  const articled = isArticle(reader, next)
  const noun = articled ? reader.next(next) : next
  switch (word) {
    case 'de':
    case "d'":
      return { noun, kind: 'of', determined: articled }
    case 'du':
    case 'des':
      return { noun: next, kind: 'of', determined: true }
    case 'aux':
    case 'au':
      return { noun: next, kind: 'to', determined: true }
    case 'a':
      // « à », and no verb: « le Ministre a la charge ».
      return articled && !/^a$/u.test(reader.text(token, token + 1))
        ? { noun, kind: 'to', determined: true }
        : undefined
    case 'pour':
      return articled ? { noun, kind: 'for', determined: true } : undefined
    case 'sur':
      return articled ? { noun, kind: 'on', determined: true } : undefined
    case 'charge':
    case 'chargee':
    case 'charges':
    case 'chargees': {
      const link = isOf(reader, next) ? linkAt(reader, next) : undefined
      return link?.kind === 'of' && link.determined ? link : undefined
    }
    default:
      return undefined
  }
}

const isNameOfOther = (reader: Reader, token: number): boolean =>
  reader
    .found(token)
    .some(({ type, form, weak }) =>
      type === 'state' ? form !== 'demonym' : !weak && type !== 'role' && type !== 'date',
    )

/** Whether the word is a noun that an office may be charged with; `open` to any that is no body's and no name. */
const isNoun = (reader: Reader, { noun, determined }: Link, open: boolean, capitals: boolean): boolean => {
  if (!isWord(reader, noun)) return false
  const word = reader.folded(noun)
  // « de la Communauté nationale à l’étranger »
  if (capitals && word === 'communaute') return reader.folded(reader.next(noun)) === 'nationale'
  if (CHARGE.has(word))
    return !reader.found(noun).some(({ type, form }) => type === 'state' && form !== 'demonym')
  return (
    open &&
    (capitals || !reader.has(noun, TokenFlag.capital)) &&
    !NO_CHARGE.has(word) &&
    !reader.inClass(noun, 'name-stop') &&
    !reader.inClass(noun, 'body-head') &&
    !reader.inClass(noun, 'office-head') &&
    (determined || !INFINITIVE.test(word)) &&
    !isNameOfOther(reader, noun)
  )
}

const isAdjective = (reader: Reader, token: number): boolean => {
  if (!isWord(reader, token) || reader.inClass(token, 'name-stop')) return false
  const word = reader.folded(token)
  return (ADJECTIVE.test(word) && !VERB.test(word)) || reader.inClass(token, 'name-adjective')
}

/** How the office goes before its charge. */
interface Opening extends Link {
  readonly open: boolean
  /** Nouns with a capital are charges too: « Ministre de la Fonction publique ». */
  readonly capitals: boolean
}

/** Whether the office is that of another's chief: « Représentante spéciale du Secrétaire général chargée de … » is charged, and not he. */
const isInner = (reader: Reader, from: number): boolean => {
  const link = beforeLa(reader, reader.previous(from))
  const outer = reader.previous(link)
  return (
    isOf(reader, link) &&
    (reader.inClass(outer, 'office-head') ||
      /^(?:speciale?|personnel(?:le)?|adjointe?)$/u.test(reader.folded(outer)))
  )
}

const openingAt = (reader: Reader, from: number, to: number, start: number): Opening | undefined => {
  const link = linkAt(reader, start)
  if (!link) return undefined
  const said: string[] = []
  for (let token = reader.at(from); token < to; token = reader.next(token)) said.push(reader.folded(token))
  const minister = said.some((word) => /^ministres?$/u.test(word)) && !said.includes('premier')
  const charged = reader.folded(start).startsWith('charge')
  if ((charged || link.kind === 'for') && isInner(reader, from)) return undefined
  // « les conseillers du Président chargés de la préparation »: not the President.
  if (charged && reader.folded(start).endsWith('s') && !said[0]?.endsWith('s')) return undefined
  const open =
    charged ||
    (link.kind === 'of' &&
      (minister || (said.some((word) => CHARGED.has(word)) && !said.includes('premier'))))
  if (link.kind === 'for')
    return said.some((word) => FOR.has(word)) && CHARGE.has(reader.folded(link.noun))
      ? { ...link, open: true, capitals: false }
      : undefined
  if (link.kind === 'on')
    return said.some((word) => ON.has(word)) ? { ...link, open: true, capitals: false } : undefined
  return { ...link, open, capitals: minister && link.kind === 'of' && link.determined }
}

/** What goes on behind a noun of the charge: the next noun, or the noun itself. */
const nextNoun = (reader: Reader, at: number, opening: Opening, adjective: boolean): number => {
  const { open, capitals, kind } = opening
  const word = reader.folded(at)
  // « , et des Gabonais de l’étranger »
  if (word === ',' && capitals && reader.folded(reader.next(at)) === 'et')
    return nextNoun(reader, reader.next(at), opening, false)
  const bare = (noun: number): Link => ({ noun, kind: 'of', determined: false })
  if (word === 'et') {
    const next = reader.next(at)
    const link = linkAt(reader, next)
    if (link && link.kind !== 'for' && link.kind !== 'on')
      return isNoun(reader, link, open, capitals) ? link.noun : -1
    if (isArticle(reader, next))
      return (kind === 'for' || kind === 'on') && isNoun(reader, bare(reader.next(next)), false, false)
        ? reader.next(next)
        : -1
    if (adjective && isAdjective(reader, next)) return next
    return isNoun(reader, bare(next), false, false) ? next : -1
  }
  if (word === ',') {
    const link = linkAt(reader, reader.next(at))
    if (!link?.determined || link.kind !== kind) return -1
    // « des transports, des ports et des pêches », « , de l’Intégration africaine et »
    const named = capitals && reader.has(link.noun, TokenFlag.capital)
    const goesOn = capitals && reader.folded(reader.next(link.noun)) === 'et'
    return isNoun(reader, link, goesOn || named, named) ? link.noun : -1
  }
  if (word === 'contre') {
    const next = reader.next(at)
    const noun = afterArticle(reader, next)
    return isNoun(reader, { noun, kind: 'of', determined: true }, true, false) ? noun : -1
  }
  const link = linkAt(reader, at)
  if (!link || link.kind === 'for' || link.kind === 'on' || word.startsWith('charge')) return -1
  return isNoun(reader, link, open && link.kind === 'of', false) ? link.noun : -1
}

/**
 * The token after the charge of an office whose own words are the tokens `from` to `to`, or `to`.
 *
 * ```
 * le Ministre de la justice et des droits de l’homme a dit
 *             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export const chargeEnd = (reader: Reader, { from, to }: Stretch, at = to): number => {
  const opening = openingAt(reader, from, to, reader.at(at))
  if (!opening || !isNoun(reader, opening, opening.open, opening.capitals)) return to
  let end = opening.noun + 1
  let token = reader.next(opening.noun)
  let adjective = false
  while (
    token < reader.tokens.count &&
    token - opening.noun < MAX_TOKENS &&
    !reader.has(token, TokenFlag.blank)
  ) {
    const qualified = isAdjective(reader, token)
    const noun: number = qualified ? token : nextNoun(reader, token, opening, adjective)
    if (noun < 0) break
    adjective = qualified || isAdjective(reader, noun)
    end = noun + 1
    token = reader.next(noun)
  }
  return end
}
