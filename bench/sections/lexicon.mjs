import { readFileSync } from 'node:fs'
import { textOf } from '../corpus.mjs'
import { isBuilt, LIBRARY } from '../peers.mjs'
import { say } from '../processes.mjs'
import { median } from '../statistics.mjs'
import { milliseconds, significant, table, times } from '../table.mjs'
import { generator } from '../text.mjs'

/** Does matching slow down as the lexicon grows? One text, the same hits, more and more names. */

const COUNTS = [0, 1_500, 15_000, 150_000]
const SIZE = 200_000
const ROUNDS = 9
/** Every lexicon but the empty one holds these, and the text has them. */
const PLANTED = 300

const HEADS = ['Centre', 'Comité', 'Institut', 'Fondation', 'Conseil', 'Bureau', 'Agence', 'Observatoire']
const SYLLABLES = 'ba ko ru min tal ser dou vi pra lo gan she nor kel ti azo bri fen mou gar'.split(' ')

const invented = (random) => {
  const syllables = 2 + Math.floor(random() * 3)
  let name = ''
  for (let at = 0; at < syllables; at++) name += SYLLABLES[Math.floor(random() * SYLLABLES.length)]
  return name[0].toUpperCase() + name.slice(1)
}

/** Names that share their first words, as bodies do: the hardest case for a trie. */
const entries = (count) => {
  const random = generator(7)
  const names = new Set()
  while (names.size < count) {
    const head = HEADS[Math.floor(random() * HEADS.length)]
    names.add(`${head} ${invented(random)} pour ${invented(random)}`)
  }
  return [...names].map((name, at) => ({
    id: `invented-${at}`,
    type: 'organisation',
    label: name,
    forms: [name],
    value: { id: `invented-${at}` },
  }))
}

const plant = (text, names) => {
  const random = generator(11)
  return text.replace(/ et /gu, (joint) =>
    random() < 0.25 ? ` et le ${names[Math.floor(random() * names.length)]} et ` : joint,
  )
}

/** @returns a row a lexicon size: what it costs to build once, and to match */
export const lexiconGrowth = async ({ counts = COUNTS } = {}) => {
  if (!isBuilt()) return []
  say('  lexicon growth')
  const { createAnnotator } = await import(LIBRARY.href)
  const all = entries(Math.max(...counts))
  const names = all.slice(0, PLANTED).map((entry) => entry.label)
  const text = (round) => plant(readFileSync(textOf(SIZE, round).path, 'utf8'), names)
  const racers = counts.map((count) => {
    const start = performance.now()
    const annotator = createAnnotator(count ? { lexicon: { add: all.slice(0, count) } } : {})
    annotator('Le Conseil de sécurité.')
    return { count, annotator, build: performance.now() - start, samples: [], found: 0 }
  })
  for (const racer of racers) for (let turn = 0; turn < 5; turn++) racer.annotator(text(1))
  for (let round = 1; round <= ROUNDS; round++) {
    const source = text(round)
    for (const racer of racers) {
      const used = process.cpuUsage()
      const graph = racer.annotator(source)
      const { user, system } = process.cpuUsage(used)
      racer.samples.push(((user + system) * 1e3) / source.length)
      racer.found = graph
        .mentions('organisation')
        .filter((one) => one.value.id?.startsWith('invented-')).length
    }
  }
  const smallest = median((racers.find((racer) => racer.count) ?? racers[0]).samples)
  return racers.map(({ count, build, samples, found }) => ({
    count,
    build,
    found,
    nanosecondsPerChar: median(samples),
    ratio: median(samples) / smallest,
  }))
}

export const lexiconTable = (rows) =>
  table(
    [
      'forms added',
      'built once in',
      'processor time a character',
      `to ${COUNTS[1].toLocaleString('fr')} forms`,
      'of them found',
    ],
    rows.map((row) => [
      row.count.toLocaleString('fr'),
      milliseconds(row.build),
      `${significant(row.nanosecondsPerChar)} ns`,
      times(row.ratio),
      row.found,
    ]),
  )
