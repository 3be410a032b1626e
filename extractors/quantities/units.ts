import { nounEnding } from '../../turkish/inflection.ts'

/** A unit of money or measure: its code (ISO 4217, UCUM), and by what a count of it is multiplied. */
export interface Unit {
  readonly code: string
  readonly times: number
}

const moneyNames: Readonly<Record<string, string>> = {
  TRY: 'lira tl ytl try ₺',
  USD: 'dolar usd $',
  EUR: 'avro euro eur €',
  GBP: 'sterlin gbp £',
  JPY: 'yen ¥',
  CNY: 'yuan',
  RUB: 'ruble',
  CHF: 'frank frang',
  AZN: 'manat',
  SAR: 'riyal',
  AED: 'dirhem',
  INR: 'rupi',
  BGN: 'leva',
  KRW: 'won',
  UAH: 'grivna',
  KZT: 'tenge',
}

/** Currencies that share a name, told apart by the country before it: `Kanada doları`. */
const national: Readonly<Record<string, string>> = {
  'abd dolar': 'USD',
  'amerikan dolar': 'USD',
  'kanada dolar': 'CAD',
  'avustralya dolar': 'AUD',
  'singapur dolar': 'SGD',
  'türk lira': 'TRY',
  'kıbrıs lira': 'CYP',
  'lübnan lira': 'LBP',
  'suriye lira': 'SYP',
  'mısır lira': 'EGP',
  'ingiliz sterlin': 'GBP',
  'isviçre frang': 'CHF',
  'japon yen': 'JPY',
  'çin yuan': 'CNY',
  'rus ruble': 'RUB',
  'azerbaycan manat': 'AZN',
  'türkmen manat': 'TMT',
  'norveç kron': 'NOK',
  'isveç kron': 'SEK',
  'danimarka kron': 'DKK',
  'çek kron': 'CZK',
  'ırak dinar': 'IQD',
  'kuveyt dinar': 'KWD',
  'sırp dinar': 'RSD',
  'iran riyal': 'IRR',
  'suudi riyal': 'SAR',
  'katar riyal': 'QAR',
}

const measureNames: Readonly<Record<string, string>> = {
  km: 'kilometre km',
  m: 'metre m mt',
  cm: 'santimetre santim cm',
  mm: 'milimetre mm',
  '[mi_i]': 'mil',
  '[ft_i]': 'fit',
  '[in_i]': 'inç',
  km2: 'kilometrekare km2',
  m2: 'metrekare m2',
  har: 'hektar',
  m3: 'metreküp m3',
  L: 'litre lt',
  mL: 'mililitre ml',
  t: 'ton',
  kg: 'kilogram kilo kg',
  g: 'gram gr',
  mg: 'miligram mg',
  '[bbl_us]': 'varil',
  Cel: 'derece',
  W: 'vat watt',
  kW: 'kilovat kilowatt kw',
  MW: 'megavat megawatt mw',
  GW: 'gigavat gigawatt gw',
  'kW.h': 'kilovatsaat kilowattsaat kwh',
  'MW.h': 'megavatsaat megawattsaat mwh',
  V: 'volt',
  dB: 'desibel',
  Hz: 'hertz',
  MHz: 'megahertz mhz',
  GBy: 'gigabayt gb',
  TBy: 'terabayt tb',
  MBy: 'megabayt mb',
}

/** Units that UCUM lacks, in one that it has. */
const converted: Readonly<Record<string, Unit>> = {
  kuruş: { code: 'TRY', times: 0.01 },
  dönüm: { code: 'm2', times: 1000 },
  dekar: { code: 'm2', times: 1000 },
}

const table = (names: Readonly<Record<string, string>>) =>
  new Map(
    Object.entries(names).flatMap(([code, list]) =>
      list.split(' ').map((name) => [name, { code, times: 1 } as Unit] as const),
    ),
  )

const money = table(moneyNames).set('kuruş', converted.kuruş)
const measures = table(measureNames)
for (const name of ['dönüm', 'dekar']) measures.set(name, converted[name])
const byCountry = new Map(Object.entries(national).map(([name, code]) => [name, { code, times: 1 }] as const))
const countries = new Set(Object.keys(national).map((name) => name.split(' ')[0]))

const shortest = 1
const known = new Map<string, { money?: Unit; measure?: Unit; stem: string } | null>()
const knownLimit = 50_000

/** Finds the unit that a word in lower case names, with any ending of nouns: `dolarlık`, `hektarı`. */
function lookUp(form: string): { money?: Unit; measure?: Unit; stem: string } | null {
  let found = known.get(form)
  if (found === undefined) {
    if (known.size >= knownLimit) known.clear()
    found = search(form)
    known.set(form, found)
  }
  return found
}

function search(form: string): { money?: Unit; measure?: Unit; stem: string } | null {
  for (let length = form.length; length >= shortest; length--) {
    const stem = form.slice(0, length)
    const found = { money: money.get(stem), measure: measures.get(stem) }
    const kron = stem === 'kron' || stem === 'dinar'
    if ((found.money || found.measure || kron) && nounEnding(stem, form.slice(length)))
      return {
        stem,
        ...(found.money ? { money: found.money } : {}),
        ...(found.measure ? { measure: found.measure } : {}),
      }
  }
  return null
}

/** The currency that a word in lower case names. */
export function moneyUnit(form: string): Unit | null {
  return lookUp(form)?.money ?? null
}

/** The currency of a country: `Kanada` `doları`. */
export function nationalMoney(country: string, form: string): Unit | null {
  if (!countries.has(country)) return null
  const found = lookUp(form)
  return found ? (byCountry.get(`${country} ${found.stem}`) ?? null) : null
}

/** The measure that a word in lower case names. */
export function measureUnit(form: string): Unit | null {
  return lookUp(form)?.measure ?? null
}
