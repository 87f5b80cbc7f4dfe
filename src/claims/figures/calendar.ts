import type { Figures } from '../../grammar/figures.js'
import type { Calendar, Period } from '../../generated/types.js'
import { FIRST_DAY, LAST_DAY, MS_A_DAY, RECKONINGS } from './reckoning.js'

/** When an expression says that something is, before it is written as a value. */
export type Moment =
  | {
      readonly type: 'days'
      readonly calendar: Calendar
      readonly year: Year
      readonly month: number
      readonly from: number
      readonly to: number
    }
  | { readonly type: 'month'; readonly calendar: Calendar; readonly year: Year; readonly month: number }
  | { readonly type: 'season'; readonly calendar: Calendar; readonly year: Year; readonly season: number }
  | { readonly type: 'years'; readonly calendar: Calendar; readonly from: number; readonly to: number }
  | { readonly type: 'decade'; readonly calendar: Calendar; readonly from: number }
  | { readonly type: 'clock'; readonly from: Clock; readonly to: Clock | null }
  | {
      readonly type: 'weekday'
      readonly weekday: number
      readonly which: 'nearest' | 'last' | 'next' | { readonly week: number }
    }
  /** The current period, or the one so many before or after. */
  | { readonly type: 'period'; readonly calendar: Calendar; readonly period: Period; readonly offset: number }
  /** From now so far forth or back. */
  | { readonly type: 'stretch'; readonly period: Period; readonly count: number }
  | { readonly type: 'unknown' }

/** A year, one relative to the current one, or none. */
export type Year = number | { readonly offset: number } | null
export interface Clock {
  readonly hour: number
  readonly minute: number | null
}

/** When a document was published by the clocks where its news is written, in milliseconds as if these were UTC's. */
export type Anchor = number

export interface DateValue {
  readonly value: string | null
  readonly calendar?: Calendar
}

const UNKNOWN: DateValue = { value: null }
const MONTHS_A_SEASON = 3
const FIRST_SEASON = 21
const ISO_8601 = /^([\d-]+)(?:[T ]([\d:.]+)(Z|[+-][\d:]+)?)?$/

/** When a document was published, from ISO 8601; null where that cannot be read. Without an offset it is local time. */
export function anchorOf(publishedAt: string | undefined, { file: { zone } }: Figures): Anchor | null {
  const [, day, time = '00:00', offset] = ISO_8601.exec(publishedAt ?? '') ?? []
  const read = Date.parse(`${day}T${time}Z`)
  // The 31st of June is no first of July.
  if (span(dayAt(read)) !== day) return null
  return offset === undefined ? read : read - ahead(offset) + ahead(offsetAt(read - ahead(offset), zone))
}

/** By zone; one takes longer to make than to use. */
const formats = new Map<string, Intl.DateTimeFormat>()

/** How far the clocks of a zone are ahead of UTC's, in ISO 8601. */
function offsetAt(instant: number, timeZone: string): string {
  const format = formats.get(timeZone) ?? new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' })
  formats.set(timeZone, format)
  const parts = format.formatToParts(instant)
  return parts.find(({ type }) => type === 'timeZoneName')?.value.slice('GMT'.length) || '+00:00'
}

/** An offset from UTC in milliseconds; that of a local mean time has seconds. */
function ahead(offset: string): number {
  const [, sign, hours, minutes = 0, seconds = 0] = /(.)(\d\d):?(\d\d)?:?(\d\d)?/.exec(offset) ?? ['', '+', 0]
  return Number(`${sign}1000`) * (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds))
}

/** A day of a known year, and a time of it in the zone of the news, in ISO 8601; undefined where there is no such day. */
export function publishedOn(
  { calendar, year, month, from }: Extract<Moment, { type: 'days' }>,
  time: Moment | null,
  { file: { zone } }: Figures,
): string | undefined {
  const day = typeof year === 'number' ? numberOf(calendar, year, month, from) : null
  if (day === null) return undefined
  if (time?.type !== 'clock') return isoDay(day)
  const local = day * MS_A_DAY + (time.from.hour * 60 + (time.from.minute ?? 0)) * 60_000
  // A time that clocks show twice is the first; one that they leap over is the one that they leap to.
  const instants = [-MS_A_DAY, MS_A_DAY].map((around) => local - ahead(offsetAt(local + around, zone)))
  const instant = instants.find((one) => one + ahead(offsetAt(one, zone)) === local) ?? instants[0]
  const offset = offsetAt(instant, zone)
  return `${new Date(instant + ahead(offset)).toISOString().slice(0, 19)}${offset}`
}

