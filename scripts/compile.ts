// Packs the lexicons of each language into one module of text columns: what the package ships instead of them.
import { writeFileSync } from 'node:fs'
import { lexicon } from '../src/languages/fr/lexicon.ts'
import { pack } from '../src/match/pack.ts'

const packed = pack(lexicon)
const file = new URL('../src/languages/fr/compiled.ts', import.meta.url)
writeFileSync(
  file,
  `// Made by \`npm run compile\` from the lexicons.\nimport type { PackedLexicon } from '../../match/packed.ts'\n\nexport const packed: PackedLexicon = ${JSON.stringify(packed)}\n`,
)
process.stderr.write(`${lexicon.length} entries packed\n`)
