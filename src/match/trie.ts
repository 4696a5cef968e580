import type { Trie } from '../model/compiled.ts'

/** A trie with how many nodes it has; it grows while phrases are added, never after. */
export interface GrowingTrie extends Trie {
  nodes: number
}

/** Makes an empty trie with room for so many nodes and forms. */
export const makeTrie = (nodes: number, forms: number, words: number): GrowingTrie => {
  let length = 1024
  while (length < nodes * 2) length *= 2
  return {
    nodes: 1,
    edgeFrom: new Uint32Array(length),
    edgeWord: new Uint32Array(length),
    edgeTo: new Uint32Array(length),
    roots: new Uint32Array(words + 1),
    open: new Uint8Array(nodes + 1),
    ends: new Uint32Array(nodes + 1),
    endBefore: new Uint32Array(forms),
  }
}

const slotOf = ({ edgeFrom, edgeWord, edgeTo }: Trie, from: number, word: number): number => {
  const mask = edgeTo.length - 1
  const hash = Math.imul(from, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b)
  let slot = (hash ^ (hash >>> 15)) & mask
  while (edgeTo[slot] !== 0 && (edgeFrom[slot] !== from || edgeWord[slot] !== word)) slot = (slot + 1) & mask
  return slot
}

/** The child of a node other than the root along `word`, or 0. */
export const child = (trie: Trie, from: number, word: number): number =>
  trie.edgeTo[slotOf(trie, from, word)] as number

/** Adds the phrase of `count` words from `at` in `words`, which ends in this form. */
export const addPhrase = (
  trie: GrowingTrie,
  words: Uint32Array,
  at: number,
  count: number,
  form: number,
): void => {
  let node = 0
  for (let i = at; i < at + count; i++) {
    const word = words[i] as number
    trie.open[node] = 1
    if (node === 0) {
      if (trie.roots[word] === 0) trie.roots[word] = trie.nodes++
      node = trie.roots[word] as number
      continue
    }
    const slot = slotOf(trie, node, word)
    if (trie.edgeTo[slot] === 0) {
      trie.edgeFrom[slot] = node
      trie.edgeWord[slot] = word
      trie.edgeTo[slot] = trie.nodes++
    }
    node = trie.edgeTo[slot] as number
  }
  trie.endBefore[form] = trie.ends[node] as number
  trie.ends[node] = form + 1
}
