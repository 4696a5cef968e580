/** The figures that the library is held to, beside what this run measured. */

const OURS = 'dragoman annotate'

const at = (results, size) => results.throughput?.find((one) => one.size === size)
const row = (results, size, peer) => at(results, size)?.rows.find((one) => one.peer === peer)
const grown = (results, size) =>
  results.growth?.find((one) => one.peer === OURS)?.sizes.find((one) => one.size === size)?.ratio

const perSize = (results, name, limit, figure) =>
  (results.throughput ?? []).map((one) => ({ what: `${name}, ${one.size}`, limit, got: figure(one.size) }))

const ratio = (over, under) => (over && under ? over / under : undefined)

const figures = (results) => [
  ...perSize(results, 'annotate / regex tokeniser, processor time', '≤ 2', (size) =>
    ratio(row(results, size, OURS)?.cpu, row(results, size, 'regex tokeniser')?.cpu),
  ),
  ...perSize(results, 'annotate / wink-nlp, tokens a second of processor time', '≥ 5', (size) =>
    ratio(row(results, size, 'wink-nlp')?.cpu, row(results, size, OURS)?.cpu),
  ),
  { what: 'processor time a character at 2 MB / at 200 kB', limit: '≤ 1.2', got: grown(results, '2 MB') },
  { what: 'processor time a character at 20 MB / at 200 kB', limit: '≤ 1.5', got: grown(results, '20 MB') },
  {
    what: 'peak memory at 20 MB, bytes a character',
    limit: '≤ 60',
    got: row(results, '20 MB', OURS)?.memory?.perChar,
  },
  {
    what: 'whole process / empty process, processor time',
    limit: '≤ 1.6',
    got: results.start?.find((one) => one.peer === OURS)?.ratio,
  },
  {
    what: 'main bundle, gzip kB',
    limit: '≤ 150',
    got: results.size?.find((one) => one.name === 'dragoman, everything')?.gzip / 1000,
  },
]

/** @returns `{ what, limit, got, kept }` for each figure that this run measured */
export const budget = (results) =>
  figures(results)
    .filter(({ got }) => Number.isFinite(got))
    .map(({ what, limit, got }) => {
      const bound = Number(limit.slice(2))
      return { what, limit, got, kept: limit.startsWith('≤') ? got <= bound : got >= bound }
    })
