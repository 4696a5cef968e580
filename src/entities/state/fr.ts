import { isLa, isOf } from '../../languages/fr/articles.ts'
import type { StateValue } from '../../model/entity.ts'
import type { Match, Stretch } from '../../model/pattern.ts'
import type { Reader } from '../../model/reader.ts'
import type { AnyRule, Reading } from '../../model/rule.ts'
import { TokenFlag, TokenKind } from '../../model/token.ts'
import { alt, as, found, opt, scan, seq, word } from '../../pattern/build.ts'
import { statePrefix } from './refine.ts'

/** What a formal name begins with. */
const FORMAL_HEAD =
  /^(?:(?:ex-?)?republiques?|rep\.?|royaumes?|etats?|emirats?|sultanat|principaute|union|federation|confederation|grand|jamahiriya)$/u
const CLOSING = /^(?:\)|,|;|\.|:|)$/u
/** No formal name has more words before its « de ». */
const MAX_FORMAL = 6

/** The token after « République islamique d' » where it ends in the air, before a bracket, a mark or the end of the line; or -1. */
const formalEnd = (reader: Reader, token: number): number => {
  let at = reader.at(token)
  if (!FORMAL_HEAD.test(reader.folded(at))) return -1
  const republic = reader.folded(at) === 'republique' && reader.has(at, TokenFlag.capital)
  for (let count = 0; count < MAX_FORMAL && at < reader.tokens.count; count++) {
    at = reader.next(at)
    // « Congo (République démocratique) »
    if (count > 0 && republic && reader.folded(at) === ')') return at
    if (!isOf(reader, at)) {
      const dotted = count === 0 && reader.folded(at) === '.'
      if ((reader.tokens.kind[at] !== TokenKind.word && !dotted) || reader.has(at, TokenFlag.blank)) return -1
      continue
    }
    const article = reader.next(at)
    const last = isLa(reader, article) ? article : at
    const after = reader.next(last)
    if (CLOSING.test(reader.folded(after)) || reader.has(after, TokenFlag.line)) return last + 1
  }
  return -1
}

/** Short names that two States share, with the word of the formal name that tells the second. */
const TOLD: Readonly<Record<string, readonly [told: RegExp, then: string, otherwise: string]>> = {
  congo: [/democratique/u, 'COD', 'COG'],
  coree: [/populaire/u, 'PRK', 'KOR'],
  allemagne: [/democratique/u, 'DDDE', 'DEU'],
  yemen: [/democratique/u, 'YDYE', 'YEM'],
}

const stateTold = (reader: Reader, { from, to }: Stretch, formal: Stretch): string | undefined => {
  const told = to === from + 1 ? TOLD[reader.folded(from)] : undefined
  if (!told) return undefined
  for (let at = formal.from; at < formal.to; at++) if (told[0].test(reader.folded(at))) return told[1]
  return told[2]
}

/** « Iran, République islamique d' », « Arabie saoudite (Royaume d') »: as alphabetical lists turn a name round. */
const readTurned = ({ reader, from, to, get }: Match): Reading<'state'> | undefined => {
  const formal = get('formal') as Stretch
  const short = get('short') as Stretch
  const open = reader.folded(reader.at(short.to)) === '('
  const closed = reader.folded(to - 1) === ')'
  const state = reader.found(from, 'state').find((one) => one.form === 'name' && one.to === short.to)
  // « Ukraine, Union des\nRépubliques… »: another State.
  const other = reader.found(formal.from, 'state').some((one) => one.form === 'name')
  if ((open && !closed) || !state || other) return undefined
  const told = stateTold(reader, short, formal)
  const own = state.value as StateValue
  const iso3 = told ?? own.iso3
  if (typeof iso3 !== 'string') return undefined
  const value = iso3 === own.iso3 && own.alternatives === undefined ? own : { iso3 }
  return { value, entry: `state:${iso3}`, span: { from, to: open ? to : formal.to } }
}

export const rules: readonly AnyRule[] = [
  {
    name: '<État>, République de',
    type: 'state',
    level: 1,
    form: 'name',
    pattern: seq(
      as('short', found('state', 'name')),
      alt(',', '('),
      as('formal', scan('un nom officiel sans le nom', formalEnd)),
      opt(')'),
    ),
    read: readTurned,
    confidence: 0.97,
    example: 'présents : [Tunisie, République de] ; Liban',
  },
  {
    name: '<préfixe d’État>-arabe',
    type: 'state',
    level: 1,
    form: 'demonym',
    pattern: word(
      'arabe',
      'arabes',
      'kurde',
      'kurdes',
      'tchétchène',
      'tchétchènes',
      'africain',
      'africaine',
      'africains',
      'africaines',
    ),
    read: ({ reader, from, to }) => {
      const prefix = statePrefix(reader, from)
      return (
        prefix && {
          value: { iso3: prefix.iso3 },
          entry: `state:${prefix.iso3}`,
          span: { from: prefix.token, to },
        }
      )
    },
    confidence: 0.97,
    example: 'le conflit [israélo-arabe]',
  },
]
