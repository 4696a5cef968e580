import type { OrganisationValue } from '../../model/entity.ts'
import type { LexiconEntry } from '../../model/lexicon.ts'
import { unBodies } from './lexicon/un.ts'
import { worldBodies } from './lexicon/world.ts'

/** Every body that the library knows by name. */
export const lexicon: readonly LexiconEntry<OrganisationValue>[] = [...unBodies, ...worldBodies]
