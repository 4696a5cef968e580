import { DragomanError } from '../errors.ts'
import type { AnyMention, GraphJSON, RelationType, ZoneType } from '../model/graph.ts'
import { type AnnotationGraph, makeGraph } from './graph.ts'

/** Refuses what is not as it should be, naming the path. */
type Check = (value: unknown, path: string) => void

const refuse = (path: string, value: unknown, expected: string): never => {
  throw new DragomanError('BAD_GRAPH', path, value, `expected ${expected}`)
}

const string: Check = (value, path) => {
  if (typeof value !== 'string') refuse(path, value, 'a string')
}

const name: Check = (value, path) => {
  if (typeof value !== 'string' || value === '') refuse(path, value, 'a string that is not empty')
}

const offset: Check = (value, path) => {
  if (!Number.isInteger(value) || (value as number) < 0) refuse(path, value, 'a whole number from 0')
}

const share: Check = (value, path) => {
  if (typeof value !== 'number' || !(value >= 0 && value <= 1)) refuse(path, value, 'a number from 0 to 1')
}

const wholeNumber: Check = (value, path) => {
  if (!Number.isInteger(value)) refuse(path, value, 'a whole number')
}

const matching =
  (pattern: RegExp, expected: string): Check =>
  (value, path) => {
    if (typeof value !== 'string' || !pattern.test(value)) refuse(path, value, expected)
  }

const oneOf =
  (...values: readonly string[]): Check =>
  (value, path) => {
    if (typeof value !== 'string' || !values.includes(value)) refuse(path, value, values.join(' or '))
  }

const listOf =
  (check: Check, least = 0): Check =>
  (value, path) => {
    if (!Array.isArray(value)) return refuse(path, value, 'a list')
    if (value.length < least) refuse(path, value, `a list of at least ${least}`)
    for (let i = 0; i < value.length; i++) check(value[i], `${path}[${i}]`)
  }

type Fields = Readonly<Record<string, unknown>>

const object: Check = (value, path) => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) refuse(path, value, 'an object')
}

/** Checks the fields that are there; those of `needed` must be. */
const fields =
  (needed: Readonly<Record<string, Check>>, optional: Readonly<Record<string, Check>>): Check =>
  (value, path) => {
    object(value, path)
    const found = value as Fields
    for (const field of Object.keys(needed))
      if (!Object.hasOwn(found, field)) refuse(`${path}.${field}`, undefined, 'a value')
    for (const [field, one] of Object.entries(found)) {
      const check = Object.hasOwn(needed, field) ? needed[field] : undefined
      const other = Object.hasOwn(optional, field) ? optional[field] : undefined
      const known = check ?? other
      if (known) known(one, `${path}.${field}`)
    }
  }

/** As `fields`, and refuses any other. */
const record = (
  needed: Readonly<Record<string, Check>>,
  optional: Readonly<Record<string, Check>>,
): Check => {
  const check = fields(needed, optional)
  return (value, path) => {
    check(value, path)
    for (const field of Object.keys(value as Fields))
      if (!Object.hasOwn(needed, field) && !Object.hasOwn(optional, field))
        refuse(`${path}.${field}`, (value as Fields)[field], 'no such field')
  }
}

// Records, so that a type added to the model and forgotten here does not compile.
const RELATIONS: Readonly<Record<RelationType, true>> = {
  'holds-office': true,
  represents: true,
  signed: true,
  'addressed-to': true,
  'spoke-for': true,
  adopted: true,
  held: true,
  cites: true,
  'member-of': true,
  'located-in': true,
  'part-of': true,
  'short-for': true,
  'body-of': true,
  'issued-by': true,
  'session-of': true,
  dated: true,
  'same-as': true,
  'adds-to': true,
  corrects: true,
  revises: true,
  amends: true,
  'same-document-as': true,
}

const ZONES: Readonly<Record<ZoneType, true>> = {
  masthead: true,
  letter: true,
  annex: true,
  heading: true,
  preamble: true,
  paragraph: true,
  subparagraph: true,
  signature: true,
  footnote: true,
  furniture: true,
  text: true,
}

const country = matching(/^[A-Z]{3,4}$/u, 'an ISO 3166 code of three or four letters')

const countries: Check = (value, path) => {
  if (Array.isArray(value)) listOf(country)(value, path)
  else country(value, path)
}

