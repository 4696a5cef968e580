import { unMissions } from './un-missions.ts'
import { unOrgans } from './un-organs.ts'

/** Every body of the United Nations system, and the international courts: all families in one list. */
export const unBodies = [...unOrgans, ...unMissions]
