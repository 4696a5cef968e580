import type { Candidate } from '../../model/candidate.ts'
import type { Match, Stretch } from '../../model/pattern.ts'
import type { Reader } from '../../model/reader.ts'
import type { AnyRule, Reading } from '../../model/rule.ts'
import { TokenFlag, TokenKind } from '../../model/token.ts'
import { ahead, alt, as, capital, found, many, opt, scan, seq, word } from '../../pattern/build.ts'
import { bodyName, nationalEnd } from './grammar.ts'
import { introduced } from './words.ts'

/** What tells one of a State's forces from another: « armées », « de défense et de sécurité ». */
const forceKind = alt(
  word(
    'armées',
    'policières',
    'militaires',
    'navales',
    'aériennes',
    'terrestres',
    'aérienne',
    'navale',
    'maritimes',
    'spéciales',
    'gouvernementales',
    'progouvernementales',
    'régulières',
    'nationale',
    'nationales',
    'fédérales',
    'intérieures',
    'intérieure',
    'frontalières',
    'paramilitaires',
  ),
  seq('de', word('défense', 'sécurité', 'police', 'gendarmerie', 'sûreté')),
  seq('de', opt('maintien', 'de'), "l'", 'ordre'),
  seq("d'", 'occupation'),
)
const policeKind = alt(
  word(
    'nationale',
    'fédérale',
    'civile',
    'militaire',
    'judiciaire',
    'municipale',
    'locale',
    'royale',
    'secrète',
  ),
  seq(word('des', 'aux'), 'frontières'),
  seq('de', "l'", 'air', 'et', 'des', 'frontières'),
)
const governmentKind = alt(
  seq(word('fédéral', 'provisoire', 'national'), 'de transition'),
  word(
    'fédéral',
    'provisoire',
    'transitoire',
    'intérimaire',
    'central',
    'légitime',
    'militaire',
    'régional',
    'autonome',
    'local',
    'territorial',
    'provincial',
  ),
  'de transition',
)
/** « d'union nationale », behind the State's adjective too. */
const governmentEnd = seq("d'", word('union', 'unité', 'entente'), 'nationale')

/** Bodies that a State has, in small letters as they are mostly written. */
const stateBody = alt(
  seq('gouvernement', opt(alt(governmentEnd, governmentKind))),
  seq(word('forces', 'force'), many(seq(opt('et'), forceKind), 1, 4)),
  seq(
    'armée',
    opt(
      alt(
        word('nationale', 'régulière', 'fédérale', 'arabe', 'royale'),
        seq('de', alt('terre', seq("l'", 'air'))),
        seq("d'", 'occupation'),
      ),
    ),
  ),
  seq('police', many(policeKind, 0, 2)),
  seq('gendarmerie', opt(word('nationale', 'royale', 'mobile'))),
  seq('marine', opt(word('nationale', 'royale', 'militaire'))),
  seq('garde', word('nationale', 'côtière', 'présidentielle', 'républicaine', 'frontalière')),
  seq(
    word('service', 'services'),
    'de',
    word('renseignement', 'renseignements', 'sécurité', 'police'),
    opt(word('militaire', 'militaires', 'intérieur', 'extérieur', 'intérieure')),
  ),
  'ambassade',
  seq('consulat', opt('général')),
  seq(
    'parti',
    word(
      'socialiste',
      'communiste',
      'conservateur',
      'libéral',
      'travailliste',
      'radical',
      'démocrate',
      'républicain',
    ),
  ),
  seq('parlement', opt(word('national', 'fédéral'))),
  seq('assemblée', word('nationale', 'législative')),
  seq('conseil', alt('des ministres', word('législatif', 'constitutionnel'))),
  seq('chambre des', word('députés', 'représentants')),
  seq('banque', 'centrale'),
  seq('cour', word('suprême', 'constitutionnelle')),
  seq(word('mission', 'représentation', 'délégation'), 'permanente'),
  seq('aviation', 'militaire'),
  'sénat',
)

/** The same of several States: « les armées tchadienne et nigérienne ». */
const stateBodies = word('armées', 'polices', 'parlements')

