import { describe, expect, test } from 'vitest'
import {
  calendarDay,
  dayNumber,
  daysInMonth,
  isoWeek,
  isRealDay,
  months,
  monthsLater,
  weekdayOf,
  weekdays,
} from '../turkish/calendar.ts'
import { type Feast, feastDays, fixedHolidays } from '../turkish/holidays.ts'
import { nounEnding } from '../turkish/inflection.ts'
import { digitValue, numeralWord, readNumeral } from '../turkish/numerals.ts'
import { mayBeginWith } from '../turkish/prefixes.ts'
import { tokenize } from '../turkish/tokenizer.ts'

const day = (iso: string) => {
  const [year, month, date] = iso.split('-').map(Number)
  return dayNumber(year, month, date)
}

describe('days', () => {
  test('agree with the Gregorian calendar from 1400 to 2600', () => {
    for (let number = -208_000; number < 230_000; number += 13) {
      const date = new Date(number * 86_400_000)
      expect(calendarDay(number)).toEqual({
        year: date.getUTCFullYear(),
        month: date.getUTCMonth() + 1,
        day: date.getUTCDate(),
      })
      expect(weekdayOf(number) % 7).toBe(date.getUTCDay())
    }
  })

  test('a day and its number are one', () => {
    for (let number = -800_000; number < 800_000; number += 997) {
      const { year, month, day } = calendarDay(number)
      expect(dayNumber(year, month, day)).toBe(number)
    }
  })

  test.each([
    ['2025-11-24', 2025, 48],
    ['2024-12-30', 2025, 1],
    ['2021-01-03', 2020, 53],
    ['2026-01-01', 2026, 1],
  ])('%s lies in ISO week %i-W%i', (iso, year, week) => {
    expect(isoWeek(day(iso))).toEqual({ year, week })
  })

  test('the lengths of months', () => {
    expect(months.map((_, at) => daysInMonth(2023, at + 1)).join(' ')).toBe('31 28 31 30 31 30 31 31 30 31 30 31')
    expect([1900, 2000, 2023, 2024].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 28, 29])
    expect([isRealDay(2025, 4, 31), isRealDay(2025, 2, 29), isRealDay(2024, 2, 29), isRealDay(2025, 13, 1)]).toEqual([
      false,
      false,
      true,
      false,
    ])
  })

  test('months on and back', () => {
    expect(monthsLater(2025, 11, 2)).toEqual({ year: 2026, month: 1 })
    expect(monthsLater(2025, 1, -13)).toEqual({ year: 2023, month: 12 })
    expect(weekdays[weekdayOf(day('2023-10-29')) - 1]).toBe('pazar')
  })
})

describe('holidays', () => {
  const islamic = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura', {
    timeZone: 'UTC',
    month: 'numeric',
    day: 'numeric',
  })
  const first: Record<Feast, readonly [number, number]> = {
    ramazan: [9, 1],
    kadirGecesi: [9, 26],
    ramazanBayramı: [10, 1],
    kurbanBayramı: [12, 10],
  }

  test.each(Object.keys(first) as Feast[])('%s: the table keeps within a day of the tabular calendar', (feast) => {
    const [month, date] = first[feast]
    for (const [start] of feastDays(feast)) {
      const near = [-1, 0, 1].map((by) => islamic.format(new Date((start + by) * 86_400_000)).replace(/ .*$/u, ''))
      expect(near, String(start)).toContain(`${month}/${date}`)
    }
  })

  test('feasts last their days, and the fast ends where the feast begins', () => {
    expect(feastDays('ramazanBayramı').every(([start, end]) => end - start === 2)).toBe(true)
    expect(feastDays('kurbanBayramı').every(([start, end]) => end - start === 3)).toBe(true)
    expect(feastDays('ramazan').every(([start, end]) => end - start === 28 || end - start === 29)).toBe(true)
    const feasts = feastDays('ramazanBayramı').map(([start]) => start)
    expect(feastDays('ramazan').every(([, end]) => feasts.includes(end + 1))).toBe(true)
  })

  test('the years from 1990 to 2035 have their feasts', () => {
    for (const feast of Object.keys(first) as Feast[]) {
      const years = new Set(feastDays(feast).map(([start]) => calendarDay(start).year))
      for (let year = 1990; year <= 2035; year++) expect(years, `${feast} ${year}`).toContain(year)
    }
  })

  test('Easter', () => {
    const easters = [2009, 2016, 2017, 2020, 2021, 2024, 2025].map((year) => calendarDay(fixedHolidays.paskalya(year)))
    expect(easters.map(({ month, day }) => `${day}.${month}`).join(' ')).toBe('12.4 27.3 16.4 12.4 4.4 31.3 20.4')
  })

  test('days told by their weekday', () => {
    expect(calendarDay(fixedHolidays['anneler günü'](2025))).toEqual({ year: 2025, month: 5, day: 11 })
    expect(calendarDay(fixedHolidays['babalar günü'](2024))).toEqual({ year: 2024, month: 6, day: 16 })
  })
})

