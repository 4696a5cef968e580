import { split } from '../../text/split.ts'

/** What bears the number of a resolution or decision. */
export const resolutionWord = split('resolution resolutions decision decisions')

/** What may stand between « résolution » and its number. */
export const resolutionAdjective = split(
  'historique pertinente pertinentes susmentionnee susmentionnees precitee precitees susvisee susvisees importante recente recentes anterieure anterieures ulterieure ulterieures precedente precedentes adoptee adoptees numero',
)

/** What bears the number of a session or meeting; the ending of its ordinal may be glued to it: « 6062eséance ». */
export const sessionWord = ['', 'e', 'eme'].flatMap((ending) =>
  split('session sessions seance seances reunion reunions').map((noun) => ending + noun),
)

/** What bears the number of an item of the agenda. */
export const itemWord = split('point points')

/** Parts of a text that bear a number or letter. */
export const provisionWord = split(
  'paragraphe paragraphes par. article articles art. alinea alineas al. chapitre chapitres chap. section sections sect. annexe annexes regle regles titre titres',
)

/** What instruments are called. */
export const instrumentHead = split(
  'traite traites convention conventions charte pacte pactes protocole protocoles statut declaration declarations accord accords memorandum consensus constitution programme plan document acte code cadre feuille strategie reglement',
)

/** What says that a text has been named before: « ladite résolution », « la présente Convention ». */
export const backReference = split(
  'ledit ladite lesdits lesdites dudit audit desdits desdites auxdits auxdites cette ces ce present presente sa',
)
