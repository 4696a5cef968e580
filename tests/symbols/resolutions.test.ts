import { describe, expect, it } from 'vitest'
import {
  fromRoman,
  type ParsedResolution,
  parseResolution,
  type ResolutionContext,
  securityCouncilYear,
  toRoman,
} from '../../src/symbols/index.ts'

const parsed = (text: string, context: ResolutionContext = {}): ParsedResolution => {
  const result = parseResolution(text, context)
  if (!result.ok) throw new Error(`${text}: at ${result.at}, expected ${result.expected}`)
  return result
}

describe('a number whose body is not given', () => {
  const shapes: readonly (readonly [string, Partial<ParsedResolution>])[] = [
    ['242 (1967)', { symbol: 'S/RES/242(1967)', body: 'un-sc', number: 242, year: 1967, implied: ['body'] }],
    ['242(1967)', { symbol: 'S/RES/242(1967)' }],
    ['242\u00a0(1967)', { symbol: 'S/RES/242(1967)' }],
    ['242\n(1967)', { symbol: 'S/RES/242(1967)' }],
    ['n° 242 (1967)', { symbol: 'S/RES/242(1967)' }],
    ['1718 [2006]', { symbol: 'S/RES/1718(2006)', implied: ['body'] }],
    ['986 de 1995', { symbol: 'S/RES/986(1995)', year: 1995 }],
    ['2334 de 2016', { symbol: 'S/RES/2334(2016)' }],
    ['1325', { number: 1325, implied: [], alternatives: ['S/RES/1325(2000)'] }],
    ['267 (2009)', { number: 267, year: 2009, implied: [] }],
    ['65/309', { symbol: 'A/RES/65/309', body: 'un-ga', session: '65', number: 309, implied: ['body'] }],
    ['60/1', { symbol: 'A/RES/60/1', alternatives: ['A/HRC/RES/60/1'] }],
    ['45/451', { symbol: 'A/DEC/45/451', kind: 'decision', implied: ['body', 'kind'] }],
    ['31/16 A', { symbol: 'A/RES/31/16A', number: 16, letter: 'A' }],
    ['16/18', { number: 18, session: '16', implied: [], alternatives: ['A/HRC/RES/16/18', 'OIC/CFM/18/16'] }],
    ['3379 (XXX)', { symbol: 'A/RES/3379(XXX)', session: 'XXX', implied: ['body'] }],
    ['253 (III)', { symbol: 'A/RES/253(III)' }],
    ['217 A (III)', { symbol: 'A/RES/217A(III)', letter: 'A' }],
    ['3411 A et B (XXX)', { symbol: 'A/RES/3411(XXX)', letters: ['A', 'B'] }],
    ['3419 A à D (XXX)', { symbol: 'A/RES/3419(XXX)', letters: ['A', 'B', 'C', 'D'] }],
    ['3201 (S-VI)', { symbol: 'A/RES/3201(S-VI)', body: 'un-ga', session: 'S-VI' }],
    ['2252 (ES-V)', { symbol: 'A/RES/2252(ES-V)', body: 'un-ga' }],
    ['S-10/2', { symbol: 'A/RES/S-10/2', alternatives: ['A/HRC/RES/S-10/2'] }],
    ['S-5/1', { symbol: 'A/HRC/RES/S-5/1', body: 'un-hrc' }],
    ['ES-10/16', { symbol: 'A/RES/ES-10/16', body: 'un-ga' }],
    ['1503 (XLVIII)', { symbol: 'E/RES/1503(XLVIII)', body: 'un-ecosoc', implied: ['body'] }],
    ['1147 (XLI)', { symbol: 'E/RES/1147(XLI)', body: 'un-ecosoc' }],
    ['663 C (XXIV)', { symbol: 'E/RES/663C(XXIV)', body: 'un-ecosoc' }],
    ['2011/25', { symbol: 'E/RES/2011/25', body: 'un-ecosoc', year: 2011 }],
    ['2005/68', { symbol: 'E/RES/2005/68', alternatives: ['E/CN.4/RES/2005/68'] }],
    ['2014/201', { symbol: 'E/DEC/2014/201', kind: 'decision' }],
    ['1/38-POL', { symbol: 'OIC/CFM/38/POL/1', body: 'oic-cfm', number: 1, session: '38', series: 'POL' }],
    ['7/37- POL', { symbol: 'OIC/CFM/37/POL/7' }],
    ['10/11-P(IS)', { symbol: 'OIC/SUM/11/P(IS)/10', body: 'oic-summit', series: 'P(IS)' }],
    ['45/10-P (IS)', { symbol: 'OIC/SUM/10/P(IS)/45' }],
    ['2/8-E', { symbol: 'OIC/CFM/8/E/2' }],
    ['XXI-4', { symbol: 'XXI-4', session: 'XXI', number: 4 }],
    ['5/CP.3', { symbol: '5/CP.3', body: 'unfccc-cop', kind: 'decision', session: '3' }],
    ['1/CMP.1', { symbol: '1/CMP.1', body: 'unfccc-cmp' }],
    ['BC-11/3', { symbol: 'BC-11/3', body: 'basel-cop', number: 3 }],
    ['IV/8', { session: 'IV', number: 8, kind: 'decision', alternatives: ['UNEP/CBD/COP/DEC/IV/8'] }],
  ]

  it.each(shapes)('%j', (text, wanted) => {
    const result = parsed(text)
    expect(result).toMatchObject(wanted)
    if (!('symbol' in wanted)) expect(result).not.toHaveProperty('symbol')
    if (!('alternatives' in wanted) && !/^(?:31\/16|S-|ES-)/u.test(text))
      expect(result).not.toHaveProperty('alternatives')
  })

  it('of a Roman session is no organ’s that had not come to that number, or was long past it', () => {
    expect(parsed('683 (XXXV)')).toEqual({
      ok: true,
      number: 683,
      session: 'XXXV',
      kind: 'resolution',
      implied: [],
    })
    expect(parsed('12 (XXX)')).not.toHaveProperty('symbol')
  })

  it('with the year of another resolution is not the Security Council’s', () => {
    expect(parsed('1325 (2001)')).not.toHaveProperty('body')
    expect(parsed('2195 (2015)')).not.toHaveProperty('body')
  })

  it('after the word « décision » is not the Security Council’s, which numbers none', () => {
    expect(parsed('242 (1967)', { kind: 'decision' })).not.toHaveProperty('symbol')
  })
})

