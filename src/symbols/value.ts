import type { SymbolFamily } from './series.ts'

/** What changes or adds to a document: the last components of its symbol. */
export interface SymbolSuffix {
  readonly kind: 'Add' | 'Amend' | 'Corr' | 'Rev' | 'Summary'
  /** Absent for `Summary` alone. */
  readonly number?: number
  /** The last number of a range, `Add.1-3`. */
  readonly to?: number
  /** What stands in parentheses after it, without spaces: `Vol.I`. */
  readonly note?: string
}

/** The parts that make a symbol, from which `formatSymbol` writes it. */
export interface SymbolParts {
  /** The components before the suffixes, without spaces: `['A', 'C.1', '66', 'L.23']`, `['S', 'RES', '242(1967)']`. */
  readonly segments: readonly string[]
  readonly suffixes?: readonly SymbolSuffix[]
  /** How many asterisks mark the document as reissued for technical reasons. */
  readonly reissue?: number
  /** All the symbols of a document issued under more than one, this one first. */
  readonly joint?: readonly SymbolParts[]
}

export type SymbolKind =
  | 'document'
  | 'resolution'
  | 'decision'
  | 'declaration'
  | 'presidential-statement'
  | 'verbatim-record'
  | 'summary-record'
  | 'limited'
  | 'restricted'
  | 'working-paper'
  | 'conference-room-paper'
  | 'information'
  | 'ngo-statement'
  | 'petition'
  | 'agenda'
  | 'concluding-observations'
  | 'general-comment'
  | 'bulletin'
  | 'administrative-instruction'
  | 'communique'
  | 'press-release'

/** A symbol as read: its parts, and what they say. */
export interface ParsedSymbol extends SymbolParts {
  readonly ok: true
  /** The symbol in its canonical form, without spaces; of a joint symbol, all of it. */
  readonly symbol: string
  readonly family: SymbolFamily
  /** The first component: `A`, `S`, `CCPR`, `GC(53)`. */
  readonly organ: string
  /** The slug of the body, where the symbol tells it: `un-ga`, `un-hrc`, `crc`. */
  readonly body?: string
  readonly kind: SymbolKind
  /** The session as written: `66`, `S-17`, `ES-10`, `XXX`, `II`. */
  readonly session?: string
  readonly year?: number
  /** The document's own number in its series. */
  readonly number?: number
  /** The letter after the number of one of several resolutions under one number. */
  readonly letter?: string
  /** What stands in parentheses after the number, without spaces: `Sect.9`, `Resumption1`. */
  readonly note?: string
  readonly suffixes: readonly SymbolSuffix[]
  readonly joint?: readonly ParsedSymbol[]
}

/** What would have let the reading go on. */
export type SymbolExpectation = 'a series' | "'/'" | 'a component' | 'a number' | 'the end' | 'a shorter text'

export interface SymbolFailure {
  readonly ok: false
  /** The offset, in UTF-16 code units, at which reading stopped. */
  readonly at: number
  readonly expected: SymbolExpectation
}

export type SymbolResult = ParsedSymbol | SymbolFailure
