import type { Calendar, Period } from '../../generated/types.js'
import type { Figures } from '../../grammar/figures.js'
import { dateOf, DAY, dayOf, firstOf, isoOf, MONTHS, monthsOf } from './calendar.js'
import type { Clock, Moment, Year } from './moment.js'
import type { Anchor } from './published.js'

/** A date as results have it: in EDTF, null where it cannot be known. */
export interface DateValue {
  readonly value: string | null
  readonly calendar?: Calendar
}

const UNKNOWN: DateValue = { value: null }
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
      return ofYear(moment, anchor, (year) => monthOf(moment.calendar, monthsOf(year, moment.month)), [
        `XXXX-${two(moment.month)}`,
      ])
    case 'season': {
      const { calendar } = moment
      const month = moment.season * MONTHS_A_SEASON + 1
      const last = month + MONTHS_A_SEASON - 1
      const code = FIRST_SEASON + moment.season
      return ofYear(
        { ...moment, month, last },
        anchor,
        (year) =>
          calendar === 'gregory'
            ? `${four(year)}-${code}`
            : wholeMonths(calendar, monthsOf(year, month), monthsOf(year, last), 'YYYY-MM'),
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
      return anchor === null ? UNKNOWN : gregorian(weekday(moment, anchor, file.week))
    case 'period':
      return anchor === null ? UNKNOWN : gregorian(period(moment, anchor, file.week))
    case 'stretch':
      return anchor === null ? UNKNOWN : gregorian(stretch(moment, anchor))
    case 'unknown':
      return UNKNOWN
  }
}

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
  if (anchor === null) return { value: [...new Set(without)].join('/'), calendar }
  const now = dateOf(calendar, today(anchor))
  if (year && 'offset' in year) return gregorian(inYear(now.year + year.offset))
  const ahead = month - now.month
  if (year) {
    const away = (year.toward < 0 ? last : month) - now.month || (from && from - now.day)
    return gregorian(inYear(now.year + (year.toward * away > 0 ? 0 : year.toward)))
  }
  return gregorian(inYear(now.year + (ahead > MONTHS / 2 ? -1 : ahead <= -MONTHS / 2 ? 1 : 0)))
}

const monthOf = (calendar: Calendar, months: number): string | null => wholeMonths(calendar, months, months, 'YYYY-MM')

const years = (calendar: Calendar, from: number, to: number): string | null =>
  wholeMonths(calendar, monthsOf(from, 1), monthsOf(to, MONTHS), 'YYYY')

/** From a month's first day to another's last; in the Gregorian calendar as what they are written as. */
function wholeMonths(calendar: Calendar, from: number, to: number, as: 'YYYY' | 'YYYY-MM'): string | null {
  const last = firstOf(calendar, to + 1) - 1
  return span(firstOf(calendar, from), last, calendar === 'gregory' ? as : undefined)
}

/** From one day to another, or the one day. */
function span(from: number | null, to: number | null, as = 'YYYY-MM-DD'): string | null {
  if (from === null || to === null || from > to) return null
  const [first, last] = [isoOf(from), isoOf(to)].map((day) => day?.slice(0, as.length))
  if (!first || !last) return null
  return first === last ? first : `${first}/${last}`
}

const today = (anchor: Anchor): number => Math.floor(anchor / DAY)

const modulo = (n: number, by: number): number => ((n % by) + by) % by

function weekday(
  { weekday, which }: Extract<Moment, { type: 'weekday' }>,
  anchor: Anchor,
  first: Figures['file']['week'],
): string | null {
  const now = today(anchor)
  const start = startOfWeek(now, first)
  if (typeof which === 'object') return isoOf(start + which.week * WEEK + weekday)
  // The last, the next or the nearest lies in the seven days from this one on.
  const from = now + (which === 'last' ? -WEEK : which === 'next' ? 1 : -3)
  return isoOf(from + modulo(start + weekday - from, WEEK))
}

const WEEK = 7
const DAYS = ['thu', 'fri', 'sat', 'sun', 'mon', 'tue', 'wed'] as const

/** Weeks begin where the grammar says; days are counted from a Thursday on. */
const startOfWeek = (day: number, first: Figures['file']['week']): number =>
  day - modulo(day - DAYS.indexOf(first), WEEK)

function period(
  { calendar, period: unit, offset }: Extract<Moment, { type: 'period' }>,
  anchor: Anchor,
  first: Figures['file']['week'],
): string | null {
  if (IN_MONTHS[unit] && !Number.isInteger(offset)) return null
  const there = dateOf(calendar, today(anchor))
  switch (unit) {
    case 'week': {
      const start = startOfWeek(today(anchor), first) + offset * WEEK
      return span(start, start + WEEK - 1)
    }
    case 'month':
      return monthOf(calendar, there.months + offset)
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
      return isoOf(dayAfter(anchor, unit, offset))
  }
}

function stretch({ period: unit, count }: Extract<Moment, { type: 'stretch' }>, anchor: Anchor): string | null {
  if (!Number.isInteger(count)) return null
  const there = dayAfter(anchor, unit, count)
  return count < 0 ? span(there, today(anchor)) : span(today(anchor), there)
}

/** The periods that all last as many seconds. */
const IN_SECONDS: Partial<Record<Period, number>> = {
  second: 1,
  minute: 60,
  hour: 3600,
  day: 86_400,
  night: 86_400,
  week: WEEK * 86_400,
}
const IN_MONTHS: Partial<Record<Period, number>> = {
  month: 1,
  season: MONTHS_A_SEASON,
  year: MONTHS,
  decade: 10 * MONTHS,
  century: 100 * MONTHS,
}

/** The day that so many periods lead to; the last of its month where that has too few. */
function dayAfter(anchor: Anchor, period: Period, count: number): number {
  const seconds = IN_SECONDS[period]
  if (seconds) return today(anchor + count * seconds * 1000)
  const { months, day } = dateOf('gregory', today(anchor))
  const there = months + count * (IN_MONTHS[period] ?? 0)
  return Math.min(firstOf('gregory', there) + day, firstOf('gregory', there + 1)) - 1
}

const two = (n: number): string => String(n).padStart(2, '0')
const four = (n: number): string => String(n).padStart(4, '0')
const clock = ({ hour, minute }: Clock): string => `T${two(hour)}${minute === null ? '' : `:${two(minute)}`}`
