import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  documentUrl,
  formatSymbol,
  looksLikeSymbol,
  parseResolution,
  parseSymbol,
  readSymbol,
  type SymbolParts,
  type SymbolSuffix,
  toRoman,
} from '../../src/symbols/index.ts'

const upTo = (max: number, min = 1) => fc.integer({ min, max })
const year = upTo(2025, 1994)
const roman = upTo(30).map(toRoman)
const state = fc.constantFrom('FRA', 'KAZ', 'TCD', 'CAF', 'SYR', 'COD')

const suffix: fc.Arbitrary<SymbolSuffix> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('Add', 'Amend', 'Corr', 'Rev' as const),
    number: upTo(200),
  }) as fc.Arbitrary<SymbolSuffix>,
  fc.record({
    kind: fc.constant('Rev' as const),
    number: upTo(20),
    note: fc.oneof(
      roman.map((n) => `Vol.${n}`),
      roman.map((n) => `Part${n}`),
    ),
  }),
)

const nature = fc.oneof(
  upTo(999).map(String),
  fc.tuple(fc.constantFrom('L', 'PV', 'SR', 'WP', 'CRP'), upTo(9999)).map(([name, n]) => `${name}.${n}`),
  upTo(40).map((n) => `6(Sect.${n})`),
)
const subsidiary = fc
  .tuple(fc.constantFrom('C', 'AC', 'CN', 'CONF'), upTo(300))
  .map(([name, n]) => `${name}.${n}`)
const session = fc.oneof(
  upTo(99).map(String),
  upTo(32).map((n) => `S-${n}`),
  upTo(11).map((n) => `ES-${n}`),
)
const place = fc.oneof(session, year.map(String))

const segments: fc.Arbitrary<readonly string[]> = fc.oneof(
  fc.tuple(fc.constantFrom('A', 'E', 'S'), place, nature).map((s) => s),
  fc.tuple(fc.constantFrom('A', 'E'), subsidiary, place, nature).map((s) => s),
  fc
    .tuple(fc.constantFrom('A', 'E', 'A/HRC'), fc.constantFrom('RES', 'DEC'), place, upTo(999).map(String))
    .map((s) => s.flatMap((part) => part.split('/'))),
  fc.tuple(upTo(2811), upTo(2025, 1946)).map(([n, y]) => ['S', 'RES', `${n}(${y})`]),
  fc.tuple(upTo(3541), roman).map(([n, r]) => ['A', 'RES', `${n}(${r})`]),
  fc
    .tuple(fc.constantFrom('CCPR', 'CRC', 'CAT'), state, upTo(9))
    .map(([b, s, n]) => [b, 'C', s, 'CO', String(n)]),
  fc
    .tuple(fc.constantFrom('SGB', 'AI', 'IC'), year, upTo(99))
    .map(([b, y, n]) => ['ST', b, String(y), String(n)]),
  fc.tuple(fc.constantFrom('CS', 'AG', 'SG/SM'), upTo(14000)).map(([b, n]) => [...b.split('/'), String(n)]),
  fc
    .tuple(upTo(60), fc.constantFrom('POL', 'PAL', 'E', 'P(IS)'), upTo(60))
    .map(([s, series, n]) => ['OIC', 'CFM', String(s), series, String(n)]),
  fc.tuple(upTo(850), roman).map(([n, r]) => ['Assembly', 'AU', `Dec.${n}(${r})`]),
  fc.tuple(upTo(65), upTo(30)).map(([s, n]) => [`GC(${s})`, 'RES', String(n)]),
)

const single: fc.Arbitrary<SymbolParts> = fc
  .tuple(segments, fc.array(suffix, { maxLength: 3 }), upTo(2, 0))
  .map(([parts, suffixes, reissue]) => ({
    segments: parts,
    // A press release and the series in parentheses bear no suffixes.
    suffixes: ['CS', 'AG', 'SG'].includes(parts[0] ?? '') ? [] : suffixes,
    ...(reissue > 0 && { reissue }),
  }))

