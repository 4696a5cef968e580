import type { EntityModule } from '../../model/language.ts'
import { rules } from './fr.ts'
import { frames } from './frames.ts'
import { people } from './settle.ts'

export const person: EntityModule = {
  type: 'person',
  rank: 65,
  holds: [],
  rules: [...rules, ...frames],
  settle: [people],
}
