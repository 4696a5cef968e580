import type { Zone, ZoneType } from '../model/graph.ts'
import { TokenFlag, TokenKind, type Tokens } from '../model/token.ts'
import type { Vocabulary } from '../model/vocabulary.ts'
import { inClass } from '../vocabulary/lookup.ts'
import { markFurniture } from './furniture.ts'
import { type Line, linesOf } from './lines.ts'
import { markSentences } from './sentences.ts'

/** Word classes that tell zones apart. A language fills them. */
export const STRUCTURE_CLASSES = {
  /** « Annexe », « Appendice », « Pièce jointe ». */
  annex: 'annex-word',
  /** « Signé ». */
  signed: 'signed-word',
  /** « Distr. », « Original ». */
  masthead: 'masthead-word',
  /** « Résolution », « Décisions »: what stands at the head of a text among others. */
  title: 'title-word',
  /** « Rappelant », « Profondément préoccupé »: what preambular paragraphs begin with. */
  preamble: 'preamble-word',
  /** Words that a number follows: « article ». */
  numbered: 'numbered-word',
} as const

interface Draft {
  type: ZoneType
  readonly number?: string
  readonly from: number
  to: number
  /** Of a heading: text begins on the next line that does not go on with it. */
  readonly titled?: boolean
}

interface Scene {
  readonly tokens: Tokens
  readonly is: (token: number, name: string) => boolean
  readonly charAt: (token: number) => string
}

const sceneOf = (tokens: Tokens, vocabulary: Vocabulary): Scene => ({
  tokens,
  is: (token, name) => token < tokens.count && inClass(vocabulary, tokens.form[token] as number, name),
  charAt: (token) => (token < tokens.count ? tokens.source.charAt(tokens.start[token] as number) : ''),
})

const textOf = ({ tokens }: Scene, from: number, to: number): string =>
  tokens.source.slice(tokens.start[from], tokens.end[to - 1])

/** The number with which a line begins a paragraph: « 12. », « IV. ». */
const paragraphNumber = (scene: Scene, line: Line): string | undefined => {
  const { tokens } = scene
  if (
    line.to - line.from < 3 ||
    tokens.kind[line.from] !== TokenKind.number ||
    scene.charAt(line.from + 1) !== '.'
  )
    return undefined
  const number = textOf(scene, line.from, line.from + 1)
  return number.length <= 3 ? number : undefined
}

/** The letter with which a line begins a sub-paragraph: « a) », « ii) ». */
const subparagraphLetter = (scene: Scene, line: Line): string | undefined => {
  const at = scene.charAt(line.from) === '(' ? line.from + 1 : line.from
  if (line.to - at < 3 || scene.charAt(at + 1) !== ')') return undefined
  const letter = textOf(scene, at, at + 1)
  return /^[a-z]{1,4}$/u.test(letter) || scene.tokens.kind[at] === TokenKind.number ? letter : undefined
}

/** How many tokens of a document can belong to its masthead. */
const MASTHEAD_TOKENS = 120

/** « Distr. » where two columns were run together: « Conseil de sécurité Distr. générale ». */
const marksLate = (scene: Scene, { from, to }: Line): boolean => {
  for (let token = Math.max(from + 1, to - 3); token < to; token++)
    if (scene.is(token, STRUCTURE_CLASSES.masthead)) return to - from <= MASTHEAD_LINE
  return false
}

/** How many tokens a line of two columns can have. */
const MASTHEAD_LINE = 16
/** A line of the right column alone: a date, a language. */
const SHORT_LINE = 5

/** The token after the masthead, or 0 when the document has none. */
const mastheadEnd = (scene: Scene, lines: readonly Line[]): number => {
  let end = 0
  let marks = 0
  let last = 0
  for (const [index, line] of lines.entries()) {
    if (line.from > MASTHEAD_TOKENS) break
    // A symbol at the head is as good as a mark: « A/RES/72/298 », « Distr. générale ».
    if (marks === 0 && scene.tokens.kind[line.from] === TokenKind.symbol) marks = 1
    const late = marksLate(scene, line)
    if (!late && !scene.is(line.from, STRUCTURE_CLASSES.masthead)) continue
    // A mark behind another column is as good as two: no sentence has one.
    marks += late ? 2 : 1
    end = line.to
    last = index
  }
  if (marks <= 1 || end === 0) return 0
  for (const line of lines.slice(last + 1)) {
    if (line.blankBefore || line.to - line.from > SHORT_LINE) break
    end = line.to
  }
  return end
}

