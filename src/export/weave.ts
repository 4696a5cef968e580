/** A stretch of the source that becomes an element. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** How text and elements are written. */
export interface Loom<S extends Stretch> {
  readonly text: (text: string) => string
  /** `first` and `last` tell the pieces of a stretch that the part's edge cuts. */
  readonly open: (stretch: S, piece: { readonly first: boolean; readonly last: boolean }) => string
  readonly close: (stretch: S) => string
}

/**
 * Writes `source.slice(start, end)` with its stretches as nested elements. Stretches come sorted by start,
 * longest first, and do not cross each other; one that reaches over the part's edge is cut there, and one that
 * does cross another is cut at the other's end.
 */
export const weave = <S extends Stretch>(
  source: string,
  stretches: readonly S[],
  { start, end }: Stretch,
  loom: Loom<S>,
): string => {
  let out = ''
  let at = start
  const open: { readonly stretch: S; readonly end: number }[] = []
  const writeTo = (offset: number): void => {
    if (offset > at) out += loom.text(source.slice(at, offset))
    at = Math.max(at, offset)
  }
  const closeTo = (offset: number): void => {
    for (let last = open.at(-1); last && last.end <= offset; last = open.at(-1)) {
      writeTo(last.end)
      out += loom.close(last.stretch)
      open.pop()
    }
  }
  for (const stretch of stretches) {
    if (stretch.end <= start) continue
    if (stretch.start >= end) break
    const from = Math.max(stretch.start, start)
    closeTo(from)
    const to = Math.min(stretch.end, end, open.at(-1)?.end ?? end)
    if (to <= from) continue
    writeTo(from)
    out += loom.open(stretch, { first: from === stretch.start, last: to === stretch.end })
    open.push({ stretch, end: to })
  }
  closeTo(end)
  writeTo(end)
  return out
}
