import { readFileSync } from 'node:fs'
import { InvalidOptionError } from '../../schemas/errors.ts'
import type { Knowledge } from '../../schemas/knowledge.ts'

/** What the newsroom knows by itself, from the file of `--config`; nothing where there is none. */
export async function knowledgeFrom(path: string | undefined): Promise<Knowledge | undefined> {
  if (path === undefined) return undefined
  const { checkedKnowledge } = await import('../../pipeline/knowledge.ts')
  return checkedKnowledge(parsed(path, contentOf(path)), path)
}

function contentOf(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    throw new InvalidOptionError(`--config ${path} cannot be read: ${(error as Error).message}`)
  }
}

function parsed(path: string, content: string): unknown {
  try {
    return JSON.parse(content.replace(/^\uFEFF/u, ''))
  } catch (error) {
    throw new InvalidOptionError(`--config ${path} holds no JSON: ${(error as Error).message}`)
  }
}
