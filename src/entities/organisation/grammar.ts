import { afterArticle, beforeArticle, isArticle, isOf } from '../../languages/fr/articles.ts'
import type { Candidate } from '../../model/candidate.ts'
import type { Reader } from '../../model/reader.ts'
import { TokenFlag, TokenKind } from '../../model/token.ts'
import { founding } from './founding.ts'
import { AT, introduced, isAdjective, isAt, isInfinitive, isParticiple, stops, TOWARDS, WE } from './words.ts'

/** A name of a body is no longer than this, in tokens. */
const MAX_TOKENS = 40
/** A body in a body in a body: no deeper. */
const MAX_DEPTH = 2
/** A list « de l'industrie, du commerce et de l'artisanat » has no more members. */
const MAX_LIST = 8

/** Adjectives that stand before their noun: « hautes études ». */
const PRENOMINAL =
  /^(?:haut|haute|hauts|hautes|grand|grande|grands|grandes|petit|petite|petits|petites|jeune|jeunes|nouveau|nouvelle|nouvelles|nouveaux|libre|bonne|bon|premier|premiere)$/u
/** What « sur » and « pour » introduce outside names: « sur la base de », « pour la période ». */
const NO_SUBJECT =
  /^(?:base|fondement|travaux|plan|proposition|recommandation|demande|rapport|initiative|ordre|point|site|terrain|periode|exercice|annee|annees|session|reunion|moment|instant|premier|premiere|deuxieme|troisieme|derniere|prochaine|fois|suite|mois|semaine|plupart|raison|raisons|cas|but|compte|besoins|fins|part|examen|question|maniere|facon)$/u
/** Nouns that « et de » takes up outside the name: « et des organismes compétents ». */
const NO_MEMBER =
  /^(?:membres?|pays|etats?|partenaires?|organismes?|organisations?|institutions?|gouvernements?|services?|forces|autorites|fonds|programmes|presidente?s?|ministres?|secretaires?|secretariats?|representante?s?|titulaires|rapporteurs?|experts|communaute|societe|entites|parties|organes?|comites?|commissions?|ministeres?|departements?|directeurs?|chefs?|ambassadeurs?|delegations?|missions?|associations?|societes?|entreprises?|femmes)$/u
/** Nouns that take « à »: « appui à la mission », « commissaire aux comptes ». */
const TAKES_AT =
  /^(?:appui|aide|assistance|formation|acces|soutien|preparation|commissaire|commissaires|adaptation|egard|services|resistance|secours|lutte|haut-commissaire|haut-commissariat|commissariat|droit|promotion|education|enseignement|interessement|retour)$/u
/** « au service du développement », « à composition non limitée ». */
const AT_PHRASE = /^(?:service|egard|composition|participation|echelle|profit)$/u
const OPEN_ENDED = /^(?:composition|participation)$/u
/** Heads of bodies that have a seat, or a field of action, in their name: « Bureau à Bakou », « Mission en Iraq ». */
const SEATED =
  /^(?:bureau|office|centre|representation|mission|force|forces|equipe|operation|commandement|armee|tribunal|gouvernement|section|unite)$/u
/** Heads that are never a body's when another body follows: « la mission du Conseil », « Forum de l'AIEA ». */
const NO_ORGAN = /^(?:forum|congres|mission|forces|fonds|mouvement|police|reseau|armee|front|parti|union)$/u

/** Heads that a proper name follows after their complement: « Agence de presse Xinhua ». */
const BEARS_NAME =
  /^(?:agence|fondation|institut|centre|ecole|college|groupe|banque|association|brigade|universite|societe|compagnie|organisation|syndicat)$/u

/** Heads that a name in guillemets follows: « Association « Les Amis de la forêt » ». */
const BEARS_TITLE =
  /^(?:association|fondation|institut|centre|groupe|organisation|syndicat|reseau|collectif|mouvement|parti|comite|coalition|alliance|union|societe|agence)$/u
