import type { Candidate } from '../model/candidate.ts'
import type { Edge, RelationRule, Scene } from '../model/language.ts'
import type { Reader } from '../model/reader.ts'
import type { AnyRule } from '../model/rule.ts'
import type { Vocabulary } from '../model/vocabulary.ts'
import { board, makeReader } from './reader.ts'
import { type CompiledRules, compileRules } from './rules.ts'
import { eachMatch } from './search.ts'

/** Relation rules compiled over a vocabulary. */
export interface CompiledRelations {
  readonly rules: CompiledRules
  readonly byName: ReadonlyMap<string, RelationRule>
}

export const compileRelations = (
  rules: readonly RelationRule[],
  vocabulary: Vocabulary,
): CompiledRelations => ({
  rules: compileRules(
    rules.map(
      (rule): AnyRule => ({
        name: rule.name,
        type: 'event',
        level: 1,
        pattern: rule.pattern,
        confidence: 1,
        example: rule.example,
      }),
    ),
    vocabulary,
  ),
  byName: new Map(rules.map((rule) => [rule.name, rule])),
})

/** The edges that patterns over the settled mentions show. */
export const matchRelations = (
  { rules, byName }: CompiledRelations,
  scene: Scene,
  mentions: readonly Candidate[],
): readonly Edge[] => {
  const { tokens, vocabulary } = scene.reader
  const settled = board(tokens.count)
  for (const mention of mentions) settled.add(mention)
  const reader: Reader = makeReader(tokens, vocabulary, settled, {})
  const edges: Edge[] = []
  eachMatch(rules, reader, settled, (rule, match) => {
    const { read, name } = byName.get(rule.name) as RelationRule
    const found = read(match, (capture, type) => {
      const stretch = match.get(capture)
      return stretch && reader.found(stretch.from, type).find((candidate) => candidate.to === stretch.to)
    })
    for (const edge of found) edges.push({ ...edge, because: name })
  })
  return edges
}
