import type { LoadedLanguage } from '../../annotator.ts'
import { unpack } from '../../match/pack.ts'
import { buildVocabulary } from '../../vocabulary/build.ts'
import { packed } from './compiled.ts'
import { french } from './index.ts'

let loaded: LoadedLanguage | undefined

/** French with its lexicons, read on first use. */
export const loadFrench = (): LoadedLanguage => {
  if (!loaded) {
    const { words, lexicon } = unpack(packed)
    loaded = { language: french, words, lexicon, vocabulary: buildVocabulary(words, french.classes) }
  }
  return loaded
}
