// Compiles the lexicons of each language to one module of strings: what the package ships instead of them.
import { writeFileSync } from 'node:fs'
import { french } from '../src/languages/fr/index.ts'
import { lexicon } from '../src/languages/fr/lexicon.ts'
import { compile } from '../src/match/compile.ts'
import { pack } from '../src/match/pack.ts'
import { patternWords } from '../src/pattern/words.ts'

const words = patternWords([...french.entities.flatMap((entity) => entity.rules), ...french.relations].map((rule) => rule.pattern))
const compiled = compile(lexicon, french.classes, words)
const packed = pack(compiled.lexicon, compiled.words)
const file = new URL('../src/languages/fr/compiled.ts', import.meta.url)
writeFileSync(
  file,
  `// Made by \`npm run compile\` from the lexicons.\nimport type { PackedLexicon } from '../../match/pack.ts'\n\nexport const packed: PackedLexicon = ${JSON.stringify(packed)}\n`,
)
process.stderr.write(
  `${compiled.lexicon.entryCount} entries, ${compiled.lexicon.forms.length} forms, ${compiled.words.length} words\n`,
)
