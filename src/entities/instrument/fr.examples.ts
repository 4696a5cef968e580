/** Instruments, each value with the ways in which documents write it; the mentions stand in brackets. */
export const examples: readonly { readonly value: unknown; readonly texts: readonly string[] }[] = [
  {
    value: { id: 'un-charter', kind: 'charter' },
    texts: [
      'la [Charte des Nations Unies] et',
      "la [Charte de l'Organisation des Nations Unies],",
      "le Chapitre VI de la [Charte] l'y autorise",
    ],
  },
  {
    value: { id: 'oic-charter', kind: 'charter' },
    texts: [
      'la [charte de l’OCI] et',
      "la [Charte de l'Organisation de la coopération islamique],",
      "la [Charte de l'OCI] ; l'article 5 de la [Charte].",
    ],
  },
  {
    value: { id: 'npt', kind: 'treaty' },
    texts: [
      'le [Traité sur la non-prolifération des armes nucléaires],',
      'au [Traité de non-prolifération].',
      'les États parties au [TNP]',
      'le [Traité sur la non-prolifération des armes nucléaires] ; parties audit [Traité],',
    ],
  },
  { value: { id: 'cwc' }, texts: ['la [Convention sur les armes chimiques] (ci-après « la [Convention] »)'] },
  {
    value: { id: 'single-convention' },
    texts: ['la [Convention unique sur les stupéfiants de 1961] telle que'],
  },
  {
    value: { id: 'icj-statute', kind: 'statute' },
    texts: ['le [Statut de la Cour internationale de Justice] et'],
  },
  { value: { kind: 'declaration' }, texts: ["la [Déclaration d'Astana],", 'la [Déclaration de Salvador] a'] },
  {
    value: { kind: 'agreement' },
    texts: [
      "l'[Accord de cessation des hostilités du 23 janvier 2014],",
      "l'[Accord de Bonn de décembre 2001], huit bureaux",
      'joint au présent [Accord] en tant',
    ],
  },
  {
    value: { kind: 'programme' },
    texts: [
      "le [Programme d'action de la Conférence internationale sur la population et le développement] et",
      "le [Plan d'action pour la coopération avec l'Asie centrale].",
      "le [Plan d'action de Maputo];",
    ],
  },
  {
    value: { kind: 'convention' },
    texts: ["la [Convention relative à l'aviation civile internationale] prévoit"],
  },
  {
    value: { kind: 'rules-of-procedure' },
    texts: [
      'du [Règlement intérieur provisoire du Conseil de sécurité], le',
      "[Règlement intérieur de l'Assemblée générale],",
    ],
  },
  // What is named again without its number is no mention of a resolution.
  { value: { kind: 'resolution' }, texts: ['aux fins de la présente [résolution], il'] },
  {
    value: { kind: 'resolution', id: 'S/RES/1540(2004)' },
    texts: [
      'la résolution 1540 (2004) ; les dispositions de ladite [résolution].',
      'la résolution 1540 (2004) ; dans la [résolution] précitée, il',
      'la résolution 1540 (2004) du Conseil de sécurité ; cette [résolution] est',
    ],
  },
]

/** Texts in which no instrument stands. */
export const never: readonly string[] = [
  'la déclaration du Président',
  'Déclaration de la Présidente',
  'un accord entre les parties',
  'le présent document a été établi',
  'cette stratégie consiste à',
  'dans sa déclaration liminaire',
  'le Code pénal prévoit',
  'Le Programme des Nations Unies pour le développement',
  'la résolution 1540 (2004) et sa résolution 2325 (2016)',
  'ladite résolution et ladite Convention',
  'la Convention, à sa dixième session',
]
