import { unFundsAgencies } from './un-funds-agencies.ts'
import { unJustice } from './un-justice.ts'
import { unMissions } from './un-missions.ts'
import { unOrgans } from './un-organs.ts'
import { unSanctions } from './un-sanctions.ts'
import { unSecretariat } from './un-secretariat.ts'
import { unTreatyBodies } from './un-treaty-bodies.ts'

/** Every body of the United Nations system, and the international courts: all families in one list. */
export const unBodies = [
  ...unOrgans,
  ...unSanctions,
  ...unTreatyBodies,
  ...unSecretariat,
  ...unMissions,
  ...unFundsAgencies,
  ...unJustice,
]
