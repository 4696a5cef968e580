import type { Match } from '../../model/pattern.ts'
import type { Reader } from '../../model/reader.ts'
import type { AnyRule, Reading } from '../../model/rule.ts'
import { TokenFlag } from '../../model/token.ts'
import { alt, as, found, inClass, scan, seq } from '../../pattern/build.ts'
import { bodyName } from './grammar.ts'

const named = scan('le complément qui fait le nom', (reader, token) => {
  const head = reader.previous(token)
  if (!reader.has(head, TokenFlag.capital)) return -1
  const { end, complement } = bodyName(reader, head)
  return complement ? end : -1
})

/** Words after which a capitalised head is a body spoken of, not a title. */
const introduced = (reader: Reader, token: number): boolean => {
  const before = reader.previous(token)
  return before >= 0 && reader.inClass(before, 'determiner')
}

const SHORT_ADJECTIVES =
  /^(?:preparatoire|consultatif|executif|executive|special|speciale|mixte|directeur|scientifique|plenier|permanent|commun|preparatoires|conjoint|conjointe|restreint)$/u

/** « Comité préparatoire », « Groupe d'experts » stand for a body named elsewhere. */
const SHORT_NAMES = new Set([
  "groupe d'experts",
  'groupe de travail',
  'groupe de controle',
  'groupe de surveillance',
  "conseil d'administration",
  'conseil executif',
  'corps commun',
  "fonds d'indemnisation",
  'comite directeur',
  'comite de pilotage',
  'haut commissariat',
  'secretariat general',
  'bureau executif',
  "equipe d'experts",
  'equipe de surveillance',
  'equipe speciale',
  'organe subsidiaire',
  'organe directeur',
  'comite de redaction',
  'comite plenier',
])

const shortName = (reader: Reader, from: number, to: number): boolean => {
  const words: string[] = []
  for (let token = reader.at(from); token < to; token = reader.next(token)) words.push(reader.folded(token))
  if (words.length === 2 && reader.inClass(from, 'short-head') && SHORT_ADJECTIVES.test(words[1] ?? ''))
    return true
  return SHORT_NAMES.has(words.join(' ').replaceAll("' ", "'"))
}

/** Whether a head stands for a body by itself: no name begins with it here. */
const alone = (reader: Reader, head: number): boolean =>
  !reader
    .found(head)
    .some(
      (candidate) =>
        candidate.to > head + 1 &&
        !candidate.weak &&
        (candidate.type === 'organisation' || candidate.type === 'state'),
    )

const readNamed = ({ reader, from, to }: Match): Reading<'organisation'> | undefined => {
  // « fournir au Secrétariat des informations »: a secretariat is of a body, not of things.
  if (
    reader.folded(from) === 'secretariat' &&
    reader.folded(reader.next(from)) === 'des' &&
    !reader.has(reader.next(reader.next(from)), TokenFlag.capital)
  )
    return undefined
  if (shortName(reader, from, to))
    return introduced(reader, from) ? { value: {}, form: 'short', confidence: 0.9 } : undefined
  return { value: {}, form: 'name' }
}

const lowerHead = alt(
  'gouvernement',
  'armée',
  seq('forces', 'armées'),
  seq('forces', 'de', 'défense'),
  seq('forces', 'de', 'sécurité'),
  'police',
  'ambassade',
  'parlement',
  seq('banque', 'centrale'),
  seq('cour', 'suprême'),
  seq('mission', 'permanente'),
)
const ofState = seq(alt(seq('de', alt('la', "l'")), 'de', 'du', 'des', "d'"), found('state', 'name'))

/** Bodies that no list holds, and short forms. */
export const rules: readonly AnyRule[] = [
  {
    name: '<Comité, Commission…> <complément>',
    type: 'organisation',
    form: 'name',
    level: 2,
    pattern: seq(inClass('body-head'), named),
    read: readNamed,
    confidence: 0.85,
    example: 'le [Comité mixte de contrôle] a décidé',
  },
  {
    name: 'gouvernement, armée… <gentilé> ou de <État>',
    type: 'organisation',
    form: 'name',
    level: 2,
    pattern: seq(lowerHead, alt(found('state', 'demonym'), ofState)),
    confidence: 0.9,
    example: 'les [forces armées azerbaïdjanaises] ont',
  },
  {
    name: 'le Conseil, la Commission…',
    type: 'organisation',
    form: 'short',
    level: 2,
    pattern: seq(as('mention', inClass('short-head'))),
    read: ({ reader, from }) =>
      reader.has(from, TokenFlag.capital) && introduced(reader, from) && alone(reader, from)
        ? { value: {} }
        : undefined,
    confidence: 0.9,
    example: 'le [Conseil] a adopté',
  },
]
