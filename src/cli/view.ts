import type { AnnotationGraph, AnyEntity, AnyMention, Explanation } from '../index.ts'

/** ANSI colours of the types, by their code. */
const COLOURS: Readonly<Record<string, string>> = {
  state: '34',
  organisation: '32',
  date: '33',
  person: '35',
  resolution: '31',
  symbol: '36',
  place: '94',
  session: '93',
}
const QUIET = '2'
/** The types whose entities are listed, in this order: the text shows the first ones alone, for the others hold them. */
const LISTED = [...Object.keys(COLOURS), 'instrument', 'event']

/** Paints when `on`. */
const painter =
  (on: boolean) =>
  (code: string, text: string): string =>
    on ? `\u001b[${code}m${text}\u001b[0m` : text

type Paint = ReturnType<typeof painter>

/** What a terminal would obey is shown, not sent. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this is about
const safe = (text: string): string => text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/gu, '\u00b7')

/** The text with its outermost mentions in colour, or in brackets with their type where there is none. */
const paintedText = (graph: AnnotationGraph, paint: Paint, colour: boolean): string => {
  let out = ''
  let at = 0
  for (const mention of graph.mentions()) {
    const code = COLOURS[mention.type]
    if (mention.start < at || code === undefined) continue
    const text = safe(mention.text)
    out += safe(graph.source.slice(at, mention.start))
    out += colour ? text.replace(/[^\n]+/gu, (line) => paint(code, line)) : `[${text}]{${mention.type}}`
    at = mention.end
  }
  return out + safe(graph.source.slice(at))
}

const WIDTHS = [13, 34, 30] as const

const clip = (text: string, width: number): string => {
  const line = safe(text).replace(/\s+/gu, ' ')
  return line.length > width ? `${line.slice(0, width - 1)}…` : line.padEnd(width)
}

/** The shortest telling of an entity's value. */
const telling = (entity: AnyEntity): string => {
  const value = entity.value as Readonly<Record<string, unknown>>
  const found = value.iso3 ?? value.symbol ?? value.edtf ?? value.id ?? value.number ?? ''
  return Array.isArray(found) ? found.join('+') : String(found)
}

const entityTable = (graph: AnnotationGraph, paint: Paint): string => {
  const rows = [...graph.entities()]
    .filter((entity) => LISTED.includes(entity.type))
    .sort((a, b) => LISTED.indexOf(a.type) - LISTED.indexOf(b.type) || b.mentions.length - a.mentions.length)
    .map(
      (entity) =>
        `${paint(COLOURS[entity.type] ?? QUIET, clip(entity.type, WIDTHS[0]))} ${clip(entity.label, WIDTHS[1])} ${clip(telling(entity), WIDTHS[2])} ${String(entity.mentions.length).padStart(4)}`,
    )
  const head = `${clip('type', WIDTHS[0])} ${clip('entity', WIDTHS[1])} ${clip('value', WIDTHS[2])}    n`
  return [paint('1', head), ...rows].join('\n')
}

const relationTable = (graph: AnnotationGraph, paint: Paint): string => {
  const label = (id: string): string => graph.entity(id)?.label ?? id
  return graph
    .relations()
    .map(
      (one) =>
        `${safe(label(one.from))} ${paint(QUIET, `—${one.type}${one.role ? ` (${safe(one.role)})` : ''}→`)} ${safe(label(one.to))}`,
    )
    .join('\n')
}

const countLine = (mentions: readonly AnyMention[], paint: Paint): string => {
  const counts = new Map<string, number>()
  for (const { type } of mentions) counts.set(type, (counts.get(type) ?? 0) + 1)
  return [...counts].map(([type, count]) => `${paint(COLOURS[type] ?? QUIET, type)} ${count}`).join('  ')
}

/** A document as a person reads it: its text in colours, then what it speaks of, then what joins them. */
export const summary = (name: string, graph: AnnotationGraph, colour: boolean): string => {
  const paint = painter(colour)
  const relations = relationTable(graph, paint)
  return [
    paint('1', name),
    '',
    paintedText(graph, paint, colour).trim(),
    '',
    countLine(graph.mentions(), paint),
    '',
    entityTable(graph, paint),
    ...(relations ? ['', paint('1', 'relations'), relations] : []),
    ...graph.diagnostics.map((one) => `! ${one.message}`),
    '',
  ].join('\n')
}

/** Why there is, or is not, a mention at an offset. */
export const explanation = ({ offset, token, proposals }: Explanation, colour: boolean): string => {
  const paint = painter(colour)
  const lines = [
    token
      ? `offset ${offset}: token « ${safe(token.text)} » ${token.start}–${token.end}, ${token.known ? 'known' : 'unknown'}${token.classes.length > 0 ? `, ${token.classes.join(', ')}` : ''}`
      : `offset ${offset}: no token`,
  ]
  if (proposals.length === 0) lines.push('no rule or entry proposes a mention here')
  for (const one of proposals)
    lines.push(
      `${paint(one.verdict === 'stands' ? '32' : QUIET, one.verdict.padEnd(8))} ${one.type}${one.form ? `/${one.form}` : ''} « ${safe(one.text).replace(/\s+/gu, ' ')} » ${one.start}–${one.end}  because ${one.because}  ${one.confidence}${one.by ? `  by ${safe(one.by).replace(/\s+/gu, ' ')}` : ''}`,
    )
  return `${lines.join('\n')}\n`
}
