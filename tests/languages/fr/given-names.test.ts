import { describe, expect, it } from 'vitest'
import { lexicon as places } from '../../../src/entities/place/fr.lexicon.ts'
import { slug } from '../../../src/entities/place/places.ts'
import { lexicon as states } from '../../../src/entities/state/fr.lexicon.ts'
import { givenNames } from '../../../src/languages/fr/given-names.ts'

const firmForms = [...places, ...states].flatMap(({ forms }) =>
  forms.flatMap((form) => (typeof form === 'string' ? [form] : form.weak ? [] : [form.text])),
)

describe('the given names', () => {
  it('are folded words, each once, in order', () => {
    expect(givenNames.filter((name) => !/^[a-z]{2,}$/.test(name))).toEqual([])
    expect(givenNames).toEqual([...new Set(givenNames)].sort())
  })

  it('are no firm name of a State or a place, but the one that the words beside it tell apart', () => {
    const firm = new Set(firmForms.map(slug))
    expect(givenNames.filter((name) => firm.has(name))).toEqual(['dominique'])
  })

  it('are no month and no word that opens titles', () => {
    const words =
      `janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre paix victoire
      mission justice charte marine esperance felicite constance aurore france assemblee conseil etat`.split(
        /\s+/,
      )
    expect(givenNames.filter((name) => words.includes(name))).toEqual([])
  })

  it.each([
    'mohamed',
    'abdoulaye',
    'youssef',
    'nursultan',
    'oleksandr',
    'mahinda',
    'thabo',
    'hiroshi',
    'nguyen',
    'kwame',
  ])('hold %s', (name) => {
    expect(givenNames).toContain(name)
  })
})
