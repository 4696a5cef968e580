import type { EntityModule } from '../../model/language.ts'
import { rules } from './fr.ts'
import { sessionBodies } from './settle.ts'

export const session: EntityModule = {
  type: 'session',
  rank: 75,
  holds: [],
  rules,
  settle: [sessionBodies],
}
