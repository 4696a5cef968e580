import { makeAnnotator } from '../../annotator.ts'
import { dateClasses } from '../../languages/fr/date-words.ts'
import { tokenClasses } from '../../languages/fr/token-words.ts'
import { loadLanguage } from '../../match/load.ts'
import { nothing } from '../../match/packed.ts'
import type { DateValue } from '../../model/entity.ts'
import type { Language } from '../../model/language.ts'
import { date } from './index.ts'

/** The dates of French, without its lexicons. */
const dates: Language = {
  code: 'fr',
  classes: { ...tokenClasses, ...dateClasses },
  entities: [date],
  relations: [],
  derivers: [],
}

/** A date found in a text. */
export interface ParsedDate extends DateValue {
  /** The date as written, without the article or preposition before it. */
  readonly text: string
  /** Offset of its first UTF-16 code unit. */
  readonly start: number
  /** Offset after its last. */
  readonly end: number
  /** True for « l'an dernier », « ce jour »: its words hold no calendar value. */
  readonly relative: boolean
}

/** What is known of the text. */
export interface ParseDateOptions {
  /** The day on which it was written, ISO 8601: partial and relative dates are resolved by it. */
  readonly date?: string
}

const read = /* @__PURE__ */ makeAnnotator(() => loadLanguage(dates, nothing))

/**
 * Reads every French date of a text, in order, with the grammar of the library and nothing else of it.
 *
 * @throws {DragomanError} `NOT_A_STRING` when `text` is none, `BAD_OPTION` when the date is malformed
 */
export const parseDates = (text: string, options: ParseDateOptions = {}): readonly ParsedDate[] => {
  const dates: ParsedDate[] = []
  for (const { text: own, start, end, form, value } of read.annotate(text, options).mentions('date'))
    dates.push({ ...value, text: own, start, end, relative: form === 'relative' })
  return dates
}

/**
 * Reads the first French date of a text: `edtf` is what its words say, `resolved` what the day on which
 * it was written adds. Undefined where the text holds no date.
 *
 * @throws {DragomanError} as `parseDates`
 * @example
 * parseDate('du 28 au 30 juin 2011')?.edtf // '2011-06-28/2011-06-30'
 */
export const parseDate = (text: string, options: ParseDateOptions = {}): ParsedDate | undefined =>
  parseDates(text, options)[0]
