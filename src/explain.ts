import type { Candidate } from './model/candidate.ts'
import type { EntityType } from './model/entity.ts'
import type { Reader } from './model/reader.ts'

/** One proposal at an offset, and what became of it. */
export interface Explained {
  readonly type: EntityType
  readonly form?: string
  readonly start: number
  readonly end: number
  readonly text: string
  readonly because: string
  readonly confidence: number
  /** `stands`; `beaten` by the mention named in `by`; `dropped` by a check of its type or for want of support. */
  readonly verdict: 'stands' | 'beaten' | 'dropped'
  readonly by?: string
}

/** Says why there is, or is not, a mention at an offset. */
export interface Explanation {
  readonly offset: number
  /** The token that holds the offset, when one does. */
  readonly token?: {
    readonly start: number
    readonly end: number
    readonly text: string
    readonly known: boolean
    readonly classes: readonly string[]
  }
  readonly proposals: readonly Explained[]
}

const sameMention = (a: Candidate, b: Candidate): boolean =>
  a.type === b.type && a.from === b.from && a.to === b.to

/** What became of a proposal, and what beat it. */
const fateOf = (
  one: Candidate,
  reader: Reader,
  mentions: readonly Candidate[],
): Pick<Explained, 'verdict' | 'by'> => {
  if (mentions.some((mention) => sameMention(one, mention))) return { verdict: 'stands' }
  const rival = mentions.find((mention) => mention.from < one.to && one.from < mention.to)
  if (!rival) return { verdict: 'dropped' }
  const by = `${rival.type} « ${reader.text(rival.from, rival.to)} » (${rival.because})`
  return { verdict: 'beaten', by }
}

/** The token that holds an offset. */
const tokenAt = (reader: Reader, offset: number): Explanation['token'] => {
  const { tokens, vocabulary } = reader
  let token = 0
  while (token < tokens.count && (tokens.end[token] as number) <= offset) token++
  if (token >= tokens.count || (tokens.start[token] as number) > offset) return undefined
  return {
    start: tokens.start[token] as number,
    end: tokens.end[token] as number,
    text: reader.text(token, token + 1),
    known: !reader.isUnknown(token),
    classes: vocabulary.classNames.filter((name) => reader.inClass(token, name)),
  }
}

/** Says what was proposed at an offset, and which of it became a mention. */
export const explainAt = (
  reader: Reader,
  proposed: readonly Candidate[],
  mentions: readonly Candidate[],
  offset: number,
): Explanation => {
  const { tokens } = reader
  const startOf = ({ from }: Candidate): number => tokens.start[from] as number
  const endOf = ({ to }: Candidate): number => tokens.end[to - 1] as number
  const holds = (one: Candidate): boolean => startOf(one) <= offset && offset < endOf(one)
  const late = mentions.filter(
    (mention) => holds(mention) && !proposed.some((one) => sameMention(one, mention)),
  )
  const proposals = [...proposed.filter(holds), ...late].map(
    (one): Explained => ({
      type: one.type,
      ...(one.form === undefined ? {} : { form: one.form }),
      start: startOf(one),
      end: endOf(one),
      text: reader.text(one.from, one.to),
      because: one.because,
      confidence: one.confidence,
      ...fateOf(one, reader, mentions),
    }),
  )
  const token = tokenAt(reader, offset)
  return { offset, ...(token === undefined ? {} : { token }), proposals }
}
