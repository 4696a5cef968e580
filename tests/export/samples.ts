import { readFileSync } from 'node:fs'
import { annotate } from '../../src/index.ts'
import type {
  Act,
  AnyEntity,
  AnyMention,
  Diagnostic,
  DocumentRecord,
  Entity,
  GraphJSON,
  Mention,
  Relation,
  Zone,
} from '../../src/model/graph.ts'

/** A graph with the text that it annotates. */
export interface Sample {
  readonly graph: GraphJSON
  readonly source: string
}

export const founding = (): Sample => {
  const source = readFileSync(new URL('../../fixtures/a-65-903.fr.txt', import.meta.url), 'utf8')
  return { source, graph: annotate(source, { symbol: 'A/65/903', date: '2011-07-08' }).toJSON() }
}

const HOSTILE = [
  "=cmd|' /C calc'!A0",
  '+33 1',
  '-2+3',
  '@SUM(A1)',
  '\uff1d1+1',
  '\ttabbed',
  "'quoted'",
  '"double", and; comma',
  'line\nbreak',
  'carriage\r\nreturn',
  '<script>alert(1)</script>',
  '</script><!-- --> ]]> &amp; & <b>',
  'emoji 😀 👩‍👩‍👧 end',
  '\u202eright to left\u202c \u200fmark',
  'control \u0000 \u0007 \u001f \u007f \ufffe \uffff',
  'lone \ud800 and \udc00 halves',
  'back\\slash \\n \\u0041',
  'form\ffeed \u2028 separators \u2029 \u0085',
  '日本語 العربية',
  'a;b|c#d {e} [f] (g) <h> ~ ` $ % ^ *',
] as const

const span = (
  words: string,
  source: string,
  from: number,
): { readonly start: number; readonly end: number } => {
  const start = source.indexOf(words, from)
  return { start, end: start + words.length }
}

/** A graph whose every name is a value that some reader stumbles on. */
export const hostile = (): Sample => {
  const source = `😀 ${HOSTILE.join('\n\n')}\n`
  let at = 0
  const mentions = HOSTILE.map((words, i): AnyMention => {
    const { start, end } = span(words, source, at)
    at = end
    return {
      id: `m${i + 1}`,
      type: 'person',
      start,
      end,
      text: words,
      value: { name: words },
      entity: `person:${words}`,
      because: words,
      confidence: 0.5,
      zone: 'z1',
    }
  })
  const entities = mentions.map(
    ({ id, text }): AnyEntity => ({
      id: `person:${text}`,
      type: 'person',
      label: text,
      value: { name: text },
      mentions: [id],
    }),
  )
  return {
    source,
    graph: {
      schema: 'dragoman/1',
      document: {
        length: source.length,
        language: 'fr',
        offsets: 'utf-16',
        symbol: '"><script>alert(2)</script>',
      },
      mentions,
      entities,
      relations: entities.slice(1).map(
        ({ id, label }, i): Relation => ({
          type: 'represents',
          from: (entities[i] as AnyEntity).id,
          to: id,
          role: label,
          because: label,
          evidence: [`m${i + 1}`, `m${i + 2}`],
        }),
      ),
      zones: [{ id: 'z1', type: 'text', start: 0, end: source.length }],
      acts: [],
      diagnostics: [],
    },
  }
}

export const empty = (): Sample => ({ source: '', graph: annotate('').toJSON() })

const SOURCE =
  '1. Nous engageons 😀 le Gouvernement de la République du Kazakhstan à agir :\n\na) le 3 mai 2011 ;\n'

const state: Required<Mention<'state'>> = {
  id: 'm2',
  type: 'state',
  form: 'name',
  start: 43,
  end: 67,
  text: 'République du Kazakhstan',
  value: { iso3: 'KAZ', iso2: 'KZ', m49: '398', wikidata: 'Q232' },
  entity: 'state:KAZ',
  because: 'state/Kazakhstan',
  confidence: 0.95,
  zone: 'z1',
}

const entity: Required<Entity<'state'>> = {
  id: 'state:KAZ',
  type: 'state',
  label: 'Kazakhstan',
  value: { iso3: 'KAZ', iso2: 'KZ', m49: '398', wikidata: 'Q232' },
  mentions: ['m2'],
}

const relation: Required<Relation> = {
  type: 'body-of',
  from: 'organisation:kaz-government',
  to: 'state:KAZ',
  role: 'Gouvernement',
  because: 'organe de l’État',
  evidence: ['m1', 'm2'],
}

const zone: Required<Zone> = { id: 'z1', type: 'paragraph', number: '1', start: 0, end: 97 }

const act: Required<Act> = {
  start: 8,
  end: 17,
  verb: 'engageons',
  class: 'urges',
  manner: 'vivement',
  speaker: 'nous',
  zone: 'z1',
  scope: ['m1', 'm2', 'm3'],
}

const diagnostic: Required<Diagnostic> = { code: 'TWO_DATES', message: 'two dates', start: 0, end: 2 }

const document: Required<DocumentRecord> = {
  length: SOURCE.length,
  language: 'fr',
  offsets: 'utf-16',
  symbol: 'A/65/903',
  date: '2011-07-08',
  kind: 'letter',
  sender: 'state:KAZ',
  addressee: 'role:secretary-general',
  session: '65',
  agendaItem: '122 s)',
  annexes: ['z1'],
}

/** Every field of every record, so that what the schema forgets is seen. */
export const full: { readonly graph: Required<GraphJSON>; readonly source: string } & {
  readonly records: Readonly<Record<string, object>>
} = {
  source: SOURCE,
  records: { document, mention: state, entity, relation, zone, act, diagnostic },
  graph: {
    schema: 'dragoman/1',
    document,
    mentions: [
      {
        id: 'm1',
        type: 'organisation',
        form: 'name',
        start: 24,
        end: 67,
        text: 'Gouvernement de la République du Kazakhstan',
        value: { id: 'kaz-government', kind: 'national' },
        entity: 'organisation:kaz-government',
        because: '<corps national> de <État>',
        confidence: 0.9,
        zone: 'z1',
      },
      state,
      {
        id: 'm3',
        type: 'date',
        start: SOURCE.indexOf('3 mai'),
        end: SOURCE.indexOf('3 mai') + 10,
        text: '3 mai 2011',
        value: { edtf: '2011-05-03', calendar: 'gregorian' },
        entity: 'date:2011-05-03',
        because: '<jour> <mois> <année>',
        confidence: 1,
        zone: 'z2',
      },
    ],
    entities: [
      {
        id: 'organisation:kaz-government',
        type: 'organisation',
        label: 'Gouvernement du Kazakhstan',
        value: { id: 'kaz-government', kind: 'national' },
        mentions: ['m1'],
      },
      entity,
      {
        id: 'date:2011-05-03',
        type: 'date',
        label: '3 mai 2011',
        value: { edtf: '2011-05-03', calendar: 'gregorian' },
        mentions: ['m3'],
      },
    ],
    relations: [relation],
    zones: [zone, { id: 'z2', type: 'subparagraph', number: 'a', start: SOURCE.indexOf('a) le'), end: 97 }],
    acts: [act],
    diagnostics: [diagnostic],
  },
}

export const samples: readonly (readonly [string, () => Sample])[] = [
  ['the founding document', founding],
  ['hostile names', hostile],
  ['a full record', () => full],
  ['nothing', empty],
]
