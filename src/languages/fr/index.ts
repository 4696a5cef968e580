import { agendaItem } from '../../entities/agenda-item/index.ts'
import { date } from '../../entities/date/index.ts'
import { event } from '../../entities/event/index.ts'
import { instrument } from '../../entities/instrument/index.ts'
import { organisation } from '../../entities/organisation/index.ts'
import { person } from '../../entities/person/index.ts'
import { place } from '../../entities/place/index.ts'
import { provision } from '../../entities/provision/index.ts'
import { resolution } from '../../entities/resolution/index.ts'
import { role } from '../../entities/role/index.ts'
import { session } from '../../entities/session/index.ts'
import { state } from '../../entities/state/index.ts'
import { symbol } from '../../entities/symbol/index.ts'
import type { Language } from '../../model/language.ts'
import { acts } from './acts.ts'
import { derivers } from './derivers.ts'
import { record } from './record.ts'
import { relations } from './relations.ts'
import { classes } from './words.ts'

/** French, as the United Nations and the Organisation of Islamic Cooperation write it. */
export const french: Language = {
  code: 'fr',
  classes,
  entities: [
    symbol,
    date,
    state,
    place,
    organisation,
    session,
    person,
    resolution,
    role,
    instrument,
    agendaItem,
    provision,
    event,
  ],
  relations,
  derivers,
  record,
  acts,
}
