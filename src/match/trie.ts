import type { Trie } from '../model/compiled.ts'
import { type Forms, Shape, type Words } from '../model/forms.ts'
import { TokenFlag, type Tokens } from '../model/token.ts'
import type { Vocabulary } from '../model/vocabulary.ts'
import { fold } from '../text/chars.ts'
import { TOKENISER_CLASSES } from '../tokenise/cut.ts'
import { foldedToken, tokenise } from '../tokenise/tokenise.ts'
import { formOfHash, hashOf, inClass } from '../vocabulary/lookup.ts'
import { laterParts, spelling, wordText } from './words.ts'

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
  const records = 2 * count + 64
  return {
    forms,
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

/** Lets a form end at a node. */
const end = (trie: Trie, node: number, form: number, at: number): void => {
  trie.ends[node] = record(trie, form, at, trie.ends[node] as number)
}

/** Lets a form wait at a node, to go on with its word `at`. */
const wait = (trie: Trie, node: number, form: number, at: number): void => {
  trie.unread[node] = record(trie, form, at, trie.unread[node] as number)
  trie.open[node] = 1
}

/** Puts the rest of a form, from its word `at`, behind a node; it ends there where its words do. */
const leave = (trie: Trie, node: number, form: number, at: number): void =>
  at >= (trie.forms.lengthOf[form] as number) ? end(trie, node, form, at) : wait(trie, node, form, at)

/** How a word is cut, once it is known whether its letters are an elision. */
const shapeOf = (words: Words, word: number, vocabulary: Vocabulary): number => {
  const { shapes } = words
  if (shapes[word] === Shape.elided) {
    const letters = hashOf(fold(wordText(words, word).slice(0, -1)))
    const elision = inClass(vocabulary, formOfHash(vocabulary, letters), TOKENISER_CLASSES.elision)
    shapes[word] = elision ? Shape.plain : Shape.hard
  }
  return shapes[word] as number
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
  const tokens = tokenise(spelling(trie.forms, form, at), vocabulary)
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

/** Marks, beside the number of a word in its form, that the first of its hyphened parts has been read. */
const PART = 0x100

/** Reads a form on from the first part of a hyphened word. */
const advanceParts = (trie: Trie, from: number, form: number, at: number): void => {
  const { words, wordAt } = trie.forms
  let node = from
  for (const hash of laterParts(words, wordAt(form, at))) node = grown(trie, node, hash)
  leave(trie, node, form, at + 1)
}

/** Reads a form one word further from a node. */
const advance = (trie: Trie, node: number, form: number, at: number, vocabulary: Vocabulary): void => {
  if (at >= PART) {
    advanceParts(trie, node, form, at - PART)
    return
  }
  const { words, wordAt } = trie.forms
  const word = wordAt(form, at)
  const shape = shapeOf(words, word, vocabulary)
  if (shape === Shape.hard) {
    readHard(trie, node, form, at, vocabulary)
    return
  }
  // Hyphened words also with their parts run together: « paysbas », as text taken from PDF has them.
  leave(trie, grown(trie, node, words.hashes[word] as number), form, at + 1)
  if (shape === Shape.hyphened) wait(trie, grown(trie, node, words.parts[word] as number), form, at + PART)
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

/**
 * Puts forms behind the root along the hashes of their first words, to go on with word `at`: those whose first words
 * have a shape up to `shape`, and down to it unless all that have one are asked for.
 *
 * `grown` and `leave` in one loop without calls, because it runs before anything else can: every start of a process
 * pays for it. Only the root has edges then, and there is room for as many as there are forms.
 */
const plantAlong = (trie: Trie, hashes: Int32Array, shape: number, at: number): void => {
  const { edgeWord, edgeTo, firsts, open, unread, ends, recordForm, recordAt, recordBefore } = trie
  const { words, firstOf, lengthOf } = trie.forms
  const { shapes } = words
  const mask = edgeTo.length - 1
  const forms = firstOf.length
  let { nodes, records } = trie
  for (let form = 0; form < forms; form++) {
    const word = firstOf[form] as number
    const own = shapes[word] as number
    if (own > shape || (own < shape && at !== 1)) continue
    const hash = hashes[word] as number
    let slot = (hash ^ (hash >>> 15)) & mask
    while (edgeTo[slot] !== 0 && edgeWord[slot] !== hash) slot = (slot + 1) & mask
    let node = edgeTo[slot] as number
    if (node === 0) {
      node = nodes++
      edgeTo[slot] = node
      edgeWord[slot] = hash
      firsts[hash >>> 21] = (firsts[hash >>> 21] as number) | (1 << (hash >>> 16))
    }
    recordForm[records] = form
    recordAt[records] = at
    if (lengthOf[form] === at) {
      recordBefore[records++] = ends[node] as number
      ends[node] = records
    } else {
      recordBefore[records++] = unread[node] as number
      unread[node] = records
      open[node] = 1
    }
  }
  trie.nodes = nodes
  trie.records = records
}

/** Puts every form behind the root, by its first word. */
const plant = (trie: Trie, vocabulary: Vocabulary): void => {
  const { words, firstOf } = trie.forms
  plantAlong(trie, words.hashes, Shape.hyphened, 1)
  plantAlong(trie, words.parts, Shape.hyphened, PART)
  const others: number[] = []
  for (let form = 0; form < firstOf.length; form++)
    if ((words.shapes[firstOf[form] as number] as number) > Shape.hyphened) others.push(form)
  plantOthers(trie, others, vocabulary)
}

/** Puts forms behind the root whose first word the tokeniser must cut. */
const plantOthers = (trie: Trie, forms: readonly number[], vocabulary: Vocabulary): void => {
  const hard: number[] = []
  for (const form of forms)
    if (shapeOf(trie.forms.words, trie.forms.firstOf[form] as number, vocabulary) === Shape.hard)
      hard.push(form)
    else advance(trie, 0, form, 0, vocabulary)
  if (hard.length > 0) readLines(trie, hard, vocabulary)
}

/** Makes a trie of these forms. */
export const plantTrie = (forms: Forms, vocabulary: Vocabulary): Trie => {
  const trie = makeTrie(forms)
  plant(trie, vocabulary)
  return trie
}
