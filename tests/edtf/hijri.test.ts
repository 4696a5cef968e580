import { afterEach, describe, expect, it, vi } from 'vitest'
import { hijriText, hijriToGregorian, parseEdtf } from '../../src/edtf/index.ts'

/** Days since 1970 of an ISO day. */
const days = (iso: string): number => Date.parse(iso) / 86_400_000

describe('hijriToGregorian', () => {
  // Both dates stand in the documents: communiqués and resolutions of the OIC and its organs.
  it.each([
    [[1432, 7, 26], '2011-06-28'],
    [[1424, 8, 20], '2003-10-16'],
    [[1430, 5, 9], '2009-05-04'],
    [[1424, 3, 27], '2003-05-28'],
    [[1429, 3, 5], '2008-03-13'],
    [[1435, 4, 18], '2014-02-18'],
    [[1435, 2, 6], '2013-12-09'],
    [[1444, 7, 29], '2023-02-20'],
    [[1440, 9, 26], '2019-05-31'],
    [[1435, 1, 15], '2013-11-18'],
    [[1402, 11, 3], '1982-08-22'],
    [[1443, 6, 2], '2022-01-05'],
  ] as const)('%j is %s', ([year, month, day], expected) => {
    expect(hijriToGregorian(year, month, day)).toEqual({ day: expected, method: 'umm-al-qura' })
  })

  it('is within a day of what earlier documents say', () => {
    for (const [[year, month, day], said] of [
      [[1389, 7, 12], '1969-09-25'],
      [[1401, 3, 19], '1981-01-25'],
      [[1409, 3, 27], '1988-11-07'],
    ] as const) {
      const found = hijriToGregorian(year, month, day)?.day ?? ''
      expect(Math.abs(days(found) - days(said))).toBeLessThanOrEqual(1)
    }
  })

  it('gives months of 29 or 30 days, one after the other, in each of its years', () => {
    let before = days(hijriToGregorian(1299, 12, 1)?.day ?? '')
    for (let year = 1300; year <= 1601; year++)
      for (let month = 1; month <= 12; month++) {
        const found = hijriToGregorian(year, month, 1)
        expect(found?.method).toBe(year <= 1600 ? 'umm-al-qura' : 'tabular')
        const first = days(found?.day ?? '')
        // Where the two calendars meet, a month may be a day or two short or long.
        const meets = (year === 1300 || year === 1601) && month === 1 ? 2 : 0
        expect(first - before).toBeGreaterThanOrEqual(29 - meets)
        expect(first - before).toBeLessThanOrEqual(30 + meets)
        before = first
      }
  })

  it('reckons by tables outside the years of Umm al-Qura', () => {
    expect(hijriToGregorian(1, 1, 1)).toEqual({ day: '0622-07-19', method: 'tabular' })
    expect(hijriToGregorian(1299, 1, 1)?.method).toBe('tabular')
    expect(hijriToGregorian(9665, 1, 1)?.method).toBe('tabular')
  })

  it('gives nothing for no date', () => {
    for (const [y, m, d] of [
      [1432, 0, 1],
      [1432, 13, 1],
      [1432, 1, 0],
      [1432, 1, 31],
      [0, 1, 1],
      [9999, 1, 1],
      [1432, 1.5, 1],
      [Number.NaN, 1, 1],
    ] as const)
      expect(hijriToGregorian(y, m, d)).toBeUndefined()
  })

  it('takes the 30th of a short month for the day after its 29th', () => {
    // Safar 1432 has 29 days.
    expect(hijriToGregorian(1432, 3, 1)?.day).toBe('2011-02-04')
    const last = days(hijriToGregorian(1432, 2, 29)?.day ?? '')
    expect(days(hijriToGregorian(1432, 2, 30)?.day ?? '')).toBe(last + 1)
  })
})

describe('without the calendar in Intl', () => {
  afterEach(() => {
    vi.unstubAllGlobals()
    vi.resetModules()
  })

  it.each([
    [
      'Intl that throws',
      () => {
        throw new RangeError('no data')
      },
    ],
    ['Intl that falls back', () => ({ resolvedOptions: () => ({ calendar: 'gregory' }) })],
  ])('%s: reckons by tables and says so', async (_, make) => {
    vi.stubGlobal('Intl', {
      DateTimeFormat: class {
        constructor() {
          // biome-ignore lint/correctness/noConstructorReturn: stands in for the platform's
          return make()
        }
      },
    })
    vi.resetModules()
    const fresh = await import('../../src/edtf/hijri.ts')
    const found = fresh.hijriToGregorian(1432, 7, 26)
    expect(found?.method).toBe('tabular')
    expect(Math.abs(days(found?.day ?? '') - days('2011-06-28'))).toBeLessThanOrEqual(2)
  })
})

describe('hijriText', () => {
  it('writes year, month and day in figures', () => {
    expect(hijriText(1432, 7, 26)).toBe('1432-07-26')
    expect(hijriText(1430, 5)).toBe('1430-05')
    expect(hijriText(1441)).toBe('1441')
    // 30 Safar, which no Gregorian February has.
    expect(hijriText(1433, 2, 30)).toBe('1433-02-30')
    expect(hijriText(1432, 13)).toBeUndefined()
    expect(hijriText(1432, undefined, 3)).toBeUndefined()
    expect(parseEdtf(hijriText(1432, 7) ?? '').ok).toBe(true)
  })
})
