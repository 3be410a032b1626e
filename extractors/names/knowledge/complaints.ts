import type { Knowledge } from '../../../schemas/knowledge.ts'
import { fold } from '../../../turkish/letters.ts'
import { spellingsOf } from './compiled.ts'
import { complaintAbout } from './grammar.ts'

/** What no schema can say against a desk's knowledge: a phrase given twice, a pattern that cannot be read. */
export function complaintsAbout({ names = [], ignore = [], patterns = [] }: Knowledge): string[] {
  const complaints: string[] = []
  const places = new Map<string, string>()
  const claim = (phrase: string, place: string) => {
    const before = places.get(phrase)
    if (before) complaints.push(`${place} "${phrase}" stands in ${before} too; leave one of them out`)
    else places.set(phrase, place)
  }
  for (const [at, own] of names.entries()) for (const spelling of spellingsOf(own)) claim(spelling, `names[${at}]`)
  for (const [at, phrase] of ignore.entries()) claim(phrase, `ignore[${at}]`)
  const named = new Map<string, number>()
  for (const [at, { name, match }] of patterns.entries()) {
    const before = named.get(fold(name))
    if (before !== undefined)
      complaints.push(`patterns[${at}].name "${name}" is that of patterns[${before}] too; give it another one`)
    named.set(fold(name), at)
    const complaint = complaintAbout(match)
    if (complaint) complaints.push(`patterns[${at}].match "${match}" ${complaint}`)
  }
  return complaints
}
