import type { EntityModule } from '../../model/language.ts'
import { rules } from './fr.ts'
import { offices } from './settle.ts'

export const role: EntityModule = {
  type: 'role',
  rank: 20,
  holds: ['state', 'organisation', 'place', 'date', 'person'],
  rules,
  settle: [offices],
}
