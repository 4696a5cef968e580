/**
 * The year of a Security Council resolution by its number. Numbers grow with the years, so that the last
 * number of each year is all there is to know. Sources: the annual volumes Resolutions and Decisions of the
 * Security Council (S/INF/…), the Dag Hammarskjöld Library's records of votes, and the titles of the Corpus of
 * Resolutions of the Security Council (CR-UNSC, public domain); checked by pairs in the tests.
 */

const FIRST_YEAR = 1946

/** The last resolution of each year from 1946. */
const LAST_OF_YEAR: readonly number[] = [
  // 1946 to 1959
  15, 37, 66, 78, 89, 96, 98, 103, 105, 110, 121, 126, 131, 132,
  // 1960 to 1969
  160, 170, 177, 185, 199, 219, 232, 244, 262, 275,
  // 1970 to 1979
  291, 307, 324, 344, 366, 384, 402, 422, 443, 461,
  // 1980 to 1989
  484, 499, 528, 545, 559, 580, 593, 606, 626, 646,
  // 1990 to 1999
  683, 725, 799, 892, 969, 1035, 1092, 1146, 1219, 1284,
  // 2000 to 2009
  1334, 1386, 1454, 1521, 1580, 1651, 1738, 1794, 1859, 1907,
  // 2010 to 2019
  1966, 2032, 2085, 2132, 2195, 2259, 2336, 2397, 2451, 2503,
  // 2020 to 2025
  2560, 2617, 2671, 2721, 2767, 2811,
]

/**
 * The year in which the Security Council adopted the resolution of this number.
 *
 * @param number from 1; whole
 * @returns the year, 1946 to 2025; undefined for a number that no resolution bears, or of a later year
 */
export const securityCouncilYear = (number: number): number | undefined => {
  if (!Number.isInteger(number) || number < 1) return undefined
  const index = LAST_OF_YEAR.findIndex((last) => number <= last)
  return index < 0 ? undefined : FIRST_YEAR + index
}
