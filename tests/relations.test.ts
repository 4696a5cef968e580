import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { annotate } from '../src/index.ts'

const graph = annotate(readFileSync(new URL('../fixtures/a-65-903.fr.txt', import.meta.url), 'utf8'))
const label = (id: string): string => graph.entity(id)?.label ?? id
const edges = (type: Parameters<typeof graph.relations>[0]): readonly string[] =>
  graph
    .relations(type)
    .map((one) => `${label(one.from)} ${one.role ? `(${one.role}) ` : ''}→ ${label(one.to)}`)

describe('the edges of the founding document', () => {
  it('say who holds which office, and no other', () => {
    expect(edges('holds-office')).toEqual([
      'Mohamed VI (Président) → Comité Al-Qods',
      'Abdullah II Ibn Al-Hussein (Roi) → Jordanie',
      'Nursultan Nazarbyev (Président) → Kazakhstan',
      'Ekmeleddin Ihsanoglu (Secrétaire général) → Organisation de coopération islamique',
    ])
  })

  it('say who signed, for whom', () => {
    expect(edges('signed')).toEqual(['Byrganym Aitimova (Représentant permanent) → A/65/903'])
    expect(edges('represents')).toEqual(['Byrganym Aitimova (Représentant permanent) → Kazakhstan'])
  })

  it('say what was adopted, by whom, at which session, held where and when', () => {
    expect(edges('adopted')).toEqual([
      'Conseil des ministres des affaires étrangères → Déclaration d’Astana',
      'trente-huitième session → Déclaration d’Astana',
    ])
    expect(edges('held')).toEqual([
      'trente-huitième session → Astana',
      'Conférence internationale sur la lutte mondiale contre le terrorisme → Téhéran',
      'Forum économique islamique mondial → Astana',
      'Conférence des ministres de la santé de l’OCI → Kazakhstan',
    ])
    expect(edges('dated')).toEqual([
      'trente-huitième session → 28 au 30 juin 2011',
      'Conférence internationale sur la lutte mondiale contre le terrorisme → juin 2011',
      'Forum économique islamique mondial → 7 au 9 juin 2011',
    ])
    expect(edges('session-of')).toEqual([
      'trente-huitième session → Conseil des ministres des affaires étrangères',
      'soixante-cinquième session → Assemblée générale',
    ])
  })

  it('say which body issued each resolution', () => {
    expect(edges('issued-by')).toEqual(
      ['242 (1967)', '338 (1973)', '425 (1978)', '1515 (2003)', '1860 (2009)'].map(
        (number) => `${number} → Conseil de sécurité`,
      ),
    )
  })

  it('say of no State that it is a member: the text does not', () => {
    expect(edges('member-of')).toEqual([])
  })

  it('say to whom it is addressed, and what it cites', () => {
    expect(edges('addressed-to')).toEqual([
      'Kazakhstan (Secrétaire général) → Organisation des Nations Unies',
    ])
    expect(edges('cites')).toEqual(
      [
        'Déclaration d’Astana',
        "Programme d'action décennal de l'OCI",
        'objectifs du Millénaire pour le développement',
        "Vision 1441 H de l'OCI pour la science et la technologie",
        'charte de l’OCI',
        'Initiative de paix arabe',
        '242 (1967)',
        '338 (1973)',
        '425 (1978)',
        '1515 (2003)',
        '1860 (2009)',
        'Charte des Nations Unies',
        'Traité sur la non-prolifération des armes nucléaires',
        "Traité portant création d'une zone exempte d'armes nucléaires en Asie centrale",
        'Plan d’action pour la coopération avec l’Asie centrale',
      ].map((cited) => `A/65/903 → ${cited}`),
    )
  })

  it('carry their evidence', () => {
    for (const relation of graph.relations()) {
      expect(relation.evidence.length).toBeGreaterThan(0)
      for (const id of relation.evidence) expect(graph.mention(id)).toBeDefined()
      expect(graph.entity(relation.from)).toBeDefined()
      expect(graph.entity(relation.to)).toBeDefined()
    }
  })

  it('take two spellings of a man for one, and two names of a State', () => {
    const spellings = (id: string): readonly string[] => [
      ...new Set(
        graph.entity(id)?.mentions.map((one) => graph.mention(one)?.text.replace(/\s+/gu, ' ') ?? ''),
      ),
    ]
    const president = graph.relations('holds-office').find((one) => one.to === 'state:KAZ')?.from ?? ''
    expect(spellings(president)).toEqual(['Nursultan Nazarbyev', 'Nursultan Nazarbayev'])
    expect(spellings('state:KAZ')).toEqual(['Kazakhstan', 'République du Kazakhstan'])
  })
})

