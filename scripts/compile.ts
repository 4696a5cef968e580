// Packs the lexicons and the given names of each language into one module: what the package ships instead of them.
import { writeFileSync } from 'node:fs'
import { givenNames, lexicon } from '../src/languages/fr/lexicon.ts'
import { pack } from '../src/match/pack.ts'
import { shareSorted } from '../src/text/shared.ts'

const file = new URL('../src/languages/fr/compiled.ts', import.meta.url)
writeFileSync(
  file,
  `// Made by \`npm run compile\` from the lexicons.
import type { PackedLexicon } from '../../match/packed.ts'

export const packed: PackedLexicon = ${JSON.stringify(pack(lexicon))}

export const names = ${JSON.stringify(shareSorted(givenNames))}
`,
)
process.stderr.write(`${lexicon.length} entries packed\n`)
