import { describe, expect, it } from 'vitest'
import {
  documentUrl,
  formatSymbol,
  looksLikeSymbol,
  type ParsedSymbol,
  parseSymbol,
  readSymbol,
} from '../../src/symbols/index.ts'
import { alike } from './alike.ts'
import { real, spelt } from './real.ts'

const parsed = (text: string): ParsedSymbol => {
  const result = parseSymbol(text)
  if (!result.ok) throw new Error(`${text}: at ${result.at}, expected ${result.expected}`)
  return result
}

describe('symbols that documents bear', () => {
  it('are over four hundred, each once', () => {
    expect(new Set(real).size).toBe(real.length)
    expect(real.length).toBeGreaterThan(400)
  })

  it.each(real)('%s', (symbol) => {
    const result = parsed(symbol)
    expect(result.symbol).toBe(symbol)
    expect(formatSymbol(result)).toBe(symbol)
    expect(parseSymbol(formatSymbol(result))).toEqual(result)
    expect(looksLikeSymbol(symbol)).toBe(true)
    expect(readSymbol(`(${symbol}).`, 1)).toEqual({ symbol: result, end: 1 + symbol.length })
  })

  it.each(spelt)('%j is %s', (text, symbol) => {
    expect(parsed(text)).toEqual(parsed(symbol))
    expect(parsed(symbol).symbol).toBe(symbol)
  })
})

describe('what only looks like a symbol', () => {
  it('is over a hundred and fifty, each once', () => {
    expect(new Set(alike).size).toBe(alike.length)
    expect(alike.length).toBeGreaterThan(150)
  })

  it.each(alike)('%s', (text) => {
    expect(parseSymbol(text)).toMatchObject({ ok: false })
  })
})

