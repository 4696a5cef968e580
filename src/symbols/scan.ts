import { present } from './present.ts'
import { mayFollow, type SymbolFamily, seriesOf } from './series.ts'
import type { SymbolExpectation, SymbolSuffix } from './value.ts'
import { WORDY } from './wordy.ts'

/** Longer texts than any symbol are not read, nor more components than any symbol has. */
const MAX_SEGMENTS = 14

/** One symbol as scanned: its components, their canonical spelling, and where reading it further stopped. */
export interface Scanned {
  readonly segments: readonly string[]
  readonly suffixes: readonly SymbolSuffix[]
  readonly reissue: number
  /** The offset after the symbol. */
  readonly end: number
  /** The farthest offset that was tried, and what was wanted there. */
  readonly at: number
  readonly expected: SymbolExpectation
}

export interface Stopped {
  readonly at: number
  readonly expected: SymbolExpectation
}

interface Component {
  readonly text: string
  readonly suffix?: SymbolSuffix
  readonly end: number
}

// Every pattern is tried at one offset and bounded, so that hostile text costs no more than a symbol does.
const sticky = (source: string, flags = ''): RegExp => new RegExp(source, `uy${flags}`)

const HEAD =
  /(?:UNESCO\/\s?)?\d{1,3}\s?(?:C|EX)(?=\/)|WHA\s?\d{1,3}\.\d{1,3}|EB\s?\d{1,3}(?:\.R\d{1,3}|(?=\/))|ICC-ASP|EX\.CL|(?:IDB|GC)\.\d{1,3}|(?:GC|UNEP)\([\dA-Z]{1,7}\)|[A-Za-z]{1,12}/uy

/** Where a component ends a word ends too: `A/H1N1` has no component `H`. */
const END = `(?!\\.?[${WORDY}])`
const SUFFIX = sticky(`(?:(add|amend|corr|rev)\\.\\s?(\\d{1,4})(?:-(\\d{1,3}))?|summary)${END}`, 'i')

/** `S-17`, `ES-10`, `S-VII`. */
const SPECIAL = 'E?S-(?:\\d{1,3}|[IVX]{1,6})'
/** `903`, `4-5`, `16A`; `3411 A` before a session in parentheses; `13.42`, `4.I`. */
const NUMBER = '\\d{1,6}(?:\\.[\\dIVX]{1,3}){0,3}(?:-\\d{1,4})?(?:[A-Z]|\\s[A-Z](?=\\s?\\((?:[IVXL]|E?S-)))?'
/** `RES`, `L.23`, `WG.II`, `OzL.Pro.20`, `Dec.813-850`, `MED IG.20`; `COMM.` before parentheses. */
const WORD =
  '(?:MED )?[A-Z][A-Za-z]{0,12}(?:\\.[A-Z][A-Za-z]{0,11}){0,2}(?:\\.\\s?\\d{1,5}(?:[-.]\\d{1,4}){0,2}){0,2}(?:\\.(?=\\s?\\())?'
const COMMON = `\\([\\dA-Z]{1,5}\\)|${SPECIAL}|${NUMBER}|COP-MOP|Part\\s?\\d{1,2}|${WORD}`
const COMPONENT = sticky(`(?:${COMMON})${END}`)
const ISLAMIC = sticky(
  `(?:\\d{1,3}-[A-Z]{1,8}|[A-Z]{1,9}(?:\\.\\d{1,3})?-(?:[A-Z]{1,8}|\\d{1,4})|${COMMON})${END}`,
)
const UNESCO = sticky(
  `(?:(?:R[ée]s|D[ée]c)[a-z]{0,8}\\.?\\s?\\d{1,3}(?:\\.(?:\\d{1,3}|[IVX]{1,5})){0,3}|${COMMON})${END}`,
)
const UNESCO_ACT = /^(R[ée]s|D[ée]c)[a-z]*\.?(?=\d)/u

