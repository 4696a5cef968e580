import type { CompiledEntry, FormKind } from '../model/compiled.ts'
import type { EntityType } from '../model/entity.ts'
import type { LexiconEntry, LexiconForm } from '../model/lexicon.ts'
import { fold, slug } from '../text/chars.ts'
import type { LexiconText } from './compile.ts'

/**
 * Entries of one type whose values have the same fields, as columns of text: what a package ships.
 * In a column, an empty cell repeats what `id` or the first form says where that is the rule.
 */
export interface PackedGroup {
  readonly type: EntityType
  /** Names of the value's fields. A cell holds a string as it is, anything else as JSON behind `\u0001`. */
  readonly fields: readonly string[]
  /** A line an entry; empty where the id is the slug of the label. */
  readonly ids: string
  /** A line an entry; empty where the label is the first form. */
  readonly labels: string
  /** A column a field; a cell `=` is the id. */
  readonly columns: readonly string[]
  /** A form a line. */
  readonly forms: string
  /** A character a form: its kind, as a capital where a new entry begins. */
  readonly kinds: string
}

export interface PackedLexicon {
  readonly kinds: readonly FormKind[]
  readonly groups: readonly PackedGroup[]
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz'

const asForm = (form: string | LexiconForm): Required<LexiconForm> => ({
  form: 'name',
  case: 'initial',
  weak: false,
  ...(typeof form === 'string' ? { text: form } : form),
})

/** One form a line: what would break the line does not belong to a name. */
const line = (text: string): string => text.replace(/\s+/gu, ' ').trim()

const cell = (value: unknown, id: string): string =>
  value === id ? '=' : typeof value === 'string' ? value : `\u0001${JSON.stringify(value)}`

const packGroup = (
  entries: readonly LexiconEntry<object>[],
  kindIndex: (form: FormKind) => number,
): PackedGroup => {
  const first = entries[0] as LexiconEntry<object>
  const fields = Object.keys(first.value)
  const forms: string[] = []
  let kinds = ''
  for (const entry of entries) {
    const seen = new Set<string>()
    for (const given of entry.forms.map(asForm)) {
      const letter = LETTERS.charAt(kindIndex({ form: given.form, case: given.case, weak: given.weak }))
      const key = `${letter}${line(given.text)}`
      if (seen.has(key)) continue
      kinds += seen.size === 0 ? letter.toUpperCase() : letter
      seen.add(key)
      forms.push(line(given.text))
    }
  }
  const firstForm = (entry: LexiconEntry<object>): string => line(asForm(entry.forms[0] as string).text)
  return {
    type: first.type,
    fields,
    ids: entries.map((entry) => (entry.id === slug(fold(entry.label)) ? '' : entry.id)).join('\n'),
    labels: entries.map((entry) => (entry.label === firstForm(entry) ? '' : entry.label)).join('\n'),
    columns: fields.map((field) =>
      entries
        .map((entry) => cell((entry.value as Readonly<Record<string, unknown>>)[field], entry.id))
        .join('\n'),
    ),
    forms: forms.join('\n'),
    kinds,
  }
}

/** Writes entries as columns of text. */
export const pack = (entries: readonly LexiconEntry<object>[]): PackedLexicon => {
  const kinds: FormKind[] = []
  const kindIndex = (kind: FormKind): number => {
    const known = kinds.findIndex(
      (other) => other.form === kind.form && other.case === kind.case && other.weak === kind.weak,
    )
    return known < 0 ? kinds.push(kind) - 1 : known
  }
  const groups = new Map<string, LexiconEntry<object>[]>()
  for (const entry of entries) {
    const key = `${entry.type} ${Object.keys(entry.value).join(' ')}`
    const group = groups.get(key)
    if (group) group.push(entry)
    else groups.set(key, [entry])
  }
  return { groups: [...groups.values()].map((group) => packGroup(group, kindIndex)), kinds }
}

interface Opened {
  readonly ids: readonly string[]
  readonly labels: readonly string[]
  readonly columns: readonly (readonly string[])[]
  readonly forms: readonly string[]
}

/** Reads the entries of one group when they are first asked for. */
const groupReader = (group: PackedGroup): ((index: number, form: number) => CompiledEntry) => {
  let opened: Opened | undefined
  return (index, form) => {
    opened ??= {
      ids: group.ids.split('\n'),
      labels: group.labels.split('\n'),
      columns: group.columns.map((column) => column.split('\n')),
      forms: group.forms.split('\n'),
    }
    const label = opened.labels[index] || (opened.forms[form] as string)
    const id = opened.ids[index] || slug(fold(label))
    const value: Record<string, unknown> = {}
    group.fields.forEach((field, k) => {
      const text = opened?.columns[k]?.[index] ?? ''
      value[field] =
        text === '=' ? id : text.startsWith('\u0001') ? (JSON.parse(text.slice(1)) as unknown) : text
    })
    const { type } = group
    return { type, id, key: `${type}:${id}`, label, because: `${type}/${label}`, value }
  }
}

const CAPITAL_A = 65
const SMALL_A = 97

/** Reads packed entries as the document that the matcher compiles. */
export const unpack = ({ kinds, groups }: PackedLexicon): LexiconText => {
  let count = 0
  for (const group of groups) count += group.kinds.length
  const entryOf = new Int32Array(count)
  const kindOf = new Uint8Array(count)
  const groupOf = new Uint8Array(count)
  const indexOf = new Int32Array(count)
  const firstForm = new Int32Array(count)
  let form = 0
  let entry = -1
  groups.forEach((group, g) => {
    let index = -1
    for (let i = 0; i < group.kinds.length; i++) {
      const code = group.kinds.charCodeAt(i)
      if (code < SMALL_A) {
        entry++
        index++
        groupOf[entry] = g
        indexOf[entry] = index
        firstForm[entry] = i
      }
      entryOf[form] = entry
      kindOf[form] = code - (code < SMALL_A ? CAPITAL_A : SMALL_A)
      form++
    }
  })
  const readers = groups.map(groupReader)
  const read: CompiledEntry[] = []
  return {
    forms: groups.map((group) => group.forms).join('\n'),
    entryOf,
    kindOf,
    kinds,
    entry: (index) => {
      const known = read[index]
      if (known) return known
      const reader = readers[groupOf[index] as number] as (typeof readers)[number]
      const entry = reader(indexOf[index] as number, firstForm[index] as number)
      read[index] = entry
      return entry
    },
  }
}
