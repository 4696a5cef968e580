import { describe, expect, it } from 'vitest'
import { annotate } from '../../../src/index.ts'

const members = (text: string): readonly string[] =>
  annotate(text)
    .relations('member-of')
    .map(({ from, to }) => `${from.replace('state:', '')} ${to.replace('organisation:', '')}`)

describe('who is a member of what', () => {
  it.each([
    ['Le Chili, membre non permanent du Conseil de sécurité, a voté.', ['CHL un-sc']],
    ["Le Sénégal, en sa qualité de membre de l'OCI, a déposé un projet.", ['SEN oic']],
    ['Le Mali est membre de la CEDEAO depuis 1975.', ['MLI ecowas']],
    ["La Gambie, qui est membre de l'Union africaine, a répondu.", ['GMB au']],
    ["Le Soudan du Sud est devenu le 14 juillet 2011 un État, puis Membre de l'ONU.", []],
    ["Le Monténégro est devenu Membre de l'Organisation des Nations Unies le 28 juin 2006.", ['MNE un']],
    ['La Chine et la Russie, membres permanents du Conseil de sécurité,', ['CHN un-sc', 'RUS un-sc']],
    ["les États membres de l'IGAD (Djibouti, Kenya et Ouganda)", ['DJI igad', 'KEN igad', 'UGA igad']],
    ['Les membres actuels de la CEDEAO sont le Bénin et le Ghana.', ['BEN ecowas', 'GHA ecowas']],
    ["les membres de l'OCI suivants : le Bénin et le Tchad", ['BEN oic', 'TCD oic']],
    ["L'Érythrée a été admise à l'ONU en 1993.", ['ERI un']],
    ["La Suisse a adhéré à l'Organisation des Nations Unies.", ['CHE un']],
    [
      "L'Albanie et le Gabon ont été élus membres non permanents du Conseil de sécurité.",
      ['ALB un-sc', 'GAB un-sc'],
    ],
    ['Le Chili, présenté par son groupe, a été élu au Conseil économique et social.', ['CHL un-ecosoc']],
    ["La Suisse est devenue le 190e Membre de l'ONU.", ['CHE un']],
    [
      "L'Assemblée a ensuite élu, par acclamation, le Chili et le Ghana à la Commission de statistique.",
      ['CHL un-statcom', 'GHA un-statcom'],
    ],
    [
      'Elle a élu le Chili pour un mandat de trois ans commençant en 2017 au Conseil économique et social.',
      ['CHL un-ecosoc'],
    ],
    ['Le Chili et le Ghana siégeront au sein du Conseil de sécurité.', ['CHL un-sc', 'GHA un-sc']],
    [
      "deux membres du Conseil d'administration du PNUD: le Chili et le Ghana",
      ['CHL undp-governing-board', 'GHA undp-governing-board'],
    ],
    ['Le Kenya siège au Conseil de sécurité depuis 2021.', ['KEN un-sc']],
    [
      "La Gambie, l'Irlande et Malte font partie de l'Organisation mondiale du commerce.",
      ['GMB wto', 'IRL wto', 'MLT wto'],
    ],
    ["Le Maroc a réintégré l'Union africaine en 2017.", ['MAR au']],
    ["L'Assemblée générale a admis le Palaos à l'Organisation des Nations Unies.", ['PLW un']],
    ["Décide d'admettre le Palaos à l'Organisation des Nations Unies.", ['PLW un']],
    ["L'Union africaine compte 55 membres; le Mali en est membre depuis 1963.", ['MLI au']],
  ])('%s', (text, said) => {
    expect(members(text)).toEqual(said)
  })

  it.each([
    'Les juges du Tribunal pénal international pour le Rwanda membres de la Cour internationale de Justice siègent.',
    "Des fonctionnaires de l'ONU se sont rendus au Pérou.",
    "Le Kosovo n'est pas membre de l'Organisation des Nations Unies.",
    "Les États non membres de l'OCI : le Kenya et le Ghana",
    'Le Ministre des finances du Kenya, membre du Conseil de sécurité, a parlé.',
    "M. Faki (Tchad), membre de l'Union africaine",
    "La Palestine a demandé son admission à l'Organisation des Nations Unies.",
    'Le Pérou a salué les membres du Conseil de sécurité, le Chili et le Ghana.',
    "Le Pérou, membre associé de l'Union africaine",
    "La Gambie et Malte entrent à l'Union africaine (UA) comme observateurs.",
    'Le Mali souhaite que le Kenya siège au Conseil de sécurité.',
    "Le Kenya n'a pas été élu au Conseil de sécurité.",
    'Le représentant du Kenya a été élu au Conseil de sécurité.',
    "Le Kenya propose d'admettre le Palaos à l'Organisation des Nations Unies.",
    "L'ONU et l'Union africaine ont signé l'accord; le Mali en est membre.",
    "L'Union africaine a invité le Kenya, dont le siège au Conseil de sécurité est vacant.",
  ])('says nothing: %s', (text) => {
    expect(members(text)).toEqual([])
  })

  it('takes no observer of the OIC for a member', () => {
    expect(members("La Bosnie-Herzégovine, membre de l'OCI, a parlé.")).toEqual([])
    expect(members("L'Ouzbékistan, membre de l'OCI, a parlé.")).toEqual(['UZB oic'])
  })
})
