import type { Candidate } from '../../model/candidate.ts'
import type { Edge, RelationRule } from '../../model/language.ts'
import type { Reader } from '../../model/reader.ts'
import { TokenFlag, TokenKind } from '../../model/token.ts'
import { alt, as, found, kind, many, opt, scan, seq, word } from '../../pattern/build.ts'
import { isArticle, isOf } from './articles.ts'
import { type Edges, of, type Pick } from './office-relations.ts'

/** An edge, where both its ends are there. */
export const one = (
  type: Edge['type'],
  from: Candidate | undefined,
  to: Candidate | undefined,
  evidence: readonly Candidate[] = [],
): Edges => (from && to ? [{ type, from, to, evidence }] : [])

/** What leads to a day: « du 4 mai », « ce vendredi 17 mars », « au mois de mai ». */
export const when = alt('en date du', 'du', 'le', 'les', 'en', 'au mois de', 'au', 'ce')
/** Of a Hijri date and its Gregorian twin, the twin. */
export const date = alt(
  seq(found('date'), '(', as('date', found('date')), ')'),
  seq(
    found('date'),
    opt(','),
    alt(seq('correspondant', alt('au', 'aux')), seq('soit', alt('le', 'les', 'du', 'au'))),
    as('date', found('date')),
  ),
  as('date', found('date')),
)
export const session = as('session', found('session'))
const meeting = as('meeting', alt(found('session'), found('event')))
const place = as('place', found('place'))

const heldEdges = (_: unknown, pick: Pick): Edges => {
  const what = pick('session', 'session') ?? pick('meeting', 'session') ?? pick('meeting', 'event')
  const day = pick('date', 'date')
  return [
    ...one('held', what, pick('place', 'place') ?? pick('place', 'state'), day ? [day] : []),
    ...one('dated', what, day),
    ...one('dated', what, pick('other', 'date')),
  ]
}

/** « le 21 février 2014 et du 4 au 13 février 2015 » */
const days = seq(date, opt('et', when, as('other', found('date'))))

/** No remark in brackets is longer. */
const BRACKET = 25

/** The token behind the quotation that opens at `token`, or -1. */
const afterQuote = (reader: Reader, token: number): number => {
  let at = reader.next(token)
  for (let steps = 0; steps < BRACKET && at < reader.tokens.count; steps++, at = reader.next(at))
    if (reader.folded(at) === '»') return at + 1
  return -1
}

/** The token behind the bracket that opens at `token`, or -1 where that says itself where and when: « (Genève, 2012) ». */
const afterBracket = (reader: Reader, token: number): number => {
  let at = reader.next(token)
  for (let steps = 0; steps < BRACKET && at < reader.tokens.count; steps++, at = reader.next(at)) {
    const word = reader.folded(at)
    if (word === ')') return at + 1
    // « (session « L’islam au XXIe siècle ») »: a title tells no day.
    const behind = word === '«' ? afterQuote(reader, at) : at
    if (behind < 0 || reader.found(at).some(({ type }) => type === 'date' || type === 'place')) return -1
    if (behind > at) at = behind - 1
  }
  return -1
}

/** « (UEAC) », « (session de la jeunesse) »: what stands in brackets between a session and its day. */
const bracket = scan('une parenthèse', (reader: Reader, token) =>
  reader.folded(token) === '(' ? afterBracket(reader, token) : -1,
)

/** Said of a session right behind it. */
export const sort = opt(
  word('ordinaire', 'extraordinaire', 'plénière', 'annuelle', 'ministérielle'),
  opt("d' urgence"),
)

/** « , capitale de la République d’Ouzbékistan », « , en Côte d’Ivoire », « (Kazakhstan) » behind a city. */
const whereabouts = opt(
  alt(
    seq(opt(alt(',', '-', '–')), opt('capitale'), opt(alt(of, 'en', 'au', 'aux')), found('state', 'name')),
    seq('(', found('state', 'name'), ')'),
  ),
)

const HOUSE_TOKENS = 8

