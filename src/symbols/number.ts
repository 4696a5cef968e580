/**
 * The number of a resolution or decision as documents write it, without the word before it. Each series has
 * a shape of its own; what the shape does not tell (the body) is for others to say.
 *
 * Sources: https://research.un.org/en/docs/ga/resolutions ;
 * https://www.un.org/dgacm/en/content/editorial-manual/res-dec-sys-ident ; the texts of the resolutions of
 * the Organisation of Islamic Cooperation and of the conferences of the parties to the Rio conventions.
 */

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
  /** « 5/CP.3 », « 1/CMP.8 » */
  | { readonly shape: 'parties'; readonly number: number; readonly session: string; readonly organ: string }
  /** « XII/19 », « XXI-4 »: a session in Roman figures first */
  | { readonly shape: 'roman-first'; readonly number: number; readonly session: string }
  /** « BC-10/3 », « SC-6/1 »: an instrument's letters first */
  | { readonly shape: 'lettered'; readonly number: number; readonly session: string; readonly series: string }
  /** « WHA14.24 » */
  | { readonly shape: 'who'; readonly number: number; readonly session: string; readonly series: string }
  /** « 28 C/13.42 » */
  | { readonly shape: 'unesco'; readonly session: string; readonly organ: string; readonly item: string }
  /** « 1325 » */
  | { readonly shape: 'bare'; readonly number: number; readonly letter?: string }

/** A number read, and the offset after it. */
export interface NumberReading {
  readonly parts: NumberParts
  readonly end: number
  /** « 3411 A et B (XXX) » names two: the letters after the first, with where they stand. */
  readonly also?: readonly { readonly letter: string; readonly start: number; readonly end: number }[]
}

/** White space as documents hold it, line ends included. */
const GAP = '[\\s\\u00ad]{0,4}'
const HYPHEN = '[-\\u2010\\u2011\\u2013]'
const ONE_LETTER = `[A-Z](?![\\p{L}\\p{N}'.\\u2019])`
/** « A », « A et B », « A, B et C », « A à D » */
const LETTER = `(?:${GAP}(${ONE_LETTER}(?:${GAP}(?:,|et|à|and|to)${GAP}${ONE_LETTER}){0,6}))?`
const ROMAN = 'C{0,3}(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})'

const sticky = (pattern: string): RegExp => new RegExp(pattern, 'uy')

const YEAR = sticky(`(\\d{1,4})${LETTER}${GAP}[([]${GAP}((?:19|20)\\d{2})${GAP}[)\\]]`)
const OF_YEAR = sticky(`(\\d{1,4})${GAP}de${GAP}((?:19|20)\\d{2})(?![\\p{L}\\p{N}/])`)
const ROMAN_IN_BRACKETS = sticky(
  `(\\d{1,4})${LETTER}${GAP}[([]${GAP}((?:E?S${GAP}${HYPHEN}${GAP})?(?=[IVXLC])${ROMAN})${GAP}[)\\]]`,
)
const OIC_SUMMIT = sticky(
  `(\\d{1,3})${GAP}/${GAP}(\\d{1,2})${GAP}${HYPHEN}${GAP}([A-Z]{1,4})${GAP}\\(${GAP}IS${GAP}\\)`,
)
const OIC = sticky(
  `(\\d{1,3})${GAP}/${GAP}(\\d{1,2})${GAP}${HYPHEN}${GAP}((?:C${GAP}/?${GAP}CS|[A-Z]{1,5}))(?![\\p{L}\\p{N}])`,
)
const PARTIES = sticky(`(\\d{1,3})/(C[PM][AP]?|CMP|CMA|COP)\\.(\\d{1,2})(?!\\d)`)
const SESSION = sticky(`((?:E?S${GAP}${HYPHEN}${GAP})?\\d{1,4})/(\\d{1,3})${LETTER}(?![\\p{L}\\p{N}/])`)
const ROMAN_FIRST = sticky(`(?=[IVXLC])(${ROMAN})[/${HYPHEN.slice(1, -1)}](\\d{1,3})(?![\\p{L}\\p{N}/])`)
const LETTERED = sticky(`([A-Z]{2,4})${HYPHEN}(\\d{1,3})/(\\d{1,3})(?![\\p{L}\\p{N}/])`)
const WHO = sticky(`(WHA|EB)${GAP}(\\d{1,3})\\.(?:R${GAP})?(\\d{1,3})(?![\\p{L}\\p{N}/])`)
const UNESCO = sticky(
  `(\\d{1,3})${GAP}(C|EX)/(?:R[eé]s\\.?${GAP}|D[eé]c(?:ision)?s?\\.?${GAP})?((?:\\d{1,3}|[IVX]{1,6})(?:\\.[\\dA-Z]{1,4}){0,3})(?![\\p{L}\\p{N}/])`,
)
const BARE = sticky(`(\\d{1,4})${LETTER}(?![\\p{L}\\p{N}/°%]|[.,]\\d)`)

