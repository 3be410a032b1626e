import { readHourAfterDay } from './bare-hour.ts'
import { readClock } from './clock.ts'
import { readClockRange } from './clock-ranges.ts'
import { dayBegins, leadsToClock, readDay } from './day.ts'
import { type ClockPiece, dateRule, formAt, of, type Piece, type Position, type Reading } from './grammar.ts'
import type { Clock } from './period.ts'
import { dayPeriod, isoClock, type Period } from './period.ts'
import type { Scope } from './scope.ts'
import { zoneStart } from './zones.ts'

const clockBegins = ['unit', 'clock', 'part', 'zone', 'number', 'numeral'] as const

/** A day with a clock time. */
function timeOf(period: Period | null, { clock, offset = '' }: ClockPiece): Reading {
  return { type: 'time', value: period && period.iso + isoClock(clock) + offset, period }
}

/** From one clock time of a day to another, which may lie after midnight. */
function timesOf(period: Period | null, { clock: from, to, offset = '' }: ClockPiece & { to: Clock }): Reading {
  if (!period) return { type: 'interval', value: null }
  const end = to < from ? dayPeriod(period.first + 1) : period
  return {
    type: 'interval',
    value: `${period.iso}${isoClock(from)}${offset}/${end.iso}${isoClock(to)}${offset}`,
    period,
  }
}

/** Where a clock time may begin after a day: a comma or a dash may part them. */
function afterDay(position: Position, piece: Piece): number {
  const { next } = piece
  if (formAt(position, next) === 'en' && /^(?:geç|erken)$/u.test(formAt(position, next + 1))) return next + 2
  if (formAt(position, next) !== ',') return next
  const after = formAt(position, next + 1)
  const told = after === 'saat' || after.includes(':') || of(position, next + 1, 'part')
  return told || readHourAfterDay(position, next + 1) ? next + 1 : next
}

function dayOfClock(scope: Scope): Period {
  return dayPeriod(scope.clockDay())
}

const dayAndClock = dateRule({
  name: 'gün ve saat',
  begins: dayBegins,
  examples: {
    "Toplantı [7 Kasım Perşembe günü saat 17.00]'de yapılacak.": '2024-11-07T17:00',
    "Kurul [yarın saat 11.00]'de toplanacak.": '2024-10-15T11:00',
    "Maç [cuma günü 20.45]'te başlayacak.": '2024-10-18T20:45',
    "Genel kurul [16 Kasım'da saat 10.00]'da toplanacak.": '2024-11-16T10:00',
    'Kaza [dün akşam saat 19.30] sıralarında oldu.': '2024-10-13T19:30',
    "Konser [bu akşam 9]'da başlayacak.": '2024-10-14T21:00',
    "Yol [yarın 16]'dan sonra açılacak.": '2024-10-15T16:00',
    "Teklifler [16 Kasım'da en geç saat 17.00]'ye kadar verilecek.": '2024-11-16T17:00',
  },
  counterexamples: ['Dolar dün 34.20 liradan kapandı.', 'Heyet yarın 24 saat sürecek bir yolculuğa çıkıyor.'],
  read(position) {
    const piece = readDay(position, position.at)
    if (!piece || !leadsToClock(position, piece)) return null
    const at = afterDay(position, piece)
    const clock = readClock(position, at, true, piece.part) ?? readHourAfterDay(position, at)
    if (!clock || !isTime(position, clock.next)) return null
    return {
      first: position.at,
      next: clock.next,
      resolve: (scope) => timeOf(piece.when(scope), clock),
      ...(piece.full ? { full: true } : {}),
    }
  },
})

/** Money and measures are told in such figures too: `dün 34.20 lira`. */
function isTime(position: Position, next: number): boolean {
  return !/^(?:lira|dolar|avro|euro|tl|puan|kuruş|metre|ton|milyon|milyar|bin|derece|seviye|cent)/u.test(
    formAt(position, next),
  )
}

