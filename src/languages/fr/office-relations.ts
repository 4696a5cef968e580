import type { Candidate } from '../../model/candidate.ts'
import type { EntityType } from '../../model/entity.ts'
import type { Edge, RelationRule } from '../../model/language.ts'
import type { Match, Pattern } from '../../model/pattern.ts'
import { TokenFlag } from '../../model/token.ts'
import { alt, as, found, inClass, many, opt, scan, seq, test, word } from '../../pattern/build.ts'

export type Pick = (capture: string, type: EntityType) => Candidate | undefined
export type Edges = readonly Omit<Edge, 'because'>[]

export const of = alt('de la', "de l'", 'de', 'du', 'des', "d'")
const holder = alt(found('organisation'), found('state', 'name'))
const whose = as('whose', holder)
const role = as('role', found('role'))
const person = as('person', found('person'))
/** « (OCI) » behind a name. */
const acronym = opt('(', found('organisation'), ')')

/** « M. », « S. E. Mme », « S. M. le Roi », « l’Ambassadeur » before a name. */
export const civilities: Pattern = many(
  alt(
    inClass('civility'),
    test('S. E., S. M. le Roi', (reader, token) =>
      /^(?:[sem]\.|a\.|r\.|s\.e\.?|s\.m\.?|son|sa|excellence|majeste|altesse|le|la|l'|roi|ambassadeur|ambassadrice)$/u.test(
        reader.folded(token),
      ) && reader.found(token, 'person').length === 0),
  ),
  0,
  6,
)

const COMPLEMENT_TOKENS = 14

/** « pour les réfugiés », « aux droits de l’homme », « auprès de … », up to a comma. */
const complement = scan('le complément d’une fonction, jusqu’à une virgule', (reader, token) => {
  if (!/^(?:pour|aux|a|charge|chargee|aupres|en)$/u.test(reader.folded(token))) return -1
  let at = reader.next(token)
  for (let steps = 0; steps < COMPLEMENT_TOKENS && at < reader.tokens.count; steps++) {
    if (reader.folded(at) === ',') return at
    if (reader.has(at, TokenFlag.sentence) || reader.found(at, 'person').length > 0) return -1
    at = reader.next(at)
  }
  return -1
})

const REPRESENTATIVE = /^représentante?(?: permanente?)?$/iu

interface Office {
  readonly role?: string
  readonly former?: boolean
}

/** That a person holds an office; of a representative, whom they represent. */
export const office = (
  who: Candidate | undefined,
  held: Candidate | undefined,
  whom: Candidate | undefined,
): Edges => {
  const { role: text, former } = (held?.value ?? {}) as Office
  if (!who || !held || !whom || !text || former) return []
  const type = REPRESENTATIVE.test(text) ? 'represents' : 'holds-office'
  return [{ type, from: who, to: whom, role: text, evidence: [held] }]
}

const holds = (match: Match, pick: Pick): Edges =>
  match.to > match.from
    ? office(
        pick('person', 'person'),
        pick('role', 'role'),
        pick('whose', 'organisation') ?? pick('whose', 'state'),
      )
    : []

/** An office that is past: « ancien Président », « l’ex-Ministre ». */
const former = ({ reader }: Match, from: number): boolean =>
  /^(?:ancien|ancienne|ex|feu|defunt)$/u.test(reader.folded(reader.previous(from)))

const unlessFormer = (match: Match, pick: Pick): Edges => {
  const held = pick('role', 'role')
  return held && former(match, held.from) ? [] : holds(match, pick)
}

/** Several offices of one person: « Représentant spécial du Secrétaire général et Chef de la Mission ». */
const and = opt(
  found('role'),
  opt(of, alt(found('role'), holder)),
  opt('pour', alt('le', 'la', "l'", 'les'), alt(holder, found('place'))),
  'et',
  opt(alt('le', 'la', "l'")),
)

const BODY_WITH_PRESIDENCY = /^organisation:un-(?:sc|ga|ecosoc|hrc)$/u

