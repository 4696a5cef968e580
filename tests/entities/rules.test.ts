import { describe, expect, it } from 'vitest'
import { annotate } from '../../src/index.ts'
import { french } from '../../src/languages/fr/index.ts'
import { readNotation } from '../notation.ts'

const rules = french.entities.flatMap((entity) => entity.rules)

describe('every rule finds its own example', () => {
  it.each(rules.map((rule) => [`${rule.type}: ${rule.name}`, rule] as const))('%s', (_, rule) => {
    const { text, mentions } = readNotation(rule.example)
    expect(mentions).toHaveLength(1)
    const span = mentions[0]
    const found = annotate(text)
      .mentions()
      .filter((one) => one.type === rule.type && one.start === span?.start && one.end === span.end)
    expect(found.map((one) => one.because)).toEqual([rule.name])
  })
})

describe.runIf(french.relations.length > 0)('every relation rule finds its own example', () => {
  it.each(french.relations.map((rule) => [rule.name, rule] as const))('%s', (name, rule) => {
    expect(
      annotate(rule.example)
        .relations()
        .map((one) => one.because),
    ).toContain(name)
  })
})

describe('census', () => {
  const folders = Object.keys(import.meta.glob('../../src/entities/*/index.ts')).map(
    (path) => path.split('/').at(-2) as string,
  )

  it('every folder of a type is joined in the language', () => {
    expect(french.entities.map((entity) => entity.type).sort()).toEqual(folders.sort())
  })
})