const dayAndClocks = dateRule({
  name: 'gün ve saat aralığı',
  begins: dayBegins,
  examples: {
    'Su [yarın 09.00-17.00 saatleri] arasında kesilecek.': '2024-10-15T09:00/2024-10-15T17:00',
    "Yol [24 Ekim'de saat 10.00-12.00] arasında kapatılacak.": '2024-10-24T10:00/2024-10-24T12:00',
    'Yol [18 Ekim Cuma günü saat 10.00-12.00] arasında kapatılacak.': '2024-10-18T10:00/2024-10-18T12:00',
  },
  counterexamples: ['Takım dün 3-1 kazandı.', 'Dolar dün 34.20-34.30 lira bandında kaldı.'],
  read(position) {
    const piece = readDay(position, position.at)
    if (!piece || !leadsToClock(position, piece)) return null
    const range = readClockRange(position, afterDay(position, piece), true)
    if (!range || !isTime(position, range.next)) return null
    return {
      first: position.at,
      next: range.next,
      resolve: (scope) => timesOf(piece.when(scope), range),
    }
  },
})

const clock = dateRule({
  name: 'saat',
  begins: [...clockBegins],
  examples: {
    "Duruşma [saat 09.45]'te başladı.": '2024-10-14T09:45',
    "Yangın [14.30]'da söndürüldü.": '2024-10-14T14:30',
    "Yarın toplanacak kurul [saat 16.00]'da basına konuşacak.": '2024-10-15T16:00',
    'Bakan, sektör kurulu toplantısına katılacak. (Ankara/[11.00])': '2024-10-14T11:00',
    "Patlama [gece 02.15]'te duyuldu.": '2024-10-14T02:15',
    'Siren [dokuzu beş geçe] çaldı.': '2024-10-14T09:05',
    'Oturum [üç buçukta] başladı.': '2024-10-14T03:30',
    'Nöbet [sabah yedi otuzda] değişiyor.': '2024-10-14T07:30',
    "Elektrik [gece 11]'de kesildi.": '2024-10-14T23:00',
    "Toplantı [yerel saatle 14.00]'te ([TSİ 15.00]) başladı.": '2024-10-14T14:00 | 2024-10-14T15:00',
    "Maç [Türkiye saatiyle 21.45]'te oynandı.": '2024-10-14T21:45',
    'Yarın: [16.00] Bozkırspor-Yaylaspor, [20.30] Kıyıspor - Ovaspor': '2024-10-15T16:00 | 2024-10-15T20:30',
    "Roket [07.30 GMT]'de fırlatıldı.": '2024-10-14T07:30Z',
  },
  counterexamples: [
    'Toplantı iki saat 5 dakika sürdü.',
    'Hisse 12.40 liraya yükseldi.',
    'Bu saatte yol boş olur.',
    'Enflasyon yüzde 49.38 oldu.',
    'Bitime beş kala gol geldi.',
    'Konuk takım bitime 2:23 kala öne geçti.',
    'Faiz yüzde üç buçukta kaldı.',
    'Otuz beş yaşındaki sürücü yaralandı.',
    'Yerel saat kulesi onarıldı.',
    'Borsa, CET grubunu 10.20 dolardan satın aldı.',
  ],
  read(position) {
    const first = zoneStart(position, position.at)
    const piece = readClock(position, first, false)
    if (!piece || !isTime(position, piece.next)) return null
    return { first, next: piece.next, resolve: (scope) => timeOf(dayOfClock(scope), piece) }
  },
})

const clocks = dateRule({
  name: 'saat aralığı',
  begins: [...clockBegins],
  examples: {
    'Pazar yarın kurulacak, [06.00-13.00 saatleri] arasında satış yapılacak.': '2024-10-15T06:00/2024-10-15T13:00',
    'Kütüphane [saat 09.00 ile 18.00] arasında açık.': '2024-10-14T09:00/2024-10-14T18:00',
  },
  counterexamples: ['Takım 2-1 kazandı.', 'Endeks 10.20-10.40 puan bandında.', 'Listede 5-6 isim var.'],
  read(position) {
    const at = zoneStart(position, position.at)
    const range = readClockRange(position, at, false)
    if (!range || !isTime(position, range.next)) return null
    return { first: at, next: range.next, resolve: (scope) => timesOf(dayOfClock(scope), range) }
  },
})

/** Rules for clock times, with and without their day. */
export const timeRules = [dayAndClock, dayAndClocks, clock, clocks]
