import { isOf } from '../../languages/fr/articles.ts'
import type { Match, Stretch } from '../../model/pattern.ts'
import type { Reader } from '../../model/reader.ts'
import type { AnyRule, Reading } from '../../model/rule.ts'
import { TokenFlag, TokenKind } from '../../model/token.ts'
import {
  ahead,
  alt,
  as,
  capital,
  found,
  inClass,
  kind,
  many,
  not,
  opt,
  scan,
  seq,
  test,
  told,
  unlisted,
  word,
} from '../../pattern/build.ts'
import { inColumn, personName } from './name.ts'
import {
  allNames,
  goesOn,
  isOfPlace,
  isUnknown,
  isWholeName,
  partOfName,
  reading,
  readName,
  readNames,
  restOfName,
  secondWord,
  startsName,
  wordCount,
} from './signs.ts'

const name = scan('un nom de personne', (reader, token) => personName(reader, token))
const nameAfterCivility = scan('un nom de personne', (reader, token) =>
  personName(reader, token, { civil: true }),
)
const nameOnLine = scan('un nom de personne sur la ligne', (reader, token) =>
  personName(reader, token, { line: true }),
)
const nameOfColumn = scan('un nom de personne sur sa ligne', (reader, token) =>
  personName(reader, token, { line: true, civil: true }),
)
const readAll = (match: Match): readonly Reading<'person'>[] | undefined => {
  const { reader } = match
  if (partOfName(reader, match.from)) return undefined
  // « Secrétaire général Kofi Annan »: no general.
  const named = match.get('mention')
  if (
    reader.inClass(match.from, 'office-head') &&
    reader.inClass(reader.previous(match.from), 'office-head') &&
    !(named && isFirstName(reader, match.from, named.from))
  )
    return undefined
  const civility = match.get('civility')
  const said = civility ? { civility: match.reader.text(civility.from, civility.to) } : {}
  if (named && isOfOffice(reader, named.from)) return undefined
  if (isRankOfOffice(match) || (civility && named && isCode(reader, civility.from, named))) return undefined
  if (named && civility && isMajesty(reader, civility.from, named.from)) return undefined
  return match
    .all('mention')
    .map((stretch, i) =>
      i === 0 && civility && isFirstName(reader, civility.from, stretch.from)
        ? reading(match, { from: civility.from, to: stretch.to })
        : reading(match, stretch, said),
    )
}

/** Names that « Cheikh » goes before in West Africa, where it is a first name. */
const WEST_AFRICAN =
  /^(?:tidiane|tidjane|anta|bamba|sadibou|hadjibou|hamidou|amadou|ahmadou|ibrahima|mamadou|mouhamadou|modibo|oumar|omar)$/u

/** Names that « Sheikh » goes before in Bengal, where it is the family's. */
const BENGALI = /^(?:hasina|mujib(?:ur)?|rehana)$/u

/** « Cheikh Tidiane Gadio », « Cheikh Anta Diop », « Sheikh Hasina ». */
const isFirstName = (reader: Reader, civility: number, name: number): boolean =>
  reader.next(civility) === name &&
  (reader.folded(civility) === 'cheikh' ? WEST_AFRICAN : BENGALI).test(reader.folded(name)) &&
  /^(?:cheikha?|sheikh|shaikh)$/u.test(reader.folded(civility))

/** « le Directeur Général Adjoint »: no general of that name; but « le général de Gaulle ». */
const isRankOfOffice = ({ reader, from, get }: Match): boolean => {
  const mention = get('mention')
  if (mention === undefined || reader.folded(from) !== 'general') return false
  const word = reader.folded(mention.from)
  return word === 'de' && /^(?:le|du|au|,)$/u.test(reader.folded(reader.previous(from)))
    ? false
    : OFFICE_ADJECTIVE.test(word)
}

/** « Monsieur le Président de la République »: no name; but « M. le juge de Castro », « le général de Gaulle ». */
const isOfOffice = (reader: Reader, name: number): boolean => {
  const before = reader.previous(name)
  return (
    isOf(reader, name) &&
    reader.inClass(before, 'office-head') &&
    !reader.inClass(before, 'civility') &&
    !/^juge$/u.test(reader.folded(before))
  )
}

/** « PRESSE 419 / PR CO 53 »: letters of a document's number. */
const isCode = (reader: Reader, civility: number, { from, to }: Stretch): boolean =>
  reader.has(civility, TokenFlag.capitals) &&
  /^[dp]r$/u.test(reader.folded(civility)) &&
  to === from + 1 &&
  reader.number(reader.at(to)) !== undefined