const endsSentence = (scene: Scene, line: Line): boolean => '.;:!?»)'.includes(scene.charAt(line.to - 1))

/** A heading has no more tokens than this; « Résolution 284 (1970) » above a text among others has few. */
const HEADING_TOKENS = 25
const TITLE_TOKENS = 6

/** Whether a line begins anew: behind a blank one, or behind one that ends a sentence. */
const beginsAnew = (scene: Scene, lines: readonly Line[], index: number): boolean => {
  const before = previousLine(lines, index)
  return (lines[index] as Line).blankBefore || before === undefined || endsSentence(scene, before)
}

/** « LA SITUATION EN NAMIBIE »: a line of capitals alone, and of so many words. */
const isCapitals = (
  { tokens: { kind, flags, start, end } }: Scene,
  { from, to }: Line,
  least: number,
): boolean => {
  let words = 0
  for (let token = from; token < to; token++) {
    const own = flags[token] as number
    if (kind[token] !== TokenKind.word || (end[token] as number) - (start[token] as number) < 2) continue
    if ((own & TokenFlag.capitals) === 0) return false
    words++
  }
  return words >= least
}

/** A line that heads a text among others, though no blank line sets it apart: « Décisions », « LA SITUATION EN NAMIBIE ». */
const isTitle = (scene: Scene, line: Line): boolean => {
  if (!isOpen(scene, line)) return false
  return (
    isCapitals(scene, line, 2) ||
    (line.to - line.from <= TITLE_TOKENS && scene.is(line.from, STRUCTURE_CLASSES.title))
  )
}

/** A line as headings have, without a mark at its end. */
const isOpen = (scene: Scene, { from, to }: Line): boolean =>
  to - from <= HEADING_TOKENS && !'.;:!?»,'.includes(scene.charAt(to - 1))

/** A further line of a heading: more capitals, « du 29 juillet 1970 », or a sub-title that a blank line follows. */
const continuesHeading = (scene: Scene, lines: readonly Line[], index: number): boolean => {
  const line = lines[index] as Line
  if (line.blankBefore || !isOpen(scene, line)) return false
  if (isCapitals(scene, line, 1)) return true
  const lower = ((scene.tokens.flags[line.from] as number) & TokenFlag.capital) === 0
  return (lower && line.to - line.from <= TITLE_TOKENS) || lines[index + 1]?.blankBefore !== false
}

/** A short line set apart, without a final point. */
const isHeading = (scene: Scene, lines: readonly Line[], index: number): boolean => {
  const line = lines[index] as Line
  const next = lines[index + 1]
  if (beginsAnew(scene, lines, index) && isTitle(scene, line)) return true
  return (
    ((scene.tokens.flags[line.from] as number) & TokenFlag.capital) !== 0 &&
    line.to - line.from <= HEADING_TOKENS &&
    !endsSentence(scene, line) &&
    scene.charAt(line.to - 1) !== ',' &&
    line.blankBefore &&
    (next === undefined || next.blankBefore)
  )
}