describe('the acts of the founding document', () => {
  it('every paragraph has its verbs but none that is not its own', () => {
    const byParagraph = graph.zones
      .filter((zone) => zone.type === 'paragraph')
      .map((zone) => [zone.number, graph.acts.filter((act) => act.zone === zone.id).length] as const)
    expect(byParagraph.filter(([, verbs]) => verbs === 0)).toEqual([])
    for (const act of graph.acts)
      expect(graph.source.slice(act.start, act.end).replace(/\s+/gu, ' ')).toBe(act.verb)
  })

  it.each([
    ['7', ['condemns', 'reaffirms']],
    ['9', ['expresses-concern', 'requests', 'requests', 'welcomes']],
    ['24', ['requests']],
  ])('paragraph %s', (number, classes) => {
    const zone = graph.zones.find((one) => one.type === 'paragraph' && one.number === number)
    expect(graph.acts.filter((act) => act.zone === zone?.id).map((act) => act.class)).toEqual(classes)
  })

  it('of a resolution stand in the third person', () => {
    const text =
      '1. Décide de proroger le mandat de la MINUSMA;\n\n2. Prie le Secrétaire général de lui faire rapport;\n\n3. Se félicite de la coopération du Mali.'
    expect(annotate(text).acts.map((act) => act.class)).toEqual(['decides', 'requests', 'welcomes'])
  })
})

/** The edges of a text, with the labels of their ends. */
const edgesOf = (text: string, ...types: readonly string[]): readonly string[] => {
  const read = annotate(text)
  return read
    .relations()
    .filter(({ type }) => types.includes(type))
    .map(({ type, from, to }) => `${type}: ${read.entity(from)?.label} → ${read.entity(to)?.label}`)
}

