import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import schema from '../../schema.json' with { type: 'json' }
import { DragomanError } from '../../src/errors.ts'
import { formats } from '../../src/export/index.ts'
import { checkGraph, fromJSON } from '../../src/graph/from-json.ts'
import type { GraphJSON } from '../../src/model/graph.ts'
import { founding, full, samples } from './samples.ts'

const valid = new Ajv2020({ allErrors: false }).compile(schema)

const refusal = (act: () => unknown): DragomanError => {
  try {
    act()
  } catch (error) {
    if (error instanceof DragomanError) return error
  }
  throw new Error('not refused')
}

/** A copy with the value at a path replaced, or taken away. */
const changed = (data: unknown, path: readonly (string | number)[], value: unknown): unknown => {
  const copy = structuredClone(data)
  let at = copy as Record<string | number, unknown>
  for (const step of path.slice(0, -1)) at = at[step] as Record<string | number, unknown>
  const last = path.at(-1) as string | number
  if (value === undefined) delete at[last]
  else at[last] = value
  return copy
}

/** Every path of a value, from its root. */
const paths = (value: unknown, from: readonly (string | number)[] = []): readonly (string | number)[][] => {
  if (typeof value !== 'object' || value === null) return [[...from]]
  const inner = Object.entries(value).flatMap(([key, one]) =>
    paths(one, [...from, Array.isArray(value) ? Number(key) : key]),
  )
  return from.length > 0 ? [[...from], ...inner] : inner
}

describe('schema.json', () => {
  it.each(samples)('holds for %s', (_, make) => {
    expect(valid(make().graph), JSON.stringify(valid.errors)).toBe(true)
  })

  it.each(Object.entries(full.records))('has the fields of %s, and no others', (name, record) => {
    const definitions = schema.$defs as Readonly<Record<string, { readonly properties?: object }>>
    expect(Object.keys(definitions[name]?.properties ?? {}).sort()).toEqual(Object.keys(record).sort())
  })

  it('has the fields of a graph, and no others', () => {
    expect(Object.keys(schema.properties).sort()).toEqual(Object.keys(full.graph).sort())
  })
})

describe('checkGraph', () => {
  const wrongs: readonly unknown[] = [
    undefined,
    null,
    0,
    -1,
    1.5,
    7,
    '',
    'x',
    [],
    {},
    true,
    [3],
    ['a'],
    { a: 1 },
  ]
  const sites = paths(full.graph).filter((path) => path[0] !== 'schema')

  it('agrees with the schema on every field, whatever stands there', () => {
    let refused = 0
    for (const path of sites)
      for (const wrong of wrongs) {
        const data = changed(full.graph, path, wrong)
        const judged = valid(data)
        let taken = true
        try {
          checkGraph(data)
        } catch {
          taken = false
        }
        expect(taken, `${path.join('.')} = ${JSON.stringify(wrong)}`).toBe(judged)
        if (!taken) refused++
      }
    expect(refused).toBeGreaterThan(sites.length * 5)
  })

  it.each([
    [['mentions', 1, 'start'], -3, 'graph.mentions[1].start'],
    [['mentions', 0, 'value'], 'x', 'graph.mentions[0].value'],
    [['mentions', 1, 'value', 'iso3'], 'kaz', 'graph.mentions[1].value.iso3'],
    [['entities', 2, 'mentions', 0], 4, 'graph.entities[2].mentions[0]'],
    [['relations', 0, 'type'], 'likes', 'graph.relations[0].type'],
    [['zones', 1, 'colour'], 'red', 'graph.zones[1].colour'],
    [['document', 'length'], undefined, 'graph.document.length'],
    [['acts'], undefined, 'graph.acts'],
  ])('names the path %j', (path, value, place) => {
    const error = refusal(() => checkGraph(changed(full.graph, path, value)))
    expect(error.code).toBe('BAD_GRAPH')
    expect(error.place).toBe(place)
    expect(error.message).toContain(place)
  })

  it.each([null, 3, 'graph', [], undefined, {}])('refuses %j', (data) => {
    expect(refusal(() => checkGraph(data)).code).toBe('BAD_GRAPH')
  })

  it('tells another version from a broken graph', () => {
    const error = refusal(() => checkGraph({ ...full.graph, schema: 'dragoman/2' }))
    expect(error.code).toBe('GRAPH_VERSION')
    expect(error.value).toBe('dragoman/2')
  })

  it('is not led astray by names that objects inherit', () => {
    const data = changed(full.graph, ['mentions', 1, 'constructor'], 'x')
    expect(refusal(() => checkGraph(data)).place).toBe('graph.mentions[1].constructor')
    const typed = changed(full.graph, ['mentions', 1, 'type'], 'constructor') as GraphJSON
    expect(checkGraph(typed)).toBe(typed)
  })
})

describe('fromJSON', () => {
  it.each(samples)('reads %s back, and every export of it is the same', (_, make) => {
    const { graph, source } = make()
    const back = fromJSON(JSON.parse(JSON.stringify(graph)), source)
    expect(JSON.stringify(back.toJSON())).toBe(JSON.stringify(graph))
    for (const format of formats)
      if (format.peer === undefined)
        expect(format.write(back.toJSON(), source, 'a'), format.name).toEqual(
          format.write(graph, source, 'a'),
        )
  })

  it('answers queries', () => {
    const { graph, source } = founding()
    const back = fromJSON(graph, source)
    expect(back.mentions('state').length).toBe(graph.mentions.filter((one) => one.type === 'state').length)
    expect(back.entity('state:KAZ')?.label).toBe('Kazakhstan')
    expect(back.source).toBe(source)
  })

  it.each([
    ['a shorter source', full.graph, full.source.slice(1), 'graph.document.length'],
    ['other words', full.graph, full.source.replace('Kazakhstan', 'Kirghizist'), 'graph.mentions[0].text'],
    ['an empty span', changed(full.graph, ['mentions', 1, 'end'], 43), full.source, 'graph.mentions[1].end'],
    ['an id twice', changed(full.graph, ['mentions', 1, 'id'], 'm1'), full.source, 'graph.mentions[1].id'],
    [
      'an id that leads nowhere',
      changed(full.graph, ['entities', 1, 'mentions', 0], 'm9'),
      full.source,
      'graph.entities[1].mentions[0]',
    ],
  ])('refuses a graph that does not fit its source: %s', (_, data, source, place) => {
    const error = refusal(() => fromJSON(data, source))
    expect(error.code).toBe('BAD_GRAPH')
    expect(error.place).toBe(place)
  })

  it('refuses a source that is no string', () => {
    expect(refusal(() => fromJSON(full.graph, 3 as never)).code).toBe('NOT_A_STRING')
  })
})
