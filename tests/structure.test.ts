import { describe, expect, it } from 'vitest'
import { annotate, TokenFlag, TokenKind, tokenise } from '../src/index.ts'

/** Zones as `type: text`, lines joined. */
const zonesOf = (text: string): readonly string[] =>
  annotate(text)
    .toJSON()
    .zones.map(({ type, start, end }) => `${type}: ${text.slice(start, end).replace(/\s+/gu, ' ')}`)

describe('headings', () => {
  it('are lines of capitals, with the lines that go on with them', () => {
    expect(
      zonesOf(
        'RÉSOLUTIONS\nSUR LES QUESTIONS ORGANIQUES\n(SESSION DE LA PAIX)\n\nLe Conseil a siégé.\nLA SITUATION EN NAMIBIE\nLe Président a parlé.\n',
      ),
    ).toEqual([
      'heading: RÉSOLUTIONS SUR LES QUESTIONS ORGANIQUES (SESSION DE LA PAIX)',
      'text: Le Conseil a siégé.',
      'heading: LA SITUATION EN NAMIBIE',
      'text: Le Président a parlé.',
    ])
  })

  it('end a numbered paragraph where no blank line does', () => {
    expect(
      zonesOf('5. Prie le Président d’agir.\nRésolution 284 (1970)\ndu 29 juillet 1970\nLe Conseil siège.\n'),
    ).toEqual([
      'paragraph: 5. Prie le Président d’agir.',
      'heading: Résolution 284 (1970) du 29 juillet 1970',
      'text: Le Conseil siège.',
    ])
    expect(zonesOf('9. Décide de siéger.\nAnnexe\nListe des membres\n')).toEqual([
      'paragraph: 9. Décide de siéger.',
      'annex: Annexe Liste des membres',
      'heading: Annexe Liste des membres',
    ])
  })

  it('are no lines that a sentence runs over', () => {
    expect(zonesOf('Le Président de la\nCOMMISSION DES DROITS\nde l’homme a parlé.\n')).toEqual([
      'text: Le Président de la COMMISSION DES DROITS de l’homme a parlé.',
    ])
  })
})

describe('preambles', () => {
  it('are the paragraphs that begin with a participle, and the body above them', () => {
    expect(
      zonesOf(
        'Le Conseil de sécurité,\n\nRappelant sa résolution 1970 (2011),\n\nProfondément préoccupé par la situation;\n\nSe fondant sur la Charte,\n\n1. Décide de siéger.\n',
      ),
    ).toEqual([
      'preamble: Le Conseil de sécurité,',
      'preamble: Rappelant sa résolution 1970 (2011),',
      'preamble: Profondément préoccupé par la situation;',
      'preamble: Se fondant sur la Charte,',
      'paragraph: 1. Décide de siéger.',
    ])
  })

  it('are no sentences of their own', () => {
    expect(zonesOf('Rappelant le passé, il a parlé.\n')).toEqual(['text: Rappelant le passé, il a parlé.'])
  })
})

describe('footnotes', () => {
  it('begin with a star, as items of a list do', () => {
    expect(
      zonesOf(
        'Ils décident de :\n\n* créer un comité ;\n* siéger\n* agir.\n\nFin du rapport.\n\n* Voir plus haut.\n** Voir plus bas.\n',
      ),
    ).toEqual([
      'text: Ils décident de :',
      'text: * créer un comité ; * siéger * agir.',
      'text: Fin du rapport.',
      'footnote: * Voir plus haut.',
      'footnote: ** Voir plus bas.',
    ])
  })
})

describe('page numbers', () => {
  it('are stepped over where they break a sentence', () => {
    const text =
      'la responsabilité juridique que porte l’Organisation\n19\ndes Nations Unies à l’égard de la Namibie'
    expect(
      annotate(text)
        .mentions('organisation')
        .map((one) => one.text),
    ).toEqual(['Organisation\n19\ndes Nations Unies'])
  })

  it('are none behind a word that a number follows, nor between short lines', () => {
    const flagged = (text: string): boolean => {
      const { count, flags } = tokenise(text)
      return Array.from({ length: count }, (_, i) => (flags[i] ?? 0) & TokenFlag.furniture).some(Boolean)
    }
    expect(flagged('comme il est dit à l’article\n19\nde la Charte de cette Organisation')).toBe(false)
    expect(flagged('les voix\n19\nde la salle')).toBe(false)
  })
})

