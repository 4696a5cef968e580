import { africanBodies } from './africa.ts'
import { americanAsianPacificBodies } from './americas-asia-pacific.ts'
import { arabBodies } from './arab-islamic.ts'
import { armedGroups } from './armed-groups.ts'
import { banks } from './banks.ts'
import { companiesMedia } from './companies-media.ts'
import { europeanBodies } from './europe.ts'
import { stateGroups } from './groups.ts'
import { nationalBodies } from './national.ts'
import { ngos } from './ngos.ts'
import { oicBodies } from './oic.ts'

/** The bodies outside the United Nations system. */
export const worldBodies = [
  ...oicBodies,
  ...africanBodies,
  ...arabBodies,
  ...europeanBodies,
  ...americanAsianPacificBodies,
  ...stateGroups,
  ...banks,
  ...ngos,
  ...armedGroups,
  ...companiesMedia,
  ...nationalBodies,
]
