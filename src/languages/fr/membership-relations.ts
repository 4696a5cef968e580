import { oicMembership, unMembership } from '../../entities/state/memberships.ts'
import type { Candidate } from '../../model/candidate.ts'
import type { Edge, RelationRule } from '../../model/language.ts'
import type { Match } from '../../model/pattern.ts'
import type { Reader } from '../../model/reader.ts'
import { TokenFlag, TokenKind } from '../../model/token.ts'
import { alt, as, found, many, opt, scan, seq, word } from '../../pattern/build.ts'
import { afterArticle, beforeArticle, isArticle, isOf } from './articles.ts'
import { type Edges, of, type Pick } from './office-relations.ts'

type Found = Omit<Edge, 'because'>

/** No State's name is longer, in tokens: « Royaume-Uni de Grande-Bretagne et d'Irlande du Nord ». */
const LONGEST_NAME = 16
const MAX_LIST = 200

const stateAt = (reader: Reader, token: number): Candidate | undefined =>
  reader.found(token, 'state').find(({ form }) => form === 'name')

/** The State whose name ends with a token. */
const stateEnding = (reader: Reader, last: number): Candidate | undefined => {
  for (let token = last, steps = 0; token >= 0 && steps < LONGEST_NAME; token--, steps++) {
    const state = stateAt(reader, token)
    if (state) return state.to === last + 1 ? state : undefined
  }
  return undefined
}

/** The token before a State and its article. */
const beforeState = (reader: Reader, { from }: Candidate): number => {
  const before = reader.previous(from)
  return beforeArticle(reader, before)
}

/** « Tribunal pour le Rwanda », « Mission en Libye »: the State stands in a body's name. */
const isInName = (reader: Reader, before: number): boolean =>
  reader.folded(before) === 'pour' ||
  (/^(?:en|au)$/u.test(reader.folded(before)) && reader.has(reader.previous(before), TokenFlag.capital))

/** The States of a list that ends with a token: « la Chine, la France et le Qatar »; none where the list is of something of theirs. */
const statesEnding = (reader: Reader, last: number, several: boolean): readonly Candidate[] => {
  const states: Candidate[] = []
  let token = last
  while (states.length < MAX_LIST) {
    const state = token < 0 ? undefined : stateEnding(reader, token)
    if (!state) break
    const before = beforeState(reader, state)
    // « le Ministre du Kenya, membre du Conseil », « du Tribunal pour le Rwanda membres de la Chambre »
    if (before >= 0 && (isOf(reader, before) || isInName(reader, before))) return []
    states.unshift(state)
    if (!several || before < 0 || !/^(?:et|,)$/u.test(reader.folded(before))) break
    token = reader.previous(before)
  }
  return states
}

/** The States of a list that begins with a token: « l'Angola, le Chili et la Chine ». */
const statesFrom = (
  reader: Reader,
  first: number,
): { readonly states: readonly Candidate[]; readonly to: number } => {
  const states: Candidate[] = []
  let token = first
  let to = first
  while (token < reader.tokens.count && states.length < MAX_LIST) {
    if (isArticle(reader, token) || reader.folded(token) === 'et') token = reader.next(token)
    else {
      const state = stateAt(reader, token)
      if (!state) break
      states.push(state)
      to = state.to
      token = reader.at(to)
      if (!/^(?:,|;|et)$/u.test(reader.folded(token))) break
      token = reader.next(token)
    }
  }
  return { states, to }
}

const BEFORE: readonly (readonly string[])[] = [
  [','],
  ['comme'],
  ['est', 'un'],
  ['est'],
  ['sont'],
  ['tant', 'que'],
  ['qualite', 'de'],
  ['titre', 'de'],
  ['est', 'devenu'],
  ['est', 'devenue'],
  ['sont', 'devenus'],
  ['ete', 'elu'],
  ['ete', 'elue'],
  ['ete', 'elus'],
  ['ete', 'reelu'],
  ['ete', 'reelue'],
  ['ete', 'reelus'],
]

const endsWith = (reader: Reader, last: number, words: readonly string[]): number => {
  let token = last
  for (let i = words.length - 1; i >= 0; i--) {
    if (token < 0 || reader.folded(token) !== words[i]) return -1
    token = reader.previous(token)
  }
  return token
}

