import type { EntityModule } from '../../model/language.ts'
import { rules } from './fr.ts'

export const state: EntityModule = {
  type: 'state',
  rank: 50,
  holds: [],
  rules,
}
