import { isBuilt } from '../peers.mjs'
import { say } from '../processes.mjs'
import { table } from '../table.mjs'

/**
 * Expressions of formal French, each in a few words of its own, with the stretch that is the date and the first
 * and last day that it means. An answer is right when both are. Peers get the day of the document, their French
 * grammar, and day before month; an end that a peer counts as excluded is taken as it means it.
 */

const DAY = '2011-12-01'

const EXPRESSIONS = [
  ['datée du ', '8 juillet 2011', '', '2011-07-08'],
  ['en vigueur le ', '1er juillet 2011', '', '2011-07-01'],
  ['réuni le ', 'vendredi 8 juillet 2011', '', '2011-07-08'],
  ['tenue du ', '28 au 30 juin 2011', '', '2011-06-28', '2011-06-30'],
  ['tenue du ', '30 novembre au 2 décembre 2010', '', '2010-11-30', '2010-12-02'],
  ['tenue du ', '28 décembre 2010 au 3 janvier 2011', '', '2010-12-28', '2011-01-03'],
  ['les ', '7 et 8 juin 2011', '', '2011-06-07', '2011-06-08'],
  ['entre le ', '3 et le 7 mai 1998', '', '1998-05-03', '1998-05-07'],
  ['Genève, ', '14-18 mars 2005', '', '2005-03-14', '2005-03-18'],
  ['créé en ', 'mars 2005', '', '2005-03-01', '2005-03-31'],
  ['occupé depuis ', '1967', '', '1967-01-01', '1967-12-31'],
  ['de ', '1995 à 2004', '', '1995-01-01', '2004-12-31'],
  ["l'exercice biennal ", '2008-2009', '', '2008-01-01', '2009-12-31'],
  ['dans les ', 'années 1990', '', '1990-01-01', '1999-12-31'],
  ['au ', 'XXIe siècle', '', '2000-01-01', '2099-12-31'],
  ['au ', 'premier trimestre de 2010', '', '2010-01-01', '2010-03-31'],
  ['au ', 'second semestre de 2010', '', '2010-07-01', '2010-12-31'],
  ['au ', 'printemps 2010', '', '2010-03-01', '2010-05-31'],
  ['fait le ', 'trente juin deux mille onze', '', '2011-06-30'],
  ["l'an ", 'mil neuf cent quarante-cinq', '', '1945-01-01', '1945-12-31'],
  ['DAKAR, LE ', '30 AOUT 2011', '', '2011-08-30'],
  ['le ', '08.07.2011', '', '2011-07-08'],
  ['le ', '8/7/2011', '', '2011-07-08'],
  ['du ', '26 au 28 rajab 1432 H', '', '2011-06-28', '2011-06-30'],
  ['sa lettre du ', '29 août dernier', '', '2011-08-29'],
  ['la résolution 1973 (2011) du Conseil', '', ''],
].map(([before, date, after, first, last = first]) => ({
  text: `${before}${date}${after}`,
  date,
  first,
  last,
}))

const pad = (number) => String(number).padStart(2, '0')

const lastDay = (year, month) => new Date(Date.UTC(year, month, 0)).getUTCDate()

/** The first and last day that chrono's parts say: what it has only guessed does not count. */
const chronoEnd = (parts, end) => {
  const [year, month, day] = ['year', 'month', 'day'].map((name) => parts.get(name))
  if (!parts.isCertain('month')) return `${year}-${end ? '12-31' : '01-01'}`
  if (!parts.isCertain('day')) return `${year}-${pad(month)}-${end ? lastDay(year, month) : '01'}`
  return `${year}-${pad(month)}-${pad(day)}`
}

const chronoReader = async () => {
  const { fr } = await import('chrono-node')
  const day = new Date(`${DAY}T12:00:00`)
  return (text) =>
    fr.parse(text, day).map(({ text: date, start, end }) => ({
      date,
      first: chronoEnd(start, false),
      last: chronoEnd(end ?? start, true),
    }))
}

const dayBefore = (iso) => {
  const day = new Date(`${iso}T12:00:00Z`)
  day.setUTCDate(day.getUTCDate() - 1)
  return day.toISOString().slice(0, 10)
}

const recognizersReader = async () => {
  const { default: all, ...named } = await import('@microsoft/recognizers-text-date-time')
  const { recognizeDateTime } = { ...all, ...named }
  const day = new Date(`${DAY}T12:00:00`)
  return (text) =>
    recognizeDateTime(text, 'fr-fr', undefined, day).flatMap(({ text: date, resolution }) =>
      // Of several readings (a past and a coming year) any may be meant.
      (resolution?.values ?? []).flatMap(({ value, start, end, timex, Mod }) => {
        // « depuis 1967 »: what it names is the year, and from it on.
        if (Mod === 'since' && /^\d{4}$/u.test(timex)) return [{ date, first: start, last: `${timex}-12-31` }]
        if (start === undefined || end === undefined) return [{ date, first: value, last: value }]
        return [
          { date, first: start, last: end },
          { date, first: start, last: dayBefore(end) },
        ]
      }),
    )
}

const compromiseReader = async () => {
  const { default: nlp } = await import('fr-compromise')
  return (text) =>
    nlp(text)
      .match('#Date+')
      .out('array')
      .map((date) => ({ date: date.trim() }))
}

const ourReader = async () => {
  const { parseDates } = await import('../../dist/date.js')
  const { earliestDay, latestDay } = await import('../../dist/edtf.js')
  return (text) =>
    parseDates(text, { date: DAY }).map(({ text: date, edtf, resolved = edtf }) => ({
      date,
      first: earliestDay(resolved),
      last: latestDay(resolved),
    }))
}

const READERS = [
  ['dragoman', ourReader],
  ['chrono-node (fr)', chronoReader],
  ['Microsoft recognizers', recognizersReader],
  ['fr-compromise', compromiseReader],
]

/** `value` where span and days are right, `span` where the stretch alone is, `wrong` otherwise. */
const judge = ({ date, first, last }, found) => {
  if (first === undefined) return found.length === 0 ? 'value' : 'wrong'
  // A peer may keep the small word before a date, and gives a text folded as it reads it.
  const spanOf = (text) => text.replace(/^(?:le|les|du|la|de|en|au|depuis|entre le) /iu, '').toLowerCase()
  const spanned = found.filter((one) => spanOf(one.date) === date.toLowerCase())
  if (spanned.length === 0) return 'wrong'
  return spanned.some((one) => one.first === first && one.last === last) ? 'value' : 'span'
}

export const dates = async () => {
  say('dates')
  const readers = []
  for (const [name, load] of READERS) if (name !== 'dragoman' || isBuilt()) readers.push([name, await load()])
  return EXPRESSIONS.map((expression) => ({
    text: expression.text,
    ...Object.fromEntries(readers.map(([name, read]) => [name, judge(expression, read(expression.text))])),
  }))
}

const SIGNS = { value: '✓', span: 'span', wrong: '—' }

export const datesTable = (rows) => {
  const names = Object.keys(rows[0]).filter((name) => name !== 'text')
  return table(
    ['expression', ...names],
    [
      ...rows.map((row) => [row.text, ...names.map((name) => SIGNS[row[name]])]),
      [
        `right, of ${rows.length}`,
        ...names.map((name) => rows.filter((row) => row[name] === 'value').length),
      ],
    ],
  )
}
