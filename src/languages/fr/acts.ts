import type { Act, AnyMention, Zone } from '../../model/graph.ts'
import type { Scene } from '../../model/language.ts'
import { TokenFlag, TokenKind } from '../../model/token.ts'

/** Stems of the verbs of United Nations drafting, folded, with the class of the act. The first stem that fits counts. */
const STEMS: readonly (readonly [string, string])[] = [
  ['reaffirm', 'reaffirms'],
  ['affirm', 'affirms'],
  ['reiter', 'reaffirms'],
  ['confirm', 'reaffirms'],
  ['condamn', 'condemns'],
  ['deplor', 'deplores'],
  ['regrett', 'regrets'],
  ['felicit', 'welcomes'],
  ['salu', 'welcomes'],
  ['accueill', 'welcomes'],
  ['applaud', 'welcomes'],
  ['rend', 'commends'],
  ['lou', 'commends'],
  ['remerci', 'thanks'],
  ['apprec', 'commends'],
  ['engage', 'urges'],
  ['exhort', 'urges'],
  ['encourag', 'encourages'],
  ['invit', 'invites'],
  ['pri', 'requests'],
  ['demand', 'requests'],
  ['charg', 'requests'],
  ['appel', 'calls-upon'],
  ['lanc', 'calls-upon'],
  ['recommand', 'recommends'],
  ['preconis', 'recommends'],
  ['decid', 'decides'],
  ['adopt', 'adopts'],
  ['autoris', 'authorises'],
  ['prorog', 'decides'],
  ['cre', 'decides'],
  ['approuv', 'endorses'],
  ['souscri', 'endorses'],
  ['pren', 'takes-note'],
  ['prenon', 'takes-note'],
  ['not', 'notes'],
  ['constat', 'notes'],
  ['reconnai', 'recognises'],
  ['soulign', 'stresses'],
  ['insist', 'stresses'],
  ['rappel', 'recalls'],
  ['consider', 'considers'],
  ['estim', 'considers'],
  ['exprim', 'expresses'],
  ['declar', 'declares'],
  ['proclam', 'declares'],
  ['appuy', 'supports'],
  ['soutien', 'supports'],
  ['emploi', 'undertakes'],
  ['employ', 'undertakes'],
  ['confi', 'requests'],
  ['celebr', 'welcomes'],
  ['cheriss', 'affirms'],
  ['sav', 'recognises'],
  ['conscient', 'recognises'],
  ['agissant', 'acts'],
  ['gard', 'bears-in-mind'],
  ['ayant', 'bears-in-mind'],
  ['vu', 'bears-in-mind'],
  ['preoccup', 'expresses-concern'],
  ['resolu', 'undertakes'],
  ['determin', 'undertakes'],
]

const classOf = (word: string): string | undefined => STEMS.find(([stem]) => word.startsWith(stem))?.[1]

/** « sommes préoccupés », « sommes conscients »: the class lies in the word after the verb and its adverbs. */
const BE =
  /^(?:sommes|sont|est|se|s'|nous|ne|y|profondement|vivement|tres|gravement|egalement|aussi|fermement|fortement|energiquement|instamment|chaleureusement|donc|par|consequent|a|cet|egard|cette|fin)$/u

interface Verb {
  readonly from: number
  readonly to: number
  readonly class: string
}

/** The verb that begins at a token, after « nous » and adverbs: « Nous sommes profondément préoccupés ». */
const verbFrom = ({ reader }: Scene, token: number, end: number): Verb | undefined => {
  let from = -1
  let selves = 0
  let at = token
  for (let steps = 0; steps < 7 && at < end; steps++, at = reader.next(at)) {
    if (reader.tokens.kind[at] !== TokenKind.word && reader.tokens.kind[at] !== TokenKind.elision)
      return undefined
    const folded = reader.folded(at)
    const found = classOf(folded)
    // « nous nous engageons » is a promise, « nous engageons les États » a request.
    if (found)
      return {
        from: from < 0 ? at : from,
        to: at + 1,
        class: found === 'urges' && selves > 1 ? 'undertakes' : found,
      }
    if (folded === 'nous' || folded === 'se' || folded === "s'") selves += folded === 'nous' ? 1 : 2
    if (!BE.test(folded)) return undefined
    if (/^(?:sommes|sont|est)$/u.test(folded)) from = at
  }
  return undefined
}

const within = (mention: AnyMention, start: number, end: number): boolean =>
  mention.start >= start && mention.end <= end

/** What the numbered paragraphs of a document do: their performative verbs, sentence by sentence, with what is in their scope. */
export const acts = (scene: Scene, mentions: readonly AnyMention[]): readonly Act[] => {
  const { reader } = scene
  const { tokens } = reader
  const paragraphs = scene.zones.filter((zone) => zone.type === 'paragraph')
  const found: Act[] = []
  let token = 0
  let next = 0
  for (const zone of paragraphs) {
    while (token < tokens.count && (tokens.start[token] as number) < zone.start) token++
    const verbs = verbsOf(scene, zone, token)
    verbs.forEach((verb, i) => {
      const start = tokens.start[verb.from] as number
      const stop = i + 1 < verbs.length ? (tokens.start[(verbs[i + 1] as Verb).from] as number) : zone.end
      while (next < mentions.length && (mentions[next] as AnyMention).start < start) next++
      const scope: string[] = []
      for (let k = next; k < mentions.length && (mentions[k] as AnyMention).start < stop; k++)
        if (within(mentions[k] as AnyMention, start, stop)) scope.push((mentions[k] as AnyMention).id)
      found.push({
        start,
        end: tokens.end[verb.to - 1] as number,
        verb: reader.text(verb.from, verb.to).replace(/\s+/gu, ' '),
        class: verb.class,
        zone: zone.id,
        scope,
      })
    })
  }
  return found
}

const verbsOf = (scene: Scene, zone: Zone, first: number): readonly Verb[] => {
  const { reader } = scene
  const { tokens } = reader
  const verbs: Verb[] = []
  let last = first
  while (last < tokens.count && (tokens.end[last] as number) <= zone.end) last++
  for (let token = first; token < last; token++) {
    const opens =
      token === first + 2 ||
      reader.has(token, TokenFlag.sentence) ||
      reader.folded(reader.previous(token)) === ';'
    const we = reader.folded(token) === 'nous'
    const joined =
      verbs.length > 0 &&
      /^(?:et|,)$/u.test(reader.folded(token)) &&
      /ons$/u.test(reader.folded(reader.next(token)))
    const verb =
      opens || we
        ? verbFrom(scene, token, last)
        : joined
          ? verbFrom(scene, reader.next(token), last)
          : undefined
    if (!verb || verb.from <= (verbs.at(-1)?.from ?? -1)) continue
    verbs.push(verb)
    token = verb.to - 1
  }
  return verbs
}
