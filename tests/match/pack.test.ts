import { describe, expect, it } from 'vitest'
import { lexicon } from '../../src/languages/fr/lexicon.ts'
import { pack } from '../../src/match/pack.ts'
import { unpack } from '../../src/match/unpack.ts'
import { nameOf, spelling, wordsOf } from '../../src/match/words.ts'
import { lexiconText, writtenForms } from '../../src/match/written.ts'
import type { FormKind } from '../../src/model/compiled.ts'
import type { LexiconEntry } from '../../src/model/lexicon.ts'

/** What a lexicon says, entry by entry in the order of their keys. */
const said = (text: ReturnType<typeof unpack>) => {
  const entries = new Map<
    number,
    { readonly key: string; readonly forms: string[]; readonly about: unknown }
  >()
  text.entryOf.subarray(0, text.forms.firstOf.length).forEach((entry, form) => {
    const { key, label, value } = text.entry(entry)
    const known = entries.get(entry) ?? { key, forms: [], about: { label, value } }
    const kind = text.kinds[text.kindOf[form] as number] as FormKind
    known.forms.push(`${spelling(text.forms, form)} ${kind.form} ${kind.case} ${kind.weak}`)
    entries.set(entry, known)
  })
  return [...entries.values()].sort((a, b) => (a.key < b.key ? -1 : 1))
}

const body = (
  id: string,
  forms: LexiconEntry['forms'],
  value: Readonly<Record<string, unknown>> = { id },
): LexiconEntry<object> => ({
  id,
  type: 'organisation',
  label: typeof forms[0] === 'string' ? forms[0] : 'Sans nom',
  forms,
  value,
})

describe('what is packed', () => {
  it('is read back as it was written', () => {
    expect(said(unpack(pack(lexicon)))).toEqual(said(lexiconText(lexicon)))
  })

  it.each<[string, readonly LexiconEntry<object>[]]>([
    ['one entry', [body('un', ['Organisation des Nations Unies'])]],
    [
      'forms that keep words of another',
      [body('a', ['Comité de paix', 'Comité de la paix', 'Conseil de la paix', 'paix'])],
    ],
    [
      'a form whose every word another has',
      [body('a', ['Conseil de la paix', 'de la paix', 'Conseil de la paix du Nord'])],
    ],
    [
      'acronyms, firm, weak and first',
      [
        body('a', [{ text: 'OTAN', form: 'acronym', case: 'upper' }, 'Alliance atlantique']),
        body('b', [
          'Centre du blé',
          { text: 'CB', form: 'acronym', case: 'upper' },
          { text: 'CBT', form: 'acronym', case: 'upper', weak: true },
        ]),
      ],
    ],
    [
      'ids made of the parent and an acronym',
      [
        body('un-ceb', ['Conseil', { text: 'CEB', form: 'acronym', case: 'upper' }], {
          id: 'un-ceb',
          parent: 'un',
        }),
        body('un-sg', ['Bureau', { text: 'CABINET', form: 'acronym', case: 'upper' }], {
          id: 'un-sg',
          parent: 'un',
        }),
      ],
    ],
    [
      'values of several kinds',
      [body('a', ['A'], { n: 3, list: ['x', 'y'], id: 'a' }), body('b', ['B'], { n: 4, list: [], id: 'b' })],
    ],
    [
      'marks and figures',
      [
        body('a', [
          "Comité des 34 (ex-33), dit « l'Ancien »",
          'R.D. Congo',
          'Luft- und Raumfahrt',
          "l' Asie",
        ]),
      ],
    ],
  ])('holds %s', (_, entries) => {
    expect(said(unpack(pack(entries)))).toEqual(said(lexiconText(entries)))
    expect(said(lexiconText(entries)).map(({ forms }) => forms.length)).toEqual(
      entries.map(({ forms }) => forms.length),
    )
  })

  it('writes a name once, however its white space', () => {
    const entry = body('a', ['Conseil  de\nsécurité', 'Conseil de sécurité'])
    expect(writtenForms(entry, () => 0).map(({ words }) => nameOf(words))).toEqual(['Conseil de sécurité'])
  })
})

describe('the words of a name', () => {
  it.each([
    ["Comité de l'Asie (ex-Orient)", ['Comité', 'de', "l'", 'Asie', '(', 'ex-Orient', ')']],
    ['pays, mers', ['pays', ',', 'mers']],
    ["Peoples' International", ["Peoples'", ' International']],
    ['a,b(c', ['a,b(', 'c']],
    ['a , b', ['a', ' ,', 'b']],
  ])('« %s »', (name, words) => {
    expect(wordsOf(name)).toEqual(words)
    expect(nameOf(words)).toBe(name)
  })

  it('make every name of the lexicons again', () => {
    const names = lexicon.flatMap(({ forms }) =>
      forms.map((form) => (typeof form === 'string' ? form : form.text).replace(/\s+/gu, ' ').trim()),
    )
    expect(names.filter((name) => nameOf(wordsOf(name)) !== name)).toEqual([])
  })
})
