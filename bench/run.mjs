import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const QUICK = ['throughput', 'start', 'size', 'dates']
const SECTIONS = [...QUICK, 'pieces', 'hostile', 'lexicon']

const USAGE = `npm run bench -- [options]
  --quick          ${QUICK.join(', ')} alone: the founding document and 200 kB, fewer rounds
  --json           the measurements as JSON instead of Markdown
  --only A,B       of: ${SECTIONS.join(', ')}
`

const BENCH = fileURLToPath(new URL('.', import.meta.url))

const installed = (name, version) => {
  const manifest = new URL(`./node_modules/${name}/package.json`, import.meta.url)
  return existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).version === version
}

/** The peers are installed beside the bench, on its first run, so that the library's own install stays small. */
const installPeers = () => {
  const { dependencies } = JSON.parse(readFileSync(new URL('./package.json', import.meta.url), 'utf8'))
  if (Object.entries(dependencies).every(([name, version]) => installed(name, version))) return
  process.stderr.write('installing the peers into bench/node_modules\n')
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: BENCH,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  })
  if (status !== 0) process.exit(1)
}

const machine = () => ({
  processor: cpus()[0]?.model ?? 'unknown',
  cores: cpus().length,
  platform: `${process.platform} ${process.arch}`,
  node: process.version,
})

const options = () => {
  try {
    return parseArgs({
      options: {
        quick: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        only: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    }).values
  } catch (error) {
    process.stderr.write(`${error.message}\n${USAGE}`)
    process.exit(2)
  }
}

const { quick, json, only, help } = options()
if (help) {
  process.stdout.write(USAGE)
  process.exit(0)
}
const wanted = new Set(only?.split(',') ?? (quick ? QUICK : SECTIONS))
const strange = [...wanted].filter((name) => !SECTIONS.includes(name))
if (strange.length > 0) {
  process.stderr.write(`no section is called ${strange.join(', ')}\n${USAGE}`)
  process.exit(2)
}
installPeers()

const { isBuilt } = await import('./peers.mjs')
const { throughput, throughputTable, growth, growthTable } = await import('./sections/throughput.mjs')
const { startUp, startTable } = await import('./sections/start.mjs')
const { sizes, sizeTable } = await import('./sections/size.mjs')
const { dates, datesTable } = await import('./sections/dates.mjs')
const { pieces, piecesTable } = await import('./sections/pieces.mjs')
const { hostile, hostileTable } = await import('./sections/hostile.mjs')
const { lexiconGrowth, lexiconTable } = await import('./sections/lexicon.mjs')
const { budget } = await import('./budget.mjs')
const { significant, table } = await import('./table.mjs')

if (!isBuilt()) process.stderr.write('dist/ is missing: the peers run alone. `npm run build` makes it.\n')

const results = { machine: machine() }
if (wanted.has('start')) results.start = startUp()
if (wanted.has('size')) results.size = await sizes()
if (wanted.has('dates')) results.dates = await dates()
if (wanted.has('throughput')) {
  results.throughput = await throughput(
    quick ? { sizes: [0, 2e5], rounds: 5 } : { sizes: [0, 2e5, 2e6, 2e7] },
  )
  results.growth = growth(results.throughput)
}
if (wanted.has('pieces')) results.pieces = await pieces()
if (wanted.has('lexicon')) results.lexicon = await lexiconGrowth()
if (wanted.has('hostile'))
  results.hostile = await hostile({ counts: quick ? [200_000] : [200_000, 1_000_000] })
results.budget = budget(results)

const sections = () => [
  [`${results.machine.processor}, ${results.machine.cores} cores, Node ${results.machine.node}`],
  results.throughput && ['## Speed and memory', throughputTable(results.throughput)],
  results.growth?.length && ['## Processor time a character as texts grow', growthTable(results.growth)],
  results.pieces && ['## One document, or its pieces', piecesTable(results.pieces)],
  results.start && ['## A whole process', startTable(results.start)],
  results.size && ['## What a page downloads', sizeTable(results.size)],
  results.dates && ['## Dates of formal French', datesTable(results.dates)],
  results.lexicon?.length && ['## A growing lexicon', lexiconTable(results.lexicon)],
  results.hostile && ['## Hostile texts', hostileTable(results.hostile)],
  results.budget.length && [
    '## What the library is held to',
    table(
      ['', 'limit', 'measured', 'kept'],
      results.budget.map((one) => [one.what, one.limit, significant(one.got), one.kept ? 'yes' : '**no**']),
    ),
  ],
]

process.stdout.write(
  json
    ? `${JSON.stringify(results, null, 2)}\n`
    : `# Bench\n\n${sections()
        .filter(Boolean)
        .map((parts) => parts.join('\n\n'))
        .join('\n\n')}\n`,
)
