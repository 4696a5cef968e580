import { describe, expect, it } from 'vitest'
import { annotate, type DocumentOptions } from '../../../src/index.ts'

/** Every mention of a body with the entity that it is linked to. */
const bodies = (text: string, options: DocumentOptions = {}): readonly string[] =>
  annotate(text, options)
    .mentions('organisation')
    .map(({ text: name, entity }) => `${name} → ${entity ?? '?'}`)

describe('acronyms', () => {
  it('belong to the name beside which they are defined, from there on', () => {
    expect(
      bodies("L'OREP dort. L'Office régional de l'eau potable (OREP) est saisi. L'OREP a répondu."),
    ).toEqual([
      "Office régional de l'eau potable → organisation:office-regional-eau-potable",
      'OREP → organisation:office-regional-eau-potable',
      'OREP → organisation:office-regional-eau-potable',
    ])
  })
  it('may be other names too', () => {
    expect(
      bodies(
        'Le Comité mixte de suivi des réformes (ci-après dénommé « le Comité mixte de suivi ») siège. Le Comité mixte de suivi a conclu.',
      ).map((one) => one.split(' → ')[1]),
    ).toEqual(Array(3).fill('organisation:comite-mixte-suivi-reformes'))
  })
  it('that two bodies share are the one whose parent the document names, else neither', () => {
    expect(bodies("L'OCI remercie la BID.")).toContain('BID → organisation:isdb')
    expect(bodies('Le projet est financé par la BID.')).toEqual([])
  })
  it('are unknown again in the next document', () => {
    annotate("L'Office régional de l'eau potable (OREP) est saisi.")
    expect(bodies("L'OREP a répondu.")).toEqual([])
  })
  it('may stand before the name', () => {
    expect(bodies("L'OREP (Office régional de l'eau potable) est saisi.")).toEqual([
      'OREP → organisation:office-regional-eau-potable',
      "Office régional de l'eau potable → organisation:office-regional-eau-potable",
    ])
  })
})

describe('bodies that no lexicon holds', () => {
  it('are one entity however their State is named', () => {
    const entities = new Set(
      annotate(
        "les forces armées azerbaïdjanaises et, plus loin, les forces armées de la République d'Azerbaïdjan",
      )
        .mentions('organisation')
        .map(({ entity }) => entity),
    )
    expect([...entities]).toEqual(['organisation:forces-armees-aze'])
  })
  it('are told by the body that they are organs of', () => {
    expect(bodies('du Grand Groupe des femmes')).toEqual([
      'Grand Groupe des femmes → organisation:grand-groupe-femmes',
    ])
    expect(bodies("la Commission de l'Union africaine et le Secrétariat de l'ONU")).toEqual([
      'Commission → organisation:auc',
      'Union africaine → organisation:au',
      'Secrétariat → organisation:un-secretariat',
      'ONU → organisation:un',
    ])
  })
})

describe('organs', () => {
  it('of another body are not those of the United Nations that bear their name', () => {
    expect(bodies("l'Assemblée générale de l'Union interparlementaire")[0]).toBe(
      'Assemblée générale → organisation:ipu-general-assembly',
    )
    expect(bodies("le Conseil de sécurité de l'Autorité palestinienne")[0]).not.toContain('un-sc')
    for (const text of [
      "l'Assemblée générale des Nations Unies",
      "l'Assemblée générale de l'Organisation des Nations Unies",
      "l'Assemblée générale de l'Organisation",
    ])
      expect(bodies(text)[0]).toBe('Assemblée générale → organisation:un-ga')
  })
  it.each([
    ["Conseil exécutif de l'OMS", 'who-executive-board'],
    ["Conseil d'administration du PNUE", 'unep-governing-board'],
    ["Conseil des gouverneurs de l'AIEA", 'iaea-board-of-governors'],
    ['Secrétariat du Forum des îles du Pacifique', 'pifs'],
    ['Secrétariat général de la CEEAC', 'eccas-secretariat'],
    ["Bureau du Conseil de l'UIT", 'itu-council-bureau'],
    ['Forum social mondial', 'forum-social-mondial'],
    ["Conférence des chefs d'État et de gouvernement de la CEDEAO", 'ecowas-heads-of-state'],
    ["Conférence de l'Union africaine", 'au-assembly'],
  ])('%s', (name, id) => {
    expect(bodies(`Il a saisi le ${name}.`)[0]?.split(' → ')[1]).toBe(`organisation:${id}`)
  })
})

