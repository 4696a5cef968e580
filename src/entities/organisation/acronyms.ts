import { type Candidate, propose, revise } from '../../model/candidate.ts'
import type { Refiner, Scene } from '../../model/language.ts'
import type { Stretch } from '../../model/pattern.ts'
import type { Reader } from '../../model/reader.ts'
import { TokenFlag, TokenKind } from '../../model/token.ts'
import { isDigit, isLetter, isUpper } from '../../text/chars.ts'
import { inOrder, isBody } from './settle.ts'
import { NO_INITIAL } from './words.ts'

type Body = Candidate<'organisation'>

const ROMAN = /^[IVXLC]+$/u
const MAX_LENGTH = 12

/** « CCC » and « C5 » are acronyms where they stand in brackets behind the name that they shorten. */
const isShortAcronym = (reader: Reader, token: number, name: number): boolean => {
  const text = reader.text(token, token + 1)
  if (text.charAt(0).toLowerCase() !== reader.folded(name).charAt(0)) return false
  return /^\p{Lu}\d{1,2}$/u.test(text) || (ROMAN.test(text) && text.length > 2 && text.length < 6)
}

const isAcronym = (reader: Reader, token: number): boolean => {
  if (reader.tokens.kind[token] !== TokenKind.word || !reader.has(token, TokenFlag.capital)) return false
  const text = reader.text(token, token + 1)
  if (text.length > MAX_LENGTH || !isUpper(text.charCodeAt(0))) return false
  let capitals = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (isUpper(code)) capitals++
    else if (!isLetter(code) && !isDigit(code)) return false
  }
  return capitals > 1 && !ROMAN.test(text)
}

const hyphened = (reader: Reader, token: number): boolean =>
  reader.tokens.kind[token] === TokenKind.hyphen &&
  // « M5-RFP »: beside a figure a hyphen is a token that matching meets.
  (reader.has(token, TokenFlag.skip) ||
    !(reader.has(token, TokenFlag.space) || reader.has(token + 1, TokenFlag.space)))

/** The token after an acronym, « CNDD-FDD » being one. */
const acronymEnd = (reader: Reader, token: number): number => {
  let end = token + 1
  while (hyphened(reader, end) && reader.has(end + 1, TokenFlag.capital)) end += 2
  return end
}

/** The first token of an acronym whose last is `token`. */
const acronymStart = (reader: Reader, token: number): number => {
  let start = token
  while (start > 1 && hyphened(reader, start - 1) && isAcronym(reader, start - 2)) start -= 2
  return start
}

/** « (Coreper) »: an acronym that is spoken as a word, of letters of the name. */
const isSpoken = (reader: Reader, token: number, name: Stretch): boolean =>
  reader.tokens.kind[token] === TokenKind.word &&
  reader.has(token, TokenFlag.capital) &&
  reader.isUnknown(token) &&
  reader.text(token, token + 1).length > 3 &&
  letters(reader, token, name)

