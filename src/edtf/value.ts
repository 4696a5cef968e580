/** How sure a value is: uncertain (`?`), approximate (`~`) or both (`%`). */
export type EdtfQualifier = '?' | '~' | '%'

/** A year, a month or a day. Each part holds figures, and `X` for a figure that is not said. */
export interface EdtfDate {
  readonly type: 'date'
  /** Four characters: `2011`, `199X`, `XXXX`. */
  readonly year: string
  /** Two characters. */
  readonly month?: string
  /** Two characters. */
  readonly day?: string
  readonly qualifier?: EdtfQualifier
}

/**
 * A part of a year by its code: 21–24 spring, summer, autumn, winter; 33–36 quarters; 37–39 thirds
 * (« quadrimestres »); 40–41 halves.
 */
export interface EdtfSeason {
  readonly type: 'season'
  readonly year: string
  readonly season: number
  readonly qualifier?: EdtfQualifier
}

export type EdtfPoint = EdtfDate | EdtfSeason

/** From one point to another, both included; `open` where it has no end. */
export interface EdtfRange {
  readonly type: 'range'
  readonly from: EdtfPoint | 'open'
  readonly to: EdtfPoint | 'open'
}

/** Several points or ranges: all of them (`{…}`) or one of them (`[…]`). */
export interface EdtfSet {
  readonly type: 'set'
  readonly of: 'all' | 'one'
  readonly members: readonly (EdtfPoint | EdtfRange)[]
}

export type Edtf = EdtfPoint | EdtfRange | EdtfSet

/** Why a text is no EDTF value. */
export type EdtfFailureCode =
  | 'not-a-string'
  | 'empty'
  /** Not of the form of a date, range or set. */
  | 'syntax'
  /** A month other than 01–12 and the codes of seasons, quarters, thirds and halves. */
  | 'no-such-month'
  /** `2011-02-30`. */
  | 'no-such-day'

export interface EdtfFailure {
  readonly ok: false
  readonly code: EdtfFailureCode
  /** The offset of the part that fails. */
  readonly at: number
}

export type EdtfResult = { readonly ok: true; readonly value: Edtf } | EdtfFailure

interface SeasonSpan {
  /** 1–12. */
  readonly start: number
  readonly months: number
}

/**
 * The months of each part of a year. Seasons are the meteorological ones of the northern hemisphere;
 * winter is the one that begins in the year.
 */
export const SEASONS: Readonly<Record<number, SeasonSpan>> = {
  21: { start: 3, months: 3 },
  22: { start: 6, months: 3 },
  23: { start: 9, months: 3 },
  24: { start: 12, months: 3 },
  33: { start: 1, months: 3 },
  34: { start: 4, months: 3 },
  35: { start: 7, months: 3 },
  36: { start: 10, months: 3 },
  37: { start: 1, months: 4 },
  38: { start: 5, months: 4 },
  39: { start: 9, months: 4 },
  40: { start: 1, months: 6 },
  41: { start: 7, months: 6 },
}
