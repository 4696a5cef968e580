import type { CompiledEntry, CompiledLexicon, FormKind } from '../model/compiled.ts'
import { TokenFlag, type Tokens } from '../model/token.ts'
import type { Vocabulary } from '../model/vocabulary.ts'
import { tokenise } from '../tokenise/tokenise.ts'
import { formText, learnForm } from '../vocabulary/lookup.ts'
import { addPhrase, type GrowingTrie, makeTrie } from './trie.ts'

/** A lexicon as a document: a form a line, in the order of the entries. */
export interface LexiconText {
  readonly forms: string
  /** A form → its entry. */
  readonly entryOf: Uint32Array
  readonly kindOf: Uint8Array
  readonly kinds: readonly FormKind[]
  readonly entry: (index: number) => CompiledEntry
}

/** Words of one phrase, hyphens inside words left out; true when there were such hyphens. */
const apart = (
  tokens: Tokens,
  from: number,
  to: number,
  into: Uint32Array,
): { readonly count: number; readonly hyphens: boolean } => {
  let count = 0
  let hyphens = false
  for (let i = from; i < to; i++) {
    if (((tokens.flags[i] as number) & TokenFlag.skip) !== 0) hyphens = true
    else if (count < into.length) into[count++] = tokens.form[i] as number
  }
  return { count, hyphens }
}

/** The same phrase with words that a hyphen joins run together: « paysbas », as text taken from PDF has them. */
const joined = (
  tokens: Tokens,
  from: number,
  to: number,
  vocabulary: Vocabulary,
  into: Uint32Array,
): number => {
  let count = 0
  let run = ''
  for (let i = from; i < to; i++) {
    if (((tokens.flags[i] as number) & TokenFlag.skip) !== 0) continue
    run += formText(vocabulary, tokens.form[i] as number)
    if (i + 1 < to && ((tokens.flags[i + 1] as number) & TokenFlag.skip) !== 0) continue
    if (count < into.length) into[count++] = learnForm(vocabulary, run)
    run = ''
  }
  return count
}

const MAX_WORDS = 48

/** Adds the forms to the trie, line by line. */
const addForms = (
  tokens: Tokens,
  vocabulary: Vocabulary,
  trie: GrowingTrie,
  extra: (form: number) => number,
): void => {
  const words = new Uint32Array(MAX_WORDS)
  let form = 0
  let from = 0
  for (let i = 1; i <= tokens.count; i++) {
    if (i < tokens.count && ((tokens.flags[i] as number) & TokenFlag.line) === 0) continue
    const { count, hyphens } = apart(tokens, from, i, words)
    // A token that no vocabulary holds (an ordinal in figures) would match any unknown word.
    const known = !words.subarray(0, count).includes(0)
    if (known) addPhrase(trie, words, 0, count, form)
    if (known && hyphens) addPhrase(trie, words, 0, joined(tokens, from, i, vocabulary, words), extra(form))
    form++
    from = i
  }
}

/**
 * Compiles a lexicon: the tokeniser reads it as any document, its words join the vocabulary, its forms
 * a trie. The vocabulary must have room for the words.
 */
export const compileLexicon = (text: LexiconText, vocabulary: Vocabulary): CompiledLexicon => {
  const tokens = tokenise(text.forms, vocabulary, true)
  const given = text.entryOf.length
  let forms = given
  const sources: number[] = []
  // Room for a run-together twin of each form; its words may be new to the vocabulary, which has room for as many.
  const trie = makeTrie(tokens.count * 2 + 2, given * 2, vocabulary.offsets.length)
  addForms(tokens, vocabulary, trie, (form) => {
    sources.push(form)
    return forms++
  })
  const entryOf = new Uint32Array(forms)
  const kindOf = new Uint8Array(forms)
  entryOf.set(text.entryOf)
  kindOf.set(text.kindOf)
  sources.forEach((form, i) => {
    entryOf[given + i] = text.entryOf[form] as number
    kindOf[given + i] = text.kindOf[form] as number
  })
  return { trie, entryOf, kindOf, kinds: text.kinds, entry: text.entry }
}
