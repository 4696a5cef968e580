/** Events, each value with the ways in which documents write it; the mentions stand in brackets. */
export const examples: readonly { readonly value: unknown; readonly texts: readonly string[] }[] = [
  {
    value: { kind: 'conference', id: 'conference-mondiale-sur-les-femmes', edition: 4 },
    texts: ['la quatrième [Conférence mondiale sur les femmes], tenue à Beijing'],
  },
  {
    value: { kind: 'conference' },
    texts: [
      'la [Conférence internationale sur la population et le développement] a adopté',
      "la [Conférence des Nations Unies sur l'environnement et le développement], tenue",
      "la [Conférence des Nations Unies sur l'Environnement et le Développement] a",
      'la [Conférence sur la pêche] et le Comité se sont réunis',
      'la troisième [Conférence des Nations Unies sur les pays les moins avancés],',
      'la [Conférence de Bandung] et la [Conférence de Madrid sur le processus de paix]',
      "la [Conférence d'examen de Durban] a eu lieu",
      "la [Conférence d'examen de 2010 des Parties au Traité sur la non-prolifération des armes nucléaires] et",
      'la [Conférence sur la lutte contre le terrorisme] à Téhéran',
      "la [Conférence mondiale sur les femmes] et les conférences d'examen",
      'CONFÉRENCE\n\nLA [CONFÉRENCE DES NATIONS UNIES SUR LE DÉVELOPPEMENT DURABLE]',
    ],
  },
  {
    value: { kind: 'summit' },
    texts: [
      'le [Sommet mondial de 2005] et',
      'le quatrième [Sommet de l’Union africaine],',
      'le [Sommet du Millénaire] a adopté',
    ],
  },
  {
    value: { kind: 'summit', edition: 13 },
    texts: ['au XIIIe [Sommet de la Francophonie], à Montreux'],
  },
  {
    value: { kind: 'day' },
    texts: [
      'la [Journée internationale de solidarité avec le peuple palestinien] et',
      "la [Journée des droits de l'homme],",
      "la [Journée internationale de sensibilisation à l'albinisme],",
    ],
  },
  { value: { kind: 'year' }, texts: ["l'[Année internationale des forêts] (2011)"] },
  {
    value: { kind: 'decade' },
    texts: [
      "la [Décennie des Nations Unies pour l'éducation en vue du développement durable] (2005-2014)",
      "la troisième [Décennie internationale de l'élimination du colonialisme]",
    ],
  },
]

/** Texts in which no event is named. */
export const never: readonly string[] = [
  'la Conférence du désarmement et la Conférence des Parties',
  'La Conférence internationale a décidé de se réunir. Le Sommet a adopté une déclaration.',
  'une conférence internationale sur la paix, la journée internationale',
  "la Conférence de presse du Ministre, une Journée d'étude, les Années de plomb",
  'le texte de la Conférence mondiale pour adoption',
  'la Conférence des Nations Unies sur le commerce et le développement',
  "L'année 2011 et cette Année",
  "prononcé devant la Conférence islamique à la séance d'ouverture",
]
