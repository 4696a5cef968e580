import { dayNumber, isoDay } from '../../edtf/calendar.ts'
import { contains, earliestDay, hijriToGregorian, latestDay, overlaps } from '../../edtf/index.ts'
import { type Candidate, revise } from '../../model/candidate.ts'
import type { Refiner } from '../../model/language.ts'
import type { Reader } from '../../model/reader.ts'
import { TokenKind } from '../../model/token.ts'

/** A Hijri date and the Gregorian one beside it that names the same days. */
export interface Twins {
  readonly hijri: Candidate<'date'>
  readonly gregorian: Candidate<'date'>
  /** Whether they are a day apart at most, as calendars that await the new moon may be. */
  readonly agree: boolean
}

/** How many tokens may stand between the two. */
const MAX_GAP = 5

const isDate = (candidate: Candidate): candidate is Candidate<'date'> => candidate.type === 'date'

/** Whether nothing stands between two mentions but marks and words such as « correspondant au ». */
const standsBeside = (reader: Reader, from: number, to: number): boolean => {
  if (to - from > MAX_GAP) return false
  for (let token = from; token < to; token++) {
    const kind = reader.tokens.kind[token]
    const mark = kind === TokenKind.punctuation || kind === TokenKind.hyphen || kind === TokenKind.elision
    if (!mark && !reader.inClass(token, 'twin-word')) return false
  }
  return true
}

const dayOf = (iso: string): number => {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number)
  return dayNumber(year, month, day)
}

const away = (iso: string, days: number): string => isoDay(dayOf(iso) + days)

/** The days that a Hijri year or month covers, as an EDTF range. */
const spanOf = (hijri: string): string | undefined => {
  const [, year, month] = /^(\d{4})(?:-(\d{2}))?/u.exec(hijri) ?? []
  const [, lastYear = year, lastMonth = month] = /(?:^|\/)(\d{4})(?:-(\d{2}))?[^/]*$/u.exec(hijri) ?? []
  if (year === undefined) return undefined
  const first = hijriToGregorian(Number(year), Number(month ?? 1), 1)?.day
  const nextMonth = Number(lastMonth ?? 12) + 1
  const after = hijriToGregorian(
    Number(lastYear) + (nextMonth > 12 ? 1 : 0),
    nextMonth > 12 ? 1 : nextMonth,
    1,
  )?.day
  return first && after && `${first}/${away(after, -1)}`
}

const TOLERANCE = 1

const agree = (hijri: Candidate<'date'>, gregorian: Candidate<'date'>): boolean => {
  const said = gregorian.value.resolved ?? gregorian.value.edtf ?? ''
  const { edtf, hijri: written = '' } = hijri.value
  const span = edtf ?? spanOf(written)
  const [first, last, from, to] = [
    span && earliestDay(span),
    span && latestDay(span),
    earliestDay(said),
    latestDay(said),
  ]
  if (!first || !last || !from || !to) return false
  if (edtf === undefined) return overlaps(span ?? '', said)
  const apart = (a: string, b: string): number => Math.abs(dayOf(a) - dayOf(b))
  if (apart(first, from) <= TOLERANCE && apart(last, to) <= TOLERANCE) return true
  // « 26 rajab 1432 H (juin 2011) » is less exact, and no less the same.
  return contains(said, `${away(first, TOLERANCE)}/${away(last, 0)}`) || contains(said, `${first}/${last}`)
}

/** Every Hijri date with the Gregorian one beside it, of mentions in the order of the document. */
export const twinsOf = (reader: Reader, mentions: readonly Candidate[]): readonly Twins[] => {
  const dates = mentions.filter(isDate)
  const twins: Twins[] = []
  if (!dates.some((one) => one.value.calendar === 'hijri')) return twins
  for (let i = 1; i < dates.length; i++) {
    const [a, b] = [dates[i - 1] as Candidate<'date'>, dates[i] as Candidate<'date'>]
    if (a.value.calendar === b.value.calendar || !standsBeside(reader, a.to, b.from)) continue
    const [hijri, gregorian] = a.value.calendar === 'hijri' ? [a, b] : [b, a]
    const said = gregorian.value.resolved ?? gregorian.value.edtf
    if (said === undefined || earliestDay(said) === undefined) continue
    twins.push({ hijri, gregorian, agree: agree(hijri, gregorian) })
    // A date is the twin of one other at most.
    i++
  }
  return twins
}

const DAYS = /^\d{4}-\d{2}-\d{2}(?:\/\d{4}-\d{2}-\d{2})?$/u

/** A Hijri date has the days that its text gives for it, where its country's month began a day from the calendar's. */
export const daysOfTwins: Refiner = {
  name: 'les jours que le texte donne à une date de l’hégire',
  refine: ({ reader }, candidates) => {
    const days = new Map<Candidate, string>()
    for (const { hijri, gregorian, agree: same } of twinsOf(reader, candidates)) {
      const said = gregorian.value.resolved ?? gregorian.value.edtf ?? ''
      const { edtf = '' } = hijri.value
      if (same && DAYS.test(said) && DAYS.test(edtf) && said.length === edtf.length && said !== edtf)
        days.set(hijri, said)
    }
    if (days.size === 0) return candidates
    return candidates.map((one) => {
      const edtf = days.get(one)
      return edtf === undefined ? one : revise(one, { value: { ...one.value, edtf } })
    })
  },
}
