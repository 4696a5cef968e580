import type { CompiledEntry, FormKind } from '../model/compiled.ts'
import type { LexiconEntry, LexiconForm } from '../model/lexicon.ts'
import type { LexiconText } from './compile.ts'
import { readWords, wordsOf } from './words.ts'

/** A form as its kind and its words. */
export interface WrittenForm {
  readonly kind: number
  readonly words: readonly string[]
}

const asForm = (form: string | LexiconForm): Required<LexiconForm> => ({
  form: 'name',
  case: 'initial',
  weak: false,
  ...(typeof form === 'string' ? { text: form } : form),
})

/** White space says nothing in a name. */
export const tidy = (name: string): string => name.replace(/\s+/gu, ' ').trim()

/** Gives each kind of form that it meets a number. */
export const kindNumbers = (kinds: FormKind[]) => (form: FormKind) => {
  const known = kinds.findIndex(
    (other) => other.form === form.form && other.case === form.case && other.weak === form.weak,
  )
  return known < 0 ? kinds.push({ form: form.form, case: form.case, weak: form.weak }) - 1 : known
}

/** The forms of an entry, each once. */
export const writtenForms = (
  entry: LexiconEntry<object>,
  kindNumber: (form: FormKind) => number,
): readonly WrittenForm[] => {
  const forms = new Map<string, WrittenForm>()
  for (const form of entry.forms.map(asForm)) {
    const name = tidy(form.text)
    const kind = kindNumber(form)
    const key = `${kind} ${name}`
    if (!forms.has(key)) forms.set(key, { kind, words: wordsOf(name) })
  }
  return [...forms.values()]
}

const compiled = ({ type, id, label, value }: LexiconEntry<object>): CompiledEntry => ({
  type,
  id,
  key: `${type}:${id}`,
  label,
  because: `${type}/${label}`,
  // A copy: what the user does to his own entry later is not the annotator's business.
  value: JSON.parse(JSON.stringify(value)) as Readonly<Record<string, unknown>>,
})

/** Entries as a lexicon that can be compiled at once: those that a user adds. */
export const lexiconText = (entries: readonly LexiconEntry<object>[]): LexiconText => {
  const kinds: FormKind[] = []
  const kindNumber = kindNumbers(kinds)
  const numbers = new Map<string, number>()
  const numberOf = (word: string): number => {
    const number = numbers.get(word) ?? numbers.size
    numbers.set(word, number)
    return number
  }
  const runs: (readonly number[])[] = []
  const entryOf: number[] = []
  const kindOf: number[] = []
  entries.forEach((entry, index) => {
    for (const { kind, words } of writtenForms(entry, kindNumber)) {
      runs.push(words.map(numberOf))
      entryOf.push(index)
      kindOf.push(kind)
    }
  })
  const read: CompiledEntry[] = []
  return {
    forms: {
      words: readWords([...numbers.keys(), ''].join('\n'), numbers.size),
      firstOf: Int32Array.from(runs, (run) => run[0] as number),
      lengthOf: Uint8Array.from(runs, (run) => Math.min(run.length, 255)),
      wordAt: (form, at) => (runs[form] as readonly number[])[at] as number,
    },
    entryOf: Int32Array.from(entryOf),
    kindOf: Uint8Array.from(kindOf),
    kinds,
    entry: (index) => {
      read[index] ??= compiled(entries[index] as LexiconEntry<object>)
      return read[index]
    },
  }
}
