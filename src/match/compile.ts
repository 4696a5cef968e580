import type { CompiledEntry, CompiledLexicon, FormKind } from '../model/compiled.ts'
import { TokenFlag, type Tokens } from '../model/token.ts'
import type { Vocabulary } from '../model/vocabulary.ts'
import { Char, charTable, secondFold } from '../text/chars.ts'
import { TOKENISER_CLASSES, tokenise } from '../tokenise/tokenise.ts'
import { formText, HASH_PRIME, HASH_SEED, learn, learnForm } from '../vocabulary/lookup.ts'
import { addPhrase, type GrowingTrie, makeTrie } from './trie.ts'

/** A lexicon as a document: a form a line, in the order of the entries. */
export interface LexiconText {
  readonly forms: string
  /** A form → its entry. */
  readonly entryOf: Uint32Array
  readonly kindOf: Uint8Array
  readonly kinds: readonly FormKind[]
  /** Nodes of its trie, where they have been counted. */
  readonly room?: { readonly nodes: number }
  readonly entry: (index: number) => CompiledEntry
}

const MAX_WORDS = 48
const MAX_UNITS = 64

/** The words of one form, and after which of them a hyphen joins the next. */
interface Phrase {
  readonly words: Uint32Array
  readonly joins: Uint8Array
  count: number
  hyphens: boolean
}

const LOWER: number = Char.lower
const UPPER: number = Char.upper
const SPACE: number = Char.space
const HYPHEN: number = Char.hyphen
const APOSTROPHE: number = Char.apostrophe
const NEWLINE = 0x0a

/** The same phrase with words that a hyphen joins run together: « paysbas », as text taken from PDF has them. */
const runTogether = (phrase: Phrase, vocabulary: Vocabulary, into: Uint32Array): number => {
  let count = 0
  let run = ''
  for (let i = 0; i < phrase.count; i++) {
    run += formText(vocabulary, phrase.words[i] as number)
    if (phrase.joins[i] === 1 && i + 1 < phrase.count) continue
    into[count++] = learnForm(vocabulary, run)
    run = ''
  }
  return count
}

/** What a form's words go into, with a twin run together where a hyphen joins some. */
interface Sink {
  readonly trie: GrowingTrie
  readonly vocabulary: Vocabulary
  readonly twin: (form: number) => number
}

const twinWords = new Uint32Array(MAX_WORDS)

const keep = (phrase: Phrase, form: number, { trie, vocabulary, twin }: Sink): void => {
  if (phrase.count === 0) return
  for (let i = 0; i < phrase.count; i++)
    // A token that no vocabulary holds (an ordinal in figures) would match any unknown word.
    if (phrase.words[i] === 0) return
  addPhrase(trie, phrase.words, 0, phrase.count, form)
  if (phrase.hyphens) addPhrase(trie, twinWords, 0, runTogether(phrase, vocabulary, twinWords), twin(form))
}

/**
 * Reads the forms, and gives those that the tokeniser must read, with their numbers.
 *
 * Letters, spaces, hyphens and elisions, of which nearly all names are made, are read here in one tight loop, so
 * that a large lexicon costs little at load; the tokeniser reads the lines that hold anything else. Both cut alike:
 * the lexicon tests look for every form in text that the tokeniser has cut.
 */
