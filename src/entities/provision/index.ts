import type { EntityModule } from '../../model/language.ts'
import { rules } from './fr.ts'
import { provisionWholes } from './settle.ts'

export const provision: EntityModule = {
  type: 'provision',
  rank: 22,
  holds: [],
  rules,
  settle: [provisionWholes],
}
