import type { AnyEntity, AnyMention, GraphJSON, Zone } from '../model/graph.ts'
import { oneLine, wellFormed, xmlAttributes, xmlText } from './characters.ts'
import { documentName, factsOf } from './facts.ts'
import { type Stretch, type Weaver, weaver } from './weave.ts'
import { type Branch, headOf, zoneTree } from './zones.ts'

/** How a type is marked up: its inline element, and the class that its entities have in the metadata. */
interface Markup {
  readonly inline: string
  readonly tlc: string
  /** The class in the ontology's addresses. */
  readonly ontology: string
}

const MARKUP: Readonly<Record<string, Markup>> = {
  state: { inline: 'location', tlc: 'TLCLocation', ontology: 'location' },
  place: { inline: 'location', tlc: 'TLCLocation', ontology: 'location' },
  organisation: { inline: 'organization', tlc: 'TLCOrganization', ontology: 'organization' },
  person: { inline: 'person', tlc: 'TLCPerson', ontology: 'person' },
  role: { inline: 'role', tlc: 'TLCRole', ontology: 'role' },
  session: { inline: 'event', tlc: 'TLCEvent', ontology: 'event' },
  event: { inline: 'event', tlc: 'TLCEvent', ontology: 'event' },
  date: { inline: 'date', tlc: 'TLCConcept', ontology: 'concept' },
  resolution: { inline: 'ref', tlc: 'TLCReference', ontology: 'reference' },
  symbol: { inline: 'ref', tlc: 'TLCReference', ontology: 'reference' },
  instrument: { inline: 'concept', tlc: 'TLCConcept', ontology: 'concept' },
  'agenda-item': { inline: 'concept', tlc: 'TLCConcept', ontology: 'concept' },
  provision: { inline: 'concept', tlc: 'TLCConcept', ontology: 'concept' },
}

const OTHER: Markup = { inline: 'concept', tlc: 'TLCConcept', ontology: 'concept' }

const markupOf = (type: string): Markup => MARKUP[type] ?? OTHER

const path = (text: string): string =>
  wellFormed(text)
    .split('/')
    .map((part) => encodeURIComponent(part))
    .join('/')

/** An id for the metadata, from an entity's: letters, figures, points and hyphens. */
const idOf = (entity: string): string =>
  wellFormed(entity)
    .replace(/[^\p{L}\p{N}.-]+/gu, '-')
    .replace(/^-+|-+$/gu, '') || 'entity'

/** Makes ids unlike each other. */
const unlike = (): ((id: string) => string) => {
  const taken = new Map<string, number>()
  return (id) => {
    const times = (taken.get(id) ?? 0) + 1
    taken.set(id, times)
    return times === 1 ? id : `${id}__${times}`
  }
}

/** Where an entity is known under its own address. */
const address = (entity: { readonly id: string; readonly type: string; readonly value: unknown }): string => {
  const { symbol } = factsOf(entity.value)
  if (symbol !== undefined && markupOf(entity.type).inline === 'ref') return `/akn/un/doc/${path(symbol)}`
  const local = entity.id.slice(entity.id.indexOf(':') + 1)
  return `/akn/ontology/${markupOf(entity.type).ontology}/${path(entity.type)}/${path(local)}`
}

const DAY = /^\d{4}-\d{2}-\d{2}$/u

interface Tag {
  readonly name: string
  readonly attributes: Readonly<Record<string, string | undefined>>
}

/** The tag of a mention; what names no entity is marked as its kind of term only. */
const tagOf = (mention: AnyMention, ids: ReadonlyMap<string, string>): Tag => {
  const id = mention.entity === undefined ? undefined : ids.get(mention.entity)
  const refersTo = id === undefined ? undefined : `#${id}`
  const facts = factsOf(mention.value)
  const { inline } = markupOf(mention.type)
  if (inline === 'date' && facts.edtf !== undefined && DAY.test(facts.edtf))
    return { name: 'date', attributes: { date: facts.edtf, refersTo } }
  if (inline === 'ref' && facts.symbol !== undefined)
    return { name: 'ref', attributes: { href: `/akn/un/doc/${path(facts.symbol)}`, refersTo } }
  if (inline === 'date' || inline === 'ref' || refersTo === undefined)
    return { name: 'inline', attributes: { name: mention.type, refersTo } }
  return { name: inline, attributes: { refersTo } }
}

