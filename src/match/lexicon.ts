import type { Candidate } from '../model/candidate.ts'
import type { CompiledLexicon, FormKind, Trie } from '../model/compiled.ts'
import { TokenFlag, TokenKind, type Tokens } from '../model/token.ts'
import type { Vocabulary } from '../model/vocabulary.ts'
import { Char, charTable, fold, slug } from '../text/chars.ts'
import { foldedToken } from '../tokenise/tokenise.ts'
import { hashOf } from '../vocabulary/lookup.ts'
import type { Board } from './reader.ts'
import { child, first, readOn } from './trie.ts'

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

/** Letters and figures alone, folded. */
const letters = (text: string): string => slug(fold(text)).replaceAll('-', '')

/** Whether the tokens spell a form: hashes have brought them together, letters decide. */
const spells = (tokens: Tokens, from: number, to: number, text: string): boolean => {
  const { folds, classes } = charTable()
  const { source, start, end, flags } = tokens
  let at = 0
  for (let token = from; token < to; token++) {
    if (((flags[token] as number) & TokenFlag.skip) !== 0) continue
    for (let i = start[token] as number; i < (end[token] as number); i++) {
      let unit = text.charCodeAt(at)
      while (classes[unit] === Char.space || classes[unit] === Char.hyphen) unit = text.charCodeAt(++at)
      const own = source.charCodeAt(i)
      if ((folds[own] || own) !== (folds[unit] || unit))
        // Ligatures, accents apart and points take more room on one side than on the other.
        return spelt(tokens, from, to) === letters(text)
      at++
    }
  }
  return true
}

const spelt = ({ source, start, end, flags }: Tokens, from: number, to: number): string => {
  let text = ''
  for (let token = from; token < to; token++)
    if (((flags[token] as number) & TokenFlag.skip) === 0) text += source.slice(start[token], end[token])
  return letters(text)
}

/** A mixed acronym (« ONU-Femmes ») is listed with its own case rule; confidence falls for weak forms. */
const confidenceOf = (form: FormKind, words: number): number => {
  if (form.weak) return 0.5
  return words > 1 ? 0.98 : 0.95
}

/** The tokens of a word that a line's end has broken: its halves, and the hyphen. */
const BROKEN = 3

/** « internatio-\nnal »: whether a token and the one behind the hyphen after it may be the halves of a word. */
const isBroken = ({ kind, flags, hash, count }: Tokens, token: number): boolean =>
  token + 2 < count &&
  ((flags[token + 1] as number) & TokenFlag.skip) !== 0 &&
  kind[token + 2] === TokenKind.word &&
  ((flags[token + 2] as number) & (TokenFlag.space | TokenFlag.capital)) === TokenFlag.space &&
  hash[token] !== 0

/** The hash of a broken word as it is whole. */
const wholeHash = (tokens: Tokens, token: number): number =>
  hashOf(foldedToken(tokens, token + 2), tokens.hash[token])

/** Matches every lexicon in one pass over the tokens and puts what it finds on the board. */
export const matchLexicons = (
  tokens: Tokens,
  lexicons: readonly ActiveLexicon[],
  vocabulary: Vocabulary,
  into: Board,
): void => {
  const { count, hash, flags, kind } = tokens
  for (const active of lexicons) {
    const { trie } = active.lexicon
    for (let from = 0; from < count; from++) {
      let node = first(trie, hash[from] as number)
      let to = from + 1
      if (node === 0 && kind[to] === TokenKind.hyphen && isBroken(tokens, from)) {
        node = first(trie, wholeHash(tokens, from))
        to = from + BROKEN
      }
      if (node === 0) continue
      flags[from] = (flags[from] as number) | TokenFlag.listed
      let words = 1
      for (;;) {
        if (trie.ends[node] !== 0) emit(active, { tokens, node, from, to, words }, into)
        if (trie.open[node] === 0 || words >= MAX_WORDS) break
        if (trie.unread[node] !== 0) readOn(trie, node, vocabulary)
        while (to < count && ((flags[to] as number) & TokenFlag.skip) !== 0) to++
        if (to >= count || hash[to] === 0) break
        let next = child(trie, node, hash[to] as number)
        let size = 1
        if (next === 0 && kind[to + 1] === TokenKind.hyphen && isBroken(tokens, to)) {
          next = child(trie, node, wholeHash(tokens, to))
          size = BROKEN
        }
        node = next
        if (node === 0) break
        to += size
        words++
      }
    }
  }
}

/** Where a walk through the trie stands. */
interface Walk {
  readonly tokens: Tokens
  readonly node: number
  readonly from: number
  readonly to: number
  readonly words: number
}

/** The forms that end at a node, in the order of the lexicon: the likelier first. */
const formsAt = ({ ends, recordForm, recordBefore }: Trie, node: number): readonly number[] => {
  const forms: number[] = []
  for (let next = ends[node] as number; next !== 0; next = recordBefore[next - 1] as number)
    forms.push(recordForm[next - 1] as number)
  return forms.sort((a, b) => a - b)
}

/** Puts what ends at a node on the board: nearly always one form. */
const emit = (active: ActiveLexicon, walk: Walk, into: Board): void => {
  const { trie } = active.lexicon
  const last = (trie.ends[walk.node] as number) - 1
  if (trie.recordBefore[last] === 0) emitForm(active, walk, trie.recordForm[last] as number, into)
  else for (const form of formsAt(trie, walk.node)) emitForm(active, walk, form, into)
}

const emitForm = (
  { lexicon, without }: ActiveLexicon,
  { tokens, from, to, words }: Walk,
  form: number,
  into: Board,
): void => {
  const kind = lexicon.kinds[lexicon.kindOf[form] as number] as FormKind
  if (!casedAs(tokens, from, to, kind)) return
  if (!spells(tokens, from, to, lexicon.spell(form))) return
  const entry = lexicon.entry(lexicon.entryOf[form] as number)
  if (without.size > 0 && without.has(entry.key)) return
  for (let i = from; i < to; i++) tokens.flags[i] = (tokens.flags[i] as number) | TokenFlag.listed
  const candidate: Candidate = {
    type: entry.type,
    form: kind.form,
    from,
    to,
    value: entry.value,
    entry: entry.key,
    label: entry.label,
    because: entry.because,
    confidence: confidenceOf(kind, words),
    weak: kind.weak,
    silent: undefined,
  }
  into.add(candidate)
}
