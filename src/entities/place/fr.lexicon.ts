import type { PlaceValue } from '../../model/entity.ts'
import type { LexiconEntry } from '../../model/lexicon.ts'
import { africanTowns } from './lexicon/africa.ts'
import { americanTowns } from './lexicon/americas.ts'
import { arabPlaces } from './lexicon/arab-states.ts'
import { asianTowns } from './lexicon/asia.ts'
import { divisions } from './lexicon/divisions.ts'
import { europeanTowns } from './lexicon/europe.ts'
import { regions } from './lexicon/regions.ts'
import { territories } from './lexicon/territories.ts'
import { waters } from './lexicon/waters.ts'

/** Places that are no State, under their French names. */
export const lexicon: readonly LexiconEntry<PlaceValue>[] = [
  ...regions,
  ...waters,
  ...territories,
  ...divisions,
  ...arabPlaces,
  ...africanTowns,
  ...asianTowns,
  ...europeanTowns,
  ...americanTowns,
]
