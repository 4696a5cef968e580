import { readFileSync } from 'node:fs'
import Ajv from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { annotate } from '../src/index.ts'

const read = (name: string): string => readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8')

interface Gold {
  readonly text: string
  readonly mentions: readonly {
    readonly start: number
    readonly end: number
    readonly type: string
    readonly value: string
  }[]
}

const gold = JSON.parse(read('a-65-903.gold.jsonl')) as Gold
const graph = annotate(gold.text)

/** The gold's name for a mention's type. */
const goldType = ({ type, form }: { readonly type: string; readonly form?: string }): string => {
  if (type === 'state') return form === 'demonym' ? 'demonym' : 'state'
  if (type === 'organisation') return form === 'short' ? 'orgshort' : 'org'
  return type === 'resolution' ? 'res' : type
}

/** F1 over strict spans. */
const f1 = (type: string): number => {
  const wanted = new Set(
    gold.mentions.filter((one) => one.type === type).map((one) => `${one.start}:${one.end}`),
  )
  const given = graph
    .mentions()
    .filter((one) => goldType(one) === type && one.form !== 'relative')
    .map((one) => `${one.start}:${one.end}`)
  const hits = given.filter((span) => wanted.has(span)).length
  return (2 * hits) / (wanted.size + given.length)
}

describe('the founding document', () => {
  // Each figure is what the library reaches; a change that loses a mention falls below it.
  it.each([
    ['state', 1],
    ['demonym', 1],
    ['org', 0.99],
    ['date', 1],
    ['person', 1],
    ['res', 1],
    ['orgshort', 1],
    ['place', 1],
    ['session', 1],
    ['symbol', 1],
  ])('finds every %s', (type, least) => {
    expect(f1(type)).toBeGreaterThanOrEqual(least)
  })

  it('gives the right value', () => {
    const byspan = new Map(
      graph
        .mentions()
        .map((one) => [`${one.start}:${one.end}:${goldType(one)}`, one.value as Record<string, unknown>]),
    )
    const field: Record<string, string> = {
      state: 'iso3',
      demonym: 'iso3',
      date: 'edtf',
      res: 'symbol',
      symbol: 'symbol',
      session: 'number',
    }
    for (const { start, end, type, value } of gold.mentions) {
      const name = field[type]
      if (!name || value === '') continue
      const found = byspan.get(`${start}:${end}:${type}`)?.[name]
      expect(`${gold.text.slice(start, end)} ${[found].flat().join('+')}`).toBe(
        `${gold.text.slice(start, end)} ${value}`,
      )
    }
  })

  it('numbers its 26 paragraphs', () => {
    const numbers = graph.zones.filter((zone) => zone.type === 'paragraph').map((zone) => zone.number)
    expect(numbers).toEqual(Array.from({ length: 26 }, (_, i) => String(i + 1)))
  })

  it('takes the page furniture out of the way', () => {
    const furniture = graph.zones
      .filter((zone) => zone.type === 'furniture')
      .map((zone) => gold.text.slice(zone.start, zone.end))
    expect(furniture).toEqual(['A/65/903', '711-41172'])
  })

  it('is the same each time, to the byte', () => {
    expect(JSON.stringify(annotate(gold.text).toJSON())).toBe(JSON.stringify(graph.toJSON()))
  })

  it('is valid against the schema', () => {
    const validate = new Ajv({ allErrors: true }).compile(
      JSON.parse(readFileSync(new URL('../schema.json', import.meta.url), 'utf8')) as object,
    )
    validate(JSON.parse(JSON.stringify(graph.toJSON())))
    expect(validate.errors).toBeNull()
  })
})

describe('a graph', () => {
  it('quotes the source exactly', () => {
    for (const { start, end, text } of graph.mentions()) expect(gold.text.slice(start, end)).toBe(text)
  })

  it('orders mentions by start, then longest first, and none crosses another', () => {
    const open: { start: number; end: number }[] = []
    let before = { start: 0, end: Number.POSITIVE_INFINITY }
    for (const mention of graph.mentions()) {
      expect(
        mention.start > before.start ||
          (mention.start === before.start && mention.end < before.end) ||
          before.end === Number.POSITIVE_INFINITY,
      ).toBe(true)
      while (open.length > 0 && (open.at(-1)?.end ?? 0) <= mention.start) open.pop()
      const outer = open.at(-1)
      if (outer) expect(mention.end).toBeLessThanOrEqual(outer.end)
      open.push(mention)
      before = mention
    }
  })

  it('answers queries', () => {
    const kazakhstan = graph.entity('state:KAZ')
    expect(kazakhstan?.label).toBe('Kazakhstan')
    expect(graph.mentions('state').every((mention) => mention.type === 'state')).toBe(true)
    expect(kazakhstan?.mentions.map((id) => graph.mention(id)?.text.replace(/\s+/gu, ' '))).toContain(
      'République du Kazakhstan',
    )
    expect(graph.at(gold.text.indexOf('Kazakhstan') + 2).map((mention) => mention.text)).toContain(
      'Kazakhstan',
    )
  })

  it('survives structuredClone and JSON', () => {
    const data = graph.toJSON()
    expect(structuredClone(data)).toEqual(data)
    expect(JSON.parse(JSON.stringify(data))).toEqual(data)
  })
})
