import type { StateValue } from '../../model/entity.ts'
import type { LexiconEntry, LexiconForm } from '../../model/lexicon.ts'
import { inflect } from './fr.demonyms.ts'
import { compounds, prefixed, prefixes } from './fr.prefixes.ts'
import { type FormerName, type SharedName, type State, sharedNames, states } from './states.ts'

type Entry = LexiconEntry<StateValue>

/** Heads of names that documents also begin with a small letter: « les îles Salomon », « la république du Mali ». */
const HEADS: readonly string[] = [
  'Confédération',
  "Côte d'Ivoire",
  'Fédération',
  'Île',
  'Principauté',
  'Province',
  'République',
  'Royaume',
  'Sultanat',
  'Union',
]

// « ex-Yougoslavie » begins with a small letter of its own.
const mayBeginSmall = (text: string): boolean =>
  text.charAt(0) === text.charAt(0).toLowerCase() || HEADS.some((head) => text.startsWith(head))

const named = (text: string): LexiconForm => ({
  text,
  form: 'name',
  case: mayBeginSmall(text) ? 'any' : 'initial',
})

const acronym = (text: string): LexiconForm => ({ text, form: 'acronym', case: 'upper' })

const isAcronym = (text: string): boolean => text === text.toUpperCase()

const weak = (form: LexiconForm): LexiconForm => ({ ...form, weak: true })

const demonym = (text: string): LexiconForm => ({ text, form: 'demonym', case: 'any' })

const demonyms = (masculine: readonly string[] = []): readonly LexiconForm[] =>
  masculine.flatMap(inflect).map(demonym)

const weakNames = (texts: readonly string[] = []): readonly LexiconForm[] =>
  texts.map((text) => weak(isAcronym(text) ? acronym(text) : named(text)))

/** The former names that had no codes of their own. */
const renamed = ({ former = [] }: State): readonly FormerName[] =>
  former.filter(({ code }) => code === undefined)

/** Which State each masculine demonym means, alone. */
const meanings: ReadonlyMap<string, string> = new Map([
  ...states.flatMap((state) => [
    ...[...(state.demonyms ?? []), ...renamed(state).flatMap((name) => name.demonyms ?? [])].map(
      (word) => [word, state.iso3] as const,
    ),
    ...(state.former ?? []).flatMap(({ code, demonyms: words = [] }) =>
      code === undefined ? [] : words.map((word) => [word, code] as const),
    ),
  ]),
  ...sharedNames.flatMap((shared) =>
    (shared.demonyms ?? []).map((word) => [word, shared.states.join('|')] as const),
  ),
])

/** Neutral compounds (« intersyrien ») of each entry, masculine singular. */
const neutralCompounds = (id: string): readonly string[] =>
  Object.entries(prefixed).flatMap(([prefix, words]) =>
    words.filter((word) => meanings.get(word) === id).map((word) => `${prefix}-${word}`),
  )

// Names before demonyms: where both fit a word (« Suisse », « Philippines »), the first wins.
const formsOf = (state: State): readonly LexiconForm[] => [
  ...[
    state.short,
    ...(state.formal ? [state.formal] : []),
    ...(state.list ?? []),
    ...(state.also ?? []),
    ...renamed(state).flatMap((name) => name.names),
  ].map(named),
  ...(state.acronyms ?? []).map(acronym),
  ...weakNames(state.weak),
  ...demonyms(state.demonyms),
  ...demonyms(renamed(state).flatMap((name) => name.demonyms ?? [])),
  ...demonyms(neutralCompounds(state.iso3)),
  ...demonyms(state.weakDemonyms).map(weak),
]

const entryOf = (state: State): Entry => ({
  id: state.iso3,
  type: 'state',
  label: state.short,
  forms: formsOf(state),
  value: {
    iso3: state.iso3,
    ...(state.iso2 ? { iso2: state.iso2 } : {}),
    ...(state.m49 ? { m49: state.m49 } : {}),
    ...(state.wikidata ? { wikidata: state.wikidata } : {}),
  },
})

/** A State under a former name that had codes of its own, the first two letters of which were its alpha-2: `HVBF`. */
const formerEntries = ({ former = [], m49 }: State): readonly Entry[] =>
  former.flatMap(({ code, names: [label = '', ...others], demonyms: words }) =>
    code === undefined
      ? []
      : [
          {
            id: code,
            type: 'state',
            label,
            forms: [...[label, ...others].map(named), ...demonyms(words)],
            value: { iso3: code, iso2: code.slice(0, 2), ...(m49 ? { m49 } : {}) },
          },
        ],
  )

/** `COD|COG`: words that mean the first State unless the text tells otherwise. */
const sharedEntry = ({
  states: codes,
  names = [],
  weak: doubtful,
  demonyms: words = [],
}: SharedName): Entry => {
  const [likeliest, ...alternatives] = codes
  const id = codes.join('|')
  return {
    id,
    type: 'state',
    label: [...names, ...(doubtful ?? []), ...words][0] ?? id,
    forms: [
      ...names.map(named),
      ...weakNames(doubtful),
      ...demonyms(words),
      ...demonyms(neutralCompounds(id)),
    ],
    value: { iso3: likeliest, alternatives },
  }
}

const firstMeaning = (word: string): string => (meanings.get(word) ?? '').split('|')[0] ?? ''

/** The two States of « israélo-palestinien », in the order of the word. */
const pairOf = (compound: string): readonly [string, string] => {
  const hyphen = compound.indexOf('-')
  return [prefixes[compound.slice(0, hyphen)] ?? '', firstMeaning(compound.slice(hyphen + 1))]
}

/** Every compound of two States by the pair that it means: `FRA+DEU`, as « franco-allemand » orders it. */
const byPair: ReadonlyMap<string, readonly string[]> = compounds.reduce((pairs, compound) => {
  const key = pairOf(compound).join('+')
  return pairs.set(key, [...(pairs.get(key) ?? []), compound])
}, new Map<string, readonly string[]>())

const pairEntry = (id: string, words: readonly string[]): Entry => ({
  id,
  type: 'state',
  label: words[0] ?? id,
  forms: demonyms(words),
  value: { iso3: id.split('+') },
})

/** The name under which the Organisation of Islamic Cooperation seats an observer; no code stands for it. */
const turkishCypriot: Entry = {
  id: 'chypriote-turc',
  type: 'state',
  label: 'État chypriote turc',
  forms: [named('État chypriote turc'), named('État turc chypriote')],
  value: {},
}

/**
 * Every State under every name. Values carry `alternatives` where the words alone do not decide, and two codes
 * where two States are meant.
 */
export const lexicon: readonly Entry[] = [
  ...states.flatMap((state) => [entryOf(state), ...formerEntries(state)]),
  ...sharedNames.map(sharedEntry),
  ...[...byPair].map(([id, words]) => pairEntry(id, words)),
  // The one neutral compound that names two States at once.
  pairEntry('KOR+PRK', ['inter-coréen']),
  turkishCypriot,
]
