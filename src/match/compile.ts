import type { CompiledEntry, CompiledLexicon, FormKind } from '../model/compiled.ts'
import type { Vocabulary } from '../model/vocabulary.ts'
import { makeTrie, plant } from './trie.ts'

/** A lexicon as a document: a form a line, in the order of the entries. */
export interface LexiconText {
  readonly forms: string
  /** A form → its entry. */
  readonly entryOf: Int32Array
  readonly kindOf: Uint8Array
  readonly kinds: readonly FormKind[]
  readonly entry: (index: number) => CompiledEntry
}

/** Compiles a lexicon: its forms by their first words; what follows is read where a document asks for it. */
export const compileLexicon = (text: LexiconText, vocabulary: Vocabulary): CompiledLexicon => {
  const { entryOf, kindOf, kinds, entry } = text
  const trie = makeTrie(text.forms, entryOf.length)
  const lineOf = plant(trie, entryOf.length, vocabulary)
  return { trie, lineOf, entryOf, kindOf, kinds, entry }
}