/** « Sa Majesté Catholique »: no name. */
const isMajesty = (reader: Reader, civility: number, name: number): boolean =>
  /^(?:majeste|altesse)$/u.test(reader.folded(civility)) && OF_MAJESTY.test(reader.folded(name))

/** The word before is set in capitals: « S.E. », not « se ». */
const inCapitals = scan('en capitales', (reader, token) => {
  const se = reader.previous(token)
  if (!reader.has(se, TokenFlag.capitals)) return -1
  // « LE PROTOCOLE SE RAPPORTANT AU PACTE »: in a title, a civility has another behind it.
  const before = reader.previous(se)
  const shouted = reader.has(before, TokenFlag.capitals) && !/^(?:de|par|a)$/u.test(reader.folded(before))
  return shouted && !reader.inClass(token, 'civility') ? -1 : token
})

/** « Dato' Sri », « Tan Sri », « Datuk »: titles of Malaysia and Brunei Darussalam. */
const malayTitle = alt(
  seq(word('dato', 'datuk', 'datin'), opt("'"), opt(word('sri', 'seri', 'paduka'))),
  seq('tan', 'sri'),
)

/** « les Juges » of « MM. les Juges Lumana et Diallo ». */
const theJudges = opt(
  'les',
  word('juges', 'ministres', 'ambassadeurs', 'professeurs', 'docteurs', 'présidents', 'conseillers'),
)

/** « Royale », « l'Ambassadeur », « le Juge » between a civility and the name; « Ato » of Ethiopia. */
const titleBetween = seq(
  opt(word('royale', 'impériale', 'sérénissime')),
  opt(alt('le', 'la', "l'"), inClass('office-head'), opt('ad', 'hoc')),
  theJudges,
  opt(alt(malayTitle, word('ato', 'weizero', 'woizero'))),
)

/** « le général de corps d'armée Tesfamariam ». */
const rankOfGeneral = opt(
  'de',
  alt(
    'division',
    'brigade',
    seq('corps', "d'", 'armée'),
    seq('armée', opt('aérienne')),
    word('vaisseau', 'frégate', 'corvette'),
  ),
)
const rankOfArmy = opt("d'", word('armée', 'aviation', 'escadre'))

/** A capitalised word that begins no name of another kind and no phrase. */
const proper = (reader: Reader, token: number): boolean =>
  reader.has(token, TokenFlag.capital) &&
  !reader.has(token, TokenFlag.sentence) &&
  reader.tokens.kind[token] === TokenKind.word &&
  reader.found(token).every((candidate) => candidate.weak)

const GROUP_TOKENS = 14

/** « (Tunisie)** du Groupe des États d’Afrique », « (Turquie) (questions douanières) », up to the comma or « et » behind it. */
const homeInList = scan('l’État d’un nom d’une liste', (reader, token) => {
  if (reader.folded(token) !== '(' || reader.found(reader.next(token), 'state').length === 0) return -1
  let at = token
  let opened = 0
  let inside = false
  for (let steps = 0; steps < GROUP_TOKENS && at < reader.tokens.count; steps++, at = reader.next(at)) {
    const word = reader.folded(at)
    if (word === '(') {
      if (++opened > 2) return -1
      inside = true
    } else if (word === ')') inside = false
    else if (!inside && (word === ',' || word === ';' || word === 'et')) return at
    else if (!inside && reader.has(at, TokenFlag.sentence)) return -1
  }
  return -1
})

const namedWords = (least: number) => (match: Match) => {
  const stretch = match.get('mention')
  return stretch && wordCount(match.reader, stretch) >= least ? reading(match, stretch) : undefined
}

const officeAhead = seq(
  ',',
  many(alt("l'", 'le', 'la', 'ancien', 'ancienne', 'actuel', 'actuelle'), 0, 2),
  test('une fonction', (reader, token) =>
    reader.inClass(token, 'office-head') || reader.folded(token) === 'juges'),
)

const SIGNATORY_TOKENS = 24

/** The end of « Pour le Gouvernement du Chili: », which fills a line of a signature page. */
const signatoryLine = scan('la fin de la ligne', (reader, token) => {
  if (!reader.has(reader.previous(token), TokenFlag.line)) return -1
  let at = token
  let state = false
  for (let steps = 0; steps < SIGNATORY_TOKENS && at < reader.tokens.count; steps++) {
    if (at > token && reader.has(at, TokenFlag.line))
      return state && reader.folded(reader.previous(at)) === ':' ? at : -1
    state ||= reader.found(at, 'state').length > 0
    at = reader.next(at)
  }
  return -1
})

