// Packs the lexicons of each language into one module of text columns: what the package ships instead of them.
import { writeFileSync } from 'node:fs'
import { french } from '../src/languages/fr/index.ts'
import { lexicon } from '../src/languages/fr/lexicon.ts'
import { measure } from '../src/match/load.ts'
import { pack } from '../src/match/pack.ts'

const plain = pack(lexicon)
const packed = { ...plain, room: measure(french, plain) }
const file = new URL('../src/languages/fr/compiled.ts', import.meta.url)
writeFileSync(
  file,
  `// Made by \`npm run compile\` from the lexicons.\nimport type { PackedLexicon } from '../../match/pack.ts'\n\nexport const packed: PackedLexicon = ${JSON.stringify(packed)}\n`,
)
process.stderr.write(`${lexicon.length} entries packed\n`)