const readPlain = (
  text: string,
  phrase: Phrase,
  sink: Sink,
): { readonly lines: readonly string[]; readonly forms: readonly number[] } => {
  const { classes, folds } = charTable()
  const { vocabulary } = sink
  const elision = vocabulary.classNames.indexOf(TOKENISER_CLASSES.elision)
  const elisionBits = vocabulary.classBits[elision >> 5] ?? new Uint32Array(1)
  const elisionMask = elision < 0 ? 0 : 1 << (elision & 31)
  const folded = new Uint16Array(MAX_UNITS + 2)
  const lines: string[] = []
  const forms: number[] = []
  const { length } = text
  const { words, joins } = phrase
  let form = 0
  let begin = 0
  let count = 0
  let hyphens = false
  let plain = true
  let at = 0
  while (at <= length) {
    const code = at < length ? text.charCodeAt(at) : NEWLINE
    const kind = classes[code] as number
    if (code === NEWLINE) {
      if (plain) {
        phrase.count = count
        phrase.hyphens = hyphens
        keep(phrase, form, sink)
      } else {
        lines.push(text.slice(begin, at))
        forms.push(form)
      }
      form++
      at++
      begin = at
      count = 0
      hyphens = false
      plain = true
    } else if ((kind === LOWER || kind === UPPER) && plain) {
      let size = 0
      let hash = HASH_SEED
      let unit = code
      let letter = kind
      while (letter === LOWER || letter === UPPER) {
        const fold = folds[unit] as number
        if (size < MAX_UNITS) folded[size] = fold
        size++
        hash = Math.imul(hash ^ fold, HASH_PRIME)
        if (unit >= 0xc6) {
          const second = secondFold(unit)
          if (second !== 0) {
            if (size < MAX_UNITS) folded[size] = second
            size++
            hash = Math.imul(hash ^ second, HASH_PRIME)
          }
        }
        at++
        unit = at < length ? text.charCodeAt(at) : NEWLINE
        letter = classes[unit] as number
      }
      if (letter === APOSTROPHE) {
        folded[size] = 0x27
        const known = learn(vocabulary, folded, size, hash)
        if (((elisionBits[known] as number) & elisionMask) === 0) plain = false
        size++
        hash = Math.imul(hash ^ 0x27, HASH_PRIME)
        at++
      } else if (letter !== SPACE && letter !== HYPHEN && unit !== NEWLINE) plain = false
      if (size > MAX_UNITS || count >= MAX_WORDS) plain = false
      if (plain) {
        joins[count] = 0
        words[count++] = learn(vocabulary, folded, size, hash)
      }
    } else if (kind === SPACE || !plain) at++
    else if (kind === HYPHEN && count > 0) {
      at++
      joins[count - 1] = 1
      hyphens = true
      const next = at < length ? (classes[text.charCodeAt(at)] as number) : SPACE
      const before = classes[text.charCodeAt(at - 2)] as number
      if ((next !== LOWER && next !== UPPER) || (before !== LOWER && before !== UPPER)) plain = false
    } else {
      plain = false
      at++
    }
  }
  return { lines, forms }
}

/** Reads the other forms as the tokeniser cuts them. */
const readTokens = (tokens: Tokens, forms: readonly number[], phrase: Phrase, sink: Sink): void => {
  let line = 0
  phrase.count = 0
  phrase.hyphens = false
  for (let i = 0; i <= tokens.count; i++) {
    const flags = i < tokens.count ? (tokens.flags[i] as number) : TokenFlag.line
    if (i > 0 && (flags & TokenFlag.line) !== 0) {
      keep(phrase, forms[line++] as number, sink)
      phrase.count = 0
      phrase.hyphens = false
    }
    if (i === tokens.count) return
    if ((flags & TokenFlag.skip) !== 0) {
      phrase.hyphens = true
      if (phrase.count > 0) phrase.joins[phrase.count - 1] = 1
    } else if (phrase.count < MAX_WORDS) {
      phrase.joins[phrase.count] = 0
      phrase.words[phrase.count++] = tokens.form[i] as number
    }
  }
}

/** How many words a text can hold, at the most. */
const wordsIn = (text: string): number => (text.length >> 1) + 2

/**
 * Compiles a lexicon: its words join the vocabulary, its forms a trie. The vocabulary must have room for the words.
 */
export const compileLexicon = (text: LexiconText, vocabulary: Vocabulary): CompiledLexicon => {
  const given = text.entryOf.length
  const sources: number[] = []
  const trie = makeTrie(text.room?.nodes ?? wordsIn(text.forms) * 2, given * 2, vocabulary.offsets.length)
  const sink: Sink = { trie, vocabulary, twin: (form) => given + sources.push(form) - 1 }
  const phrase: Phrase = {
    words: new Uint32Array(MAX_WORDS),
    joins: new Uint8Array(MAX_WORDS),
    count: 0,
    hyphens: false,
  }
  const { lines, forms } = readPlain(text.forms, phrase, sink)
  if (lines.length > 0) readTokens(tokenise(lines.join('\n'), vocabulary, true), forms, phrase, sink)
  const entryOf = new Uint32Array(given + sources.length)
  const kindOf = new Uint8Array(given + sources.length)
  entryOf.set(text.entryOf)
  kindOf.set(text.kindOf)
  sources.forEach((form, i) => {
    entryOf[given + i] = text.entryOf[form] as number
    kindOf[given + i] = text.kindOf[form] as number
  })
  return { trie, entryOf, kindOf, kinds: text.kinds, entry: text.entry }
}
