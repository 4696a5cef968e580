import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { annotate } from '../src/index.ts'

const founding = readFileSync(new URL('../fixtures/a-65-903.fr.txt', import.meta.url), 'utf8')

const IDENTICAL_LETTERS = `Nations Unies        S/2014/55
Conseil de sécurité
Distr. générale
24 janvier 2014
Français
Original : anglais

Lettres identiques datées du 23 janvier 2014, adressées au Secrétaire général par le Représentant permanent de la République arabe syrienne auprès de l’Organisation des Nations Unies

D’ordre de mon gouvernement, j’ai l’honneur de vous informer de ce qui suit.

L’Ambassadeur,
Représentant permanent
(Signé) Bashar Ja’afari
`

const VERBATIM = `A/65/PV.82
Nations Unies
Assemblée générale

82e séance plénière
Mardi 15 mars 2011, à 10 heures
New York

Point 15 de l’ordre du jour
Culture de paix
`

const COMMUNIQUE = `Communiqué final de la trente-huitième session du Conseil des ministres des affaires étrangères

Astana, 30 juin 2011

1. Le Conseil se félicite des résultats obtenus.
`

describe('the document’s own record', () => {
  it('says of the founding document all that its letter says', () => {
    expect(annotate(founding).document).toEqual({
      length: founding.length,
      language: 'fr',
      offsets: 'utf-16',
      symbol: 'A/65/903',
      date: '2011-07-08',
      kind: 'letter',
      sender: 'Représentante permanente du Kazakhstan auprès de l’Organisation des Nations Unies',
      addressee: 'Secrétaire général',
      session: 'session:un-ga/65',
      agendaItem: '122 s)',
      annexes: ['z5'],
    })
  })

  it('takes symbol and date from a masthead, before the letter’s own date', () => {
    expect(annotate(IDENTICAL_LETTERS).document).toMatchObject({
      symbol: 'S/2014/55',
      date: '2014-01-24',
      kind: 'letter',
      sender:
        'Représentant permanent de la République arabe syrienne auprès de l’Organisation des Nations Unies',
      addressee: 'Secrétaire général',
    })
  })

  it('takes the language of a masthead for no State', () => {
    const states = annotate(IDENTICAL_LETTERS).mentions('state')
    expect(states.map((one) => one.text)).toEqual(['République arabe syrienne'])
  })

  it('tells a record by its symbol, and its item', () => {
    expect(annotate(VERBATIM).document).toMatchObject({
      symbol: 'A/65/PV.82',
      kind: 'record',
      agendaItem: '15',
    })
  })

  it('tells a communiqué and the session that it closes', () => {
    expect(annotate(COMMUNIQUE).document).toMatchObject({ kind: 'communique', session: 'session:oic-cfm/38' })
  })

  it('says nothing of a text without a head', () => {
    expect(annotate('Le Kazakhstan a proposé une résolution.').document).toEqual({
      length: 39,
      language: 'fr',
      offsets: 'utf-16',
    })
  })

  it('lets the caller’s date and symbol stand before its own', () => {
    const { document } = annotate(founding, { date: '2011-07-09', symbol: 'S/2011/1' })
    expect([document.date, document.symbol]).toEqual(['2011-07-09', 'S/2011/1'])
  })

  it('stays when only some types are asked for', () => {
    expect(annotate(VERBATIM).document).toEqual(annotate(VERBATIM, {}).document)
  })

  it('tells of a masthead with two dates', () => {
    const graph = annotate(IDENTICAL_LETTERS.replace('Français\n', '25 janvier 2014\nFrançais\n'))
    expect(graph.document.date).toBe('2014-01-24')
    expect(graph.diagnostics.map((one) => one.code)).toContain('date-contradicts')
  })
})

