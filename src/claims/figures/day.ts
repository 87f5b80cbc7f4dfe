import type { Calendar } from '../../generated/types.js'
import { Figure } from '../../grammar/tags.js'
import { Kind } from '../../text/index.js'
import type { Moment, Year } from './moment.js'
import { has, isJoiner, type Item } from './items.js'
import { monthAt, readYearOfMonth } from './month.js'
import { readNumeral } from './number.js'
import { type Found, readPeriod, UNKNOWN } from './period.js'
import { isComma, isDash, isRange, type Reading } from './reading.js'
import { calendarOf, isMeasured, MIN_SHORT } from './year.js'

const MAX_DAY = 31

/** A day with its month, whatever comes first. */
export const readDayOfYear = (r: Reading, k: number): Found<Moment> | null =>
  readDays(r, k) ?? readYearFirst(r, k) ?? readNumericDate(r, k)

/** Reads one or more days before their month: «۱۵ تیر», «۲۴ تا ۳۱ فروردین ۹۸», «هفتم و هشتم ماه مه», «۱۵ ماه جاری». */
function readDays(r: Reading, k: number): Found<Moment> | null {
  const { items } = r
  const first = dayAt(r, k)
  if (!first) return null
  const link = items[first.end]
  const last = isRange(link) || isJoiner(link) || isDash(link) || isComma(link) ? dayAt(r, first.end + 1) : null
  if (last && last.value > first.value) {
    const month = readMonthOfDay(r, last.end)
    if (month) return { value: daysOf(month.value, first.value, last.value), end: month.end }
  }
  const month = readMonthOfDay(r, first.end)
  return month && { value: daysOf(month.value, first.value, first.value), end: month.end }
}

interface MonthOfYear {
  calendar: Calendar
  month: number
  year: Year
}

const daysOf = (month: MonthOfYear | null, from: number, to: number): Moment =>
  month ? { type: 'days', ...month, from, to } : UNKNOWN

/** A number that can be a day of a month: in figures, or a cardinal or an ordinal in words. */
function dayAt({ items }: Reading, k: number): Found<number> | null {
  const item = items[k]
  if (!item) return null
  if (has(item, Figure.ordinal)) return inMonth(item.word?.value ?? 0, k + 1)
  const numeral = readNumeral(items, k)
  if (
    !numeral ||
    numeral.value === null ||
    numeral.kind === 'fraction' ||
    numeral.scale > 1 ||
    numeral.count > 2 ||
    (item.digits && numeral.count === 0)
  )
    return null
  const suffix =
    numeral.kind === 'cardinal' &&
    has(items[numeral.end], Figure['ordinal-adjective']) &&
    items[numeral.end].word?.value === 0
      ? 1
      : 0
  return inMonth(numeral.value, numeral.end + suffix)
}

const inMonth = (value: number, end: number): Found<number> | null =>
  Number.isInteger(value) && value >= 1 && value <= MAX_DAY ? { value, end } : null

/** The month after a day; null where it is a relative one. */
function readMonthOfDay(r: Reading, k: number): Found<MonthOfYear | null> | null {
  const { items } = r
  const named = monthAt(r, k)
  if (named) {
    const year = readYearOfMonth(r, named.end, named.value.calendar)
    const { calendar, month } = named.value
    return { value: { calendar, month, year: year.value }, end: year.end }
  }
  const month = items[k]?.word?.noun === 'month' || items[k]?.word?.demonstrative ? readPeriod(r, k) : null
  return month?.value.type === 'unknown' || (month?.value.type === 'period' && month.value.period === 'month')
    ? { value: null, end: month.end }
    : null
}

/** Reads a date that begins with its year: «۱۴۰۴ مرداد ۲۱». */
function readYearFirst(r: Reading, k: number): Found<Moment> | null {
  const { items } = r
  const year = readNumeral(items, k)
  if (year?.count !== 4 || year.value === null) return null
  const month = monthAt(r, year.end)
  const day = month && dayAt(r, month.end)
  if (!month || !day || isMeasured(r, day.end)) return null
  const comma = isComma(items[day.end]) && items[day.end + 1]?.word?.weekday != null ? 2 : 0
  return {
    value: { type: 'days', ...month.value, year: year.value, from: day.value, to: day.value },
    end: day.end + comma,
  }
}

/** Reads a date in figures alone: «۱۴۰۴/۵/۲۱», «2025-08-12», «۲۱/۵/۱۴۰۴». */
function readNumericDate(r: Reading, k: number): Found<Moment> | null {
  const { items, figures } = r
  const digits = items[k]?.digits
  const parted =
    digits?.type === 'date' ? { parts: digits.parts, end: k + 1, long: digits.first === 4 } : partedByDashes(items, k)
  if (!parted) return null
  const [a, month, b] = parted.parts
  const [year, day] = a > MAX_DAY || parted.long || b <= MAX_DAY ? [a, b] : [b, a]
  const full =
    year < 100 && year >= MIN_SHORT
      ? figures.file['two-digit-years'] - (figures.file['two-digit-years'] % 100) + year
      : year
  const era = items[parted.end]?.word?.era ?? null
  const calendar = era ?? calendarOf(r, full, null)
  if (!calendar || full < 1000 || month < 1 || month > 12 || day < 1 || day > MAX_DAY) return null
  return { value: { type: 'days', calendar, year: full, month, from: day, to: day }, end: parted.end + (era ? 1 : 0) }
}

function partedByDashes(
  items: readonly Item[],
  k: number,
): { parts: readonly [number, number, number]; end: number; long: boolean } | null {
  const parts: number[] = []
  for (let p = k; p < k + 5; p++) {
    const { digits, kind } = items[p] ?? {}
    if (
      (p - k) % 2 === 1
        ? kind !== Kind.dash || items[p].start !== items[p - 1].end
        : digits?.type !== 'number' || digits.count === 0
    )
      return null
    if (digits?.type === 'number') parts.push(digits.value)
  }
  return items[k].digits?.type === 'number' && items[k].digits.count === 4
    ? { parts: [parts[0], parts[1], parts[2]], end: k + 5, long: true }
    : null
}