describe('the parts of a symbol', () => {
  const parts: readonly (readonly [string, Partial<ParsedSymbol>])[] = [
    ['A/65/903', { family: 'un', organ: 'A', body: 'un-ga', session: '65', number: 903, kind: 'document' }],
    ['A/8447', { body: 'un-ga', number: 8447 }],
    ['A/66/PV.82', { session: '66', number: 82, kind: 'verbatim-record' }],
    ['A/C.1/66/L.23/Rev.1', { body: 'un-ga-c1', session: '66', number: 23, kind: 'limited' }],
    ['A/HRC/S-17/2/Add.1', { body: 'un-hrc', session: 'S-17', number: 2 }],
    ['A/ES-10/530', { body: 'un-ga', session: 'ES-10', number: 530 }],
    ['A/RES/3411A(XXX)', { session: 'XXX', number: 3411, letter: 'A', kind: 'resolution' }],
    ['A/RES/2252(ES-V)', { session: 'ES-V', number: 2252, kind: 'resolution' }],
    ['A/DEC/65/413', { session: '65', number: 413, kind: 'decision' }],
    ['A/66/6(Sect.9)', { session: '66', number: 6, note: 'Sect.9' }],
    ['A/CN.9/WG.II/WP.150', { body: 'uncitral', number: 150, kind: 'working-paper' }],
    ['A/CONF.199/20', { number: 20, kind: 'document' }],
    ['S/2014/65', { body: 'un-sc', year: 2014, number: 65 }],
    ['S/RES/242(1967)', { body: 'un-sc', year: 1967, number: 242, kind: 'resolution' }],
    ['S/PRST/2011/4', { year: 2011, number: 4, kind: 'presidential-statement' }],
    ['S/PV.6201(Resumption1)', { number: 6201, note: 'Resumption1', kind: 'verbatim-record' }],
    ['E/RES/1503(XLVIII)', { body: 'un-ecosoc', session: 'XLVIII', number: 1503, kind: 'resolution' }],
    ['E/CN.4/Sub.2/2003/12', { body: 'un-discrimination-subcom', year: 2003, number: 12 }],
    ['E/CN.6/2014/15', { body: 'un-csw', year: 2014, number: 15 }],
    ['T/RES/2183(LIII)', { body: 'un-tc', session: 'LIII', number: 2183 }],
    ['ST/SGB/2014/1', { body: 'un-secretariat', year: 2014, number: 1, kind: 'bulletin' }],
    ['ST/AI/2010/3', { kind: 'administrative-instruction' }],
    ['CCPR/C/103/2', { family: 'treaty-body', body: 'ccpr', session: '103', number: 2 }],
    ['CCPR/C/FRA/CO/5', { body: 'ccpr', number: 5, kind: 'concluding-observations' }],
    ['CCPR/C/102/D/1412/2005', { session: '102', number: 1412, year: 2005 }],
    ['CRC/C/GC/12', { body: 'crc', number: 12, kind: 'general-comment' }],
    ['ECE/TRANS/WP.29/2012/75', { body: 'unece', year: 2012, number: 75, kind: 'document' }],
    ['UNEP/EA.2/Res.1', { body: 'unea', session: '2', number: 1, kind: 'resolution' }],
    ['UNEP/GCSS.XI/11', { session: 'XI', number: 11 }],
    ['FCCC/CP/2015/10/Add.1', { family: 'conference', body: 'unfccc-cop', year: 2015, number: 10 }],
    ['ICCD/COP(11)/23', { body: 'unccd-cop', session: '11', number: 23 }],
    ['GC(53)/RES/16', { family: 'agency', body: 'iaea', session: '53', number: 16, kind: 'resolution' }],
    ['GC.14/Res.1', { body: 'unido', session: '14', number: 1 }],
    ['INFCIRC/254/Rev.10/Part1', { body: 'iaea', number: 1 }],
    ['WHA14.24', { body: 'wha', session: '14', number: 24, kind: 'resolution' }],
    ['UNESCO/36C/5', { body: 'unesco', session: '36', number: 5, kind: 'document' }],
    ['UNESCO/28C/13.42', { session: '28', number: 42, kind: 'resolution' }],
    ['CS/2669', { family: 'press', body: 'un-sc', number: 2669, kind: 'press-release' }],
    ['OIC/CFM/38/POL/1', { family: 'oic', body: 'oic-cfm', session: '38', number: 1 }],
    ['OIC/SUM/11/P(IS)/10', { body: 'oic-summit', session: '11', number: 10 }],
    [
      'PSC/PR/COMM.1106(2022)',
      { family: 'au', body: 'au-psc', year: 2022, number: 1106, kind: 'communique' },
    ],
    ['Assembly/AU/Dec.391(XVIII)', { body: 'au-assembly', session: 'XVIII', number: 391, kind: 'decision' }],
  ]

  it.each(parts)('%s', (text, wanted) => {
    expect(parsed(text)).toMatchObject(wanted)
  })

  it('hold no body for a conference that an organ convened, nor a session where none is told', () => {
    expect(parsed('A/CONF.199/20')).not.toHaveProperty('body')
    expect(parsed('A/8447')).not.toHaveProperty('session')
    expect(parsed('INFCIRC/254/Rev.10/Part1')).not.toHaveProperty('session')
    expect(parsed('ST/IC/2011/9')).not.toHaveProperty('session')
    expect(parsed('S/24111')).not.toHaveProperty('year')
  })

  it('list the suffixes in their order, with ranges and notes', () => {
    expect(parsed('E/ECE/324/Rev.2/Add.100/Rev.1/Amend.2').suffixes).toEqual([
      { kind: 'Rev', number: 2 },
      { kind: 'Add', number: 100 },
      { kind: 'Rev', number: 1 },
      { kind: 'Amend', number: 2 },
    ])
    expect(parsed('A/64/6/Add.1-3').suffixes).toEqual([{ kind: 'Add', number: 1, to: 3 }])
    expect(parsed('HRI/GEN/1/Rev.9(Vol.I)').suffixes).toEqual([{ kind: 'Rev', number: 9, note: 'Vol.I' }])
    expect(parsed('A/51/950/Summary').suffixes).toEqual([{ kind: 'Summary' }])
    expect(parsed('A/65/903').suffixes).toEqual([])
  })

  it('tell a suffix from a component that others follow', () => {
    expect(parsed('INFCIRC/254/Rev.10/Part1')).toMatchObject({
      segments: ['INFCIRC', '254', 'Rev.10', 'Part1'],
      suffixes: [],
    })
  })

  it('keep the documents of a joint symbol, and the asterisks of each', () => {
    const joint = parsed('A/65/123*-S/2011/45**')
    expect(joint.symbol).toBe('A/65/123*-S/2011/45**')
    expect(joint.joint?.map(({ symbol, body, reissue }) => [symbol, body, reissue])).toEqual([
      ['A/65/123*', 'un-ga', 1],
      ['S/2011/45**', 'un-sc', 2],
    ])
    expect(joint).toMatchObject({ organ: 'A', number: 123 })
    expect(parsed('A/65/903')).not.toHaveProperty('joint')
    expect(parsed('A/65/903')).not.toHaveProperty('reissue')
  })

  it('are enough to write a symbol from', () => {
    expect(
      formatSymbol({ segments: ['A', 'C.1', '66', 'L.23'], suffixes: [{ kind: 'Rev', number: 1 }] }),
    ).toBe('A/C.1/66/L.23/Rev.1')
    expect(
      formatSymbol({
        segments: ['A', '65', '123'],
        joint: [{ segments: ['A', '65', '123'], reissue: 1 }, { segments: ['S', '2011', '45'] }],
      }),
    ).toBe('A/65/123*-S/2011/45')
  })
})

