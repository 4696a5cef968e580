import { describe, expect, it } from 'vitest'
import { annotate } from '../../src/index.ts'

const actsOf = (text: string) => annotate(text).toJSON().acts
const rows = (text: string): readonly string[] => actsOf(text).map((act) => `${act.verb}: ${act.class}`)

const manners = (text: string): readonly (string | undefined)[] => actsOf(text).map((act) => act.manner)

/** A paragraph, and its verbs as `verb: class`. */
type Row = readonly [text: string, ...verbs: readonly string[]]

const check = ([text = '', ...verbs]: readonly string[]): void => expect(rows(text)).toEqual(verbs)

describe('declarations: first person plural', () => {
  it.each<Row>([
    [
      "12. Nous nous félicitons de l'accord conclu et saluons les efforts du Qatar.",
      'nous félicitons: welcomes',
      'saluons: welcomes',
    ],
    ['3. Nous félicitons le Sénégal de son élection.', 'félicitons: commends'],
    ['4. Nous nous engageons à renforcer la coopération.', 'nous engageons: undertakes'],
    ['5. Nous engageons les parties à reprendre les négociations.', 'engageons: urges'],
    ['Réaffirmons notre attachement à la Charte des Nations Unies ;', 'Réaffirmons: reaffirms'],
    [
      '7. Nous demandons instamment aux États Membres de ratifier la Convention, et les prions de payer.',
      'demandons: urges',
      'prions: requests',
    ],
    [
      '8. Nous exprimons notre profonde inquiétude devant la situation au Yémen.',
      'exprimons notre profonde inquiétude: expresses-concern',
    ],
    ['9. Nous exprimons notre gratitude au Maroc.', 'exprimons notre gratitude: thanks'],
    ['10. Nous lançons également un appel aux donateurs.', 'lançons également un appel: calls-upon'],
    ['11. Nous sommes profondément alarmés par la famine.', 'sommes profondément alarmés: expresses-concern'],
    ['12. Nous demeurons convaincus que la paix est possible.', 'demeurons convaincus: considers'],
    ["13. C'est pourquoi nous condamnons ces attentats.", 'condamnons: condemns'],
    ['14. À cet égard, nous prenons acte du rapport.', 'prenons acte: takes-note'],
    [
      'Nous, chefs d’État et de gouvernement, réunis à Dakar, déclarons solennellement que la paix est un droit.',
      'déclarons: declares',
    ],
    ['15. Nous mettons en garde contre toute escalade.', 'mettons en garde: warns'],
    ['16. Nous veillerons à ce que nul ne soit oublié.', 'veillerons: undertakes'],
    ['17. Nous avons décidé de créer un fonds.', 'avons décidé: decides'],
  ])('%s', (...row) => check(row))
})

