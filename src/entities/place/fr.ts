import { placeUse } from '../../languages/fr/place-words.ts'
import type { DateValue, PlaceValue } from '../../model/entity.ts'
import type { Match, Stretch } from '../../model/pattern.ts'
import type { Reader } from '../../model/reader.ts'
import type { AnyRule, Reading } from '../../model/rule.ts'
import { TokenFlag } from '../../model/token.ts'
import {
  ahead,
  alt,
  as,
  capital,
  found,
  inClass,
  many,
  not,
  opt,
  scan,
  seq,
  test,
  unlisted,
  word,
} from '../../pattern/build.ts'
import { isAdjective } from '../organisation/words.ts'
import { commonName, isArabicHead, isListed, isUnknown, of, placeName } from './name.ts'

const name = seq(ahead(capital('une majuscule', () => true)), scan('un nom de lieu', placeName))
/** A name behind a trigger, also one that is a common word. */
const member = alt(scan('un nom commun de division', commonName), found('place'), name)

const adjective = test('un adjectif', (reader, token) =>
  !reader.has(token, TokenFlag.capital) &&
  (isAdjective(reader, token) || /^(?:international|voisine?|syriens?)$/u.test(reader.folded(token))))
/** « de réfugiés palestiniens », « de transit » */
const use = seq(alt('de', "d'"), opt('personnes'), word(...placeUse), opt(adjective))

const KINDS: Readonly<Record<string, string>> = {
  ville: 'city',
  village: 'city',
  localite: 'city',
  commune: 'city',
  municipalite: 'city',
  quartier: 'site',
  camp: 'site',
  aeroport: 'site',
  port: 'site',
  base: 'site',
  province: 'division',
  gouvernorat: 'division',
  district: 'division',
  departement: 'division',
  comte: 'division',
  canton: 'division',
  prefecture: 'division',
  wilaya: 'division',
  region: 'region',
}

/** Triggers behind which only a word that nothing else knows is a place: « département de la Défense ». */
const DOUBTFUL =
  /^(?:departements?|bases?|port|regions?|camps?|communes?|nord|sud|est|ouest|proximite|pres|loin|environs|alentours|abords|direction|gare|prison|poste|peripherie|banlieue|maires?|gouverneurs?|deputee?|prefet|(?:arch)?eveque)$/u

const kindOf = (reader: Reader, trigger: number): PlaceValue => {
  const kind = KINDS[reader.folded(trigger).replace(/s$/u, '')]
  return kind ? { kind } : {}
}

const MIN_LENGTH = 3

/** « les camps Rohingyas », « le député Zorbek »: a people or a man, where no « de » stands between. */
const isOfPeople = (reader: Reader, trigger: number, first: number): boolean =>
  reader.next(trigger) === first &&
  /s$|^(?:maire|gouverneur|deputee?|prefet|(?:arch)?eveque)$/u.test(reader.folded(trigger))

const firm = (reader: Reader, token: number): boolean => reader.found(token, 'place').some((one) => !one.weak)

const isListedDivision = (reader: Reader, { from }: Stretch): boolean =>
  reader
    .found(from, 'place')
    .some(({ weak, value }) => !weak && /^(?:division|city)$/u.test((value as PlaceValue).kind ?? ''))

const isCommon = (reader: Reader, { from, to }: Stretch): boolean => commonName(reader, from) === to

/**
 * « le département du Nord », « les départements de l'Ouest et de l'Artibonite »: whether the noun or the neighbours
 * tell of divisions that have common words for names. « Les régions du Nord » are none.
 */
const areDivisions = (reader: Reader, trigger: number, spans: readonly Stretch[]): boolean => {
  const noun = reader.folded(trigger)
  if (!/^(?:departement|region)s?$/u.test(noun)) return false
  const common = spans.every((span) => isCommon(reader, span))
  if (common && noun.startsWith('d')) return true
  if (!noun.endsWith('s')) return common && spans.length === 1
  return (
    !reader.has(trigger, TokenFlag.capital) &&
    spans.some(
      (span) => isListedDivision(reader, span) || (span.to > span.from + 1 && isCommon(reader, span)),
    )
  )
}

