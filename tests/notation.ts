/** A text with its mentions in brackets: `la [résolution 2254 (2015)]{resolution}`. The type may be left out. */
export interface Notation {
  readonly text: string
  readonly mentions: readonly {
    readonly start: number
    readonly end: number
    readonly type: string | undefined
  }[]
}

/** Reads the one-line notation; brackets nest. */
export const readNotation = (line: string): Notation => {
  const open: number[] = []
  const mentions: { start: number; end: number; type: string | undefined }[] = []
  let text = ''
  for (let i = 0; i < line.length; i++) {
    const char = line[i]
    if (char === '[') open.push(text.length)
    else if (char === ']' && open.length > 0) {
      const close = line[i + 1] === '{' ? line.indexOf('}', i) : -1
      mentions.push({
        start: open.pop() as number,
        end: text.length,
        type: close < 0 ? undefined : line.slice(i + 2, close),
      })
      if (close >= 0) i = close
    } else text += char
  }
  return { text, mentions: mentions.sort((a, b) => a.start - b.start || b.end - a.end) }
}
