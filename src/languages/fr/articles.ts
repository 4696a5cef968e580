import type { Reader } from '../../model/reader.ts'

const ARTICLES: ReadonlySet<string> = new Set(['le', 'la', 'les', "l'"])

/** « de », « d' », « du », « des ». */
export const isOf = (reader: Reader, token: number): boolean => reader.inClass(token, 'of-word')

/** « le », « la », « les », « l' ». */
export const isArticle = (reader: Reader, token: number): boolean => ARTICLES.has(reader.folded(token))

/** « le », « la », « l' »: the article of one thing. */
export const isLe = (reader: Reader, token: number): boolean => {
  const folded = reader.folded(token)
  return folded === 'le' || folded === 'la' || folded === "l'"
}

/** « la », « l' »: the articles that « de » and « à » leave as they are. */
export const isLa = (reader: Reader, token: number): boolean => {
  const folded = reader.folded(token)
  return folded === 'la' || folded === "l'"
}

/** The token behind « le », « la », « les », « l' », or `token` where none of them stands. */
export const afterArticle = (reader: Reader, token: number): number =>
  isArticle(reader, token) ? reader.next(token) : token

/** The token behind « le », « la », « l' », or `token`. */
export const afterLe = (reader: Reader, token: number): number =>
  isLe(reader, token) ? reader.next(token) : token

/** The token behind « la », « l' », or `token`. */
export const afterLa = (reader: Reader, token: number): number =>
  isLa(reader, token) ? reader.next(token) : token

/** The token before « le », « la », « les », « l' », or `token`. */
export const beforeArticle = (reader: Reader, token: number): number =>
  isArticle(reader, token) ? reader.previous(token) : token

/** The token before « le », « la », « l' », or `token`. */
export const beforeLe = (reader: Reader, token: number): number =>
  isLe(reader, token) ? reader.previous(token) : token

/** The token before « la », « l' », or `token`. */
export const beforeLa = (reader: Reader, token: number): number =>
  isLa(reader, token) ? reader.previous(token) : token
