import { parse } from 'edtf'
import { describe, expect, it } from 'vitest'
import { parseEdtf } from '../../../src/edtf/index.ts'
import { examples } from '../../../src/entities/date/fr.examples.ts'
import { parseDate, parseDates } from '../../../src/entities/date/parse.ts'
import { annotate } from '../../../src/index.ts'
import { readNotation } from '../../notation.ts'

const valuesOf = (text: string, date?: string) =>
  annotate(text, date === undefined ? {} : { date }).mentions('date')

const texts = examples.flatMap((one) => one.texts)

describe('examples', () => {
  it('are over three hundred, each another', () => {
    expect(new Set(texts).size).toBe(texts.length)
    expect(texts.length).toBeGreaterThan(300)
  })

  it('have values that two readers of EDTF accept', () => {
    const values = new Set(examples.flatMap((one) => one.value.edtf ?? []))
    for (const value of values) {
      expect(() => parse(value), value).not.toThrow()
      expect(parseEdtf(value).ok, value).toBe(true)
    }
  })

  it('are read alike without the lexicons', () => {
    for (const line of texts) {
      const { text } = readNotation(line)
      const { id, type, because, confidence, zone, entity, form, value, ...span } = valuesOf(
        text,
      )[0] as never as Record<string, unknown>
      expect(parseDate(text), line).toEqual({ ...(value as object), ...span, relative: form === 'relative' })
    }
  })
})

describe('lists of dates', () => {
  it.each([
    ['les 3 et 4 mai, 10 juin et 5 juillet 2014', ['3 et 4 mai', '10 juin', '5 juillet 2014']],
    ['les 30 et 31 mai et 1er juin 2014', ['30 et 31 mai', '1er juin 2014']],
    ['en 2011, 2012, et 2013', ['2011', '2012', '2013']],
    ['en 2012-2013 et en 2014', ['2012-2013', '2014']],
    ['rejetées en mars et en avril 2014', ['mars', 'avril 2014']],
    ['les années 1960 et 1970', ['années 1960', '1970']],
    ['aux XIXe et XXe siècles', ['XIXe', 'XXe siècles']],
    ['Bélarus* (2016), Pologne (2017)', ['2016', '2017']],
    ['du 3 mai et du 7 juin 2014', ['3 mai', '7 juin 2014']],
    ['sa résolution 1990 (2011) en date du 27 juin 2011', ['27 juin 2011']],
    ['37/4 du 22 octobre 1982 et 38/4 du 28 octobre 1983', ['22 octobre 1982', '28 octobre 1983']],
    ['aux paragraphes 5 et 30 juin 2014', ['30 juin 2014']],
    ['Groupe 7, 3 et 5 mai 2011', ['3 et 5 mai 2011']],
    ['commençant le 1er janvier [2019], et', ['1er janvier [2019]']],
  ])('%s', (text, expected) => {
    expect(valuesOf(text).map((one) => one.text)).toEqual(expected)
  })
})

