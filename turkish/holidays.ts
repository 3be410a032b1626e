import { dayNumber, weekdayOf } from './calendar.ts'

/**
 * The moving feasts as the Presidency of Religious Affairs has announced them for Turkey: the first day of the month of
 * Ramazan, of Ramazan Bayramı and of Kurban Bayramı. A year may hold two of one kind.
 */
const announced = `
ramazan 2009-08-21 2010-08-11 2011-08-01 2012-07-20 2013-07-09 2014-06-28 2015-06-18 2016-06-06 2017-05-27 2018-05-16
ramazan 2019-05-06 2020-04-24 2021-04-13 2022-04-02 2023-03-23 2024-03-11 2025-03-01 2026-02-19 2027-02-08
ramazanBayramı 2000-01-08 2000-12-27 2001-12-16 2002-12-05 2003-11-25 2004-11-14 2005-11-03 2006-10-23 2007-10-12
ramazanBayramı 2008-09-30 2009-09-20 2010-09-09 2011-08-30 2012-08-19 2013-08-08 2014-07-28 2015-07-17 2016-07-05
ramazanBayramı 2017-06-25 2018-06-15 2019-06-04 2020-05-24 2021-05-13 2022-05-02 2023-04-21 2024-04-10 2025-03-30
ramazanBayramı 2026-03-20 2027-03-09 2028-02-26 2029-02-14
kurbanBayramı 2000-03-16 2001-03-05 2002-02-22 2003-02-11 2004-02-01 2005-01-20 2006-01-10 2006-12-31 2007-12-20
kurbanBayramı 2008-12-08 2009-11-27 2010-11-16 2011-11-06 2012-10-25 2013-10-15 2014-10-04 2015-09-24 2016-09-12
kurbanBayramı 2017-09-01 2018-08-21 2019-08-11 2020-07-31 2021-07-20 2022-07-09 2023-06-28 2024-06-16 2025-06-06
kurbanBayramı 2026-05-27 2027-05-16 2028-05-05 2029-04-24
`

/**
 * Those before and after, computed: a month begins on the day after the new moon, if that comes by 14.00 UT, else on the
 * second. The reckoning agrees with 78 of the 81 days above, and is a day short of the other three.
 */
const computed = `
ramazan 1990-03-28 1991-03-17 1992-03-05 1993-02-22 1994-02-12 1995-02-01 1996-01-21 1997-01-10 1997-12-31
ramazan 1998-12-20 1999-12-09 2000-11-27 2001-11-16 2002-11-06 2003-10-26 2004-10-15 2005-10-04 2006-09-23
ramazan 2007-09-12 2008-09-01 2028-01-28 2029-01-16 2030-01-05 2030-12-26 2031-12-15 2032-12-04 2033-11-23
ramazan 2034-11-12 2035-11-01
ramazanBayramı 1990-04-26 1991-04-16 1992-04-04 1993-03-24 1994-03-13 1995-03-02 1996-02-20 1997-02-09 1998-01-29
ramazanBayramı 1999-01-19 2030-02-04 2031-01-24 2032-01-14 2033-01-02 2033-12-23 2034-12-12 2035-12-01
kurbanBayramı 1990-07-03 1991-06-22 1992-06-11 1993-06-01 1994-05-21 1995-05-10 1996-04-28 1997-04-17 1998-04-07
kurbanBayramı 1999-03-28 2030-04-13 2031-04-02 2032-03-22 2033-03-11 2034-03-01 2035-02-18
`

/** A moving feast. */
export type Feast = 'ramazan' | 'kadirGecesi' | 'ramazanBayramı' | 'kurbanBayramı'

/** The feasts of which the table tells the first day. */
type Tabled = Exclude<Feast, 'kadirGecesi'>

const firstDays: Readonly<Record<Tabled, number[]>> = { ramazan: [], ramazanBayramı: [], kurbanBayramı: [] }
for (const line of `${announced.trim()}\n${computed.trim()}`.split('\n')) {
  const [feast, ...days] = line.split(' ')
  for (const day of days) {
    const [year, month, date] = day.split('-').map(Number)
    firstDays[feast as Tabled].push(dayNumber(year, month, date))
  }
}
for (const days of Object.values(firstDays)) days.sort((a, b) => a - b)

/** First and last days (as day numbers) of every feast of a kind that the table knows, in order. */
export function feastDays(feast: Feast): readonly (readonly [number, number])[] {
  if (feast === 'ramazan')
    return firstDays.ramazan.map((first, at) => [first, firstDays.ramazanBayramı[at + ramazanOffset] - 1] as const)
  if (feast === 'kadirGecesi')
    return firstDays.ramazan.map((first) => [first + beforePower, first + beforePower] as const)
  const length = feast === 'ramazanBayramı' ? 3 : 4
  return firstDays[feast].map((first) => [first, first + length - 1] as const)
}

