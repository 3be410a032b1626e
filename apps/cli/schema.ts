import type { Command } from 'commander'
import { examples } from './options.ts'

/** `kupur schema`: the record's JSON Schema. */
export function addSchema(program: Command): void {
  program
    .command('schema')
    .description("print the record's JSON Schema (2020-12)")
    .addHelpText('after', examples('kupur schema > record.schema.json'))
    .action(async () => {
      const { recordSchemaText } = await import('../../schemas/json-schema.ts')
      process.stdout.write(recordSchemaText())
    })
}
