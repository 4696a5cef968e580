import type { CompiledLexicon } from '../model/compiled.ts'
import type { Language } from '../model/language.ts'
import type { Vocabulary } from '../model/vocabulary.ts'
import { patternWords } from '../pattern/words.ts'
import { makeVocabulary, type Room } from '../vocabulary/build.ts'
import { learnForm } from '../vocabulary/lookup.ts'
import { compileLexicon } from './compile.ts'
import { type PackedLexicon, type PackedRoom, unpack } from './pack.ts'

/** A language with its lexicons compiled, as an annotator needs them. */
export interface LoadedLanguage {
  readonly language: Language
  readonly vocabulary: Vocabulary
  readonly lexicon: CompiledLexicon
}

/** Room for all words that a lexicon's text and these words can add, their run-together twins included. */
export const roomFor = (forms: string, words: readonly string[]): Room => ({
  words: (forms.length >> 2) + words.length + 256,
  units: forms.length * 2 + words.join('').length + 1024,
})

const withWords = (room: Room, words: readonly string[]): Room => ({
  words: room.words + words.length + 8,
  units: room.units + words.join('').length + 64,
})

/** Counts what a packed lexicon takes once compiled: for packing. */
export const measure = (language: Language, packed: PackedLexicon): PackedRoom => {
  const { vocabulary, lexicon } = loadLanguage(language, packed)
  return {
    words: vocabulary.size,
    units: vocabulary.offsets[vocabulary.size + 1] as number,
    nodes: lexicon.trie.nodes + 1,
  }
}

/** Compiles a language and its packed lexicons. */
export const loadLanguage = (language: Language, packed: PackedLexicon): LoadedLanguage => {
  const text = unpack(packed)
  const words = patternWords(
    [...language.entities.flatMap((entity) => entity.rules), ...language.relations].map(
      (rule) => rule.pattern,
    ),
  )
  const vocabulary = makeVocabulary(
    language.classes,
    packed.room ? withWords(packed.room, words) : roomFor(text.forms, words),
  )
  for (const word of words) learnForm(vocabulary, word)
  return { language, vocabulary, lexicon: compileLexicon(text, vocabulary) }
}