describe('resolutions: third person', () => {
  it.each<Row>([
    [
      '1. Réaffirme sa résolution 1325 (2000) et prie le Secrétaire général de lui faire rapport ;',
      'Réaffirme: reaffirms',
      'prie: requests',
    ],
    ['2. Prie instamment tous les États de coopérer ;', 'Prie: urges'],
    ['3. Demande instamment aux parties de désarmer ;', 'Demande: urges'],
    ['Le Conseil de sécurité instruit la Commission de déployer une mission.', 'instruit: requests'],
    ['4. Suspend le Soudan et lève les mesures imposées ;', 'Suspend: decides', 'lève: decides'],
    [
      "5. S'indigne de ces attentats et s'inquiète de leurs effets ;",
      "S'indigne: deplores",
      "s'inquiète: expresses-concern",
    ],
    ['6. Enjoint aux parties de cesser le feu ;', 'Enjoint: calls-upon'],
    ['4. Encourage vivement les États Membres à contribuer ;', 'Encourage: encourages'],
    ['5. Exprime sa gratitude au Gouvernement du Qatar ;', 'Exprime sa gratitude: thanks'],
    ['6. Se félicite de la nomination du Représentant spécial ;', 'Se félicite: welcomes'],
    ['7. Prend note avec satisfaction du rapport du Comité ;', 'Prend note: takes-note'],
    ['8. Décide de rester saisi de la question.', 'Décide: decides'],
    [
      '9. Se déclare gravement préoccupé par la violence ;',
      'Se déclare gravement préoccupé: expresses-concern',
    ],
    ['10. Fait siennes les recommandations du Groupe ;', 'Fait siennes: endorses'],
    ['11. Rend hommage au personnel ;', 'Rend hommage: commends'],
    [
      '12. Condamne, déplore et rejette tous les actes de terrorisme ;',
      'Condamne: condemns',
      'déplore: deplores',
      'rejette: rejects',
    ],
    ["13. S'engage à poursuivre l'examen ;", "S'engage: undertakes"],
    [
      "Le Conseil de sécurité condamne fermement l'attentat et exige la libération des otages.",
      'condamne: condemns',
      'exige: demands',
    ],
    [
      'La Conférence a condamné ces crimes et réaffirmé sa position.',
      'a condamné: condemns',
      'réaffirmé: reaffirms',
    ],
    [
      'Les ministres des affaires étrangères ont également pris note du rapport.',
      'ont également pris note: takes-note',
    ],
    ['La réunion se félicite des progrès accomplis.', 'se félicite: welcomes'],
    ['16. Demande à toutes les parties de désarmer ;', 'Demande: requests'],
    ['17. SE FELICITE de l’initiative du Maroc;', 'SE FELICITE: welcomes'],
    [
      'Les Ministres se sont félicités des résultats et ont demandé leur publication.',
      'se sont félicités: welcomes',
      'ont demandé: requests',
    ],
    [
      'Le Conseil de sécurité condamne l’attentat. Il demande aux parties de désarmer.',
      'condamne: condemns',
      'demande: requests',
    ],
    [
      '2. La Conférence a exprimé sa gratitude au Qatar. Elle a également exhorté les parties à négocier.',
      'a exprimé sa gratitude: thanks',
      'a également exhorté: urges',
    ],
    [
      '14. Invite les États :\n\na) À ratifier le Traité ;\n\nb) À payer leurs contributions ;\n\n15. Appelle les donateurs à contribuer ;',
      'Invite: invites',
      'Appelle: calls-upon',
    ],
  ])('%s', (...row) => check(row))
})

describe('preambles: participles', () => {
  it.each<Row>([
    ['Rappelant sa résolution 1970 (2011),', 'Rappelant: recalls'],
    ["Soulignant qu'il importe de protéger les civils,", 'Soulignant: stresses'],
    ['Ayant examiné le rapport du Secrétaire général,', 'Ayant examiné: considers'],
    ["Ayant à l'esprit la Charte des Nations Unies,", "Ayant à l'esprit: bears-in-mind"],
    ['Profondément préoccupé par la situation au Mali,', 'Profondément préoccupé: expresses-concern'],
    ['Consciente que la paix est fragile,', 'Consciente: recognises'],
    ["Notant avec satisfaction l'adhésion de la Somalie,", 'Notant: notes'],
    ['Se félicitant de la signature de l’Accord,', 'Se félicitant: welcomes'],
    ['Prenant note du rapport,', 'Prenant note: takes-note'],
    ['Désireuse de promouvoir la paix,', 'Désireuse: desires'],
    ['Guidée par les buts et principes de la Charte,', 'Guidée: guided-by'],
    ['Agissant en vertu du Chapitre VII de la Charte,', 'Agissant: acts'],
    ['Se déclarant résolue à lutter contre la faim,', 'Se déclarant résolue: undertakes'],
    ['Gardant présent à l’esprit le mandat du Comité,', 'Gardant présent à l’esprit: bears-in-mind'],
    ['Vu la Charte de l’Organisation,', 'Vu: bears-in-mind'],
    [
      'Rappelant sa résolution 2117 (2013), et vivement préoccupée par la violence,',
      'Rappelant: recalls',
      'vivement préoccupée: expresses-concern',
    ],
    ['Le Conseil de sécurité, rappelant ses résolutions, réaffirmant sa position,', 'rappelant: recalls'],
    [
      'L’Assemblée générale,\nRappelant la Charte,\nConvaincue de son utilité,\n1. Décide de clore le débat.',
      'Rappelant: recalls',
      'Convaincue: considers',
      'Décide: decides',
    ],
  ])('%s', (...row) => check(row))
})

