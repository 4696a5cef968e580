import { type LoadedLanguage, loadLanguage } from '../../match/load.ts'
import { packed } from './compiled.ts'
import { french } from './index.ts'

let loaded: LoadedLanguage | undefined

/** French with its lexicons, compiled on first use. */
export const loadFrench = (): LoadedLanguage => {
  loaded ??= loadLanguage(french, packed)
  return loaded
}