/** A moment in EDTF: in the Gregorian calendar where its year is known. */
export function valueOf(moment: Moment, anchor: Anchor | null, { file }: Figures): DateValue {
  switch (moment.type) {
    case 'days':
      return ofYear(
        moment,
        anchor,
        (year) =>
          span(
            numberOf(moment.calendar, year, moment.month, moment.from),
            numberOf(moment.calendar, year, moment.month, moment.to),
          ),
        [`XXXX-${two(moment.month)}-${two(moment.from)}`, `XXXX-${two(moment.month)}-${two(moment.to)}`],
      )
    case 'month':
      return ofYear(
        moment,
        anchor,
        (year) =>
          moment.calendar === 'gregory'
            ? `${four(year)}-${two(moment.month)}`
            : months(moment.calendar, year, moment.month, moment.month),
        [`XXXX-${two(moment.month)}`],
      )
    case 'season': {
      const first = moment.season * MONTHS_A_SEASON + 1
      const code = FIRST_SEASON + moment.season
      return ofYear(
        { ...moment, month: first },
        anchor,
        (year) =>
          moment.calendar === 'gregory'
            ? `${four(year)}-${code}`
            : months(moment.calendar, year, first, first + MONTHS_A_SEASON - 1),
        [`XXXX-${code}`],
      )
    }
    case 'years':
      return gregorian(years(moment.calendar, moment.from, moment.to))
    case 'decade':
      return gregorian(
        moment.calendar === 'gregory'
          ? `${four(moment.from).slice(0, -1)}X`
          : years(moment.calendar, moment.from, moment.from + 9),
      )
    case 'clock':
      return { value: [moment.from, ...(moment.to ? [moment.to] : [])].map(clock).join('/') }
    case 'weekday':
      return anchor !== null ? gregorian(weekday(moment, anchor, file.week)) : UNKNOWN
    case 'period':
      return anchor !== null ? gregorian(period(moment, anchor, file.week)) : UNKNOWN
    case 'stretch':
      return anchor !== null ? gregorian(stretch(moment, anchor)) : UNKNOWN
    case 'unknown':
      return UNKNOWN
  }
}

const gregorian = (value: string | null): DateValue => (value === null ? UNKNOWN : { value, calendar: 'gregory' })

/** A value of a known year, of the year nearest to the anchor, or without its year. */
function ofYear(
  { calendar, year, month }: { calendar: Calendar; year: Year; month: number },
  anchor: Anchor | null,
  inYear: (year: number) => string | null,
  without: readonly string[],
): DateValue {
  if (typeof year === 'number') return gregorian(inYear(year))
  if (anchor === null) return { value: [...new Set(without)].join('/'), calendar }
  const now = RECKONINGS[calendar].dayOf(dayAt(anchor))
  if (year) return gregorian(inYear(now.year + year.offset))
  const ahead = month - now.month
  return gregorian(inYear(now.year + (ahead > MONTHS_A_YEAR / 2 ? -1 : ahead <= -MONTHS_A_YEAR / 2 ? 1 : 0)))
}

const MONTHS_A_YEAR = 12

/** The number of the day on which a moment lies. */
const dayAt = (moment: number): number => Math.floor(moment / MS_A_DAY)

/** The number of a day; null where the calendar has no such day, or EDTF no such year. */
function numberOf(calendar: Calendar, year: number, month: number, day: number): number | null {
  const number = RECKONINGS[calendar].numberOf(year, month, day)
  const found = RECKONINGS[calendar].dayOf(number)
  return found.month === month && found.day === day && isWritten(number) ? number : null
}

const isWritten = (number: number): boolean => FIRST_DAY <= number && number <= LAST_DAY

/** The first day of a month; months go on over the end of a year. */
function startOf(calendar: Calendar, year: number, month: number): number {
  const years = Math.floor((month - 1) / MONTHS_A_YEAR)
  return RECKONINGS[calendar].numberOf(year + years, month - years * MONTHS_A_YEAR, 1)
}