/** Bodies of a territory, a region or a town. */
const localBody = alt(
  seq('gouvernement', opt(governmentKind)),
  seq('assemblée', word('municipale', 'régionale', 'provinciale', 'territoriale', 'législative')),
  seq('conseil', word('municipal', 'régional', 'provincial', 'communal', 'législatif')),
  seq('parlement', opt('régional')),
  seq('police', many(policeKind, 0, 2)),
  'mairie',
  seq('parquet', opt('général')),
  seq('université', opt(word('nationale', 'catholique', 'islamique', 'libre', 'technique'))),
)

const of = alt(seq('de', opt(alt('la', "l'"))), 'du', 'des', "d'")
const adjective = found('state', 'demonym')
const adjectives = seq(adjective, many(seq(',', adjective), 0, 3), opt('et', adjective))
const ofState = seq(of, found('state', 'name'))
/** « de l'État d'Abia », « de la province de Nangarhar ». */
const ofDivision = seq(
  alt(seq('de', alt('la', "l'")), 'du'),
  word('état', 'province', 'région', 'territoire', 'gouvernorat'),
  of,
  alt(
    found('place'),
    capital('un nom propre', () => true),
  ),
)

/** Words after which a body in small letters is one of many: « tout gouvernement afghan ». */
const ANY = /^(?:une?|tout|toute|chaque|aucune?|quelque|nulle?|tel|telle)$/u

/** A body that is spoken of as the one that it is. */
const readBody = ({ reader, from, to }: Match): Reading<'organisation'> | undefined => {
  if (!introduced(reader, from)) return undefined
  if (reader.has(from, TokenFlag.capital)) {
    const { end } = bodyName(reader, from)
    // A name of the lexicon is read with what it links to.
    const known = reader.found(from, 'organisation').some((one) => one.entry !== undefined && !one.weak)
    return end > to || (known && end === to) ? undefined : { value: {} }
  }
  return ANY.test(reader.folded(reader.previous(from))) ? undefined : { value: {} }
}

/** Chambers of a court, by what they judge. */
const chamberKind = alt(
  word(
    'criminelle',
    'civile',
    'pénale',
    'judiciaire',
    'constitutionnelle',
    'administrative',
    'sociale',
    'commerciale',
    'politique',
    'militaire',
    'correctionnelle',
    'préliminaire',
  ),
  seq(word("d'"), word('appel', 'accusation', 'instruction')),
  'de première instance',
)
/** « I », « II » of « Chambre préliminaire II ». */
const numeral = capital('un chiffre romain', (reader, token) =>
  /^[IVX]+$/u.test(reader.text(token, token + 1)),
)

/** « de première instance de Pristina », « d'appel de Paris »: a court that a place tells. */
const ofCourt = scan('le ressort', (reader, token) => {
  const head = reader.previous(token)
  if (reader.has(head, TokenFlag.capital)) return -1
  const { end, complement } = bodyName(reader, head)
  return complement && endsInPlace(reader, token, end) ? end : -1
})

const endsInPlace = (reader: Reader, from: number, to: number): boolean => {
  for (
    let token = reader.previous(to), count = 0;
    token > from && count < 8;
    token = reader.previous(token), count++
  )
    if (
      reader
        .found(token)
        .some((one) => one.to === to && !one.weak && (one.type === 'place' || one.form === 'name'))
    )
      return true
  return false
}

