import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { Batch } from '../src/cli/lines.ts'
import { main } from '../src/cli/main.ts'
import { answersInOrder, type BatchWorker, batches } from '../src/cli/pool.ts'
import { annotate } from '../src/index.ts'

const founding = fileURLToPath(new URL('../fixtures/a-65-903.fr.txt', import.meta.url))

interface Run {
  readonly status: number
  readonly out: string
  readonly err: string
}

const run = async (
  words: readonly string[],
  input = '',
  { tty = false, env = {} }: { readonly tty?: boolean; readonly env?: Record<string, string> } = {},
): Promise<Run> => {
  const stdout = Object.assign(new PassThrough(), { isTTY: tty })
  const stderr = new PassThrough()
  const read = async (stream: PassThrough): Promise<string> => {
    let text = ''
    for await (const chunk of stream) text += String(chunk)
    return text
  }
  const [out, err] = [read(stdout), read(stderr)]
  const status = await main(words, { stdin: Readable.from([input]), stdout, stderr, env, version: '0.0.0' })
  stdout.end()
  stderr.end()
  return { status, out: await out, err: await err }
}

const folder = (): string => mkdtempSync(join(tmpdir(), 'dragoman-'))

describe('dragoman annotate', () => {
  it('gives JSON off a terminal', async () => {
    const { status, out } = await run(['annotate', founding])
    expect(status).toBe(0)
    expect(JSON.parse(out)).toEqual(annotate(readFileSync(founding, 'utf8')).toJSON())
  })

  it('gives a summary on a terminal, in colours unless NO_COLOR is set', async () => {
    const coloured = await run(['annotate', founding], '', { tty: true })
    expect(coloured.out).toContain('\u001b[')
    const plain = await run(['annotate', founding], '', { tty: true, env: { NO_COLOR: '1' } })
    expect(plain.out).not.toContain('\u001b[')
    expect(plain.out).toContain('[Kazakhstan]{state}')
    expect(plain.out).toMatch(/state\s+Kazakhstan\s+KAZ\s+\d+/u)
    expect(plain.out).toMatch(/instrument\s+Charte des Nations Unies\s+un-charter\s+2/u)
    expect(plain.out).toMatch(/event\s+Forum économique islamique mondial/u)
  })

  it('shows control characters of a text instead of sending them', async () => {
    const { out } = await run(['annotate', '-'], 'le \u001b[31mKazakhstan', {
      tty: true,
      env: { NO_COLOR: '1' },
    })
    expect(out).not.toContain('\u001b')
  })

  it('reads standard input, takes what is known of the document', async () => {
    const { out } = await run(['annotate', '-', '--date', '2011-07-08', '--symbol=A/65/903'], 'le Kazakhstan')
    expect(JSON.parse(out)).toMatchObject({
      document: { date: '2011-07-08', symbol: 'A/65/903' },
      mentions: [{ text: 'Kazakhstan' }],
    })
  })

  it('says which file failed and goes on with the others', async () => {
    const { status, out, err } = await run(['annotate', '/nowhere.txt', founding, '--format', 'ndjson'])
    expect(status).toBe(1)
    expect(err).toContain('/nowhere.txt')
    expect(out.trim().split('\n')).toHaveLength(1)
  })

  it('explains', async () => {
    const text = readFileSync(founding, 'utf8')
    const { out } = await run(['annotate', founding, '--explain', String(text.indexOf('Kazakhstan'))])
    expect(out).toMatch(/stands\s+state\/name « Kazakhstan »/u)
    expect((await run(['annotate', founding, '--explain', '3'])).out).toContain('offset 3')
  })

  it('warns of a text that is not French, and annotates it all the same', async () => {
    const english =
      'The Security Council decides to extend the mandate of the mission and requests the Secretary-General to report to it every six months on the situation in the country and on the progress made. '
    const { status, out, err } = await run(['annotate', '-'], english.repeat(2))
    expect(err).toMatch(/'en', not French/u)
    expect(status).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ schema: 'dragoman/1' })
    expect((await run(['annotate', founding])).err).toBe('')
  })

  it('writes a file for each document of a folder', async () => {
    const from = folder()
    const to = folder()
    writeFileSync(join(from, 'a.txt'), 'le Kazakhstan')
    writeFileSync(join(from, 'b.txt'), 'la France')
    writeFileSync(join(from, 'c.md'), 'no text')
    expect((await run(['annotate', from, '--out-dir', to])).status).toBe(0)
    expect(readdirSync(to).sort()).toEqual(['a.json', 'b.json'])
    await run(['annotate', join(from, 'a.txt'), '-o', join(to, 'one.json')])
    expect(JSON.parse(readFileSync(join(to, 'one.json'), 'utf8'))).toMatchObject({ schema: 'dragoman/1' })
  })
})

