// Annotates the founding document in headless Chromium with the package's own ESM bundle, and in Node, and compares.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const WAIT = 60_000
const root = new URL('../', import.meta.url)
const built = new URL('dist/index.js', root)
if (!existsSync(built)) {
  process.stderr.write('dist/index.js is missing: `npm run build` makes it\n')
  process.exit(1)
}
const bundle = readFileSync(built)
const source = readFileSync(new URL('fixtures/a-65-903.fr.txt', root), 'utf8')

const PAGE = `<!doctype html><meta charset="utf-8"><script type="module">
const say = (path, body) => fetch(path, { method: 'POST', body })
try {
  const { annotate } = await import('/index.js')
  const text = await (await fetch('/text')).text()
  await say('/result', JSON.stringify(annotate(text)))
} catch (error) {
  await say('/failure', String(error?.stack ?? error))
}
</script>`

const browser = (): string | undefined =>
  [process.env['CHROME_PATH'], 'chromium', 'chromium-browser', 'google-chrome', 'chrome'].find(
    (name) => name !== undefined && spawnSync(name, ['--version'], { stdio: 'ignore' }).status === 0,
  )

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return Buffer.concat(parts).toString('utf8')
}

/** What the page sends back. */
const inBrowser = (name: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const profile = mkdtempSync(join(tmpdir(), 'dragoman-browser-'))
    const server = createServer(async (request, response) => {
      const types = { '/index.js': 'text/javascript', '/text': 'text/plain; charset=utf-8' } as const
      const bodies = { '/': PAGE, '/index.js': bundle, '/text': source } as const
      const path = request.url ?? '/'
      if (request.method === 'POST') {
        const said = await bodyOf(request)
        response.end()
        finish()
        if (path === '/result') resolve(said)
        else reject(new Error(said))
        return
      }
      response.setHeader('content-type', types[path as keyof typeof types] ?? 'text/html; charset=utf-8')
      response.end(bodies[path as keyof typeof bodies] ?? '')
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
      child?.once('exit', () => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }))
      child?.kill()
      server.close()
    }
  })

const name = browser()
if (name === undefined) {
  process.stdout.write('no Chromium on the path, nor at CHROME_PATH: the bundle was not run in a browser\n')
} else {
  const { annotate } = (await import(built.href)) as typeof import('../src/index.ts')
  const here = JSON.stringify(annotate(source))
  const there = await inBrowser(name)
  if (there !== here) {
    process.stderr.write(`the browser gives another graph: ${there.length} characters, here ${here.length}\n`)
    process.exit(1)
  }
  process.stdout.write(`the browser gives the same graph, byte for byte: ${here.length} characters\n`)
}
