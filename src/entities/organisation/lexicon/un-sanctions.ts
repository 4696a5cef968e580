import { type Body, bodies } from '../body.ts'
import { committees, panels, type SanctionsCommittee, type SanctionsPanel } from '../sanctions-data.ts'

/**
 * Sanctions committees of the Security Council, with the panels, monitoring groups and offices that assist them.
 * Names that tell a resolution or a State are derived, not listed.
 *
 * Names: the French pages of the committees (751, 1267, 1518, 1718, 1988) at main.un.org/securitycouncil/fr/sanctions.
 */

const committee = ({ number, year, also, until }: SanctionsCommittee): Body => ({
  id: `un-sc-${number}`,
  name: `Comité du Conseil de sécurité créé par la résolution ${number} (${year})`,
  kind: 'committee',
  ...(also ? { also } : {}),
  parent: 'un-sc',
  from: String(year),
  ...(until ? { until } : {}),
})

const panel = ({ id, committee: of, about, from, until }: SanctionsPanel): Body => ({
  id,
  name: `Groupe d'experts sur ${about}`,
  kind: 'panel',
  parent: `un-sc-${of}`,
  from: String(from),
  ...(until ? { until } : {}),
})

export const unSanctions = bodies([
  { id: 'un-sc-sanctions', name: 'Comité des sanctions', kind: 'committee', parent: 'un-sc' },
  ...committees.map(committee),
  ...panels.map(panel),
  {
    id: 'un-sc-monitoring-team',
    name: "Équipe d'appui analytique et de surveillance des sanctions",
    kind: 'panel',
    also: ["Équipe de surveillance [de l'application] des sanctions"],
    parent: 'un-sc-1267',
    from: '2004',
  },
  {
    id: 'un-sc-monitoring-group-1363',
    name: 'Groupe de suivi créé en application de la résolution 1363 (2001)',
    kind: 'panel',
    also: [
      'Groupe de suivi créé par la résolution {1363 (2001)|1390 (2002)}',
      'Groupe de suivi créé en application de la résolution 1390 (2002)',
    ],
    parent: 'un-sc-1267',
    from: '2001',
    until: '2004',
  },
  {
    id: 'un-sc-ombudsperson',
    name: 'Bureau du Médiateur',
    kind: 'office',
    also: [
      'Bureau {du Médiateur|de la Médiatrice} créé {par|en application de} la résolution 1904 (2009)',
      'Bureau de la Médiatrice',
      "Bureau du Médiateur auprès du Comité des sanctions {contre|concernant} l'EIIL (Daech) et Al-Qaida",
    ],
    parent: 'un-sc-1267',
    from: '2009',
  },
  {
    id: 'un-sc-focal-point',
    name: 'Point focal pour les demandes de radiation',
    kind: 'office',
    also: [
      'Point focal créé {par|en application de} la résolution 1730 (2006)',
      'Centre de liaison pour les demandes de radiation',
    ],
    parent: 'un-sc',
    from: '2006',
  },
  {
    id: 'un-sc-monitoring-somalia',
    name: "Groupe de contrôle pour la Somalie et l'Érythrée",
    kind: 'panel',
    also: [
      "Groupe de contrôle {pour|sur} la Somalie [et l'Érythrée]",
      "Groupe de contrôle des Nations Unies {pour|sur} la Somalie [et l'Érythrée]",
      'Groupe de contrôle sur la Somalie',
      'Groupe de surveillance pour la Somalie',
    ],
    parent: 'un-sc-751',
    from: '2004',
    until: '2018',
  },
  {
    id: 'un-sc-angola-mechanism',
    name: "Instance de surveillance des sanctions contre l'UNITA",
    kind: 'panel',
    also: [
      'Instance de surveillance créée par la résolution 1295 (2000)',
      "Mécanisme de surveillance des sanctions contre l'Angola",
      "Instance de surveillance [concernant les sanctions contre l'UNITA]",
      "Groupe d'experts chargé d'examiner les violations des sanctions imposées par le Conseil de sécurité à l'encontre de l'UNITA",
    ],
    parent: 'un-sc-864',
    from: '1999',
    until: '2002',
  },
  {
    id: 'un-sc-drc-resources',
    name: "Groupe d'experts chargé d'examiner la question de l'exploitation illégale des ressources naturelles et autres richesses de la République démocratique du Congo",
    kind: 'panel',
    also: [
      "Groupe d'experts sur l'exploitation illégale des ressources naturelles et autres {richesses|formes de richesse} de la République démocratique du Congo",
    ],
    parent: 'un-sc',
    from: '2000',
    until: '2003',
  },
  {
    id: 'un-sc-1540-experts',
    name: "Groupe d'experts du Comité 1540",
    kind: 'panel',
    also: ["Groupe d'experts du Comité créé par la résolution 1540 (2004)"],
    parent: 'un-sc-1540',
    from: '2004',
  },
  {
    id: 'msmt',
    name: 'Équipe multilatérale de surveillance des sanctions',
    kind: 'panel',
    acronyms: ['MSMT'],
    from: '2024',
  },
])
