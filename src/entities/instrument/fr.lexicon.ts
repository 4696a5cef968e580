import type { InstrumentValue } from '../../model/entity.ts'
import type { LexiconEntry } from '../../model/lexicon.ts'

/**
 * Instruments that documents of the United Nations and of the OIC cite most, where their names do not follow from
 * the grammar alone: each line an id, a kind, and the names, the one to show first, acronyms last.
 *
 * Checked against the French titles of the United Nations Treaty Collection (treaties.un.org), of the human rights
 * instruments as ohchr.org/fr lists them, of un.org/fr's list of declarations and conventions, and of the OIC; of
 * UNESCO, the African Union and the Council of Europe for theirs.
 */
const ROWS = `
npt treaty|Traité sur la non-prolifération des armes nucléaires|Traité de non-prolifération des armes nucléaires|Traité sur la non-prolifération|Traité de non-prolifération nucléaire|Traité de non-prolifération|TNP
ctbt treaty|Traité d'interdiction complète des essais nucléaires|TICEN|TICE
tlatelolco treaty|Traité visant l'interdiction des armes nucléaires en Amérique latine et dans les Caraïbes|Traité de Tlatelolco
rarotonga treaty|Traité sur la zone dénucléarisée du Pacifique Sud|Traité de Rarotonga
pelindaba treaty|Traité sur une zone exempte d'armes nucléaires en Afrique|Traité de Pelindaba
bangkok treaty|Traité sur la zone exempte d'armes nucléaires de l'Asie du Sud-Est|Traité de Bangkok
canwfz treaty|Traité portant création d'une zone exempte d'armes nucléaires en Asie centrale|Traité de Semipalatinsk
tpnw treaty|Traité sur l'interdiction des armes nucléaires
att treaty|Traité sur le commerce des armes
bwc convention|Convention sur les armes biologiques|Convention sur l'interdiction de la mise au point, de la fabrication et du stockage des armes bactériologiques (biologiques) ou à toxines et sur leur destruction
cwc convention|Convention sur les armes chimiques|Convention sur l'interdiction de la mise au point, de la fabrication, du stockage et de l'emploi des armes chimiques et sur leur destruction
ccm convention|Convention sur les armes à sous-munitions
mine-ban convention|Convention sur l'interdiction des mines antipersonnel|Convention sur l'interdiction de l'emploi, du stockage, de la production et du transfert des mines antipersonnel et sur leur destruction|Convention d'Ottawa
udhr declaration|Déclaration universelle des droits de l'homme
iccpr covenant|Pacte international relatif aux droits civils et politiques
icescr covenant|Pacte international relatif aux droits économiques, sociaux et culturels
icerd convention|Convention internationale sur l'élimination de toutes les formes de discrimination raciale
cedaw convention|Convention sur l'élimination de toutes les formes de discrimination à l'égard des femmes
cat convention|Convention contre la torture|Convention contre la torture et autres peines ou traitements cruels, inhumains ou dégradants
crc convention|Convention relative aux droits de l'enfant
cmw convention|Convention internationale sur la protection des droits de tous les travailleurs migrants et des membres de leur famille
crpd convention|Convention relative aux droits des personnes handicapées
ced convention|Convention internationale pour la protection de toutes les personnes contre les disparitions forcées
genocide convention|Convention pour la prévention et la répression du crime de génocide
undrip declaration|Déclaration des Nations Unies sur les droits des peuples autochtones|Déclaration sur les droits des peuples autochtones
refugees convention|Convention relative au statut des réfugiés|Convention de 1951 relative au statut des réfugiés
rome-statute statute|Statut de Rome de la Cour pénale internationale|Statut de Rome
geneva-4 convention|Convention de Genève relative à la protection des personnes civiles en temps de guerre|quatrième Convention de Genève
geneva-conventions convention|Conventions de Genève|Conventions de Genève du 12 août 1949|Conventions de Genève de 1949
unclos convention|Convention des Nations Unies sur le droit de la mer
unfccc convention|Convention-cadre des Nations Unies sur les changements climatiques|CCNUCC
kyoto-protocol protocol|Protocole de Kyoto
paris-agreement agreement|Accord de Paris
cbd convention|Convention sur la diversité biologique
unccd convention|Convention des Nations Unies sur la lutte contre la désertification|Convention des Nations Unies sur la lutte contre la désertification dans les pays gravement touchés par la sécheresse et/ou la désertification, en particulier en Afrique
montreal-protocol protocol|Protocole de Montréal relatif à des substances qui appauvrissent la couche d'ozone|Protocole de Montréal
basel-convention convention|Convention de Bâle|Convention de Bâle sur le contrôle des mouvements transfrontières de déchets dangereux et de leur élimination
rotterdam-convention convention|Convention de Rotterdam|Convention de Rotterdam sur la procédure de consentement préalable en connaissance de cause|Convention de Rotterdam sur la procédure de consentement préalable en connaissance de cause applicable à certains produits chimiques et pesticides dangereux qui font l'objet d'un commerce international|Convention de Rotterdam sur la procédure de consentement préalable en connaissance de cause applicable dans le cas de certains produits chimiques et pesticides dangereux qui font l'objet du commerce international
stockholm-convention convention|Convention de Stockholm|Convention de Stockholm sur les polluants organiques persistants
untoc convention|Convention des Nations Unies contre la criminalité transnationale organisée|Convention contre la criminalité transnationale organisée|Convention contre la criminalité organisée
uncac convention|Convention des Nations Unies contre la corruption|Convention contre la corruption
psychotropes convention|Convention sur les substances psychotropes
single-convention convention|Convention unique sur les stupéfiants
illicit-traffic convention|Convention des Nations Unies contre le trafic illicite de stupéfiants et de substances psychotropes
mdgs goals|objectifs du Millénaire pour le développement|OMD
sdgs goals|objectifs de développement durable|ODD
agenda-2030 programme|Programme de développement durable à l'horizon 2030|Programme 2030
millennium-declaration declaration|Déclaration du Millénaire
beijing programme|Programme d'action de Beijing
beijing-declaration declaration|Déclaration et Programme d'action de Beijing|Déclaration et le Programme d'action de Beijing|Déclaration et du Programme d'action de Beijing|Déclaration et la Plate-forme d'action de Beijing|Déclaration et de la Plate-forme d'action de Beijing|Plate-forme d'action de Beijing
vienna-declaration declaration|Déclaration et Programme d'action de Vienne|Déclaration et le Programme d'action de Vienne|Déclaration et du Programme d'action de Vienne
durban-declaration declaration|Déclaration et Programme d'action de Durban|Déclaration et le Programme d'action de Durban|Déclaration et du Programme d'action de Durban
agenda-21 programme|Action 21
hyogo programme|Cadre d'action de Hyogo
sendai programme|Cadre d'action de Sendai pour la réduction des risques de catastrophe
decolonisation declaration|Déclaration sur l'octroi de l'indépendance aux pays et aux peuples coloniaux
counter-terrorism-strategy strategy|Stratégie antiterroriste mondiale des Nations Unies|Stratégie antiterroriste mondiale de l'Organisation des Nations Unies
arab-peace-initiative initiative|Initiative de paix arabe|Initiative de paix des pays arabes
taif agreement|Accord de Taëf|Accord de Taif|Accords de Taëf
oslo-accords agreement|Accords d'Oslo
achpr charter|Charte africaine des droits de l'homme et des peuples
arab-charter charter|Charte arabe des droits de l'homme
cairo-declaration declaration|Déclaration du Caire sur les droits de l'homme en Islam|Déclaration du Caire sur les droits de l'homme en islam
oic-ten-year programme|Programme d'action décennal de l'OCI|Programme d'action décennal de l'Organisation de la Conférence islamique|Programme d'action décennal
oic-2025 programme|Programme d'action OCI-2025|OCI-2025: Programme d'action
oic-vision-1441 programme|Vision 1441 H de l'OCI pour la science et la technologie|Vision 1441 H
oic-terrorism convention|Convention de l'OCI pour combattre le terrorisme|Convention de l'Organisation de la Conférence islamique pour combattre le terrorisme international
protected-persons convention|Convention sur la prévention et la répression des infractions contre les personnes jouissant d'une protection internationale, y compris les agents diplomatiques
terrorist-bombings convention|Convention internationale pour la répression des attentats terroristes à l'explosif
tokyo-convention convention|Convention relative aux infractions et à certains autres actes survenant à bord des aéronefs
plastic-explosives convention|Convention sur le marquage des explosifs plastiques et en feuilles aux fins de détection
fixed-platforms protocol|Protocole pour la répression d'actes illicites contre la sécurité des plates-formes fixes situées sur le plateau continental
airports-protocol protocol|Protocole pour la répression des actes illicites de violence dans les aéroports servant à l'aviation civile internationale
un-privileges convention|Convention sur les privilèges et immunités des Nations Unies
agencies-privileges convention|Convention sur les privilèges et immunités des institutions spécialisées
un-personnel convention|Convention sur la sécurité du personnel des Nations Unies et du personnel associé
cites convention|Convention sur le commerce international des espèces de faune et de flore sauvages menacées d'extinction
ramsar convention|Convention de Ramsar|Convention relative aux zones humides d'importance internationale|Convention relative aux zones humides d'importance internationale, particulièrement comme habitats des oiseaux d'eau
ccw convention|Convention sur certaines armes classiques|Convention sur l'interdiction ou la limitation de l'emploi de certaines armes classiques qui peuvent être considérées comme produisant des effets traumatiques excessifs ou comme frappant sans discrimination
enmod convention|Convention sur l'interdiction d'utiliser des techniques de modification de l'environnement à des fins militaires ou toutes autres fins hostiles
outer-space treaty|Traité sur les principes régissant les activités des États en matière d'exploration et d'utilisation de l'espace extra-atmosphérique, y compris la Lune et les autres corps célestes
space-liability convention|Convention sur la responsabilité internationale pour les dommages causés par des objets spatiaux
space-registration convention|Convention sur l'immatriculation des objets lancés dans l'espace extra-atmosphérique
moon-agreement agreement|Accord régissant les activités des États sur la Lune et les autres corps célestes
world-heritage convention|Convention concernant la protection du patrimoine mondial, culturel et naturel
hague-1954 convention|Convention pour la protection des biens culturels en cas de conflit armé|Convention de La Haye pour la protection des biens culturels en cas de conflit armé
illicit-property convention|Convention concernant les mesures à prendre pour interdire et empêcher l'importation, l'exportation et le transfert de propriété illicites des biens culturels
aarhus convention|Convention d'Aarhus|Convention sur l'accès à l'information, la participation du public au processus décisionnel et l'accès à la justice en matière d'environnement
nagoya-protocol protocol|Protocole de Nagoya|Protocole de Nagoya sur l'accès aux ressources génétiques et le partage juste et équitable des avantages découlant de leur utilisation
fish-stocks agreement|Accord des Nations Unies sur les stocks de poissons|Accord sur les stocks de poissons
part-xi agreement|Accord relatif à l'application de la partie XI de la Convention des Nations Unies sur le droit de la mer
married-women convention|Convention sur la nationalité de la femme mariée
marriage convention|Convention sur le consentement au mariage, l'âge minimum du mariage et l'enregistrement des mariages
slavery-supplementary convention|Convention supplémentaire relative à l'abolition de l'esclavage, de la traite des esclaves et des institutions et pratiques analogues à l'esclavage
traffic-1949 convention|Convention pour la répression de la traite des êtres humains et de l'exploitation de la prostitution d'autrui
iccpr-op2 protocol|Deuxième Protocole facultatif se rapportant au Pacte international relatif aux droits civils et politiques, visant à abolir la peine de mort|Deuxième Protocole facultatif se rapportant au Pacte international relatif aux droits civils et politiques
crc-op-ac protocol|Protocole facultatif à la Convention relative aux droits de l'enfant, concernant l'implication d'enfants dans les conflits armés|Protocole facultatif à la Convention relative aux droits de l'enfant concernant l'implication d'enfants dans les conflits armés|Protocole facultatif concernant l'implication d'enfants dans les conflits armés
crc-op-sc protocol|Protocole facultatif à la Convention relative aux droits de l'enfant, concernant la vente d'enfants, la prostitution des enfants et la pornographie mettant en scène des enfants|Protocole facultatif à la Convention relative aux droits de l'enfant concernant la vente d'enfants, la prostitution des enfants et la pornographie mettant en scène des enfants|Protocole facultatif concernant la vente d'enfants, la prostitution des enfants et la pornographie mettant en scène des enfants
crc-op-ic protocol|Protocole facultatif à la Convention relative aux droits de l'enfant établissant une procédure de présentation de communications
trafficking-protocol protocol|Protocole visant à prévenir, réprimer et punir la traite des personnes, en particulier des femmes et des enfants|Protocole additionnel à la Convention des Nations Unies contre la criminalité transnationale organisée visant à prévenir, réprimer et punir la traite des personnes, en particulier des femmes et des enfants|Protocole de Palerme
smuggling-protocol protocol|Protocole contre le trafic illicite de migrants par terre, air et mer|Protocole contre le trafic illicite de migrants par terre, mer et air
firearms-protocol protocol|Protocole contre la fabrication et le trafic illicites d'armes à feu, de leurs pièces, éléments et munitions
friendly-relations declaration|Déclaration relative aux principes du droit international touchant les relations amicales et la coopération entre les États conformément à la Charte des Nations Unies
devaw declaration|Déclaration sur l'élimination de la violence à l'égard des femmes
minorities declaration|Déclaration des droits des personnes appartenant à des minorités nationales ou ethniques, religieuses et linguistiques|Déclaration sur les droits des personnes appartenant à des minorités nationales ou ethniques, religieuses et linguistiques
defenders declaration|Déclaration sur le droit et la responsabilité des individus, groupes et organes de la société de promouvoir et protéger les droits de l'homme et les libertés fondamentales universellement reconnus
intolerance declaration|Déclaration sur l'élimination de toutes les formes d'intolérance et de discrimination fondées sur la religion ou la conviction
terrorism-measures declaration|Déclaration sur les mesures visant à éliminer le terrorisme international
nieo declaration|Déclaration concernant l'instauration d'un nouvel ordre économique international
economic-rights charter|Charte des droits et devoirs économiques des États
small-arms programme|Programme d'action en vue de prévenir, combattre et éliminer le commerce illicite des armes légères sous tous ses aspects
tracing instrument|Instrument international visant à permettre aux États de procéder à l'identification et au traçage rapides et fiables des armes légères et de petit calibre illicites|Instrument international de traçage
istanbul-ldcs programme|Programme d'action d'Istanbul|Programme d'action d'Istanbul en faveur des pays les moins avancés pour la décennie 2011-2020|Programme d'action en faveur des pays les moins avancés pour la décennie 2011-2020
vienna-lldcs programme|Programme d'action de Vienne en faveur des pays en développement sans littoral pour la décennie 2014-2024
samoa-pathway programme|Modalités d'action accélérées des petits États insulaires en développement (Orientations de Samoa)|Modalités d'action accélérées des petits États insulaires en développement|Orientations de Samoa
mauritius-strategy strategy|Stratégie de Maurice|Stratégie de Maurice pour la poursuite de la mise en œuvre du Programme d'action pour le développement durable des petits États insulaires en développement
johannesburg-plan programme|Plan de mise en œuvre de Johannesburg|Plan de mise en œuvre du Sommet mondial pour le développement durable
habitat-agenda programme|Programme pour l'habitat
new-urban-agenda programme|Nouveau Programme pour les villes
migration-compact pact|Pacte mondial pour des migrations sûres, ordonnées et régulières
refugee-compact pact|Pacte mondial sur les réfugiés
prisoners-rules rules|Ensemble de règles minima pour le traitement des détenus|Ensemble de règles minima des Nations Unies pour le traitement des détenus|Règles Nelson Mandela|Règles Mandela
bangkok-rules rules|Règles de Bangkok
beijing-rules rules|Règles de Beijing
paris-principles principles|Principes de Paris
business-principles principles|Principes directeurs relatifs aux entreprises et aux droits de l'homme
psc-framework agreement|Accord-cadre pour la paix, la sécurité et la coopération pour la République démocratique du Congo et la région|Accord-cadre pour la paix, la sécurité et la coopération en République démocratique du Congo et dans la région|Accord-cadre pour la paix, la sécurité et la coopération
mali-agreement agreement|Accord pour la paix et la réconciliation au Mali|Accord pour la paix et la réconciliation au Mali issu du processus d'Alger
darfur-doha agreement|Document de Doha pour la paix au Darfour
minsk-package agreement|Ensemble de mesures en vue de l'application des Accords de Minsk|Ensemble de mesures en vue de l'application des accords de Minsk
gulf-initiative initiative|Initiative du Conseil de coopération du Golfe|Initiative du Golfe
geneva-communique communique|Communiqué de Genève
cpa agreement|Accord de paix global
mlc convention|Convention du travail maritime
fctc convention|Convention-cadre de l'OMS pour la lutte antitabac|Convention-cadre pour la lutte antitabac
echr convention|Convention européenne des droits de l'homme|Convention de sauvegarde des droits de l'homme et des libertés fondamentales
istanbul-convention convention|Convention d'Istanbul|Convention du Conseil de l'Europe sur la prévention et la lutte contre la violence à l'égard des femmes et la violence domestique
belem convention|Convention de Belém do Pará|Convention interaméricaine pour la prévention, la sanction et l'élimination de la violence contre la femme
european-social charter|Charte sociale européenne
paris-charter charter|Charte de Paris pour une nouvelle Europe
african-democracy charter|Charte africaine de la démocratie, des élections et de la gouvernance
african-child charter|Charte africaine des droits et du bien-être de l'enfant
oau-refugees convention|Convention de l'OUA régissant les aspects propres aux problèmes des réfugiés en Afrique
kampala convention|Convention de Kampala|Convention de l'Union africaine sur la protection et l'assistance aux personnes déplacées en Afrique
maputo-protocol protocol|Protocole de Maputo|Protocole à la Charte africaine des droits de l'homme et des peuples relatif aux droits de la femme en Afrique|Protocole à la Charte africaine des droits de l'homme et des peuples relatif aux droits des femmes en Afrique
`

const isAcronym = (text: string): boolean => /^[A-Z]{3,6}$/u.test(text)

const entry = (row: string): LexiconEntry<InstrumentValue> => {
  const [head = '', ...names] = row.split('|')
  const [id = '', kind = ''] = head.split(' ')
  return {
    id,
    type: 'instrument',
    label: names[0] ?? id,
    value: { id, kind },
    forms: names.map((text) =>
      isAcronym(text)
        ? { text, form: 'acronym', case: 'upper' as const }
        : { text, form: 'name', case: /^\p{Ll}/u.test(text) ? ('any' as const) : ('initial' as const) },
    ),
  }
}

/** Every instrument that the library knows by name. */
export const lexicon: readonly LexiconEntry<InstrumentValue>[] = ROWS.trim().split('\n').map(entry)
