import { afterLa, afterLe, isOf } from '../../languages/fr/articles.ts'
import { afterBracketed } from '../../languages/fr/brackets.ts'
import type { Match } from '../../model/pattern.ts'
import type { Reader } from '../../model/reader.ts'
import type { AnyRule, Reading } from '../../model/rule.ts'
import { TokenFlag, TokenKind } from '../../model/token.ts'
import { alt, as, found, inClass, opt, scan, seq, word } from '../../pattern/build.ts'
import { chargeEnd, isWord } from './charge.ts'
import { roleValue } from './title.ts'

/** Words that rank an office or say what it is for, behind its noun. */
const MODIFIER = new Set(
  'general generale generaux adjoint adjointe adjoints permanent permanente permanents permanentes special speciale speciaux executif executive personnel personnelle principal principale suppleant suppleante resident residente premier premiere ministre president presidente secretaire secretaires coordonnateur coordonnatrice commissaire commissaires representant representante representants conjoint conjointe regionales regionaux regional regionale independant independante plenipotentiaire extraordinaire honoraire parole vice presidents adjointes speciales executifs suppleants juridique militaire politique technique national nationale humanitaire parlementaire associe associee provisoire heritier heritiere assistant assistante rapporteur rapporteuse europeen europeenne designe designee delegue deleguee interimaire interimaires sortant sortante pays directeur directrice gouverneur gouverneure chancelier chanceliere prefet recteur'.split(
    ' ',
  ),
)

const MAX_TOKENS = 10

/** Nouns that are an office only with what follows them: « Haut-Commissaire », « Premier Ministre ». */
const NEEDS_MORE = new Set(
  'haut haute premier premiere vice sous porte charge chargee expert experte experts observateur observatrice delegue deleguee serviteur gardien'.split(
    ' ',
  ),
)
/** People, not offices; or titles that stand before names. */
const NO_OFFICE = new Set(
  'membre candidat candidate avocat avocate journaliste militant militante opposant opposante dictateur dirigeant dirigeante leader professeur professeure docteur shaykh sheikh cheikh imam ayatollah mollah'.split(
    ' ',
  ),
)
const TITLE_TOO = new Set([
  'emir',
  'general',
  'colonel',
  'commandant',
  'amiral',
  'marechal',
  'capitaine',
  'lieutenant',
])

/** Words of the office behind its noun: « général adjoint », « d’État », « en exercice ». */
const titleEnd = (reader: Reader, from: number): number => {
  let end = from
  let at = reader.at(from)
  while (at - from < MAX_TOKENS && isWord(reader, at) && MODIFIER.has(reader.folded(at))) {
    end = at + 1
    at = reader.next(at)
  }
  return end
}

/** What chiefs are of, where it makes their office. */
const CHIEF_OF = ['cabinet', 'mission', 'division', 'section', 'delegation']

/** « Directeur de cabinet », « Directrice du cabinet ». */
const cabinetEnd = (reader: Reader, from: number): number =>
  Math.max(follows(reader, from, 'de', 'cabinet'), follows(reader, from, 'du', 'cabinet'))

/** « Chef de la délégation du Chili ». */
const delegationEnd = (reader: Reader, from: number): number =>
  follows(reader, from, 'de', 'la', 'delegation')

const follows = (reader: Reader, from: number, ...words: readonly string[]): number => {
  let at = reader.at(from)
  let end = from
  for (const word of words) {
    if (reader.folded(at) !== word) return -1
    end = at + 1
    at = reader.next(at)
  }
  return end
}