describe('the edges of one sentence', () => {
  it.each([
    [
      'Le représentant du Brésil, parlant au nom du Groupe des 77 et de la Chine, a pris la parole.',
      ['spoke-for: Brésil → Groupe des 77'],
    ],
    [
      'S’exprimant au nom de l’Union africaine, la représentante du Sénégal a remercié le Secrétariat.',
      ['spoke-for: Sénégal → Union africaine'],
    ],
    [
      'M. Tchernov (Fédération de Russie) (parle en russe) : Parlant au nom de la Communauté d’États indépendants, nous saluons le représentant du Tchad.',
      [
        'represents: Tchernov → Fédération de Russie',
        "spoke-for: Tchernov → Communauté d'États indépendants",
      ],
    ],
    ['Ont été élus: M. Bellandi, du Chili (au nom du Groupe des 77); et Mme Marchetti.', []],
    [
      'La représentante de la Suède (au nom de l’Union européenne) a dit non.',
      ['spoke-for: Suède → Union européenne'],
    ],
    // A name's State may be where its bearer comes from.
    ['Il succédera à M. Nickolay Mladenov (Bulgarie), nommé par le Secrétaire général.', []],
    ['Le Conseil de sécurité, son président parlant en son nom, a fait une déclaration au Kenya.', []],
    ['Le Comité a été créé au nom de l’Union africaine par le Sénégal.', []],
  ])('%s', (text, expected) => {
    expect(edgesOf(text, 'represents', 'spoke-for')).toEqual(expected)
  })

  it.each([
    ['Le Haut-Commissaire des Nations Unies pour les réfugiés, M. Marco Bellandi, est parti.', 1],
    ['L’ancien Président du Chili, M. Marco Bellandi, est parti.', 0],
    ['M. Marco Bellandi a été élu Président du Comité spécial de la décolonisation.', 1],
    ['Il voyait en M. Marco Bellandi, comme Président du Chili, un adversaire.', 0],
  ])('offices: %s', (text, count) => {
    expect(edgesOf(text, 'holds-office', 'represents')).toHaveLength(count)
  })

  it.each([
    [
      'Le Président de la cinquante-troisième session de l’Assemblée générale, M. Marco Bellandi (Uruguay), est venu.',
      ['holds-office: Marco Bellandi → Assemblée générale', 'represents: Marco Bellandi → Uruguay'],
    ],
    // Who serves the holder of an office holds another.
    [
      'Le Représentant spécial du Secrétaire général de l’OSCE, M. Marco Bellandi, est parti.',
      ['holds-office: Marco Bellandi → Organisation pour la sécurité et la coopération en Europe'],
    ],
    ['Le Chef de cabinet du Président du Chili, M. Marco Bellandi, est parti.', []],
    ['Le Président du Sénat a été reçu par le Ministre de la justice, M. Marco Bellandi.', []],
    [
      'M. Marco Bellandi, qui est également Chef du Programme alimentaire mondial, est parti.',
      ['holds-office: Marco Bellandi → Programme alimentaire mondial'],
    ],
    [
      'M. Marco Bellandi, de l’Italie, Directeur par intérim du Programme alimentaire mondial, est parti.',
      ['holds-office: Marco Bellandi → Programme alimentaire mondial'],
    ],
    [
      'M. Marco Bellandi, Consul général du Chili et Représentant permanent auprès de l’OCI, est parti.',
      ['holds-office: Marco Bellandi → Chili', 'represents: Marco Bellandi → Chili'],
    ],
    ['M. Marco Bellandi, juge français, est parti.', []],
    ['M. Marco Bellandi, Ministre iraquien du pétrole, est parti.', ['holds-office: Marco Bellandi → Iraq']],
    [
      'Réunie sous la présidence de M. Bellandi (Haïti), la Commission a débattu.',
      ['represents: Bellandi → Haïti'],
    ],
    [
      'Le Conseil s’est réuni sous la présidence du représentant du Chili, M. Marco Bellandi.',
      ['represents: Marco Bellandi → Chili'],
    ],
    [
      'entre la République du Chili, représentée par S. Exc. M. Bellandi, comme agent,',
      ['represents: Bellandi → Chili'],
    ],
    ['Le Conseil est représenté par M. Bellandi.', []],
    // An office told of one person is not the next one's.
    [
      'M. Marco Bellandi, Président du Chili\nM. Ugo Marchetti, Président du Brésil\n',
      ['holds-office: Marco Bellandi → Chili', 'holds-office: Ugo Marchetti → Brésil'],
    ],
    [
      'M. Marco Bellandi, envoyé extraordinaire et ministre plénipotentiaire du Chili\nM. Ugo Marchetti',
      ['holds-office: Marco Bellandi → Chili'],
    ],
    [
      'Mme Marta Bellandi vient d’être nommée Directrice générale de l’UNESCO, le Japonais Ugo Marchetti l’a dit.',
      [
        "holds-office: Marta Bellandi → Organisation des Nations Unies pour l'éducation, la science et la culture",
      ],
    ],
    [
      'le Ministre de la défense du Chili, M. Bellandi, le Ministre de la défense du Mali, M. Marchetti et le Rapporteur',
      ['holds-office: Bellandi → Chili', 'holds-office: Marchetti → Mali'],
    ],
    ['Il a reçu Mme Bellandi, le Président du Chili, le Premier Ministre du Mali et d’autres.', []],
    [
      'En sa qualité de Président de la Troisième Commission, M. Bellandi a rendu hommage.',
      ['holds-office: Bellandi → Troisième Commission'],
    ],
    [
      'Mme Bellandi, de l’Algérie, était nommée Représentante spéciale en Somalie et cheffe du Programme alimentaire mondial.',
      ['holds-office: Bellandi → Programme alimentaire mondial'],
    ],
    [
      'par le Ministre péruvien de la pêche artisanale, Marco Bellandi',
      ['holds-office: Marco Bellandi → Pérou'],
    ],
    ['M. Bellandi, Ministre péruvien de la justice, a dit', ['holds-office: Bellandi → Pérou']],
    ['M. Bellandi, Ministre péruvien de la justice, M. Marchetti et d’autres sont venus.', []],
    ['L’ancien Ministre péruvien de la justice, M. Bellandi, a dit', []],
    ['Le juge péruvien M. Bellandi a dit', []],
    [
      'Il compte nommer M. Marco Bellandi (Italie) Représentant spécial pour l’Iraq et Chef de la MANUI.',
      ["holds-office: Marco Bellandi → Mission d'assistance des Nations Unies pour l'Iraq"],
    ],
    [
      'La Sixième Commission a élu M. Bellandi (Italie) Président, Mme Marchetti (Chili) Vice-Présidente et M. Obama (Mali) Rapporteur.',
      [
        'holds-office: Bellandi → Sixième Commission',
        'holds-office: Marchetti → Sixième Commission',
        'holds-office: Obama → Sixième Commission',
      ],
    ],
    ['La Sixième Commission a reçu M. Bellandi, Président.', []],
    [
      'M. Bellandi, Ministre de la justice du Chili, Président de la trentième session de la Sixième Commission, a dit',
      ['holds-office: Bellandi → Chili', 'holds-office: Bellandi → Sixième Commission'],
    ],
    [
      'le Président de la soi-disant Sixième Commission, M. Bellandi, a dit',
      ['holds-office: Bellandi → Sixième Commission'],
    ],
    [
      'M. Bellandi, Directeur général de l’UNESCO, est là. Le Directeur général, S. E. le Professeur Marco Bellandi, a dit',
      ["holds-office: Bellandi → Organisation des Nations Unies pour l'éducation, la science et la culture"],
    ],
    [
      'M. Bellandi, Représentant permanent du Chili auprès de l’ONU et Président de la Sixième Commission.',
      ['holds-office: Bellandi → Sixième Commission', 'represents: Bellandi → Chili'],
    ],
    [
      'Le Président de la Sixième Commission créée par la résolution 12 (1948) concernant le Chili\n(Signé) Marco Bellandi',
      ['holds-office: Marco Bellandi → Sixième Commission'],
    ],
    [
      'le Premier Ministre et Ministre de la justice du Chili, M. Bellandi, a dit',
      ['holds-office: Bellandi → Chili', 'holds-office: Bellandi → Chili'],
    ],
    [
      'le Premier Ministre et le Ministre de la justice du Chili, M. Bellandi, ont dit',
      ['holds-office: Bellandi → Chili'],
    ],
    ['l’Ambassadeur de France au Mali, M. Bellandi, a dit', ['holds-office: Bellandi → France']],
    [
      'M. Bellandi, Représentant permanent du Pérou auprès de l’ONU, a été élu, ce 1er octobre, Président de la Sixième Commission.',
      ['holds-office: Bellandi → Sixième Commission', 'represents: Bellandi → Pérou'],
    ],
    [
      'Marco Bellandi élu président de la 59ème Assemblée générale',
      ['holds-office: Marco Bellandi → Assemblée générale'],
    ],
    [
      'L’Assemblée générale a élu Président de sa soixante-huitième session, M. Bellandi.',
      ['holds-office: Bellandi → Assemblée générale'],
    ],
    ['les Vice-Présidents Marco Bellandi du Paraguay et Ugo Marchetti du Chili', []],
    ['l’adjoint au Représentant permanent du Pérou, M. Bellandi, a dit', []],
    ['Devant le Premier Ministre iraquien, M. Marco Bellandi a parlé.', []],
    [
      'M. Marco Bellandi, le président ivoirien M. Ugo Marchetti et d’autres sont venus.',
      ["holds-office: Ugo Marchetti → Côte d'Ivoire"],
    ],
    [
      'par M. Marco Bellandi, le Directeur du PNUD et Envoyé spécial du Secrétaire général de l’ONU, M. Ugo Marchetti, et',
      ['holds-office: Ugo Marchetti → Organisation des Nations Unies'],
    ],
    [
      'sous la présidence de M. Marco Bellandi, de Singapour, a adopté',
      ['represents: Marco Bellandi → Singapour'],
    ],
    [
      'Le Comité contre le terrorisme, présidé par M. Marco Bellandi, a siégé.',
      ['holds-office: Marco Bellandi → Comité contre le terrorisme'],
    ],
    [
      'Pour le Gouvernement du Chili:\nMARCO BELLANDI\nPour le Gouvernement de la Belgique (y compris le Congo):\nG. d’ASPREMONT\n',
      ['represents: G. d’ASPREMONT → Belgique', 'represents: MARCO BELLANDI → Chili'],
    ],
    ['Il a fait pour le Chili M. Bellandi une déclaration.', []],
    ['Pour la République du Chili\n(Signé) Marco Bellandi\n', ['represents: Marco Bellandi → Chili']],
    [
      'L’Accord a été signé par M. Bellandi, pour le Chili, et par Mme Marchetti, pour le Mali.',
      ['represents: Bellandi → Chili', 'represents: Marchetti → Mali'],
    ],
    ['M. Bellandi, pour le Chili, demeure un ami.', []],
    [
      'Le Président de la RDC, M. Bellandi, est venu.',
      ['holds-office: Bellandi → République démocratique du Congo'],
    ],
    ['M. Bellandi a pris ses fonctions de Premier Ministre du Mali.', ['holds-office: Bellandi → Mali']],
    [
      'M. Bellandi a succédé à Mme Marchetti au poste de Secrétaire général de l’OCI.',
      ['holds-office: Bellandi → Organisation de coopération islamique'],
    ],
    [
      'Le Comité contre le terrorisme, que préside M. Marco Bellandi, a siégé.',
      ['holds-office: Marco Bellandi → Comité contre le terrorisme'],
    ],
    [
      'M. Bellandi assume la présidence du Conseil de sécurité.',
      ['holds-office: Bellandi → Conseil de sécurité'],
    ],
    ['M. Bellandi, membre de la délégation chilienne, a répondu.', ['represents: Bellandi → Chili']],
    [
      'La délégation du Chili, conduite par M. Bellandi, Ministre de la justice, est partie.',
      ['holds-office: Bellandi → Chili', 'represents: Bellandi → Chili'],
    ],
    ['La délégation du Chili, accompagnée par M. Bellandi, Ministre de la justice, est partie.', []],
    [
      'M. Bellandi, ancien Président du Chili et Envoyé spécial de l’Union africaine, est venu.',
      ['holds-office: Bellandi → Union africaine'],
    ],
    [
      'M. Bellandi, Ambassadeur du Chili en Éthiopie et Représentant permanent auprès de l’Union africaine, a dit',
      ['holds-office: Bellandi → Chili', 'represents: Bellandi → Chili'],
    ],
    [
      'M. Bellandi, le Président du Chili, Mme Marchetti, le Premier Ministre du Mali, sont venus.',
      ['holds-office: Bellandi → Chili', 'holds-office: Marchetti → Mali'],
    ],
    [
      'Coprésidents : Mme Bellandi (Chili) et M. Marchetti (Mali)\n',
      ['represents: Bellandi → Chili', 'represents: Marchetti → Mali'],
    ],
    ['Président par intérim : M. Bellandi (Chili)\n', ['represents: Bellandi → Chili']],
    ['Il y a dix ans, a rappelé M. Bellandi (Chili), tout allait bien.', ['represents: Bellandi → Chili']],
    ['Il a rappelé que M. Bellandi (Chili) était venu.', []],
    [
      'CHILI\n\nS.E. M. Bellandi\nMinistre de la justice\n\nMme Marchetti, Conseillère\n\nSECRÉTARIAT\n\nM. Rossi\n',
      ['holds-office: Bellandi → Chili', 'represents: Bellandi → Chili', 'represents: Marchetti → Chili'],
    ],
    [
      'M. Bellandi préside le Comité contre le terrorisme.',
      ['holds-office: Bellandi → Comité contre le terrorisme'],
    ],
    ['M. Bellandi préside la séance du Comité contre le terrorisme.', []],
    [
      'le président français Marco Bellandi, la Secrétaire générale de l’OIF Marta Marchetti et d’autres',
      [
        'holds-office: Marco Bellandi → France',
        'holds-office: Marta Marchetti → Organisation internationale de la Francophonie',
      ],
    ],
    [
      'la Présidente de la Cour internationale de Justice, la juge Marta Bellandi, a dit',
      ['holds-office: Marta Bellandi → Cour internationale de Justice'],
    ],
    [
      'le Commandant de la MINUSMA, le général de division Marco Bellandi, a dit',
      [
        'holds-office: Marco Bellandi → Mission multidimensionnelle intégrée des Nations Unies pour la stabilisation au Mali',
      ],
    ],
    [
      'la présidente de la Commission européenne, Marta Bellandi, et le président du Conseil européen, Ugo Marchetti, ont dit',
      [
        'holds-office: Marta Bellandi → Commission européenne',
        'holds-office: Ugo Marchetti → Conseil européen',
      ],
    ],
    ['Le colonel BELLANDI (Chili) (traduit de l’anglais) : Je vote.', ['represents: BELLANDI → Chili']],
    [
      '2. MM. BELLANDI (Chili), ROSSI (Mali) et Mme MARCHETTI (Ghana) se rallient à cette opinion.',
      ['represents: BELLANDI → Chili', 'represents: MARCHETTI → Ghana', 'represents: ROSSI → Mali'],
    ],
    [
      '(Signé) Marco BELLANDI, Président du Mali\n(Signé) Ugo MARCHETTI, Premier Ministre du Mali\n',
      ['holds-office: Marco BELLANDI → Mali', 'holds-office: Ugo MARCHETTI → Mali'],
    ],
    [
      'le Vice-Président de la Commission européenne et Président du Conseil de sécurité, M. Bellandi, a dit',
      ['holds-office: Bellandi → Commission européenne', 'holds-office: Bellandi → Conseil de sécurité'],
    ],
    ['M. BELLANDI\nChili\nMme MARCHETTI\nMali\nM. ROSSI\nPérou\n', []],
    [
      'Sir Marco BELLANDI (Chili) [interprétation de l’anglais] : Je vote.',
      ['represents: Marco BELLANDI → Chili'],
    ],
    [
      'la nomination de M. Bellandi, du Chili, comme son Représentant spécial et Chef de la MINUSMA.',
      [
        'holds-office: Bellandi → Mission multidimensionnelle intégrée des Nations Unies pour la stabilisation au Mali',
      ],
    ],
    [
      'M. Bellandi (Chili), Vice-Président de la Sixième Commission (parle en espagnol) : J’ai l’honneur.',
      ['holds-office: Bellandi → Sixième Commission', 'represents: Bellandi → Chili'],
    ],
    [
      'Je félicite Mme Marta Bellandi de son élection à la présidence de l’Assemblée générale.',
      ['holds-office: Marta Bellandi → Assemblée générale'],
    ],
  ])('who holds what: %s', (text, expected) => {
    expect([...edgesOf(text, 'holds-office', 'represents')].sort()).toEqual(expected)
  })

  it.each([
    ['la police du Kosovo', ['body-of: police du Kosovo → Kosovo']],
    ['le Gouvernement fédéral somalien', ['body-of: Gouvernement fédéral somalien → Somalie']],
    ['l’Armée populaire de libération du Soudan', []],
    ['le Gouvernement de Saint-Martin (partie néerlandaise)', []],
  ])('bodies of States: %s', (text, expected) => {
    expect(edgesOf(`Il a rencontré ${text} hier.`, 'body-of')).toEqual(expected)
  })

  it('a session is of no body that is named only briefly', () => {
    const text =
      'Le Conseil économique et social a souscrit à la recommandation du Comité tendant à ce que le Comité examine, à sa quatorzième session, les mesures nécessaires.'
    expect(edgesOf(text, 'session-of')).toEqual([])
  })

  it.each([
    [
      'La 41e session du Comité contre la torture se tiendra au Siège de l’ONU, à Genève, du 3 au 7 mai 2010.',
      ['dated: 41e session → 3 au 7 mai 2010', 'held: 41e session → Genève'],
    ],
    [
      'La 41e session du Comité contre la torture (CAT), consacrée aux prisons, s’est également déroulée à Rabat, capitale du Maroc, les 3 et 4 mai 2010.',
      ['dated: 41e session → 3 et 4 mai 2010', 'held: 41e session → Rabat'],
    ],
    [
      'Le Sommet mondial sur le lait aura lieu au Kenya en mai 2010.',
      ['dated: Sommet mondial sur le lait → mai 2010', 'held: Sommet mondial sur le lait → Kenya'],
    ],
    [
      'Le Sommet mondial sur le lait a pris fin le 3 mai 2010 à Oslo.',
      ['held: Sommet mondial sur le lait → Oslo'],
    ],
    [
      'Oslo accueillera le Sommet mondial sur le lait en mai 2010.',
      ['dated: Sommet mondial sur le lait → mai 2010', 'held: Sommet mondial sur le lait → Oslo'],
    ],
    [
      'Le Comité contre la torture, réuni en sa 41e session (session de la paix), à Genève, le 3 mai 2010,',
      ['dated: 41e session → 3 mai 2010', 'held: 41e session → Genève'],
    ],
    [
      'ADOPTÉES PAR LA 41e SESSION DU COMITÉ CONTRE LA TORTURE\n\nRABAT-ROYAUME DU MAROC\nDU 3 AU 7 MAI 2010\n',
      ['dated: 41e SESSION → 3 AU 7 MAI 2010', 'held: 41e SESSION → Rabat'],
    ],
    [
      'Il a parlé à la 41e session du Comité contre la torture les 3 et 4 mai 2010 à Oslo.',
      ['dated: 41e session → 3 et 4 mai 2010', 'held: 41e session → Oslo'],
    ],
    [
      'Le Comité contre la torture a clos sa 41e session à Oslo, en Norvège, le 3 mai 2010.',
      ['held: 41e session → Oslo'],
    ],
    [
      'Le Kenya, qui abritera le IVe Sommet mondial sur le lait en 2012,',
      ['dated: Sommet mondial sur le lait → 2012', 'held: Sommet mondial sur le lait → Kenya'],
    ],
    [
      'la 41e session du Comité contre la torture au niveau ministériel, tenue mardi, au Caire,',
      ['held: 41e session → Le Caire'],
    ],
    [
      'Comité contre la torture\nQuarante et unième session\n3-21 novembre 2008\nPoint 4 de l’ordre du jour\n',
      ['dated: Quarante et unième session → 3-21 novembre 2008'],
    ],
    ['Le Kenya accueille le Sommet mondial sur le lait avec satisfaction.', []],
    ['La 41e session du Comité contre la torture, qui devait se tenir à Oslo, a été reportée.', []],
    ['Oslo n’accueillera pas le Sommet mondial sur le lait.', []],
    ['Le Comité rappelle que la 41e session du Comité contre la torture ne s’est pas tenue à Oslo.', []],
    ['À la 41e session du Comité contre la torture, le scrutin se tiendra à Oslo le 3 mai 2010.', []],
    ['Notant la 41e session du Comité contre la torture, l’atelier tenu à Oslo le 3 mai 2010.', []],
    ['La 41e session du Comité contre la torture, dont le bureau s’est réuni à Oslo le 3 mai 2010.', []],
  ])('where and when: %s', (text, expected) => {
    expect([...edgesOf(text, 'held', 'dated')].sort()).toEqual(expected)
  })

  it.each([
    [
      'À sa 4213e séance, le 31 octobre 2000, le Conseil de sécurité, sur proposition de la Norvège, a adopté à l’unanimité la résolution 1325 (2000).',
      ['adopted: 4213e séance → 1325 (2000)', 'adopted: Conseil de sécurité → 1325 (2000)'],
      ['dated: 1325 (2000) → 31 octobre 2000', 'dated: 4213e séance → 31 octobre 2000'],
    ],
    [
      'Le 3 mai 2010, le Conseil de sécurité de l’ONU a adopté les résolutions 1921 (2010) et 1922 (2010).',
      ['adopted: Conseil de sécurité → 1921 (2010)', 'adopted: Conseil de sécurité → 1922 (2010)'],
      ['dated: 1921 (2010) → 3 mai 2010', 'dated: 1922 (2010) → 3 mai 2010'],
    ],
    [
      'Le 3 mai 2010 et le 4 juin 2010, le Conseil de sécurité a adopté les résolutions 1921 (2010) et 1922 (2010).',
      ['adopted: Conseil de sécurité → 1921 (2010)', 'adopted: Conseil de sécurité → 1922 (2010)'],
      [],
    ],
    [
      'la résolution 1325 (2000) sur les femmes, la paix et la sécurité, que le Conseil de sécurité a adoptée',
      [],
      [],
    ],
    [
      'la résolution 1325 (2000) sur les femmes et la paix, que le Conseil de sécurité a adoptée en 2000',
      ['adopted: Conseil de sécurité → 1325 (2000)'],
      ['dated: 1325 (2000) → 2000'],
    ],
    [
      'Le Traité d’Oslo, adopté le 3 mai 2010 à Oslo (Norvège) par la Conférence mondiale sur le lait (Lait II), dit',
      ['adopted: Conférence mondiale sur le lait → Traité d’Oslo'],
      ['dated: Traité d’Oslo → 3 mai 2010'],
    ],
    [
      'La Déclaration d’Oslo, adoptée mardi par le troisième Sommet mondial sur le lait, dit',
      ['adopted: Sommet mondial sur le lait → Déclaration d’Oslo'],
      [],
    ],
    [
      'la résolution 1325 (2000) du Conseil de sécurité de l’ONU, adoptée le 31 octobre 2000,',
      ['adopted: Conseil de sécurité → 1325 (2000)'],
      ['dated: 1325 (2000) → 31 octobre 2000'],
    ],
    [
      'Le Conseil de sécurité a prorogé le mandat en adoptant, par 12 voix pour et 3 abstentions, la résolution 2440 (2018).',
      ['adopted: Conseil de sécurité → 2440 (2018)'],
      [],
    ],
    [
      'Résolution 1564 (2004)\ndu 18 septembre 2004\n\nLe Conseil de sécurité,\n\nRappelant la résolution 1244 (1999),\n\nDécide de rester saisi.\n\nAdoptée à l’unanimité à la 5040e séance.\n',
      ['adopted: 5040e séance → 1564 (2004)'],
      ['dated: 1564 (2004) → 18 septembre 2004'],
    ],
    [
      'A/RES/65/240\nAssemblée générale\nSoixante-cinquième session\nRésolution adoptée par l’Assemblée générale le 24 décembre 2010\n65/240. Efforts\n',
      ['adopted: Assemblée générale → A/RES/65/240'],
      ['dated: A/RES/65/240 → 24 décembre 2010'],
    ],
    [
      'la Déclaration d’Oslo telle qu’elle a été adoptée lors du Sommet mondial sur le lait en 2001',
      ['adopted: Sommet mondial sur le lait → Déclaration d’Oslo'],
      ['dated: Déclaration d’Oslo → 2001'],
    ],
    [
      'la Charte des Nations Unies, signée à San Francisco le 26 juin 1945,',
      [],
      ['dated: Charte des Nations Unies → 26 juin 1945'],
    ],
    ['la Convention d’Oslo, signée le 26 juin 1945 par le Kenya,', [], []],
    ['Le Conseil de sécurité a arrêté la position commune 2008/109/PESC.', [], []],
    ['Il souhaite que le Conseil de sécurité adopte la résolution 1325 (2000).', [], []],
    ['Le Conseil de sécurité a adopté le rapport sur la résolution 1325 (2000).', [], []],
    ['la mise en œuvre de la Convention d’Oslo, adopté le 3 mai 2010,', [], []],
  ])('what was adopted: %s', (text, adopted, dated) => {
    expect([...edgesOf(text, 'adopted')].sort()).toEqual(adopted)
    expect([...edgesOf(text, 'dated')].sort()).toEqual(dated)
  })

  it('give an act of the European Union its Council', () => {
    expect(edgesOf('la décision 2018/224/PESC du Conseil du 3 mai 2018', 'issued-by', 'dated')).toEqual([
      'dated: 2018/224/PESC → 3 mai 2018',
      "issued-by: 2018/224/PESC → Conseil de l'Union européenne",
    ])
    expect(edgesOf('Le Conseil a arrêté la décision 2018/224/PESC', 'issued-by', 'adopted')).toEqual([])
  })

  it.each([
    [
      'La Cour internationale de Justice (CIJ), dont le siège est à La Haye,',
      'Cour internationale de Justice → La Haye',
    ],
    [
      'L’Organisation mondiale de la Santé a son siège à Genève.',
      'Organisation mondiale de la Santé → Genève',
    ],
  ])('where a body sits: %s', (text, seat) => {
    expect(edgesOf(text, 'located-in')).toContain(`located-in: ${seat}`)
  })

  it.each([
    ['la décision 2018/224/PESC modifie la décision 2011/101/PESC', ['2018/224/PESC → 2011/101/PESC']],
    [
      'la Convention d’Oslo, telle que modifiée par le Protocole de Bergen,',
      ['Protocole de Bergen → Convention d’Oslo'],
    ],
    ['la décision 2011/101/PESC a été modifiée par la Commission', []],
  ])('what amends what: %s', (text, expected) => {
    expect(edgesOf(text, 'amends')).toEqual(expected.map((one) => `amends: ${one}`))
  })

  it.each([
    [
      'A/65/12\n\nLa Mission des Nations Unies en appui à l’Accord sur Hodeïda applique la résolution 1325 (2000).\n\nRésolution 65/4\n\nL’Assemblée',
      ['A/65/12 → 1325 (2000)'],
    ],
    ['A/65/903\nS/2011/421\n\nAssemblée générale\n\nla résolution 1325 (2000)', ['A/65/903 → 1325 (2000)']],
    [
      'Assembly/AU/Dec. 392(XVIII)\nDÉCISION SUR L’INTÉGRATION\nDoc. EX.CL/693 (XX)\n',
      ['Assembly/AU/Dec. 392(XVIII) → EX.CL/693 (XX)'],
    ],
  ])('what cites what: %s', (text, expected) => {
    expect(edgesOf(text, 'cites')).toEqual(expected.map((one) => `cites: ${one}`))
  })

  it('tell what was adopted, and on which day', () => {
    const text =
      'Le Conseil rappelle la résolution 1325 (2000), adoptée par le Conseil de sécurité à sa 4213e séance, le 31 octobre 2000.'
    expect(edgesOf(text, 'adopted', 'dated')).toEqual([
      'adopted: Conseil de sécurité → 1325 (2000)',
      'adopted: 4213e séance → 1325 (2000)',
      'dated: 1325 (2000) → 31 octobre 2000',
      'dated: 4213e séance → 31 octobre 2000',
    ])
  })
})
