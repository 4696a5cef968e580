import nlp from 'compromise'
import { describe, expect, it } from 'vitest'
import { compromisePlugin, tagOf, type WithMentions } from '../../src/bridge/compromise.ts'
import { annotate } from '../../src/index.ts'

nlp.plugin(compromisePlugin(annotate))

const read = (text: string) => nlp<WithMentions>(text).dragoman()

describe('the bridge to compromise', () => {
  it('lets its match syntax ask for mentions', () => {
    const doc = read('Le Conseil a adressé à la Jordanie la note A/65/903 et au Liban la note A/65/904.')
    expect(doc.match('#State . . #Symbol').out('array')).toEqual([
      'Jordanie la note A/65/903',
      'Liban la note A/65/904.',
    ])
  })

  it('tags all the words of a mention, and no others', () => {
    const doc = read(
      'Adressée au comptable par l’Organisation des Nations Unies, à New York, le 8 juillet 2011.',
    )
    expect(doc.match('#Organisation+').text()).toBe('Organisation des Nations Unies')
    expect(doc.match('#CalendarDate+').text()).toMatch(/^8 juillet 2011/u)
    expect(doc.match('comptable').has('#Mention')).toBe(false)
  })

  it('finds the name inside a contraction', () => {
    const doc = read('Les forces de l’Iraq et de l’Afghanistan.')
    expect(doc.match('#State').length).toBe(2)
    expect(doc.match('#State').out('array')).toEqual(['Iraq', 'Afghanistan.'])
    expect(doc.text()).toBe('Les forces de l’Iraq et de l’Afghanistan.')
  })

  it('gives each mention as a match of its own, of a type or of all', () => {
    const text = 'La France, l’Espagne et l’Union africaine.'
    expect(nlp<WithMentions>(text).mentions('state').length).toBe(2)
    expect(nlp<WithMentions>(text).mentions().length).toBe(3)
    expect(nlp<WithMentions>('Rien ici.').mentions().length).toBe(0)
  })

  it('makes every tag a mention', () => {
    const doc = read('Le Kazakhstan, le 8 juillet 2011.')
    expect(doc.match('#Mention').length).toBeGreaterThanOrEqual(2)
    expect(doc.match('(#State && #Mention)').found).toBe(true)
  })

  it('asks for a State before a resolution, with one word between', () => {
    const doc = read('Le Conseil a imposé à la Libye, résolution 1970 (2011), un embargo sur les armes.')
    expect(doc.match('#State .? #Resolution').text()).toMatch(/^Libye, résolution 1970/u)
  })

  it('survives an empty document and one of spaces', () => {
    expect(read('').text()).toBe('')
    expect(read('  \n ').match('#Mention').found).toBe(false)
  })

  it('names tags that compromise does not use itself', () => {
    expect(tagOf('agenda-item')).toBe('AgendaItem')
    expect(tagOf('date')).toBe('CalendarDate')
  })
})
