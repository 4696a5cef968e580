import { peopleWord, placeFrame, placeText } from '../../languages/fr/place-words.ts'
import type { Match } from '../../model/pattern.ts'
import type { Reader } from '../../model/reader.ts'
import type { AnyRule, Reading } from '../../model/rule.ts'
import { TokenFlag, TokenKind } from '../../model/token.ts'
import { ahead, alt, as, capital, found, many, opt, scan, seq, test, word } from '../../pattern/build.ts'
import { isAdjective } from '../organisation/words.ts'
import { isListed, isUnknown, of, placeName } from './name.ts'

const name = seq(ahead(capital('une majuscule', () => true)), scan('un nom de lieu', placeName))
const adjective = test('un adjectif', (reader, token) =>
  isAdjective(reader, token) || /feres?$/u.test(reader.folded(token)))
const mined = seq(alt("d'", 'de'), word('or', 'uranium', 'diamants', 'charbon', 'coltan', 'cuivre'))
const and = alt(seq(opt(','), alt('et', 'ou')), ',')

const MIN_LENGTH = 3

/** Names in small letters that nothing else knows. */
const newNames = ({ reader, all }: Match): readonly Reading<'place'>[] =>
  all('mention')
    .filter(
      ({ from }) =>
        isUnknown(reader, from) &&
        !isListed(reader, from) &&
        !reader.has(from, TokenFlag.capitals) &&
        reader.text(from, from + 1).length >= MIN_LENGTH,
    )
    .map((span) => ({ span, value: {} }))

const isNamed = ({ reader, from }: Match): boolean =>
  reader.has(from, TokenFlag.capital) && !reader.has(from, TokenFlag.sentence)

const MAX_PEOPLE = 3

/** « Kuna », also where an acronym is written so. */
const isPeopleWord = (reader: Reader, token: number): boolean =>
  reader.tokens.kind[token] === TokenKind.word &&
  (isUnknown(reader, token) ||
    (reader.has(token, TokenFlag.capital) &&
      !reader.has(token, TokenFlag.capitals) &&
      !reader.inClass(token, 'body-head') &&
      reader.found(token).every((one) => one.weak)))

/** The token after a people's name that no list knows: « Kuna », « yakye axa »; or -1. */
const peopleEnd = (reader: Reader, from: number): number => {
  let end = -1
  let at = from
  for (let count = 0; count < MAX_PEOPLE && at < reader.tokens.count; count++) {
    if (!isPeopleWord(reader, at)) break
    end = at + 1
    at = reader.next(at)
  }
  return end
}

const people = scan('un nom de peuple', peopleEnd)

/** « (2006) »: the year in which a text or a meeting took its name from the place. */
const year = seq(
  '(',
  test('une année', (reader, token) => reader.valueIn(token, 'year-number') !== undefined),
  ')',
)

/** Places that no list holds, told by who lives or what stands there. */
export const frames: readonly AnyRule[] = [
  {
    name: 'peuple <peuple inconnu> de <nom inconnu>',
    type: 'place',
    form: 'name',
    level: 1,
    pattern: seq(
      word(...peopleWord),
      opt(word('autochtone', 'autochtones', 'indigène', 'indigènes', 'tribale', 'tribales')),
      people,
      of,
      as('mention', name),
      many(seq(and, opt(people), of, as('mention', name)), 0, 8),
    ),
    read: newNames,
    confidence: 0.8,
    example: 'les droits du peuple Wadrou de [Kapouta] sont reconnus.',
  },
  {
    name: 'habitants, mosquée, barrage… de <nom inconnu>',
    type: 'place',
    form: 'name',
    level: 1,
    pattern: seq(
      word(...placeFrame),
      many(alt(adjective, mined), 0, 2),
      alt('de', "d'"),
      as('mention', name),
      many(seq(alt(seq(and, alt('de', "d'")), 'à'), as('mention', name)), 0, 8),
    ),
    // « Secteur de Production », « Zone de Paix »: the name of a unit or of a plan.
    read: (match) => (isNamed(match) ? [] : newNames(match)),
    confidence: 0.8,
    example: 'les habitants de [Kapouta] ont fui.',
  },
  {
    name: 'Déclaration, Accord, Conférence… de <nom inconnu> (<année>)',
    type: 'place',
    form: 'name',
    level: 1,
    pattern: seq(word(...placeText), opt(adjective), alt('de', "d'"), as('mention', name), ahead(year)),
    read: newNames,
    confidence: 0.8,
    example: 'la Déclaration de [Kapouta] (2006)',
  },
  {
    name: 'en provenance, à destination, en direction de <nom inconnu>',
    type: 'place',
    form: 'name',
    level: 1,
    pattern: seq(
      word('provenance', 'destination', 'direction'),
      alt('de', "d'"),
      as('mention', name),
      many(seq(and, alt('de', "d'"), as('mention', name)), 0, 4),
    ),
    // « sous la direction de Dupontel »
    read: (match) =>
      /^(?:en|a)$/u.test(match.reader.folded(match.reader.previous(match.from))) ? newNames(match) : [],
    confidence: 0.8,
    example: 'en provenance de [Kapouta] sont arrivés.',
  },
  {
    name: 'la capitale, <nom inconnu>',
    type: 'place',
    form: 'name',
    level: 1,
    pattern: seq(alt('capitale', 'chef lieu'), opt(adjective), opt(alt(',', '(')), as('mention', name)),
    read: newNames,
    confidence: 0.85,
    example: 'dans la capitale, [Kapouta], et',
  },
  {
    name: 'État de <nom inconnu>',
    type: 'place',
    form: 'name',
    level: 1,
    pattern: seq(
      word('état', 'états'),
      alt('de', "d'", 'du'),
      as('mention', name),
      many(seq(and, alt('de', "d'", 'du'), as('mention', name)), 0, 6),
    ),
    read: newNames,
    confidence: 0.8,
    example: "dans l'État de [Kapouta] et",
  },
  {
    name: 'de <nom inconnu>, en <État>',
    type: 'place',
    form: 'name',
    level: 1,
    pattern: seq(
      alt('de', "d'", 'à'),
      as('mention', name),
      ahead(',', alt('en', 'au', 'aux'), found('state', 'name')),
    ),
    read: newNames,
    confidence: 0.8,
    example: 'les attaques de [Kapouta], au Soudan, ont',
  },
  {
    name: 'zone, colline, cellule <nom inconnu>',
    type: 'place',
    form: 'name',
    level: 1,
    pattern: seq(
      word('zone', 'colline', 'collines', 'cellule'),
      as('mention', name),
      many(seq(and, as('mention', name)), 0, 6),
    ),
    read: (match) => (isNamed(match) ? [] : newNames(match)),
    confidence: 0.75,
    example: 'sur la colline [Kapouta], deux hommes',
  },
]