const tidy = (text: string): string =>
  text.replace(/[\s\u00ad]+/gu, '').replace(/[\u2010\u2011\u2013]/gu, '-')

/** The first letter of a list of them; a range whole, « A-D ». */
const lettered = (letters: string | undefined): { readonly letter?: string } => {
  if (letters === undefined) return {}
  const range = /^(.)\s*(?:à|to)\s*(.)$/u.exec(letters)
  return { letter: range ? `${range[1]}-${range[2]}` : letters.charAt(0) }
}

/** The letters after the first, with their offsets. */
const lettersAfter = (letters: string | undefined, start: number): NumberReading['also'] => {
  if (letters === undefined || letters.length === 1 || /à|to/u.test(letters)) return undefined
  return [...letters.matchAll(/[A-Z]/gu)]
    .slice(1)
    .map((match) => ({ letter: match[0], start: start + match.index, end: start + match.index + 1 }))
}

const LETTERS = /^[A-Z](?:\s*(?:,|et|and)\s*[A-Z]){1,6}$/u

type Read = (groups: readonly (string | undefined)[]) => NumberParts

const SHAPES: readonly (readonly [RegExp, Read])[] = [
  [YEAR, ([, n, letter, y]) => ({ shape: 'year', number: Number(n), ...lettered(letter), year: Number(y) })],
  [
    ROMAN_IN_BRACKETS,
    ([, n, letter, s = '']) => ({
      shape: 'roman',
      number: Number(n),
      ...lettered(letter),
      session: tidy(s),
    }),
  ],
  [OF_YEAR, ([, n, y]) => ({ shape: 'year', number: Number(n), year: Number(y) })],
  [
    OIC_SUMMIT,
    ([, n, session = '', series = '']) => ({
      shape: 'oic',
      number: Number(n),
      session,
      series: `${series}(IS)`,
    }),
  ],
  [
    OIC,
    ([, n, session = '', series = '']) => ({
      shape: 'oic',
      number: Number(n),
      session,
      series: tidy(series),
    }),
  ],
  [PARTIES, ([, n, organ = '', session = '']) => ({ shape: 'parties', number: Number(n), session, organ })],
  [
    LETTERED,
    ([, series = '', session = '', n]) =>
      series === 'ES'
        ? { shape: 'session', number: Number(n), session: `ES-${session}` }
        : { shape: 'lettered', number: Number(n), session, series },
  ],
  [
    SESSION,
    ([, session = '', n, letter]) => ({
      shape: 'session',
      number: Number(n),
      ...lettered(letter),
      session: tidy(session),
    }),
  ],
  [WHO, ([, series = '', session = '', n]) => ({ shape: 'who', number: Number(n), session, series })],
  [UNESCO, ([, session = '', organ = '', item = '']) => ({ shape: 'unesco', session, organ, item })],
  [ROMAN_FIRST, ([, session = '', n]) => ({ shape: 'roman-first', number: Number(n), session })],
  [BARE, ([, n, letter]) => ({ shape: 'bare', number: Number(n), ...lettered(letter) })],
]

/**
 * Reads the number of a resolution at an offset.
 *
 * @param text any text; no more than some sixty characters of it are looked at
 * @param at where the number begins
 * @returns what it says and where it ends; undefined where none stands
 */
export const readNumber = (text: string, at: number): NumberReading | undefined => {
  for (const [pattern, read] of SHAPES) {
    pattern.lastIndex = at
    const groups = pattern.exec(text)
    if (!groups) continue
    const parts = read(groups)
    const letters =
      'letter' in parts ? groups.find((group, i) => i > 1 && LETTERS.test(group ?? '')) : undefined
    const also = lettersAfter(letters, letters === undefined ? 0 : text.indexOf(letters, at))
    return { parts, end: at + groups[0].length, ...(also ? { also } : {}) }
  }
  return undefined
}
