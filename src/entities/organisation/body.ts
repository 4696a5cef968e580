import type { OrganisationValue } from '../../model/entity.ts'
import type { LexiconEntry, LexiconForm } from '../../model/lexicon.ts'

export type BodyKind =
  | 'organisation'
  | 'organ'
  | 'committee'
  | 'commission'
  | 'agency'
  | 'fund'
  | 'programme'
  | 'department'
  | 'office'
  | 'mission'
  | 'tribunal'
  | 'court'
  | 'panel'
  | 'working-group'
  | 'secretariat'
  | 'bank'
  | 'union'
  | 'group'
  | 'ngo'
  | 'armed-group'
  | 'party'
  | 'company'
  | 'media'
  | 'university'
  | 'institute'
  | 'network'
  | 'national'

/** A body as its family file writes it: one row, compact, in French as the documents write it. */
export interface Body {
  /** A stable slug: `un-sc`, `oic-cfm`, `au-psc`. Lower case, hyphens, with the parent's slug first where natural. */
  readonly id: string
  /** The name as a reader expects to see it, without article. */
  readonly name: string
  readonly kind: BodyKind
  /**
   * Other full names in French (variants, former names, names in another language that French text uses).
   * `[…]` may be left out and `{…|…}` is a choice: `Fonds [des Nations Unies] {pour|de} la population`.
   */
  readonly also?: readonly string[]
  /** Acronyms as French text writes them, French and English. */
  readonly acronyms?: readonly string[]
  /** Forms whose letters may be of any case (« houthistes », « forces armées »). */
  readonly lower?: readonly string[]
  /** Acronyms and names that mean something else too, and need support beside them. */
  readonly weak?: readonly string[]
  /** Heads with an adjective that stand for this body alone: « Corps commun ». */
  readonly short?: readonly string[]
  /** Those that stand for others too, and need a document that speaks of this body's matter: « Programme commun ». */
  readonly weakShort?: readonly string[]
  readonly parent?: string
  readonly wikidata?: string
  /** First and last year or day of existence under this entry, EDTF. */
  readonly from?: string
  readonly until?: string
  /** True when the name is a label alone: the body goes by a short form, or by two mentions. */
  readonly labelOnly?: true
  /** Town of its seat. */
  readonly seat?: string
}

const CHOICE = /[[{]([^[\]{}]*)[\]}]/u

const tidy = (text: string): string => text.replace(/ {2,}/gu, ' ').trim()

/**
 * Every spelling that a pattern stands for: `[x]` is x or nothing, `{x|y}` is x or y; they may nest.
 */
export const spellings = (pattern: string): readonly string[] => {
  const choice = CHOICE.exec(pattern)
  if (choice === null) return [tidy(pattern)]
  const inside = choice[1] ?? ''
  const options = choice[0].startsWith('[') ? [inside, ''] : inside.split('|')
  const before = pattern.slice(0, choice.index)
  const after = pattern.slice(choice.index + choice[0].length)
  return [...new Set(options.flatMap((option) => spellings(before + option + after)))]
}

const names = (body: Body): ReadonlySet<string> =>
  new Set([...(body.labelOnly ? [] : [body.name]), ...(body.also ?? []).flatMap(spellings)])

const OWN_HEAD =
  /^(?:Programme|Fonds|Office|Haut-Commissariat|Mission|Force) .*Nations Unies .{6}|^Ligue des États arabes$/u
/** So many words come together in no other way. */
const LONG = 7

/** Names of few words that the press writes small, and that nothing else bears. */
const KNOWN_SMALL =
  /^(?:Banque mondiale|Fonds monétaire international|Cour pénale internationale|Cour internationale de Justice|Fonds de solidarité islamique|Banque (?:islamique|africaine) de développement|Union africaine|Ligue arabe|Conseil des ministres des affaires étrangères|Université islamique de technologie)$/u

/** « organisation de la conférence islamique », « programme des Nations Unies pour le développement »: of no other body. */
const isUnmistakable = (name: string): boolean =>
  name.startsWith('Organisation ')
    ? name.split(/[ ']/u).length >= 4 && !name.endsWith('Nations Unies')
    : OWN_HEAD.test(name) || KNOWN_SMALL.test(name) || name.split(/[ ']/u).length >= LONG

/** Words and given names, when they are no acronyms. */
const ALSO_WORDS = /^(?:WIDER|SHAPE|ACTED|MINUS|IRENA|CAMES|HIPPO)$/u

/** « Cedeao », « Minusma »: the press writes an acronym that is spoken as a word with one capital. */
const spoken = (acronym: string): boolean =>
  (/^[A-Z]{5,}$/u.test(acronym) || /^(?:OTAN|AQMI|IGAD|OPEP|UNITA)$/u.test(acronym)) &&
  !ALSO_WORDS.test(acronym)

const forms = (body: Body): readonly LexiconForm[] => [
  ...[...names(body)].map(
    (text) => ({ text, form: 'name', case: isUnmistakable(text) ? 'any' : 'initial' }) as const,
  ),
  ...(body.acronyms ?? []).map(
    (text) => ({ text, form: 'acronym', case: spoken(text) ? 'initial' : 'upper' }) as const,
  ),
  ...(body.lower ?? []).map((text) => ({ text, form: 'name', case: 'any' }) as const),
  ...(body.weak ?? []).map(
    (text) =>
      ({
        text,
        form: text === text.toUpperCase() ? 'acronym' : 'name',
        case: text === text.toUpperCase() ? 'upper' : 'initial',
        weak: true,
      }) as const,
  ),
  ...(body.short ?? []).map((text) => ({ text, form: 'short', case: 'initial' }) as const),
  ...(body.weakShort ?? []).map((text) => ({ text, form: 'short', case: 'initial', weak: true }) as const),
]

/** Turns a family's rows into lexicon entries. */
export const bodies = (rows: readonly Body[]): readonly LexiconEntry<OrganisationValue>[] =>
  rows.map((body) => ({
    id: body.id,
    type: 'organisation',
    label: body.name,
    forms: forms(body),
    value: {
      id: body.id,
      kind: body.kind,
      ...(body.parent ? { parent: body.parent } : {}),
      ...(body.wikidata ? { wikidata: body.wikidata } : {}),
    },
  }))
