/**
 * When States joined the United Nations and the Organisation of Islamic Cooperation, and the M49 area that each
 * lies in.
 *
 * Sources: United Nations, « Member States » (dates of admission); OIC, « Member States » and « Observers » (years
 * of joining), communiqués of its Council of Foreign Ministers (suspensions); United Nations Statistics Division,
 * M49 standard.
 */

type ByKey = Readonly<Record<string, string>>

/** Day of admission → alpha-3 codes. Former Members under their ISO 3166-3 codes. */
const UN_ADMISSIONS: ByKey = {
  '1945-10-24':
    'ARG BLR BRA CHL CHN CSHH CUB DNK DOM EGY FRA GBR HTI IRN LBN LUX NIC NZL PHL POL PRY RUS SAU SLV SUHH SYR TUR UKR USA YUCS',
  '1945-10-25': 'GRC',
  '1945-10-30': 'IND',
  '1945-10-31': 'PER',
  '1945-11-01': 'AUS',
  '1945-11-02': 'CRI LBR',
  '1945-11-05': 'COL',
  '1945-11-07': 'MEX ZAF',
  '1945-11-09': 'CAN',
  '1945-11-13': 'ETH PAN',
  '1945-11-14': 'BOL',
  '1945-11-15': 'VEN',
  '1945-11-21': 'GTM',
  '1945-11-27': 'NOR',
  '1945-12-10': 'NLD',
  '1945-12-17': 'HND',
  '1945-12-18': 'URY',
  '1945-12-21': 'ECU IRQ',
  '1945-12-27': 'BEL',
  '1946-11-19': 'AFG ISL SWE',
  '1946-12-16': 'THA',
  '1947-09-30': 'PAK YEM',
  '1948-04-19': 'MMR',
  '1949-05-11': 'ISR',
  '1950-09-28': 'IDN',
  '1955-12-14': 'ALB AUT BGR ESP FIN HUN IRL ITA JOR KHM LAO LBY LKA NPL PRT ROU',
  '1956-11-12': 'MAR SDN TUN',
  '1956-12-18': 'JPN',
  '1957-03-08': 'GHA',
  '1957-09-17': 'MYS',
  '1958-12-12': 'GIN',
  '1960-09-20': 'BEN BFA CAF CIV CMR COD COG CYP GAB MDG NER SOM TCD TGO',
  '1960-09-28': 'MLI SEN',
  '1960-10-07': 'NGA',
  '1961-09-27': 'SLE',
  '1961-10-27': 'MNG MRT',
  '1961-12-14': 'TZA',
  '1962-09-18': 'BDI JAM RWA TTO',
  '1962-10-08': 'DZA',
  '1962-10-25': 'UGA',
  '1963-05-14': 'KWT',
  '1963-12-16': 'KEN',
  '1964-12-01': 'MLT MWI ZMB',
  '1965-09-21': 'GMB MDV SGP',
  '1966-09-20': 'GUY',
  '1966-10-17': 'BWA LSO',
  '1966-12-09': 'BRB',
  '1967-12-14': 'YDYE',
  '1968-04-24': 'MUS',
  '1968-09-24': 'SWZ',
  '1968-11-12': 'GNQ',
  '1970-10-13': 'FJI',
  '1971-09-21': 'BHR BTN QAT',
  '1971-10-07': 'OMN',
  '1971-12-09': 'ARE',
  '1973-09-18': 'BHS DDDE DEU',
  '1974-09-17': 'BGD GNB GRD',
  '1975-09-16': 'CPV MOZ STP',
  '1975-10-10': 'PNG',
  '1975-11-12': 'COM',
  '1975-12-04': 'SUR',
  '1976-09-21': 'SYC',
  '1976-12-01': 'AGO',
  '1976-12-15': 'WSM',
  '1977-09-20': 'DJI VNM',
  '1978-09-19': 'SLB',
  '1978-12-18': 'DMA',
  '1979-09-18': 'LCA',
  '1980-08-25': 'ZWE',
  '1980-09-16': 'VCT',
  '1981-09-15': 'VUT',
  '1981-09-25': 'BLZ',
  '1981-11-11': 'ATG',
  '1983-09-23': 'KNA',
  '1984-09-21': 'BRN',
  '1990-04-23': 'NAM',
  '1990-09-18': 'LIE',
  '1991-09-17': 'EST FSM KOR LTU LVA MHL PRK',
  '1992-03-02': 'ARM AZE KAZ KGZ MDA SMR TJK TKM UZB',
  '1992-05-22': 'BIH HRV SVN',
  '1992-07-31': 'GEO',
  '1993-01-19': 'CZE SVK',
  '1993-04-08': 'MKD',
  '1993-05-28': 'ERI MCO',
  '1993-07-28': 'AND',
  '1994-12-15': 'PLW',
  '1999-09-14': 'KIR NRU TON',
  '2000-09-05': 'TUV',
  '2000-11-01': 'SRB',
  '2002-09-10': 'CHE',
  '2002-09-27': 'TLS',
  '2006-06-28': 'MNE',
  '2011-07-14': 'SSD',
}

