import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { annotate, DragomanError, TokenFlag, TokenKind, tokenise } from '../src/index.ts'

const founding = readFileSync(new URL('../fixtures/a-65-903.fr.txt', import.meta.url), 'utf8')

const texts = (text: string): readonly string[] => {
  const { count, start, end } = tokenise(text)
  return Array.from({ length: count }, (_, i) => text.slice(start[i], end[i]))
}

/** Pseudo-random strings out of pieces that documents and hostile texts are made of. */
const generated = (seed: number): string => {
  const pieces = [
    'M. ',
    'l’',
    "d'",
    'résolution ',
    '1/',
    '242 (1967)',
    '\u0301',
    '\ud800',
    '😀',
    '\r\n',
    '\n\n',
    '\u00a0',
    '\u202f',
    'A/65/903',
    '-',
    '\u00ad',
    'Conseil de sécurité',
    ' « ',
    '(',
    'XXIe',
    '1ᵉʳ',
    'É',
    'œ',
    '\t',
    '٣',
    '中',
    'O.N.U.',
  ]
  let state = seed
  let text = ''
  for (let i = 0; i < 60; i++) {
    state = (state * 1103515245 + 12345) & 0x7fffffff
    text += pieces[state % pieces.length]
  }
  return text
}

describe('tokenise', () => {
  it.each([
    ['the founding document', founding],
    ...Array.from({ length: 200 }, (_, i) => [`generated ${i}`, generated(i)]),
  ])('loses nothing of %s', (_, text) => {
    const { count, start, end } = tokenise(text)
    let at = 0
    for (let i = 0; i < count; i++) {
      expect(start[i]).toBeGreaterThanOrEqual(at)
      expect(end[i]).toBeGreaterThan(start[i] as number)
      // Only white space and invisible marks stand between tokens.
      expect(text.slice(at, start[i])).toMatch(/^[\s\p{C}\p{M}\p{Z}]*$/u)
      at = end[i] as number
    }
    expect(text.slice(at)).toMatch(/^[\s\p{C}\p{M}\p{Z}]*$/u)
  })

  it.each([
    ['l’Organisation', ['l’', 'Organisation']],
    ["jusqu'à d'Astana", ["jusqu'", 'à', "d'", 'Astana']],
    ["aujourd'hui la presqu'île", ["aujourd'hui", 'la', "presqu'île"]],
    ['M. Ban, Mme X', ['M.', 'Ban', ',', 'Mme', 'X']],
    ['art. 5, par. 2', ['art.', '5', ',', 'par.', '2']],
    ['le document A/C.1/66/L.23/Rev.1.', ['le', 'document', 'A/C.1/66/L.23/Rev.1', '.']],
    ['E/2014/27-E/CN.6/2014/15', ['E/2014/27', '-', 'E/CN.6/2014/15']],
    ['65/309 et 10/11/2011', ['65/309', 'et', '10/11/2011']],
    ['31 000 personnes', ['31 000', 'personnes']],
    [
      'le 1er, la 4956e, le XXIe, la 38ème',
      ['le', '1er', ',', 'la', '4956e', ',', 'le', 'XXIe', ',', 'la', '38ème'],
    ],
    ['1ᵉʳ juillet', ['1ᵉʳ', 'juillet']],
    ['«Paix»', ['«', 'Paix', '»']],
    ['l’O.N.U. a', ['l’', 'O.N.U.', 'a']],
    ['résolution2', ['résolution', '2']],
    ['le G20. Le G7.', ['le', 'G20', '.', 'Le', 'G7', '.']],
    ['1432 H. Le Roi H. Ali', ['1432', 'H', '.', 'Le', 'Roi', 'H.', 'Ali']],
    ['1432 H. (2011)', ['1432', 'H.', '(', '2011', ')']],
    ['coopé\u00ad\nration', ['coopé\u00ad\nration']],
    ["d''évaluation", ["d''", 'évaluation']],
    ['résolu-\ntion et long- courrier', ['résolu-\ntion', 'et', 'long', '-', 'courrier']],
    ['L ’ Organisation d ’ Afrique', ['L ’', 'Organisation', 'd ’', 'Afrique']],
    ['les 1 885e et 2e séances', ['les', '1 885e', 'et', '2e', 'séances']],
    ['NATIONS UNIES234, M23', ['NATIONS', 'UNIES', '234', ',', 'M23']],
    ['24/7 et S/O', ['24/7', 'et', 'S', '/', 'O']],
  ])('cuts %s', (text, expected) => {
    expect(texts(text)).toEqual(expected)
  })

  it('tells ordinals of Roman figures from words', () => {
    const ordinals = (text: string): readonly string[] =>
      texts(text).filter((_, i) => tokenise(text).kind[i] === TokenKind.ordinal)
    expect(ordinals('Ier Ire Ière IIe IVème XXIe Ve VIIes XVIIIème')).toHaveLength(9)
    expect(ordinals('Vers Inde Ide Vite Ver Il Vierge Ivan Xi')).toEqual([])
  })

  it('steps over hyphens inside words and at the end of a line, not between figures', () => {
    const skipped = (text: string): readonly boolean[] => {
      const { count, kind, flags } = tokenise(text)
      return Array.from({ length: count }, (_, i) => i)
        .filter((i) => kind[i] === TokenKind.hyphen)
        .map((i) => ((flags[i] as number) & TokenFlag.skip) !== 0)
    }
    expect(skipped('trente-huitième')).toEqual([true])
    expect(skipped('trente-\nhuitième')).toEqual([true])
    expect(skipped('2014-2015')).toEqual([false])
    expect(skipped('le Conseil - sa session')).toEqual([false])
  })

  it('gives the call of a note that is glued on a token of its own, which matching steps over', () => {
    const stepped = (text: string): readonly string[] => {
      const { flags } = tokenise(text)
      return texts(text).filter((_, i) => ((flags[i] as number) & TokenFlag.skip) !== 0)
    }
    expect(stepped('la Conférence3 a conclu4.')).toEqual(['3', '4'])
    expect(stepped('septembre 201442, mai 20057 et 1999a')).toEqual(['42', '7', 'a'])
    expect(texts('septembre 201442')).toEqual(['septembre', '2014', '42'])
    expect(stepped('article5, résolution12, km2, mai2, G20, septembre 2014, 20145 et 1999 a')).toEqual([])
  })

  it('begins sentences where no abbreviation ends them', () => {
    const text = 'M. Ban a parlé. Le Conseil, p. ex. la Chine, a dit « oui ». L’Iraq suit.'
    const { count, flags, start } = tokenise(text)
    const begins = Array.from({ length: count }, (_, i) => i).filter(
      (i) => ((flags[i] as number) & TokenFlag.sentence) !== 0,
    )
    expect(begins.map((i) => text.slice(start[i], (start[i] as number) + 2))).toEqual(['M.', 'Le', 'L’'])
  })
})

