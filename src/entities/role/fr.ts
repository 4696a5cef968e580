import type { Match } from '../../model/pattern.ts'
import type { Reader } from '../../model/reader.ts'
import type { AnyRule, Reading } from '../../model/rule.ts'
import { TokenFlag, TokenKind } from '../../model/token.ts'
import { ahead, capital, inClass, opt, scan, seq } from '../../pattern/build.ts'

/** Words that rank an office or say what it is for, behind its noun. */
const MODIFIER =
  /^(?:general|generale|adjoint|adjointe|permanent|permanente|special|speciale|executif|executive|personnel|personnelle|principal|principale|suppleant|suppleante|resident|residente|ministre|presidente?|coordonnateur|coordonnatrice|commissaire|representante?)$/u
const MAX_TOKENS = 10

/** « des affaires étrangères », « aux affaires juridiques »: the charge of an office, in small letters. */
const CHARGE =
  /^(?:affaires|relations|questions|droits|operations|defense|finances|justice|interieur|sante|education|economie|commerce|plan|cooperation)$/u
const AFTER_CHARGE =
  /^(?:etrangeres|exterieures|juridiques|humanitaires|politiques|economiques|sociales|internationales|de|l'homme|nationale|europeennes)$/u

const isWord = (reader: Reader, token: number): boolean =>
  token < reader.tokens.count &&
  reader.tokens.kind[token] === TokenKind.word &&
  !reader.has(token, TokenFlag.blank)

const charge = (reader: Reader, from: number): number => {
  if (!/^(?:des|aux|de|d'|du)$/u.test(reader.folded(from))) return -1
  let at = reader.next(from)
  if (/^(?:la|l')$/u.test(reader.folded(at))) at = reader.next(at)
  if (!isWord(reader, at) || reader.has(at, TokenFlag.capital) || !CHARGE.test(reader.folded(at))) return -1
  at = reader.next(at)
  while (isWord(reader, at) && AFTER_CHARGE.test(reader.folded(at)) && reader.folded(at) !== 'de')
    at = reader.next(at)
  return at
}

const rest = scan('ce qui précise une fonction', (reader, token) => {
  let at = token
  let end = token
  while (at - token < MAX_TOKENS) {
    if (isWord(reader, at) && MODIFIER.test(reader.folded(at))) {
      end = at + 1
      at = reader.next(at)
      continue
    }
    const after = charge(reader, at)
    if (after < 0) break
    end = after
    at = after
  }
  return end
})

/** Nouns that are an office only with what follows them: « Haut-Commissaire », « Premier Ministre ». */
const NEEDS_MORE = new Set(['haut', 'haute', 'premier', 'vice', 'porte', 'charge', 'chargee'])

const read = ({ reader, from, to }: Match): Reading<'role'> | undefined => {
  if (NEEDS_MORE.has(reader.folded(from)) && reader.next(from) >= to) return undefined
  return { value: { role: reader.text(from, to).replace(/\s+/gu, ' ') } }
}

export const rules: readonly AnyRule[] = [
  {
    name: '<fonction>',
    type: 'role',
    level: 2,
    pattern: seq(
      ahead(
        capital('une majuscule, mais de civilité', (reader, token) => !reader.inClass(token, 'civility')),
      ),
      inClass('office-head'),
      opt(rest),
    ),
    read,
    confidence: 0.9,
    example: 'par la [Représentante permanente] du Kazakhstan',
  },
]
