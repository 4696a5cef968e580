import { defineConfig, type Options } from 'tsup'
import { leaveExamplesOut } from './scripts/without-examples.ts'

/** Accents as they are: a name of the lexicons is shorter so than with escapes. */
const esbuildOptions: Options['esbuildOptions'] = (options) => {
  options.charset = 'utf8'
}

const shared = { target: 'es2022', minify: true, splitting: false, treeshake: true, esbuildOptions } as const

export default defineConfig([
  {
    ...shared,
    entry: {
      index: 'src/index.ts',
      edtf: 'src/edtf/index.ts',
      symbols: 'src/symbols/index.ts',
      date: 'src/entities/date/parse.ts',
      export: 'src/export/index.ts',
      compromise: 'src/bridge/compromise.ts',
      language: 'src/bridge/language.ts',
    },
    format: ['esm', 'cjs'],
    dts: true,
    platform: 'neutral',
    external: ['franc'],
    esbuildPlugins: [leaveExamplesOut],
  },
  {
    ...shared,
    entry: { cli: 'src/cli/bin.ts', worker: 'src/cli/worker.ts' },
    format: ['esm'],
    platform: 'node',
    banner: { js: '#!/usr/bin/env node' },
    // The command line runs the library that its users import, and holds no second copy of the lexicons.
    external: ['./index.js', './export.js', './language.js'],
    esbuildPlugins: [
      {
        name: 'front-door',
        setup: (build) => {
          build.onResolve({ filter: /^\.\.\/index\.ts$/ }, () => ({ path: './index.js', external: true }))
          build.onResolve({ filter: /^\.\.\/bridge\/language\.ts$/ }, () => ({
            path: './language.js',
            external: true,
          }))
          build.onResolve({ filter: /^\.\.\/export\/index\.ts$/ }, () => ({
            path: './export.js',
            external: true,
          }))
        },
      },
    ],
  },
])
