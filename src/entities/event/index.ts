import type { EntityModule } from '../../model/language.ts'
import { rules } from './fr.ts'

export const event: EntityModule = {
  type: 'event',
  rank: 5,
  holds: [
    'state',
    'organisation',
    'place',
    'date',
    'session',
    'person',
    'instrument',
    'resolution',
    'symbol',
    'role',
  ],
  rules,
}
