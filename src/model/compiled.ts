import type { EntityType } from './entity.ts'
import type { Forms } from './forms.ts'
import type { FormCase } from './lexicon.ts'

/** A lexicon entry as the matcher gives it back. */
export interface CompiledEntry {
  readonly type: EntityType
  readonly id: string
  /** `<type>:<id>`. */
  readonly key: string
  readonly label: string
  /** `<type>/<label>`: what its mentions give as their reason. */
  readonly because: string
  readonly value: Readonly<Record<string, unknown>>
}

/** What a form is, beside its words: many forms share one. */
export interface FormKind {
  readonly form: string
  readonly case: FormCase
  readonly weak: boolean
}

/**
 * A trie over hashes of folded words that grows where documents walk: a node holds the forms that go on from it
 * unread, until a document reaches it.
 */
export interface Trie {
  readonly forms: Forms
  nodes: number
  /** Slot → parent, hash of the word, child: one open-addressing table, its length a power of two. Child 0: free. */
  edgeFrom: Int32Array
  edgeWord: Int32Array
  edgeTo: Int32Array
  /** A bit for the upper half of each first word's hash: most words begin no form, and that is told at once. */
  readonly firsts: Int32Array
  /** Node → its last unread record, plus one. */
  unread: Int32Array
  /** Node → 1 when it has edges or unread records. */
  open: Uint8Array
  /** Node → the last record that ends there, plus one. */
  ends: Int32Array
  records: number
  /** Record → its form, with which word it goes on, and the record before it in its list, plus one. */
  recordForm: Int32Array
  recordAt: Int32Array
  recordBefore: Int32Array
}

/** Entries with their trie, ready to be matched. */
export interface CompiledLexicon {
  readonly trie: Trie
  /** Spells a form. */
  readonly spell: (form: number) => string
  /** Form → index of its entry. */
  readonly entryOf: Int32Array
  /** Form → what it is. */
  readonly kindOf: Uint8Array
  readonly kinds: readonly FormKind[]
  /** Reads one entry; made on first use. */
  readonly entry: (index: number) => CompiledEntry
}