describe('numerals', () => {
  const read = (text: string) => {
    const tokens = tokenize(text)
    const numeral = readNumeral(tokens, 0, tokens.length)
    return numeral && [numeral.value, numeral.next]
  }

  test.each([
    ['3', 3, 1],
    ['1.200', 1200, 1],
    ['3,5', 3.5, 1],
    ['2.500.000', 2_500_000, 1],
    ['yirmi üç kişi', 23, 2],
    ['yirmiüç', 23, 1],
    ['bin dokuz yüz doksan dokuz', 1999, 5],
    ['iki bin yirmi beş', 2025, 4],
    ['iki buçuk', 2.5, 2],
    ['yarım', 0.5, 1],
    ['2 bin 500', 2500, 3],
    ['1,5 milyon', 1_500_000, 2],
    ['3 milyar 250 milyon', 3_250_000_000, 4],
    ['on dört', 14, 2],
    ['üç dört', 3, 1],
    ['15 20', 15, 1],
    ["5'i iki", 5, 1],
  ])('%s', (text, value, next) => {
    expect(read(text)).toEqual([value, next])
  })

  test('what is none', () => {
    expect(['bina', 'yüzde', 'onlar', 'ikindi', 'bildiri', 'ev'].map((form) => numeralWord(form))).toEqual(
      Array(6).fill(null),
    )
    expect(read('üçüncü')).toBeNull()
    expect(numeralWord('yirmi birinci'.split(' ')[1])?.ordinal).toBe(true)
    expect(digitValue('1.5')).toBe(1.5)
  })
})

describe('endings of nouns', () => {
  test.each([
    ['ay', 'ında', { case: 'Loc', possessed: true }],
    ['ay', 'ı', { case: 'Nom', possessed: true }],
    ['hafta', 'nın', { case: 'Gen', possessed: false }],
    ['gün', 'kü', { case: 'Nom', ki: true }],
    ['ay', 'ındaki', { case: 'Loc', possessed: true, ki: true }],
    ['yıl', 'larında', { case: 'Loc', possessed: true, plural: true }],
    ['yıl', 'lığına', { case: 'Dat', lik: true }],
    ['yıl', 'dır', { case: 'Nom', possessed: false }],
  ])('%s|%s', (stem, rest, ending) => {
    expect(nounEnding(stem, rest)).toMatchObject(ending)
  })

  test('what is no ending of the stem', () => {
    for (const [stem, rest] of [
      ['dün', 'ya'],
      ['yıl', 'dız'],
      ['ay', 'nı'],
      ['gün', 'dem'],
    ])
      expect(nounEnding(stem, rest)).toBeNull()
  })

  test('the quick first question never denies a form that has a stem', () => {
    const asks = mayBeginWith([...months, 'ay', 'o'])
    for (const form of ['ocakta', 'aralık', 'ay', 'ayında', 'o', 'kasıma']) expect(asks(form), form).toBe(true)
    expect(['toplantı', 'belediye', 'meclis'].some(asks)).toBe(false)
  })
})
