import { calendarTwins } from '../../entities/date/relations.ts'
import { partOfWhole } from '../../entities/provision/settle.ts'
import { jointSymbols, suffixRelations } from '../../entities/symbol/relations.ts'
import type { Candidate } from '../../model/candidate.ts'
import type { Deriver, Edge } from '../../model/language.ts'
import { fold, slug } from '../../text/chars.ts'
import { citations } from './citations.ts'
import { bareOffices, fact, firstOf, signatures } from './office-derivers.ts'
import { speakers } from './speakers.ts'

/** Edges from each entity's first mention to the entity that a field of its value names, where the document names it too. */
const byField = (name: string, type: Edge['type'], from: string, field: string, to: string): Deriver => ({
  name,
  derive: (_, mentions) => {
    const first = firstOf(mentions)
    const edges: Omit<Edge, 'because'>[] = []
    for (const mention of first.values()) {
      const id = mention.type === from ? fact(mention, field) : undefined
      const other = id === undefined ? undefined : first.get(`${to}:${id}`)
      if (other) edges.push({ type, from: mention, to: other })
    }
    return edges
  },
})

/** Heads of bodies that a State named in their name has, and the words that may stand between the two. */
const NATIONAL =
  /^(?:gouvernements?|parlement|armees?|forces (?:armees?|policieres|aeriennes|navales|terrestres|speciales|nationales|d occupation|de (?:defense|securite|police|l ordre))|police|gendarmerie|marine|cour des comptes|assemblee nationale)(?: (?:de|du|des|la|l|les|et|republique|federale?|nationale?|central|transition|union|unite|provisoire|legitime|interimaire|royale?|populaire|securite|defense|armees?|police|gendarmerie|federation|etat|royaume))*$/u
/** Bodies whose name goes on at will before the State. */
const OFFICE_OF_STATE =
  /^(?:minist|ambassade|mission permanente|departement d|parquet|bureau d(?:u|es) procureurs?|cour (?:supreme|constitutionnelle|d appel|de cassation)|haute cour|conseil constitutionnel|senat|chambre des (?:representants|deputes|communes)|commission electorale|banque (?:centrale|nationale)|garde (?:cotiere|nationale|presidentielle)|(?:services?|agence|administration|direction|commission|office|institut|autorite|bureau) (?:general|federal|national))/u
/** « Armée populaire de libération du Soudan », « Front de défense … »: movements, not the State's. */
const MOVEMENT = /liberation|resistance|revolution|nations unies/u
/** Kinds of bodies that are a State's own where their id begins with its code: `usa-interior`. */
const OWN_KIND = /^(?:national|bank|agency|court|department)$/u

const plain = (text: string): string => slug(fold(text)).replaceAll('-', ' ')

/** Whether a body is that of the State named in it, by its name before the State and behind it. */
const ofState = (before: string, after: string): boolean => {
  // « Gouvernement de Saint-Martin (partie néerlandaise) »
  if (before.includes('(')) return false
  const words = plain(before)
  if (MOVEMENT.test(words) || MOVEMENT.test(plain(after))) return false
  // « Département américain de la défense »
  if (words === 'departement') return /^\s*d/u.test(after)
  return OFFICE_OF_STATE.test(words) || NATIONAL.test(words)
}

/** Kinds of bodies that are no State's, whatever their name says: « Armée nationale syrienne ». */
const NO_OWN_KIND = /^(?:armed-group|party|ngo|mission)$/u

/** Whether the lexicon has a body for one of this State's. */
const knownOf = (body: Candidate, state: Candidate): boolean => {
  const code = fact(state, 'iso3')?.toLowerCase()
  return (
    code !== undefined &&
    OWN_KIND.test(fact(body, 'kind') ?? '') &&
    fact(body, 'id')?.startsWith(`${code}-`) === true
  )
}

/** « forces de police soudanaises et sud-soudanaises »: what joins two States that have a body together. */
const JOINED = /^\s*et\s*(?:de la|de l['’]|de|du|des|d['’])?$/u

const bodies: Deriver = {
  name: 'corps d’un État, nommé dans son nom',
  derive: ({ reader }, mentions) => {
    const edges: Omit<Edge, 'because'>[] = []
    let outer: Candidate | undefined
    /** Where the State ends of which the body is, when it is of one. */
    let last = -1
    for (const mention of mentions) {
      if (mention.type === 'organisation' && (!outer || mention.from >= outer.to)) {
        outer = mention
        last = -1
      } else if (mention.type === 'state' && outer && mention.to <= outer.to && mention.from > outer.from) {
        if (last >= 0) {
          if (mention.entry && JOINED.test(reader.text(last, mention.from)))
            edges.push({ type: 'body-of', from: outer, to: mention })
          // « Ambassade du Japon au Kenya » is the first State's alone.
          outer = undefined
          continue
        }
        const [before, after] = [reader.text(outer.from, mention.from), reader.text(mention.to, outer.to)]
        last = mention.to
        const own = knownOf(outer, mention) || ofState(before, after)
        if (mention.entry && own && !NO_OWN_KIND.test(fact(outer, 'kind') ?? ''))
          edges.push({ type: 'body-of', from: outer, to: mention })
        else outer = undefined
      }
    }
    return edges
  },
}

/** Edges that no single pattern shows: lexicon facts, nesting, what is said elsewhere in the document. */
export const derivers: readonly Deriver[] = [
  byField('résolution de son organe', 'issued-by', 'resolution', 'body', 'organisation'),
  byField('session de son organe', 'session-of', 'session', 'body', 'organisation'),
  byField('organe et organisation', 'part-of', 'organisation', 'parent', 'organisation'),
  byField('lieu dans son État', 'located-in', 'place', 'in', 'state'),
  bodies,
  signatures,
  bareOffices,
  speakers,
  citations,
  calendarTwins,
  partOfWhole,
  suffixRelations,
  jointSymbols,
]
