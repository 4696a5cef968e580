// The verbs with which resolutions, declarations and communiqués act, from the drafting practice of the United
// Nations and the Organisation of Islamic Cooperation. Folded, as tokens are.

import { split } from '../../text/split.ts'

/** What a form of a verb is: first person plural, third person, present participle, an adjective of mood, or one in -é. */
export const ActForm = { we: 0, they: 1, participle: 2, adjective: 3, past: 4 } as const

/** A verb of drafting: the class of its act, and what changes it. */
export interface ActVerb {
  /** Absent where the verb acts only with one of the words of `by`. */
  readonly class?: string
  /** The class when the verb is reflexive: « s’engage »; empty when that is no act: « s’agissant ». */
  readonly self?: string
  /** The first of these words behind the verb decides the class: « prend note », « exprime sa gratitude ». */
  readonly by?: Readonly<Record<string, string>>
}

const words = (rows: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(rows).flatMap(([of, list]) => split(list).map((word) => [word, of])))

/** Verbs in -er by their stem; a second stem, behind a slash, before a mute e: « appelons », « appelle ». */
const REGULAR: Readonly<Record<string, string>> = {
  reaffirms: 'reaffirm reiter confirm repet renouvel/renouvell',
  affirms: 'affirm',
  condemns: 'condamn denonc',
  deplores: 'deplor',
  regrets: 'regrett',
  welcomes: 'salu celebr',
  commends: 'appreci lou',
  thanks: 'remerci',
  urges: 'exhort adjur',
  encourages: 'encourag',
  invites: 'invit',
  requests: 'pri demand charg confi mandat',
  'calls-upon': 'appel/appell',
  recommends: 'recommand preconis',
  proposes: 'propos sugger',
  demands: 'exig reclam ordonn',
  decides: 'decid prorog design nomm abrog annul modifi institu',
  adopts: 'adopt',
  authorises: 'autoris habilit',
  endorses: 'approuv enterin ratifi endoss',
  notes: 'not constat observ relev',
  stresses: 'soulign insist',
  recalls: 'rappel/rappell',
  considers: 'consider estim examin',
  declares: 'proclam annonc',
  supports: 'appuy/appui parrain',
  rejects: 'rejet/rejett refus recus',
  hopes: 'esper souhait',
}

/** « se déclare préoccupé », « se disant convaincus ». */
const MOODS = words({
  'expresses-concern': 'preoccupe preoccupee preoccupes inquiet inquiete inquiets alarme alarmee alarmes',
  considers: 'convaincu convaincue convaincus',
  undertakes: 'resolu resolue resolus determine determinee determines pret prete prets',
  supports: 'favorable favorables solidaire solidaires',
  welcomes: 'satisfait satisfaite satisfaits',
})

/** Others by their forms: « nous », third person (with the past participle), present participle, parted by commas. */
const IRREGULAR: readonly (readonly [ActVerb, string])[] = [
  [{ class: 'welcomes' }, 'accueillons, accueille accueillent accueilli, accueillant'],
  [{ class: 'welcomes' }, 'applaudissons, applaudit applaudissent applaudi, applaudissant'],
  [{ self: 'welcomes' }, 'rejouissons, rejouit rejouissent rejouie rejouis rejouies, rejouissant'],
  [
    { class: 'commends', self: 'welcomes' },
    'felicitons, felicite felicitent felicitee felicites felicitees, felicitant',
  ],
  [
    { class: 'urges', self: 'undertakes' },
    'engageons engagerons, engage engagent engagee engages engagees, engageant',
  ],
  [{ self: 'undertakes' }, 'employons emploierons, emploie emploient employee employes, employant'],
  [
    { class: 'undertakes' },
    'promettons oeuvrerons veillerons continuerons poursuivrons, promet promettent, ',
  ],
  [{ class: 'agrees' }, 'convenons, convient conviennent convenu, convenant'],
  [{ class: 'decides' }, ', etablit cree, '],
  [{ class: 'decides' }, 'imposons leverons, impose imposent leve levent, imposant'],
  [{ class: 'decides' }, 'suspendons, suspend suspendent suspendu, suspendant'],
  [{ class: 'decides' }, 'elisons, elit elisent elu, elisant'],
  [{ class: 'decides' }, 'interdisons, interdit interdisent, interdisant'],
  [{ class: 'requests' }, 'instruisons, instruit instruisent, instruisant'],
  [{ class: 'calls-upon' }, 'enjoignons, enjoint enjoignent, enjoignant'],
  [{ self: 'expresses-concern' }, 'inquietons, inquiete inquietent, inquietant'],
  [{ self: 'deplores' }, 'indignons, indigne indignent, indignant'],
  [{ self: 'supports' }, 'associons, associe associent associee associes, associant'],
  [{ class: 'endorses' }, 'souscrivons, souscrit souscrivent, souscrivant'],
  [{ class: 'recognises' }, 'reconnaissons, reconnait reconnaissent reconnu, reconnaissant'],
  [{ class: 'recognises' }, 'savons, , sachant'],
  [{ class: 'affirms' }, 'cherissons, , '],
  [{ class: 'supports' }, 'soutenons, soutient soutiennent soutenu, soutenant'],
  [{ self: 'recalls' }, 'referons, refere referent, referant'],
  [{ self: 'undertakes' }, 'efforcons, efforce efforcent efforcee efforces, efforcant'],
  [{ self: 'rejects' }, 'opposons, oppose opposent opposee, opposant'],
  [{ class: 'warns' }, 'avertissons, avertit, avertissant'],
  [{ class: 'acts', self: '' }, ', , agissant'],
  [{ self: 'guided-by' }, ', , fondant'],
  [{ class: 'bears-in-mind' }, ', , vu'],
  [
    { by: words({ 'takes-note': 'note acte connaissance', 'bears-in-mind': 'compte consideration' }) },
    'prenons, prend prennent pris, prenant',
  ],
  [{ by: words({ commends: 'hommage' }) }, 'rendons, rend rendent rendu, rendant'],
  [{ by: words({ 'calls-upon': 'appel' }) }, 'lancons, lance lancent, lancant'],
  [
    {
      by: words({
        'calls-upon': 'appel',
        endorses: 'sien sienne siens siennes',
        declares: 'declaration',
      }),
    },
    'faisons, fait font, faisant',
  ],
  [{ by: words({ warns: 'garde', stresses: 'accent' }) }, 'mettons, met mettent mis, mettant'],
  [{ by: words({ 'bears-in-mind': 'compte' }) }, 'tenons, tient tiennent, tenant'],
  [{ by: words({ 'bears-in-mind': 'esprit' }) }, 'gardons, garde gardent, gardant'],
  [
    {
      by: words({
        'bears-in-mind': 'esprit',
        'takes-note': 'note acte connaissance',
        adopts: 'adopte',
        decides: 'decide',
        considers: 'examine etudie entendu',
      }),
    },
    ', , ayant',
  ],
  [
    {
      class: 'expresses',
      by: words({
        'expresses-concern': 'preoccupation preoccupations inquietude inquietudes consternation alarme',
        thanks: 'gratitude reconnaissance remerciements',
        commends: 'appreciation felicitations admiration',
        welcomes: 'satisfaction',
        supports: 'appui soutien',
        hopes: 'espoir souhait voeu',
        regrets: 'regret regrets',
        deplores: 'indignation',
        rejects: 'opposition rejet',
        undertakes: 'determination volonte intention engagement',
        considers: 'conviction avis',
      }),
    },
    'exprimons, exprime expriment, exprimant',
  ],
  [
    { by: words({ thanks: 'remerciements', commends: 'felicitations', 'calls-upon': 'appel' }) },
    'adressons, adresse adressent, adressant',
  ],
  [{ class: 'declares', by: MOODS }, 'declarons, declare declarent declaree declares declarees, declarant'],
  [{ by: MOODS }, 'disons, dit disent, disant'],
]