/** The zones that follow one another: each runs to the next. */
const sequence = (scene: Scene, lines: readonly Line[], from: number): Draft[] => {
  const drafts: Draft[] = []
  const open = (type: ZoneType, at: number, number?: string): void => {
    drafts.push({ type, from: at, to: at, ...(number === undefined ? {} : { number }) })
  }
  lines.forEach((line, index) => {
    if (line.furniture || line.to <= from) return
    const number = paragraphNumber(scene, line)
    const letter = subparagraphLetter(scene, line)
    const signed = signedAt(scene, line)
    const current = drafts.at(-1)
    if (number !== undefined) open('paragraph', line.from, number)
    else if (letter !== undefined) open('subparagraph', line.from, letter)
    else if (signed) {
      const begin = signatureStart(scene, lines, index, from)
      if (current && current.type !== 'paragraph' && current.from === begin) drafts.pop()
      // The office above the name belongs to the signature, no more to what it closes.
      const closed = drafts.at(-1)
      if (closed && closed.from < begin) closed.to = Math.min(closed.to, begin)
      open('signature', begin)
    } else if (isAnnex(scene, lines, index, current)) {
      open('annex', line.from)
      open('heading', line.from)
    } else if (isFootnote(scene, lines, index, current)) open('footnote', line.from)
    else if (current?.type === 'heading' && continuesHeading(scene, lines, index)) current.to = line.to
    else if (isHeading(scene, lines, index))
      drafts.push({ type: 'heading', from: line.from, to: line.to, titled: true })
    else if (opensText(scene, current, lines, index)) open('text', line.from)
    const last = drafts.at(-1)
    if (last) last.to = line.to
  })
  return drafts
}

/** « Annexe » alone on its line, or at the head of a title set apart. */
const isAnnex = (
  scene: Scene,
  lines: readonly Line[],
  index: number,
  current: Draft | undefined,
): boolean => {
  const line = lines[index] as Line
  if (!scene.is(line.from, STRUCTURE_CLASSES.annex)) return false
  if (line.blankBefore || current?.type === 'signature') return true
  return line.to - line.from <= ANNEX_TOKENS && beginsAnew(scene, lines, index) && !endsSentence(scene, line)
}

/** « Annexe II ». */
const ANNEX_TOKENS = 2

/** « * Le présent rapport … »; not an item of a list, which the line above announces or goes before. */
const isFootnote = (
  scene: Scene,
  lines: readonly Line[],
  index: number,
  current: Draft | undefined,
): boolean => {
  const line = lines[index] as Line
  const above = previousLine(lines, index)
  if (above === undefined || scene.charAt(line.from) !== '*') return false
  if (scene.charAt(above.from) === '*') return current?.type === 'footnote'
  return !':;,'.includes(scene.charAt(above.to - 1))
}

/** Whether a line without marks of its own opens a zone: a heading runs over lines, a footnote does not. */
const opensText = (
  scene: Scene,
  current: Draft | undefined,
  lines: readonly Line[],
  index: number,
): boolean => {
  if (!current || current.type === 'footnote') return true
  const { blankBefore } = lines[index] as Line
  if (current.type === 'heading') return blankBefore || current.titled === true
  return blankBefore && closes(scene, current, lines, index)
}

/** The line above that is no furniture, or -1. */
const lineBefore = (lines: readonly Line[], index: number): number => {
  let at = index - 1
  while (at >= 0 && lines[at]?.furniture) at--
  return at
}

const previousLine = (lines: readonly Line[], index: number): Line | undefined =>
  lines[lineBefore(lines, index)]

/** An office before a signature has no more tokens than this. */
const OFFICE_TOKENS = 12

const isSigned = (scene: Scene, token: number): boolean =>
  scene.charAt(token) === '(' &&
  scene.is(token + 1, STRUCTURE_CLASSES.signed) &&
  scene.charAt(token + 2) === ')'

/** « (Signé) Byrganym Aitimova », « La Présidente (Signé) Byrganym Aitimova ». */
const signedAt = (scene: Scene, line: Line): boolean => {
  if (isSigned(scene, line.from)) return true
  const { flags } = scene.tokens
  const last = Math.min(line.to - 4, line.from + OFFICE_TOKENS)
  for (let token = line.from + 1; token <= last; token++)
    if (isSigned(scene, token)) return ((flags[token + 3] as number) & TokenFlag.capital) !== 0
  return false
}

/** An office above a signature has no more lines than this: « L’Ambassadeur, », « Représentant permanent ». */
const OFFICE_LINES = 3

