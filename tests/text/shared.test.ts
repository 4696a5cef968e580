import { describe, expect, it } from 'vitest'
import { share, unshare } from '../../src/text/shared.ts'

describe('words that share their first letters', () => {
  it('are written from where they depart from the one before', () => {
    expect(share(['abbas', 'abdalla', 'abdallah'])).toBe('abbas#dalla>h\n')
  })

  it.each([
    [[]],
    [['un']],
    [['abbas', 'abdalla', 'abdallah', 'abdallah']],
    [['Straße', 'Straßen', 'Strand']],
    [["Be'er", "Be'eri", 'Be', '2004', '2005']],
    [['interdépartementalisation', 'interdépartementalisations']],
  ])('come back: %j', (words: string[]) => {
    expect(unshare(share(words))).toEqual(words)
  })

  it('share no more than can be said, and nothing but plain letters', () => {
    expect(share(['Straße', 'Straßen'])).toBe(
      'Straße@ßen\n'.replace('@', share(['aaaaa', 'aaaab']).charAt(5)),
    )
    expect(share(['2004', '2005'])).toBe('2004\n2005\n')
  })
})
