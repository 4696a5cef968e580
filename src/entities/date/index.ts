import type { EntityModule } from '../../model/language.ts'
import { checkDates } from './checks.ts'
import { resolveDates } from './context.ts'
import { rules } from './fr.ts'
import { daysOfTwins } from './twins.ts'

export const date: EntityModule = {
  type: 'date',
  rank: 70,
  holds: [],
  rules,
  settle: [resolveDates, daysOfTwins, checkDates],
}
