import { parseSymbol } from './symbol.ts'
import type { SymbolResult } from './value.ts'

/** A document bears few symbols many times, on every page: what they say is kept, in bounded number. */
const kept = new Map<string, SymbolResult>()
const MAX_KEPT = 1000

/** `parseSymbol`, read once for each text. */
export const keptSymbol = (text: string): SymbolResult => {
  let parsed = kept.get(text)
  if (!parsed) {
    parsed = parseSymbol(text)
    if (kept.size >= MAX_KEPT) kept.clear()
    kept.set(text, parsed)
  }
  return parsed
}