/** « , en tant que », « , en sa qualité de », « est »: the token before what leads from a State to « membre », or -1. */
const beforeLink = (reader: Reader, last: number): number => {
  for (const words of BEFORE) {
    let token = endsWith(reader, last, words)
    if (token < 0) continue
    while (token >= 0 && /^(?:en|sa|leur|a|ont|qui|,)$/u.test(reader.folded(token)))
      token = reader.previous(token)
    return token
  }
  return last
}

/** The States that « membres de X » is said of, before it. */
const membersBefore = (reader: Reader, member: number): readonly Candidate[] => {
  const several = /s$/u.test(reader.folded(member))
  let token = reader.previous(member)
  while (token >= 0 && /^(?:etats?|pays|un)$/u.test(reader.folded(token))) token = reader.previous(token)
  // « le 193e Membre »
  if (token >= 0 && reader.tokens.kind[token] === TokenKind.ordinal)
    token = reader.previous(reader.previous(token))
  if (token < 0) return []
  return statesEnding(reader, beforeLink(reader, token), several)
}

/** The token behind the bodies of which a body is: « du Conseil d’administration | de l’Entité … ». */
const pastParents = (reader: Reader, to: number): number => {
  let token = reader.at(to)
  for (let steps = 0; steps < 3 && isOf(reader, token); steps++) {
    const next = afterArticle(reader, reader.next(token))
    const parent = reader.found(next, 'organisation')[0]
    if (!parent) return token
    token = reader.at(parent.to)
  }
  return token
}

/** The States that « les membres de X » names, behind it: « (l'Angola et le Chili) », « : l'Angola, le Chili ». */
const membersBehind = (reader: Reader, member: number, to: number): readonly Candidate[] => {
  if (!/s$/u.test(reader.folded(member))) return []
  const end = pastParents(reader, to)
  let token = end
  const opening = reader.folded(token)
  if (opening === ',' || opening === '(') {
    token = reader.next(token)
    if (reader.folded(token) === 'a' && reader.folded(reader.next(token)) === 'savoir')
      token = reader.next(reader.next(token))
  } else if (/^(?:suivants?|sont)$/u.test(opening)) token = reader.next(token)
  if (reader.folded(token) === ':') token = reader.next(token)
  if (token === end || (token === reader.next(end) && opening === ',')) return []
  const { states, to: last } = statesFrom(reader, token)
  const closed = opening !== '(' || reader.folded(reader.at(last)) === ')'
  return states.length > 1 && closed ? states : []
}

/** Whether the lexicon knows better: an observer is called a member now and then. */
const contradicted = (state: Candidate, body: Candidate): boolean => {
  const { iso3 } = state.value as { readonly iso3?: unknown }
  if (typeof iso3 !== 'string') return false
  if (body.entry === 'organisation:un') return unMembership(iso3) === undefined
  return body.entry === 'organisation:oic' && oicMembership(iso3)?.as !== 'member'
}

const edges = (
  states: readonly Candidate[],
  body: Candidate | undefined,
  day: Candidate | undefined,
): Edges => {
  const list: Found[] = []
  if (!body?.entry) return list
  for (const state of states)
    if (state.entry && !contradicted(state, body))
      list.push({ type: 'member-of', from: state, to: body, evidence: day ? [day] : [] })
  return list
}

const OTHERWISE = /^(?:non|anciens?|futurs?|ex|nouveaux?|autres?)$/u

const readMembers = ({ reader, from, to }: Match, pick: Pick): Edges => {
  const before = reader.previous(from)
  if (before >= 0 && OTHERWISE.test(reader.folded(before))) return []
  const [body, day] = [pick('body', 'organisation'), pick('date', 'date')]
  const said = membersBefore(reader, from)
  return edges(said.length > 0 ? said : membersBehind(reader, from, to), body, day)
}

const INSERTED = 30

