import type { HashTable } from './hash.ts'

/** What training leaves: tables of what was seen, and weights that choose. */
export interface Model {
  /** `UPOS|feats`, by number. */
  readonly tags: readonly string[]
  /** How a lemma is made of a form: `units cut off|text put on`, by number. */
  readonly scripts: readonly string[]
  /** Hash of a form, or of an ending and shape → where its row begins in `tagRows`. */
  readonly seen: HashTable
  /** Rows: length, then tag and count by turns. */
  readonly tagRows: Uint16Array
  /** Hash of form and part of speech → script. */
  readonly lemmaOfForm: HashTable
  /** Hash of ending and tag (or part of speech) → where its row begins in `scriptRows`. */
  readonly lemmaOfEnding: HashTable
  /** Rows: length, then script and cost (-16 ln of its share) by turns. */
  readonly scriptRows: Uint16Array
  /** Hash of lemma and part of speech → how often it was seen. */
  readonly lemmas: HashTable
  /** Weights of hashed features; a power of two of them. */
  readonly weights: Int8Array
}

const tables = ['seen', 'lemmaOfForm', 'lemmaOfEnding', 'lemmas'] as const
const magic = 'KUPUR-WORDS-1\n'

interface Header {
  readonly tags: readonly string[]
  readonly scripts: readonly string[]
  readonly lengths: Readonly<Record<string, number>>
}

/** The model as the bytes of a file: a line that names the form, a line of JSON, then the arrays, little-endian. */
export function encodeModel(model: Model): Uint8Array {
  const arrays: [string, Int32Array | Uint32Array | Uint16Array | Int8Array][] = []
  for (const name of tables) arrays.push([`${name}.keys`, model[name].keys], [`${name}.values`, model[name].values])
  arrays.push(['tagRows', model.tagRows], ['scriptRows', model.scriptRows], ['weights', model.weights])
  const lengths = Object.fromEntries(arrays.map(([name, array]) => [name, array.length]))
  const header: Header = { tags: model.tags, scripts: model.scripts, lengths }
  let head = magic + JSON.stringify(header)
  const bytes = Buffer.byteLength(head)
  head += `${' '.repeat((8 - ((bytes + 1) % 8)) % 8)}\n`
  return Buffer.concat([
    Buffer.from(head),
    ...arrays.flatMap(([, array]) => {
      const body = Buffer.from(array.buffer, array.byteOffset, array.byteLength)
      return [body, Buffer.alloc((8 - (body.length % 8)) % 8)]
    }),
  ])
}

/** The model that `encodeModel` wrote. The arrays are views of its bytes: nothing is built. */
export function decodeModel(given: Uint8Array): Model {
  const bytes = new Uint8Array(given) // begins where arrays may begin
  if (Buffer.from(bytes.subarray(0, magic.length)).toString('latin1') !== magic)
    throw new Error('the bytes are no words model of Kupür; train one with npm run train:words')
  const end = bytes.indexOf(10, magic.length)
  const header: Header = JSON.parse(Buffer.from(bytes.subarray(magic.length, end)).toString('utf8'))
  let at = bytes.byteOffset + end + 1
  const next = <T>(
    name: string,
    Type: { new (buffer: ArrayBufferLike, at: number, length: number): T; BYTES_PER_ELEMENT: number },
  ) => {
    const length = header.lengths[name]
    const array = new Type(bytes.buffer, at, length)
    at += Math.ceil((length * Type.BYTES_PER_ELEMENT) / 8) * 8
    return array
  }
  const table = (name: string): HashTable => ({
    keys: next(`${name}.keys`, Int32Array),
    values: next(`${name}.values`, Uint32Array),
  })
  return {
    tags: header.tags,
    scripts: header.scripts,
    seen: table('seen'),
    lemmaOfForm: table('lemmaOfForm'),
    lemmaOfEnding: table('lemmaOfEnding'),
    lemmas: table('lemmas'),
    tagRows: next('tagRows', Uint16Array),
    scriptRows: next('scriptRows', Uint16Array),
    weights: next('weights', Int8Array),
  }
}
