import { describe, expect, it } from 'vitest'
import { lexicon } from '../src/languages/fr/lexicon.ts'
import { loadFrench } from '../src/languages/fr/load.ts'
import { matchLexicons } from '../src/match/lexicon.ts'
import { board } from '../src/match/reader.ts'
import type { LexiconForm } from '../src/model/lexicon.ts'
import { structure } from '../src/structure/zones.ts'
import { tokenise } from '../src/tokenise/tokenise.ts'

const { vocabulary, lexicon: compiled } = loadFrench()

interface Wanted {
  readonly key: string
  readonly text: string
}

const wanted: readonly Wanted[] = lexicon.flatMap((entry) =>
  entry.forms.map((form: string | LexiconForm) => ({
    key: `${entry.type}:${entry.id}`,
    text: typeof form === 'string' ? form : form.text,
  })),
)

/** The forms, each in a sentence, that the lexicons do not find whole and as their own entry. */
const lost = (spell: (text: string) => string, before: string, after: string): readonly string[] => {
  let document = ''
  const spans = wanted.map(({ text }) => {
    document += before
    const start = document.length
    document += spell(text)
    const end = document.length
    document += after
    return { start, end }
  })
  const tokens = tokenise(document, vocabulary)
  structure(tokens, vocabulary)
  const found = board(tokens.count)
  matchLexicons(tokens, [{ lexicon: compiled, without: new Set() }], vocabulary, found)
  const keys = new Set(
    found.all.map((one) => `${tokens.start[one.from]}:${tokens.end[one.to - 1]}:${one.entry}`),
  )
  return wanted
    .filter(({ key }, i) => !keys.has(`${spans[i]?.start}:${spans[i]?.end}:${key}`))
    .map(({ key, text }) => `${key} « ${text} »`)
}

const bare = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '')

describe('every form of every lexicon entry finds its entry', () => {
  it.each<[string, (text: string) => string, string, string]>([
    ['as it is written', (text) => text, 'Voir ', ', dit-on.\n\n'],
    ['in capitals without accents', (text) => bare(text).toUpperCase(), 'VOIR ', ', DIT-ON.\n\n'],
    ['decomposed', (text) => text.normalize('NFD'), 'Voir ', ', dit-on.\n\n'],
    ['with typographic apostrophes', (text) => text.replaceAll("'", '’'), 'Voir « ', ' ».\n\n'],
    ['with no-break spaces', (text) => text.replaceAll(' ', '\u00a0'), 'Voir ', ' ; puis.\n\n'],
    ['broken over a line', (text) => text.replace(' ', '\n'), 'Voir (', ').\n\n'],
    ['broken at a hyphen', (text) => text.replace(/(?<=\p{L})-(?=\p{L})/u, '-\n'), 'Voir ', ' et puis.\n\n'],
  ])('%s', (_, spell, before, after) => {
    expect(lost(spell, before, after)).toEqual([])
  })
})