describe('what the document implies', () => {
  it.each([
    ['du 3 au 5 février, et du 28 au 30 avril 2015', '2015-02-03/2015-02-05'],
    ['le 28 décembre et le 3 janvier 2015', '2014-12-28'],
    ['les 19 novembre et 23 et 29 décembre 2014', '2014-11-19'],
    ['en octobre et novembre 2014', '2014-10'],
  ])('a later year in the sentence: %s', (text, resolved) => {
    expect(valuesOf(text)[0]?.value.resolved).toBe(resolved)
  })

  it.each([
    ["En 2013, l'adoption du décret du 12 décembre", '2013-12-12'],
    ['en décembre 2014 et janvier', '2015-01'],
    ['du 2 mai 2011 au 3 juin 2012, puis le 4 juin', '2012-06-04'],
  ])('an earlier year in the sentence: %s', (text, resolved) => {
    expect(valuesOf(text).at(-1)?.value.resolved).toBe(resolved)
  })

  it.each([
    ['le 4 février', '2015-03-10', '2015-02-04'],
    ['le 23 décembre', '2015-01-07', '2014-12-23'],
    ['le 3 janvier', '2014-12-20', '2015-01-03'],
    ['du 28 décembre au 3 janvier', '2015-01-20', '2014-12-28/2015-01-03'],
    ['en juin', '2015', '2015-06'],
    // The 15th of April was a Wednesday in 2015, a Tuesday in 2014.
    ['le mercredi 15 avril', '2014-12-20', '2015-04-15'],
  ])("the document's date: %s, %s", (text, date, resolved) => {
    expect(valuesOf(text, date)[0]?.value.resolved).toBe(resolved)
  })

  it('is not the year of the next sentence', () => {
    expect(valuesOf('Le 4 février, il a neigé. Le 3 mai 2014, non.')[0]?.value).not.toHaveProperty('resolved')
  })

  it('is nothing for a day that comes back every year', () => {
    expect(valuesOf('le 29 août, Journée internationale', '2011-07-08')[0]?.value).not.toHaveProperty(
      'resolved',
    )
  })

  it("reads the document's date in its masthead", () => {
    const text =
      'Nations Unies A/65/903\n\nDistr. générale\n8 juillet 2011\nFrançais\nOriginal : anglais\n\nLe texte du 4 juin suit.'
    expect(valuesOf(text).map((one) => one.value.resolved ?? one.value.edtf)).toEqual([
      '2011-07-08',
      '2011-06-04',
    ])
  })

  it.each([
    ['le 29 août dernier', '2011-09-10', '2011-08-29'],
    ['le 29 août dernier', '2011-07-08', '2010-08-29'],
    ['le 29 août prochain', '2011-07-08', '2011-08-29'],
    ['le 3 mai prochain', '2011-07-08', '2012-05-03'],
    ['en octobre dernier', '2011-07-08', '2010-10'],
    ['du 3 au 5 mai derniers', '2011-07-08', '2011-05-03/2011-05-05'],
    ["l'an dernier", '2011-07-08', '2010'],
    ["l'année prochaine", '2011-07-08', '2012'],
    ["l'année en cours", '2011-07-08', '2011'],
    ['cette année', '2011', '2011'],
    ['le mois dernier', '2011-01-08', '2010-12'],
    ['le mois prochain', '2011-12-08', '2012-01'],
    ['la semaine dernière', '2015-03-10', '2015-03-02/2015-03-08'],
    ['lundi dernier', '2015-03-10', '2015-03-09'],
    ['mardi dernier', '2015-03-10', '2015-03-03'],
    ['mardi prochain', '2015-03-10', '2015-03-17'],
    ['ce jour', '2011-07-08', '2011-07-08'],
    ['hier', '2011-07-01', '2011-06-30'],
    ['avant-hier', '2011-07-01', '2011-06-29'],
    ['le 15 courant', '2011-07-08', '2011-07-15'],
    ["l'été dernier", '2011-07-08', '2010-22'],
    ["l'été dernier", '2011-10-08', '2011-22'],
    ['au siècle dernier', '2011-07-08', '19XX'],
    ['le trimestre dernier', '2011-01-08', '2010-36'],
    ['le semestre en cours', '2011-07-08', '2011-41'],
  ])('%s, said on %s', (text, date, resolved) => {
    const [found] = valuesOf(text, date)
    expect(found?.form).toBe('relative')
    expect(found?.value).toMatchObject({ calendar: 'gregorian', resolved })
  })

  it.each([
    ['En 2013, il a plu. La même année, il a neigé.', '2013'],
    ['En 2013, il a plu. Il a neigé l’année suivante.', '2014'],
    ['Le 3 mai 2013, il a plu. Ce même jour, il a neigé.', '2013-05-03'],
    ['Le 3 mai 2013, il a plu. À cette date, il a neigé.', '2013-05-03'],
    ['En mai 2013, il a plu, et le mois suivant aussi.', '2013-06'],
  ])('the date said before: %s', (text, resolved) => {
    expect(valuesOf(text, '2020-01-01').at(-1)?.value.resolved).toBe(resolved)
  })

  it.each([
    ['le 29 août dernier', 'XXXX-08-29'],
    ['en octobre dernier', 'XXXX-10'],
    ['du 3 au 5 mai derniers', 'XXXX-05-03/XXXX-05-05'],
  ])('keeps what the words say: %s', (text, edtf) => {
    expect(valuesOf(text)[0]?.value).toEqual({ edtf, calendar: 'gregorian' })
    expect(valuesOf(text, '2011-07-08')[0]?.value.edtf).toBe(edtf)
  })

  it('gives a Hijri date the days that the text gives for it, a day from the calendar', () => {
    const twins = 'du 19 au 22 Rabi Al-Awal 1401, soit du 25 au 28 janvier 1981'
    expect(valuesOf(twins).map((one) => one.value.edtf)).toEqual([
      '1981-01-25/1981-01-28',
      '1981-01-25/1981-01-28',
    ])
    expect(valuesOf('26 rajab 1432 H (5 août 2011)')[0]?.value.edtf).toBe('2011-06-28')
  })

  it('leaves relative dates unresolved where nothing tells', () => {
    expect(valuesOf("l'an dernier")[0]?.value).toEqual({ calendar: 'gregorian' })
  })
})

