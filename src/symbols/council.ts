/**
 * The year of a Security Council resolution by its number. Numbers grow with the years, so that how
 * many were adopted each year is all there is to know. Sources: the annual volumes Resolutions and Decisions of the
 * Security Council (S/INF/…), the Dag Hammarskjöld Library's records of votes, and the titles of the Corpus of
 * Resolutions of the Security Council (CR-UNSC, public domain); checked by pairs in the tests.
 */

const FIRST_YEAR = 1946

/** How many resolutions the Council adopted each year from 1946. */
const ADOPTED: readonly number[] =
  '15 22 29 12 11 7 2 5 2 5 11 5 5 1 28 10 7 8 14 20 13 12 18 13 16 16 17 20 22 18 18 20 21 18 23 15 29 17 14 21 13 13 20 20 37 42 74 93 77 66 57 54 73 65 50 52 68 67 59 71 87 56 65 48 59 66 53 47 63 64 77 61 54 52 57 57 54 50 46 44'
    .split(' ')
    .map(Number)

/**
 * The year in which the Security Council adopted the resolution of this number.
 *
 * @param number from 1; whole
 * @returns the year, 1946 to 2025; undefined for a number that no resolution bears, or of a later year
 */
export const securityCouncilYear = (number: number): number | undefined => {
  if (!Number.isInteger(number) || number < 1) return undefined
  let rest = number
  const index = ADOPTED.findIndex((adopted) => {
    rest -= adopted
    return rest <= 0
  })
  return index < 0 ? undefined : FIRST_YEAR + index
}