describe('what the head of a document says', () => {
  it('gives dates without a year theirs', () => {
    const dated = (head: string): unknown =>
      annotate(`${head}\n\nLa réunion s’est tenue le 3 février.\n`).mentions('date').at(-1)?.value.resolved
    expect(dated('Lettre datée du 8 juillet 2011, adressée au Secrétaire général')).toBe('2011-02-03')
    expect(dated('SG/SM/13000\n8 juillet 2011')).toBe('2011-02-03')
    expect(dated('7402e séance\nJeudi 12 mars 2015, à 10 heures\nNew York')).toBe('2015-02-03')
    expect(dated('Le rapport du 12 mars 2015 a été examiné.')).toBeUndefined()
  })

  it('gives resolutions without a body that of the document', () => {
    const cited = (head: string): unknown =>
      annotate(`${head}Il a rappelé la résolution 1995/85.\n`).mentions('resolution').at(-1)?.value.symbol
    expect(cited('')).toBe('E/RES/1995/85')
    expect(cited('E/CN.4/2003/1\n\n')).toBe('E/CN.4/RES/1995/85')
  })
})

const register = (name: string): string =>
  readFileSync(new URL(`../fixtures/registers/${name}.txt`, import.meta.url), 'utf8')

describe('the record of each register', () => {
  it.each([
    ['letter', { symbol: 'S/2014/412', date: '2014-06-13', kind: 'letter' }],
    ['resolution', { symbol: 'S/RES/2177(2014)', date: '2014-09-18', kind: 'resolution' }],
    [
      'communique',
      {
        symbol: 'OIC/CFM-43/2016/FC/FINAL',
        date: '2016-10-19',
        kind: 'communique',
        session: 'session:oic-cfm/43',
      },
    ],
    ['verbatim', { symbol: 'S/PV.7402', date: '2015-03-12', kind: 'record', session: 'session:un-sc/m7402' }],
    ['press', { symbol: 'SG/SM/19021', date: '2019-05-02', kind: 'press-release' }],
  ])('%s', (name, expected) => {
    const { document, diagnostics } = annotate(register(name))
    expect(document).toMatchObject(expected)
    expect(diagnostics).toEqual([])
  })

  it('tells of a masthead with two symbols of one series, not of a joint one', () => {
    const codes = (text: string): readonly string[] => annotate(text).diagnostics.map((one) => one.code)
    const letter = register('letter')
    expect(codes(letter.replace('Original : anglais', 'S/2014/413\nOriginal : anglais'))).toEqual([
      'symbol-contradicts',
    ])
    expect(codes(letter.replace('S/2014/412', 'A/68/900–S/2014/412'))).toEqual([])
  })
})

describe('zones', () => {
  it('do not cross where an office stands above a signature', () => {
    const { zones } = annotate(IDENTICAL_LETTERS)
    for (const a of zones)
      for (const b of zones)
        if (a.start < b.start && b.start < a.end) expect(b.end).toBeLessThanOrEqual(a.end)
    expect(zones.map((zone) => zone.type)).toEqual(['masthead', 'text', 'text', 'signature'])
  })

  it('keep the paragraph above a signature, and read an office before « (Signé) » on its line', () => {
    const { zones, source } = annotate(
      'Je vous prie de faire distribuer le texte de la présente lettre.\n\n(Signé) Jean Dupont\n\nLa Présidente (Signé) Marie Durand\n\n1. Le document (signé) par le Ministre est joint.',
    )
    expect(zones.map(({ type, start, end }) => [type, source.slice(start, end).slice(0, 12)])).toEqual([
      ['text', 'Je vous prie'],
      ['signature', '(Signé) Jean'],
      ['signature', 'La Président'],
      ['paragraph', '1. Le docume'],
    ])
  })

  it('take in the lines of the office above a signature, and no paragraph', () => {
    const { zones, source } = annotate(
      'Je vous prie de faire distribuer le texte de la présente lettre.\n\nL’Ambassadeur,\nReprésentant permanent\n(Signé) Jean Dupont',
    )
    expect(zones.map(({ type, start }) => [type, source.slice(start, start + 12)])).toEqual([
      ['text', 'Je vous prie'],
      ['signature', 'L’Ambassadeu'],
    ])
  })

  it('take a symbol at the head for a mark of a masthead', () => {
    const { document } = annotate(
      'A/RES/72/298\n\nAssemblée générale\n\nDistr. générale\n18 juillet 2018\n\nL’Assemblée générale,',
    ).toJSON()
    expect(document).toMatchObject({ symbol: 'A/RES/72/298', date: '2018-07-18' })
  })

  it('open an annex behind a signature, its title a heading over lines', () => {
    const { zones, source } = annotate(founding)
    const annex = zones.find((zone) => zone.type === 'annex')
    const title = zones.find((zone) => zone.type === 'heading' && zone.start === annex?.start)
    expect(source.slice(title?.start, title?.end)).toMatch(
      /^Annexe à la lettre.*Organisation des Nations Unies$/su,
    )
    expect(annex?.end).toBeGreaterThan(18000)
  })
})

