export const examples: readonly { readonly value: unknown; readonly texts: readonly string[] }[] = [
  { value: { symbol: 'S/RES/1325(2000)' }, texts: ['la résolution [1325] du Conseil de sécurité'] },
  {
    value: { symbol: 'S/RES/1267(1999)' },
    texts: [
      'les résolutions [1267 (1999)] et [1989] concernant le réseau',
      'les résolutions [1267] et [1989] aux termes desquelles',
      'les résolutions [1267] et [1989] ont été appliquées.',
    ],
  },
  {
    value: { symbol: 'A/RES/181(II)' },
    texts: [
      'la résolution [181 (1947)] sur le partage',
      "la résolution [181 (1947)] de l'Assemblée générale",
    ],
  },
  { value: { symbol: 'A/RES/273(III)' }, texts: ["la résolution [273 (1949)] de l'Assemblée générale"] },
  { value: { symbol: 'A/RES/3379(XXX)' }, texts: ['la résolution [3379 (1975)] est abrogée.'] },
  {
    value: { symbol: 'A/RES/72/298' },
    texts: ['[72/298]. Financement de la Force', 'ses résolutions [72/298] de 2018 et [70/9] de 2015'],
  },
  {
    value: { symbol: 'A/RES/2131(XX)' },
    texts: ['[2131 (XX)]. Déclaration de principes', 'voir [2131 (XX)].'],
  },
  { value: { symbol: 'E/RES/1990/1' }, texts: ['[1990/1]. Pouvoirs des représentants'] },
  { value: { symbol: 'A/RES/ES-7/2' }, texts: ['[ES-7/2]. La question'] },
  {
    value: { symbol: 'OIC/SUM/3/D/8' },
    texts: ['la résolution n. [8/3-D] de la troisième Conférence du Sommet islamique'],
  },
  {
    value: { symbol: 'A/RES/59/45' },
    texts: [
      "la résolution n°: [59/45] adoptée par l'Assemblée générale",
      "résolution [59/45], adoptée par l'Assemblée générale",
    ],
  },
  {
    value: { symbol: 'EX.CL/Dec.873(XXVII)', body: 'au-executive-council' },
    texts: ['la décision [EX.CL/Dec.873(XXVII)] est exécutoire.', '[EX.CL/ Dec.873(XXVII)] Décision'],
  },
  {
    value: { number: 204, session: '21', kind: 'resolution' },
    texts: ['Résolution Nº [204 (10/21)]', "la résolution n° [204 (10/21)] de l'Académie"],
  },
  {
    value: { symbol: 'OIC/CFM/34/S&T/5', series: 'S&T' },
    texts: ['Résolution N [5/34- S&T] sur les', 'la résolution N°. [5/34 – S & T] en vigueur'],
  },
  { value: { number: 2, session: 'EX', series: 'CFM' }, texts: ['la résolution n° [2/EX-CFM] du Conseil'] },
  {
    value: { kind: 'decision', session: '36', number: 12 },
    texts: ['Vu la décision [36 COM 12B], prise', 'décisions [36 COM 12] et [35 COM 8]'],
  },
  { value: { kind: 'decision', session: '9', number: 10 }, texts: ['la décision [9.COM 10.3] du Comité'] },
  {
    value: { kind: 'resolution', year: 2002, number: 6, body: 'coe-cm' },
    texts: ['la Résolution [Res(2002)6] autorisant', 'la résolution [CM/Res(2002)6] en vigueur'],
  },
  { value: { kind: 'decision', year: 2011, number: 137 }, texts: ['la décision [2011/137/PESC] du Conseil'] },
  {
    value: { kind: 'decision', year: 2022, number: 266 },
    texts: ['la décision (PESC) [2022/266] du Conseil', 'DÉCISION (PESC) [2022/266] DU CONSEIL'],
  },
  {
    value: { symbol: 'CM/RES.464(26)' },
    texts: ['la Résolution [CM/RES.464 (26)] du Conseil'],
  },
  { value: { symbol: 'CM/Res.1482(LIX)' }, texts: ['[CM/Res. 1482 (LIX)] Motion'] },
  { value: { symbol: 'EX.CL/Dec.236-277(VIII)' }, texts: ['[EX.CL/ Dec.236-277 (VIII)] DÉCISIONS'] },
  { value: { symbol: '7/CP.15', kind: 'decision' }, texts: ['[7/CP.15] Directives', 'voir [7/CP.15].'] },
  {
    value: { symbol: 'GC(53)/RES/13' },
    texts: ['par sa résolution [GC(53)/RES/13], adoptée', '[GC(53)/RES/13]'],
  },
  { value: { symbol: 'UNESCO/204EX/Déc.5.I' }, texts: ['dans sa décision [204 EX/Décision 5.I], le'] },
  { value: { symbol: 'UNESCO/32C/39' }, texts: ['LA RÉSOLUTION [32 C/39] ET', 'la résolution [32 C/39] de'] },
  { value: { kind: 'decision', session: '30' }, texts: ['Décision : [30 COM 7A.34]'] },
  { value: { symbol: 'A/DEC.11/12/94', body: 'ecowas' }, texts: ['la Décision [A/DEC.11/12/94] relative'] },
]

/** What is no number of a resolution. */
export const never: readonly string[] = [
  'le point 204 (10/21)',
  'une résolution (10/21) de principe',
  '25/12. Fête',
  '31/12. Réunion',
  'le chapitre 3 (II) et la note 12 (XX)',
  '1200 (XX) participants',
  '2012/13. Budget',
  '12 COM et 14 EXT',
  'le CP.15 et la CMA.3',
  'la loi 7/2002',
  'RÉSOLUTIONS\n1. Situation au Mali',
  'Décision : 12 voix contre 3',
  'le règlement (UE) 2017/1770',
]