describe('words glued to figures', () => {
  const found = (text: string): readonly string[] =>
    annotate(text)
      .toJSON()
      .mentions.map((one) => one.text)

  it('are cut behind the ending of an ordinal', () => {
    expect(found('À sa 6062eséance, le 8 janvier 2009')).toEqual(['6062eséance', '8 janvier 2009'])
    expect(found('né le 1ERJANVIER 1994')).toEqual(['1ERJANVIER 1994'])
    const { count } = tokenise('5euros')
    expect(count).toBe(2)
  })

  it('are calls of notes behind the year of a month', () => {
    expect(found('achevée le 30 septembre 1998387, puis')).toEqual(['30 septembre 1998'])
    expect(found('signés le 23 octobre 1991e, puis')).toEqual(['23 octobre 1991'])
  })
})

describe('elisions', () => {
  const kindOf = (text: string, word: string): number | undefined => {
    const { count, start, kind } = tokenise(text)
    return Array.from({ length: count }, (_, i) => i)
      .filter((i) => start[i] === text.indexOf(word))
      .map((i) => kind[i])[0]
  }

  it('are known without their apostrophe before a capital vowel', () => {
    expect(kindOf('la République d Allemagne', 'd A')).toBe(TokenKind.elision)
    expect(
      annotate('la République fédérale d Allemagne')
        .mentions('state')
        .map((one) => one.text),
    ).toEqual(['République fédérale d Allemagne'])
    expect(
      annotate('de l UNION AFRICAINE')
        .entities('organisation')
        .map((one) => one.id),
    ).toEqual(['organisation:au'])
  })

  it('are no letters of a list', () => {
    expect(kindOf('les points c, d et e', 'd et')).toBe(TokenKind.word)
    expect(kindOf('le paragraphe d Le Comité', 'd L')).toBe(TokenKind.word)
  })
})

describe('points that lead on', () => {
  it.each([
    'Président : M. Hilale .................... (Maroc)',
    'Président : M. Hilale . . . . . . . . . . (Maroc)',
    'Président : M. Hilale ………………… (Maroc)',
    'Maroc .................... M. Hilale',
  ])('are stepped over: %s', (text) => {
    const { relations } = annotate(text).toJSON()
    expect(relations.map(({ type, from, to }) => `${from} ${type} ${to}`)).toEqual([
      'person:hilale represents state:MAR',
    ])
  })

  it('are no ellipsis, and no full stop', () => {
    expect(tokenise('Fin...').count).toBe(4)
    expect(tokenise('Fin.....').count).toBe(2)
    const { count, flags } = tokenise('Chapitre ..... Suite')
    expect(count).toBe(3)
    expect((flags[2] ?? 0) & TokenFlag.sentence).toBe(0)
  })
})

describe('symbols', () => {
  const symbols = (text: string): readonly string[] =>
    annotate(text)
      .mentions('symbol')
      .map((one) => `${one.text} → ${one.value.symbol}`)

  it('are whole where their last number stands apart', () => {
    expect(symbols('le document CAT/C/SR. 229 du Comité')).toEqual(['CAT/C/SR. 229 → CAT/C/SR.229'])
    expect(symbols('voir A/65/903/Add. 1 et A/C.3/70/L. 45.')).toEqual([
      'A/65/903/Add. 1 → A/65/903/Add.1',
      'A/C.3/70/L. 45 → A/C.3/70/L.45',
    ])
  })

  it('may have a hyphen before their first figure, and be joined by one behind it', () => {
    expect(symbols('OIC/EX-CFM/2017/PAL/FC')).toEqual(['OIC/EX-CFM/2017/PAL/FC → OIC/EX-CFM/2017/PAL/FC'])
    expect(symbols('A/65/123-S/2011/45')).toEqual(['A/65/123 → A/65/123', 'S/2011/45 → S/2011/45'])
  })

  it('end with their sentence', () => {
    expect(symbols('voir A/65/903. 12 États ont voté.')).toEqual(['A/65/903 → A/65/903'])
  })
})
