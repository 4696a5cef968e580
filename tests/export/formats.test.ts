import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { exportsOf } from '../../scripts/exports.ts'
import { formats } from '../../src/export/index.ts'
import { fromJSON } from '../../src/graph/from-json.ts'
import { founding, samples } from './samples.ts'

describe('the list of formats', () => {
  it('names each once, with an extension of its own', () => {
    expect(new Set(formats.map((one) => one.name)).size).toBe(formats.length)
    expect(new Set(formats.map((one) => one.extension)).size).toBe(formats.length)
    for (const format of formats) {
      expect(format.name).toMatch(/^[a-z0-9-]+$/u)
      expect(format.mediaType).toMatch(/^[a-z]+\/[a-z0-9.+-]+(?:; charset=utf-8)?$/u)
      expect(`${format.description} ${format.keeps} ${format.drops}`).not.toMatch(/undefined|^\s/u)
    }
  })

  it.each(samples)('writes %s in each, the same twice, its data untouched', async (_, make) => {
    const { graph, source } = make()
    const before = JSON.stringify(graph)
    const once = await exportsOf(graph, source, 'x')
    const twice = await exportsOf(graph, source, 'x')
    expect(once.size).toBe(formats.length)
    for (const [name, data] of once) expect(Buffer.compare(data, twice.get(name) as Uint8Array), name).toBe(0)
    expect(JSON.stringify(graph)).toBe(before)
  })

  it.each(samples)('writes %s as text that UTF-8 holds', (_, make) => {
    const { graph, source } = make()
    for (const { name, peer, write } of formats)
      if (peer === undefined) expect(write(graph, source), name).not.toMatch(/\p{Surrogate}/u)
  })
})

describe('fixtures/exports', () => {
  const folder = new URL('../../fixtures/exports/', import.meta.url)
  const stored = new URL('a-65-903.json', folder)

  it('are what the stored graph gives, byte for byte', async () => {
    const { source, graph } = founding()
    const given = existsSync(stored)
      ? fromJSON(JSON.parse(readFileSync(stored, 'utf8')), source).toJSON()
      : graph
    const files = await exportsOf(given, source, 'a-65-903')
    expect(files.size).toBe(formats.length)
    if (!existsSync(stored)) return
    for (const [name, data] of files)
      expect(Buffer.compare(readFileSync(new URL(name, folder)), data), name).toBe(0)
  })
})
