/**
 * The months of the Hijri calendar as French texts spell them: documents of the Organisation of Islamic
 * Cooperation, its Parliamentary Union, the Islamic Fiqh Academy and ISESCO (« Djoumadah Awwal », « Rabiul
 * Thani », « Dhou Quida », « Rajahb »), and the official gazettes of Algeria (« Rabie El Aouel », « Dhou El
 * Hidja ») and Morocco (« rebia II », « kaada », « hija »).
 */
import { fold } from '../../text/chars.ts'

/** A month, 1 to 12, with its spellings, folded; a hyphen counts as a space. */
export interface HijriMonth {
  readonly month: number
  readonly spellings: readonly string[]
}

const words = (list: string): readonly string[] => list.split(' ')

/** Every stem with every ending: « rabi », « joumada » with « al awwal », « i ». */
const paired = (stems: readonly string[], endings: readonly string[]): readonly string[] =>
  stems.flatMap((stem) => endings.map((ending) => `${stem} ${ending}`))

const RABI = words("rabi rabi' rabia rabia' rabii rabie rabiou rabih rebi rebia rebii")
const JOUMADA = words(
  'joumada joumadah djoumada djoumadah djoumadi joumadi jumada jumadah jumadi joumad djoumad djamada djamadi',
)

const FIRST = [
  ...words('awwal awal aouel aoual aouwal awel oula ula i 1 1er premier'),
  ...paired(words('al el'), words('awwal awal aouel aoual aouwal awel oula ula')),
  ...words("l'awwal l'aouel"),
]
const SECOND = [
  ...words('thani thania thaniya tani tania ethani ethania akhir akhira akhar ii 2 second'),
  ...paired(words('al el ath at eth et'), words('thani thania thaniya tani tania sani')),
  ...paired(words('al el'), words('akhir akhira akhirah akhar')),
]

/** « rabiul awwal », « rabioul thani »: the article has grown onto the month. */
const RABI_UL = words('rabiul rabioul rebiul rebioul')
const JOUMADA_UL = words('joumadal joumadoul jumadal jumadil jumadul djoumadal')

const AWWAL_UL = words('awwal awal aouel aoual oula ula')
const THANI_UL = words('thani thania tani tania sani akhir akhira akhar')

const DHOU = words('dhou dhu dou zou dhoul dhul doul zoul zul zil thoul')
const DHOU_AL = paired(words('dhou dhu dou zou'), words('al el'))
const QIDA = words(
  "qi'da qida qi'dah qidah qa'da qada qa'dah qadah qaada qa'ada qaadah quida ki'da kida ka'da kada kaada kaadah",
)
const HIJJA = words('hijja hijjah hija hijah hidja hidjah hiddja hidjja hejja hedja hajja')
const GLUED = words('dhoul dhul zoul zul zil')

const glued = (endings: string): readonly string[] =>
  GLUED.flatMap((stem) => words(endings).map((ending) => stem + ending))

/** A spelling as spellings are compared: folded, apostrophes gone, hyphens and spaces one space. */
const bare = (spelling: string): string => {
  let out = ''
  let gap = false
  for (const letter of fold(spelling)) {
    if (letter === "'") continue
    if (letter === '-' || letter.trim() === '') {
      gap = out !== ''
      continue
    }
    out += gap ? ` ${letter}` : letter
    gap = false
  }
  return out
}

const month = (number: number, ...lists: readonly (readonly string[])[]): HijriMonth => ({
  month: number,
  spellings: [...new Set(lists.flat())],
})

/** The twelve months, Mouharram to Dhou al-hijja. */
export const hijriMonths: readonly HijriMonth[] = [
  month(
    1,
    words(
      'mouharram mouharam mouharrem mouharem muharram muharam muharrem moharram moharam moharrem moharem',
    ),
    paired(words('al el'), words('mouharram mouharam muharram moharram')),
  ),
  month(2, words('safar saffar safer')),
  month(3, paired(RABI, FIRST), paired(RABI_UL, AWWAL_UL)),
  month(4, paired(RABI, SECOND), paired(RABI_UL, THANI_UL)),
  month(5, paired(JOUMADA, FIRST), paired(JOUMADA_UL, AWWAL_UL)),
  month(6, paired(JOUMADA, SECOND), paired(JOUMADA_UL, THANI_UL)),
  month(7, words('rajab rajahb rajeb radjab radjeb redjeb rejeb rajjab redjab ragab')),
  month(
    8,
    words(
      "chaabane chaaban cha'bane cha'ban chabane chaban shaaban shaabane sha'ban sha'bane shaban cha'abane cha'aban",
    ),
  ),
  month(9, words('ramadan ramadhan ramadane ramadhane ramazan ramdan ramadaan')),
  month(
    10,
    words('chawwal chawal chaoual chaouel choual chouwal chaoul chaouwal chawwel shawwal shawal chewal'),
  ),
  month(11, paired([...DHOU, ...DHOU_AL], QIDA), glued('qida qada kida kada'), words('kaada')),
  month(12, paired([...DHOU, ...DHOU_AL], HIJJA), glued('hijja hija hidja'), words('hija hijja hidja')),
]

let numbers: ReadonlyMap<string, number> | undefined

const monthNumbers = (): ReadonlyMap<string, number> => {
  numbers ??= new Map(
    hijriMonths.flatMap(({ month, spellings }) =>
      spellings.map((spelling) => [spelling.replaceAll("'", ''), month]),
    ),
  )
  return numbers
}

/** The longest spelling, with room for the separators that do not count. */
const MAX_SPELLING = 40

/**
 * The number of a Hijri month, 1 to 12, by its spelling in any case, with or without accents, apostrophes,
 * hyphens and spaces. Undefined for no month, and for « rabi » and « joumada » alone, which are two each.
 *
 * @example
 * hijriMonth('DJOUMADAH AWWAL') // 5
 * hijriMonth('Dhou al-Qi’da') // 11
 */
export const hijriMonth = (spelling: string): number | undefined =>
  spelling.length > MAX_SPELLING ? undefined : monthNumbers().get(bare(spelling))

/** The words that a month's name begins with, folded: where to try `hijriMonth`. */
export const hijriMonthStarts: readonly string[] = [
  ...new Set(
    hijriMonths.flatMap(({ spellings }) => spellings.map((spelling) => spelling.split(' ')[0] ?? '')),
  ),
]
