import edtf from 'edtf'
import { describe, expect, it } from 'vitest'
import {
  compareEdtf,
  contains,
  earliestDay,
  latestDay,
  overlaps,
  runsBackwards,
} from '../../src/edtf/index.ts'

describe('earliestDay and latestDay', () => {
  it.each([
    ['2011-06-30', '2011-06-30', '2011-06-30'],
    ['2011-06', '2011-06-01', '2011-06-30'],
    ['2012-02', '2012-02-01', '2012-02-29'],
    ['1967', '1967-01-01', '1967-12-31'],
    ['199X', '1990-01-01', '1999-12-31'],
    ['20XX', '2000-01-01', '2099-12-31'],
    ['199X-02-29', '1992-02-29', '1996-02-29'],
    ['2011-XX-31', '2011-01-31', '2011-12-31'],
    ['2011-XX-30', '2011-01-30', '2011-12-30'],
    ['2011-1X', '2011-10-01', '2011-12-31'],
    ['2011-02-2X', '2011-02-20', '2011-02-28'],
    ['1995~', '1995-01-01', '1995-12-31'],
    ['2011-06-28/2011-06-30', '2011-06-28', '2011-06-30'],
    ['2014/2015', '2014-01-01', '2015-12-31'],
    ['1992/..', '1992-01-01', undefined],
    ['../2014-12-31', undefined, '2014-12-31'],
    ['{2011-05-09,2011-05-03}', '2011-05-03', '2011-05-09'],
    ['[1995,2001..2003]', '1995-01-01', '2003-12-31'],
    ['2011-21', '2011-03-01', '2011-05-31'],
    ['2011-24', '2011-12-01', '2012-02-29'],
    ['2014-33', '2014-01-01', '2014-03-31'],
    ['2014-36', '2014-10-01', '2014-12-31'],
    ['2014-38', '2014-05-01', '2014-08-31'],
    ['2014-40', '2014-01-01', '2014-06-30'],
    ['2014-41', '2014-07-01', '2014-12-31'],
    ['9999-24', '9999-12-01', '9999-12-31'],
    ['2011-06-30/2011-06-28', '2011-06-28', '2011-06-30'],
    ['XXXX-08-29', undefined, undefined],
    ['XXXX-02-03/XXXX-02-05', undefined, undefined],
    ['XXXX', undefined, undefined],
    ['demain', undefined, undefined],
  ])('%s runs from %s to %s', (value, earliest, latest) => {
    expect(earliestDay(value)).toBe(earliest)
    expect(latestDay(value)).toBe(latest)
  })

  it('agrees with another reader of EDTF', () => {
    for (const value of [
      '2011-06-30',
      '2011-06',
      '2012-02',
      '1967',
      '199X',
      '1995/2004',
      '2010-11-30/2010-12-02',
    ]) {
      const { min, max } = edtf(value)
      expect(earliestDay(value)).toBe(new Date(min).toISOString().slice(0, 10))
      expect(latestDay(value)).toBe(new Date(max).toISOString().slice(0, 10))
    }
  })
})

const ordered = [
  '../1989',
  '../2014-12-31',
  '1967',
  '199X',
  '1992/..',
  '2011-01-01',
  '2011-01',
  '2011-40',
  '2011',
  '2011/..',
  '2011-06-28/2011-06-30',
  '2011-06-30',
  'XXXX-02-03',
  'XXXX-02-03/XXXX-02-05',
  'XXXX-06',
  '{XXXX-06-03,XXXX-06-05}',
  'XXXX-08-29',
  'XXXX-08-29/..',
  '',
  'demain',
]

describe('compareEdtf', () => {
  it('orders by first day, then last; years unsaid after, no dates last', () => {
    expect([...ordered].reverse().sort(compareEdtf)).toEqual(ordered)
  })

  it('is a total order', () => {
    for (const a of ordered)
      for (const b of ordered) {
        expect(Math.sign(compareEdtf(a, b))).toBe(Math.sign(ordered.indexOf(a) - ordered.indexOf(b)))
        expect(compareEdtf(a, b) + compareEdtf(b, a)).toBe(0)
      }
    expect(compareEdtf('2011', '2011-01-01/2011-12-31')).toBeLessThan(0)
    expect(compareEdtf('2011-01-01/2011-12-31', '2011')).toBeGreaterThan(0)
  })
})

describe('overlaps and contains', () => {
  it.each([
    ['2011', '2011-06-30', true, true],
    ['2011-06-30', '2011', true, false],
    ['2011', '2012', false, false],
    ['2011-06-28/2011-06-30', '2011-06-30/2011-07-02', true, false],
    ['199X', '1995~', true, true],
    ['1992/..', '2011', true, true],
    ['1992/..', '1991', false, false],
    ['1992/..', '../1992', true, false],
    ['../2014-12-31', '1967', true, true],
    ['{2011-05-03,2011-05-05}', '2011-05-04', false, false],
    ['{2011-05-03,2011-05-05}', '2011-05-05', true, true],
    ['{2011-05-04,2011-05-03}', '2011-05-03/2011-05-04', true, true],
    ['2011-05', '{2011-05-03,2011-05-05}', true, true],
    ['{2010,2012}', '{2010-05,2012-06}', true, true],
    ['{2010,2012}', '{2010-05,2011-06}', true, false],
    ['2014-33', '2014-02', true, true],
    ['../2014', '../2012', true, true],
    ['../2014', '2012/..', true, false],
    ['XXXX-08-29', '2011-08-29', false, false],
    ['XXXX-08-29', 'XXXX-08-29', false, false],
    ['2011', 'demain', false, false],
    ['', '', false, false],
  ])('%s and %s', (a, b, overlap, contained) => {
    expect(overlaps(a, b)).toBe(overlap)
    expect(overlaps(b, a)).toBe(overlap)
    expect(contains(a, b)).toBe(contained)
  })
})

describe('runsBackwards', () => {
  it('tells ranges that end before they begin', () => {
    for (const value of ['2011-06-30/2011-06-28', '2012/2011', '2011-05/2011-03', 'XXXX-02-05/XXXX-02-03'])
      expect(runsBackwards(value), value).toBe(true)
    for (const value of [
      '2011-06-28/2011-06-30',
      '2011/2011',
      '2011/2011-06',
      '1992/..',
      'XXXX-12-28/XXXX-01-03',
      'XXXX-02-03/XXXX-02-05',
      '2011',
      'demain',
    ])
      expect(runsBackwards(value), value).toBe(false)
  })
})