describe('a symbol within running text', () => {
  const reads: readonly (readonly [string, number, string, string])[] = [
    ['voir A/65/903.', 5, 'A/65/903', '.'],
    ['A/61/L.26 et Add.1', 0, 'A/61/L.26', ' et Add.1'],
    ['S/RES/2178 (2014) du 24 septembre', 0, 'S/RES/2178(2014)', ' du 24 septembre'],
    ['S/2014/65 (2014)', 0, 'S/2014/65', ' (2014)'],
    ['A/65/123-S/2011/45)', 0, 'A/65/123-S/2011/45', ')'],
    ['A/65/123- S/2011/45', 0, 'A/65/123', '- S/2011/45'],
    ['A/65/903-bis', 0, 'A/65/903', '-bis'],
    ['A/65/903/Annexe', 0, 'A/65/903', '/Annexe'],
    ['A/66/5 (Vol. I), chap. II', 0, 'A/66/5(Vol.I)', ', chap. II'],
    ['A/65/903, p. 3', 0, 'A/65/903', ', p. 3'],
    ['A/RES/65/309 A été', 0, 'A/RES/65/309', ' A été'],
  ]

  it.each(reads)('%j from %i', (text, from, symbol, rest) => {
    const result = readSymbol(text, from)
    expect('symbol' in result && [result.symbol.symbol, text.slice(result.end)]).toEqual([symbol, rest])
  })

  it('is not where none begins', () => {
    expect(readSymbol('le 10/11/2011', 3)).toEqual({ ok: false, at: 3, expected: 'a series' })
    expect(readSymbol('', 0)).toMatchObject({ ok: false, at: 0 })
    expect(readSymbol('A/65/903', 99)).toMatchObject({ ok: false })
  })
})

describe('a failure', () => {
  it.each([
    ['', 0, 'a series'],
    ['10/11/2011', 0, 'a series'],
    ['km/h', 0, 'a series'],
    ['A', 1, "'/'"],
    ['A/', 2, 'a component'],
    ['A/H1N1', 2, 'a component'],
    ['S/O', 2, 'a component'],
    ['  S/O', 4, 'a component'],
    ['CD/DVD', 6, 'a number'],
    ['A/RES', 5, 'a number'],
    ['A/C.1', 5, 'a number'],
    ['A/65//903', 5, 'a component'],
    ['A/65/903x', 5, 'a component'],
    ['A/65/903 du 8 juillet', 8, 'the end'],
    ['A/65/903/Add.1.', 14, 'the end'],
    ['A/65/123-S/x', 11, 'a component'],
    ['CRC/32', 6, 'a component'],
    [`A/${'9'.repeat(500)}`, 240, 'a shorter text'],
  ] as const)('%j stops at %i, where %s was expected', (text, at, expected) => {
    expect(parseSymbol(text)).toEqual({ ok: false, at, expected })
  })
})

describe('the address of a document', () => {
  it('is built for the United Nations, its treaty bodies and conferences', () => {
    expect(documentUrl('A/65/903')).toBe('https://undocs.org/fr/A/65/903')
    expect(documentUrl('S/RES/2178 (2014)')).toBe('https://undocs.org/fr/S/RES/2178(2014)')
    expect(documentUrl('CRC/C/GC/12', 'en')).toBe('https://undocs.org/en/CRC/C/GC/12')
    expect(documentUrl('FCCC/CP/2015/10/Add.1')).toBe('https://undocs.org/fr/FCCC/CP/2015/10/Add.1')
    expect(documentUrl('A/65/123*-S/2011/45')).toBe('https://undocs.org/fr/A/65/123')
  })

  it.each([
    'CS/2669',
    'OIC/CFM/38/POL/1',
    'Assembly/AU/Dec.391(XVIII)',
    'GC(53)/RES/16',
    'WHA14.24',
    'UNESCO/36C/5',
    'CBD/COP/DEC/14/8',
    'A/H1N1',
    '',
  ])('is none for %j', (symbol) => expect(documentUrl(symbol)).toBeUndefined())
})

describe('the cheap test', () => {
  it.each(['le', 'A', '65/309', '10/11/2011', 'km/h', 'et/ou', 'A/', 'S/O'.slice(0, 2), '', '242 (1967)'])(
    'turns %j away',
    (text) => expect(looksLikeSymbol(text)).toBe(false),
  )
})
