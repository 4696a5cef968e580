import type { Match } from '../../model/pattern.ts'
import type { Reader } from '../../model/reader.ts'
import type { AnyRule, Reading } from '../../model/rule.ts'
import { inClass } from '../../pattern/build.ts'
import { gluedOrdinal, type Ordinal, ordinalBefore } from './ordinal.ts'

const MAX_LIST = 12

/** « soixante-cinquième (65e) »: the same in figures stands behind. */
const twice = (reader: Reader, last: number): Ordinal | undefined => {
  if (last < 0 || reader.folded(last) !== ')') return undefined
  const figures = ordinalBefore(reader, reader.previous(last))
  const open = figures ? reader.previous(figures.from) : -1
  if (!figures || open < 0 || reader.folded(open) !== '(') return undefined
  const words = ordinalBefore(reader, reader.previous(open))
  return words?.number === figures.number ? { ...words, to: last + 1 } : undefined
}

/** The ordinals of a list that ends with a token: « treizième et quatorzième », « 5e, 6e et 8e ». */
const ordinalsBefore = (reader: Reader, token: number): readonly Ordinal[] => {
  const ordinals: Ordinal[] = []
  let last = token
  while (ordinals.length < MAX_LIST) {
    const ordinal = twice(reader, last) ?? ordinalBefore(reader, last)
    if (!ordinal) break
    ordinals.unshift(ordinal)
    let before = reader.previous(ordinal.from)
    // « de la 1re à la 4e séance »
    if (/^(?:la|sa)$/u.test(reader.folded(before))) {
      const link = reader.previous(before)
      if (!/^(?:a|et)$/u.test(reader.folded(link))) break
      before = link
    }
    if (!/^(?:et|ou|a|,)$/u.test(reader.folded(before))) break
    last = reader.previous(before)
  }
  return ordinals
}

const kindOf = (noun: string): 'session' | 'meeting' => (noun.includes('session') ? 'session' : 'meeting')

/** « session extraordinaire », « session extraordinaire d'urgence »: of a numbering of their own. */
const specialAfter = (reader: Reader, token: number): 'special' | 'emergency' | undefined => {
  const at = reader.at(token)
  if (!/^extraordinaires?$/u.test(reader.folded(at))) return undefined
  const of = reader.next(at)
  return reader.folded(of) === "d'" && reader.folded(reader.next(of)) === 'urgence' ? 'emergency' : 'special'
}

const readSessions = ({ reader, from, to }: Match): readonly Reading<'session'>[] | undefined => {
  const glued = gluedOrdinal(reader, from)
  const ordinals = glued ? [glued] : ordinalsBefore(reader, reader.previous(from))
  const kind = kindOf(reader.folded(from))
  const special = kind === 'session' ? specialAfter(reader, to) : undefined
  return ordinals.map((ordinal, i) => ({
    value: { number: ordinal.number, kind, ...(special && { special }) },
    span: i === ordinals.length - 1 ? { from: ordinal.from, to } : ordinal,
  }))
}

export const rules: readonly AnyRule[] = [
  {
    name: '<ordinal> session, séance ou réunion',
    type: 'session',
    level: 1,
    pattern: inClass('session-word'),
    read: readSessions,
    confidence: 0.97,
    example: 'la [trente-huitième session] du Conseil',
  },
]
