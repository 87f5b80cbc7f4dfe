import type { Calendar } from '../../generated/types.js'
import type { Figures } from '../../grammar/figures.js'
import { Figure } from '../../grammar/tags.js'
import { Kind } from '../../text/index.js'
import type { Moment } from './moment.js'
import { has, isJoiner, itemBefore, type Item } from './items.js'
import { readNumeral } from './number.js'
import type { Found } from './period.js'
import { isDash, isInTitle, isNominal, isRange, touches, type Reading } from './reading.js'

/** Reads a year or some years: «سال ۹۸», «سال‌های ۹۷ و ۹۸», «سال مالی ۱۴۰۲», «۲۰۱۹», «بودجه ۹۸». */
export function readYears(r: Reading, i: number): Found<Moment> | null {
  const { items } = r
  const noun = items[i]?.word?.noun === 'year' ? 1 : 0
  const kind = noun && has(items[i + 1], Figure['year-kind']) ? 1 : 0
  const k = i + noun + kind
  // «در۴۷ ایستگاه» is no noun and its year.
  const isDated =
    noun === 0 &&
    has(itemBefore(items, i), Figure.temporal) &&
    isNominal(r, i - 1) &&
    items[i - 1].token < items[i].token
  const first = yearAt(r, k, noun === 0, isDated ? r.figures.file.calendar : null)
  if (!first || (!noun && !standsAlone(r, i, first))) return null
  const link = items[first.end]
  if (isRange(link) || isDash(link) || isJoiner(link)) {
    const last = yearAt(r, first.end + 1, noun === 0 || isJoiner(link), isDash(link) ? first.value.calendar : null)
    const [from, to] = [first.value.year, last?.value.year ?? 0].sort((a, b) => a - b)
    const fits =
      last !== null &&
      last.value.calendar === first.value.calendar &&
      from < to &&
      (isJoiner(link) ? to === from + 1 : !isDash(link) || to - from < 30)
    if (fits) return { value: { type: 'years', calendar: first.value.calendar, from, to }, end: last.end }
  }
  const { calendar, year } = first.value
  return { value: { type: 'years', calendar, from: year, to: year }, end: first.end }
}

interface YearOfCalendar {
  readonly calendar: Calendar
  readonly year: number
}

/**
 * A number that can be a year, and the era after it.
 *
 * @param isBare - no word says that it is a year: it has four figures, or follows a month of that calendar
 * @param after - the calendar of what stands before it
 */
export function yearAt(r: Reading, k: number, isBare: boolean, after: Calendar | null): Found<YearOfCalendar> | null {
  const { items, figures } = r
  const numeral = readNumeral(items, k)
  if (numeral?.value == null || numeral.kind !== 'cardinal' || !Number.isInteger(numeral.value) || numeral.value < 1)
    return null
  const { value, count, end } = numeral
  const inWords = count === 0 && items[k].digits === null
  if (!inWords && count === 0) return null
  const era = items[end]?.word?.era ?? null
  if (!era && ((isMeasured(r, end) && !isYearOf(r, k, value, after)) || (inWords && (isBare || value < 11))))
    return null
  const two = count <= 2 && value < 100
  if (two && !era) {
    if (!isShortYear(items[k], value, count, isBare, after)) return null
    const calendar = after ?? figures.file.calendar
    return { value: { calendar, year: fromShort(figures, calendar, value) }, end }
  }
  const calendar = era ?? calendarOf(r, value, after)
  if (calendar === null) return null
  if (isBare && !era && (count !== 4 || !isPlausible(r, value))) return null
  return { value: { calendar, year: era && two ? inCentury(r, calendar, value) : value }, end: era ? end + 1 : end }
}

/** «خرداد ۱۳۹۸ دلار گران شد»: what follows a year behind a month is not measured by it. */
const isYearOf = (r: Reading, k: number, value: number, after: Calendar | null): boolean =>
  value % 100 !== 0 &&
  after !== null &&
  Boolean(r.items[k - 1].word?.month.length) &&
  calendarOf(r, value, after) === after

