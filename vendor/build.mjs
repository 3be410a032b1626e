// Bundles the parts we use of packages that are heavy, or shared by the whole process, into dist/vendor, with their licences.
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { build } from 'esbuild'

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
  const inside = Object.keys(metafile.inputs).flatMap(
    (path) => /node_modules\/((?:@[^/]+\/)?[^/]+)/u.exec(path)?.[1] ?? [],
  )
  writeFileSync(`dist/vendor/${name}.NOTICE`, [...new Set(inside)].sort().map(notice).join('\n\n'))
}
chmodSync('dist/apps/cli/main.js', 0o755)

function notice(name) {
  const { version, license } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'))
  return `Part of ${name} ${version} (${license})\n\n${licence(name)}`
}

function licence(name) {
  for (const file of ['LICENSE', 'LICENSE.txt', 'LICENSE.md', 'README.md'])
    try {
      return readFileSync(`node_modules/${name}/${file}`, 'utf8')
    } catch {}
  throw new Error(`no licence text in node_modules/${name}`)
}
