import { sortedWords } from '../../text/shared.ts'
import { split } from '../../text/split.ts'
import { actWords, preambleWords } from './act-verbs.ts'
import {
  bareHead,
  bodyHead,
  bodyTrigger,
  englishHead,
  nameAdjective,
  nameLink,
  nameStop,
  shortHead,
} from './body-words.ts'
import {
  backReference,
  instrumentHead,
  itemWord,
  provisionWord,
  resolutionAdjective,
  resolutionWord,
  sessionWord,
} from './citation-words.ts'
import { names } from './compiled.ts'
import { dateClasses } from './date-words.ts'
import { eventHead } from './event-words.ts'
import { nameParticle, officeHead } from './office-words.ts'
import { placeHead, placeTrigger } from './place-words.ts'
import { tokenClasses } from './token-words.ts'

/** The word classes of French that tokens, structure and rules ask for. */
export const classes = {
  ...tokenClasses,
  /** What names link their parts with. */
  'of-word': split("de d' du des"),
  ...dateClasses,
  'act-word': actWords,
  'annex-word': split('annexe annexes appendice enclosure'),
  'signed-word': split('signe signee signes'),
  'masthead-word': split('distr. distr original francais'),
  'title-word': split('resolution resolutions decision decisions declaration projet note communique'),
  'preamble-word': preambleWords,
  'given-name': sortedWords(names),
  'event-head': eventHead,
  'office-head': officeHead,
  'name-particle': nameParticle,
  'body-head': bodyHead,
  'body-trigger': bodyTrigger,
  'english-head': englishHead,
  'short-head': shortHead,
  'bare-head': bareHead,
  /** « ci-après ». */
  hereafter: ['ci'],
  'place-trigger': placeTrigger,
  'place-head': placeHead,
  'name-stop': nameStop,
  'name-adjective': nameAdjective,
  'name-link': nameLink,
  'resolution-word': resolutionWord,
  'resolution-adjective': resolutionAdjective,
  'session-word': sessionWord,
  'instrument-head': instrumentHead,
  'back-reference': backReference,
  'item-word': itemWord,
  'provision-word': provisionWord,
  civility: split(
    'm. mm. mme mmes mlle mlles monsieur madame mademoiselle messieurs mesdames mme. mlle. cardinal dr dr. prof prof. professeur pr me maitre mgr monseigneur abbe chanoine rabbin reverend reverende cheikh cheikha emir imam ayatollah mollah general colonel commandant capitaine lieutenant amiral marechal major honorable honorables hon hon. baron baronne marquis vicomte comtesse sem sm sar excellence majeste altesse eminence saintete sheikh shaykh mr mrs ms miss sir lord',
  ),
} as const
