import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { toHTML } from '../../src/export/index.ts'
import { layTimeline } from '../../src/export/timeline.ts'
import { annotate } from '../../src/index.ts'
import { founding, full, hostile, samples } from './samples.ts'

/** Tags that a browser would see: what stands in script and style is text. */
const tags = (html: string): readonly string[] =>
  html
    .replace(/<script>[\s\S]*?<\/script>/gu, '<script></script>')
    .replace(/<style>[\s\S]*?<\/style>/gu, '<style></style>')
    .match(/<[^>]*>/gu) ?? []

const plain = (html: string): string =>
  html
    .replace(/<[^>]*>/gu, '')
    .replace(/&(#\d+|amp|lt|gt|quot);/gu, (_, name: string) =>
      name.startsWith('#')
        ? String.fromCodePoint(Number(name.slice(1)))
        : ({ amp: '&', lt: '<', gt: '>', quot: '"' }[name] ?? ''),
    )

const articleOf = (html: string): string => /<article[^>]*>([\s\S]*)<\/article>/u.exec(html)?.[1] ?? ''

const dataOf = (
  html: string,
): { readonly mentions: readonly object[]; readonly entities: readonly object[] } =>
  JSON.parse(/<script type="application\/json" id="data">([\s\S]*?)<\/script>/u.exec(html)?.[1] ?? '')

/** Text as HTML holds it. */
const held = (text: string): string => text.replace(/\p{Surrogate}/gu, '\ufffd').replaceAll('\0', '\ufffd')

describe.each(samples)('the page of %s', (_, make) => {
  const { graph, source } = make()
  const html = toHTML(graph, source)

  it('holds the text, character for character', () => {
    expect(plain(articleOf(html))).toBe(held(source))
  })

  it('has two scripts, its own, and nothing that runs', () => {
    const seen = tags(html)
    expect(seen.filter((tag) => /^<script/iu.test(tag))).toEqual([
      '<script type="application/json" id="data">',
      '<script>',
    ])
    expect(seen.filter((tag) => /\son[a-z]+\s*=/iu.test(tag.replace(/"[^"]*"/gu, '""')))).toEqual([])
    expect(html.match(/javascript:/giu)).toBeNull()
  })

  it('asks nothing of any network', () => {
    for (const tag of tags(html)) {
      expect(tag).not.toMatch(/^<(?:link|img|iframe|object|embed|base|form|video|audio|source)\b/iu)
      expect(tag.replace(/"[^"]*"/gu, '""')).not.toMatch(/\s(?:src|srcset|action|ping|background)\s*=/iu)
    }
    expect(html).not.toMatch(/@import|url\(/iu)
    expect(html).toContain("default-src 'none'")
  })

  it('lets its own script run, by its hash', () => {
    const script = /<script>([\s\S]*?)<\/script>/u.exec(html)?.[1] ?? ''
    const hash = createHash('sha256').update(script).digest('base64')
    expect(html).toContain(`script-src 'sha256-${hash}'`)
  })

  it('knows each mention and entity', () => {
    const data = dataOf(html)
    expect(data.mentions).toHaveLength(graph.mentions.length)
    expect(data.entities).toHaveLength(graph.entities.length)
    const marked = new Set(
      [...html.matchAll(/<mark [^>]*data-m="(\d+)"/gu)].map(([, number]) => Number(number)),
    )
    expect(marked.size).toBe(graph.mentions.length)
    expect([...html.matchAll(/<button type="button" class="ent /gu)]).toHaveLength(graph.entities.length)
  })
})

describe('the page', () => {
  it('nests mentions as they are nested', () => {
    expect(toHTML(full.graph, full.source)).toMatch(
      /<mark class="m t-organisation"[^>]*>Gouvernement de la <mark class="m t-state"[^>]*>République du Kazakhstan<\/mark><\/mark>/u,
    )
  })

  it('shows the verb of each act with its class', () => {
    expect(toHTML(full.graph, full.source)).toContain('<b class="act" title="urges">engageons</b>')
  })

  it('counts each type in its legend', () => {
    const { graph, source } = founding()
    const html = toHTML(graph, source)
    for (const type of new Set(graph.mentions.map((one) => one.type))) {
      const count = graph.mentions.filter((one) => one.type === type).length
      expect(html).toMatch(new RegExp(`value="${type}"><i></i>[^<]+<b>${count}</b>`, 'u'))
    }
  })

  it('joins a word broken at a line’s end, and still holds the break', () => {
    const text = 'la trente-\nhuitième session du Conseil'
    const html = toHTML(annotate(text).toJSON(), text)
    expect(articleOf(html)).toMatch(/trente-<span class="nl">\n<\/span>huitième/u)
    expect(plain(articleOf(html))).toBe(text)
  })

  it('gives types that it does not know a colour and their own name', () => {
    const mention = { ...full.graph.mentions[0], type: 'vessel "x"' } as never
    const html = toHTML({ ...full.graph, mentions: [mention] }, full.source)
    expect(html).toContain('class="m t-other"')
    expect(html).toContain('vessel &quot;x&quot;')
  })

  it('escapes titles and names', () => {
    const { graph, source } = hostile()
    const html = toHTML(graph, source, { id: '<img src=x onerror=alert(1)>' })
    expect(html).toContain('<title>&lt;img src=x onerror=alert(1)&gt;</title>')
    expect(html).not.toContain('<img')
  })
})

describe('the timeline', () => {
  const lay = (...values: readonly string[]) =>
    layTimeline(values.map((edtf, entity) => ({ entity, label: edtf, edtf, count: 1 })))

  it('leaves out what has no year or no value', () => {
    expect(lay('XXXX-08-29', 'x', '').moments).toEqual([])
    expect(lay('XXXX-08-29', '2011').moments.map((one) => one.edtf)).toEqual(['2011'])
  })

  it('orders dates from left to right, within the axis', () => {
    const { moments } = lay('2012-01-02', '1967-06-04', '2011-06-30', '2011-06-28/2011-06-30', '0012', '9999')
    const lefts = moments.map((one) => one.left)
    expect(lefts).toEqual([...lefts].sort((a, b) => a - b))
    for (const { left, width } of moments) {
      expect(left).toBeGreaterThanOrEqual(0)
      expect(left + width).toBeLessThanOrEqual(100.02)
    }
  })

  it('gives a year its width and a gap little', () => {
    const { parts } = lay('1967', '2011', '2012')
    expect(parts.map((one) => one.year)).toEqual([1967, undefined, 2011, 2012])
    expect(parts[1]?.width).toBeLessThan(parts[0]?.width ?? 0)
  })

  it('puts dates that would hide each other in lanes', () => {
    const { moments, lanes } = lay('2011-06-30', '2011-06-30~', '2011-07-01')
    expect(lanes).toBe(3)
    expect(new Set(moments.map((one) => one.lane)).size).toBe(3)
  })

  it('draws long spans behind', () => {
    const { moments } = lay('2011-06-30', '20XX', '2010/..', '2011')
    expect(moments.find((one) => one.edtf === '20XX')?.lasting).toBe('years')
    expect(moments.find((one) => one.edtf === '2011')?.lasting).toBe('months')
    expect(moments.find((one) => one.edtf === '2011-06-30')?.lasting).toBe('days')
  })
})