const NOTE =
  /\s{0,2}\(\s?((?:Vol|Parts?|Partie|Sect|Chap|Income\s?sect|Resumption|Reprise|Suppl?|Introduction|Corrected)\.?\s{0,2}[IVX\d]{0,5}[A-Z]?)\s?\)|\(\s?([\dIVXLCDM]{1,12}|E?S-[IVXL\d]{1,6}|[A-Z]{1,8})\s?\)/iuy
const LOOSE_NOTE = /\s{1,2}\(\s?()((?:19|20)\d\d|(?:E?S-)?[IVXLCDM]{1,12})\s?\)/uy
/** « CM/Res.464 (26) »: the session in plain figures, as the Organization of African Unity has it. */
const LOOSE_SESSION = /\s{1,2}\(\s?()(\d{1,3})\s?\)/uy
/** « Res.275(LV)2014 »: the year close behind the session. */
const NOTE_YEAR = /(?:19|20)\d\d(?!\d)/uy
const LETTER = /\s([A-Z])$/uy
const ASTERISKS = /\*{0,3}/uy

const match = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at
  return pattern.exec(text)
}

const compact = (text: string): string => text.replace(/\s/gu, '')

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** Reads what stands in parentheses after a component: its canonical spelling and the offset after it. */
const readNote = (
  text: string,
  at: number,
  loose: boolean,
  sessions = false,
): { note: string; end: number } | undefined => {
  const found =
    match(NOTE, text, at) ??
    (loose ? match(LOOSE_NOTE, text, at) : null) ??
    (sessions ? match(LOOSE_SESSION, text, at) : null)
  if (!found) return undefined
  const note = compact(found[1] || found[2] || '')
  // Only words that are known as notes stand in small letters.
  if (!found[1] && note !== note.toUpperCase()) return undefined
  return { note: capital(note), end: at + found[0].length }
}

const readSuffix = (text: string, at: number, loose: boolean): Component | undefined => {
  const found = match(SUFFIX, text, at)
  if (!found) return undefined
  const [whole, name, number, to] = found
  const end = at + whole.length
  const note = readNote(text, end, loose)
  const suffix: SymbolSuffix = {
    kind: capital((name ?? 'summary').toLowerCase()) as SymbolSuffix['kind'],
    ...present({
      number: number ? Number(number) : undefined,
      to: to ? Number(to) : undefined,
      note: note?.note,
    }),
  }
  return { text: suffixText(suffix), suffix, end: note?.end ?? end }
}

/** Writes a suffix: `Add.1`, `Rev.9(Vol.I)`, `Summary`. */
export const suffixText = ({ kind, number, to, note }: SymbolSuffix): string =>
  kind +
  (number === undefined ? '' : `.${number}`) +
  (to === undefined ? '' : `-${to}`) +
  (note ? `(${note})` : '')

/** Words in small letters are no component, save a few; an organ's letter is followed by few words. */
const wordFits = (word: string, head: string, second: boolean): boolean =>
  !/^[A-Za-z]+$/u.test(word) ||
  ((word === word.toUpperCase() || /^(?:Agenda|Assembly|ExCom|HoSG)$/u.test(word)) &&
    (!second || mayFollow(head, word)))

interface Place {
  readonly head: string
  readonly family: SymbolFamily
  readonly second: boolean
  /** Whether a year or session in parentheses may follow after a space. */
  readonly loose: boolean
}

const readComponent = (
  text: string,
  at: number,
  { head, family, second, loose }: Place,
): Component | undefined => {
  const unesco = head.startsWith('UNESCO/')
  const found = match(unesco ? UNESCO : family === 'oic' ? ISLAMIC : COMPONENT, text, at)
  if (!found || !wordFits(found[0], head, second)) return undefined
  const end = at + found[0].length
  const note = readNote(text, end, loose, family === 'au')
  const name = unesco ? compact(found[0]).replace(UNESCO_ACT, '$1.') : compact(found[0])
  if (!note) return { text: name, end }
  const year = family === 'au' ? (match(NOTE_YEAR, text, note.end)?.[0] ?? '') : ''
  return { text: `${name}(${note.note})${year}`, end: note.end + year.length }
}

