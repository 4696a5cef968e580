/** What a UTF-16 code unit is, as far as cutting tokens needs to know. */
export const Char = {
  other: 0,
  space: 1,
  newline: 2,
  lower: 3,
  upper: 4,
  digit: 5,
  /** Belongs to the letter before it and folds to nothing: combining accents, soft hyphen, joiners. */
  mark: 6,
  apostrophe: 7,
  hyphen: 8,
  surrogate: 9,
} as const

interface CharTable {
  /** Class of each code unit. */
  readonly classes: Uint8Array
  /** Folded code unit: lower case, no accent; 0 where that is the unit itself. Ligatures fold to their first letter; see `secondFold`. */
  readonly folds: Uint16Array
}

const SPACES = [0x20, 0xa0, 0x1680, 0x202f, 0x205f, 0x3000, 0xfeff]
const MARKS: readonly (readonly [number, number])[] = [
  [0xad, 0xad],
  [0x300, 0x36f],
  [0x483, 0x489],
  [0x591, 0x5bd],
  [0x610, 0x61a],
  [0x64b, 0x65f],
  [0x1ab0, 0x1aff],
  [0x1dc0, 0x1dff],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x2064],
  [0x20d0, 0x20ff],
  [0xfe00, 0xfe0f],
  [0xfe20, 0xfe2f],
]
/** Ranges of letters without case, which count as lower case. Scripts that the documents quote. */
const CASELESS: readonly (readonly [number, number])[] = [
  [0x250, 0x2bf],
  [0x5d0, 0x5ea],
  [0x620, 0x64a],
  [0x660, 0x6ff],
  [0x710, 0x74f],
  [0x780, 0x7b1],
  [0x900, 0x1fff],
  [0x2c00, 0x2dff],
  [0x3040, 0xd7ff],
  [0xf900, 0xfdff],
  [0xfe70, 0xfefe],
]
/** Modifier letters of « 1ᵉʳ » and « 2ᵈᵉ », with the letters that they raise. */
const RAISED: readonly (readonly [number, string])[] = [
  [0x1d49, 'e'],
  [0x2b3, 'r'],
  [0x1d48, 'd'],
  [0x1d50, 'm'],
  [0x207f, 'n'],
  [0x2e2, 's'],
  [0x1d52, 'o'],
]

const setCased = (table: CharTable, from: number, to: number): void => {
  for (let code = from; code <= to; code++) {
    const letter = String.fromCharCode(code)
    const lower = letter.toLowerCase()
    const upper = letter.toUpperCase()
    if (lower === upper) continue
    table.classes[code] = letter === lower ? Char.lower : Char.upper
    table.folds[code] = lower.normalize('NFD').charCodeAt(0)
  }
}

const setFolded = ({ classes, folds }: CharTable, code: number, of: number, folded: number): void => {
  classes[code] = of
  folds[code] = folded
}

const makeTable = (): CharTable => {
  const table = { classes: new Uint8Array(0x10000), folds: new Uint16Array(0x10000) }
  const { classes, folds } = table
  for (const [from, to] of CASELESS) classes.fill(Char.lower, from, to + 1)
  for (const [from, to] of [
    [0x41, 0x5a],
    [0x61, 0x7a],
    [0xc0, 0x2af],
    [0x370, 0x52f],
    [0x531, 0x587],
    [0x1e00, 0x1eff],
  ] as const)
    setCased(table, from, to)
  classes.fill(Char.digit, 0x30, 0x3a)
  classes.fill(Char.surrogate, 0xd800, 0xe000)
  for (const [from, to] of MARKS) classes.fill(Char.mark, from, to + 1)
  for (const code of SPACES) classes[code] = Char.space
  classes.fill(Char.space, 0x2000, 0x200b)
  classes.fill(Char.space, 0, 0x20)
  classes[0x7f] = Char.space
  for (const code of [0x0a, 0x0b, 0x0c, 0x0d, 0x85, 0x2028, 0x2029]) classes[code] = Char.newline
  for (const code of [0x27, 0x2019, 0x2018, 0x2bc, 0x2b9, 0x2032, 0xb4, 0x60, 0xff07])
    setFolded(table, code, Char.apostrophe, 0x27)
  for (const code of [0x2d, 0x2010, 0x2011, 0xfe63, 0xff0d]) setFolded(table, code, Char.hyphen, 0x2d)
  for (const [code, letter] of RAISED) {
    classes[code] = Char.lower
    folds[code] = letter.charCodeAt(0)
  }
  folds[0xe6] = folds[0xc6] = 0x61
  folds[0x153] = folds[0x152] = 0x6f
  folds[0xdf] = 0x73
  folds[0xf8] = folds[0xd8] = 0x6f
  folds[0x142] = folds[0x141] = 0x6c
  folds[0x111] = folds[0x110] = 0x64
  folds[0x131] = 0x69
  classes[0xdf] = Char.lower
  classes[0x131] = Char.lower
  return table
}

let table: CharTable | undefined

/** The tables of character classes and folded code units, made once. */
export const charTable = (): CharTable => {
  table ??= makeTable()
  return table
}

/** Whether a code unit is a letter with or without case. */
export const isLetter = (code: number): boolean => {
  const kind = charTable().classes[code]
  return kind === Char.lower || kind === Char.upper
}

export const isUpper = (code: number): boolean => charTable().classes[code] === Char.upper

export const isDigit = (code: number): boolean => charTable().classes[code] === Char.digit

/** Letters and figures of a folded text, all else made a hyphen: an id. */
export const slug = (folded: string): string => {
  const { classes } = charTable()
  let out = ''
  let from = 0
  for (let at = 0; at <= folded.length; at++) {
    const kind = at < folded.length ? classes[folded.charCodeAt(at)] : Char.space
    if (kind === Char.lower || kind === Char.upper || kind === Char.digit || kind === Char.surrogate) continue
    if (at > from) out += out === '' ? folded.slice(from, at) : `-${folded.slice(from, at)}`
    from = at + 1
  }
  return out
}

/** The second letter that a ligature folds to (œ → oe, æ → ae, ß → ss), or 0. */
export const secondFold = (code: number): number => {
  if (code === 0x153 || code === 0x152 || code === 0xe6 || code === 0xc6) return 0x65
  return code === 0xdf ? 0x73 : 0
}

/** What folds to itself: most words of rules do. */
const FOLDED = /^[a-z0-9 '.-]*$/

/**
 * Folds text to the form in which lexicons and documents are compared: lower case, no accents,
 * ligatures opened, apostrophes and hyphens made alike, soft hyphens gone.
 */
export const fold = (text: string): string => (FOLDED.test(text) ? text : foldUnits(text))

const foldUnits = (text: string): string => {
  const { classes, folds } = charTable()
  let out = ''
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (classes[code] === Char.mark) continue
    out += String.fromCharCode(folds[code] || code)
    const second = secondFold(code)
    if (second) out += String.fromCharCode(second)
  }
  return out
}