export const officeRelations: readonly RelationRule[] = [
  {
    name: '<fonction> de <corps ou État>, <personne>',
    pattern: seq(
      role,
      of,
      whose,
      acronym,
      opt(of, holder),
      acronym,
      opt(complement),
      opt(','),
      civilities,
      person,
    ),
    read: unlessFormer,
    example: 'le Président du Kazakhstan, M. Nursultan Nazarbayev, a dit',
  },
  {
    name: '<fonction> de <corps>, <personne> (<État>)',
    pattern: seq(
      role,
      of,
      whose,
      opt(complement),
      opt(','),
      civilities,
      person,
      '(',
      as('state', found('state', 'name')),
      ')',
    ),
    read: (_, pick) => {
      const [who, state, body] = [
        pick('person', 'person'),
        pick('state', 'state'),
        pick('whose', 'organisation'),
      ]
      const presides = /^présidente?$/iu.test(((pick('role', 'role')?.value ?? {}) as Office).role ?? '')
      // The presidency is a member State's; in other bodies a name's State may be where its bearer comes from.
      return who && state && presides && BODY_WITH_PRESIDENCY.test(body?.entry ?? '')
        ? [{ type: 'represents', from: who, to: state }]
        : []
    },
    example: 'le Président du Conseil de sécurité, M. Bobby Lumana (Brésil), a dit',
  },
  {
    name: '<personne>, <fonction> de <corps ou État>',
    pattern: seq(person, ',', opt(alt('le', 'la', "l'")), and, role, of, whose),
    read: unlessFormer,
    example: "M. Ekmeleddin Ihsanoglu, Secrétaire général de l'OCI, a dit",
  },
  {
    name: '<personne> nommée <fonction> de <corps>',
    pattern: seq(
      person,
      opt(
        as(
          'state',
          alt(seq(',', of, found('state', 'name'), opt(',')), seq('(', found('state', 'name'), ')')),
        ),
      ),
      alt(
        seq(alt('a été', 'est'), word('nommé', 'nommée', 'élu', 'élue', 'désigné', 'désignée')),
        'comme',
        'en qualité de',
        'au poste de',
      ),
      opt(alt('le', 'la', "l'")),
      and,
      role,
      of,
      whose,
    ),
    read: (match, pick) => {
      const { reader } = match
      const who = pick('person', 'person')
      if (!who) return []
      // « comme » tells an office only of one who is named to it.
      let token = reader.previous(who.from)
      for (let steps = 0; steps < 6 && token >= 0 && !reader.has(token, TokenFlag.sentence); steps++) {
        if (/^(?:nomination|nommer|nomme|designation|designer|election|elire)$/u.test(reader.folded(token)))
          return unlessFormer(match, pick)
        token = reader.previous(token)
      }
      const verb = reader.folded(reader.at(match.get('state')?.to ?? who.to))
      return verb === 'a' || verb === 'est' ? unlessFormer(match, pick) : []
    },
    example: 'M. Bobby Lumana a été élu Président du Conseil de sécurité',
  },
  {
    name: '<fonction> <personne> de <État>',
    pattern: seq(role, person, of, as('whose', found('state', 'name'))),
    read: unlessFormer,
    example: 'S. M. le Roi Abdullah II de Jordanie',
  },
  {
    name: '<fonction> <adjectif d’un État>, <personne>',
    pattern: seq(role, as('whose', found('state', 'demonym')), opt(','), civilities, person),
    read: (match, pick) => {
      const state = pick('whose', 'state')
      return Array.isArray((state?.value as { readonly iso3?: unknown } | undefined)?.iso3)
        ? []
        : unlessFormer(match, pick)
    },
    example: 'le Premier Ministre somalien, M. Bobby Lumana, a dit',
  },
  {
    name: '<corps>, dont le chef, <personne>',
    pattern: seq(
      whose,
      acronym,
      opt(','),
      'dont',
      alt('le', 'la', "l'"),
      as(
        'title',
        word(
          'chef',
          'cheffe',
          'président',
          'présidente',
          'directeur',
          'directrice',
          'dirigeant',
          'dirigeante',
          'commandant',
        ),
        many(word('général', 'générale', 'exécutif', 'exécutive'), 0, 1),
      ),
      opt(','),
      civilities,
      person,
    ),
    read: (match, pick) => {
      const [who, body, title] = [pick('person', 'person'), pick('whose', 'organisation'), match.get('title')]
      return who && body && title
        ? [{ type: 'holds-office', from: who, to: body, role: match.reader.text(title.from, title.to) }]
        : []
    },
    example: 'la MINUSMA, dont le chef, M. Bobby Lumana, est parti',
  },
]
