import { describe, expect, it } from 'vitest'
import { annotate } from '../../../src/index.ts'

describe('an office before a chain of words without end', () => {
  it.each([
    ["Selon le Ministre, le président de l'OCI", " de l'OCI", ' Barack Obama'],
    ['le Ministre chargé', ' chargé', ' de la défense'],
    ['le Ministre de la justice', ', de la justice', ' et de la paix'],
    ['le Président', ' et le Président', ' du Mali'],
  ])('%s%s…', (head, link, tail) => {
    const graph = annotate(head + link.repeat(20_000) + tail)
    expect(graph.mentions().some(({ type }) => type === 'role')).toBe(true)
  })
})
