import { afterLa, isArticle, isOf } from '../../languages/fr/articles.ts'
import type { Candidate } from '../../model/candidate.ts'
import type { OrganisationValue } from '../../model/entity.ts'
import type { Match, Stretch } from '../../model/pattern.ts'
import type { Reader } from '../../model/reader.ts'
import type { AnyRule, Reading } from '../../model/rule.ts'
import { TokenFlag, TokenKind } from '../../model/token.ts'
import { ahead, alt, as, found, inClass, kind, not, opt, scan, seq, word } from '../../pattern/build.ts'
import { foreignRules } from './fr.foreign.ts'
import { listRules } from './fr.lists.ts'
import { nationalRules } from './fr.national.ts'
import { bodyName, nationalEnd } from './grammar.ts'
import { type SanctionsBody, sanctionsBodyOf, sanctionsBodyOn } from './sanctions.ts'
import { introduced, NO_INITIAL, words } from './words.ts'

/** Words that make a head of the head after them: « Haute Cour », « Grand Groupe », « Sous-Comité ». */
const BEFORE_HEAD = /^(?:haut|haute|grand|grande|sous)$/u
const HIGH = /^(?:haut|haute)$/u

/** Heads that « Haut » and « Grand » leave in small letters. */
const SMALL_HEAD = /^(?:autorite|conseil|comite|cour|commission|commissariat|assemblee|instance|chambre)$/u

/** The head of the name that begins at `token`, or -1. */
const headOf = (reader: Reader, token: number): number => {
  if (!BEFORE_HEAD.test(reader.folded(token))) return token
  const next = reader.next(token)
  if (!reader.inClass(next, 'body-head')) return -1
  // « Sous-commission » is one word; « Haute autorité » has its capital before.
  const small = SMALL_HEAD.test(reader.folded(next)) && introduced(reader, token)
  return reader.has(next, TokenFlag.capital) || next > token + 1 || small ? next : -1
}

