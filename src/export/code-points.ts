/**
 * Makes the map from UTF-16 offsets into a text to offsets in code points, as Python counts them. A lone
 * surrogate counts as one. An offset between the halves of a pair maps to the pair's start.
 *
 * @example
 * codePointOffsets('a😀b')(3) // 2
 */
export const codePointOffsets = (text: string): ((offset: number) => number) => {
  // Offsets of the second halves of pairs: few in any text of this kind, so a binary search beats a table.
  const seconds: number[] = []
  for (const { index } of text.matchAll(/[\u{10000}-\u{10ffff}]/gu)) seconds.push(index + 1)
  return (offset) => {
    let low = 0
    let high = seconds.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((seconds[middle] as number) < offset) low = middle + 1
      else high = middle
    }
    const inside = seconds[low] === offset ? 1 : 0
    return offset - low - inside
  }
}
