import { split } from '../../text/split.ts'
import { cardinals, ordinals } from './numerals.ts'

/** Folded words with the numbers that they stand for. */
type Valued = Readonly<Record<string, number>>

const numbered = (rows: Readonly<Record<number, string>>): Valued =>
  Object.fromEntries(
    Object.entries(rows).flatMap(([value, words]) => split(words).map((word) => [word, Number(value)])),
  )

/** Words that lose their last vowel before another vowel; folded, without the apostrophe. */
const elision = split('l d j m t s n c qu jusqu lorsqu puisqu quoiqu')

/** Abbreviations whose point ends no sentence. */
const abbreviation = split(
  `m. mm. mme. mlle. dr. prof. me. mgr. s. e. art. par. al. chap. sect. fig. vol. p. pp. ex. cf. etc. no. nos. n. ed. ibid. op. cit. vs. env. tel. av. janv. fevr. avr. juill. juil. fev. sept. oct. nov. dec. add. corr. rev. amend. suppl. gen. col. cdt. lt. st. ste. jr. sr. c. distr. doc. docs. resp. adj. dir. min. max. approx. hab. mio. mrd. ltd. inc. co. corp.`,
)

const ordinalEnding = split('er re e eme ere ers res es ieme nd nde d de eres emes')

const romanEnding = split('e es eme emes ieme')
const firstEnding = split('er ers re res ere eres')

/** Words whose number may have lost the space before it, and those of names with one (Africa50); behind others, glued figures call a note. */
const numberedWord = split(
  `article articles annexe annexes paragraphe paragraphes alinea alineas chapitre chapitres section sections partie titre point points question resolution resolutions decision decisions document documents note page pages volume tome livre numero no version phase niveau objectif cible groupe rev add corr africa`,
)

/** Words before which a hyphen joins nothing: « les mi- et long-courriers ». */
const suspendingWord = split('et ou ni puis voire comme mais a au aux que qui de du des en and or und y')

const month = numbered({
  1: 'janvier janv. janv',
  2: 'fevrier fevr. fevr fev. fev',
  3: 'mars',
  4: 'avril avr. avr',
  5: 'mai',
  6: 'juin',
  7: 'juillet juill. juill juil. juil',
  8: 'aout',
  9: 'septembre sept. sept',
  10: 'octobre oct. oct',
  11: 'novembre nov. nov',
  12: 'decembre dec. dec',
})

const weekday = numbered({
  1: 'lundi',
  2: 'mardi',
  3: 'mercredi',
  4: 'jeudi',
  5: 'vendredi',
  6: 'samedi',
  7: 'dimanche',
})

/** Articles, with the prepositions that hold them. */
const determiner = split(
  "le la les l' un une des du au aux ce cet cette ces son sa ses leur leurs notre nos votre vos mon ma mes chaque tout toute tous toutes ledit ladite lesdits lesdites dudit",
)

/** Word classes that tokens and rules of every type ask for. */
export const tokenClasses = {
  elision,
  abbreviation,
  'ordinal-ending': ordinalEnding,
  'numbered-word': numberedWord,
  'suspending-word': suspendingWord,
  'roman-ending': romanEnding,
  'first-ending': firstEnding,
  /** « 1432 H », of the Hijra. */
  'era-letter': ['h'],
  month,
  weekday,
  cardinal: cardinals,
  'ordinal-word': ordinals,
  determiner,
} as const
