import { type Candidate, revise, sift } from '../../model/candidate.ts'
import type { InstrumentValue } from '../../model/entity.ts'
import type { Refiner } from '../../model/language.ts'
import { kindOf } from './kinds.ts'

const CHARTER = 'instrument:un-charter'

/** A mention that stands for the one named last. */
const referring = (one: Candidate): boolean => one.form === 'short' || one.form === 'anaphor'

/** The same mention as one of that entity; the id of a resolution is its symbol. */
const linked = (one: Candidate, entry: string): Candidate =>
  revise(one, {
    value: { ...(one.value as InstrumentValue), id: entry.slice(entry.indexOf(':') + 1) },
    entry,
  })

/**
 * Links « la Convention » and « ladite résolution » to what they stand for: the text of that kind that was named
 * last. A bare « la Charte » is that of the United Nations where no other was named; anything else that has nothing
 * to stand for falls, save what the document says of itself.
 */
export const namedBefore: Refiner = {
  name: 'l’instrument nommé plus haut',
  refine: ({ reader }, candidates) => {
    if (!candidates.some((one) => one.type === 'instrument' && referring(one))) return candidates
    const last = new Map<string, string>()
    const seen = new Set<string>()
    return sift(candidates, (one) => {
      if (one.type === 'resolution' && one.entry) {
        last.set((one.value as { readonly kind?: string }).kind ?? 'resolution', one.entry)
        seen.add(one.entry)
      }
      if (one.type !== 'instrument') return one
      const { kind } = one.value as InstrumentValue
      if (!referring(one)) {
        if (one.entry) last.set(kindOf(reader.folded(one.from)), one.entry)
        if (one.entry) seen.add(one.entry)
        return one
      }
      const plural = /s$/u.test(reader.folded(one.from))
      const own = /^presente?s?$/u.test(reader.folded(reader.previous(one.from)))
      const entry = own ? ownEntry(reader.symbol, kind, seen) : plural ? undefined : last.get(kind)
      if (entry !== undefined) return linked(one, entry)
      if (own) return one
      return one.form === 'short' && kind === 'charter' ? linked(one, CHARTER) : undefined
    })
  },
}

/** « la présente résolution » is the document itself, where its symbol is known and was read in it. */
const ownEntry = (
  symbol: string | undefined,
  kind: string,
  seen: ReadonlySet<string>,
): string | undefined => {
  const entry = symbol === undefined ? '' : `${kind}:${symbol.replace(/\s+/gu, '')}`
  return seen.has(entry) ? entry : undefined
}
