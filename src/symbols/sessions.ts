/**
 * Which sessions adopted which numbers, while the General Assembly and the Economic and Social Council numbered
 * their resolutions through. Source: the organs' Official Records, volumes of resolutions by session. The first
 * numbers are known to a few for the Assembly, to some dozens for the Council, and are used with a margin.
 */

/** The number of the first resolution of the General Assembly's regular sessions I to XXXI. */
const ASSEMBLY: readonly number[] = [
  1, 109, 190, 289, 367, 501, 613, 713, 799, 903, 1009, 1133, 1238, 1351, 1475, 1623, 1748, 1881, 1994, 2008,
  2133, 2258, 2374, 2486, 2618, 2751, 2903, 3050, 3203, 3363, 3542,
]

/** About the first number of every eighth session of the Economic and Social Council, from the first. */
const COUNCIL: readonly number[] = [1, 220, 505, 668, 860, 1140, 1525, 1880, 2166]
const STRIDE = 8
const LAST_COUNCIL = 63

const ASSEMBLY_MARGIN = 12
const COUNCIL_MARGIN = 90

/** Whether the General Assembly's regular session (1 to 30) may have adopted a resolution of this number. */
export const fitsAssembly = (session: number, number: number): boolean => {
  const first = ASSEMBLY[session - 1]
  const next = ASSEMBLY[session]
  return (
    first !== undefined &&
    next !== undefined &&
    number >= first - ASSEMBLY_MARGIN &&
    number < next + ASSEMBLY_MARGIN
  )
}

/** Whether the Economic and Social Council's session (1 to 63) may have adopted a resolution of this number. */
export const fitsCouncil = (session: number, number: number): boolean => {
  const index = Math.floor((session - 1) / STRIDE)
  const first = COUNCIL[index]
  const next = COUNCIL[index + 1]
  if (first === undefined || next === undefined || session > LAST_COUNCIL) return false
  const about = first + ((next - first) * (((session - 1) % STRIDE) + 0.5)) / STRIDE
  return Math.abs(number - about) <= COUNCIL_MARGIN
}
