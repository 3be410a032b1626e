import { readFileSync, writeFileSync } from 'node:fs'
import type { Facts } from '../extractors/quotes/facts.ts'

/** How many quotes of the same facts were judged right and wrong. */
export interface Counted {
  readonly facts: Facts
  right: number
  wrong: number
}

/** Counts of judged quotes by their facts. */
export class QuoteCounts {
  readonly #byFacts = new Map<string, Counted>()

  /** Adds one judgement. */
  add(facts: Facts, isRight: boolean): void {
    this.#of(facts)[isRight ? 'right' : 'wrong']++
  }

  /** Adds the counts of a table that `write` wrote: facts, right and wrong, parted by tabs. */
  read(path: string): void {
    for (const line of readFileSync(path, 'utf8').split('\n')) {
      if (line === '' || line.startsWith('#')) continue
      const [facts, right, wrong] = line.split('\t')
      const counted = this.#of(facts.split(' · '))
      counted.right += Number(right)
      counted.wrong += Number(wrong)
    }
  }

  /** Writes the counts as a table; `head` says where they come from. */
  write(path: string, head: string): void {
    const rows = this.all().map(({ facts, right, wrong }) => `${facts.join(' · ')}\t${right}\t${wrong}`)
    writeFileSync(path, `# ${head}\n${rows.sort().join('\n')}\n`)
  }

  /** All counts. */
  all(): Counted[] {
    return [...this.#byFacts.values()]
  }

  #of(facts: Facts): Counted {
    const key = facts.join(' · ')
    let counted = this.#byFacts.get(key)
    if (!counted) {
      counted = { facts, right: 0, wrong: 0 }
      this.#byFacts.set(key, counted)
    }
    return counted
  }
}
