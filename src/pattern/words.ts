import type { Pattern } from '../model/pattern.ts'

/** Every word that these patterns name, folded. */
export const patternWords = (patterns: readonly Pattern[]): readonly string[] => {
  const words = new Set<string>()
  const visit = (pattern: Pattern): void => {
    switch (pattern.is) {
      case 'word':
        for (const word of pattern.words) words.add(word)
        break
      case 'seq':
      case 'alt':
        pattern.parts.forEach(visit)
        break
      case 'many':
      case 'as':
      case 'ahead':
      case 'tight':
        visit(pattern.part)
    }
  }
  patterns.forEach(visit)
  return [...words]
}
