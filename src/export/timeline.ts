import { compareEdtf, earliestDay, latestDay } from '../edtf/index.ts'

/** One date to draw. */
export interface Moment {
  /** Its place among the graph's entities. */
  readonly entity: number
  readonly label: string
  readonly edtf: string
  readonly count: number
}

/** A stretch of the axis: a year that dates fall in, or the years between two such. */
export interface AxisPart {
  /** In hundredths of the axis. */
  readonly left: number
  readonly width: number
  /** The year, or nothing for a gap. */
  readonly year?: number
}

export interface DrawnMoment extends Moment {
  readonly left: number
  readonly width: number
  /** From 0, top to bottom. */
  readonly lane: number
  /** How long it lasts: up to a fortnight, up to two years, or more, drawn behind the others. */
  readonly lasting: 'days' | 'months' | 'years'
}

export interface Timeline {
  readonly parts: readonly AxisPart[]
  readonly moments: readonly DrawnMoment[]
  readonly lanes: number
}

interface Dated extends Moment {
  readonly first: number
  readonly last: number
}

const DAY = 86_400_000
const WIDE = 731
/** How much room a gap takes beside a year. */
const GAP = 0.4
const MAX_LANES = 6
/** The last moment of a day belongs to its year, midnight after it to the next. */
const MOMENT = 0.001
/** The least room of a mark, in hundredths. */
const LEAST = 1.1

const dayOf = (text: string): number => Date.parse(`${text}T00:00:00Z`) / DAY

const yearOf = (day: number): number => new Date(day * DAY).getUTCFullYear()

const newYear = (year: number): number => {
  // Date.UTC takes years under 100 for the twentieth century's.
  const date = new Date(0)
  date.setUTCFullYear(year, 0, 1)
  return date.getTime() / DAY
}

const dated = (moments: readonly Moment[]): readonly Dated[] =>
  moments
    .flatMap((moment) => {
      const first = earliestDay(moment.edtf) ?? latestDay(moment.edtf)
      const last = latestDay(moment.edtf) ?? first
      return first === undefined || last === undefined
        ? []
        : [{ ...moment, first: dayOf(first), last: dayOf(last) + 1 }]
    })
    .sort((a, b) => compareEdtf(a.edtf, b.edtf))

const lasting = (one: Dated): DrawnMoment['lasting'] =>
  wide(one) ? 'years' : one.last - one.first > 14 ? 'months' : 'days'

const wide = ({ first, last }: Dated): boolean => last - first > WIDE

/** The years that get room of their own: those of short dates, else the ends of the long ones. */
const yearsOf = (all: readonly Dated[]): readonly number[] => {
  const short = all.filter((one) => !wide(one))
  const years = (short.length > 0 ? short : all).flatMap(({ first, last }) => [
    yearOf(first),
    yearOf(last - 1),
  ])
  return [...new Set(years)].sort((a, b) => a - b)
}

const partsOf = (years: readonly number[]): readonly AxisPart[] => {
  const units = years.reduce(
    (sum, year, i) => sum + 1 + (i > 0 && year > (years[i - 1] as number) + 1 ? GAP : 0),
    0,
  )
  const unit = 100 / units
  const parts: AxisPart[] = []
  let left = 0
  years.forEach((year, i) => {
    if (i > 0 && year > (years[i - 1] as number) + 1) {
      parts.push({ left, width: GAP * unit })
      left += GAP * unit
    }
    parts.push({ left, width: unit, year })
    left += unit
  })
  return parts
}

/** Where a day stands on the axis. */
const scale = (years: readonly number[], parts: readonly AxisPart[]): ((day: number) => number) => {
  const partOf = new Map(parts.flatMap((part) => (part.year === undefined ? [] : [[part.year, part]])))
  return (day) => {
    const year = yearOf(day)
    const part = partOf.get(year)
    const start = newYear(year)
    if (part) return part.left + (part.width * (day - start)) / (newYear(year + 1) - start)
    const next = years.find((one) => one > year)
    if (next === undefined) return 100
    const after = partOf.get(next)?.left ?? 0
    const before = years.filter((one) => one < year).at(-1)
    if (before === undefined) return 0
    const left = partOf.get(before)
    return left ? (left.left + left.width + after) / 2 : after
  }
}

const round = (value: number): number => Math.round(value * 100) / 100

/**
 * Lays dates on an axis on which years that hold none take little room, in lanes so that they do not hide each
 * other. Dates without a year are left out.
 */
export const layTimeline = (moments: readonly Moment[]): Timeline => {
  const all = dated(moments)
  if (all.length === 0) return { parts: [], moments: [], lanes: 0 }
  const years = yearsOf(all)
  const parts = partsOf(years)
  const at = scale(years, parts)
  const ends: number[] = []
  const drawn = [...all.filter(wide), ...all.filter((one) => !wide(one))].map((one): DrawnMoment => {
    const left = Math.min(at(one.first), 100 - LEAST)
    const width = Math.max(LEAST, at(one.last - MOMENT) - left)
    const free = ends.findIndex((end) => end <= left)
    const lane = free >= 0 ? free : Math.min(ends.length, MAX_LANES - 1)
    ends[lane] = Math.max(ends[lane] ?? 0, left + width + 0.25)
    const { entity, label, edtf, count } = one
    return { entity, label, edtf, count, left: round(left), width: round(width), lane, lasting: lasting(one) }
  })
  return {
    parts: parts.map((part) => ({ ...part, left: round(part.left), width: round(part.width) })),
    moments: drawn,
    lanes: ends.length,
  }
}
