import { describe, expect, it } from 'vitest'
import { createAnnotator } from '../../src/index.ts'
import type { Match, Pattern } from '../../src/model/pattern.ts'
import type { AnyRule } from '../../src/model/rule.ts'
import { TokenKind } from '../../src/model/token.ts'
import {
  ahead,
  alt,
  as,
  capital,
  found,
  inClass,
  kind,
  many,
  not,
  opt,
  scan,
  seq,
  test,
  tight,
  unlisted,
  word,
} from '../../src/pattern/build.ts'

const NAME = 'essai'

const rule = (pattern: Pattern, more: Partial<AnyRule> = {}): AnyRule =>
  ({ name: NAME, type: 'event', level: 3, pattern, confidence: 1, example: '', ...more }) as AnyRule

/** The texts of what one pattern matches, in a document that nothing else reads. */
const matched = (pattern: Pattern, text: string, more: Partial<AnyRule> = {}): readonly string[] =>
  createAnnotator({ rules: [rule(pattern, more)], types: ['event'] })(text)
    .mentions()
    .filter(({ because }) => because === NAME)
    .map((mention) => mention.text)

describe('a pattern', () => {
  it('matches words whatever their case and accents, over a hyphen at the end of a line', () => {
    expect(matched(seq('zig', 'zag'), 'un ZIG zag, un Zïg-\nzag')).toEqual(['ZIG zag', 'Zïg-\nzag'])
  })
  it('takes the first alternative that fits, and does not come back to another', () => {
    expect(matched(seq(alt('zig', seq('zig', 'zag')), 'zoug'), 'zig zag zoug, zig zoug')).toEqual([
      'zig zoug',
    ])
  })
  it('reads single words and classes in alternatives as one set', () => {
    expect(matched(seq('zig', alt('zag', inClass('month'), 'zoug')), 'zig mai, zig zoug, zig zig')).toEqual([
      'zig mai',
      'zig zoug',
    ])
  })
  it('repeats a part as often as it fits, within its bounds', () => {
    expect(matched(seq('zig', many('zag', 2, 3)), 'zig zag')).toEqual([])
    expect(matched(seq('zig', many('zag', 2, 3)), 'zig zag zag')).toEqual(['zig zag zag'])
    expect(matched(seq('zig', many('zag', 2, 3)), 'zig zag zag zag zag')).toEqual(['zig zag zag zag'])
  })
  it('may leave a part out', () => {
    expect(matched(seq('zig', opt('zag'), 'zoug'), 'zig zoug, zig zag zoug')).toEqual([
      'zig zoug',
      'zig zag zoug',
    ])
  })
  it('looks ahead without taking, for what must or must not follow', () => {
    expect(matched(seq('zig', ahead('zag')), 'zig zag, zig')).toEqual(['zig'])
    expect(matched(seq('zig', not('zag', 'zoug')), 'zig zag, zig zoug, zig zig, zag')).toEqual(['zig', 'zig'])
  })
  it('asks for no white space before a part', () => {
    expect(matched(seq('zig', tight('(')), 'zig (, zig(')).toEqual(['zig('])
  })
  it('reads kinds of tokens, tests and scans', () => {
    expect(matched(seq('zig', kind(TokenKind.number)), 'zig 12, zig douze')).toEqual(['zig 12'])
    const long = test('un mot long', (reader, token) => reader.folded(token).length > 5)
    expect(matched(seq('zig', long), 'zig zag, zig zagzag')).toEqual(['zig zagzag'])
    const two = scan('deux mots', (_, token) => token + 2)
    expect(matched(seq('zig', two), 'zig un deux trois')).toEqual(['zig un deux'])
  })
  it('reads mentions that are there, and what stands behind them', () => {
    expect(matched(seq(found('state'), 'zag'), 'la France zag, la France, zag')).toEqual(['France zag'])
    expect(matched(seq(found('state', 'demonym'), 'zag'), 'France zag, français zag')).toEqual([
      'français zag',
    ])
  })
  it('tells capitalised words from others, and unknown ones from known ones', () => {
    expect(
      matched(
        seq(
          'zig',
          capital('une majuscule', () => true),
        ),
        'zig Zag, zig zag',
      ),
    ).toEqual(['zig Zag'])
    expect(matched(seq('zig', unlisted('un inconnu')), 'zig Zagor, zig zagor, zig Paris, zig Mai')).toEqual([
      'zig Zagor',
    ])
  })
  it('begins with an unknown word behind words that stand everywhere', () => {
    expect(
      matched(seq('de', as('mention', unlisted('un inconnu')), 'zag'), 'de Zagor zag, de Paris zag'),
    ).toEqual(['Zagor'])
  })
  it('keeps what it captures, each time, in order', () => {
    const seen: unknown[] = []
    const read = (match: Match) => {
      const { reader } = match
      const words = match.all('item').map(({ from, to }) => reader.text(from, to))
      const last = match.get('last')
      seen.push([words, last && reader.text(last.from, last.to), match.get('nothing')])
      return { value: { kind: 'essai' } }
    }
    const pattern = seq('zig', many(as('item', alt('zag', 'zoug')), 1, 5), opt(as('last', 'fin')))
    expect(matched(pattern, 'zig zag zoug fin. zig zoug', { read } as Partial<AnyRule>)).toEqual([
      'zig zag zoug fin',
      'zig zoug',
    ])
    expect(seen).toEqual([
      [['zag', 'zoug'], 'fin', undefined],
      [['zoug'], undefined, undefined],
    ])
  })
  it('steps over page furniture', () => {
    const text = 'A/65/903\n\nUn zig\n\n2 A/65/903\n\nzag demeure.'
    expect(matched(seq('zig', 'zag'), text)).toEqual(['zig\n\n2 A/65/903\n\nzag'])
  })
})

describe('a rule that cannot run', () => {
  const refused = (more: Partial<AnyRule>, pattern: Pattern = word('zig')) =>
    expect(() => createAnnotator({ rules: [rule(pattern, more)] }))
  it('is refused when it may begin with anything', () => {
    refused({}, opt('zig')).toThrowError(/BAD_RULE.*essai/u)
    refused(
      {},
      scan('tout', (_, token) => token + 1),
    ).toThrowError(/BAD_RULE.*essai/u)
  })
  it('is refused on a level that there is not', () => {
    refused({ level: 0 }).toThrowError(/BAD_RULE.*essai.*1 to 4.*0/u)
    refused({ level: 5 }).toThrowError(/BAD_RULE.*essai.*1 to 4.*5/u)
  })
  it('is refused when another has its name', () => {
    const twice = [rule(word('zig')), rule(word('zag'))]
    expect(() => createAnnotator({ rules: twice })).toThrowError(/DUPLICATE_RULE.*essai/u)
  })
})
