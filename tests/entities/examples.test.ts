import { describe, expect, it } from 'vitest'
import { annotate } from '../../src/index.ts'
import { readNotation } from '../notation.ts'

interface Examples {
  readonly examples: readonly { readonly value: unknown; readonly texts: readonly string[] }[]
  readonly never: readonly string[]
}

const files = import.meta.glob<Examples>('../../src/entities/*/fr.examples.ts', { eager: true })

const mentionsOf = (type: string, text: string) =>
  annotate(text)
    .mentions()
    .filter((mention) => mention.type === type)

describe.each(Object.entries(files).map(([path, file]) => [path.split('/').at(-2) as string, file] as const))(
  '%s',
  (type, { examples, never }) => {
    it.each(examples.flatMap(({ value, texts }) => texts.map((text) => [text, value] as const)))(
      '%s',
      (line, value) => {
        const { text, mentions } = readNotation(line)
        const found = mentionsOf(type, text)
        expect(found.map((one) => one.text)).toEqual(mentions.map((one) => text.slice(one.start, one.end)))
        expect(found.map((one) => one.start)).toEqual(mentions.map((one) => one.start))
        expect(found[0]?.value).toMatchObject(value as object)
      },
    )

    it.each(never)('never: %s', (text) => {
      expect(mentionsOf(type, text).map((one) => one.text)).toEqual([])
    })
  },
)
