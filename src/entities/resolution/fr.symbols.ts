import type { Match } from '../../model/pattern.ts'
import type { AnyRule, Reading } from '../../model/rule.ts'
import { TokenKind } from '../../model/token.ts'
import { alt, kind, opt, seq, test } from '../../pattern/build.ts'
import { keptSymbol } from '../../symbols/kept.ts'
import { beginning, written } from '../symbol/written.ts'

/** « S/RES/2178 (2014) »: the symbol of a resolution or decision, its year or session behind a space or not. */
const read = ({ reader, from: first, to }: Match): Reading<'resolution'> | undefined => {
  const from = beginning(reader, first)
  for (const end of [to, first + 1]) {
    const parsed = keptSymbol(written(reader, { from, to: end }))
    if (!parsed.ok || (parsed.kind !== 'resolution' && parsed.kind !== 'decision')) continue
    const { symbol, body, number, year, session } = parsed
    return {
      span: { from, to: end },
      value: {
        symbol,
        kind: parsed.kind,
        ...(body === undefined ? {} : { body }),
        ...(number === undefined ? {} : { number }),
        ...(year === undefined ? {} : { year }),
        ...(session === undefined ? {} : { session }),
      },
      entry: `resolution:${symbol}`,
    }
  }
  return undefined
}

const roman = test('un chiffre romain', (reader, token) =>
  /^(?:ES-)?[IVXL]+$/u.test(reader.text(token, token + 1)))

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
]
