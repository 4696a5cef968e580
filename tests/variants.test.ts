import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { annotate } from '../src/index.ts'

const founding = readFileSync(new URL('../fixtures/a-65-903.fr.txt', import.meta.url), 'utf8')

const sentences = `Le Conseil de sécurité de l'Organisation des Nations Unies a adopté sa résolution 2254 (2015) le 18 décembre 2015.
M. Ban Ki-moon, Secrétaire général, s'est rendu en Côte d'Ivoire, aux Émirats arabes unis et à Genève.
La trente-huitième session du Conseil des droits de l'homme s'est tenue à l'Office des Nations Unies à Genève.`

/** What a reader would call the same annotations, whatever the bytes of the text. */
const told = (text: string): readonly string[] =>
  annotate(text)
    .mentions()
    .map(({ type, form, text: quoted, value }) => {
      const plain = quoted
        .normalize('NFC')
        .replace(/\u2019/gu, "'")
        .replace(/\s+/gu, ' ')
        .replace(/- /gu, '-')
      return `${type}/${form} ${plain} ${JSON.stringify((value as { iso3?: string; symbol?: string; edtf?: string }).iso3 ?? (value as { symbol?: string }).symbol ?? (value as { edtf?: string }).edtf ?? '')}`
    })

const changes: readonly (readonly [string, (text: string) => string])[] = [
  ['NFD', (text) => text.normalize('NFD')],
  ['typographic apostrophes', (text) => text.replace(/'/gu, '\u2019')],
  ['straight apostrophes', (text) => text.replace(/\u2019/gu, "'")],
  ['no-break spaces', (text) => text.replace(/(?<=\S) (?=\S)/gu, '\u00a0')],
  ['narrow no-break spaces', (text) => text.replace(/(?<=\S) (?=\S)/gu, '\u202f')],
  ['CRLF', (text) => text.replace(/\r?\n/gu, '\r\n')],
]

describe('the same annotations under', () => {
  it.each(changes)('%s', (_, change) => {
    expect(told(change(sentences))).toEqual(told(sentences))
    expect(told(change(founding))).toEqual(told(founding))
  })

  it('a line broken at each space', () => {
    const words = sentences.split(' ')
    for (let i = 1; i < words.length; i++) {
      const broken = `${words.slice(0, i).join(' ')}\n${words.slice(i).join(' ')}`
      expect(told(broken), broken).toEqual(told(sentences))
    }
  })

  it.each(['-\n', '- '])('each word broken at each letter by %j', (hyphen) => {
    const sentence =
      'Le Conseil de sécurité de l’Organisation des Nations Unies a adopté sa résolution 2254 (2015) le 18 décembre 2015 à la trente-huitième session de la Commission du droit international.'
    const whole = (text: string): readonly string[] => told(text).map((one) => one.replaceAll('-', ''))
    for (let at = 1; at < sentence.length; at++) {
      // As hyphenation breaks words: two letters or more on each side.
      if (!/\p{L}\p{Ll}$/u.test(sentence.slice(0, at)) || !/^\p{Ll}{2}/u.test(sentence.slice(at))) continue
      const broken = `${sentence.slice(0, at)}${hyphen}${sentence.slice(at)}`
      expect(whole(broken), broken).toEqual(whole(sentence))
    }
  })

  it('a page break inside a name', () => {
    const broken =
      'Rappelant la décision de la Commission pour la\n\n\n A/65/903\n\n\n711-41172\n\n prévention du crime et la justice pénale,'
    expect(
      annotate(broken)
        .mentions('organisation')
        .map((one) => one.text),
    ).toEqual([
      'Commission pour la\n\n\n A/65/903\n\n\n711-41172\n\n prévention du crime et la justice pénale',
    ])
  })
})

describe('joined up', () => {
  it('two documents annotated apart hold what they hold together', () => {
    const [a, b] = ['Le Kazakhstan a signé.', 'La France aussi.']
    const apart = [a, b].flatMap((text) =>
      annotate(text as string)
        .mentions()
        .map((one) => one.text),
    )
    expect(
      annotate(`${a}\n\n${b}`)
        .mentions()
        .map((one) => one.text),
    ).toEqual(apart)
  })
})