/** « , un des hauts responsables », « , une journaliste », « , âgé de 34 ans »: a person in apposition. */
const personAhead = seq(
  ',',
  alt(
    seq(
      word('un', 'une'),
      opt(word('jeune', 'ancien', 'ancienne', 'autre', 'éminent', 'éminente')),
      word(
        'des',
        'journaliste',
        'militant',
        'militante',
        'avocat',
        'avocate',
        'ressortissant',
        'ressortissante',
        'citoyen',
        'citoyenne',
        'homme',
        'femme',
        'dirigeant',
        'dirigeante',
        'responsable',
        'opposant',
        'opposante',
        'défenseur',
        'médecin',
        'civil',
        'enfant',
      ),
    ),
    word('âgé', 'âgée'),
  ),
)

/** Offices that no name follows: « Premier Ministre », « Haut-Commissaire ». */
const NO_TITLE = new Set(
  'premier premiere haut haute vice sous porte charge chargee membre gardien'.split(' '),
)
/** Adjectives between an office and the name. */
const TITLE_ADJECTIVES =
  'général générale exécutif exécutive spécial spéciale adjoint adjointe permanent permanente délégué déléguée héritier héritière'.split(
    ' ',
  )
const OFFICE_ADJECTIVE =
  /^(?:adjointe?|permanente?|executi(?:f|ve)|generale?|speciale?|deleguee?|interimaire|sortante?|elue?|entrante?|extraordinaire|plenipotentiaire|principale?|suppleante?|residente?|regionale?|technique|juridique|politique|nationale?|federale?|international|internationale|de|du|des|et|par|pour)$/u
/** A lone word in capitals of this length or less is an acronym. */
const MAX_ACRONYM = 5
/** What goes on behind a name in apposition. */
const AFTER_NAME = new Set(['', ...', . ; : ( ) a ont est avait etait et qui'.split(' ')])
/** Nouns behind which people are named. */
const NOUNS =
  'alias artiste artistes activiste activistes defenseur defenseurs defenseuse militants militantes journalistes opposants avocats blogueur blogueurs ecrivain poete cineaste etudiant etudiante prisonnier prisonniers detenu detenus otage caporal sergent soldat epouse epoux veuve veuf frere soeur fils fille feu nomme nommee nommes denomme denommee sieur citoyen citoyenne faction clique defunt defunte laureat laureate certain certaine brigadier generaux colonels professeurs docteurs journaliste medecin enseignant enseignante pretendu sous-lieutenant pasteur pere batonnier mufti pretre duc duchesse empereur imperatrice moderateur moderatrice animateur animatrice'.split(
    ' ',
  )

/** Offices of several people, named behind them. */
const PLURAL_OFFICES =
  'juges présidents ministres ambassadeurs professeurs docteurs généraux colonels sénateurs députés commissaires chanceliers'.split(
    ' ',
  )

/** Callings that are no office. */
const CALLING =
  /^(?:homologue|juriste|diplomate|historien(?:ne)?|economiste|philosophe|ecrivain(?:e)?|poete|journaliste|avocate?|chercheure?|universitaire|militante?|opposante?|dirigeante?|ressortissante?|candidate?|milliardaire|chanteu(?:r|se)|acteur|actrice|professeure?)$/u
/** What a majesty is: « Sa Majesté Catholique ». */
const OF_MAJESTY = /^(?:catholique|britannique|apostolique|imperiale?|tres|chretienne|hachemite|hellenique)$/u

/** What speakers have done, as reports say. */
const SAID =
  'déclaré affirmé indiqué estimé souligné expliqué annoncé précisé ajouté conclu reconnu répondu assuré dit rappelé averti insisté noté poursuivi martelé confié'.split(
    ' ',
  )

/** « MM. Bouderbala, DG des Douanes, et Nadjib »: a lone short word in capitals, where the first name is not. */
const isAcronymAmong = ({ reader, get }: Match, { from, to }: Stretch): boolean => {
  const first = get('mention')
  return (
    first !== undefined &&
    !reader.has(first.to - 1, TokenFlag.capitals) &&
    to === from + 1 &&
    reader.has(from, TokenFlag.capitals) &&
    reader.text(from, to).length <= MAX_ACRONYM
  )
}

/** First name and surname, each of a word that no list knows or a first name, not set in capitals. */
const readSpeaker = readName(
  (reader, stretch) => isWholeName(reader, stretch) && !reader.has(stretch.from, TokenFlag.capitals),
)

/** A name that begins with a word of no list. */
const unknownName = as(
  'mention',
  unlisted('un mot inconnu', (reader, token) => goesOn(reader, token) && !partOfName(reader, token)),
  told(secondWord),
  scan('la suite du nom', restOfName),
)

