/**
 * The year in which a body opened its regular session of a number, for bodies that meet once a year: the year of its
 * session 0, and the first and last sessions for which that holds.
 *
 * Sources: the sessions' own reports and resolutions, whose symbols and titles give session and year side by side.
 */
const YEAR_ZERO: Readonly<Record<string, readonly [zero: number, first: number, last: number]>> = {
  'un-ga': [1945, 1, 100],
  'un-chr': [1944, 5, 62],
  'un-csw': [1956, 34, 80],
  'un-cnd': [1957, 40, 80],
  'un-cpd': [1967, 28, 70],
  'un-csocd': [1962, 37, 70],
  'un-ccpcj': [1991, 1, 50],
  uncitral: [1967, 1, 65],
  copuos: [1957, 30, 70],
  ilc: [1948, 1, 71],
  wha: [1947, 1, 80],
  'oic-cfm': [1973, 25, 47],
}

/**
 * @param body the body's slug
 * @param number of a regular session
 * @returns the year in which it opened; undefined where the number does not tell it
 */
export const yearOfSession = (body: string, number: number): number | undefined => {
  const [zero = 0, first = 1, last = 0] = YEAR_ZERO[body] ?? []
  return number >= first && number <= last ? zero + number : undefined
}
