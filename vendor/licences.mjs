import { readFileSync } from 'node:fs'

/**
 * The licences of the packages that a bundle holds parts of, by esbuild's account of it.
 * @param {import('esbuild').Metafile} metafile
 */
export function noticesOf({ inputs }) {
  const inside = Object.keys(inputs).flatMap((path) => /node_modules\/((?:@[^/]+\/)?[^/]+)/u.exec(path)?.[1] ?? [])
  return [...new Set(inside)].sort().map(notice).join('\n\n')
}

function notice(name) {
  const { version, license } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'))
  return `Part of ${name} ${version} (${license})\n\n${licence(name)}`
}

function licence(name) {
  for (const file of ['LICENSE', 'LICENSE.txt', 'LICENSE.md', 'license', 'README.md', 'readme.md'])
    try {
      return readFileSync(`node_modules/${name}/${file}`, 'utf8')
    } catch {}
  throw new Error(`no licence text in node_modules/${name}`)
}
