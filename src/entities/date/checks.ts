import { earliestDay, latestDay, runsBackwards, weekdayOf } from '../../edtf/index.ts'
import { type Candidate, revise } from '../../model/candidate.ts'
import type { Refiner, Scene } from '../../model/language.ts'
import { twinsOf } from './twins.ts'

const warn = (scene: Scene, { from, to }: Candidate, code: string, message: string): void => {
  const { start, end } = scene.reader.tokens
  scene.diagnose({ code, message, start: start[from] as number, end: end[to - 1] as number })
}

/** The weekdays that a date names, with the days that they should be: the first and the last of a range. */
const weekdayMisfits = ({ reader }: Scene, { from, to, value }: Candidate<'date'>): boolean => {
  const { edtf } = value
  if (edtf === undefined || value.calendar === 'hijri' || edtf.startsWith('{') || edtf.startsWith('['))
    return false
  const named: number[] = []
  for (let token = from; token < to; token++) {
    const weekday = reader.valueIn(token, 'weekday')
    if (weekday !== undefined) named.push(weekday)
  }
  if (named.length === 0) return false
  const begins = reader.valueIn(from, 'weekday')
  const ends = edtf.includes('/') ? (begins === undefined ? named[0] : named[1]) : undefined
  const fits = (iso: string | undefined, weekday: number | undefined): boolean => {
    const [year = 0, month = 0, day = 0] = (iso ?? '').split('-').map(Number)
    const real = weekdayOf(year, month, day)
    return iso === undefined || weekday === undefined || real === undefined || real === weekday
  }
  return !fits(earliestDay(edtf), begins) || !fits(latestDay(edtf), ends)
}

const wordsOf = ({ reader }: Scene, { from, to }: Candidate): string => reader.text(from, to)

const check = (scene: Scene, date: Candidate<'date'>): void => {
  const { edtf, calendar } = date.value
  if (date.form === 'relative') return
  if (edtf === undefined) {
    if (calendar === 'gregorian')
      warn(scene, date, 'impossible-date', `no calendar has such a day: ${wordsOf(scene, date)}`)
    return
  }
  if (edtf.includes('/') && runsBackwards(edtf))
    warn(scene, date, 'backwards-range', `ends before it begins: ${wordsOf(scene, date)}`)
  else if (weekdayMisfits(scene, date))
    warn(scene, date, 'weekday-misfit', `the day of the week is another: ${wordsOf(scene, date)}`)
}

/** Reports days that do not exist, ranges that run backwards, weekdays and Hijri twins that do not fit. */
export const checkDates: Refiner = {
  name: 'checks of dates',
  refine: (scene, candidates) => {
    for (const candidate of candidates)
      if (candidate.type === 'date') check(scene, candidate as Candidate<'date'>)
    for (const { hijri, gregorian, agree } of twinsOf(scene.reader, candidates))
      if (!agree)
        warn(
          scene,
          revise(hijri, {
            from: Math.min(hijri.from, gregorian.from),
            to: Math.max(hijri.to, gregorian.to),
          }),
          'calendar-twins',
          `more than a day apart: ${scene.reader.text(hijri.from, hijri.to)}, ${scene.reader.text(gregorian.from, gregorian.to)}`,
        )
    return candidates
  },
}
