import { describe, expect, it } from 'vitest'
import { type EdtfFailureCode, parseEdtf } from '../../src/edtf/index.ts'

const read = (text: string) => {
  const result = parseEdtf(text)
  return result.ok ? result.value : undefined
}

describe('parseEdtf', () => {
  it('reads dates with what is not said', () => {
    expect(read('2011-06-30')).toEqual({ type: 'date', year: '2011', month: '06', day: '30' })
    expect(read('XXXX-08-29')).toEqual({ type: 'date', year: 'XXXX', month: '08', day: '29' })
    expect(read('199X')).toEqual({ type: 'date', year: '199X' })
    expect(read('2011-1X')).toEqual({ type: 'date', year: '2011', month: '1X' })
    expect(read('199X-02-29')).toMatchObject({ type: 'date' })
  })

  it('reads qualifiers, seasons, ranges and sets', () => {
    expect(read('1995~')).toEqual({ type: 'date', year: '1995', qualifier: '~' })
    expect(read('2011-21?')).toEqual({ type: 'season', year: '2011', season: 21, qualifier: '?' })
    expect(read('2014-41')).toEqual({ type: 'season', year: '2014', season: 41 })
    expect(read('1992/..')).toEqual({ type: 'range', from: { type: 'date', year: '1992' }, to: 'open' })
    expect(read('../2014')).toEqual({ type: 'range', from: 'open', to: { type: 'date', year: '2014' } })
    expect(read('{1995,2001..2003}')).toEqual({
      type: 'set',
      of: 'all',
      members: [
        { type: 'date', year: '1995' },
        { type: 'range', from: { type: 'date', year: '2001' }, to: { type: 'date', year: '2003' } },
      ],
    })
    expect(read('[1995,1996]')).toMatchObject({ type: 'set', of: 'one' })
  })

  it.each([
    ['', 'empty', 0],
    ['demain', 'syntax', 0],
    ['2011-6-30', 'syntax', 0],
    ['20110630', 'syntax', 0],
    ['2011-06-30T10:00', 'syntax', 0],
    ['2011-06-30-01', 'syntax', 0],
    ['-044', 'syntax', 0],
    ['Y17000', 'syntax', 0],
    ['2011-06-30 ', 'syntax', 0],
    ['٢٠١١', 'syntax', 0],
    ['2011-13', 'no-such-month', 5],
    ['2011-00', 'no-such-month', 5],
    ['2011-2X', 'no-such-month', 5],
    ['2011-33-01', 'no-such-month', 5],
    ['2011-42', 'no-such-month', 5],
    ['2011-02-30', 'no-such-day', 8],
    ['2011-02-29', 'no-such-day', 8],
    ['XXXX-02-30', 'no-such-day', 8],
    ['2011-04-00', 'no-such-day', 8],
    ['2011-02-3X', 'no-such-day', 8],
    ['2011/2012/2013', 'syntax', 5],
    ['2011/2012-13', 'no-such-month', 10],
    ['../..', 'syntax', 0],
    ['/2011', 'syntax', 0],
    ['2011/', 'syntax', 5],
    ['{', 'syntax', 1],
    ['{}', 'syntax', 1],
    ['{2011]', 'syntax', 6],
    ['{2011,}', 'syntax', 6],
    ['{2011,2012-13}', 'no-such-month', 11],
    ['{2011,2012/2013}', 'syntax', 6],
  ] as const satisfies readonly (readonly [string, EdtfFailureCode, number])[])(
    '%j fails: %s at %i',
    (text, code, at) => {
      expect(parseEdtf(text)).toEqual({ ok: false, code, at })
    },
  )

  it('says of what is no string that it is none', () => {
    for (const value of [undefined, null, 2011, {}, []])
      expect(parseEdtf(value as unknown as string)).toEqual({ ok: false, code: 'not-a-string', at: 0 })
  })

  it('reads hostile text to its end', () => {
    for (const piece of ['X', '2', '-', '/', '..', '{', ',', '~', '2011/', '2011..'])
      expect(parseEdtf(piece.repeat(200_000)).ok).toBe(false)
    expect(parseEdtf(`{${'2011,'.repeat(200_000)}2012}`).ok).toBe(true)
  })
})
