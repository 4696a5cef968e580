/**
 * The number of a resolution or decision as documents write it, without the word before it. Each series has
 * a shape of its own; what the shape does not tell (the body) is for others to say.
 *
 * Sources: https://research.un.org/en/docs/ga/resolutions ;
 * https://www.un.org/dgacm/en/content/editorial-manual/res-dec-sys-ident ; the texts of the resolutions of
 * the Organisation of Islamic Cooperation and of the conferences of the parties to the Rio conventions.
 */

import { WORDY } from './wordy.ts'

/** What a number says by its shape. */
export type NumberParts =
  /** « 242 (1967) », « 1718 [2006] », « 986 de 1995 » */
  | { readonly shape: 'year'; readonly number: number; readonly letter?: string; readonly year: number }
  /** « 3379 (XXX) », « 3411 A (XXX) », « 2252 (ES-V) » */
  | { readonly shape: 'roman'; readonly number: number; readonly letter?: string; readonly session: string }
  /** « 65/309 », « 31/16 A », « S-10/2 », « ES-10/16 », « 2011/25 » */
  | { readonly shape: 'session'; readonly number: number; readonly letter?: string; readonly session: string }
  /** « 1/38-POL », « 10/11-P(IS) »: number before session */
  | { readonly shape: 'oic'; readonly number: number; readonly session: string; readonly series: string }
  /** « 36 COM 12B », « 19 EXT.COM 5 », « 9.COM 10.3 »: a committee's session, then the agenda item */
  | {
      readonly shape: 'committee'
      readonly number: number
      readonly letter?: string
      readonly session: string
    }
  /** « Res(2002)6 », « CM/ResDH(2010)35 »: the year before the number, as the Council of Europe gives it */
  | { readonly shape: 'year-first'; readonly number: number; readonly year: number }
  /** « 2011/137/PESC »: the year, the number and the treaty, as the European Union gives them */
  | { readonly shape: 'treaty'; readonly number: number; readonly year: number; readonly treaty: string }
  /** « 5/CP.3 », « 1/CMP.8 », « BC-10/3 »: with the letters of a conference of parties */
  | { readonly shape: 'parties'; readonly number: number; readonly session: string; readonly organ: string }
  /** « XII/19 », « XXI-4 », « XII.5 »: a session in Roman figures first */
  | {
      readonly shape: 'roman-first'
      readonly number: number
      readonly session: string
      readonly mark: string
    }
  /** « 1325 » */
  | { readonly shape: 'bare'; readonly number: number; readonly letter?: string }

/** A number read, and the offset after it. */
export interface NumberReading {
  readonly parts: NumberParts
  readonly end: number
  /** The letters as written, where « 3411 A et B (XXX) » names more than one. */
  readonly letters?: string
}

/** White space as documents hold it, line ends included. */
const GAP = '[\\s\\u00ad]{0,4}'
const HYPHEN = '[-\\u2010\\u2011\\u2013]'
const ONE_LETTER = `[A-Z](?![${WORDY}'.\\u2019])`
/** « A », « A et B », « A, B et C », « A à D » */
const LETTER = `(?: (?<letter>${ONE_LETTER}(?: (?:,|et|à|and|to) ${ONE_LETTER}){0,6}))?`
const ROMAN = 'C{0,3}(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})'

/** A pattern tried at one offset. */
interface Shape {
  readonly shape: NumberParts['shape']
  readonly pattern: RegExp
  /** The parts that its groups hold, in their order: groups without names are read faster. */
  readonly parts: readonly string[]
}

const NAMED_GROUP = /\(\?<([a-z]+)>/gu

const shaped = (shape: NumberParts['shape'], pattern: string): Shape => ({
  shape,
  pattern: new RegExp(pattern.replaceAll(' ', GAP).replace(NAMED_GROUP, '('), 'uy'),
  parts: [...pattern.matchAll(NAMED_GROUP)].map(([, name = '']) => name),
})

const END = `(?![${WORDY}/])`

const SHAPES: readonly Shape[] = [
  shaped('year', `(?<number>\\d{1,4})${LETTER} [([] (?<year>(?:19|20)\\d{2}) [)\\]]`),
  shaped(
    'roman',
    `(?<number>\\d{1,4})${LETTER} [([] (?<session>(?:E?S ${HYPHEN} )?(?=[IVXLC])${ROMAN}) [)\\]]`,
  ),
  shaped('year', `(?<number>\\d{1,4}) de (?<year>(?:19|20)\\d{2})${END}`),
  shaped(
    'oic',
    `(?<number>\\d{1,3}) / (?<session>\\d{1,2}|EX) ${HYPHEN} (?<series>(?:C /? CS|[A-Z]{1,5}(?: & [A-Z]{1,3})?)(?: \\( IS \\)|(?![${WORDY}])))`,
  ),
  shaped('parties', '(?<number>\\d{1,3})/(?<organ>C[PM][AP]?|COP)\\.(?<session>\\d{1,2})(?!\\d)'),
  shaped('treaty', `(?<year>(?:19|20)\\d{2})/(?<number>\\d{1,4})/(?<treaty>PESC|CEE?|UE|JAI|Euratom)${END}`),
  shaped('year-first', `(?:CM/)?Res[A-Z]{0,4}\\((?<year>(?:19|20)\\d{2})\\)(?<number>\\d{1,3})${END}`),
  shaped(
    'committee',
    `(?<session>\\d{1,2}) (?:\\.|EXT\\.)? COM (?<number>\\d{1,2})(?:\\.?(?<letter>[A-Za-z]))?(?:\\.\\d{1,3}){0,2}${END}`,
  ),
  shaped('session', `(?<session>(?:E?S ${HYPHEN} )?\\d{1,4})/ (?<number>\\d{1,3})${LETTER}${END}`),
  shaped('parties', `(?<organ>[A-Z]{2,4})${HYPHEN}(?<session>\\d{1,3})/(?<number>\\d{1,3})${END}`),
  shaped('roman-first', `(?=[IVXLC])(?<session>${ROMAN})(?<mark>[/.]|${HYPHEN})(?<number>\\d{1,3})${END}`),
  shaped('bare', `(?<number>\\d{1,4})${LETTER}(?![${WORDY}/°%]|[.,]\\d)`),
]

const tidy = (text: string): string =>
  text.replace(/[\s\u00ad]+/gu, '').replace(/[\u2010\u2011\u2013]/gu, '-')

/** The parts by their names: numbers as numbers, the rest without spaces; of several letters the first. */
const readingOf = ({ shape, parts: names }: Shape, found: RegExpExecArray, end: number): NumberReading => {
  const parts: Record<string, string | number> = { shape }
  let letters = ''
  names.forEach((name, i) => {
    const text = found[i + 1]
    if (text === undefined) return
    if (name === 'letter') letters = text
    parts[name] =
      name === 'letter' ? text.charAt(0) : name === 'number' || name === 'year' ? Number(text) : tidy(text)
  })
  return {
    // A pattern's groups are the members of its shape.
    parts: parts as unknown as NumberParts,
    end,
    ...(letters.length > 1 && { letters }),
  }
}

/**
 * Reads the number of a resolution at an offset.
 *
 * @param text any text; no more than some sixty characters of it are looked at
 * @param at where the number begins
 * @returns what it says and where it ends; undefined where none stands
 */
export const readNumber = (text: string, at: number): NumberReading | undefined => {
  for (const shape of SHAPES) {
    shape.pattern.lastIndex = at
    const found = shape.pattern.exec(text)
    if (!found) continue
    return readingOf(shape, found, at + found[0].length)
  }
  return undefined
}
