import type { Act, AnyMention, Zone, ZoneType } from '../../model/graph.ts'
import type { Scene } from '../../model/language.ts'
import type { Reader } from '../../model/reader.ts'
import { TokenFlag, TokenKind } from '../../model/token.ts'
import { ActForm, type ActVerb, actVerbs } from './act-verbs.ts'
import { afterArticle, afterLa, isOf } from './articles.ts'

/** Zones in which a document acts; titles, notes and signatures do not. */
const VOICED: ReadonlySet<ZoneType> = new Set(['paragraph', 'subparagraph', 'preamble', 'text'])
/** Words that stand between « nous » or « se » and the verb. */
const CLITIC = new Set(['le', 'la', 'les', "l'", 'leur', 'y', 'en'])
const RELATIVE = new Set(
  "que qu' dont ou qui comme lorsque lorsqu' si quand puisque puisqu' quoi pourquoi".split(' '),
)
const BEFORE_NOUS = new Set(', et mais ou aussi donc ainsi egalement enfin : — –'.split(' '))
const AUXILIARY = new Set(['a', 'ont', 'avons'])
const BE_WE = new Set(['sommes', 'restons', 'demeurons'])
const BE_THEY = new Set(['est', 'sont', 'reste', 'restent', 'demeure', 'demeurent'])
/** Nouns that deliberate, at the head of a sentence: « Les ministres ont condamné ». */
const SUBJECT = new Set(
  'conseil conference assemblee reunion sommet session comite commission ministres chefs participants etats membres parties'.split(
    ' ',
  ),
)
/** Stands for the subject of the sentence before. */
const PRONOUN = new Set(['il', 'elle', 'ils', 'elles'])
/** What makes « Demande », « Note », « Charge » a noun: « Note du Secrétaire général ». */
const AFTER_NOUN = new Set(
  "de d' du des sur relative relatives verbale explicative liminaire par :".split(' '),
)
const NOUN = new Set(['demande', 'note', 'charge', 'adresse', 'lance', 'garde', 'cree', 'estime', 'releve'])
/** Past participles that fold like nothing else: « Élu en mai », « Pris de peur » is no act. */
const PARTICIPLE = new Set('accueilli applaudi convenu elu pris mis suspendu reconnu soutenu'.split(' '))
/** « avec satisfaction », « avec une profonde inquiétude ». */
const MOOD = new Set(
  'satisfaction preoccupation inquietude interet regret gratitude reconnaissance force vigueur fermete insistance consternation appreciation emotion attention fierte indignation tristesse'.split(
    ' ',
  ),
)
/** How far behind a verb its noun may stand: « lançons à cet égard un appel ». */
const REACH = 7
const SUBJECT_TOKENS = 16

type Voice = 'we' | 'they' | 'perfect' | 'participle'

interface Verb {
  readonly from: number
  readonly to: number
  readonly class: string
  readonly voice: Voice
  readonly manner?: string
  /** The mention that is its subject, or « nous ». */
  readonly speaker?: string
}

/** What is known where a verb is judged. */
interface Place {
  readonly scene: Scene
  readonly zone: Zone
  /** The first token of the zone. */
  readonly first: number
  /** The first token of the sentence, its paragraph number included. */
  readonly sentence: number
  /** The verb before, in the same sentence. */
  readonly before: Verb | undefined
  /** The last verb of the sentence before. */
  readonly heard: Verb | undefined
  /** The mention that begins at an offset. */
  readonly mentionAt: (offset: number) => AnyMention | undefined
  /** The body that the document lets speak: « Le Conseil de sécurité, ». */
  readonly body: string | undefined
}

const charAt = ({ tokens }: Reader, token: number): string =>
  token < 0 || token >= tokens.count ? '' : tokens.source.charAt(tokens.start[token] as number)

const isAdverb = (reader: Reader, token: number): boolean => {
  if (reader.tokens.kind[token] !== TokenKind.word) return false
  const word = reader.folded(token)
  return (word.endsWith('ment') && word !== 'comment') || word === 'aussi' || word === 'tres'
}

/** The first of the adverbs that end before `token`, or `token`. */
const beforeAdverbs = (reader: Reader, token: number): number => {
  let at = token
  for (let steps = 0; steps < 4; steps++) {
    const before = reader.previous(at)
    if (before < 0 || !isAdverb(reader, before)) return at
    at = before
  }
  return at
}