export const rules: readonly AnyRule[] = [
  {
    name: 'M., Mme… <nom>',
    type: 'person',
    level: 2,
    pattern: seq(
      as(
        'civility',
        alt(
          inClass('civility'),
          seq(word('s.'), word('e.', 'e', 'exc', 'em'), opt(word('m'))),
          seq(word('se'), inCapitals, opt(word('m'))),
          malayTitle,
        ),
      ),
      opt('.'),
      opt(word('royale', 'impériale', 'sérénissime')),
      rankOfGeneral,
      rankOfArmy,
      titleBetween,
      as('mention', nameAfterCivility),
    ),
    read: readAll,
    confidence: 0.97,
    example: 'M. [Nursultan Nazarbayev] a pris',
  },
  {
    name: 'MM., Mmes <noms>',
    type: 'person',
    level: 2,
    pattern: seq(
      as('civility', word('mm.', 'mmes', 'messieurs', 'mesdames', 'mm')),
      theJudges,
      as('mention', nameAfterCivility),
      many(
        seq(
          opt('(', found('state', 'name'), ')'),
          alt(',', 'et'),
          opt(inClass('civility')),
          as('mention', nameAfterCivility),
        ),
        1,
        40,
      ),
    ),
    read: (match) =>
      match
        .all('mention')
        .slice(1)
        .filter((stretch) => !isAcronymAmong(match, stretch))
        .map((stretch) => reading(match, stretch)),
    confidence: 0.97,
    example: 'MM. Hunte et [Seyoum] ont',
  },
  {
    name: 'MM. <noms, un par ligne>',
    type: 'person',
    level: 2,
    pattern: seq(
      word('mm.', 'mmes'),
      ahead(test('en colonne', inColumn)),
      nameOfColumn,
      many(
        seq(
          ahead(test('une ligne', (reader, token) => reader.has(token, TokenFlag.line))),
          as('mention', nameOfColumn),
        ),
        1,
        40,
      ),
    ),
    read: (match) => match.all('mention').map((stretch) => reading(match, stretch)),
    confidence: 0.95,
    example: 'MM. Zorbek\n[Dovrakian]\nM. Kamto',
  },
  {
    name: 'les juges, les présidents <nom> et <nom>',
    type: 'person',
    level: 2,
    pattern: seq(
      word(...PLURAL_OFFICES),
      opt(alt(seq('ad', 'litem'), seq('ad', 'hoc'), word('permanents', 'suppléants', 'respectifs'))),
      as('mention', name),
      many(seq(opt(','), opt('et'), opt(inClass('civility')), as('mention', name)), 1, 40),
    ),
    read: (match) => {
      const all = match.all('mention')
      return all.every((stretch) => allNames(match.reader, stretch))
        ? all.map((stretch) => reading(match, stretch))
        : undefined
    },
    confidence: 0.88,
    example: 'les juges ad litem [Dovrakian], Sharov et Zorbek',
  },
  {
    name: '<fonction> <nom>',
    type: 'person',
    level: 2,
    pattern: seq(
      inClass('office-head'),
      many(word(...TITLE_ADJECTIVES), 0, 3),
      opt('de', 'la', 'république'),
      as('mention', name),
    ),
    read: readName(
      (reader, stretch, match) =>
        !NO_TITLE.has(reader.folded(match.from)) &&
        !partOfName(reader, match.from) &&
        mayName(reader, stretch),
    ),
    confidence: 0.9,
    example: 'le Président [Ghani] a exprimé',
  },
  {
    name: '<fonction> <gentilé> <nom>',
    type: 'person',
    level: 2,
    pattern: seq(found('state', 'demonym'), opt(','), as('mention', name)),
    read: readName(
      (reader, stretch, match) =>
        isInhabitant(match, stretch) ||
        (startsName(reader, stretch.from) &&
          (officeBefore(reader, match.from, 4) || isCalled(match, stretch))),
    ),
    confidence: 0.88,
    example: 'le Premier Ministre iraquien [Haider al-Abadi] a dit',
  },
  {
    name: 'ministre de … <nom>',
    type: 'person',
    level: 2,
    pattern: seq(
      word('ministre', 'ministres', 'secrétaire'),
      opt(found('state', 'demonym')),
      scan('la charge, jusqu’à un nom', portfolioEnd),
      as('mention', name),
    ),
    read: readSpeaker,
    confidence: 0.85,
    example: 'le ministre des affaires étrangères [Zorbek Sharov] a dit',
  },
  {
    name: '<fonction> de …, <nom>',
    type: 'person',
    level: 2,
    pattern: seq(
      as(
        'mention',
        alt(
          unlisted(
            'un mot inconnu derrière une virgule',
            (reader, token) => goesOn(reader, token) && afterComma(reader, token),
          ),
          seq(ahead(capital('une majuscule derrière une virgule', afterComma)), inClass('given-name')),
        ),
        told(secondWord),
        scan('la suite du nom', restOfName),
      ),
    ),
    read: readName(
      (reader, stretch, match) =>
        AFTER_NAME.has(reader.folded(reader.at(match.to))) &&
        wordCount(reader, stretch) >= 2 &&
        officeBefore(reader, reader.previous(match.from), 16),
    ),
    confidence: 0.85,
    example: 'le Représentant spécial du Secrétaire général, [Zorbek Sharov], a dit',
  },
  {
    name: 'alias, épouse, militant… <nom>',
    type: 'person',
    level: 2,
    pattern: seq(
      word(...NOUNS),
      opt(word(',', ':')),
      as('mention', name),
      many(seq(alt(',', 'et'), as('mention', name)), 0, 20),
    ),
    read: readNames(
      (reader, stretch, match) =>
        wordCount(reader, stretch) >= (mayNameAlone(match) ? 1 : 2) && startsName(reader, stretch.from),
    ),
    confidence: 0.85,
    example: "l'artiste [Zorbek Sharov] a dit",
  },
  {
    name: '<personne>, <nom> et <nom>',
    type: 'person',
    level: 3,
    pattern: seq(found('person'), many(seq(alt(',', 'et'), as('mention', name)), 1, 20)),
    read: readNames(isWholeName),
    confidence: 0.8,
    example: 'M. Ban Ki-moon et [Zorbek Sharov] ont',
  },
  {
    name: '<personne> (<État>), <nom> (<État>)',
    type: 'person',
    level: 3,
    pattern: seq(
      found('person'),
      many(
        seq(
          homeInList,
          opt(alt(',', ';')),
          opt('et'),
          as('mention', name),
          ahead('(', found('state', 'name'), alt(')', ',')),
        ),
        1,
        60,
      ),
    ),
    read: readNames((reader, stretch) => wordCount(reader, stretch) >= 2 && allPersonal(reader, stretch)),
    confidence: 0.9,
    example: 'M. Ban Ki-moon (Chili), [Zorbek Sharov] (Mali) sont',
  },
  {
    name: 'élu, sous la présidence de <nom>',
    type: 'person',
    level: 2,
    pattern: seq(alt(word('élu', 'élue'), seq('présidence', alt('de', "d'"))), as('mention', name)),
    read: readName(isWholeName),
    confidence: 0.85,
    example: 'sous la présidence de [Zorbek Sharov] de la Finlande',
  },
  {
    name: '(Signé) <nom>',
    type: 'person',
    level: 2,
    pattern: seq('(', inClass('signed-word'), ')', opt(inClass('civility')), as('mention', nameOnLine)),
    read: (match) => readAll(match),
    confidence: 0.99,
    example: '(Signé) [Byrganym Aitimova]',
  },
  {
    name: 'Signé : <nom>',
    type: 'person',
    level: 2,
    pattern: seq(
      alt(seq(inClass('signed-word'), ':'), seq('[', inClass('signed-word'), ']')),
      opt(inClass('civility')),
      as('mention', nameOnLine),
    ),
    read: readName((reader, stretch) => endsLine(reader, stretch.to) || isWholeName(reader, stretch)),
    confidence: 0.95,
    example: 'Signé : [Zorbek Sharov]',
  },
  {
    name: 'Pour <État>: <nom>',
    type: 'person',
    level: 2,
    pattern: seq('pour', signatoryLine, opt(inClass('civility')), as('mention', nameOnLine)),
    read: readName(fillsLine),
    confidence: 0.95,
    example: 'Pour le Gouvernement du Chili:\n[ZORBEK DOVRAKIAN]\n',
  },
  {
    name: 'succède à <nom>',
    type: 'person',
    level: 2,
    pattern: seq(
      word('succède', 'succédera', 'succédé', 'succédant', 'succéder'),
      'à',
      opt(alt('le', 'la', "l'"), found('state', 'demonym')),
      as('mention', name),
      many(
        seq(
          opt(alt('du', 'de la', "de l'", "d'", 'de'), found('state', 'name')),
          ',',
          'à',
          as('mention', name),
        ),
        0,
        6,
      ),
    ),
    read: readNames(isWholeName),
    confidence: 0.9,
    example: 'Il succède à [Zorbek Sharov], qui part',
  },
  {
    name: '<nom> (<État>)',
    type: 'person',
    level: 2,
    pattern: seq(
      as(
        'mention',
        alt(
          unlisted(
            'un mot inconnu en tête de ligne',
            (reader, token) => goesOn(reader, token) && lineHead(reader, token),
          ),
          seq(
            ahead(capital('une majuscule en tête de ligne', (reader, token) => lineHead(reader, token))),
            inClass('given-name'),
          ),
        ),
        told(secondWord),
        scan('la suite du nom', restOfName),
      ),
      '(',
      found('state', 'name'),
      ')',
    ),
    read: namedWords(2),
    confidence: 0.93,
    example: '[Victor Lopes] (Brésil)',
  },
  {
    name: '<prénom> <nom>',
    type: 'person',
    level: 2,
    pattern: seq(inClass('given-name'), scan('la suite du nom', restOfName)),
    read: (match) => {
      const { reader, from, to } = match
      return reader.has(from, TokenFlag.capital) &&
        wordCount(reader, { from, to }) >= 2 &&
        (hasUnknown(reader, from, to) ||
          allGiven(reader, from, to) ||
          bearsPlaceName(reader, { from, to })) &&
        !partOfName(reader, from) &&
        !isEnglishBody(reader, { from, to })
        ? reading(match, { from, to })
        : undefined
    },
    confidence: 0.85,
    example: 'que [Barack Obama] a dit',
  },
  {
    name: '<nom>, <fonction> ou né le…',
    type: 'person',
    level: 2,
    pattern: seq(
      unknownName,
      ahead(alt(officeAhead, personAhead, seq(opt(alt(',', '(', 'est')), word('né', 'née', 'alias')))),
    ),
    read: (match) => (isColumnOfJudges(match) ? undefined : namedWords(2)(match)),
    confidence: 0.88,
    example: 'de [Zorbek Sharov], Représentant spécial',
  },
  {
    name: '<initiales> <nom>',
    type: 'person',
    level: 2,
    pattern: seq(
      alt(
        kind(TokenKind.initial),
        unlisted('des initiales', (reader, token) => reader.text(token, token + 1).endsWith('.')),
      ),
      many(alt(kind(TokenKind.initial), word('-')), 0, 3),
      unlisted('un mot inconnu'),
      opt(unlisted('un mot inconnu')),
      ahead(word(',', ';', 'et', '(')),
    ),
    read: ({ reader, from, to, ...match }) => {
      const before = reader.folded(reader.previous(from))
      const listed = /^[,;:]$/u.test(before) || before === 'et'
      return listed || to - from > 2 ? reading({ reader, from, to, ...match }, { from, to }) : undefined
    },
    confidence: 0.8,
    example: 'Remplaçants : [S.H. Dovrakian], M. Kamto',
  },
  {
    name: '<nom> a déclaré',
    type: 'person',
    level: 2,
    pattern: seq(unknownName, ahead(word('a', 'avait'), word(...SAID))),
    read: readSpeaker,
    confidence: 0.8,
    example: '[Zorbek Sharov] a déclaré que',
  },
  {
    name: 'a déclaré <nom>',
    type: 'person',
    level: 2,
    pattern: seq(word(...SAID), opt(alt(inClass('weekday'), word('hier'))), as('mention', name)),
    read: (match) =>
      /^(?:a|avait)$/u.test(match.reader.folded(match.reader.previous(match.from)))
        ? readSpeaker(match)
        : undefined,
    confidence: 0.8,
    example: '«Oui», a déclaré [Zorbek Sharov].',
  },
  {
    name: 'régime, forces de <nom>',
    type: 'person',
    level: 2,
    pattern: seq(
      word('régime', 'forces', 'partisans', 'famille', 'clan', 'gouvernement', 'milices', 'entourage'),
      alt('de', "d'"),
      as('mention', capital('un nom propre', proper), scan('la suite du nom', restOfName)),
    ),
    read: namedWords(1),
    confidence: 0.8,
    example: "le régime d'[Assad] a",
  },
  {
    name: 'comme, par, avec… <nom inconnu>',
    type: 'person',
    level: 2,
    pattern: seq(
      alt(
        seq(word('par', 'de'), ':'),
        word('comme', 'par', 'avec', 'que', 'contre', 'c.', 'venir', 'de', 'selon'),
      ),
      as(
        'mention',
        unlisted('un mot inconnu'),
        unlisted('un mot inconnu'),
        many(unlisted('un mot inconnu'), 0, 2),
      ),
      not(
        test('une suite', (reader, token) =>
          reader.has(token, TokenFlag.capital) &&
          !reader.has(token, TokenFlag.line) &&
          !reader.inClass(token, 'body-head')),
      ),
    ),
    read: (match) => {
      const stretch = match.get('mention')
      if (!stretch || match.reader.found(stretch.from).length > 0 || isOfPlace(match.reader, stretch.from))
        return undefined
      const { reader } = match
      const weakLink = reader.folded(match.from) === 'de'
      // « Rapport de Zorbek Sharov »
      if (
        weakLink &&
        isText(reader, reader.previous(match.from)) &&
        !reader.has(stretch.from, TokenFlag.capitals)
      )
        return reading(match, stretch)
      return weakLink &&
        wordCount(match.reader, stretch) < 3 &&
        !/^(?:arrestation|assassinat|nomination|proces|temoignage|epouse|candidature|election|designation|demission|visite|regime|nom|corps|mort|meurtre|capture|deces|execution|liberation|extradition|clique|faction|detention|condamnation|enlevement|disparition|torture|avocats?|interrogatoire|incarceration|emprisonnement|inculpation|expulsion|jugement|aveux|assassins|meurtriers|acquittement|suicide|depouille|interpellation|liberte|temoignages|evasion|remplacement|pseudonyme|veuve|soeur|frere|fils|fille|mere|pere|mari|domicile|biographie|direction|conduite)$/u.test(
          match.reader.folded(match.reader.previous(match.from)),
        )
        ? undefined
        : reading(match, stretch)
    },
    confidence: 0.75,
    example: 'de menteurs comme [Zorbek Sharov] et',
  },
]

