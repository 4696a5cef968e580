import { describe, expect, it } from 'vitest'
import { annotate, type DocumentOptions } from '../../../src/index.ts'

/** Every mention of a body with the id that it is linked to. */
const bodies = (text: string, options: DocumentOptions = {}): readonly string[] =>
  annotate(text, options)
    .mentions('organisation')
    .map(({ text: name, entity }) => `${name} → ${entity?.replace('organisation:', '') ?? '?'}`)

describe('short forms that one body alone bears', () => {
  it('are that body, named before or not', () => {
    expect(bodies('Les inspecteurs du Corps commun ont conclu.')).toEqual(['Corps commun → jiu'])
    expect(bodies('Le Fonds multilatéral a versé un acompte.')).toEqual(['Fonds multilatéral → mlf'])
  })
  it('go on with no complement', () => {
    expect(bodies("Le Fonds multilatéral d'assurance a conclu.").join()).not.toContain('mlf')
    expect(bodies('Le Programme commun de vaccination a aidé les malades du sida.').join()).not.toContain(
      'unaids',
    )
  })
  it('that others bear too are told by the matter, or by the name', () => {
    expect(bodies('Le Programme commun a ouvert un centre. Les malades du sida guérissent.')).toEqual([
      'Programme commun → unaids',
    ])
    expect(bodies("L'ONUSIDA siège. Le Programme commun a répondu.").at(-1)).toBe('Programme commun → unaids')
    expect(bodies('Le Programme commun a ouvert un centre de tri.').join()).not.toContain('unaids')
  })
})

describe('short forms before the name', () => {
  it('are the only body of the document that they fit', () => {
    expect(bodies('Le mandat de la Force expire. La FINUL patrouille.')[0]).toBe('Force → unifil')
    expect(bodies('La Mission a fermé ses bureaux. La MINUAD a patrouillé.')[0]).toBe('Mission → unamid')
  })
  it('are none of two', () => {
    expect(bodies('La Mission a fermé ses bureaux. La MINUL et la MINUSS ont patrouillé.')[0]).toBe(
      'Mission → ?',
    )
  })
  it('are not the body to which theirs speaks', () => {
    expect(bodies('Le Conseil a saisi le Conseil économique et social.')[0]).toBe('Conseil → ?')
  })
  it('are what they are defined to be', () => {
    expect(bodies("1.3 Le Conseil exécutif - Conseil exécutif du Centre de l'eau.")[0]).toBe(
      'Conseil exécutif → conseil-executif-centre-eau',
    )
  })
})

describe('bare heads of a document', () => {
  it.each<[symbol: string, text: string, said: string]>([
    [
      'E/ICEF/2015/L.2',
      "Le Conseil d'administration a pris note.",
      "Conseil d'administration → unicef-governing-board",
    ],
    ['GOV/2013/27', 'Le Conseil des gouverneurs siège.', 'Conseil des gouverneurs → iaea-board-of-governors'],
    ['ISBA/21/C/WP.1', 'Le Conseil a saisi la Commission.', 'Conseil → isa-council'],
    ['A/HRC/28/41', 'Le Comité consultatif a conclu.', 'Comité consultatif → hrc-advisory'],
    ['E/ESCWA/28/1', 'La Commission a conclu.', 'Commission → escwa'],
    ['NPT/CONF.2015/1', "L'Agence a conclu.", 'Agence → iaea'],
  ])('%s', (symbol, text, said) => {
    expect(bodies(text, { symbol })[0]).toBe(said)
  })
  it('are those of the house of which it speaks most', () => {
    expect(bodies("L'Union africaine siège. La Commission a conclu.").at(-1)).toBe('Commission → auc')
    expect(bodies("Le Conseil de l'Europe siège. Le Comité des ministres a conclu.").at(-1)).toBe(
      'Comité des ministres → coe-cm',
    )
    expect(bodies("L'Union africaine siège. Le Comité des ministres a conclu.").join()).not.toContain(
      'coe-cm',
    )
  })
  it('are not those of the house where the document names another of that name', () => {
    expect(
      bodies(
        "L'Assemblée générale siège. Le Comité consultatif a conclu. Le Comité consultatif permanent des Nations Unies chargé des questions de sécurité en Afrique centrale est dissous.",
      )[1],
    ).toBe('Comité consultatif → unsaccac')
  })
})