describe('any string is a document', () => {
  it.each([
    '',
    ' ',
    '\ud800',
    '\udc00\ud800',
    '\u0000',
    '\u0301',
    '«',
    '(',
    '-',
    '1',
    "'",
    '\r',
    'M.',
    'résolution',
    'l’',
  ])('%j', (text) => {
    const graph = annotate(text).toJSON()
    expect(graph.document.length).toBe(text.length)
    expect(graph.mentions).toEqual([])
  })

  it.each([undefined, null, 42, {}, [], Symbol('x'), () => 'x'])('refuses %s', (value) => {
    expect(() => annotate(value as unknown as string)).toThrowError(DragomanError)
    try {
      annotate(value as unknown as string)
    } catch (error) {
      expect((error as DragomanError).code).toBe('NOT_A_STRING')
    }
  })

  it.each([
    'a',
    '(',
    '1/',
    ' ',
    'M. ',
    '\u0301',
    'résolution 1 (',
    'A/',
    'le Conseil de la ',
    'de la ',
    'et ',
    'Comité de la paix et de ',
    '1er au ',
    'M. A, ',
    '\n1. ',
    'l’',
    '«',
    '-\n',
    'X (',
    'MM. A et B, ',
    'Jean ',
    'a- b',
    'résolu-\n',
    'l ’ a',
    '1 234',
    'mai 20145',
    'Conseil3',
    'Conseil ',
    'Conseil-',
    'Comité du ',
    '1eséance',
    '. ',
    '.',
    '…',
    'l Union ',
    '* a\n',
  ])('reads 100,000 of %j', (piece) => {
    const text = piece.repeat(100_000)
    const graph = annotate(text)
    expect(graph.document.length).toBe(text.length)
    expect(graph.mentions().every((mention) => text.slice(mention.start, mention.end) === mention.text)).toBe(
      true,
    )
  })

  // A length at which what is quadratic does not end before the tests do.
  it.each([
    [
      'short forms of what is named at the end',
      `${'le Comité, '.repeat(60_000)}le Comité des droits de l’homme`,
    ],
    ['a name after short forms', `Le Comité des droits de l’homme, ${'Le Comité siège. '.repeat(60_000)}`],
    ['page numbers', 'il est dit que le texte\n19\nest clair et net\n'.repeat(30_000)],
  ])('reads %s', (_, text) => {
    expect(annotate(text).document.length).toBe(text.length)
  })
})

describe('options', () => {
  it('are checked, and named', () => {
    expect(() => annotate('x', { date: '8 juillet' })).toThrowError(/options\.date.*8 juillet/u)
    expect(() => annotate('x', { symbol: 3 as unknown as string })).toThrowError(/options\.symbol.*3/u)
  })

  it('stand in the document’s record', () => {
    expect(annotate('x', { date: '2011-07-08', symbol: 'A/65/903' }).document).toMatchObject({
      date: '2011-07-08',
      symbol: 'A/65/903',
    })
  })
})