/** The States with which a sentence opens, where all that stands up to `comma` is put in: « La Suisse, présentée par …, a ». */
const opening = (reader: Reader, comma: number): readonly Candidate[] => {
  let token = reader.previous(comma)
  for (let steps = 0; token > 0 && steps < INSERTED; steps++, token = reader.previous(token)) {
    if (reader.has(token, TokenFlag.sentence)) return []
    if (reader.folded(token) !== ',') continue
    const state = stateEnding(reader, reader.previous(token))
    if (!state) continue
    const article = reader.previous(state.from)
    const first = isArticle(reader, article) ? article : state.from
    return reader.has(first, TokenFlag.sentence) ? [state] : []
  }
  return []
}

const REMARK = 10

/** « (OIF) comme observateurs » behind a body. */
const asObserver = (reader: Reader, to: number): boolean => {
  let token = reader.at(to)
  for (let steps = 0; steps < REMARK && token < reader.tokens.count; steps++, token = reader.next(token)) {
    if (/^(?:observat(?:eurs?|rices?)|associee?s?|candidate?s?)$/u.test(reader.folded(token))) return true
    if (reader.has(token, TokenFlag.sentence) || /^[,;]$/u.test(reader.folded(token))) return false
  }
  return false
}

/** « L'Algérie a adhéré à », « l'Érythrée a été admise à », « le Kenya siège au ». */
const readJoined = ({ reader, from, to }: Match, pick: Pick): Edges => {
  if (asObserver(reader, to)) return []
  let token = reader.previous(from)
  if (reader.folded(token) === 'ete') token = reader.previous(token)
  const verb = reader.folded(from)
  const present = /^(?:sieg(?:e|ent|era|eront)|entrent|entre|fait|font)$/u.test(verb)
  if (!present && (!/^(?:a|ont)$/u.test(reader.folded(token)) || reader.has(token, TokenFlag.sentence)))
    return []
  const last = present ? token : reader.previous(token)
  const several = /(?:ent|ont)$/u.test(verb) || reader.folded(token) === 'ont'
  const states = statesEnding(reader, last, several)
  const [first] = states
  // « si le Kenya siège », « souhaite que le Kenya siège »
  if (present && first && /^(?:que|qu'|si|s')$/u.test(reader.folded(beforeState(reader, first)))) return []
  return edges(
    states.length > 0 || reader.folded(last) !== ',' ? states : opening(reader, last),
    pick('body', 'organisation'),
    pick('date', 'date'),
  )
}

const BETWEEN = /^(?:ainsi|aussi|donc|ensuite|enfin|tout|d'|abord|egalement|par|acclamation)$/u

/** Whether « a » stands before the verb, over its adverbs; « a été élu » is said of another. */
const isPerfect = (reader: Reader, verb: number): boolean => {
  let token = reader.previous(verb)
  while (token >= 0 && BETWEEN.test(reader.folded(token))) token = reader.previous(token)
  return token >= 0 && /^(?:a|ont|avait)$/iu.test(reader.text(token, token + 1))
}

/** « a admis le Kenya et le Mali à », « a élu le Chili au », « Décide d’admettre le Kenya à ». */
const readAdmitted = ({ reader, from, to, get }: Match, pick: Pick): Edges => {
  if (asObserver(reader, to)) return []
  const decided =
    reader.folded(from) === 'admettre'
      ? /^decid/u.test(reader.folded(reader.previous(reader.previous(from))))
      : isPerfect(reader, from)
  const list = get('states')
  return decided && list
    ? edges(statesFrom(reader, list.from).states, pick('body', 'organisation'), pick('date', 'date'))
    : []
}

const ASIDE = 24

/** « , par acclamation, », « lundi », « , pour un mandat de trois ans, » before the States that were elected. */
const aside = opt(
  scan('une incise avant les États', (reader, token) => {
    if (/^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)$/u.test(reader.folded(token)))
      return token + 1
    if (reader.folded(token) !== ',') return -1
    let at = reader.next(token)
    for (let steps = 0; steps < ASIDE && at < reader.tokens.count; steps++, at = reader.next(at)) {
      if (reader.folded(at) === ',') return at + 1
      if (reader.has(at, TokenFlag.sentence) || stateAt(reader, at)) return -1
    }
    return -1
  }),
)