/** Year of joining → alpha-3 codes. */
const OIC_JOININGS: ByKey = {
  '1969':
    'AFG DZA EGY GIN IDN IRN JOR KWT LBN LBY MAR MLI MRT MYS NER PAK PSE SAU SDN SEN SOM TCD TUN TUR YEM',
  '1972': 'ARE BHR OMN QAT SLE SYR',
  '1974': 'BFA BGD CMR GAB GMB GNB UGA',
  '1975': 'IRQ',
  '1976': 'COM MDV',
  '1978': 'DJI',
  '1983': 'BEN',
  '1984': 'BRN',
  '1986': 'NGA',
  '1992': 'ALB AZE KGZ TJK TKM',
  '1994': 'MOZ',
  '1995': 'KAZ',
  '1996': 'SUR UZB',
  '1997': 'TGO',
  '1998': 'GUY',
  '2001': 'CIV',
}

/** Year of admission as observer → alpha-3 codes. */
const OIC_OBSERVERS: ByKey = {
  '1994': 'BIH',
  '1996': 'CAF',
  '1998': 'THA',
  '2005': 'RUS',
}

/** M49 sub-region (the smallest that M49 names) → alpha-3 codes. */
const AREAS: ByKey = {
  '005': 'ARG BOL BRA CHL COL ECU GUY PER PRY SUR URY VEN',
  '011': 'BEN BFA CIV CPV GHA GIN GMB GNB LBR MLI MRT NER NGA SEN SLE TGO',
  '013': 'BLZ CRI GTM HND MEX NIC PAN SLV',
  '014': 'BDI COM DJI ERI ETH KEN MDG MOZ MUS MWI RWA SOM SSD SYC TZA UGA ZMB ZWE',
  '015': 'DZA EGY ESH LBY MAR SDN TUN',
  '017': 'AGO CAF CMR COD COG GAB GNQ STP TCD',
  '018': 'BWA LSO NAM SWZ ZAF',
  '021': 'CAN USA',
  '029': 'ATG BHS BRB CUB DMA DOM GRD HTI JAM KNA LCA TTO VCT',
  '030': 'CHN JPN KOR MNG PRK',
  '034': 'AFG BGD BTN IND IRN LKA MDV NPL PAK',
  '035': 'BRN IDN KHM LAO MMR MYS PHL SGP THA TLS VNM',
  '039': 'ALB AND BIH ESP GRC HRV ITA MKD MLT MNE PRT SMR SRB SVN VAT',
  '053': 'AUS NZL',
  '054': 'FJI PNG SLB VUT',
  '057': 'FSM KIR MHL NRU PLW',
  '061': 'COK NIU TON TUV WSM',
  '143': 'KAZ KGZ TJK TKM UZB',
  '145': 'ARE ARM AZE BHR CYP GEO IRQ ISR JOR KWT LBN OMN PSE QAT SAU SYR TUR YEM',
  '151': 'BGR BLR CZE HUN MDA POL ROU RUS SVK UKR',
  '154': 'DNK EST FIN GBR IRL ISL LTU LVA NOR SWE',
  '155': 'AUT BEL CHE DEU FRA LIE LUX MCO NLD',
}

