import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { annotate } from '../src/index.ts'

const graph = annotate(readFileSync(new URL('../fixtures/a-65-903.fr.txt', import.meta.url), 'utf8'))
const label = (id: string): string => graph.entity(id)?.label ?? id
const edges = (type: Parameters<typeof graph.relations>[0]): readonly string[] =>
  graph
    .relations(type)
    .map((one) => `${label(one.from)} ${one.role ? `(${one.role}) ` : ''}→ ${label(one.to)}`)

describe('the edges of the founding document', () => {
  it('say who holds which office, and no other', () => {
    expect(edges('holds-office')).toEqual([
      'Mohamed VI (Président) → Comité Al-Qods',
      'Abdullah II Ibn Al-Hussein (Roi) → Jordanie',
      'Nursultan Nazarbyev (Président) → Kazakhstan',
      'Ekmeleddin Ihsanoglu (Secrétaire général) → Organisation de coopération islamique',
    ])
  })

  it('say who signed, for whom', () => {
    expect(edges('signed')).toEqual(['Byrganym Aitimova (Représentant permanent) → A/65/903'])
    expect(edges('represents')).toEqual(['Byrganym Aitimova (Représentant permanent) → Kazakhstan'])
  })

  it('say what was adopted, by whom, at which session, held where and when', () => {
    expect(edges('adopted')).toEqual([
      'Conseil des ministres des affaires étrangères → Déclaration d’Astana',
      'trente-huitième session → Déclaration d’Astana',
    ])
    expect(edges('held')).toEqual(['trente-huitième session → Astana'])
    expect(edges('dated')).toEqual(['trente-huitième session → 28 au 30 juin 2011'])
    expect(edges('session-of')).toEqual([
      'trente-huitième session → Conseil des ministres des affaires étrangères',
      'soixante-cinquième session → Assemblée générale',
    ])
  })

  it('say which body issued each resolution', () => {
    expect(edges('issued-by')).toEqual(
      ['242 (1967)', '338 (1973)', '425 (1978)', '1515 (2003)', '1860 (2009)'].map(
        (number) => `${number} → Conseil de sécurité`,
      ),
    )
  })

  it('take observers of the OIC for no members', () => {
    const members = graph.relations('member-of').filter((one) => one.to === 'organisation:oic')
    expect(members.map((one) => one.from)).toContain('state:KAZ')
    expect(members.map((one) => one.from)).not.toContain('state:BIH')
  })

  it('carry their evidence', () => {
    for (const relation of graph.relations()) {
      expect(relation.evidence.length).toBeGreaterThan(0)
      for (const id of relation.evidence) expect(graph.mention(id)).toBeDefined()
      expect(graph.entity(relation.from)).toBeDefined()
      expect(graph.entity(relation.to)).toBeDefined()
    }
  })

  it('take two spellings of a man for one, and two names of a State', () => {
    const spellings = (id: string): readonly string[] => [
      ...new Set(
        graph.entity(id)?.mentions.map((one) => graph.mention(one)?.text.replace(/\s+/gu, ' ') ?? ''),
      ),
    ]
    const president = graph.relations('holds-office').find((one) => one.to === 'state:KAZ')?.from ?? ''
    expect(spellings(president)).toEqual(['Nursultan Nazarbyev', 'Nursultan Nazarbayev'])
    expect(spellings('state:KAZ')).toEqual(['Kazakhstan', 'République du Kazakhstan'])
  })
})

describe('the acts of the founding document', () => {
  it('every paragraph has its verbs but none that is not its own', () => {
    const byParagraph = graph.zones
      .filter((zone) => zone.type === 'paragraph')
      .map((zone) => [zone.number, graph.acts.filter((act) => act.zone === zone.id).length] as const)
    expect(byParagraph.filter(([, verbs]) => verbs === 0)).toEqual([])
    for (const act of graph.acts)
      expect(graph.source.slice(act.start, act.end).replace(/\s+/gu, ' ')).toBe(act.verb)
  })

  it.each([
    ['7', ['condemns', 'reaffirms']],
    ['9', ['expresses-concern', 'requests', 'requests', 'welcomes']],
    ['24', ['requests']],
  ])('paragraph %s', (number, classes) => {
    const zone = graph.zones.find((one) => one.type === 'paragraph' && one.number === number)
    expect(graph.acts.filter((act) => act.zone === zone?.id).map((act) => act.class)).toEqual(classes)
  })

  it('of a resolution stand in the third person', () => {
    const text =
      '1. Décide de proroger le mandat de la MINUSMA;\n\n2. Prie le Secrétaire général de lui faire rapport;\n\n3. Se félicite de la coopération du Mali.'
    expect(annotate(text).acts.map((act) => act.class)).toEqual(['decides', 'requests', 'welcomes'])
  })
})
