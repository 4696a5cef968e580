import { readFile } from 'node:fs/promises'
import type { Options } from 'tsup'

const EXAMPLE = /^ +example:\s+(?:'[^'\n]*'|"[^"\n]*"|`[^`]*`),\n/gmu

/** The source of rules without the text that proves each. */
export const withoutExamples = (source: string): string => source.replace(EXAMPLE, '')

/** Rules stand in the source with their proof; nothing but the tests reads it, and what is published leaves it out. */
export const leaveExamplesOut: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'leave-examples-out',
  setup: (build) => {
    build.onLoad({ filter: /[\\/]src[\\/](?:entities|languages)[\\/].*\.ts$/ }, async ({ path }) => ({
      contents: withoutExamples(await readFile(path, 'utf8')),
      loader: 'ts',
    }))
  },
}
