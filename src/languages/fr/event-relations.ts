import type { Candidate } from '../../model/candidate.ts'
import type { RelationRule } from '../../model/language.ts'
import type { Reader } from '../../model/reader.ts'
import { TokenFlag } from '../../model/token.ts'
import { alt, as, found, inClass, many, opt, scan, seq, word } from '../../pattern/build.ts'
import { adoptionRelations } from './adoption-relations.ts'
import { date, heldRelations, one } from './held-relations.ts'
import { type Edges, of, type Pick } from './office-relations.ts'

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

/** No list of numbers is longer, in tokens. */
const LIST = 40

/** « 3201 (S-VI) et » before « 3202 (S-VI) du 1er mai 1974 »: those of the same session or year, adopted on one day. */
const sharing = (reader: Reader, last: Candidate): readonly Candidate[] => {
  const texts: Candidate[] = []
  const of = ({ value }: Candidate): string => {
    const { session, year, body } = value as { session?: string; year?: number; body?: string }
    return `${body} ${session ?? year}`
  }
  let first = last
  let token = reader.previous(last.from)
  for (let steps = 0; steps < LIST && token >= 0; steps++, token--) {
    const text = reader.found(token, 'resolution')[0]
    if (!text) continue
    const link = reader.at(text.to)
    if (!/^(?:et|,)$/u.test(reader.folded(link)) || reader.next(link) !== first.from || of(text) !== of(last))
      break
    texts.unshift(text)
    first = text
  }
  return texts
}

const dated = (text: Candidate, day: Candidate | undefined): Edges => one('dated', text, day)

const textMention = alt(found('resolution'), found('instrument'))
const article = alt('la', 'le', "l'", 'sa', 'son')
const comma = opt(',')
const amended = seq(article, opt(inClass('resolution-word')), opt(word('n°', 'no')), as('other', textMention))

const amends = (_: unknown, pick: Pick): Edges =>
  one(
    'amends',
    pick('text', 'resolution') ?? pick('text', 'instrument'),
    pick('other', 'resolution') ?? pick('other', 'instrument'),
  )

export const eventRelations: readonly RelationRule[] = [
  ...heldRelations,
  ...adoptionRelations,
  {
    name: '<résolution> du <date>',
    pattern: seq(
      as('text', found('resolution')),
      many(seq(of, found('organisation')), 0, 2),
      opt(','),
      alt(
        seq(alt('du', 'en date du', seq(word('adoptée', 'adoptées'), opt("à l' unanimité"), 'le')), date),
        seq('de', as('year', found('date'))),
      ),
    ),
    read: ({ reader }, pick) => {
      const [text, year] = [pick('text', 'resolution'), pick('year', 'date')]
      const { edtf = '' } = (year?.value ?? {}) as { readonly edtf?: string }
      const day = pick('date', 'date') ?? (/^\d{4}$/u.test(edtf) ? year : undefined)
      return text ? [text, ...sharing(reader, text)].flatMap((one) => dated(one, day)) : []
    },
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
  {
    name: '<texte> modifie <texte>',
    pattern: seq(
      as('text', textMention),
      many(seq(of, found('organisation')), 0, 2),
      opt(comma, opt('en date'), 'du', found('date')),
      comma,
      word('modifie', 'modifiait', 'modifiant', 'amende', 'amendant'),
      amended,
    ),
    read: amends,
    example: 'la résolution 1325 (2000) du Conseil de sécurité modifie la résolution 1244 (1999)',
  },
  {
    name: '<texte> modifié par <texte>',
    pattern: seq(
      as('other', textMention),
      many(seq(of, found('organisation')), 0, 2),
      opt(comma, opt('en date'), 'du', found('date')),
      comma,
      opt(alt('telle que', 'tel que', 'est', 'a été', 'fut')),
      word('modifié', 'modifiée', 'amendé', 'amendée'),
      'par',
      article,
      opt(inClass('resolution-word')),
      opt(word('n°', 'no')),
      as('text', textMention),
    ),
    read: amends,
    example: 'la résolution 1244 (1999), telle que modifiée par la résolution 1325 (2000)',
  },
  {
    name: '<corps>, dont le siège est à <lieu>',
    pattern: seq(
      as('body', found('organisation')),
      opt('(', found('organisation'), ')'),
      many(seq(of, found('organisation')), 0, 2),
      comma,
      alt(
        seq('dont le siège', alt(seq('est', opt(word('situé', 'établi', 'fixé', 'sis'))), 'se trouve')),
        seq(alt('qui a', 'a', 'ayant', 'avait'), 'son siège'),
        word('sise', 'sis', 'basée', 'basé', 'siégeant'),
      ),
      alt('à', 'au', 'en'),
      as('place', found('place')),
    ),
    read: (_, pick) => one('located-in', pick('body', 'organisation'), pick('place', 'place')),
    example: 'La Cour internationale de Justice, dont le siège est à La Haye, a statué',
  },
]
