export const examples: readonly { readonly value: unknown; readonly texts: readonly string[] }[] = [
  { value: { symbol: 'S/RES/1325(2000)' }, texts: ['la résolution [1325] du Conseil de sécurité'] },
  {
    value: { symbol: 'S/RES/1267(1999)' },
    texts: ['les résolutions [1267 (1999)] et [1989] concernant le réseau'],
  },
  {
    value: { number: 204, session: '21', kind: 'resolution' },
    texts: ['Résolution Nº [204 (10/21)]', "la résolution n° [204 (10/21)] de l'Académie"],
  },
]

/** What is no number of a resolution. */
export const never: readonly string[] = ['le point 204 (10/21)', 'une résolution (10/21) de principe']
