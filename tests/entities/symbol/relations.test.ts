import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { annotate } from '../../../src/index.ts'
import { parseSymbol } from '../../../src/symbols/index.ts'

const edges = (text: string): readonly string[] =>
  annotate(text)
    .relations()
    .map(({ type, from, to }) => `${from.replace('symbol:', '')} ${type} ${to.replace('symbol:', '')}`)

const symbols = (text: string): readonly string[] =>
  annotate(text)
    .mentions('symbol')
    .map((one) => one.value.symbol)

describe('symbols that are written by their last component', () => {
  it.each([
    ['A/61/L.26 et Add.1', ['A/61/L.26', 'A/61/L.26/Add.1']],
    ['A/50/141 et Corr.2 et Add.1 à 3', ['A/50/141', 'A/50/141/Corr.2', 'A/50/141/Add.1', 'A/50/141/Add.3']],
    ['A/61/PV.38 et 39', ['A/61/PV.38', 'A/61/PV.39']],
    ['A/61/PV.38, PV.39 et 40', ['A/61/PV.38', 'A/61/PV.39', 'A/61/PV.40']],
    ['A/65/L.12/Add.1 et 2', ['A/65/L.12/Add.1', 'A/65/L.12/Add.2']],
    ['A/65/L.12/Add.1 et Corr.1', ['A/65/L.12/Add.1', 'A/65/L.12/Add.1/Corr.1']],
    ['A/61/PV.38 et 39 États Membres', ['A/61/PV.38']],
    ['A/61/PV.38 et le 4 mars', ['A/61/PV.38']],
    ['A/65/903 et 904', ['A/65/903']],
    ['A/61/PV.38 à 12', ['A/61/PV.38']],
  ])('%s', (text, wanted) => {
    expect(symbols(`(${text}).`)).toEqual(wanted)
  })

  it('say which stand between the two ends of a range', () => {
    const last = annotate('A/50/141 et Add.1 à 4.').mentions('symbol').at(-1)
    expect(last?.text).toBe('4')
    expect(last?.value['between']).toEqual(['A/50/141/Add.2', 'A/50/141/Add.3'])
  })

  it('are what parsing the whole symbol gives, whatever the number', () => {
    const suffix = fc.constantFrom('Add', 'Corr', 'Rev', 'Amend')
    const number = fc.integer({ min: 1, max: 999 })
    fc.assert(
      fc.property(number, suffix, number, (base, kind, own) => {
        const [, child] = symbols(`Voir A/65/${base} et ${kind}.${own}.`)
        const parsed = parseSymbol(`A/65/${base}/${kind}.${own}`)
        expect(parsed).toMatchObject({ ok: true, symbol: child })
      }),
      { numRuns: 60 },
    )
  })
})

describe('relations between documents', () => {
  it.each([
    ['A/61/L.26 et Add.1', 'A/61/L.26/Add.1 adds-to A/61/L.26'],
    ['A/61/26, A/61/26/Corr.1', 'A/61/26/Corr.1 corrects A/61/26'],
    ['A/61/L.26, A/61/L.26/Rev.1', 'A/61/L.26/Rev.1 revises A/61/L.26'],
    ['A/61/L.26, A/61/L.26/Amend.1', 'A/61/L.26/Amend.1 amends A/61/L.26'],
    ['A/61/L.26, A/61/L.26/Rev.1/Add.1', 'A/61/L.26/Rev.1/Add.1 revises A/61/L.26'],
    ['A/65/123-S/2011/45', 'A/65/123 same-document-as S/2011/45'],
  ])('%s', (text, edge) => {
    expect(edges(`(${text})`)).toEqual([edge])
  })

  it('stand only between documents that the text names, and only where a hyphen joins them', () => {
    expect(edges('(A/61/L.26/Add.1)')).toEqual([])
    expect(edges('A/65/123 – voir aussi S/2011/45')).toEqual([])
    expect(edges('A/65/123, S/2011/45')).toEqual([])
  })
})
