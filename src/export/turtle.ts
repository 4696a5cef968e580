import type { GraphJSON } from '../model/graph.ts'
import {
  type LinkedOptions,
  PREFIXES,
  type Resource,
  type Short,
  type TermName,
  termOf,
  toResources,
  type Value,
} from './resources.ts'

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '"': '\\"',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
}

const unicode = (char: string): string =>
  `\\u${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`

const quoted = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this is about
  `"${text.replace(/[\u0000-\u001f"\\\u007f\ufffe\uffff]/gu, (char) => ESCAPES[char] ?? unicode(char))}"`

/** A short name where Turtle can write it so, else the whole IRI. */
const short = (name: Short): string => {
  const cut = name.indexOf(':')
  const local = name.slice(cut + 1)
  if (/^[A-Za-z][A-Za-z0-9_-]*$/u.test(local)) return name
  return `<${PREFIXES[name.slice(0, cut) as keyof typeof PREFIXES]}${local}>`
}

const written = (name: TermName, value: Value, language: string, indent: string): string => {
  if (typeof value === 'object') return nameless(value, language, `${indent}  `)
  const { as } = termOf(name)
  if (as === 'iri') return `<${value}>`
  if (as === 'name') return short(`oa:${value}`)
  if (as === 'label') return `${quoted(String(value))}@${language}`
  return as === undefined ? quoted(String(value)) : `${quoted(String(value))}^^${short(as)}`
}

const body = ({ types, properties }: Resource, language: string, indent: string): string =>
  [
    `a ${types.map(short).join(', ')}`,
    ...properties.map(
      ([name, values]) =>
        `${short(termOf(name).short)} ${values.map((value) => written(name, value, language, indent)).join(', ')}`,
    ),
  ].join(` ;\n${indent}`)

const nameless = (resource: Resource, language: string, indent: string): string =>
  `[\n${indent}${body(resource, language, indent)}\n${indent.slice(2)}]`

/**
 * Writes a graph as Turtle: the same triples as the JSON-LD.
 *
 * @throws {DragomanError} `BAD_OPTION` when `iri` is no absolute IRI
 */
export const toTurtle = (graph: GraphJSON, source: string, options: LinkedOptions = {}): string => {
  const { resources, language } = toResources(graph, source, options)
  const prefixes = Object.entries(PREFIXES).map(([name, iri]) => `@prefix ${name}: <${iri}> .\n`)
  const blocks = resources.map((resource) => `\n<${resource.iri}>\n  ${body(resource, language, '  ')} .\n`)
  return `${prefixes.join('')}${blocks.join('')}`
}
