import { type Body, bodies } from '../body.ts'

/**
 * Sanctions committees of the Security Council, with the panels, monitoring groups and offices that assist them.
 *
 * Names: « Comités des sanctions » at main.un.org/securitycouncil/fr/sanctions and, for the past, the Répertoire's
 * « Comités des sanctions et autres comités »; the committees' own French pages (751, 1267, 1518, 1718, 1988).
 * Resolutions that set up the panels: the French texts of the resolutions themselves.
 */

interface Committee {
  /** Number of the resolution that set it up. */
  readonly number: number
  readonly year: number
  /** What follows « concernant » or « sur », with its article, as a pattern. */
  readonly about: string
  /** What the sanctions are called after, when that is not the subject: `contre Al-Qaida`. */
  readonly called?: string
  readonly also?: readonly string[]
  readonly until?: string
  /** True when a later committee has the same subject: the bare « Comité des sanctions concernant … » is then the later one. */
  readonly superseded?: true
}

const SET_UP = '{créé par|créé en application de|créé en vertu de|faisant suite à}'

const committee = ({ number, year, about, called, also = [], until, superseded }: Committee): Body => ({
  id: `un-sc-${number}`,
  name: `Comité du Conseil de sécurité créé par la résolution ${number} (${year})`,
  kind: 'committee',
  also: [
    `Comité [du Conseil de sécurité] ${SET_UP} la résolution ${number} (${year}) [{concernant|sur} ${about}]`,
    `Comité des sanctions créé par la résolution ${number} (${year})`,
    `Comité [des sanctions] ${number}`,
    ...(superseded ? [] : [`Comité des sanctions {concernant|sur} ${about}`]),
    ...(called ? [`Comité des sanctions ${called}`] : []),
    ...also,
  ],
  parent: 'un-sc',
  from: String(year),
  ...(until ? { until } : {}),
})

const committees: readonly Committee[] = [
  { number: 253, year: 1968, about: '[la question de] la Rhodésie du Sud', until: '1979' },
  { number: 421, year: 1977, about: "[la question de] l'Afrique du Sud", until: '1994' },
  { number: 661, year: 1990, about: "la situation entre l'Iraq et le Koweït", until: '2003' },
  { number: 724, year: 1991, about: 'la Yougoslavie', until: '1996' },
  { number: 748, year: 1992, about: 'la Jamahiriya arabe libyenne', until: '2003' },
  {
    number: 751,
    year: 1992,
    about: '{la Somalie|les Chabab}',
    also: [
      "Comité [du Conseil de sécurité] {créé par les|créé en application des|créé en vertu des|faisant suite aux} résolutions 751 (1992) et 1907 (2009) [{concernant|sur} la Somalie et l'Érythrée]",
      "Comité des sanctions {concernant|sur|pour} la Somalie et l'Érythrée",
    ],
  },
  { number: 841, year: 1993, about: 'Haïti', until: '1994', superseded: true },
  { number: 864, year: 1993, about: "{l'Angola|la situation en Angola}", until: '2002' },
  { number: 918, year: 1994, about: 'le Rwanda', until: '2008' },
  { number: 985, year: 1995, about: 'le Libéria', until: '2001', superseded: true },
  { number: 1132, year: 1997, about: 'la Sierra Leone', until: '2010' },
  { number: 1160, year: 1998, about: 'le Kosovo', until: '2001' },
  {
    number: 1267,
    year: 1999,
    about:
      "{Al-Qaida et les Taliban|l'Afghanistan|Al-Qaida et les Taliban et les personnes et entités qui leur sont associées}",
    called:
      "{contre Al-Qaida|contre Al-Qaida et les Taliban|contre l'EIIL (Daech) et Al-Qaida|contre Daech et Al-Qaida}",
    also: [
      'Comité [du Conseil de sécurité] {créé par les|créé en application des|faisant suite aux} résolutions 1267 (1999) et 1989 (2011) [{concernant|sur} Al-Qaida et les personnes et entités qui lui sont associées]',
      'Comité [du Conseil de sécurité] {créé par les|faisant suite aux} résolutions 1267 (1999), 1989 (2011) et 2253 (2015)',
    ],
  },
  { number: 1298, year: 2000, about: "la situation entre l'Érythrée et l'Éthiopie", until: '2001' },
  { number: 1343, year: 2001, about: 'le Libéria', until: '2003', superseded: true },
  { number: 1518, year: 2003, about: "l'Iraq" },
  { number: 1521, year: 2003, about: 'le Libéria', until: '2016' },
  { number: 1533, year: 2004, about: 'la République démocratique du Congo' },
  {
    number: 1540,
    year: 2004,
    about: 'la non-prolifération des armes de destruction massive',
    also: ['Comité du Conseil de sécurité créé conformément à la résolution 1540 (2004)'],
  },
  { number: 1572, year: 2004, about: "la Côte d'Ivoire", until: '2016' },
  { number: 1591, year: 2005, about: 'le Soudan' },
  { number: 1636, year: 2005, about: 'le Liban' },
  { number: 1718, year: 2006, about: 'la République populaire démocratique de Corée' },
  {
    number: 1737,
    year: 2006,
    about: "la République islamique d'Iran",
    called: "concernant l'Iran",
    until: '2016',
  },
  { number: 1970, year: 2011, about: 'la Libye' },
  {
    number: 1988,
    year: 2011,
    about: 'les Taliban',
    called: 'contre les Taliban',
    also: ['Comité du Conseil de sécurité mis en place conformément à la résolution 1988 (2011)'],
  },
  { number: 2048, year: 2012, about: 'la Guinée-Bissau' },
  { number: 2127, year: 2013, about: 'la République centrafricaine', until: '2024', superseded: true },
  { number: 2140, year: 2014, about: 'le Yémen' },
  { number: 2206, year: 2015, about: 'le Soudan du Sud' },
  { number: 2374, year: 2017, about: 'le Mali', until: '2023' },
  { number: 2653, year: 2022, about: 'Haïti' },
  { number: 2745, year: 2024, about: 'la République centrafricaine' },
]