/** Only documents of the United Nations are issued under more symbols than one. */
const joinable = single.filter((parts) =>
  ['A', 'S', 'E', 'CCPR', 'CRC', 'CAT'].includes(parts.segments[0] ?? ''),
)

describe('a symbol made by the grammar', () => {
  it('is read back into its parts', () => {
    fc.assert(
      fc.property(single, (parts) => {
        const text = formatSymbol(parts)
        const result = parseSymbol(text)
        expect(result).toMatchObject({ ok: true, symbol: text, ...parts })
        expect(result.ok && parseSymbol(formatSymbol(result))).toEqual(result)
      }),
      { numRuns: 2000 },
    )
  })

  it('joined to others is read back into all of them', () => {
    fc.assert(
      fc.property(fc.array(joinable, { minLength: 2, maxLength: 4 }), (joint) => {
        const [first] = joint
        const text = formatSymbol({ segments: first?.segments ?? [], joint })
        const result = parseSymbol(text)
        expect(result).toMatchObject({ ok: true, symbol: text, joint })
      }),
      { numRuns: 500 },
    )
  })

  it('with anything after it that no symbol holds fails at its end', () => {
    fc.assert(
      fc.property(single, fc.constantFrom(',', ' du', ' et Add', ' !', ';', ')'), (parts, tail) => {
        const text = formatSymbol(parts)
        expect(parseSymbol(text + tail)).toEqual({ ok: false, at: text.length, expected: 'the end' })
        expect(readSymbol(text + tail)).toMatchObject({ end: text.length })
      }),
    )
  })
})

const letters = fc.constantFrom(...'ASE/.-*()[]0123456789 XVIRESAddPV.,nà°\u00a0'.split(''))
const noise = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(letters, { maxLength: 60 }).map((all) => all.join('')),
)

describe('any string', () => {
  it('is read without a throw, and a failure points into it', () => {
    fc.assert(
      fc.property(noise, (text) => {
        const result = parseSymbol(text)
        if (result.ok) {
          expect(parseSymbol(result.symbol)).toEqual(result)
          expect(looksLikeSymbol(text)).toBe(true)
        } else {
          expect(result.at).toBeGreaterThanOrEqual(0)
          expect(result.at).toBeLessThanOrEqual(text.length)
        }
        const number = parseResolution(text)
        if (!number.ok) expect(number.at).toBeLessThanOrEqual(text.length)
        documentUrl(text)
      }),
      { numRuns: 5000 },
    )
  })
})

describe('hostile strings', () => {
  const HOSTILE = [
    'A/',
    '/',
    'A/1',
    '(',
    'S/RES/242(',
    'A/66/6(Sect. ',
    '1/',
    'X',
    '9',
    'A.',
    'A-',
    'A/65/903-',
    'Add.1/',
    'A/Add.1/',
    'A/L.1.',
    '*',
    'UNEP(',
    'GC(',
    '36 C/',
    ' ',
    'résolution 1 (',
    'A/65/903*',
    'MED ',
    '\u0301',
    '\ud800',
    '12 A, B et ',
    '3379 (XXX',
    'S-',
    'ES-10/',
    'OIC/1-A/',
  ]

  it.each(HOSTILE)('%j repeated to 20,000 characters is no symbol', (unit) => {
    const text = unit.repeat(Math.ceil(20_000 / unit.length))
    const result = parseSymbol(text)
    expect(result.ok).toBe(false)
    expect(!result.ok && result.at <= text.length).toBe(true)
    expect(parseResolution(text).ok).toBe(false)
    expect(documentUrl(text)).toBeUndefined()
    expect(typeof looksLikeSymbol(text)).toBe('boolean')
  })

  it('are not read further than a symbol is long', () => {
    const text = `A${'/65'.repeat(10_000)}`
    const result = readSymbol(text)
    expect('symbol' in result && result.end).toBeLessThan(240)
  })
})
