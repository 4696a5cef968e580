import { edtfBetween, edtfDay } from '../../edtf/index.ts'
import type { Match, Pattern, Stretch } from '../../model/pattern.ts'
import type { Reader } from '../../model/reader.ts'
import type { AnyRule } from '../../model/rule.ts'
import { alt, inClass, not, opt, seq, word } from '../../pattern/build.ts'
import { edge } from './fr.months.ts'
import { day, dayOf, isNoDate, month, monthName, to, weekdayAndDay, withWeekday } from './parts.ts'
import type { Relative, Unit } from './relative.ts'

/** « dernier », « prochain », « courant », « en cours ». */
const near: Pattern = alt(inClass('past-word'), inClass('coming-word'), inClass('present-word'), 'en cours')
const beside: Pattern = alt(near, inClass('before-word'), inClass('following-word'))
const unit: Pattern = inClass('calendar-unit')
/** A year or a month after them makes an absolute date: « cette année 2015 », « ce mois de mars ». */
const alone: Pattern = not(inClass('year-number'), seq(alt('de', "d'"), month))

const UNITS: readonly Unit[] = ['day', 'week', 'month', 'quarter', 'half', 'year', 'century']

const SHIFTS: readonly (readonly [wordClass: string, base: Relative['base'], shift: number])[] = [
  ['past-word', 'document', -1],
  ['coming-word', 'document', 1],
  ['present-word', 'document', 0],
  ['before-word', 'text', -1],
  ['following-word', 'text', 1],
  ['same-word', 'text', 0],
]

const shiftAt = (reader: Reader, token: number): Pick<Relative, 'base' | 'shift'> | undefined => {
  for (const [name, base, shift] of SHIFTS) if (reader.inClass(token, name)) return { base, shift }
  return undefined
}

const DAY_WORDS: Readonly<Record<string, number>> = { hier: -1, demain: 1 }

/** What one word of a relative date adds to its meaning. */
const addWord = (reader: Reader, token: number, meaning: Relative): Relative => {
  const folded = reader.folded(token)
  const shift = shiftAt(reader, token)
  if (shift) return { ...meaning, ...shift }
  const away = DAY_WORDS[folded]
  if (away !== undefined) return { ...meaning, shift: away }
  if (folded === 'avant') return { ...meaning, extra: -1 }
  // « ce jour-là », « à cette date » speak of a day said before.
  if (folded === 'la' || folded === 'date') return { ...meaning, base: 'text' }
  const unit = reader.valueIn(token, 'calendar-unit')
  if (unit !== undefined) return { ...meaning, unit: UNITS[unit] ?? 'day' }
  for (const name of ['month', 'weekday', 'season'] as const) {
    const value = reader.valueIn(token, name)
    if (value !== undefined) return { ...meaning, [name]: value }
  }
  const number = dayOf(reader, { from: token, to: token + 1 })
  return number === undefined ? meaning : { ...meaning, days: [...(meaning.days ?? []), number] }
}

/** What the words of a relative date mean, whatever the day on which they were written. */
export const relativeOf = (reader: Reader, { from, to: end }: Stretch): Relative => {
  let meaning: Relative = { base: 'document', shift: 0, unit: 'day' }
  for (let token = reader.at(from); token < end; token = reader.next(token))
    meaning = addWord(reader, token, meaning)
  return meaning
}

/** « le monde de demain » has no day. */
const isAttribute = ({ reader, from }: Match): boolean =>
  DAY_WORDS[reader.folded(from)] !== undefined && ['de', "d'"].includes(reader.folded(reader.previous(from)))

/** What the words say by themselves: of « le 3 octobre dernier », `XXXX-10-03`. */
const saidBy = ({ month, days = [] }: Relative): { readonly edtf?: string } => {
  if (month === undefined) return {}
  const [first, last] = [days[0], days.at(-1)].map((one) => edtfDay(undefined, month, one))
  const edtf = days.length > 1 ? edtfBetween(first, last) : first
  return edtf === undefined ? {} : { edtf }
}

const rule = (name: string, pattern: Pattern, confidence: number, example: string): AnyRule => ({
  name,
  type: 'date',
  form: 'relative',
  level: 1,
  pattern,
  read: (match) =>
    isAttribute(match) || isNoDate(match)
      ? undefined
      : {
          value: { ...saidBy(relativeOf(match.reader, match)), calendar: 'gregorian' },
          span: withWeekday(match.reader, match),
        },
  confidence,
  example,
})

export const relativeRules: readonly AnyRule[] = [
  rule(
    '<jour> <mois> dernier',
    seq(day, opt(to, weekdayAndDay), month, near),
    0.95,
    'le [29 août dernier], à Semipalatinsk',
  ),
  rule('<mois> dernier', seq(monthName, near), 0.95, 'lancés en [octobre dernier]'),
  rule('fin <mois> dernier', seq(edge, month, near), 0.95, 'à la [fin octobre dernier]'),
  rule(
    '<jour> courant',
    seq(day, alt('courant', seq(alt('du mois', 'de ce mois', 'du meme mois'), opt(near)))),
    0.9,
    'le [15 courant]',
  ),
  rule(
    '<unité> dernière',
    // « une année suivant son mandat »: what agrees in no way follows as a verb does.
    seq(
      not(word('date')),
      not(seq(word('année', 'années', 'semaine', 'semaines'), word('suivant', 'précédent'))),
      unit,
      not(word('derniers', 'prochains')),
      beside,
      alone,
    ),
    0.93,
    "l'[an dernier], le Comité",
  ),
  rule('<saison> dernier', seq(inClass('season'), near), 0.93, "l'[été dernier], le Comité"),
  rule('<jour de la semaine> dernier', seq(inClass('weekday'), near), 0.93, '[lundi dernier], le Comité'),
  rule('même <unité>', seq('meme', unit, alone), 0.9, 'la [même année], le Comité'),
  rule(
    'cette <unité>',
    seq(word('ce', 'cette'), opt('meme'), unit, opt(word('ci', 'la')), alone),
    0.9,
    'adopté [ce jour] à Astana',
  ),
  rule('hier, demain', seq(opt('avant'), word('hier', 'demain')), 0.7, 'ont attaqué [hier] un convoi'),
]
