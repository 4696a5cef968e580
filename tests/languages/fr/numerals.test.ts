import { describe, expect, it } from 'vitest'
import { cardinals, ordinals, readCardinal, readOrdinal } from '../../../src/languages/fr/numerals.ts'
import { fold } from '../../../src/text/chars.ts'

const SMALL =
  'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'.split(
    ' ',
  )
const TENS = ['', '', 'vingt', 'trente', 'quarante', 'cinquante', 'soixante']

/** How a number below 100 is spelt in France. */
const belowHundred = (n: number): string => {
  if (n < 20) return SMALL[n] ?? ''
  if (n === 80) return 'quatre-vingts'
  if (n > 80) return `quatre-vingt-${SMALL[n - 80]}`
  if (n === 71) return 'soixante et onze'
  if (n > 60) return n === 61 ? 'soixante et un' : `soixante-${SMALL[n - 60]}`
  const ten = TENS[Math.floor(n / 10)] ?? ''
  if (n % 10 === 0) return ten
  return n % 10 === 1 ? `${ten} et un` : `${ten}-${SMALL[n % 10]}`
}

const belowThousand = (n: number, last: boolean): string => {
  if (n < 100) return last ? belowHundred(n) : belowHundred(n).replace('vingts', 'vingt')
  const hundreds = Math.floor(n / 100)
  const rest = n % 100
  const head = hundreds === 1 ? 'cent' : `${SMALL[hundreds]} cent`
  if (rest === 0) return hundreds > 1 && last ? `${head}s` : head
  return `${head} ${belowHundred(rest)}`
}

/** How a number below a million is spelt in France. */
const spell = (n: number): string => {
  if (n < 1000) return belowThousand(n, true)
  const thousands = Math.floor(n / 1000)
  const head = thousands === 1 ? 'mille' : `${belowThousand(thousands, false)} mille`
  return n % 1000 === 0 ? head : `${head} ${belowThousand(n % 1000, true)}`
}

/** The ordinal of a spelt cardinal. */
const ordinal = (spelt: string): string => {
  const stem = spelt.replace(/(vingt|cent)s$/u, '$1')
  if (stem.endsWith('cinq')) return `${stem}uième`
  if (stem.endsWith('neuf')) return `${stem.slice(0, -1)}vième`
  return `${stem.replace(/e$/u, '')}ième`
}

const words = (spelt: string): readonly string[] => fold(spelt).split(/[ -]/u)

describe('readCardinal', () => {
  it('reads every number from 0 to 9999 as it is spelt', () => {
    for (let n = 0; n <= 9999; n++) expect(readCardinal(words(spell(n))), spell(n)).toBe(n)
  })

  it('reads every number hyphenated throughout, as since 1990', () => {
    for (let n = 0; n <= 9999; n += 7) expect(readCardinal(words(spell(n).replaceAll(' ', '-')))).toBe(n)
  })

  it.each([
    ['mil neuf cent quarante-cinq', 1945],
    ['dix-neuf cent quarante-cinq', 1945],
    ['deux mille onze', 2011],
    ['deux mil onze', 2011],
    ['trente et une', 31],
    ['septante-neuf', 79],
    ['huitante', 80],
    ['octante-deux', 82],
    ['nonante et un', 91],
    ['quatre-vingt et un', 81],
    ['cent et un', 101],
    ['mille et un', 1001],
    ['vingt-un', 21],
    ['cent mille', 100_000],
    ['neuf cent quatre-vingt-dix-neuf mille neuf cent quatre-vingt-dix-neuf', 999_999],
  ])('%s is %i', (spelt, n) => {
    expect(readCardinal(words(spelt))).toBe(n)
  })

  it.each([
    '',
    'et',
    'et un',
    'vingt et',
    'vingt et deux',
    'vingts',
    'cents',
    'un cent',
    'dix cent',
    'vingt cent',
    'cent cent',
    'mille mille',
    'un mille',
    'mille mille un',
    'zéro un',
    'cent zéro',
    'vingt dix',
    'vingt trente',
    'trente onze',
    'septante douze',
    'dix six',
    'dix dix',
    'onze deux',
    'deux trois',
    'soixante et douze',
    'trente juin',
    'juin',
    'premier',
    'constructor',
    'vingt toString',
  ])('%j is no number', (spelt) => {
    expect(readCardinal(words(spelt))).toBeUndefined()
  })

  it('reads nothing from no words', () => {
    expect(readCardinal([])).toBeUndefined()
    expect(readOrdinal([])).toBeUndefined()
  })
})

describe('readOrdinal', () => {
  it('reads every ordinal from 2 to 9999 as it is spelt', () => {
    for (let n = 2; n <= 9999; n++) expect(readOrdinal(words(ordinal(spell(n)))), ordinal(spell(n))).toBe(n)
  })

  it('tells ordinals from cardinals, both ways', () => {
    for (let n = 2; n <= 999; n++) {
      expect(readOrdinal(words(spell(n)))).toBeUndefined()
      expect(readCardinal(words(ordinal(spell(n))))).toBeUndefined()
      expect(readOrdinal(words(ordinal(spell(n)).replaceAll(' ', '-')))).toBe(n)
    }
  })

  it.each([
    ['premier', 1],
    ['première', 1],
    ['second', 2],
    ['seconde', 2],
    ['soixante et unième', 61],
    ['quatre-vingt-dix-neuvième', 99],
    ['cent cinquante et unième', 151],
    ['cent et unième', 101],
    ['trente-huitième', 38],
    ['nonantième', 90],
    ['deux centième', 200],
    ['deux millième', 2000],
  ])('%s is %i', (spelt, n) => {
    expect(readOrdinal(words(spelt))).toBe(n)
  })

  it.each([
    'unième',
    'vingt et premier',
    'trente second',
    'vingt et deuxième',
    'deuxième troisième',
    'zéroième',
    'session',
  ])('%s is no ordinal', (spelt) => {
    expect(readOrdinal(words(spelt))).toBeUndefined()
  })
})

describe('the words', () => {
  it('are folded, and read as themselves', () => {
    for (const [word, n] of Object.entries(cardinals)) {
      expect(fold(word)).toBe(word)
      if (word !== 'vingts' && word !== 'cents') expect(readCardinal([word])).toBe(n)
    }
    for (const [word, n] of Object.entries(ordinals)) {
      expect(fold(word)).toBe(word)
      if (word !== 'unieme') expect(readOrdinal([word])).toBe(n)
    }
  })
})
