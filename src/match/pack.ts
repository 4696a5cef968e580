import type { FormKind } from '../model/compiled.ts'
import type { LexiconEntry } from '../model/lexicon.ts'
import { fold, slug } from '../text/chars.ts'
import { share } from '../text/shared.ts'
import {
  ACRONYMS,
  OPENINGS,
  Opening,
  type PackedColumn,
  type PackedGroup,
  type PackedLexicon,
  SYMBOLS,
} from './packed.ts'
import { nameOf } from './words.ts'
import { kindNumbers, tidy, type WrittenForm, writtenForms } from './written.ts'

/** A word that stands less often than this is written where it stands. */
const COMMON = 4
/** A word's symbol is one character for this many words, and the commonest steps have symbols of their own. */
const STEPS = 24

const symbol = (number: number): string => SYMBOLS.charAt(number)

const cell = (value: unknown, id: string): string =>
  value === id ? '=' : typeof value === 'string' ? value : `\u0001${JSON.stringify(value)}`

/** An entry with its forms. */
interface Written {
  readonly entry: LexiconEntry<object>
  readonly forms: readonly WrittenForm[]
}

/** A column in the shorter of its two ways. */
const packColumn = (cells: readonly string[]): PackedColumn => {
  const values = [...new Set(cells)]
  if (values.length > SYMBOLS.length || values.length === cells.length)
    return cells.map((cell, k) => (cell === cells[k - 1] ? '' : cell)).join('\n')
  return [values.join('\n'), cells.map((cell) => symbol(values.indexOf(cell))).join('')]
}

const slugOf = (name: string): string => slug(fold(name))

/** The id of an entry by its parent's and its acronyms, where it is made of them. */
const packId = ({ entry, forms }: Written, kinds: readonly FormKind[]): string => {
  if (entry.id === slugOf(entry.label)) return ''
  const { parent } = entry.value as { readonly parent?: string }
  const own = parent !== undefined && entry.id.startsWith(`${parent}-`)
  let parts = (own ? entry.id.slice(parent.length + 1) : entry.id).split('-')
  const acronyms = forms.filter(({ kind }) => kinds[kind]?.form === 'acronym')
  for (const [k, { words }] of acronyms.slice(0, ACRONYMS.length).entries()) {
    const at = parts.indexOf(slugOf(nameOf(words)))
    if (at < 0) continue
    parts = parts.with(at, ACRONYMS.charAt(k))
    break
  }
  return (own ? '^' : '') + parts.join('-')
}

const packGroup = (group: readonly Written[], kinds: readonly FormKind[]): PackedGroup => {
  const { type, value } = (group[0] as Written).entry
  const fields = Object.keys(value)
  const lines = (cellOf: (written: Written) => string): string => group.map(cellOf).join('\n')
  return {
    type,
    size: group.length,
    fields,
    ids: lines((written) => packId(written, kinds)),
    labels: lines(({ entry, forms }) =>
      tidy(entry.label) === nameOf((forms[0] as WrittenForm).words) ? '' : entry.label,
    ),
    columns: fields.map((field) =>
      packColumn(
        group.map(({ entry }) => cell((entry.value as Readonly<Record<string, unknown>>)[field], entry.id)),
      ),
    ),
  }
}

/** A form as the words it keeps of one before it in its entry, and its own. */
interface Packed {
  readonly head: number
  readonly end: number
  /** How many forms before; 0: it keeps nothing. */
  readonly back: number
  readonly own: readonly string[]
}

const most = SYMBOLS.length - 1

/** How much of `base` a form keeps. */
const keeping = (words: readonly string[], base: readonly string[], back: number): Packed => {
  const shorter = Math.min(words.length, base.length)
  let head = 0
  while (head < shorter && head < most && words[head] === base[head]) head++
  let end = 0
  while (end < shorter - head && end < most && words.at(-1 - end) === base.at(-1 - end)) end++
  return { head, end, back, own: words.slice(head, words.length - end) }
}

/** About how many characters a packed form takes. */
const cost = ({ back, own }: Packed): number =>
  own.reduce((sum, word) => sum + (word.length > 3 ? 3 : 1), 0) + (back === 0 ? 0 : back === 1 ? 1 : 2)

