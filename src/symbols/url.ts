import { parseSymbol } from './symbol.ts'

/** The languages that undocs.org serves documents in. */
export type DocumentLanguage = 'ar' | 'de' | 'en' | 'es' | 'fr' | 'ru' | 'zh'

/**
 * The address under which undocs.org serves a document; nothing is fetched. Of a joint symbol, the first
 * document's. Undefined for what is no symbol, and for series of other bodies than the United Nations'.
 *
 * ```
 * documentUrl('A/65/903') → https://undocs.org/fr/A/65/903
 * ```
 */
export const documentUrl = (symbol: string, language: DocumentLanguage = 'fr'): string | undefined => {
  const parsed = parseSymbol(symbol)
  if (!parsed.ok || !/^(?:un|treaty-body|conference)$/u.test(parsed.family)) return undefined
  const [first = parsed] = parsed.joint ?? []
  return `https://undocs.org/${language}/${first.symbol.replace(/\*+$/u, '')}`
}
