import type { Candidate } from '../../model/candidate.ts'
import type { EntityType } from '../../model/entity.ts'
import type { Edge, RelationRule } from '../../model/language.ts'
import type { Match, Pattern } from '../../model/pattern.ts'
import type { Reader } from '../../model/reader.ts'
import { TokenFlag, TokenKind } from '../../model/token.ts'
import {
  ahead,
  alt,
  as,
  found,
  inClass,
  kind,
  many,
  not,
  opt,
  scan,
  seq,
  test,
  word,
} from '../../pattern/build.ts'
import { afterLe, beforeLa, beforeLe, isLe, isOf } from './articles.ts'

export type Pick = (capture: string, type: EntityType) => Candidate | undefined
export type Edges = readonly Omit<Edge, 'because'>[]

export const of = seq(
  alt('de la', "de l'", 'de', 'du', 'des', "d'"),
  opt(alt(seq('soi', 'disant'), word('prétendu', 'prétendue'))),
)
/** « le Mali », « la RDC ». */
const stateName = alt(found('state', 'name'), found('state', 'acronym'))
const holder = alt(found('organisation'), stateName)
/** « de la 59ème Assemblée générale »: the body, whatever its number. */
const whose = alt(as('whose', holder), seq(kind(TokenKind.ordinal), as('whose', holder)))
const role = as('role', found('role'))
const person = as('person', found('person'))
/** « (OCI) » behind a name. */
const acronym = opt('(', found('organisation'), ')')

/** « M. », « S. E. Mme », « S. M. le Roi », « l’Ambassadeur » before a name. */
export const civilities: Pattern = many(
  alt(
    inClass('civility'),
    seq('exc', '.'),
    seq('de', word('division', 'brigade')),
    test('S. E., S. M. le Roi', (reader, token) =>
      /^(?:[sem]\.|a\.|r\.|e|se|em|m|s\.e\.?|s\.m\.?|son|sa|exc|excellence|majeste|altesse|le|la|l'|roi|ambassadeur|ambassadrice|docteur|juge|h\.e\.?)$/u.test(
        reader.folded(token),
      ) && reader.found(token, 'person').length === 0),
  ),
  0,
  6,
)

const COMPLEMENT_TOKENS = 14

/** « pour les réfugiés », « aux droits de l’homme », « auprès de … », up to a comma. */
const complement = scan('le complément d’une fonction, jusqu’à une virgule', (reader, token) => {
  if (!/^(?:pour|aux?|a|charge|chargee|aupres|en)$/u.test(reader.folded(token))) return -1
  // « le Président du Comité a été reçu par … »: a verb, and no « à ».
  if (/^a$/iu.test(reader.text(token, token + 1))) return -1
  let at = reader.next(token)
  for (let steps = 0; steps < COMPLEMENT_TOKENS && at < reader.tokens.count; steps++) {
    if (reader.folded(at) === ',') return at
    if (reader.has(at, TokenFlag.sentence) || reader.found(at, 'person').length > 0) return -1
    at = reader.next(at)
  }
  return -1
})

const CHARGE_TOKENS = 10

/** « des affaires étrangères et de la coopération » behind « le Ministre malien », up to the name or a comma. */
const chargeOf = scan('la charge d’un ministre', (reader, token) => {
  if (!isOf(reader, token)) return -1
  let at = reader.next(token)
  for (let steps = 0; steps < CHARGE_TOKENS && at < reader.tokens.count; steps++, at = reader.next(at)) {
    if (reader.folded(at) === ',' || reader.found(at, 'person').length > 0 || reader.inClass(at, 'civility'))
      return at
    if (reader.has(at, TokenFlag.sentence) || reader.found(at, 'role').length > 0) return -1
  }
  return -1
})

/** « l’Algérienne », « le Sud-Coréen » before a name. */
const inhabitant = opt(alt('le', 'la', "l'"), found('state', 'demonym'))
/** « de la cinquante-troisième session » before the body. */
const ofSession = opt(of, found('session'))
/** « (Uruguay) », « , de l’Uruguay, » behind a name. */
const home = opt(alt(seq(opt(','), of, stateName), seq('(', stateName, ')')))

const REPRESENTATIVE =
  /^(?:représentant(?: permanent)?(?: (?:adjoint|suppléant))?|(?:chef|président) de (?:la )?délégation)$/iu

interface Office {
  readonly role?: string
  readonly former?: boolean
}

/** That a person holds an office; of a representative, whom they represent. */
export const office = (
  who: Candidate | undefined,
  held: Candidate | undefined,
  whom: Candidate | undefined,
): Edges => {
  const { role: text, former } = (held?.value ?? {}) as Office
  if (!who || !held || !whom || !text || former) return []
  const type = REPRESENTATIVE.test(text) ? 'represents' : 'holds-office'
  return [{ type, from: who, to: whom, role: text, evidence: [held] }]
}

const OFFICE_AHEAD = 14

/** « Premier Ministre » of « Premier Ministre et Ministre de la défense »: another office of one person. */
const joined = (reader: Reader, held: Candidate): Candidate | undefined => {
  const et = reader.previous(held.from)
  if (reader.folded(et) !== 'et') return undefined
  let token = reader.previous(et)
  for (let steps = 0; steps < OFFICE_AHEAD && token >= 0; steps++, token = reader.previous(token)) {
    const first = reader.found(token, 'role')[0]
    if (first) return reader.at(first.to) === et && sameHolder(first, held) ? first : undefined
  }
  return undefined
}

const sameHolder = (a: Candidate, b: Candidate): boolean => {
  const [one, other] = [(a.value as { readonly of?: string }).of, (b.value as { readonly of?: string }).of]
  return one !== undefined && one === other
}

