import { parse } from 'edtf'
import { describe, expect, it } from 'vitest'
import {
  edtfBetween,
  edtfCentury,
  edtfDay,
  edtfDays,
  edtfDecade,
  edtfHalf,
  edtfQualified,
  edtfQuarter,
  edtfRange,
  edtfSeason,
  edtfSet,
  edtfSince,
  edtfThird,
  edtfUntil,
  parseEdtf,
} from '../../src/edtf/index.ts'

const written: readonly (readonly [string | undefined, string])[] = [
  [edtfDay(2011, 6, 30), '2011-06-30'],
  [edtfDay(2011, 6), '2011-06'],
  [edtfDay(1967), '1967'],
  [edtfDay(622, 7, 16), '0622-07-16'],
  [edtfDay(undefined, 8, 29), 'XXXX-08-29'],
  [edtfDay(undefined, 2, 29), 'XXXX-02-29'],
  [edtfDay(undefined, 6), 'XXXX-06'],
  [edtfDay(undefined, undefined, 3), 'XXXX-XX-03'],
  [edtfDay(2011, undefined, 30), '2011-XX-30'],
  [edtfDay(), 'XXXX'],
  [edtfRange({ day: 28 }, { year: 2011, month: 6, day: 30 }), '2011-06-28/2011-06-30'],
  [edtfRange({ day: 3 }, { month: 2, day: 5 }), 'XXXX-02-03/XXXX-02-05'],
  [edtfRange({ month: 11, day: 30 }, { year: 2010, month: 12, day: 2 }), '2010-11-30/2010-12-02'],
  [edtfRange({ year: 2010, month: 12, day: 28 }, { year: 2011, month: 1, day: 3 }), '2010-12-28/2011-01-03'],
  [edtfRange({ month: 12, day: 28 }, { year: 2011, month: 1, day: 3 }), '2010-12-28/2011-01-03'],
  [edtfRange({ year: 2010, month: 12, day: 28 }, { month: 1, day: 3 }), '2010-12-28/2011-01-03'],
  [edtfRange({ month: 12, day: 28 }, { month: 1, day: 3 }), 'XXXX-12-28/XXXX-01-03'],
  [edtfRange({ year: 2011, month: 6, day: 28 }, { day: 30 }), '2011-06-28/2011-06-30'],
  [edtfRange({ month: 2 }, { year: 2011, month: 5 }), '2011-02/2011-05'],
  [edtfRange({ month: 11 }, { year: 2011, month: 2 }), '2010-11/2011-02'],
  [edtfRange({ year: 1995 }, { year: 2004 }), '1995/2004'],
  [edtfRange({ day: 30 }, { year: 2011, month: 6, day: 28 }), '2011-06-30/2011-06-28'],
  [edtfDays(2011, 6, [7, 8]), '2011-06-07/2011-06-08'],
  [edtfDays(2011, 5, [3, 5, 9]), '{2011-05-03,2011-05-05,2011-05-09}'],
  [edtfDays(2011, 5, [9, 3, 3]), '{2011-05-03,2011-05-09}'],
  [edtfDays(undefined, 5, [3, 5]), '{XXXX-05-03,XXXX-05-05}'],
  [edtfDays(2011, 5, [3]), '2011-05-03'],
  [edtfSet(['2011-05-03', '2012']), '{2011-05-03,2012}'],
  [edtfSet(['2011', '2011']), '2011'],
  [edtfDecade(1990), '199X'],
  [edtfDecade(1999), '199X'],
  [edtfCentury(21), '20XX'],
  [edtfCentury(19), '18XX'],
  [edtfCentury(1), '00XX'],
  [edtfSeason(2011, 'spring'), '2011-21'],
  [edtfSeason(2011, 'winter'), '2011-24'],
  [edtfQuarter(2014, 1), '2014-33'],
  [edtfQuarter(2014, 4), '2014-36'],
  [edtfThird(2014, 1), '2014-37'],
  [edtfThird(2014, 3), '2014-39'],
  [edtfHalf(2014, 1), '2014-40'],
  [edtfHalf(2014, 2), '2014-41'],
  [edtfSince('1992'), '1992/..'],
  [edtfSince('XXXX-05-03'), 'XXXX-05-03/..'],
  [edtfSince('2014-41'), '2014-07/..'],
  [edtfUntil('2014-12-31'), '../2014-12-31'],
  [edtfUntil('2014-33'), '../2014-03'],
  [edtfUntil('2014-24'), '../2015-02'],
  [edtfBetween('199X', '2004'), '199X/2004'],
  [edtfBetween('2010-33', '2011-34'), '2010-01/2011-06'],
  [edtfQualified('1995', '~'), '1995~'],
  [edtfQualified('2011-06-30', '?'), '2011-06-30?'],
  [edtfQualified('2011-06', '%'), '2011-06%'],
]

describe('formatting', () => {
  it.each(written)('%s', (value, expected) => {
    expect(value).toBe(expected)
    expect(() => parse(expected)).not.toThrow()
    expect(parseEdtf(expected)).toMatchObject({ ok: true })
  })

  it('writes nothing for what is no date', () => {
    for (const value of [
      edtfDay(2011, 2, 30),
      edtfDay(2011, 2, 29),
      edtfDay(undefined, 2, 30),
      edtfDay(2011, 13),
      edtfDay(2011, 0, 1),
      edtfDay(20111),
      edtfDay(2011.5),
      edtfRange({ day: 30 }, { year: 2011, month: 2, day: 31 }),
      edtfRange({ month: 12, day: 28 }, { year: 0, month: 1, day: 3 }),
      edtfDays(2011, 2, [28, 30]),
      edtfDays(2011, 2, [29, 30]),
      edtfDays(2011, 2, []),
      edtfSet([]),
      edtfSet(['2011', undefined]),
      edtfSet(['2011', '2012/2013']),
      edtfDecade(-1),
      edtfDecade(19900),
      edtfCentury(0),
      edtfCentury(101),
      edtfCentury(2.5),
      edtfQuarter(2014, 5),
      edtfQuarter(2014, 0),
      edtfHalf(2014, 3),
      edtfThird(20144, 1),
      edtfSince(undefined),
      edtfSince('1992/..'),
      edtfUntil('demain'),
      edtfBetween('2011', undefined),
      edtfBetween('2011/2012', '2014'),
      edtfQualified('2011-33', '~'),
      edtfQualified('2011~', '?'),
    ])
      expect(value).toBeUndefined()
  })

  it('agrees with another reader of EDTF on every day of a leap and a common year', () => {
    for (const year of [2011, 2012, undefined])
      for (let month = 1; month <= 12; month++)
        for (let day = 1; day <= 31; day++) {
          const value = edtfDay(year, month, day)
          const text = `${year ?? 'XXXX'}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
          expect(value === undefined || value === text).toBe(true)
          if (value) expect(() => parse(value)).not.toThrow()
          // The other reader takes 29 February for a day of every year.
          else if (!text.endsWith('-02-29')) expect(() => parse(text), text).toThrow()
        }
  })
})
