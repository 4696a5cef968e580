import { describe, expect, it } from 'vitest'
import { toAkomaNtoso, toBrat, toCoNLL, toProdigy, toSpaCy, toTIMEX3 } from '../../src/export/index.ts'
import { annotate } from '../../src/index.ts'
import { founding, full, hostile, type Sample, samples } from './samples.ts'
import { all, asXML, type Element, readXML, textOf } from './xml.ts'

const bare = (text: string): string => asXML(text).replace(/\s+/gu, '')

/** What each element of the body may hold, from the schema of Akoma Ntoso 3.0, as far as it is used. */
const INLINE = ['person', 'organization', 'location', 'role', 'event', 'concept', 'date', 'ref', 'inline']
const BLOCKS = ['p', 'block']
const CONTENT: Readonly<Record<string, readonly string[]>> = {
  akomaNtoso: ['doc', 'statement'],
  doc: ['meta', 'mainBody'],
  statement: ['meta', 'mainBody'],
  mainBody: [...BLOCKS, 'paragraph', 'subparagraph'],
  paragraph: ['num', 'content', 'intro', 'subparagraph', 'paragraph', 'wrapUp'],
  subparagraph: ['num', 'content', 'intro', 'subparagraph', 'paragraph', 'wrapUp'],
  content: BLOCKS,
  intro: BLOCKS,
  wrapUp: BLOCKS,
  num: INLINE,
  ...Object.fromEntries([...BLOCKS, ...INLINE].map((name) => [name, INLINE])),
}
const MIXED = new Set(['num', ...BLOCKS, ...INLINE])
/** Attributes that the schema requires. */
const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  person: ['refersTo'],
  organization: ['refersTo'],
  location: ['refersTo'],
  role: ['refersTo'],
  event: ['refersTo'],
  concept: ['refersTo'],
  date: ['date'],
  ref: ['href'],
  inline: ['name'],
  block: ['name'],
  ...Object.fromEntries(
    ['Person', 'Organization', 'Location', 'Event', 'Concept', 'Object', 'Role'].map((name) => [
      `TLC${name}`,
      ['eId', 'href', 'showAs'],
    ]),
  ),
  TLCReference: ['name', 'eId', 'href', 'showAs'],
}

const checkStructure = (element: Element): void => {
  const allowed = CONTENT[element.name]
  for (const needed of REQUIRED[element.name] ?? [])
    expect(element.attributes[needed], `${element.name} needs ${needed}`).toBeTruthy()
  if (!allowed) {
    for (const child of element.children) if (typeof child !== 'string') checkStructure(child)
    return
  }
  for (const child of element.children) {
    if (typeof child === 'string') {
      if (!MIXED.has(element.name)) expect(child.trim(), `text in ${element.name}`).toBe('')
      continue
    }
    expect(allowed, `${child.name} in ${element.name}`).toContain(child.name)
    checkStructure(child)
  }
  if (['paragraph', 'subparagraph'].includes(element.name)) {
    const order = element.children.flatMap((one) => (typeof one === 'string' ? [] : [one.name]))
    expect(order.join(' ')).toMatch(
      /^(?:num )?(?:content|(?:intro)?(?: ?(?:subparagraph|paragraph))*(?: ?wrapUp)?)$/u,
    )
  }
}

const body = (root: Element): Element => all(root, 'mainBody')[0] as Element

describe.each(samples)('Akoma Ntoso of %s', (_, make) => {
  const { graph, source } = make()
  const root = readXML(toAkomaNtoso(graph, source))

  it('keeps to the structure of the standard', () => {
    expect(root.attributes.xmlns).toBe('http://docs.oasis-open.org/legaldocml/ns/akn/3.0')
    checkStructure(root)
  })

  it('loses no visible character', () => {
    expect(bare(textOf(body(root)))).toBe(bare(source))
  })

  it('refers to what the metadata holds, each id once', () => {
    const meta = all(root, 'meta')[0] as Element
    const ids = all(meta, 'references').flatMap((one) =>
      one.children.flatMap((child) => (typeof child === 'string' ? [] : [child.attributes.eId])),
    )
    const inBody = ['paragraph', 'subparagraph'].flatMap((name) =>
      all(body(root), name).map((one) => one.attributes.eId),
    )
    expect(new Set([...ids, ...inBody]).size).toBe(ids.length + inBody.length)
    for (const id of ids) expect(id).toMatch(/^\S+$/u)
    const references = [...INLINE]
      .flatMap((name) => all(body(root), name))
      .map((one) => one.attributes.refersTo)
    for (const reference of references) if (reference !== undefined) expect(ids).toContain(reference.slice(1))
  })
})

