import { afterLa, isOf } from '../../languages/fr/articles.ts'
import type { Match } from '../../model/pattern.ts'
import type { Reader } from '../../model/reader.ts'
import type { AnyRule, Reading } from '../../model/rule.ts'
import { TokenFlag, TokenKind } from '../../model/token.ts'
import { alt, as, found, inClass, kind, many, opt, scan, seq, tight, word } from '../../pattern/build.ts'
import { fold, slug } from '../../text/chars.ts'
import { kindOf } from './kinds.ts'
import { afterPlace, codeEnd, nameEnd } from './name.ts'

/** Heads that make an organisation: with it, they are its constituent instrument. */
const CONSTITUENT = /^(?:charte|pacte|constitution|statut|acte)$/u

/**
 * « Charte de l'OCI », « Charte de l'Organisation de la coopération islamique »: one, by the body that ends the name.
 * « Statut du Centre du travail de l'OCI » is the Centre's.
 */
const constituentOf = (reader: Reader, from: number, to: number): string | undefined => {
  if (!CONSTITUENT.test(reader.folded(from))) return undefined
  for (let at = from + 1; at < to; at++) {
    const [body] = reader.found(at, 'organisation').filter((one) => !one.weak && one.to <= to)
    if (body && body.entry === undefined && body.to < to) return undefined
    if (body?.entry !== undefined)
      return `${body.entry?.slice('organisation:'.length)}-${kindOf(reader.folded(from))}`
  }
  return undefined
}

