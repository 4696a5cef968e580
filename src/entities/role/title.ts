import type { RoleValue } from '../../model/entity.ts'
import type { Reader } from '../../model/reader.ts'

/** Feminines that no ending tells, folded, with their masculine. */
const IRREGULAR: Readonly<Record<string, string>> = {
  cheffe: 'chef',
  haute: 'haut',
  experte: 'expert',
  avocate: 'avocat',
  consule: 'consul',
  generaux: 'général',
  generales: 'général',
  speciaux: 'spécial',
}

/** Feminine endings with the masculine ones, the longest first. */
const ENDINGS: readonly (readonly [string, string])[] = [
  ['rice', 'eur'],
  ['euse', 'eur'],
  ['eure', 'eur'],
  ['ière', 'ier'],
  ['iere', 'ier'],
  ['ère', 'er'],
  ['elle', 'el'],
  ['ale', 'al'],
  ['ive', 'if'],
  ['ante', 'ant'],
  ['ente', 'ent'],
  ['ointe', 'oint'],
  ['ée', 'é'],
]

/** Words whose ending is no feminine. */
const EPICENE = /^(?:ministre|secretaire|commissaire|membre|reine|princesse|juge|patriarche)$/u

const folded = (word: string): string => word.normalize('NFD').replace(/\p{M}+/gu, '')

/** The masculine singular of one word of an office, in small letters. */
const masculine = (word: string): string => {
  const plain = folded(word)
  const irregular = IRREGULAR[plain]
  if (irregular !== undefined) return irregular
  const single = word.length > 4 && word.endsWith('s') ? word.slice(0, -1) : word
  if (EPICENE.test(folded(single))) return single
  for (const [feminine, other] of ENDINGS)
    if (single.endsWith(feminine)) return single.slice(0, -feminine.length) + other
  return single
}

/** Words that open the complement of an office. */
const SMALL = /^(?:d|de|des|du|en|par)$/iu

const isCapital = (word: string): boolean => word !== word.toLowerCase()

/** Words of offices that capitals are often written without accents in. */
const ACCENTED: ReadonlyMap<string, string> = new Map(
  `PRÉSIDENT PRÉSIDENTE PRÉSIDENTS SECRÉTAIRE SECRÉTAIRES GÉNÉRAL GÉNÉRALE REPRÉSENTANT REPRÉSENTANTE REPRÉSENTANTS SPÉCIAL SPÉCIALE EXÉCUTIF EXÉCUTIVE
  DÉLÉGUÉ DÉLÉGUÉE MÉDIATEUR DÉPUTÉ SÉNATEUR TRÉSORIER RÉGIONAL RÉSIDENT ÉMIR INDÉPENDANT ENVOYÉ CHARGÉ ÉTAT`
    .split(/\s+/u)
    .map((word) => [folded(word).toLowerCase(), word]),
)

/**
 * An office in its masculine singular: « Représentante permanente » gives « Représentant permanent ». Capitals
 * stand as written, save in a title set wholly in capitals, which keeps its first.
 */
const masculineTitle = (text: string): string => {
  const shouted = text === text.toUpperCase()
  const said = shouted ? text.replace(/\p{L}+/gu, (word) => ACCENTED.get(word.toLowerCase()) ?? word) : text
  let first = true
  // « Chargée d’affaires »: what follows the first small word stands as written.
  let complement = false
  return said.replace(/\s+/gu, ' ').replace(/\p{L}+/gu, (word) => {
    const capital = shouted ? first : isCapital(word)
    first = false
    complement ||= SMALL.test(word)
    const plain = complement ? word.toLowerCase() : masculine(word.toLowerCase())
    return capital ? plain.charAt(0).toUpperCase() + plain.slice(1) : plain
  })
}

const RANKS: readonly (readonly [RegExp, string])[] = [
  [/^(?:premier )?vice|^sous|adjoint|suppleant/u, 'deputy'],
  [/^premier ministre|^chancelier/u, 'head-of-government'],
  [
    /^(?:roi|reine|emir|sultan|pape|serviteur|gardien|president de la republique|chef de l['’]etat)/u,
    'head-of-state',
  ],
  [/^ministre|^secretaire d['’]etat/u, 'minister'],
  [/^(?:secretaire|directeur|administrateur) (?:general|executif)|^haut-commissaire/u, 'executive-head'],
  [/^(?:representant|observateur|delegue) permanent/u, 'permanent-representative'],
  [/^(?:representant|envoye|conseiller|coordonnateur) (?:special|personnel)/u, 'special-representative'],
  [/^(?:rapporteur|expert)/u, 'rapporteur'],
  [/^(?:co-?)?president/u, 'chair'],
]

/** The class of an office by its canonical title; undefined for one that has none. */
const rankOf = (title: string): string | undefined => {
  const plain = folded(title.toLowerCase())
  return RANKS.find(([pattern]) => pattern.test(plain))?.[1]
}

interface Title {
  readonly role: string
  readonly rank: string | undefined
}

/** A document names few offices many times: their titles are kept, in bounded number. */
const titles = new Map<string, Title>()
const MAX_TITLES = 500

const titleOf = (own: string, charge: string): Title => {
  const key = `${own}|${charge}`
  const kept = titles.get(key)
  if (kept) return kept
  const role = masculineTitle(own) + charge
  const title = { role, rank: rankOf(role) }
  if (titles.size >= MAX_TITLES) titles.clear()
  titles.set(key, title)
  return title
}

/** What stands around an office: « ancien » before it, « par intérim » behind. */
export interface Standing {
  readonly former: boolean
  readonly acting: boolean
}

/** The tokens of an office: its own words are `from` to `to`, its charge `charge` to `end`. */
export interface OfficeWords {
  readonly from: number
  readonly to: number
  readonly charge: number
  readonly end: number
}

/** « chargée de la question » is told in the masculine, as the office is. */
export const CHARGED = /^chargée?s?(?= )/u

/** The value of an office of these words. */
export const roleValue = (
  reader: Reader,
  { from, to, charge, end }: OfficeWords,
  { former, acting }: Standing,
): RoleValue => {
  const charged =
    end > to ? ` ${reader.text(charge, end).replace(/\s+/gu, ' ').replace(CHARGED, 'chargé')}` : ''
  const { role, rank } = titleOf(reader.text(from, to), charged)
  return {
    role,
    ...(rank === undefined ? {} : { rank }),
    ...(former ? { former } : {}),
    ...(acting ? { acting } : {}),
  }
}
