import type { EntityType } from './entity.ts'
import type { FormCase } from './lexicon.ts'
import type { Vocabulary } from './vocabulary.ts'

/** A lexicon entry as the matcher gives it back. */
export interface CompiledEntry {
  readonly type: EntityType
  readonly id: string
  readonly label: string
  readonly value: Readonly<Record<string, unknown>>
}

/** What the matcher knows of one form beside its words. */
export interface CompiledForm {
  /** Index of the entry. */
  readonly entry: number
  readonly form: string
  readonly case: FormCase
  readonly weak: boolean
}

/**
 * A trie over form numbers, breadth first: the edges of node `n` are `first[n]` to `first[n + 1]`,
 * sorted by word; edge `e` leads to node `e + 1`. The root's edges are indexed by word besides.
 */
export interface Trie {
  readonly first: Uint32Array
  readonly words: Uint32Array
  /** Word → child of the root, 0 when there is none. */
  readonly roots: Uint32Array
  /** Node → where its forms begin in `ends`; node n + 1 → where they stop. */
  readonly endsFirst: Uint32Array
  /** Indexes of forms. */
  readonly ends: Uint32Array
}

/** Entries with their trie, ready to be matched. */
export interface CompiledLexicon {
  readonly trie: Trie
  readonly forms: readonly CompiledForm[]
  readonly entryCount: number
  /** Reads one entry; made on first use. */
  readonly entry: (index: number) => CompiledEntry
}

/** All that a language knows, compiled. */
export interface CompiledLanguage {
  readonly vocabulary: Vocabulary
  readonly lexicon: CompiledLexicon
}
