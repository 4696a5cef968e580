/**
 * Organs that go by their bare head beside the body that they belong to: « Commission » of the African Union.
 * Keys are the parent's id and the head, folded.
 */
const organs: Readonly<Record<string, string>> = {
  'un secretariat': 'un-secretariat',
  'un assemblee': 'un-ga',
  'un radio': 'un-radio',
  'un television': 'un-television',
  'un tribunal administratif': 'unat-old',
  'au commission': 'auc',
  'au conference': 'au-assembly',
  'au conference chefs etat gouvernement': 'au-assembly',
  'oau conference': 'oau-assembly',
  'oau conference chefs etat gouvernement': 'oau-assembly',
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
  'pif secretariat': 'pifs',
  'oic conseil ministres affaires etrangeres': 'oic-cfm',
}

/** What governs, and what serves, any organisation: the organ's part of its id, by its name without its linking words. */
const GOVERNING: Readonly<Record<string, string>> = {
  assemblee: 'assembly',
  'assemblee generale': 'general-assembly',
  'assemblee parlementaire': 'parliamentary-assembly',
  bureau: 'bureau',
  'bureau executif': 'executive-bureau',
  commission: 'commission',
  'comite executif': 'executive-committee',
  'comite permanent': 'standing-committee',
  conference: 'conference',
  'conference generale': 'general-conference',
  'conference chefs etat': 'heads-of-state',
  'conference chefs etat gouvernement': 'heads-of-state',
  'conference chefs etats gouvernements': 'heads-of-state',
  conseil: 'council',
  'conseil administration': 'governing-board',
  'conseil direction': 'board',
  'conseil executif': 'executive-board',
  'conseil gouverneurs': 'board-of-governors',
  'conseil ministres': 'council-of-ministers',
  'conseil permanent': 'permanent-council',
  secretariat: 'secretariat',
  'secretariat general': 'secretariat',
}

/**
 * The id of an organ of a body: that of the lexicon, else made of the two.
 *
 * @param words the organ's name folded, without its linking words: `conseil executif`
 * @returns `who-executive-board`; undefined for organs that are not of the common kinds
 */
export const organId = (parent: string, words: string): string | undefined => {
  const known = organs[`${parent} ${words}`]
  if (known !== undefined) return known
  const organ = GOVERNING[words]
  return organ && `${parent}-${organ}`
}

/** Series of symbols, longest first, each with the body that its documents come from or are made for. */
const SERIES: readonly (readonly [series: string, id: string])[] = [
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
  return SERIES.find(([series]) => symbol.startsWith(`${series}/`))?.[1]
}

const TREATY_BODY = /^(?:ccpr|cerd|cedaw|cat|crc|cmw|ced|crpd|cescr)$/u

/** The bare heads by which a document calls the body that it comes from. */
export const headsOf = (id: string): readonly string[] => {
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