/** « Vice-Président de la Commission et Haut Représentant de l’Union »: the first office with the body of its own. */
const joinedOther = (reader: Reader, who: Candidate, held: Candidate): Edges => {
  const et = reader.previous(held.from)
  if (reader.folded(et) !== 'et') return []
  let token = reader.previous(et)
  let body: Candidate | undefined
  for (let steps = 0; steps < OFFICE_AHEAD && token >= 0; steps++, token = reader.previous(token)) {
    body ??= [...reader.found(token, 'organisation'), ...reader.found(token, 'state')].find(
      ({ to }) => reader.at(to) === et,
    )
    const [first] = reader.found(token, 'role')
    if (!first) continue
    const { of: own } = first.value as { readonly of?: string }
    const past = /^(?:ancien|ancienne|ex)$/u.test(reader.folded(reader.previous(first.from)))
    return body && own !== undefined && own === body.entry && !past ? office(who, first, body) : []
  }
  return []
}

const holds = ({ reader }: Match, pick: Pick): Edges => {
  const [who, held] = [pick('person', 'person'), pick('role', 'role')]
  const whom = pick('whose', 'organisation') ?? pick('whose', 'state')
  const first = held && joined(reader, held)
  const before = first ? office(who, first, whom) : held && who ? joinedOther(reader, who, held) : []
  return [...before, ...office(who, held, whom)]
}

/** Envoys are named after whom they stand for: « le Représentant spécial du Secrétaire général des Nations Unies ». */
const ENVOY = /^(?:représentant|envoyé|conseiller) (?:spécial|personnel)/iu
const SPOKESMAN = /^porte/u
const OUTER_BACK = 6

/** The office whose holder serves that of `held`: « Représentant spécial » of « Représentant spécial du Secrétaire général ». */
const outerOffice = (reader: Reader, held: Candidate): Candidate | 'unknown' | undefined => {
  const link = beforeLa(reader, reader.previous(held.from))
  if (link < 0 || !isOf(reader, link)) return undefined
  let token = reader.previous(link)
  let outer: 'unknown' | undefined
  for (let steps = 0; steps < OUTER_BACK && token >= 0; steps++, token = reader.previous(token)) {
    const role = reader.found(token, 'role').find(({ to }) => reader.at(to) === link)
    if (role) return role
    // « le porte-parole du Secrétaire général, M. Lumana » speaks for him.
    if (SPOKESMAN.test(reader.folded(token))) return undefined
    if (reader.inClass(token, 'office-head') && reader.folded(token) !== 'sous') outer = 'unknown'
    if (reader.has(token, TokenFlag.sentence) || /^[,;:)]$/u.test(reader.folded(token))) break
  }
  return outer
}

const NAME_BACK = 12
const CLAUSE_BACK = 24

/** The token before a name and the civilities that stand before it. */
const beforeName = (reader: Reader, from: number): number => {
  let token = reader.previous(from)
  while (reader.inClass(token, 'civility')) token = reader.previous(token)
  return token
}

/**
 * Whether a person's name, with the State behind it, ends where the comma at `comma` stands; behind an article, only
 * a name that is in no apposition itself: « le Ministre du Chili, M. Lumana, le Ministre du Mali, M. Diallo ».
 */
const endsName = (reader: Reader, comma: number, articled: boolean): boolean => {
  let token = reader.previous(comma)
  for (let steps = 0; steps < NAME_BACK && token >= 0; steps++, token = reader.previous(token)) {
    const name = reader.found(token, 'person')[0]
    if (!name) continue
    const end = reader.at(name.to)
    // « M. Lumana (Chili), Président du Comité », « M. Lumana, du Chili, Président du Comité »
    if (articled && reader.folded(beforeName(reader, name.from)) === ',') return false
    return end === comma || reader.folded(end) === '(' || isOf(reader, end)
  }
  return false
}

/** Words with which an office is given to somebody: « nommée directrice », « comme Président ». */
const GIVEN = /^(?:nommee?s?|elue?s?|designee?s?|comme|devenue?|devient|actuellement)$/u
const POST = /^(?:poste|fonctions?|qualite|candidature|election)$/u

/** Whether an office is told of whoever is named before it, and not of whoever follows: « M. Lumana, Président du Chili ». */
const isClaimed = (reader: Reader, held: Candidate): boolean => {
  let token = reader.previous(held.from)
  if (GIVEN.test(reader.folded(token))) return true
  if (isOf(reader, token) && POST.test(reader.folded(reader.previous(token))))
    return !opensInOffice(reader, reader.previous(token))
  const articled = isLe(reader, token)
  if (articled) token = reader.previous(token)
  const joined = reader.folded(token) === 'et'
  // « Mme Lumana, et le Président du Conseil, M. Diallo »: somebody else's.
  if (joined && articled) return false
  if (joined)
    for (let steps = 0; steps < CLAUSE_BACK && token >= 0 && reader.folded(token) !== ','; steps++) {
      if (reader.has(token, TokenFlag.sentence)) return false
      token = reader.previous(token)
    }
  return (
    reader.folded(token) === ',' &&
    (endsName(reader, token, articled && !joined) || (!articled && !joined && endsUnknown(reader, token)))
  )
}

/** « En sa qualité de Président du Comité, M. Lumana a dit »: of whoever follows. */
const opensInOffice = (reader: Reader, quality: number): boolean =>
  reader.folded(quality) === 'qualite' &&
  /^(?:sa|en)$/u.test(reader.folded(reader.previous(quality))) &&
  (reader.has(reader.previous(quality), TokenFlag.sentence) ||
    reader.has(reader.previous(reader.previous(quality)), TokenFlag.sentence))

