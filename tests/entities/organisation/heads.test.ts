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
    expect(names("L'Union africaine rappelle la session ordinaire de la Conférence de l'Union.")).toEqual([
      'Union africaine → au',
      'Conférence → au-assembly',
    ])
    expect(
      shorts(
        "La Conférence des chefs d'État et de gouvernement de la CEMAC siège. La Conférence félicite le Gabon.",
      ),
    ).toEqual(['Conférence → cemac-heads-of-state'])
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

describe('« la Conférence » that lasts', () => {
  it.each([
    'Le groupe aidera la Conférence à exercer son mandat.',
    'À sa quatrième session, tenue à Vienne, la Conférence a conclu.',
    'Les organes subsidiaires de la Conférence siègent.',
    'entre les sessions ordinaires de la Conférence',
  ])('%s', (text) => {
    expect(shorts(text)).toEqual(['Conférence → ?'])
  })
  it.each([
    'À sa quatrième séance, la Conférence a conclu.',
    "L'Assemblée générale a, à sa quatrième session, convoqué la Conférence.",
    'Le Président de la Conférence a parlé.',
  ])('not: %s', (text) => {
    expect(shorts(text)).toEqual([])
  })
})

describe('names that a longer one goes on from', () => {
  it('are short forms of it', () => {
    expect(
      shorts("Le Comité ministériel ad hoc de l'OCI sur la paix siège. Le Comité ministériel a conclu."),
    ).toEqual(['Comité ministériel → comite-ministeriel-ad-hoc-oci-sur-paix'])
  })
  it('with a complement of their own are names of it', () => {
    expect(
      names('Le Ministère de la défense du Mali a parlé. Le Ministère de la défense a conclu.').at(-1),
    ).toBe('Ministère de la défense → ministere-defense-mli')
  })
  it('are nobody’s where two go on so, and of no body of a list', () => {
    expect(
      names(
        'Le Ministère de la défense du Mali et le Ministère de la défense du Niger. Le Ministère de la défense a conclu.',
      ).at(-1),
    ).toBe('Ministère de la défense → ministere-defense')
    expect(
      names(
        "Le Conseil des ministres des affaires étrangères de l'OCI siège. Le Conseil des ministres a conclu.",
      ).at(-1),
    ).toBe('Conseil des ministres → conseil-ministres')
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
    ['la Note (voir la Campagne)', []],
    ['le Comité mixte des tanneurs et la FAO, ci-après dénommés « les Parties ». Les Parties agissent.', []],
    ['du Comité mixte des tanneurs (ci-après « la Session »). La Session dure.', []],
  ])('%s', (text, said) => {
    expect(shorts(text)).toEqual(said)
  })
})
