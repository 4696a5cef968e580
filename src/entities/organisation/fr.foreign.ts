import { isArticle, isOf } from '../../languages/fr/articles.ts'
import type { Match, Stretch } from '../../model/pattern.ts'
import type { Reader } from '../../model/reader.ts'
import type { AnyRule, Reading } from '../../model/rule.ts'
import { TokenFlag, TokenKind } from '../../model/token.ts'
import { alt, as, found, inClass, scan, seq, unlisted, word } from '../../pattern/build.ts'
import { isAdjective, NO_INITIAL } from './words.ts'

const MAX_WORDS = 16
/** Nouns that are French too: they end an English name only behind another of its words. */
const ENGLISH_LINK = /^(?:of|for|and|the|in|on|to|against|with|by|&)$/u
const SPANISH_LINK = /^(?:de|del|la|las|los|el|al|para|y|e|por|en|contra|da|das|do|dos)$/u
const FRENCH =
  /^(?:le|la|les|un|une|des|du|de|d'|l'|et|a|au|aux|en|par|pour|sur|ce|cette|il|elle|dans|selon|son|sa|ses|leur|m|mm|mme|president|presidente|directeur|directrice|secretaire|ministre|commissaire|membre|representant|representante|haut|rapport|projet|note|lettre|annexe|article|chapitre|point|paragraphe)$/u

const isName = (reader: Reader, token: number): boolean =>
  token >= 0 &&
  token < reader.tokens.count &&
  reader.tokens.kind[token] === TokenKind.word &&
  reader.has(token, TokenFlag.capital) &&
  !FRENCH.test(reader.folded(token)) &&
  !reader.inClass(token, 'civility')

const joined = (reader: Reader, token: number): boolean =>
  !reader.has(token, TokenFlag.blank) && !reader.has(token, TokenFlag.sentence)

/** « al-Tawhid », « ul-Moudjahidin »: the article that a hyphen joins to the name. */
const ARABIC_ARTICLE = /^(?:al|el|ul|oul|ut|as|ach|ash|an|ad|ed|ar|at|az|e|i)$/u

/** « Korea Ryonbong General Corporation »: no officer. */
const isGeneral = (reader: Reader, token: number): boolean =>
  reader.folded(token) === 'general' &&
  reader.has(token, TokenFlag.capital) &&
  reader.inClass(reader.next(token), 'english-head') &&
  isName(reader, reader.previous(token))

/** Whether `last` ends a whole name, or is a heading, so that the next line begins another: « Global Forest Coalition ». */
const endsEntry = (reader: Reader, last: number): boolean => {
  if (reader.has(last, TokenFlag.line)) return true
  if (!reader.inClass(last, 'english-head') || !reader.has(last, TokenFlag.capital)) return false
  return (
    reader.folded(last) !== 'international' ||
    ENGLISH_LINK.test(reader.folded(reader.previous(reader.previous(last))))
  )
}

const opensNext = (reader: Reader, token: number): boolean =>
  reader.has(token, TokenFlag.line) &&
  reader.has(token, TokenFlag.capital) &&
  endsEntry(reader, reader.previous(token))

/** The first token of the English name that ends with `head`. */
const beginning = (reader: Reader, head: number): number => {
  let first = head
  for (let count = 0; count < MAX_WORDS; count++) {
    if (!joined(reader, first) || opensNext(reader, first)) return first
    const before = reader.previous(first)
    const article = before - 2
    if (isName(reader, before) || isGeneral(reader, before)) first = before
    // « Farmers' Association ».
    else if (reader.folded(before) === "'" && isName(reader, reader.previous(before)))
      first = reader.previous(before)
    // « Al-khoei Foundation ».
    else if (ARABIC_ARTICLE.test(reader.folded(article)) && reader.next(article) === before) {
      if (!reader.has(article, TokenFlag.capital)) return first
      first = article
    } else if (
      before >= 0 &&
      ENGLISH_LINK.test(reader.folded(before)) &&
      isName(reader, reader.previous(before))
    )
      first = reader.previous(before)
    else return first
  }
  return first
}