/** « d’État », « de la République », « en exercice », « des deux saintes mosquées »: what makes another office of the noun before. */
const complementEnd = (reader: Reader, head: number, from: number): number => {
  const word = reader.folded(head)
  switch (word) {
    case 'secretaire':
    case 'ministre':
    case 'secretaires':
    case 'sous':
    case 'conseiller':
    case 'conseillere':
      return follows(reader, from, "d'", 'etat')
    case 'charge':
    case 'chargee':
      return follows(reader, from, "d'", 'affaires')
    case 'president':
    case 'presidente': {
      const republic = follows(reader, from, 'de', 'la', 'republique')
      const state =
        republic > 0 && reader.found(republic - 1).some((one) => one.type === 'state' && !one.weak)
      if (republic > 0 && !state) return republic
      return Math.max(follows(reader, from, 'en', 'exercice'), delegationEnd(reader, from))
    }
    case 'directeur':
    case 'directrice':
      return cabinetEnd(reader, from)
    case 'chef':
    case 'cheffe': {
      const staff = follows(reader, from, "d'", 'etat', 'major')
      if (staff > 0) return staff
      const state = Math.max(follows(reader, from, 'de', "l'", 'etat'), follows(reader, from, "d'", 'etat'))
      if (state > 0) return state
      return Math.max(
        delegationEnd(reader, from),
        follows(reader, from, 'de', 'la', 'diplomatie'),
        ...CHIEF_OF.map((unit) => follows(reader, from, 'de', unit)),
      )
    }
    case 'serviteur':
    case 'gardien': {
      const two = follows(reader, from, 'des', 'deux')
      const holy = two < 0 ? two : follows(reader, two, 'saintes', 'mosquees')
      return two > 0 && holy < 0 ? follows(reader, two, 'lieux', 'saints') : holy
    }
    default:
      return -1
  }
}

/** The token behind « sud-africain »; undefined where no such adjective stands. */
const demonymEnd = (reader: Reader, token: number): number | undefined =>
  reader.found(token, 'state').find((one) => one.form === 'demonym')?.to

/** « Commandant de la Force », « Commandant de la MINUSMA »: an office, where « Commandant » is a rank. */
const isOfForce = (reader: Reader, to: number): boolean => {
  if (follows(reader, to, 'de', 'la', 'force') > 0) return true
  const behind = Math.max(
    follows(reader, to, 'de', 'la'),
    follows(reader, to, 'de', "l'"),
    follows(reader, to, 'du'),
  )
  return behind > 0 && reader.found(reader.at(behind), 'organisation').some(({ weak }) => !weak)
}

/** Bodies and meetings that have their name from who sits in them. */
const SITTING = /(?:conseil|conference|reunion|sommet|session|comite|assemblee|rencontre|forum|table)$/u
const SITTING_BACK = 4

/** « la Conférence islamique des Ministres du tourisme »: ministers of nobody in particular. */
const isOfMeeting = (reader: Reader, from: number): boolean => {
  if (!/^ministres$/u.test(reader.folded(from)) || reader.folded(reader.previous(from)) !== 'des')
    return false
  let token = reader.previous(reader.previous(from))
  for (let steps = 0; steps < SITTING_BACK && token >= 0; steps++, token = reader.previous(token))
    if (SITTING.test(reader.folded(token))) return true
  return false
}

/** « POUVOIRS DES REPRÉSENTANTS », in a title: whoever they are. */
const isAnybody = (reader: Reader, from: number, to: number): boolean =>
  reader.has(from, TokenFlag.capitals) &&
  /^(?:ministres|presidents|representants|secretaires)$/u.test(reader.folded(from)) &&
  holderEnd(reader, reader.at(to)) === reader.at(to)

const readAt = (reader: Reader, from: number): Reading<'role'> | undefined => {
  const head = reader.folded(from)
  if (NO_OFFICE.has(head) || (reader.inClass(from, 'civility') && !TITLE_TOO.has(head))) return undefined
  const before = reader.previous(from)
  const word = reader.folded(before)
  const hyphenated = before >= 0 && before < from - 1
  // « Vice-Premier Ministre » is read from « Vice ».
  if (hyphenated && /^(?:vice|sous|haut|haute|co)$/u.test(word)) return undefined
  let to = titleEnd(reader, from + 1)
  const complement = complementEnd(reader, from, to)
  if (complement > 0) to = titleEnd(reader, complement)
  if (NEEDS_MORE.has(head) && to === from + 1) return undefined
  if (TITLE_TOO.has(head) && head !== 'emir' && to === from + 1 && !isOfForce(reader, to)) return undefined
  if (isOfMeeting(reader, from) || isAnybody(reader, from, to)) return undefined
  // « Ministre sud-africain de la justice »: the charge stands behind the adjective.
  const charge = demonymEnd(reader, reader.at(to)) ?? to
  const end = chargeEnd(reader, { from, to }, charge)
  const interim = Math.max(
    follows(reader, end, 'par', 'interim'),
    /^interim/u.test(reader.folded(to - 1)) ? to : -1,
  )
  const former = /^(?:ancien|ancienne|anciens|anciennes|ex)$/u.test(word)
  return {
    span: { from, to: Math.max(end, interim) },
    value: roleValue(reader, { from, to, charge, end }, { former, acting: interim > 0 }),
  }
}

