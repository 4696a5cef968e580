import type { EntityType } from './entity.ts'
import type { FormCase } from './lexicon.ts'

/** A lexicon entry as the matcher gives it back. */
export interface CompiledEntry {
  readonly type: EntityType
  readonly id: string
  readonly label: string
  readonly value: Readonly<Record<string, unknown>>
}

/** What a form is, beside its words: many forms share one. */
export interface FormKind {
  readonly form: string
  readonly case: FormCase
  readonly weak: boolean
}

/**
 * A trie over form numbers as one hash table of edges: (node, word) → node. The root is node 0, whose edges
 * are indexed by word besides.
 */
export interface Trie {
  readonly nodes: number
  readonly edgeFrom: Uint32Array
  readonly edgeWord: Uint32Array
  /** Slot → child, 0 when free. The length is a power of two. */
  readonly edgeTo: Uint32Array
  /** Word → child of the root, 0 when there is none. */
  readonly roots: Uint32Array
  /** Node → 1 when it has edges. */
  readonly open: Uint8Array
  /** Node → the last form that ends there, plus one; 0 when none does. */
  readonly ends: Uint32Array
  /** Form → the form before it that ends at the same node, plus one. */
  readonly endBefore: Uint32Array
}

/** Entries with their trie, ready to be matched. */
export interface CompiledLexicon {
  readonly trie: Trie
  /** Form → index of its entry. */
  readonly entryOf: Uint32Array
  /** Form → what it is. */
  readonly kindOf: Uint8Array
  readonly kinds: readonly FormKind[]
  /** Reads one entry; made on first use. */
  readonly entry: (index: number) => CompiledEntry
}
