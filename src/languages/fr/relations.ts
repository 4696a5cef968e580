import type { Candidate } from '../../model/candidate.ts'
import type { EntityType } from '../../model/entity.ts'
import type { Edge, RelationRule } from '../../model/language.ts'
import type { Match } from '../../model/pattern.ts'
import type { Reader } from '../../model/reader.ts'
import { TokenFlag } from '../../model/token.ts'
import { alt, as, found, inClass, many, opt, scan, seq, word } from '../../pattern/build.ts'

type Pick = (capture: string, type: EntityType) => Candidate | undefined

const of = alt('de la', "de l'", 'de', 'du', 'des', "d'")
const whose = as('whose', alt(found('organisation'), found('state')))
const civilities = many(inClass('civility'), 0, 3)
const role = as('role', found('role'))
const person = as('person', found('person'))

const roleText = (pick: Pick): string | undefined =>
  (pick('role', 'role')?.value as { readonly role?: string } | undefined)?.role

const holdsOffice = (match: Match, pick: Pick): readonly Omit<Edge, 'because'>[] => {
  const [who, office] = [pick('person', 'person'), pick('role', 'role')]
  const whom = pick('whose', 'organisation') ?? pick('whose', 'state')
  const text = roleText(pick)
  return who && office && whom && text && match.to > match.from
    ? [{ type: 'holds-office', from: who, to: whom, role: text, evidence: [office] }]
    : []
}

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

const one = (
  type: Edge['type'],
  from: Candidate | undefined,
  to: Candidate | undefined,
  evidence: readonly Candidate[] = [],
): readonly Omit<Edge, 'because'>[] => (from && to ? [{ type, from, to, evidence }] : [])

/** Relations that stand in the text as a pattern over mentions. */
export const relations: readonly RelationRule[] = [
  {
    name: '<fonction> de <corps ou État>, <personne>',
    pattern: seq(
      role,
      of,
      whose,
      opt(of, alt(found('organisation'), found('state'))),
      opt(','),
      civilities,
      person,
    ),
    read: holdsOffice,
    example: 'le Président du Kazakhstan, M. Nursultan Nazarbayev, a dit',
  },
  {
    name: '<personne>, <fonction> de <corps ou État>',
    pattern: seq(person, ',', many(alt('le', 'la', "l'", 'ancien', 'ancienne'), 0, 2), role, of, whose),
    read: (match, pick) =>
      match.reader.text(match.from, match.to).includes('ancien') ? [] : holdsOffice(match, pick),
    example: "M. Ekmeleddin Ihsanoglu, Secrétaire général de l'OCI, a dit",
  },
  {
    name: '<fonction> <personne> de <État>',
    pattern: seq(role, person, of, as('whose', found('state'))),
    read: holdsOffice,
    example: 'S. M. le Roi Abdullah II de Jordanie',
  },
  {
    name: '<session> tenue à <lieu>, <date>',
    pattern: seq(
      as('session', found('session')),
      many(alt(seq(of, found('organisation')), ','), 0, 4),
      word('tenue', 'tenu', 'tient', 'réunie'),
      'à',
      as('place', found('place')),
      opt(opt(','), alt('du', 'le', 'les', 'en', 'au'), as('date', found('date'))),
    ),
    read: (_, pick) => {
      const session = pick('session', 'session')
      const date = pick('date', 'date')
      return [
        ...one('held', session, pick('place', 'place'), date ? [date] : []),
        ...one('dated', session, date),
      ]
    },
    example: 'la trente-huitième session du Conseil de sécurité, tenue à Astana du 28 au 30 juin 2011',
  },
  {
    name: '<texte> que <corps> a adopté',
    pattern: seq(
      as('text', found('instrument')),
      upToQue,
      many(alt('le', 'la', "l'", 'les'), 0, 1),
      as('body', found('organisation')),
      opt(of, found('organisation')),
      word('a', 'ont'),
      word('adopté', 'adoptée', 'adoptés', 'adoptées'),
      opt(alt('à', 'lors de'), many(alt('sa', 'leur', 'la'), 0, 1), as('session', found('session'))),
    ),
    read: (_, pick) => {
      const [text, session] = [pick('text', 'instrument'), pick('session', 'session')]
      const evidence = session ? [session] : []
      return [
        ...one('adopted', pick('body', 'organisation'), text, evidence),
        ...one('adopted', session, text),
      ]
    },
    example: "la Déclaration d'Astana, que le Conseil de sécurité a adoptée à sa 4721e séance",
  },
  {
    name: 'adressée au <fonction> de <corps>',
    pattern: seq(
      word('adressée', 'adressé', 'adressées'),
      alt('au', 'à la', "à l'", 'aux'),
      role,
      of,
      whose,
      'par',
      many(alt('le', 'la', "l'"), 0, 1),
      as('sender', found('role')),
      of,
      as('state', found('state')),
    ),
    read: (_, pick) => {
      const whom = pick('whose', 'organisation')
      const state = pick('state', 'state')
      const text = roleText(pick)
      return state && whom && text ? [{ type: 'addressed-to', from: state, to: whom, role: text }] : []
    },
    example:
      "Lettre adressée au Président du Conseil de sécurité par le Représentant permanent du Qatar auprès de l'Organisation des Nations Unies",
  },
]
