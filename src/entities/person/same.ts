/** What a mention says beside the name: « Mme Diallo (Mali) ». */
export interface Marks {
  readonly sex?: 'm' | 'f' | undefined
  /** The State in brackets behind the name. */
  readonly home?: string | undefined
}

/** Whether two mentions may be of one person by what stands beside the names. */
export const agree = (a: Marks, b: Marks): boolean =>
  (a.sex === undefined || b.sex === undefined || a.sex === b.sex) &&
  (a.home === undefined || b.home === undefined || a.home === b.home)

/** A person of the document, as first named. */
export interface Known {
  readonly entry: string
  /** The fullest of the person's names so far. */
  words: readonly string[]
  /** What tells the person from namesakes. */
  marks: Marks
  readonly label: string
  /** The token with which its first mention begins. */
  readonly from: number
}

const PARTICLE = new Set("al el ul ud ad as ash an bin ben ibn de d' du da von van der la".split(' '))
const REGNAL = /^(?:i{1,3}|iv|vi{0,3}|ix|x{1,2}[iv]{0,3})$/u

/** Whether two words are one edit apart: a letter more, less or other. */
const oneEdit = (a: string, b: string): boolean => {
  if (a === b) return true
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (long.length - short.length > 1) return false
  let i = 0
  while (i < short.length && short[i] === long[i]) i++
  return short.slice(short.length === long.length ? i + 1 : i) === long.slice(i + 1)
}

const reduced = (word: string): string => {
  const plain = word.replace(/[^a-z]+/gu, '')
  if (/^m[ou]h?amm?[ae]d$/u.test(plain)) return 'mohamed'
  if (/^abd[aoue]l+ah$/u.test(plain)) return 'abdalah'
  return plain.replace(/ou|oo/gu, 'u').replace(/ee|y/gu, 'i').replace(/kh/gu, 'h').replace(/(.)\1/gu, '$1')
}

/** The same names are compared again and again: what each comes to is kept, in bounded number. */
const kept = new Map<string, string>()
const MAX_KEPT = 2000

/**
 * A folded word as the ways of writing it in Latin letters have it in common: « Mohammed », « Muhammad » and
 * « Mohamed »; « Ameen », « Amin »; « Youssouf », « Yusuf ».
 */
export const skeleton = (word: string): string => {
  let known = kept.get(word)
  if (known === undefined) {
    known = reduced(word)
    if (kept.size >= MAX_KEPT) kept.clear()
    kept.set(word, known)
  }
  return known
}

/** Without the particles before it: « al-Othaimeen » is « Othaimeen ». */
const bare = (words: readonly string[]): readonly string[] => {
  const first = words.findIndex((word) => !PARTICLE.has(word))
  return first < 0 ? words : words.slice(first)
}

const isInitial = (word: string): boolean => /^[a-z]\.$/u.test(word)

/** Whether the words of the shorter name stand in the longer one, in their order. */
const within = (short: readonly string[], long: readonly string[]): boolean => {
  let at = 0
  for (const word of long) if (at < short.length && skeleton(word) === skeleton(short[at] as string)) at++
  return at === short.length
}

const alike = (a: string, b: string): boolean => {
  const [left, right] = [skeleton(a), skeleton(b)]
  return left === right || (left.length > 4 && right.length > 4 && oneEdit(left, right))
}

/** Whether two first names are one: alike in their letters, or one the initial of the other. */
const sameFirst = (a: string, b: string): boolean =>
  skeleton(a) === skeleton(b) || ((isInitial(a) || isInitial(b)) && a[0] === b[0])

/** « Hussein Brahim Taha », « Hissein Brahim Taha »: a letter other in the first name, where the rest is the same. */
const sameRest = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 2 &&
  a.length === b.length &&
  alike(a[0] ?? '', b[0] ?? '') &&
  a.slice(1).every((word, i) => skeleton(word) === skeleton(b[i + 1] ?? ''))

/** « Abdullah II » is « Abdullah II Ibn Al-Hussein »; « Abdullah » alone may be another. */
const sameReign = (short: readonly string[], long: readonly string[]): boolean =>
  REGNAL.test(short.at(-1) ?? '') && short.every((word, i) => skeleton(word) === skeleton(long[i] ?? ''))

/**
 * Whether full names are one person's: the same first name, the surname the same or one letter apart, and of
 * what stands between, no word that the other denies.
 */
const sameFull = (a: readonly string[], b: readonly string[]): boolean => {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (sameReign(short, long) || sameRest(short, long)) return true
  const [first = '', last = ''] = [short[0], short.at(-1)]
  if (!sameFirst(first, long[0] ?? '')) return false
  if (REGNAL.test(last) || REGNAL.test(long.at(-1) ?? '')) return short.join(' ') === long.join(' ')
  const plain = (words: readonly string[]) =>
    words.slice(1, -1).filter((word) => !PARTICLE.has(word) && !isInitial(word))
  return alike(last, long.at(-1) ?? '') && within(plain(short), plain(long))
}

/** Whether a bare surname is this person's: the last words of the name, or the first where surnames come first. */
const sameSurname = (
  surname: readonly string[],
  full: readonly string[],
  isGiven: (word: string) => boolean,
): boolean => {
  const tail = full.slice(-surname.length)
  if (surname.every((word, i) => word === tail[i])) return true
  const [word = ''] = surname
  return surname.length === 1 && !isGiven(word) && full.includes(word)
}

/** Whether the words name the person: in full, or by the surname alone. Names whose first names differ never do. */
export const samePerson = (
  { words: known }: Known,
  words: readonly string[],
  isGiven: (word: string) => boolean,
): boolean => {
  if (known.join(' ') === words.join(' ')) return true
  const [short, long] =
    bare(known).length <= bare(words).length ? [bare(known), bare(words)] : [bare(words), bare(known)]
  if (short.length === 1) return sameSurname(short, long, isGiven)
  return (
    sameFull(known, words) ||
    (short.length < long.length && !isGiven(short[0] ?? '') && sameSurname(short, long, isGiven))
  )
}
