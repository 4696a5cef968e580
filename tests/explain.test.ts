import { describe, expect, it } from 'vitest'
import { explain } from '../src/index.ts'

/** Each proposal at the first letter of `word`: its text, and what became of it. */
const fates = (text: string, word: string): readonly (readonly [string, string, string | undefined])[] =>
  explain(text, text.indexOf(word)).proposals.map((one) => [one.text, one.verdict, one.by])

describe('explain', () => {
  it('tells what stands from what it beat, and names the winner', () => {
    expect(fates('la Guinée équatoriale', 'Guinée')).toEqual([
      ['Guinée', 'beaten', 'state « Guinée équatoriale » (state/Guinée équatoriale)'],
      ['Guinée équatoriale', 'stands', undefined],
    ])
  })

  it('says that a language is dropped where a State’s adjective was proposed', () => {
    expect(fates('Il parle en russe.', 'russe')).toEqual([['russe', 'dropped', undefined]])
  })

  it('gives the token at the offset, with what is known of it', () => {
    const { token } = explain('Un conseil.', 4)
    expect(token).toMatchObject({ start: 3, end: 10, text: 'conseil', known: true })
    expect(token?.classes).toContain('short-head')
  })

  it('gives no token between tokens, nor at the end', () => {
    expect(explain('le Niger', 2)).toEqual({ offset: 2, proposals: [] })
    expect(explain('le Niger', 8)).toEqual({ offset: 8, proposals: [] })
  })

  it.each([-1, 9, 1.5, Number.NaN])('refuses the offset %s', (offset) => {
    expect(() => explain('le Niger', offset)).toThrow(
      /BAD_OPTION at offset: expected a whole number from 0 to 8/u,
    )
  })
})
