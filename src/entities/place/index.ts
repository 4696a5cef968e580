import type { EntityModule } from '../../model/language.ts'
import { rules } from './fr.ts'
import { supports, wholeNames } from './support.ts'

export const place: EntityModule = {
  type: 'place',
  rank: 40,
  holds: ['state:demonym'],
  rules,
  refine: [wholeNames],
  supports,
}
