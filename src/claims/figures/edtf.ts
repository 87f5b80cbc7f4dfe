import { CalendarDate, type DateTimeDuration, toCalendar, toCalendarDate } from '@internationalized/date'
import type { Calendar, Period } from '../../generated/types.js'
import type { Figures } from '../../grammar/figures.js'
import { CALENDARS, dayOf } from './calendar.js'
import type { Clock, Moment, Year } from './moment.js'
import type { Anchor } from './published.js'

/** A date as results have it: in EDTF, null where it cannot be known. */
export interface DateValue {
  readonly value: string | null
  readonly calendar?: Calendar
}

const UNKNOWN: DateValue = { value: null }
const MONTHS = 12
const MONTHS_A_SEASON = 3
const FIRST_SEASON = 21

/** A moment in EDTF: in the Gregorian calendar where its year is known. */
export function valueOf(moment: Moment, anchor: Anchor | null, { file }: Figures): DateValue {
  switch (moment.type) {
    case 'days': {
      const { calendar, month, from, to } = moment
      return ofYear(
        moment,
        anchor,
        (year) => span(dayOf(calendar, year, month, from), dayOf(calendar, year, month, to)),
        [from, to].map((day) => `XXXX-${two(month)}-${two(day)}`),
      )
    }
    case 'month':
      return ofYear(moment, anchor, (year) => monthOf(moment.calendar, year, moment.month), [
        `XXXX-${two(moment.month)}`,
      ])
    case 'season': {
      const month = moment.season * MONTHS_A_SEASON + 1
      const last = month + MONTHS_A_SEASON - 1
      const code = FIRST_SEASON + moment.season
      return ofYear(
        { ...moment, month, last },
        anchor,
        (year) =>
          moment.calendar === 'gregory' ? `${four(year)}-${code}` : months(moment.calendar, year, month, last),
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
      return anchor && (typeof moment.which !== 'object' || isNear(anchor, 'week', moment.which.week))
        ? gregorian(weekday(moment, anchor, file.week))
        : UNKNOWN
    case 'period':
      return anchor && isNear(anchor, moment.period, moment.offset, moment.calendar)
        ? gregorian(period(moment, anchor, file.week))
        : UNKNOWN
    case 'stretch':
      return anchor && isNear(anchor, moment.period, moment.count) ? gregorian(stretch(moment, anchor)) : UNKNOWN
    case 'unknown':
      return UNKNOWN
  }
}

/** The years that a unit has, about. */
const YEARS: Record<Period, number> = {
  second: 1 / 31_556_952, minute: 1 / 525_949, hour: 1 / 8766, day: 1 / 365.25, night: 1 / 365.25, week: 7 / 365.25,
  month: 1 / 12, season: 1 / 4, year: 1, decade: 10, century: 100,
} // prettier-ignore

/** Whether so many units from a moment the years of a calendar still have four digits at most: beyond them the library stops, after a long walk. */
function isNear(anchor: Anchor, unit: Period, count: number, calendar: Calendar = 'gregory'): boolean {
  const year = toCalendar(anchor, CALENDARS[calendar]).year + count * YEARS[unit]
  return year > 1 && year < MAX_YEAR
}
const MAX_YEAR = 9000

const gregorian = (value: string | null): DateValue => (value === null ? UNKNOWN : { value, calendar: 'gregory' })

/** A day's month, or the first and the last month, of a year. */
interface OfYear {
  calendar: Calendar
  year: Year
  month: number
  last?: number
  from?: number
}

/** A value of a known year, of the year nearest to the anchor, or without its year. */
function ofYear(
  { calendar, year, month, last = month, from = 0 }: OfYear,
  anchor: Anchor | null,
  inYear: (year: number) => string | null,
  without: readonly string[],
): DateValue {
  if (typeof year === 'number') return gregorian(inYear(year))
  if (!anchor) return { value: [...new Set(without)].join('/'), calendar }
  const now = toCalendar(anchor, CALENDARS[calendar])
  if (year && 'offset' in year) return gregorian(inYear(now.year + year.offset))
  const ahead = month - now.month
  if (year) {
    const away = (year.toward < 0 ? last : month) - now.month || (from && from - now.day)
    return gregorian(inYear(now.year + (year.toward * away > 0 ? 0 : year.toward)))
  }
  return gregorian(inYear(now.year + (ahead > MONTHS / 2 ? -1 : ahead <= -MONTHS / 2 ? 1 : 0)))
}

const monthOf = (calendar: Calendar, year: number, month: number): string | null =>
  calendar === 'gregory' ? `${four(year)}-${two(month)}` : months(calendar, year, month, month)

/** From a month of a year to a month of the same or of a later one. */
function months(calendar: Calendar, year: number, from: number, to: number, lastYear = year): string | null {
  const last = new CalendarDate(CALENDARS[calendar], lastYear, to, 1)
  return span(
    new CalendarDate(CALENDARS[calendar], year, from, 1),
    last.set({ day: last.calendar.getDaysInMonth(last) }),
  )
}

function years(calendar: Calendar, from: number, to: number): string | null {
  if (to > MAX_YEAR) return null
  if (calendar === 'gregory') return from === to ? four(from) : `${four(from)}/${four(to)}`
  return months(calendar, from, 1, MONTHS, to)
}

/** From one day to another, or the one day. */
function span(from: CalendarDate | null, to: CalendarDate | null): string | null {
  if (!from || !to || from.compare(to) > 0) return null
  const days = [from, to].map((day) => toCalendar(day, CALENDARS.gregory).toString())
  return [...new Set(days)].join('/')
}

function weekday(
  { weekday, which }: Extract<Moment, { type: 'weekday' }>,
  anchor: Anchor,
  first: Figures['file']['week'],
): string {
  const today = toCalendarDate(anchor)
  const start = startOfWeek(today, first)
  if (typeof which === 'object') return start.add({ weeks: which.week, days: weekday }).toString()
  const ahead = start.add({ days: weekday }).compare(today)
  // The last, the next or the nearest lies in the seven days from this one on.
  const from = which === 'last' ? -7 : which === 'next' ? 1 : -3
  return today.add({ days: ((((ahead - from) % 7) + 7) % 7) + from }).toString()
}

const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const

/** Weeks begin where the grammar says. */
function startOfWeek(day: CalendarDate, first: Figures['file']['week']): CalendarDate {
  return day.subtract({ days: (day.toDate('UTC').getUTCDay() - DAYS.indexOf(first) + 7) % 7 })
}

function period(
  { calendar, period: unit, offset }: Extract<Moment, { type: 'period' }>,
  anchor: Anchor,
  first: Figures['file']['week'],
): string | null {
  // “One and a half years ago” is in no one year.
  if (YEARS[unit] >= YEARS.month && !Number.isInteger(offset)) return null
  const today = toCalendarDate(anchor)
  const there = toCalendar(today, CALENDARS[calendar])
  switch (unit) {
    case 'week': {
      const start = startOfWeek(today, first).add({ weeks: offset })
      return span(start, start.add({ days: 6 }))
    }
    case 'month': {
      const { year, month } = there.set({ day: 1 }).add({ months: offset })
      return monthOf(calendar, year, month)
    }
    case 'year':
      return years(calendar, there.year + offset, there.year + offset)
    case 'decade': {
      const from = Math.floor(there.year / 10 + offset) * 10
      return years(calendar, from, from + 9)
    }
    case 'season':
    case 'century':
      return null
    default:
      return toCalendarDate(anchor.add(durationOf(unit, offset))).toString()
  }
}

function stretch({ period: unit, count }: Extract<Moment, { type: 'stretch' }>, anchor: Anchor): string | null {
  if (!Number.isInteger(count)) return null
  const there = toCalendarDate(anchor.add(durationOf(unit, count)))
  const here = toCalendarDate(anchor)
  return count < 0 ? span(there, here) : span(here, there)
}

/** What the library has no unit for, in units that it has. */
const DURATIONS: Partial<Record<Period, readonly [unit: Period, times: number]>> = {
  night: ['day', 1],
  season: ['month', MONTHS_A_SEASON],
  decade: ['year', 10],
  century: ['year', 100],
}

function durationOf(period: Period, count: number): DateTimeDuration {
  const [unit, times] = DURATIONS[period] ?? [period, 1]
  return { [`${unit}s`]: count * times }
}

const two = (n: number): string => String(n).padStart(2, '0')
const four = (n: number): string => String(n).padStart(4, '0')
const clock = ({ hour, minute }: Clock): string => `T${two(hour)}${minute === null ? '' : `:${two(minute)}`}`