const LEGAL_FORM = /^(?:inc|ltd|llc|plc|co|corp)\.?$/u

/** « Fraternité Notre Dame, Inc. »: the last word of the name before the comma, or the head. */
const beforeLegalForm = (reader: Reader, head: number): number => {
  const comma = reader.previous(head)
  return LEGAL_FORM.test(reader.folded(head)) && reader.folded(comma) === ',' && joined(reader, head)
    ? reader.previous(comma)
    : head
}

/** « , Tuberculosis and Malaria »: the comma of an English list. */
const isEnglishList = (reader: Reader, comma: number): boolean => {
  if (reader.folded(comma) !== ',') return false
  const name = reader.next(comma)
  const and = reader.next(name)
  return isName(reader, name) && reader.folded(and) === 'and' && isName(reader, reader.next(and))
}

/** No more words in small letters end an English name. */
const MAX_TAIL = 6

/** « on the post-2015 development agenda »: the token after the words in small letters behind « the », or -1. */
const englishTail = (reader: Reader, the: number): number => {
  let end = -1
  let at = reader.next(the)
  for (let count = 0; count < MAX_TAIL && at < reader.tokens.count && joined(reader, at); count++) {
    const kind = reader.tokens.kind[at]
    if (kind !== TokenKind.word && kind !== TokenKind.hyphen && kind !== TokenKind.number) break
    if (kind === TokenKind.word && (FRENCH.test(reader.folded(at)) || reader.inClass(at, 'name-stop'))) break
    end = at + 1
    at = reader.next(at)
  }
  return end
}

/** The token after the capitalised words, and the links between them, that follow. */
const ending = (reader: Reader, from: number, link: RegExp): number => {
  let end = from
  let at = reader.at(from)
  for (let count = 0; count < MAX_WORDS && at < reader.tokens.count && joined(reader, at); count++) {
    // Names and States one a line, in a list.
    if (reader.has(at, TokenFlag.line) && reader.found(at, 'state').length > 0) return end
    if (link === ENGLISH_LINK && opensNext(reader, at)) return end
    if (isName(reader, at)) {
      end = at + 1
      at = reader.next(at)
      continue
    }
    const stroke = reader.folded(at) === '/' && !reader.has(at, TokenFlag.space) && isName(reader, at + 1)
    if (link === ENGLISH_LINK && (stroke || isEnglishList(reader, at))) {
      at = reader.next(at)
      continue
    }
    if (!link.test(reader.folded(at)) || reader.has(at, TokenFlag.capital)) return end
    const next = reader.next(at)
    if (link === ENGLISH_LINK && reader.folded(at) === 'the' && !isName(reader, next))
      return Math.max(end, englishTail(reader, at))
    at = next
  }
  return end
}

const allCapitals = (reader: Reader, from: number, to: number): boolean => {
  for (let token = reader.at(from); token < to; token = reader.next(token))
    if (!reader.has(token, TokenFlag.capitals)) return false
  return true
}

/** « Coalition for Community Participation »: an English link, and a name behind it. */
const opensEnglish = (reader: Reader, head: number): boolean => {
  const link = reader.next(head)
  if (!joined(reader, link) || !/^(?:of|for|to|against|with|on)$/u.test(reader.folded(link))) return false
  const next = reader.next(link)
  return isName(reader, reader.folded(next) === 'the' ? reader.next(next) : next)
}

/** « Droit International »: French nouns that capitals make look like names. */
const FRENCH_NOUN =
  /^(?:droit|commerce|pacte|accord|traite|marche|ordre|code|cadre|aeroport|seminaire|colloque|festival|prix|contexte|systeme|humanitaire|penal|trafic|colloque|developpement|jour|journee|annee|decennie)$/u