describe('texts on a session', () => {
  it('tell which it is in their first sentence, and what they are on a line below the body', () => {
    const text = `Communauté économique des États de l'Afrique de l'Ouest

COMMUNIQUÉ FINAL

1. La douzième session ordinaire de la Conférence des chefs d'État et de gouvernement de la CEDEAO s'est tenue le 4 mars 1989 à Lomé, sous la présidence du Togo.

2. La Conférence a pris note du rapport.
`
    expect(annotate(text).document).toMatchObject({
      kind: 'communique',
      session: 'session:ecowas-heads-of-state/12',
    })
  })

  it('are not those of what was done beside one', () => {
    const text = `Communiqué de presse publié en marge de la douzième session du Conseil des ministres des affaires étrangères de l'OCI

Le Secrétaire général a reçu le Ministre.
`
    expect(annotate(text).document.session).toBeUndefined()
  })

  it('may be records, under the lines of their committee', () => {
    const text = `NATIONS UNIES
CAT/C/SR.17
Distr. générale
4 mars 1989
Original : français

Comité contre la torture

Deuxième session

COMPTE RENDU ANALYTIQUE DE LA 17e SÉANCE

tenue au Palais des Nations, à Genève
`
    expect(annotate(text).document).toMatchObject({ kind: 'record', session: 'session:cat/2' })
  })
})

