import type { AnyRule } from '../../model/rule.ts'
import { word } from '../../pattern/build.ts'
import { statePrefix } from './refine.ts'

export const rules: readonly AnyRule[] = [
  {
    name: '<préfixe d’État>-arabe',
    type: 'state',
    level: 1,
    form: 'demonym',
    pattern: word(
      'arabe',
      'arabes',
      'kurde',
      'kurdes',
      'tchétchène',
      'tchétchènes',
      'africain',
      'africaine',
      'africains',
      'africaines',
    ),
    read: ({ reader, from, to }) => {
      const prefix = statePrefix(reader, from)
      return (
        prefix && {
          value: { iso3: prefix.iso3 },
          entry: `state:${prefix.iso3}`,
          span: { from: prefix.token, to },
        }
      )
    },
    confidence: 0.97,
    example: 'le conflit [israélo-arabe]',
  },
]
