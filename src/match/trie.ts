import type { Trie } from '../model/compiled.ts'
import type { Forms } from '../model/forms.ts'
import { TokenFlag, type Tokens } from '../model/token.ts'
import type { Vocabulary } from '../model/vocabulary.ts'
import { Char, charTable, secondFold } from '../text/chars.ts'
import { foldedToken, TOKENISER_CLASSES, tokenise } from '../tokenise/tokenise.ts'
import { formOfHash, HASH_PRIME, HASH_SEED, hashOf, inClass } from '../vocabulary/lookup.ts'
import { nameOf, spelling } from './words.ts'

const LOWER: number = Char.lower
const UPPER: number = Char.upper
const QUOTE = 0x27
const COMMA = 0x2c
const DASH = 0x2d

const wide = (old: Int32Array, length: number): Int32Array => {
  const column = new Int32Array(length)
  column.set(old)
  return column
}

/** Makes an empty trie over these forms. */
const makeTrie = (forms: Forms): Trie => {
  const count = forms.firstOf.length
  // First words are about half as many as forms; the columns grow when documents ask for more.
  let slots = 1024
  while (slots < count * 1.5) slots *= 2
  const nodes = count + 64
  const records = count + (count >> 2) + 64
  return {
    forms,
    hashes: new Int32Array(forms.words.length),
    shapes: new Uint8Array(forms.words.length),
    nodes: 1,
    edgeFrom: new Int32Array(slots),
    edgeWord: new Int32Array(slots),
    edgeTo: new Int32Array(slots),
    firsts: new Int32Array(0x800),
    unread: new Int32Array(nodes),
    open: new Uint8Array(nodes),
    ends: new Int32Array(nodes),
    records: 0,
    recordForm: new Int32Array(records),
    recordAt: new Int32Array(records),
    recordBefore: new Int32Array(records),
  }
}

const slotOf = ({ edgeFrom, edgeWord, edgeTo }: Trie, from: number, word: number): number => {
  const mask = edgeTo.length - 1
  const hash = Math.imul(from, 0x9e3779b1) ^ word
  let slot = (hash ^ (hash >>> 15)) & mask
  while (edgeTo[slot] !== 0 && (edgeFrom[slot] !== from || edgeWord[slot] !== word)) slot = (slot + 1) & mask
  return slot
}

/** The child of a node along the word with this hash, or 0. */
export const child = (trie: Trie, from: number, word: number): number =>
  trie.edgeTo[slotOf(trie, from, word)] as number

/** The child of the root along the word with this hash, or 0. */
export const first = (trie: Trie, word: number): number =>
  ((trie.firsts[word >>> 21] as number) & (1 << (word >>> 16))) === 0 ? 0 : child(trie, 0, word)

const growEdges = (trie: Trie): void => {
  const { edgeFrom, edgeWord, edgeTo } = trie
  const length = edgeTo.length * 2
  trie.edgeFrom = new Int32Array(length)
  trie.edgeWord = new Int32Array(length)
  trie.edgeTo = new Int32Array(length)
  for (let old = 0; old < edgeTo.length; old++) {
    if (edgeTo[old] === 0) continue
    const slot = slotOf(trie, edgeFrom[old] as number, edgeWord[old] as number)
    trie.edgeFrom[slot] = edgeFrom[old] as number
    trie.edgeWord[slot] = edgeWord[old] as number
    trie.edgeTo[slot] = edgeTo[old] as number
  }
}

/** The child of a node along a word, made when it is not there. */
const grown = (trie: Trie, from: number, word: number): number => {
  const slot = slotOf(trie, from, word)
  const known = trie.edgeTo[slot] as number
  if (known !== 0) return known
  const node = trie.nodes++
  trie.edgeFrom[slot] = from
  trie.edgeWord[slot] = word
  trie.edgeTo[slot] = node
  trie.open[from] = 1
  if (from === 0) trie.firsts[word >>> 21] = (trie.firsts[word >>> 21] as number) | (1 << (word >>> 16))
  if (node + 1 >= trie.open.length) {
    const length = trie.open.length * 2
    const open = new Uint8Array(length)
    open.set(trie.open)
    trie.open = open
    trie.unread = wide(trie.unread, length)
    trie.ends = wide(trie.ends, length)
  }
  if (trie.nodes * 2 > trie.edgeTo.length) growEdges(trie)
  return node
}

