/** Why a call was refused. */
export type ErrorCode =
  | 'NOT_A_STRING'
  | 'BAD_OPTION'
  | 'BAD_LEXICON'
  | 'DUPLICATE_ENTRY'
  | 'BAD_RULE'
  | 'DUPLICATE_RULE'
  | 'BAD_GRAPH'
  | 'GRAPH_VERSION'
  | 'UNKNOWN_FORMAT'
  | 'MISSING_PEER'
  | 'BAD_INPUT'

/** Shows a value in a message: short, on one line, whatever it is. */
const show = (value: unknown): string => {
  let text: string
  try {
    text =
      typeof value === 'string'
        ? JSON.stringify(value)
        : typeof value === 'object'
          ? (JSON.stringify(value) ?? String(value))
          : String(value)
  } catch {
    text = Object.prototype.toString.call(value)
  }
  return text.length > 80 ? `${text.slice(0, 77)}…` : text
}

/**
 * The one error of this library: thrown for misuse only, never for what a text holds.
 * `code` says why, `place` where, `value` what came.
 */
export class DragomanError extends TypeError {
  /** Each module of the package is bundled with a class of its own: an error is known by its name. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return value instanceof TypeError && value.name === 'DragomanError'
  }

  override readonly name = 'DragomanError'
  readonly code: ErrorCode
  readonly place: string
  readonly value: unknown

  constructor(code: ErrorCode, place: string, value: unknown, detail?: string) {
    super(`${code} at ${place}: ${detail ? `${detail}, got ` : ''}${show(value)}`)
    this.code = code
    this.place = place
    this.value = value
  }
}
