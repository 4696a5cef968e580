import { lexicon as instruments } from '../../entities/instrument/fr.lexicon.ts'
import { lexicon as organisations } from '../../entities/organisation/fr.lexicon.ts'
import { lexicon as places } from '../../entities/place/fr.lexicon.ts'
import { lexicon as states } from '../../entities/state/fr.lexicon.ts'
import type { LexiconEntry } from '../../model/lexicon.ts'

export { givenNames } from './given-names.ts'

/** Every entry of every lexicon. Compiled when the package is built; the package holds the compiled form only. */
export const lexicon: readonly LexiconEntry<object>[] = [
  ...states,
  ...organisations,
  ...places,
  ...instruments,
]
