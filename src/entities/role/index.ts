import type { EntityModule } from '../../model/language.ts'
import { rules } from './fr.ts'
import { ministersOfState, offices } from './settle.ts'

export const role: EntityModule = {
  type: 'role',
  rank: 20,
  holds: ['state', 'organisation', 'place', 'date', 'person'],
  rules,
  refine: [ministersOfState],
  settle: [offices],
}
