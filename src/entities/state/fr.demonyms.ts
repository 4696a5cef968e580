/** Written alike in both genders and numbers. */
const INVARIABLE: ReadonlySet<string> = new Set(['lao', 'ni-vanuatu'])

const feminine = (masculine: string): string => {
  if (masculine.endsWith('e') || masculine.endsWith('è')) return masculine
  if (masculine.endsWith('en') || masculine.endsWith('on')) return `${masculine}ne`
  if (masculine.endsWith('ec')) return `${masculine}que`
  if (masculine.endsWith('c')) return `${masculine.slice(0, -1)}que`
  return `${masculine}e`
}

const plural = (singular: string): string =>
  singular.endsWith('s') || singular.endsWith('z') ? singular : `${singular}s`

/**
 * Every inflection of a demonym.
 *
 * @param masculine the masculine singular: `libyen`
 * @returns without repeats, the masculine singular first: `libyen`, `libyens`, `libyenne`, `libyennes`
 */
export const inflect = (masculine: string): readonly string[] => {
  if (INVARIABLE.has(masculine)) return [masculine]
  const other = feminine(masculine)
  return [...new Set([masculine, plural(masculine), other, plural(other)])]
}
