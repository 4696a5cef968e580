import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'dragoman-package-'))
const run = (command: string, args: readonly string[], cwd = folder): string =>
  execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })

/** The packed tarball, installed in a clean folder as a user would. */
beforeAll(() => {
  if (!existsSync(join(root, 'dist/index.js'))) run('npm', ['run', 'build'], root)
  const [packed] = JSON.parse(
    run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], root),
  ) as { filename: string }[]
  writeFileSync(join(folder, 'package.json'), '{"name":"user","private":true,"type":"module"}')
  run('npm', ['install', '--no-audit', '--no-fund', '--offline', join(folder, packed?.filename ?? '')])
}, 120_000)

const print = 'const g = annotate("le Kazakhstan"); console.log(g.mentions("state")[0].value.iso3)'

describe('the packed package', () => {
  it('works from ESM', () => {
    writeFileSync(join(folder, 'a.mjs'), `import { annotate } from 'dragoman'\n${print}`)
    expect(run('node', ['a.mjs']).trim()).toBe('KAZ')
  })

  it('works from CJS', () => {
    writeFileSync(join(folder, 'a.cjs'), `const { annotate } = require('dragoman')\n${print}`)
    expect(run('node', ['a.cjs']).trim()).toBe('KAZ')
  })

  it('works from TypeScript, and a user may add a type', () => {
    const code = `import { annotate, type Mention } from 'dragoman'
declare module 'dragoman' { interface EntityMap { vessel: { imo: string } } }
const states: readonly Mention<'state'>[] = annotate('x').mentions('state')
const vessels: readonly Mention<'vessel'>[] = annotate('x').mentions('vessel')
export const imo: string | undefined = vessels[0]?.value.imo
// @ts-expect-error a State has no symbol
export const symbol: string = states[0]?.value.symbol
// @ts-expect-error no such type
annotate('x').mentions('planet')
`
    writeFileSync(join(folder, 'a.ts'), code)
    const compilerOptions = {
      noEmit: true,
      strict: true,
      module: 'nodenext',
      target: 'es2022',
      skipLibCheck: false,
      types: [],
    }
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['a.ts'] }))
    run(join(root, 'node_modules/.bin/tsc'), ['-p', '.'])
  })

  it('works from the command line', () => {
    writeFileSync(join(folder, 'a.txt'), 'le Kazakhstan')
    const graph = JSON.parse(run(join(folder, 'node_modules/.bin/dragoman'), ['annotate', 'a.txt'])) as {
      mentions: { text: string }[]
    }
    expect(graph.mentions[0]?.text).toBe('Kazakhstan')
  })

  it('asks for nothing of Node outside the command line', () => {
    const dist = join(folder, 'node_modules/dragoman/dist')
    const modules = readdirSync(dist).filter((name) => /\.c?js$/.test(name) && name !== 'cli.js')
    expect(modules).toContain('index.js')
    const bound = modules.filter((name) =>
      /["'`]node:|(?:require\(|from ?)["'`](?:fs|path|url|os|util|process|buffer|stream|zlib)["'`]/.test(
        readFileSync(join(dist, name), 'utf8'),
      ),
    )
    expect(bound).toEqual([])
  })

  it('ships its schema and nothing but what users need', () => {
    const schema = JSON.parse(readFileSync(join(folder, 'node_modules/dragoman/schema.json'), 'utf8')) as {
      title: string
    }
    expect(schema.title).toContain('dragoman')
    expect(existsSync(join(folder, 'node_modules/dragoman/src'))).toBe(false)
    expect(existsSync(join(folder, 'node_modules/dragoman/node_modules'))).toBe(false)
  })
})
