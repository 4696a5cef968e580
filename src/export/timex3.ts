import { type EdtfPoint, type EdtfRange, earliestDay, latestDay, parseEdtf } from '../edtf/index.ts'
import type { GraphJSON, Mention } from '../model/graph.ts'
import { xmlAttributes, xmlText } from './characters.ts'
import { documentName } from './facts.ts'
import { weaver } from './weave.ts'

const PARTS: Readonly<Record<number, string>> = {
  21: 'SP',
  22: 'SU',
  23: 'FA',
  24: 'WI',
  33: 'Q1',
  34: 'Q2',
  35: 'Q3',
  36: 'Q4',
  40: 'H1',
  41: 'H2',
}

/** A year with figures unsaid loses them: `199X` → `199`, `20XX` → `20`. */
const year = (text: string): string => (text === 'XXXX' ? text : text.replace(/X+$/u, ''))

const pointValue = (point: EdtfPoint): string => {
  if (point.type === 'season') {
    const part = PARTS[point.season]
    return part === undefined ? year(point.year) : `${point.year}-${part}`
  }
  return [year(point.year), point.month, point.day].filter((part) => part !== undefined).join('-')
}

const approximate = (point: EdtfPoint | 'open'): boolean =>
  point !== 'open' && (point.qualifier === '~' || point.qualifier === '%')

const DAY = 86_400_000

/** How many days a range lasts, both ends counted; `PXX` where it is open or the year unsaid. */
const duration = (edtf: string): string => {
  const first = earliestDay(edtf)
  const last = latestDay(edtf)
  if (first === undefined || last === undefined) return 'PXX'
  return `P${Math.round((Date.parse(last) - Date.parse(first)) / DAY) + 1}D`
}

type Attributes = Readonly<Record<string, string | undefined>>

interface Timex {
  readonly start: number
  readonly end: number
  readonly attributes: Attributes
  /** The ends of a range: empty elements after it. */
  readonly ends: readonly Attributes[]
}

/** Gives each element its `tid`. */
type Numbering = () => string

const timexOfRange = (
  range: EdtfRange,
  edtf: string,
  tid: string,
  next: Numbering,
): Omit<Timex, 'start' | 'end'> => {
  const end = (point: EdtfPoint | 'open'): Attributes | undefined =>
    point === 'open' ? undefined : { tid: next(), type: 'DATE', value: pointValue(point) }
  const from = end(range.from)
  const to = end(range.to)
  return {
    attributes: {
      tid,
      type: 'DURATION',
      value: duration(edtf),
      mod: approximate(range.from) || approximate(range.to) ? 'APPROX' : undefined,
      beginPoint: from?.tid,
      endPoint: to?.tid,
    },
    ends: [from, to].filter((one) => one !== undefined),
  }
}

const timexOf = (edtf: string, next: Numbering): Omit<Timex, 'start' | 'end'> => {
  const tid = next()
  const result = parseEdtf(edtf)
  if (!result.ok) return { attributes: { tid, type: 'DATE', value: 'XXXX-XX-XX' }, ends: [] }
  const { value } = result
  switch (value.type) {
    case 'range':
      return timexOfRange(value, edtf, tid, next)
    case 'set': {
      // TIMEX3 sets are of recurring times: the days stand as elements of their own, after the first.
      const points = value.members.map((one) => (one.type === 'range' ? one.from : one))
      const said = points.filter((one) => one !== 'open').map(pointValue)
      return {
        attributes: { tid, type: 'DATE', value: said[0] ?? 'XXXX-XX-XX' },
        ends: said.slice(1).map((one) => ({ tid: next(), type: 'DATE', value: one })),
      }
    }
    case 'date':
    case 'season':
      return {
        attributes: {
          tid,
          type: 'DATE',
          value: pointValue(value),
          mod: approximate(value) ? 'APPROX' : undefined,
        },
        ends: [],
      }
    default:
      return value satisfies never
  }
}

/** What a relative date rests on. */
const anchor = (mention: Mention<'date'>, dated: boolean): Attributes =>
  mention.value.resolved !== undefined && mention.value.resolved !== mention.value.edtf
    ? { temporalFunction: 'true', anchorTimeID: dated ? 't0' : undefined }
    : {}

const timexes = (graph: GraphJSON, next: Numbering): readonly Timex[] => {
  const out: Timex[] = []
  let end = 0
  for (const mention of graph.mentions) {
    if (mention.type !== 'date' || mention.start < end) continue
    end = mention.end
    const made = timexOf(mention.value.resolved ?? mention.value.edtf ?? '', next)
    const attributes = { ...made.attributes, ...anchor(mention, graph.document.date !== undefined) }
    out.push({ start: mention.start, end: mention.end, attributes, ends: made.ends })
  }
  return out
}

/**
 * Writes the text in TimeML with its dates as TIMEX3: ranges as durations with begin and end points, decades and
 * centuries by their figures, relative dates anchored to the document's. What XML cannot write becomes U+FFFD.
 */
export const toTIMEX3 = (graph: GraphJSON, source: string, { id }: { readonly id?: string } = {}): string => {
  let number = 0
  const next: Numbering = () => `t${++number}`
  const { date } = graph.document
  const created =
    date === undefined
      ? ''
      : `<DCT><TIMEX3${xmlAttributes({ tid: 't0', type: 'DATE', value: date, functionInDocument: 'CREATION_TIME' })}>${xmlText(date)}</TIMEX3></DCT>\n`
  const { write } = weaver(source, timexes(graph, next), {
    text: xmlText,
    open: ({ attributes }) => `<TIMEX3${xmlAttributes(attributes)}>`,
    close: ({ ends }) => `</TIMEX3>${ends.map((one) => `<TIMEX3${xmlAttributes(one)}/>`).join('')}`,
  })
  return `<?xml version="1.0" encoding="UTF-8"?>\n<TimeML>\n<DOCID>${xmlText(documentName(graph, id))}</DOCID>\n${created}<TEXT>${write(0, source.length)}</TEXT>\n</TimeML>\n`
}
