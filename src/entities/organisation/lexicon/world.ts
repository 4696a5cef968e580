import type { OrganisationValue } from '../../../model/entity.ts'
import type { LexiconEntry } from '../../../model/lexicon.ts'

/** Bodies outside the United Nations system. */
export const worldBodies: readonly LexiconEntry<OrganisationValue>[] = []
