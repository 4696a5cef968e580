/**
 * Which sessions adopted which numbers, while the General Assembly and the Economic and Social Council numbered
 * their resolutions through. Source: the organs' Official Records, volumes of resolutions by session. The first
 * numbers are known to a few for the Assembly, to some dozens for the Council, and are used with a margin.
 */

/** The number of the first resolution of every third regular session of the General Assembly, from the first. */
const ASSEMBLY: readonly number[] = [1, 289, 613, 903, 1238, 1623, 1994, 2258, 2618, 3050, 3542]

/** About the first number of every eighth session of the Economic and Social Council, from the first. */
const COUNCIL: readonly number[] = [1, 220, 505, 668, 860, 1140, 1525, 1880, 2166]

/** The number between two of a table, as far on as `place` lies between their indices. */
const between = (numbers: readonly number[], place: number): number => {
  const first = numbers[Math.floor(place)] ?? Number.NaN
  return first + ((numbers[Math.ceil(place)] ?? Number.NaN) - first) * (place % 1)
}

const fits =
  (firsts: readonly number[], stride: number, margin: number) =>
  (session: number, number: number): boolean =>
    number >= between(firsts, (session - 1) / stride) - margin &&
    number < between(firsts, session / stride) + margin

/** Whether the General Assembly's regular session (1 to 30) may have adopted a resolution of this number. */
export const fitsAssembly = fits(ASSEMBLY, 3, 80)

/** Whether the Economic and Social Council's session (1 to 63) may have adopted a resolution of this number. */
export const fitsCouncil = fits(COUNCIL, 8, 75)