/** Heads that are common nouns but for what follows: « Ordre des avocats », and no « Ordre du jour ». */
const NEEDS: Readonly<Record<string, RegExp>> = {
  secteur: /^d(?:e|es|u|')$/u,
  ordre: /^(?:des|national)$/u,
  legion: /^(?!d'$)/u,
  bourse: /^(?:regionale?|nationale?|africaine|internationale)$/u,
  entreprise: /^(?:national|public|publique|portuaire|minier)/u,
  delegation: /^(?:generale|interministerielle)$/u,
  surete: /^(?:generale|nationale|publique|urbaine)$/u,
}

const named = scan('le complément qui fait le nom', (reader, token) => {
  const first = reader.previous(token)
  const head = headOf(reader, first)
  if (head < 0 || !reader.has(first, TokenFlag.capital)) return -1
  if (NEEDS[reader.folded(head)]?.test(reader.folded(token)) === false) return -1
  const { end, complement, parent } = bodyName(reader, head)
  if (!complement && !parent && (head === first || !HIGH.test(reader.folded(first)))) return -1
  // No page furniture behind the name: « Conseil des gouverneurs GOV/2013/27 ».
  return reader.previous(end) + 1
})

const OPENING = new Set(['«', '"', '“', '<'])
const CLOSING = new Set(['»', '"', '”', '>'])

/** « ci-après dénommé « Comité exécutif » »: the name alone between quotation marks. */
const quoted = (reader: Reader, from: number, to: number): boolean =>
  OPENING.has(reader.folded(reader.previous(from))) && CLOSING.has(reader.folded(reader.at(to)))

const SHORT_ADJECTIVES =
  /^(?:preparatoire|consultatif|consultative|executif|executive|special|speciale|mixte|directeur|scientifique|plenier|permanent|permanente|commun|preparatoires|conjoint|conjointe|restreint|ministeriel)$/u
/** Said of a committee or a group, « technique » tells none from another. */
const SHORT_TECHNICAL = /^(?:comite|groupe|commission|secretariat|equipe)$/u

/** « Comité préparatoire », « Groupe d'experts » stand for a body named elsewhere. */
const SHORT_NAMES = new Set([
  "groupe d'experts",
  'groupe de travail',
  'groupe de controle',
  'groupe de surveillance',
  "conseil d'administration",
  'conseil executif',
  'corps commun',
  "fonds d'indemnisation",
  'comite directeur',
  'comite de pilotage',
  'comite de coordination',
  'comite de gestion',
  "comite d'experts",
  'conseil de gestion',
  'conseil de direction',
  'conseil de cooperation',
  'conseil supreme',
  'tribunal penal international',
  "commission d'enquete",
  "mission d'etablissement des faits",
  'haut commissariat',
  'haut-commissariat',
  'secretariat general',
  'bureau executif',
  "equipe d'experts",
  'equipe de surveillance',
  'equipe speciale',
  'organe subsidiaire',
  'organe directeur',
  'comite de redaction',
  'comite plenier',
  'comite ministeriel',
  'comite ministeriel ad hoc',
  'comite ad hoc',
  'conseil des gouverneurs',
  'fonds multilateral',
  'gouvernement de transition',
  "groupe d'experts gouvernementaux",
  'groupe de travail ouvert',
  'groupe de travail plenier',
])

/** Funds that are accounts, and groups of people that are no bodies. */
const NO_BODY =
  /^(?:fonds (?:general|de roulement|de reserve|commun|d'affectation speciale|de contributions volontaires|renouvelable|d'avances)(?: d'affectation speciale)?(?: multidonateurs| pluripartenaires?)?|gouvernement des (?:etats|pays)(?: membres| parties)?|communaute internationale|communaute des (?:nations|donateurs|bailleurs(?: de fonds)?|organisations non gouvernementales)|corps (?:diplomatique|electoral)|college electoral|division du travail|parti d'opposition|autorite parentale|front (?:interieur|commun)|mouvement associatif|reseau routier|groupe (?:principal|cible)|services? (?:publics?|generaux|sociaux)|mission (?:permanente|officielle)|union (?:douaniere|monetaire))$/u

/** « Mécanisme de transfèrement des délinquants », « Mécanisme d'examen »: a scheme, an arrangement, no body. */
const SCHEME =
  /^mecanisme (?:(?:d'|de |pour un )(?:transferement|transfert|reglement|consultations?|financement|compensation|indemnisation|plaintes?|recours|examen|evaluation|notification|declaration|developpement|echanges?|credit|flexibilite|readmission|partage|remboursement|reclamations?|arbitrage|garantie|retour|extradition|indexation|ajustement)|pour un developpement)(?: |$)/u

const isScheme = (reader: Reader, from: number): boolean =>
  reader.folded(from) === 'mecanisme' &&
  SCHEME.test(words(reader, from, Math.min(from + 8, reader.tokens.count)))

/** « la Communauté musulmane du Myanmar »: people, whatever capital they are given. */
const PEOPLE =
  /^(?:nationale|musulmane|chretienne|juive|catholique|orthodoxe|protestante|noire|rom|rohingya|autochtone|scientifique|diplomatique|humanitaire|universitaire|locale|mondiale)$/u

/** « la Communauté d'histoire, de religion et de langue »: what people share. */
const SHARED =
  /^(?:histoire|interets?|destin|vues?|idees|langue|foi|valeurs|pensee|religion|culture|esprit|objectifs)$/u

const isPeople = (reader: Reader, from: number): boolean => {
  if (reader.folded(from) !== 'communaute') return false
  const next = reader.next(from)
  return /^d[e']$/u.test(reader.folded(next))
    ? SHARED.test(reader.folded(reader.next(next)))
    : PEOPLE.test(reader.folded(next))
}

const shortName = (reader: Reader, from: number, to: number): boolean => {
  const text = words(reader, from, to).replace(/^sous(?: -)? /u, '')
  const [head = '', adjective = '', ...more] = text.split(' ')
  if (more.length === 0 && reader.inClass(from, 'short-head')) {
    if (SHORT_ADJECTIVES.test(adjective)) return true
    if (SHORT_TECHNICAL.test(head) && adjective === 'technique') return true
  }
  return SHORT_NAMES.has(text)
}

/** Whether a head stands for a body by itself: no name begins with it here. */
const alone = (reader: Reader, head: number): boolean =>
  !reader
    .found(head)
    .some(
      (candidate) =>
        candidate.to > head + 1 &&
        !candidate.weak &&
        (candidate.type === 'organisation' || candidate.type === 'state' || candidate.type === 'place'),
    )

/** « la Section III », « la Division 2 »: a part of a text. */
const numbered = (reader: Reader, head: number): boolean => {
  const next = reader.next(head)
  return reader.number(next) !== undefined || /^[IVX]+$/u.test(reader.text(next, next + 1))
}

const COMPASS = /^(?:nord|sud|est|ouest|plateau)$/u

/** « départements du Nord et du Centre »: a part of a country. */
const isCompass = (reader: Reader, head: number): boolean => {
  if (reader.folded(head) !== 'centre') return false
  for (let at = reader.previous(head), count = 0; at >= 0 && count < 12; at = reader.previous(at), count++)
    if (COMPASS.test(reader.folded(at)) && reader.has(at, TokenFlag.capital)) return true
  return false
}

/** « du Nord et du Centre d'Haïti »: the State whose part it is. */
const isPartOfState = (reader: Reader, head: number, to: number): boolean => {
  if (!isCompass(reader, head)) return false
  const of = reader.next(head)
  const noun = reader.next(of)
  const at = afterLa(reader, noun)
  return isOf(reader, of) && reader.found(at, 'state').some((state) => state.to === to)
}

const stands = (reader: Reader, head: number): boolean => {
  const { complement, parent } = bodyName(reader, head)
  return !complement && !parent
}

/** Heads of gatherings that are held once, when they are counted or have a subject. */
const GATHERING = /^(?:forum|congres)$/u

/** « le septième Forum économique mondial », « Forum de l'AIEA sur … »: an event. */
const isEvent = (reader: Reader, from: number, to: number): boolean => {
  if (!GATHERING.test(reader.folded(from))) return false
  const before = reader.previous(from)
  if (before >= 0 && (reader.inClass(before, 'ordinal-word') || /^\d+e/u.test(reader.folded(before))))
    return true
  return (
    / (?:sur|de l'[a-z]+ sur) /u.test(words(reader, from, to)) ||
    /^(?:sur)$/u.test(reader.folded(reader.at(to)))
  )
}

const DEVERBAL = /(?:ion|etude|ment|age|ance|examen|tien|mise)$/u

/** What is given to a body, and no part of its name: « fournir au Conseil des renseignements ». */
const GIVEN =
  /^(?:renseignements|informations|recommandations|propositions|observations|precisions|eclaircissements|donnees|suggestions|conclusions)$/u

/** Heads of bodies whose own name seldom goes on with « de la », « du ». */
const COMPLETE = /^(?:organisation|assemblee|tribunal|cour|secretariat|gouvernement)$/u
/** What bodies take up. */
const TAKEN_UP =
  /^(?:question|situation|demande|requete|resolution|proposition|rapport|candidature|plainte|projet|mise|liste)$/u

/** « l'examen par le Conseil des situations », « reconnaissance par l'Organisation de la compétence »: what is done, not whose body. */
const isDone = (reader: Reader, from: number, folded: string): boolean => {
  const by = reader.previous(reader.previous(from))
  if (by <= 0 || reader.folded(by) !== 'par' || !DEVERBAL.test(reader.folded(reader.previous(by))))
    return false
  if (folded === 'des') return true
  const article = reader.next(reader.next(from))
  if (folded !== 'du' && !isArticle(reader, article)) return false
  const noun = folded === 'du' ? article : reader.next(article)
  return COMPLETE.test(reader.folded(from)) || TAKEN_UP.test(reader.folded(noun))
}

/** « fournir au Secrétariat des informations »: what follows is no complement. */
const borrowed = (reader: Reader, from: number): boolean => {
  const next = reader.next(from)
  const folded = reader.folded(next)
  const noun = reader.next(next)
  // « assurer la Mission du plein appui du Gouvernement ».
  if (folded === 'du' && reader.folded(noun) === 'plein') return true
  if (!isOf(reader, next) || reader.has(noun, TokenFlag.capital)) return false
  const toBody = /^(?:au|la)$/u.test(reader.folded(reader.previous(from)))
  if (
    folded === 'des' &&
    (reader.folded(from) === 'secretariat' || (toBody && GIVEN.test(reader.folded(noun))))
  )
    return true
  return reader.inClass(from, 'short-head') && isDone(reader, from, folded)
}

/** Heads that begin sentences as common nouns: « Direction du projet », « Association des femmes aux décisions ». */
const COMMON_AT_START =
  /^(?:direction|association|fondation|service|administration|union|force|mission|reseau|mecanisme|centre|equipe|coordination|inspection|cellule|compagnie|entreprise|groupement)$/u

/** Heads that are media or services of a State when a capital tells so, which the first word of a sentence has anyway. */
const CAPITAL_TELLS = /^(?:secteur|greffe|radio|radiodiffusion|radiotelevision|television|surete)$/u

/** Of these, headings too. */
const COMMON_IN_HEADING =
  /^(?:direction|association|fondation|administration|union|reseau|force|coordination|inspection)$/u

/** « Quatorzième session », « Session annuelle », « 211 EX/43 »: what a masthead has behind the body's name. */
const isMasthead = (reader: Reader, token: number): boolean => {
  if (reader.has(token, TokenFlag.sentence) && reader.has(token, TokenFlag.space)) return false
  const next = reader.next(token)
  if (reader.inClass(token, 'ordinal-word') || reader.tokens.kind[token] === TokenKind.ordinal)
    return reader.inClass(next, 'session-word')
  if (reader.inClass(token, 'session-word')) return reader.has(token, TokenFlag.capital)
  return reader.number(token) !== undefined && reader.has(next, TokenFlag.capitals)
}

/** « Comité préparatoire » on a line of its own, or with its session behind it. */
const isHeading = (reader: Reader, from: number, to: number): boolean => {
  const next = reader.at(to)
  if (!reader.has(from, TokenFlag.line)) return endsName(reader, from) && isMasthead(reader, next)
  if (next >= reader.tokens.count || reader.has(next, TokenFlag.blank)) return true
  return (reader.has(next, TokenFlag.line) && reader.has(next, TokenFlag.capital)) || isMasthead(reader, next)
}

/** Whether a body's name ends right before, as in a masthead whose lines have been joined. */
const endsName = (reader: Reader, from: number): boolean => {
  for (
    let token = reader.previous(from), count = 0;
    token >= 0 && count < 12;
    token = reader.previous(token), count++
  )
    if (reader.found(token, 'organisation').some((one) => !one.weak && reader.at(one.to) === from))
      return true
  return false
}

/** « Grand Groupe des femmes », « Grand Conseil du peuple »: from the adjective on. */
const withGrand = (reader: Reader, from: number): number => {
  const before = reader.previous(from)
  return before >= 0 && /^grande?$/u.test(reader.folded(before)) && reader.has(before, TokenFlag.capital)
    ? before
    : from
}

/** « 1.4 Le Secrétariat – Secrétariat du Centre de l'OCI »: the head stands behind a dash, as in a list. */
const isEntry = (reader: Reader, from: number): boolean =>
  /^(?:-|–|—|•|:|;)$/u.test(reader.folded(reader.previous(from)))

/** Whether the State that ends the name is that of the body's id: `chn-npc` is no assembly of Algeria. */
const isOfState = (reader: Reader, { value }: Candidate<'organisation'>, end: number): boolean => {
  const code = /^(?!snc|plc|ntc)([a-z]{3})-/u.exec(value.id ?? '')?.[1]
  if (code === undefined) return true
  for (
    let token = reader.previous(end), count = 0;
    token >= 0 && count < 12;
    token = reader.previous(token), count++
  )
    for (const state of reader.found(token, 'state'))
      if (state.to === end) return (state as Candidate<'state'>).value.iso3 === code.toUpperCase()
  return false
}

/** « D'UNE COMMISSION BILATÉRALE »: in capitals, one of many. */
const isSome = (reader: Reader, from: number): boolean => {
  const before = reader.previous(from)
  return (
    reader.has(from, TokenFlag.capitals) &&
    reader.has(before, TokenFlag.capitals) &&
    /^une?$/u.test(reader.folded(before))
  )
}

const readNamed = ({ reader, from, to }: Match): Reading<'organisation'> | undefined => {
  if (
    isPeople(reader, from) ||
    borrowed(reader, from) ||
    isSome(reader, from) ||
    isEvent(reader, from, to) ||
    isPartOfState(reader, from, to) ||
    NO_BODY.test(words(reader, from, to)) ||
    isScheme(reader, from) ||
    (reader.has(from, TokenFlag.sentence) && CAPITAL_TELLS.test(reader.folded(from)))
  )
    return undefined
  if (
    reader.has(from, TokenFlag.sentence) &&
    COMMON_AT_START.test(reader.folded(from)) &&
    (!reader.has(from, TokenFlag.line) || COMMON_IN_HEADING.test(reader.folded(from))) &&
    isOf(reader, reader.next(from)) &&
    !/[^\p{Ll}]\p{Lu}/u.test(reader.text(from + 1, to))
  )
    return undefined
  if (shortName(reader, from, to) && !bodyName(reader, from).parent)
    return introduced(reader, from) || isHeading(reader, from, to) || quoted(reader, from, to)
      ? { value: {}, form: 'short', confidence: 0.9 }
      : undefined
  if (
    to === from + 1 &&
    !introduced(reader, from) &&
    (reader.has(from, TokenFlag.sentence)
      ? !reader.has(from, TokenFlag.line)
      : !bodyName(reader, from).parent) &&
    !isEntry(reader, from)
  )
    return undefined
  const known = reader
    .found(from, 'organisation')
    .find((one): one is Candidate<'organisation'> => one.entry !== undefined && one.to < to && !one.weak)
  // « Gouvernement fédéral de transition de la Somalie »: the State behind a name of the lexicon.
  if (known && nationalEnd(reader, known) === to && isOfState(reader, known, to))
    return { value: known.value, ...(known.entry ? { entry: known.entry } : {}), form: 'name' }
  return { value: {}, form: 'name', span: { from: withGrand(reader, from), to } }
}

/** How far behind a lower-case head its acronym may stand, in tokens. */
const MAX_TO_ACRONYM = 16

/** The bracket that opens the acronym of what begins at `head`, or -1. */
const acronymAhead = (reader: Reader, head: number): number => {
  let at = reader.next(head)
  for (let count = 0; count < MAX_TO_ACRONYM && at < reader.tokens.count; count++, at = reader.next(at)) {
    const folded = reader.folded(at)
    if (folded === '(') return reader.has(reader.next(at), TokenFlag.capitals) ? at : -1
    if (
      reader.has(at, TokenFlag.sentence) ||
      (reader.tokens.kind[at] === TokenKind.punctuation && folded !== ',')
    )
      return -1
  }
  return -1
}

/** « gouvernement fédéral de transition (GFT) »: the acronym has the first letters of the name. */
const abbreviated = scan('le nom dont un sigle suit', (reader, token) => {
  const head = reader.previous(token)
  if (reader.has(head, TokenFlag.capital)) return -1
  const open = acronymAhead(reader, head)
  if (open < 0) return -1
  const text = reader.folded(reader.next(open))
  if (!/^[a-z]{3,8}$/u.test(text)) return -1
  let initials = ''
  for (let at = head; at < open; at = reader.next(at)) {
    const folded = reader.folded(at)
    if (folded !== ',' && !NO_INITIAL.test(folded)) initials += folded.charAt(0)
  }
  return initials === text ? reader.previous(open) + 1 : -1
})

const NO_MINISTRY = /^ministere (?:de tutelle|competent|concerne|interesse|responsable)/u

/** « les ministères de la Justice et de l'Intérieur du Mali »; « aux ministères de la santé » may be anyone's. */
const readMinistry = ({ reader, from, to }: Match): Reading<'organisation'> | undefined => {
  if (reader.has(from, TokenFlag.capital) || NO_MINISTRY.test(words(reader, from, to))) return undefined
  if (/^(?:un|chaque|tout|quelque|ce|son|leur|autres)$/u.test(reader.folded(reader.previous(from))))
    return undefined
  if (reader.folded(from) === 'ministere') return { value: {} }
  for (let token = from; token < to; token = reader.next(token))
    if (reader.has(token, TokenFlag.capital)) return { value: {} }
  return undefined
}

const ministry = scan('le complément du ministère', (reader, token) => {
  const head = reader.previous(token)
  const next = reader.next(head)
  const demonym = reader.found(next, 'state').some((state) => state.form === 'demonym')
  if (!demonym && !/^(?:de|des|du|d'|public)$/u.test(reader.folded(next))) return -1
  const { end, complement } = bodyName(reader, head)
  return complement ? end : -1
})

const knownBody = (body: SanctionsBody | undefined): Reading<'organisation'> | undefined =>
  body && { value: body.value, entry: `organisation:${body.value.id}`, form: 'name' }

/** « Comité des sanctions concernant la Libye », « Groupe d'experts sur le Soudan ». */
const readSanctions = ({ reader, from, get }: Match): Reading<'organisation'> | undefined => {
  const on = get('state')
  const state = on && reader.found(on.from, 'state').find((one) => one.form === 'name')
  const iso3 = state?.type === 'state' ? (state as Candidate<'state'>).value.iso3 : undefined
  return typeof iso3 === 'string' && reader.has(from, TokenFlag.capital)
    ? knownBody(sanctionsBodyOn(reader, reader.folded(from), iso3))
    : undefined
}

/** The Conference that is an institution's highest organ: the FAO's has no other name. */
const readConference = ({ reader, from, get }: Match): Reading<'organisation'> | undefined => {
  const span = get('mention') as Stretch
  if (!reader.has(from, TokenFlag.capital)) return undefined
  const of = reader.next(reader.at(span.to))
  const parent = afterLa(reader, of)
  const last = reader.folded(reader.previous(span.to))
  const general = last === 'generale'
  const heads = last !== 'conference' && !general
  const short = heads ? /^(?:union|communaute|organisation|ligue)$/u : /^union$/u
  if (
    short.test(reader.folded(parent)) &&
    !reader.found(parent, 'organisation').some((one) => !one.weak && one.form !== 'short')
  )
    return { value: {}, form: 'name' }
  for (const { value } of reader.found(parent, 'organisation')) {
    const { id = '' } = value as OrganisationValue
    if (heads) return { value: {}, form: 'name' }
    if (/^(?:au|oau)$/u.test(id)) return { value: {}, form: 'name' }
    if (general && /^(?:unesco|iaea|unido|iccrom|icesco)$/u.test(id)) return { value: {}, form: 'name' }
    if (!general && id === 'fao')
      return { value: { id: 'fao-conference', kind: 'organ', parent: id }, form: 'name' }
  }
  return undefined
}

/** « des chefs d'État et de gouvernement »: the highest organ of African and French-speaking organisations. */
const headsOfState = seq(
  'des',
  opt('souverains', ',', opt('des')),
  'chefs',
  "d'",
  word('état', 'états'),
  opt('et', alt('de', 'du'), word('gouvernement', 'gouvernements')),
)

const resolutionNumber = as('number', kind(TokenKind.number))

/** « chaque Gouvernement »: whichever it is. */
const EACH = /^(?:chaque|tout|toute|aucun|aucune)$/u

/** Bodies that no list holds, and short forms. */
export const rules: readonly AnyRule[] = [
  {
    name: '<Comité, Commission…> <complément>',
    type: 'organisation',
    form: 'name',
    level: 2,
    pattern: seq(inClass('body-head'), named),
    read: readNamed,
    confidence: 0.85,
    example: 'le [Comité mixte de contrôle] a décidé',
  },
  {
    name: '<gouvernement, mouvement…> <complément> (<sigle>)',
    type: 'organisation',
    form: 'name',
    level: 2,
    pattern: seq(inClass('body-head'), abbreviated),
    // « un service de santé rural (SSR) » is one of many.
    read: ({ reader, from }) =>
      /^(?:le|la|l'|du|au)$/u.test(reader.folded(reader.previous(from))) ? { value: {} } : undefined,
    confidence: 0.85,
    example: 'le [gouvernement provisoire de salut] (GPS) a',
  },
  {
    name: 'Conférence [générale] de <institution>',
    type: 'organisation',
    form: 'name',
    level: 2,
    pattern: seq(
      as('mention', 'conférence', opt(alt('générale', headsOfState))),
      ahead(
        alt(seq('de', alt('la', "l'")), 'du'),
        alt(found('organisation'), word('union', 'communauté', 'organisation', 'ligue')),
      ),
    ),
    read: readConference,
    confidence: 0.9,
    example: "la [Conférence générale] de l'UNESCO a",
  },
  {
    name: 'la Conférence des chefs d’État et de gouvernement',
    type: 'organisation',
    form: 'name',
    level: 2,
    // One that is of somebody, about something or held somewhere is told with that, or is an event.
    pattern: seq(
      as('mention', 'conférence', headsOfState),
      not('de', 'des', 'du', "d'", 'pour', 'sur', 'au', 'en', 'tenue', 'réunie', 'organisée', 'qui', '('),
    ),
    read: ({ reader, from, to }) =>
      reader.has(from, TokenFlag.capital) && /^gouvernements?$/u.test(reader.folded(reader.previous(to)))
        ? { value: {} }
        : undefined,
    confidence: 0.85,
    example: 'la [Conférence des chefs d’État et de gouvernement] a décidé',
  },
  {
    name: 'Comité <résolution>',
    type: 'organisation',
    form: 'name',
    level: 1,
    pattern: seq(
      word('comité'),
      alt(
        seq(
          'des sanctions',
          resolutionNumber,
          opt(alt('sur', 'concernant'), opt(alt('le', 'la', 'les', "l'")), found('state', 'name')),
        ),
        resolutionNumber,
      ),
    ),
    read: ({ reader, from, get }) =>
      reader.has(from, TokenFlag.capital)
        ? knownBody(sanctionsBodyOf('comite', reader.number(get('number')?.from ?? from) ?? 0))
        : undefined,
    confidence: 0.95,
    example: 'le [Comité 1540] a tenu',
  },
  {
    name: "Comité des sanctions, Groupe d'experts sur <État>",
    type: 'organisation',
    form: 'name',
    level: 1,
    pattern: seq(
      alt('comité des sanctions', seq('groupe', "d'", 'experts', opt('des Nations Unies'))),
      alt('sur', 'pour', 'concernant', 'contre'),
      opt(alt('le', 'la', 'les', "l'")),
      as('state', found('state', 'name')),
      opt('et', opt(alt('le', 'la', 'les', "l'")), found('state', 'name')),
    ),
    read: readSanctions,
    confidence: 0.95,
    example: 'le [Comité des sanctions concernant la Libye] a tenu',
  },
  {
    name: '<ministère> de <domaine>',
    type: 'organisation',
    form: 'name',
    level: 2,
    pattern: seq(word('ministère', 'ministères'), ministry),
    read: readMinistry,
    confidence: 0.85,
    example: 'le [ministère de la justice] a répondu',
  },
  {
    name: "l'organisation des Nations unies",
    type: 'organisation',
    form: 'name',
    level: 1,
    pattern: seq(word('organisation'), 'des nations unies'),
    // « une organisation des Nations Unies » is one of many.
    read: ({ reader, from }) =>
      !reader.has(from, TokenFlag.capital) && reader.folded(reader.previous(from)) === "l'"
        ? {
            value: { id: 'un', kind: 'organisation', wikidata: 'Q1065' },
            entry: 'organisation:un',
            form: 'name',
          }
        : undefined,
    confidence: 0.95,
    example: "l'[organisation des Nations unies] a décidé",
  },
  {
    name: 'le Conseil, la Commission…',
    type: 'organisation',
    form: 'short',
    level: 2,
    pattern: seq(as('mention', inClass('short-head'))),
    read: ({ reader, from }) =>
      reader.has(from, TokenFlag.capital) &&
      (introduced(reader, from) || quoted(reader, from, from + 1)) &&
      !EACH.test(reader.folded(reader.previous(from))) &&
      alone(reader, from) &&
      !numbered(reader, from) &&
      !isCompass(reader, from) &&
      !isPeople(reader, from) &&
      !isScheme(reader, from) &&
      (borrowed(reader, from) || stands(reader, from))
        ? { value: {} }
        : undefined,
    confidence: 0.9,
    example: 'le [Conseil] a adopté',
  },
  ...nationalRules,
  ...foreignRules,
  ...listRules,
]
