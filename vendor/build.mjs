// Bundles the parts we use of packages that are heavy, or shared by the whole process, into dist/vendor, with their licences.
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { build } from 'esbuild'

const parts = [
  {
    name: 'natural-distance',
    package: 'natural',
    contents:
      "import distance from 'natural/lib/natural/distance/index.js'\nexport const { JaroWinklerDistance, DiceCoefficient } = distance",
  },
]

mkdirSync('dist/vendor', { recursive: true })
for (const part of parts) {
  await build({
    stdin: { contents: part.contents, resolveDir: '.' },
    outfile: `dist/vendor/${part.name}.js`,
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
  })
  const { version, license } = JSON.parse(readFileSync(`node_modules/${part.package}/package.json`, 'utf8'))
  writeFileSync(
    `dist/vendor/${part.name}.NOTICE`,
    `Part of ${part.package} ${version} (${license})\n\n${licence(part.package)}`,
  )
}
chmodSync('dist/apps/cli/main.js', 0o755)

function licence(name) {
  for (const file of ['LICENSE', 'LICENSE.txt', 'LICENSE.md', 'README.md'])
    try {
      return readFileSync(`node_modules/${name}/${file}`, 'utf8')
    } catch {}
  throw new Error(`no licence text in node_modules/${name}`)
}
