import { headsOf, organId, organOfSymbol } from './organs.ts'

/** Organs that go by their bare head beside a body, and have an id of their own: parent and head, without linking words. */
const ORGANS: Readonly<Record<string, string>> = {
  'coe comite ministres': 'coe-cm',
  'eu cour justice': 'eu-cjeu',
  'eu cour': 'eu-cjeu',
  'eu cour comptes': 'eu-eca',
  'coe cour': 'coe-echr',
  'au parlement': 'au-pap',
  'las parlement': 'las-parliament',
  'un-hrc comite consultatif': 'hrc-advisory',
  'unhcr comite executif': 'unhcr-excom',
  'unctad conseil': 'unctad-tdb',
  'oic comite executif': 'oic-executive',
  'oic comite representants permanents': 'oic-corep',
  'au comite representants permanents': 'au-prc',
  'au agence developpement': 'auda-nepad',
  'oic union radiodiffusion': 'oic-ibu',
  'ctbto commission preparatoire': 'ctbto',
  'gcc conseil supreme': 'gcc-supreme-council',
  'gcc conseil ministeriel': 'gcc-ministerial-council',
  'icc assemblee': 'icc-asp',
  'unea assemblee': 'unea',
}

/** What unions have besides what governs any organisation. */
const OF_UNIONS: Readonly<Record<string, string>> = {
  cour: 'court',
  'cour justice': 'court',
  'cour comptes': 'court-of-auditors',
  parlement: 'parliament',
}

/** The id of an organ of a body, by the organ's name folded, without its linking words. */
export const organIdOf = (parent: string, words: string): string | undefined => {
  const known = ORGANS[`${parent} ${words}`] ?? organId(parent, words)
  if (known !== undefined) return known
  const organ = OF_UNIONS[words]
  return organ && `${parent}-${organ}`
}

/** What a document calls bodies by their bare heads: head, folded → id. */
export type Heads = ReadonlyMap<string, string>

/** Boards and councils whose own documents have a series of symbols: its start, then head and id in turn. */
const SERIES: readonly (readonly [series: RegExp, heads: Readonly<Record<string, string>>])[] = [
  [/^DP\//u, { "conseil d'administration": 'undp-governing-board', conseil: 'undp-governing-board' }],
  [
    /^E\/ICEF\//u,
    { "conseil d'administration": 'unicef-governing-board', conseil: 'unicef-governing-board' },
  ],
  [/^HSP\/GC\//u, { "conseil d'administration": 'un-habitat-governing-board' }],
  [/^UNEP\/GC/u, { "conseil d'administration": 'unep-governing-board' }],
  [/^WFP\/EB/u, { "conseil d'administration": 'wfp-governing-board', conseil: 'wfp-governing-board' }],
  [/^TD\/B\//u, { conseil: 'unctad-tdb' }],
  [/^T\//u, { conseil: 'un-tc' }],
  [
    /^GOV\//u,
    {
      conseil: 'iaea-board-of-governors',
      'conseil des gouverneurs': 'iaea-board-of-governors',
      agence: 'iaea',
    },
  ],
  [/^(?:NPT|INFCIRC|GC\()/u, { agence: 'iaea' }],
  [
    /^A\/AC\.96\//u,
    { 'comite executif': 'unhcr-excom', comite: 'unhcr-excom', 'haut commissariat': 'unhcr' },
  ],
  [/^A\/HRC\//u, { conseil: 'un-hrc', 'comite consultatif': 'hrc-advisory' }],
  [/^ISBA\//u, { autorite: 'isa', conseil: 'isa-council', assemblee: 'isa-assembly', commission: 'isa-ltc' }],
  [/^E\/ECE\//u, { commission: 'unece', conseil: 'un-ecosoc' }],
  [/^E\/ESCAP\//u, { commission: 'escap', conseil: 'un-ecosoc' }],
  [/^E\/ESCWA\//u, { commission: 'escwa', conseil: 'un-ecosoc' }],
  [/^E\/ECA\//u, { commission: 'uneca', conseil: 'un-ecosoc' }],
  [/^E\/INCB\//u, { organe: 'incb' }],
  [/^FCCC\//u, { 'conference des parties': 'unfccc-cop', secretariat: 'unfccc-secretariat' }],
  [/^(?:UNEP\/)?CBD\//u, { 'conference des parties': 'cbd-cop', secretariat: 'cbd-secretariat' }],
  [/^ICCD\//u, { 'conference des parties': 'unccd-cop', secretariat: 'unccd-secretariat' }],
  [/^UNEP\/CHW/u, { 'conference des parties': 'basel-cop', secretariat: 'brs-secretariat' }],
  [/^UNEP\/POPS/u, { 'conference des parties': 'stockholm-cop', secretariat: 'brs-secretariat' }],
  [/^UNEP\/FAO\/RC/u, { 'conference des parties': 'rotterdam-cop', secretariat: 'rotterdam-secretariat' }],
  [/^UNEP\/OzL\.Pro/iu, { 'reunion des parties': 'montreal-mop', secretariat: 'ozone-secretariat' }],
  [/^UNEP\/MC/u, { 'conference des parties': 'minamata-cop', secretariat: 'minamata-secretariat' }],
  [/^FCTC\//u, { 'conference des parties': 'who-fctc-cop', secretariat: 'who-fctc-secretariat' }],
  [/^CTOC\//u, { 'conference des parties': 'untoc-cop' }],
  [/^CAC\/COSP/u, { 'conference des etats parties': 'uncac-cosp' }],
  [/^CRPD\/CSP/u, { 'conference des etats parties': 'crpd-cosp' }],
  [/^PSC\/PR\//u, { conseil: 'au-psc', commission: 'auc' }],
  [
    /^EX\.CL/u,
    { conseil: 'au-executive-council', 'conseil executif': 'au-executive-council', commission: 'auc' },
  ],
  [/^Assembly\/AU/u, { conference: 'au-assembly', commission: 'auc' }],
]

/** The bodies that a document of this symbol means by their bare heads. */
export const headsOfSymbol = (symbol: string): Heads => {
  const own = SERIES.find(([series]) => series.test(symbol))
  if (own) return new Map(Object.entries(own[1]))
  const id = organOfSymbol(symbol)
  return new Map(id === undefined ? [] : headsOf(id).map((head) => [head, id]))
}
