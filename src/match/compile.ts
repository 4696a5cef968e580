import type { CompiledEntry, CompiledLexicon, FormKind } from '../model/compiled.ts'
import type { Forms } from '../model/forms.ts'
import type { Vocabulary } from '../model/vocabulary.ts'
import { plantTrie } from './trie.ts'
import { spelling } from './words.ts'

/** A lexicon before it is compiled: its forms, in the order of the entries. */
export interface LexiconText {
  readonly forms: Forms
  /** Form → its entry. */
  readonly entryOf: Int32Array
  readonly kindOf: Uint8Array
  readonly kinds: readonly FormKind[]
  readonly entry: (index: number) => CompiledEntry
}

/** Compiles a lexicon: its forms by their first words; what follows is read where a document asks for it. */
export const compileLexicon = (text: LexiconText, vocabulary: Vocabulary): CompiledLexicon => {
  const { forms, entryOf, kindOf, kinds, entry } = text
  const spelt: string[] = []
  const spell = (form: number): string => {
    spelt[form] ??= spelling(forms, form)
    return spelt[form]
  }
  return { trie: plantTrie(forms, vocabulary), spell, entryOf, kindOf, kinds, entry }
}