/** A capitalised word that no list has, before a comma: a name that was not read whole. */
const endsUnknown = (reader: Reader, comma: number): boolean => {
  const last = reader.previous(comma)
  return reader.has(last, TokenFlag.capital) && reader.isUnknown(last)
}

const BEFORE_SUBJECT = /^(?:devant|avec|outre|selon|apres|pour|contre|avant|chez|suivant)$/u

/** « Devant le représentant ivoirien, M. Lumana a dit »: the subject of the sentence, and no apposition. */
const isSubject = (reader: Reader, held: Candidate, who: Candidate): boolean => {
  const token = beforeLe(reader, reader.previous(held.from))
  return (
    reader.has(token, TokenFlag.sentence) &&
    BEFORE_SUBJECT.test(reader.folded(token)) &&
    !/^[,(]$/u.test(reader.folded(reader.at(who.to)))
  )
}

/** « M. Lumana, le Secrétaire général de l’OCI Marco Diallo »: the name stands right behind its office, on one line. */
const isAdjacent = ({ reader }: Match, { from }: Candidate, who: Candidate): boolean => {
  const article = reader.previous(from)
  if (!isLe(reader, article)) return false
  for (let token = reader.next(from); token <= who.from; token = reader.next(token))
    if (reader.folded(token) === ',' || reader.has(token, TokenFlag.line)) return false
  return true
}

/** Of an office and the name behind it, unless the office is somebody else's. */
const ofNext: typeof holds = (match, pick) => {
  const [held, who] = [pick('role', 'role'), pick('person', 'person')]
  if (!held || !who || isSubject(match.reader, held, who)) return []
  if (isClaimed(match.reader, held) && !isAdjacent(match, held, who)) return []
  return unlessFormer(match, pick)
}

/** « l’adjoint au Représentant permanent »: not he. */
const aide = ({ reader }: Match, from: number): boolean => {
  const au = reader.previous(from)
  return (
    /^(?:au|aux|du)$/u.test(reader.folded(au)) &&
    /^(?:adjointe?|assistante?)$/u.test(reader.folded(reader.previous(au)))
  )
}

/** An office that is past: « ancien Président », « l’ex-Ministre ». */
const former = ({ reader }: Match, from: number): boolean =>
  /^(?:ancien|ancienne|ex|feu|defunt)$/u.test(reader.folded(reader.previous(from)))

const unlessFormer = (match: Match, pick: Pick): Edges => {
  const held = pick('role', 'role')
  if (held && (former(match, held.from) || aide(match, held.from))) return []
  const outer = held && outerOffice(match.reader, held)
  if (!outer) return holds(match, pick)
  if (outer === 'unknown' || !ENVOY.test(((outer.value ?? {}) as Office).role ?? '')) return []
  return former(match, outer.from)
    ? []
    : office(pick('person', 'person'), outer, pick('whose', 'organisation'))
}

/** Offices that an adjective gives a State: « , Premier Ministre iraquien », but no « juge français » of a court. */
const OF_STATES =
  /^(?:premi|vice-prem|minist|présid|vice-prés|chef de l|secrétaire d|ambass|roi|chanc|représ)/iu

const ofState: typeof unlessFormer = (match, pick) => {
  const state = pick('whose', 'state')
  if (state?.form !== 'demonym') return unlessFormer(match, pick)
  const text = ((pick('role', 'role')?.value ?? {}) as Office).role ?? ''
  return OF_STATES.test(text) && !isTwoStates(state) ? unlessFormer(match, pick) : []
}

/** Offices of courts and bodies, whose adjective tells where their holder comes from: « le juge français ». */
const OF_BODIES = /^(?:juge|expert|rapporteur|commissaire|facilitateur|médiateur|greffier)/iu

const isTwoStates = ({ value }: Candidate): boolean =>
  Array.isArray((value as { readonly iso3?: unknown } | undefined)?.iso3)

/** The token behind the « et » before another office, in the same part of the sentence. */
function toOffice(reader: Reader, token: number): number {
  let at = token
  for (let steps = 0; steps < OFFICE_AHEAD && at < reader.tokens.count; steps++, at = reader.next(at)) {
    if (/^[,;:.(]$/u.test(reader.folded(at)) || reader.found(at, 'person').length > 0) return -1
    if (reader.folded(at) !== 'et') continue
    const next = reader.next(at)
    const office = afterLe(reader, next)
    if (reader.found(office, 'role').length > 0) return next
  }
  return -1
}

/** Several offices of one person: « Représentant spécial du Secrétaire général et Chef de la Mission ». */
const and = opt(
  found('role'),
  scan('jusqu’à « et » et une autre fonction', toOffice),
  opt(alt('le', 'la', "l'")),
)

/** « , ce 1er octobre, », « , lundi, » behind « élu ». */
const onDay = opt(
  opt(','),
  opt(word('ce', 'cette', 'le')),
  alt(found('date'), inClass('weekday')),
  opt(word('dernier')),
  opt(','),
)

const adverb = many(
  word('également', 'aussi', 'actuellement', 'désormais', 'officiellement', 'depuis', 'donc', 'alors'),
  0,
  1,
)
const ordinal = test('un ordinal', (reader, token) =>
  /(?:ieme|^premi(?:er|ere)|^seconde?)$/u.test(reader.folded(token)))

/** The State whose adjective stands in an office: « Ministre malien des affaires étrangères ». */
const stateWithin = (reader: Reader, { from, to }: Candidate): Candidate | undefined => {
  for (let token = reader.next(from); token < to; token = reader.next(token)) {
    const state = reader.found(token, 'state').find(({ form }) => form === 'demonym')
    if (state) return state
  }
  return undefined
}

/** Verbs by which offices are given to the person named behind them. */
const given = word(
  'nommer',
  'nommé',
  'nommée',
  'nomme',
  'nommant',
  'désigner',
  'désigné',
  'désignée',
  'désigne',
  'élire',
  'élu',
  'élue',
  'réélu',
  'réélue',
)
/** « le », « son nouveau » before an office. */
const owned = seq(
  opt(alt('le', 'la', "l'", 'son', 'sa', 'leur')),
  opt(word('nouveau', 'nouvel', 'nouvelle', 'premier', 'première')),
)
/** « comme », « au poste de » between the person and the office. */
const asOffice = seq(
  opt(alt('comme', 'en qualité de', 'en tant que', 'au poste de', 'aux fonctions de', 'à la fonction de')),
  owned,
)

const MAX_ELECTED = 12

/** « M. Lumana (Chili) Président, M. Diallo (Mali) Vice-Président »: each with the office that stands behind. */
const electedAt = (
  reader: Reader,
  from: number,
): { readonly who: Candidate; readonly held: Candidate } | undefined => {
  let token = from
  for (let steps = 0; steps < 4 && reader.found(token, 'person').length === 0; steps++)
    token = reader.next(token)
  const [who] = reader.found(token, 'person')
  if (!who) return undefined
  token = reader.at(who.to)
  if (reader.folded(token) === '(') {
    const [state] = reader.found(reader.next(token), 'state')
    const close = state && reader.at(state.to)
    if (close === undefined || reader.folded(close) !== ')') return undefined
    token = reader.next(close)
  }
  if (reader.folded(token) === 'comme') token = reader.next(token)
  const [held] = reader.found(token, 'role')
  return held && { who, held }
}

/** Whether the words before the person say that a body elects: « a élu », « élit », and no « a reçu ». */
const electsBetween = (reader: Reader, from: number, to: number): boolean => {
  for (let token = to - 1; token > from; token = reader.previous(token))
    if (/^(?:elu|reelu|elit)$/u.test(reader.folded(token))) return true
  return false
}

const LINK_TOKENS = 4

/** « la République du Chili, représentée », « le Mali était représenté »: the State. */
const stateBefore = (reader: Reader, from: number): Candidate | undefined => {
  let link = from
  for (let steps = 0; steps < LINK_TOKENS; steps++) {
    const before = reader.previous(link)
    if (!/^(?:,|est|etait|a|ete|sera)$/u.test(reader.folded(before))) break
    link = before
  }
  let token = reader.previous(link)
  let found: Candidate | undefined
  // The longest name that ends here.
  for (let steps = 0; steps < NAME_TOKENS && token >= 0; steps++, token = reader.previous(token)) {
    const state = reader
      .found(token, 'state')
      .find(({ to, form }) => form !== 'demonym' && reader.at(to) === link)
    if (state) found = state
    else if (found || /^[,;.:]$/u.test(reader.folded(token))) break
  }
  return found
}

const NAME_TOKENS = 8
const PARENTHESIS_TOKENS = 10

const toParenthesis = (reader: Reader, token: number): number => {
  let at = token
  for (let steps = 0; steps < PARENTHESIS_TOKENS && reader.folded(at) !== ')'; steps++) at = reader.next(at)
  return reader.folded(at) === ')' ? at : -1
}

const represents = (_: unknown, pick: Pick): Edges => {
  const [who, state] = [pick('person', 'person'), pick('state', 'state')]
  return who && state ? [{ type: 'represents', from: who, to: state }] : []
}

const SENTENCE_BACK = 80

/** « M. Lumana, Président du Chili, M. Diallo, le Ministre du Mali, … »: in a list that opens with a name, each office is of who stands before it. */
const namesComeFirst = ({ reader, from, to }: Match): boolean => {
  const next = reader.at(to)
  const article = isLe(reader, reader.next(next)) ? reader.next(next) : next
  if (reader.folded(next) !== ',' || reader.found(reader.next(article), 'role').length === 0) return false
  let first = true
  let token = from
  for (let steps = 0; steps < SENTENCE_BACK && token >= 0; steps++, token = reader.previous(token)) {
    if (reader.found(token, 'person').length > 0) first = true
    else if (reader.found(token, 'role').length > 0) first = false
    if (reader.has(token, TokenFlag.sentence)) break
  }
  return first
}

/** « , Ministre de la justice » behind a name: an office of the State whose delegation it is. */
const officeBehind = (reader: Reader, who: Candidate, state: Candidate): Edges => {
  const comma = reader.at(who.to)
  const [held] = reader.folded(comma) === ',' ? reader.found(reader.next(comma), 'role') : []
  const own = held && (isOf(reader, reader.at(held.to)) || stateWithin(reader, held))
  return held && !own && OF_STATES.test((held.value as Office).role ?? '') ? office(who, held, state) : []
}

/** Whether a word that says so stands before in the sentence. */
const saidBefore = (reader: Reader, from: number, words: RegExp): boolean => {
  let token = reader.previous(from)
  for (let steps = 0; steps < SENTENCE_BACK && token >= 0; steps++, token = reader.previous(token)) {
    if (words.test(reader.folded(token))) return true
    if (reader.has(token, TokenFlag.sentence)) return false
  }
  return false
}

/** The first token of the line on which a signatory's name stands: « (Signé) M. Lumana ». */
const signatureLine = (reader: Reader, name: number): number => {
  let first = name
  while (
    !reader.has(first, TokenFlag.line) &&
    (reader.inClass(reader.previous(first), 'civility') ||
      reader.inClass(reader.previous(first), 'signed-word') ||
      /^[()]$/u.test(reader.folded(reader.previous(first))))
  )
    first = reader.previous(first)
  return first
}

const BODY_WITH_PRESIDENCY = /^organisation:un-(?:sc|ga|ecosoc|hrc)$/u

export const officeRelations: readonly RelationRule[] = [
  {
    name: '<fonction> de <corps ou État>, <personne>',
    pattern: seq(
      role,
      ofSession,
      of,
      whose,
      acronym,
      opt(of, holder),
      acronym,
      opt(complement),
      opt(','),
      inhabitant,
      civilities,
      person,
    ),
    read: ofNext,
    example: 'le Président du Kazakhstan, M. Nursultan Nazarbayev, a dit',
  },
  {
    name: '<fonction> de <corps>, <personne> (<État>)',
    pattern: seq(
      role,
      ofSession,
      of,
      whose,
      opt(complement),
      opt(','),
      civilities,
      person,
      '(',
      as('state', stateName),
      ')',
    ),
    read: ({ reader }, pick) => {
      const [who, state, body] = [
        pick('person', 'person'),
        pick('state', 'state'),
        pick('whose', 'organisation'),
      ]
      const held = pick('role', 'role')
      const presides =
        held && !isClaimed(reader, held) && /^présidente?$/iu.test(((held.value ?? {}) as Office).role ?? '')
      // The presidency is a member State's; in other bodies a name's State may be where its bearer comes from.
      return who && state && presides && BODY_WITH_PRESIDENCY.test(body?.entry ?? '')
        ? [{ type: 'represents', from: who, to: state }]
        : []
    },
    example: 'le Président du Conseil de sécurité, M. Bobby Lumana (Brésil), a dit',
  },
  {
    name: '<personne>, <fonction> de <corps ou État>',
    pattern: seq(
      person,
      home,
      ',',
      as('article', opt(alt('le', 'la', "l'"))),
      alt(
        seq(
          role,
          alt(
            seq(ofSession, alt(of, seq(word('chargé', 'chargée'), 'du')), whose),
            seq(as('whose', found('state', 'demonym')), not(seq(of, found('organisation')))),
          ),
        ),
        seq(and, role, ofSession, of, whose),
      ),
      acronym,
      opt(
        as(
          'next',
          alt(
            seq(opt(','), inhabitant, civilities, found('person')),
            // A list of guests: « M. Lumana, le Président du Chili, le Ministre du Mali ».
            seq(',', alt('le', 'la', "l'"), found('role')),
            // « M. Lumana, le Directeur du Bureau et Représentant spécial du Secrétaire général de l'ONU, M. Diallo ».
            seq(
              'et',
              found('role'),
              of,
              opt(found('role'), of),
              found('organisation'),
              ',',
              civilities,
              found('person'),
            ),
          ),
        ),
      ),
    ),
    read: (match, pick) => {
      // « M. Lumana, le président ivoirien M. Diallo »: two people.
      const article = match.get('article')
      const two = article && article.to > article.from && match.get('next')
      return two && !namesComeFirst(match) ? [] : ofState(match, pick)
    },
    example: "M. Ekmeleddin Ihsanoglu, Secrétaire général de l'OCI, a dit",
  },
  {
    name: '<fonction adjectif d’un État de …>, <personne>',
    pattern: seq(role, opt(','), civilities, person),
    read: (match, pick) => {
      const [held, who] = [pick('role', 'role'), pick('person', 'person')]
      const state = held && stateWithin(match.reader, held)
      if (!held || !who || !state || isTwoStates(state)) return []
      const claimed = isClaimed(match.reader, held) || isSubject(match.reader, held, who)
      return claimed || former(match, held.from) ? [] : office(who, held, state)
    },
    example: 'le Ministre malien des affaires étrangères, M. Bobby Lumana, a dit',
  },
  {
    name: '<personne>, <fonction adjectif d’un État de …>',
    pattern: seq(
      person,
      home,
      ',',
      opt(alt('le', 'la', "l'")),
      role,
      not(seq(opt(','), civilities, found('person'))),
    ),
    read: (match, pick) => {
      const held = pick('role', 'role')
      const state = held && stateWithin(match.reader, held)
      return held && state && !isTwoStates(state) && !former(match, held.from)
        ? office(pick('person', 'person'), held, state)
        : []
    },
    example: 'M. Bobby Lumana, Ministre malien des affaires étrangères, a dit',
  },
  {
    name: '<personne>, <envoyé> du <fonction> de <corps>',
    pattern: seq(person, ',', opt(alt('le', 'la', "l'")), role, of, found('role'), of, whose),
    read: (match, pick) =>
      ENVOY.test(((pick('role', 'role')?.value ?? {}) as Office).role ?? '') && pick('whose', 'organisation')
        ? unlessFormer(match, pick)
        : [],
    example: "M. Bobby Lumana, Envoyé spécial du Secrétaire général de l'OCI, a dit",
  },
  {
    name: '<personne> est, devient, occupe le poste de <fonction> de <corps>',
    pattern: seq(
      person,
      home,
      opt(
        ',',
        opt(word('ancien', 'ancienne')),
        found('role'),
        of,
        holder,
        acronym,
        opt('auprès', of, holder),
        ahead(','),
      ),
      opt(','),
      opt('qui'),
      alt(
        seq('est', adverb),
        'devient',
        seq('est', word('devenu', 'devenue')),
        seq(word('élu', 'élue', 'réélu', 'réélue', 'nommé', 'nommée', 'désigné', 'désignée'), onDay),
        seq('vient', "d'", 'être', word('élu', 'élue', 'nommé', 'nommée', 'désigné', 'désignée')),
        seq(
          word('occupe', 'exerce', 'assume', 'assure'),
          adverb,
          alt('le poste', 'la fonction', 'les fonctions'),
          'de',
        ),
        seq('a', adverb, 'pris', adverb, 'ses fonctions', alt('de', 'comme', 'en qualité de', 'en tant que')),
        seq(
          alt('a été', 'est', 'était'),
          adverb,
          word('élu', 'élue', 'réélu', 'réélue', 'nommé', 'nommée', 'désigné', 'désignée'),
          onDay,
        ),
        seq(
          'de',
          word('son', 'sa'),
          word('élection', 'nomination', 'désignation', 'accession'),
          alt('comme', 'en qualité de', 'en tant que', 'au poste de', 'à la fonction de', 'aux fonctions de'),
        ),
        seq(opt(','), 'en sa qualité de'),
      ),
      opt(alt('le', 'la', "l'")),
      opt(not(found('role')), ordinal),
      opt(word('nouveau', 'nouvelle', 'actuel', 'actuelle')),
      and,
      role,
      ofSession,
      of,
      whose,
    ),
    read: unlessFormer,
    example: "M. Bobby Lumana est le septième Secrétaire général de l'OCI",
  },
  {
    name: '<personne>, élue à la présidence de <corps>',
    pattern: seq(
      person,
      home,
      opt(','),
      alt(
        seq('de', word('son', 'sa'), word('élection', 'accession', 'réélection', 'désignation')),
        seq(
          opt(alt('a été', 'est')),
          word('élu', 'élue', 'réélu', 'réélue', 'porté', 'portée', 'désigné', 'désignée'),
        ),
      ),
      'à la',
      as('title', word('présidence')),
      ofSession,
      of,
      whose,
    ),
    read: (_, pick) => {
      const [who, body] = [pick('person', 'person'), pick('whose', 'organisation') ?? pick('whose', 'state')]
      return who && body ? [{ type: 'holds-office', from: who, to: body, role: 'Président' }] : []
    },
    example: "Je félicite M. Bobby Lumana de son élection à la présidence de l'Assemblée générale.",
  },
  {
    name: '<corps> présidé par <personne>',
    pattern: seq(
      whose,
      acronym,
      opt(','),
      opt(alt('est', 'sera', 'qui est', 'qui sera')),
      word('présidé', 'présidée'),
      'par',
      civilities,
      person,
    ),
    read: (_, pick) => {
      const [who, body] = [pick('person', 'person'), pick('whose', 'organisation')]
      return who && body ? [{ type: 'holds-office', from: who, to: body, role: 'Président' }] : []
    },
    example: 'Le Comité contre le terrorisme, présidé par M. Bobby Lumana, a siégé.',
  },
  {
    name: '<État>, représenté par <personne>',
    pattern: seq(
      word('représenté', 'représentée'),
      opt('à cette occasion'),
      'par',
      opt(':'),
      opt(alt('le', 'la', "l'", word('son', 'sa')), found('role'), opt(chargeOf), opt(',')),
      civilities,
      person,
    ),
    read: ({ reader, from }, pick) => {
      const who = pick('person', 'person')
      const state = who && stateBefore(reader, from)
      return state ? [{ type: 'represents', from: who, to: state }] : []
    },
    example: 'la République du Chili, représentée par S. Exc. M. Bobby Lumana, comme agent',
  },
  {
    name: 'sous la présidence de <personne> (<État>)',
    pattern: seq(
      'présidence',
      of,
      civilities,
      person,
      alt(seq('(', as('state', stateName), ')'), seq(',', of, as('state', stateName), ',')),
    ),
    read: represents,
    example: 'Réunie sous la présidence de M. Bobby Lumana (Haïti), la Commission a débattu',
  },
  {
    name: '<personne> (<État>), assume la présidence',
    pattern: seq(
      person,
      '(',
      as('state', stateName),
      ')',
      opt(',', opt(found('role')), opt(','), opt('de', 'la', found('organisation')), opt(',')),
      word('assume', 'prend', 'assure', 'occupe'),
      'la présidence',
    ),
    read: represents,
    example: 'Mme Bobby Lumana (Libéria), Vice-Présidente, assume la présidence.',
  },
  {
    name: 'Pour le Gouvernement de <État>: <personne>',
    pattern: seq(
      'pour',
      opt(alt('le', 'la', "l'", 'les')),
      opt('gouvernement', opt(word('royal', 'fédéral')), of),
      as('state', stateName),
      opt('(', not(inClass('signed-word')), scan('jusqu’à la parenthèse', toParenthesis), ')'),
      opt(':'),
      opt('(', inClass('signed-word'), ')'),
      opt(opt(alt('le', 'la', "l'")), role, opt(',')),
      civilities,
      person,
    ),
    read: (match, pick) => {
      const [who, held, state] = [pick('person', 'person'), pick('role', 'role'), pick('state', 'state')]
      const { reader } = match
      // A line of a signature page, with the name on the next.
      if (!who || !reader.has(match.from, TokenFlag.line)) return []
      if (!reader.has(signatureLine(reader, who.from), TokenFlag.line)) return []
      const minister = held && /^(?:premier )?minist/iu.test((held.value as Office).role ?? '')
      return [...represents(match, pick), ...(minister ? office(who, held, state) : [])]
    },
    example: 'En foi de quoi :\nPour le Gouvernement du Chili:\nBOBBY DOVRAKIAN\n',
  },
  {
    name: 'nomination de <personne> comme <fonction> de <corps>',
    pattern: seq(
      person,
      opt(alt(seq(opt(','), of, stateName, opt(',')), seq('(', stateName, ')'))),
      alt('comme', 'en qualité de', 'en tant que', 'au poste de'),
      owned,
      and,
      role,
      of,
      whose,
    ),
    read: (match, pick) => {
      const { reader } = match
      const who = pick('person', 'person')
      if (!who) return []
      // « comme » tells an office only of one who is named to it.
      let token = reader.previous(who.from)
      for (let steps = 0; steps < 6 && token >= 0 && !reader.has(token, TokenFlag.sentence); steps++) {
        if (/^(?:nomination|nommer|nomme|designation|designer|election|elire)$/u.test(reader.folded(token)))
          return unlessFormer(match, pick)
        token = reader.previous(token)
      }
      return []
    },
    example: 'la nomination de M. Bobby Lumana comme Président du Conseil de sécurité',
  },
  {
    name: 'nommer, élire <personne> <fonction> de <corps>',
    pattern: seq(given, civilities, person, home, asOffice, and, role, ofSession, of, whose),
    read: unlessFormer,
    example: 'Il a nommé M. Bobby Lumana (Chili) Représentant spécial pour le Mali et Chef de la MINUSMA.',
  },
  {
    name: '<corps> a élu <personne> <fonction>',
    pattern: seq(
      whose,
      acronym,
      alt('a', 'avait', 'élit'),
      opt(word('élu', 'réélu', 'également', 'ensuite', 'aussi')),
      opt(word('élu', 'réélu')),
      opt(alt('par acclamation', "à l'unanimité")),
      alt(
        as('elected', civilities, found('person')),
        seq(role, opt('de sa', found('session')), ',', civilities, person),
      ),
    ),
    read: ({ reader, get, from, to }, pick) => {
      const body = pick('whose', 'organisation')
      const stretch = get('elected')
      if (!body || !electsBetween(reader, from, to)) return []
      if (!stretch) return office(pick('person', 'person'), pick('role', 'role'), body)
      const edges: Omit<Edge, 'because'>[] = []
      let elected = electedAt(reader, stretch.from)
      for (let count = 0; elected && count < MAX_ELECTED; count++) {
        const { who, held } = elected
        const next = reader.at(held.to)
        // « Président du Bureau »: of another body.
        if (isOf(reader, next)) break
        edges.push(...office(who, held, body))
        elected = /^(?:,|et|;)$/u.test(reader.folded(next)) ? electedAt(reader, reader.next(next)) : undefined
      }
      return edges
    },
    example: 'La Commission du désarmement a élu M. Bobby Lumana (Chili) Président par acclamation.',
  },
  {
    name: '<personne>, <fonction>, <fonction> de <corps>',
    pattern: seq(
      person,
      home,
      ',',
      opt(word('ancien', 'ancienne')),
      found('role'),
      opt(of, holder, acronym),
      opt('auprès', of, holder, acronym),
      alt(seq(',', opt('et')), 'et'),
      role,
      ofSession,
      of,
      whose,
      not(seq(opt(','), civilities, found('person'))),
    ),
    read: unlessFormer,
    example:
      'M. Bobby Lumana, Ministre des affaires étrangères, Président de la trente-neuvième session du Conseil des ministres des affaires étrangères, a dit',
  },
  {
    name: '<fonction> <personne> de <État>',
    pattern: seq(role, person, of, as('whose', stateName)),
    // « les Vice-Présidents Mme Diallo du Mali et … »: where they come from.
    read: (match, pick) =>
      /^(?:co|vice-)prés/iu.test(((pick('role', 'role')?.value ?? {}) as Office).role ?? '')
        ? []
        : unlessFormer(match, pick),
    example: 'S. M. le Roi Abdullah II de Jordanie',
  },
  {
    name: '<fonction> <adjectif d’un État>, <personne>',
    pattern: seq(role, as('whose', found('state', 'demonym')), opt(chargeOf), opt(','), civilities, person),
    read: (match, pick) => {
      const state = pick('whose', 'state')
      const text = ((pick('role', 'role')?.value ?? {}) as Office).role ?? ''
      return (state && isTwoStates(state)) || OF_BODIES.test(text) ? [] : ofNext(match, pick)
    },
    example: 'le Premier Ministre somalien, M. Bobby Lumana, a dit',
  },
  {
    name: '<personne> succède à <personne> comme <fonction> de <corps>',
    pattern: seq(
      person,
      home,
      opt(','),
      opt('qui'),
      alt('succède', 'succédera', 'a succédé', 'avait succédé', 'succédant'),
      'à',
      civilities,
      found('person'),
      home,
      alt('comme', 'en qualité de', 'en tant que', 'au poste de', 'aux fonctions de', 'à la fonction de'),
      opt(alt('le', 'la', "l'")),
      role,
      ofSession,
      of,
      whose,
    ),
    read: unlessFormer,
    example: "M. Bobby Lumana a succédé à M. Jean Diallo comme Secrétaire général de l'OCI",
  },
  {
    name: '<personne> assume la présidence de <corps>',
    pattern: seq(
      person,
      home,
      opt(','),
      opt('qui'),
      alt(
        word('assume', 'assumait', 'assumera', 'prend', 'occupe', 'exerce', 'assure'),
        seq('a', word('assumé', 'pris', 'occupé', 'exercé', 'assuré')),
      ),
      adverb,
      'la présidence',
      opt(alt('en exercice', 'tournante')),
      of,
      whose,
    ),
    read: (_, pick) => {
      const [who, body] = [pick('person', 'person'), pick('whose', 'organisation')]
      return who && body ? [{ type: 'holds-office', from: who, to: body, role: 'Président' }] : []
    },
    example: 'M. Bobby Lumana assume la présidence du Conseil de sécurité.',
  },
  {
    name: '<personne> préside <corps>',
    pattern: seq(
      person,
      home,
      opt(','),
      opt('qui'),
      word('préside', 'présidait', 'présidera'),
      alt('le', 'la', "l'"),
      whose,
    ),
    read: (_, pick) => {
      const [who, body] = [pick('person', 'person'), pick('whose', 'organisation')]
      return who && body ? [{ type: 'holds-office', from: who, to: body, role: 'Président' }] : []
    },
    example: 'M. Bobby Lumana préside le Conseil de sécurité.',
  },
  {
    name: '<corps> que préside <personne>',
    pattern: seq(
      whose,
      acronym,
      opt(','),
      'que',
      word('préside', 'présidait', 'présidera'),
      civilities,
      person,
    ),
    read: (_, pick) => {
      const [who, body] = [pick('person', 'person'), pick('whose', 'organisation')]
      return who && body ? [{ type: 'holds-office', from: who, to: body, role: 'Président' }] : []
    },
    example: 'le Comité contre le terrorisme, que préside M. Bobby Lumana, a siégé',
  },
  {
    name: '<personne>, membre de la délégation de <État>',
    pattern: seq(
      person,
      home,
      ',',
      opt(word('un', 'une', 'le', 'la')),
      as('title', word('membre', 'chef', 'cheffe', 'conseiller', 'conseillère'), 'de', 'la', 'délégation'),
      alt(seq(of, as('state', stateName)), as('state', found('state', 'demonym'))),
    ),
    read: ({ reader, get }, pick) => {
      const [who, state, title] = [pick('person', 'person'), pick('state', 'state'), get('title')]
      return who && state && title && !isTwoStates(state) && reader.folded(title.from) !== 'chef'
        ? [{ type: 'represents', from: who, to: state, role: reader.text(title.from, title.to) }]
        : []
    },
    example: 'Mme Bobby Lumana, membre de la délégation du Chili, a répondu',
  },
  {
    name: 'délégation de <État>, conduite par <personne>',
    pattern: seq(
      'délégation',
      alt(seq(of, as('state', stateName)), as('state', found('state', 'demonym'))),
      opt(','),
      opt(alt('est', 'était', 'a été', 'sera', 'qui était', 'qui est')),
      word('conduite', 'dirigée', 'présidée', 'menée'),
      'par',
      opt(alt('le', 'la', "l'"), found('role'), opt(chargeOf), opt(',')),
      civilities,
      person,
    ),
    read: ({ reader }, pick) => {
      const [who, state] = [pick('person', 'person'), pick('state', 'state')]
      return who && state && !isTwoStates(state)
        ? [
            { type: 'represents', from: who, to: state, role: 'chef de la délégation' },
            ...officeBehind(reader, who, state),
          ]
        : []
    },
    example: 'La délégation du Chili était dirigée par M. Bobby Lumana, Ministre de la justice.',
  },
  {
    name: '<personne>, <fonction> de <État> et représentant permanent auprès de <corps>',
    pattern: seq(
      person,
      home,
      ',',
      found('role'),
      alt(seq(of, as('whose', stateName)), as('whose', found('state', 'demonym'))),
      opt(alt('en', 'au', 'aux', 'à'), alt(found('state'), found('place'))),
      alt(seq(',', opt('et')), 'et'),
      role,
      'auprès',
      of,
      found('organisation'),
    ),
    read: (match, pick) =>
      REPRESENTATIVE.test(((pick('role', 'role')?.value ?? {}) as Office).role ?? '')
        ? ofState(match, pick)
        : [],
    example:
      "M. Bobby Lumana, Ambassadeur du Chili et Représentant permanent auprès de l'Union africaine, a dit",
  },
  {
    name: 'signé par <personne>, pour <État>',
    pattern: seq(
      person,
      opt(',', found('role')),
      opt(','),
      alt('pour', 'au nom du gouvernement de', 'au nom de', 'au nom du'),
      opt(alt('le', 'la', "l'", 'les')),
      as('state', stateName),
      alt(',', ';', '.', 'et'),
    ),
    read: (match, pick) =>
      saidBefore(match.reader, match.from, /^sign(?:ee?s?|ature|ataires?)$/u) ? represents(match, pick) : [],
    example: 'a été signé par M. Bobby Lumana, pour le Chili, et par Mme Diallo, pour le Mali.',
  },
  {
    name: '<corps>, dont le chef, <personne>',
    pattern: seq(
      whose,
      acronym,
      opt(','),
      'dont',
      alt('le', 'la', "l'"),
      as(
        'title',
        word(
          'chef',
          'cheffe',
          'président',
          'présidente',
          'directeur',
          'directrice',
          'dirigeant',
          'dirigeante',
          'commandant',
        ),
        many(word('général', 'générale', 'exécutif', 'exécutive'), 0, 1),
      ),
      opt(','),
      civilities,
      person,
    ),
    read: (match, pick) => {
      const [who, body, title] = [pick('person', 'person'), pick('whose', 'organisation'), match.get('title')]
      return who && body && title
        ? [{ type: 'holds-office', from: who, to: body, role: match.reader.text(title.from, title.to) }]
        : []
    },
    example: 'la MINUSMA, dont le chef, M. Bobby Lumana, est parti',
  },
]