/** Texts that are somebody's, who is named behind « de ». */
function isText(reader: Reader, token: number): boolean {
  return /^(?:rapport|note|expose|allocution|discours|etude|intervention|message|lettre)$/u.test(
    reader.folded(token),
  )
}

const PORTFOLIO_TOKENS = 16
/** Endings of adjectives, which ministries write with a capital: « Enseignement Supérieur Technique ». */
const ADJECTIVE =
  /(?:iques?|eurs?|eures?|ales?|aux|ifs?|ives?|aires?|iens?|iennes?|elles?|eux|euses?|aines?|ees?)$/u

/** The token of the unknown name behind « des affaires étrangères », or -1. */
function portfolioEnd(reader: Reader, token: number): number {
  if (!isOf(reader, token)) return -1
  let at = reader.next(token)
  for (let steps = 0; steps < PORTFOLIO_TOKENS && at < reader.tokens.count; steps++, at = reader.next(at)) {
    if (reader.has(at, TokenFlag.line) || reader.has(at, TokenFlag.sentence)) return -1
    const before = reader.folded(reader.previous(at))
    const linked = /^(?:de|du|des|d'|la|l'|le|les|et|aux|a|,)$/u.test(before)
    if (!linked && isUnknown(reader, at) && goesOn(reader, at))
      return ADJECTIVE.test(reader.folded(at)) ? -1 : at
    if (reader.found(at).some(({ type, weak }) => !weak && (type === 'state' || type === 'date'))) return -1
    if (reader.tokens.kind[at] !== TokenKind.word && !/^(?:,|l'|d')$/u.test(reader.folded(at))) return -1
  }
  return -1
}

