import type { CompiledEntry } from '../model/compiled.ts'
import type { Forms } from '../model/forms.ts'
import { fold, slug } from '../text/chars.ts'
import type { LexiconText } from './compile.ts'
import {
  ACRONYMS,
  OPENINGS,
  Opening,
  type PackedColumn,
  type PackedGroup,
  type PackedLexicon,
  SYMBOLS,
} from './packed.ts'
import { readWords, spelling } from './words.ts'

/** The cells of a column. */
const cellsOf = (column: PackedColumn): readonly string[] => {
  if (typeof column !== 'string') {
    const values = column[0].split('\n')
    return Array.from(column[1], (symbol) => values[SYMBOLS.indexOf(symbol)] ?? '')
  }
  let above = ''
  return column.split('\n').map((cell) => {
    above = cell || above
    return above
  })
}

const slugOf = (name: string): string => slug(fold(name))

/** Reads the entries of one group when they are first asked for; `names` gives the forms of an entry. */
const groupReader = (group: PackedGroup, names: (index: number, acronyms: boolean) => readonly string[]) => {
  const { type, fields } = group
  const parent = fields.indexOf('parent')
  let opened: readonly (readonly string[])[] | undefined
  return (index: number): CompiledEntry => {
    opened ??= [group.ids.split('\n'), group.labels.split('\n'), ...group.columns.map(cellsOf)]
    const cell = (column: number): string => opened?.[column]?.[index] ?? ''
    const label = cell(1) || (names(index, false)[0] as string)
    const id = cell(0)
      ? cell(0)
          .replace('^', () => `${cell(parent + 2)}-`)
          .replace(/[~!@#$%]/u, (mark) => slugOf(names(index, true)[ACRONYMS.indexOf(mark)] as string))
      : slugOf(label)
    const value: Record<string, unknown> = {}
    fields.forEach((field, k) => {
      const text = cell(k + 2)
      value[field] =
        text === '=' ? id : text.startsWith('\u0001') ? (JSON.parse(text.slice(1)) as unknown) : text
    })
    return { type, id, key: `${type}:${id}`, label, because: `${type}/${label}`, value }
  }
}

/** Character → its number among the symbols. */
const symbolNumbers = (): Uint8Array => {
  const numbers = new Uint8Array(128)
  for (let i = 0; i < SYMBOLS.length; i++) numbers[SYMBOLS.charCodeAt(i)] = i
  return numbers
}

/** What the run of symbols says, as columns. */
interface Columns {
  readonly entryOf: Int32Array
  readonly kindOf: Uint8Array
  readonly firstOf: Int32Array
  readonly lengthOf: Uint8Array
  /** Form → how many words it keeps at the head, at the end, of which form. */
  readonly head: Uint8Array
  readonly end: Uint8Array
  readonly of: Int32Array
  /** Form → where its own words begin in `own`. */
  readonly from: Int32Array
  readonly own: Uint16Array
}

/**
 * Reads the run of symbols.
 *
 * One loop without calls, because it runs before anything else can: every start of a process pays for it.
 */
const readSymbols = ({
  kinds,
  acronyms,
  steps,
  pairs,
  count,
  forms,
  common,
  rare,
}: PackedLexicon): Columns => {
  const { length } = forms
  const numberOf = symbolNumbers()
  const firstStep = OPENINGS + kinds.length
  const firstWord = firstStep + steps.length / 3
  const firstPair = SYMBOLS.length - pairs
  const pairWord = firstPair - firstWord - firstPair * SYMBOLS.length
  const stepNumbers = Uint8Array.from(steps, (digit) => numberOf[digit.charCodeAt(0)] as number)
  // One form more than there are: the last symbol opens it, to close the one before.
  const entryOf = new Int32Array(count + 1)
  const kindOf = new Uint8Array(count + 1)
  const firstOf = new Int32Array(count)
  const lengthOf = new Uint8Array(count)
  const head = new Uint8Array(count + 1)
  const end = new Uint8Array(count + 1)
  const of = new Int32Array(count + 1)
  const from = new Int32Array(count + 1)
  const own = new Uint16Array(length)
  let form = -1
  let entry = -1
  let kind = 0
  let words = 0
  let nextRare = common
  let nextAcronym = common + rare
  for (let at = 0; at < length; at++) {
    const symbol = numberOf[forms.charCodeAt(at)] as number
    if (symbol >= firstWord)
      own[words++] =
        symbol < firstPair
          ? symbol - firstWord
          : pairWord + symbol * SYMBOLS.length + (numberOf[forms.charCodeAt(++at)] as number)
    else if (symbol === Opening.rare) own[words++] = nextRare++
    else if (symbol >= OPENINGS && symbol < firstStep) kind = symbol - OPENINGS
    else {
      if (form >= 0) {
        const kept = head[form] as number
        const first = from[form] as number
        firstOf[form] = kept > 0 ? (firstOf[of[form] as number] as number) : (own[first] as number)
        lengthOf[form] = kept + words - first + (end[form] as number)
      }
      form++
      if (symbol === Opening.entry) entry++
      entryOf[form] = entry
      kindOf[form] = kind
      from[form] = words
      if (symbol >= firstStep) {
        const step = (symbol - firstStep) * 3
        head[form] = stepNumbers[step] as number
        end[form] = stepNumbers[step + 1] as number
        of[form] = form - (stepNumbers[step + 2] as number)
      } else if (symbol === Opening.keep) {
        head[form] = numberOf[forms.charCodeAt(at + 1)] as number
        end[form] = numberOf[forms.charCodeAt(at + 2)] as number
        of[form] = form - (numberOf[forms.charCodeAt(at + 3)] as number)
        at += 3
      } else if (symbol >= Opening.acronym) {
        kindOf[form] = acronyms[symbol - Opening.acronym] as number
        own[words++] = nextAcronym++
      }
    }
  }
  return { entryOf, kindOf, firstOf, lengthOf, head, end, of, from, own }
}

/** Finds a word of a form among its own, or among those that it keeps of another. */
const wordFinder = ({ head, end, of, from, own, lengthOf }: Columns): Forms['wordAt'] => {
  const wordAt = (form: number, at: number): number => {
    const kept = head[form] as number
    const base = of[form] as number
    if (at < kept) return wordAt(base, at)
    const left = (lengthOf[form] as number) - at
    if (left > (end[form] as number)) return own[(from[form] as number) + at - kept] as number
    return wordAt(base, (lengthOf[base] as number) - left)
  }
  return wordAt
}

/** Reads what a package ships as a lexicon that can be compiled. */
export const unpack = (packed: PackedLexicon): LexiconText => {
  const columns = readSymbols(packed)
  const { entryOf, kindOf, firstOf, lengthOf } = columns
  const { words: text, common, rare, whole, count } = packed
  const words = readWords(text, common + rare + whole)
  const forms: Forms = { words, firstOf, lengthOf, wordAt: wordFinder(columns) }
  /** Entry → its first form, looked up when it is needed. */
  const firstForm = (entry: number): number => {
    let low = 0
    let high = count
    while (low < high) {
      const middle = (low + high) >> 1
      if ((entryOf[middle] as number) < entry) low = middle + 1
      else high = middle
    }
    return low
  }
  /** The names of an entry, or its acronyms alone. */
  const names = (entry: number, acronyms: boolean): readonly string[] => {
    const found: string[] = []
    for (let form = firstForm(entry); entryOf[form] === entry && form < count; form++)
      if (!acronyms || packed.kinds[kindOf[form] as number]?.form === 'acronym')
        found.push(spelling(forms, form))
    return found
  }
  let total = 0
  const groups = packed.groups.map((group) => {
    const first = total
    total += group.size
    return { first, read: groupReader(group, (index, acronyms) => names(first + index, acronyms)) }
  })
  const read: CompiledEntry[] = []
  return {
    forms,
    entryOf,
    kindOf,
    kinds: packed.kinds,
    entry: (index) => {
      const known = read[index]
      if (known) return known
      let k = groups.length - 1
      while ((groups[k] as (typeof groups)[number]).first > index) k--
      const { first, read: reader } = groups[k] as (typeof groups)[number]
      const entry = reader(index - first)
      read[index] = entry
      return entry
    },
  }
}
