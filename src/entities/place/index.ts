import type { EntityModule } from '../../model/language.ts'
import { frames } from './fr.frames.ts'
import { rules } from './fr.ts'
import { supports, wholeNames } from './support.ts'

export const place: EntityModule = {
  type: 'place',
  rank: 40,
  holds: ['state:demonym'],
  rules: [...rules, ...frames],
  refine: [wholeNames],
  supports,
}
