import type { Trie } from '../model/compiled.ts'

interface Node {
  readonly children: Map<number, Node>
  readonly ends: number[]
}

const node = (): Node => ({ children: new Map(), ends: [] })

/** Builds the trie of these phrases; phrase `i` is a list of word numbers and ends in form `i`. */
export const buildTrie = (phrases: readonly (readonly number[])[], vocabularySize: number): Trie => {
  const root = node()
  phrases.forEach((words, i) => {
    if (words.length === 0) return
    let at = root
    for (const word of words) {
      let next = at.children.get(word)
      if (!next) {
        next = node()
        at.children.set(word, next)
      }
      at = next
    }
    at.ends.push(i)
  })
  const first: number[] = []
  const words: number[] = []
  const endsFirst: number[] = []
  const ends: number[] = []
  const queue: Node[] = [root]
  for (let head = 0; head < queue.length; head++) {
    const { children, ends: own } = queue[head] as Node
    first.push(words.length)
    endsFirst.push(ends.length)
    ends.push(...own)
    for (const [word, child] of [...children].sort((a, b) => a[0] - b[0])) {
      words.push(word)
      queue.push(child)
    }
  }
  first.push(words.length)
  endsFirst.push(ends.length)
  return withRoots(
    Uint32Array.from(first),
    Uint32Array.from(words),
    Uint32Array.from(endsFirst),
    Uint32Array.from(ends),
    vocabularySize,
  )
}

/** Adds the index of the root's edges. */
export const withRoots = (
  first: Uint32Array,
  words: Uint32Array,
  endsFirst: Uint32Array,
  ends: Uint32Array,
  vocabularySize: number,
): Trie => {
  const roots = new Uint32Array(vocabularySize + 1)
  const stop = first[1] as number
  for (let edge = 0; edge < stop; edge++) roots[words[edge] as number] = edge + 1
  return { first, words, roots, endsFirst, ends }
}

/** The child of `from` along `word`, or 0. */
export const child = (trie: Trie, from: number, word: number): number => {
  let low = trie.first[from] as number
  let high = (trie.first[from + 1] as number) - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const found = trie.words[middle] as number
    if (found === word) return middle + 1
    if (found < word) low = middle + 1
    else high = middle - 1
  }
  return 0
}
