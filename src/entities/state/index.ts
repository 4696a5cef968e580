import type { EntityModule } from '../../model/language.ts'
import { rules } from './fr.ts'
import { decide, supports, tellApart } from './refine.ts'

export const state: EntityModule = {
  type: 'state',
  rank: 50,
  holds: [],
  rules,
  refine: [tellApart],
  settle: [decide],
  supports,
}
