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
  {
    value: { role: 'ministre des affaires étrangères', rank: 'minister', of: 'state:RWA' },
    texts: ['la [ministre rwandaise des affaires étrangères] Barack Obama'],
  },
  {
    value: { role: 'Ministre de la pêche artisanale et des affaires maritimes', of: 'state:CIV' },
    texts: [
      'par le [Ministre ivoirien de la pêche artisanale et des affaires maritimes], M. Obama',
      "le [Ministre de la pêche artisanale et des affaires maritimes] de la Côte d'Ivoire a dit",
    ],
  },
  {
    value: { role: 'Ministre de la justice' },
    texts: [
      'le [Ministre de la justice] explique la loi.',
      'le [Ministre de la justice] signale que',
      'le [Ministre de la justice] rappelle que',
      'le [Ministre de la justice] espère que',
      'le [Ministre de la justice] a la charge',
      'prie le [Ministre de la justice] de prendre des mesures',
      'le [Ministre de la justice] et des juges ont dit',
      'la [Ministre de la justice] nommée hier',
    ],
  },
  {
    value: { role: 'Ministre de la Fonction publique et de la Décentralisation' },
    texts: ['le [Ministre de la Fonction publique et de la Décentralisation] du Togo'],
  },
  {
    value: { role: "Ministre du commerce, de l'industrie et du tourisme" },
    texts: ["le [Ministre du commerce, de l'industrie et du tourisme] a dit"],
  },
  {
    value: { role: 'Ministre des mines terrestres, des ports et des pêches' },
    texts: ['le [Ministre des mines terrestres, des ports et des pêches] a dit'],
  },
  {
    value: { role: 'Directeur des enquêtes criminelles', of: 'state:GHA' },
    texts: ['le [Directeur des enquêtes criminelles] du Ghana'],
  },
  {
    value: { role: 'Directeur' },
    texts: [
      'le [Directeur] de la Division des achats',
      "le [Directeur] de l'école",
      'la [Directrice] du projet',
    ],
  },
  {
    value: { role: 'Vérificateur général des comptes', of: 'state:TZA' },
    texts: ['le [Vérificateur général des comptes] de la République-Unie de Tanzanie'],
  },
  {
    value: {
      role: "Coordonnateur pour les questions de lutte contre l'impunité et la prévention des crises",
    },
    texts: [
      "le [Coordonnateur pour les questions de lutte contre l'impunité et la prévention des crises] en Asie",
    ],
  },
  {
    value: { role: 'Représentant spécial chargé de la question des mines terrestres' },
    texts: ['la [Représentante spéciale chargée de la question des mines terrestres] a dit'],
  },
  { value: { role: 'Représentant spécial' }, texts: ['le [Représentant spécial] pour la Somalie a dit'] },
  { value: { role: "Chef d'état-major" }, texts: ["le [Chef d'état-major] a dit"] },
  { value: { role: 'Commandant' }, texts: ['le [Commandant] de la Force a dit'] },
  { value: { role: 'Premier Vice-Président', rank: 'deputy' }, texts: ['le [Premier Vice-Président] a dit'] },
  { value: { role: 'Secrétaire d’État', rank: 'minister' }, texts: ['la [Secrétaire d’État] a dit'] },
  { value: { role: 'ministre des mines' }, texts: ['Elle a été nommée [ministre des mines].'] },
  {
    value: { role: 'Président', rank: 'head-of-state', of: 'state:PER' },
    texts: ['le [Président] péruvien a dit', 'le [Président] et le [Premier Ministre] du Pérou ont dit'],
  },
  { value: { role: 'Président' }, texts: ['le [Président] péruvien du Comité'] },
  {
    value: { role: 'Vice-Président', of: 'organisation:un-ecosoc' },
    texts: [
      'le [Vice-Président] et le [Rapporteur] du Conseil économique et social',
      'le [Vice-Président] et les autres membres du Conseil économique et social',
      'la [Vice-Présidente] de la dixième session du Conseil économique et social',
      'la [Vice-Présidente] du prétendu Conseil économique et social',
    ],
  },
  {
    value: { role: 'Commissaire aux Affaires sociales, à la Paix et à la Sécurité' },
    texts: ['le [Commissaire aux Affaires sociales, à la Paix et à la Sécurité] a dit'],
  },
  {
    value: { role: "Haut-Commissaire aux droits de l'homme", of: 'organisation:un' },
    texts: ["la [Haut-Commissaire] des Nations Unies aux droits de l'homme a dit"],
  },
  {
    value: { role: 'Conseiller', of: 'organisation:un' },
    texts: ['les conseillers du [Conseiller] des Nations Unies chargés de la préparation'],
  },
  {
    value: { role: "Ministre d'État", of: 'state:ARE' },
    texts: ["la [Ministre d'État] des Émirats arabes unis a dit"],
  },
  {
    value: { role: 'président' },
    texts: ["Le [président] de la Commission de l'Union africaine S.E. Barack Obama a dit"],
  },
  { value: { role: 'Secrétaire général' }, texts: ['LE [SECRETAIRE GENERAL] A DIT'] },
  {
    value: { role: 'représentant permanent', of: 'state:PER' },
    texts: ['par le [représentant permanent] du Pérou', 'la [représentante permanente par intérim] du Pérou'],
  },
  { value: { role: "chargé d'affaires", of: 'state:PER' }, texts: ["le [chargé d'affaires] du Pérou a dit"] },
  {
    value: { role: 'Coprésident', rank: 'chair' },
    texts: ['les [Coprésidents] ont dit', 'la [Coprésidente] a dit'],
  },
  { value: { role: 'Prince héritier' }, texts: ['le [Prince héritier] a dit'] },
  {
    value: { role: 'Représentant spécial chargé de la question des mines' },
    texts: ['la [Représentante spéciale] du [Secrétaire général] chargée de la question des mines a dit'],
  },
  {
    value: { role: 'Président-Rapporteur', rank: 'chair' },
    texts: ['le [Président-Rapporteur] a dit', '[Président-Rapporteur] : M. Obama'],
  },
  {
    value: { role: 'président', of: 'organisation:un-ga' },
    texts: [
      "Barack Obama élu [président] de la 59ème Assemblée générale de l'ONU",
      "Barack Obama a été élu ce jeudi, [président] de l'Assemblée générale de l'ONU",
    ],
  },
  {
    value: { role: 'Sous-Secrétaire général pour les affaires politiques', of: 'organisation:oic' },
    texts: ["le [Sous-Secrétaire général] de l'OCI pour les affaires politiques a dit"],
  },
  {
    value: { role: "ministre d'État" },
    texts: ["M. Barack Obama, [ministre d'État], [ministre de la culture], a dit"],
  },
  {
    value: {
      role: "Ministre des affaires étrangères, de l'Intégration africaine et des Tchadiens de l'étranger",
      of: 'state:TCD',
    },
    texts: [
      "le [Ministre des affaires étrangères, de l'Intégration africaine et des Tchadiens de l'étranger] du Tchad",
    ],
  },
  {
    value: { role: "Ministre de la culture, et des Gabonais de l'étranger", of: 'state:GAB' },
    texts: ["le [Ministre de la culture, et des Gabonais de l'étranger] du Gabon"],
  },
  {
    value: { role: 'Directeur intérimaire', acting: true, of: 'organisation:oic' },
    texts: ["le [Directeur intérimaire] de l'OCI"],
  },
  {
    value: { role: 'Président sortant', of: 'organisation:un-ga' },
    texts: ["au [Président sortant] de l'Assemblée générale"],
  },
  {
    value: { role: 'Chef de la délégation', of: 'state:CHL' },
    texts: ['la [Cheffe de la délégation] du Chili'],
  },
  {
    value: { role: "Sous-Secrétaire d'État aux affaires étrangères", of: 'state:ITA' },
    texts: ["le [Sous-Secrétaire d'État aux affaires étrangères] de l'Italie"],
  },
  {
    value: { role: 'chef de la diplomatie', of: 'state:FRA' },
    texts: ['le [chef de la diplomatie] française, M. Obama, a dit'],
  },
  {
    value: { role: 'Commandant', of: 'organisation:minusma' },
    texts: ['le [Commandant] de la MINUSMA a dit'],
  },
  {
    value: { role: "Chef de l'État", rank: 'head-of-state', of: 'state:MLI' },
    texts: ["le [Chef de l'État] malien"],
  },
  {
    value: { role: 'Sous-Directeur général', of: 'organisation:fao' },
    texts: ['la [Sous-Directrice générale] de la FAO'],
  },
  { value: { role: 'Vice-Gouverneur' }, texts: ['le [Vice-Gouverneur] a dit'] },
  { value: { role: 'Directeur de cabinet' }, texts: ['la [Directrice de cabinet] a dit'] },
  {
    value: { role: "Rapporteur spécial sur la situation des droits de l'homme" },
    texts: ["le [Rapporteur spécial sur la situation des droits de l'homme] au Mali"],
  },
  {
    value: { role: 'Secrétaire général adjoint pour la science et la technologie' },
    texts: ['le [Secrétaire général adjoint pour la science et la technologie] a dit'],
  },
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
  'la Conférence islamique des Ministres de la culture',
  'REUNION DES MINISTRES DES AFFAIRES ETRANGERES',
  'POUVOIRS DES REPRESENTANTS A LA SESSION',
  'Présents : le chef Barack Obama',
  'un représentant permanent a dit',
  'l’agent, représentant M. Barack Obama,',
]
