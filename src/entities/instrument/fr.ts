import type { Match } from '../../model/pattern.ts'
import type { Reader } from '../../model/reader.ts'
import type { AnyRule, Reading } from '../../model/rule.ts'
import { TokenFlag, TokenKind } from '../../model/token.ts'
import { inClass, opt, scan, seq } from '../../pattern/build.ts'
import { fold, slug } from '../../text/chars.ts'
import { kindOf } from './kinds.ts'
import { nameEnd } from './name.ts'

/** Heads that make an organisation: with it, they are its constituent instrument. */
const CONSTITUENT = /^(?:charte|pacte|constitution|statut|acte)$/u

/** « Charte de l'OCI », « Charte de l'Organisation de la coopération islamique »: one, by the body that ends the name. */
const constituentOf = (reader: Reader, from: number, to: number): string | undefined => {
  if (!CONSTITUENT.test(reader.folded(from))) return undefined
  for (let at = from + 1; at < to; at++) {
    const body = reader.found(at, 'organisation').find((one) => one.to === to && one.entry !== undefined)
    if (body) return `${body.entry?.slice('organisation:'.length)}-${kindOf(reader.folded(from))}`
  }
  return undefined
}

const wholeName = scan('<suite du nom d’un instrument>', (reader, token) =>
  nameEnd(reader, reader.previous(token)),
)

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
  if (!reader.inClass(before, 'determiner') && !reader.inClass(before, 'of-word')) return undefined
  const after = reader.next(from)
  if (reader.inClass(after, 'of-word') && reader.has(reader.next(after), TokenFlag.capital)) return undefined
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

export const rules: readonly AnyRule[] = [
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