describe('organs', () => {
  it('are told by what their parent is, however it is written', () => {
    const ids = new Set(
      annotate(
        "Le Centre de formation de l'OCI siège, dit le Centre de formation de l'Organisation de la coopération islamique.",
      )
        .mentions('organisation')
        .filter(({ text }) => text === 'Centre de formation')
        .map(({ entity }) => entity),
    )
    expect([...ids]).toEqual(['organisation:centre-formation-oic'])
  })
  it('of another organisation are no bodies of the lexicon that bear their name', () => {
    expect(bodies("le Bureau des affaires juridiques de l'OMPI a répondu")[0]).not.toContain('un-ola')
    expect(bodies("le Conseil de paix et de sécurité de la CEEAC s'est réuni")[0]).not.toContain('au-psc')
    expect(bodies('le Comité des ministres de la Ligue des États arabes siège')[0]).not.toContain('coe-cm')
    expect(bodies("le Comité des ministres des affaires étrangères de l'OCI siège")[0]).toMatch(
      /^Comité des ministres des affaires étrangères → (?!coe)/u,
    )
  })
  it('bear the acronym behind their organisation that begins as their name does', () => {
    expect(
      bodies("Le Conseil de sécurité des Nations Unies (CSNU) siège. Le CSNU et l'ONU ont conclu."),
    ).toEqual([
      'Conseil de sécurité → un-sc',
      'Nations Unies → un',
      'CSNU → un-sc',
      'CSNU → un-sc',
      'ONU → un',
    ])
    expect(
      bodies("Le Secrétariat de la Communauté de développement de l'Afrique australe (SADC) siège.").at(-1),
    ).toBe('SADC → sadc')
  })
})

describe('press whose name is a word', () => {
  it('is told by what it is called', () => {
    expect(bodies("l'agence Chine nouvelle l'a dit")).toEqual(['Chine nouvelle → xinhua'])
    expect(bodies('le quotidien Le Monde du 3 mai')).toEqual(['Le Monde → le-monde'])
    expect(bodies('les relations avec la Chine nouvelle se développent')).toEqual([])
  })
})

describe('what goes on to be meant', () => {
  it('is not what has been named in passing', () => {
    expect(
      bodies(
        "Le Conseil de paix et de sécurité de l'Union africaine a siégé. Le Conseil a entendu le Ghana, membre du Conseil de sécurité. Le Conseil a conclu.",
      ).at(-1),
    ).toBe('Conseil → au-psc')
  })
  it('is what a sentence has begun with since', () => {
    expect(
      bodies(
        "Le Conseil de sécurité a siégé. Le Conseil a conclu. Le Conseil des droits de l'homme a siégé. Le Conseil a voté.",
      ).at(-1),
    ).toBe('Conseil → un-hrc')
  })
  it('may be a head of two words', () => {
    expect(
      bodies(
        "La Sous-Commission de la promotion et de la protection des droits de l'homme siège. La Sous-Commission a conclu.",
      ).at(-1),
    ).toBe('Sous-Commission → un-discrimination-subcom')
    expect(bodies('une sous-commission a été créée').join()).toBe('')
  })
})

describe('bodies of States', () => {
  it.each([
    ['le Conseil de sécurité de la Fédération de Russie siège', 'conseil-securite-rus'],
    ['le Conseil de sécurité russe siège', 'conseil-securite-rus'],
    ['le Conseil de sécurité nationale siège', 'conseil-securite-nationale'],
    ['le Conseil économique et social du Maroc siège', 'conseil-economique-social-mar'],
  ])('bear names of others: %s', (text, id) => {
    expect(bodies(text)[0]?.split(' → ')[1]).toBe(id)
  })
  it('are societies of theirs', () => {
    expect(bodies('le Croissant-Rouge algérien et le Croissant-Rouge de Libye')).toEqual([
      'Croissant-Rouge algérien → croissant-rouge-dza',
      'Croissant-Rouge de Libye → croissant-rouge-lby',
    ])
    expect(bodies('Amnesty International et la France')).toEqual(['Amnesty International → amnesty'])
  })
  it('are not those of others that speak of a State', () => {
    expect(bodies('le Conseil de sécurité a saisi la Fédération de Russie')[0]).toBe(
      'Conseil de sécurité → un-sc',
    )
    expect(bodies('le Conseil de sécurité, la France et la Chine')[0]).toBe('Conseil de sécurité → un-sc')
  })
})

describe('conferences of parties', () => {
  it('are those of the convention whose document it is', () => {
    expect(bodies('La Conférence des Parties a conclu.', { symbol: 'FCCC/CP/1999/4' })).toEqual([
      'Conférence des Parties → unfccc-cop',
    ])
  })
})

