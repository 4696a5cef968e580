import { TokenFlag } from '../model/token.ts'
import type { Vocabulary } from '../model/vocabulary.ts'
import { Char, charTable } from '../text/chars.ts'
import { HASH_SEED, hashStep, lookup } from '../vocabulary/lookup.ts'

/** Word classes that the tokeniser asks the vocabulary for. A language fills them. */
export const TOKENISER_CLASSES = {
  /** Folded, without the apostrophe: `l`, `qu`, `jusqu`. */
  elision: 'elision',
  /** Folded, with the point: `art.`, `m.`. */
  abbreviation: 'abbreviation',
  /** Folded endings that make figures an ordinal: `er`, `e`, `eme`. */
  ordinalEnding: 'ordinal-ending',
  /** Those of them that stand behind Roman figures, and those that stand behind I alone. */
  romanEnding: 'roman-ending',
  firstEnding: 'first-ending',
  /** Folded letters that tell the era of the figures before them: `h`. */
  eraLetter: 'era-letter',
  /** The months: figures behind one are a year. */
  month: 'month',
  /** Words whose number may have lost the space before it: « article 5 », « résolution 1973 ». */
  numbered: 'numbered-word',
  /** Words that follow a hyphen which joins nothing: « les mi- et long-courriers ». */
  suspending: 'suspending-word',
} as const

/** Longer words are not in any lexicon; they are cut all the same. */
export const MAX_FOLD = 64

/** A document being cut: where the cutting stands, and the tokens so far. */
export interface Cut {
  readonly source: string
  readonly length: number
  readonly vocabulary: Vocabulary
  readonly classes: Uint8Array
  readonly folds: Uint16Array
  readonly is: ClassMasks
  start: Int32Array
  end: Int32Array
  form: Int32Array
  hash: Int32Array
  flags: Uint16Array
  kind: Uint8Array
  count: number
  /** The offset after the last token. */
  at: number
  /** What stands before the next token, as flags. */
  before: number
  /** The fold of the word being read. */
  readonly folded: Uint16Array
  size: number
  wordHash: number
}

interface ClassMask {
  readonly bits: Int32Array
  readonly mask: number
}

/** The classes of `TOKENISER_CLASSES`, as a vocabulary marks them. */
type ClassMasks = { readonly [name in keyof typeof TOKENISER_CLASSES]: ClassMask }

const NO_BITS = new Int32Array(1)

/** Where the word being read is folded: one document is cut at a time. */
const scratch = new Uint16Array(MAX_FOLD + 8)

const classMask = ({ classIndex, classBits }: Vocabulary, name: string): ClassMask => {
  const k = classIndex.get(name) ?? -1
  return k < 0 ? { bits: NO_BITS, mask: 0 } : { bits: classBits[k >> 5] as Int32Array, mask: 1 << (k & 31) }
}

const masks = new WeakMap<Vocabulary, ClassMasks>()

/** Looked up once for each vocabulary: short documents come in numbers. */
const masksOf = (vocabulary: Vocabulary): ClassMasks => {
  let own = masks.get(vocabulary)
  if (!own) {
    const entries = Object.entries(TOKENISER_CLASSES).map(([key, name]) => [key, classMask(vocabulary, name)])
    own = Object.fromEntries(entries) as ClassMasks
    masks.set(vocabulary, own)
  }
  return own
}

type Columns = Pick<Cut, 'start' | 'end' | 'form' | 'hash' | 'flags' | 'kind'>

/** Bytes that a token takes in all columns. */
const TOKEN_BYTES = 19

/** The columns share one buffer: each buffer costs a short document as much as some twenty words. */
const columns = (capacity: number): Columns => {
  const buffer = new ArrayBuffer(capacity * TOKEN_BYTES)
  return {
    start: new Int32Array(buffer, 0, capacity),
    end: new Int32Array(buffer, capacity * 4, capacity),
    form: new Int32Array(buffer, capacity * 8, capacity),
    hash: new Int32Array(buffer, capacity * 12, capacity),
    flags: new Uint16Array(buffer, capacity * 16, capacity),
    kind: new Uint8Array(buffer, capacity * 18, capacity),
  }
}

export const startCut = (source: string, vocabulary: Vocabulary): Cut => {
  const { classes, folds } = charTable()
  const { start, end, form, hash, flags, kind } = columns(Math.max(64, (source.length >> 2) + 16))
  return {
    source,
    length: source.length,
    vocabulary,
    classes,
    folds,
    is: masksOf(vocabulary),
    start,
    end,
    form,
    hash,
    flags,
    kind,
    count: 0,
    at: 0,
    before: TokenFlag.line | TokenFlag.blank | TokenFlag.space,
    folded: scratch,
    size: 0,
    wordHash: HASH_SEED,
  }
}

export const grow = (cut: Cut): void => {
  const wider = columns(Math.ceil(cut.start.length * 1.6))
  wider.start.set(cut.start)
  wider.end.set(cut.end)
  wider.form.set(cut.form)
  wider.hash.set(cut.hash)
  wider.flags.set(cut.flags)
  wider.kind.set(cut.kind)
  Object.assign(cut, wider)
}

export const SPACE: number = Char.space
export const NEWLINE: number = Char.newline
export const LOWER: number = Char.lower
export const UPPER: number = Char.upper
export const DIGIT: number = Char.digit
export const MARK: number = Char.mark
export const APOSTROPHE: number = Char.apostrophe
export const HYPHEN: number = Char.hyphen
export const SLASH = 0x2f
export const POINT = 0x2e
export const COMMA = 0x2c

/** Adds a token, and goes on after it. */
export const add = (
  cut: Cut,
  from: number,
  to: number,
  kind: number,
  flags: number,
  form: number,
  hash: number,
): void => {
  if (cut.count === cut.start.length) grow(cut)
  const i = cut.count++
  cut.start[i] = from
  cut.end[i] = to
  cut.kind[i] = kind
  cut.flags[i] = flags | cut.before
  cut.form[i] = form
  cut.hash[i] = hash
  cut.before = 0
  cut.at = to
}

/** Begins the fold of a word. */
export const begin = (cut: Cut): void => {
  cut.size = 0
  cut.wordHash = HASH_SEED
}

export const put = (cut: Cut, code: number): void => {
  if (cut.size < MAX_FOLD) cut.folded[cut.size] = code
  cut.size++
  cut.wordHash = hashStep(cut.wordHash, code)
}

/** The form of the word being read. */
export const find = (cut: Cut): number =>
  cut.size <= MAX_FOLD ? lookup(cut.vocabulary, cut.folded, cut.size, cut.wordHash) : 0

export const holds = ({ bits, mask }: ClassMask, form: number): boolean =>
  form !== 0 && ((bits[form] as number) & mask) !== 0

export const classAt = ({ source, length, classes }: Cut, offset: number): number =>
  offset < length ? (classes[source.charCodeAt(offset)] as number) : SPACE

export const foldAt = ({ source, folds }: Cut, offset: number): number => {
  const code = source.charCodeAt(offset)
  return folds[code] || code
}

export const isLetter = (kind: number): boolean => kind === LOWER || kind === UPPER

export const isRoman = (code: number): boolean => code === 0x49 || code === 0x56 || code === 0x58
