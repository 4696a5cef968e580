import type { EntityModule } from '../../model/language.ts'
import { rules } from './fr.ts'

export const symbol: EntityModule = {
  type: 'symbol',
  rank: 85,
  holds: [],
  rules,
}
