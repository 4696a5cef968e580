/**
 * Organs that go by their bare head beside the body that they belong to: « Commission » of the African Union.
 * Keys are the parent's id and the head, folded.
 */
export const organs: Readonly<Record<string, string>> = {
  'un secretariat': 'un-secretariat',
  'un assemblee': 'un-ga',
  'au commission': 'auc',
  'au conference': 'au-assembly',
  'au conseil executif': 'au-executive-council',
  'au assemblee': 'au-assembly',
  'eu commission': 'eu-ec',
  'eu parlement': 'eu-ep',
  'eu cour de justice': 'eu-cjeu',
  'coe comite des ministres': 'coe-cm',
  'coe assemblee parlementaire': 'coe-pace',
  'oic secretariat': 'oic-secretariat',
  'oic secretariat general': 'oic-secretariat',
  'oic commission statistique': 'oic-statcom',
  'cis assemblee interparlementaire': 'cis-ipa',
  'cis centre antiterroriste': 'cis-atc',
}

/** The body that a document of this organ's symbol series comes from. */
export const organOfSymbol = (symbol: string): string | undefined => {
  if (/^(?:OIC|OCI)\//u.test(symbol)) return /SUM|SOMMET/u.test(symbol) ? 'oic-summit' : 'oic-cfm'
  if (/^A\/HRC\//u.test(symbol)) return 'un-hrc'
  const committee = /^A\/C\.([1-6])\//u.exec(symbol)?.[1]
  if (committee) return `un-ga-c${committee}`
  if (/^E\/CN\.4\//u.test(symbol)) return 'un-chr'
  if (/^E\/CN\.(\d+)\//u.test(symbol)) return COMMISSIONS[/^E\/CN\.(\d+)\//u.exec(symbol)?.[1] ?? '']
  if (/^E\//u.test(symbol)) return 'un-ecosoc'
  if (/^S\//u.test(symbol)) return 'un-sc'
  return /^A\//u.test(symbol) ? 'un-ga' : undefined
}

/** Functional commissions of the Economic and Social Council, by the number of their series. */
const COMMISSIONS: Readonly<Record<string, string>> = {
  3: 'un-statcom',
  5: 'un-csocd',
  6: 'un-csw',
  7: 'un-cnd',
  9: 'un-cpd',
  15: 'un-ccpcj',
  16: 'un-cstd',
  17: 'un-csd',
  18: 'unff',
}

/** The bare heads by which a document calls the body that it comes from. */
export const headsOf = (id: string): readonly string[] => {
  if (/^(?:un-sc|un-hrc|un-ecosoc|oic-cfm)$/u.test(id)) return ['conseil']
  if (id === 'un-ga') return ['assemblee']
  if (id === 'unff') return ['forum']
  return id === 'oic-summit' ? ['conference'] : ['commission']
}
