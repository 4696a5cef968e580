import { describe, expect, it } from 'vitest'
import { annotate } from '../../../src/index.ts'

/** The entities of the people that a text names, in order of their mentions. */
const people = (text: string): readonly (string | undefined)[] =>
  annotate(text)
    .mentions('person')
    .map((mention) => mention.entity)

const count = (text: string): readonly [mentions: number, people: number] => {
  const found = people(text)
  return [found.length, new Set(found).size]
}

describe('one person', () => {
  it.each([
    ['M. Nursultan Nazarbyev est venu. M. Nursultan Nazarbayev a parlé.'],
    ['M. Iyad Ameen Madani est venu. M. Iyad Amin Madani a parlé.'],
    ['M. Vitaly Churkin est venu. M. Vitaly I. Churkin a parlé.'],
    ['M. V. Churkin est venu. M. Vitaly Churkin a parlé.'],
    ['M. Mohammed Chergui est venu. M. Muhammad Chergui a parlé.'],
    ['M. Staffan de Mistura est venu. M. de Mistura a parlé.'],
    ['M. Yousef Al-Othaimeen est venu. M. Al-Othaimeen a parlé.'],
    ['M. Ban Ki-moon est venu. M. Ban a parlé.'],
    ['M. Ri Su Yong est venu. M. Ri a parlé.'],
    ['M. Miguel de Serpa Soares est venu. M. Serpa Soares a parlé.'],
    ['le Roi Abdullah II Ibn Al-Hussein est venu. Le Roi Abdullah II a parlé.'],
    ['M. Ali Bongo Ondimba est venu. M. Bongo Ondimba a parlé.'],
    ['M. Abdelaziz Bouteflika est venu. Bouteflika a parlé.'],
    ['M. Hussein Brahim Taha est venu. M. Hissein Brahim Taha a parlé.'],
    ['S. M. le Roi Mohammed VI est venu. S. M. le Roi Mohamed VI a parlé.'],
    ['M. KOUCHNER est venu. M. Bernard Kouchner a parlé.'],
  ])('%s', (text) => expect(count(text)).toEqual([2, 1]))
})

describe('two people', () => {
  it.each([
    ['M. Daniel Bouteflika est venu. Mme Daniela Bouteflika a parlé.'],
    ['M. Michel Kafando est venu. Mme Michele Kafando a parlé.'],
    ['M. Saddam Hussein est venu. M. Saddam Hassan a parlé.'],
    ['M. Ahmed Hassan Djibril est venu. M. Ahmed Omar Djibril a parlé.'],
    ['M. Ali Bongo Ondimba est venu. M. Ali a parlé.'],
    ['le Roi Abdullah II est venu. Le Roi Abdullah Ben Abdelaziz a parlé.'],
    ['le Roi Mohammed V est venu. Le Roi Mohammed VI a parlé.'],
    ['M. Laurent Gbagbo est venu. Mme Simone Gbagbo a parlé.'],
  ])('%s', (text) => expect(count(text)).toEqual([2, 2]))

  it('a surname that two people bear is neither’s', () => {
    const found = people(
      'M. Saad Hariri et M. Rafic Hariri sont venus. M. Hariri a parlé. M. Hariri est parti.',
    )
    expect(new Set(found).size).toBe(3)
    expect(found[2]).toBe(found[3])
  })

  it('a civility or a State in brackets tells namesakes apart', () => {
    const [laurent, simone, he] = people(
      'M. Laurent Gbagbo et Mme Simone Gbagbo sont venus. M. Gbagbo a parlé.',
    )
    expect([he === laurent, he === simone]).toEqual([true, false])
    expect(people('M. Diallo (Mali) et Mme Diallo (Guinée) sont venus. M. Diallo a parlé.')).toEqual([
      'person:diallo',
      'person:diallo-2',
      'person:diallo',
    ])
    expect(new Set(people('M. Diallo (Mali) est venu. M. Diallo (Guinée) a parlé.')).size).toBe(2)
  })

  it('a fuller name tells who a bare surname was, and who else it is not', () => {
    const found = people('M. Diallo est venu. M. Mamadou Diallo a parlé. M. Alpha Diallo est parti.')
    expect([found[0] === found[1], found[1] === found[2]]).toEqual([true, false])
  })

  it('a bare surname before its introduction is left alone', () => {
    expect(people('Zorbekov est un lieu. M. Ivan Zorbekov est venu.')).toHaveLength(1)
  })
})