/** Where a signature begins: with the office on the lines above, if one stands there. */
const signatureStart = (scene: Scene, lines: readonly Line[], index: number, from: number): number => {
  let begin = lines[index] as Line
  if (!isSigned(scene, begin.from)) return begin.from
  for (let count = 0, at = index; count < OFFICE_LINES; count++) {
    at = lineBefore(lines, at)
    const before = lines[at]
    // The office may stand apart from the name, but not its own lines from one another.
    if (!before || before.from < from || (count > 0 && begin.blankBefore)) break
    if (before.to - before.from > OFFICE_TOKENS || endsSentence(scene, before)) break
    begin = before
  }
  return begin.from
}

/** Whether a blank line before this one ends the running zone; a sentence cut by a page runs on. */
const closes = (scene: Scene, current: Draft, lines: readonly Line[], index: number): boolean => {
  const before = previousLine(lines, index)
  const line = lines[index] as Line
  const lower = ((scene.tokens.flags[line.from] as number) & TokenFlag.capital) === 0
  if (before && !endsSentence(scene, before) && lower) return false
  return current.type !== 'signature' || !lower
}

/** Past the words that may stand before « préoccupé »: « Se déclarant profondément ». */
const PREAMBLE_REACH = 3

/** Whether a zone is a preambular paragraph: « Rappelant sa résolution 1970 (2011), ». */
const isPreambular = (scene: Scene, { from, to }: Draft): boolean => {
  if (!',;'.includes(scene.charAt(to - 1))) return false
  for (let token = from; token < Math.min(to, from + PREAMBLE_REACH); token++)
    if (scene.is(token, STRUCTURE_CLASSES.preamble)) return true
  return false
}

/** « Le Conseil de sécurité, » on a line of its own has few tokens. */
const SPEAKER_TOKENS = 20

/** Tells the preambular paragraphs, and the body that speaks above them, from other text. */
const markPreambles = (scene: Scene, drafts: readonly Draft[]): void => {
  drafts.forEach((draft, index) => {
    if (draft.type !== 'text' || !isPreambular(scene, draft)) return
    draft.type = 'preamble'
    const above = drafts[index - 1]
    if (
      above?.type === 'text' &&
      above.to - above.from <= SPEAKER_TOKENS &&
      scene.charAt(above.to - 1) === ','
    )
      above.type = 'preamble'
  })
}

/** Annexes hold what follows them, paragraphs hold their sub-paragraphs. */
const nest = (drafts: readonly Draft[], count: number): readonly Draft[] => {
  let end = count
  for (let i = drafts.length - 1; i >= 0; i--) {
    const draft = drafts[i] as Draft
    if (draft.type !== 'annex') continue
    draft.to = end
    end = draft.from
  }
  let holder: Draft | undefined
  for (const draft of drafts) {
    if (draft.type === 'paragraph') holder = draft
    else if (draft.type !== 'subparagraph') holder = undefined
    else if (holder) holder.to = Math.max(holder.to, draft.to)
  }
  return drafts
}

/**
 * Finds the document's structure: marks sentence beginnings and page furniture on the tokens, and gives
 * the zones, in order, outer before inner.
 */
export const structure = (tokens: Tokens, vocabulary: Vocabulary): readonly Zone[] => {
  const scene = sceneOf(tokens, vocabulary)
  const lines = linesOf(tokens)
  markFurniture(tokens, lines, (token) => scene.is(token, STRUCTURE_CLASSES.numbered))
  markSentences(tokens)
  const masthead = mastheadEnd(scene, lines)
  const running = sequence(scene, lines, masthead)
  markPreambles(scene, running)
  const drafts: Draft[] = [
    ...(masthead > 0 ? [{ type: 'masthead' as const, from: 0, to: masthead }] : []),
    ...nest(running, tokens.count),
  ]
  for (const line of lines)
    if (line.furniture) drafts.push({ type: 'furniture', from: line.from, to: line.to })
  drafts.sort((a, b) => a.from - b.from || b.to - a.to)
  return drafts.map((draft, i) => ({
    id: `z${i + 1}`,
    type: draft.type,
    ...(draft.number === undefined ? {} : { number: draft.number }),
    start: tokens.start[draft.from] as number,
    end: tokens.end[draft.to - 1] as number,
  }))
}
