import { describe, expect, it } from 'vitest'
import { yearOfSession } from '../../../src/entities/session/years.ts'
import { annotate } from '../../../src/index.ts'

describe('the year of a session', () => {
  it.each([
    ['un-ga', 1, 1946],
    ['un-ga', 31, 1976],
    ['un-ga', 65, 2010],
    ['un-chr', 61, 2005],
    ['un-csw', 39, 1995],
    ['un-csw', 59, 2015],
    ['un-cnd', 51, 2008],
    ['ilc', 1, 1949],
    ['ilc', 63, 2011],
    ['uncitral', 1, 1968],
    ['copuos', 30, 1987],
    ['wha', 1, 1948],
    ['wha', 64, 2011],
    ['oic-cfm', 34, 2007],
    ['oic-cfm', 38, 2011],
  ] as const)('%s, session %i: %i', (body, number, year) => {
    expect(yearOfSession(body, number)).toBe(year)
  })

  it('is not told where the body meets otherwise', () => {
    expect(yearOfSession('un-hrc', 16)).toBeUndefined()
    expect(yearOfSession('un-chr', 3)).toBeUndefined()
    expect(yearOfSession('oic-cfm', 48)).toBeUndefined()
  })

  it('is no meeting’s, and no special session’s', () => {
    const [meeting, special] = annotate(
      'la 65e séance de l’Assemblée générale ; la vingt-septième session extraordinaire de l’Assemblée générale',
    ).mentions('session')
    expect(meeting?.value).toEqual({ number: 65, kind: 'meeting', body: 'un-ga' })
    expect(special?.value).toEqual({ number: 27, kind: 'session', special: 'special', body: 'un-ga' })
    expect(special?.entity).toBe('session:un-ga/S-27')
  })
})