describe('diagnostics', () => {
  const codes = (text: string) =>
    annotate(text)
      .toJSON()
      .diagnostics.map((one) => [one.code, text.slice(one.start, one.end)])

  it.each([
    ['le 30 février 2011', [['impossible-date', '30 février 2011']]],
    ['le 31 juin', [['impossible-date', '31 juin']]],
    ['le 29 février 2011', [['impossible-date', '29 février 2011']]],
    ['le mercredi 8 juillet 2011', [['weekday-misfit', 'mercredi 8 juillet 2011']]],
    ['du mardi 28 au vendredi 30 juin 2011', [['weekday-misfit', 'mardi 28 au vendredi 30 juin 2011']]],
    ['du 30 au 28 juin 2011', [['backwards-range', '30 au 28 juin 2011']]],
    [
      'du 26 au 28 rajab 1432 H (18-20 juin 2011)',
      [['calendar-twins', '26 au 28 rajab 1432 H (18-20 juin 2011']],
    ],
  ])('%s', (text, expected) => {
    expect(codes(text)).toEqual(expected)
  })

  it.each([
    'le vendredi 8 juillet 2011',
    'du mardi 28 au jeudi 30 juin 2011',
    'le 29 février 2012',
    'du 28 décembre au 3 janvier 2011',
    'le 29 février',
    'le mercredi 8 juillet',
    'le 12 rajab 1389 H (25 septembre 1969)',
    'en djoumadah awwal 1430 H (mai 2009)',
    'en 1441 H (2020)',
  ])('none: %s', (text) => {
    expect(codes(text)).toEqual([])
  })
})

describe('calendar twins', () => {
  const edges = (text: string) =>
    annotate(text)
      .relations()
      .filter((one) => one.type === 'same-as')
      .map(({ from, to }) => [from, to])

  it.each([
    [
      'du 26 au 28 rajab 1432 H (28-30 juin 2011)',
      ['date:hijri:1432-07-26/1432-07-28', 'date:2011-06-28/2011-06-30'],
    ],
    ['le 25 septembre 1969 (12 Rajab 1389H)', ['date:hijri:1389-07-12', 'date:1969-09-25']],
    [
      'du 14 au 16 mai 2008, correspondant au 9-11 Joumada Al Oula 1429H',
      ['date:hijri:1429-05-09/1429-05-11', 'date:2008-05-14/2008-05-16'],
    ],
    ['DJOUMADAH AWWAL 1430H (MAI 2009)', ['date:hijri:1430-05', 'date:2009-05']],
    ['le 26 rajab 1432 H (juin 2011)', ['date:hijri:1432-07-26', 'date:2011-06']],
    ['1441 H (2020)', ['date:hijri:1441', 'date:2020']],
  ])('%s', (text, expected) => {
    expect(edges(text)).toEqual([expected])
  })

  it.each([
    'le 26 rajab 1432 H ; le texte a été revu le 28 juin 2011',
    'du 26 au 28 rajab 1432 H (18-20 juin 2011)',
    '1441 H (1967)',
  ])('none: %s', (text) => {
    expect(edges(text)).toEqual([])
  })
})

describe('entities', () => {
  it('gather the mentions of one day', () => {
    const graph = annotate('le 28 juin 2011, puis le mardi 28 juin 2011 et le 28 juin')
    expect(graph.toJSON().entities.map((one) => [one.id, one.mentions.length])).toEqual([
      ['date:2011-06-28', 3],
    ])
  })

  it('are none for a day without a year', () => {
    expect(annotate('le 28 juin').mentions('date')[0]).not.toHaveProperty('entity')
  })
})

describe('parseDate', () => {
  it('reads the first date of a text', () => {
    expect(parseDate('tenue du 28 au 30 juin 2011, puis en 2012')).toEqual({
      text: '28 au 30 juin 2011',
      start: 9,
      end: 27,
      edtf: '2011-06-28/2011-06-30',
      calendar: 'gregorian',
      relative: false,
    })
  })

  it('reads all of them', () => {
    expect(parseDates('le 3 mai 2011 et en 2012').map((one) => one.edtf)).toEqual(['2011-05-03', '2012'])
  })

  it('reads a year that is the whole text', () => {
    expect(parseDate('2015')?.edtf).toBe('2015')
    expect(parseDate(' 2014-2015 ')?.edtf).toBe('2014/2015')
  })

  it('is undefined where there is no date', () => {
    expect(parseDate('')).toBeUndefined()
    expect(parseDate('la résolution 1973 (2011)')).toBeUndefined()
  })

  it('resolves by the day of writing', () => {
    expect(parseDate('le 29 août dernier', { date: '2011-09-10' })).toMatchObject({
      resolved: '2011-08-29',
      relative: true,
    })
  })

  it('refuses what is no string', () => {
    expect(() => parseDate(5 as never)).toThrow(expect.objectContaining({ code: 'NOT_A_STRING' }))
    expect(() => parseDate('2011', { date: 'hier' })).toThrow(expect.objectContaining({ code: 'BAD_OPTION' }))
  })
})

describe('a year with the number of a footnote on it', () => {
  it('says its year', () => {
    expect(parseDate('les forces afghanes en septembre 201442.')?.edtf).toBe('2014-09')
    expect(parseDate('le 3 mai 20121, le Comité')?.edtf).toBe('2012-05-03')
  })
  it('is told from a number', () => {
    expect(parseDate('en mars 201500 personnes')?.edtf).toBe('XXXX-03')
    expect(parseDate('en mai 20151 réfugiés')?.edtf).toBe('XXXX-05')
    expect(parseDate('vers 201412.')).toBeUndefined()
  })
})