/** « Palais des congrès », « Centre international de conférences », up to « à », « de » a town, a comma or a day. */
const hall = scan('un palais, un centre, un hôtel', (reader: Reader, token) => {
  if (!/^(?:palais|centre|hotel|quartier|siege|bureaux?|locaux)$/u.test(reader.folded(token))) return -1
  let at = reader.next(token)
  for (let steps = 0; steps < HOUSE_TOKENS && at < reader.tokens.count; steps++, at = reader.next(at)) {
    if (reader.has(at, TokenFlag.sentence)) return -1
    const word = reader.folded(at)
    if (word === ',' || word === '(') return at
    const next = reader.next(at)
    if (/^(?:a|en|au)$/u.test(word) && reader.found(next, 'place').length > 0) return at
    if (/^(?:du|le|les|en|au)$/u.test(word) && reader.found(next, 'date').length > 0) return at
  }
  return -1
})

/** « au Siège de l'Organisation », « au Palais Wilson »: the house in which it met, before its town. */
const house = opt(
  alt(
    seq('au', 'Siège', opt(of, found('organisation'))),
    seq("à l'", found('organisation')),
    seq(alt('au', 'dans les', "à l'", 'aux'), hall),
  ),
  opt(','),
)

/** « tenue au niveau ministériel », « tenue au niveau des chefs d'État et de gouvernement, », « par visioconférence » */
const level = seq(
  alt(
    seq(
      alt('au niveau', 'à l’ échelon'),
      alt(
        word('ministériel', 'présidentiel'),
        seq("des chefs d' État", opt('et de gouvernement')),
        seq('des', word('ministres', 'ambassadeurs', 'experts')),
      ),
    ),
    seq('par', word('visioconférence', 'vidéoconférence')),
    'en ligne',
    'en mode virtuel',
    'à huis clos',
    'avec succès',
    seq("aujourd'", 'hui'),
    seq(opt('ce'), word('lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche')),
  ),
  opt(','),
)

const ASIDE_TOKENS = 30
const ASIDE = /^(?:sous|sur|avec|conformement|conjointement)$/u

/** « sous la présidence de M. Untel, », « sur le thème « … », »: up to the comma before the place or the day. */
const aside = scan('une incise, jusqu’à sa virgule', (reader: Reader, token) => {
  const opens = reader.folded(token) === ',' ? reader.next(token) : token
  const invited =
    reader.folded(opens) === 'a' && reader.folded(reader.next(reader.next(opens))) === 'invitation'
  if (!ASIDE.test(reader.folded(opens)) && !invited) return -1
  let at = reader.next(opens)
  for (let steps = 0; steps < ASIDE_TOKENS && at < reader.tokens.count; steps++, at = reader.next(at)) {
    if (reader.has(at, TokenFlag.sentence) || reader.folded(at) === ';') return -1
    if (reader.found(at, 'date').length > 0) return -1
    if (reader.folded(at) === ',') return at
  }
  return -1
})

const town = seq(alt('à', 'au', 'aux', 'en', 'dans la ville de', "dans la ville d'"), place, whereabouts)
const country = seq(alt('en', 'au', 'aux', 'à'), as('place', found('state', 'name')))
const where = alt(town, country)
const comma = opt(',')

/** Where and when, in any order, at least one of them. */
const whereAndWhen = seq(
  many(level, 0, 2),
  opt(comma, house),
  opt(aside, comma),
  alt(
    seq(where, comma, opt(many(level, 0, 1), aside, comma), opt(opt(when), days)),
    seq(when, days, comma, opt(house), opt(aside, comma), opt(where)),
  ),
)

/** Verbs of a session that say it was held, folded, with what stands before them. */
const HELD =
  /^(?:(?:qui|laquelle|lequel|lesquel(?:le)?s) )?(?:(?:(?:doi(?:ven)?t|devrai(?:en)?t|devr[ao](?:nt)?|devant|va|vont) )?(?:se tenir|avoir lieu|etre (?:tenu|organise|convoque)e?s?)|(?:s' |se )(?:tien(?:t|nent|dra|dront|drait)|t(?:i|î)n(?:t|rent)|tenai(?:en)?t|deroul(?:e|ent|a|era|eront|erent|ait)|ouvr(?:e|it|ira|irait|ait)|reuni(?:t|ssent|ra|ront))|(?:s' |se )(?:est|sont|etai(?:en)?t|etant|fut|sera|seront) (?:tenu|deroule|ouvert|reuni)e?s?|(?:a|ont|av(?:ait|aient|ant)|eut|ayant|aura|auront|aurait) (?:eu )?lieu|(?:eut|eurent) lieu|(?:a|ont|avait|avaient|ayant|tint|tinrent|tiendra|tiendront) (?:tenu )?(?:ses|leurs) (?:assises|travaux|seances|reunions)|(?:est|sont|sera|seront|fut|furent|etait|etaient|(?:a|ont|avait|avaient|ayant) ete) (?:tenu|organise|convoque|ouvert|reuni)e?s?|(?:tenu|reuni|organise|convoque|ouvert|prevu|deroule)e?s?)(?= |$)/u