/** « la province de l'Équateur » is no State; elsewhere the word is one. */
const isNameHere = (reader: Reader, trigger: number, { from }: Stretch): boolean =>
  reader.folded(from) !== 'equateur' || /^provinces?$/u.test(reader.folded(trigger))

/** The one State in which the places of a list lie that a lexicon knows: « les départements de l'Ouest et de l'Artibonite ». */
const stateOfList = (reader: Reader, spans: readonly Stretch[]): PlaceValue => {
  const states = new Set<string>()
  for (const { from } of spans) {
    const known = reader.found(from, 'place').find((one) => !one.weak)
    const { in: state } = (known?.value ?? {}) as PlaceValue
    if (typeof state === 'string') states.add(state)
  }
  const [state] = states
  return states.size === 1 && state !== undefined ? { in: state } : {}
}

const readTriggered = (match: Match): readonly Reading<'place'>[] => {
  const { reader, from } = match
  // « le comte Mouravieff » is no county.
  if (/^comtes?$/iu.test(reader.text(from, from + 1)) && !reader.has(from, TokenFlag.capitals)) return []
  const doubtful = DOUBTFUL.test(reader.folded(from))
  const spans = match.all('mention')
  const divisions = doubtful && areDivisions(reader, from, spans)
  const kind = kindOf(reader, from)
  return spans
    .filter(
      (span) =>
        reader.text(span.from, span.from + 1).length >= MIN_LENGTH &&
        !isListed(reader, span.from) &&
        !isOfPeople(reader, from, span.from) &&
        isNameHere(reader, from, span) &&
        (!doubtful || divisions || isUnknown(reader, span.from)),
    )
    .map((span) => ({
      span,
      value: { ...kind, ...(kind.kind === 'division' && stateOfList(reader, spans)) },
      confidence: doubtful ? 0.8 : 0.88,
    }))
}

const HEAD_KINDS: Readonly<Record<string, string>> = {
  mont: 'relief',
  massif: 'relief',
  plateau: 'relief',
  col: 'relief',
  djebel: 'relief',
  vallee: 'relief',
  desert: 'relief',
  dorsale: 'relief',
  lac: 'lake',
  mer: 'sea',
  golfe: 'sea',
  detroit: 'sea',
  ocean: 'sea',
  baie: 'sea',
  canal: 'sea',
  fleuve: 'river',
  riviere: 'river',
  oued: 'river',
  ile: 'island',
  archipel: 'island',
  atoll: 'island',
  ilot: 'island',
}

const DIRECTION = word(
  'méridionale',
  'méridional',
  'septentrionale',
  'septentrional',
  'orientale',
  'oriental',
  'occidentale',
  'occidental',
  'centrale',
  'central',
  'inférieure',
  'supérieure',
)

/** Nothing but a proper name, a State or a place goes with « mont », « lac », « bassin ». */
const readHeaded = ({ reader, from, to, get }: Match): Reading<'place'> | undefined => {
  const body = get('name') as Stretch
  if (reader.found(body.from, 'organisation').some((one) => !one.weak)) return undefined
  const kind = HEAD_KINDS[reader.folded(from).replace(/s$/u, '')]
  return { value: kind ? { kind } : {}, span: { from, to } }
}

const PLACE_VERB =
  /^(?:tenue?s?|conclue?s?|situee?s?|reunie?s?|organisee?s?|sise?s?|base|basee?s?|nee?s?|arrivee?s?|deployee?s?|residant|resident|ouverte?|installee?s?|detenue?s?|signee?s?|adoptee?s?|fait|faite|lieu|reunion|conference|atelier|seminaire|colloque|session|siege|bureau|attaque|attaques|attentat|attentats|combats|affrontements|bombardement|bombardements|poste|visite|rendu|rendue|rendus|tue|tues|blesses|accueillie?|celebree?|vecu|vit|vivant|habite|habitait|mort|morte|decedee?|arretee?s?|assassinee?s?|emprisonnee?s?|etablie?s?|incarceree?s?|transferee?s?|exilee?s?|travaille|travaillait|retournee?s?)$/u