/** « pour un mandat de trois ans » before « au Conseil ». */
const mandate = opt(
  scan('un mandat', (reader, token) => {
    if (reader.folded(token) !== 'pour') return -1
    let at = reader.next(token)
    for (let steps = 0; steps < ASIDE && at < reader.tokens.count; steps++, at = reader.next(at)) {
      if (reader.has(at, TokenFlag.sentence) || reader.folded(at) === ',') return -1
      if (!/^(?:a|au)$/u.test(reader.folded(at))) continue
      const next = reader.next(at)
      const named = afterArticle(reader, next)
      if (reader.found(named, 'organisation').length > 0) return at
    }
    return -1
  }),
)

const SENTENCE = 60

/** « la Ligue compte 22 membres ; le Yémen en est membre »: the one body that the sentence has named. */
const readPronoun = ({ reader, from }: Match, pick: Pick): Edges => {
  let named: Candidate | undefined
  let token = reader.previous(from)
  const states = statesEnding(reader, token, reader.folded(reader.next(from)) === 'sont')
  for (let steps = 0; token >= 0 && steps < SENTENCE; steps++, token = reader.previous(token)) {
    for (const body of reader.found(token, 'organisation')) {
      if (named?.entry !== undefined && body.entry !== named.entry) return []
      named = body
    }
    if (reader.has(token, TokenFlag.sentence) && reader.has(token, TokenFlag.capital)) break
  }
  return edges(states, named, pick('date', 'date'))
}

const LIST_TOKENS = 80

/** A list of States, with its articles. */
const listed = scan('<État>, <État> et <État>', (reader, token) => {
  const { states, to } = statesFrom(reader, token)
  return states.length > 0 && to - token < LIST_TOKENS ? to : -1
})

const body = as('body', found('organisation'))
const on = opt(opt(','), alt('le', 'depuis le', 'en', 'depuis'), as('date', found('date')))

/** Who is a member of what, where the text says so. */
export const membershipRelations: readonly RelationRule[] = [
  {
    name: '<État>, membre de <corps>',
    pattern: seq(
      word('membre', 'membres'),
      many(
        alt(
          'non',
          'permanent',
          'permanents',
          'élu',
          'élus',
          'fondateur',
          'fondateurs',
          'actuel',
          'actuels',
          'actif',
          'actifs',
          'à part entière',
          'de plein droit',
        ),
        0,
        2,
      ),
      of,
      body,
      on,
    ),
    read: readMembers,
    example: 'La Chine et la France, membres permanents du Conseil de sécurité, ont voté',
  },
  {
    name: '<État> a adhéré, a été admis à <corps>',
    pattern: seq(
      word(
        'adhéré',
        'admis',
        'admise',
        'admises',
        'élu',
        'élue',
        'élus',
        'élues',
        'réélu',
        'réélue',
        'réélus',
      ),
      opt('comme', opt('État'), 'membre'),
      alt('à la', "à l'", 'à', 'au', of),
      body,
      on,
    ),
    read: readJoined,
    example: "La Suisse a adhéré à l'Organisation des Nations Unies le 10 septembre 2002",
  },
  {
    name: '<État> siège à, a rejoint <corps>',
    pattern: seq(
      alt(
        seq(
          word('siège', 'siègent', 'siégera', 'siégeront', 'siègera', 'siègeront', 'entre', 'entrent'),
          alt(seq('au sein', of), 'à la', "à l'", 'au'),
        ),
        seq(word('fait', 'font'), 'partie', of),
        seq(word('rejoint', 'réintégré', 'intégré'), alt('la', "l'", 'le')),
      ),
      body,
      on,
    ),
    read: readJoined,
    example: 'Le Kenya siège au Conseil de sécurité depuis le 1er janvier 2021',
  },
  {
    name: 'admettre, élire <État> à <corps>',
    pattern: seq(
      word('admis', 'admettre', 'élu', 'réélu'),
      aside,
      as('states', listed),
      mandate,
      opt('comme', opt('État'), 'membre'),
      alt('à la', "à l'", 'à', 'au', of),
      body,
      on,
    ),
    read: readAdmitted,
    example: "L'Assemblée générale a admis la Suisse à l'Organisation des Nations Unies",
  },
  {
    name: '<État> en est membre',
    pattern: seq('en', word('est', 'sont'), word('membre', 'membres'), on),
    read: readPronoun,
    example: 'Le Yémen a salué la Ligue des États arabes : le Soudan en est membre depuis 1956',
  },
]
