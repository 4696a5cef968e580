/** A stretch of the source that becomes an element. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** How text and elements are written. */
export interface Loom<S extends Stretch> {
  readonly text: (text: string) => string
  readonly open: (stretch: S) => string
  readonly close: (stretch: S) => string
}

/** The stretches that lie in no other, with their places in the list. */
const outermost = (
  stretches: readonly Stretch[],
): readonly { readonly end: number; readonly at: number }[] => {
  const out: { readonly end: number; readonly at: number }[] = []
  stretches.forEach(({ start, end }, at) => {
    if (start >= (out.at(-1)?.end ?? 0)) out.push({ end, at })
  })
  return out
}

/** Makes the way to the first stretch that ends after an offset, or to the list's end. */
const seeker = (stretches: readonly Stretch[]): ((offset: number) => number) => {
  const outer = outermost(stretches)
  return (offset) => {
    let low = 0
    let high = outer.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((outer[middle] as { end: number }).end <= offset) low = middle + 1
      else high = middle
    }
    return outer[low]?.at ?? stretches.length
  }
}

/** A text with its stretches, to be written in parts. */
export interface Weaver {
  /** Writes the source from `start` to `end`, its stretches as nested elements. */
  readonly write: (start: number, end: number) => string
  /** Whether some stretch holds this offset inside. */
  readonly holds: (offset: number) => boolean
}

/**
 * Prepares to write a text with its stretches. They come sorted by start, longest first, and do not cross each
 * other; one that reaches over a part's edge is cut there, and one that does cross another is cut at that one's
 * end. The cost is that of the part written, whatever the text's length.
 */
export const weaver = <S extends Stretch>(source: string, stretches: readonly S[], loom: Loom<S>): Weaver => {
  const seek = seeker(stretches)
  return {
    write: (start, end) => write(source, stretches, seek(start), start, end, loom),
    holds: (offset) => {
      const stretch = stretches[seek(offset)]
      return stretch !== undefined && stretch.start < offset
    },
  }
}

const write = <S extends Stretch>(
  source: string,
  stretches: readonly S[],
  first: number,
  start: number,
  end: number,
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
  for (let i = first; i < stretches.length; i++) {
    const stretch = stretches[i] as S
    if (stretch.start >= end) break
    const from = Math.max(stretch.start, start)
    closeTo(from)
    const to = Math.min(stretch.end, end, open.at(-1)?.end ?? end)
    if (to <= from) continue
    writeTo(from)
    out += loom.open(stretch)
    open.push({ stretch, end: to })
  }
  closeTo(end)
  writeTo(end)
  return out
}
