import type { EntityModule } from '../../model/language.ts'
import { rules } from './fr.ts'

export const organisation: EntityModule = {
  type: 'organisation',
  rank: 60,
  holds: ['state'],
  rules,
}
