import type { EntityModule } from '../../model/language.ts'
import { acronyms } from './acronyms.ts'
import { aliases } from './aliases.ts'
import { rules } from './fr.ts'
import { bareHeads } from './heads.ts'
import { complements, isTold } from './matter.ts'
import { organAcronyms } from './organ-acronyms.ts'
import { parties } from './parties.ts'
import { events, places } from './refine.ts'
import { gather } from './settle.ts'
import { shortForms } from './short.ts'
import { supports } from './support.ts'

export const organisation: EntityModule = {
  type: 'organisation',
  rank: 60,
  holds: ['state', 'date', 'resolution', 'instrument'],
  rules,
  refine: [complements, parties, places, events],
  settle: [gather, acronyms, organAcronyms, aliases, bareHeads, shortForms],
  supports: (scene, candidate) => supports(scene, candidate) || isTold(scene, candidate),
}