/** M49 area → the area that holds it, up to the continents. */
const WIDER: ByKey = {
  '005': '419',
  '011': '202',
  '013': '419',
  '014': '202',
  '015': '002',
  '017': '202',
  '018': '202',
  '021': '019',
  '029': '419',
  '030': '142',
  '034': '142',
  '035': '142',
  '039': '150',
  '053': '009',
  '054': '009',
  '057': '009',
  '061': '009',
  '143': '142',
  '145': '142',
  '151': '150',
  '154': '150',
  '155': '150',
  '202': '002',
  '419': '019',
}

/** Each table turned round when it is first asked: code → key. */
const turned = new Map<ByKey, ReadonlyMap<string, string>>()

const keyOf = (table: ByKey, iso3: string): string | undefined => {
  let keys = turned.get(table)
  if (!keys) {
    keys = new Map(
      Object.entries(table).flatMap(([key, codes]) => codes.split(' ').map((code) => [code, key] as const)),
    )
    turned.set(table, keys)
  }
  return keys.get(iso3)
}

/** A stretch of time, EDTF; `until` is absent while it lasts. */
export interface Period {
  readonly from: string
  readonly until?: string
}

/** Suspensions of membership of the Organisation of Islamic Cooperation, by alpha-3. */
export const oicSuspensions: Readonly<Record<string, Period>> = {
  AFG: { from: '1980-01', until: '1989-03' },
  EGY: { from: '1979-05', until: '1984-01' },
  SYR: { from: '2012-08-15', until: '2025-03-07' },
}

/** Last day of membership of the United Nations, by code, of States that ceased to exist. */
const UN_ENDS: Readonly<Record<string, string>> = {
  CSHH: '1992-12-31',
  DDDE: '1990-10-03',
  SUHH: '1991-12-24',
  YDYE: '1990-05-22',
  YUCS: '1992-04-27',
}

/**
 * Membership of the United Nations.
 *
 * @param iso3 ISO 3166-1 alpha-3, or 3166-3 alpha-4 of a former State
 * @returns from the day of admission; undefined for what never was a Member
 */
export const unMembership = (iso3: string): Period | undefined => {
  const from = keyOf(UN_ADMISSIONS, iso3)
  const until = UN_ENDS[iso3]
  if (from === undefined) return undefined
  return until === undefined ? { from } : { from, until }
}

/**
 * Membership of the Organisation of Islamic Cooperation.
 *
 * @param iso3 ISO 3166-1 alpha-3
 * @returns from the year of joining; undefined for what is neither member nor observer
 */
export const oicMembership = (
  iso3: string,
): (Period & { readonly as: 'member' | 'observer' }) | undefined => {
  const member = keyOf(OIC_JOININGS, iso3)
  if (member !== undefined) return { from: member, as: 'member' }
  const observer = keyOf(OIC_OBSERVERS, iso3)
  return observer === undefined ? undefined : { from: observer, as: 'observer' }
}

/**
 * The M49 areas that a State lies in.
 *
 * @param iso3 ISO 3166-1 alpha-3
 * @returns codes from the smallest to the continent: `['011', '202', '002']` for Mali; empty when M49 has none
 */
export const areasOf = (iso3: string): readonly string[] => {
  const areas: string[] = []
  for (let area = keyOf(AREAS, iso3); area !== undefined; area = WIDER[area]) areas.push(area)
  return areas
}