/** Whether a sentence, a clause or a sub-paragraph begins with the token. */
const opens = ({ scene: { reader }, zone, first }: Place, token: number): boolean => {
  if (reader.has(token, TokenFlag.sentence)) return true
  const before = reader.previous(token)
  const mark = charAt(reader, before)
  if (before < 0 || mark === ';' || mark === ':' || mark === '«') return true
  // « vu le traité », in small letters, is a paragraph of its own.
  if (mark === ',')
    return reader.has(token, TokenFlag.line) && reader.has(token, TokenFlag.capital | TokenFlag.blank)
  return token - first <= 3 && (mark === ')' || mark === '.') && zone.number !== undefined
}

/** « Réaffirmé », not « Réaffirme », which folding brings together. */
const isPast = ({ tokens }: Reader, token: number): boolean => {
  const { source } = tokens
  let last = (tokens.end[token] as number) - 1
  if (/[sS]/u.test(source.charAt(last))) last--
  return 'éÉ\u0301'.includes(source.charAt(last))
}

/** Whether a clause of its own stands between two tokens, whose verbs are not the sentence's. */
const hasClause = (reader: Reader, from: number, to: number): boolean => {
  for (let token = from; token < to; token = reader.next(token))
    if (/^(?:qui|dont|que|qu')$/u.test(reader.folded(token))) return true
  return false
}

/** The verb joins one before it: « et prie », « , et décide », « Condamne, déplore et rejette ». */
const joins = ({ scene: { reader }, before }: Place, token: number, voice: Voice): boolean => {
  if (before?.voice !== voice) return false
  const link = reader.previous(token)
  const word = reader.folded(link)
  if (word === ',') return reader.at(before.to) === link
  if (word !== 'et') return false
  return charAt(reader, reader.previous(link)) === ',' || !hasClause(reader, before.to, link)
}

/** Past the number of a paragraph and the article of what follows it. */
const subjectStart = ({ reader }: Scene, sentence: number): number => {
  let at = reader.at(sentence)
  for (let steps = 0; steps < 3 && reader.tokens.kind[at] !== TokenKind.word; steps++) {
    if (reader.tokens.kind[at] === TokenKind.elision) break
    at = reader.next(at)
  }
  return afterArticle(reader, at)
}

const tokenAfter = ({ reader }: Scene, from: number, offset: number): number => {
  let at = from
  while (at < reader.tokens.count && (reader.tokens.start[at] as number) < offset) at = reader.next(at)
  return at
}

/** The token after the parents that stand behind a body: « de la Commission de l’ONU ». */
const afterParents = (scene: Scene, token: number, mentionAt: Place['mentionAt']): number => {
  const { reader } = scene
  let end = token
  for (let steps = 0; steps < 3 && isOf(reader, end); steps++) {
    const at = afterLa(reader, reader.next(end))
    const parent = mentionAt(reader.tokens.start[at] as number)
    if (!parent) break
    end = tokenAfter(scene, at, parent.end)
  }
  return end
}

/** The body, with the body that it belongs to: « Le Conseil de sécurité de l’ONU »; undefined when it is not all that stands before `to`. */
const bodySubject = (place: Place, from: number, to: number, told = false): string | undefined => {
  const { scene, mentionAt } = place
  const mention = mentionAt(scene.reader.tokens.start[from] as number)
  // What a State has done is told, not done: « La France a adopté une loi ».
  if (mention?.type !== 'organisation' && (told || mention?.type !== 'state')) return undefined
  const end = afterParents(scene, tokenAfter(scene, from, mention.end), mentionAt)
  return end === to ? mention.id : undefined
}

/** What the sentence says of its subject, when that reaches from its beginning to `to`: a mention id, '' for one without. */
const subjectOf = (place: Place, to: number, voice: 'they' | 'perfect'): string | undefined => {
  const { scene, sentence } = place
  const { reader } = scene
  const from = subjectStart(scene, sentence)
  if (from >= to || to - from > SUBJECT_TOKENS) return undefined
  const body = bodySubject(place, from, to, voice === 'perfect')
  if (body !== undefined) return body
  if (PRONOUN.has(reader.folded(from)))
    return reader.next(from) === to && (place.heard?.voice === 'they' || place.heard?.voice === 'perfect')
      ? (place.heard.speaker ?? '')
      : undefined
  if (!SUBJECT.has(reader.folded(from))) return undefined
  for (let at = reader.next(from); at < to; at = reader.next(at))
    if (/^(?:,|;|qui|que|qu'|dont)$/u.test(reader.folded(at)) || reader.has(at, TokenFlag.sentence))
      return undefined
  return ''
}

interface Licence {
  readonly from: number
  readonly voice: Voice
  readonly speaker?: string
  readonly self?: boolean
}

/** « Nous réaffirmons », « et soulignons », « Réaffirmons », « C’est … que nous nous félicitons ». */
const we = (place: Place, verb: number): Licence | undefined => {
  const { reader } = place.scene
  let at = verb
  for (let steps = 0; steps < 2 && CLITIC.has(reader.folded(reader.previous(at))); steps++)
    at = reader.previous(at)
  let selves = 0
  while (selves < 2 && reader.folded(reader.previous(at)) === 'nous') {
    at = reader.previous(at)
    selves++
  }
  const own = reader.previous(verb)
  const from = selves > 1 && reader.folded(own) === 'nous' ? own : verb
  const licence: Licence = { from, voice: 'we', speaker: 'nous', self: selves > 1 }
  if (opens(place, at)) return licence
  const before = reader.folded(reader.previous(at))
  if (selves > 0) {
    if (RELATIVE.has(before))
      return /^c[e']$/u.test(reader.folded(subjectStart(place.scene, place.sentence))) ? licence : undefined
    return BEFORE_NOUS.has(before) || isAdverb(reader, reader.previous(at)) ? licence : undefined
  }
  if (before !== ',' && before !== 'et') return undefined
  const opening = subjectStart(place.scene, place.sentence)
  return place.before?.voice === 'we' || reader.folded(opening) === 'nous' ? licence : undefined
}

/** « Prie », « Se félicite », « et décide », « Le Conseil condamne », « La Conférence a condamné ». */
const they = (place: Place, verb: number, voice: 'they' | 'perfect'): Licence | undefined => {
  const { reader } = place.scene
  let from = verb
  for (let steps = 0; steps < 2 && CLITIC.has(reader.folded(reader.previous(from))); steps++)
    from = reader.previous(from)
  const before = reader.folded(reader.previous(from))
  const self = before === 'se' || before === "s'"
  if (self) from = reader.previous(from)
  const speaker = place.body === undefined ? {} : { speaker: place.body }
  if (voice === 'they' && reader.has(from, TokenFlag.capital) && opens(place, from))
    return { from, voice, self, ...speaker }
  if (joins(place, from, voice))
    return { from, voice, self, ...(place.before?.speaker ? { speaker: place.before.speaker } : {}) }
  const subject = subjectOf(place, from, voice)
  return subject === undefined
    ? undefined
    : { from, voice, self, ...(subject === '' ? {} : { speaker: subject }) }
}

/** « Rappelant », « Se félicitant », « Profondément préoccupée », « et soulignant ». */
const participle = (place: Place, verb: number): Licence | undefined => {
  const { scene, zone } = place
  const { reader } = scene
  let from = beforeAdverbs(reader, verb)
  const self = /^(?:se|s')$/u.test(reader.folded(reader.previous(from)))
  if (self) from = reader.previous(from)
  const licence: Licence = {
    from,
    voice: 'participle',
    self,
    ...(place.body === undefined ? {} : { speaker: place.body }),
  }
  if (joins(place, from, 'participle')) return licence
  const before = reader.previous(from)
  const lined = /^[,;]$/u.test(charAt(reader, before))
  if (reader.has(from, TokenFlag.capital | TokenFlag.blank) && opens(place, from)) {
    // A sentence that goes on to a verb of its own tells, and does not act: « Rappelant que …, le Président dit ».
    const last = reader.tokens.source.charAt(zone.end - 1)
    return lined || /[,;:]/u.test(last) ? licence : undefined
  }
  if (charAt(reader, before) !== ',') return undefined
  const subject = subjectStart(scene, place.sentence)
  const body = before - subject > SUBJECT_TOKENS ? undefined : bodySubject(place, subject, before)
  return body === undefined ? undefined : { ...licence, speaker: body }
}

/** The token after the adverbs and moods behind a verb: « énergiquement », « avec satisfaction ». */
const mannerEnd = (reader: Reader, from: number): number => {
  let at = reader.at(from)
  let end = from
  for (let steps = 0; steps < 4; steps++) {
    if (isAdverb(reader, at)) end = at + 1
    else if (reader.folded(at) === 'avec') {
      let mood = reader.next(at)
      for (let far = 0; far < 5 && !MOOD.has(reader.folded(mood)); far++) mood = reader.next(mood)
      if (!MOOD.has(reader.folded(mood))) return end
      end = mood + 1
    } else return end
    at = reader.at(end)
  }
  return end
}

interface Sense {
  readonly class: string
  readonly to: number
}

/** What the verb does, with the word that decides it. */
const senseOf = (reader: Reader, verb: ActVerb, at: number, self: boolean): Sense | undefined => {
  let token = reader.next(at)
  for (let steps = 0; verb.by && steps < REACH && token < reader.tokens.count; steps++) {
    const found = Object.hasOwn(verb.by, reader.folded(token)) && verb.by[reader.folded(token)]
    if (found) return { class: found, to: token + 1 }
    if (/^[.,;:]$/u.test(charAt(reader, token)) && steps > 0) break
    token = reader.next(token)
  }
  const plain = self ? (verb.self ?? verb.class) : verb.class
  return !plain ? undefined : { class: plain, to: at + 1 }
}

const licenceOf = (place: Place, token: number, form: number): Licence | undefined => {
  const { reader } = place.scene
  if (form === ActForm.we) return we(place, token)
  if (form === ActForm.participle) return participle(place, token)
  const first = beforeAdverbs(reader, token)
  const helper = reader.previous(first)
  const word = reader.folded(helper)
  if (form === ActForm.past && !isPast(reader, token)) return undefined
  if (form === ActForm.adjective || form === ActForm.past) {
    if (BE_WE.has(word)) return we(place, helper)
    if (BE_THEY.has(word)) return they(place, helper, 'they')
    return participle(place, token)
  }
  if (AUXILIARY.has(word) && charAt(reader, helper) !== 'à')
    return word === 'avons' ? we(place, helper) : they(place, helper, 'perfect')
  // « se sont félicités »: reflexive verbs are conjugated with « être ».
  if ((word === 'sont' || word === 'est') && /^(?:se|s')$/u.test(reader.folded(reader.previous(helper))))
    return they(place, helper, 'perfect')
  const voice = place.before?.voice === 'perfect' ? 'perfect' : 'they'
  if (voice === 'they' && (isPast(reader, token) || PARTICIPLE.has(reader.folded(token)))) return undefined
  if (NOUN.has(reader.folded(token)) && AFTER_NOUN.has(reader.folded(reader.next(token)))) return undefined
  return they(place, token, voice)
}

const plainText = (reader: Reader, from: number, to: number): string =>
  reader.text(from, to).replace(/\s+/gu, ' ')

/** The adverbs and moods of a verb: those before its adjective, behind it, and behind its noun. */
const mannerOf = (reader: Reader, from: number, verb: number, to: number): string | undefined => {
  const stretches: string[] = []
  const first = beforeAdverbs(reader, verb)
  if (first < verb) stretches.push(plainText(reader, Math.max(first, from), verb))
  const behind = mannerEnd(reader, verb + 1)
  if (behind > verb + 1) stretches.push(plainText(reader, verb + 1, behind))
  const last = mannerEnd(reader, Math.max(to, behind))
  if (to > behind && last > to) stretches.push(plainText(reader, to, last))
  return stretches.length === 0 ? undefined : stretches.join(' ')
}

const verbAt = (place: Place, token: number, word: number): Verb | undefined => {
  const verb = actVerbs[word >> 3]
  const licence = verb && licenceOf(place, token, word & 7)
  if (!verb || !licence) return undefined
  const { reader } = place.scene
  const sense = senseOf(reader, verb, token, licence.self === true)
  if (!sense) return undefined
  const manner = mannerOf(reader, licence.from, token, sense.to)
  const urged = sense.class === 'requests' && manner?.includes('instamment')
  return {
    from: licence.from,
    to: sense.to,
    class: urged ? 'urges' : sense.class,
    voice: licence.voice,
    ...(manner === undefined ? {} : { manner }),
    ...(licence.speaker === undefined ? {} : { speaker: licence.speaker }),
  }
}

/** A verb with the end of what it bears on. */
interface Scoped {
  readonly verb: Verb
  readonly zone: Zone
  end: number
}

/** The first mention that begins at an offset, asked for at offsets that mostly grow. */
const mentionFinder = (mentions: readonly AnyMention[]): ((offset: number) => AnyMention | undefined) => {
  const { length } = mentions
  const starts = new Int32Array(length)
  for (let i = 0; i < length; i++) starts[i] = (mentions[i] as AnyMention).start
  let at = 0
  return (offset) => {
    while (at > 0 && (starts[at - 1] as number) >= offset) at--
    while (at < length && (starts[at] as number) < offset) at++
    if (at >= length || starts[at] !== offset) return undefined
    let outer = mentions[at]
    for (let i = at; i < length && starts[i] === offset; i++) {
      outer = mentions[i]
      if (outer?.type === 'organisation' || outer?.type === 'state') break
    }
    return outer
  }
}

/** « Le Conseil de sécurité, »: the body that a sentence lets speak for those that follow. */
const announced = (scene: Scene, sentence: number, mentionAt: Place['mentionAt']): string | undefined => {
  const from = subjectStart(scene, sentence)
  if (from === sentence || from >= scene.reader.tokens.count) return undefined
  const mention = mentionAt(scene.reader.tokens.start[from] as number)
  if (mention?.type !== 'organisation') return undefined
  const end = afterParents(scene, tokenAfter(scene, from, mention.end), mentionAt)
  return charAt(scene.reader, end) === ',' ? mention.id : undefined
}

/** The verbs of a document, each with the stretch that it bears on: to the next verb, or the end of its sentence. */
const verbsOf = (scene: Scene, mentions: readonly AnyMention[]): readonly Scoped[] => {
  const { reader, zones } = scene
  const { vocabulary, tokens } = reader
  const values = vocabulary.classValues.get('act-word')
  const k = vocabulary.classIndex.get('act-word') ?? -1
  const bits = vocabulary.classBits[k >> 5]
  if (!values || !bits) return []
  const mask = 1 << (k & 31)
  const mentionAt = mentionFinder(mentions)
  const found: Scoped[] = []
  let next = 0
  let nextStart = zones[0]?.start ?? Number.POSITIVE_INFINITY
  let zone: Zone | undefined
  let first = 0
  let sentence = 0
  let body: string | undefined
  let last: Scoped | undefined
  let heard: Verb | undefined
  const close = (offset: number): void => {
    if (last) last.end = Math.min(last.end, offset)
  }
  const { count, form } = tokens
  for (let token = 0; token < count; token++) {
    const flags = tokens.flags[token] as number
    if ((flags & TokenFlag.skip) !== 0) continue
    const start = tokens.start[token] as number
    const isVerb = ((bits[form[token] as number] as number) & mask) !== 0
    if (!isVerb && start < nextStart && (flags & TokenFlag.sentence) === 0) continue
    while (nextStart <= start) {
      const opened = zones[next++] as Zone
      nextStart = zones[next]?.start ?? Number.POSITIVE_INFINITY
      if (opened.type === 'furniture' || opened.type === 'annex') continue
      zone = opened
      first = token
      if (opened.type !== 'subparagraph') {
        close(start)
        heard = last?.verb
        last = undefined
        sentence = token
        if (opened.type === 'heading') body = undefined
      }
    }
    if ((flags & TokenFlag.sentence) !== 0) {
      if (/^[.!?…]$/u.test(charAt(reader, reader.previous(token))) && token - first > 2) {
        close(start)
        heard = last?.verb
        last = undefined
      }
      if (last === undefined || token - first > 2) sentence = token
      body = announced(scene, token, mentionAt) ?? body
    }
    if (!isVerb) continue
    const word = values.get(tokens.form[token] as number)
    if (!zone || word === undefined || !VOICED.has(zone.type) || (last && token < last.verb.to)) continue
    const verb = verbAt(
      { scene, zone, first, sentence, before: last?.verb, heard, mentionAt, body },
      token,
      word,
    )
    if (!verb) continue
    close(tokens.start[verb.from] as number)
    last = { verb, zone, end: zone.end }
    found.push(last)
  }
  return found
}

/**
 * What a document does: its performative verbs, in first person (« Nous condamnons »), third person (« Prie »,
 * « Le Conseil décide ») and participle (« Rappelant »), each with its class, its speaker and the mentions
 * that it bears on.
 */
export const acts = (scene: Scene, mentions: readonly AnyMention[]): readonly Act[] => {
  const { reader } = scene
  const { tokens } = reader
  let next = 0
  return verbsOf(scene, mentions).map(({ verb, zone, end }): Act => {
    const start = tokens.start[verb.from] as number
    while (next < mentions.length && (mentions[next] as AnyMention).start < start) next++
    const scope: string[] = []
    for (let i = next; i < mentions.length && (mentions[i] as AnyMention).start < end; i++)
      if ((mentions[i] as AnyMention).end <= end) scope.push((mentions[i] as AnyMention).id)
    return {
      start,
      end: tokens.end[verb.to - 1] as number,
      verb: plainText(reader, verb.from, verb.to),
      class: verb.class,
      ...(verb.manner === undefined ? {} : { manner: verb.manner }),
      ...(verb.speaker === undefined ? {} : { speaker: verb.speaker }),
      zone: zone.id,
      scope,
    }
  })
}
