import type { InstrumentValue } from '../../model/entity.ts'
import type { LexiconEntry } from '../../model/lexicon.ts'

/**
 * Instruments that documents of the United Nations and of the OIC cite most, where their names do not follow from
 * the grammar alone: each line an id, a kind, and the names, the one to show first, acronyms last.
 *
 * Checked against the French titles of the United Nations Treaty Collection (treaties.un.org), of the human rights
 * instruments as ohchr.org/fr lists them, of un.org/fr's list of declarations and conventions, and of the OIC.
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
rotterdam-convention convention|Convention de Rotterdam
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
beijing-declaration declaration|Déclaration et Programme d'action de Beijing
vienna-declaration declaration|Déclaration et Programme d'action de Vienne
durban-declaration declaration|Déclaration et Programme d'action de Durban
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
