import type { Act, AnyEntity, AnyMention, GraphJSON } from '../model/graph.ts'
import { oneLine, wellFormed } from './characters.ts'
import { knownTypes } from './colours.ts'
import { byId, compareTypes, documentName, factsOf, fieldsOf } from './facts.ts'
import { SCRIPT, SCRIPT_HASH } from './html-script.ts'
import { STYLE } from './html-style.ts'
import { type AxisPart, type DrawnMoment, layTimeline } from './timeline.ts'
import { type Stretch, type Weaver, weaver } from './weave.ts'
import { type Branch, headOf, zoneTree } from './zones.ts'

export interface HTMLOptions {
  /** The page's title; the document's symbol when absent. */
  readonly id?: string
}

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\r': '&#13;',
}

/** Escapes for text and for quoted attributes alike; what HTML cannot hold becomes U+FFFD. */
const escaped = (text: string): string =>
  wellFormed(text)
    .replaceAll('\0', '\ufffd')
    .replace(/[&<>"'\r]/gu, (char) => REFERENCES[char] ?? char)

/** A line's end after a hyphen inside a word: hidden where lines are not shown as in the source. */
const BROKEN_WORD = /(\p{L}-)([^\S\n]*\n\s*)(?=\p{L})/gu

const shown = (text: string): string => escaped(text).replace(BROKEN_WORD, '$1<span class="nl">$2</span>')

/** JSON that no parser of HTML takes for a tag's end or a comment's beginning. */
const dataBlock = (data: unknown): string =>
  wellFormed(JSON.stringify(data)).replace(
    /[<>&\u2028\u2029]/gu,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )

/** A type's name for one and for many. */
const NAMES: Readonly<Record<string, readonly [string, string]>> = {
  state: ['State', 'States'],
  organisation: ['Organisation', 'Organisations'],
  person: ['Person', 'People'],
  role: ['Office', 'Offices'],
  place: ['Place', 'Places'],
  date: ['Date', 'Dates'],
  resolution: ['Resolution', 'Resolutions'],
  symbol: ['Document', 'Documents'],
  session: ['Session', 'Sessions'],
  instrument: ['Instrument', 'Instruments'],
  event: ['Event', 'Events'],
  'agenda-item': ['Agenda item', 'Agenda items'],
  provision: ['Provision', 'Provisions'],
}

const nameOf = (type: string): string => (Object.hasOwn(NAMES, type) ? NAMES[type]?.[1] : undefined) ?? type

const singularOf = (type: string): string =>
  (Object.hasOwn(NAMES, type) ? NAMES[type]?.[0] : undefined) ?? type

const classOf = (type: string): string => `t-${knownTypes.includes(type) ? type : 'other'}`

const UNSURE = 0.75

interface Tagged extends Stretch {
  readonly open: string
  readonly close: string
}

const taggedMention = ({ start, end, type, confidence }: AnyMention, number: number): Tagged => ({
  start,
  end,
  open: `<mark class="m ${classOf(type)}${confidence < UNSURE ? ' unsure' : ''}" data-m="${number}" tabindex="-1">`,
  close: '</mark>',
})

const taggedAct = ({ start, end, class: kind }: Act): Tagged => ({
  start,
  end,
  open: `<b class="act" title="${escaped(kind)}">`,
  close: '</b>',
})

/** The text with its mentions, which know their places in the data, and its acts' verbs. */
const textWeaver = (graph: GraphJSON, source: string): Weaver => {
  const tagged = [...graph.mentions.map(taggedMention), ...graph.acts.map(taggedAct)]
  tagged.sort((a, b) => a.start - b.start || b.end - a.end)
  return weaver(source, tagged, { text: shown, open: ({ open }) => open, close: ({ close }) => close })
}

const zonesOf = (
  source: string,
  { write }: Weaver,
  branches: readonly Branch[],
  start: number,
  end: number,
): string => {
  let out = ''
  let at = start
  for (const { zone, inner } of branches) {
    const from = Math.max(at, zone.start)
    if (zone.end <= from) continue
    const head = Math.max(from, headOf(source, zone))
    const num = head > from ? `<span class="num">${write(from, head)}</span>` : ''
    out += `${write(at, from)}<div class="z z-${escaped(zone.type)}">${num}${zonesOf(source, { write, holds: () => false }, inner, head, zone.end)}</div>`
    at = zone.end
  }
  return out + write(at, end)
}

const article = (graph: GraphJSON, source: string): string => {
  const text = textWeaver(graph, source)
  const bare = graph.zones.length === 0
  const body = bare
    ? text.write(0, source.length)
    : zonesOf(source, text, zoneTree(graph.zones), 0, source.length)
  return `<article class="text${bare ? ' bare' : ''}" id="text" lang="${escaped(graph.document.language)}" dir="auto">${body}</article>`
}

const counted = (graph: GraphJSON): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const { type } of graph.mentions) counts.set(type, (counts.get(type) ?? 0) + 1)
  return new Map([...counts].sort(([a], [b]) => compareTypes(a, b)))
}

