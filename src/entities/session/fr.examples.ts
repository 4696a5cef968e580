/** Sessions and meetings, each value with the ways in which documents write it; the mentions stand in brackets. */
export const examples: readonly { readonly value: unknown; readonly texts: readonly string[] }[] = [
  {
    value: { number: 65, kind: 'session', body: 'un-ga', year: 2010 },
    texts: [
      "la [soixante-cinquième session] de l'Assemblée générale",
      "à la [65e session] ordinaire de l'Assemblée générale,",
      "L'Assemblée générale, à sa [65 e session],",
      "la [soixante-\ncinquième session] de l'Assemblée générale",
    ],
  },
  {
    value: { number: 16, kind: 'session' },
    texts: ['la [16-ème session] de la Conférence'],
  },
  {
    value: { number: 38, body: 'oic-cfm', year: 2011 },
    texts: ["la [trente-huitième session] du Conseil des ministres des affaires étrangères de l'OCI"],
  },
  {
    value: { number: 10, body: 'un-ga', special: 'emergency' },
    texts: ["la [dixième session] extraordinaire d'urgence de l'Assemblée générale"],
  },
  {
    value: { number: 27, body: 'un-ga', special: 'special' },
    texts: ["la [vingt-septième session] extraordinaire de l'Assemblée générale"],
  },
  {
    value: { number: 4956, kind: 'meeting', body: 'un-sc' },
    texts: ['la [4956e séance] du Conseil de sécurité', 'la [4956ème séance] du Conseil de sécurité'],
  },
  {
    value: { number: 6062, kind: 'meeting', body: 'un-sc' },
    texts: ['À sa [6062eséance], le Conseil de sécurité a', 'A sa [6062" séance], le Conseil de sécurité a'],
  },
  {
    value: { number: 2818, kind: 'meeting', body: 'un-sc' },
    texts: [
      'ORGANISATION DES NATIONS UNIES\nDécisions\nA sa [2818e séance], le 14 juillet 1988, le Conseil de sécurité a',
      'A sa [2818e séance], le 14 juillet 1988. le Conseil de sécurité a',
    ],
  },
  { value: { number: 121, kind: 'session' }, texts: ['à la [cent vingt et unième session].'] },
  { value: { number: 13 }, texts: ['aux [treizième] et [quatorzième sessions],'] },
  {
    value: { number: 59, body: 'un-csw', year: 2015 },
    texts: ['la [cinquante-neuvième session] de la Commission de la condition de la femme'],
  },
  {
    value: { number: 1732, kind: 'meeting' },
    texts: ['à sa [1 732e séance], tenue', 'à sa [1\u00A0732e séance]'],
  },
  {
    value: { number: 211, kind: 'meeting' },
    texts: ['A sa [211’ séance], le 9 mai,', 'à la [211 e séance]'],
  },
  {
    value: { number: 43, kind: 'session' },
    texts: ['à sa [quarante-troisième (43e) session]', 'la [quarante- troisième session]'],
  },
]

/** Texts in which no numbered session stands. */
export const never: readonly string[] = [
  'à sa session de fond de 2011',
  'la prochaine session',
  'une session extraordinaire',
  'deux séances plénières',
  'pour la première fois en session',
  'le troisième point de la session',
  '12,5 e séance',
  '31 000 séances',
]