/** « Déclaration et le Programme d'action de Madrid »: two texts that share what tells which they are; or -1. */
const sharedEnd = (reader: Reader, head: number): number => {
  const and = reader.next(head)
  if (reader.folded(head) !== 'declaration' || reader.folded(and) !== 'et') return -1
  let other = reader.next(and)
  for (let steps = 0; steps < 2 && /^(?:le|la|l'|du|de)$/u.test(reader.folded(other)); steps++)
    other = reader.next(other)
  return reader.has(other, TokenFlag.capital) && reader.inClass(other, 'instrument-head')
    ? nameEnd(reader, other)
    : -1
}

const wholeName = scan('<suite du nom d’un instrument>', (reader, token) => {
  const head = reader.previous(token)
  const end = nameEnd(reader, head)
  return end < 0 ? sharedEnd(reader, head) : end
})

/** Texts that one place names, by the place: the head, in the singular, and the id by which the lexicon knows it. */
const BY_PLACE: Readonly<Record<string, string>> = {
  'convention bale': 'basel-convention',
  'convention rotterdam': 'rotterdam-convention',
  'convention stockholm': 'stockholm-convention',
  'protocole kyoto': 'kyoto-protocol',
  'protocole montreal': 'montreal-protocol',
  'protocole nagoya': 'nagoya-protocol',
  'traite tlatelolco': 'tlatelolco',
  'traite rarotonga': 'rarotonga',
  'traite pelindaba': 'pelindaba',
  'traite bangkok': 'bangkok',
  'traite semipalatinsk': 'canwfz',
  'accord taef': 'taif',
  'accord oslo': 'oslo-accords',
}

/** « conventions de Bâle, de Rotterdam et de Stockholm »: each by itself, the first with the head. */
const readList = (match: Match): readonly Reading<'instrument'>[] | undefined => {
  const { reader, from } = match
  const head = reader.folded(from).replace(/s$/u, '')
  const kind = kindOf(head)
  return match.all('place').map((span, i) => {
    const place = fold(reader.text(reader.next(span.from), span.to))
    const id = BY_PLACE[`${head} ${place}`] ?? slug(`${head} ${fold(reader.text(span.from, span.to))}`)
    return {
      value: { id, kind },
      form: 'name',
      entry: `instrument:${id}`,
      span: { from: i === 0 ? from : span.from, to: span.to },
    }
  })
}

const ofPlace = as('place', scan('de <lieu>', afterPlace))

/** « Torricelli », not « Organique », « Fondamentale ». */
const isSurname = (reader: Reader, token: number): boolean =>
  reader.isUnknown(token) &&
  !reader.has(token, TokenFlag.capitals) &&
  !/(?:es?|s|al|if)$/u.test(reader.folded(token))

/** A name of its own: « Gramm-Leach-Bliley », « Torricelli ». */
const lawName = scan('<noms>', (reader, token) => {
  let at = token
  let names = 0
  while (
    at < reader.tokens.count &&
    reader.has(at, TokenFlag.capital) &&
    !reader.has(at, TokenFlag.sentence)
  ) {
    names++
    const joined = reader.tokens.kind[at + 1] === TokenKind.hyphen && reader.has(at + 1, TokenFlag.skip)
    if (!joined) return names > 1 || isSurname(reader, at) ? at + 1 : -1
    at += 2
  }
  return -1
})

const readCode = ({ reader, from, to }: Match): Reading<'instrument'> | undefined => {
  if (!reader.has(from, TokenFlag.capital) || reader.has(from, TokenFlag.sentence)) return undefined
  const id = slug(fold(reader.text(from, to)))
  return { value: { id, kind: kindOf(reader.folded(from)) }, form: 'name', entry: `instrument:${id}` }
}

const readName = ({ reader, from, to }: Match): Reading<'instrument'> | undefined => {
  const constituent = constituentOf(reader, from, to)
  // « la charte de l'OCI »: documents of the OIC write its charter so.
  if (!reader.has(from, TokenFlag.capital) && (constituent === undefined || reader.folded(from) !== 'charte'))
    return undefined
  const [known] = reader.found(from, 'instrument')
  const id = known?.entry?.slice('instrument:'.length) ?? constituent ?? slug(fold(reader.text(from, to)))
  return { value: { id, kind: kindOf(reader.folded(from)) }, form: 'name', entry: `instrument:${id}` }
}

const NAMED_BEFORE = /^(?:precite|susmentionne|susvise|susdit)e?s?$/u

/** « ladite résolution », « la résolution précitée », « la présente Convention ». */
const isBackReference = (reader: Reader, from: number): boolean =>
  reader.inClass(reader.previous(from), 'back-reference') ||
  NAMED_BEFORE.test(reader.folded(reader.next(from)))

/** Heads that documents also use of themselves, and of much else: « le présent document », « cette stratégie ». */
const LOOSE =
  /^(?:document|plan|programme|acte|code|cadre|feuille|reglement|strategie|declaration|memorandum|consensus)$/u

/** A head by itself: it stands for the instrument of its kind that was named last. */
const readShort = ({ reader, from }: Match): Reading<'instrument'> | undefined => {
  const kind = kindOf(reader.folded(from))
  const before = reader.previous(from)
  if (isBackReference(reader, from) && !LOOSE.test(reader.folded(from)) && reader.folded(before) !== 'sa')
    return { value: { kind }, form: 'anaphor' }
  if (!reader.has(from, TokenFlag.capital) || reader.has(from, TokenFlag.sentence) || before < 0)
    return undefined
  if (!reader.inClass(before, 'determiner') && !isOf(reader, before)) return undefined
  const after = reader.next(from)
  // « Charte de la Francophonie »: another's, whose name is not known.
  if (isOf(reader, after)) {
    const next = reader.next(after)
    const noun = afterLa(reader, next)
    if (reader.has(noun, TokenFlag.capital)) return undefined
    // « Déclaration d'intention »: one of another name.
    if (noun === next && reader.tokens.kind[noun] === TokenKind.word && !reader.inClass(noun, 'determiner'))
      return undefined
  }
  return { value: { kind }, form: 'short', confidence: 0.85 }
}

const FIGURES: ReadonlySet<number> = new Set([TokenKind.number, TokenKind.slashed, TokenKind.symbol])

/** A resolution that is meant by a pronoun, not by its number, so that it is none of the numbers that are cited. */
const readResolution = ({ reader, from, to }: Match): Reading<'instrument'> | undefined => {
  const next = reader.at(to)
  if (!isBackReference(reader, from) || FIGURES.has(reader.tokens.kind[next] as number)) return undefined
  if (/^(?:n|n°|no|nos|№)$/u.test(reader.folded(next))) return undefined
  return { value: { kind: kindOf(reader.folded(from)) }, form: 'anaphor', span: { from, to: from + 1 } }
}

const treaty = as('treaty', word('ce', 'cee', 'ue', 'pesc', 'jai', 'euratom'))

/** What acts of the European Union are, by the first word of what they are called. */
const ACTS: Readonly<Record<string, string>> = {
  reglement: 'regulation',
  directive: 'directive',
  position: 'common-position',
  action: 'joint-action',
  decision: 'framework-decision',
}

const readAct = ({ reader, from, to, get }: Match): Reading<'instrument'> | undefined => {
  if (!get('treaty')) return undefined
  const id = slug(fold(reader.text(from, to)))
  return { value: { id, kind: ACTS[reader.folded(from)] ?? 'act' }, form: 'name', entry: `instrument:${id}` }
}

export const rules: readonly AnyRule[] = [
  {
    name: 'règlement (UE) n° <numéro>, directive <numéro>/CE, position commune <numéro>/PESC',
    type: 'instrument',
    level: 4,
    pattern: seq(
      alt(
        seq(word('règlement', 'directive'), opt(alt("d' exécution", word('délégué', 'déléguée')))),
        seq(word('position', 'action'), word('commune')),
        'décision cadre',
      ),
      opt('(', treaty, ')'),
      opt(word('n', 'no', 'n°'), opt(word('°', 'º'))),
      kind(TokenKind.slashed),
      opt(tight('/'), treaty),
    ),
    read: readAct,
    confidence: 0.95,
    example: 'le [règlement (UE) n° 204/2011] du Conseil',
  },
  {
    name: '<Déclaration, Charte, Traité…> de <lieu ou organisation>, sur <objet>',
    type: 'instrument',
    level: 4,
    pattern: seq(inClass('instrument-head'), wholeName),
    read: readName,
    confidence: 0.9,
    example: 'la [Charte des Nations Unies] et le droit',
  },
  {
    name: 'conventions de <lieu>, de <lieu> et de <lieu>',
    type: 'instrument',
    level: 4,
    pattern: seq(
      word('conventions', 'traités', 'accords', 'protocoles', 'déclarations', 'pactes'),
      ofPlace,
      many(seq(',', ofPlace), 0, 8),
      alt('et', 'ou'),
      ofPlace,
    ),
    read: readList,
    confidence: 0.9,
    example: 'les conventions de Bâle et [de Rotterdam] sont',
  },
  {
    name: 'Communiqué de <lieu>',
    type: 'instrument',
    level: 4,
    pattern: seq(word('communiqué'), opt('final'), ofPlace, opt('de', found('date'))),
    read: readName,
    confidence: 0.85,
    example: "le [Communiqué d'Alger] et",
  },
  {
    name: 'loi <nom>',
    type: 'instrument',
    level: 4,
    pattern: seq(word('loi', 'lois'), lawName),
    read: ({ reader, from, to }) => {
      const id = slug(fold(reader.text(from, to)))
      return { value: { id, kind: 'law' }, form: 'name', entry: `instrument:${id}` }
    },
    confidence: 0.85,
    example: 'la [loi Gramm-Leach-Bliley] oblige',
  },
  {
    name: 'Code pénal, Code de <matière>',
    type: 'instrument',
    level: 4,
    pattern: seq(word('code'), scan('<matière>', codeEnd)),
    read: readCode,
    confidence: 0.85,
    example: "l'article 12 du [Code de procédure pénale] et",
  },
  {
    name: 'la Convention, ledit Traité, le présent Accord',
    type: 'instrument',
    level: 4,
    pattern: inClass('instrument-head'),
    read: readShort,
    confidence: 0.9,
    example: 'la Convention contre la torture ; parties à ladite [Convention], ils',
  },
  {
    name: 'ladite résolution, la présente décision',
    type: 'instrument',
    level: 4,
    pattern: seq(inClass('resolution-word'), opt(inClass('resolution-adjective'))),
    read: readResolution,
    confidence: 0.9,
    example: 'aux fins de la présente [résolution], il',
  },
]
