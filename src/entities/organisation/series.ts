/** What a document calls bodies by their bare heads: head, folded → id. */
export type Heads = ReadonlyMap<string, string>

/** Series of symbols, longest first, each with the body that its documents come from or are made for. */
const ORGAN_SERIES: readonly (readonly [series: string, id: string])[] = [
  ['A/HRC', 'un-hrc'],
  ['A/CN.4', 'ilc'],
  ['A/CN.9', 'uncitral'],
  ['A/AC.105', 'copuos'],
  ['A/AC.109', 'un-c24'],
  ['A/AC.182', 'un-charter-committee'],
  ['A/AC.183', 'un-ceirpp'],
  ['A/AC.198', 'un-information-committee'],
  ['A/C.1', 'un-ga-c1'],
  ['A/C.2', 'un-ga-c2'],
  ['A/C.3', 'un-ga-c3'],
  ['A/C.4', 'un-ga-c4'],
  ['A/C.5', 'un-ga-c5'],
  ['A/C.6', 'un-ga-c6'],
  ['E/CN.3', 'un-statcom'],
  ['E/CN.4', 'un-chr'],
  ['E/CN.5', 'un-csocd'],
  ['E/CN.6', 'un-csw'],
  ['E/CN.7', 'un-cnd'],
  ['E/CN.9', 'un-cpd'],
  ['E/CN.15', 'un-ccpcj'],
  ['E/CN.16', 'un-cstd'],
  ['E/CN.17', 'un-csd'],
  ['E/CN.18', 'unff'],
  ['E/C.12', 'cescr'],
  ['E/C.16', 'un-cepa'],
  ['E/C.19', 'unpfii'],
  ['E/C.2', 'un-ngo-committee'],
  ['E/AC.51', 'un-cpc'],
  ['CCPR', 'ccpr'],
  ['CERD', 'cerd'],
  ['CEDAW', 'cedaw'],
  ['CAT', 'cat'],
  ['CRC', 'crc'],
  ['CMW', 'cmw'],
  ['CED', 'ced'],
  ['CRPD', 'crpd'],
  ['PBC', 'pbc'],
  ['CD', 'cd'],
  ['ISBA', 'isa'],
  ['E', 'un-ecosoc'],
  ['S', 'un-sc'],
  ['A', 'un-ga'],
]

/** The body that a document of this symbol comes from. */
export const organOfSymbol = (symbol: string): string | undefined => {
  if (/^(?:OIC|OCI)\//u.test(symbol)) return /SUM|SOMMET/u.test(symbol) ? 'oic-summit' : 'oic-cfm'
  return ORGAN_SERIES.find(([series]) => symbol.startsWith(`${series}/`))?.[1]
}

const TREATY_BODY = /^(?:ccpr|cerd|cedaw|cat|crc|cmw|ced|crpd|cescr)$/u

/** The bare heads by which a document calls the body that it comes from. */
const headsOf = (id: string): readonly string[] => {
  if (/^(?:un-sc|un-hrc|un-ecosoc|oic-cfm)$/u.test(id)) return ['conseil']
  if (id === 'un-ga') return ['assemblee']
  if (id === 'unff') return ['forum']
  if (id === 'unpfii') return ['instance', 'instance permanente']
  if (id === 'isa') return ['autorite']
  if (id === 'cd' || id === 'oic-summit') return ['conference']
  if (/^(?:un-c24|un-charter-committee)$/u.test(id)) return ['comite special', 'comite']
  if (
    TREATY_BODY.test(id) ||
    /^(?:copuos|un-ceirpp|un-cepa|un-cpc|un-ngo-committee|un-information-committee)$/u.test(id)
  )
    return ['comite']
  return ['commission']
}

/** Boards and councils whose own documents have a series of symbols: its start, then head and id in turn. */
const BOARD_SERIES: readonly (readonly [series: RegExp, heads: Readonly<Record<string, string>>])[] = [
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
  const own = BOARD_SERIES.find(([series]) => series.test(symbol))
  if (own) return new Map(Object.entries(own[1]))
  const id = organOfSymbol(symbol)
  return new Map(id === undefined ? [] : headsOf(id).map((head) => [head, id]))
}
