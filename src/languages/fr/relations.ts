import type { Candidate } from '../../model/candidate.ts'
import type { RelationRule } from '../../model/language.ts'
import type { Match } from '../../model/pattern.ts'
import { alt, as, found, many, opt, seq, word } from '../../pattern/build.ts'
import { eventRelations } from './event-relations.ts'
import { membershipRelations } from './membership-relations.ts'
import { type Edges, of, officeRelations, type Pick } from './office-relations.ts'

const addressed = word('adressée', 'adressé', 'adressées', 'adressés')
const article = many(alt('le', 'la', "l'", 'les'), 0, 1)
/** « le Représentant permanent de <État> », « la Mission permanente de <État> ». */
const sender = seq(
  article,
  alt(seq(found('role'), of, as('state', found('state', 'name'))), as('mission', found('organisation'))),
)
const role = as('role', found('role'))
const whom = as('whom', found('organisation'))

const addressedTo = (match: Match, pick: Pick): Edges => {
  const held = pick('role', 'role')
  const { role: text } = (held?.value ?? {}) as { readonly role?: string }
  const mission = pick('mission', 'organisation')
  const from = mission && isMission(match, mission) ? mission : pick('state', 'state')
  const to = pick('whom', 'organisation')
  return from && to && text ? [{ type: 'addressed-to', from, to, role: text }] : []
}

/** Of bodies, only missions and ministries send letters for their State. */
const isMission = ({ reader }: Match, { from }: Candidate): boolean =>
  /^(?:mission|ministere|ambassade)$/u.test(reader.folded(from))

const letters: readonly RelationRule[] = [
  {
    name: 'adressée au <fonction> de <corps>',
    pattern: seq(
      addressed,
      opt(alt('au', 'à la', "à l'"), found('role'), 'et'),
      alt('au', 'à la', "à l'", 'aux'),
      role,
      of,
      whom,
      'par',
      sender,
    ),
    read: addressedTo,
    example:
      "Lettre adressée au Président du Conseil de sécurité par le Représentant permanent du Qatar auprès de l'Organisation des Nations Unies",
  },
  {
    name: 'adressée au <fonction> par <fonction> de <État> auprès de <corps>',
    pattern: seq(
      addressed,
      alt('au', 'à la', "à l'"),
      role,
      opt('et', alt('au', 'à la', "à l'"), found('role'), of, found('organisation')),
      'par',
      sender,
      'auprès',
      of,
      whom,
    ),
    read: (match, pick) => {
      const { role: text = '' } = (pick('role', 'role')?.value ?? {}) as { readonly role?: string }
      // Only of a Secretary-General does « auprès de » tell whose.
      return /^secrétaire général/iu.test(text) ? addressedTo(match, pick) : []
    },
    example:
      "Lettre adressée au Secrétaire général par le Représentant permanent du Qatar auprès de l'Organisation des Nations Unies",
  },
]

/** Relations that stand in the text as a pattern over mentions. */
export const relations: readonly RelationRule[] = [
  ...officeRelations,
  ...eventRelations,
  ...membershipRelations,
  ...letters,
]
