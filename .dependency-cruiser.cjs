// The plan: room → the rooms its door opens onto. Type imports count. The rules are made from it.
const plan = {
  errors: [],
  text: [],
  model: [],
  edtf: [],
  symbols: [],
  vocabulary: ['model'],
  pattern: ['model', 'text'],
  tokenise: ['model', 'text', 'vocabulary'],
  structure: ['model', 'vocabulary'],
  match: ['model', 'text', 'vocabulary', 'tokenise', 'pattern', 'errors'],
  resolve: ['model'],
  graph: ['model', 'errors'],
  entities: ['model', 'pattern', 'text', 'edtf', 'symbols', 'languages', 'errors', 'match', 'annotator'],
  languages: ['model', 'entities', 'match', 'text', 'pattern'],
  options: ['errors', 'model'],
  explain: ['model'],
  annotator: [
    'options',
    'explain',
    'graph',
    'match',
    'model',
    'pattern',
    'resolve',
    'structure',
    'tokenise',
    'vocabulary',
  ],
  index: [
    'annotator',
    'options',
    'explain',
    'errors',
    'graph',
    'languages',
    'model',
    'pattern',
    'structure',
    'tokenise',
  ],
  export: ['model', 'errors', 'edtf', 'symbols', 'graph'],
  bridge: ['index', 'model', 'errors'],
  cli: ['index', 'export', 'errors', 'model', 'bridge'],
}

const place = (room) =>
  ['errors', 'options', 'explain', 'annotator', 'index'].includes(room)
    ? `^src/${room}\\.ts$`
    : `^src/${room}/`

module.exports = {
  forbidden: [
    ...Object.entries(plan).map(([room, doors]) => ({
      name: `${room}-opens-onto`,
      severity: 'error',
      comment: `${room} opens onto ${doors.join(', ') || 'nothing'}`,
      from: { path: place(room) },
      to: { path: '^src/', pathNot: [room, ...doors].map(place) },
    })),
    {
      name: 'rooms-are-named',
      severity: 'error',
      comment: 'a file of src/ stands in a room of the plan',
      from: { path: '^src/', pathNot: Object.keys(plan).map(place) },
      to: {},
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'resolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'no-orphans',
      severity: 'error',
      from: {
        orphan: true,
        pathNot: ['\\.d\\.ts$', '^src/cli/bin\\.ts$', '^src/export/index\\.ts$', 'fr\\.examples\\.ts$'],
      },
      to: {},
    },
    {
      name: 'node-only-in-the-command-line',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { dependencyTypes: ['core'] },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { extensions: ['.ts', '.js', '.json'] },
  },
}
