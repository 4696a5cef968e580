import type { Candidate } from '../model/candidate.ts'
import type { CompiledLexicon, FormKind } from '../model/compiled.ts'
import { TokenFlag, TokenKind, type Tokens } from '../model/token.ts'
import type { Board } from './reader.ts'
import { child } from './trie.ts'

/** A lexicon, and the entries that an annotator leaves out of it, as `<type>:<id>`. */
export interface ActiveLexicon {
  readonly lexicon: CompiledLexicon
  readonly without: ReadonlySet<string>
}

/** A name of more words than this is in no lexicon. */
const MAX_WORDS = 40

/** Whether the tokens are cased as the form asks. Hyphens and elisions say nothing. */
const casedAs = (tokens: Tokens, from: number, to: number, form: FormKind): boolean => {
  if (form.case === 'any') return true
  const first = tokens.flags[from] as number
  if (form.case === 'initial')
    return (first & TokenFlag.capital) !== 0 || tokens.kind[from] === TokenKind.number
  for (let i = from; i < to; i++) {
    const kind = tokens.kind[i]
    if (kind !== TokenKind.word) continue
    const flags = tokens.flags[i] as number
    const single = (tokens.end[i] as number) - (tokens.start[i] as number) === 1
    if ((flags & TokenFlag.capitals) === 0 && !(single && (flags & TokenFlag.capital) !== 0)) return false
  }
  return true
}

/** A mixed acronym (« ONU-Femmes ») is listed with its own case rule; confidence falls for weak forms. */
const confidenceOf = (form: FormKind, words: number): number => {
  if (form.weak) return 0.5
  return words > 1 ? 0.98 : 0.95
}

/** Matches every lexicon in one pass over the tokens and puts what it finds on the board. */
export const matchLexicons = (tokens: Tokens, lexicons: readonly ActiveLexicon[], into: Board): void => {
  const { count, form, flags } = tokens
  for (const active of lexicons) {
    const { lexicon } = active
    const { trie } = lexicon
    const { roots, open, ends } = trie
    for (let from = 0; from < count; from++) {
      const first = form[from] as number
      let node = first === 0 || first >= roots.length ? 0 : (roots[first] as number)
      if (node === 0) continue
      let to = from + 1
      let words = 1
      for (;;) {
        if (ends[node] !== 0) emit(tokens, active, node, from, to, words, into)
        if (open[node] === 0 || words >= MAX_WORDS) break
        while (to < count && ((flags[to] as number) & TokenFlag.skip) !== 0) to++
        if (to >= count || form[to] === 0) break
        node = child(trie, node, form[to] as number)
        if (node === 0) break
        to++
        words++
      }
    }
  }
}

const emit = (
  tokens: Tokens,
  { lexicon, without }: ActiveLexicon,
  node: number,
  from: number,
  to: number,
  words: number,
  into: Board,
): void => {
  const { ends, endBefore } = lexicon.trie
  // The chain runs backwards; forms are told in the order of the lexicon, the likelier first.
  const found: number[] = []
  for (let form = ends[node] as number; form !== 0; form = endBefore[form - 1] as number) found.push(form - 1)
  for (let i = found.length - 1; i >= 0; i--) {
    const form = found[i] as number
    const kind = lexicon.kinds[lexicon.kindOf[form] as number] as FormKind
    if (!casedAs(tokens, from, to, kind)) continue
    const entry = lexicon.entry(lexicon.entryOf[form] as number)
    const key = `${entry.type}:${entry.id}`
    if (without.has(key)) continue
    const candidate = {
      type: entry.type,
      form: kind.form,
      from,
      to,
      value: entry.value,
      entry: key,
      label: entry.label,
      because: `${entry.type}/${entry.label}`,
      confidence: confidenceOf(kind, words),
      ...(kind.weak ? { weak: true } : {}),
    } as Candidate
    into.add(candidate)
  }
}
