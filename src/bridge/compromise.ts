import type { AnnotationGraph, AnyMention, EntityType } from '../index.ts'

/** One term of a compromise document, as far as it is used here. */
interface Term {
  readonly pre: string
  text: string
  readonly post: string
  normal?: string
  implicit?: string
}

/** A stretch of terms in compromise's own way: sentence, first term, term after the last. */
export type Pointer = [sentence: number, start: number, end: number]

/** A compromise view, as far as it is used here. */
interface View {
  readonly document: readonly (readonly Term[])[]
  all(): View
  update(pointers: readonly Pointer[]): View
  none(): View
  tag(tag: string, reason?: string): View
}

/** What the plugin adds to a view: give it to `nlp<WithMentions>(text)`. */
export interface WithMentions {
  /** Annotates the whole document and tags its terms. */
  dragoman(): this
  /** The mentions of a type as a view, one match each; all of them without one. */
  mentions(type?: EntityType): this
}

/** The plugin, as `nlp.plugin` takes it. */
export interface CompromisePlugin {
  readonly tags: Readonly<Record<string, { readonly is?: string }>>
  readonly api: (view: { readonly prototype: object }) => void
}

const TYPES: readonly EntityType[] = [
  'state',
  'organisation',
  'date',
  'person',
  'resolution',
  'symbol',
  'place',
  'session',
  'role',
  'instrument',
  'agenda-item',
  'provision',
  'event',
]

/** Tags that compromise has under a meaning of its own: ours stand beside them. */
const TAKEN: Readonly<Record<string, string>> = {
  Date: 'CalendarDate',
  Person: 'NamedPerson',
  Place: 'NamedPlace',
}

/**
 * The tag of a type: `#State`, `#Organisation`, `#Resolution`, `#AgendaItem`… Dates, people and places are
 * `#CalendarDate`, `#NamedPerson`, `#NamedPlace`, since compromise gives `#Date`, `#Person`, `#Place` itself.
 */
export const tagOf = (type: string): string => {
  const tag = type.replace(/(?:^|-)(.)/gu, (_, letter: string) => letter.toUpperCase())
  return TAKEN[tag] ?? tag
}

/** A term with its place in the text. */
interface Placed {
  readonly term: Term
  readonly sentence: number
  readonly index: number
  readonly start: number
  readonly end: number
}

/** The terms with their offsets in the text that they join to. */
const placed = (view: View): { readonly text: string; readonly terms: readonly Placed[] } => {
  let text = ''
  const terms: Placed[] = []
  view.document.forEach((sentence, s) => {
    sentence.forEach((term, index) => {
      text += term.pre
      terms.push({ term, sentence: s, index, start: text.length, end: text.length + term.text.length })
      text += term.text + term.post
    })
  })
  return { text, terms }
}

/**
 * Compromise takes « l’Iraq » for an English contraction: two terms, of which the first has all the words. Where
 * a mention begins inside the first, its words go to the second.
 */
const splitContractions = (terms: readonly Placed[], mentions: readonly AnyMention[]): void => {
  let at = 0
  for (const { start } of mentions) {
    while (at < terms.length && (terms[at] as Placed).end <= start) at++
    const first = terms[at]
    const second = terms[at + 1]?.term
    if (!first || start <= first.start || second?.text !== '' || second.implicit === undefined) continue
    second.text = first.term.text.slice(start - first.start)
    first.term.text = first.term.text.slice(0, start - first.start)
    for (const term of [first.term, second]) {
      term.normal = term.text.toLowerCase()
      delete term.implicit
    }
  }
}

interface Found {
  readonly type: EntityType
  readonly pointer: Pointer
}

/** Walks mentions and terms side by side; a mention over a sentence's end has a pointer in each. */
const pointers = (terms: readonly Placed[], mentions: readonly AnyMention[]): readonly Found[] => {
  const out: Found[] = []
  let first = 0
  for (const { type, start, end } of mentions) {
    while (first < terms.length && (terms[first] as Placed).end <= start) first++
    let open: Pointer | undefined
    // A term without words stands where the words before it end.
    for (let i = first; i < terms.length; i++) {
      const term = terms[i] as Placed
      if (term.start >= end && !(term.start === term.end && term.end === end)) break
      if (open && open[0] === term.sentence) open[2] = term.index + 1
      else {
        open = [term.sentence, term.index, term.index + 1]
        out.push({ type, pointer: open })
      }
    }
  }
  return out
}

/**
 * Makes a plugin of compromise that tags a document with this library's mentions, so that compromise's match
 * syntax can ask for them:
 *
 * ```ts
 * nlp.plugin(compromisePlugin(annotate))
 * nlp<WithMentions>(text).dragoman().match('#State .? #Resolution')
 * ```
 */
export const compromisePlugin = (annotate: (text: string) => AnnotationGraph): CompromisePlugin => ({
  tags: {
    Mention: {},
    ...Object.fromEntries(TYPES.map((type) => [tagOf(type), { is: 'Mention' }])),
  },
  api: (view) => {
    const found = (of: View): readonly Found[] => {
      const { text, terms } = placed(of)
      const mentions = annotate(text).mentions()
      splitContractions(terms, mentions)
      return pointers(placed(of).terms, mentions)
    }
    Object.assign(view.prototype, {
      dragoman(this: View): View {
        const all = this.all()
        const byTag = new Map<string, Pointer[]>()
        for (const { type, pointer } of found(all)) {
          const tag = tagOf(type)
          const list = byTag.get(tag)
          if (list) list.push(pointer)
          else byTag.set(tag, [pointer])
        }
        for (const [tag, list] of byTag) all.update(list).tag(tag, 'dragoman')
        return this
      },
      mentions(this: View, type?: EntityType): View {
        const all = this.all()
        const list = found(all).filter((one) => type === undefined || one.type === type)
        return list.length > 0 ? all.update(list.map((one) => one.pointer)) : all.none()
      },
    })
  },
})
