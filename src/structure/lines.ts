import { TokenFlag, type Tokens } from '../model/token.ts'

/** A line of the document, in tokens, end exclusive. */
export interface Line {
  readonly from: number
  readonly to: number
  readonly blankBefore: boolean
  furniture: boolean
}

/** The lines that hold a token. */
export const linesOf = (tokens: Tokens): readonly Line[] => {
  const lines: Line[] = []
  let from = 0
  for (let i = 1; i <= tokens.count; i++) {
    if (i < tokens.count && ((tokens.flags[i] as number) & TokenFlag.line) === 0) continue
    if (from < i)
      lines.push({
        from,
        to: i,
        blankBefore: ((tokens.flags[from] as number) & TokenFlag.blank) !== 0,
        furniture: false,
      })
    from = i
  }
  return lines
}
