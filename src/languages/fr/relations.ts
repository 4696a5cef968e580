import type { RelationRule } from '../../model/language.ts'
import { alt, as, found, many, seq, word } from '../../pattern/build.ts'
import { eventRelations } from './event-relations.ts'
import { type Edges, of, officeRelations, type Pick } from './office-relations.ts'

const addressed = word('adressée', 'adressé', 'adressées', 'adressés')
const sender = seq(
  many(alt('le', 'la', "l'", 'les'), 0, 1),
  found('role'),
  of,
  as('state', found('state', 'name')),
)
const addressee = as('role', found('role'))

const addressedTo = (_: unknown, pick: Pick): Edges => {
  const { role } = (pick('role', 'role')?.value ?? {}) as { readonly role?: string }
  const [state, whom] = [pick('state', 'state'), pick('whom', 'organisation')]
  return state && whom && role ? [{ type: 'addressed-to', from: state, to: whom, role }] : []
}

const letters: readonly RelationRule[] = [
  {
    name: 'adressée au <fonction> de <corps>',
    pattern: seq(
      addressed,
      alt('au', 'à la', "à l'", 'aux'),
      addressee,
      of,
      as('whom', found('organisation')),
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
      addressee,
      'par',
      sender,
      'auprès',
      of,
      as('whom', found('organisation')),
    ),
    read: (_, pick) => {
      const { role = '' } = (pick('role', 'role')?.value ?? {}) as { readonly role?: string }
      // Only of a Secretary-General does « auprès de » tell whose.
      return /^secrétaire général/iu.test(role) ? addressedTo(_, pick) : []
    },
    example:
      "Lettre adressée au Secrétaire général par le Représentant permanent du Qatar auprès de l'Organisation des Nations Unies",
  },
]

/** Relations that stand in the text as a pattern over mentions. */
export const relations: readonly RelationRule[] = [...officeRelations, ...eventRelations, ...letters]