const readHead = (text: string, at: number): { head: string; end: number } | undefined => {
  const found = match(HEAD, text, at)
  if (!found) return undefined
  const head = (/^\d/u.test(found[0]) ? 'UNESCO/' : '') + compact(found[0])
  return seriesOf(head) ? { head, end: at + found[0].length } : undefined
}

/** Treaty bodies number no document at the first level; press releases name no document below the second. */
const shapeFits = (family: SymbolFamily, rest: string): boolean => {
  if (family === 'treaty-body') return /^[A-Z]/u.test(rest)
  return family !== 'press' || /^(?:[A-Z]{1,5}\/){0,2}\d{1,6}$/u.test(rest)
}

/** Whether a component only leads to another: the name of a body, or, in an organ's series, a bare word. */
const leadsOn = (component: Component, head: string): boolean =>
  !component.suffix &&
  (/^(?:AC|AP|CN|CONF|EA|GC|PC|SC|SER|Sub|WG|C)\.[^(]+$/u.test(component.text) ||
    (head.length === 1 && /^[A-Za-z.]+$/u.test(component.text)))

const finish = (
  text: string,
  from: number,
  all: readonly Component[],
  { head, family }: Place,
  stop: Stopped,
): Scanned | Stopped => {
  let size = all.length
  // « CEDAW/C/2010/47/GC.2 »: a treaty body's general comment, which elsewhere leads to a council's documents.
  const comments = family === 'treaty-body' && /^GC\.\d/u.test(all[size - 1]?.text ?? '')
  if (!comments) for (let part = all[size - 1]; part && leadsOn(part, head); part = all[size - 1]) size--
  const parts = all.slice(0, size)
  while (parts[size - 1]?.suffix) size--
  const own = parts.slice(0, size).map((part) => part.text)
  const rest = own.join('/')
  if (!/\d|\([IVXLCDM]+\)/u.test(rest) && !/\d\./u.test(head))
    return { at: stop.at, expected: stop.expected === 'the end' ? 'a number' : stop.expected }
  if (!shapeFits(family, rest)) return { at: stop.at, expected: 'a component' }
  const last = parts.at(-1)?.end ?? from
  const reissue = match(ASTERISKS, text, last)?.[0].length ?? 0
  const end = last + reissue
  return {
    segments: [...head.split('/'), ...own],
    suffixes: parts.flatMap((part, index) => (index < size ? [] : (part.suffix ?? []))),
    reissue,
    end,
    at: Math.max(stop.at, end),
    expected: stop.at > end ? stop.expected : 'the end',
  }
}

/** Reads one symbol, the longest that begins at `from`. */
export const scanSymbol = (text: string, from: number): Scanned | Stopped => {
  const opening = readHead(text, from)
  if (!opening) return { at: from, expected: 'a series' }
  const { head } = opening
  const family = seriesOf(head)?.family ?? 'un'
  const place = { head, family, second: true, loose: family === 'au' }
  const parts: Component[] = []
  let end = opening.end
  let stop: Stopped = { at: end, expected: "'/'" }
  while (text[end] === '/' && parts.length < MAX_SEGMENTS) {
    const at = end + 1
    place.loose ||= /^(?:RES|DEC)[/.(]/iu.test(text.slice(at, at + 4))
    const part = readSuffix(text, at, place.loose) ?? readComponent(text, at, place)
    stop = part ? { at: part.end, expected: 'the end' } : { at, expected: 'a component' }
    if (!part) break
    end = part.end
    const letter = place.loose && /\d$/u.test(part.text) ? match(LETTER, text, end) : null
    if (letter) end += letter[0].length
    parts.push(letter ? { text: part.text + letter[1], end } : part)
    place.second = false
  }
  return finish(text, opening.end, parts, place, stop)
}
