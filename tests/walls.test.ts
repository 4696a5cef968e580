import { execFileSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const planted = `${root}src/tokenise/planted.ts`

const cruise = (path: string): string => {
  try {
    return execFileSync('npx', ['depcruise', path, '--config', '.dependency-cruiser.cjs'], {
      cwd: root,
      encoding: 'utf8',
    })
  } catch (error) {
    return (error as { stdout: string }).stdout
  }
}

afterEach(() => rmSync(planted, { force: true }))

describe('the walls between rooms', () => {
  it('hold', () => {
    expect(cruise('src')).toMatch(/no dependency violations/u)
  })

  it.each([
    [
      'an engine room that opens onto another',
      "import type { Zone } from '../model/graph.ts'\nimport { structure } from '../structure/zones.ts'\nexport const x: Zone[] = [...structure]\n",
      'tokenise-opens-onto',
    ],
    [
      'a type import through a wall',
      "import type { Board } from '../match/reader.ts'\nexport type X = Board\n",
      'tokenise-opens-onto',
    ],
    [
      'node outside the command line',
      "import { readFileSync } from 'node:fs'\nexport const x = readFileSync\n",
      'node-only-in-the-command-line',
    ],
    ['what cannot be found', "import { x } from './nowhere.ts'\nexport const y = x\n", 'resolved'],
  ])('bite on %s', (_, source, rule) => {
    writeFileSync(planted, source)
    expect(cruise('src/tokenise')).toContain(rule)
  })
})
