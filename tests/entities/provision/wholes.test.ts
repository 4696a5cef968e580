import { describe, expect, it } from 'vitest'
import { annotate } from '../../../src/index.ts'

const parts = (text: string): readonly string[] =>
  annotate(text)
    .relations('part-of')
    .filter((one) => one.from.startsWith('provision:'))
    .map(({ from, to }) => `${from.replace('provision:', '')} < ${to.replace('provision:', '')}`)

describe('provisions and what they are part of', () => {
  it('go up from the alinéa to the instrument', () => {
    expect(
      parts('l’alinéa c) du paragraphe 2 de l’Article 24 de la Charte des Nations Unies').toSorted(),
    ).toEqual([
      'instrument:un-charter/article-24 < instrument:un-charter',
      'instrument:un-charter/article-24/paragraph-2 < instrument:un-charter/article-24',
      'instrument:un-charter/article-24/paragraph-2/subparagraph-c < instrument:un-charter/article-24/paragraph-2',
    ])
  })

  it('share the text that ends their list', () => {
    expect(parts('les paragraphes 9, 11 et 13 de sa résolution 1807 (2008)')).toEqual(
      ['9', '11', '13'].map(
        (number) => `resolution:S/RES/1807(2008)/paragraph-${number} < resolution:S/RES/1807(2008)`,
      ),
    )
  })

  it('follow a resolution that is named before', () => {
    expect(parts('la résolution 2140 (2014) et le paragraphe 12 de ladite résolution')).toEqual([
      'resolution:S/RES/2140(2014)/paragraph-12 < resolution:S/RES/2140(2014)',
    ])
  })

  it('nest where the wider is written first', () => {
    expect(parts("l'article 55, paragraphes 1 et 2, de la Charte des Nations Unies").toSorted()).toEqual([
      'instrument:un-charter/article-55 < instrument:un-charter',
      'instrument:un-charter/article-55/paragraph-1 < instrument:un-charter/article-55',
      'instrument:un-charter/article-55/paragraph-2 < instrument:un-charter/article-55',
    ])
  })

  it('are part of nothing that they do not name', () => {
    expect(parts('le paragraphe 3 ci-dessus ; la Charte des Nations Unies')).toEqual([])
    expect(parts('l’article 3 et la Charte des Nations Unies')).toEqual([])
  })
})