describe('heads with adjectives alone', () => {
  it('stand for the name that goes on from them, as the document has it', () => {
    expect(
      bodies(
        "Le Tribunal pénal international pour l'ex-Yougoslavie siège. Le Tribunal pénal international a conclu.",
      )[1],
    ).toBe('Tribunal pénal international → icty')
    expect(
      bodies(
        'Le Sous-Comité ad hoc pour la Namibie siège. Le Sous-Comité ad hoc a conclu. Le Sous-Comité dort.',
      ).slice(1),
    ).toEqual([
      'Sous-Comité ad hoc → sous-comite-ad-hoc-pour-nam',
      'Sous-Comité → sous-comite-ad-hoc-pour-nam',
    ])
  })
  it('are declared in guillemets', () => {
    expect(
      bodies(
        'Le Tribunal pénal international pour le Rwanda (« le Tribunal international ») siège. Le Tribunal international a conclu.',
      ),
    ).toEqual([
      'Tribunal pénal international pour le Rwanda → ictr',
      'Tribunal international → ictr',
      'Tribunal international → ictr',
    ])
  })
})

describe('the organisation at the head of a document', () => {
  const text =
    "ORGANISATION MONDIALE DE LA SANTÉ\n\nCONSEIL EXÉCUTIF\n\nLe Conseil exécutif note que l'Organisation des Nations Unies a répondu. Le Conseil a noté que l'Organisation coopère."
  it('is that of its organs, and that which its head means', () => {
    expect(bodies(text)).toEqual([
      'ORGANISATION MONDIALE DE LA SANTÉ → who',
      'CONSEIL EXÉCUTIF → who-executive-board',
      'Conseil exécutif → who-executive-board',
      'Organisation des Nations Unies → un',
      'Conseil → who-executive-board',
      'Organisation → who',
    ])
  })
  it('tells organs that are named by a short form of it', () => {
    expect(bodies('La Ligue des États arabes siège. Il a saisi le Conseil de la Ligue.').slice(1)).toEqual([
      'Conseil → las-council',
      'Ligue → las',
    ])
  })
  it('tells another name in brackets', () => {
    expect(bodies('La Sixième Commission (Commission juridique) siège. La Commission a conclu.')).toEqual([
      'Sixième Commission → un-ga-c6',
      'Commission juridique → un-ga-c6',
      'Commission → un-ga-c6',
    ])
  })
})

describe('terms that a treaty defines', () => {
  const text =
    "a) « Communauté » : la Communauté économique des États de l'Afrique centrale ; b) « Conférence » : la Conférence des chefs d'État et de gouvernement de la CEEAC ; c) « Cour de justice » : la Cour de justice de la Communauté.\n\nLa Conférence saisit la Cour de justice."
  it('stand for what they are said to mean', () => {
    expect(bodies(text).slice(-2)).toEqual([
      'Conférence → eccas-heads-of-state',
      'Cour de justice → eccas-court',
    ])
    expect(bodies('« Conférence » : une réunion de dix personnes. La Conférence dure.')).toEqual([])
  })
})

describe('of several bodies of one head', () => {
  it('that of the house is meant, not one named in passing', () => {
    expect(
      bodies(
        "La CEDEAO siège. Le Président de la Commission de la CEDEAO et celui de la Commission de l'UEMOA sont là. La Conférence instruit la Commission.",
      ).at(-1),
    ).toBe('Commission → ecowas-commission')
  })
  it('no bureau is called a force', () => {
    expect(bodies("Le commandant de la Force est là. L'UNOWAS a répondu.")[0]).toBe('Force → ?')
  })
})

describe('acronyms', () => {
  it('mean throughout what the document says that they mean', () => {
    expect(bodies('La Communauté économique africaine (CEA) siège. La CEA a conclu.')).toEqual([
      'Communauté économique africaine → aec',
      'CEA → aec',
      'CEA → aec',
    ])
    expect(bodies('« CEA » : la Communauté économique africaine ; la CEA siège.').at(-1)).toBe('CEA → aec')
    expect(bodies('La CEA siège à Addis-Abeba.')).toEqual(['CEA → uneca'])
  })
})

describe('what no single body is', () => {
  it('is linked to none', () => {
    expect(bodies('Le Gouvernement du Tchad signe. Chaque Gouvernement paie.').join()).not.toContain(
      'Gouvernement → gouvernement-tcd,Gouvernement',
    )
    expect(bodies('Le Gouvernement du Tchad signe. Chaque Gouvernement paie.').slice(1).join()).not.toContain(
      'tcd',
    )
  })
  it('is told by the name as it stands', () => {
    expect(bodies("L'Alliance atlantique siège. L'Alliance a conclu.")).toEqual([
      'Alliance atlantique → nato',
      'Alliance → nato',
    ])
  })
})

describe('a shorter form of the same name', () => {
  it('is no second body that the head may stand for', () => {
    expect(
      bodies(
        "Il met fin au mandat de la Commission.\n\nLa Commission d'indemnisation des Nations Unies siège. La Commission d'indemnisation a conclu.",
      )[0],
    ).toBe('Commission → uncc')
  })
})