const legend = (counts: ReadonlyMap<string, number>): string => {
  if (counts.size === 0) return ''
  const chips = [...counts].map(
    ([type, count]) =>
      `<li><label class="chip ${classOf(type)}"><input type="checkbox" checked value="${escaped(type)}"><i></i>${escaped(nameOf(type))} <b>${count}</b></label></li>`,
  )
  return `<nav class="legend" aria-label="Types of mention"><ul>${chips.join('')}<li><button type="button" data-live hidden>Hide all</button></li></ul></nav>`
}

/** Where in the document an entity is spoken of: a stroke for each mention, those on one spot drawn once. */
const spark = (starts: readonly number[], length: number): string => {
  const spots = new Set(starts.map((start) => Math.round((start / Math.max(1, length)) * 100)))
  const path = [...spots].map((x) => `M${x} 1v8`).join('')
  return `<svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><path d="M0 9.5h100" stroke="currentColor" stroke-opacity=".25"/><path d="${path}" stroke="currentColor" stroke-width="1.6"/></svg>`
}

/** The shortest telling of a value beside a label. */
const saidOf = (entity: AnyEntity): string => {
  const { iso3, symbol, edtf } = factsOf(entity.value)
  const { id } = fieldsOf(entity.value)
  const said = iso3 ?? symbol ?? edtf ?? (typeof id === 'string' ? id : '')
  return said === entity.label ? '' : said
}

const entityItem = (
  entity: AnyEntity,
  index: number,
  mentions: ReadonlyMap<string, AnyMention>,
  length: number,
): string => {
  const starts = entity.mentions.flatMap((id) => mentions.get(id)?.start ?? [])
  const said = saidOf(entity)
  const label = oneLine(entity.label)
  return `<li><button type="button" class="ent ${classOf(entity.type)}" data-e="${index}" title="${escaped(label)}"><span class="name"><bdi lang="fr">${escaped(label)}</bdi>${said === '' ? '' : `<span class="said"><bdi>${escaped(said)}</bdi></span>`}</span>${spark(starts, length)}<span class="n">${entity.mentions.length}</span></button></li>`
}

const entityGroups = (graph: GraphJSON): string => {
  const mentions = byId<AnyMention>(graph.mentions)
  const groups = new Map<string, { readonly entity: AnyEntity; readonly index: number }[]>()
  graph.entities.forEach((entity, index) => {
    const group = groups.get(entity.type)
    if (group) group.push({ entity, index })
    else groups.set(entity.type, [{ entity, index }])
  })
  return [...groups]
    .sort(([a], [b]) => compareTypes(a, b))
    .map(([type, list]) => {
      const items = list
        .sort((a, b) => b.entity.mentions.length - a.entity.mentions.length || a.index - b.index)
        .map(({ entity, index }) => entityItem(entity, index, mentions, graph.document.length))
      return `<details open class="${classOf(type)}" data-type="${escaped(type)}"><summary><i></i>${escaped(nameOf(type))}<span>${list.length}</span></summary><ul>${items.join('')}</ul></details>`
    })
    .join('')
}

const relationGroup = (graph: GraphJSON): string => {
  if (graph.relations.length === 0) return ''
  const entities = byId<AnyEntity>(graph.entities)
  const label = (id: string): string =>
    `<bdi lang="fr">${escaped(oneLine(entities.get(id)?.label ?? id))}</bdi>`
  const items = graph.relations.map(
    ({ type, from, to, role }) =>
      `<li class="rel">${label(from)} <em>${escaped(type)}${role === undefined ? '' : ` (${escaped(role)})`} →</em> ${label(to)}</li>`,
  )
  return `<details open class="t-other"><summary><i></i>Relations<span>${items.length}</span></summary><ul>${items.join('')}</ul></details>`
}

const drawnPart = ({ left, width, year }: AxisPart): string =>
  `<div class="year${year === undefined ? ' gap' : ''}" style="left:${left}%;width:${width}%">${year === undefined ? '' : `<span>${year}</span>`}</div>`

const LASTING = { days: '', months: ' long', years: ' wide' } as const

