import { isOf } from '../../languages/fr/articles.ts'
import type { Stretch } from '../../model/pattern.ts'
import type { Reader } from '../../model/reader.ts'
import type { AnyRule } from '../../model/rule.ts'
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
import { personName } from './name.ts'
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
  wordCount,
} from './signs.ts'

/** Words with which unknown places, ships, armed groups and companies begin. */
const NO_PERSON =
  /^(?:tall?|tell?|deir|deyr|bab|jabal|jabel|jebel|djebel|djabal|wadi|ouadi|oued|khan|kh?irbet|kafr|kfar|beit|bayt|umm|oum|ras|ain|bir|jisr|dar|hawr|qalaat|marj|nahr|madinat|ansar|ahrar|liwa|jaych|jaysh|jaish|jund|harakat|jabhat|jebhat|lashkar|jamaat|hizb|hezb|al|el|port|fort|san|santa|saint|los|las|le|la|new|mount|cap|camp|ville|hotel|radio|air|global|human|international|south|north|west|east|royal|saint|rio|lac|mont|sa|ste|puerto|villa)$/u
const ARTICLE =
  /^(?:le|la|les|l'|du|des|au|aux|un|une|ce|cette|son|sa|leur|notre|navire|cargo|petrolier|ville|village)$/u

/** Whether two words or more, of which no list has any but first names, may be somebody's, and no place, ship or company. */
const mayBePerson = (reader: Reader, stretch: Stretch): boolean => {
  const { from, to } = stretch
  if (wordCount(reader, stretch) < 2 || !allNames(reader, stretch) || partOfName(reader, from)) return false
  if (NO_PERSON.test(reader.folded(from)) || ARTICLE.test(reader.folded(reader.previous(from)))) return false
  for (let token = reader.at(from); token < to; token = reader.next(token))
    if (reader.inClass(token, 'english-head')) return false
  // The name is read whole.
  const next = reader.at(to)
  return (
    !reader.has(next, TokenFlag.capital) ||
    reader.has(next, TokenFlag.sentence) ||
    reader.has(next, TokenFlag.line) ||
    reader.inClass(next, 'office-head')
  )
}

const readPeople = readNames(
  (reader, stretch) => !reader.has(stretch.from, TokenFlag.capitals) && mayBePerson(reader, stretch),
)

const name = seq(
  // Few words have a capital: rules that go on with a name are tried at those alone.
  ahead(
    alt(
      capital('une majuscule', () => true),
      inClass('name-particle'),
      kind(TokenKind.initial),
    ),
  ),
  scan('un nom de personne', (reader, token) => personName(reader, token)),
)
const names = seq(as('mention', name), many(seq(opt(','), opt('et'), as('mention', name)), 0, 12))
const subject = seq(
  as(
    'mention',
    unlisted(
      'un mot inconnu',
      (reader, token) =>
        (goesOn(reader, token) || isHad(reader, reader.next(token))) && !follows(reader, token),
    ),
    told(alt(secondWord, word('a', 'avait', 'est', 'était', 'sera'))),
    scan('la suite du nom', restOfName),
  ),
  many(seq(alt(',', 'et'), as('mention', name)), 0, 6),
)

/** « a » of « Zorbek a été arrêté ». */
function isHad(reader: Reader, token: number): boolean {
  return /^(?:a|avait|est|etait|sera)$/u.test(reader.folded(token))
}

/** What is done to nobody but people, so that a name of one word will do. */
const TO_PEOPLE =
  /^(?:arrete|interpelle|apprehende|assassine|inculpe|extrade|ecroue|incarcere|emprisonne|pendu|gracie|acquitte|decapite|poignarde|torture)e?$/u
const VERB_TOKENS = 4

/** « Zorbek a été arrêté », at the head of a sentence or a clause. */
const isLone = (reader: Reader, { from, to }: Stretch): boolean => {
  if (to !== from + 1 || reader.has(from, TokenFlag.capitals) || reader.folded(from).length < 5) return false
  const before = reader.folded(reader.previous(from))
  if (!reader.has(from, TokenFlag.sentence) && !/^(?:,|que|qu'|et|ou|quand)$/u.test(before)) return false
  let token = reader.at(to)
  for (let steps = 0; steps < VERB_TOKENS; steps++, token = reader.next(token))
    if (TO_PEOPLE.test(reader.folded(token))) return true
  return false
}

/** « la ville de Zorbek », « de Zorbek a été pris »: the word depends on a noun before it. */
function follows(reader: Reader, token: number): boolean {
  const before = reader.previous(token)
  return isOf(reader, before) || ARTICLE.test(reader.folded(before))
}

const adverb = many(
  word(
    'immédiatement',
    'inconditionnellement',
    'arbitrairement',
    'illégalement',
    'également',
    'ensuite',
    'aussi',
    'finalement',
    'depuis',
    'alors',
    'et',
    'sommairement',
    'grièvement',
    'mortellement',
    'récemment',
    'officiellement',
  ),
  0,
  3,
)
const oneOf = (list: string) => word(...list.trim().split(/\s+/u))
const had = oneOf('a ont avait avaient ayant avoir aurait auraient')
const be = alt(
  seq(oneOf('a ont avait avaient ayant avoir aurait auraient aura auront'), adverb, 'été'),
  oneOf('est sont était étaient sera seront serait seraient fut furent'),
)
/** What is done to people, and to nothing else. */
const DONE = `arrêté interpellé appréhendé tué assassiné abattu exécuté pendu blessé enlevé kidnappé emprisonné incarcéré écroué inculpé acquitté relaxé
  extradé torturé interrogé relâché gracié amnistié détenu nommé élu réélu promu limogé capturé décapité égorgé hospitalisé intronisé battu violé
  naturalisé poignardé`
const done = oneOf(
  DONE.split(/\s+/u)
    .flatMap((one) => [one, `${one}s`, `${one}e`, `${one}es`])
    .join(' '),
)
const sentenced = oneOf('condamné condamnée condamnés condamnées')
/** « mort », « dix ans de prison ». */
const penalty = alt(
  word('mort', 'perpétuité'),
  seq('la', word('prison', 'réclusion', 'peine')),
  seq(
    scan('une durée', (reader, token) => reader.next(token)),
    word('ans', 'mois'),
  ),
)
/** « s’est rendu », « est mort », « a démissionné ». */
const acts = alt(
  seq(
    alt(seq("s'", oneOf('est était')), seq('se', 'sont')),
    adverb,
    oneOf(
      'rendu rendue rendus enfui enfuie enfuis évadé évadée évadés suicidé suicidée exilé exilée réfugié réfugiée entretenu entretenue marié mariée',
    ),
  ),
  seq(oneOf('est était sont'), adverb, oneOf('mort morte morts décédé décédée décédés marié mariée')),
  seq(had, adverb, oneOf('démissionné témoigné avoué plaidé comparu épousé succombé')),
)

/** Verbs of which people are the object; as participles, behind « a », « ont ». */
const TAKEN = `arrêter interpeller appréhender assassiner tuer abattre kidnapper emprisonner incarcérer inculper torturer relâcher extrader
  arrêtent arrête interpellent emprisonnent torturent relâchent arrêtant relâchant`
const TAKEN_PAST =
  'arrêté interpellé appréhendé assassiné tué abattu kidnappé enlevé emprisonné incarcéré inculpé torturé relâché extradé exécuté blessé interrogé gracié acquitté détenu accusé soupçonné'

/** « amené … à », « accusé … de »: what goes before the name, and behind it. */
const CAUSED =
  'amené contraint forcé obligé poussé amener contraindre forcer obliger amènent contraignent forcent'
const ACCUSED =
  'accuse accusent accuser accusant accusé soupçonne soupçonnent soupçonner soupçonné inculpé félicite félicitent félicité remercie remercient'
const FREED = 'libérer libère libèrent libérez libérant libéré relâcher relâche'

/** Matters of which experts are appointed. */
const MATTER =
  /^(?:groupes?|finances?|armes?|armements?|transports?|aviation|douanes?|ressources?|questions?|affaires?|experte?|specialiste|analyste|coordonnat(?:eur|rice)|consultante?|economie|securite|diamants?|or|migrations?|missiles?|terrorisme|droit|logistique|mines?|commerce|energie|nucleaire|criminalite|recherche|enquetes?|regional|regionales?)$/u
const MATTER_TOKENS = 9

/** « groupes armés », « affaires maritimes et douanes », up to the parenthesis. */
const matter = scan('un domaine', (reader, token) => {
  if (!MATTER.test(reader.folded(token))) return -1
  let at = token
  for (let steps = 0; steps < MATTER_TOKENS && at < reader.tokens.count; steps++, at = reader.next(at)) {
    if (reader.folded(at) === '(') return at
    if (reader.has(at, TokenFlag.blank) || reader.tokens.kind[at] === TokenKind.number) return -1
  }
  return -1
})

/** Family names that come before given names of one syllable each, in Korea and China. */
const FAMILY = new Set(
  'kim ri pak choe choi jong jang yun rim sin kwon hwang ryu hong kang mun yang paek jon han jo nam kye tae thae won om ro chon cha ji song li wang zhang liu chen zhao huang zhou wu xu zhu hu lin guo deng mao luo xie feng sun'.split(
    ' ',
  ),
)
/** Family names of Korea, behind which two syllables hang together: « Park Geun-hye ». */
const KOREAN = new Set([...FAMILY, 'park', 'lee', 'moon', 'roh', 'ban', 'hahn', 'yoon'])
/** Family names of China, before a name of two syllables: « Wen Jiabao ». */
const CHINESE = new Set(
  'li wang zhang liu chen zhao huang zhou wu xu zhu hu lin guo luo xie wen jiang yang qian tang cui sha fu'.split(
    ' ',
  ),
)
const PINYIN =
  /^(?:(?:[bpmfdtnlgkhjqxrzcsyw]|zh|ch|sh)?(?:[aeiou]|ai|ei|ui|ao|ou|iu|ie|ue|er|an|en|in|un|ang|eng|ing|ong|ia|iao|ian|iang|iong|ua|uo|uai|uan|uang)){2}$/u
const SYLLABLE =
  /^(?:[bcdfghjklmnpqrstvwxz]|ch|sh|zh|th|kh|ph|kk|pp|tt|ss)?[yw]?(?:a|e|i|o|u|ae|ai|ao|ei|eo|eu|oe|ui|ou|oo|ia|ie|iu|ua|ue|uo|yo|yu|ya)(?:k|n|ng|l|m|p|t)?$/u
/** Ends of the names of Korean places. */
const KOREAN_PLACE = /^(?:gun|dong|up|myon|san)$/u

const isFamily = (reader: Reader, token: number): boolean => FAMILY.has(reader.folded(token))

const syllable = capital('une syllabe', (reader, token) => {
  const said = reader.folded(token)
  return (
    reader.tokens.kind[token] === TokenKind.word &&
    !reader.has(token, TokenFlag.line) &&
    SYLLABLE.test(said) &&
    said.length > 1 &&
    reader.found(token).every(({ weak, type }) => weak || type === 'person')
  )
})

/** Rules that know a person by what is told of a name that no list has. */
export const frames: readonly AnyRule[] = [
  {
    name: 'arrêter, tuer, sous <nom>',
    type: 'person',
    level: 2,
    pattern: seq(alt(oneOf(TAKEN), 'sous', seq(had, adverb, oneOf(TAKEN_PAST))), adverb, names),
    read: readPeople,
    confidence: 0.8,
    example: 'La police a arrêté [Zorbek Sharov] hier.',
  },
  {
    name: 'amener <nom> à, accuser <nom> de',
    type: 'person',
    level: 2,
    pattern: alt(
      seq(oneOf(CAUSED), names, ahead(word('à'))),
      seq(oneOf(ACCUSED), names, ahead(word('de', "d'", 'pour'))),
      seq(
        had,
        'condamné',
        names,
        ahead('à', alt(word('mort', 'perpétuité'), seq('la', word('prison', 'réclusion')))),
      ),
    ),
    read: readPeople,
    confidence: 0.8,
    example: 'ils ont amené [Zorbek Sharov] à faire',
  },
  {
    name: 'libérer immédiatement <nom>',
    type: 'person',
    level: 2,
    pattern: seq(
      oneOf(FREED),
      alt(
        seq(word('immédiatement', 'inconditionnellement'), adverb),
        seq(
          'sans',
          oneOf('délai condition conditions plus'),
          many(word('tarder', 'ni', 'condition', 'délai', 'conditions'), 0, 2),
        ),
      ),
      opt(','),
      names,
    ),
    read: readPeople,
    confidence: 0.8,
    example: 'de libérer immédiatement [Zorbek Sharov] et ses',
  },
  {
    name: 'nommer <nom> <fonction>',
    type: 'person',
    level: 2,
    pattern: seq(
      oneOf('nommer désigner désigné désigne élire élit réélu proposé'),
      as('mention', name),
      opt('(', found('state', 'name'), ')'),
      opt(alt('comme', 'en qualité de', 'en tant que', 'au poste de', 'aux fonctions de')),
      opt(alt('le', 'la')),
      test('une fonction', (reader, token) => reader.inClass(token, 'office-head')),
    ),
    read: readPeople,
    confidence: 0.85,
    example: 'Il a désigné [Zorbek Sharov] Procureur.',
  },
  {
    name: '<nom> a été arrêté, est mort',
    type: 'person',
    level: 2,
    pattern: seq(subject, ahead(alt(seq(be, adverb, alt(done, seq(sentenced, 'à', penalty))), acts))),
    read: (match) => {
      const [first] = match.all('mention')
      return first && isLone(match.reader, first) ? reading(match, first) : readPeople(match)
    },
    confidence: 0.8,
    example: '[Zorbek Sharov] a été arrêté hier.',
  },
  {
    name: '<nom>, <domaine> (<État>)',
    type: 'person',
    level: 2,
    pattern: seq(
      as(
        'mention',
        unlisted('un mot inconnu', (reader, token) => goesOn(reader, token) && beginsItem(reader, token)),
        told(secondWord),
        scan('la suite du nom', restOfName),
      ),
      ',',
      ahead(matter, '(', found('state', 'name'), ')'),
    ),
    read: readPeople,
    confidence: 0.85,
    example: '[Zorbek Sharov], groupes armés (Canada)',
  },
  {
    name: '<fonction> : <nom>',
    type: 'person',
    level: 2,
    pattern: seq(
      ahead(capital('une majuscule en tête', beginsItem)),
      inClass('office-head'),
      many(
        word('général', 'générale', 'spécial', 'spéciale', 'exécutif', 'exécutive', 'adjoint', 'adjointe'),
        0,
        2,
      ),
      ':',
      names,
    ),
    read: readNames(mayBePerson),
    confidence: 0.85,
    example: 'Rapporteur : [Zorbek Sharov]',
  },
  {
    name: 'auteur, requérant, victime : <nom>',
    type: 'person',
    level: 2,
    pattern: seq(
      oneOf(
        'auteur auteurs auteure requérant requérante requérants plaignant plaignante plaignants victime victimes signataire signataires conseil accusé accusée appelant contact modérateur modératrice orateur orateurs intervenants',
      ),
      opt('(', word('s', 'e'), ')'),
      opt(word('présumée', 'présumées', 'principal', 'principale'), opt('(', 's', ')')),
      ':',
      names,
    ),
    read: readNames(mayBePerson),
    confidence: 0.85,
    example: 'Auteur(s) : [Zorbek Sharov]',
  },
  {
    name: 'chef de milice, de guerre <nom>',
    type: 'person',
    level: 2,
    pattern: seq(
      oneOf('chef chefs cheffe seigneur seigneurs'),
      'de',
      oneOf('milice guerre file faction clan tribu gang bande parti'),
      opt(found('state', 'demonym')),
      opt(','),
      names,
    ),
    // « milice » begins names of bodies: what follows it is told apart by « chef ».
    read: readNames(isWholeName),
    confidence: 0.85,
    example: 'le chef de milice [Zorbek Sharov] a fui',
  },
  {
    name: '<nom> ben, bin <nom>',
    type: 'person',
    level: 2,
    pattern: seq(
      as(
        'mention',
        unlisted('un mot inconnu'),
        ahead(word('ben', 'bin', 'ibn', 'bint')),
        scan('la suite du nom', restOfName),
      ),
      not(test('un tiret', (reader, token) => reader.folded(token) === '-')),
    ),
    read: readPeople,
    confidence: 0.8,
    example: 'que [Zorbek ben Sharov] est venu',
  },
  {
    name: '<nom coréen ou chinois de trois syllabes>',
    type: 'person',
    level: 2,
    pattern: seq(
      as(
        'mention',
        alt(
          unlisted('un nom de famille', isFamily),
          seq(ahead(capital('un nom de famille', isFamily)), inClass('given-name')),
        ),
        syllable,
        syllable,
      ),
      not(
        test('une majuscule', (reader, token) =>
          reader.has(token, TokenFlag.capital) && !reader.has(token, TokenFlag.sentence)),
      ),
    ),
    read: (match) => {
      const { reader, from, to } = match
      const lone =
        reader.has(from, TokenFlag.capital) &&
        to - from === 3 &&
        !ARTICLE.test(reader.folded(reader.previous(from))) &&
        !isOfPlace(reader, from) &&
        !partOfName(reader, from) &&
        !KOREAN_PLACE.test(reader.folded(to - 1)) &&
        (isUnknown(reader, from) || isUnknown(reader, from + 1) || isUnknown(reader, from + 2))
      return lone ? reading(match, { from, to }) : undefined
    },
    confidence: 0.85,
    example: 'que [Pak Hyok Jun] a dit',
  },
  {
    name: '<nom coréen> <syllabe>-<syllabe>, <nom chinois> <deux syllabes>',
    type: 'person',
    level: 2,
    pattern: seq(
      as(
        'mention',
        alt(
          seq(
            capital('un nom de famille coréen', (reader, token) => KOREAN.has(reader.folded(token))),
            syllable,
            scan('une syllabe derrière un trait d’union', hungSyllable),
          ),
          seq(
            capital('un nom de famille chinois', (reader, token) => CHINESE.has(reader.folded(token))),
            unlisted('un nom de deux syllabes', (reader, token) => isPinyin(reader, token)),
          ),
        ),
      ),
      not(
        test('une majuscule', (reader, token) =>
          reader.has(token, TokenFlag.capital) && !reader.has(token, TokenFlag.sentence)),
      ),
    ),
    read: readName((reader, stretch) => mayStandAlone(reader, stretch.from)),
    confidence: 0.85,
    example: 'que [Park Geun-hye] a dit',
  },
]

/** « hye » of « Geun-hye ». */
function hungSyllable(reader: Reader, token: number): number {
  return reader.tokens.kind[token - 1] === TokenKind.hyphen &&
    reader.has(token - 1, TokenFlag.skip) &&
    SYLLABLE.test(reader.folded(token))
    ? reader.next(token)
    : -1
}

function isPinyin(reader: Reader, token: number): boolean {
  return (
    reader.folded(token).length > 4 && !reader.has(token, TokenFlag.line) && PINYIN.test(reader.folded(token))
  )
}

function mayStandAlone(reader: Reader, from: number): boolean {
  return (
    !ARTICLE.test(reader.folded(reader.previous(from))) &&
    !isOfPlace(reader, from) &&
    !partOfName(reader, from)
  )
}

/** Whether an item of a list begins with the word: a line, or what follows « ; », « : », « ), », « et ». */
function beginsItem(reader: Reader, token: number): boolean {
  const before = reader.previous(token)
  return (
    before < 0 ||
    reader.has(token, TokenFlag.line) ||
    reader.has(token, TokenFlag.sentence) ||
    /^(?:[;:,.•]|et)$/u.test(reader.folded(before))
  )
}
