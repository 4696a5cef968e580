import { describe, expect, it } from 'vitest'
import { annotate } from '../../../src/index.ts'

const entities = (text: string, symbol?: string): readonly (string | undefined)[] =>
  annotate(text, symbol === undefined ? {} : { symbol })
    .mentions('instrument')
    .map((one) => one.entity)

describe('texts that are named again', () => {
  it('are the last of their kind', () => {
    expect(
      entities(
        'la Convention contre la torture, la Convention relative aux droits de l’enfant ; ladite Convention',
      ),
    ).toEqual(['instrument:cat', 'instrument:crc', 'instrument:crc'])
  })

  it('are no mentions of a resolution, but of its entity', () => {
    const graph = annotate('la résolution 1540 (2004) et les paragraphes 3 et 4 de ladite résolution')
    expect(graph.mentions('resolution').map((one) => one.text)).toEqual(['1540 (2004)'])
    expect(graph.entity('resolution:S/RES/1540(2004)')?.mentions).toHaveLength(2)
  })

  it('are told by kind: a decision is no resolution', () => {
    expect(entities('la résolution 1540 (2004) ; ladite décision')).toEqual([])
  })

  it('are none where several are meant, or none was named', () => {
    expect(entities('les résolutions 1540 (2004) et 1373 (2001) ; lesdites résolutions')).toEqual([])
    expect(entities('ladite Convention')).toEqual([])
  })

  it('« la présente résolution » is the document itself, where it bears its symbol', () => {
    const text = 'S/RES/2254 (2015)\n\nDécide que les dispositions de la présente résolution'
    expect(entities(text, 'S/RES/2254 (2015)')).toEqual(['resolution:S/RES/2254(2015)'])
    expect(entities(text)).toEqual([undefined])
  })
})
