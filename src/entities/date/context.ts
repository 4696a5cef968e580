import { weekdayOf } from '../../edtf/index.ts'
import { type Candidate, revise } from '../../model/candidate.ts'
import type { DateValue } from '../../model/entity.ts'
import type { Refiner, Scene } from '../../model/language.ts'
import type { Reader } from '../../model/reader.ts'
import { TokenFlag } from '../../model/token.ts'
import { relativeOf } from './fr.relative.ts'
import { dateEntry, lacksYear } from './parts.ts'
import { type Anchor, anchorOf, resolveRelative } from './relative.ts'

type DateCandidate = Candidate<'date'>

const isDate = (candidate: Candidate): candidate is DateCandidate => candidate.type === 'date'

const FULL_YEAR = /^(?:\{|\[)?(\d{4})(?:-(\d{2}))?/u
const MONTH = /^(?:\{|\[)?XXXX-(\d{2})(?:-(\d{2}))?/u
const LAST_YEAR = /(\d{4})(?:-(\d{2})(?:-\d{2})?)?[}\]]?$/u

/** The year, and the month where it is said, with which a value begins. */
const beginningOf = (edtf: string | undefined): Anchor | undefined => {
  const [, year, month] = FULL_YEAR.exec(edtf ?? '') ?? []
  if (year === undefined) return undefined
  return month === undefined || Number(month) > 12
    ? { year: Number(year) }
    : { year: Number(year), month: Number(month) }
}

/** How far from the beginning a document without a masthead bears its date, in tokens. */
const HEAD = 80

/** « Lettre datée du 8 juillet 2011 », « Mardi 15 mars 2011, à 10 heures », or the date alone on its line. */
const isOwnDate = (reader: Reader, { from, to }: DateCandidate): boolean => {
  if (/^datees?$/u.test(reader.folded(reader.previous(reader.previous(from))))) return true
  if (!reader.has(from, TokenFlag.line)) return false
  const after = reader.at(to)
  return (
    reader.has(after, TokenFlag.line) ||
    (reader.folded(after) === ',' && reader.number(reader.next(reader.next(after))) !== undefined)
  )
}

/** The document's own date: as given, or the first full one of its masthead, else that of its title. */
const documentDate = ({ reader, zones }: Scene, dates: readonly DateCandidate[]): Anchor | undefined => {
  if (reader.date !== undefined) return anchorOf(reader.date)
  const masthead = zones.find((zone) => zone.type === 'masthead')
  for (const date of dates) {
    const at = reader.tokens.start[date.from] as number
    if (masthead ? at >= masthead.end : date.from >= HEAD) return undefined
    const day = masthead || isOwnDate(reader, date) ? anchorOf(date.value.edtf) : undefined
    if (day?.day !== undefined) return day
  }
  return undefined
}

/** Gives `edtf` this year; a range that crosses New Year ends in the next. */
const withYear = (edtf: string, year: number): string => {
  const text = (which: number): string => String(which).padStart(4, '0')
  const [from, to] = edtf.split('/')
  if (from === undefined || to === undefined || edtf.startsWith('{'))
    return edtf.replaceAll('XXXX', text(year))
  const wraps = from > to ? 1 : 0
  return `${from.replace('XXXX', text(year))}/${to.replace('XXXX', text(year + wraps))}`
}

const HALF_YEAR = 6
const DAYS_AROUND = [0, -1, 1]

/** The year that puts a month, and day, nearest to the document's date; of near ones, that whose weekday fits. */
const nearestYear = (
  month: number,
  day: number | undefined,
  weekday: number | undefined,
  date: Anchor,
): number => {
  const away = date.month === undefined ? 0 : month - date.month
  const near = date.year + (away > HALF_YEAR ? -1 : away < -HALF_YEAR ? 1 : 0)
  if (weekday === undefined || day === undefined) return near
  const fitting = DAYS_AROUND.find((shift) => weekdayOf(near + shift, month, day) === weekday)
  return near + (fitting ?? 0)
}

const AROUND = 8

/** Whether the words around speak of a day that comes back every year. */
const recurs = (reader: Reader, { from, to }: Candidate): boolean => {
  for (let token = Math.max(0, from - AROUND); token < Math.min(reader.tokens.count, to + AROUND); token++)
    if (reader.inClass(token, 'recurring')) return true
  return false
}

/** How few tokens stand between two dates of one list: « le 28 décembre et le 3 janvier 2015 ». */
const LIST_GAP = 3

/** The year of a partial date from one that follows in the sentence. */
const yearFromLater = (month: number, end: number, later: DateCandidate): number | undefined => {
  const said = beginningOf(later.value.edtf)
  if (said?.month === undefined) return undefined
  return later.from - end <= LIST_GAP && month - said.month > HALF_YEAR ? said.year - 1 : said.year
}

/** The date said before in the sentence: its last year and month, and where it ends. */
interface Earlier extends Anchor {
  readonly to: number
}

const earlierOf = (edtf: string, to: number): Earlier | undefined => {
  const [, year, month] = LAST_YEAR.exec(edtf) ?? []
  if (year === undefined) return undefined
  return { year: Number(year), to, ...(month === undefined ? {} : { month: Number(month) }) }
}

/** The year of a partial date from one before it: « en décembre 2014 et janvier » goes on to the next. */
const yearFromEarlier = (month: number, from: number, earlier: Earlier | undefined): number | undefined => {
  if (!earlier) return undefined
  const wraps =
    earlier.month !== undefined && from - earlier.to <= LIST_GAP && earlier.month - month > HALF_YEAR
  return wraps ? earlier.year + 1 : earlier.year
}

interface Sentence {
  readonly from: number
  readonly to: number
}

/** Stretches of the list of dates that stand in one sentence. */
const sentencesOf = (reader: Reader, dates: readonly DateCandidate[]): readonly Sentence[] => {
  const sentences: Sentence[] = []
  let begin = 0
  for (let i = 1; i <= dates.length; i++) {
    let ends = i === dates.length
    for (
      let token = (dates[i - 1] as DateCandidate).to;
      !ends && token <= (dates[i] as DateCandidate).from;
      token++
    )
      ends = reader.has(token, TokenFlag.sentence)
    if (!ends) continue
    sentences.push({ from: begin, to: i })
    begin = i
  }
  return sentences
}

/** The value with what the document implies, where it does. */
const implied = (candidate: DateCandidate, resolved: string | undefined): DateCandidate =>
  resolved === undefined || resolved === candidate.value.edtf
    ? candidate
    : revise(candidate, { value: { ...candidate.value, resolved } as DateValue, entry: dateEntry(resolved) })

const resolvePartial = (
  reader: Reader,
  candidate: DateCandidate,
  later: DateCandidate | undefined,
  earlier: Earlier | undefined,
  date: Anchor | undefined,
): DateCandidate => {
  const { edtf = '' } = candidate.value
  const [, month, day] = MONTH.exec(edtf) ?? []
  if (month === undefined || recurs(reader, candidate)) return candidate
  const near = (): number | undefined =>
    date &&
    nearestYear(
      Number(month),
      day === undefined ? undefined : Number(day),
      reader.valueIn(candidate.from, 'weekday'),
      date,
    )
  const year =
    (later && yearFromLater(Number(month), candidate.to, later)) ??
    yearFromEarlier(Number(month), candidate.from, earlier) ??
    near()
  return year === undefined ? candidate : implied(candidate, withYear(edtf, year))
}

/** Resolves the dates of one sentence; gives the date said last. */
const resolveSentence = (
  reader: Reader,
  dates: DateCandidate[],
  { from, to }: Sentence,
  date: Anchor | undefined,
  before: Anchor | undefined,
): Anchor | undefined => {
  const laters: (DateCandidate | undefined)[] = []
  let later: DateCandidate | undefined
  for (let i = to - 1; i >= from; i--) {
    laters[i] = later
    const one = dates[i] as DateCandidate
    if (beginningOf(one.value.edtf)?.month !== undefined) later = one
  }
  let earlier: Earlier | undefined
  let said = before
  for (let i = from; i < to; i++) {
    const one = dates[i] as DateCandidate
    const { edtf, calendar } = one.value
    if (one.form === 'relative') dates[i] = implied(one, resolveRelative(relativeOf(reader, one), date, said))
    else if (edtf !== undefined && lacksYear(edtf))
      dates[i] = resolvePartial(reader, one, laters[i], earlier, date)
    const { value } = dates[i] as DateCandidate
    const known = value.resolved ?? value.edtf
    if (calendar === 'gregorian' && known !== undefined && beginningOf(known)) {
      said = anchorOf(known) ?? beginningOf(known)
      if (one.form !== 'relative') earlier = earlierOf(known, one.to)
    }
  }
  return said
}

/** Gives partial and relative dates the year that the sentence or the document's date implies. */
export const resolveDates: Refiner = {
  name: 'the year that the document implies',
  refine: (scene, candidates) => {
    const dates = candidates.filter(isDate)
    if (dates.length === 0) return candidates
    const date = documentDate(scene, dates)
    const settled = [...dates]
    let said: Anchor | undefined
    for (const sentence of sentencesOf(scene.reader, dates))
      said = resolveSentence(scene.reader, settled, sentence, date, said)
    let next = 0
    return candidates.map((candidate) => (isDate(candidate) ? (settled[next++] as Candidate) : candidate))
  },
}
