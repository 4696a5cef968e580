import type { Match } from '../../model/pattern.ts'
import type { AnyRule, Reading } from '../../model/rule.ts'
import { TokenKind } from '../../model/token.ts'
import { kind } from '../../pattern/build.ts'
import { type ParsedSymbol, parseSymbol } from '../../symbols/index.ts'

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

/** A symbol of a document; that of a resolution or decision is one, and read elsewhere. */
const read = ({ reader, from, to }: Match): Reading<'symbol'> | undefined => {
  const parsed = parseSymbol(reader.text(from, to))
  if (!parsed.ok || parsed.kind === 'resolution' || parsed.kind === 'decision') return undefined
  return { value: { symbol: parsed.symbol, ...symbolParts(parsed) }, entry: `symbol:${parsed.symbol}` }
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
