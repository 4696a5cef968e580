import type { Stretch } from '../../model/pattern.ts'
import type { Reader } from '../../model/reader.ts'
import { TokenKind } from '../../model/token.ts'
import type { ParsedSymbol } from '../../symbols/index.ts'
import { keptSymbol } from '../../symbols/kept.ts'

/** One of the symbols that a text writes by their last component alone: « A/61/L.26 et Add.1 ». */
export interface Continued extends Stretch {
  readonly symbol: ParsedSymbol
  /** The symbols between this and the one before, of a range: « Add.1 à 3 ». */
  readonly between: readonly string[]
}

/** `Add. 1`, `PV.39`: a component that stands alone. */
const COMPONENT = /^(Add|Corr|Rev|Amend|L|PV|SR|WP|CRP)\.\s?(\d{1,4})(?![\d/])/u
const LONGEST = 12
/** What may follow a bare number, so that it counts nothing: « A/61/PV.38 et 39 États ». */
const AFTER_BARE = /^(?:[,;.:)\]»]|et|ou|a|)$/u
const MAX_RANGE = 100
const MAX_LIST = 50

interface Component extends Stretch {
  readonly name: string
  readonly number: number
}

/** The last component of a symbol, where it has a name and a number: of « A/61/PV.38 », `PV` and 38. */
const lastOf = (symbol: string): { readonly name: string; readonly number: number } | undefined => {
  const [, name, number] = /\/(Add|Corr|Rev|Amend|L|PV|SR|WP|CRP)\.(\d{1,5})$/u.exec(symbol) ?? []
  return name === undefined ? undefined : { name, number: Number(number) }
}

const componentAt = (reader: Reader, token: number, name: string | undefined): Component | undefined => {
  const { tokens } = reader
  const from = reader.at(token)
  if (from >= tokens.count) return undefined
  if (tokens.kind[from] === TokenKind.number) {
    const number = reader.number(from)
    return name !== undefined && number !== undefined && AFTER_BARE.test(reader.folded(reader.next(from)))
      ? { from, to: from + 1, name, number }
      : undefined
  }
  const start = tokens.start[from] as number
  const found = COMPONENT.exec(tokens.source.slice(start, start + LONGEST))
  if (!found) return undefined
  const end = start + found[0].length
  let to = from
  while (to < tokens.count && (tokens.end[to] as number) < end) to++
  return tokens.end[to] === end
    ? { from, to: to + 1, name: found[1] as string, number: Number(found[2]) }
    : undefined
}

/** The symbol as it would stand in full: a component of the name it ends with takes that one's place. */
const inFull = (base: ParsedSymbol, name: string, number: number): ParsedSymbol | undefined => {
  const { symbol } = base
  const own = lastOf(symbol)
  const component = `${name}.${number}`
  const cut = symbol.lastIndexOf('/')
  const suffix = /^[ACR][deomr]/u.test(name)
  if (!suffix && own?.name !== name) return undefined
  const parsed = keptSymbol(`${own?.name === name ? symbol.slice(0, cut) : symbol}/${component}`)
  return parsed.ok ? parsed : undefined
}

/** « et », « ou », « , » or « à », with the token after it. */
const separatorAt = (
  reader: Reader,
  token: number,
): { readonly range: boolean; readonly to: number } | undefined => {
  let at = reader.at(token)
  const comma = reader.folded(at) === ','
  if (comma) at = reader.next(at)
  const word = reader.folded(at)
  if (word === 'et' || word === 'ou') return { range: false, to: at + 1 }
  if (word === 'a' && !comma) return { range: true, to: at + 1 }
  return comma ? { range: false, to: at } : undefined
}

/** The symbols that follow one and leave out what they have in common with it. */
export const continuedAfter = (reader: Reader, token: number, base: ParsedSymbol): readonly Continued[] => {
  const all: Continued[] = []
  let last = lastOf(base.symbol)
  let to = token
  while (all.length < MAX_LIST) {
    const separator = separatorAt(reader, to)
    const next = separator && componentAt(reader, separator.to, last?.name)
    const symbol = next && inFull(base, next.name, next.number)
    if (!separator || !next || !symbol) break
    const first = last?.number ?? 0
    if (
      separator.range &&
      (last?.name !== next.name || next.number <= first || next.number > first + MAX_RANGE)
    )
      break
    const between: string[] = []
    if (separator.range)
      for (let number = first + 1; number < next.number; number++) {
        const one = inFull(base, next.name, number)
        if (one) between.push(one.symbol)
      }
    all.push({ from: next.from, to: next.to, symbol, between })
    last = next
    to = next.to
  }
  return all
}
