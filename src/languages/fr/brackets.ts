import type { Reader } from '../../model/reader.ts'

/** The token behind one word in brackets that open at `token`, « (OCI) », « (2012) »; `token` where none does. */
export const afterBracketed = (reader: Reader, token: number): number => {
  if (reader.folded(token) !== '(') return token
  const close = reader.next(reader.next(token))
  return reader.folded(close) === ')' ? reader.next(close) : token
}
