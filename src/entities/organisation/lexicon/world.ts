import { africanBodies } from './africa.ts'
import { arabBodies } from './arab-islamic.ts'
import { armedGroups } from './armed-groups.ts'
import { europeanBodies } from './europe.ts'
import { oicBodies } from './oic.ts'

/** The bodies outside the United Nations system. */
export const worldBodies = [...oicBodies, ...africanBodies, ...arabBodies, ...europeanBodies, ...armedGroups]
