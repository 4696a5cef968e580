export const examples: readonly { readonly value: unknown; readonly texts: readonly string[] }[] = [
  {
    value: { role: 'Représentant permanent', rank: 'permanent-representative', of: 'state:KAZ' },
    texts: [
      'par la [Représentante permanente] du Kazakhstan',
      'le [Représentant permanent] de la République du Kazakhstan',
      'par le [REPRÉSENTANT PERMANENT] DU KAZAKHSTAN',
    ],
  },
  {
    value: { role: 'Président', rank: 'chair' },
    texts: ['Déclaration de la [Présidente]', 'aux [Présidents] des comités'],
  },
  {
    value: { role: 'Président', of: 'organisation:un-sc' },
    texts: ['à la [Présidente] du Conseil de sécurité'],
  },
  {
    value: { role: 'Président', rank: 'head-of-state', of: 'state:KAZ' },
    texts: ['le [Président] du Kazakhstan a dit'],
  },
  { value: { role: 'Vice-Président', rank: 'deputy' }, texts: ['la [Vice-Présidente] a levé la séance'] },
  { value: { role: 'Vice-Premier Ministre' }, texts: ['le [Vice-Premier Ministre] de la Turquie'] },
  {
    value: { role: 'Premier Ministre', rank: 'head-of-government' },
    texts: ['le [Premier Ministre] a soumis le rapport', 'la [Première Ministre] du Bangladesh'],
  },
  {
    value: { role: 'Ministre des affaires étrangères', rank: 'minister', of: 'state:QAT' },
    texts: [
      'le [Ministre des affaires étrangères] du Qatar',
      'la [Ministre des affaires étrangères] du Qatar',
    ],
  },
  { value: { role: 'Ministre de la justice' }, texts: ['le [Ministre de la justice] a répondu'] },
  {
    value: { role: "Ministre de l'agriculture et de l'environnement" },
    texts: ["le [Ministre de l'agriculture et de l'environnement] a répondu"],
  },
  {
    value: { role: "Ministre d'État aux affaires étrangères" },
    texts: ["le [Ministre d'État aux affaires étrangères] du Qatar"],
  },
  {
    value: { role: "Secrétaire d'État", former: true },
    texts: ["l'ancienne [Secrétaire d'État] des États-Unis"],
  },
  { value: { role: 'Président', former: true, of: 'state:TCD' }, texts: ["l'ex-[Président] du Tchad"] },
  {
    value: { role: 'Secrétaire général', acting: true, rank: 'executive-head' },
    texts: ['la [Secrétaire générale par intérim]'],
  },
  {
    value: { role: 'Secrétaire général adjoint aux affaires politiques', rank: 'deputy' },
    texts: ['la [Secrétaire générale adjointe aux affaires politiques] a dit'],
  },
  { value: { role: 'Sous-Secrétaire général' }, texts: ['le [Sous-Secrétaire général] a dit'] },
  {
    value: { role: "Haut-Commissaire aux droits de l'homme" },
    texts: [
      "la [Haute-Commissaire aux droits de l'homme] a dit",
      "le [Haut-Commissaire aux droits de l'homme]",
    ],
  },
  {
    value: { role: 'Représentant spécial', rank: 'special-representative' },
    texts: ['ma [Représentante spéciale] en Haïti'],
  },
  { value: { role: 'Directeur exécutif' }, texts: ["Michele Bachelet, [Directrice exécutive] d'ONU-Femmes"] },
  {
    value: { role: 'Représentant spécial conjoint', rank: 'special-representative' },
    texts: ["M. Kofi Annan, [Représentant spécial conjoint] de l'ONU et de la Ligue des États arabes"],
  },
  { value: { role: 'Rapporteur spécial', rank: 'rapporteur' }, texts: ['la [Rapporteuse spéciale] a dit'] },
  { value: { role: 'Expert indépendant' }, texts: ["l'[Experte indépendante] a dit"] },
  { value: { role: "Chargé d'affaires" }, texts: ["la [Chargée d'affaires] du Pérou"] },
  { value: { role: 'Procureur général' }, texts: ['la [Procureure générale] a dit'] },
  {
    value: { role: 'Président de la République', rank: 'head-of-state' },
    texts: ['la [Présidente de la République] a signé'],
  },
  {
    value: { role: 'Serviteur des deux saintes mosquées', rank: 'head-of-state' },
    texts: ['la proposition du [Serviteur des deux saintes mosquées]'],
  },
  { value: { role: 'Roi', rank: 'head-of-state', of: 'state:MAR' }, texts: ['le [Roi] du Maroc'] },
  { value: { role: 'Émir', of: 'state:QAT' }, texts: ["l'[Émir] du Qatar"] },
  {
    value: { role: 'président' },
    texts: ['M. Zorbek Sharov, [président] de la Cour', 'le [président] Barack Obama'],
  },
  { value: { role: 'chef de mission' }, texts: ['M. Zorbek Sharov, [chef de mission], a parlé.'] },
  { value: { role: "ministre d'État" }, texts: ["M. Zorbek Sharov, [ministre d'État], a parlé."] },
  { value: { role: "conseiller d'État" }, texts: ["M. Zorbek Sharov, [conseiller d'État], a parlé."] },
  { value: { role: 'ministre' }, texts: ['le [ministre] turc Barack Obama'] },
  {
    value: { role: 'représentant', of: 'state:EGY' },
    texts: ['sous la présidence du [représentant] de l’Égypte, M. Zorbek Sharov.'],
  },
  {
    value: { role: 'secrétaire général' },
    texts: [
      'le [secrétaire général] de l’Organisation de la coopération islamique (OCI) Zorbek Sharov a dit',
      'il a été élu, lundi, [secrétaire général] de l’OCI.',
    ],
  },
  {
    value: { role: 'ambassadeur', of: 'state:MAR' },
    texts: ['reçu l’[ambassadeur] du Maroc en Arabie saoudite, Zorbek Sharov, qui'],
  },
  { value: { role: 'ministre' }, texts: ['la [ministre] rwandaise des affaires étrangères Barack Obama'] },
]

export const never: readonly string[] = [
  'un État Membre de l’Organisation',
  'Membre des Nations Unies depuis 1991',
  'Experts et délégués ont débattu.',
  'Dirigeants du monde, unissez-vous.',
  'Chargée de la question, la Commission a répondu.',
  'Haute considération',
  'Premier rapport du Comité',
  'Sous la présidence du Qatar',
  'Porte ouverte sur la mer',
  'un Serviteur de la paix',
  'le chef de la délégation',
  'Général, ce principe vaut partout.',
  'Hassan Sheikh Mohamud',
  'le ministre et le président se sont vus.',
  'M. Barack Obama et les ministres, présidents de séance,',
  'un ministre Barack Obama ?',
  'le président du Mali et M. Barack Obama se sont vus.',
  'il a été nommé président.',
]
