export const examples: readonly { readonly value: unknown; readonly texts: readonly string[] }[] = [
  { value: { symbol: 'S/RES/1325(2000)' }, texts: ['la résolution [1325] du Conseil de sécurité'] },
  {
    value: { symbol: 'S/RES/1267(1999)' },
    texts: ['les résolutions [1267 (1999)] et [1989] concernant le réseau'],
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
  { value: { symbol: 'A/RES/72/298' }, texts: ['[72/298]. Financement de la Force'] },
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
]

/** What is no number of a resolution. */
export const never: readonly string[] = [
  'le point 204 (10/21)',
  'une résolution (10/21) de principe',
  '25/12. Fête',
  '31/12. Réunion',
]
