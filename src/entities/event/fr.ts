import { eventKinds } from '../../languages/fr/event-words.ts'
import type { Match, Stretch } from '../../model/pattern.ts'
import type { Reader } from '../../model/reader.ts'
import type { AnyRule, Reading } from '../../model/rule.ts'
import { TokenFlag } from '../../model/token.ts'
import { inClass } from '../../pattern/build.ts'
import { fold, slug } from '../../text/chars.ts'
import { ordinalBefore } from '../session/ordinal.ts'
import { eventEnd } from './name.ts'

const RECURRING: ReadonlySet<string> = new Set(['day', 'week', 'year', 'decade'])

/** « Conférence des Parties chargée d'examiner le Traité »: held once. */
const isReview = (reader: Reader, { from, to }: Stretch): boolean => {
  for (let at = from; at <= to; at = reader.next(at)) if (reader.folded(at) === 'chargee') return true
  return false
}

const readEvent = ({ reader, from }: Match): Reading<'event'> | undefined => {
  if (!reader.has(from, TokenFlag.capital)) return undefined
  // A standing conference is a body.
  const body = reader.found(from, 'organisation').find((one) => !one.weak)
  if (body && !isReview(reader, body)) return undefined
  const kind = eventKinds[reader.folded(from)]
  if (kind === undefined) return undefined
  const to = eventEnd(reader, from, RECURRING.has(kind))
  if (to < 0) return undefined
  const id = slug(fold(reader.text(from, to)))
  const edition = ordinalBefore(reader, reader.previous(from))?.number
  return {
    value: { id, kind, ...(edition === undefined ? {} : { edition }) },
    span: { from, to },
    entry: `event:${edition === undefined ? '' : `${edition}-`}${id}`,
  }
}

export const rules: readonly AnyRule[] = [
  {
    name: '<Conférence, Sommet, Journée…> <de quoi, sur quoi, de quand>',
    type: 'event',
    level: 4,
    pattern: inClass('event-head'),
    read: readEvent,
    confidence: 0.85,
    example: 'la [Conférence mondiale sur les femmes] a eu lieu',
  },
]