const months = (calendar: Calendar, year: number, from: number, to: number): string | null =>
  span(startOf(calendar, year, from), startOf(calendar, year, to + 1) - 1)

function years(calendar: Calendar, from: number, to: number): string | null {
  if (calendar === 'gregory') return from === to ? four(from) : `${four(from)}/${four(to)}`
  return span(startOf(calendar, from, 1), startOf(calendar, to + 1, 1) - 1)
}

/** From one day to another, or the one day. */
function span(from: number | null, to = from): string | null {
  if (from === null || to === null || from > to || !isWritten(from) || !isWritten(to)) return null
  return [...new Set([from, to].map(isoDay))].join('/')
}

const isoDay = (number: number): string => new Date(number * MS_A_DAY).toISOString().slice(0, 'YYYY-MM-DD'.length)

function weekday(
  { weekday, which }: Extract<Moment, { type: 'weekday' }>,
  anchor: Anchor,
  first: Figures['file']['week'],
): string | null {
  const today = dayAt(anchor)
  const there = startOfWeek(today, first) + weekday
  if (typeof which === 'object') return span(there + 7 * which.week)
  const ahead = there - today
  if (which === 'last') return span(ahead < 0 ? there : there - 7)
  if (which === 'next') return span(ahead > 0 ? there : there + 7)
  return span(ahead > 3 ? there - 7 : ahead < -3 ? there + 7 : there)
}

const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const

/** Weeks begin where the grammar says. */
const startOfWeek = (day: number, first: Figures['file']['week']): number =>
  day - ((new Date(day * MS_A_DAY).getUTCDay() - DAYS.indexOf(first) + 7) % 7)

function period(
  { calendar, period: unit, offset }: Extract<Moment, { type: 'period' }>,
  anchor: Anchor,
  first: Figures['file']['week'],
): string | null {
  const { year, month } = RECKONINGS[calendar].dayOf(dayAt(anchor))
  switch (unit) {
    case 'second':
    case 'minute':
    case 'hour':
    case 'day':
    case 'night':
      return span(dayAt(anchor + offset * LENGTHS[unit]))
    case 'week': {
      const start = startOfWeek(dayAt(anchor), first) + 7 * offset
      return span(start, start + 6)
    }
    case 'month': {
      if (calendar !== 'gregory') return months(calendar, year, month + offset, month + offset)
      return span(startOf(calendar, year, month + offset))?.slice(0, 'YYYY-MM'.length) ?? null
    }
    case 'year':
      return years(calendar, year + offset, year + offset)
    case 'decade':
      return years(calendar, Math.floor(year / 10 + offset) * 10, Math.floor(year / 10 + offset) * 10 + 9)
    case 'season':
    case 'century':
      return null
  }
}

/** The milliseconds of what is always as long, and the months of what is not. */
const LENGTHS = { second: 1000, minute: 60_000, hour: 3_600_000, day: MS_A_DAY, night: MS_A_DAY, week: 7 * MS_A_DAY }
const MONTHS = { month: 1, season: MONTHS_A_SEASON, year: MONTHS_A_YEAR, decade: 120, century: 1200 }

function stretch({ period: unit, count }: Extract<Moment, { type: 'stretch' }>, anchor: Anchor): string | null {
  if (!Number.isInteger(count)) return null
  const here = dayAt(anchor)
  const there = isLong(unit) ? addMonths(here, count * MONTHS[unit]) : dayAt(anchor + count * LENGTHS[unit])
  return count < 0 ? span(there, here) : span(here, there)
}

const isLong = (unit: Period): unit is keyof typeof MONTHS => unit in MONTHS

/** The same day so many months later; the last of a month that is shorter. */
function addMonths(number: number, months: number): number {
  const { year, month, day } = RECKONINGS.gregory.dayOf(number)
  return Math.min(startOf('gregory', year, month + months) + day, startOf('gregory', year, month + months + 1)) - 1
}

const two = (n: number): string => String(n).padStart(2, '0')
const four = (n: number): string => String(n).padStart(4, '0')
const clock = ({ hour, minute }: Clock): string => `T${two(hour)}${minute === null ? '' : `:${two(minute)}`}`