interface Panel {
  readonly id: string
  readonly committee: number
  /** The State with its article: `la Libye`. */
  readonly about: string
  /** The resolutions that set it up or renewed it, as they are written. */
  readonly resolutions: readonly string[]
  readonly from: string
  readonly until?: string
}

const panel = ({ id, committee: of, about, resolutions, from, until }: Panel): Body => ({
  id,
  name: `Groupe d'experts sur ${about}`,
  kind: 'panel',
  also: [
    `Groupe d'experts [des Nations Unies] {sur|pour|concernant} ${about}`,
    ...resolutions.map(
      (resolution) =>
        `Groupe d'experts {créé en application de|créé par|créé en vertu de|établi en application de|constitué en application de} la résolution ${resolution}`,
    ),
  ],
  parent: `un-sc-${of}`,
  from,
  ...(until ? { until } : {}),
})

const panels: readonly Panel[] = [
  {
    id: 'poe-sierra-leone',
    committee: 1132,
    about: 'la Sierra Leone',
    resolutions: ['1306 (2000)'],
    from: '2000',
    until: '2000',
  },
  {
    id: 'poe-liberia',
    committee: 1521,
    about: 'le Libéria',
    resolutions: ['1343 (2001)', '1521 (2003)'],
    from: '2001',
    until: '2015',
  },
  {
    id: 'poe-drc',
    committee: 1533,
    about: 'la République démocratique du Congo',
    resolutions: ['1533 (2004)'],
    from: '2004',
  },
  {
    id: 'poe-cote-divoire',
    committee: 1572,
    about: "la Côte d'Ivoire",
    resolutions: ['1584 (2005)'],
    from: '2005',
    until: '2016',
  },
  { id: 'poe-sudan', committee: 1591, about: 'le Soudan', resolutions: ['1591 (2005)'], from: '2005' },
  {
    id: 'poe-dprk',
    committee: 1718,
    about: 'la République populaire démocratique de Corée',
    resolutions: ['1874 (2009)'],
    from: '2009',
    until: '2024',
  },
  {
    id: 'poe-iran',
    committee: 1737,
    about: "l'Iran",
    resolutions: ['1929 (2010)'],
    from: '2010',
    until: '2016',
  },
  { id: 'poe-libya', committee: 1970, about: 'la Libye', resolutions: ['1973 (2011)'], from: '2011' },
  {
    id: 'poe-somalia',
    committee: 751,
    about: 'la Somalie',
    resolutions: ['1425 (2002)', '2444 (2018)'],
    from: '2002',
  },
  {
    id: 'poe-car',
    committee: 2127,
    about: 'la République centrafricaine',
    resolutions: ['2127 (2013)'],
    from: '2013',
  },
  { id: 'poe-yemen', committee: 2140, about: 'le Yémen', resolutions: ['2140 (2014)'], from: '2014' },
  {
    id: 'poe-south-sudan',
    committee: 2206,
    about: 'le Soudan du Sud',
    resolutions: ['2206 (2015)'],
    from: '2015',
  },
  {
    id: 'poe-mali',
    committee: 2374,
    about: 'le Mali',
    resolutions: ['2374 (2017)'],
    from: '2017',
    until: '2023',
  },
  { id: 'poe-haiti', committee: 2653, about: 'Haïti', resolutions: ['2653 (2022)'], from: '2022' },
]

