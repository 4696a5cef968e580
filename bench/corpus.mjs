import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { census, varied } from './text.mjs'

/** The founding document as it is. */
export const FOUNDING = fileURLToPath(new URL('../fixtures/a-65-903.fr.txt', import.meta.url))

const folder = mkdtempSync(join(tmpdir(), 'dragoman-bench-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))

const source = readFileSync(FOUNDING, 'utf8')
const known = new Map()

const described = (path, text) => ({
  path,
  chars: text.length,
  bytes: Buffer.byteLength(text),
  ...census(text),
})

/**
 * A text on disk, the same for every peer of a round.
 *
 * @param {number} size  UTF-16 code units at least; 0 is the founding document as it is
 * @param {number} round  another round has other words; the founding document is always itself
 */
export const textOf = (size, round) => {
  const key = size === 0 ? '0' : `${size}-${round}`
  if (!known.has(key)) {
    if (size === 0) known.set(key, described(FOUNDING, source))
    else known.set(key, written(key, varied(source, size, size + round)))
  }
  return known.get(key)
}

/** A text of one's own, on disk. */
export const written = (name, text) => {
  const path = join(folder, `${name}.txt`)
  writeFileSync(path, text)
  return described(path, text)
}

export const scratch = (name, content) => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}