interface Writing {
  readonly source: string
  readonly weaver: Weaver
  readonly unique: (id: string) => string
}

const weaverOf = (graph: GraphJSON, source: string, ids: ReadonlyMap<string, string>): Weaver =>
  weaver(source, graph.mentions, {
    text: xmlText,
    open: (mention) => {
      const { name, attributes } = tagOf(mention, ids)
      return `<${name}${xmlAttributes(attributes)}>`
    },
    close: (mention) => `</${tagOf(mention, ids).name}>`,
  })

/** A stretch without the white space at its ends. */
const trimmed = (source: string, { start, end }: Stretch): Stretch => {
  const text = source.slice(start, end)
  const left = text.length - text.trimStart().length
  return { start: start + left, end: Math.max(start + left, start + text.trimEnd().length) }
}

/** The paragraphs of a stretch: cut at blank lines, unless a mention holds the line. */
const blocks = (writing: Writing, stretch: Stretch): readonly Stretch[] => {
  const { source, weaver } = writing
  const out: Stretch[] = []
  let at = stretch.start
  for (const { index, 0: gap } of source.slice(stretch.start, stretch.end).matchAll(/\n[^\S\n]*\n\s*/gu)) {
    const cut = stretch.start + index
    if (weaver.holds(cut)) continue
    out.push(trimmed(source, { start: at, end: cut }))
    at = cut + gap.length
  }
  out.push(trimmed(source, { start: at, end: stretch.end }))
  return out.filter(({ start, end }) => start < end)
}

const paragraphsOf = (writing: Writing, stretch: Stretch, open: string, close: string): string =>
  blocks(writing, stretch)
    .map(({ start, end }) => `${open}${writing.weaver.write(start, end)}${close}`)
    .join('\n')

const numbered = (zone: Zone): boolean => zone.type === 'paragraph' || zone.type === 'subparagraph'

const SHORT = { paragraph: 'para', subparagraph: 'subpara' } as const

/** A numbered paragraph, to `end`, where the next one begins: what stands between goes with it. */
const hierarchical = (writing: Writing, { zone, inner }: Branch, end: number, parent: string): string => {
  const { source, unique } = writing
  const kind = zone.type as 'paragraph' | 'subparagraph'
  const name = `${parent}${SHORT[kind]}_${idOf(zone.number ?? '0')}`
  const eId = unique(name)
  const head = headOf(source, zone)
  const num = head > zone.start ? `<num>${writing.weaver.write(zone.start, head)}</num>\n` : ''
  const children = inner.filter((one) => numbered(one.zone))
  const [first] = children
  const open = `<${kind}${xmlAttributes({ eId })}>\n${num}`
  if (first === undefined)
    return `${open}<content>\n${paragraphsOf(writing, { start: head, end }, '<p>', '</p>')}\n</content>\n</${kind}>`
  const intro = paragraphsOf(writing, { start: head, end: first.zone.start }, '<p>', '</p>')
  const body = children.map((child, i) =>
    hierarchical(writing, child, children[i + 1]?.zone.start ?? child.zone.end, `${eId}__`),
  )
  const rest = paragraphsOf(writing, { start: (children.at(-1) as Branch).zone.end, end }, '<p>', '</p>')
  return [
    `${open}${intro === '' ? '' : `<intro>\n${intro}\n</intro>\n`}${body.join('\n')}`,
    ...(rest === '' ? [] : [`<wrapUp>\n${rest}\n</wrapUp>`]),
    `</${kind}>`,
  ].join('\n')
}

const flat = (
  writing: Writing,
  branches: readonly Branch[],
  { start, end }: Stretch,
  type: string,
): string => {
  const open = type === 'text' ? '<p>' : `<block${xmlAttributes({ name: type })}>`
  const close = type === 'text' ? '</p>' : '</block>'
  const out: string[] = []
  let at = start
  for (const branch of branches) {
    const { zone, inner } = branch
    if (zone.end <= at) continue
    out.push(paragraphsOf(writing, { start: at, end: Math.max(at, zone.start) }, open, close))
    out.push(
      numbered(zone)
        ? hierarchical(writing, branch, zone.end, '')
        : flat(writing, inner, { start: Math.max(at, zone.start), end: zone.end }, zone.type),
    )
    at = zone.end
  }
  out.push(paragraphsOf(writing, { start: at, end }, open, close))
  return out.filter((one) => one !== '').join('\n')
}

