import type { EntityModule } from '../../model/language.ts'
import { rules } from './fr.ts'
import { namedBefore } from './settle.ts'

export const instrument: EntityModule = {
  type: 'instrument',
  rank: 30,
  holds: ['state', 'organisation', 'place', 'date', 'resolution', 'symbol'],
  rules,
  settle: [namedBefore],
}