/** « alias Zorbek », « le nommé Zorbek »: one word will do. */
function mayNameAlone({ reader, from }: Match): boolean {
  const word = reader.folded(from)
  return (
    /^(?:alias|duc|duchesse|empereur|imperatrice)$/u.test(word) ||
    (/^(?:de)?nommee?$/u.test(word) && /^(?:le|la|du|au)$/u.test(reader.folded(reader.previous(from))))
  )
}

/** « le Turc Zorbek Sharov »: an inhabitant, whose whole name follows. */
function isInhabitant({ reader, from }: Match, stretch: Stretch): boolean {
  return (
    reader.has(from, TokenFlag.capital) &&
    !reader.has(from, TokenFlag.capitals) &&
    /^(?:le|la|l'|du)$/u.test(reader.folded(reader.previous(from))) &&
    wordCount(reader, stretch) >= 2 &&
    allPersonal(reader, stretch)
  )
}

/** Whether each capitalised word of the stretch may be a name's, a place's too: « l’Ivoirien Amara Essy ». */
function allPersonal(reader: Reader, { from, to }: Stretch): boolean {
  let known = true
  for (let token = reader.at(from); token < to; token = reader.next(token)) {
    if (!reader.has(token, TokenFlag.capital) || startsName(reader, token)) {
      known &&= !isUnknown(reader, token)
      continue
    }
    if (reader.found(token).some((one) => !one.weak && one.type !== 'place')) return false
    if (reader.found(token).length === 0) return false
  }
  return !known || allNames(reader, { from, to })
}

/** « le grand juriste uruguayen Zorbek Sharov »: what one is by calling, before the adjective. */
function isCalled({ reader, from }: Match, stretch: Stretch): boolean {
  return (
    CALLING.test(reader.folded(reader.previous(from))) &&
    wordCount(reader, stretch) >= 2 &&
    allNames(reader, stretch)
  )
}

function lineHead(reader: Reader, token: number): boolean {
  return (
    token === 0 ||
    reader.has(token, TokenFlag.line) ||
    reader.inClass(reader.previous(token), 'civility') ||
    /^[:.]$/u.test(reader.folded(reader.previous(token)))
  )
}

/** « Oda⏎ Ranjeva, juges »: two of a column of names, and no name of two words. */
function isColumnOfJudges({ reader, get }: Match): boolean {
  const stretch = get('mention')
  if (!stretch || reader.folded(reader.next(reader.at(stretch.to))) !== 'juges') return false
  for (let token = stretch.from + 1; token < stretch.to; token++)
    if (reader.has(token, TokenFlag.line)) return true
  return false
}

/** Whether the name is all that its line holds. */
function fillsLine(reader: Reader, { from, to }: Stretch): boolean {
  return (
    (reader.has(from, TokenFlag.line) || reader.inClass(reader.previous(from), 'civility')) &&
    (wordCount(reader, { from, to }) >= 2 ||
      (reader.isUnknown(from) && reader.folded(reader.at(to)) === '.')) &&
    endsLine(reader, to)
  )
}

/** Whether a line ends with the token before `to`, or with a full stop behind it. */
function endsLine(reader: Reader, to: number): boolean {
  const after = reader.at(to)
  const end = reader.folded(after) === '.' ? reader.next(after) : after
  return end >= reader.tokens.count || reader.has(end, TokenFlag.line)
}

/** Whether the stretch behind a title may be a name: « le Président Park », not « le Ministre Délégué », « l’expert FAO ». */
function mayName(reader: Reader, { from, to }: Stretch): boolean {
  if (reader.found(from).some((candidate) => !candidate.weak)) return false
  if (to === from + 1 && reader.has(from, TokenFlag.capitals) && reader.text(from, to).length <= MAX_ACRONYM)
    return false
  if (OFFICE_ADJECTIVE.test(reader.folded(from))) return false
  return (
    startsName(reader, from) ||
    (!reader.has(from, TokenFlag.capitals) &&
      !reader.inClass(from, 'english-head') &&
      !reader.inClass(from, 'name-adjective'))
  )
}

/** « Shahid Karimi Industrial Group »: a body that bears a man's name; « Margaret Court » has a name of two words. */
function isEnglishBody(reader: Reader, stretch: Stretch): boolean {
  return wordCount(reader, stretch) > 2 && reader.inClass(reader.previous(stretch.to), 'english-head')
}

function afterComma(reader: Reader, token: number): boolean {
  return reader.folded(reader.previous(token)) === ','
}

/** Whether an office stands before `token`, in the same part of the sentence. */
function officeBefore(reader: Reader, token: number, reach: number): boolean {
  let at = token
  for (let steps = 0; steps < reach; steps++) {
    if (at < 0 || reader.has(at, TokenFlag.sentence)) return false
    at = reader.previous(at)
    const word = reader.folded(at)
    if (word === ',' || word === ';' || word === ':') return false
    if (reader.inClass(at, 'office-head') && !NO_TITLE.has(word)) return true
  }
  return false
}

/** « Nelson Mandela », « Hassan Sheikh Mohamud »: first names alone, of which no place or body is made. */
function allGiven(reader: Reader, from: number, to: number): boolean {
  for (let token = reader.at(from); token < to; token = reader.next(token)) {
    if (reader.found(token).some((one) => !one.weak && one.type !== 'person' && one.type !== 'role'))
      return false
    if (
      reader.has(token, TokenFlag.capital) &&
      !reader.inClass(token, 'given-name') &&
      !reader.inClass(token, 'name-particle') &&
      !reader.inClass(token, 'civility')
    )
      return false
  }
  return true
}

/** « Germain Katanga »: a first name, and a place's name behind it. */
function bearsPlaceName(reader: Reader, { from, to }: Stretch): boolean {
  const last = reader.next(from)
  const here = reader.found(last)
  return (
    last === from + 1 &&
    to === last + 1 &&
    !reader.has(last, TokenFlag.line) &&
    reader.found(from).every((one) => one.weak || one.type === 'person') &&
    here.length > 0 &&
    here.every((one) => one.type === 'place' && one.to === to)
  )
}

function hasUnknown(reader: Reader, from: number, to: number): boolean {
  for (let token = from; token < to; token++) if (isUnknown(reader, token)) return true
  return false
}