/** Whether two figures are a year: «سال ۹۸», «تیر ۹۸», «سال ۰۲». */
function isShortYear({ digits }: Item, value: number, count: number, isBare: boolean, after: Calendar | null): boolean {
  if (count === 1 || (isBare && after === null)) return false
  return value >= MIN_SHORT || (digits?.type === 'number' && digits.zero)
}

/** The year of two figures, of the hundred years that the grammar names; of the Gregorian calendar in the twentieth century. */
function fromShort({ file }: Figures, calendar: Calendar, value: number): number {
  const base = calendar === 'gregory' ? 1900 : file['two-digit-years']
  return calendar === file.calendar ? base + ((((value - base) % 100) + 100) % 100) : base + value
}

/** The year of two figures with its era, or of a decade. */
function inCentury({ figures }: Reading, calendar: Calendar, value: number): number {
  if (calendar === 'gregory') return 1900 + value
  return calendar === figures.file.calendar ? 1300 + value : value
}

/** Two figures below this are a year only with a zero in front: «۰۲». */
export const MIN_SHORT = 30

/** The calendar in whose years a number lies; beside a date, its own before others. */
export function calendarOf({ figures }: Reading, value: number, after: Calendar | null): Calendar | null {
  const fits = (calendar: Calendar): boolean => {
    const [from, to] = figures.file.years[calendar] ?? [1, 0]
    return from <= value && value <= to
  }
  if (after && fits(after)) return after
  if (value < 100) return figures.file.calendar
  return fits(figures.file.calendar)
    ? figures.file.calendar
    : fits('gregory') || (value >= 1500 && value <= 2100)
      ? 'gregory'
      : value >= 1000 && value < 1500
        ? figures.file.calendar
        : null
}

const isPlausible = ({ figures }: Reading, value: number): boolean =>
  Object.values(figures.file.years).some(([from, to]) => from <= value && value <= to)

/** Whether a unit or a scale follows: the number before is an amount. */
export function isMeasured({ items }: Reading, k: number): boolean {
  const word = items[k]?.word
  if (!word) return false
  return (
    (word.unit !== null && word.noun === null) ||
    (word.is & (Figure.scale | Figure['ordinal-adjective'] | Figure.uncounted)) !== 0
  )
}

/** Whether a bare number of four figures is a year rather than a count or a name. */
function standsAlone(r: Reading, i: number, { value, end }: Found<{ year: number }>): boolean {
  const { items } = r
  const [before, second] = [itemBefore(items, i), itemBefore(items, i, 2)]
  if (has(before, Figure.label)) return false
  if (end > i + 1) return true
  if (
    has(before, Figure.minus | Figure.versus) ||
    before?.word?.bound ||
    items[end]?.word?.noun ||
    has(items[end], Figure.classifier)
  )
    return false
  if (isDash(before) && touches(before, items[i]) && second?.kind === Kind.word && touches(second, before)) return false
  if (isInTitle(r, i)) return false
  if (!isNominal(r, end)) return true
  const round = value.year % 100 === 0
  return has(before, Figure.temporal) ? !round : isNominal(r, i - 1)
}

/** Reads a decade: «دهه ۸۰», «دهه هشتاد شمسی», «دهه ۱۹۹۰». */
export function readDecade(r: Reading, i: number): Found<Moment> | null {
  const { items } = r
  if (items[i]?.word?.noun !== 'decade') return null
  const numeral = readNumeral(items, i + 1)
  if (!numeral?.value || numeral.value % 10 !== 0) return null
  const { value } = numeral
  const era = items[numeral.end]?.word?.era ?? null
  const calendar = era ?? calendarOf(r, value, null)
  if (!calendar) return null
  const from = value >= 100 ? value : inCentury(r, calendar, value)
  return { value: { type: 'decade', calendar, from }, end: numeral.end + (era ? 1 : 0) }
}