const record = (trie: Trie, form: number, at: number, before: number): number => {
  const index = trie.records++
  if (index >= trie.recordForm.length) {
    const length = trie.recordForm.length * 2
    trie.recordForm = wide(trie.recordForm, length)
    trie.recordAt = wide(trie.recordAt, length)
    trie.recordBefore = wide(trie.recordBefore, length)
  }
  trie.recordForm[index] = form
  trie.recordAt[index] = at
  trie.recordBefore[index] = before
  return index + 1
}

/** Puts the rest of a form, from its word `at`, behind a node; it ends there where its words do. */
const leave = (trie: Trie, node: number, form: number, at: number): void => {
  if (at >= (trie.forms.lengthOf[form] as number))
    trie.ends[node] = record(trie, form, at, trie.ends[node] as number)
  else {
    trie.unread[node] = record(trie, form, at, trie.unread[node] as number)
    trie.open[node] = 1
  }
}

const PLAIN = 1
const JOINED = 2
const HARD = 3

/** Hashes the letters with which a word begins, begun from `seed`; `read` says where they end. */
const hashLetters = (text: string, from: number, seed: number, read: { end: number }): number => {
  const { classes, folds } = charTable()
  const { length } = text
  let hash = seed
  let at = from
  for (; at < length; at++) {
    const unit = text.charCodeAt(at)
    const kind = classes[unit]
    if (kind !== LOWER && kind !== UPPER) break
    hash = Math.imul(hash ^ (folds[unit] || unit), HASH_PRIME)
    if (unit < 0xc6) continue
    const second = secondFold(unit)
    if (second !== 0) hash = Math.imul(hash ^ second, HASH_PRIME)
  }
  read.end = at
  return hash
}

const letters = { end: 0 }

/**
 * Reads one word: its hash, and whether a hyphen joins the next word to it.
 *
 * Letters, hyphens, elisions and commas, of which nearly all names are made, are read here; a word of anything else
 * is hard: only the tokeniser can cut it. Both cut alike: the lexicon tests look for every form in text that the
 * tokeniser has cut.
 */
const readWord = (trie: Trie, word: number, vocabulary: Vocabulary): void => {
  const text = trie.forms.words[word] as string
  let hash = hashLetters(text, 0, HASH_SEED, letters)
  const { end } = letters
  let shape = HARD
  if (end === text.length) shape = PLAIN
  else if (end + 1 === text.length) {
    const last = text.charCodeAt(end)
    if (end === 0 ? last === COMMA : last === QUOTE && isElision(vocabulary, hash)) {
      shape = PLAIN
      hash = Math.imul(hash ^ last, HASH_PRIME)
    } else if (end > 0 && last === DASH) shape = JOINED
  }
  trie.hashes[word] = hash
  trie.shapes[word] = shape
}

const isElision = (vocabulary: Vocabulary, hash: number): boolean =>
  inClass(vocabulary, formOfHash(vocabulary, hash), TOKENISER_CLASSES.elision)

/** Whether a word is plain, joined or hard. */
const shapeOf = (trie: Trie, word: number, vocabulary: Vocabulary): number => {
  if (trie.shapes[word] === 0) readWord(trie, word, vocabulary)
  return trie.shapes[word] as number
}

/** Puts a form behind the node that these words lead to. */
const lead = (trie: Trie, from: number, words: readonly number[], form: number): void => {
  let node = from
  for (const hash of words) node = grown(trie, node, hash)
  leave(trie, node, form, trie.forms.lengthOf[form] as number)
}

/** Leads to a form by tokens `from` to `to`; also by the same with words that a hyphen joins run together. */
const leadTokens = (
  trie: Trie,
  node: number,
  form: number,
  tokens: Tokens,
  from: number,
  to: number,
): void => {
  const { flags, hash } = tokens
  const apart: number[] = []
  const together: number[] = []
  let joins = false
  for (let i = from; i < to; i++) {
    if (((flags[i] as number) & TokenFlag.skip) !== 0) {
      joins = true
      continue
    }
    const own = hash[i] as number
    // A token that folds to nothing would match any such token.
    if (own === 0) return
    apart.push(own)
    if (joins) together.push(hashOf(foldedToken(tokens, i), together.pop()))
    else together.push(own)
    joins = false
  }
  lead(trie, node, apart, form)
  if (together.length < apart.length) lead(trie, node, together, form)
}

