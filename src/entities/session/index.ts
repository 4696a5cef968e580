import type { EntityModule } from '../../model/language.ts'
import { rules } from './fr.ts'

export const session: EntityModule = {
  type: 'session',
  rank: 75,
  holds: [],
  rules,
}
