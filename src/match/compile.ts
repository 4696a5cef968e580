import { DragomanError } from '../errors.ts'
import type { CompiledEntry, CompiledForm, CompiledLexicon } from '../model/compiled.ts'
import type { LexiconEntry, LexiconForm } from '../model/lexicon.ts'
import { TokenFlag } from '../model/token.ts'
import type { Vocabulary } from '../model/vocabulary.ts'
import { foldedToken, tokenise } from '../tokenise/tokenise.ts'
import { buildVocabulary, type WordClass } from '../vocabulary/build.ts'
import { buildTrie } from './trie.ts'

interface Phrase {
  readonly words: readonly string[]
  readonly form: CompiledForm
}

/** The folded words of a form, hyphens inside words left out; and, where there are such hyphens, the same run together. */
const spellings = (text: string, base: Vocabulary): readonly (readonly string[])[] => {
  const tokens = tokenise(text, base)
  const apart: string[] = []
  const joined: string[] = []
  let join = false
  let hyphens = 0
  for (let i = 0; i < tokens.count; i++) {
    if (((tokens.flags[i] as number) & TokenFlag.skip) !== 0) {
      join = true
      hyphens++
      continue
    }
    const word = foldedToken(tokens, i)
    apart.push(word)
    if (join && joined.length > 0) joined[joined.length - 1] += word
    else joined.push(word)
    join = false
  }
  return hyphens > 0 ? [apart, joined] : [apart]
}

const asForm = (form: string | LexiconForm): LexiconForm => (typeof form === 'string' ? { text: form } : form)

const phrasesOf = (entries: readonly LexiconEntry<object>[], base: Vocabulary): readonly Phrase[] => {
  const phrases: Phrase[] = []
  entries.forEach((entry, index) => {
    const seen = new Set<string>()
    for (const given of entry.forms) {
      const { text, form = 'name', case: formCase = 'initial', weak = false } = asForm(given)
      if (text.trim() === '') throw new DragomanError('BAD_LEXICON', `${entry.type}:${entry.id}.forms`, text)
      for (const words of spellings(text, base)) {
        const key = `${words.join(' ')}|${form}|${formCase}`
        if (seen.has(key)) continue
        seen.add(key)
        phrases.push({ words, form: { entry: index, form, case: formCase, weak } })
      }
    }
  })
  return phrases
}

/** The words of the classes, folded, without repeats. */
const classWords = (classes: Readonly<Record<string, WordClass>>): readonly string[] =>
  Object.values(classes).flatMap((words) => (Array.isArray(words) ? words : Object.keys(words)))

export interface Compilation {
  readonly words: readonly string[]
  readonly vocabulary: Vocabulary
  readonly lexicon: CompiledLexicon
}

/**
 * Compiles entries and word classes: one vocabulary, one trie.
 *
 * @param extraWords folded words that rules name
 */
export const compile = (
  entries: readonly LexiconEntry<object>[],
  classes: Readonly<Record<string, WordClass>>,
  extraWords: readonly string[],
): Compilation => {
  const known = [...new Set(classWords(classes))]
  const base = buildVocabulary(known, classes)
  const phrases = phrasesOf(entries, base)
  const words = [...new Set([...known, ...extraWords, ...phrases.flatMap((phrase) => phrase.words)])].sort()
  const vocabulary = buildVocabulary(words, classes)
  return {
    words,
    vocabulary,
    lexicon: lexiconOf(entries, phrases, new Map(words.map((word, i) => [word, i + 1]))),
  }
}

const lexiconOf = (
  entries: readonly LexiconEntry<object>[],
  phrases: readonly Phrase[],
  ids: ReadonlyMap<string, number>,
): CompiledLexicon => {
  const compiled = entries.map(
    (entry): CompiledEntry => ({
      type: entry.type,
      id: entry.id,
      label: entry.label,
      value: entry.value as Readonly<Record<string, unknown>>,
    }),
  )
  return {
    trie: buildTrie(
      phrases.map((phrase) => phrase.words.map((word) => ids.get(word) ?? 0)),
      ids.size,
    ),
    forms: phrases.map((phrase) => phrase.form),
    entryCount: entries.length,
    entry: (index) => compiled[index] as CompiledEntry,
  }
}

/**
 * Compiles a user's entries over a vocabulary that stands: new words get numbers after the old ones, so
 * that tokens are looked up once for all lexicons.
 */
export const compileOver = (
  standing: Vocabulary,
  standingWords: readonly string[],
  classes: Readonly<Record<string, WordClass>>,
  entries: readonly LexiconEntry<object>[],
): Compilation => {
  const phrases = phrasesOf(entries, standing)
  const ids = new Map(standingWords.map((word, i) => [word, i + 1]))
  const words = [...standingWords]
  for (const phrase of phrases)
    for (const word of phrase.words)
      if (!ids.has(word)) {
        words.push(word)
        ids.set(word, words.length)
      }
  return { words, vocabulary: buildVocabulary(words, classes), lexicon: lexiconOf(entries, phrases, ids) }
}
