/** Symbols of documents, each value with the ways in which documents write it; the mentions stand in brackets. */
export const examples: readonly { readonly value: unknown; readonly texts: readonly string[] }[] = [
  {
    value: { symbol: 'A/65/903', organ: 'A', body: 'un-ga', session: '65', number: 903 },
    texts: ['([A/65/903])', 'le document [A/65/903] du 8 juillet', '[A/65/903]-[S/2011/413]'],
  },
  {
    value: { symbol: 'A/61/L.26' },
    texts: ['([A/61/L.26] et [Add.1])', '([A/61/L.26], [Add. 1] et [Add.2])'],
  },
  { value: { symbol: 'A/50/141' }, texts: ['[A/50/141] et [Corr.2] et [Add.1] à [3]'] },
  { value: { symbol: 'A/61/PV.38' }, texts: ['([A/61/PV.38] et [39])', '[A/61/PV.38] et [PV.39],'] },
  { value: { symbol: 'A/BUR/53/1' }, texts: ['[A/BUR/53/1] et [Add.1]'] },
  { value: { symbol: 'A/65/L.12/Rev.1', kind: 'limited' }, texts: ['[A/65/L.12/Rev.1] et [Corr.1] du'] },
  {
    value: { symbol: 'S/PRST/2011/4', kind: 'presidential-statement' },
    texts: ['son Président ([S/PRST/2011/4])'],
  },
  { value: { symbol: 'S/2001/15/Add.5' }, texts: ['les documents [S/2001/15/ Add.5] du 2 avril'] },
  { value: { symbol: 'CRC/C/SR.665-666' }, texts: ['voir [CRC/C/SR.665‑666], tenues'] },
  { value: { symbol: 'PSC/PR/COMM.1106(2022)' }, texts: ['le communiqué [PSC/PR/COMM.1106 (2022)] du'] },
  { value: { symbol: 'JIU/REP/2014/5', body: 'jiu' }, texts: ['[JIU/REP/2014/5] Original : anglais'] },
  { value: { symbol: 'GC(54)/4', body: 'iaea' }, texts: ['le document [GC(54)/4],'] },
  { value: { symbol: 'ICC-ASP/9/20', body: 'icc-asp' }, texts: ['([ICC-ASP/9/20])'] },
  {
    value: { symbol: 'CRC/C/15/Add.238' },
    texts: ['[CRC/C/15/Add.23830] juin 2004', '[CRC/C/15/Add.2385] juin 2004'],
  },
  { value: { symbol: 'CEDAW/C/2010/47/GC.2', body: 'cedaw' }, texts: ['(voir [CEDAW/C/2010/47/GC.2])'] },
  { value: { symbol: 'UNEP/GC.22/11' }, texts: ['[UNEP/GC.22/11]\nFévrier 2003'] },
  { value: { symbol: 'UNESCO/211EX/43' }, texts: ['Conseil exécutif [211 EX/43]'] },
  { value: { symbol: 'S/10717' }, texts: ['DOCUMENT [S/ 10717] Lettre'] },
  {
    value: { symbol: 'Assembly/AU/Decl.1(XXVIII)' },
    texts: ['la déclaration [Assembly/AU/Decl.1 (XXVIII)] sur'],
  },
  { value: { symbol: 'EX.CL/478(XIV)', body: 'au-executive-council' }, texts: ['Doc. [EX.CL/478 (XIV)] a'] },
  { value: { symbol: 'Assembly/AU/6(XIII)' }, texts: ['Doc. [Assembly/AU/6 (XIII)],'] },
  { value: { symbol: 'INFCIRC/254/Part1' }, texts: ['les directives [INFCIRC/254/Part 1] du Groupe'] },
  {
    value: { symbol: 'PSC/PR/COMM.1(DLXII)', session: 'DLXII' },
    texts: ['[PSC/PR/ COMM.1 (DLXII)] adopté', 'le communiqué [PSC/PR/COMM.1(DLXII)],'],
  },
  { value: { symbol: 'PSC/PR/COMM.(DCCCLXV)' }, texts: ['le communiqué [PSC/PR/COMM. (DCCCLXV)] adopté'] },
  { value: { symbol: 'CS/2669', kind: 'press-release' }, texts: ['le communiqué [CS/2669],'] },
]

/** Texts in which no symbol of a document stands: those of resolutions are resolutions. */
export const never: readonly string[] = [
  'la grippe A/H1N1',
  'S/RES/2178 (2014)',
  'EX.CL/Dec.873(XXVII)',
  'à 80 km/h',
  'des CD/DVD',
  'le protocole TCP/IP',
  '24/7',
  'les normes ISO/CEI',
  'voir Add.1',
  'P/O, A/R et S/O',
  'l’affaire ICC-01/09',
  'catégorie A/ 120 personnes',
  'a/ 1200 personnes',
]
