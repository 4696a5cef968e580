/**
 * The series that document symbols open with, and the bodies that they name.
 *
 * Sources: the Dag Hammarskjöld Library's guide to document symbols (research.un.org/en/docs/symbols) and its
 * list of series (ST/LIB/SER.B/5/Rev.5); the French press-release series as press.un.org/fr writes them; for
 * the OIC, the African Union, IAEA, WHO and UNESCO, the numbering of their own published documents.
 */

/** The system of symbols that a series belongs to. */
export type SymbolFamily = 'un' | 'treaty-body' | 'conference' | 'press' | 'oic' | 'au' | 'agency'

export interface Series {
  readonly family: SymbolFamily
  /** The slug of the body, where one body alone issues the series. */
  readonly body?: string
}

const FAMILIES: Readonly<Record<string, SymbolFamily>> = {
  u: 'un',
  t: 'treaty-body',
  c: 'conference',
  p: 'press',
  o: 'oic',
  a: 'au',
  g: 'agency',
}

// One letter for the family, then series, each with the body's slug after a colon where there is one.
const LISTS: readonly string[] = [
  'u A:un-ga S:un-sc E:un-ecosoc T:un-tc ST:un-secretariat DP:undp TD:unctad UNCTAD:unctad UNEP:unep HSP:un-habitat HS:un-habitat ECE:unece TRANS:unece ISBA:isa PBC:pbc CD:cd EC:unhcr-excom UNW:un-women LC:eclac ESCAP:escap CLCS:clcs SPLOS:unclos-splos LOS DC',
  't CCPR:ccpr CERD:cerd CEDAW:cedaw CAT:cat CRC:crc CMW:cmw CED:ced CRPD:crpd HRI',
  'c FCCC ICCD:unccd-cop CTOC:untoc-cop CAC:uncac-cosp NPT BWC CCW APLC CCM PCNICC CTBT',
  'p CS:un-sc AG:un-ga SG DSG ECOSOC:un-ecosoc PH FEM DH ENV AFR MER PAL POP SOC ORG OBV BIO ONG NGO DEV SAG SC:un-sc GA:un-ga HR WOM',
  'o OIC:oic OCI:oic ICFM:oic-cfm IS:oic-summit',
  'a PSC:au-psc Assembly:au-assembly ASSEMBLY:au-assembly Ext EXT EX.CL:au-executive-council AHG CM AU:au',
  'g CBD:cbd-cop SBSTTA:cbd-sbstta ICC-ASP:icc-asp GC:iaea GC.:unido GOV:iaea INFCIRC:iaea IDB:unido-idb WHA:wha EB:who WFP:wfp UNESCO:unesco',
]

const listed = (list: string): readonly (readonly [string, Series])[] => {
  const [letter = '', ...names] = list.split(' ')
  const family = FAMILIES[letter] ?? 'un'
  return names.map((name) => {
    const [series = '', body] = name.split(':')
    return [series, { family, ...(body && { body }) }]
  })
}

const SERIES: ReadonlyMap<string, Series> = new Map(LISTS.flatMap(listed))

/** What is known of a series by the first component of its symbols: `A`, `CCPR`, `GC(53)`, `WHA14.24`. */
export const seriesOf = (component: string): Series | undefined => {
  const root = /^[A-Za-z-]{1,12}/u.exec(component)?.[0] ?? ''
  return SERIES.get(component) ?? SERIES.get(component.slice(0, root.length + 1)) ?? SERIES.get(root)
}

/** Names of organs and kinds that may follow the letter of a principal organ. */
const AFTER_PRINCIPAL = new Set(
  'HRC RES DEC INF BUR PRST PET AGENDA NGO ICEF ECE ESCAP ESCWA ECA CEPAL CEA INCB PC NC SPC OBS COM SR PV CRP DCF'.split(
    ' ',
  ),
)

/** Whether a component of letters alone may stand second in a symbol of this series. */
export const mayFollow = (series: string, word: string): boolean =>
  series.length > 1 || AFTER_PRINCIPAL.has(word.toUpperCase())

// Longest beginnings win; a treaty body's or an organ's own series is in the list of series.
const BODIES: ReadonlyMap<string, string> = new Map(
  'A/C.1:un-ga-c1 A/C.2:un-ga-c2 A/C.3:un-ga-c3 A/C.4:un-ga-c4 A/C.5:un-ga-c5 A/C.6:un-ga-c6 A/SPC:un-ga-spc A/HRC:un-hrc A/CN.4:ilc A/CN.9:uncitral A/CN.10:un-disarmament-commission A/AC.105:copuos A/AC.96:unhcr-excom A/AC.109:un-c24 E/CN.3:un-statcom E/CN.4:un-chr E/CN.4/Sub.2:un-discrimination-subcom E/CN.5:un-csocd E/CN.6:un-csw E/CN.7:un-cnd E/CN.9:un-cpd E/CN.15:un-ccpcj E/CN.16:un-cstd E/CN.17:un-csd E/CN.18:unff E/C.12:cescr E/C.16:un-cepa E/C.19:unpfii E/ICEF:unicef E/ECE:unece E/ESCAP:escap E/ESCWA:escwa E/ECA:uneca E/INCB:incb DP/FPA:unfpa TD/B:unctad-tdb UNEP/EA:unea UNEP/CBD:cbd-cop UNEP/CHW:basel-cop UNEP/POPS:stockholm-cop UNEP/OzL:montreal-mop FCCC/CP:unfccc-cop FCCC/KP:unfccc-cmp FCCC/PA:unfccc-cma FCCC/SBI:unfccc-sbi FCCC/SBSTA:unfccc-sbsta HSP/HA:un-habitat-assembly OIC/CFM:oic-cfm OIC/ICFM:oic-cfm OIC/SUM:oic-summit OIC/SUMMIT:oic-summit CBD/COP:cbd-cop CBD/SBSTTA:cbd-sbstta Ext/Assembly:au-assembly'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
)

/** The slug of the body that issued a document, from the components of its symbol, as far as they tell. */
export const bodyOf = (segments: readonly string[]): string | undefined => {
  const [first = '', second = '', third = ''] = segments
  // A conference that an organ convenes is no organ of it, though its documents bear the letter.
  if (/^CONF\./u.test(second)) return seriesOf(first)?.family === 'un' ? undefined : seriesOf(first)?.body
  const root = /^[A-Za-z]{1,12}/u.exec(second)?.[0] ?? ''
  return (
    BODIES.get(`${first}/${second}/${third}`) ??
    BODIES.get(`${first}/${second}`) ??
    (root.length > 1 ? BODIES.get(`${first}/${root}`) : undefined) ??
    seriesOf(first)?.body
  )
}