describe('a number whose body is given', () => {
  const known: readonly (readonly [string, ResolutionContext, string | undefined])[] = [
    ['1325', { body: 'un-sc' }, 'S/RES/1325(2000)'],
    ['1325 (2000)', { body: 'un-sc' }, 'S/RES/1325(2000)'],
    ['16/18', { body: 'un-hrc' }, 'A/HRC/RES/16/18'],
    ['S-17/1', { body: 'un-hrc' }, 'A/HRC/RES/S-17/1'],
    ['19/119', { body: 'un-hrc' }, 'A/HRC/DEC/19/119'],
    ['65/413', { body: 'un-ga', kind: 'decision' }, 'A/DEC/65/413'],
    ['65/413', { body: 'un-ga', kind: 'resolution' }, 'A/RES/65/413'],
    ['3379 (XXX)', { body: 'un-ga' }, 'A/RES/3379(XXX)'],
    ['1503 (XLVIII)', { body: 'un-ecosoc' }, 'E/RES/1503(XLVIII)'],
    ['683 (XXVI)', { body: 'un-ecosoc' }, 'E/RES/683(XXVI)'],
    ['2014/23', { body: 'un-ecosoc' }, 'E/RES/2014/23'],
    ['2005/68', { body: 'un-chr' }, 'E/CN.4/RES/2005/68'],
    ['8 (XXIII)', { body: 'un-chr' }, 'E/CN.4/RES/8(XXIII)'],
    ['2003/16', { body: 'un-discrimination-subcom' }, 'E/CN.4/Sub.2/RES/2003/16'],
    ['2183 (LIII)', { body: 'un-tc' }, 'T/RES/2183(LIII)'],
    ['2/1', { body: 'unea' }, 'UNEP/EA.2/Res.1'],
    ['1/38', { body: 'oic-cfm' }, 'OIC/CFM/38/1'],
    ['16/18-E', { body: 'oic-summit' }, 'OIC/SUM/18/E/16'],
    ['X/2', { body: 'cbd-cop' }, 'UNEP/CBD/COP/DEC/X/2'],
    ['683 (XXXV)', { body: 'eclac' }, undefined],
    ['26/2', { body: 'unep' }, undefined],
    ['65/309', { body: 'un-ecosoc' }, undefined],
    ['2900', { body: 'un-sc' }, undefined],
  ]

  it.each(known)('%j of %o', (text, context, symbol) => {
    const result = parsed(text, context)
    expect(result.symbol).toBe(symbol)
    expect(result.body).toBe(context.body)
    expect(result.implied).not.toContain('body')
    expect(result).not.toHaveProperty('alternatives')
  })

  it('says what it drew from the number alone', () => {
    expect(parsed('1325', { body: 'un-sc' })).toMatchObject({ year: 2000, implied: ['year'] })
    expect(parsed('1325 (2000)', { body: 'un-sc' }).implied).toEqual([])
    expect(parsed('19/119', { body: 'un-hrc' }).implied).toEqual(['kind'])
    expect(parsed('19/119', { body: 'un-hrc', kind: 'decision' }).implied).toEqual([])
  })
})