/** « Comité de liaison … au Rwanda (CLADHO) », « Institut rural du Mali (IRM) »: the token after the country, or the same. */
const afterCountry = (reader: Reader, from: number): number => {
  if (!/^(?:a|au|aux|en|de|d'|du|des)$/u.test(reader.folded(from))) return from
  const next = reader.next(from)
  const at = /^(?:la|l'|les)$/u.test(reader.folded(next)) ? reader.next(next) : next
  const state = reader.found(at, 'state').find((one) => one.form === 'name' && !one.weak)
  return state ? reader.at(state.to) : from
}

/** The acronym that stands in brackets behind a name: « (FISNUA) », « (la « KFOR ») ». */
const definedBehind = (reader: Reader, from: number, to: number): number | undefined => {
  let at = afterCountry(reader, reader.at(to))
  if (reader.folded(at) !== '(') return undefined
  at = reader.next(at)
  for (let count = 0; count < 8 && at < reader.tokens.count; count++, at = reader.next(at)) {
    const folded = reader.folded(at)
    if (folded === ')') return undefined
    if (isAcronym(reader, at) || isShortAcronym(reader, at, from) || isSpoken(reader, at, { from, to }))
      return /^(?:\)|»|"|”|>|;|,|en|-|–|—|\/)$/u.test(reader.folded(reader.at(acronymEnd(reader, at))))
        ? at
        : undefined
    if (
      !/^(?:ci|apres|ci-apres|-|denommee?|appelee?|connue?|sous|par|acronyme|le|la|l'|«|"|“|<|ou|sigle|en|anglais|abregee?|:|,)$/u.test(
        folded,
      )
    )
      return undefined
  }
  return undefined
}

/** « (CENI, sigle en anglais NEC) »: the second acronym of the bracket, or -1. */
const secondBehind = (reader: Reader, first: number): number => {
  let at = reader.at(acronymEnd(reader, first))
  for (let count = 0; count < 6 && at < reader.tokens.count; count++, at = reader.next(at)) {
    if (count > 0 && isAcronym(reader, at))
      return reader.folded(reader.at(acronymEnd(reader, at))) === ')' ? at : -1
    if (
      !/^(?:,|;|\/|-|–|ou|en|anglais|francais|sigle|abreviation|acronyme|:|selon|l')$/u.test(
        reader.folded(at),
      )
    )
      return -1
  }
  return -1
}

const BEFORE_ALIAS =
  /^(?:ci|apres|ci-apres|-|denommee?s?|appelee?s?|designee?s?|nommee?s?|le|la|les|l'|«|<|"|“|sous|nom|de)$/u

/** The other name that a name is given: « , ci-après « le Comité intergouvernemental » ». */
const aliasBehind = (reader: Reader, to: number, at: ByToken): Body | undefined => {
  let token = reader.at(to)
  if (!/^[(,]$/u.test(reader.folded(token))) return undefined
  let after = false
  for (let count = 0; count < 12; count++) {
    token = reader.next(token)
    const alias = after ? at.get(token)?.find(isBody) : undefined
    if (alias) return alias.form === 'name' && alias.value.id === undefined ? alias : undefined
    const folded = reader.folded(token)
    if (!BEFORE_ALIAS.test(folded)) return undefined
    if (folded === 'apres' || folded === 'ci-apres') after = true
  }
  return undefined
}

/** « (ci-après » or « , ci-après » stands behind. */
const introducesAlias = (reader: Reader, to: number): boolean => {
  const open = reader.at(to)
  return (
    open < reader.tokens.count &&
    reader.tokens.kind[open] === TokenKind.punctuation &&
    /^ci/u.test(reader.folded(reader.next(open)))
  )
}

/** Gives the entities of other names back to the names that they stand for. */
const withoutAliases = (reader: Reader, candidates: readonly Candidate[]): readonly Candidate[] => {
  const named = candidates.filter(
    (candidate): candidate is Body =>
      isBody(candidate) && candidate.form === 'name' && introducesAlias(reader, candidate.to),
  )
  if (named.length === 0) return candidates
  const at = byToken(candidates)
  const names = new Map<string, Body>()
  for (const candidate of named) {
    const alias = aliasBehind(reader, candidate.to, at)
    if (alias?.entry !== undefined && alias.entry !== candidate.entry && !names.has(alias.entry))
      names.set(alias.entry, candidate)
  }
  if (names.size === 0) return candidates
  return candidates.map((candidate) => {
    const name = isBody(candidate) && candidate.entry !== undefined ? names.get(candidate.entry) : undefined
    if (!name) return candidate
    const { entry, label, value } = name
    return revise(candidate, { value, ...(entry ? { entry } : {}), ...(label ? { label } : {}) })
  })
}

/** Mentions by their first token. */
type ByToken = ReadonlyMap<number, readonly Candidate[]>

const byToken = (candidates: readonly Candidate[]): ByToken => {
  const map = new Map<number, Candidate[]>()
  for (const candidate of candidates) {
    const here = map.get(candidate.from)
    if (here) here.push(candidate)
    else map.set(candidate.from, [candidate])
  }
  return map
}

const mention = (from: number, to: number, name: Body, because: string): Body => {
  const { id, kind, parent } = name.value
  return propose({
    type: 'organisation',
    form: 'acronym',
    from,
    to,
    value: { ...(id ? { id } : {}), ...(kind ? { kind } : {}), ...(parent ? { parent } : {}) },
    entry: name.entry,
    label: name.label,
    because,
    confidence: 0.92,
  })
}

const initial = (reader: Reader, token: number): string => reader.folded(token).charAt(0)

/** What parts an acronym from its name in a list of abbreviations. */
const LIST_DASH = /^(?:-|–|—|:|=)$/u

/** Whether the letters of the acronym are, in their order, initials of words of the name. */
const spells = (reader: Reader, token: number, { from, to }: Candidate): boolean => {
  const text = reader.folded(token)
  let read = 0
  for (let at = from; at < to && read < text.length; at = reader.next(at))
    if (initial(reader, at) === text.charAt(read)) read++
  return read === text.length && initial(reader, from) === text.charAt(0)
}

/** Whether the letters of the acronym stand in the name in their order: « FRODEBU » in « Front pour la démocratie au Burundi ». */
const letters = (reader: Reader, token: number, { from, to }: Stretch): boolean => {
  const text = reader.folded(token)
  let read = 0
  for (let at = from; at < to; at = reader.next(at))
    for (const letter of reader.folded(at)) if (letter === text.charAt(read)) read++
  // So many letters in order come together in no other way.
  return read >= text.length && (initial(reader, from) === text.charAt(0) || text.length > 5)
}

/** Whether nothing stands behind the name on its line. */
const endsLine = (reader: Reader, { to }: Candidate): boolean => {
  const next = reader.at(to)
  return next >= reader.tokens.count || reader.has(next, TokenFlag.line) || reader.has(next, TokenFlag.blank)
}

/** « FAB – Forces armées burundaises », « FAB   Forces armées burundaises » in a list: where the acronym stands, or -1. */
const listedBefore = (reader: Reader, name: Candidate): number => {
  const before = reader.previous(name.from)
  if (before < 0 || reader.has(name.from, TokenFlag.line)) return -1
  const dash = LIST_DASH.test(reader.folded(before))
  const last = dash ? reader.previous(before) : before
  if (last < 0 || !isAcronym(reader, last)) return -1
  const start = acronymStart(reader, last)
  const opens = reader.has(start, TokenFlag.line) || reader.has(start, TokenFlag.blank) || start === 0
  return opens && (dash || endsLine(reader, name)) && letters(reader, start, name) ? start : -1
}

/** « Alliance des forces de paix, AFP, », « Forces armées burundaises – FAB »: where the acronym that spells the name stands, or -1. */
const speltBehind = (reader: Reader, name: Candidate): number => {
  const comma = reader.at(name.to)
  if (!/^(?:,|-|–|—|:)$/u.test(reader.folded(comma))) return -1
  const token = reader.next(comma)
  if (token >= reader.tokens.count || reader.has(token, TokenFlag.line) || !isAcronym(reader, token))
    return -1
  if (reader.text(token, token + 1).length < 3 || !spells(reader, token, name)) return -1
  const after = reader.at(acronymEnd(reader, token))
  const closed =
    after >= reader.tokens.count ||
    reader.has(after, TokenFlag.line) ||
    reader.tokens.kind[after] === TokenKind.punctuation
  return closed ? token : -1
}

interface Definition {
  readonly token: number
  readonly name: Body
}

/** Where the acronym of a name stands, behind it or before it; -1 where none does. */
const definedAt = (reader: Reader, name: Candidate): number => {
  const { from, to } = name
  const behind = definedBehind(reader, from, to)
  if (behind !== undefined) return behind
  const open = reader.previous(from)
  if (open < 1 || reader.folded(open) !== '(' || reader.folded(reader.at(to)) !== ')') {
    const listed = listedBefore(reader, name)
    return listed >= 0 ? listed : speltBehind(reader, name)
  }
  const before = reader.previous(open)
  return isAcronym(reader, before) ? acronymStart(reader, before) : -1
}

/** « Nom (SIGLE) », « SIGLE (nom) »: the acronyms that the document defines. */
const definitions = (reader: Reader, candidates: readonly Candidate[]): readonly Definition[] => {
  const found: Definition[] = []
  for (const name of candidates) {
    if (!isBody(name) || name.form !== 'name') continue
    const token = definedAt(reader, name)
    if (token < 0) continue
    found.push({ token, name })
    const second = token > name.from ? secondBehind(reader, token) : -1
    if (second >= 0) found.push({ token: second, name })
  }
  return found
}

const sharesInitial = (reader: Reader, { token, name }: Definition): boolean =>
  initial(reader, token) === initial(reader, name.from)

/** Adds the later mentions of acronyms that no lexicon holds. */
const later = (
  reader: Reader,
  candidates: readonly Candidate[],
  known: ReadonlyMap<string, Definition>,
): readonly Body[] => {
  const added: Body[] = []
  const forms = new Set([...known.values()].map(({ token }) => reader.tokens.hash[token] as number))
  let next = 0
  let covered = 0
  const { count, flags, hash } = reader.tokens
  for (let token = 0; token < count; token++) {
    if (((flags[token] as number) & TokenFlag.capital) === 0 || !forms.has(hash[token] as number)) continue
    while (next < candidates.length && (candidates[next] as Candidate).from <= token)
      covered = Math.max(covered, (candidates[next++] as Candidate).to)
    if (token < covered) continue
    const definition = known.get(reader.text(token, acronymEnd(reader, token)))
    if (definition && token >= definition.token)
      added.push(mention(token, acronymEnd(reader, token), definition.name, 'sigle défini dans le texte'))
  }
  return added
}

/** Of the names that begin with one word, so many at most are looked for again. */
const MAX_ALIKE = 8
/** A shorter name says too little by itself. */
const MIN_NAME = 4

/** The names that no lexicon holds and that begin with no known word, by the form of their first token: « Ansaldo ». */
const foreignNames = (
  reader: Reader,
  candidates: readonly Candidate[],
): ReadonlyMap<number, readonly Body[]> => {
  const names = new Map<number, Body[]>()
  for (const one of candidates) {
    if (!isBody(one) || one.form !== 'name' || one.value.id !== undefined) continue
    if (!reader.isUnknown(one.from) || !reader.has(one.from, TokenFlag.capital)) continue
    if (reader.inClass(one.from, 'body-head') || reader.text(one.from, one.to).length < MIN_NAME) continue
    const hash = reader.tokens.hash[one.from] as number
    const alike = names.get(hash)
    if (!alike) names.set(hash, [one])
    else if (alike.length < MAX_ALIKE) alike.push(one)
  }
  return names
}

/** Whether the words of the name stand at `token`. */
const repeats = (reader: Reader, token: number, { from, to }: Body): boolean => {
  if (token <= from || token + to - from > reader.tokens.count) return false
  for (let at = 0; at < to - from; at++)
    if (reader.tokens.hash[token + at] !== reader.tokens.hash[from + at]) return false
  return true
}

/** Adds the later mentions of names by which a trigger has told a body: « la société Ansaldo … Ansaldo ». */
const repeated = (reader: Reader, candidates: readonly Candidate[]): readonly Candidate[] => {
  const names = foreignNames(reader, candidates)
  if (names.size === 0) return candidates
  const added: Body[] = []
  let next = 0
  let covered = 0
  const { count, flags, hash } = reader.tokens
  for (let token = 0; token < count; token++) {
    const alike =
      ((flags[token] as number) & TokenFlag.capital) === 0 ? undefined : names.get(hash[token] as number)
    if (alike === undefined) continue
    while (next < candidates.length && (candidates[next] as Candidate).from <= token)
      covered = Math.max(covered, (candidates[next++] as Candidate).to)
    const name = token < covered ? undefined : alike.find((one) => repeats(reader, token, one))
    if (name === undefined) continue
    const to = token + name.to - name.from
    if (candidates[next] === undefined || (candidates[next] as Candidate).from >= to)
      added.push(revise(name, { from: token, to, because: 'nom déjà donné dans le texte' }))
  }
  return added.length === 0 ? candidates : inOrder([...candidates, ...added])
}

/** Takes away « HCR » in « HCR-PT », which the document has defined as a whole. */
const withoutShorter = (
  reader: Reader,
  candidates: readonly Candidate[],
  known: ReadonlyMap<string, Definition>,
): readonly Candidate[] =>
  candidates.filter((one) => {
    if (!isBody(one) || one.form !== 'acronym') return true
    const end = acronymEnd(reader, one.from)
    return end <= one.to || !known.has(reader.text(one.from, end))
  })

/** Takes away « UMOA » in « AMF-UMOA ». */
const withoutInner = (candidates: readonly Candidate[], added: readonly Body[]): readonly Candidate[] => {
  const covered = new Set<number>()
  for (const { from, to } of added) for (let token = from + 1; token < to; token++) covered.add(token)
  return covered.size === 0 ? candidates : candidates.filter((one) => !isBody(one) || !covered.has(one.from))
}

/** Heads of bodies, small letters or not, that the class of heads leaves out. */
const ALSO_HEAD = /^(?:programme|conference|campagne|initiative|plateforme)$/u
const MAX_SPELT = 24

/** The token at which the words before `open` begin that have the initials of `text`, or -1. */
const speltFrom = (reader: Reader, open: number, text: string): number => {
  let left = text.length
  let at = reader.previous(open)
  for (let count = 0; count < MAX_SPELT && at >= 0; count++, at = reader.previous(at)) {
    const kind = reader.tokens.kind[at]
    if (kind !== TokenKind.word && kind !== TokenKind.elision) return -1
    const folded = reader.folded(at)
    if (NO_INITIAL.test(folded)) continue
    if (folded.charAt(0) !== text.charAt(left - 1)) return -1
    left--
    if (left === 0) return at
    if (reader.has(at, TokenFlag.sentence)) return -1
  }
  return -1
}

/** « objectifs du Millénaire pour le développement (OMD) »: an acronym that the words before it spell, and no body's. */
const isSpeltOtherwise = (reader: Reader, { from, to }: Body, ends: ReadonlySet<number>): boolean => {
  const open = reader.previous(from)
  if (open < 1 || reader.folded(open) !== '(' || to !== from + 1 || ends.has(open)) return false
  const text = reader.folded(from)
  if (text.length < 3 || !reader.has(from, TokenFlag.capitals)) return false
  const head = speltFrom(reader, open, text)
  return head >= 0 && !reader.inClass(head, 'body-head') && !ALSO_HEAD.test(reader.folded(head))
}

/** Takes away acronyms that the document gives another meaning, unless it names the body too. */
const withoutOthers = (reader: Reader, candidates: readonly Candidate[]): readonly Candidate[] => {
  const bracketed = candidates.filter(
    (one): one is Body =>
      isBody(one) && one.form === 'acronym' && reader.folded(reader.previous(one.from)) === '(',
  )
  if (bracketed.length === 0) return candidates
  const ends = new Set<number>()
  const named = new Set<string>()
  for (const one of candidates)
    if (isBody(one) && one.form === 'name') {
      ends.add(reader.at(one.to))
      if (one.entry !== undefined) named.add(one.entry)
    }
  const other = new Set<string>()
  const otherwise = new Set<Candidate>()
  for (const one of bracketed)
    if (isSpeltOtherwise(reader, one, ends)) {
      otherwise.add(one)
      if (!named.has(one.entry ?? '')) other.add(reader.folded(one.from))
    }
  if (otherwise.size === 0) return candidates
  return candidates.filter(
    (one) =>
      !otherwise.has(one) &&
      !(
        isBody(one) &&
        one.form === 'acronym' &&
        one.to === one.from + 1 &&
        other.has(reader.folded(one.from))
      ),
  )
}

/**
 * Acronyms belong to the name that they stand beside, and are known from there to the end of the document. A name
 * that no lexicon holds takes the entry of the acronym that one holds.
 */
export const acronyms: Refiner = {
  name: 'sigles définis dans le texte',
  refine: ({ reader }: Scene, given) => {
    const candidates = repeated(reader, withoutAliases(reader, withoutOthers(reader, given)))
    const defined = definitions(reader, candidates)
    if (defined.length === 0) return candidates
    const at = byToken(candidates)
    const unknown = new Map<string, Definition>()
    const replaced = new Map<Candidate, Body>()
    for (const definition of defined) {
      const { token, name } = definition
      const standing = at.get(token)?.find((one) => one.to === acronymEnd(reader, token))
      if (!standing) {
        const text = reader.text(token, acronymEnd(reader, token))
        if (!unknown.has(text)) unknown.set(text, definition)
      } else if (isBody(standing) && standing.entry !== name.entry) {
        if (name.value.id || !standing.value.id)
          replaced.set(
            standing,
            revise(mention(token, standing.to, name, standing.because), { confidence: standing.confidence }),
          )
        else if (sharesInitial(reader, definition)) {
          const { entry, label, value } = standing
          replaced.set(
            name,
            revise(name, { value, ...(entry ? { entry } : {}), ...(label ? { label } : {}) }),
          )
        }
      }
    }
    const linked = candidates.map((candidate) => replaced.get(candidate) ?? candidate)
    if (unknown.size === 0) return linked
    const whole = withoutShorter(reader, linked, unknown)
    const added = later(reader, whole, unknown)
    return inOrder([...withoutInner(whole, added), ...added])
  },
}