const tlc = (entity: AnyEntity, id: string): string => {
  const { tlc: tag } = markupOf(entity.type)
  return `<${tag}${xmlAttributes({
    name: tag === 'TLCReference' ? entity.type : undefined,
    eId: id,
    href: address(entity),
    showAs: oneLine(entity.label) || entity.id,
  })}/>`
}

const UNKNOWN_DAY = '0001-01-01'

const identification = (graph: GraphJSON, name: string): string => {
  const { date, language, symbol } = graph.document
  const day = date !== undefined && DAY.test(date) ? date : UNKNOWN_DAY
  const work = `/akn/un/doc/${path(name || 'document')}`
  const expression = `${work}/${language === 'fr' ? 'fra' : path(language)}@`
  const dated = `<FRBRdate${xmlAttributes({ date: day, name: day === UNKNOWN_DAY ? 'unknown' : 'document' })}/>`
  const author = '<FRBRauthor href="#un" as="#author"/>'
  const level = (tag: string, iri: string, more: string): string =>
    `<${tag}>\n<FRBRthis${xmlAttributes({ value: `${iri}/!main` })}/>\n<FRBRuri${xmlAttributes({ value: iri })}/>\n${dated}\n${author}\n${more}</${tag}>`
  const number = symbol === undefined ? '' : `<FRBRnumber${xmlAttributes({ value: symbol })}/>\n`
  return [
    '<identification source="#dragoman">',
    level('FRBRWork', work, `<FRBRcountry value="un"/>\n${number}`),
    level(
      'FRBRExpression',
      expression,
      `<FRBRlanguage${xmlAttributes({ language: language === 'fr' ? 'fra' : language })}/>\n`,
    ),
    level('FRBRManifestation', `${expression}.akn`, '<FRBRformat value="application/akn+xml"/>\n'),
    '</identification>',
  ].join('\n')
}

/** What the metadata itself refers to. */
const STANDING = [
  '<TLCOrganization eId="un" href="/akn/ontology/organization/un" showAs="Nations Unies"/>',
  '<TLCObject eId="dragoman" href="/akn/ontology/object/dragoman" showAs="dragoman"/>',
  '<TLCRole eId="author" href="/akn/ontology/role/author" showAs="auteur"/>',
]

/**
 * Writes the document in Akoma Ntoso 3.0, by the UN's profile: a resolution as `statement`, all else as `doc`;
 * numbered paragraphs with their subparagraphs, other zones as named blocks; mentions as `person`,
 * `organization`, `location`, `role`, `event`, `concept`, `date` (whole days) and `ref`; entities in the metadata.
 * What XML cannot write becomes U+FFFD; white space between blocks is not kept.
 */
export const toAkomaNtoso = (
  graph: GraphJSON,
  source: string,
  { id }: { readonly id?: string } = {},
): string => {
  const unique = unlike()
  for (const taken of ['un', 'dragoman', 'author']) unique(taken)
  const ids = new Map(graph.entities.map((entity) => [entity.id, unique(idOf(entity.id))]))
  const writing: Writing = { source, weaver: weaverOf(graph, source, ids), unique }
  const root = graph.document.kind === 'resolution' ? 'statement' : 'doc'
  const body = flat(writing, zoneTree(graph.zones), { start: 0, end: source.length }, 'text')
  return `${[
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">',
    `<${root}${xmlAttributes({ name: graph.document.kind ?? 'document' })}>`,
    '<meta>',
    identification(graph, documentName(graph, id)),
    '<references source="#dragoman">',
    ...STANDING,
    ...graph.entities.map((entity) => tlc(entity, ids.get(entity.id) as string)),
    '</references>',
    '</meta>',
    '<mainBody>',
    body === '' ? '<p/>' : body,
    '</mainBody>',
    `</${root}>`,
    '</akomaNtoso>',
  ].join('\n')}\n`
}
