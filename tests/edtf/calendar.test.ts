import { describe, expect, it } from 'vitest'
import { civilDay, dayNumber } from '../../src/edtf/calendar.ts'
import { daysInMonth, isLeapYear, isValidDay, weekdayOf } from '../../src/edtf/index.ts'

describe('the proleptic Gregorian calendar', () => {
  it('counts days as the platform does, from year 1 to 9999', () => {
    const date = new Date(0)
    for (let days = -719162; days < 2932896; days += 397) {
      date.setTime(days * 86_400_000)
      const parts = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()] as const
      expect(civilDay(days)).toEqual(parts)
      expect(dayNumber(...parts)).toBe(days)
      expect(weekdayOf(...parts)).toBe(date.getUTCDay() || 7)
    }
  })

  it('knows leap years and the days that are none', () => {
    expect([1900, 2000, 2011, 2012].map(isLeapYear)).toEqual([false, true, false, true])
    expect(daysInMonth(2012, 2)).toBe(29)
    expect(daysInMonth(2011, 13)).toBe(0)
    expect(isValidDay(2012, 2, 29)).toBe(true)
    for (const [y, m, d] of [
      [2011, 2, 29],
      [2011, 2, 30],
      [2011, 4, 31],
      [2011, 0, 1],
      [2011, 13, 1],
      [2011, 1, 0],
      [2011, 1.5, 1],
      [2011, 1, 1.5],
      [-1, 1, 1],
      [10000, 1, 1],
      [Number.NaN, 1, 1],
    ] as const)
      expect(isValidDay(y, m, d), `${y}-${m}-${d}`).toBe(false)
  })

  it('names the weekday, or nothing for no day', () => {
    expect(weekdayOf(2011, 7, 8)).toBe(5)
    expect(weekdayOf(1945, 6, 26)).toBe(2)
    expect(weekdayOf(2011, 2, 30)).toBeUndefined()
  })
})
