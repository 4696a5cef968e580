import type { Match } from '../../model/pattern.ts'
import type { Reader } from '../../model/reader.ts'
import type { AnyRule, Reading } from '../../model/rule.ts'
import { TokenFlag, TokenKind } from '../../model/token.ts'
import { alt, inClass, kind, opt, seq, test, tight, word } from '../../pattern/build.ts'
import type { ParsedSymbol } from '../../symbols/index.ts'
import { keptSymbol } from '../../symbols/kept.ts'
import { symbolAt, written } from '../symbol/written.ts'

/** The first token of a symbol: « EX. » of « EX.CL/Dec.873(XXVII) » is a token of its own. */
const beginning = (reader: Reader, token: number): number => {
  const before = token - 1
  return before >= 0 && reader.folded(before) === 'ex.' && !reader.has(token, TokenFlag.space)
    ? before
    : token
}

const reading = ({ symbol, kind: of, body, number, year, session }: ParsedSymbol): Reading<'resolution'> => ({
  value: {
    symbol,
    kind: of === 'decision' ? 'decision' : 'resolution',
    ...(body === undefined ? {} : { body }),
    ...(number === undefined ? {} : { number }),
    ...(year === undefined ? {} : { year }),
    ...(session === undefined ? {} : { session }),
  },
  entry: `resolution:${symbol}`,
})

/** « S/RES/2178 (2014) »: the symbol of a resolution or decision, its year or session behind a space or not. */
const read = ({ reader, from: first, to }: Match): Reading<'resolution'> | undefined => {
  const from = beginning(reader, first)
  for (const end of [to, first + 1]) {
    const parsed = keptSymbol(written(reader, { from, to: end }))
    if (!parsed.ok || (parsed.kind !== 'resolution' && parsed.kind !== 'decision')) continue
    return { ...reading(parsed), span: { from, to: end } }
  }
  return undefined
}

/** « EX.CL/ Dec.237(VIII) »: white space parts the symbol. */
const readParted = ({ reader, from, to }: Match): Reading<'resolution'> | undefined => {
  const parsed = keptSymbol(reader.text(from, to).replace(/\s+/gu, '').replace('//', '/'))
  return parsed.ok ? reading(parsed) : undefined
}

/** « GC(53)/RES/13 », « 204 EX/Décision 5.I »: what the tokeniser parts. */
const readCut = ({ reader, from }: Match): Reading<'resolution'> | undefined => {
  const before = reader.previous(from)
  const first = reader.tokens.kind[before] === TokenKind.number ? before : from
  const found = symbolAt(reader, first)
  const act = found && (found.symbol.kind === 'resolution' || found.symbol.kind === 'decision')
  return act ? { ...reading(found.symbol), span: found } : undefined
}

const roman = test('un chiffre romain', (reader, token) =>
  /^(?:ES-)?[IVXLCDM]+$/u.test(reader.text(token, token + 1)))

export const symbolRules: readonly AnyRule[] = [
  {
    name: '<cote de résolution>',
    type: 'resolution',
    level: 1,
    pattern: seq(kind(TokenKind.symbol), opt('(', alt(kind(TokenKind.number), roman), ')')),
    read,
    confidence: 0.98,
    example: 'voir [S/RES/2178 (2014)] et',
  },
  {
    name: '<organe de l’Union africaine>/ Dec. <numéro> (<session>)',
    type: 'resolution',
    level: 1,
    pattern: seq(
      alt(
        seq(word('ex.'), tight(word('cl'))),
        seq(word('assembly'), '/', word('au')),
        word('cm', 'ahg', 'achpr', 'cadhp'),
      ),
      '/',
      opt('/'),
      word('dec.', 'dec', 'res.', 'res', 'rés.', 'decl.', 'decl'),
      opt('.'),
      kind(TokenKind.number),
      opt(kind(TokenKind.hyphen), kind(TokenKind.number)),
      '(',
      roman,
      ')',
    ),
    read: readParted,
    confidence: 0.95,
    example: '[EX.CL/ Dec.237(VIII)] est',
  },
  {
    name: '<cote de résolution que coupe une parenthèse, un trait d’union ou une espace>',
    type: 'resolution',
    level: 1,
    pattern: alt(word('gc', 'idb', 'oic'), seq(word('ex', 'c'), tight('/'), inClass('resolution-word'))),
    read: readCut,
    confidence: 0.95,
    example: 'la [204 EX/Décision 5.I] prévoit',
  },
]
