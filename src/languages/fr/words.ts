import {
  bodyHead,
  bodyTrigger,
  englishHead,
  nameAdjective,
  nameLink,
  nameStop,
  shortHead,
} from './body-words.ts'
import { dateClasses } from './date-words.ts'
import { givenNames } from './given-names.ts'
import { nameParticle, officeHead } from './office-words.ts'
import { placeHead, placeTrigger } from './place-words.ts'

/** Folded words with the numbers that they stand for. */
type Valued = Readonly<Record<string, number>>

const split = (words: string): readonly string[] => words.trim().split(/\s+/u)

const numbered = (rows: Readonly<Record<number, string>>): Valued =>
  Object.fromEntries(
    Object.entries(rows).flatMap(([value, words]) => split(words).map((word) => [word, Number(value)])),
  )

/** Words that lose their last vowel before another vowel; folded, without the apostrophe. */
const elision = split('l d j m t s n c qu jusqu lorsqu puisqu quoiqu')

/** Abbreviations whose point ends no sentence. */
const abbreviation = split(
  `m. mm. mme. mlle. dr. prof. me. mgr. s. e. art. par. al. chap. sect. fig. vol. p. pp. ex. cf. etc. no. nos. n. ed. ibid. op. cit. vs. env. tel. av. janv. fevr. avr. juill. sept. oct. nov. dec. add. corr. rev. amend. suppl. gen. col. cdt. lt. st. ste. jr. sr. c. distr. doc. docs. resp. adj. dir. min. max. approx. hab. mio. mrd. ltd. inc. co. corp.`,
)

const ordinalEnding = split('er re e eme ere ers res es ieme nd nde d de eres emes')

const month = numbered({
  1: 'janvier janv. janv',
  2: 'fevrier fevr. fevr fev.',
  3: 'mars',
  4: 'avril avr. avr',
  5: 'mai',
  6: 'juin',
  7: 'juillet juill. juill juil.',
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

const cardinal = numbered({
  0: 'zero',
  1: 'un une',
  2: 'deux',
  3: 'trois',
  4: 'quatre',
  5: 'cinq',
  6: 'six',
  7: 'sept',
  8: 'huit',
  9: 'neuf',
  10: 'dix',
  11: 'onze',
  12: 'douze',
  13: 'treize',
  14: 'quatorze',
  15: 'quinze',
  16: 'seize',
  20: 'vingt vingts',
  30: 'trente',
  40: 'quarante',
  50: 'cinquante',
  60: 'soixante',
  70: 'septante',
  80: 'huitante octante',
  90: 'nonante',
  100: 'cent cents',
  1000: 'mil mille',
})

const ordinalWord = numbered({
  1: 'premier premiere premiers premieres unieme',
  2: 'deuxieme second seconde',
  3: 'troisieme',
  4: 'quatrieme',
  5: 'cinquieme',
  6: 'sixieme',
  7: 'septieme',
  8: 'huitieme',
  9: 'neuvieme',
  10: 'dixieme',
  11: 'onzieme',
  12: 'douzieme',
  13: 'treizieme',
  14: 'quatorzieme',
  15: 'quinzieme',
  16: 'seizieme',
  20: 'vingtieme',
  30: 'trentieme',
  40: 'quarantieme',
  50: 'cinquantieme',
  60: 'soixantieme',
  100: 'centieme',
  1000: 'millieme',
})

/** Articles, with the prepositions that hold them. */
const determiner = split(
  "le la les l' un une des du au aux ce cet cette ces son sa ses leur leurs notre nos votre vos mon ma mes chaque tout toute tous toutes ledit ladite lesdits lesdites dudit",
)

/** The word classes of French that tokens, structure and rules ask for. */
export const classes = {
  elision,
  abbreviation,
  'ordinal-ending': ordinalEnding,
  month,
  weekday,
  cardinal,
  'ordinal-word': ordinalWord,
  determiner,
  /** What names link their parts with. */
  'of-word': split("de d' du des"),
  ...dateClasses,
  'annex-word': split('annexe annexes appendice enclosure'),
  'signed-word': split('signe signee signes'),
  'masthead-word': split('distr. distr original francais'),
  'letter-word': split('lettre lettres note'),
  'given-name': givenNames,
  'office-head': officeHead,
  'name-particle': nameParticle,
  'body-head': bodyHead,
  'body-trigger': bodyTrigger,
  'english-head': englishHead,
  'short-head': shortHead,
  'place-trigger': placeTrigger,
  'place-head': placeHead,
  'name-stop': nameStop,
  'name-adjective': nameAdjective,
  'name-link': nameLink,
  civility: split(
    'm. mm. mme mmes mlle mlles monsieur madame mademoiselle messieurs mesdames dr dr. prof. professeur me maitre mgr monseigneur cheikh cheikha emir imam ayatollah mollah general colonel commandant capitaine lieutenant amiral marechal major sem',
  ),
} as const
