import { type Format, formats } from '../export/index.ts'
import { DragomanError } from '../index.ts'

/** @throws {DragomanError} `UNKNOWN_FORMAT` */
export const formatNamed = (name: string): Format => {
  const format = formats.find((one) => one.name === name)
  if (!format)
    throw new DragomanError(
      'UNKNOWN_FORMAT',
      '--format',
      name,
      `expected one of ${formats.map((one) => one.name).join(', ')}`,
    )
  return format
}

/**
 * The package that a format needs, imported.
 *
 * @throws {DragomanError} `MISSING_PEER` when it is not installed
 */
export const peerOf = async ({ name, peer }: Format): Promise<unknown> => {
  if (peer === undefined) return undefined
  try {
    return await import(peer)
  } catch {
    throw new DragomanError('MISSING_PEER', `--format ${name}`, peer, `install ${peer} beside dragoman`)
  }
}
