import { francAll } from 'franc'
import { DragomanError } from '../errors.ts'

/** The six languages of the United Nations, ISO 639-1. */
export type UNLanguage = 'ar' | 'en' | 'es' | 'fr' | 'ru' | 'zh'

const CODES: Readonly<Record<string, UNLanguage>> = {
  arb: 'ar',
  cmn: 'zh',
  eng: 'en',
  fra: 'fr',
  rus: 'ru',
  spa: 'es',
}

/** Less text than this says too little. */
const LEAST = 24
/** As much as `franc` reads. */
const SAMPLE = 2048

/**
 * Tells in which of the six languages of the United Nations a text is written; undefined when it is too short
 * (under 24 characters) or in no script of theirs. Reads 2,048 characters, from a quarter of the text on, so that
 * a masthead does not decide.
 *
 * @throws {DragomanError} `NOT_A_STRING`
 */
export const detectLanguage = (text: string): UNLanguage | undefined => {
  if (typeof text !== 'string') throw new DragomanError('NOT_A_STRING', 'text', text, 'expected a string')
  const start = text.length > 2 * SAMPLE ? Math.floor(text.length / 4) : 0
  const [best] = francAll(text.slice(start, start + SAMPLE), { only: Object.keys(CODES), minLength: LEAST })
  return best && Object.hasOwn(CODES, best[0]) ? CODES[best[0]] : undefined
}