describe('a symbol that is itself a resolution’s', () => {
  it.each([
    ['S/RES/2178 (2014)', 'S/RES/2178(2014)', 'un-sc', 'resolution'],
    ['S/RES/1325', 'S/RES/1325(2000)', 'un-sc', 'resolution'],
    ['A/RES/60/1', 'A/RES/60/1', 'un-ga', 'resolution'],
    ['A/RES/3411 A (XXX)', 'A/RES/3411A(XXX)', 'un-ga', 'resolution'],
    ['A/HRC/DEC/19/119', 'A/HRC/DEC/19/119', 'un-hrc', 'decision'],
    ['GC(53)/RES/16', 'GC(53)/RES/16', 'iaea', 'resolution'],
    ['WHA29.48', 'WHA29.48', 'wha', 'resolution'],
    ['28 C/13.42', 'UNESCO/28C/13.42', 'unesco', 'resolution'],
    ['Assembly/AU/Dec.391 (XVIII)', 'Assembly/AU/Dec.391(XVIII)', 'au-assembly', 'decision'],
    ['EX.CL/Dec.813(XXV)', 'EX.CL/Dec.813(XXV)', 'au-executive-council', 'decision'],
  ])('%s', (text, symbol, body, kind) => {
    expect(parsed(text)).toMatchObject({ symbol, body, kind })
    expect(parsed(symbol)).toEqual({ ...parsed(text), implied: [] })
  })

  it('follows from every number that has one', () => {
    for (const text of ['242 (1967)', '65/309', '31/16 A', '2252 (ES-V)', 'S-10/2', '2011/25', '45/451'])
      expect(parsed(parsed(text).symbol ?? '').symbol).toBe(parsed(text).symbol)
  })

  it('of another body than the Council has no year from the Council’s numbers', () => {
    expect(parsed('S/AC.26/Dec.258')).toMatchObject({ symbol: 'S/AC.26/Dec.258', implied: [] })
    expect(parsed('S/AC.26/Dec.258')).not.toHaveProperty('year')
  })

  it('is asked for: other documents are no resolutions', () => {
    expect(parseResolution('A/65/903')).toEqual({ ok: false, at: 0, expected: 'a number' })
    expect(parseResolution('36 C/15')).toMatchObject({ ok: false })
    expect(parsed('36 C/15', { kind: 'resolution' })).toMatchObject({ symbol: 'UNESCO/36C/15', number: 15 })
  })
})

describe('what is no number', () => {
  it.each([
    ['', 0, 'a number'],
    ['abc', 0, 'a number'],
    ['12 janvier', 2, 'the end'],
    ['1325 (2000', 4, 'the end'],
    ['  1325 (2000', 6, 'the end'],
    ['242 (1967) et', 10, 'the end'],
    ['S/RES/x', 6, 'a component'],
    ['1 '.repeat(100), 120, 'a shorter text'],
  ] as const)('%j stops at %i', (text, at, expected) => {
    expect(parseResolution(text)).toEqual({ ok: false, at, expected })
  })
})

