/** Items of agendas, each value with the ways in which documents write it; the mention stands in brackets. */
export const examples: readonly { readonly value: unknown; readonly texts: readonly string[] }[] = [
  {
    value: { items: ['122(s)'] },
    texts: [
      'au titre du [point 122 s) de l’ordre du jour].',
      '[Point 122 s) de l’ordre du jour provisoire]*',
      "au titre du [point 122 (s) de l'ordre du jour]",
      'le [point 122 s) inscrit à son ordre du jour] est',
    ],
  },
  {
    value: { items: ['42'] },
    texts: [
      'au titre du [point 42].',
      '[Point 42]',
      'Rapport annuel\n[Point 42]\nNote du Secrétariat',
      '[Point 42] : Examen du rapport',
      '[Point 42 de la liste préliminaire]**',
    ],
  },
  { value: { items: ['15(a)'] }, texts: ['(voir [point 15 a)])'] },
  {
    value: { items: ['77', '78', '79', '109', '166', '167'] },
    texts: ['les [points 77 à 79, 109, et 166 à 167 de l’ordre du jour]'],
  },
  { value: { items: ['108(a)', '108(b)', '108(c)'] }, texts: ["[points 108 a) à c) de l'ordre du jour]"] },
  { value: { items: ['3(b)', '3(c)'] }, texts: ["les [points 3 b) et c) de l'ordre du jour]"] },
  { value: { items: ['19(f)(ii)'] }, texts: ["le [point 19 f) ii) de l'ordre du jour] est"] },
]

/** Texts in which no item of an agenda stands. */
export const never: readonly string[] = [
  'sur ce point 3 délégations ont parlé',
  'le point 5 du règlement',
  'Point 5 du règlement',
  'Au point 8, il dit',
  'il y a un\npoint 8 à voir',
  'en tout point de l’ordre du jour',
  'une hausse de 2 points de pourcentage',
  'au point où nous en sommes, l’ordre du jour',
  'le point de vue de 15 États',
]
