import type { ErrorObject } from 'ajv'

/** The most complaints made of one value. */
const most = 10

const shown = (value: unknown): string => {
  const json = JSON.stringify(value) ?? String(value)
  return json.length > 60 ? `${json.slice(0, 59)}…` : json
}

const articleOf: Readonly<{ [type: string]: string }> = { integer: 'an', object: 'an', array: 'an', null: '' }
const typed = (type: string) => `${articleOf[type] ?? 'a'} ${type}`.trim()

/** What a value must be, by the keyword that refuses it. */
const musts: Readonly<{ [keyword: string]: (error: ErrorObject) => string }> = {
  type: ({ params, parentSchema }) =>
    `must be ${typed(params.type)}${parentSchema?.minimum === undefined ? '' : ` of ${parentSchema.minimum} or more`}`,
  minimum: ({ params }) => `must be ${params.limit} or more`,
  enum: ({ params }) => `must be one of ${params.allowedValues.join(', ')}`,
  const: ({ params }) => `must be ${shown(params.allowedValue)}`,
  minLength: () => 'must not be empty',
  minItems: ({ params }) => `must hold at least ${params.limit}`,
  pattern: ({ params, parentSchema }) => `must look like ${parentSchema?.description ?? params.pattern}`,
}

/** What ajv (verbose, all errors) says against a value, as sentences with the path, the offending value and what it must be. */
export function complaintsOf(errors: readonly ErrorObject[], whole: string): string[] {
  const plain = errors.filter(({ keyword }) => keyword !== 'anyOf').slice(0, most * 5)
  const telling = plain.filter((error) => error.keyword !== 'type' || !plain.some((other) => isNearer(other, error)))
  const complaints = new Map<string, string>()
  for (const error of telling) {
    const path = pathOf(error.instancePath)
    const key = error.keyword === 'type' ? path : `${path} ${complaints.size}`
    const before = complaints.get(key)
    complaints.set(
      key,
      before ? before.replace(', not ', ` or ${error.params.type}, not `) : sentence(error, path, whole),
    )
  }
  const all = [...complaints.values()]
  return all.length > most ? [...all.slice(0, most), `… and ${all.length - most} more`] : all
}

/** Whether an error says more than that the type is wrong: a union's null branch is of no interest where its object fails. */
function isNearer(other: ErrorObject, { instancePath }: ErrorObject): boolean {
  return (
    other.instancePath.startsWith(`${instancePath}/`) ||
    (other.instancePath === instancePath && other.keyword !== 'type')
  )
}

function sentence({ keyword, params, data, ...rest }: ErrorObject, path: string, whole: string): string {
  const inside = path === '' ? '' : `${path}.`
  if (keyword === 'required') return `${inside}${params.missingProperty} is missing`
  if (keyword === 'additionalProperties')
    return `${inside}${params.additionalProperty} is no known property; leave it out`
  const must = musts[keyword]?.({ keyword, params, data, ...rest }) ?? rest.message
  return `${path || whole} ${must}, not ${shown(data)}`
}

/** `/entities/3/mentions/0/start` → `entities[3].mentions[0].start` */
function pathOf(pointer: string): string {
  return pointer
    .slice(1)
    .replaceAll('~1', '~')
    .replace(/\/(\d+)(?=\/|$)/gu, '[$1]')
    .replaceAll('/', '.')
}