describe('Akoma Ntoso', () => {
  const { graph, source } = founding()
  const root = readXML(toAkomaNtoso(graph, source))

  it('marks each mention', () => {
    const tags = INLINE.flatMap((name) => all(body(root), name))
    expect(tags.length).toBe(graph.mentions.length)
    expect(all(body(root), 'location').map(textOf)).toContain('Kazakhstan')
    expect(all(body(root), 'date')[0]?.attributes.date).toBe('2011-07-08')
  })

  it('numbers the 26 paragraphs', () => {
    const paragraphs = all(body(root), 'paragraph')
    expect(paragraphs.map((one) => one.attributes.eId)).toEqual(
      Array.from({ length: 26 }, (_, i) => `para_${i + 1}`),
    )
    expect(paragraphs.map((one) => textOf(all(one, 'num')[0] as Element))).toEqual(
      Array.from({ length: 26 }, (_, i) => `${i + 1}.`),
    )
  })

  it('nests subparagraphs', () => {
    const nested = readXML(toAkomaNtoso(full.graph, full.source))
    expect(all(nested, 'subparagraph').map((one) => one.attributes.eId)).toEqual(['para_1__subpara_a'])
  })

  it('makes a statement of a resolution, and a reference of a symbol', () => {
    const text = 'Rappelant sa note A/65/903.'
    const made = annotate(text).toJSON()
    const resolution = readXML(
      toAkomaNtoso({ ...made, document: { ...made.document, kind: 'resolution' } }, text),
    )
    expect(all(resolution, 'statement')).toHaveLength(1)
    expect(all(resolution, 'ref')[0]?.attributes.href).toBe('/akn/un/doc/A/65/903')
  })

  it('cuts a mention at the edge of a zone, and loses nothing', () => {
    const crossing = {
      ...full.graph,
      zones: [
        { id: 'z1', type: 'text', start: 0, end: 50 },
        { id: 'z2', type: 'furniture', start: 50, end: 60 },
      ],
    } as const
    const cut = readXML(toAkomaNtoso(crossing, full.source))
    checkStructure(cut)
    expect(bare(textOf(body(cut)))).toBe(bare(full.source))
  })
})

describe.each(samples)('TIMEX3 of %s', (_, make) => {
  const { graph, source } = make()

  it('is well-formed and keeps the text', () => {
    const root = readXML(toTIMEX3(graph, source))
    expect(textOf(all(root, 'TEXT')[0] as Element)).toBe(asXML(source))
  })

  it('gives each date a value, and points at what is there', () => {
    const root = readXML(toTIMEX3(graph, source))
    const found = all(root, 'TIMEX3')
    const ids = found.map((one) => one.attributes.tid)
    expect(new Set(ids).size).toBe(ids.length)
    for (const { attributes } of found) {
      expect(attributes.type).toMatch(/^(?:DATE|DURATION)$/u)
      expect(attributes.value).toMatch(
        /^(?:[0-9X]{2,4}(?:-(?:[0-9X]{2}(?:-[0-9X]{2})?|Q[1-4]|H[12]|SP|SU|FA|WI))?|P(?:\d+|XX)D?)$/u,
      )
      for (const end of [attributes.beginPoint, attributes.endPoint, attributes.anchorTimeID])
        if (end !== undefined) expect(ids).toContain(end)
    }
    const dates = graph.mentions.filter((one) => one.type === 'date')
    expect(
      found.filter((one) => textOf(one) !== '' && one.attributes.functionInDocument === undefined),
    ).toHaveLength(dates.length)
  })
})

