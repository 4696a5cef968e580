import type { EntityType } from './entity.ts'

/**
 * How the first letters of a form must be cased in the text.
 * - `initial`: the first word begins with a capital (« Conseil de sécurité », « Iraq »)
 * - `upper`: every letter is a capital or a figure (« OCI », « MINUSMA »)
 * - `any`: case says nothing (« libyen », « forces armées »)
 *
 * Text set wholly in capitals satisfies all three.
 */
export type FormCase = 'initial' | 'upper' | 'any'

/** One way of writing a lexicon entry. A bare string is `{ text, form: 'name', case: 'initial' }`. */
export interface LexiconForm {
  readonly text: string
  /** What kind of form it is: `name`, `acronym`, `demonym`, `short`… Becomes the mention's `form`. */
  readonly form?: string
  readonly case?: FormCase
  /** True when the form alone is weak evidence (it also means something else) and needs support beside it. */
  readonly weak?: boolean
}

/**
 * One thing that a lexicon knows, with every way of writing it.
 *
 * @typeParam V the plain data that every mention of the entry carries as its `value`
 */
export interface LexiconEntry<V = Readonly<Record<string, unknown>>> {
  /** Unique within its type; becomes `<type>:<id>` as an entity id. */
  readonly id: string
  readonly type: EntityType
  /** The name that a reader expects to see: becomes the entity's label. */
  readonly label: string
  readonly forms: readonly (string | LexiconForm)[]
  readonly value: V
}