describe('national bodies of the lexicon', () => {
  it('take in the State behind them, when it is theirs', () => {
    expect(bodies('le Gouvernement fédéral de transition de la Somalie')).toEqual([
      'Gouvernement fédéral de transition de la Somalie → organisation:som-tfg',
    ])
    expect(bodies("l'Assemblée populaire nationale d'Algérie")).toEqual([
      "Assemblée populaire nationale d'Algérie → organisation:assemblee-populaire-nationale-dza",
    ])
  })
  it('take in a State whose name begins as a body does', () => {
    expect(bodies('le Parti communiste de la Fédération de Russie')).toEqual([
      'Parti communiste de la Fédération de Russie → organisation:parti-communiste-rus',
    ])
  })
})

describe('names that nothing else bears', () => {
  it('may begin with a small letter', () => {
    expect(bodies("l'organisation de la conférence islamique")).toEqual([
      'organisation de la conférence islamique → organisation:oic',
    ])
    expect(bodies('une organisation des Nations Unies')).toEqual(['Nations Unies → organisation:un'])
  })
})

describe('conferences of parties', () => {
  it('are told by the convention named behind them or before', () => {
    expect(bodies("la Conférence des États parties au Traité de Pelindaba s'est réunie")).toEqual([
      'Conférence des États parties au Traité de Pelindaba → organisation:conference-etats-parties-traite-pelindaba',
    ])
    expect(
      bodies(
        'La Conférence des Parties à la Convention de Stockholm sur les polluants organiques persistants siège. La Conférence des Parties a conclu.',
      ).at(-1),
    ).toBe('Conférence des Parties → organisation:stockholm-cop')
  })
  it('hold its name whole, several of them too, and no demonstrative', () => {
    expect(bodies('la Conférence des Parties au Protocole de Nagoya')[0]).toMatch(/^Conférence .* Nagoya → /u)
    expect(
      bodies('Les Conférences des Parties aux conventions de Bâle, de Rotterdam et de Stockholm')[0],
    ).toMatch(/^Conférences .* Stockholm → /u)
    expect(bodies('la Conférence des Parties contractantes à la Convention de Barcelone')[0]).toMatch(
      / contractantes .* Barcelone → /u,
    )
    expect(bodies('la Conférence des Parties à cette Convention')[0]).toMatch(/^Conférence des Parties → /u)
    expect(
      bodies(
        'La Conférence des Parties à la Convention de Rotterdam sur la procédure de consentement préalable siège.',
      ),
    ).toEqual([
      'Conférence des Parties à la Convention de Rotterdam sur la procédure de consentement préalable → organisation:rotterdam-cop',
    ])
  })
  it('are none where they are held to examine the treaty', () => {
    expect(
      bodies(
        "la Conférence des Parties au Traité sur la non-prolifération des armes nucléaires chargée d'examiner le Traité",
      ),
    ).toEqual([])
  })
})

describe('sanctions committees and their panels', () => {
  it.each([
    ['Comité du Conseil de sécurité créé par la résolution 1970 (2011) concernant la Libye', 'un-sc-1970'],
    ['Comité créé en application de la résolution 1718 (2006)', 'un-sc-1718'],
    [
      "Comité du Conseil de sécurité faisant suite aux résolutions 751 (1992) et 1907 (2009) concernant la Somalie et l'Érythrée",
      'un-sc-751',
    ],
    [
      "Comité créé par la résolution 661 (1990) concernant la situation entre l'Iraq et le Koweït",
      'un-sc-661',
    ],
    ["Comité faisant suite à la résolution 1267 (1999) concernant l'EIIL (Daech) et Al-Qaida", 'un-sc-1267'],
    ['COMITE DU CONSEIL DE SECURITE CREE PAR LA RESOLUTION 2140 (2014)', 'un-sc-2140'],
    [
      'Comité du Conseil de sécurité créé en application de la résolution 1373 (2001) concernant la lutte antiterroriste',
      'un-ctc',
    ],
    ['Comité 1540', 'un-sc-1540'],
    ['Comité des sanctions 1267', 'un-sc-1267'],
    ['Comité des sanctions concernant la Somalie et l’Érythrée', 'un-sc-751'],
    ["Comité des sanctions concernant l'Iran", 'un-sc-1737'],
    ["Groupe d'experts créé en application de la résolution 1874 (2009)", 'poe-dprk'],
    ["Groupe d'experts pour le Soudan", 'poe-sudan'],
    ["Groupe d'experts des Nations Unies sur la Libye", 'poe-libya'],
  ])('%s', (name, id) => {
    expect(bodies(`Il a saisi le ${name}, qui a répondu.`)).toEqual([`${name} → organisation:${id}`])
  })
  it('are the latest on a State that the date of the document allows', () => {
    const text = 'le Comité des sanctions concernant la République centrafricaine'
    const id = (date: string) => bodies(text, { date })[0]?.split(':')[1]
    expect(id('2015-03-01')).toBe('un-sc-2127')
    expect(id('2025-03-01')).toBe('un-sc-2745')
  })
  it('are no bodies of the Council under other numbers', () => {
    expect(bodies('le Comité créé par la résolution 7518 (2031) siège.')).toEqual([
      'Comité créé par la résolution 7518 (2031) → organisation:comite-cree-par-resolution-7518-2031',
    ])
  })
})

