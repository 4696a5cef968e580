import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type AnnotationGraph, annotate, type RelationType } from '../src/index.ts'

interface Gold {
  readonly mentions: readonly { readonly type: string; readonly start: number; readonly end: number }[]
  readonly edges: readonly { readonly type: RelationType; readonly from: string; readonly to: string }[]
}

const REGISTERS = ['letter', 'resolution', 'communique', 'verbatim', 'press'] as const

/** Types that the gold marks, by their names there. */
const GOLD_TYPES: Readonly<Record<string, string>> = {
  state: 'state',
  demonym: 'state',
  org: 'organisation',
  orgshort: 'organisation',
  date: 'date',
  person: 'person',
  res: 'resolution',
  symbol: 'symbol',
  place: 'place',
  session: 'session',
}

/** Facts that lexicons state whatever the text says; other tests check them. */
const LEXICAL: ReadonlySet<RelationType> = new Set(['member-of', 'part-of', 'located-in'])

const read = (name: string): string =>
  readFileSync(new URL(`../fixtures/registers/${name}`, import.meta.url), 'utf8')
const words = (text: string): string => text.replace(/\s+/gu, ' ').toLowerCase()

const names = (graph: AnnotationGraph, id: string): readonly string[] =>
  (graph.entity(id)?.mentions ?? []).map((mention) => words(graph.mention(mention)?.text ?? ''))

interface Score {
  readonly right: number
  /** How many of the gold's are found: two of its names may be one entity's. */
  readonly met: number
  readonly given: number
  readonly wanted: number
  readonly errors: readonly string[]
}

const mentionScore = (graph: AnnotationGraph, gold: Gold): Score => {
  const scored = new Set(Object.values(GOLD_TYPES))
  const key = (type: string, start: number, end: number): string =>
    `${type} ${start}-${end} « ${words(graph.source.slice(start, end))} »`
  const wanted = new Set(gold.mentions.map((one) => key(GOLD_TYPES[one.type] ?? '', one.start, one.end)))
  const given = graph
    .mentions()
    .filter((one) => scored.has(one.type) && one.form !== 'relative')
    .map((one) => key(one.type, one.start, one.end))
  const right = given.filter((one) => wanted.has(one))
  return {
    right: right.length,
    met: right.length,
    given: given.length,
    wanted: wanted.size,
    errors: [
      ...given.filter((one) => !wanted.has(one)).map((one) => `+ ${one}`),
      ...[...wanted].filter((one) => !right.includes(one)).map((one) => `- ${one}`),
    ],
  }
}

const edgeScore = (graph: AnnotationGraph, gold: Gold): Score => {
  const given = graph.relations().filter((one) => !LEXICAL.has(one.type))
  const met = new Set<Gold['edges'][number]>()
  const wrong = given.filter((edge) => {
    const [from, to] = [names(graph, edge.from), names(graph, edge.to)]
    const golden = gold.edges.filter(
      (one) => one.type === edge.type && from.includes(words(one.from)) && to.includes(words(one.to)),
    )
    for (const one of golden) met.add(one)
    return golden.length === 0
  })
  return {
    right: given.length - wrong.length,
    met: met.size,
    given: given.length,
    wanted: gold.edges.length,
    errors: [
      ...wrong.map(
        (one) =>
          `+ ${one.type} ${graph.entity(one.from)?.label} → ${graph.entity(one.to)?.label} (${one.because})`,
      ),
      ...gold.edges.filter((one) => !met.has(one)).map((one) => `- ${one.type} ${one.from} → ${one.to}`),
    ],
  }
}

const scores = REGISTERS.map((name) => {
  const graph = annotate(read(`${name}.txt`))
  const gold = JSON.parse(read(`${name}.gold.json`)) as Gold
  return { name, graph, gold, mentions: mentionScore(graph, gold), edges: edgeScore(graph, gold) }
})

const sum = (of: (one: (typeof scores)[number]) => number): number =>
  scores.reduce((total, one) => total + of(one), 0)
const percent = (part: number, whole: number): string => (whole === 0 ? '1.000' : (part / whole).toFixed(3))
const row = (
  name: string,
  { mentions: m, edges: e }: { readonly mentions: Score; readonly edges: Score },
): string =>
  `${name.padEnd(12)} mentions F1 ${percent(2 * m.right, m.given + m.wanted)}   edges P ${percent(e.right, e.given)} (${e.given}) R ${percent(e.met, e.wanted)} (${e.wanted})`

const total = {
  mentions: {
    right: sum((one) => one.mentions.right),
    met: sum((one) => one.mentions.met),
    given: sum((one) => one.mentions.given),
    wanted: sum((one) => one.mentions.wanted),
    errors: [],
  },
  edges: {
    right: sum((one) => one.edges.right),
    met: sum((one) => one.edges.met),
    given: sum((one) => one.edges.given),
    wanted: sum((one) => one.edges.wanted),
    errors: [],
  },
}

const errors = (of: 'mentions' | 'edges'): string => scores.flatMap((one) => one[of].errors).join('\n')

describe('five registers against their gold', () => {
  const table = [...scores.map((one) => row(one.name, one)), row('all', total)].join('\n')
  console.info(table)

  it.each(scores)('$name: every edge of the gold joins mentions of the gold', ({ gold, graph }) => {
    for (const { start, end } of gold.mentions) expect(graph.source.slice(start, end).trim()).not.toBe('')
    expect(gold.edges.length).toBeGreaterThan(10)
  })

  it('mentions keep their floor', () => {
    const { right, given, wanted } = total.mentions
    expect((2 * right) / (given + wanted), errors('mentions')).toBeGreaterThanOrEqual(0.975)
  })

  it('edges keep their floor', () => {
    const { right, met, given, wanted } = total.edges
    expect(right / given, errors('edges')).toBeGreaterThanOrEqual(0.95)
    expect(met / wanted, errors('edges')).toBeGreaterThanOrEqual(0.9)
  })
})
