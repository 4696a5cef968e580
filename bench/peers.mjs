import { existsSync } from 'node:fs'

/**
 * One thing to measure.
 *
 * @typedef {object} Peer
 * @property {string} name
 * @property {string} does  what one run does
 * @property {string} [bundle]  the module source whose bundled size is compared
 * @property {boolean} [ours]
 * @property {() => Promise<(text: string) => number>} load  gives a run over one text, which returns how many things it found
 */

/** The built package, as a user's bundler sees it. */
export const LIBRARY = new URL('../dist/index.js', import.meta.url)

export const isBuilt = () => existsSync(LIBRARY)

const library = () => import(LIBRARY.href)

const isLetter = /[\p{L}\p{N}]/u
const isSpace = /\s/u

const classTable = () => {
  const table = new Uint8Array(65536)
  for (let code = 0; code < 65536; code++) {
    const character = String.fromCharCode(code)
    table[code] = isLetter.test(character) ? 1 : isSpace.test(character) ? 0 : 2
  }
  return table
}

/** @type {readonly Peer[]} */
export const peers = [
  {
    name: 'dragoman annotate',
    does: 'tokens, zones, mentions, entities, relations',
    bundle: `export { annotate } from '../dist/index.js'`,
    ours: true,
    load: async () => {
      const { annotate } = await library()
      return (text) => annotate(text).mentions().length
    },
  },
  {
    name: 'dragoman annotate, as JSON text',
    does: 'the same, and JSON.stringify of the graph',
    ours: true,
    load: async () => {
      const { annotate } = await library()
      return (text) => JSON.stringify(annotate(text).toJSON()).length
    },
  },
  {
    name: 'dragoman tokenise',
    does: 'tokens alone',
    bundle: `export { tokenise } from '../dist/index.js'`,
    ours: true,
    load: async () => {
      const { tokenise } = await library()
      return (text) => {
        const tokens = tokenise(text)
        return tokens.length ?? tokens.count
      }
    },
  },
  {
    name: 'charCodeAt loop',
    does: 'class of every code unit, tokens counted',
    load: async () => {
      const classes = classTable()
      return (text) => {
        let tokens = 0
        let before = 0
        for (let at = 0; at < text.length; at++) {
          const now = classes[text.charCodeAt(at)]
          if (now === 2 || (now === 1 && before !== 1)) tokens++
          before = now
        }
        return tokens
      }
    },
  },
  {
    name: 'regex tokeniser',
    does: '/[\\p{L}\\p{N}]+|[^\\s\\p{L}\\p{N}]/gu',
    load: async () => (text) => text.match(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu)?.length ?? 0,
  },
  {
    name: 'Intl.Segmenter',
    does: 'words of French, counted',
    load: async () => {
      const segmenter = new Intl.Segmenter('fr', { granularity: 'word' })
      return (text) => {
        let words = 0
        for (const segment of segmenter.segment(text)) if (segment.isWordLike) words++
        return words
      }
    },
  },
  {
    name: 'chrono-node (fr)',
    does: 'dates alone',
    bundle: `export { fr } from 'chrono-node'`,
    load: async () => {
      const { fr } = await import('chrono-node')
      const reference = new Date(2011, 6, 8)
      return (text) => fr.parse(text, reference).length
    },
  },
  {
    name: 'wink-nlp',
    does: 'readDoc and entities, all annotators, English model',
    bundle: `export { default as nlp } from 'wink-nlp'; export { default as model } from 'wink-eng-lite-web-model'`,
    load: async () => wink(),
  },
  {
    name: 'wink-nlp, entities only',
    does: 'the same with sentences and entities alone',
    load: async () => wink(['sbd', 'ner']),
  },
  {
    name: 'compromise',
    does: 'tags, then people, places and organisations (English)',
    bundle: `export { default } from 'compromise'`,
    load: async () => {
      const { default: nlp } = await import('compromise')
      return (text) => nlp(text).topics().length
    },
  },
  {
    name: 'fr-compromise',
    does: 'tags, then people, places and organisations',
    bundle: `export { default } from 'fr-compromise'`,
    load: async () => {
      const { default: nlp } = await import('fr-compromise')
      return (text) => {
        const read = nlp(text)
        return read.people().length + read.places().length + read.organizations().length
      }
    },
  },
]

const wink = async (pipe) => {
  const { default: winkNLP } = await import('wink-nlp')
  const { default: model } = await import('wink-eng-lite-web-model')
  const nlp = winkNLP(model, pipe)
  return (text) => nlp.readDoc(text).entities().out(nlp.its.detail).length
}

/** The peers that can run here: all, or all but ours while the package is not built. */
export const available = () => peers.filter((peer) => !peer.ours || isBuilt())

/** @param {string} name */
export const peerNamed = (name) => {
  const peer = peers.find((candidate) => candidate.name === name)
  if (!peer) throw new Error(`no peer is called ${name}`)
  return peer
}