describe('short forms', () => {
  it('stand for the nearest name that begins alike', () => {
    expect(
      bodies(
        'Le Conseil de sécurité est saisi. Le Conseil des droits de l’homme siège. Le Conseil a conclu.',
      ).at(-1),
    ).toBe('Conseil → organisation:un-hrc')
  })
  it('stand for a body named by its acronym', () => {
    expect(bodies("L'AIEA a publié un rapport. L'Agence l'a envoyé.").at(-1)).toBe(
      'Agence → organisation:iaea',
    )
  })
  it('stand for the body from which the document comes', () => {
    expect(bodies('Le Conseil a entendu un exposé.', { symbol: 'S/2014/65' })).toEqual([
      'Conseil → organisation:un-sc',
    ])
    expect(bodies('La Commission a entendu un exposé.', { symbol: 'E/CN.6/2014/15' })).toEqual([
      'Commission → organisation:un-csw',
    ])
    expect(bodies('Le Conseil a entendu un exposé.', { symbol: 'A/HRC/25/3' })).toEqual([
      'Conseil → organisation:un-hrc',
    ])
  })
  it('stand for the Organisation of which the document speaks', () => {
    expect(bodies("La charte de l'OCI lie l'Organisation.").at(-1)).toBe('Organisation → organisation:oic')
    expect(bodies("La Charte des Nations Unies lie l'Organisation.").at(-1)).toBe(
      'Organisation → organisation:un',
    )
  })
  it('know the bodies of other series of symbols', () => {
    const first = (text: string, symbol: string) => bodies(text, { symbol })[0]?.split(' → ')[1]
    expect(first('Le Comité est préoccupé.', 'CEDAW/C/DNK/CO/8')).toBe('organisation:cedaw')
    expect(first('Le Comité spécial est préoccupé.', 'A/AC.109/2015/9')).toBe('organisation:un-c24')
    expect(first('Le Comité consultatif recommande un poste.', 'A/69/802')).toBe('organisation:acabq')
    expect(first('Le Secrétariat a répondu.', 'UNEP/POPS/COP.7/9')).toBe('organisation:brs-secretariat')
    expect(first('Le Secrétariat a répondu.', 'UNEP/GC.26/1')).toBe('?')
    expect(first('Le Secrétariat a répondu.', 'A/69/749')).toBe('organisation:un-secretariat')
  })
  it('stand alone on a line', () => {
    expect(bodies('Comité préparatoire\n\nTroisième session')).toEqual(['Comité préparatoire → ?'])
    expect(bodies("Conseil d'administration\n\nIl siège à Rome.")).toEqual(["Conseil d'administration → ?"])
  })
  it('are left alone where nothing tells', () => {
    expect(bodies('Le Conseil a entendu un exposé.')).toEqual(['Conseil → ?'])
  })
  it('take in « la Conférence » where a standing one has been named', () => {
    expect(
      bodies('La Conférence du désarmement siège à Genève. La Conférence a adopté son rapport.').length,
    ).toBe(2)
    expect(bodies('La Conférence a adopté son rapport.')).toEqual([])
    expect(
      bodies(
        "La Conférence du désarmement siège. La Conférence mondiale sur l'eau s'ouvre. La Conférence a conclu.",
      ).length,
    ).toBe(1)
  })
})

describe('the document’s own symbol', () => {
  it('tells the head with which a paragraph opens, whatever body was named last', () => {
    const text =
      'OIC/CFM-39/2012/FC/FINAL\n\n3. Il rappelle les résolutions du Conseil de sécurité.\n\n4. Le Conseil remercie le Qatar.'
    expect(bodies(text).at(-1)).toBe('Conseil → organisation:oic-cfm')
    expect(bodies(`${text.split('\n\n').slice(0, 2).join('\n\n')} Le Conseil suit.`).at(-1)).toBe(
      'Conseil → organisation:un-sc',
    )
  })
  it('tells its bare heads, and a symbol that is cited does not', () => {
    const text = 'Le Conseil a décidé de rester saisi de la question.'
    expect(bodies(`S/2014/55\n\n${text}`)).toEqual(['Conseil → organisation:un-sc'])
    expect(bodies(`${text} Le document S/2014/55 a été publié.`)).toEqual(['Conseil → ?'])
  })
})

describe('measuring names', () => {
  it('takes a time that grows with the text alone', () => {
    const heads = 'le Comité de la Commission et '.repeat(400)
    expect(bodies(heads).length).toBe(800)
  })
})
