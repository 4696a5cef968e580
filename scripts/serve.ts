import { createReadStream, statSync } from 'node:fs'
import type { RequestListener } from 'node:http'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../', import.meta.url))

/** What the playground asks for; nothing else of the folder is given out. */
const OPEN = /^\/(?:playground|dist|fixtures)\/(?!.*\.\.)/u

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
}

/** The file that a request's path names, if it is open and stands there. */
const fileOf = (url: string): string | undefined => {
  const path = url.split('?', 1)[0] ?? ''
  const file = join(root, path.endsWith('/') ? `${path}index.html` : path)
  return OPEN.test(path) && statSync(file, { throwIfNoEntry: false })?.isFile() ? file : undefined
}

/** Answers with the files of the playground, the built package and the fixtures; `/` leads to the playground. */
export const files: RequestListener = ({ method, url = '/' }, response) => {
  if (url === '/' || url === '/playground') {
    response.writeHead(302, { location: '/playground/' }).end()
    return
  }
  const file = method === 'GET' || method === 'HEAD' ? fileOf(url) : undefined
  if (file === undefined) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('not here\n')
    return
  }
  const type = TYPES[extname(file)] ?? 'application/octet-stream'
  response.writeHead(200, {
    'content-type': type,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  })
  if (method === 'HEAD') response.end()
  else createReadStream(file).pipe(response)
}
