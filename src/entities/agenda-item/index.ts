import type { EntityModule } from '../../model/language.ts'
import { rules } from './fr.ts'

export const agendaItem: EntityModule = {
  type: 'agenda-item',
  rank: 25,
  holds: ['symbol', 'date'],
  rules,
}
