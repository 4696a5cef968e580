import type { Candidate } from '../../model/candidate.ts'
import type { Edge, RelationRule } from '../../model/language.ts'
import type { Reader } from '../../model/reader.ts'
import { TokenFlag, TokenKind } from '../../model/token.ts'
import { alt, as, found, kind, many, opt, scan, seq, word } from '../../pattern/build.ts'
import { type Edges, of, type Pick } from './office-relations.ts'

const one = (
  type: Edge['type'],
  from: Candidate | undefined,
  to: Candidate | undefined,
  evidence: readonly Candidate[] = [],
): Edges => (from && to ? [{ type, from, to, evidence }] : [])

const when = alt('en date du', 'du', 'le', 'les', 'en', 'au')
const session = as('session', found('session'))
const meeting = as('meeting', alt(found('session'), found('event')))
const place = as('place', found('place'))
/** Of a Hijri date and its Gregorian twin in parentheses, the twin. */
const date = alt(seq(found('date'), '(', as('date', found('date')), ')'), as('date', found('date')))
const held = word('tenue', 'tenu', 'tenues', 'tient', 'réunie', 'organisée', 'ouverte')

const heldEdges = (_: unknown, pick: Pick): Edges => {
  const what = pick('session', 'session') ?? pick('meeting', 'session') ?? pick('meeting', 'event')
  const day = pick('date', 'date')
  return [
    ...one('held', what, pick('place', 'place'), day ? [day] : []),
    ...one('dated', what, day),
    ...one('dated', what, pick('other', 'date')),
  ]
}

/** « le 21 février 2014 et du 4 au 13 février 2015 » */
const days = seq(date, opt('et', when, as('other', found('date'))))

/** No remark in brackets is longer. */
const BRACKET = 25

/** « (UEAC) », « (session de la jeunesse) »: what stands in brackets between a session and its day. */
const bracket = scan('une parenthèse', (reader: Reader, token) => {
  if (reader.folded(token) !== '(') return -1
  let at = reader.next(token)
  for (let steps = 0; steps < BRACKET && at < reader.tokens.count; steps++, at = reader.next(at)) {
    if (reader.folded(at) === ')') return at + 1
    // « (Genève, 2012) » says itself where and when.
    if (reader.found(at).some(({ type }) => type === 'date' || type === 'place')) return -1
  }
  return -1
})

/** Said of a session right behind it. */
const sort = opt(word('ordinaire', 'extraordinaire', 'plénière'), opt("d' urgence"))

/** « , capitale de la République d’Ouzbékistan », « , en Côte d’Ivoire », « (Kazakhstan) » behind a city. */
const whereabouts = opt(
  alt(
    seq(opt(','), opt('capitale'), opt(alt(of, 'en', 'au', 'aux')), found('state', 'name')),
    seq('(', found('state', 'name'), ')'),
  ),
)

/** « au Siège de l'Organisation », « au Palais Wilson »: the house in which it met, before its town. */
const house = opt(
  alt(
    seq('au', 'Siège', opt(of, found('organisation'))),
    seq("à l'", found('organisation')),
    seq('au', 'Palais', alt('des Nations', 'Wilson')),
  ),
  opt(','),
)