const drawnMoment = ({ entity, label, edtf, count, left, width, lane, lasting }: DrawnMoment): string => {
  const told = `${oneLine(label)} · ${edtf}${count > 1 ? ` · ${count} mentions` : ''}`
  return `<button type="button" class="when${LASTING[lasting]}" data-e="${entity}" style="left:${left}%;width:${width}%;top:${(0.7 + lane * 0.95).toFixed(2)}rem" title="${escaped(told)}" aria-label="${escaped(told)}"></button>`
}

const timeline = (graph: GraphJSON): string => {
  const { parts, moments, lanes } = layTimeline(
    graph.entities.flatMap((entity, index) => {
      const { edtf } = factsOf(entity.value)
      return entity.type === 'date' && edtf !== undefined
        ? [{ entity: index, label: entity.label, edtf, count: entity.mentions.length }]
        : []
    }),
  )
  if (moments.length === 0) return ''
  return `<section class="timeline" aria-label="Timeline of dates"><div class="axis"><div style="height:${(2.3 + lanes * 0.95).toFixed(2)}rem">${parts.map(drawnPart).join('')}${moments.map(drawnMoment).join('')}</div></div></section>`
}

const data = (graph: GraphJSON, counts: ReadonlyMap<string, number>): object => {
  const number = new Map(graph.mentions.map(({ id }, i) => [id, i]))
  const entity = new Map(graph.entities.map(({ id }, i) => [id, i]))
  const zones = byId(graph.zones)
  return {
    names: Object.fromEntries([...counts.keys()].map((type) => [type, singularOf(type)])),
    mentions: graph.mentions.map((one) => ({
      t: one.type,
      f: one.form,
      s: one.start,
      n: one.end,
      w: one.text,
      v: one.value,
      b: one.because,
      c: one.confidence,
      e: one.entity === undefined ? undefined : entity.get(one.entity),
      p: one.zone === undefined ? undefined : zones.get(one.zone)?.number,
    })),
    entities: graph.entities.map((one) => ({
      label: oneLine(one.label),
      m: one.mentions.flatMap((id) => number.get(id) ?? []),
    })),
  }
}

const figure = (count: number, one: string, many: string): string =>
  `<span><b>${count.toLocaleString('en-US')}</b> ${count === 1 ? one : many}</span>`

const header = (graph: GraphJSON, title: string): string => {
  const { date, kind, length } = graph.document
  const facts = [
    ...(date === undefined ? [] : [`<span>${escaped(date)}</span>`]),
    figure(length, 'character', 'characters'),
    figure(graph.mentions.length, 'mention', 'mentions'),
    figure(graph.entities.length, 'entity', 'entities'),
    figure(graph.relations.length, 'relation', 'relations'),
  ]
  return `<header class="top"><div><p class="kicker">${escaped(kind ?? 'annotated document')}</p><h1><bdi>${escaped(title)}</bdi></h1><p class="facts">${facts.join('')}</p></div><div class="tools"><button type="button" id="lines" aria-pressed="false" data-live hidden>Lines as in the source</button><button type="button" id="theme" data-live hidden>Light / dark</button></div></header>`
}

const POLICY = `default-src 'none'; style-src 'unsafe-inline'; script-src '${SCRIPT_HASH}'; base-uri 'none'; form-action 'none'`

/**
 * Writes a page that stands alone: the text with its mentions in colour, filters, details on hover and by
 * keyboard, entities with where they stand, relations, a timeline of dates; light and dark, fit to print. It
 * asks nothing of any network; all of the document is escaped, and a policy lets no script but its own run.
 */
export const toHTML = (graph: GraphJSON, source: string, { id }: HTMLOptions = {}): string => {
  const title = documentName(graph, id) || 'Document'
  const counts = counted(graph)
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escaped(POLICY).replaceAll('&#39;', "'")}">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<a class="skip" href="#text">To the text</a>
${header(graph, title)}
${timeline(graph)}
${legend(counts)}
<main class="page">
${article(graph, source)}
<aside class="side" aria-label="Entities"><div class="find"><input type="search" placeholder="Find an entity" aria-label="Find an entity"></div>${entityGroups(graph)}${relationGroup(graph)}</aside>
</main>
<footer class="foot"><kbd>←</kbd> <kbd>→</kbd> from mention to mention · <kbd>Enter</kbd> pins one and lights its entity · <kbd>Esc</kbd> lets go · <kbd>/</kbd> finds an entity · double-click a type to see it alone · dotted: confidence below ${UNSURE} · semi-bold: the verb of an act</footer>
<div class="card" role="status" aria-live="polite" hidden></div>
<script type="application/json" id="data">${dataBlock(data(graph, counts))}</script>
<script>${SCRIPT}</script>
</body>
</html>
`
}
