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
  {
    value: { id: 'basel-convention', kind: 'convention' },
    texts: [
      'les [conventions de Bâle], [de Rotterdam] et [de Stockholm] se complètent.',
      'la [Convention de Bâle] est',
    ],
  },
  {
    value: { id: 'tlatelolco', kind: 'treaty' },
    texts: ['les [traités de Tlatelolco] et [de Rarotonga] sont en vigueur.'],
  },
  {
    value: { id: 'beijing-declaration' },
    texts: ["la [Déclaration et le Programme d'action de Beijing] et"],
  },
  {
    value: { kind: 'declaration' },
    texts: [
      "la [Déclaration et le Plan d'action de Madrid] sont",
      "la [Déclaration islamique des droits de l'homme]",
    ],
  },
  {
    value: { kind: 'treaty' },
    texts: ["le [Traité instituant la Communauté des États d'Afrique centrale] a"],
  },
  { value: { kind: 'communique' }, texts: ["le [Communiqué d'Alger] et", 'le [Communiqué de Genève] est'] },
  { value: { kind: 'law' }, texts: ['la [loi Dodd-Frank] et', 'la [loi Torricelloni] interdit'] },
  {
    value: { kind: 'code' },
    texts: [
      'le [Code pénal] prévoit',
      "l'article 5-1 du [Code d'instruction criminelle] et",
      'le [Code du travail] prévoit',
    ],
  },
  {
    value: { kind: 'protocol' },
    texts: [
      'le [Protocole facultatif se rapportant à la Convention contre la torture] est',
      'le [Protocole additionnel aux Conventions de Genève] est',
      'le [Protocole II] est',
      'LE [PROTOCOLE FACULTATIF SE RAPPORTANT AU PACTE INTERNATIONAL RELATIF AUX DROITS CIVILS ET POLITIQUES]',
    ],
  },
  {
    value: { kind: 'convention' },
    texts: [
      "la [Convention no 169 de l'OIT] est",
      'la [Convention n° 29] interdit',
      "la [Convention européenne des droits de l'homme] est",
    ],
  },
  {
    value: { kind: 'programme' },
    texts: [
      'le [Plan de relance et de redressement économique du Mali] est',
      "le [Plan pour l'autonomisation des femmes] est",
    ],
  },
  {
    value: { id: 'protected-persons' },
    texts: [
      "la [Convention sur la prévention et la répression des infractions contre les personnes jouissant d'une protection internationale, y compris les agents diplomatiques] est",
    ],
  },
  {
    value: { id: 'reglement-ue-n-204-2011', kind: 'regulation' },
    texts: ['le [règlement (UE) n° 204/2011] du Conseil'],
  },
  { value: { id: 'convention-de-la-haye' }, texts: ['la [Convention de La Haye] (1954)'] },
  { value: { kind: 'directive' }, texts: ['la [directive 2003/87/CE] et', 'la [directive (UE) 2016/680],'] },
  { value: { kind: 'common-position' }, texts: ['la [position commune 2005/411/PESC] du Conseil'] },
  { value: { kind: 'framework-decision' }, texts: ['la [décision-cadre 2002/584/JAI] du Conseil'] },
  {
    value: { id: 'accord-de-paix-signe-a-alger' },
    texts: ["l'[Accord de paix signé à Alger] le 12 décembre 2000"],
  },
  { value: { id: 'isf-statute' }, texts: ['le [Statut du Fonds de solidarité islamique] est'] },
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
  'le respect de la Charte de la Zorbekie',
  'la déclaration du Président',
  'Déclaration de la Présidente',
  'un accord entre les parties',
  'le présent document a été établi',
  'cette stratégie consiste à',
  'dans sa déclaration liminaire',
  'le code pénal prévoit',
  'les accords de pêche et de commerce',
  'la loi Organique',
  'la loi FINANCES',
  'le présent Code de conduite',
  'les conventions de pêche, de commerce et de Stockholm',
  'Le Programme des Nations Unies pour le développement',
  'la résolution 1540 (2004) et sa résolution 2325 (2016)',
  'ladite résolution et ladite Convention',
  'la Convention, à sa dixième session',
  'le règlement 12/2010',
  "la Déclaration d'intention signée par les Parties",
]
