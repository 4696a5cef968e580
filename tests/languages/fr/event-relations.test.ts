import { describe, expect, it } from 'vitest'
import { annotate, type RelationType } from '../../../src/index.ts'

const edges = (text: string, ...types: readonly RelationType[]): readonly string[] =>
  annotate(text)
    .relations()
    .filter(({ type }) => types.includes(type))
    .map(({ type, from, to }) => `${type} ${from} ${to.slice(to.indexOf(':') + 1)}`)

describe('when and where sessions are held', () => {
  it('may be told in two dates', () => {
    expect(
      edges(
        "Le Comité contre la torture a tenu sa douzième session à l'ONU le 4 mars 1994 et du 2 au 6 mai 1994.",
        'dated',
      ),
    ).toEqual(['dated session:cat/12 1994-03-04', 'dated session:cat/12 1994-05-02/1994-05-06'])
  })

  it.each([
    'la douzième session du Comité contre la torture, tenue le 4 mars 1994 à Nairobi',
    'la douzième session ordinaire du Comité contre la torture (CAT), tenue à Nairobi le 4 mars 1994',
    'la douzième session du Comité contre la torture, (session de l’espoir), tenue à Nairobi le 4 mars 1994',
    "la douzième session du Comité contre la torture, tenue au niveau des chefs d'État et de gouvernement, le 4 mars 1994 à Nairobi",
    'la douzième session du Comité contre la torture, tenue au niveau ministériel à Nairobi le 4 mars 1994',
    'la douzième session du Comité contre la torture (session « Le droit au XXIe siècle ») a tenu ses assises à Nairobi, le 4 mars 1994',
    'Comité contre la torture\nDouzième session\nNairobi, 4 mars 1994\n\nLe rapport',
    'Comité contre la torture\nDouzième session ordinaire\n4 mars 1994\nNairobi\n\nLe rapport',
  ])('%s', (text) => {
    expect(edges(text, 'held', 'dated').map((one) => one.replace(/^held .*/u, 'held'))).toEqual(
      expect.arrayContaining(['held', 'dated session:cat/12 1994-03-04']),
    )
  })

  it('is told of a meeting by « en date du »', () => {
    expect(edges('la 31e séance du Comité contre la torture en date du 4 mars 1994', 'dated')).toEqual([
      'dated session:cat/m31 1994-03-04',
    ])
    expect(edges('la 31e session du Comité contre la torture du 4 mars 1994', 'dated')).toEqual([])
  })
})

describe('when texts are dated', () => {
  it.each([
    [
      'la résolution 181 (II) de l’Assemblée générale sur la Palestine, en date du 29 novembre 1947',
      ['dated resolution:A/RES/181(II) 1947-11-29'],
    ],
    ['le document S/1998/12 du 4 mars 1998', ['dated symbol:S/1998/12 1998-03-04']],
    ['le document S/1998/12, daté du 4 mars 1998', ['dated symbol:S/1998/12 1998-03-04']],
    ['le document S/1998/12 du 4 au 6 mars 1998', []],
    ['la résolution 1244 (1999) et la lettre datée du 3 mai 2001', []],
  ])('%s', (text, dated) => {
    expect(edges(text, 'dated')).toEqual(dated)
  })
})

describe('what was adopted by whom', () => {
  it.each([
    'La résolution 1244 (1999) a été adoptée par le Conseil de sécurité.',
    "Le Conseil de sécurité a adopté à l'unanimité la résolution 1244 (1999).",
    'Le Conseil de sécurité a adopté, sans vote, sa résolution 1244 (1999).',
    'Le Conseil de sécurité adopte la résolution 1244 (1999).',
    "Le Conseil de sécurité, par sa résolution 1244 (1999), adoptée à l'unanimité, a agi.",
  ])('%s', (text) => {
    expect(edges(text, 'adopted')).toEqual(['adopted organisation:un-sc S/RES/1244(1999)'])
  })
  it('is not what was only spoken of', () => {
    expect(edges('Le Conseil de sécurité rappelle la résolution 1244 (1999).', 'adopted')).toEqual([])
    expect(
      edges("La résolution 1244 (1999) n'a pas été adoptée par l'Assemblée générale.", 'adopted'),
    ).toEqual([])
  })
})

describe('whose a national body is', () => {
  it.each([
    ["Le Département de l'intérieur des États-Unis", ['USA']],
    ['La Cour de cassation du Kenya', ['KEN']],
    ["L'Agence nationale de sécurité des Maldives", ['MDV']],
    ['Le Département malien de la défense', ['MLI']],
    ['les forces policières béninoises', ['BEN']],
    ["L'Ambassade du Japon au Kenya", ['JPN']],
    ["L'Armée nationale syrienne", []],
    ["La Mission d'assistance des Nations Unies pour l'Iraq", []],
    ['Le Groupe des amis de la Syrie', []],
  ])('%s', (text, states) => {
    expect(edges(`${text} a répondu.`, 'body-of').map((one) => one.split(' ')[2])).toEqual(states)
  })
})

describe('conferences of parties', () => {
  it('are no part of what serves them as secretariat', () => {
    expect(
      edges(
        "La Conférence des États parties à la Convention des Nations Unies contre la corruption a saisi l'ONUDC.",
        'part-of',
      ),
    ).toEqual([])
  })
})
