import { describe, expect, it } from 'vitest'
import { annotate } from '../../../src/index.ts'

/** The bodies of a text that are named by a short form, with their entities. */
const shorts = (text: string): readonly string[] =>
  annotate(text)
    .mentions('organisation')
    .filter(({ form }) => form === 'short')
    .map(({ text: words, entity }) => `${words} → ${entity?.replace('organisation:', '') ?? '?'}`)

const names = (text: string): readonly string[] =>
  annotate(text)
    .mentions('organisation')
    .filter(({ form }) => form === 'name')
    .map(({ text: words, entity }) => `${words} → ${entity?.replace('organisation:', '') ?? '?'}`)

describe('« le Programme »', () => {
  it.each([
    ['Le PNUD a conclu. Le bilan du Programme est bon.', ['Programme → undp']],
    ["Le Programme alimentaire mondial agit. L'aide que le Programme fournit", ['Programme → wfp']],
    ['Au Kenya, le Programme a formé trois cents infirmières.', ['Programme → ?']],
    ['le Programme commun a ouvert un centre de dépistage du VIH', ['Programme commun → unaids']],
  ])('is a body: %s', (text, said) => {
    expect(shorts(text)).toEqual(said)
  })

  it.each([
    "Le PNUD applique le Programme d'action de Bruxelles. Le Programme a été adopté.",
    'La mise en œuvre du Programme a permis des progrès.',
    'Le PNUD soutient le Programme national de vaccination.',
    "le Programme commun du PNUD et de l'UNICEF pour l'eau",
  ])('is none: %s', (text) => {
    expect(shorts(text)).toEqual([])
  })
})

describe('« la Conférence »', () => {
  it('is the last standing one that was named', () => {
    expect(shorts('La Conférence du désarmement siège. La Conférence a conclu.')).toEqual(['Conférence → cd'])
    expect(
      shorts(
        'La Conférence du désarmement siège. La Conférence mondiale sur les forêts a conclu. La Conférence dure.',
      ),
    ).toEqual([])
    expect(shorts("La préparation de la Conférence incombe à l'ONU.")).toEqual([])
  })

  it('is the highest organ of a union', () => {
    expect(
      names("la Conférence des chefs d'Etats et de gouvernements de la CEDEAO").concat(
        names("la Conférence de l'Union africaine"),
      ),
    ).toEqual([
      "Conférence des chefs d'Etats et de gouvernements → ecowas-conference",
      'Conférence → au-assembly',
      'Union africaine → au',
    ])
    expect(
      shorts(
        "La Conférence des chefs d'État et de gouvernement de la CEMAC siège. La Conférence félicite le Gabon.",
      ),
    ).toEqual(['Conférence → cemac-conference'])
    expect(
      names("la Conférence de l'Union africaine sur la population et la Conférence de l'ONU sur l'eau"),
    ).toEqual(['Union africaine → au', 'ONU → un'])
  })

  it('is that organ in the documents of the union', () => {
    expect(
      shorts(
        "Le Conseil de paix et de sécurité de l'Union africaine s'adresse à la Conférence, par sa Présidente.",
      ),
    ).toEqual(['Conférence → au-assembly'])
    expect(shorts("L'ONU et l'Union africaine préparent la Conférence.")).toEqual([])
  })
})

describe('« l’Administration »', () => {
  it('stands alone', () => {
    expect(shorts("le rôle du Comité des commissaires aux comptes et l'Administration, qui répond")).toEqual([
      'Administration → ?',
    ])
    expect(shorts("l'Administration fiscale et l'administration")).toEqual([])
  })
})

describe('short forms that a document declares', () => {
  it.each([
    [
      'Le Réseau mixte des vanniers (ci-après « le Réseau ») siège. Le Réseau a conclu.',
      ['Réseau → reseau-mixte-vanniers', 'Réseau → reseau-mixte-vanniers'],
    ],
    [
      'Le Comité mixte des tanneurs (CMT) (ci-après dénommé le Consortium) siège. Ce Consortium agit.',
      ['Consortium → comite-mixte-tanneurs', 'Consortium → comite-mixte-tanneurs'],
    ],
    [
      'Le Comité mixte des tanneurs (le « Groupe ») siège. Le Groupe a conclu.',
      ['Groupe → comite-mixte-tanneurs', 'Groupe → comite-mixte-tanneurs'],
    ],
    ['au nom des jeunes du Lot (ci-après le Consortium)', ['Consortium → ?']],
    ['la Convention de Bâle (ci-après la Convention). La Convention dit.', []],
    ['le Consortium (voir la Note)', []],
  ])('%s', (text, said) => {
    expect(shorts(text)).toEqual(said)
  })
})
