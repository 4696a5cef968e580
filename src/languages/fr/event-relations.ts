import type { Candidate } from '../../model/candidate.ts'
import type { RelationRule } from '../../model/language.ts'
import type { Reader } from '../../model/reader.ts'
import { TokenFlag } from '../../model/token.ts'
import { alt, as, found, many, opt, scan, seq, word } from '../../pattern/build.ts'
import { date, heldRelations, one, session } from './held-relations.ts'
import { of } from './office-relations.ts'

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

/** « concernant la Palestine, datée du »: the token after « du », where only the matter of a text stands before it. */
const upToDated = scan('la suite de la phrase jusqu’à « datée du »', (reader: Reader, token) => {
  let at = token
  for (let steps = 0; steps < 20 && at < reader.tokens.count; steps++) {
    if (reader.has(at, TokenFlag.sentence)) return -1
    if (/^(?:datees?|date)$/u.test(reader.folded(at)) && reader.folded(reader.next(at)) === 'du')
      return reader.next(at) + 1
    if (
      reader
        .found(at)
        .some(
          ({ type }) =>
            type === 'resolution' || type === 'symbol' || type === 'instrument' || type === 'date',
        )
    )
      return -1
    // « la résolution 12, et la lettre datée du »
    if (/^(?:lettre|lettres|note|notes|rapport|declaration|et|;)$/u.test(reader.folded(at))) return -1
    at = reader.next(at)
  }
  return -1
})

/** A title is no farther than this from « Adoptée par … » on a line below it. */
const TITLE_BACK = 40
/** « la résolution 1325 (2000), adoptée »: a text is no longer than this. */
const TEXT_BACK = 14

/** What « adoptée par » says was adopted: the text right before it, or the title above the line that it opens. */
const adoptedText = (reader: Reader, adopted: number): Candidate | undefined => {
  const opens = reader.has(adopted, TokenFlag.line) && reader.has(adopted, TokenFlag.capital)
  const touches = (to: number): boolean => {
    const next = reader.at(to)
    if (next === adopted || (reader.folded(next) === ',' && reader.next(next) === adopted)) return true
    // « la résolution 1325 (2000) a été adoptée »
    const been = reader.next(next)
    return (
      /^(?:a|avait)$/u.test(reader.folded(next)) &&
      reader.folded(been) === 'ete' &&
      reader.next(been) === adopted
    )
  }
  let token = reader.previous(adopted)
  for (let steps = opens ? TITLE_BACK : TEXT_BACK; steps > 0 && token >= 0; steps--) {
    const text = reader
      .found(token)
      .find(({ type, to }) => (type === 'resolution' || type === 'instrument') && (opens || touches(to)))
    if (text) return text
    token = reader.previous(token)
  }
  return undefined
}

/** How a text was adopted: « à l'unanimité », « , sans vote, ». */
const manner = opt(opt(','), alt("à l' unanimité", 'sans vote', 'par consensus'), opt(','))

