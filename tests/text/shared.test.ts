import { describe, expect, it } from 'vitest'
import { readWords, wordText } from '../../src/match/words.ts'
import { share, shareSorted, sortedWords } from '../../src/text/shared.ts'

const lists: readonly (readonly string[])[] = [
  ['un'],
  ['abbas', 'abdalla', 'abdallah', 'abdallah'],
  ['Straße', 'Straßen', 'Strand'],
  ["Be'er", "Be'eri", 'Be', '2004', '2005', 'Être', 'ÊTRE'],
  ['interdépartementalisation', 'interdépartementalisations'],
]

describe('words that share their first letters', () => {
  it('are written from where they depart from the one before', () => {
    expect(share(['abbas', 'abdalla', 'abdallah'])).toBe('abbas#dalla>h\n')
  })

  it.each(lists.map((words) => [words]))('come back: %j', (words) => {
    const read = readWords(share(words), words.length)
    expect(words.map((_, word) => wordText(read, word))).toEqual(words)
  })

  it('have the same hashes as words that share nothing', () => {
    for (const words of lists) {
      const shared = readWords(share(words), words.length)
      const whole = readWords(words.map((word) => `${word}\n`).join(''), words.length)
      expect(shared.hashes).toEqual(whole.hashes)
      expect(shared.shapes).toEqual(whole.shapes)
    }
  })

  it('share plain letters only', () => {
    expect(share(['Straße', 'Straßen'])).toBe('Straße*ßen\n')
    expect(share(['2004', '2005'])).toBe('2004\n2005\n')
  })
})

describe('sorted words', () => {
  it('begin with how much they share', () => {
    expect(shareSorted(['abbas', 'abdalla', 'abdallah'])).toBe('AabbasCdallaHh')
  })

  it.each([[[]], [['un']], [['ab', 'aba', 'abac', 'b']], [['a'.repeat(30), `${'a'.repeat(30)}b`]]])(
    'come back: %j',
    (words: string[]) => {
      expect(sortedWords(shareSorted(words))).toEqual(words)
    },
  )
})
