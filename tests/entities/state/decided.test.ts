import { describe, expect, it } from 'vitest'
import { annotate } from '../../../src/index.ts'

const states = (text: string, date?: string) =>
  annotate(text, date === undefined ? {} : { date })
    .mentions('state')
    .map(({ text: words, value }) => [words, value.iso3, value.alternatives])

describe('« République de Chine »', () => {
  it('is the State that has the seat of China before 25 October 1971, Taiwan from that day on', () => {
    expect(states('la République de Chine', '1950-01-01')).toEqual([
      ['République de Chine', 'CHN', undefined],
    ])
    expect(states('la République de Chine', '1971-10-25')).toEqual([
      ['République de Chine', 'TWN', undefined],
    ])
  })
  it('is Taiwan where the document names it so', () => {
    expect(states('la République de Chine (Taiwan)')[0]).toEqual(['République de Chine', 'TWN', undefined])
  })
  it('says what else it may be where nothing decides', () => {
    expect(states('la République de Chine et la République populaire de Chine')).toEqual([
      ['République de Chine', 'TWN', ['CHN']],
      ['République populaire de Chine', 'CHN', undefined],
    ])
  })
})
