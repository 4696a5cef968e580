/** The words of a list, white space between them. */
export const split = (words: string): readonly string[] => words.trim().split(/\s+/u)
