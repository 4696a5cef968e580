import { describe, expect, it } from 'vitest'
import { annotate, createAnnotator, DragomanError, type LexiconEntry } from '../src/index.ts'

const text = 'Le Kazakhstan et la Ruritanie ont saisi le Comité Zenda.'
const ruritania: LexiconEntry<object> = {
  id: 'RUR',
  type: 'state',
  label: 'Ruritanie',
  forms: ['Ruritanie', { text: 'ruritanien', form: 'demonym', case: 'any' }],
  value: { iso3: 'RUR' },
}
const states = (annotator: typeof annotate, document = text): readonly string[] =>
  annotator(document)
    .mentions('state')
    .map((one) => one.text)

describe('a lexicon of one’s own', () => {
  it('adds entries to one annotator and leaves every other alone', () => {
    const mine = createAnnotator({ lexicon: { add: [ruritania] } })
    expect(states(mine)).toEqual(['Kazakhstan', 'Ruritanie'])
    expect(states(mine, 'le peuple ruritanien')).toEqual(['ruritanien'])
    expect(states(annotate)).toEqual(['Kazakhstan'])
    expect(states(createAnnotator())).toEqual(['Kazakhstan'])
  })

  it('removes entries', () => {
    expect(states(createAnnotator({ lexicon: { remove: ['state:KAZ'] } }))).toEqual([])
    expect(states(annotate)).toEqual(['Kazakhstan'])
  })

  it('overrides an entry', () => {
    const mine = createAnnotator({
      lexicon: { add: [{ ...ruritania, id: 'KAZ', value: { iso3: 'KAZ', note: 'mine' } }] },
    })
    expect(states(mine)).toEqual(['Ruritanie'])
  })

  it('gives only the types asked for', () => {
    const only = createAnnotator({ types: ['state'] })
    expect(
      new Set(
        only('Le Conseil de sécurité et le Kazakhstan')
          .mentions()
          .map((one) => one.type),
      ),
    ).toEqual(new Set(['state']))
  })

  it('refuses a type that nothing finds, naming it and those that are', () => {
    const types = ['state', 'vessel'] as unknown as readonly ['state']
    expect(() => createAnnotator({ types })).toThrowError(/options\.types.*organisation.*vessel/u)
  })

  const bad = (entry: object): unknown => ({ ...ruritania, ...entry })
  it.each([
    ['an unknown field', bad({ iso: 'X' }), /RUR.*\.iso/u],
    ['an empty name', bad({ forms: [' '] }), /RUR.*forms\[0\]/u],
    ['no name', bad({ forms: [] }), /RUR.*forms/u],
    ['a bad code', bad({ value: { iso3: 'Kaz' } }), /RUR.*iso3.*Kaz/u],
    ['an unknown type', bad({ type: 'planet' }), /RUR.*type.*planet/u],
    ['a bad case', bad({ forms: [{ text: 'x', case: 'lower' }] }), /RUR.*forms\[0\]\.case.*lower/u],
    ['an unknown field of a form', bad({ forms: [{ text: 'x', weight: 1 }] }), /RUR.*forms\[0\]\.weight/u],
    ['no entry', 3, /add\[0\]/u],
  ])('refuses %s, naming entry and field', (_, entry, message) => {
    expect(() => createAnnotator({ lexicon: { add: [entry as LexiconEntry<object>] } })).toThrowError(message)
    expect(() => createAnnotator({ lexicon: { add: [entry as LexiconEntry<object>] } })).toThrowError(
      DragomanError,
    )
  })

  it('refuses two entries of one id', () => {
    expect(() => createAnnotator({ lexicon: { add: [ruritania, ruritania] } })).toThrowError(
      /DUPLICATE_ENTRY.*RUR/u,
    )
  })
})
