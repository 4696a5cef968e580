import type { EntityModule } from '../../model/language.ts'
import { rules } from './fr.ts'

export const person: EntityModule = {
  type: 'person',
  rank: 65,
  holds: [],
  rules,
}
