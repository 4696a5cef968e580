/** Symbols of documents and numbers of resolutions: read, written, told apart. Stands alone. */
export { securityCouncilYear } from './council.ts'
export {
  type ImpliedPart,
  type ParsedResolution,
  parseResolution,
  type ResolutionContext,
  type ResolutionKind,
  type ResolutionResult,
} from './resolution.ts'
export { fromRoman, toRoman } from './roman.ts'
export type { SymbolFamily } from './series.ts'
export { formatSymbol, looksLikeSymbol, parseSymbol, readSymbol } from './symbol.ts'
export { type DocumentLanguage, documentUrl } from './url.ts'
export type {
  ParsedSymbol,
  SymbolExpectation,
  SymbolFailure,
  SymbolKind,
  SymbolParts,
  SymbolResult,
  SymbolSuffix,
} from './value.ts'
