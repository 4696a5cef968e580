import type { OrganisationValue } from '../../model/entity.ts'
import type { Reader } from '../../model/reader.ts'
import { committees, panels } from './sanctions-data.ts'

/** A committee of the Security Council or the panel that assists one, and the year that set it up. */
export interface SanctionsBody {
  readonly label: string
  readonly value: OrganisationValue
  readonly year: number
}

const bodyOf = (id: string, label: string, kind: string, parent: string, year: number): SanctionsBody => ({
  label,
  value: { id, kind, parent },
  year,
})

const committeeBodies = committees.map(({ number, year, states = [] }) => ({
  numbers: [number],
  states,
  body: bodyOf(
    `un-sc-${number}`,
    `Comité du Conseil de sécurité créé par la résolution ${number} (${year})`,
    'committee',
    'un-sc',
    year,
  ),
}))

/** Set up as they were, but no committee of sanctions. */
const otherBodies = [
  {
    numbers: [1373],
    states: [],
    body: bodyOf('un-ctc', 'Comité contre le terrorisme', 'committee', 'un-sc', 2001),
  },
]

const panelBodies = panels.map(({ id, committee, state, about, resolutions, from }) => ({
  numbers: resolutions,
  states: [state],
  body: bodyOf(id, `Groupe d'experts sur ${about}`, 'panel', `un-sc-${committee}`, from),
}))

type Rows = readonly {
  readonly numbers: readonly number[]
  readonly states: readonly string[]
  readonly body: SanctionsBody
}[]

interface Index {
  readonly byResolution: ReadonlyMap<number, SanctionsBody>
  /** The latest first. */
  readonly byState: ReadonlyMap<string, readonly SanctionsBody[]>
}

const indexOf = (rows: Rows): Index => {
  const byState = new Map<string, readonly SanctionsBody[]>()
  for (const { states, body } of rows)
    for (const iso3 of states) byState.set(iso3, [body, ...(byState.get(iso3) ?? [])])
  return {
    byResolution: new Map(rows.flatMap(({ numbers, body }) => numbers.map((number) => [number, body]))),
    byState,
  }
}

/** By the head of the name, folded. */
const indexes: Readonly<Record<string, Index>> = {
  comite: indexOf([...committeeBodies, ...otherBodies]),
  groupe: indexOf(panelBodies),
}

/**
 * The committee (`comite`) or the group of experts (`groupe`) on a State; of several, the latest that the document's
 * date allows.
 */
export const sanctionsBodyOn = (reader: Reader, head: string, iso3: string): SanctionsBody | undefined => {
  const bodies = indexes[head]?.byState.get(iso3)
  const year = reader.date === undefined ? Number.POSITIVE_INFINITY : Number(reader.date.slice(0, 4))
  return bodies?.find((body) => body.year <= year) ?? bodies?.at(-1)
}

/** The body that this resolution of the Security Council set up: « Comité 1540 ». */
export const sanctionsBodyOf = (head: string, number: number): SanctionsBody | undefined =>
  indexes[head]?.byResolution.get(number)

/** The body whose name tells the resolution that set it up: « Comité créé par la résolution 1718 (2006) ». */
export const foundedBy = (reader: Reader, from: number, to: number): SanctionsBody | undefined => {
  const head = reader.folded(from)
  if (indexes[head] === undefined) return undefined
  for (let token = reader.next(from); token < to; token = reader.next(token)) {
    const number = reader.number(token)
    if (number === undefined) continue
    const before = reader.folded(reader.previous(token))
    return before === 'resolution' || before === 'resolutions' ? sanctionsBodyOf(head, number) : undefined
  }
  return undefined
}

const labels: ReadonlyMap<string, string> = new Map(
  [...committeeBodies, ...panelBodies].map(({ body }) => [body.value.id ?? '', body.label]),
)

/** The whole name of a committee or panel. */
export const sanctionsLabel = (id: string): string | undefined => labels.get(id)
