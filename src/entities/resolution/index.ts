import type { EntityModule } from '../../model/language.ts'
import { settleBodies } from './evidence.ts'
import { symbolRules } from './fr.symbols.ts'
import { rules } from './fr.ts'

export const resolution: EntityModule = {
  type: 'resolution',
  rank: 80,
  holds: [],
  rules: [...rules, ...symbolRules],
  settle: [settleBodies],
}