const HELD_WORDS = 7
const OPENS =
  /^(?:qui|laquelle|lequel|lesquel(?:le)?s|doi|dev|v[ao]|s[e']$|se[tr]|a|e|fu|font|ont|sont|sera|ti|tenu|reuni|organise|convoque|ouvert|prevu|deroule)/u
const RELATIVE = /^(?:qui|laquelle|lequel|lesquel)/u
const ADVERB = /(?:^aussi|^donc|^ainsi|^bien|^toutefois|^enfin|[^m]ement|amment|emment)$/u

interface Verb {
  readonly to: number
  readonly finite: boolean
}

/** The verb « s’est tenue », « aura lieu », « tenue » that begins at a token, adverbs aside. */
const verbAt = (reader: Reader, token: number): Verb | undefined => {
  if (!OPENS.test(reader.folded(token))) return undefined
  const ends: number[] = []
  let phrase = ''
  let at = token
  for (let steps = 0; steps < HELD_WORDS + 2 && at < reader.tokens.count; steps++, at = reader.next(at)) {
    if (ends.length > 0 && reader.has(at, TokenFlag.sentence)) break
    const word = reader.folded(at)
    if (ends.length > 0 && ADVERB.test(word)) continue
    if (reader.tokens.kind[at] !== TokenKind.word && reader.tokens.kind[at] !== TokenKind.elision) break
    phrase += ends.length > 0 ? ` ${word}` : word
    ends.push(at + 1)
    if (ends.length === HELD_WORDS) break
  }
  const said = HELD.exec(phrase)?.[0]
  if (said === undefined) return undefined
  return {
    to: ends[said.split(' ').length - 1] as number,
    finite: said.includes(' ') && !RELATIVE.test(said),
  }
}

const SUBJECT_TOKENS = 45
const CLAUSE = /^(?:que|qu'|qui|dont|ou|;|:|ont|est|sont|sera|seront|fut|avait)$/u

/** The token behind a mention that begins here, or -1. */
const pastMention = (reader: Reader, token: number): number => reader.found(token)[0]?.to ?? -1

/**
 * From what follows a session to the end of the verb that says it was held: « du Comité (CERD), consacrée aux
 * minorités, s’est tenue ». Another noun that may be held, or another verb, ends the search.
 */
const isHeld = scan('jusqu’à « s’est tenue »', (reader: Reader, token) => {
  let at = token
  let [commas, loose] = [0, 0]
  for (let steps = 0; steps < SUBJECT_TOKENS && at < reader.tokens.count; steps++) {
    const word = reader.folded(at)
    const before = reader.folded(reader.previous(at))
    const verb = verbAt(reader, at)
    if (verb) {
      if (loose === 0 || (verb.finite && (commas === 0 || before === ','))) return verb.to
      return -1
    }
    if (reader.has(at, TokenFlag.sentence) || CLAUSE.test(word)) return -1
    // « a », not « à », which folds alike.
    if (/^a$/iu.test(reader.text(at, at + 1))) return -1
    if (word === '(' || word === '«') {
      const behind = word === '(' ? afterBracket(reader, at) : afterQuote(reader, at)
      if (behind < 0) return -1
      at = reader.at(behind)
      continue
    }
    const named = reader.found(at)[0]
    const joined = isOf(reader, reader.previous(at)) || isArticle(reader, reader.previous(at))
    if (named) {
      if (!joined || named.type === 'date' || named.type === 'session') return -1
      at = reader.at(pastMention(reader, at))
      continue
    }
    if (word === ',') commas++
    else if (reader.inClass(at, 'session-word') || reader.inClass(at, 'event-head')) return -1
    else if (!isOf(reader, at) && !SUBJECT.test(word)) loose++
    at = reader.next(at)
  }
  return -1
})
/** Words between a session and its verb that name nothing that could be held. */
const SUBJECT =
  /^(?:l[ea]|les|l'|ordinaire|extraordinaire|pleniere|annuelle|ministerielle|speciale|urgence|niveau|ministeriel|au|etats?|membres?|parties|intitulee?|dite?|»|"|“|”|–|-)$/u

/** « la 36e session du Conseil », « le Sommet de la Francophonie »: with the bodies whose it is. */
const theMeeting = seq(meeting, sort, many(alt(seq(of, found('organisation')), bracket), 0, 3))
const HOSTS = word(
  'accueille',
  'accueillera',
  'accueilli',
  'accueillir',
  'accueillait',
  'accueillant',
  'abrite',
  'abritera',
  'abrité',
  'abriter',
)
const number = alt(kind(TokenKind.ordinal), word('premier', 'première', 'deuxième', 'troisième', 'quatrième'))
/** « sa 36e session », « le XVIIe Sommet »: the number of an event stands before it, that of a session is its own. */
const aMeeting = seq(alt('la', 'le', "l'", 'sa', 'leur', 'une'), alt(theMeeting, seq(number, theMeeting)))
const HOLDS = word(
  'tenir',
  'tenu',
  'tiendra',
  'tiendront',
  'tient',
  'tint',
  'réuni',
  'réunie',
  'réunis',
  'réunies',
  'ouvert',
  'ouvrira',
  'ouvre',
  'convoqué',
)
const SITS = word('siège', 'siègera', 'siégera', 'siégé', 'siégeant')

const dash = opt(alt('–', '-', '—'))

/** When and where sessions and events are held. */
export const heldRelations: readonly RelationRule[] = [
  {
    name: '<session ou événement> tenu à <lieu>, <date>',
    pattern: seq(meeting, isHeld, whereAndWhen),
    read: heldEdges,
    example: 'la trente-huitième session du Conseil de sécurité, tenue à Astana du 28 au 30 juin 2011',
  },
  {
    name: '<session ou événement> clos à <lieu>',
    pattern: seq(
      theMeeting,
      comma,
      alt(
        seq(alt("s' est", "s' était"), word('achevé', 'achevée', 'conclu', 'conclue', 'clos', 'close')),
        'a pris fin',
        "s' achève",
        'prend fin',
      ),
      many(alt(level, seq(opt(alt('le', 'ce')), found('date'), comma)), 0, 2),
      town,
    ),
    read: heldEdges,
    example: 'Le Sommet du Millénaire a pris fin à New York le 8 septembre 2000',
  },
  {
    name: '<session> qui dure de <date>',
    pattern: seq(
      theMeeting,
      comma,
      opt('qui'),
      word('dure', 'durera', 'durait', 'dura'),
      alt('de', "d'", 'du'),
      days,
    ),
    read: heldEdges,
    example: 'la quatrième session du Comité contre la torture, qui durera de mai à juin 2016',
  },
  {
    name: 'clore sa <session> à <lieu>',
    pattern: seq(
      word('clôturé', 'clos', 'achevé', 'terminé'),
      opt(alt('les', 'ses'), 'travaux', 'de'),
      aMeeting,
      comma,
      opt(alt('le', 'ce'), found('date'), comma),
      house,
      town,
    ),
    read: heldEdges,
    example: 'Le Conseil de sécurité a clos sa 4956e séance à Nairobi',
  },
  {
    name: '<session ou événement>, à <lieu>, <date>',
    pattern: seq(
      theMeeting,
      comma,
      alt(seq(town, comma, when, days), seq(alt('les', 'du', 'le'), days, comma, house, town)),
    ),
    read: ({ reader, from }, pick) => {
      const verb = reader.folded(reader.previous(reader.previous(from)))
      const edges = heldEdges(undefined, pick)
      // « a clos sa 40e session à Conakry le 11 décembre »: it began before.
      return /^(?:cloture|clos|acheve|termine)$/u.test(verb)
        ? edges.filter(({ type }) => type === 'held')
        : edges
    },
    example: 'À la 4956e séance du Conseil de sécurité, à Nairobi, le 18 novembre 2004, il a dit',
  },
  {
    name: '<lieu> accueille <session ou événement>',
    pattern: seq(
      as('place', alt(found('place'), found('state', 'name'))),
      opt(comma, 'qui'),
      opt(word('a', 'avait', 'va', 'doit')),
      HOSTS,
      opt(comma, when, days, comma),
      aMeeting,
      opt(comma, when, days),
    ),
    // « accueille la Conférence avec satisfaction » welcomes it.
    read: ({ reader, from, to }, pick) =>
      /\s(?:avec|favorablement)\s/u.test(reader.text(from, Math.min(to + 1, reader.tokens.count)))
        ? []
        : heldEdges(undefined, pick),
    example: 'Nairobi accueillera la 4956e séance du Conseil de sécurité le 18 novembre 2004',
  },
  {
    name: 'accueillir à <lieu> <session ou événement>',
    pattern: seq(
      HOSTS,
      many(alt('dans quelques jours', 'prochainement', seq(comma, when, days)), 0, 2),
      comma,
      town,
      comma,
      opt(when, days, comma),
      aMeeting,
    ),
    read: heldEdges,
    example: 'Le Kenya accueillera à Nairobi, le 18 novembre 2004, la 4956e séance du Conseil de sécurité',
  },
  {
    name: 'accueillir <session ou événement> à <lieu>',
    pattern: seq(
      HOSTS,
      aMeeting,
      comma,
      house,
      alt(seq(town, comma, opt(when, days)), seq(when, days, comma, town)),
    ),
    read: heldEdges,
    example: 'Le Kenya accueillera la 4956e séance du Conseil de sécurité à Nairobi, le 18 novembre 2004',
  },
  {
    name: '<événement> (<lieu>, <date>)',
    pattern: seq(theMeeting, '(', alt(seq(place, opt(',', opt(when), date)), seq(opt(when), date)), ')'),
    read: heldEdges,
    example: 'la Conférence mondiale sur les femmes (Nairobi, 15-26 juillet 1985) a',
  },
  {
    name: 'tenir sa <session> à <lieu>, <date>',
    pattern: seq(HOLDS, aMeeting, comma, whereAndWhen),
    read: heldEdges,
    example: 'Le Conseil de sécurité a tenu sa 4956e séance à Nairobi le 18 novembre 2004',
  },
  {
    name: 'tenir le <date>, à <lieu>, sa <session>',
    pattern: seq(
      HOLDS,
      comma,
      whereAndWhen,
      comma,
      opt(alt('lors de', 'pour', 'en', "à l' occasion de")),
      aMeeting,
    ),
    read: heldEdges,
    example: 'Le Conseil de sécurité a tenu le 18 novembre 2004, à Nairobi, sa 4956e séance',
  },
  {
    name: 'se réunir pour sa <session>, <date>, à <lieu>',
    pattern: seq(
      alt(
        word('réuni', 'réunie', 'réunis', 'réunies'),
        seq(alt('se', "s'"), word('réunit', 'réunira')),
        SITS,
      ),
      alt('pour', 'en', 'lors de', 'à', 'au titre de', "à l' occasion de", 'dans le cadre de'),
      aMeeting,
      comma,
      whereAndWhen,
    ),
    read: heldEdges,
    example: 'Le Comité contre la torture s’est réuni pour sa cinquantième session du 6 au 31 mai 2013',
  },
  {
    name: '<session> / <dates>',
    pattern: seq(session, sort, as('line', date)),
    // A line of dates below a session's, in a document's head.
    read: ({ reader, from, get }, pick) => {
      const [line, day] = [get('line'), pick('date', 'date')]
      const { edtf = '' } = (day?.value ?? {}) as { readonly edtf?: string }
      const after = line ? reader.at(line.to) : 0
      const apart =
        line !== undefined &&
        reader.has(line.from, TokenFlag.line) &&
        (after >= reader.tokens.count || reader.has(after, TokenFlag.line))
      return apart && edtf.includes('/') && reader.has(from, TokenFlag.line)
        ? one('dated', pick('session', 'session'), day)
        : []
    },
    example: 'Comité contre la torture\nVingt et unième session\n9-20 novembre 1998\n\nLe rapport',
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
      theMeeting,
      as(
        'line',
        alt(
          seq(dash, place, whereabouts, comma, opt(when), days),
          seq(dash, opt(when), days, comma, place, whereabouts),
        ),
      ),
    ),
    // Two lines of a document's head.
    read: ({ reader, from, get }, pick) =>
      reader.has(from, TokenFlag.line) || reader.has(get('line')?.from ?? from, TokenFlag.line)
        ? heldEdges(undefined, pick)
        : [],
    example: 'Comité contre la torture\nVingt et unième session\nGenève, 9-20 novembre 1998\n\nLe rapport',
  },
]
