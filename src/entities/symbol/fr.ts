import type { Match } from '../../model/pattern.ts'
import type { Reader } from '../../model/reader.ts'
import type { AnyRule, Reading } from '../../model/rule.ts'
import { TokenFlag, TokenKind } from '../../model/token.ts'
import { kind, seq, test, word } from '../../pattern/build.ts'
import type { ParsedSymbol } from '../../symbols/index.ts'
import { keptSymbol } from '../../symbols/kept.ts'
import { continuedAfter } from './continued.ts'
import { afterYear, end, symbolAt, written } from './written.ts'

/** The parts of a symbol that stand in a mention's value. */
const symbolParts = ({ organ, body, session, year, number, suffixes, kind: of }: ParsedSymbol): object => ({
  organ,
  kind: of,
  ...(body === undefined ? {} : { body }),
  ...(session === undefined ? {} : { session }),
  ...(year === undefined ? {} : { year }),
  ...(number === undefined ? {} : { number }),
  ...(suffixes.length === 0 ? {} : { suffixes }),
})

const reading = (symbol: ParsedSymbol): Reading<'symbol'> => ({
  value: { symbol: symbol.symbol, ...symbolParts(symbol) },
  entry: `symbol:${symbol.symbol}`,
})

/** « 211 EX/43 », « 37 C/5 »: of UNESCO, where the session stands first; not « résolution 37 C/5 ». */
const beginning = (reader: Reader, token: number): number => {
  const session = reader.previous(token)
  return session >= 0 &&
    /^(?:C|EX)\//u.test(reader.text(token, token + 1)) &&
    reader.tokens.kind[session] === TokenKind.number &&
    !reader.inClass(reader.previous(session), 'resolution-word')
    ? session
    : token
}

const LAST_DAY = 31

/** « CRC/C/15/Add.23830 juin 2004 »: the symbol without the day that is glued to it before a month. */
const withoutDay = (reader: Reader, text: string, to: number): string => {
  const month = reader.at(to)
  // « UNEP/GC.22/11\nFévrier 2003 » is whole.
  const glued =
    reader.inClass(month, 'month') &&
    !reader.has(month, TokenFlag.capital) &&
    !reader.has(month, TokenFlag.line)
  const [figures = ''] = glued ? (/\d{2,}$/u.exec(text) ?? []) : []
  if (figures === '') return text
  const two = Number(figures.slice(-2))
  return text.slice(0, figures.length > 2 && two > 9 && two <= LAST_DAY ? -2 : -1)
}

const isAct = ({ kind: of }: ParsedSymbol): boolean => of === 'resolution' || of === 'decision'

/** What may bear its year or its session in brackets behind a space. */
const isBracketed = (symbol: ParsedSymbol): boolean => symbol.family === 'au' || symbol.kind === 'communique'

/** A symbol of a document, and those that continue it; that of a resolution or decision is read elsewhere. */
const read = (match: Match): readonly Reading<'symbol'>[] | undefined => {
  const { reader } = match
  const from = beginning(reader, match.from)
  const close = end(reader, match.to)
  const short = keptSymbol(withoutDay(reader, written(reader, { from, to: close }), close))
  const to = short.ok && isBracketed(short) ? afterYear(reader, close) : close
  const parsed = to === close ? short : keptSymbol(written(reader, { from, to }))
  if (!parsed.ok || isAct(parsed)) return undefined
  const own = reading(parsed)
  const continued = continuedAfter(reader, to, parsed)
  if (continued.length === 0) return [{ ...own, span: { from, to } }]
  return [
    { ...own, span: { from, to } },
    ...continued.map((one): Reading<'symbol'> => {
      const { value, entry } = reading(one.symbol)
      return {
        value: one.between.length > 0 ? { ...value, between: one.between } : value,
        ...(entry && { entry }),
        span: one,
        form: 'elided',
        confidence: 0.9,
      }
    }),
  ]
}

/** « GC(54)/4 », « ICC-ASP/9/20 »: what the tokeniser parts at the bracket or the hyphen. */
const readParted = ({ reader, from }: Match): Reading<'symbol'> | undefined => {
  const found = symbolAt(reader, from)
  return found && !isAct(found.symbol) ? { ...reading(found.symbol), span: found } : undefined
}

const MIN_FIGURES = 4

/** « S/ 10717 », as old documents have it. */
const readSpaced = ({ reader, from, to }: Match): Reading<'symbol'> | undefined => {
  const parsed = keptSymbol(reader.text(from, to).replace(/\s+/gu, ''))
  const close = !reader.has(from + 1, TokenFlag.space) && reader.has(from, TokenFlag.capital)
  return parsed.ok && close ? reading(parsed) : undefined
}

export const rules: readonly AnyRule[] = [
  {
    name: '<cote que coupe un trait d’union ou une parenthèse>',
    type: 'symbol',
    level: 1,
    pattern: word('gc', 'idb', 'icc', 'unep', 'ex.', 'psc'),
    read: readParted,
    confidence: 0.95,
    example: 'le document [GC(54)/4] du 8 juillet',
  },
  {
    name: '<organe>/ <numéro>',
    type: 'symbol',
    level: 1,
    pattern: seq(
      word('a', 's', 'e'),
      '/',
      test('quatre chiffres', ({ tokens }, token) =>
        tokens.kind[token] === TokenKind.number &&
        (tokens.end[token] as number) - (tokens.start[token] as number) >= MIN_FIGURES),
    ),
    read: readSpaced,
    confidence: 0.85,
    example: 'DOCUMENT [S/ 10717] du 8 juillet',
  },
  {
    name: '<cote de document>',
    type: 'symbol',
    level: 1,
    pattern: kind(TokenKind.symbol),
    read,
    confidence: 0.98,
    example: 'le document [A/65/903] du 8 juillet',
  },
]