const beforePower = 25 // the night that follows the 26th of Ramazan
const ramazanOffset = firstDays.ramazanBayramı.findIndex((day) => day > firstDays.ramazan[0])

/** Easter Sunday of a year, as the western churches keep it (Butcher's algorithm). */
function easter(year: number): number {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const rest = year % 100
  const epact =
    (19 * golden +
      century -
      Math.floor(century / 4) -
      Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) +
      15) %
    30
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451)
  const number = epact + weekday - 7 * late + 114
  return dayNumber(year, Math.floor(number / 31), (number % 31) + 1)
}

/** Easter Sunday of a year, as the eastern churches keep it (Meeus), in the calendar of today; good from 1900 to 2099. */
function orthodoxEaster(year: number): number {
  const moon = (19 * (year % 19) + 15) % 30
  const weekday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7
  const number = moon + weekday + 114
  return dayNumber(year, Math.floor(number / 31), (number % 31) + 1) + 13
}

/** The day of a year on which a fixed holiday falls, as a day number. */
export type YearlyDay = (year: number) => number

const on =
  (month: number, day: number): YearlyDay =>
  (year) =>
    dayNumber(year, month, day)

/** The n-th weekday of a month. */
export function nthWeekday(year: number, month: number, weekday: number, n: number): number {
  const first = dayNumber(year, month, 1)
  return first + ((weekday - weekdayOf(first) + 7) % 7) + (n - 1) * 7
}

/** Holidays and days of note with a fixed rule, by their names in lower case. The last word bears the possessive. */
export const fixedHolidays: Readonly<Record<string, YearlyDay>> = {
  yılbaşı: on(1, 1),
  'yılbaşı günü': on(1, 1),
  'yılbaşı gecesi': on(12, 31),
  'yılbaşı akşamı': on(12, 31),
  'çalışan gazeteciler günü': on(1, 10),
  'sevgililer günü': on(2, 14),
  'dünya kadınlar günü': on(3, 8),
  'dünya emekçi kadınlar günü': on(3, 8),
  'kadınlar günü': on(3, 8),
  'tıp bayramı': on(3, 14),
  'çanakkale zaferi ve şehitleri anma günü': on(3, 18),
  'nevruz bayramı': on(3, 21),
  nevruz: on(3, 21),
  'ulusal egemenlik ve çocuk bayramı': on(4, 23),
  'emek ve dayanışma günü': on(5, 1),
  'işçi bayramı': on(5, 1),
  hıdırellez: on(5, 6),
  'anneler günü': (year) => nthWeekday(year, 5, 7, 2),
  "atatürk'ü anma gençlik ve spor bayramı": on(5, 19),
  'gençlik ve spor bayramı': on(5, 19),
  'dünya çevre günü': on(6, 5),
  'babalar günü': (year) => nthWeekday(year, 6, 7, 3),
  'denizcilik ve kabotaj bayramı': on(7, 1),
  'kabotaj bayramı': on(7, 1),
  'basın bayramı': on(7, 24),
  'demokrasi ve milli birlik günü': on(7, 15),
  'demokrasi ve millî birlik günü': on(7, 15),
  'zafer bayramı': on(8, 30),
  'gaziler günü': on(9, 19),
  'cumhuriyet bayramı': on(10, 29),
  'öğretmenler günü': on(11, 24),
  'dünya su günü': on(3, 22),
  'dünya tiyatro günü': on(3, 27),
  'dünya sağlık günü': on(4, 7),
  'dünya basın özgürlüğü günü': on(5, 3),
  'dünya mülteciler günü': on(6, 20),
  'dünya barış günü': on(9, 1),
  'dünya turizm günü': on(9, 27),
  'dünya öğretmenler günü': on(10, 5),
  'dünya gıda günü': on(10, 16),
  'dünya çocuk hakları günü': on(11, 20),
  'kadına yönelik şiddete karşı uluslararası mücadele günü': on(11, 25),
  'dünya aıds günü': on(12, 1),
  'dünya engelliler günü': on(12, 3),
  'insan hakları günü': on(12, 10),
  yuandan: on(1, 1),
  'aziz patrick günü': on(3, 17),
  'dünya hayvanları koruma günü': on(10, 4),
  'cadılar bayramı': on(10, 31),
  'kara cuma': (year) => nthWeekday(year, 11, 4, 4) + 1,
  'kutsal cuma': (year) => easter(year) - 2,
  'paskalya pazartesisi': (year) => easter(year) + 1,
  'temiz pazartesi': (year) => orthodoxEaster(year) - 48,
  'şükran günü': (year) => nthWeekday(year, 11, 4, 4),
  'martin luther king günü': (year) => nthWeekday(year, 1, 1, 3),
  paskalya: easter,
  'paskalya günü': easter,
  'paskalya bayramı': easter,
  'paskalya yortusu': easter,
  noel: on(12, 25),
  'noel günü': on(12, 25),
  'noel arifesi': on(12, 24),
  'noel gecesi': on(12, 24),
}
