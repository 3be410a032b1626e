// Compiles the schemas into dist/vendor/checks.js, so that neither ajv nor its compiler is loaded where all is well.
import { writeFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import standalone from 'ajv/dist/standalone/index.js'
import { build } from 'esbuild'
import { goldSchema } from '../dist/schemas/gold.js'
import { articleSchema, knowledgeSchema, ninjsSchema, recordSchema } from '../dist/schemas/json-schema.js'
import { noticesOf } from './licences.mjs'

const schemas = {
  article: articleSchema,
  gold: goldSchema,
  knowledge: knowledgeSchema,
  ninjs: ninjsSchema,
  record: recordSchema,
}
const ajv = new Ajv2020({ code: { source: true, esm: true }, schemas: Object.values(schemas) })
const ids = Object.fromEntries(Object.entries(schemas).map(([name, { $id }]) => [name, $id]))
const { metafile } = await build({
  stdin: { contents: standalone.default(ajv, ids), resolveDir: '.' },
  outfile: 'dist/vendor/checks.js',
  bundle: true,
  minify: true,
  platform: 'node',
  format: 'esm',
  metafile: true,
  logLevel: 'error',
})
writeFileSync('dist/vendor/checks.NOTICE', noticesOf(metafile))