/** « , à Aba, »: set off by commas. */
const setOff = (reader: Reader, before: number, next: number): boolean =>
  reader.folded(before) === ',' && /^(?:,|\)|\.|;)$/u.test(reader.folded(next))

/** « à Kapouta, au sud de Nyala », « à Kapouta, dans l'est du pays ». */
const isDirected = (reader: Reader, token: number): boolean => {
  let at = reader.folded(token) === ',' ? reader.next(token) : token
  if (!/^(?:au|a|dans)$/u.test(reader.folded(at))) return false
  for (let count = 0; count < 2; count++) {
    at = reader.next(at)
    if (/^(?:nord|sud|est|ouest)$/u.test(reader.folded(at))) return true
  }
  return false
}

/** « à Kapouta en commune de Mendala », « à Kapouta, dans le district de Mendala ». */
const isInDivision = (reader: Reader, token: number): boolean => {
  const at = reader.folded(token) === ',' ? reader.next(token) : token
  if (!/^(?:en|dans)$/u.test(reader.folded(at))) return false
  const next = reader.next(at)
  return reader.inClass(/^l[ae']$/u.test(reader.folded(next)) ? reader.next(next) : next, 'place-trigger')
}

/** « à Kapouta le 13 juillet 1984 ». */
const isDated = (reader: Reader, token: number): boolean =>
  reader.folded(token) === 'le' && reader.inClass(reader.next(reader.next(token)), 'month')

/** « Um Kunya », « Bir Saliba »; « Abou » begins men's names too. */
const isWellOrHill = (reader: Reader, token: number): boolean =>
  isArabicHead(reader, token) && !/^ab/u.test(reader.folded(token))

const readAt = ({ reader, from, all }: Match): readonly Reading<'place'>[] => {
  const spans = all('mention')
  const last = spans.at(-1)
  if (!last) return []
  const before = reader.previous(from)
  const next = reader.at(last.to)
  const ofState = reader.folded(next) === '(' && reader.found(reader.next(next), 'state').length > 0
  const placed =
    ofState ||
    reader.folded(before) === "jusqu'" ||
    (before >= 0 && (PLACE_VERB.test(reader.folded(before)) || setOff(reader, before, next))) ||
    (reader.folded(next) === ',' && /^(?:en|au|aux|capitale)$/u.test(reader.folded(reader.next(next)))) ||
    isDirected(reader, next) ||
    isInDivision(reader, next) ||
    isDated(reader, next) ||
    spans.some((span) => firm(reader, span.from) || isWellOrHill(reader, span.from))
  if (!placed) return []
  // « TENUE A KAPOUTA (ÉTHIOPIE) »: in capitals, nothing less than its State tells a place.
  return spans
    .filter((span) => isNew(reader, span) || (ofState && span === last && isUnknown(reader, span.from)))
    .map((span) => ({ span, value: {} }))
}

/** A date that says its day: where and when a text was written, not « Dupont, 1999 ». */
const DAY = /^[\dX]{4}-\d{2}-\d{2}$/u

/** A name in small letters that no list knows at all. */
const isNew = (reader: Reader, { from, to }: Stretch): boolean =>
  !isListed(reader, from) &&
  (isUnknown(reader, from) || (isArabicHead(reader, from) && to > from + 1 && isUnknown(reader, to - 1))) &&
  !reader.has(from, TokenFlag.capitals)

/** What stands beside a known place in a list; the name of a man has more words. */
const readBeside = ({ reader, get }: Match): Reading<'place'> | undefined => {
  const span = get('mention') as Stretch
  if (!isNew(reader, span) || span.to > span.from + 1) return undefined
  // « de Kapouta et Wadrou de Mendala »: a people, between two places.
  const after = reader.at(span.to)
  const more =
    /^(?:de|d'|du)$/u.test(reader.folded(after)) && reader.has(reader.next(after), TokenFlag.capital)
  return more && isUnknown(reader, reader.next(after)) ? undefined : { span, value: {} }
}

/** Places that no list holds. */
export const rules: readonly AnyRule[] = [
  {
    name: 'ville, province, camp… de <nom>',
    type: 'place',
    form: 'name',
    level: 1,
    pattern: seq(
      inClass('place-trigger'),
      opt(alt(adjective, "d'opérations", use)),
      opt(of),
      as('mention', member),
      many(seq(alt(seq(opt(','), alt('et', 'ou')), ','), opt(of), as('mention', member)), 0, 12),
    ),
    read: readTriggered,
    confidence: 0.88,
    example: 'dans le village de [Qahtanissé] où',
  },
  {
    name: 'mont, lac, golfe… de <nom>',
    type: 'place',
    form: 'name',
    level: 1,
    pattern: seq(
      inClass('place-head'),
      opt(of),
      as('name', alt(found('state', 'name'), name)),
      opt(DIRECTION),
    ),
    read: readHeaded,
    confidence: 0.88,
    example: 'dans la région du [mont Dovrak] où',
  },
  {
    name: 'à <nom inconnu>',
    type: 'place',
    form: 'name',
    level: 1,
    pattern: seq(
      word('à'),
      as('mention', name),
      many(seq(alt(',', 'et', 'ou'), opt('à'), as('mention', name)), 0, 8),
    ),
    read: readAt,
    confidence: 0.8,
    example: "s'est tenue à [Kapouta] en mai",
  },
  {
    name: 'de <nom inconnu> et de <lieu>',
    type: 'place',
    form: 'name',
    level: 2,
    pattern: seq(alt('de', "d'"), as('mention', name), alt(',', 'et', 'ou'), opt(of), found('place')),
    read: readBeside,
    confidence: 0.75,
    example: 'les aires de lancement de [Kapouta] et de Bamako',
  },
  {
    name: '<lieu> et <nom inconnu>',
    type: 'place',
    form: 'name',
    level: 2,
    pattern: seq(
      found('place'),
      alt('et', 'ou'),
      opt(alt(of, 'à')),
      as('mention', name),
      not(capital('une suite', () => true)),
    ),
    read: readBeside,
    confidence: 0.75,
    example: 'entre Bamako et [Kapouta] en mai',
  },
  {
    name: 'point de passage ou de contrôle, poste frontière de <nom>',
    type: 'place',
    form: 'name',
    level: 1,
    pattern: seq(
      word('point', 'points', 'poste', 'postes', 'centre', 'centres'),
      alt(
        seq(alt('de', "d'"), word(...placeUse), opt(word('frontalier'))),
        word('frontière', 'frontalier', 'frontaliers'),
      ),
      opt(of),
      as('mention', name),
    ),
    read: ({ reader, get }) => {
      const span = get('mention') as Stretch
      if (firm(reader, span.from)) return undefined
      const known = reader.found(span.from, 'place').find((one) => one.weak)
      if (known)
        return { span: known, value: known.value as PlaceValue, ...(known.entry && { entry: known.entry }) }
      return isUnknown(reader, span.from) ? { span, value: { kind: 'site' } } : undefined
    },
    confidence: 0.85,
    example: 'par le point de passage de [Kapouta] sans',
  },
  {
    name: '<nom inconnu>, le <date>',
    type: 'place',
    form: 'name',
    level: 2,
    pattern: seq(
      as(
        'mention',
        unlisted('un mot inconnu en tête de ligne', (reader, token) => reader.has(token, TokenFlag.line)),
      ),
      ',',
      opt('le'),
      as('date', found('date')),
    ),
    read: ({ reader, from, get }) => {
      const [date] = reader.found(get('date')?.from ?? -1, 'date')
      const { edtf = '' } = (date?.value ?? {}) as DateValue
      return DAY.test(edtf) ? { span: { from, to: from + 1 }, value: {} } : undefined
    },
    confidence: 0.8,
    example: '[Kapouta], le 30 mai 2019',
  },
  {
    name: '<nom> (province, district… de)',
    type: 'place',
    form: 'name',
    level: 1,
    pattern: seq(
      as('mention', unlisted('un mot inconnu'), opt(name)),
      ahead('(', word('province', 'district', 'gouvernorat', 'région', 'comté', 'département', 'oblast'), of),
    ),
    read: ({ reader, get }) => {
      const span = get('mention') as Stretch
      return isListed(reader, span.from) ? undefined : { span, value: {} }
    },
    confidence: 0.85,
    example: 'école de [Sfourhan] (province de Nord)',
  },
]
