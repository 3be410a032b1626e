// @ts-check

/**
 * Our own layers, from the built files of the folder above. Each runs just the stages it needs, as the library does.
 * @returns {Promise<import('../reader.mjs').Reader[]>}
 */
export async function ours() {
  const { stages, begin, advance } = await built()

  /** @param {readonly string[]} layers */
  const reader = (...layers) => {
    const needed = new Set(layers)
    for (const { provides, requires } of stages.toReversed())
      if (needed.has(provides)) for (const required of requires) needed.add(required)
    const some = stages.filter((/** @type {{ provides: string }} */ { provides }) => needed.has(provides))
    return (/** @type {string} */ text) => {
      let document = begin({ id: 'bench', published: '2009-10-01', language: 'tr', title: null, source: null, text })
      for (const stage of some) document = advance(stage, document)
      return document
    }
  }
  return [
    { name: 'Kupür, tokens', level: 'tokens', ours: true, read: reader('tokens') },
    { name: 'Kupür, tokens and sentences', level: 'sentences', ours: true, read: reader('tokens', 'sentences') },
    { name: 'Kupür, words layer', level: 'words', ours: true, read: reader('tokens', 'sentences', 'words') },
    { name: 'Kupür, dates', level: 'dates', ours: true, read: reader('dates') },
  ]
}

/** @returns {Promise<any>} */
async function built() {
  try {
    return { ...(await import('../../dist/extractors/index.js')), ...(await import('../../dist/extractors/stage.js')) }
  } catch (error) {
    if (/** @type {{ code?: string }} */ (error).code !== 'ERR_MODULE_NOT_FOUND') throw error
    throw new Error('Kupür is not built: run `npm ci && npm run build` in the folder above bench/', { cause: error })
  }
}
