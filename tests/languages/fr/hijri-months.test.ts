import { describe, expect, it } from 'vitest'
import { hijriMonth, hijriMonthStarts, hijriMonths } from '../../../src/languages/fr/hijri-months.ts'
import { fold } from '../../../src/text/chars.ts'

describe('hijriMonths', () => {
  it('has the twelve months in order', () => {
    expect(hijriMonths().map(({ month }) => month)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])
  })

  it('holds folded spellings, each once and each of one month', () => {
    const all = hijriMonths().flatMap(({ spellings }) => spellings)
    expect(new Set(all).size).toBe(all.length)
    for (const { month, spellings } of hijriMonths())
      for (const spelling of spellings) {
        expect(fold(spelling)).toBe(spelling)
        expect(hijriMonth(spelling), spelling).toBe(month)
        expect(hijriMonth(spelling.toUpperCase().replaceAll(' ', '-').replaceAll("'", '’'))).toBe(month)
        expect(hijriMonth(spelling.replaceAll("'", '')), spelling).toBe(month)
      }
  })

  it('says with which words to begin', () => {
    expect(hijriMonthStarts).toEqual(expect.arrayContaining(['rajab', "rabi'", 'djoumadah', 'zoul', 'kaada']))
    const first = hijriMonths().flatMap(({ spellings }) =>
      spellings.map((spelling) => spelling.split(' ')[0]),
    )
    expect(new Set(hijriMonthStarts)).toEqual(new Set(first))
    expect(new Set(hijriMonthStarts).size).toBe(hijriMonthStarts.length)
  })
})

describe('hijriMonth', () => {
  it.each([
    ['Mouharram', 1],
    ['mouharam', 1],
    ['moharram', 1],
    ['SAFAR', 2],
    ['Rabi’ Al Awwal', 3],
    ['rabiul awwal', 3],
    ['rabia I', 3],
    ['Rabi I', 3],
    ['Rabie El Aouel', 3],
    ['RABIUL THANI', 4],
    ["rabi' II", 4],
    ['rebia II', 4],
    ['Rabi’ Al-Akhir', 4],
    ['rabia al-thani', 4],
    ['rabi ath-thani', 4],
    ['DJOUMADAH AWWAL', 5],
    ['djoumada al-oula', 5],
    ['Joumada El Oula', 5],
    ['joumada I', 5],
    ['Joumada Ethania', 6],
    ['Joumada II', 6],
    ['jumada al-thani', 6],
    ['djoumada ath-thania', 6],
    ['RAJAHB', 7],
    ['redjeb', 7],
    ['Chaâbane', 8],
    ["cha'ban", 8],
    ['ramadan', 9],
    ['choual', 10],
    ['Chaoual', 10],
    ['dhou al-qi’da', 11],
    ['dhoul qada', 11],
    ['Dhou Quida', 11],
    ['Dhul Qaada', 11],
    ['Dhou El Kaâda', 11],
    ["zoul qi'da", 11],
    ['dhul-hijja', 12],
    ['Dhou El Hidja', 12],
    ['dou al-hijja', 12],
    ['zoulhijja', 12],
    ['  Dhou\u00a0Al‑Hijja ', 12],
  ])('%s is month %i', (spelling, month) => {
    expect(hijriMonth(spelling)).toBe(month)
  })

  it.each([
    '',
    'rabia',
    'rajab al',
    'al mouharram',
    'rabi al',
    'rabi 3',
    'joumada',
    'mars',
    'rabat',
    'al',
    "'",
    'constructor',
    'r'.repeat(200_000),
  ])('knows no month in %j', (text) => {
    expect(hijriMonth(text)).toBeUndefined()
  })
})
