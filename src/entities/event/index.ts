import type { EntityModule } from '../../model/language.ts'
import { rules } from './fr.ts'

export const event: EntityModule = {
  type: 'event',
  rank: 21,
  holds: ['state', 'organisation', 'place', 'date', 'session'],
  rules,
}