/** A stretch of one sentence, up to « que ». */
const upToQue = scan('la suite de la phrase jusqu’à « que »', (reader: Reader, token) => {
  let at = token
  for (let steps = 0; steps < 20 && at < reader.tokens.count; steps++) {
    if (reader.has(at, TokenFlag.sentence)) return -1
    if (/^qu(?:e|')$/u.test(reader.folded(at))) return at + 1
    at = reader.next(at)
  }
  return -1
})

/** « concernant la Palestine, datée du »: the token after « du », where only the matter of a text stands before it. */
const upToDated = scan('la suite de la phrase jusqu’à « datée du »', (reader: Reader, token) => {
  let at = token
  for (let steps = 0; steps < 20 && at < reader.tokens.count; steps++) {
    if (reader.has(at, TokenFlag.sentence)) return -1
    if (/^(?:datees?|date)$/u.test(reader.folded(at)) && reader.folded(reader.next(at)) === 'du')
      return reader.next(at) + 1
    if (
      reader
        .found(at)
        .some(
          ({ type }) =>
            type === 'resolution' || type === 'symbol' || type === 'instrument' || type === 'date',
        )
    )
      return -1
    // « la résolution 12, et la lettre datée du »
    if (/^(?:lettre|lettres|note|notes|rapport|declaration|et|;)$/u.test(reader.folded(at))) return -1
    at = reader.next(at)
  }
  return -1
})

/** A title is no farther than this from « Adoptée par … » on a line below it. */
const TITLE_BACK = 40
/** « la résolution 1325 (2000), adoptée »: a text is no longer than this. */
const TEXT_BACK = 14

/** What « adoptée par » says was adopted: the text right before it, or the title above the line that it opens. */
const adoptedText = (reader: Reader, adopted: number): Candidate | undefined => {
  const opens = reader.has(adopted, TokenFlag.line) && reader.has(adopted, TokenFlag.capital)
  const touches = (to: number): boolean => {
    const next = reader.at(to)
    if (next === adopted || (reader.folded(next) === ',' && reader.next(next) === adopted)) return true
    // « la résolution 1325 (2000) a été adoptée »
    const been = reader.next(next)
    return (
      /^(?:a|avait)$/u.test(reader.folded(next)) &&
      reader.folded(been) === 'ete' &&
      reader.next(been) === adopted
    )
  }
  let token = reader.previous(adopted)
  for (let steps = opens ? TITLE_BACK : TEXT_BACK; steps > 0 && token >= 0; steps--) {
    const text = reader
      .found(token)
      .find(({ type, to }) => (type === 'resolution' || type === 'instrument') && (opens || touches(to)))
    if (text) return text
    token = reader.previous(token)
  }
  return undefined
}

/** « tenue au niveau ministériel », « tenue au niveau des chefs d'État et de gouvernement, », « par visioconférence » */
const level = opt(
  alt(
    seq(
      'au niveau',
      alt(
        word('ministériel', 'présidentiel'),
        seq("des chefs d' État", opt('et de gouvernement')),
        seq('des', word('ministres', 'ambassadeurs', 'experts')),
      ),
    ),
    seq('par', word('visioconférence', 'vidéoconférence')),
    'en ligne',
    'à huis clos',
  ),
  opt(','),
)

/** How a text was adopted: « à l'unanimité », « , sans vote, ». */
const manner = opt(opt(','), alt("à l' unanimité", 'sans vote', 'par consensus'), opt(','))

export const eventRelations: readonly RelationRule[] = [
  {
    name: '<session ou événement> tenu à <lieu>, <date>',
    pattern: seq(
      meeting,
      sort,
      many(alt(seq(of, found('organisation')), bracket, ','), 0, 6),
      opt(opt('qui'), "s'", 'est'),
      held,
      level,
      house,
      alt(
        seq(alt('à', 'au', 'aux', 'en'), place, whereabouts, opt(opt(','), opt(when), days)),
        seq(when, days, opt(opt(','), house, alt('à', 'au', 'aux', 'en'), place)),
      ),
    ),
    read: heldEdges,
    example: 'la trente-huitième session du Conseil de sécurité, tenue à Astana du 28 au 30 juin 2011',
  },
  {
    name: '<événement> (<lieu>, <date>)',
    pattern: seq(meeting, '(', alt(seq(place, opt(',', opt(when), date)), seq(opt(when), date)), ')'),
    read: heldEdges,
    example: 'la Conférence mondiale sur les femmes (Nairobi, 15-26 juillet 1985) a',
  },
  {
    name: 'tenir sa <session> à <lieu>, <date>',
    pattern: seq(
      word('tenir', 'tenu', 'tiendra', 'tient', 'tint'),
      word('sa', 'leur', 'la', 'une'),
      session,
      sort,
      opt(of, found('organisation')),
      house,
      alt(
        seq('à', place, whereabouts, opt(opt(','), when, days)),
        seq(opt(','), when, days, opt(opt(','), house, 'à', place)),
      ),
    ),
    read: heldEdges,
    example: 'Le Conseil de sécurité a tenu sa 4956e séance à Nairobi le 18 novembre 2004',
  },
  {
    name: 'tenir le <date>, à <lieu>, sa <session>',
    pattern: seq(
      word('tenir', 'tenu', 'tiendra', 'tient', 'tint', 'réuni', 'réunie', 'réunis', 'réunies'),
      opt(','),
      house,
      alt(
        seq('à', place, whereabouts, opt(opt(','), when, days)),
        seq(when, days, opt(opt(','), house, 'à', place, whereabouts)),
      ),
      opt(','),
      opt(alt('lors de', 'pour', 'en', "à l' occasion de")),
      word('sa', 'leur', 'une'),
      session,
    ),
    read: heldEdges,
    example: 'Le Conseil de sécurité a tenu le 18 novembre 2004, à Nairobi, sa 4956e séance',
  },
  {
    name: 'se réunir pour sa <session>, <date>, à <lieu>',
    pattern: seq(
      word('réuni', 'réunie', 'réunis', 'réunies'),
      alt('pour', 'en', 'lors de', 'à'),
      word('sa', 'leur'),
      session,
      sort,
      opt(','),
      house,
      alt(
        seq('à', place, whereabouts, opt(opt(','), when, days)),
        seq(when, days, opt(opt(','), house, 'à', place)),
      ),
    ),
    read: heldEdges,
    example: 'Le Comité contre la torture s’est réuni pour sa cinquantième session du 6 au 31 mai 2013',
  },
  {
    name: '<séance>, le <jour>',
    pattern: seq(
      session,
      sort,
      opt(of, found('organisation')),
      opt(','),
      alt('en date du', 'du', 'le'),
      date,
    ),
    read: ({ reader, from }, pick) => {
      const [meeting, day] = [pick('session', 'session'), pick('date', 'date')]
      const { kind } = (meeting?.value ?? {}) as { readonly kind?: string }
      // « rouvrir la 4956e séance le 3 mai » would be another day.
      const reopened = /^(?:rouvrir|reprendre|convoquer)$/u.test(
        reader.folded(reader.previous(reader.previous(from))),
      )
      return kind === 'meeting' && !reopened ? one('dated', meeting, day) : []
    },
    example: 'Le Conseil de sécurité, à sa 4956e séance, le 28 avril 2004, a entendu un exposé',
  },
  {
    name: '<séance>, <jour>, à <heure>, <lieu>',
    pattern: seq(
      session,
      opt('plénière'),
      date,
      ',',
      'à',
      kind(TokenKind.number),
      word('heures', 'heure', 'h', 'h.'),
      opt(kind(TokenKind.number)),
      opt(place),
    ),
    read: heldEdges,
    example: 'S/PV.7402\nConseil de sécurité\n\n7402e séance\nJeudi 12 mars 2015, à 10 heures\nNew York',
  },
  {
    name: '<session> <lieu>, <dates>',
    pattern: seq(
      session,
      sort,
      alt(seq(place, whereabouts, opt(','), opt(when), days), seq(opt(when), days, opt(','), place)),
    ),
    // Two lines of a document's head.
    read: ({ reader, from }, pick) => (reader.has(from, TokenFlag.line) ? heldEdges(undefined, pick) : []),
    example: 'Comité contre la torture\nVingt et unième session\nGenève, 9-20 novembre 1998\n\nLe rapport',
  },
  {
    name: '<texte> que <corps> a adopté',
    pattern: seq(
      as('text', alt(found('instrument'), found('resolution'))),
      upToQue,
      many(alt('le', 'la', "l'", 'les'), 0, 1),
      as('body', found('organisation')),
      opt(of, found('organisation')),
      word('a', 'ont', 'avait'),
      word('adopté', 'adoptée', 'adoptés', 'adoptées'),
      opt(alt('à', 'lors de'), many(alt('sa', 'leur', 'la'), 0, 1), session),
    ),
    read: (_, pick) => {
      const text = pick('text', 'instrument') ?? pick('text', 'resolution')
      const met = pick('session', 'session')
      return [
        ...one('adopted', pick('body', 'organisation'), text, met ? [met] : []),
        ...one('adopted', met, text),
      ]
    },
    example: "la Déclaration d'Astana, que le Conseil de sécurité a adoptée à sa 4721e séance",
  },
  {
    name: '<corps> a adopté <texte>',
    pattern: seq(
      as('body', found('organisation')),
      opt(of, found('organisation')),
      alt(seq(word('a', 'avait'), word('adopté')), word('adopte')),
      manner,
      alt('la', "l'", 'le', 'sa', 'son'),
      opt(word('résolution', 'décision'), opt(word('n°'))),
      as('text', alt(found('instrument'), found('resolution'))),
    ),
    read: (_, pick) =>
      one('adopted', pick('body', 'organisation'), pick('text', 'instrument') ?? pick('text', 'resolution')),
    example: 'Le Conseil de sécurité a adopté la résolution 1325 (2000)',
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
    read: (_, pick) => one('adopted', pick('body', 'organisation'), pick('text', 'resolution')),
    example: 'le Conseil de sécurité, par sa résolution 1325 (2000), adoptée à l’unanimité, a prorogé',
  },
  {
    name: '<texte> adopté par <corps> à <session>',
    pattern: seq(
      as('adopted', word('adopté', 'adoptée')),
      opt(alt("à l' unanimité", 'sans vote')),
      'par',
      alt('le', 'la', "l'", 'les'),
      as('body', found('organisation')),
      opt(of, found('organisation')),
      opt(opt(','), alt('à', 'lors de'), word('sa', 'leur', 'la'), session),
      opt(opt(','), word('le', 'du', 'en'), date),
    ),
    read: ({ reader, from }, pick) => {
      const text = adoptedText(reader, from)
      const [met, day] = [pick('session', 'session'), pick('date', 'date')]
      const { kind } = (met?.value ?? {}) as { readonly kind?: string }
      return [
        ...one('adopted', pick('body', 'organisation'), text, met ? [met] : []),
        ...one('adopted', met, text),
        ...one('dated', text?.type === 'resolution' ? text : undefined, day),
        ...(kind === 'meeting' ? one('dated', met, day) : []),
      ]
    },
    example:
      'la résolution 1325 (2000), adoptée par le Conseil de sécurité à sa 4213e séance, le 31 octobre 2000',
  },
  {
    name: '<résolution> du <date>',
    pattern: seq(
      as('text', found('resolution')),
      opt(of, found('organisation')),
      opt(','),
      alt('du', 'en date du', seq(word('adoptée', 'adoptées'), opt("à l' unanimité"), 'le')),
      date,
    ),
    read: (_, pick) => one('dated', pick('text', 'resolution'), pick('date', 'date')),
    example: 'la résolution 65/277 de l’Assemblée générale en date du 10 juin 2011',
  },
  {
    name: '<résolution> …, datée du <date>',
    pattern: seq(as('text', found('resolution')), opt(of, found('organisation')), upToDated, date),
    read: (_, pick) => one('dated', pick('text', 'resolution'), pick('date', 'date')),
    example:
      'la résolution 181 (II) de l’Assemblée générale concernant la Palestine, datée du 29 novembre 1947',
  },
  {
    name: '<cote> du <date>',
    pattern: seq(
      as('text', found('symbol')),
      opt(','),
      alt('en date du', seq(word('daté', 'datée', 'datés', 'datées'), 'du'), 'du'),
      date,
    ),
    read: (_, pick) => {
      const day = pick('date', 'date')
      const { edtf = '' } = (day?.value ?? {}) as { readonly edtf?: string }
      return /^\d{4}-\d{2}-\d{2}$/u.test(edtf) ? one('dated', pick('text', 'symbol'), day) : []
    },
    example: 'la question est traitée dans les documents S/2001/15 du 19 mars 2001 et S/2001/90',
  },
  {
    name: 'lettre datée du <date> (<cote>)',
    pattern: seq(
      word('datée', 'daté', 'datées'),
      'du',
      date,
      scan('la suite de la phrase jusqu’à une parenthèse', (reader, token) => {
        let at = token
        for (let steps = 0; steps < 40 && at < reader.tokens.count; steps++) {
          if (reader.has(at, TokenFlag.sentence) || reader.found(at, 'date').length > 0) return -1
          if (reader.folded(at) === '(') return at
          at = reader.next(at)
        }
        return -1
      }),
      '(',
      as('text', found('symbol')),
      ')',
    ),
    read: (_, pick) => one('dated', pick('text', 'symbol'), pick('date', 'date')),
    example: 'la lettre datée du 29 août 2014 du Président du Libéria (S/2014/669)',
  },
]