const OPENING = /^(?:«|"|“|<)$/u
const CLOSING = /^(?:»|"|”|>)$/u
/** No name in guillemets is longer, in tokens. */
const MAX_TITLE = 9

/** Heads of what is joined « pour une action sur … ». */
const FOR_A = /^(?:partenariat|coalition|alliance|mouvement|association|front|reseau|fondation)$/u

type Link = 'head' | 'of' | 'bare' | 'towards' | 'at' | 'adjective'

/** Reads a document's tokens as the parts of a name. */
interface Walk {
  readonly reader: Reader
  readonly head: number
  readonly depth: number
  /** Set wholly in capitals, so that capitals tell nothing. */
  readonly capitals: boolean
  /** The token after the name so far. */
  end: number
  /** The name holds more than its head. */
  complement: boolean
  /** What joined the last part. */
  link: Link
  /** The last part is a State or a place. */
  located: boolean
  /** The noun with which the last part begins. */
  noun: number
  /** A complement of purpose or subject has been read. */
  towards: boolean
  /** The subject of which the name treats has begun. */
  treats: boolean
  /** That subject is something that a body has: its reform, its methods. */
  property: boolean
  /** Another body follows, of which this one is an organ. */
  parent: boolean
}

const isCapital = ({ reader, capitals }: Walk, token: number): boolean =>
  !capitals && reader.has(token, TokenFlag.capital)

/** « l'exercice biennal » is a year, « l'exercice des droits » a subject. */
const isNoSubject = (reader: Reader, token: number): boolean => {
  const folded = reader.folded(token)
  return NO_SUBJECT.test(folded) && !(folded === 'exercice' && isOf(reader, reader.next(token)))
}

/** No word is made of more tokens, hyphens counted. */
const MAX_JOINED = 16

/** The last token of a word with all that hyphens join to it: `échange` of « libre-échange ». */
const lastOfWord = (reader: Reader, token: number): number => {
  const { kind, count } = reader.tokens
  let at = token
  while (
    at + 2 < count &&
    at - token < MAX_JOINED &&
    kind[at + 1] === TokenKind.hyphen &&
    reader.has(at + 1, TokenFlag.skip) &&
    !reader.has(at + 1, TokenFlag.furniture) &&
    kind[at + 2] === TokenKind.word
  )
    at += 2
  return at
}

/** The token after the word that begins at `token`. */
const afterWord = (reader: Reader, token: number): number => reader.next(lastOfWord(reader, token))

/** The token after a noun, « mise en œuvre » being one. */
const afterNoun = (reader: Reader, token: number): number => {
  const next = afterWord(reader, token)
  if (!/^(?:mise|prise)s?$/u.test(reader.folded(token)) || reader.folded(next) !== 'en') return next
  return afterWord(reader, reader.next(next))
}

const longest = (reader: Reader, token: number, types: readonly string[]): Candidate | undefined =>
  reader.found(token).find(
    (candidate) =>
      types.includes(candidate.type) &&
      candidate.form !== 'demonym' &&
      !candidate.weak &&
      // What a rule has just found here is what is being measured.
      (candidate.entry !== undefined || candidate.type !== 'organisation'),
  )

const located = (reader: Reader, token: number): Candidate | undefined =>
  longest(reader, token, ['state', 'place'])

/** The token after an article, or the same. */
/** « inter-États », « multi-acteurs »: a noun that stands as an adjective. */
const isCompound = (reader: Reader, token: number, last: number): boolean =>
  last > token && /^(?:inter|multi|intra|trans)$/u.test(reader.folded(token))

const adjectiveAt = (walk: Walk, token: number): boolean => {
  const last = lastOfWord(walk.reader, token)
  return isAdjective(walk.reader, last, walk.capitals) || isCompound(walk.reader, token, last)
}

/** « ouvert à tous les États », « élargi aux partenaires »: said of the body, behind its name. */
const opensPhrase = (reader: Reader, token: number): boolean =>
  /^(?:ouvert|limit|restreint|elargi)e?e?s?$/u.test(reader.folded(token)) &&
  AT.has(reader.folded(reader.next(token))) &&
  isAt(reader, reader.next(token))

/** « Économiques », « Sociales » of a name that capitalises its adjectives. */
const titleAdjective = (walk: Walk, token: number): boolean =>
  isCapital(walk, token) && !located(walk.reader, token) && isAdjective(walk.reader, token, true)

/** « peuple Hutu »: a people's name, capital or not. */
const isPeople = (walk: Walk, token: number): boolean =>
  isCapital(walk, token) &&
  /^(?:peuples?|communautes?|ethnies?)$/u.test(walk.reader.folded(walk.reader.previous(token)))

/** Adjectives from `token` on, joined by « et » where another adjective follows. */
const adjectives = (walk: Walk, from: number): number => {
  const { reader } = walk
  let at = from
  for (;;) {
    if (stops(reader, at)) return at
    const negated = reader.folded(at) === 'non' ? reader.next(at) : at
    if (
      !stops(reader, negated) &&
      (adjectiveAt(walk, negated) || isPeople(walk, negated)) &&
      !opensPhrase(reader, negated)
    ) {
      at = afterWord(reader, negated)
      walk.end = at
      continue
    }
    if (/^(?:et|ou)$/u.test(reader.folded(at)) && (at > from || titleAdjective(walk, reader.previous(at)))) {
      const next = reader.next(at)
      if (
        !stops(reader, next) &&
        (isCapital(walk, next)
          ? titleAdjective(walk, reader.previous(at)) && titleAdjective(walk, next)
          : adjectiveAt(walk, next) && !isParticiple(reader, next))
      ) {
        at = afterWord(reader, next)
        walk.end = at
        continue
      }
    }
    return at
  }
}

const ROMAN = /^[IVX]+$/u

/** A capitalised word that no list knows. */
const isNewName = (walk: Walk, token: number): boolean =>
  isCapital(walk, token) && walk.reader.isUnknown(token) && walk.reader.tokens.kind[token] === TokenKind.word

/** Heads of what is named after persons: « Université Cheikh Anta Diop », « Université Mohammed V ». */
const NAMED_AFTER = /^(?:universite|fondation|institut|centre|college|ecole|academie|prix)$/u
const HONOUR = /^(?:cheikha?|emir|imam|general|mgr|sheikh|me)$/u

const isHonoured = ({ reader, head }: Walk, token: number): boolean =>
  NAMED_AFTER.test(reader.folded(head)) && HONOUR.test(reader.folded(token))

/** « Ministère des Finances Agence de coopération »: two lines that have been joined. */
const opensBody = ({ reader, head }: Walk, token: number): boolean =>
  reader.folded(head) === 'ministere' && token > head + 1 && reader.inClass(token, 'body-head')

/** « Global Forest Coalition », and another name on the next line: no French head has what follows there. */
const opensLine = ({ reader, head }: Walk, token: number): boolean =>
  token === head + 1 &&
  reader.has(token, TokenFlag.line) &&
  (!introduced(reader, head) || opensLabel(reader, token))

/** « le Conseil », and « Destinataire : » on the next line. */
const opensLabel = (reader: Reader, token: number): boolean =>
  reader.folded(reader.next(token)) === ':' && !reader.has(reader.next(token), TokenFlag.line)

/** « COZ Comité olympique du Zarkhoun »: an acronym with which a line begins, as in a list of abbreviations. */
const opensEntry = (reader: Reader, token: number): boolean =>
  reader.has(token, TokenFlag.line) && reader.has(token, TokenFlag.capitals)

/** « al-Din » in « Mouvement Nour al-Din al-Zinki », « bin » in « Fondation Khalifa bin Zayed ». */
const isParticle = (walk: Walk, token: number): boolean => {
  const { reader } = walk
  if (token <= walk.head + 1 && !/^[ae]l$/u.test(reader.folded(token))) return false
  const last = lastOfWord(reader, token)
  if (/^(?:al|el|ul|oul|wal|ad|ar|as|at|ach|ash|an)$/u.test(reader.folded(token)))
    return last > token && isCapital(walk, last)
  return /^(?:bin|ben|ibn|abou|abu|bint)$/u.test(reader.folded(token)) && isCapital(walk, reader.next(token))
}

/** Capitalised words in a row: « Fondation Ford ». Gives the token after them. */
const properNames = (walk: Walk, from: number): number => {
  const { reader } = walk
  let at = from
  while (
    at - walk.head < MAX_TOKENS &&
    !stops(reader, at) &&
    (isCapital(walk, at) || isParticle(walk, at)) &&
    reader.tokens.kind[at] === TokenKind.word &&
    !opensEntry(reader, at) &&
    !opensBody(walk, at) &&
    !opensLine(walk, at) &&
    (!reader.inClass(at, 'civility') || isHonoured(walk, at)) &&
    !reader.inClass(at, 'month') &&
    (!ROMAN.test(reader.text(at, at + 1)) ||
      (at > walk.head + 1 && NAMED_AFTER.test(reader.folded(walk.head))))
  ) {
    at = afterWord(reader, at)
    walk.end = at
  }
  return at
}

/** « Comité mixte FAO/OMS d'experts »: the token after two bodies that a stroke joins, or the same. */
const joint = (walk: Walk, from: number): number => {
  const { reader } = walk
  const stroke = from + 1
  if (stops(reader, from) || !reader.has(from, TokenFlag.capitals) || reader.folded(stroke) !== '/')
    return from
  if (!reader.has(stroke + 1, TokenFlag.capitals) || reader.has(stroke + 1, TokenFlag.space)) return from
  walk.end = stroke + 2
  return reader.at(walk.end)
}

/** A capitalised word after « de » and the like: an office, a field, a town. */
const capitalPhrase = (walk: Walk, at: number): number => {
  const { reader } = walk
  if (reader.inClass(at, 'civility') || reader.inClass(at, 'month')) return -1
  const after = properNames(walk, at)
  return after === at ? -1 : adjectives(walk, after)
}

/** « l'élimination de toutes les formes de discrimination »: the token after « toutes », or the same. */
const afterAll = (reader: Reader, token: number): number => {
  if (reader.folded(token) !== 'toutes') return token
  const article = reader.next(token)
  return reader.folded(article) === 'les' && reader.folded(reader.next(article)) === 'formes'
    ? article
    : token
}

/** What a body has, of which another treats: « le Groupe de travail sur la réforme du Conseil de sécurité ». */
const PROPERTY =
  /^(?:fonctionnement|structures?|methodes|reforme|revitalisation|composition|elargissement|restructuration|efficacite|financement)$/u

/**
 * A noun phrase after a preposition: a State or place, a proper name, or a common noun with its adjectives.
 * Gives the token after it, or -1 when none stands here.
 */
const nounPhrase = (walk: Walk, first: number): number => {
  const { reader } = walk
  const from = afterAll(reader, first)
  const at = afterArticle(reader, from)
  const folded = reader.folded(at)
  if (stops(reader, at) || reader.inClass(at, 'name-stop') || WE(folded)) return -1
  const known = located(reader, at)
  walk.located = known !== undefined
  walk.noun = at
  if (known) {
    walk.end = lastOfWord(reader, known.to - 1) + 1
    return reader.at(walk.end)
  }
  if (isCapital(walk, at)) return capitalPhrase(walk, at)
  if (reader.inClass(at, 'month') || reader.inClass(at, 'cardinal') || reader.inClass(at, 'determiner'))
    return -1
  if (isInfinitive(reader, at) && at === from) return -1
  if (walk.treats && PROPERTY.test(folded)) walk.property = true
  const next = afterNoun(reader, at)
  walk.end =
    PRENOMINAL.test(folded) && !stops(reader, next) && !reader.inClass(next, 'name-stop') && next === at + 1
      ? afterNoun(reader, next)
      : next
  return adjectives(walk, walk.end)
}

/** Whether what follows a body in the middle of a name goes on with the name: « Office des Nations Unies à Nairobi ». */
const goesOn = (walk: Walk, token: number): boolean => {
  const { reader } = walk
  if (stops(reader, token)) return false
  const folded = reader.folded(token)
  const next = reader.next(token)
  // « le rapport de la Commission de l'UA sur les activités »: what the report is about.
  if (folded === 'sur' && !walk.complement && !hasSubject(walk, token)) return false
  if (TOWARDS.has(folded) && folded !== 'entre')
    return (
      !stops(reader, next) &&
      (isArticle(reader, next) || isCapital(walk, next)) &&
      !isNoSubject(reader, afterArticle(reader, next))
    )
  if (AT.has(folded) && isAt(reader, token))
    return SEATED.test(reader.folded(walk.head)) && located(reader, afterArticle(reader, next)) !== undefined
  if (!reader.inClass(token, 'name-link') || !isOf(reader, next)) return false
  // « le Comité de l'ONU chargé de cette question » is told by no name.
  const noun = reader.next(next)
  return isArticle(reader, noun) || !reader.inClass(noun, 'determiner')
}

/** Abbreviations that stand behind « du » and are no bodies. */
const NO_PARENT = /^(?:vih|sida|adn|pib|pnb|tic|ddr|tnp|tice|covid)$/u

/** « Conseil directeur de l'OPS »: an acronym with its article, known or not, is a body's. */
const isParentAcronym = ({ reader, capitals }: Walk, token: number): boolean =>
  !capitals &&
  reader.has(token, TokenFlag.capitals) &&
  reader.tokens.kind[token] === TokenKind.word &&
  /^\p{Lu}{3,8}$/u.test(reader.text(token, token + 1)) &&
  /^(?:la|l'|du)$/u.test(reader.folded(reader.previous(token))) &&
  !NO_PARENT.test(reader.folded(token)) &&
  !ROMAN.test(reader.text(token, token + 1)) &&
  !located(reader, token)

/** Heads with which no body begins inside a name: « Direction générale de la Sûreté nationale » is one. */
const NO_INNER = /^(?:haut|surete|radio|television)$/u

/** The body that begins at `token`: the token after it, or -1. */
const bodyAt = (walk: Walk, token: number): number => {
  const { reader, depth } = walk
  const known = longest(reader, token, ['organisation'])
  if (known) return known.to
  if (isParentAcronym(walk, token)) return token + 1
  if (depth <= 0 || !isCapital(walk, token) || /^(?:des?|d')$/u.test(reader.folded(reader.previous(token))))
    return -1
  if (!reader.inClass(token, 'body-head') || NO_INNER.test(reader.folded(token))) return -1
  const inner = measure(reader, token, depth - 1)
  return inner.complement || reader.inClass(token, 'short-head') ? inner.end : -1
}

/** What « des Nations Unies » behind belongs to: « la Charte des Nations Unies » is one thing, in whatever name. */
const INSTRUMENT =
  /^(?:charte|convention|statuts?|pacte|protocole|declaration|traite|constitution|accord|acte)$/u

/** Whether the body behind `owner` is that of which the name treats, and no parent. */
const isOwned = ({ reader, head, property }: Walk, owner: number): boolean =>
  property || (owner > head && INSTRUMENT.test(reader.folded(owner)))

/** « de l'OCI », « du Forum »: a parent where the name ends, a part of the name where it goes on. */
const ofBody = (walk: Walk, from: number, to: number): number => {
  const after = walk.reader.at(to)
  const owner = walk.reader.previous(from)
  if (goesOn(walk, after) || isOwned(walk, owner)) {
    walk.end = to
    walk.located = false
    return after
  }
  const field = fieldBehind(walk, owner, after)
  if (field >= 0) return nounPhrase(walk, field)
  const house = walk.complement ? -1 : houseBehind(walk.reader, after)
  if (house >= 0 && goesOn(walk, walk.reader.at(house))) {
    walk.end = house
    return walk.reader.at(house)
  }
  walk.parent = true
  return -1
}

/** « Bureau de Genève du Haut-Commissaire des Nations Unies aux droits de l'homme »: the token after « aux », or -1. */
const fieldBehind = ({ reader, head }: Walk, owner: number, at: number): number => {
  if (owner <= head || !/^commissa(?:ire|riat)$/u.test(reader.folded(owner))) return -1
  return AT.has(reader.folded(at)) && isAt(reader, at) ? reader.next(at) : -1
}

/** « Comité de l'Assemblée générale des Nations Unies pour … »: the token after « des Nations Unies », or -1. */
const houseBehind = (reader: Reader, of: number): number => {
  if (!isOf(reader, of)) return -1
  const at = afterArticle(reader, reader.next(of))
  return reader.found(at, 'organisation').find((one) => one.entry === 'organisation:un')?.to ?? -1
}

/** « Fédération de Russie » is no body, though its head is one's. */
const isState = (reader: Reader, token: number): boolean => {
  const state = longest(reader, token, ['state'])
  return state !== undefined && !reader.found(token, 'organisation').some((body) => body.to >= state.to)
}

const ofPart = (walk: Walk, from: number, folded: string): number => {
  const { reader } = walk
  const next = reader.next(from)
  const at = afterArticle(reader, next)
  if (stops(reader, at)) return -1
  const body = reader.has(at, TokenFlag.capital) && !isState(reader, at) ? bodyAt(walk, at) : -1
  if (body >= 0) return ofBody(walk, from, body)
  // « chargé d'élaborer le contenu d'un cadre ».
  if (walk.treats && folded === "d'" && /^une?$/u.test(reader.folded(next)))
    return nounPhrase(walk, reader.next(next))
  const end = nounPhrase(walk, next)
  if (end >= 0) walk.link = at === next && folded !== 'du' && folded !== 'des' ? 'bare' : 'of'
  return end
}

/** Who belongs to a body, so that « sur » behind it says what the body is about, and not what he spoke about. */
const MEMBER = /^(?:membres?|(?:co)?president(?:e|s|es)?|rapporteure?s?|secretaires?|secretariat)$/u
/** What is spoken of, behind « sur », more than it names a body. */
const MATTER =
  /^(?:situation|question|questions|application|mise|activites|progres|evolution|execution|resultats|etat|necessite|possibilite|facon|maniere|pertinence|importance)$/u
/** Adjectives that name no body apart from its parent: « le Comité exécutif, sur la question ». */
const GOVERNING = /^(?:executif|directeur|plenier)$/u

/** « le rapport du Conseil permanent de la Francophonie sur »: of a body that a name tells, the report has the subject. */
const isReported = ({ reader, head, noun, capitals }: Walk): boolean => {
  if (capitals || noun <= head || !reader.has(noun, TokenFlag.capital)) return false
  let at = reader.previous(head)
  for (let count = 0; count < 6 && at >= 0; count++, at = reader.previous(at)) {
    const folded = reader.folded(at)
    if (/^(?:rapport|rapports|note|expose|declaration|avis|communication|decision|resolution)$/u.test(folded))
      return true
    if (!isOf(reader, at) && !isArticle(reader, at) && !MEMBER.test(folded)) return false
  }
  return false
}

/**
 * « sur » makes a name behind a complement, and behind a bare head where the head opens the sentence, is one of many,
 * or follows its member: « Le Comité sur la dette a », « un Groupe sur », « le Président de la Commission sur ».
 */
const hasSubject = (walk: Walk, from: number): boolean => {
  const { reader, head, complement } = walk
  const last = reader.previous(from)
  if (complement)
    return (last !== reader.next(head) || !GOVERNING.test(reader.folded(last))) && !isReported(walk)
  const before = reader.previous(head)
  if (MATTER.test(reader.folded(afterArticle(reader, reader.next(from))))) return false
  if (reader.has(head, TokenFlag.sentence) || before < 0) return true
  const folded = reader.folded(before)
  if (/^(?:sous|une?)$/u.test(folded)) return true
  if (/^l(?:e|a|')$/u.test(folded))
    return reader.has(before, TokenFlag.sentence) || ofMember(reader, reader.previous(before), 'de')
  return ofMember(reader, before, 'du')
}

/** « membres du », « le Président de la »; the report of a President is about something. */
const ofMember = (reader: Reader, of: number, folded: string): boolean => {
  const member = reader.previous(of)
  if (reader.folded(of) !== folded || !MEMBER.test(reader.folded(member))) return false
  const before = reader.previous(member)
  return !isOf(reader, beforeArticle(reader, before))
}

const towardsPart = (walk: Walk, from: number, folded: string): number => {
  const { reader } = walk
  const next = reader.next(from)
  if (folded === 'pour' && /^une?$/u.test(reader.folded(next)) && FOR_A.test(reader.folded(walk.head)))
    return nounPhrase(walk, reader.next(next))
  const at = afterArticle(reader, next)
  if (stops(reader, at) || (!isCapital(walk, at) && isNoSubject(reader, at))) return -1
  const known = located(reader, at)
  if (folded === 'sur' ? !hasSubject(walk, from) : !walk.complement && (folded === 'entre' || known)) {
    if (folded !== 'pour') return -1
  }
  if (at === next && !known) return -1
  walk.treats = true
  const end = nounPhrase(walk, next)
  if (end >= 0) {
    walk.link = 'towards'
    walk.towards = true
  }
  return end
}

/** Of the nouns that take « à », those that an adjective may part from it: « l'assistance internationale aux réfugiés ». */
const HELP = /^(?:appui|delegation|enseignement|aide|assistance|formation|soutien|secours)$/u

const takesAt = ({ reader, capitals }: Walk, last: number): boolean =>
  TAKES_AT.test(reader.folded(last)) ||
  (isAdjective(reader, last, capitals) && HELP.test(reader.folded(reader.previous(last))))

/** Nouns that take a field with « en »: « recherche en sciences sociales ». */
const STUDY = /^(?:recherches?|formation|etudes?|enseignement|expertise|specialisation)$/u

/** What is for a long or a short term in names: « Plan à moyen terme », and no « mission à court terme ». */
const PLANNED =
  /^(?:plans?|programmes?|strategies?|planification|previsions|cadre|budgets?|perspectives?|objectifs|financement)$/u

/** What a Secretariat that is a ministry has charge of. */
const FIELD =
  /^(?:condition|relations|affaires|sante|education|defense|planification|promotion|droits|egalite|femme|femmes|jeunesse|securite|tourisme|environnement|travail|culture|politiques?)$/u

/** « Parties visées à l'annexe I de la Convention »: the token after the annex and its number, or -1. */
const annexed = (walk: Walk, at: number): number => {
  const { reader } = walk
  if (!/^(?:annexe|article)$/u.test(reader.folded(at))) return -1
  const number = reader.next(at)
  walk.end = stops(reader, number) || !ROMAN.test(reader.text(number, number + 1)) ? number : number + 1
  walk.noun = at
  walk.link = 'at'
  return reader.at(walk.end)
}

/** « à », or « A » of a line in capitals. */
const isAtIn = ({ reader, capitals }: Walk, token: number): boolean =>
  isAt(reader, token) || (capitals && reader.folded(token) === 'a')

const atPart = (walk: Walk, from: number): number => {
  const { reader } = walk
  const next = reader.next(from)
  const at = afterArticle(reader, next)
  if (stops(reader, at)) return -1
  const noun = reader.folded(at)
  if (located(reader, at))
    return SEATED.test(reader.folded(walk.head)) || walk.towards ? nounPhrase(walk, next) : -1
  if (AT_PHRASE.test(noun) && !isCapital(walk, at) && walk.complement) {
    if (!OPEN_ENDED.test(noun) && !isOf(reader, reader.next(at))) return -1
    walk.end = reader.next(at)
    walk.link = 'at'
    return adjectives(walk, walk.end)
  }
  if (
    /^(?:moyen|long|court)$/u.test(noun) &&
    reader.folded(reader.next(at)) === 'terme' &&
    PLANNED.test(reader.folded(reader.previous(from)))
  ) {
    walk.end = reader.next(reader.next(at))
    return walk.end
  }
  const last = reader.previous(from)
  if (
    reader.folded(from) === 'en' &&
    at === next &&
    STUDY.test(reader.folded(last)) &&
    !isCapital(walk, at)
  ) {
    walk.link = 'at'
    return nounPhrase(walk, next)
  }
  if (/^visee?s?$/u.test(reader.folded(last))) return annexed(walk, at)
  const articled = at !== next || /^aux?$/u.test(reader.folded(from))
  // « Office des Tunisiens à l'étranger », « Secrétariat à la condition féminine ».
  const told =
    (noun === 'etranger' && walk.complement) ||
    (reader.folded(walk.head) === 'secretariat' && FIELD.test(noun))
  if (articled && told) {
    walk.link = 'at'
    return nounPhrase(walk, next)
  }
  if (!articled || bodyAt(walk, at) >= 0) return -1
  // « Haut-Commissariat à l'unité »: a head, too, takes its field so.
  const ofState = reader.folded(last) === 'etat' && reader.folded(walk.head) === 'secretariat'
  if (last === walk.head ? !/commissariat$/u.test(reader.folded(last)) : !takesAt(walk, last) && !ofState)
    return -1
  walk.link = 'at'
  return nounPhrase(walk, next)
}

/** « questions relatives aux minorités », « questions liées au Moyen-Orient ». */
const THEMES = /^(?:questions|affaires|problemes|activites)$/u
/** Bodies of a State that have a name without their charge: « la Police tchadienne chargée de la protection ». */
const FORCES = /^(?:police|armee|gendarmerie|gouvernement|force|forces|parlement|senat)$/u

/** Whether the word before `token` is the adjective of a State. */
const isNational = ({ reader }: Walk, token: number): boolean =>
  reader.found(reader.previous(token), 'state').length > 0

/** « mesures visant à éliminer le terrorisme »: the token after the aim, or -1. */
const aimOf = (walk: Walk, from: number): number => {
  const { reader } = walk
  if (!/^(?:visant|tendant|destinee?s)$/u.test(reader.folded(from))) return -1
  if (!/^(?:mesures|moyens|dispositions|actions|activites)$/u.test(reader.folded(reader.previous(from))))
    return -1
  const at = reader.next(from)
  const verb = reader.next(at)
  if (stops(reader, at) || !isAt(reader, at) || stops(reader, verb) || !isInfinitive(reader, verb)) return -1
  return nounPhrase(walk, reader.next(verb))
}

/** « chargé de la vérification », « chargé d'examiner la situation ». */
const linkPart = (walk: Walk, from: number): number => {
  const { reader } = walk
  const next = reader.next(from)
  const folded = reader.folded(from)
  if (/^(?:lie|relati[fv])/u.test(folded)) {
    if (!THEMES.test(reader.folded(reader.previous(from))) || !isAt(reader, next)) return -1
    walk.link = 'at'
    return nounPhrase(walk, reader.next(next))
  }
  if (reader.folded(walk.head) === 'secretariat') return -1
  if (!isOf(reader, next) || (FORCES.test(reader.folded(walk.head)) && isNational(walk, from))) return -1
  const after = reader.next(next)
  if (stops(reader, after)) return -1
  walk.link = 'of'
  walk.treats = true
  if (!isInfinitive(reader, after)) return nounPhrase(walk, after)
  walk.end = reader.next(after)
  const object = /^une?$/u.test(reader.folded(walk.end)) ? reader.next(walk.end) : walk.end
  return nounPhrase(walk, object)
}

/** « Ministère délégué auprès du Premier Ministre »: the token after « auprès du », or -1. */
const aupres = ({ reader, head }: Walk, from: number): number => {
  if (reader.folded(from) !== 'aupres' || !/^(?:ministere|secretariat)$/u.test(reader.folded(head))) return -1
  const of = reader.next(from)
  if (!/^(?:etat|delegue)$/u.test(reader.folded(reader.previous(from))) || !isOf(reader, of)) return -1
  return /^(?:premier|ministre|chef|president)$/u.test(reader.folded(reader.next(of))) ? reader.next(of) : -1
}

/** One more part of the name, from the word that links it; -1 when the name ends here. */
const part = (walk: Walk, from: number): number => {
  const folded = walk.reader.folded(from)
  if (isOf(walk.reader, from)) return ofPart(walk, from, folded)
  if (TOWARDS.has(folded)) return towardsPart(walk, from, folded)
  if (AT.has(folded)) return isAtIn(walk, from) ? atPart(walk, from) : -1
  if (folded === 'et' && walk.complement) return coordination(walk, walk.reader.next(from))
  return walk.reader.inClass(from, 'name-link') ? linkPart(walk, from) : -1
}

/** « le Gouvernement du Soudan et de l'Éthiopie »: a State has a government of its own. */
const isOneStates = ({ reader, head }: Walk): boolean =>
  /^(?:gouvernement|ministere|parlement|senat|police|armee|gendarmerie|ambassade)$/u.test(reader.folded(head))

/** Units of a ministry, which have more than one field: « Direction du Machrek et des Organisations arabes ». */
const UNIT = /^(?:direction|division|departement|service|section|bureau)$/u

/** A capitalised field of a unit, beside a region. */
const isField = (walk: Walk, noun: number): boolean =>
  UNIT.test(walk.reader.folded(walk.head)) &&
  isCapital(walk, noun) &&
  !walk.reader.found(noun).some((one) => !one.weak)

/** « paix et sécurité »: what ends in « -té » is a noun, where « -te » may be a verb. */
const isQuality = (reader: Reader, token: number): boolean =>
  /(?:i|e|r)té$/u.test(reader.text(token, token + 1).normalize('NFC')) &&
  !/^(?:limite|invite|cite|visite|habite|edite|merite|profite|traite|arrete|porte|apporte|rejete|complete)$/u.test(
    reader.folded(token),
  )

const HEADS_OF = /^etats? gouvernements?$/u

/** « Division Asie et Moyen-Orient »: the head has no more than a region before « et ». */
const isRegional = (walk: Walk, at: number): boolean => {
  const { reader, head, link } = walk
  if (link !== 'head' || !UNIT.test(reader.folded(head))) return false
  const region = located(reader, reader.next(head))
  return region !== undefined && region.to === walk.end && located(reader, at) !== undefined
}

/** Nouns that end as verbs do: « Département de justice et police ». */
const BARE_FIELD = /^(?:police|culture|sciences?|industrie|commerce|peche|energie|defense)$/u

/** After « et »: another complement of the same make. */
const coordination = (walk: Walk, from: number): number => {
  const { reader } = walk
  if (stops(reader, from)) return -1
  if (walk.link === 'at' && AT.has(reader.folded(from)) && isAt(reader, from))
    return nounPhrase(walk, reader.next(from))
  if (walk.towards && TOWARDS.has(reader.folded(from))) return towardsPart(walk, from, reader.folded(from))
  const of = isOf(reader, from)
  const at = of ? reader.next(from) : from
  const noun = afterArticle(reader, at)
  if (stops(reader, noun)) return -1
  const known = located(reader, noun)
  if (known) {
    const joins = walk.located ? of || noun !== at : isRegional(walk, at)
    return joins && !isOneStates(walk) ? nounPhrase(walk, at) : -1
  }
  // « des chefs d'État et de gouvernement ».
  if (of && HEADS_OF.test(`${reader.folded(reader.previous(walk.end))} ${reader.folded(noun)}`))
    return nounPhrase(walk, at)
  if (NO_MEMBER.test(reader.folded(noun))) return -1
  if (walk.located) return of && isField(walk, noun) ? nounPhrase(walk, at) : -1
  if (isCapital(walk, noun)) {
    // « pour l'Unité et la Démocratie ».
    const joins = of || (walk.link === 'towards' && noun !== at && isCapital(walk, walk.noun))
    return joins && capitalised(walk) && bodyAt(walk, noun) < 0 ? nounPhrase(walk, at) : -1
  }
  if (of) return walk.link === 'head' ? -1 : nounPhrase(walk, at)
  if (noun !== at) return walk.towards ? nounPhrase(walk, at) : -1
  if (walk.link !== 'bare' || isParticiple(reader, at) || reader.inClass(at, 'name-stop')) return -1
  if (TOWARDS.has(reader.folded(at)) || AT.has(reader.folded(at))) return -1
  const bare = BARE_FIELD.test(reader.folded(at)) || isQuality(reader, at)
  return /(?:e|es|ant|ent|nt)$/u.test(reader.folded(at)) && !bare ? -1 : nounPhrase(walk, at)
}

/** Whether the last noun of the name so far, or its last word, is capitalised: « Affaires étrangères et de la Coopération ». */
const capitalised = (walk: Walk): boolean =>
  isCapital(walk, walk.reader.previous(walk.end)) || (walk.noun > walk.head && isCapital(walk, walk.noun))

/** « Commission vérité, justice et réconciliation »: nouns in a row. */
const isOfTruth = ({ reader, head }: Walk, token: number): boolean =>
  reader.folded(reader.next(head)) === 'verite' &&
  /^(?:justice|reparations?|rehabilitation|reconciliation|pardon|dialogue|paix|reforme)$/u.test(
    reader.folded(token),
  )

/** « , humanitaires et culturelles » behind an adjective: the token after the last, or -1. */
const adjectiveList = (walk: Walk, comma: number): number => {
  const { reader } = walk
  const before = reader.previous(comma)
  if (!adjectiveAt(walk, before) && !titleAdjective(walk, before)) return -1
  let at = comma
  for (let count = 0; count < MAX_LIST; count++) {
    const last = reader.folded(at) === 'et'
    if (!last && reader.folded(at) !== ',') return -1
    const next = reader.next(at)
    if (stops(reader, next)) return -1
    const fits = isCapital(walk, next) ? titleAdjective(walk, next) : adjectiveAt(walk, next)
    if (!fits && !isOfTruth(walk, next)) return -1
    at = afterWord(reader, next)
    if (last) return at
  }
  return -1
}

/** « , du commerce et de l'artisanat »: a list that ends in « et », whole or not at all. */
const list = (walk: Walk, comma: number): number => {
  const { reader } = walk
  const adjectivesEnd = adjectiveList(walk, comma)
  if (adjectivesEnd >= 0) {
    walk.end = adjectivesEnd
    return adjectivesEnd
  }
  const kept = { end: walk.end, located: walk.located }
  let at = comma
  for (let count = 0; count < MAX_LIST; count++) {
    const next = reader.next(at)
    const last = reader.folded(at) === 'et'
    if (!last && reader.folded(at) !== ',') break
    const end = member(walk, next)
    if (end < 0) break
    if (last) return end
    at = end
    // « la Démocratie, le Développement économique et social ».
    if (reader.folded(at) !== ',' && reader.folded(reader.previous(reader.previous(at))) === 'et') return at
  }
  walk.end = kept.end
  walk.located = kept.located
  return -1
}

/** « de désarmement, démobilisation et réinsertion »: a noun without « de » that its ending tells. */
const isBareMember = ({ reader, link }: Walk, token: number): boolean =>
  link === 'bare' &&
  (/[^i](?:tion|sion|ment|ance|ence|ture)$/u.test(reader.folded(token)) || isQuality(reader, token))

const member = (walk: Walk, from: number): number => {
  const { reader } = walk
  if (from >= reader.tokens.count || stops(reader, from)) return -1
  const of = isOf(reader, from)
  const at = of ? reader.next(from) : from
  const noun = afterArticle(reader, at)
  if (stops(reader, noun) || reader.found(noun, 'organisation').some((body) => !body.weak)) return -1
  if (reader.inClass(noun, 'body-head') && reader.has(noun, TokenFlag.capital)) return -1
  if (located(reader, noun)) return walk.located && of && !isOneStates(walk) ? nounPhrase(walk, at) : -1
  if (walk.located) return of && isField(walk, noun) ? nounPhrase(walk, at) : -1
  if (NO_MEMBER.test(reader.folded(noun))) return -1
  if (of ? walk.link !== 'of' && walk.link !== 'bare' : noun === at ? !isBareMember(walk, at) : !walk.towards)
    return -1
  return nounPhrase(walk, at)
}

export interface BodyName {
  readonly end: number
  /** The name holds more than its head. */
  readonly complement: boolean
  /** Another body follows, of which this one is an organ. */
  readonly parent: boolean
}

/** Adjectives that make another name of one that the lexicon holds: « Forum social mondial ». */
const OUTGROWS =
  /^(?:speciale?|militaire|adjointe?|mondiale?|regionale?|internationale?|islamique|africaine?|arabe|asiatique|interamericaine?|panafricaine?)$/u

/** « Commission nationale des droits de l'homme » in « … et des libertés »: each State has a name of its own for its body. */
const goesOnNational = (reader: Reader, from: number, of: number): boolean => {
  const noun = afterArticle(reader, reader.next(of))
  if (!isOf(reader, of) || stops(reader, noun) || NO_MEMBER.test(reader.folded(noun))) return false
  const second = reader.folded(reader.next(from))
  if (/^national/u.test(second)) return true
  // « Commission des questions juridiques et des normes du travail ».
  return (
    reader.folded(from) === 'commission' &&
    second === 'des' &&
    reader.folded(reader.next(reader.next(from))) === 'questions' &&
    !reader.has(noun, TokenFlag.capital)
  )
}

/** « Centre d'information des Nations Unies à Brazzaville »: there is one in many towns. */
const isInformationCentre = (reader: Reader, from: number): boolean =>
  reader.folded(from) === 'centre' && reader.folded(reader.next(reader.next(from))) === 'information'

/** « Commission d'enquête internationale indépendante sur les troubles »: what it looks into tells which it is. */
const isInquiry = (reader: Reader, from: number): boolean =>
  reader.folded(from) === 'commission' && reader.folded(reader.next(reader.next(from))) === 'enquete'

/** What goes on behind a name of the lexicon makes another name: « Bureau du Procureur spécial », « Division de l'appui à la mission ». */
const outgrown = (reader: Reader, { from, to }: Candidate): boolean => {
  const at = reader.at(to)
  if (stops(reader, at) || reader.has(at, TokenFlag.capital)) return false
  const folded = reader.folded(at)
  if (folded === 'et') return goesOnNational(reader, from, reader.next(at))
  if (folded === 'sur') return isInquiry(reader, from)
  const prosecutor =
    reader.folded(from) === 'bureau' && /^procureurs?$/u.test(reader.folded(reader.previous(at)))
  if (isOf(reader, at) && (reader.folded(from) === 'commission' || prosecutor)) {
    // « Commission des droits de l'homme de Sri Lanka » is not that of the United Nations.
    const of = afterArticle(reader, reader.next(at))
    return !stops(reader, of) && longest(reader, of, ['state']) !== undefined
  }
  if (AT.has(folded) && isAt(reader, at)) {
    const noun = afterArticle(reader, reader.next(at))
    if (isInformationCentre(reader, from) && !stops(reader, noun) && located(reader, noun)) return true
    return TAKES_AT.test(reader.folded(reader.previous(at))) && !stops(reader, noun) && !located(reader, noun)
  }
  return OUTGROWS.test(folded) || (prosecutor && folded === 'general')
}

/** Whether a longer name begins inside: « Secrétariat du Forum » in « Secrétariat du Forum des îles du Pacifique ». */
const crossed = (reader: Reader, { from, to }: Candidate): boolean => {
  for (let token = reader.next(from); token < to; token = reader.next(token))
    if (
      reader
        .found(token, 'organisation')
        .some((one) => one.to > to && one.to - token > to - from && !one.weak)
    )
      return true
  return false
}

/** « Département du commerce américain »: the token after the adjective of the State whose body it is, or -1. */
const adjectiveEnd = (reader: Reader, { to, value }: Candidate<'organisation'>): number => {
  const code = /^[a-z]{3}(?=-)/u.exec(value.id ?? '')?.[0].toUpperCase()
  if (code === undefined) return -1
  for (const state of reader.found(reader.at(to), 'state'))
    if (state.form === 'demonym' && (state as Candidate<'state'>).value.iso3 === code) return state.to
  return -1
}

/** « Gouvernement fédéral de transition de la Somalie »: the token after the State behind a national body, or -1. */
export const nationalEnd = (reader: Reader, known: Candidate): number => {
  const body = known as Candidate<'organisation'>
  const adjective = adjectiveEnd(reader, body)
  if (adjective >= 0 || body.value.kind !== 'national') return adjective
  const of = reader.at(known.to)
  // « Gouvernement d'union nationale en République du Soudan du Sud ».
  const inState = reader.folded(known.from) === 'gouvernement' && /^(?:en|au|aux)$/u.test(reader.folded(of))
  if (!inState && !isOf(reader, of)) return -1
  const at = afterArticle(reader, reader.next(of))
  const state = reader.found(at, 'state').find((one) => one.form === 'name' && !one.weak)
  return state ? state.to : -1
}

/** The word after `token`, over « D' » and « L' », which have one letter. */
const wordAfter = (reader: Reader, token: number): number => {
  const next = reader.next(token)
  return next < reader.tokens.count && reader.tokens.kind[next] === TokenKind.elision
    ? reader.next(next)
    : next
}

const inCapitals = (reader: Reader, head: number): boolean =>
  reader.has(head, TokenFlag.capitals) &&
  (reader.has(wordAfter(reader, head), TokenFlag.capitals) ||
    reader.has(reader.previous(head), TokenFlag.capitals))

/** « au Gouvernement pakistanais pour ses efforts », « Haute Représentante de l'Union pour les affaires étrangères »: what follows is not its name's. */
const hasNoAim = (reader: Reader, head: number): boolean => {
  const word = reader.folded(head)
  if (word !== 'union') return word === 'gouvernement'
  const of = reader.previous(reader.previous(head))
  return isOf(reader, of) && /^representante?s?$/u.test(reader.folded(reader.previous(of)))
}

/** A name of the lexicon, which ends where the lexicon says; undefined where none stands, or the name goes on. */
const knownName = (reader: Reader, head: number): BodyName | undefined => {
  const known = longest(reader, head, ['organisation', 'state'])
  if (!known || outgrown(reader, known) || crossed(reader, known)) return undefined
  const longer = Math.max(founding(reader, head, reader.next(head)), nationalEnd(reader, known))
  return longer > known.to
    ? { end: longer, complement: true, parent: false }
    : { end: known.to, complement: false, parent: false }
}

/** A walk that has the head of the name behind it. */
const walkFrom = (reader: Reader, head: number, depth: number): Walk => ({
  reader,
  head,
  depth,
  capitals: inCapitals(reader, head),
  end: reader.next(head),
  complement: false,
  link: 'head',
  located: false,
  noun: head,
  towards: false,
  treats: false,
  property: false,
  parent: false,
})

/** Takes the parts of the name behind its head, one after the other. */
const walkOn = (walk: Walk): void => {
  const { reader, head, end: first } = walk
  let at = joint(walk, adjectives(walk, properNames(walk, first)))
  walk.complement = walk.end > first
  while (at >= 0 && at - head < MAX_TOKENS && at < reader.tokens.count) {
    if (reader.folded(at) === ',' && walk.complement) {
      at = list(walk, at)
      continue
    }
    if (stops(reader, at) || (TOWARDS.has(reader.folded(at)) && hasNoAim(reader, head))) break
    if (
      BEARS_NAME.test(reader.folded(head)) &&
      (walk.link === 'bare' || walk.link === 'head') &&
      isNewName(walk, at)
    ) {
      const after = properNames(walk, at)
      if (after === at) break
      at = after
      continue
    }
    const aim = aimOf(walk, at)
    if (aim >= 0) {
      at = aim
      continue
    }
    const from = aupres(walk, at)
    if (from >= 0) {
      at = nounPhrase(walk, from)
      continue
    }
    if (reader.inClass(at, 'name-stop') && !isOf(reader, at) && !isAtIn(walk, at)) break
    at = part(walk, at)
    if (at >= 0) walk.complement = true
  }
}

const read = (reader: Reader, head: number, depth: number): BodyName => {
  const known = knownName(reader, head)
  if (known) return known
  const walk = walkFrom(reader, head, depth)
  walkOn(walk)
  const titled = walk.complement ? -1 : titleEnd(reader, head, reader.at(walk.end))
  if (titled >= 0) return { end: titled, complement: true, parent: false }
  const founded = founding(reader, head, walk.end)
  if (founded >= 0) return { end: founded, complement: true, parent: false }
  const organ = walk.parent && !NO_ORGAN.test(reader.folded(head))
  return { end: walk.end, complement: walk.complement, parent: organ }
}

/** The token after the name in guillemets that follows the head, or -1. */
const titleEnd = (reader: Reader, head: number, from: number): number => {
  if (!BEARS_TITLE.test(reader.folded(head)) || !OPENING.test(reader.folded(from))) return -1
  const first = OPENING.test(reader.folded(reader.next(from)))
    ? reader.next(reader.next(from))
    : reader.next(from)
  if (!reader.has(first, TokenFlag.capital)) return -1
  for (
    let at = first, count = 0;
    count < MAX_TITLE && at < reader.tokens.count;
    at = reader.next(at), count++
  ) {
    if (CLOSING.test(reader.folded(at)))
      return CLOSING.test(reader.folded(reader.next(at))) ? reader.next(at) + 1 : at + 1
    if (reader.inClass(at, 'name-stop') || reader.tokens.kind[at] === TokenKind.punctuation) return -1
  }
  return -1
}

/** What has been measured of each document, so that no head is measured twice. */
const measured = new WeakMap<Reader, Map<number, BodyName>>()

const measure = (reader: Reader, head: number, depth: number): BodyName => {
  let known = measured.get(reader)
  if (!known) {
    known = new Map()
    measured.set(reader, known)
  }
  const key = head * (MAX_DEPTH + 1) + depth
  let name = known.get(key)
  if (!name) {
    name = read(reader, head, depth)
    known.set(key, name)
  }
  return name
}

/**
 * Measures the name of a body from its head: adjectives, complements, coordination, up to where the name ends.
 *
 * ```
 * la Commission pour la prévention du crime et la justice pénale a adopté
 *    ^head      ^part             ^part    ^coordination        ^stop
 * ```
 */
export const bodyName = (reader: Reader, head: number): BodyName => measure(reader, head, MAX_DEPTH)
