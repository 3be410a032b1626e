import type { Entity } from '../schemas/entity.ts'
import { InvalidRecordError } from '../schemas/errors.ts'
import type { Ninjs } from '../schemas/ninjs.ts'
import type { Record } from '../schemas/record.ts'
import { validateNinjs } from '../schemas/validate.ts'
import { collected } from './diary/collector.ts'
import type { Entry } from './diary/entry.ts'
import { labelsIn } from './diary/labels.ts'
import { lineOf } from './diary/lines.ts'
import { instantOf } from './istanbul.ts'

/**
 * An article as ninjs 3.1 (IPTC): its words, whom and what it names, and its dated occasions and matters as `events`,
 * whose URI holds the identifier of the calendar's entry. An `InvalidRecordError` where our schema refuses it.
 */
export function ninjsOf(record: Record): Ninjs {
  const { id, published, title, text, entities } = record
  const body = text.slice(title?.start === 0 ? title.end : 0).trim() || text
  const entries = collected(record)
  const ninjs: Ninjs = {
    uri: `urn:kupur:article:${encodeURIComponent(id)}`,
    standard: {
      name: 'ninjs',
      version: '3.1',
      schema: 'https://www.iptc.org/std/ninjs/ninjs-schema_3.1.json',
    },
    type: 'text',
    representationType: 'complete',
    language: 'tr',
    versionCreated: instantOf(published),
    ...filled({ headlines: title ? [{ role: 'main', contentType: 'text/plain', value: title.text }] : [] }),
    ...filled({ descriptions: entries.map(descriptionOf) }),
    bodies: [
      {
        role: 'main',
        contentType: 'text/plain',
        charCount: [...body].length,
        wordCount: body.match(/\S+/gu)?.length ?? 0,
        value: body,
      },
    ],
    ...filled({ people: named(entities, 'PERSON') }),
    ...filled({ organisations: named(entities, 'ORGANIZATION') }),
    ...filled({ places: named(entities, 'LOCATION') }),
    ...filled({ events: entries.map(({ uid, title }) => ({ name: title, uri: `urn:kupur:event:${uid}` })) }),
  }
  const complaints = validateNinjs(ninjs)
  if (complaints.length === 0) return ninjs
  throw new InvalidRecordError(`its ninjs breaks our schema: ${complaints.slice(0, 3).join('; ')}; please report it`)
}

/** The article as ninjs in JSON, with a line end after it. */
export function ninjsText(record: Record): string {
  return `${JSON.stringify(ninjsOf(record), null, 2)}\n`
}

/** A list that has something in it; ninjs leaves out what is empty. */
const filled = <L extends { readonly [name: string]: readonly unknown[] }>(list: L): Partial<L> =>
  Object.values(list)[0].length > 0 ? list : {}

function named(entities: readonly Entity[], type: Entity['type']) {
  return entities
    .filter((entity) => entity.type === type)
    .map(({ name, links: { wikidata, iso3166 } }) => ({
      name,
      ...(wikidata ? { uri: `http://www.wikidata.org/entity/${wikidata}` } : {}),
      ...(iso3166 ? { literal: iso3166 } : {}),
    }))
}

/** Day, hour, matter, who and where of an entry in one line: for a published `events` item we know of no such fields. */
function descriptionOf(entry: Entry) {
  const { what, who, place, status } = lineOf(entry, labelsIn.tr)
  const { first, from } = entry.when
  const value = [from ? `${first} ${from}` : first, what, who, place, status].filter(Boolean).join(' | ')
  return { role: 'agenda', contentType: 'text/plain', value }
}
