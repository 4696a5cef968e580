// Annotates the founding document in headless Chromium with the package's own ESM bundle, and in Node, and compares;
// then opens the playground there, as a reader would, and reads from it.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { files } from './serve.ts'

const WAIT = 60_000
const root = new URL('../', import.meta.url)
const built = new URL('dist/index.js', root)
if (!existsSync(built)) {
  process.stderr.write('dist/index.js is missing: `npm run build` makes it\n')
  process.exit(1)
}
const source = readFileSync(new URL('fixtures/a-65-903.fr.txt', root), 'utf8')

/** A page whose script says one thing, or what went wrong. */
const page = (script: string): string => `<!doctype html><meta charset="utf-8"><body><script type="module">
const say = (path, words) => fetch(path, { method: 'POST', body: words })
try {
  await say('/result', await (async () => {${script}})())
} catch (error) {
  await say('/failure', String(error?.stack ?? error))
}
</script>`

const BUNDLE = page(`
const { annotate } = await import('/dist/index.js')
return JSON.stringify(annotate(await (await fetch('/fixtures/a-65-903.fr.txt')).text()))`)

/** A text that would run, were it taken for HTML. */
const HOSTILE = '<img src="x" onerror="top.ran = true"> M. Ban Ki-moon </article></textarea>'

const PLAYGROUND = page(`
const frame = document.createElement('iframe')
frame.src = '/playground/'
frame.width = 1200
frame.height = 800
document.body.append(frame)
const inside = (query) => frame.contentDocument.querySelector(query)
const until = async (holds) => {
  while (!holds()) {
    const trouble = inside('#trouble:not([hidden])')
    if (trouble) throw new Error(trouble.textContent)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}
const count = () => Number(inside('#found')?.dataset.count)
await until(() => count() > 0)
const said = { mentions: count(), marked: new Set([...frame.contentDocument.querySelectorAll('.m')].map(({ dataset }) => dataset.m)).size }
inside('.m.t-state').focus()
await until(() => inside('#panel h3'))
said.panel = inside('#panel h3').textContent
inside('#source').value = ${JSON.stringify(HOSTILE).replaceAll('<', '\\u003c')}
inside('#source').dispatchEvent(new Event('input'))
await until(() => count() === 1)
await new Promise((resolve) => setTimeout(resolve, 50))
said.text = inside('#text').textContent
said.ran = window.ran === true
return JSON.stringify(said)`)

const browser = (): string | undefined =>
  [process.env['CHROME_PATH'], 'chromium', 'chromium-browser', 'google-chrome', 'chrome'].find(
    (name) => name && spawnSync(name, ['--version'], { stdio: 'ignore' }).status === 0,
  )

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return Buffer.concat(parts).toString('utf8')
}

/** Removes a browser's profile; its helpers may still write there when it has ended, and what stays harms nothing. */
const leave = (profile: string): Promise<void> =>
  rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 }).catch(() => undefined)

/** What a page sends back. */
const inBrowser = (name: string, html: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const profile = mkdtempSync(join(tmpdir(), 'dragoman-browser-'))
    const server = createServer(async (request, response) => {
      if (request.method === 'POST') {
        const said = await bodyOf(request)
        response.end()
        finish()
        if (request.url === '/result') resolve(said)
        else reject(new Error(said))
      } else if (request.url === '/') {
        response.setHeader('content-type', 'text/html; charset=utf-8')
        response.end(html)
      } else files(request, response)
    })
    let child: ChildProcess | undefined
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      child = spawn(
        name,
        [
          '--headless=new',
          '--no-sandbox',
          '--disable-gpu',
          '--disable-dev-shm-usage',
          `--user-data-dir=${profile}`,
          `http://127.0.0.1:${port}/`,
        ],
        { stdio: 'ignore' },
      )
    })
    const timer = setTimeout(() => {
      finish()
      reject(new Error(`no answer within ${WAIT} ms`))
    }, WAIT)
    const finish = (): void => {
      clearTimeout(timer)
      child?.once('exit', () => void leave(profile))
      child?.kill()
      server.close()
    }
  })

const fail = (words: string): never => {
  process.stderr.write(`${words}\n`)
  process.exit(1)
}

const checkBundle = async (name: string, here: string): Promise<void> => {
  const there = await inBrowser(name, BUNDLE)
  if (there !== here) fail(`the browser gives another graph: ${there.length} characters, here ${here.length}`)
  process.stdout.write(`the browser gives the same graph, byte for byte: ${here.length} characters\n`)
}

const checkPlayground = async (name: string, mentions: number, firstState: string): Promise<void> => {
  const said = await inBrowser(name, PLAYGROUND)
  const wanted = { mentions, marked: mentions, panel: firstState, text: HOSTILE, ran: false }
  if (said !== JSON.stringify(wanted))
    fail(`the playground shows ${said}\nwhere ${JSON.stringify(wanted)} was wanted`)
  process.stdout.write(`the playground shows the founding document: ${mentions} mentions\n`)
}

const name = browser()
if (name === undefined) {
  process.stdout.write('no Chromium on the path, nor at CHROME_PATH: nothing was run in a browser\n')
} else {
  const { annotate } = (await import(built.href)) as typeof import('../src/index.ts')
  const graph = annotate(source)
  await checkBundle(name, JSON.stringify(graph))
  await checkPlayground(name, graph.mentions().length, graph.mentions('state')[0]?.text ?? '')
}
