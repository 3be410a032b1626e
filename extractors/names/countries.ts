import { countries } from './lexicon/countries.ts'

/** The lines of a word list; each is its spellings, the first one first. */
export function lines(list: string): string[][] {
  return list
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split(' | '))
}

/** Codes that Intl names and that are no country: unions, the unknown, private use. */
const notCountries = new Set('EU EZ UN XA XB ZZ QO AC CP DG EA IC TA CQ'.split(' '))

/** Countries by all their names: those of Intl and those of our list. */
export function countryNames(): { names: readonly string[]; iso3166: string | undefined }[] {
  const display = new Intl.DisplayNames('tr', { type: 'region', fallback: 'none' })
  const listed = lines(countries).map(([line, ...rest]) => {
    const [mark] = line.split(' ', 1)
    return {
      code: mark.slice(0, 2),
      apart: mark === '--' || mark.endsWith('='),
      names: [line.slice(mark.length + 1), ...rest],
    }
  })
  const byCode = new Map<string, string[]>()
  for (let first = 65; first <= 90; first++)
    for (let second = 65; second <= 90; second++) {
      const code = String.fromCharCode(first, second)
      const name = display.of(code)
      if (name && !notCountries.has(code) && new Intl.Locale(`und-${code}`).region === code) byCode.set(code, [name])
    }
  for (const { code, apart, names } of listed) if (!apart) byCode.set(code, [...(byCode.get(code) ?? []), ...names])
  return [
    ...[...byCode].map(([iso3166, names]) => ({ names, iso3166 })),
    ...listed
      .filter(({ apart }) => apart)
      .map(({ code, names }) => ({ names, iso3166: code === '--' ? undefined : code })),
  ]
}
