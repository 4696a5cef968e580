/** States: what a `state` mention says. */
export interface StateValue {
  /** ISO 3166-1 alpha-3, ISO 3166-3 alpha-4 for former States, XKX for Kosovo; an array where two are meant. */
  readonly iso3?: string | readonly string[]
  readonly iso2?: string
  /** UN M49 code, three figures. */
  readonly m49?: string
  readonly wikidata?: string
  /** Other States that the same words may mean, where the text does not decide. */
  readonly alternatives?: readonly string[]
}

export interface OrganisationValue {
  /** A stable slug when the body is known: `un`, `un-ga`, `oic-cfm`. */
  readonly id?: string
  readonly kind?: string
  /** The slug of the body that this one belongs to. */
  readonly parent?: string
  readonly wikidata?: string
  readonly name?: string
  readonly alternatives?: readonly string[]
}

export interface DateValue {
  /** What the words say, in EDTF (ISO 8601-2); absent when they hold no calendar value. */
  readonly edtf?: string
  /** What the document implies beyond the words, in EDTF. */
  readonly resolved?: string
  readonly calendar: 'gregorian' | 'hijri'
  /** The Hijri date as written, `1432-07-26/1432-07-28`. */
  readonly hijri?: string
}

export interface PersonValue {
  readonly name: string
  readonly civility?: string
  readonly title?: string
}

export interface ResolutionValue {
  /** The document symbol without spaces; absent when the body cannot be told. */
  readonly symbol?: string
  readonly body?: string
  readonly number?: number
  readonly year?: number
  readonly session?: string
  readonly kind?: 'resolution' | 'decision'
  /** The parts of the value that the words do not say. */
  readonly implied?: readonly string[]
  readonly alternatives?: readonly string[]
}

export interface SymbolValue {
  readonly symbol: string
  readonly [part: string]: unknown
}

export interface PlaceValue {
  /** A stable slug when the place is known. */
  readonly id?: string
  readonly kind?: string
  /** ISO 3166-1 alpha-3 of the State it lies in, where that is not disputed. */
  readonly in?: string
  /** ISO 3166 code of a territory that has one. */
  readonly code?: string
  readonly m49?: string
  readonly wikidata?: string
}

export interface SessionValue {
  readonly number: number
  readonly kind: 'session' | 'meeting'
  readonly body?: string
  /** A special session, or an emergency special one, numbered by itself. */
  readonly special?: 'special' | 'emergency'
  /** The year in which the session opened, where it follows from the body and the number. */
  readonly year?: number
}

export interface RoleValue {
  /** The office in its masculine singular: « Représentant permanent ». */
  readonly role: string
  /** Its class: `head-of-state`, `minister`, `permanent-representative`… */
  readonly rank?: string
  /** Said to be past: « ancien Ministre ». */
  readonly former?: boolean
  /** Held « par intérim ». */
  readonly acting?: boolean
  /** The entity that it is an office of, where the text names it next: `state:KAZ`. */
  readonly of?: string
}

export interface InstrumentValue {
  readonly id?: string
  readonly kind: string
  readonly name?: string
}

export interface AgendaItemValue {
  readonly items: readonly string[]
}

export interface ProvisionValue {
  readonly kind: string
  /** As written, without spaces: `3`, `66-4`, `VII`, `2(a)`, `9-11`. */
  readonly number: string
  /** The id of the entity that it is part of, where the text says so. */
  readonly of?: string
}

export interface EventValue {
  readonly id?: string
  readonly kind: string
  /** « troisième Sommet »: 3. */
  readonly edition?: number
}

/**
 * Every type of mention with its value. A user adds a type by augmenting this interface:
 *
 * ```ts
 * declare module 'dragoman' { interface EntityMap { vessel: { imo: string } } }
 * ```
 */
export interface EntityMap {
  state: StateValue
  organisation: OrganisationValue
  date: DateValue
  person: PersonValue
  resolution: ResolutionValue
  symbol: SymbolValue
  place: PlaceValue
  session: SessionValue
  role: RoleValue
  instrument: InstrumentValue
  'agenda-item': AgendaItemValue
  provision: ProvisionValue
  event: EventValue
}

export type EntityType = keyof EntityMap
