/**
 * Sanctions committees of the Security Council and the panels that assist them, with the States that they are about.
 * Their names are derived: from the resolution, from the number alone, from the State.
 *
 * « Comités des sanctions » at main.un.org/securitycouncil/fr/sanctions and, for the past, the Répertoire's
 * « Comités des sanctions et autres comités »; resolutions that set up the panels: their French texts.
 */
export interface SanctionsCommittee {
  /** Number of the resolution that set it up. */
  readonly number: number
  readonly year: number
  /** ISO 3166 codes of the States that it is called after. */
  readonly states?: readonly string[]
  readonly until?: string
  /** Names that only a list can tell, as patterns. */
  readonly also?: readonly string[]
}

export const committees: readonly SanctionsCommittee[] = [
  { number: 253, year: 1968, until: '1979', also: ['Comité des sanctions concernant la Rhodésie du Sud'] },
  { number: 421, year: 1977, states: ['ZAF'], until: '1994' },
  { number: 661, year: 1990, states: ['IRQ'], until: '2003' },
  { number: 724, year: 1991, states: ['YUCS'], until: '1996' },
  { number: 748, year: 1992, states: ['LBY'], until: '2003' },
  { number: 751, year: 1992, states: ['SOM', 'ERI'], also: ['Comité des sanctions concernant les Chabab'] },
  { number: 841, year: 1993, states: ['HTI'], until: '1994' },
  { number: 864, year: 1993, states: ['AGO'], until: '2002' },
  { number: 918, year: 1994, states: ['RWA'], until: '2008' },
  { number: 985, year: 1995, states: ['LBR'], until: '2001' },
  { number: 1132, year: 1997, states: ['SLE'], until: '2010' },
  { number: 1160, year: 1998, states: ['XKX'], until: '2001' },
  {
    number: 1267,
    year: 1999,
    also: [
      "Comité des sanctions {contre|concernant} {Al-Qaida|Al-Qaida et les Taliban|l'EIIL (Daech) et Al-Qaida|Daech et Al-Qaida}",
    ],
  },
  { number: 1298, year: 2000, states: ['ETH'], until: '2001' },
  { number: 1343, year: 2001, states: ['LBR'], until: '2003' },
  { number: 1518, year: 2003, states: ['IRQ'] },
  { number: 1521, year: 2003, states: ['LBR'], until: '2016' },
  { number: 1533, year: 2004, states: ['COD'] },
  {
    number: 1540,
    year: 2004,
    also: ['Comité du Conseil de sécurité créé conformément à la résolution 1540 (2004)'],
  },
  { number: 1572, year: 2004, states: ['CIV'], until: '2016' },
  { number: 1591, year: 2005, states: ['SDN'] },
  { number: 1636, year: 2005, states: ['LBN'] },
  { number: 1718, year: 2006, states: ['PRK'] },
  { number: 1737, year: 2006, states: ['IRN'], until: '2016' },
  { number: 1970, year: 2011, states: ['LBY'] },
  { number: 1988, year: 2011, also: ['Comité des sanctions {contre|concernant} les Taliban'] },
  { number: 2048, year: 2012, states: ['GNB'] },
  { number: 2127, year: 2013, states: ['CAF'], until: '2024' },
  { number: 2140, year: 2014, states: ['YEM'] },
  { number: 2206, year: 2015, states: ['SSD'] },
  { number: 2374, year: 2017, states: ['MLI'], until: '2023' },
  { number: 2653, year: 2022, states: ['HTI'] },
  { number: 2745, year: 2024, states: ['CAF'] },
]

export interface SanctionsPanel {
  readonly id: string
  /** Number of its committee. */
  readonly committee: number
  /** ISO 3166-1 alpha-3. */
  readonly state: string
  /** The name as it ends: `la Libye`. */
  readonly about: string
  /** Numbers of the resolutions that set it up or renewed it. */
  readonly resolutions: readonly number[]
  readonly from: number
  readonly until?: string
}

export const panels: readonly SanctionsPanel[] = [
  {
    id: 'poe-sierra-leone',
    committee: 1132,
    state: 'SLE',
    about: 'la Sierra Leone',
    resolutions: [1306],
    from: 2000,
    until: '2000',
  },
  {
    id: 'poe-liberia',
    committee: 1521,
    state: 'LBR',
    about: 'le Libéria',
    resolutions: [1343, 1521],
    from: 2001,
    until: '2015',
  },
  {
    id: 'poe-drc',
    committee: 1533,
    state: 'COD',
    about: 'la République démocratique du Congo',
    resolutions: [1533],
    from: 2004,
  },
  {
    id: 'poe-cote-divoire',
    committee: 1572,
    state: 'CIV',
    about: "la Côte d'Ivoire",
    resolutions: [1584],
    from: 2005,
    until: '2016',
  },
  { id: 'poe-sudan', committee: 1591, state: 'SDN', about: 'le Soudan', resolutions: [1591], from: 2005 },
  {
    id: 'poe-dprk',
    committee: 1718,
    state: 'PRK',
    about: 'la République populaire démocratique de Corée',
    resolutions: [1874],
    from: 2009,
    until: '2024',
  },
  {
    id: 'poe-iran',
    committee: 1737,
    state: 'IRN',
    about: "l'Iran",
    resolutions: [1929],
    from: 2010,
    until: '2016',
  },
  { id: 'poe-libya', committee: 1970, state: 'LBY', about: 'la Libye', resolutions: [1973], from: 2011 },
  {
    id: 'poe-somalia',
    committee: 751,
    state: 'SOM',
    about: 'la Somalie',
    resolutions: [1425, 2444],
    from: 2002,
  },
  {
    id: 'poe-car',
    committee: 2127,
    state: 'CAF',
    about: 'la République centrafricaine',
    resolutions: [2127],
    from: 2013,
  },
  { id: 'poe-yemen', committee: 2140, state: 'YEM', about: 'le Yémen', resolutions: [2140], from: 2014 },
  {
    id: 'poe-south-sudan',
    committee: 2206,
    state: 'SSD',
    about: 'le Soudan du Sud',
    resolutions: [2206],
    from: 2015,
  },
  {
    id: 'poe-mali',
    committee: 2374,
    state: 'MLI',
    about: 'le Mali',
    resolutions: [2374],
    from: 2017,
    until: '2023',
  },
  { id: 'poe-haiti', committee: 2653, state: 'HTI', about: 'Haïti', resolutions: [2653], from: 2022 },
]
