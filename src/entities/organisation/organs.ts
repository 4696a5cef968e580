/**
 * Organs that go by their bare head beside the body that they belong to: « Commission » of the African Union.
 * Keys are the parent's id and the organ's name, folded, without its linking words.
 */
const ORGANS: Readonly<Record<string, string>> = {
  'un secretariat': 'un-secretariat',
  'un assemblee': 'un-ga',
  'un radio': 'un-radio',
  'un television': 'un-television',
  'un tribunal administratif': 'unat-old',
  'au commission': 'auc',
  'au conference': 'au-assembly',
  'au conference chefs etat gouvernement': 'au-assembly',
  'au conseil executif': 'au-executive-council',
  'au assemblee': 'au-assembly',
  'au parlement': 'au-pap',
  'au comite representants permanents': 'au-prc',
  'au agence developpement': 'auda-nepad',
  'oau conference': 'oau-assembly',
  'oau conference chefs etat gouvernement': 'oau-assembly',
  'eu commission': 'eu-ec',
  'eu parlement': 'eu-ep',
  'eu cour justice': 'eu-cjeu',
  'eu cour': 'eu-cjeu',
  'eu cour comptes': 'eu-eca',
  'coe assemblee parlementaire': 'coe-pace',
  'coe comite ministres': 'coe-cm',
  'coe cour': 'coe-echr',
  'oic secretariat': 'oic-secretariat',
  'oic secretariat general': 'oic-secretariat',
  'oic commission statistique': 'oic-statcom',
  'oic conseil ministres affaires etrangeres': 'oic-cfm',
  'oic comite executif': 'oic-executive',
  'oic comite representants permanents': 'oic-corep',
  'oic union radiodiffusion': 'oic-ibu',
  'cis assemblee interparlementaire': 'cis-ipa',
  'cis centre antiterroriste': 'cis-atc',
  'pif secretariat': 'pifs',
  'las parlement': 'las-parliament',
  'un-hrc comite consultatif': 'hrc-advisory',
  'unhcr comite executif': 'unhcr-excom',
  'unctad conseil': 'unctad-tdb',
  'ctbto commission preparatoire': 'ctbto',
  'gcc conseil supreme': 'gcc-supreme-council',
  'gcc conseil ministeriel': 'gcc-ministerial-council',
  'icc assemblee': 'icc-asp',
  'unea assemblee': 'unea',
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

/** What unions have besides what governs any organisation. */
const OF_UNIONS: Readonly<Record<string, string>> = {
  cour: 'court',
  'cour justice': 'court',
  'cour comptes': 'court-of-auditors',
  parlement: 'parliament',
}

/**
 * The id of an organ of a body: that of the lexicon, else made of the two.
 *
 * @param words the organ's name folded, without its linking words: `conseil executif`
 * @returns `who-executive-board`; undefined for organs that are not of the common kinds
 */
export const organIdOf = (parent: string, words: string): string | undefined => {
  const known = ORGANS[`${parent} ${words}`]
  if (known !== undefined) return known
  const organ = GOVERNING[words] ?? OF_UNIONS[words]
  return organ && `${parent}-${organ}`
}
