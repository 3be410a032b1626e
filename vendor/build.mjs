// Bundles the parts we use of packages that are heavy, or shared by the whole process, into dist/vendor, with their licences.
import { mkdirSync, writeFileSync } from 'node:fs'
import { build } from 'esbuild'
import { noticesOf } from './licences.mjs'

const parts = [
  {
    name: 'natural-distance',
    contents:
      "import distance from 'natural/lib/natural/distance/index.js'\nexport const { JaroWinklerDistance, DiceCoefficient } = distance",
  },
  {
    name: 'compromise-match',
    format: 'cjs', // can be loaded when a pattern is there, without a turn of the event loop
    contents:
      "import nlp from 'compromise/one'\nconst { one } = nlp.methods()\nexport const { match, cacheDoc } = one\nexport const parseMatch = (pattern) => one.parseMatch(pattern, {}, nlp.world())",
  },
]

mkdirSync('dist/vendor', { recursive: true })
for (const { name, contents, format = 'esm' } of parts) {
  const { metafile } = await build({
    stdin: { contents, resolveDir: '.' },
    outfile: `dist/vendor/${name}.${format === 'cjs' ? 'cjs' : 'js'}`,
    bundle: true,
    minify: true,
    metafile: true,
    platform: 'node',
    format,
    logLevel: 'error',
  })
  writeFileSync(`dist/vendor/${name}.NOTICE`, noticesOf(metafile))
}