/** « conscients que », « préoccupé par »: adjectives of mood, by their masculine. */
const ADJECTIVES: Readonly<Record<string, string>> = {
  'expresses-concern': 'inquiet emu preoccupé alarmé troublé indigné choqué consterné attristé',
  recognises: 'conscient',
  considers: 'convaincu persuadé',
  undertakes: 'resolu pret determiné decidé',
  desires: 'desireux soucieux',
  supports: 'favorable solidaire',
  'guided-by': 'guidé inspiré animé',
  'remains-seized': 'saisi',
}

const mute = (stem: string): readonly string[] => [`${stem}e`, `${stem}ent`]

const regular = (stems: string): Readonly<Record<number, readonly string[]>> => {
  const [stem = '', before = stem] = stems.split('/')
  const soft = stem.endsWith('g') ? `${stem}e` : stem
  return {
    [ActForm.we]: [`${soft}ons`],
    // Folding takes the accent off the past participle, which is then the form in a mute e.
    [ActForm.they]: before === stem ? mute(stem) : [...mute(before), `${stem}e`],
    [ActForm.participle]: [`${soft}ant`],
  }
}

const agreed = (adjective: string): Readonly<Record<number, readonly string[]>> => {
  if (adjective.endsWith('é')) {
    const stem = adjective.slice(0, -1)
    return {
      [ActForm.past]: [`${stem}e`, `${stem}es`],
      [ActForm.adjective]: [`${stem}ee`, `${stem}ees`],
    }
  }
  const feminine = adjective.endsWith('x')
    ? `${adjective.slice(0, -1)}se`
    : adjective.endsWith('e')
      ? adjective
      : `${adjective}e`
  const plural = adjective.endsWith('x') ? adjective : `${adjective}s`
  return { [ActForm.adjective]: [...new Set([adjective, plural, feminine, `${feminine}s`])] }
}

const verbs: ActVerb[] = []
const forms: Record<string, number> = {}

/** Numbers a verb; the first verb to claim a form keeps it. */
const add = (verb: ActVerb, by: Readonly<Record<number, readonly string[]>>): void => {
  const row = verbs.push(verb) - 1
  for (const [form, list] of Object.entries(by))
    for (const word of list) forms[word] ??= row * 8 + Number(form)
}

for (const [name, stems] of Object.entries(REGULAR))
  for (const stem of split(stems)) add({ class: name }, regular(stem))
for (const [verb, columns] of IRREGULAR)
  add(verb, Object.fromEntries(columns.split(',').map((list, i) => [i, split(list).filter(Boolean)])))
for (const [name, list] of Object.entries(ADJECTIVES))
  for (const adjective of split(list)) add({ class: name }, agreed(adjective))

/** The verbs; a form of class `act-word` stands for eight times the verb's place, plus an `ActForm`. */
export const actVerbs: readonly ActVerb[] = verbs

/** Forms of the verbs, folded. */
export const actWords: Readonly<Record<string, number>> = forms

/** What preambular paragraphs begin with: « Rappelant », « Préoccupé ». */
export const preambleWords: readonly string[] = Object.keys(forms).filter((word) => {
  const form = (forms[word] as number) & 7
  return form === ActForm.participle || form === ActForm.adjective || form === ActForm.past
})
