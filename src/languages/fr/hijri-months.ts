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

/** Names of two words or three: what they may begin with, and what each month's may end with. */
interface Family {
  readonly stems: readonly string[]
  readonly endings: readonly (readonly [month: number, endings: readonly string[]])[]
}

const words = (list: string): readonly string[] => list.split(' ')

/** Every first word with every second. */
const paired = (first: readonly string[], second: readonly string[]): readonly string[] =>
  first.flatMap((one) => second.map((other) => `${one} ${other}`))

const RABI = words("rab rabi rabi' rabia rabia' rabii rabie rabiou rabih rebi rebia rebii")
const JOUMADA = words(
  'joumada joumadah djoumada djoumadah djoumadi joumadi jumada jumadah jumadi joumad djoumad djamada djamadi',
)

const FIRST = [
  ...words('awwal awal aouel aoual aouwal awel oula ula i 1 1er premier'),
  ...paired(words('al el'), words('awwal awal aouel aoual aouwal awel oula ula')),
  ...words("l'awwal l'aouel"),
]
const SECOND = [
  ...words('thani thania thaniya tani tania ethani ethania athani athania akhir akhira akhar ii 2 second'),
  ...paired(words('al el ath at eth et'), words('thani thania thaniya tani tania sani')),
  ...paired(words('al el'), words('akhir akhira akhirah akhar')),
]

/** « rabiul awwal », « rabioul thani »: the article has grown onto the month. */
const RABI_UL = words('rabiul rabioul rebiul rebioul')
const JOUMADA_UL = words('joumadal joumadoul jumadal jumadil jumadul djoumadal')

const AWWAL_UL = words('awwal awal aouel aoual oula ula')
const THANI_UL = words('thani thania tani tania sani akhir akhira akhar')

const DHOU = words('dhou dhu dou zou')
const DHOUL = words('dhoul dhul doul djoul zoul zul zil thoul')
const ARTICLES = words('al el')
const QIDA = words(
  "qi'da qida qiida kiida qi'dah qidah qa'da qada qa'dah qadah qaada qa'ada qaadah quida ki'da kida ka'da kada kaada kaadah",
)
const HIJJA = words('hijja hijjah hija hijah hidja hidjah hiddja hidjja hejja hedja hajja')

const families: readonly Family[] = [
  {
    stems: RABI,
    endings: [
      [3, FIRST],
      [4, SECOND],
    ],
  },
  {
    stems: RABI_UL,
    endings: [
      [3, [...AWWAL_UL, ...paired(ARTICLES, AWWAL_UL)]],
      [4, [...THANI_UL, ...paired(ARTICLES, THANI_UL)]],
    ],
  },
  {
    stems: JOUMADA,
    endings: [
      [5, FIRST],
      [6, SECOND],
    ],
  },
  {
    stems: JOUMADA_UL,
    endings: [
      [5, AWWAL_UL],
      [6, THANI_UL],
    ],
  },
  {
    stems: DHOU,
    endings: [
      [11, [...QIDA, ...paired(ARTICLES, QIDA)]],
      [12, [...HIJJA, ...paired(ARTICLES, HIJJA)]],
    ],
  },
  {
    stems: DHOUL,
    endings: [
      [11, QIDA],
      [12, HIJJA],
    ],
  },
]

/** Names of one word. */
const single: readonly (readonly [month: number, names: readonly string[]])[] = [
  [
    1,
    words(
      'mouharram mouharam mouharrem mouharem muharram muharam muharrem moharram moharam moharrem moharem',
    ),
  ],
  [2, words('safar saffar safer')],
  [7, words('rajab rajahb rajeb radjab radjeb redjeb rejeb rajjab redjab ragab')],
  [
    8,
    words(
      "chaabane chaaban cha'bane cha'ban chabane chaban shaaban shaabane sha'ban sha'bane shaban cha'abane cha'aban",
    ),
  ],
  [9, words('ramadan ramadhan ramadane ramadhane ramazan ramdan ramadaan')],
  [10, words('chawwal chawal chaoual chaouel choual chouwal chaoul chaouwal chawwel shawwal shawal chewal')],
  [
    11,
    words(
      'kaada dhoulqida dhulqida zoulqida zulqida dhoulqada dhulqada zoulkida zoulkada zilkada zoulqaada zulqaada zulqaadah dhulqaada dhulqaadah zulqidah dhulqidah dhoulqidah',
    ),
  ],
  [
    12,
    words(
      'hija hijja hidja dhoulhijja dhulhijja zoulhijja zulhijja zilhijja dhoulhidja zoulhidja zulhijjah dhulhijjah zilhijjah dhoulhijjah',
    ),
  ],
]

/** What honours a month behind its name: « Safar Al-Khair », « Ramadan Al-Moubarak ». */
const HONOURS: readonly (readonly [month: number, honours: readonly string[]])[] = [
  [1, words('haram')],
  [2, words('khair kheir khayr')],
  [7, words('fard mourajjab haram')],
  [8, words('mouazzam')],
  [9, words('moubarak mubarak mobarak karim')],
  [10, words('moukarram moubarak')],
]

const honoursOf = (month: number): readonly string[] =>
  HONOURS.flatMap(([number, honours]) => (number === month ? [...honours, ...paired(ARTICLES, honours)] : []))

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

const spellingsOf = (month: number): readonly string[] => [
  ...single.flatMap(([number, names]) =>
    number === month ? [...names, ...paired(names, honoursOf(month))] : [],
  ),
  ...families.flatMap(({ stems, endings }) =>
    endings.flatMap(([number, list]) => (number === month ? paired(stems, list) : [])),
  ),
]

/** The twelve months, Mouharram to Dhou al-hijja, each with all its spellings: some 2,900, made on demand. */
export const hijriMonths = (): readonly HijriMonth[] =>
  Array.from({ length: 12 }, (_, i) => ({ month: i + 1, spellings: spellingsOf(i + 1) }))

/** The words that a month's name begins with, folded: where to try `hijriMonth`. */
export const hijriMonthStarts: readonly string[] = [
  ...single.flatMap(([, names]) => names),
  ...families.flatMap(({ stems }) => stems),
]

const withoutMarks = (word: string): string => word.replaceAll("'", '')

/** For each first word, the month by the words that follow; those of one word by none. */
const makeIndex = (): ReadonlyMap<string, ReadonlyMap<string, number>> => {
  const index = new Map<string, ReadonlyMap<string, number>>()
  for (const [month, names] of single)
    for (const name of names)
      index.set(withoutMarks(name), new Map(['', ...honoursOf(month)].map((rest) => [rest, month])))
  for (const { stems, endings } of families) {
    const months = new Map(
      endings.flatMap(([month, list]) => list.map((ending) => [withoutMarks(ending), month] as const)),
    )
    for (const stem of stems) index.set(withoutMarks(stem), months)
  }
  return index
}

let index: ReturnType<typeof makeIndex> | undefined

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
export const hijriMonth = (spelling: string): number | undefined => {
  if (spelling.length > MAX_SPELLING) return undefined
  const name = bare(spelling)
  const gap = name.indexOf(' ')
  index ??= makeIndex()
  return index.get(gap < 0 ? name : name.slice(0, gap))?.get(gap < 0 ? '' : name.slice(gap + 1))
}
