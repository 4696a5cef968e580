import type { Match } from '../../model/pattern.ts'
import type { Reader } from '../../model/reader.ts'
import type { AnyRule, Reading } from '../../model/rule.ts'
import { TokenFlag, TokenKind } from '../../model/token.ts'
import { as, inClass, scan, seq } from '../../pattern/build.ts'

/** An item as written, with the token after it. */
interface Item {
  readonly number: number
  readonly letters: string
  readonly to: number
}

/** « a) », « (a) », « a) ii) » after a number: the letters, with the token after them. */
const lettersAfter = (reader: Reader, token: number): { readonly letters: string; readonly to: number } => {
  let letters = ''
  let to = token
  for (let at = reader.at(token); letters.length < 16; at = reader.at(to)) {
    if (reader.folded(at) === '(') at = reader.next(at)
    const letter = reader.folded(at)
    const close = reader.next(at)
    if (!/^(?:[a-z]|[ivx]{1,5})$/u.test(letter) || reader.folded(close) !== ')') break
    letters += `(${letter})`
    to = close + 1
  }
  return { letters, to }
}

const itemAt = (reader: Reader, token: number): Item | undefined => {
  const at = reader.at(token)
  const number = reader.tokens.kind[at] === TokenKind.number ? reader.number(at) : undefined
  if (number === undefined || number === 0 || number > 999) return undefined
  return { number, ...lettersAfter(reader, at + 1) }
}

const MAX_RANGE = 200

/** The items from the one before to this: « 77 à 85 », « 108 a) à d) ». */
const through = (from: Item, { number, letters }: Item): readonly string[] => {
  if (letters !== '' && number === from.number) {
    const [first = 0, last = 0] = [from.letters, letters].map((one) =>
      one.length === 3 ? one.charCodeAt(1) : 0,
    )
    if (first > 0 && last > first)
      return Array.from(
        { length: last - first },
        (_, i) => `${number}(${String.fromCharCode(first + 1 + i)})`,
      )
  }
  if (letters !== '' || number <= from.number || number - from.number > MAX_RANGE)
    return [`${number}${letters}`]
  return Array.from({ length: number - from.number }, (_, i) => `${from.number + 1 + i}`)
}

interface List {
  readonly items: readonly string[]
  readonly to: number
}

/** « 77 à 85, 109, 121 et 166 à 175 », « 15 a) et b) »: every item, ranges written out. */
const listAt = (reader: Reader, token: number): List | undefined => {
  const first = itemAt(reader, token)
  if (!first) return undefined
  const items = [`${first.number}${first.letters}`]
  let last = first
  for (;;) {
    let at = reader.at(last.to)
    const comma = reader.folded(at) === ','
    if (comma) at = reader.next(at)
    const word = reader.folded(at)
    const linked = word === 'et' || word === 'a' || word === 'ou'
    if (!comma && !linked) return { items, to: last.to }
    const after = linked ? at + 1 : at
    const more = lettersAfter(reader, after)
    const next = itemAt(reader, after) ?? (more.letters === '' ? undefined : { ...more, number: last.number })
    if (!next) return { items, to: last.to }
    items.push(...(word === 'a' ? through(last, next) : [`${next.number}${next.letters}`]))
    last = next
  }
}

/** « de l'ordre du jour », « de la liste préliminaire », « inscrit à l'ordre du jour provisoire »: the token after, or -1. */
const agendaAfter = (reader: Reader, token: number): number => {
  let at = reader.at(token)
  if (/^inscrits?$/u.test(reader.folded(at))) at = reader.next(at)
  if (!/^(?:de|a)$/u.test(reader.folded(at))) return -1
  at = reader.next(at)
  if (/^(?:l'|la|son)$/u.test(reader.folded(at))) at = reader.next(at)
  const noun = reader.folded(at)
  if (noun === 'liste' && reader.folded(reader.next(at)) === 'preliminaire') return reader.next(at) + 1
  if (noun !== 'ordre' || reader.folded(reader.next(at)) !== 'du') return -1
  at = reader.next(reader.next(at))
  if (reader.folded(at) !== 'jour') return -1
  const adjective = reader.next(at)
  return /^(?:provisoire|preliminaire)$/u.test(reader.folded(adjective)) ? adjective + 1 : at + 1
}

const numbers = scan('<point>, <point> et <point> de l’ordre du jour', (reader, token) => {
  const list = listAt(reader, token)
  if (!list) return -1
  const after = agendaAfter(reader, list.to)
  return after > 0 ? after : list.to
})

/** « (voir point 15 a)) », « au titre du point 42 », « point subsidiaire a) du point 20 »: what says that it is of an agenda. */
const announced = (reader: Reader, point: number): boolean => {
  const before = reader.folded(reader.previous(point))
  if (before === 'voir') return true
  if (before !== 'du' && before !== 'des') return false
  return reader.folded(reader.previous(reader.previous(point))) === 'titre'
}

/** « Point 8 », « Point 8 : Examen du rapport »: a heading, alone on its line or before its title. */
const heads = (reader: Reader, point: number, to: number): boolean => {
  const begins = point === 0 || reader.has(point, TokenFlag.line) || reader.has(point, TokenFlag.blank)
  if (!begins || !reader.has(point, TokenFlag.capital)) return false
  const next = reader.at(to)
  if (next >= reader.tokens.count || reader.has(next, TokenFlag.line) || reader.has(next, TokenFlag.blank))
    return true
  const title = reader.next(next)
  return (
    /^[.:]$/u.test(reader.folded(next)) && title < reader.tokens.count && reader.has(title, TokenFlag.capital)
  )
}

const read = ({ reader, from, to, get }: Match): Reading<'agenda-item'> | undefined => {
  const list = listAt(reader, get('numbers')?.from ?? to)
  if (!list || (list.to === to && !announced(reader, from) && !heads(reader, from, to))) return undefined
  const { items } = list
  return { value: { items }, ...(items.length === 1 && { entry: `agenda-item:${items[0]}` }) }
}

export const rules: readonly AnyRule[] = [
  {
    name: 'point <numéro> de l’ordre du jour',
    type: 'agenda-item',
    level: 3,
    pattern: seq(inClass('item-word'), as('numbers', numbers)),
    read,
    confidence: 0.98,
    example: 'au titre du [point 122 s) de l’ordre du jour]',
  },
]
