import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { withoutExamples } from '../../scripts/without-examples.ts'
import { french } from '../../src/languages/fr/index.ts'

const source = fileURLToPath(new URL('../../src/', import.meta.url))
const published = ['entities', 'languages']
  .flatMap((folder) =>
    readdirSync(`${source}${folder}`, { recursive: true, encoding: 'utf8' }).map(
      (path) => `${folder}/${path}`,
    ),
  )
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.examples.ts'))
  .map((path) => withoutExamples(readFileSync(source + path, 'utf8')))
  .join('\n')

const examples = [...french.entities.flatMap((entity) => entity.rules), ...french.relations].map(
  (rule) => rule.example,
)

describe('what is published of the rules', () => {
  it('holds the example of none', () => {
    expect(examples.length).toBeGreaterThan(100)
    const lines = published.split('\n')
    expect(
      examples.filter((example) => lines.some((line) => line.includes(`example: '${example}'`))),
    ).toEqual([])
    expect(published).not.toMatch(/^ {4}example:\s+['"`]/mu)
  })

  it('leaves all else as it is', () => {
    const rule = "  {\n    name: 'n',\n    example: 'le [Comité]',\n    confidence: 1,\n  },\n"
    expect(withoutExamples(rule)).toBe("  {\n    name: 'n',\n    confidence: 1,\n  },\n")
    expect(withoutExamples('const f = (example: string) => ({ example })\n')).toBe(
      'const f = (example: string) => ({ example })\n',
    )
  })
})
