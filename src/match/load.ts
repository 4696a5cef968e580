import type { CompiledLexicon } from '../model/compiled.ts'
import type { Language } from '../model/language.ts'
import type { Vocabulary } from '../model/vocabulary.ts'
import { patternWords } from '../pattern/words.ts'
import { makeVocabulary } from '../vocabulary/build.ts'
import { compileLexicon } from './compile.ts'
import type { PackedLexicon } from './packed.ts'
import { unpack } from './unpack.ts'

/** A language with its lexicons compiled, as an annotator needs them. */
export interface LoadedLanguage {
  readonly language: Language
  readonly vocabulary: Vocabulary
  readonly lexicon: CompiledLexicon
}

/** Compiles a language and its packed lexicons. */
export const loadLanguage = (language: Language, packed: PackedLexicon): LoadedLanguage => {
  const words = patternWords(
    [...language.entities.flatMap((entity) => entity.rules), ...language.relations].map(
      (rule) => rule.pattern,
    ),
  )
  const vocabulary = makeVocabulary(language.classes, words)
  return { language, vocabulary, lexicon: compileLexicon(unpack(packed), vocabulary) }
}
