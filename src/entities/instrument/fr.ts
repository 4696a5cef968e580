import type { AnyRule } from '../../model/rule.ts'
import { TokenFlag } from '../../model/token.ts'
import { alt, found, seq, word } from '../../pattern/build.ts'

const slug = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/gu, '')
    .toLowerCase()

export const rules: readonly AnyRule[] = [
  {
    name: '<Déclaration, Charte, Traité…> de <lieu ou organisation>',
    type: 'instrument',
    level: 3,
    pattern: seq(
      word(
        'déclaration',
        'charte',
        'traité',
        'convention',
        'protocole',
        'accord',
        'accords',
        'pacte',
        'statut',
        'document',
      ),
      alt('de', "d'", 'du', 'des', 'de la', "de l'"),
      alt(found('organisation'), found('place')),
    ),
    read: ({ reader, from, to }) => {
      if (!reader.has(from, TokenFlag.capital)) return undefined
      const text = reader.text(from, to).replace(/\s+/gu, ' ')
      const id = slug(text)
      return { value: { id, kind: reader.folded(from) }, entry: `instrument:${id}` }
    },
    confidence: 0.9,
    example: 'la [Charte des Nations Unies] et le droit',
  },
]
