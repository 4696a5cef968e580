import type { AnyRule } from '../../model/rule.ts'
import { TokenKind } from '../../model/token.ts'
import { kind } from '../../pattern/build.ts'

export const rules: readonly AnyRule[] = [
  {
    name: '<cote de document>',
    type: 'symbol',
    level: 1,
    pattern: kind(TokenKind.symbol),
    read: ({ reader, from, to }) => ({
      value: { symbol: reader.text(from, to) },
      entry: `symbol:${reader.text(from, to)}`,
    }),
    confidence: 0.98,
    example: 'le document [A/65/903] du 8 juillet',
  },
]
