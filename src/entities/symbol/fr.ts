import type { Match } from '../../model/pattern.ts'
import type { AnyRule, Reading } from '../../model/rule.ts'
import { TokenKind } from '../../model/token.ts'
import { kind } from '../../pattern/build.ts'
import type { ParsedSymbol } from '../../symbols/index.ts'
import { keptSymbol } from '../../symbols/kept.ts'
import { continuedAfter } from './continued.ts'
import { afterYear, end, written } from './written.ts'

/** The parts of a symbol that stand in a mention's value. */
export const symbolParts = ({
  organ,
  body,
  session,
  year,
  number,
  suffixes,
  kind: of,
}: ParsedSymbol): object => ({
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

/** A symbol of a document, and those that continue it; that of a resolution or decision is read elsewhere. */
const read = (match: Match): readonly Reading<'symbol'>[] | undefined => {
  const { reader, from } = match
  const close = end(reader, match.to)
  const short = keptSymbol(written(reader, { from, to: close }))
  const to = short.ok && short.kind === 'communique' ? afterYear(reader, close) : close
  const parsed = to === close ? short : keptSymbol(written(reader, { from, to }))
  if (!parsed.ok || parsed.kind === 'resolution' || parsed.kind === 'decision') return undefined
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

export const rules: readonly AnyRule[] = [
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