export const eventRelations: readonly RelationRule[] = [
  ...heldRelations,
  {
    name: '<texte> que <corps> a adopté',
    pattern: seq(
      as('text', alt(found('instrument'), found('resolution'))),
      upToQue,
      many(alt('le', 'la', "l'", 'les'), 0, 1),
      as('body', found('organisation')),
      opt(of, found('organisation')),
      word('a', 'ont', 'avait'),
      word('adopté', 'adoptée', 'adoptés', 'adoptées'),
      opt(alt('à', 'lors de'), many(alt('sa', 'leur', 'la'), 0, 1), session),
    ),
    read: (_, pick) => {
      const text = pick('text', 'instrument') ?? pick('text', 'resolution')
      const met = pick('session', 'session')
      return [
        ...one('adopted', pick('body', 'organisation'), text, met ? [met] : []),
        ...one('adopted', met, text),
      ]
    },
    example: "la Déclaration d'Astana, que le Conseil de sécurité a adoptée à sa 4721e séance",
  },
  {
    name: '<corps> a adopté <texte>',
    pattern: seq(
      as('body', found('organisation')),
      opt(of, found('organisation')),
      alt(seq(word('a', 'avait'), word('adopté')), word('adopte')),
      manner,
      alt('la', "l'", 'le', 'sa', 'son'),
      opt(word('résolution', 'décision'), opt(word('n°'))),
      as('text', alt(found('instrument'), found('resolution'))),
    ),
    read: (_, pick) =>
      one('adopted', pick('body', 'organisation'), pick('text', 'instrument') ?? pick('text', 'resolution')),
    example: 'Le Conseil de sécurité a adopté la résolution 1325 (2000)',
  },
  {
    name: '<corps>, par sa <résolution> adoptée',
    pattern: seq(
      as('body', found('organisation')),
      opt(of, found('organisation')),
      opt(','),
      'par sa résolution',
      as('text', found('resolution')),
      opt(','),
      'adoptée',
    ),
    read: (_, pick) => one('adopted', pick('body', 'organisation'), pick('text', 'resolution')),
    example: 'le Conseil de sécurité, par sa résolution 1325 (2000), adoptée à l’unanimité, a prorogé',
  },
  {
    name: '<texte> adopté par <corps> à <session>',
    pattern: seq(
      as('adopted', word('adopté', 'adoptée')),
      opt(alt("à l' unanimité", 'sans vote')),
      'par',
      alt('le', 'la', "l'", 'les'),
      as('body', found('organisation')),
      opt(of, found('organisation')),
      opt(opt(','), alt('à', 'lors de'), word('sa', 'leur', 'la'), session),
      opt(opt(','), word('le', 'du', 'en'), date),
    ),
    read: ({ reader, from }, pick) => {
      const text = adoptedText(reader, from)
      const [met, day] = [pick('session', 'session'), pick('date', 'date')]
      const { kind } = (met?.value ?? {}) as { readonly kind?: string }
      return [
        ...one('adopted', pick('body', 'organisation'), text, met ? [met] : []),
        ...one('adopted', met, text),
        ...one('dated', text?.type === 'resolution' ? text : undefined, day),
        ...(kind === 'meeting' ? one('dated', met, day) : []),
      ]
    },
    example:
      'la résolution 1325 (2000), adoptée par le Conseil de sécurité à sa 4213e séance, le 31 octobre 2000',
  },
  {
    name: '<résolution> du <date>',
    pattern: seq(
      as('text', found('resolution')),
      opt(of, found('organisation')),
      opt(','),
      alt('du', 'en date du', seq(word('adoptée', 'adoptées'), opt("à l' unanimité"), 'le')),
      date,
    ),
    read: (_, pick) => one('dated', pick('text', 'resolution'), pick('date', 'date')),
    example: 'la résolution 65/277 de l’Assemblée générale en date du 10 juin 2011',
  },
  {
    name: '<résolution> …, datée du <date>',
    pattern: seq(as('text', found('resolution')), opt(of, found('organisation')), upToDated, date),
    read: (_, pick) => one('dated', pick('text', 'resolution'), pick('date', 'date')),
    example:
      'la résolution 181 (II) de l’Assemblée générale concernant la Palestine, datée du 29 novembre 1947',
  },
  {
    name: '<cote> du <date>',
    pattern: seq(
      as('text', found('symbol')),
      opt(','),
      alt('en date du', seq(word('daté', 'datée', 'datés', 'datées'), 'du'), 'du'),
      date,
    ),
    read: (_, pick) => {
      const day = pick('date', 'date')
      const { edtf = '' } = (day?.value ?? {}) as { readonly edtf?: string }
      return /^\d{4}-\d{2}-\d{2}$/u.test(edtf) ? one('dated', pick('text', 'symbol'), day) : []
    },
    example: 'la question est traitée dans les documents S/2001/15 du 19 mars 2001 et S/2001/90',
  },
  {
    name: 'lettre datée du <date> (<cote>)',
    pattern: seq(
      word('datée', 'daté', 'datées'),
      'du',
      date,
      scan('la suite de la phrase jusqu’à une parenthèse', (reader, token) => {
        let at = token
        for (let steps = 0; steps < 40 && at < reader.tokens.count; steps++) {
          if (reader.has(at, TokenFlag.sentence) || reader.found(at, 'date').length > 0) return -1
          if (reader.folded(at) === '(') return at
          at = reader.next(at)
        }
        return -1
      }),
      '(',
      as('text', found('symbol')),
      ')',
    ),
    read: (_, pick) => one('dated', pick('text', 'symbol'), pick('date', 'date')),
    example: 'la lettre datée du 29 août 2014 du Président du Libéria (S/2014/669)',
  },
]
