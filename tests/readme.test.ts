import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { annotate } from '../src/index.ts'
import { french } from '../src/languages/fr/index.ts'

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')

/** The fenced blocks of a language. */
const blocks = (language: string): readonly string[] =>
  [...readme.matchAll(new RegExp(`\`\`\`${language}\n([^\`]*)\`\`\``, 'gu'))].map(
    (match) => match[1] as string,
  )

describe('the README', () => {
  it('shows what its ten lines print', () => {
    const [code = ''] = blocks('ts')
    const lines: string[] = []
    const body = code.replace(/^import .*$/mu, '').replace('console.log', 'print')
    new Function('annotate', 'print', body)(annotate, (...words: unknown[]) => lines.push(words.join(' ')))
    expect(lines.join('\n')).toBe(blocks('text')[0]?.trim())
  })

  it('names every type of mention', () => {
    for (const { type } of french.entities) expect(readme).toContain(`\`${type}\``)
  })
})