export const unSanctions = bodies([
  { id: 'un-sc-sanctions', name: 'Comité des sanctions', kind: 'committee', parent: 'un-sc' },
  ...committees.map(committee),
  ...panels.map(panel),
  {
    id: 'un-sc-monitoring-team',
    name: "Équipe d'appui analytique et de surveillance des sanctions",
    kind: 'panel',
    also: ["Équipe de surveillance [de l'application] des sanctions"],
    parent: 'un-sc-1267',
    from: '2004',
  },
  {
    id: 'un-sc-monitoring-group-1363',
    name: 'Groupe de suivi créé en application de la résolution 1363 (2001)',
    kind: 'panel',
    also: [
      'Groupe de suivi créé par la résolution {1363 (2001)|1390 (2002)}',
      'Groupe de suivi créé en application de la résolution 1390 (2002)',
    ],
    parent: 'un-sc-1267',
    from: '2001',
    until: '2004',
  },
  {
    id: 'un-sc-ombudsperson',
    name: 'Bureau du Médiateur',
    kind: 'office',
    also: [
      'Bureau {du Médiateur|de la Médiatrice} créé {par|en application de} la résolution 1904 (2009)',
      'Bureau de la Médiatrice',
      "Bureau du Médiateur auprès du Comité des sanctions {contre|concernant} l'EIIL (Daech) et Al-Qaida",
    ],
    parent: 'un-sc-1267',
    from: '2009',
  },
  {
    id: 'un-sc-focal-point',
    name: 'Point focal pour les demandes de radiation',
    kind: 'office',
    also: [
      'Point focal créé {par|en application de} la résolution 1730 (2006)',
      'Centre de liaison pour les demandes de radiation',
    ],
    parent: 'un-sc',
    from: '2006',
  },
  {
    id: 'un-sc-monitoring-somalia',
    name: "Groupe de contrôle pour la Somalie et l'Érythrée",
    kind: 'panel',
    also: [
      "Groupe de contrôle {pour|sur} la Somalie [et l'Érythrée]",
      "Groupe de contrôle des Nations Unies {pour|sur} la Somalie [et l'Érythrée]",
      'Groupe de contrôle sur la Somalie',
      'Groupe de surveillance pour la Somalie',
    ],
    parent: 'un-sc-751',
    from: '2004',
    until: '2018',
  },
  {
    id: 'un-sc-angola-mechanism',
    name: "Instance de surveillance des sanctions contre l'UNITA",
    kind: 'panel',
    also: [
      'Instance de surveillance créée par la résolution 1295 (2000)',
      "Mécanisme de surveillance des sanctions contre l'Angola",
      "Instance de surveillance [concernant les sanctions contre l'UNITA]",
      "Groupe d'experts chargé d'examiner les violations des sanctions imposées par le Conseil de sécurité à l'encontre de l'UNITA",
    ],
    parent: 'un-sc-864',
    from: '1999',
    until: '2002',
  },
  {
    id: 'un-sc-drc-resources',
    name: "Groupe d'experts chargé d'examiner la question de l'exploitation illégale des ressources naturelles et autres richesses de la République démocratique du Congo",
    kind: 'panel',
    also: [
      "Groupe d'experts sur l'exploitation illégale des ressources naturelles et autres {richesses|formes de richesse} de la République démocratique du Congo",
    ],
    parent: 'un-sc',
    from: '2000',
    until: '2003',
  },
  {
    id: 'un-sc-1540-experts',
    name: "Groupe d'experts du Comité 1540",
    kind: 'panel',
    also: ["Groupe d'experts du Comité créé par la résolution 1540 (2004)"],
    parent: 'un-sc-1540',
    from: '2004',
  },
  {
    id: 'msmt',
    name: 'Équipe multilatérale de surveillance des sanctions',
    kind: 'panel',
    acronyms: ['MSMT'],
    from: '2024',
  },
])