/** Heads that are French words too. */
const SHARED =
  /^(?:commission|union|association|organisation|alliance|initiative|office|services?|forum|front|international|support|consortium|coalition)$/u

/**
 * Whether the head begins a French name behind another one: « Mme Lopez Commission européenne » in a table,
 * « Exécutif Initiative pour ».
 */
const isFrench = (reader: Reader, first: number, head: number): boolean => {
  if (first === head) return false
  if (reader.found(head, 'organisation').some((one) => one.to > head + 1 && !one.weak)) return true
  if (!SHARED.test(reader.folded(head))) return false
  const next = reader.next(head)
  if (joined(reader, next) && (isAdjective(reader, next) || /^(?:pour|sur|des?)$/u.test(reader.folded(next))))
    return !reader.has(next, TokenFlag.capital)
  return /[^ -~’\u00a0\r\n\t]/u.test(reader.text(first, head))
}

/** « Foundation University d'Islamabad »: the token after the town that French adds to a school's name. */
const inTown = (reader: Reader, head: number, to: number): number => {
  const of = reader.at(to)
  if (!/^(?:university|institute|college|school)$/u.test(reader.folded(head))) return to
  if (!/^(?:de|d')$/u.test(reader.folded(of))) return to
  const town = reader.found(reader.next(of), 'place').find((one) => !one.weak)
  return town ? town.to : to
}

const readEnglish = ({ reader, from }: Match): Reading<'organisation'> | undefined => {
  // « M. Olguín Fédération de Russie », in a list of delegates: no English word has an accent.
  if (!reader.has(from, TokenFlag.capital) || /[^ -~]/u.test(reader.text(from, from + 1))) return undefined
  const first = beginning(reader, beforeLegalForm(reader, from))
  if ((first === from || reader.inClass(first, 'body-head')) && !opensEnglish(reader, first)) return undefined
  if (reader.inClass(reader.previous(first), 'civility') || isFrench(reader, first, from)) return undefined
  if (reader.folded(from) === 'international' && FRENCH_NOUN.test(reader.folded(first))) return undefined
  const to = ending(reader, from + 1, ENGLISH_LINK)
  // The name is read from its last head on, once.
  for (let token = reader.next(from); token < to; token = reader.next(token))
    if (reader.inClass(token, 'english-head')) return undefined
  return allCapitals(reader, first, to)
    ? undefined
    : { value: {}, span: { from: first, to: inTown(reader, from, to) } }
}

const QUOTES = /^(?:«|"|“|<)$/u
const CLOSING = /^(?:»|"|”|>)$/u

/** Capitalised words, in guillemets or bare, that no other type has found. */
const capitals = (reader: Reader, from: number): number => {
  let end = -1
  let at = from
  for (let count = 0; count < 6 && at < reader.tokens.count; count++) {
    if (!isName(reader, at) || (count > 0 && !joined(reader, at))) break
    if (
      reader
        .found(at)
        .some(
          (one) => !one.weak && (one.form === 'name' || one.type === 'organisation' || one.type === 'place'),
        )
    )
      return -1
    if (reader.inClass(at, 'given-name') || reader.inClass(at, 'body-head')) return -1
    end = at + 1
    at = reader.next(at)
  }
  return end
}

const MEDIA = /^(?:chaines?|station|journal|journaux|quotidien|hebdomadaire|magazine)$/u
/** Triggers that a name follows at once only where something tells the kind of group. */
const VAGUE = /^(?:site|mouvement|groupe|organisation|agence|reseau|coalition|association|banque|fondation)$/u
const KIND =
  /^(?:armee?s?|terroristes?|rebelles?|arme|islamistes?|extremistes?|djihadistes?|jihadistes?|paramilitaires?|separatistes?|dissidente?s?|presse|bancaire|commerciale|militaires?|politiques?|maoistes?|insurges?|petroliere?|miniere?|aerienne|privee|informations?|actualites?)$/u

/** « Le » of « Le Soir », of a newspaper's name. */
const isCapitalArticle = (reader: Reader, token: number): boolean =>
  reader.has(token, TokenFlag.capital) && isArticle(reader, token)

/** Steps over adjectives and « de télévision » between the trigger and the name. */
const triggered = (
  reader: Reader,
  from: number,
): { readonly from: number; readonly to: number } | undefined => {
  let at = from
  const trigger = reader.folded(reader.previous(from))
  const media = MEDIA.test(trigger)
  let told = !VAGUE.test(trigger)
  for (let count = 0; count < 8 && at < reader.tokens.count; count++) {
    if (QUOTES.test(reader.folded(at))) return quoted(reader, at)
    const word = reader.folded(at)
    const quoteAhead = count < 8 && !reader.has(at, TokenFlag.sentence)
    if (!quoteAhead || reader.has(at, TokenFlag.blank)) return undefined
    const owner = isOf(reader, reader.previous(at))
    const name = media && isCapitalArticle(reader, at) ? reader.next(at) : at
    // « la banque BGFI »: nothing but a name is written so.
    if (count === 0 && isSigle(reader, at) && reader.isUnknown(at)) told = true
    if (told && !owner && isName(reader, name)) {
      const to = count <= 3 ? capitals(reader, name) : -1
      if (to >= 0) return { from: at, to }
    }
    if (KIND.test(word)) told = true
    else if (
      !media &&
      !isAdjective(reader, at) &&
      // « société de courtage », « compagnie d'assurance ».
      !(/^(?:de|d')$/u.test(reader.folded(reader.previous(at))) && !reader.has(at, TokenFlag.capital)) &&
      !/^(?:de|d'|du|groupes?|mouvements?|partis|television|radio|presse|information|dite?|denommee?|appelee?|nomme)$/u.test(
        word,
      ) &&
      !reader.found(at).length
    )
      return undefined
    at = reader.next(at)
  }
  return undefined
}

const quoted = (reader: Reader, open: number): { readonly from: number; readonly to: number } | undefined => {
  const first = QUOTES.test(reader.folded(reader.next(open)))
    ? reader.next(reader.next(open))
    : reader.next(open)
  if (!reader.has(first, TokenFlag.capital)) return undefined
  let at = first
  for (let count = 0; count < 7 && at < reader.tokens.count; count++) {
    if (CLOSING.test(reader.folded(at))) return { from: first, to: reader.previous(at) + 1 }
    if (reader.tokens.kind[at] === TokenKind.punctuation) return undefined
    at = reader.next(at)
  }
  return undefined
}

const readTriggered = ({ reader, from }: Match): Reading<'organisation'> | undefined => {
  if (reader.has(from, TokenFlag.capital) && !reader.has(from, TokenFlag.sentence)) return undefined
  const span = triggered(reader, reader.next(from))
  if (!span) return undefined
  if (reader.folded(reader.at(span.to)) === '-') return undefined
  return { value: {}, span, ...(MEDIA.test(reader.folded(from)) ? { value: { kind: 'media' } } : {}) }
}

const spanish = scan('la suite du nom espagnol', (reader, token) => {
  const head = reader.previous(token)
  if (!reader.has(head, TokenFlag.capital)) return -1
  const end = ending(reader, token, SPANISH_LINK)
  return end > token ? end : -1
})

/** Names in Arabic after the word that opens them: « al-Tawhid wal-Jihad ». */
const arabic = scan('la suite du nom arabe', (reader, token) => {
  if (!reader.has(reader.previous(token), TokenFlag.capital)) return -1
  let end = -1
  let at = token
  for (let count = 0; count < 5 && at < reader.tokens.count && joined(reader, at); count++) {
    const article = ARABIC_ARTICLE.test(reader.folded(at)) && reader.next(at) > at + 1
    if (!article && !isName(reader, at)) break
    at = reader.next(at)
    if (!article) end = reader.previous(at) + 1
  }
  return end
})

/** Abbreviations that act in sentences and are no bodies. */
const NO_BODY = new Set(
  `ADN ARN VIH SIDA PIB PNB RNB TIC ONG OING OMD ODD DDTS HFC HCFC PFC CFC PRG TVA IDE APD PMA PEID DDR DIH NTIC PME PMI PPP RSS RSE BTP OGM POP PCB
  DDT ADM EEI SMSI TIPMAL IPSAS SCP COVID COV SRAS VHC VHB MST IST HSH PSR CPI FOB GES UTCATF REDD CMP EIE SIG GPS AIS MDP TNP TICE TICEN OPA CSP
  PAM ECI PESC PSDC DSRP PPTE NEPAD AGOA ACP ACS SGP NPF CDB CNULD CEDEF CEDAW CDE CMS CITES CNUDM AGCS ADPIC CIDE TIAN PIDCP PIDESC
  SARL EURL SPRL ASBL OSBL SCOP SCIC RNIS ADSL UMTS GSM JURY`.split(/\s+/u),
)
const ACTS =
  /^(?:adopte|mis|demande|declare|organise|indique|publie|lance|cree|fait|recommande|decide|annonce|signe|ouvert|etabli|elabore|presente|soumis|condamne|accepte|rejete|approuve|conclu|fourni|salue|estime|note|souligne|rappele|affirme|denonce|revendique|attaque|commis|competence|pris|recu|envoye|invite|prie|encourage)$/u

/** A sigle of three letters or more that nothing else knows, which acts: « la CHRAJ a recommandé ». */
const readActing = ({ reader, from, get }: Match): Reading<'organisation'> | undefined => {
  const span = get('mention') as Stretch
  const text = reader.text(span.from, span.to)
  if (NO_BODY.has(text) || !/^\p{Lu}{3,8}$/u.test(text)) return undefined
  if (/^[IVXLC]+$/u.test(text) || reader.has(reader.next(span.to - 1), TokenFlag.capitals)) return undefined
  let at = reader.at(span.to)
  if (reader.folded(at) === "n'") at = reader.next(at)
  if (!/^(?:a|avait|aurait)$/u.test(reader.folded(at))) return undefined
  at = reader.next(at)
  if (/^(?:pas|egalement|aussi|ainsi|deja|en|par)$/u.test(reader.folded(at))) at = reader.next(at)
  return ACTS.test(reader.folded(at)) && from < span.from ? { value: {}, form: 'acronym', span } : undefined
}

const isSigle = (reader: Reader, token: number): boolean => {
  const text = reader.text(token, token + 1)
  return /^\p{Lu}{3,10}$/u.test(text) && !NO_BODY.has(text) && !/^[IVXLC]+$/u.test(text)
}

/** « de l' », « du », « la » before the next of a list: the token after them. */
const afterLink = (reader: Reader, from: number): number => {
  let at = from
  for (let count = 0; count < 3 && /^(?:,|et|de|du|des|la|le|l'|les|que)$/u.test(reader.folded(at)); count++)
    at = reader.next(at)
  return at
}

/** The token after « RCD-Goma », or after one word. */
const afterSigle = (reader: Reader, at: number): number => {
  const known = reader.found(at, 'organisation').find((one) => !one.weak)
  return known ? reader.at(known.to) : reader.next(at)
}

/** No list of acronyms is read along further than this. */
const MAX_SIGLES = 8

/** « de l'UDPS, du MLC et du PPRD »: sigles that nothing knows, behind one that stands for a body. */
const readCoordinated = ({ reader, get }: Match): readonly Reading<'organisation'>[] | undefined => {
  const { from, to } = get('known') as Stretch
  if (!reader.has(from, TokenFlag.capitals) || to !== from + 1 || inCapitalLine(reader, from))
    return undefined
  const readings: Reading<'organisation'>[] = []
  let comma = reader.at(to)
  for (let count = 0; count < MAX_SIGLES && /^(?:,|et)$/u.test(reader.folded(comma)); count++) {
    const at = afterLink(reader, comma)
    if (!/^(?:du|la|le|l'|des|les)$/u.test(reader.folded(reader.previous(at)))) break
    if (!reader.has(at, TokenFlag.capitals) || inCapitalLine(reader, at)) break
    if (reader.isUnknown(at) && isSigle(reader, at))
      readings.push({ value: {}, form: 'acronym', span: { from: at, to: at + 1 } })
    comma = afterSigle(reader, at)
  }
  return readings
}

/** In a line of capitals every word looks like a sigle. */
const inCapitalLine = (reader: Reader, token: number): boolean =>
  reader.has(reader.previous(token), TokenFlag.capitals) || reader.has(reader.next(token), TokenFlag.capitals)

/** « membres du MOPAN »: what has members is a body. */
const readMembers = ({ reader, from, get }: Match): Reading<'organisation'> | undefined => {
  const span = get('mention') as Stretch
  // In a line of capitals every word looks like a sigle.
  if (reader.has(from, TokenFlag.capitals)) return undefined
  if (!isSigle(reader, span.from) || reader.has(reader.next(span.to - 1), TokenFlag.capitals))
    return undefined
  return { value: {}, form: 'acronym', span }
}

/** How far behind a description its acronym may stand, in tokens. */
const MAX_DESCRIPTION = 12

/** « d'universités rurales (UNIRUR) »: the token after the bracket, or -1. */
const described = scan('la description, son sigle entre parenthèses', (reader, token) => {
  if (reader.has(reader.previous(token), TokenFlag.capital)) return -1
  let at = token
  for (let count = 0; count < MAX_DESCRIPTION && at < reader.tokens.count; count++, at = reader.next(at)) {
    if (reader.folded(at) === '(') {
      const close = reader.next(reader.next(at))
      return count > 0 && reader.folded(close) === ')' ? close + 1 : -1
    }
    const word = reader.tokens.kind[at] === TokenKind.word || reader.tokens.kind[at] === TokenKind.elision
    if (!word || !joined(reader, at) || reader.has(at, TokenFlag.capital)) return -1
    if (reader.inClass(at, 'name-stop')) return -1
  }
  return -1
})

/** A name that the description does not spell out; « organisation de la société civile (OSC) » is what such are called. */
const readDescribed = ({ reader, from, to }: Match): Reading<'organisation'> | undefined => {
  const token = reader.previous(to - 1)
  const text = reader.text(token, token + 1)
  if (text.length < 4 || !isSigle(reader, token) || !reader.isUnknown(token)) return undefined
  if (!/^(?:une?|l[ea]|l'|cette|du|au|d')$/u.test(reader.folded(reader.previous(from)))) return undefined
  let initials = ''
  for (let at = from; at < token; at = reader.next(at))
    if (!NO_INITIAL.test(reader.folded(at))) initials += reader.folded(at).charAt(0)
  return initials.startsWith(text.toLowerCase().slice(0, 2)) && initials.length >= text.length
    ? undefined
    : { value: {}, form: 'acronym', span: { from: token, to: token + 1 } }
}

/** Bodies under names in other languages, and by the word that tells what they are. */
export const foreignRules: readonly AnyRule[] = [
  {
    name: '<nom anglais> Foundation, Council, Corporation…',
    type: 'organisation',
    form: 'name',
    level: 2,
    pattern: seq(inClass('english-head')),
    read: readEnglish,
    confidence: 0.8,
    example: "l'[Riverside Foundation for Rural Women] a contribué",
  },
  {
    name: 'Fundación, Comisión… <nom espagnol ou portugais>',
    type: 'organisation',
    form: 'name',
    level: 2,
    pattern: seq(
      word(
        'fundación',
        'asociación',
        'instituto',
        'universidad',
        'comisión',
        'consejo',
        'confederación',
        'federación',
        'movimiento',
        'frente',
        'partido',
        'alianza',
        'ejército',
        'coordinadora',
        'sindicato',
        'coalición',
        'organización',
        'organização',
        'ministerio',
        'secretaría',
        'banco',
        'corporación',
        'centro',
        'colectivo',
        'plataforma',
        'fundação',
        'associação',
        'universidade',
        'aliança',
        'movimento',
      ),
      spanish,
    ),
    confidence: 0.85,
    example: 'la [Fundación Paz y Bien] a présenté',
  },
  {
    name: 'Jaish, Liwa, Katibat… <nom arabe>',
    type: 'organisation',
    form: 'name',
    level: 2,
    pattern: seq(
      word(
        'harakat',
        'hizb',
        'hezb',
        'jaish',
        'jaych',
        'jeish',
        'liwa',
        'katibat',
        'katiba',
        'kataeb',
        'jabhat',
        'jund',
        'saraya',
        'ahrar',
        'faylaq',
        'ansar',
      ),
      arabic,
    ),
    read: () => ({ value: { kind: 'armed-group' } }),
    confidence: 0.75,
    example: 'la [Katibat al-Zarkhoun] tient la route',
  },
  {
    name: 'société, groupe armé, chaîne… <nom>',
    type: 'organisation',
    form: 'name',
    level: 2,
    pattern: seq(as('trigger', inClass('body-trigger'))),
    read: readTriggered,
    confidence: 0.75,
    example: 'la chaîne de télévision « [ATR] » diffuse',
  },
  {
    name: 'la <sigle> a décidé, demandé…',
    type: 'organisation',
    form: 'acronym',
    level: 2,
    pattern: seq(
      word('le', 'la', "l'"),
      as(
        'mention',
        unlisted('un sigle', (reader, token) => reader.has(token, TokenFlag.capitals)),
      ),
    ),
    read: readActing,
    confidence: 0.7,
    example: 'la [CHRAZ] a recommandé',
  },
  {
    name: "de l'<sigle connu>, du <sigle>",
    type: 'organisation',
    form: 'acronym',
    level: 3,
    pattern: seq(as('known', found('organisation', 'acronym')), word(',', 'et')),
    read: readCoordinated,
    confidence: 0.7,
    example: "l'appui de l'ONU et de l'[UZARK] est",
  },
  {
    name: 'membres, secrétariat… du <sigle>',
    type: 'organisation',
    form: 'acronym',
    level: 2,
    pattern: seq(
      word(
        'membre',
        'membres',
        'secrétariat',
        'siège',
        'combattants',
        'militants',
        'dirigeants',
        'responsables',
        'représentant',
        'représentants',
        'soldats',
        'rebelles',
        'porte-parole',
        'président',
        'présidente',
        'vice-président',
        'directeur',
        'directrice',
        'général',
        'générale',
        'exécutif',
        'exécutive',
        'coordonnateur',
        'administration',
        'assemblée',
        'conseil',
        'bureau',
      ),
      alt('du', seq('de', word('la', "l'"))),
      as(
        'mention',
        unlisted('un sigle', (reader, token) => reader.has(token, TokenFlag.capitals)),
      ),
    ),
    read: readMembers,
    confidence: 0.75,
    example: 'les membres du [ZARKUN] ont',
  },
  {
    name: 'réseau, association… <description> (<sigle>)',
    type: 'organisation',
    form: 'acronym',
    level: 2,
    pattern: seq(
      word(
        'réseau',
        'association',
        'organisation',
        'ong',
        'société',
        'compagnie',
        'entreprise',
        'coalition',
        'alliance',
        'fédération',
        'fondation',
        'institut',
        'université',
        'syndicat',
        'agence',
        'chaîne',
      ),
      described,
    ),
    read: readDescribed,
    confidence: 0.7,
    example: "un réseau d'universités rurales ([ZARKUNI]) a",
  },
]
