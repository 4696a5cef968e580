/** Symbols of documents and numbers of resolutions: read, written, told apart. Stands alone. */
export type { ResolutionKind } from './bodies.ts'
export { securityCouncilYear } from './council.ts'
export {
  type ImpliedPart,
  type ParsedResolution,
  parseResolution,
  type ResolutionContext,
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
