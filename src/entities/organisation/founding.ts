import { isArticle, isOf } from '../../languages/fr/articles.ts'
import { afterBracketed } from '../../languages/fr/brackets.ts'
import type { Reader } from '../../model/reader.ts'
import { TokenKind } from '../../model/token.ts'

/** Heads that go by the resolution that founded them: « Comité créé par la résolution 1718 (2006) ». */
const FOUNDED = /^(?:comite|groupe)$/u
/** Words that may stand between the head and « créé ». */
const BETWEEN =
  /^(?:de|d'|du|des|la|sanctions|conseil|securite|experts|travail|controle|surveillance|suivi|special|ad|hoc|plenier|intergouvernemental)$/u
const CREATED = /^(?:cree|etabli|constitue|institue|faisant|mis)$/u
/** « par la », « en application de la », « conformément à la », « en vertu des ». */
const BY = /^(?:par|en|application|vertu|conformement|suite|place|de|des|a|au|aux|la|les)$/u
const MAX_BETWEEN = 8

/** One number with its year: the token after it, or -1. */
const number = (reader: Reader, from: number): number => {
  const kind = reader.tokens.kind[from]
  if (kind !== TokenKind.number && kind !== TokenKind.slashed) return -1
  return afterBracketed(reader, reader.next(from))
}

const numbers = (reader: Reader, from: number): number => {
  let end = number(reader, from)
  for (let count = 0; end >= 0 && count < 5; count++) {
    if (!/^(?:,|et)$/u.test(reader.folded(end))) break
    const next = number(reader, reader.next(end))
    if (next < 0) break
    end = next
  }
  return end
}

/** « la situation entre », « la question de » before the States. */
const SITUATION = /^(?:situation|question|entre|en|au|aux)$/u

const introduces = (reader: Reader, token: number): boolean =>
  isArticle(reader, token) || isOf(reader, token) || SITUATION.test(reader.folded(token))

/** Words of « la lutte contre le terrorisme », « la lutte antiterroriste », « la non-prolifération ». */
const THEME = /^(?:lutte|antiterroriste|contre|le|terrorisme|non|-|proliferation)$/u

/** The token after a subject that is no State, or -1. */
const theme = (reader: Reader, from: number): number => {
  let end = -1
  let at = from
  for (let count = 0; count < 4 && THEME.test(reader.folded(at)); count++) {
    end = at + 1
    at = reader.next(at)
  }
  return end
}

/** « concernant la Libye », « concernant l'EIIL (Daech) et Al-Qaida »: the token after the last State or body. */
const about = (reader: Reader, from: number): number => {
  if (!/^(?:concernant|sur)$/u.test(reader.folded(from))) return -1
  let end = -1
  let at = reader.next(from)
  for (let count = 0; count < 4; count++) {
    for (let words = 0; words < 5 && introduces(reader, at); words++) at = reader.next(at)
    const subject = reader
      .found(at)
      .find((one) => (one.type === 'state' ? one.form === 'name' : one.type === 'organisation'))
    if (!subject) return count === 0 ? theme(reader, at) : end
    end = subject.to
    // « EIIL (Daech) »
    at = afterBracketed(reader, reader.at(end))
    if (!/^(?:et|,)$/u.test(reader.folded(at))) return end
    at = reader.next(at)
  }
  return end
}

/**
 * The token after « créé par la résolution 1970 (2011) concernant la Libye », from the head of a body's name;
 * -1 when it does not go on so.
 *
 * @param end the token after the name as far as it has been read
 */
export const founding = (reader: Reader, head: number, end: number): number => {
  if (!FOUNDED.test(reader.folded(head))) return -1
  let at = reader.next(head)
  for (let count = 0; count < MAX_BETWEEN && BETWEEN.test(reader.folded(at)); count++) at = reader.next(at)
  // « Comité du Conseil de sécurité, créé par la résolution »: what names the Committee stands behind a comma.
  if (reader.folded(at) === ',' && reader.folded(reader.previous(at)) === 'securite') at = reader.next(at)
  if (at < end || !CREATED.test(reader.folded(at))) return -1
  at = reader.next(at)
  for (let count = 0; count < 6 && BY.test(reader.folded(at)); count++) at = reader.next(at)
  if (!/^(?:resolution|resolutions)$/u.test(reader.folded(at))) return -1
  const numbered = numbers(reader, reader.next(at))
  if (numbered < 0) return -1
  const last = reader.previous(numbered) + 1
  const states = about(reader, numbered)
  return states >= 0 ? states : last
}