describe('the year of a Security Council resolution', () => {
  /** Known from the titles under which the resolutions are cited. */
  const KNOWN: readonly (readonly [number, number])[] = [
    [1, 1946],
    [15, 1946],
    [37, 1947],
    [46, 1948],
    [66, 1948],
    [67, 1949],
    [78, 1949],
    [82, 1950],
    [89, 1950],
    [96, 1951],
    [98, 1952],
    [103, 1953],
    [105, 1954],
    [110, 1955],
    [118, 1956],
    [121, 1956],
    [126, 1957],
    [131, 1958],
    [132, 1959],
    [134, 1960],
    [143, 1960],
    [160, 1960],
    [161, 1961],
    [170, 1961],
    [176, 1962],
    [177, 1962],
    [181, 1963],
    [185, 1963],
    [186, 1964],
    [199, 1964],
    [200, 1965],
    [216, 1965],
    [220, 1966],
    [232, 1966],
    [242, 1967],
    [244, 1967],
    [252, 1968],
    [267, 1969],
    [276, 1970],
    [298, 1971],
    [308, 1972],
    [338, 1973],
    [344, 1973],
    [353, 1974],
    [384, 1975],
    [385, 1976],
    [402, 1976],
    [418, 1977],
    [425, 1978],
    [435, 1978],
    [446, 1979],
    [465, 1980],
    [478, 1980],
    [487, 1981],
    [497, 1981],
    [500, 1982],
    [508, 1982],
    [528, 1982],
    [529, 1983],
    [541, 1983],
    [545, 1983],
    [546, 1984],
    [550, 1984],
    [573, 1985],
    [580, 1985],
    [581, 1986],
    [598, 1987],
    [605, 1987],
    [607, 1988],
    [622, 1988],
    [632, 1989],
    [660, 1990],
    [678, 1990],
    [687, 1991],
    [688, 1991],
    [725, 1991],
    [726, 1992],
    [748, 1992],
    [794, 1992],
    [799, 1992],
    [808, 1993],
    [827, 1993],
    [864, 1993],
    [918, 1994],
    [955, 1994],
    [986, 1995],
    [1031, 1995],
    [1035, 1995],
    [1036, 1996],
    [1080, 1996],
    [1132, 1997],
    [1160, 1998],
    [1199, 1998],
    [1244, 1999],
    [1251, 1999],
    [1267, 1999],
    [1284, 1999],
    [1325, 2000],
    [1333, 2000],
    [1373, 2001],
    [1386, 2001],
    [1397, 2002],
    [1441, 2002],
    [1483, 2003],
    [1515, 2003],
    [1526, 2004],
    [1533, 2004],
    [1540, 2004],
    [1559, 2004],
    [1566, 2004],
    [1591, 2005],
    [1593, 2005],
    [1612, 2005],
    [1701, 2006],
    [1718, 2006],
    [1737, 2006],
    [1738, 2006],
    [1747, 2007],
    [1769, 2007],
    [1803, 2008],
    [1807, 2008],
    [1820, 2008],
    [1857, 2008],
    [1860, 2009],
    [1888, 2009],
    [1889, 2009],
    [1896, 2009],
    [1904, 2009],
    [1929, 2010],
    [1952, 2010],
    [1960, 2010],
    [1970, 2011],
    [1973, 2011],
    [1989, 2011],
    [1990, 2011],
    [2014, 2011],
    [2021, 2011],
    [2024, 2011],
    [2042, 2012],
    [2051, 2012],
    [2057, 2012],
    [2078, 2012],
    [2085, 2012],
    [2086, 2013],
    [2100, 2013],
    [2106, 2013],
    [2109, 2013],
    [2117, 2013],
    [2118, 2013],
    [2122, 2013],
    [2132, 2013],
    [2133, 2014],
    [2136, 2014],
    [2139, 2014],
    [2140, 2014],
    [2155, 2014],
    [2161, 2014],
    [2164, 2014],
    [2165, 2014],
    [2178, 2014],
    [2179, 2014],
    [2182, 2014],
    [2187, 2014],
    [2191, 2014],
    [2195, 2014],
    [2199, 2015],
    [2203, 2015],
    [2223, 2015],
    [2231, 2015],
    [2254, 2015],
    [2259, 2015],
    [2268, 2016],
    [2334, 2016],
    [2336, 2016],
    [2337, 2017],
    [2371, 2017],
    [2396, 2017],
    [2397, 2017],
    [2401, 2018],
    [2451, 2018],
    [2452, 2019],
    [2475, 2019],
    [2493, 2019],
    [2504, 2020],
    [2532, 2020],
    [2565, 2021],
    [2593, 2021],
    [2615, 2021],
    [2617, 2021],
    [2623, 2022],
    [2664, 2022],
    [2672, 2023],
    [2712, 2023],
    [2720, 2023],
    [2721, 2023],
    [2722, 2024],
    [2728, 2024],
    [2735, 2024],
    [2767, 2024],
    [2768, 2025],
    [2787, 2025],
    [2803, 2025],
  ]

  it.each(KNOWN)('%i is of %i', (number, year) => {
    expect(securityCouncilYear(number)).toBe(year)
  })

  it('never runs back, and leaves no year out', () => {
    const years = Array.from({ length: 2811 }, (_, i) => securityCouncilYear(i + 1) ?? 0)
    expect(
      years.every((year, i) => i === 0 || (year >= (years[i - 1] ?? 0) && year <= (years[i - 1] ?? 0) + 1)),
    ).toBe(true)
    expect(new Set(years).size).toBe(80)
  })

  it('is of no number that the Council has not adopted', () => {
    for (const number of [0, -1, 1.5, Number.NaN, 2812, 99999])
      expect(securityCouncilYear(number)).toBeUndefined()
  })
})

describe('Roman numerals', () => {
  it('are written and read back', () => {
    for (let number = 1; number < 4000; number++) expect(fromRoman(toRoman(number))).toBe(number)
    expect(toRoman(1994)).toBe('MCMXCIV')
    expect(toRoman(48)).toBe('XLVIII')
  })

  it('are none of other numbers and other spellings', () => {
    for (const number of [0, -1, 1.5, 4000, Number.NaN]) expect(toRoman(number)).toBe('')
    for (const text of ['', 'IIII', 'VX', 'IC', 'xxx', 'XXX ', 'A', 'MMMM', 'I'.repeat(20_000)])
      expect(fromRoman(text)).toBeUndefined()
  })
})
