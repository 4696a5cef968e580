import { describe, expect, it } from 'vitest'
import { annotate, type DocumentOptions } from '../../../src/index.ts'

/** The sessions of a text with their entities. */
const sessions = (text: string, options: DocumentOptions = {}): readonly string[] =>
  annotate(text, options)
    .mentions('session')
    .map(({ text: words, entity }) => `${words} → ${entity?.replace('session:', '') ?? '?'}`)

describe('the body of a session', () => {
  it('is that of all that share its noun', () => {
    expect(
      sessions('La Commission de la condition de la femme, à ses dixième et onzième sessions, a conclu.'),
    ).toEqual(['dixième → un-csw/10', 'onzième sessions → un-csw/11'])
    expect(
      sessions('Le Comité contre la torture a, à ses 8e, 9e et 12e séances, entendu trois États.'),
    ).toEqual(['8e → cat/m8', '9e → cat/m9', '12e séances → cat/m12'])
    expect(
      sessions('aux première et deuxième sessions ordinaires de la Commission de consolidation de la paix'),
    ).toEqual(['première → pbc/1', 'deuxième sessions → pbc/2'])
  })

  it.each([
    'À sa huitième session, la Commission du développement durable a conclu.',
    'À sa huitième session, tenue du 3 au 7 mai 1999, la Commission du développement durable a conclu.',
    'À sa huitième session (New York, mai 1999), la Commission du développement durable a conclu.',
    'Au cours de sa huitième session, en mai 1999, la Commission du développement durable a conclu.',
    'En sa huitième session, la Commission du développement durable a conclu.',
    '4. Lors de sa huitième session la Commission du développement durable a conclu.',
  ])('is the subject of the sentence that it opens: %s', (text) => {
    expect(sessions(text)[0]).toBe('huitième session → un-csd/8')
  })

  it('may stand right behind, where none stands before', () => {
    expect(
      sessions("une décision prise à sa huitième session, l'Assemblée générale ayant alors conclu"),
    ).toEqual(['huitième session → un-ga/8'])
  })

  it('is the Assembly, of a session of its Main Committees', () => {
    expect(sessions('La Troisième Commission, à sa 12e séance de sa soixante et unième session,')).toEqual([
      '12e séance → un-ga-c3/m12',
      'soixante et unième session → un-ga/61',
    ])
    expect(sessions('Troisième Commission\n12e séance – matin\n\nLe débat')).toEqual([
      '12e séance → un-ga-c3/m12',
    ])
  })

  it('is no body that is spoken to, or in whose house it met', () => {
    expect(sessions('À sa huitième session, elle a saisi la Commission du droit international.')).toEqual([
      'huitième session → ?',
    ])
    expect(sessions("À sa huitième session, le Président a saisi, devant l'Assemblée générale,")).toEqual([
      'huitième session → ?',
    ])
    expect(
      sessions("Le Comité contre la torture a tenu au Siège de l'Union africaine sa huitième session."),
    ).toEqual(['huitième session → cat/8'])
    expect(sessions("prie l'Assemblée générale de lui rendre compte à sa huitième session")).toEqual([
      'huitième session → ?',
    ])
  })

  it('may have its acronym and its parent behind it', () => {
    expect(
      sessions("Le Conseil de paix et de sécurité (CPS) de l'Union africaine (UA), à sa 900e réunion,"),
    ).toEqual(['900e réunion → au-psc/m900'])
  })

  it('stands above it in the head of a document', () => {
    expect(
      sessions('Comité contre la torture\nVingt et unième session\nGenève, 9-20 novembre 1998\n\nLe rapport'),
    ).toEqual(['Vingt et unième session → cat/21'])
    expect(
      sessions('Comité contre la torture\n\nCompte rendu analytique de la 377e séance\n\nTenue à Genève'),
    ).toEqual(['377e séance → cat/m377'])
    // The United Nations has no sessions, nor has the Security Council.
    expect(sessions('Nations Unies\nVingt et unième session\n\nLe rapport')).toEqual([
      'Vingt et unième session → ?',
    ])
  })

  it('is that of a resolution which says « sa session »', () => {
    const text = "Décide d'examiner la question à sa soixante-troisième session."
    expect(sessions(text, { symbol: 'A/RES/62/17' })).toEqual(['soixante-troisième session → un-ga/63'])
    expect(sessions(text, { symbol: 'A/62/17' })).toEqual(['soixante-troisième session → ?'])
  })

  it('is the Security Council, which alone has met so often', () => {
    expect(sessions('7123e séance, tenue le 28 février 2014')).toEqual(['7123e séance → un-sc/m7123'])
    expect(sessions('3123e séance, tenue le 28 février 2014')).toEqual(['3123e séance → ?'])
    expect(sessions('Le Comité a, à sa 7123e séance, conclu.')).toEqual(['7123e séance → ?'])
  })

  it('is an organ of States, and not the organisation whose members they are', () => {
    expect(
      sessions(
        'Le Conseil des ministres des affaires étrangères des États membres de l’OCI, lors de sa vingtième session, a conclu.',
      ),
    ).toEqual(['vingtième session → oic-cfm/20'])
  })

  it('is the body of the text that it adopted, in brackets too', () => {
    expect(
      sessions(
        'Rappelant le communiqué du Conseil de paix et de sécurité de l’Union africaine [PSC/PR/COMM.1 (DXLII)] adopté lors de sa 542e réunion',
      ),
    ).toEqual(['542e réunion → au-psc/m542'])
  })

  it('is that of the document, beside the other column of a masthead', () => {
    expect(
      sessions(
        'Nations Unies        A/C.3/70/SR.27\nAssemblée générale\n            Distr. générale\nSoixante-dixième session        14 décembre 2015\n            Français\n',
      ),
    ).toEqual(['Soixante-dixième session → un-ga/70'])
  })
})
