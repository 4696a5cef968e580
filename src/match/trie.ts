import type { Trie } from '../model/compiled.ts'
import { TokenFlag, type Tokens } from '../model/token.ts'
import type { Vocabulary } from '../model/vocabulary.ts'
import { Char, charTable, secondFold } from '../text/chars.ts'
import { foldedToken, TOKENISER_CLASSES, tokenise } from '../tokenise/tokenise.ts'
import { formOfHash, HASH_PRIME, HASH_SEED, hashOf, inClass } from '../vocabulary/lookup.ts'

const LOWER: number = Char.lower
const UPPER: number = Char.upper
const SPACE: number = Char.space
const HYPHEN: number = Char.hyphen
const APOSTROPHE: number = Char.apostrophe
const NEWLINE = 0x0a

const wide = (old: Int32Array, length: number): Int32Array => {
  const column = new Int32Array(length)
  column.set(old)
  return column
}

/** Makes an empty trie over these forms, a line each. */
export const makeTrie = (text: string, forms: number): Trie => {
  // First words are about half as many as forms; the columns grow when documents ask for more.
  let slots = 1024
  while (slots < forms * 1.5) slots *= 2
  const nodes = forms + 64
  const records = forms + (forms >> 2) + 64
  return {
    text,
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

/** The child of the root along a word, made when it is not there: `grown` without calls. */
const rootChild = (trie: Trie, word: number): number => {
  const { edgeFrom, edgeWord, edgeTo } = trie
  const mask = edgeTo.length - 1
  let slot = (word ^ (word >>> 15)) & mask
  for (;;) {
    const node = edgeTo[slot] as number
    if (node === 0) return grown(trie, 0, word)
    if (edgeWord[slot] === word && edgeFrom[slot] === 0) return node
    slot = (slot + 1) & mask
  }
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

/** Puts the rest of a form, from `at` in the text, behind a node; it ends there where its line does. */
const leave = (trie: Trie, node: number, form: number, at: number): void => {
  if (at >= trie.text.length || trie.text.charCodeAt(at) === NEWLINE)
    trie.ends[node] = record(trie, form, at, trie.ends[node] as number)
  else {
    trie.unread[node] = record(trie, form, at, trie.unread[node] as number)
    trie.open[node] = 1
  }
}

/** What `readWord` has read beside the hash. */
const word = {
  /** Where the next word begins, or the line's end. */
  next: 0,
  /** Whether a hyphen joins the next word to it. */
  joined: false,
  /** Whether only the tokeniser can read on from where it began. */
  hard: false,
}

/**
 * Reads one word of a form, with what parts it from the next, and gives its hash, begun from `seed`.
 *
 * Letters, spaces, hyphens and elisions, of which nearly all names are made, are read here; `word.hard` says that
 * the tokeniser must read the rest of the line. Both cut alike: the lexicon tests look for every form in text that
 * the tokeniser has cut.
 */
const readWord = (text: string, from: number, seed: number, vocabulary: Vocabulary): number => {
  const { classes, folds } = charTable()
  const { length } = text
  let hash = seed
  let at = from
  let unit = text.charCodeAt(at)
  let kind = classes[unit] as number
  while (kind === LOWER || kind === UPPER) {
    hash = Math.imul(hash ^ (folds[unit] || unit), HASH_PRIME)
    if (unit >= 0xc6) {
      const second = secondFold(unit)
      if (second !== 0) hash = Math.imul(hash ^ second, HASH_PRIME)
    }
    at++
    unit = at < length ? text.charCodeAt(at) : NEWLINE
    kind = classes[unit] as number
  }
  word.joined = false
  word.hard = at === from
  if (kind === SPACE) at++
  else if (kind === APOSTROPHE) {
    word.hard = !inClass(vocabulary, formOfHash(vocabulary, hash), TOKENISER_CLASSES.elision)
    hash = Math.imul(hash ^ 0x27, HASH_PRIME)
    at++
  } else if (kind === HYPHEN) {
    at++
    word.joined = true
    const after = at < length ? (classes[text.charCodeAt(at)] as number) : SPACE
    if (after !== LOWER && after !== UPPER) word.hard = true
  } else if (unit !== NEWLINE) word.hard = true
  word.next = at
  return hash
}

/** Puts a form behind the node that these words lead to. */
const lead = (trie: Trie, from: number, words: readonly number[], form: number): void => {
  let node = from
  for (const hash of words) node = grown(trie, node, hash)
  leave(trie, node, form, trie.text.length)
}

const lineEnd = (text: string, at: number): number => {
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end
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

/** Reads the rest of a line as the tokeniser cuts it. */
const readHard = (trie: Trie, node: number, form: number, at: number, vocabulary: Vocabulary): void => {
  const tokens = tokenise(trie.text.slice(at, lineEnd(trie.text, at)), vocabulary)
  leadTokens(trie, node, form, tokens, 0, tokens.count)
}

/** Reads whole lines as the tokeniser cuts them, all at once. */
const readLines = (
  trie: Trie,
  forms: readonly number[],
  lineOf: Int32Array,
  vocabulary: Vocabulary,
): void => {
  const lines = forms.map((form) => {
    const at = lineOf[form] as number
    return trie.text.slice(at, lineEnd(trie.text, at))
  })
  const tokens = tokenise(lines.join('\n'), vocabulary)
  let from = 0
  for (const form of forms) {
    let to = from + 1
    while (to < tokens.count && ((tokens.flags[to] as number) & TokenFlag.line) === 0) to++
    leadTokens(trie, 0, form, tokens, from, to)
    from = to
  }
}

/** Reads a form one word further from a node. */
const advance = (trie: Trie, node: number, form: number, at: number, vocabulary: Vocabulary): void => {
  const { text } = trie
  let hash = readWord(text, at, HASH_SEED, vocabulary)
  if (word.hard) {
    readHard(trie, node, form, at, vocabulary)
    return
  }
  leave(trie, grown(trie, node, hash), form, word.next)
  if (!word.joined) return
  // The same with the words that hyphens join run together: « paysbas », as text taken from PDF has them.
  while (word.joined) {
    hash = readWord(text, word.next, hash, vocabulary)
    if (word.hard) return
  }
  leave(trie, grown(trie, node, hash), form, word.next)
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
 * Puts every form behind the root, by its first word; gives where the line of each begins.
 *
 * One loop over letters, because it runs before anything else can: every start of a process pays for it. It does
 * what `advance` does; a first word of anything but letters and hyphens is left to that.
 */
export const plant = (trie: Trie, forms: number, vocabulary: Vocabulary): Int32Array => {
  const { classes, folds } = charTable()
  const { text } = trie
  const { length } = text
  const lineOf = new Int32Array(forms)
  const others: number[] = []
  let at = 0
  for (let form = 0; form < forms; form++) {
    lineOf[form] = at
    let hash = HASH_SEED
    let end = at
    let unit = NEWLINE
    let plain = true
    // What stands before the first hyphen; the hash itself goes on over hyphens.
    let apart = 0
    let apartAt = 0
    for (; end < length; end++) {
      unit = text.charCodeAt(end)
      const kind = classes[unit] as number
      if (kind === LOWER || kind === UPPER) {
        hash = Math.imul(hash ^ (folds[unit] || unit), HASH_PRIME)
        if (unit >= 0xc6 && secondFold(unit) !== 0) plain = false
      } else if (kind === HYPHEN) {
        const next = classes[text.charCodeAt(end + 1)]
        if (next !== LOWER && next !== UPPER) plain = false
        if (apartAt === 0) {
          apart = hash
          apartAt = end + 1
        }
      } else break
    }
    if (end === length) unit = NEWLINE
    if (!plain || end === at || (unit !== NEWLINE && unit !== 0x20)) others.push(form)
    else {
      if (apartAt > 0) leave(trie, grown(trie, 0, apart), form, apartAt)
      const node = rootChild(trie, hash)
      if (unit === NEWLINE) trie.ends[node] = record(trie, form, end, trie.ends[node] as number)
      else {
        trie.unread[node] = record(trie, form, end + 1, trie.unread[node] as number)
        trie.open[node] = 1
      }
    }
    at = unit === NEWLINE ? end + 1 : text.indexOf('\n', end) + 1
  }
  if (others.length > 0) readLines(trie, others, lineOf, vocabulary)
  return lineOf
}