const packForm = (words: readonly string[], before: readonly WrittenForm[]): Packed => {
  let best: Packed = { head: 0, end: 0, back: 0, own: words }
  for (let back = 1; back <= before.length && back <= most; back++) {
    const packed = keeping(words, (before[before.length - back] as WrittenForm).words, back)
    // Its first word must be known without the words that it keeps at the end.
    if (packed.head + packed.own.length > 0 && cost(packed) < cost(best)) best = packed
  }
  return best
}

const counted = <T>(items: Iterable<T>): readonly (readonly [T, number])[] => {
  const counts = new Map<T, number>()
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])
}

const stepOf = ({ head, end, back }: Packed): string => symbol(head) + symbol(end) + symbol(back)

/** Symbols of the words: one character for the first `single` of them, two for the others. */
const wordSymbols = (
  words: readonly string[],
  first: number,
): { symbols: Map<string, string>; pairs: number } => {
  const room = SYMBOLS.length - first
  let pairs = 0
  while (room - pairs + pairs * SYMBOLS.length < words.length) pairs++
  const single = room - pairs
  const symbols = words.map((word, k): [string, string] => {
    const rest = k - single
    const half = SYMBOLS.length - pairs + Math.floor(rest / SYMBOLS.length)
    return [word, rest < 0 ? symbol(first + k) : symbol(half) + symbol(rest % SYMBOLS.length)]
  })
  return { symbols: new Map(symbols), pairs }
}

/** Writes entries as columns of text and one run of symbols. */
export const pack = (entries: readonly LexiconEntry<object>[]): PackedLexicon => {
  const kinds: FormKind[] = []
  const kindNumber = kindNumbers(kinds)
  const groups = new Map<string, Written[]>()
  for (const entry of entries) {
    const key = `${entry.type} ${Object.keys(entry.value).join(' ')}`
    const written = { entry, forms: writtenForms(entry, kindNumber) }
    const group = groups.get(key)
    if (group) group.push(written)
    else groups.set(key, [written])
  }
  const acronymKind = (weak: boolean): number => kindNumber({ form: 'acronym', case: 'upper', weak })
  const acronymKinds = [acronymKind(false), acronymKind(true)] as const
  const isAcronym = ({ kind, words }: WrittenForm, place: number): boolean =>
    place > 0 && words.length === 1 && acronymKinds.includes(kind)
  const all = [...groups.values()].flat().flatMap(({ forms }) =>
    forms.map((form, place) => ({
      form,
      place,
      acronym: isAcronym(form, place),
      packed: packForm(form.words, forms.slice(0, place)),
    })),
  )
  const full = all.filter(({ acronym }) => !acronym)
  const common = counted(full.flatMap(({ packed }) => packed.own)).filter(([, count]) => count >= COMMON)
  const steps = counted(full.filter(({ packed }) => packed.back > 0).map(({ packed }) => stepOf(packed)))
    .slice(0, STEPS)
    .map(([step]) => step)
  const firstStep = OPENINGS + kinds.length
  const { symbols, pairs } = wordSymbols(
    common.map(([word]) => word),
    firstStep + steps.length,
  )
  const rare: string[] = []
  const acronyms: string[] = []
  let forms = ''
  let kind = 0
  for (const { form, place, acronym, packed } of all) {
    if (acronym) {
      forms += symbol(Opening.acronym + acronymKinds.indexOf(form.kind))
      acronyms.push(...form.words)
      continue
    }
    if (form.kind !== kind) forms += symbol(OPENINGS + form.kind)
    kind = form.kind
    const step = steps.indexOf(stepOf(packed))
    if (place === 0) forms += symbol(Opening.entry)
    else if (packed.back === 0) forms += symbol(Opening.form)
    else forms += step < 0 ? symbol(Opening.keep) + stepOf(packed) : symbol(firstStep + step)
    for (const word of packed.own) {
      const known = symbols.get(word)
      forms += known ?? symbol(Opening.rare)
      if (known === undefined) rare.push(word)
    }
  }
  return {
    kinds,
    acronyms: acronymKinds,
    groups: [...groups.values()].map((group) => packGroup(group, kinds)),
    words: share([...common.map(([word]) => word), ...rare, ...acronyms]),
    common: common.length,
    rare: rare.length,
    whole: acronyms.length,
    steps: steps.join(''),
    pairs,
    count: all.length,
    // One opening more closes the last form.
    forms: forms + symbol(Opening.entry),
  }
}
