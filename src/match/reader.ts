import type { Candidate } from '../model/candidate.ts'
import type { EntityType } from '../model/entity.ts'
import type { Reader } from '../model/reader.ts'
import { TokenFlag, TokenKind, type Tokens } from '../model/token.ts'
import type { Vocabulary } from '../model/vocabulary.ts'
import { foldedToken } from '../tokenise/tokenise.ts'
import { formText } from '../vocabulary/lookup.ts'

/** Candidates as they are found, by their first token. */
export interface Board {
  readonly all: Candidate[]
  /** Token → the number of the list of those that begin there, 0 where none does. */
  readonly begins: Int32Array
  /** Longest first; of equals, the one found first. */
  readonly at: (token: number) => readonly Candidate[]
  readonly add: (candidate: Candidate) => void
}

/** An empty board for a document of `count` tokens. */
export const board = (count: number): Board => {
  const all: Candidate[] = []
  const lists: Candidate[][] = [[]]
  const begins = new Int32Array(count + 1)
  return {
    all,
    begins,
    at: (token) => lists[begins[token] ?? 0] as readonly Candidate[],
    add: (candidate) => {
      all.push(candidate)
      const list = begins[candidate.from] as number
      if (list === 0) {
        begins[candidate.from] = lists.push([candidate]) - 1
        return
      }
      const here = lists[list] as Candidate[]
      let at = here.length
      while (at > 0 && (here[at - 1] as Candidate).to < candidate.to) at--
      here.splice(at, 0, candidate)
    },
  }
}

const DIGIT_ZERO = 0x30

const isFigure = ({ source }: Tokens, at: number): boolean => {
  const figure = source.charCodeAt(at) - DIGIT_ZERO
  return figure >= 0 && figure <= 9
}

/** The whole number written by the token's first figures; undefined past nine figures. */
const numberOf = (tokens: Tokens, token: number): number | undefined => {
  const kind = tokens.kind[token]
  if (kind !== TokenKind.number && kind !== TokenKind.ordinal) return undefined
  let value = 0
  let figures = 0
  for (let at = tokens.start[token] as number; at < (tokens.end[token] as number); at++) {
    const figure = tokens.source.charCodeAt(at) - DIGIT_ZERO
    // « 1 885e »
    if (kind === TokenKind.ordinal && figures > 0 && (figure < 0 || figure > 9) && isFigure(tokens, at + 1))
      continue
    if (figure < 0 || figure > 9) break
    if (++figures > 9) return undefined
    value = value * 10 + figure
  }
  return figures === 0 ? undefined : value
}

/** What rules see of a document. */
export const makeReader = (
  tokens: Tokens,
  vocabulary: Vocabulary,
  candidates: Board,
  known: { readonly date?: string; readonly symbol?: string },
): Reader => {
  const { count, flags, form, start, end, source } = tokens
  // Words that no vocabulary holds, folded once.
  const unknown = new Map<number, string>()
  const foldUnknown = (token: number): string => {
    const hash = tokens.hash[token] as number
    if (hash === 0) return foldedToken(tokens, token)
    let folded = unknown.get(hash)
    if (folded === undefined) {
      folded = foldedToken(tokens, token)
      unknown.set(hash, folded)
    }
    return folded
  }
  const { classIndex } = vocabulary
  const at = (token: number): number => {
    let i = token
    while (i < count && ((flags[i] as number) & TokenFlag.skip) !== 0) i++
    return i
  }
  return {
    tokens,
    vocabulary,
    at,
    next: (token) => at(token + 1),
    previous: (token) => {
      let i = token - 1
      while (i >= 0 && ((flags[i] as number) & TokenFlag.skip) !== 0) i--
      return i
    },
    text: (from, to) => (to > from && to <= count ? source.slice(start[from], end[to - 1]) : ''),
    folded: (token) => {
      if (token < 0 || token >= count) return ''
      const id = form[token] as number
      return id === 0 ? foldUnknown(token) : formText(vocabulary, id)
    },
    inClass: (token, name) => {
      if (token < 0 || token >= count) return false
      const k = classIndex.get(name)
      if (k === undefined) return false
      return (
        (((vocabulary.classBits[k >> 5] as Int32Array)[form[token] as number] as number) &
          (1 << (k & 31))) !==
        0
      )
    },
    valueIn: (token, name) =>
      token < 0 || token >= count ? undefined : vocabulary.classValues.get(name)?.get(form[token] as number),
    number: (token) => (token < 0 || token >= count ? undefined : numberOf(tokens, token)),
    isUnknown: (token) => form[token] === 0 && ((flags[token] as number) & TokenFlag.listed) === 0,
    has: (token, flag) => token >= 0 && token < count && ((flags[token] as number) & flag) !== 0,
    found: (token, type?: EntityType) => {
      const here = candidates.at(token)
      return type === undefined || here.length === 0
        ? here
        : here.filter((candidate) => candidate.type === type)
    },
    ...known,
  }
}