describe('what a text says of itself', () => {
  it.each([
    [
      "COMMUNIQUÉ\n\nAdopté par le Conseil de paix et de sécurité de l'Union africaine à sa 45e réunion tenue le 4 mars 1989, sur la paix\n\nLe Conseil,",
      { kind: 'communique', date: '1989-03-04', session: 'session:au-psc/m45' },
    ],
    ['Communiqué de presse\n\nDjeddah, 4 mars 1989 : Le Secrétaire général a reçu', { date: '1989-03-04' }],
    ['COMMUNIQUÉ FINAL\n\nDjeddah, le 4 mars 1989\n\nLe Conseil a adopté', { date: '1989-03-04' }],
    ['UNION AFRICAINE\nCOMMUNIQUÉ DE PRESSE\n4 mars 1989\n\nLe Président a reçu', { kind: 'press-release' }],
    [
      'Lettre du Représentant permanent du Chili au Président du Conseil de sécurité, en date du 4 mars 1989\n\nTexte',
      { sender: 'Représentant permanent du Chili', addressee: 'Président du Conseil de sécurité' },
    ],
    [
      'Note verbale de la Mission permanente du Chili, datée du 4 mars 1989, adressée au Secrétariat\n\nTexte',
      { sender: 'Mission permanente du Chili', addressee: 'Secrétariat' },
    ],
    [
      'TÉLÉGRAMME EN DATE DU 4 MARS 1989, ADRESSÉ AU PRÉSIDENT DU CONSEIL DE SÉCURITÉ PAR LE MINISTRE DU CHILI\n\nTexte',
      { kind: 'letter', sender: 'MINISTRE DU CHILI', addressee: 'PRÉSIDENT DU CONSEIL DE SÉCURITÉ' },
    ],
  ])('%s', (text, expected) => expect(annotate(text).document).toMatchObject(expected))

  it.each([
    ['Communiqué de presse\n\nLe Conseil a siégé à Djeddah, le 4 mars 1989, et a adopté'],
    ['Communiqué de presse\n\nRéuni à Djeddah le 4 mars 1989, le Conseil a adopté'],
  ])('but not the day of what it tells: %s', (text) => expect(annotate(text).document.date).toBeUndefined())

  it.each([
    ['DÉCLARATION CONCERNANT L’INCIDENT DU 4 MARS 1989\n\nTexte'],
    [
      'Résolu à donner suite au Traité que nos peuples ont longtemps attendu, qui fut négocié sous les auspices de l’Organisation avec le concours de tous les États voisins et de leurs amis et signé enfin à Libreville le 4 mars 1989,\n',
    ],
  ])('nor that of what it is about: %s', (text) => expect(annotate(text).document.date).toBeUndefined())

  it('is no session that a paragraph tells of with others', () => {
    const text =
      'Prenant note des rapports des huitième et neuvième sessions du Conseil des droits de l’homme,\n'
    expect(annotate(text).document.session).toBeUndefined()
  })

  it('takes the session and its last day from the lines above the text', () => {
    const text =
      'OIC/CFM-40/2013/DR.RES\n\nRÉSOLUTIONS\nSUR LES QUESTIONS ORGANIQUES\n\nADOPTÉES PAR LA 40e SESSION DU CONSEIL\nDES MINISTRES DES AFFAIRES ÉTRANGÈRES\n\nCONAKRY\n(9-11 DÉCEMBRE 2013)\n\nLe Conseil des ministres des affaires étrangères,\n\nRappelant sa résolution, adoptée le 3 mai 2012,\n'
    expect(annotate(text).document).toMatchObject({
      kind: 'resolution',
      session: 'session:oic-cfm/40',
      date: '2013-12-11',
    })
  })

  it('takes them from the formula with which a body speaks', () => {
    const text =
      'Décision relative à Djeddah\n\nLe Conseil des ministres des affaires étrangères, réuni en sa vingtième session à Djeddah le 7 mars 2025,\n\nRappelant sa décision du 3 mai 2012,\n\n1. Décide de siéger.\n'
    expect(annotate(text).document).toMatchObject({
      kind: 'decision',
      session: 'session:oic-cfm/20',
      date: '2025-03-07',
    })
  })

  it('takes the day under a title before one above it, and none of the title’s matter', () => {
    expect(
      annotate('5.1.2012\n\nDÉCISION DU CONSEIL\n\ndu 19 décembre 2011\n\nportant nomination d’un membre\n')
        .document,
    ).toMatchObject({ kind: 'decision', date: '2011-12-19' })
    expect(
      annotate('DÉCLARATION DU PRÉSIDENT DU CONSEIL DE SÉCURITÉ\n(CONCERNANT L’INCIDENT DU 20 JUIN 1988)\n')
        .document,
    ).not.toHaveProperty('date')
  })

  it('takes nothing from prose', () => {
    expect(
      annotate(
        'La Déclaration universelle, adoptée le 10 décembre 1948 par l’Assemblée générale à sa troisième session, est un idéal.',
      ).document,
    ).toEqual({ length: 118, language: 'fr', offsets: 'utf-16' })
  })

  it('takes a symbol that « Doc. » names for that of what is treated', () => {
    expect(
      annotate(
        'Assembly/AU/Dec. 392 (XVIII)\n\nDÉCISION SUR L’INTÉGRATION\nDoc. EX.CL/693 (XX)\n\nLa Conférence,\n1. Prend note du rapport.\n',
      ).document,
    ).toMatchObject({ symbol: 'Assembly/AU/Dec.392(XVIII)', kind: 'decision' })
  })

  it('takes the number of a press release before the words of its title', () => {
    expect(
      annotate('CS/8627\n\nRÉSOLUTIONS ET DÉCLARATIONS DU CONSEIL DE SÉCURITÉ 2005\n\n02/02/2006\n').document,
    ).toMatchObject({ symbol: 'CS/8627', kind: 'press-release' })
  })
})
