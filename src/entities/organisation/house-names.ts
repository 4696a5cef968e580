const OIC_SECRETARIAT = [
  'oic-secretariat',
  "Secrétariat général de l'Organisation de coopération islamique",
] as const

/** The body that a bare head means in the documents of a house. */
export type HouseName = readonly [id: string, label: string]

/** What the documents of a house mean by a bare head that says no more: the house and the head, folded. */
export const HOUSE_NAMES: Readonly<Record<string, HouseName>> = {
  'un organisation': ['un', 'Organisation des Nations Unies'],
  'oic organisation': ['oic', 'Organisation de coopération islamique'],
  'un assemblee': ['un-ga', 'Assemblée générale'],
  'un comite consultatif': ['acabq', 'Comité consultatif pour les questions administratives et budgétaires'],
  'un secretariat': ['un-secretariat', 'Secrétariat'],
  'oic secretariat': OIC_SECRETARIAT,
  'oic secretariat general': OIC_SECRETARIAT,
  'au commission': ['auc', "Commission de l'Union africaine"],
  'au union': ['au', 'Union africaine'],
  'au conseil executif': ['au-executive-council', "Conseil exécutif de l'Union africaine"],
  'au comite des representants permanents': [
    'au-prc',
    "Comité des représentants permanents de l'Union africaine",
  ],
  'coe comite des ministres': ['coe-cm', "Comité des ministres du Conseil de l'Europe"],
  'coe organisation': ['coe', "Conseil de l'Europe"],
  'coe assemblee': ['coe-pace', "Assemblée parlementaire du Conseil de l'Europe"],
  'coe assemblee parlementaire': ['coe-pace', "Assemblée parlementaire du Conseil de l'Europe"],
  'nato alliance': ['nato', "Organisation du Traité de l'Atlantique Nord"],
  'ecowas commission': ['ecowas-commission', 'Commission de la CEDEAO'],
  'ecowas communaute': ['ecowas', "Communauté économique des États de l'Afrique de l'Ouest"],
  'eu union': ['eu', 'Union européenne'],
  'eu commission': ['eu-ec', 'Commission européenne'],
  'eu conseil': ['eu-council', "Conseil de l'Union européenne"],
  'eu parlement': ['eu-ep', 'Parlement européen'],
  'las ligue': ['las', 'Ligue des États arabes'],
  'las secretariat general': ['las-secretariat', 'Secrétariat général de la Ligue des États arabes'],
  'gcc conseil supreme': ['gcc-supreme-council', 'Conseil suprême du Conseil de coopération du Golfe'],
  'gcc conseil de cooperation': ['gcc', 'Conseil de coopération du Golfe'],
  'gcc conseil ministeriel': [
    'gcc-ministerial-council',
    'Conseil ministériel du Conseil de coopération du Golfe',
  ],
  'gcc secretariat general': ['gcc-secretariat', 'Secrétariat général du Conseil de coopération du Golfe'],
  'oif organisation': ['oif', 'Organisation internationale de la Francophonie'],
}
