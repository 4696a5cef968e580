import { DragomanError } from '../errors.ts'
import type { EntityModule } from '../model/language.ts'
import type { LexiconEntry } from '../model/lexicon.ts'

const FIELDS = new Set(['id', 'type', 'label', 'forms', 'value'])
const FORM_FIELDS = new Set(['text', 'form', 'case', 'weak'])
const CASES = new Set<unknown>(['initial', 'upper', 'any', undefined])

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const refusal = (place: string, value: unknown, detail: string): DragomanError =>
  new DragomanError('BAD_LEXICON', place, value, detail)

const refuse = (place: string, value: unknown, detail: string): never => {
  throw refusal(place, value, detail)
}

const checkForm = (form: unknown, place: string): void => {
  if (typeof form === 'string') {
    if (form.trim() === '') refuse(place, form, 'expected a name')
    return
  }
  if (!isObject(form)) throw refusal(place, form, 'expected a name, or { text, form?, case?, weak? }')
  for (const field of Object.keys(form))
    if (!FORM_FIELDS.has(field)) refuse(`${place}.${field}`, form[field], 'unknown field')
  if (typeof form.text !== 'string' || form.text.trim() === '')
    refuse(`${place}.text`, form.text, 'expected a name')
  if (!CASES.has(form.case)) refuse(`${place}.case`, form.case, "expected 'initial', 'upper' or 'any'")
}

/** ISO 3166-1 alpha-3 or 3166-3 alpha-4. */
const CODE = /^[A-Z]{3,4}$/

const checkCodes = (value: Readonly<Record<string, unknown>>, place: string): void => {
  const codes = Array.isArray(value.iso3) ? value.iso3 : value.iso3 === undefined ? [] : [value.iso3]
  for (const code of codes)
    if (typeof code !== 'string' || !CODE.test(code))
      refuse(`${place}.value.iso3`, code, 'expected an ISO 3166 code, as KAZ')
}

/** Checks a user's entries; what is wrong is refused with the entry and the field named. */
export const checkEntries = (
  entries: readonly LexiconEntry<object>[],
  entities: readonly EntityModule[],
): readonly LexiconEntry<object>[] => {
  if (!Array.isArray(entries)) refuse('lexicon.add', entries, 'expected a list of entries')
  const types = new Set<unknown>(entities.map((entity) => entity.type))
  const seen = new Set<string>()
  entries.forEach((entry: unknown, i) => {
    if (!isObject(entry)) throw refusal(`lexicon.add[${i}]`, entry, 'expected an entry')
    const place = `lexicon.add[${i}]${typeof entry.id === 'string' ? ` (${entry.id})` : ''}`
    for (const field of Object.keys(entry))
      if (!FIELDS.has(field)) refuse(`${place}.${field}`, entry[field], 'unknown field')
    if (typeof entry.id !== 'string' || entry.id.trim() === '')
      refuse(`${place}.id`, entry.id, 'expected a name')
    if (!types.has(entry.type)) refuse(`${place}.type`, entry.type, 'expected a known type')
    if (typeof entry.label !== 'string' || entry.label.trim() === '')
      refuse(`${place}.label`, entry.label, 'expected a name')
    if (!Array.isArray(entry.forms) || entry.forms.length === 0)
      throw refusal(`${place}.forms`, entry.forms, 'expected a list of names')
    entry.forms.forEach((form: unknown, k: number) => {
      checkForm(form, `${place}.forms[${k}]`)
    })
    if (!isObject(entry.value)) throw refusal(`${place}.value`, entry.value, 'expected plain data')
    checkCodes(entry.value, place)
    const key = `${String(entry.type)}:${String(entry.id)}`
    if (seen.has(key)) throw new DragomanError('DUPLICATE_ENTRY', place, key)
    seen.add(key)
  })
  return entries
}
