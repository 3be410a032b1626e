// @ts-check

/** @typedef {{ start: number, end: number }} Span */

/**
 * A treebank as one text with its spans: rebuilt from `SpaceAfter`, sentences joined by a space. A token is what
 * stands in the text: the words of a range line are one.
 * @param {string} conllu
 * @returns {{ text: string, tokens: Span[], sentences: Span[] }}
 */
export function treebankText(conllu) {
  let text = ''
  const tokens = []
  const sentences = []
  for (const block of conllu.normalize('NFC').split(/\n\n+/u)) {
    const first = tokens.length
    let within = 0
    let spaceBefore = text !== ''
    for (const line of block.split('\n')) {
      const [id, form, ...columns] = line.split('\t')
      if (form === undefined || id.includes('.')) continue
      const [from, to] = id.split('-').map(Number)
      if (from <= within) continue
      if (to) within = to
      if (spaceBefore) text += ' '
      tokens.push({ start: text.length, end: text.length + form.length })
      text += form
      spaceBefore = !columns[7].split('|').includes('SpaceAfter=No')
    }
    if (tokens.length > first) sentences.push({ start: tokens[first].start, end: tokens[tokens.length - 1].end })
  }
  return { text, tokens, sentences }
}
