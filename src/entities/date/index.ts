import type { EntityModule } from '../../model/language.ts'
import { rules } from './fr.ts'

export const date: EntityModule = {
  type: 'date',
  rank: 70,
  holds: [],
  rules,
}
