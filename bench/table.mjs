/** Markdown tables with figures a reader can compare at a glance. */

const grouped = (figures) => figures.replace(/\B(?=(?:\d{3})+(?!\d))/gu, '\u00a0')

export const whole = (number) => grouped(String(Math.round(number)))

/** Three figures that say something, never more than three decimals. */
export const significant = (number) => {
  if (!Number.isFinite(number)) return '—'
  if (number === 0) return '0'
  if (Math.abs(number) >= 100) return whole(number)
  const decimals = 2 - Math.floor(Math.log10(Math.abs(number)))
  return number.toFixed(Math.min(decimals, 3))
}

export const times = (number) => (Number.isFinite(number) ? `${significant(number)} ×` : '—')

export const milliseconds = (ms) => (ms >= 1000 ? `${significant(ms / 1000)} s` : `${significant(ms)} ms`)

const escaped = (cell) => String(cell).replaceAll('|', '\\|')

/**
 * @param {readonly string[]} head
 * @param {readonly (readonly (string | number)[])[]} rows  the first column is text, the others stand right
 */
export const table = (head, rows) =>
  [head, head.map((_, at) => (at === 0 ? '---' : '--:')), ...rows]
    .map((row, at) => `| ${row.map((cell) => (at === 1 ? cell : escaped(cell))).join(' | ')} |`)
    .join('\n')