describe('dragoman annotate --input ndjson', () => {
  it('answers each line in its place; a bad one harms no other', async () => {
    const input = [
      '{"id":"a","text":"le Kazakhstan"}',
      'no json',
      '{"id":"c","text":3}',
      '[]',
      '{"id":"e","text":"la France","date":"soon"}',
      '{"id":7,"text":""}',
    ].join('\n')
    const { status, out, err } = await run(['annotate', '--input', 'ndjson', '--format', 'ndjson'], input)
    const lines = out
      .trim()
      .split('\n')
      .map(
        (line) =>
          JSON.parse(line) as {
            id?: unknown
            error?: { code: string; message: string; line: number }
            mentions?: unknown[]
          },
      )
    expect(status).toBe(1)
    expect(lines.map((line) => line.error?.code)).toEqual([
      undefined,
      'BAD_INPUT',
      'NOT_A_STRING',
      'BAD_INPUT',
      'BAD_OPTION',
      undefined,
    ])
    expect(lines.map((line) => line.id)).toEqual(['a', undefined, 'c', undefined, 'e', 7])
    expect(lines[1]?.error?.line).toBe(2)
    expect(lines[0]?.mentions).toHaveLength(1)
    expect(err.trim().split('\n')).toHaveLength(4)
  })

  it('ends well when all lines are good', async () => {
    expect(
      (await run(['annotate', '--input', 'ndjson', '--format', 'ndjson'], '{"id":"a","text":"x"}\n')).status,
    ).toBe(0)
  })
})

describe('wrong usage', () => {
  it.each([
    [['annotate', '--formt', 'x', '-'], /--formt/u],
    [['annotate', '-', '--format', 'pdf'], /pdf/u],
    [['annotate', '-', '--input', 'xml'], /--input.*xml/u],
    [['annotate'], /FILE/u],
    [['translate', 'x'], /translate/u],
    [['annotate', '-', '--explain', 'here'], /--explain.*here/u],
    [['annotate', '-', '--format'], /--format/u],
  ])('%j ends with 2 and names what is wrong', async (words, message) => {
    const { status, out, err } = await run(words)
    expect(status).toBe(2)
    expect(out).toBe('')
    expect(err).toMatch(message)
  })

  it('help and version and formats end with 0', async () => {
    expect(await run(['--help'])).toMatchObject({ status: 0 })
    expect(await run(['--version'])).toMatchObject({ status: 0, out: '0.0.0\n' })
    expect((await run(['formats'])).out).toMatch(/^json\s/mu)
  })
})

describe('several threads', () => {
  const lines = async function* (count: number): AsyncGenerator<string> {
    for (let i = 0; i < count; i++) yield `line ${i}`
  }

  /** Answers each batch after so many turns of the event loop. */
  const slow = (turns: number, log: number[]): BatchWorker => ({
    answer: async ({ first, lines: own }) => {
      for (let i = 0; i < turns; i++) await new Promise((resolve) => setImmediate(resolve))
      log.push(first)
      return { out: own.join('\n'), failures: [] }
    },
    end: async () => {},
  })

  it('give their answers in the order of the lines', async () => {
    const log: number[] = []
    const told: string[] = []
    const workers = [slow(7, log), slow(1, log), slow(3, log)]
    for await (const { out } of answersInOrder(batches(lines(40), { maxLines: 3 }), workers))
      told.push(...out.split('\n'))
    expect(told).toEqual(Array.from({ length: 40 }, (_, i) => `line ${i}`))
    expect(log).not.toEqual([...log].sort((a, b) => a - b))
  })

  it('fail as the first batch fails whose thread is gone', async () => {
    const gone: BatchWorker = {
      answer: async ({ first }) => {
        if (first > 4) throw new Error(`gone at ${first}`)
        return { out: 'x', failures: [] }
      },
      end: async () => {},
    }
    const all = async (): Promise<void> => {
      for await (const { out } of answersInOrder(batches(lines(12), { maxLines: 2 }), [gone]))
        expect(out).toBe('x')
    }
    await expect(all()).rejects.toThrow('gone at 5')
  })

  it('close a batch by its lines or by its length, and number its lines', async () => {
    const closed: Batch[] = []
    for await (const batch of batches(lines(5), { maxLines: 2 })) closed.push(batch)
    expect(closed.map(({ first, lines: own }) => [first, own.length])).toEqual([
      [1, 2],
      [3, 2],
      [5, 1],
    ])
    closed.length = 0
    for await (const batch of batches(lines(3), { maxUnits: 5 })) closed.push(batch)
    expect(closed.map(({ first }) => first)).toEqual([1, 2, 3])
  })
})
