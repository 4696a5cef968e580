import type { CompiledEntry, CompiledForm, CompiledLexicon } from '../model/compiled.ts'
import type { EntityType } from '../model/entity.ts'
import type { FormCase } from '../model/lexicon.ts'
import { withRoots } from './trie.ts'

/** A compiled lexicon as strings, small to ship and quick to read. */
export interface PackedLexicon {
  /** The vocabulary's words, sorted, one a line. */
  readonly words: string
  readonly first: string
  readonly edges: string
  readonly endCounts: string
  readonly ends: string
  readonly forms: string
  readonly formNames: readonly string[]
  /** A line an entry: type, id, label, value as JSON, separated by tabs. */
  readonly entries: string
}

/** Sixty-four characters that need no escape in a string; the upper half say that more follows. */
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const BASE = 32
const CASES: readonly FormCase[] = ['initial', 'upper', 'any']

const pushNumber = (out: string[], value: number): void => {
  let rest = value
  while (rest >= BASE) {
    out.push(DIGITS.charAt(BASE + (rest % BASE)))
    rest = Math.floor(rest / BASE)
  }
  out.push(DIGITS.charAt(rest))
}

const encode = (values: Iterable<number>): string => {
  const out: string[] = []
  for (const value of values) pushNumber(out, value)
  return out.join('')
}

let decodeTable: Uint8Array | undefined

const decode = (text: string): Uint32Array => {
  if (!decodeTable) {
    decodeTable = new Uint8Array(128)
    for (let i = 0; i < DIGITS.length; i++) decodeTable[DIGITS.charCodeAt(i)] = i
  }
  const out = new Uint32Array(text.length)
  let count = 0
  let value = 0
  let unit = 1
  for (let i = 0; i < text.length; i++) {
    const digit = decodeTable[text.charCodeAt(i)] as number
    if (digit >= BASE) {
      value += (digit - BASE) * unit
      unit *= BASE
    } else {
      out[count++] = value + digit * unit
      value = 0
      unit = 1
    }
  }
  return out.slice(0, count)
}

/** Differences of a list that only grows. */
const counts = (firsts: Uint32Array): number[] =>
  Array.from({ length: firsts.length - 1 }, (_, i) => (firsts[i + 1] as number) - (firsts[i] as number))

const sums = (differences: Uint32Array): Uint32Array => {
  const out = new Uint32Array(differences.length + 1)
  for (let i = 0; i < differences.length; i++) out[i + 1] = (out[i] as number) + (differences[i] as number)
  return out
}

/** Writes a compiled lexicon as strings. */
export const pack = (lexicon: CompiledLexicon, words: readonly string[]): PackedLexicon => {
  const { trie, forms } = lexicon
  const formNames = [...new Set(forms.map((form) => form.form))]
  const edges: number[] = []
  for (let node = 0; node + 1 < trie.first.length; node++) {
    let before = 0
    for (let edge = trie.first[node] as number; edge < (trie.first[node + 1] as number); edge++) {
      edges.push((trie.words[edge] as number) - before)
      before = trie.words[edge] as number
    }
  }
  let entry = 0
  const packedForms = forms.flatMap((form) => {
    const step = form.entry - entry
    entry = form.entry
    return [step, (formNames.indexOf(form.form) * 3 + CASES.indexOf(form.case)) * 2 + (form.weak ? 1 : 0)]
  })
  const rows = Array.from({ length: lexicon.entryCount }, (_, i) => {
    const { type, id, label, value } = lexicon.entry(i)
    return [type, id, label, JSON.stringify(value)].join('\t')
  })
  return {
    words: words.join('\n'),
    first: encode(counts(trie.first)),
    edges: encode(edges),
    endCounts: encode(counts(trie.endsFirst)),
    ends: encode(trie.ends),
    forms: encode(packedForms),
    formNames,
    entries: rows.join('\n'),
  }
}

const readForms = (packed: PackedLexicon): readonly CompiledForm[] => {
  const values = decode(packed.forms)
  const forms: CompiledForm[] = []
  let entry = 0
  for (let i = 0; i < values.length; i += 2) {
    entry += values[i] as number
    const bits = values[i + 1] as number
    const which = bits >> 1
    forms.push({
      entry,
      form: packed.formNames[Math.floor(which / 3)] as string,
      case: CASES[which % 3] as FormCase,
      weak: (bits & 1) === 1,
    })
  }
  return forms
}

/** Reads entries when they are first asked for. */
const entryReader = (
  text: string,
): { readonly count: number; readonly entry: (index: number) => CompiledEntry } => {
  const rows = text === '' ? [] : text.split('\n')
  const read: CompiledEntry[] = []
  return {
    count: rows.length,
    entry: (index) => {
      const known = read[index]
      if (known) return known
      const [type, id, label, value] = (rows[index] as string).split('\t') as [
        EntityType,
        string,
        string,
        string,
      ]
      const entry = { type, id, label, value: JSON.parse(value) as Readonly<Record<string, unknown>> }
      read[index] = entry
      return entry
    },
  }
}

/** Reads a packed lexicon; its words are numbered in their order. */
export const unpack = (
  packed: PackedLexicon,
): { readonly words: readonly string[]; readonly lexicon: CompiledLexicon } => {
  const words = packed.words.split('\n')
  const first = sums(decode(packed.first))
  const edges = decode(packed.edges)
  for (let node = 0; node + 1 < first.length; node++)
    for (let edge = (first[node] as number) + 1; edge < (first[node + 1] as number); edge++)
      edges[edge] = (edges[edge] as number) + (edges[edge - 1] as number)
  const endsFirst = sums(decode(packed.endCounts))
  const { count, entry } = entryReader(packed.entries)
  return {
    words,
    lexicon: {
      trie: withRoots(first, edges, endsFirst, decode(packed.ends), words.length),
      forms: readForms(packed),
      entryCount: count,
      entry,
    },
  }
}