describe('TIMEX3', () => {
  const of = (edtf: string, more: object = {}): Element => {
    const text = 'le jour dit'
    const graph = {
      ...annotate(text, { date: '2011-07-08' }).toJSON(),
      mentions: [
        {
          id: 'm1',
          type: 'date',
          start: 3,
          end: 7,
          text: 'jour',
          value: { edtf, calendar: 'gregorian', ...more },
          because: 'x',
          confidence: 1,
        },
      ],
    } as const
    return all(readXML(toTIMEX3(graph, text)), 'TEXT')[0] as Element
  }

  it.each([
    ['2011-06-30', { type: 'DATE', value: '2011-06-30' }],
    ['2011-06', { type: 'DATE', value: '2011-06' }],
    ['199X', { type: 'DATE', value: '199' }],
    ['20XX', { type: 'DATE', value: '20' }],
    ['XXXX-08-29', { type: 'DATE', value: 'XXXX-08-29' }],
    ['2011-33', { type: 'DATE', value: '2011-Q1' }],
    ['2011-41', { type: 'DATE', value: '2011-H2' }],
    ['2011-21', { type: 'DATE', value: '2011-SP' }],
    ['2011~', { type: 'DATE', value: '2011', mod: 'APPROX' }],
    ['2011-06-28/2011-06-30', { type: 'DURATION', value: 'P3D', beginPoint: 't2', endPoint: 't3' }],
    ['1992/..', { type: 'DURATION', value: 'PXX', beginPoint: 't2' }],
    ['{2011-05-03,2011-05-05}', { type: 'DATE', value: '2011-05-03' }],
    ['nonsense', { type: 'DATE', value: 'XXXX-XX-XX' }],
  ])('writes %s', (edtf, attributes) => {
    expect(all(of(edtf), 'TIMEX3')[0]?.attributes).toEqual({ tid: 't1', ...attributes })
  })

  it('writes the ends of a range beside it', () => {
    expect(
      all(of('2011-06-28/2011-06-30'), 'TIMEX3')
        .slice(1)
        .map((one) => one.attributes.value),
    ).toEqual(['2011-06-28', '2011-06-30'])
  })

  it('anchors what the document implies', () => {
    expect(all(of('XXXX-08-29', { resolved: '2010-08-29' }), 'TIMEX3')[0]?.attributes).toEqual({
      tid: 't1',
      type: 'DATE',
      value: '2010-08-29',
      temporalFunction: 'true',
      anchorTimeID: 't0',
    })
  })
})