/** What the schema asks of some types' values; all may hold more. */
const VALUES: Readonly<Record<string, Check>> = {
  state: fields({}, { iso3: countries, m49: matching(/^[0-9]{3}$/u, 'an M49 code of three figures') }),
  date: fields({ calendar: oneOf('gregorian', 'hijri') }, { edtf: name, resolved: name }),
  session: fields({ number: wholeNumber }, {}),
  symbol: fields({ symbol: name }, {}),
}

const mentionFields = record(
  {
    id: matching(/^m[1-9][0-9]*$/u, 'an id as m12'),
    type: name,
    start: offset,
    end: offset,
    text: name,
    value: object,
    because: name,
    confidence: share,
  },
  { form: name, entity: name, zone: name },
)

const mention: Check = (value, path) => {
  mentionFields(value, path)
  const { type, value: said } = value as AnyMention
  if (Object.hasOwn(VALUES, type)) VALUES[type]?.(said, `${path}.value`)
}

const graph = record(
  {
    schema: oneOf('dragoman/1'),
    document: record(
      { length: offset, language: name, offsets: oneOf('utf-16') },
      {
        symbol: string,
        date: string,
        kind: string,
        sender: string,
        addressee: string,
        session: string,
        agendaItem: string,
        annexes: listOf(name, 1),
      },
    ),
    mentions: listOf(mention),
    entities: listOf(
      record({ id: name, type: name, label: name, value: object, mentions: listOf(name, 1) }, {}),
    ),
    relations: listOf(
      record(
        {
          type: oneOf(...Object.keys(RELATIONS)),
          from: name,
          to: name,
          because: name,
          evidence: listOf(name),
        },
        { role: name },
      ),
    ),
    zones: listOf(
      record(
        { id: name, type: oneOf(...Object.keys(ZONES)), start: offset, end: offset },
        { number: string },
      ),
    ),
    acts: listOf(
      record(
        { start: offset, end: offset, verb: name, class: name, scope: listOf(name) },
        { manner: name, speaker: name, zone: name },
      ),
    ),
    diagnostics: listOf(record({ code: name, message: name }, { start: offset, end: offset })),
  },
  {},
)

const checkVersion = (data: unknown): void => {
  const schema = typeof data === 'object' && data !== null ? (data as Fields).schema : undefined
  if (typeof schema === 'string' && schema !== 'dragoman/1')
    throw new DragomanError('GRAPH_VERSION', 'graph.schema', schema, 'expected "dragoman/1"')
}

/**
 * Checks that plain data is a graph of this version, as `dragoman/schema.json` has it.
 *
 * @throws {DragomanError} `GRAPH_VERSION` for a graph of another version, `BAD_GRAPH` with the path of what is
 * wrong: `graph.mentions[3].start`
 */
export const checkGraph = (data: unknown): GraphJSON => {
  checkVersion(data)
  graph(data, 'graph')
  return data as GraphJSON
}

/** Checks what no schema can say: spans lie in the text and hold their words, ids lead somewhere. */
const checkAgainst = ({ document, mentions, entities }: GraphJSON, source: string): void => {
  if (document.length !== source.length)
    refuse('graph.document.length', document.length, `${source.length}, the length of the source`)
  const ids = new Set<string>()
  mentions.forEach(({ id, start, end, text }, i) => {
    if (end <= start) refuse(`graph.mentions[${i}].end`, end, `more than start, ${start}`)
    if (source.slice(start, end) !== text)
      refuse(`graph.mentions[${i}].text`, text, 'the words of the source at its offsets')
    if (ids.has(id)) refuse(`graph.mentions[${i}].id`, id, 'an id of its own')
    ids.add(id)
  })
  entities.forEach((entity, i) => {
    entity.mentions.forEach((id, k) => {
      if (!ids.has(id)) refuse(`graph.entities[${i}].mentions[${k}]`, id, 'the id of a mention')
    })
  })
}

/**
 * Reads back a graph that was written as JSON, with the source that it annotates.
 *
 * @param data what `JSON.parse` gives
 * @throws {DragomanError} `GRAPH_VERSION` for a graph of another version; `BAD_GRAPH` with the path of what is
 * wrong, also where the graph does not fit the source; `NOT_A_STRING` when the source is none
 */
export const fromJSON = (data: unknown, source: string): AnnotationGraph => {
  if (typeof source !== 'string')
    throw new DragomanError('NOT_A_STRING', 'source', source, 'expected a string')
  const checked = checkGraph(data)
  checkAgainst(checked, source)
  return makeGraph(source, checked)
}