describe('what is no act', () => {
  it.each([
    'Création d’un groupe de travail sur la question.',
    'Notamment, les États ont pris des mesures.',
    'Notre position est connue de tous.',
    'Principaux résultats de la session',
    'Confiance et sécurité en Asie centrale.',
    'Gardes nationaux et forces de police.',
    'Vues exprimées par les délégations.',
    'Note du Secrétaire général sur la situation au Mali.',
    'Note verbale datée du 3 mai 2011, adressée au Président.',
    'Demande de la Belgique tendant à intervenir.',
    'Charge de travail du Comité pour 2015.',
    'Guide de la pratique des réserves aux traités.',
    'Appuyé par le PNUD, le programme a démarré en 2012.',
    'Rappelant que la paix est fragile, le Président a levé la séance.',
    "S'agissant des statistiques, on observe des écarts importants.",
    'Je vous prie d’agréer l’expression de ma considération.',
    'Nous vous prions d’agréer nos salutations.',
    'Le rapport que nous examinons a été publié en mai.',
    'Les mesures dont nous prenons note sont anciennes.',
    'Le Gouvernement qui condamne ces actes est à Bamako.',
    'La France a adopté une loi en 2013.',
    'Rappel des faits et de la procédure.',
    'Décision 65/413 de l’Assemblée générale.',
    'Le projet prend fin en 2015.',
    'Le bureau est ouvert. Il demande du personnel.',
  ])('%s', (text) => expect(rows(text)).toEqual([]))
})

describe('bodies that speak', () => {
  const speakers = (text: string): readonly (string | undefined)[] => {
    const { acts, mentions } = annotate(text).toJSON()
    return acts.map(({ speaker }) => mentions.find(({ id }) => id === speaker)?.text)
  }

  it('are told with the body that they belong to', () => {
    expect(
      speakers(
        'Le Conseil des ministres des affaires étrangères de l’OCI,\n\nRappelant sa résolution,\n\n1. Décide de siéger.\n',
      ),
    ).toEqual([
      'Conseil des ministres des affaires étrangères',
      'Conseil des ministres des affaires étrangères',
    ])
  })

  it('cite texts in small letters, each in a paragraph of its own', () => {
    const text =
      'LE CONSEIL DE L’UNION EUROPÉENNE,\n\nvu le traité sur l’Union européenne,\n\nconsidérant ce qui suit:\n'
    expect(rows(text)).toEqual(['vu: bears-in-mind', 'considérant: considers'])
    expect(speakers(text)).toEqual(['CONSEIL', 'CONSEIL'])
  })

  it('do nothing where a person is elected', () => {
    expect(rows('Élu le 15 février 2010, M. Zorbek Sharov est président.')).toEqual([])
  })
})

describe('what stands with a verb', () => {
  it('its manner', () => {
    expect(
      manners('6. Nous condamnons énergiquement ces actes et prenons note avec satisfaction du rapport.'),
    ).toEqual(['énergiquement', 'avec satisfaction'])
    expect(manners('Profondément préoccupé par la situation au Mali,')).toEqual(['Profondément'])
    expect(manners('3. Note également avec une vive inquiétude que rien ne change ;')).toEqual([
      'également avec une vive inquiétude',
    ])
  })

  it('its scope: to the next verb, or the end of its sentence', () => {
    const graph = annotate(
      '5. Nous saluons le Qatar et prions le Tchad de répondre. La Suède en est informée. Nous remercions Oman.',
    ).toJSON()
    const states = graph.acts.map((act) =>
      act.scope.flatMap((id) => graph.mentions.filter((one) => one.id === id).map((one) => one.text)),
    )
    expect(states).toEqual([['Qatar'], ['Tchad'], ['Oman']])
  })

  it('the sub-paragraphs that it opens', () => {
    const graph = annotate(
      '2. Demande aux États suivants de ratifier le Traité :\n\na) Le Tchad ;\n\nb) Le Qatar ;\n\n3. Remercie Oman.',
    ).toJSON()
    expect(graph.acts.map((act) => act.scope.length)).toEqual(
      [2, 1].map((count, i) => (i === 0 ? graph.mentions.length - 1 : count)),
    )
  })

  it('its speaker: « nous », the subject, or the body that the document announces', () => {
    const speakers = (text: string): readonly (string | undefined)[] => {
      const { acts, mentions } = annotate(text).toJSON()
      return acts.map((act) => mentions.find((one) => one.id === act.speaker)?.entity ?? act.speaker)
    }
    expect(speakers('1. Nous saluons le Qatar.')).toEqual(['nous'])
    expect(speakers('1. Prie les États de coopérer ;')).toEqual([undefined])
    expect(speakers('Le Conseil de sécurité de l’ONU condamne l’attentat et exige son arrêt.')).toEqual([
      'organisation:un-sc',
      'organisation:un-sc',
    ])
    expect(speakers('L’Assemblée générale,\n\nRappelant la Charte,\n\n1. Décide de clore le débat.')).toEqual(
      ['organisation:un-ga', 'organisation:un-ga'],
    )
  })
})
