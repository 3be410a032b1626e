import type { EntryKind, Status } from './entry.ts'

/** The languages in which the diary labels what it shows; the news itself stays Turkish. */
export type LabelLanguage = 'tr' | 'en'

/** The words around the entries. */
export interface Labels {
  /** BCP 47 tag. */
  readonly language: LabelLanguage
  readonly diary: string
  readonly time: string
  readonly what: string
  readonly who: string
  readonly place: string
  readonly status: string
  readonly article: string
  readonly allDay: string
  /** Heads what is known to be in a week or month, but not on which of its days. */
  readonly dayUnknown: string
  readonly nothing: string
  readonly statuses: Readonly<{ [S in Status]: string }>
  readonly kinds: Readonly<{ [K in EntryKind]: string }>
}

const tr: Labels = {
  language: 'tr',
  diary: 'Gündem',
  time: 'Saat',
  what: 'Ne',
  who: 'Kim',
  place: 'Nerede',
  status: 'Durum',
  article: 'Haber',
  allDay: 'gün içinde',
  dayUnknown: 'Günü belli olmayanlar',
  nothing: 'Bu günlerde bir şey yok.',
  statuses: { planned: 'planlı', ongoing: 'sürüyor', done: 'yapıldı', cancelled: 'iptal/ertelendi' },
  kinds: {
    summit: 'Zirve',
    meeting: 'Toplantı',
    visit: 'Ziyaret',
    election: 'Seçim',
    hearing: 'Duruşma',
    signing: 'İmza',
    vote: 'Oylama',
    'press-conference': 'Basın toplantısı',
    ceremony: 'Tören',
    match: 'Maç',
    congress: 'Kongre',
    exercise: 'Tatbikat',
    strike: 'Grev',
    other: 'Etkinlik',
    matter: 'Gündem maddesi',
  },
}

const en: Labels = {
  language: 'en',
  diary: 'Diary',
  time: 'Time',
  what: 'What',
  who: 'Who',
  place: 'Where',
  status: 'Status',
  article: 'Article',
  allDay: 'in the day',
  dayUnknown: 'Day not known',
  nothing: 'Nothing is on in these days.',
  statuses: { planned: 'planned', ongoing: 'ongoing', done: 'done', cancelled: 'cancelled' },
  kinds: {
    summit: 'Summit',
    meeting: 'Meeting',
    visit: 'Visit',
    election: 'Election',
    hearing: 'Hearing',
    signing: 'Signing',
    vote: 'Vote',
    'press-conference': 'Press conference',
    ceremony: 'Ceremony',
    match: 'Match',
    congress: 'Congress',
    exercise: 'Exercise',
    strike: 'Strike',
    other: 'Occasion',
    matter: 'Agenda item',
  },
}

/** The labels by their language. */
export const labelsIn: Readonly<{ [L in LabelLanguage]: Labels }> = { tr, en }

/** A day in words: `27 Kasım 2025 Perşembe`. */
export function dayInWords(day: string, labels: Labels): string {
  return formatter(labels, { dateStyle: 'full' }).format(new Date(day))
}

/** Days in words, the shorter the more they share: `26–27 Kasım 2025`. */
export function daysInWords(first: string, last: string, labels: Labels): string {
  return formatter(labels, { dateStyle: 'long' }).formatRange(new Date(first), new Date(last))
}

const formatter = ({ language }: Labels, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(language === 'tr' ? 'tr' : 'en-GB', { ...options, timeZone: 'UTC' })
