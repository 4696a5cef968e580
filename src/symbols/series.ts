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

// The family, then its series, each with the body's slug after a colon where there is one: nothing, where it is the same in
// small letters.
const LISTS: readonly string[] = [
  'un A:un-ga S:un-sc E:un-ecosoc T:un-tc ST:un-secretariat DP:undp TD:unctad UNCTAD: UNEP: HSP:un-habitat HS:un-habitat ECE:unece TRANS:unece ISBA:isa PBC: CD: EC:unhcr-excom UNW:un-women LC:eclac ESCAP: CLCS: SPLOS:unclos-splos LOS DC JIU: CEB',
  'treaty-body CCPR: CERD: CEDAW: CAT: CRC: CMW: CED: CRPD: HRI',
  'conference FCCC ICCD:unccd-cop CTOC:untoc-cop CAC:uncac-cosp NPT BWC CCW APLC CCM PCNICC CTBT',
  'press CS:un-sc AG:un-ga SG DSG ECOSOC:un-ecosoc PH FEM DH ENV AFR MER PAL POP SOC ORG OBV BIO ONG NGO DEV SAG SC:un-sc GA:un-ga HR WOM',
  'oic OIC: OCI:oic ICFM:oic-cfm IS:oic-summit',
  'au PSC:au-psc Assembly:au-assembly ASSEMBLY:au-assembly Ext EXT EX.CL:au-executive-council AHG CM AU: ACHPR:au-achpr CADHP:au-achpr',
  'agency CBD:cbd-cop SBSTTA:cbd-sbstta ICC-ASP: GC:iaea GC.:unido GOV:iaea INFCIRC:iaea IDB:unido-idb WHA: EB:who WFP: UNESCO: WT:wto',
]

const named = (name: string): readonly [string, string | undefined] => {
  const [key = '', body] = name.split(':')
  return [key, body === '' ? key.toLowerCase() : body]
}

const listed = (list: string): readonly (readonly [string, Series])[] => {
  const [family, ...names] = list.split(' ') as [SymbolFamily, ...string[]]
  return names.map((name) => {
    const [series = '', body] = named(name)
    return [series, body ? { family, body } : { family }]
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

// Of a series, the components after it that name a body; a treaty body's or an organ's own is in the list of series.
const BODIES: ReadonlyMap<string, string | undefined> = new Map(
  [
    'A C.1:un-ga-c1 C.2:un-ga-c2 C.3:un-ga-c3 C.4:un-ga-c4 C.5:un-ga-c5 C.6:un-ga-c6 SPC:un-ga-spc HRC:un-hrc CN.4:ilc CN.9:uncitral CN.10:undc AC.105:copuos AC.96:unhcr-excom AC.109:un-c24',
    'E CN.3:un-statcom CN.4:un-chr CN.4/Sub.2:un-discrimination-subcom CN.5:un-csocd CN.6:un-csw CN.7:un-cnd CN.9:un-cpd CN.15:un-ccpcj CN.16:un-cstd CN.17:un-csd CN.18:unff C.12:cescr C.16:un-cepa C.19:unpfii ICEF:unicef ECE:unece ESCAP: ESCWA: ECA:uneca INCB:',
    'DP FPA:unfpa',
    'TD B:unctad-tdb',
    'UNEP EA:unea CBD:cbd-cop CHW:basel-cop POPS:stockholm-cop OzL:montreal-mop',
    'FCCC CP:unfccc-cop KP:unfccc-cmp PA:unfccc-cma SBI:unfccc-sbi SBSTA:unfccc-sbsta',
    'HSP HA:un-habitat-assembly',
    'OIC CFM:oic-cfm EX-CFM:oic-cfm EX-SUMMIT:oic-summit ICFM:oic-cfm SUM:oic-summit SUMMIT:oic-summit',
    'CBD COP:cbd-cop SBSTTA:cbd-sbstta',
    'Ext Assembly:au-assembly',
  ].flatMap((list) => {
    const [series, ...names] = list.split(' ')
    return names.map(named).map(([name, body]) => [`${series}/${name}`, body] as const)
  }),
)

/** The slug of the body that issued a document, from the components of its symbol, as far as they tell. */
export const bodyOf = (segments: readonly string[]): string | undefined => {
  const [first = '', second = '', third = ''] = segments
  // A conference that an organ convenes is no organ of it, though its documents bear the letter.
  if (/^CONF\./u.test(second)) return seriesOf(first)?.family === 'un' ? undefined : seriesOf(first)?.body
  // « A/DEC.11/12/94 », « A/SA.13/02/12 »: the Authority and the Council of ECOWAS.
  if (first === 'A' && /^(?:DEC|SA|RES)\.\d/u.test(second)) return 'ecowas'
  const root = /^[A-Za-z]{1,12}/u.exec(second)?.[0] ?? ''
  return (
    BODIES.get(`${first}/${second}/${third}`) ??
    BODIES.get(`${first}/${second}`) ??
    (root.length > 1 ? BODIES.get(`${first}/${root}`) : undefined) ??
    seriesOf(first)?.body
  )
}
