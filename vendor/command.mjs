// Bundles the command into a few files in the place of its built ones: a thousand small files take longer to load than an
// article to read. What is not always wanted stays apart, as chunks.
import { chmodSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { build } from 'esbuild'
import { noticesOf } from './licences.mjs'

const folder = 'dist/apps/cli'
for (const name of readdirSync(folder)) if (name.startsWith('chunk-')) rmSync(`${folder}/${name}`)

const { metafile } = await build({
  entryPoints: { main: 'apps/cli/main.ts', thread: 'pipeline/thread.ts' },
  outdir: folder,
  chunkNames: 'chunk-[hash]',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  external: ['ajv', 'cli-progress', 'commander', 'ical.js', 'pino', 'tinyglobby', '#compromise/match'],
  metafile: true,
  logLevel: 'error',
})
writeFileSync(`${folder}/NOTICE`, noticesOf(metafile))
chmodSync(`${folder}/main.js`, 0o755)