const read = ({ reader, from }: Match): Reading<'role'> | undefined => readAt(reader, from)

/** « le premier ministre Zorbek Sharov »: in small letters, an office where its holder's name follows. */
const readBefore = ({ reader, from }: Match): Reading<'role'> | undefined => {
  const before = reader.folded(reader.previous(from))
  // Most such words have none of these before them, and the rest is dear.
  if (!/^(?:le|la|l'|du|au|et|,)$/u.test(before)) return undefined
  const role = readAt(reader, from)
  const to = role?.span?.to
  if (!role || to === undefined) return undefined
  // « , représentant M. Lumana »: who stands for him.
  if (to === from + 1 && before === ',') return undefined
  // « le chef Akinjide »: a title.
  if (to === from + 1 && reader.folded(from) === 'chef' && reader.found(reader.at(to), 'person').length > 0)
    return undefined
  const holder = demonymEnd(reader, reader.at(to)) ?? to
  return namesHolder(reader, holderEnd(reader, reader.at(holder))) ? role : undefined
}

/** How many bodies are told one of the other. */
const MAX_PARENTS = 3

/** The token behind « de l’Organisation de coopération islamique (OCI) », « de la Commission de l’Union africaine », or `token`. */
const holderEnd = (reader: Reader, token: number, depth = 0): number => {
  if (depth > MAX_PARENTS || !isOf(reader, token)) return token
  let at = afterLa(reader, reader.next(token))
  if (reader.tokens.kind[at] === TokenKind.ordinal && reader.found(at).length === 0) at = reader.next(at)
  const [holder] = reader.found(at).filter(({ type }) => type === 'state' || type === 'organisation')
  if (holder)
    return seatEnd(reader, holderEnd(reader, afterBracketed(reader, reader.at(holder.to)), depth + 1))
  const organ = reader.has(at, TokenFlag.capital) && reader.inClass(at, 'short-head')
  const parent = organ ? reader.next(at) : token
  const end = organ && isOf(reader, parent) ? holderEnd(reader, parent, depth + 1) : parent
  return end > parent ? end : token
}

/** The token behind « en Arabie saoudite », « auprès de l’OCI », or `token`. */
const seatEnd = (reader: Reader, token: number): number => {
  const link = reader.folded(token)
  if (!/^(?:en|au|aux|aupres)$/u.test(link)) return token
  let at = reader.next(token)
  if (link === 'aupres' && isOf(reader, at)) at = reader.next(at)
  at = afterLa(reader, at)
  const [seat] = reader.found(at)
  return seat ? afterBracketed(reader, reader.at(seat.to)) : token
}

const CIVILITIES = 5

/** Whether a name follows, behind a comma and civilities: « , S. E. l’Ambassadeur Zorbek Sharov ». */
const namesHolder = (reader: Reader, token: number): boolean => {
  let at = reader.folded(token) === ',' ? reader.next(token) : token
  // « , l’Algérienne Zorbek Sharov »
  const inhabitant = afterLe(reader, at)
  if (reader.found(inhabitant, 'state').some((one) => one.form === 'demonym')) at = reader.next(inhabitant)
  for (
    let steps = 0;
    steps < CIVILITIES &&
    (reader.inClass(at, 'civility') ||
      /^(?:s\.|s\.e\.?|e\.?|se|son|sa|l'|ambassadeur|ambassadrice|excellence)$/u.test(reader.folded(at)));
    steps++
  )
    at = reader.next(at)
  return reader.found(at, 'person').length > 0
}

/** « élu président », « au poste de secrétaire général »: in small letters, an office that one is given. */
const readGiven = ({ reader, get }: Match): Reading<'role'> | undefined => {
  const head = get('head')
  const role = head && !reader.has(head.from, TokenFlag.capital) ? readAt(reader, head.from) : undefined
  const to = role?.span?.to
  if (!role || to === undefined) return undefined
  // Of nobody in particular where the body or the State is not told, nor what it is charged with.
  const charged = /^(?:ministre|secrétaire d'état) (?:de |du |des |d|aux? |à )/u.test(role.value.role)
  return charged || holderEnd(reader, reader.at(to)) > reader.at(to) ? role : undefined
}

/** « le représentant permanent du Chili »: in small letters, of a State. */
const readPermanent = ({ reader, from }: Match): Reading<'role'> | undefined => {
  const role = reader.has(from, TokenFlag.capital) ? undefined : readAt(reader, from)
  const to = role?.span?.to
  if (!role || to === undefined || !/^(?:le|la|l'|du|au)$/u.test(reader.folded(reader.previous(from))))
    return undefined
  return holderEnd(reader, reader.at(to)) > reader.at(to) ? role : undefined
}

/** « Zorbek Sharov, ministre de la défense »: the office behind the name. */
const readBehind = ({ reader, get }: Match): Reading<'role'> | undefined => {
  const head = get('head')
  return head && !reader.has(head.from, TokenFlag.capital) ? readAt(reader, head.from) : undefined
}

const OFFICE_AHEAD = 14

/** The head of another office behind « et », in the same part of the sentence. */
function toHead(reader: Reader, token: number): number {
  let at = token
  // « Ministre d’État, ministre de la défense »
  const second = reader.next(token)
  if (reader.folded(token) === ',' && reader.inClass(second, 'office-head')) return second
  for (let steps = 0; steps < OFFICE_AHEAD && at < reader.tokens.count; steps++, at = reader.next(at)) {
    if (/^[,;:.(]$/u.test(reader.folded(at)) || reader.found(at, 'person').length > 0) return -1
    if (reader.folded(at) === 'et' && reader.inClass(reader.next(at), 'office-head')) return reader.next(at)
  }
  return -1
}

export const rules: readonly AnyRule[] = [
  {
    name: '<fonction>',
    type: 'role',
    level: 2,
    pattern: seq(
      inClass('office-head'),
      scan('une majuscule', (reader, token) =>
        reader.has(reader.previous(token), TokenFlag.capital) ? token : -1,
      ),
    ),
    read,
    confidence: 0.9,
    example: 'par la [Représentante permanente] du Kazakhstan',
  },
  {
    name: '<fonction en minuscules> <personne>',
    type: 'role',
    level: 3,
    pattern: seq(
      inClass('office-head'),
      scan('une minuscule', (reader, token) =>
        reader.has(reader.previous(token), TokenFlag.capital) ? -1 : token,
      ),
    ),
    read: readBefore,
    confidence: 0.85,
    example: 'le [président] Barack Obama a dit',
  },
  {
    name: '<représentant permanent en minuscules> de <État>',
    type: 'role',
    level: 3,
    pattern: alt(
      seq(
        word('représentant', 'représentante', 'observateur', 'observatrice'),
        word('permanent', 'permanente'),
      ),
      seq(word('chargé', 'chargée'), "d'", 'affaires'),
    ),
    read: readPermanent,
    confidence: 0.85,
    example: 'par le [représentant permanent] du Chili auprès de',
  },
  {
    name: 'élu, nommé <fonction en minuscules> de <corps>',
    type: 'role',
    level: 3,
    pattern: seq(
      alt(
        word('élu', 'élue', 'nommé', 'nommée', 'désigné', 'désignée', 'devient', 'devenu', 'devenue'),
        seq(word('poste', 'fonction', 'fonctions', 'qualité', 'élection', 'nomination'), word('de', 'comme')),
      ),
      opt(
        opt(','),
        opt(word('ce', 'cette', 'le')),
        alt(found('date'), inClass('weekday')),
        opt('dernier'),
        opt(','),
      ),
      opt(alt('le', 'la')),
      as('head', inClass('office-head')),
    ),
    read: readGiven,
    confidence: 0.85,
    example: "il a été nommé [secrétaire général] de l'OCI",
  },
  {
    name: '<fonction> et <fonction en minuscules> de <corps>',
    type: 'role',
    level: 3,
    pattern: seq(
      found('role'),
      scan('jusqu’à « et » et une autre fonction', toHead),
      as('head', inClass('office-head')),
    ),
    read: readGiven,
    confidence: 0.85,
    example: 'Représentant spécial en Somalie et [chef] de la MINUSMA',
  },
  {
    name: '<personne>, <fonction en minuscules>',
    type: 'role',
    level: 3,
    pattern: seq(
      found('person'),
      ',',
      opt(word('le', 'la', "l'")),
      opt(word('ancien', 'ancienne', 'actuel', 'actuelle', 'nouveau', 'nouvelle')),
      as('head', inClass('office-head')),
    ),
    read: readBehind,
    confidence: 0.85,
    example: 'M. Barack Obama, [président] des États-Unis',
  },
]
