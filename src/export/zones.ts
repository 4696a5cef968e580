import type { Zone } from '../model/graph.ts'

/** A zone with those inside it, in document order. */
export interface Branch {
  readonly zone: Zone
  readonly inner: readonly Branch[]
}

interface Growing extends Branch {
  readonly inner: Growing[]
}

/** Zones as a tree. */
export const zoneTree = (zones: readonly Zone[]): readonly Branch[] => {
  const roots: Growing[] = []
  const open: Growing[] = []
  for (const zone of [...zones].sort((a, b) => a.start - b.start || b.end - a.end)) {
    while (open.length > 0 && (open.at(-1) as Growing).zone.end < zone.end) open.pop()
    const branch: Growing = { zone, inner: [] }
    const around = open.at(-1)
    if (around) around.inner.push(branch)
    else roots.push(branch)
    open.push(branch)
  }
  return roots
}

/** Where a paragraph's words begin: after « 12. » or « a) », or at its start where the number is not written so. */
export const headOf = (source: string, { start, end, number }: Zone): number => {
  if (number === undefined || number === '' || !source.startsWith(number, start)) return start
  const after = start + number.length
  return after < end && /[.)]/u.test(source[after] ?? '') ? after + 1 : after
}
