// Serves the playground on this machine alone: `npm run playground -- 8081` takes another port than 8080.
import { existsSync } from 'node:fs'
import { createServer } from 'node:http'
import { files } from './serve.ts'

const [said = '8080'] = process.argv.slice(2)
const port = /^[0-9]{1,5}$/u.test(said) ? Number(said) : Number.NaN
if (!(port <= 65_535)) {
  process.stderr.write(`not a port: ${said} (0 to 65535 wanted)\n`)
  process.exit(2)
}
if (!existsSync(new URL('../dist/index.js', import.meta.url))) {
  process.stderr.write('dist/index.js is missing: `npm run build` makes it\n')
}

const server = createServer(files)
server.on('error', (error: NodeJS.ErrnoException) => {
  const taken =
    error.code === 'EADDRINUSE' ? `port ${port} is taken: npm run playground -- PORT` : error.message
  process.stderr.write(`${taken}\n`)
  process.exit(1)
})
server.listen(port, '127.0.0.1', () => {
  const address = server.address()
  const at = address !== null && typeof address === 'object' ? address.port : port
  process.stdout.write(`http://127.0.0.1:${at}/playground/\n`)
})
