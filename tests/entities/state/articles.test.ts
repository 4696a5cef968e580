import { describe, expect, it } from 'vitest'
import { sharedNames, states } from '../../../src/entities/state/states.ts'
import { annotate } from '../../../src/index.ts'

interface Name {
  readonly text: string
  /** The codes that it may mean. */
  readonly codes: readonly string[]
}

const names: readonly Name[] = [
  ...states.flatMap(({ iso3, short, formal, list = [], also = [], former = [] }) => [
    ...[short, ...(formal ? [formal] : []), ...list, ...also].map((text) => ({ text, codes: [iso3] })),
    ...former.flatMap(({ names: texts, code = iso3 }) => texts.map((text) => ({ text, codes: [code] }))),
  ]),
  ...sharedNames.flatMap(({ states: codes, names: texts = [] }) => texts.map((text) => ({ text, codes }))),
]

const VOWEL = /^[aeiouyhàâéèêëîïôöùûüœ]/iu
const CONSONANT = /^(?:[^aeiouàâéèêëîïôöùûüœ]|y|ou)/iu

const AFTER_VOWEL = ["l'", "de l'", "d'", "à l'", "qu'", 'par ', 'et ']
const AFTER_CONSONANT = [
  'le ',
  'la ',
  'les ',
  'du ',
  'de la ',
  'des ',
  'au ',
  'à la ',
  'aux ',
  'en ',
  'entre ',
  'que ',
]
/** Without an article these are towns: « à Panama », « Traité de Luxembourg ». */
const TOWNS = /^(?:Luxembourg|Panama|Guatemala|Koweït|Salvador)$/u

const openings = ({ text }: Name): readonly string[] => [
  ...(VOWEL.test(text) ? AFTER_VOWEL : []),
  ...(CONSONANT.test(text) ? AFTER_CONSONANT : []),
  ...(CONSONANT.test(text) && !TOWNS.test(text) ? ['à ', 'de '] : []),
]

interface Case {
  readonly opening: string
  readonly name: Name
}

const cases: readonly Case[] = names.flatMap((name) => openings(name).map((opening) => ({ opening, name })))

const bare = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '')

/** The names that are not found whole, or under another code. */
const lost = (spell: (text: string) => string): readonly string[] => {
  let document = ''
  const spans = cases.map(({ opening, name }) => {
    document += spell(`Il dit ceci ${opening}`)
    const start = document.length
    document += spell(name.text)
    const end = document.length
    document += spell(', dit-on.\n\n')
    return `${start}:${end}`
  })
  const found = new Map(
    annotate(document)
      .mentions('state')
      .map(({ start, end, value }) => [`${start}:${end}`, value.iso3]),
  )
  return cases.flatMap(({ opening, name }, i) => {
    const code = found.get(spans[i] ?? '')
    return typeof code === 'string' && name.codes.includes(code)
      ? []
      : [`${spell(opening + name.text)} → ${String(code)}, not ${name.codes.join(' or ')}`]
  })
}

describe('every name of every State after every article', () => {
  it('are some thousands', () => {
    expect(cases.length).toBeGreaterThan(8000)
  })
  it.each<[string, (text: string) => string]>([
    ['in small letters around', (text) => text],
    ['in capitals without accents', (text) => bare(text).toUpperCase()],
    ['with typographic apostrophes', (text) => text.replaceAll("'", '’')],
    ['with no-break spaces', (text) => text.replaceAll(' ', '\u00a0')],
    ['with an apostrophe and a space', (text) => text.replace(/([ld])'$/u, "$1' ")],
    ['broken over lines', (text) => text.replace(/ (?=\S)/gu, '\n')],
  ])('%s', (_, spell) => {
    expect(lost(spell)).toEqual([])
  })
})