/** « association tunisienne des magistrats »: told by a State's adjective and what it is for. */
const ofNationals = scan('le gentilé et le complément', (reader, token) => {
  const head = reader.previous(token)
  if (reader.has(head, TokenFlag.capital) || !/^l(?:e|a|')$/u.test(reader.folded(reader.previous(head))))
    return -1
  const mixed = reader.folded(token) === 'mixte'
  const first = mixed ? reader.next(token) : token
  // « maroco-française ».
  const last = reader.next(first)
  const demonym = reader.tokens.kind[first + 1] === TokenKind.hyphen && last === first + 2 ? last : first
  const state = reader.found(demonym, 'state').find((one) => one.form === 'demonym')
  if (!state) return -1
  if (!/^(?:de|d'|du|des|pour)$/u.test(reader.folded(reader.at(state.to)))) return mixed ? state.to : -1
  const { end } = bodyName(reader, head)
  return end > state.to ? end : -1
})

/** « université Cheikh Anta Diop », « université islamique de Technologie »: its name has a capital. */
const ofSchool = scan('le nom de l’université', (reader, token) => {
  const head = reader.previous(token)
  if (reader.has(head, TokenFlag.capital)) return -1
  const { end, complement } = bodyName(reader, head)
  if (!complement) return -1
  for (let at = token; at < end; at = reader.next(at)) if (reader.has(at, TokenFlag.capital)) return end
  return -1
})

/** « 5 juin-Rassemblement des forces patriotiques »: a day, and the name that a hyphen joins to it. */
const ofDay = scan('un jour qui fait le nom', (reader, token) => {
  if (reader.folded(token) !== 'du') return -1
  const month = reader.next(reader.next(token))
  if (reader.number(reader.next(token)) === undefined || !reader.inClass(month, 'month')) return -1
  const next = reader.next(month)
  if (reader.number(next) !== undefined) return -1
  const joined = next > month + 1 && reader.has(next, TokenFlag.capital) && reader.inClass(next, 'body-head')
  return joined ? bodyName(reader, next).end : month + 1
})

const knownAt = (reader: Reader, { from, to }: Stretch): Candidate<'organisation'> | undefined =>
  reader
    .found(from, 'organisation')
    .find((one): one is Candidate<'organisation'> => one.entry !== undefined && one.to === to && !one.weak)

/** A body of the lexicon with the State behind it, when it is that State's. */
const readKnown = ({ reader, to, get }: Match): Reading<'organisation'> | undefined => {
  const known = knownAt(reader, get('known') as Stretch)
  if (known?.form !== 'name' || nationalEnd(reader, known) !== to) return undefined
  return { value: known.value, ...(known.entry ? { entry: known.entry } : {}) }
}

/** « Caritas Liban »: the section of an organisation in one State. */
const readSection = ({ reader, to, get }: Match): Reading<'organisation'> | undefined => {
  const known = knownAt(reader, get('known') as Stretch)
  if (known?.value.kind !== 'ngo' || known.form !== 'name') return undefined
  const state = reader.at(known.to)
  if (reader.has(state, TokenFlag.sentence) || reader.has(state, TokenFlag.line)) return undefined
  return reader.folded(reader.at(to)) === '(' ? undefined : { value: { kind: 'ngo' } }
}

/** Bodies of States, territories and towns that small letters name. */
export const nationalRules: readonly AnyRule[] = [
  {
    name: 'gouvernement, armée… <gentilé> ou de <État>',
    type: 'organisation',
    form: 'name',
    level: 2,
    pattern: seq(
      stateBody,
      alt(seq(adjectives, opt(governmentEnd)), ofState, ofDivision, seq('de sa majesté', opt(adjective))),
    ),
    read: readBody,
    confidence: 0.9,
    example: 'les [forces armées azerbaïdjanaises] ont',
  },
  {
    name: 'armées, polices… <gentilés> ou de <États>',
    type: 'organisation',
    form: 'name',
    level: 2,
    pattern: seq(
      stateBodies,
      alt(
        seq(adjective, many(seq(',', adjective), 0, 3), 'et', adjective),
        seq(ofState, many(seq(',', ofState), 0, 3), 'et', ofState),
      ),
    ),
    read: readBody,
    confidence: 0.85,
    example: 'les [armées tchadienne et nigérienne] ont',
  },
  {
    name: 'assemblée municipale, gouvernement… de <lieu>',
    type: 'organisation',
    form: 'name',
    level: 2,
    pattern: seq(localBody, of, found('place')),
    read: readBody,
    confidence: 0.85,
    example: "l'[assemblée municipale de Genève] a décidé",
  },
  {
    name: 'chambre criminelle, préliminaire… de <tribunal>',
    type: 'organisation',
    form: 'name',
    level: 3,
    pattern: seq(
      as('mention', alt(seq('grande', 'chambre'), seq('chambre', chamberKind, opt(numeral)))),
      ahead(of, found('organisation')),
    ),
    read: readBody,
    confidence: 0.85,
    example: 'la [chambre criminelle] de la Cour de cassation',
  },
  {
    name: 'cour de justice, secrétariat général… de <organisation>',
    type: 'organisation',
    form: 'name',
    level: 3,
    pattern: seq(
      as(
        'mention',
        alt(
          'cour de justice',
          'secrétariat général',
          'conseil exécutif',
          'conseil ministériel',
          seq('conseil des ministres', opt('des affaires étrangères')),
        ),
      ),
      ahead(of, found('organisation')),
    ),
    read: (match) => (match.reader.has(match.from, TokenFlag.capital) ? undefined : readBody(match)),
    confidence: 0.8,
    example: "la [cour de justice] de l'Union africaine a",
  },
  {
    name: 'Chambre <nom> <chiffre romain>',
    type: 'organisation',
    form: 'name',
    level: 2,
    pattern: seq('chambre', chamberKind, numeral),
    read: ({ reader, from }) =>
      reader.has(from, TokenFlag.capital) && introduced(reader, from) ? { value: {} } : undefined,
    confidence: 0.85,
    example: 'la [Chambre préliminaire II] a rejeté',
  },
  {
    name: 'mission de <État> auprès',
    type: 'organisation',
    form: 'name',
    level: 2,
    pattern: seq(as('mention', seq('mission', ofState)), ahead('auprès')),
    read: ({ reader, from }) => (introduced(reader, from) ? { value: {} } : undefined),
    confidence: 0.9,
    example: "la [mission du Kenya] auprès de l'Organisation",
  },
  {
    name: 'tribunal, cour… de <lieu>',
    type: 'organisation',
    form: 'name',
    level: 2,
    pattern: seq(word('tribunal', 'cour'), ofCourt),
    read: readBody,
    confidence: 0.85,
    example: "la [cour d'appel de Genève] a jugé",
  },
  {
    name: 'association, agence… <gentilé> de, pour…',
    type: 'organisation',
    form: 'name',
    level: 3,
    pattern: seq(
      word(
        'association',
        'agence',
        'fédération',
        'confédération',
        'ligue',
        'observatoire',
        'office',
        'institut',
        'compagnie',
        'syndicat',
        'commission',
      ),
      ofNationals,
    ),
    read: () => ({ value: {} }),
    confidence: 0.8,
    example: "l'[association kényane des magistrats] a protesté",
  },
  {
    name: 'université <nom>',
    type: 'organisation',
    form: 'name',
    level: 2,
    pattern: seq(word('université', 'fondation', 'institut'), ofSchool),
    read: readBody,
    confidence: 0.85,
    example: "l'[université islamique de Zarkhoun] a ouvert",
  },
  {
    name: 'Conférence épiscopale de <État>',
    type: 'organisation',
    form: 'name',
    level: 2,
    pattern: seq(
      'conférence',
      alt('épiscopale', 'des évêques'),
      opt(word('nationale', 'régionale')),
      opt(alt(adjective, ofState)),
    ),
    read: ({ reader, from }) =>
      reader.has(from, TokenFlag.capital) && introduced(reader, from) ? { value: {} } : undefined,
    confidence: 0.85,
    example: 'la [Conférence épiscopale du Kenya] a parlé',
  },
  {
    name: 'Mouvement, Front… du <jour> <mois>',
    type: 'organisation',
    form: 'name',
    level: 2,
    pattern: seq(word('mouvement', 'front', 'forces', 'coalition', 'alliance'), ofDay),
    read: ({ reader, from }) =>
      reader.has(from, TokenFlag.capital) && introduced(reader, from) ? { value: {} } : undefined,
    confidence: 0.85,
    example: 'le [Mouvement du 26 juillet] a pris',
  },
  {
    name: '<parlement connu> <gentilé> ou de <État>',
    type: 'organisation',
    form: 'name',
    level: 3,
    pattern: seq(as('known', found('organisation')), alt(adjective, ofState)),
    read: readKnown,
    confidence: 0.9,
    example: 'la [Knesset israélienne] a adopté',
  },
  {
    name: '<organisation non gouvernementale connue> <État>',
    type: 'organisation',
    form: 'name',
    level: 3,
    pattern: seq(as('known', found('organisation')), found('state', 'name')),
    read: readSection,
    confidence: 0.8,
    example: '[Caritas Liban] a distribué',
  },
]