describe.each(samples)('brat standoff of %s', (_, make) => {
  const { graph, source } = make()
  const lines = toBrat(graph, source)
    .split('\n')
    .slice(0, -1)
    .map((line) => line.split('\t'))
  const points = Array.from(source)

  it('has for each mention the words of the text at its code points', () => {
    const bound = lines.filter(([id]) => id?.startsWith('T'))
    expect(bound).toHaveLength(graph.mentions.length)
    for (const [, where = '', words] of bound) {
      const [, type, spans = ''] = /^(\S+) (.+)$/u.exec(where) ?? []
      expect(type).toMatch(/^[A-Za-z0-9_-]+$/u)
      const parts = spans.split(';').map((part) => part.split(' ').map(Number))
      const read = parts.map(([from, to]) => points.slice(from, to).join(''))
      expect(read.join(' ').replace(/\p{Surrogate}/gu, '\ufffd')).toBe(words)
      for (const part of read) expect(part).not.toMatch(/[\n\r\t]/u)
    }
  })

  it('has on each line an id, a head and words, and refers to mentions that are there', () => {
    const ids = new Set(lines.map(([id]) => id))
    for (const cells of lines) {
      expect(cells.length).toBe(/^[TN#]/u.test(cells[0] ?? '') ? 3 : 2)
      for (const [, target] of (cells[1] ?? '').matchAll(
        /(?:Arg\d:|Equiv |AnnotatorNotes |Reference )(T\d+)/gu,
      ))
        expect(ids).toContain(target)
    }
  })

  it('has each relation between mentions', () => {
    expect(lines.filter(([id]) => id?.startsWith('R'))).toHaveLength(graph.relations.length)
  })
})

describe.each(samples)('columns of %s', (_, make) => {
  const { graph, source } = make()

  /** Mentions read back from the columns: `type start end`, in code points. */
  const readBack = (text: string): readonly string[] => {
    const found: string[] = []
    const open: { type: string; start: number; end: number }[] = []
    for (const line of text.split('\n').slice(1)) {
      const [, start, end, ...labels] = line.split('\t')
      if (labels.length === 0) continue
      labels.forEach((label, layer) => {
        const held = open[layer]
        if (label.startsWith('I-') && held) held.end = Number(end)
        else {
          if (held) found.push(`${held.type} ${held.start} ${held.end}`)
          delete open[layer]
          if (label.startsWith('B-'))
            open[layer] = { type: label.slice(2), start: Number(start), end: Number(end) }
        }
      })
    }
    for (const held of open) if (held) found.push(`${held.type} ${held.start} ${held.end}`)
    return found.sort()
  }

  /** The visible part of a mention, in code points. */
  const visible = ({ type, start, end }: Sample['graph']['mentions'][number]): string => {
    const skip = /^[\s\p{Z}\p{C}]+/u.exec(source.slice(start, end))?.[0].length ?? 0
    const drop = /[\s\p{Z}\p{C}]+$/u.exec(source.slice(start, end))?.[0].length ?? 0
    const at = (offset: number): number => Array.from(source.slice(0, offset)).length
    return `${type} ${at(start + skip)} ${at(end - drop)}`
  }

  it('give every mention back, nested ones too', () => {
    expect(readBack(toCoNLL(graph, source))).toEqual(graph.mentions.map(visible).sort())
  })

  it('have as many cells on each line as the header says', () => {
    const [header = '', ...lines] = toCoNLL(graph, source).split('\n')
    const columns = header.replace('# global.columns = ', '').split(' ')
    for (const line of lines) if (line !== '') expect(line.split('\t')).toHaveLength(columns.length)
  })

  it('hold the words of the text at their code points', () => {
    const points = Array.from(source)
    for (const line of toCoNLL(graph, source).split('\n').slice(1)) {
      const [form, start, end] = line.split('\t')
      if (end !== undefined) expect(points.slice(Number(start), Number(end)).join('')).toBe(form)
    }
  })
})

describe('columns', () => {
  it('are as many as told', () => {
    expect(toCoNLL(full.graph, full.source, { layers: 4 }).split('\n')[0]).toBe(
      '# global.columns = FORM START END LAYER1 LAYER2 LAYER3 LAYER4',
    )
    expect(toCoNLL(full.graph, full.source, { layers: 1 })).not.toContain('state')
  })

  it('begin a sequence at each zone', () => {
    const sequences = toCoNLL(full.graph, full.source).trim().split('\n\n')
    expect(sequences).toHaveLength(2)
    expect(sequences[1]).toMatch(/^a\t/u)
  })
})

interface Line {
  readonly text: string
  readonly ents: readonly { readonly start: number; readonly end: number; readonly label: string }[]
  readonly spans: { readonly sc: Line['ents'] }
  readonly meta: object
}

describe.each(samples)('lines for spaCy and Prodigy of %s', (_, make) => {
  const { graph, source } = make()
  const points = Array.from(source)

  it('hold all mentions at their code points', () => {
    const spacy = JSON.parse(toSpaCy(graph, source)) as Line
    const prodigy = JSON.parse(toProdigy(graph, source)) as {
      readonly text: string
      readonly spans: Line['ents']
    }
    for (const [text, spans] of [
      [spacy.text, spacy.spans.sc],
      [prodigy.text, prodigy.spans],
    ] as const) {
      expect(text).toBe(source)
      expect(spans.map(({ start, end }) => points.slice(start, end).join(''))).toEqual(
        graph.mentions.map((one) => one.text),
      )
      expect(spans.map((one) => one.label)).toEqual(graph.mentions.map((one) => one.type))
    }
  })

  it('hold no two ents that overlap', () => {
    const { ents } = JSON.parse(toSpaCy(graph, source)) as Line
    ents.forEach((one, i) => {
      expect(one.start).toBeGreaterThanOrEqual(ents[i - 1]?.end ?? 0)
    })
    for (const { start, end } of graph.mentions) {
      const at = Array.from(source.slice(0, start)).length
      const to = Array.from(source.slice(0, end)).length
      expect(ents.some((one) => one.start <= at && to <= one.end)).toBe(true)
    }
  })

  it('are one line', () => {
    expect(toSpaCy(graph, source).split('\n')).toHaveLength(2)
    expect(toProdigy(graph, source).split('\n')).toHaveLength(2)
  })
})

describe('hostile names', () => {
  it('make no element', () => {
    const { graph, source } = hostile()
    expect(all(readXML(toAkomaNtoso(graph, source)), 'script')).toEqual([])
    expect(all(readXML(toTIMEX3(graph, source)), 'script')).toEqual([])
  })
})