/** Reads the rest of a form, from its word `at`, as the tokeniser cuts it. */
const readHard = (trie: Trie, node: number, form: number, at: number, vocabulary: Vocabulary): void => {
  const { words, wordsOf } = trie.forms
  const rest = wordsOf(form).slice(at)
  const tokens = tokenise(nameOf(rest.map((word) => words[word] as string)), vocabulary)
  leadTokens(trie, node, form, tokens, 0, tokens.count)
}

/** Reads whole forms as the tokeniser cuts them, all at once. */
const readLines = (trie: Trie, forms: readonly number[], vocabulary: Vocabulary): void => {
  const tokens = tokenise(forms.map((form) => spelling(trie.forms, form)).join('\n'), vocabulary)
  let from = 0
  for (const form of forms) {
    let to = from + 1
    while (to < tokens.count && ((tokens.flags[to] as number) & TokenFlag.line) === 0) to++
    leadTokens(trie, 0, form, tokens, from, to)
    from = to
  }
}

/** Where the words end that hyphens join to word `at` of a form; 0 when one of them is hard or none follows. */
const joinedEnd = (trie: Trie, own: readonly number[], at: number, vocabulary: Vocabulary): number => {
  let end = at
  let shape = JOINED
  while (shape === JOINED && end < own.length) shape = shapeOf(trie, own[end++] as number, vocabulary)
  return shape === PLAIN ? end : 0
}

/** The hash of words run together. */
const hashJoined = (trie: Trie, own: readonly number[], from: number, to: number): number => {
  let hash = HASH_SEED
  for (let at = from; at < to; at++)
    hash = hashLetters(trie.forms.words[own[at] as number] as string, 0, hash, letters)
  return hash
}

/** Reads a form one word further from a node. */
const advance = (trie: Trie, node: number, form: number, at: number, vocabulary: Vocabulary): void => {
  const own = trie.forms.wordsOf(form)
  const word = own[at] as number
  const shape = shapeOf(trie, word, vocabulary)
  const joined = shape === JOINED ? joinedEnd(trie, own, at, vocabulary) : 0
  if (shape === HARD || (shape === JOINED && joined === 0)) {
    readHard(trie, node, form, at, vocabulary)
    return
  }
  leave(trie, grown(trie, node, trie.hashes[word] as number), form, at + 1)
  // The same with the words that hyphens join run together: « paysbas », as text taken from PDF has them.
  if (joined > 0) leave(trie, grown(trie, node, hashJoined(trie, own, at, joined)), form, joined)
}

/** Reads all forms that wait at a node one word further. */
export const readOn = (trie: Trie, node: number, vocabulary: Vocabulary): void => {
  let next = trie.unread[node] as number
  trie.unread[node] = 0
  while (next !== 0) {
    const index = next - 1
    next = trie.recordBefore[index] as number
    advance(trie, node, trie.recordForm[index] as number, trie.recordAt[index] as number, vocabulary)
  }
}

/** Puts every form behind the root, by its first word. */
const plant = (trie: Trie, vocabulary: Vocabulary): void => {
  const { forms, hashes, shapes } = trie
  const { words, firstOf, lengthOf } = forms
  const nodes = new Int32Array(words.length)
  const hard: number[] = []
  for (let form = 0; form < firstOf.length; form++) {
    const word = firstOf[form] as number
    let node = nodes[word] as number
    if (node === 0) {
      const shape = shapes[word] || shapeOf(trie, word, vocabulary)
      if (shape === HARD) {
        hard.push(form)
        continue
      }
      if (shape === JOINED) {
        advance(trie, 0, form, 0, vocabulary)
        continue
      }
      node = grown(trie, 0, hashes[word] as number)
      nodes[word] = node
    }
    if (lengthOf[form] === 1) trie.ends[node] = record(trie, form, 1, trie.ends[node] as number)
    else {
      trie.unread[node] = record(trie, form, 1, trie.unread[node] as number)
      trie.open[node] = 1
    }
  }
  if (hard.length > 0) readLines(trie, hard, vocabulary)
}

/** Makes a trie of these forms. */
export const plantTrie = (forms: Forms, vocabulary: Vocabulary): Trie => {
  const trie = makeTrie(forms)
  plant(trie, vocabulary)
  return trie
}
