import { execFileSync, spawnSync } from 'node:child_process'
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

  it('gives the exit status that the command line promises', () => {
    const cli = join(folder, 'node_modules/.bin/dragoman')
    const status = (...words: readonly string[]): number | null =>
      spawnSync(cli, words, { cwd: folder }).status
    writeFileSync(join(folder, 'b.ndjson'), '{"id":1,"text":"le Mali"}\n{"id":2}\n')
    expect(status('annotate', 'a.txt')).toBe(0)
    expect(status('annotate', 'none.txt')).toBe(1)
    expect(status('annotate', '--input', 'ndjson', 'b.ndjson')).toBe(1)
    expect(status('annotate', '--nope')).toBe(2)
    expect(status('annotate', 'a.txt', '--format', 'nope')).toBe(2)
    expect(status('annotate', 'a.txt', '--jobs', '2')).toBe(2)
  })

  it('answers lines in their order, however many threads answer', () => {
    const lines = Array.from({ length: 300 }, (_, i) =>
      i === 200
        ? 'no JSON'
        : JSON.stringify({ id: i, text: `le Mali et le Niger ${'de Paris '.repeat(i % 7)}` }),
    )
    writeFileSync(join(folder, 'c.ndjson'), lines.join('\n'))
    const answered = (jobs: string): string =>
      spawnSync(
        join(folder, 'node_modules/.bin/dragoman'),
        ['annotate', '--input', 'ndjson', '--jobs', jobs, 'c.ndjson'],
        { cwd: folder, encoding: 'utf8' },
      ).stdout
    const alone = answered('1')
    expect(alone.trimEnd().split('\n')).toHaveLength(300)
    expect(answered('3')).toBe(alone)
  })

  it('throws errors that are DragomanErrors, whichever module throws', () => {
    writeFileSync(
      join(folder, 'e.mjs'),
      `import { annotate, DragomanError } from 'dragoman'
import { toTurtle } from 'dragoman/export'
const graph = annotate('le Mali')
try { toTurtle(graph.toJSON(), graph.source, { iri: 'no IRI' }) } catch (error) { console.log(error instanceof DragomanError, error.code) }
console.log(new TypeError('x') instanceof DragomanError)`,
    )
    expect(run('node', ['e.mjs']).trim().split('\n')).toEqual(['true BAD_OPTION', 'false'])
  })

  it('asks for nothing of Node outside the command line', () => {
    const dist = join(folder, 'node_modules/dragoman/dist')
    const modules = readdirSync(dist).filter(
      (name) => /\.c?js$/.test(name) && name !== 'cli.js' && name !== 'worker.js',
    )
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
