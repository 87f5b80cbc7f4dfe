import { Figure, Form } from '../../grammar/tags.js'
import type { Calendar, Period } from '../../generated/types.js'
import { Kind } from '../../text/index.js'
import type { Moment, Year } from './calendar.js'
import { readClock } from './clock.js'
import { has, isJoiner, type Item } from './items.js'
import { isHalf, readNumeral } from './number.js'
import { isComma, isDash, isInTitle, isNominal, isRange, isVerb, type Reading, type Stretch } from './reading.js'

/** An expression that says when. */
export interface When extends Stretch {
  readonly moment: Moment
}

/** A part of a date that ends before an item. */
interface Found<T> {
  readonly value: T
  readonly end: number
}

const UNKNOWN: Moment = { type: 'unknown' }
const MAX_DAY = 31
/** Of «پس از آغاز جنگ», so many words. */
const MAX_COMPLEMENT = 5

/** Reads the date that begins at an item, the longest that there is. */
export function readDate(r: Reading, i: number): When | null {
  const found = longer(longer(readOccasion(r, i), readClock(r.items, i)), longer(readDistance(r, i), readPart(r, i)))
  return found && { start: i, end: found.end, moment: found.value }
}

/** The longer of two, the first of two as long. */
const longer = (a: Found<Moment> | null, b: Found<Moment> | null): Found<Moment> | null =>
  a && (!b || a.end >= b.end) ? a : b

function readOccasion({ items }: Reading, i: number): Found<Moment> | null {
  return has(items[i], Figure.occasion) ? { value: UNKNOWN, end: i + 1 } : null
}

/** «اواخر تیر», «نیمه دوم سال ۹۸», «پایان سال»: the date keeps the precision of the whole. */
function readPart(r: Reading, i: number): Found<Moment> | null {
  const { items } = r
  if (!has(items[i], Figure.part)) return readDay(r, i)
  const proper = readDay(r, i + 1, true)
  if (proper) return proper.value.type === 'clock' ? null : proper
  const bare = items[i + 1]?.word?.unit
  if (!bare?.period || bare.adjective || !BARE.has(bare.period)) return null
  const kind = has(items[i + 2], Figure['year-kind']) ? 1 : 0
  return bare.period === 'year' || !isNominal(r, i + 2) ? { value: UNKNOWN, end: i + 2 + kind } : null
}

/** Periods that a part may be of with nothing else said: «پایان ماه». */
const BARE: ReadonlySet<Period> = new Set<Period>(['week', 'month', 'year'])

/** A date with the part of the day before it: «صبح روز شنبه», «ظهر ۵ تیر». */
function readDay(r: Reading, i: number, isPart = false): Found<Moment> | null {
  const { items } = r
  if (!items[i]?.word?.daypart) return readCalendar(r, i, isPart)
  const after = items[i + 1]?.word?.shift
  if (after && after.to === 'now' && !after.counted)
    return { value: relative('day', after.direction, r.figures.file.calendar), end: i + 2 }
  const day = readCalendar(r, i + 1, true)
  return day && DAYLIKE.has(day.value.type) ? day : null
}

const DAYLIKE: ReadonlySet<Moment['type']> = new Set(['days', 'weekday', 'period', 'unknown'])

function readCalendar(r: Reading, i: number, isProven = false): Found<Moment> | null {
  const { items } = r
  const isDay = items[i]?.word?.noun === 'day'
  const k = isDay ? i + 1 : i
  const weekday = items[k]?.word?.weekday ?? null
  if (weekday !== null) return readWeekday(r, k, weekday)
  const deictic = readDeictic(r, k)
  if (deictic) return deictic
  const days = readDays(r, k) ?? readYearFirst(r, k) ?? readFigures(r, k)
  if (days) return days
  if (isDay) return readPeriod(r, i)
  return (
    readMonth(r, i, isProven) ?? readSeason(r, i, isProven) ?? readDecade(r, i) ?? readPeriod(r, i) ?? readYears(r, i)
  )
}

/** «شنبه», «شنبه ۱۲ تیر», «شنبه هفته آینده», «شنبه گذشته», «شنبه شب». */
function readWeekday(r: Reading, k: number, weekday: number): Found<Moment> {
  const { items } = r
  const next = k + 1
  const comma = isComma(items[next]) && items[next].end - items[next].start === 1 ? 1 : 0
  const days = readDays(r, next + comma) ?? readYearFirst(r, next + comma) ?? readFigures(r, next + comma)
  if (days) return days
  const late = items[next]?.word?.daypart ? next + 1 : next
  const period = readPeriod(r, late)
  if (period?.value.type === 'period' && period.value.period === 'week')
    return { value: { type: 'weekday', weekday, which: { week: period.value.offset } }, end: period.end }
  const shift = items[late]?.word?.shift
  if (shift && !shift.counted && shift.direction !== 0)
    return {
      value: shift.to === 'now' ? { type: 'weekday', weekday, which: shift.direction < 0 ? 'last' : 'next' } : UNKNOWN,
      end: late + 1,
    }
  return { value: { type: 'weekday', weekday, which: 'nearest' }, end: late }
}

/** «امروز», «فردا صبح», «امروز شنبه ۱۲ تیر», «فردای آن روز», «امسال». */
function readDeictic(r: Reading, k: number): Found<Moment> | null {
  const { items } = r
  const deictic = items[k]?.word?.deictic
  if (!deictic) return null
  const { period, offset } = deictic
  if (offset === null) {
    const day = readPeriod(r, k + 1)
    return day && { value: UNKNOWN, end: day.end }
  }
  const value = relative(period, offset, r.figures.file.calendar)
  if (period !== 'day') return { value, end: k + 1 }
  const isDay = items[k + 1]?.word?.noun === 'day' ? 1 : 0
  const weekday = items[k + 1 + isDay]?.word?.weekday ?? null
  if (weekday !== null) {
    const { value: joined, end } = readWeekday(r, k + 1 + isDay, weekday)
    return { value: joined.type === 'days' ? joined : value, end }
  }
  return { value, end: items[k + 1]?.word?.daypart ? k + 2 : k + 1 }
}

/** «۱۵ تیر», «۲۴ تا ۳۱ فروردین ۹۸», «هفتم و هشتم ماه مه», «۱۵ ماه جاری». */
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

/** A month's name, with the word for month before or after it. */
function monthAt(r: Reading, k: number): Found<{ calendar: Calendar; month: number }> | null {
  const { items } = r
  const before = items[k]?.word?.noun === 'month' ? 1 : 0
  const item = items[k + before]
  const month = item?.word?.month[0]
  if (!month || isVerbPrefix(r, item)) return null
  const after = !before && items[k + 1]?.word?.noun === 'month' ? 1 : 0
  return { value: { calendar: month.calendar, month: month.number }, end: k + before + 1 + after }
}

/** «می شود»: a verb, no month. */
function isVerbPrefix({ document: { grammar, tokens } }: Reading, { token }: Item): boolean {
  return tokens.lexemeEnd[token] > token + 1 && (grammar.form[tokens.lexeme[token]] & Form.finite) !== 0
}

/** The year after a month, in figures or relative; none is fine too. */
function readYearOfMonth(r: Reading, k: number, calendar: Calendar): Found<Year> {
  const { items } = r
  const noun = items[k]?.word?.noun === 'year' ? 1 : 0
  const year = yearAt(r, k + noun, noun === 0, calendar)
  if (year && year.value.calendar === calendar) return { value: year.value.year, end: year.end }
  const relativeYear = readDeictic(r, k) ?? (noun || items[k]?.word?.demonstrative ? readPeriod(r, k) : null)
  if (relativeYear?.value.type === 'period' && relativeYear.value.period === 'year')
    return { value: { offset: relativeYear.value.offset }, end: relativeYear.end }
  if (relativeYear?.value.type === 'unknown' && noun) return { value: null, end: relativeYear.end }
  // «خرداد گذشته», but «از خرداد گذشته است».
  const shift = items[k]?.word?.shift
  if (!shift || shift.counted || isVerb(r, items[k + 1])) return { value: null, end: k }
  return { value: shift.to === 'now' ? { toward: shift.direction } : null, end: k + 1 }
}

/** «تیر ۹۸», «ماه مه», «اردیبهشت»; the name of a month that means other things too needs more. */
function readMonth(r: Reading, i: number, isProven: boolean): Found<Moment> | null {
  const { items } = r
  const month = monthAt(r, i)
  if (!month) return null
  const { value: year, end } = readYearOfMonth(r, month.end, month.value.calendar)
  const word = items[i].word?.month.length ? items[i].word : null
  const isHomograph = word !== null && month.end === i + 1 && has(items[i], Figure.homograph)
  if (
    isHomograph &&
    end === month.end &&
    !isProven &&
    !isInRow(r, i) &&
    !(has(items[i - 1], Figure.temporal) && !isNominal(r, end))
  )
    return null
  if (word && end === i + 1 && isInTitle(r, i)) return null
  return { value: { type: 'month', ...month.value, year }, end }
}

/** «تیر و مرداد»: beside another month. */
function isInRow({ items }: Reading, i: number): boolean {
  const isMonth = (item: Item | undefined): boolean => (item?.word?.month.length ?? 0) > 0
  return (isJoiner(items[i + 1]) && isMonth(items[i + 2])) || (isJoiner(items[i - 1]) && isMonth(items[i - 2]))
}

/** «فصل بهار», «تابستان ۹۸», «تابستان امسال», «در پاییز». */
function readSeason(r: Reading, i: number, isProven: boolean): Found<Moment> | null {
  const { items } = r
  const noun = items[i]?.word?.noun === 'season' ? 1 : 0
  const item = items[i + noun]
  const season = item?.word?.season ?? null
  if (season === null) return null
  const { value: year, end } = readYearOfSeason(r, i + noun + 1)
  const sure = noun || isProven || end > i + noun + 1
  const before = items[i - 1]
  if (
    !sure &&
    (has(item, Figure.homograph) ||
      !(has(before, Figure.temporal) || before?.word?.demonstrative || (isJoiner(before) && !isNominal(r, end))))
  )
    return null
  return { value: { type: 'season', season, calendar: year.calendar, year: year.year }, end }
}

function readYearOfSeason(r: Reading, k: number): Found<{ calendar: Calendar; year: Year }> {
  const { calendar } = r.figures.file
  const noun = r.items[k]?.word?.noun === 'year' ? 1 : 0
  const year = yearAt(r, k + noun, noun === 0, calendar)
  if (year) return { value: year.value, end: year.end }
  const found = readYearOfMonth(r, k, calendar)
  return { value: { calendar, year: found.value }, end: found.end }
}

/** «سال ۹۸», «سال‌های ۹۷ و ۹۸», «سال مالی ۱۴۰۲», «۲۰۱۹», «بودجه ۹۸». */
function readYears(r: Reading, i: number): Found<Moment> | null {
  const { items } = r
  const noun = items[i]?.word?.noun === 'year' ? 1 : 0
  const kind = noun && has(items[i + 1], Figure['year-kind']) ? 1 : 0
  const k = i + noun + kind
  const isDated = noun === 0 && has(items[i - 1], Figure.temporal) && isNominal(r, i - 1)
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

/** A number that can be a year, and the era after it. A bare one has four figures, or follows a month of that calendar. */
function yearAt(
  r: Reading,
  k: number,
  isBare: boolean,
  after: Calendar | null,
): Found<{ calendar: Calendar; year: number }> | null {
  const { items, figures } = r
  const numeral = readNumeral(items, k)
  if (numeral?.value == null || numeral.kind !== 'cardinal' || !Number.isInteger(numeral.value) || numeral.value < 1)
    return null
  const { value, count, end } = numeral
  const inWords = count === 0 && items[k].digits === null
  if (!inWords && count === 0) return null
  const era = items[end]?.word?.era ?? null
  const eraEnd = era ? end + 1 : end
  // «خرداد ۱۳۹۸ دلار گران شد»: what follows a year behind a month is not measured by it.
  const isYear =
    value % 100 !== 0 &&
    after !== null &&
    (items[k - 1].word?.month.length || items[k - 1].word?.noun) &&
    calendarOf(r, value, after) === after
  if (!era && ((isMeasured(r, end) && !isYear) || (inWords && (isBare || value < 11)))) return null
  const calendar = era ?? calendarOf(r, value, after)
  const two = count <= 2 && value < 100
  if (two && !era) {
    if (count === 1 || (isBare && (after === null || (value < MIN_SHORT && !items[k].digits)))) return null
    if (isBare && value < MIN_SHORT && items[k].digits?.type === 'number' && !items[k].digits.zero) return null
    if (!isBare && value < MIN_SHORT && !(items[k].digits?.type === 'number' && items[k].digits.zero)) return null
    const of = after ?? figures.file.calendar
    const base = of === 'gregory' ? 1900 : figures.file['two-digit-years']
    return {
      value: {
        calendar: of,
        year: of === figures.file.calendar ? base + ((((value - base) % 100) + 100) % 100) : base + value,
      },
      end: eraEnd,
    }
  }
  if (calendar === null) return null
  if (isBare && !era && (count !== 4 || !isPlausible(r, value))) return null
  const year =
    era && two ? (era === 'gregory' ? 1900 + value : era === figures.file.calendar ? 1300 + value : value) : value
  return { value: { calendar, year }, end: eraEnd }
}

/** Two figures below this are a year only with a zero in front: «۰۲». */
const MIN_SHORT = 30

function calendarOf({ figures }: Reading, value: number, after: Calendar | null): Calendar | null {
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
function isMeasured({ items }: Reading, k: number): boolean {
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
  const before = items[i - 1]
  if (end > i + 1) return true
  if (
    has(before, Figure.label | Figure.minus | Figure.versus) ||
    before?.word?.bound ||
    isMeasured(r, end) ||
    items[end]?.word?.noun ||
    has(items[end], Figure.classifier)
  )
    return false
  if (
    before?.kind === Kind.sign ||
    (isDash(before) &&
      before.end === items[i].start &&
      items[i - 2]?.kind === Kind.word &&
      before.start === items[i - 2].end)
  )
    return false
  if (isInTitle(r, i) && items[i - 1]?.kind !== Kind.open) return false
  if (!isNominal(r, end)) return true
  const round = value.year % 100 === 0
  return has(before, Figure.temporal) ? !round : isNominal(r, i - 1) || before?.kind === Kind.bracketOpen
}

/** «دهه ۸۰», «دهه هشتاد شمسی», «دهه ۱۹۹۰». */
function readDecade(r: Reading, i: number): Found<Moment> | null {
  const { items, figures } = r
  if (items[i]?.word?.noun !== 'decade') return null
  const numeral = readNumeral(items, i + 1)
  if (!numeral?.value || numeral.value % 10 !== 0 || numeral.kind !== 'cardinal' || isMeasured(r, numeral.end))
    return null
  const { value } = numeral
  const era = items[numeral.end]?.word?.era ?? null
  const calendar = era ?? calendarOf(r, value, null)
  if (!calendar) return null
  const from =
    value >= 100
      ? value
      : calendar === 'gregory'
        ? 1900 + value
        : calendar === figures.file.calendar
          ? 1300 + value
          : value
  return { value: { type: 'decade', calendar, from }, end: numeral.end + (era ? 1 : 0) }
}

/** «۱۴۰۴ مرداد ۲۱». */
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

/** «۱۴۰۴/۵/۲۱», «2025-08-12», «۲۱/۵/۱۴۰۴». */
function readFigures(r: Reading, k: number): Found<Moment> | null {
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

/** «هفته گذشته», «سال مالی جاری», «این ماه», «آن روز», «سال‌های اخیر». */
function readPeriod(r: Reading, i: number): Found<Moment> | null {
  const { items } = r
  const pointer = items[i]?.word?.demonstrative ?? null
  const k = pointer ? i + 1 : i
  const word = items[k]?.word
  if (!word) return null
  const plain = word.unit && !word.unit.adjective ? (word.unit.period ?? null) : null
  if (pointer) {
    if (!plain || !POINTED.has(plain)) return null
    return {
      value: pointer === 'now' && plain !== 'day' ? relative(plain, 0, r.figures.file.calendar) : UNKNOWN,
      end: k + 1,
    }
  }
  const several = word.indefinitePeriod
  if (!plain && !several) return null
  const kind = has(items[k + 1], Figure['year-kind']) ? 1 : 0
  const shift = items[k + 1 + kind]?.word?.shift
  if (!shift || (shift.counted && !several)) return null
  const end = k + 2 + kind
  const era = items[end]?.word?.era ?? (kind ? (items[k + 1].word?.era ?? null) : null)
  const eraEnd = items[end]?.word?.era ? end + 1 : end
  if (!plain || several === word.unit?.period || shift.to === 'story') return { value: UNKNOWN, end: eraEnd }
  return { value: relative(plain, shift.direction, era ?? r.figures.file.calendar), end: eraEnd }
}

/** Periods that a demonstrative makes a date of. */
const POINTED: ReadonlySet<Period> = new Set<Period>(['day', 'night', 'week', 'month', 'year', 'decade'])

const relative = (period: Period, offset: number, calendar: Calendar): Moment => ({
  type: 'period',
  calendar,
  period,
  offset,
})

/** «چهار سال پیش», «۲۴ ساعت گذشته», «چند روز پیش», «دو روز پس از آغاز جنگ». */
function readDistance(r: Reading, i: number): Found<Moment> | null {
  const { items } = r
  let at = i
  while (items[at]?.word?.bound) at++
  const numeral = readNumeral(items, at)
  if (!numeral || numeral.kind === 'ordinal') return null
  const upper =
    isRange(items[numeral.end]) || has(items[numeral.end], Figure.alternative)
      ? readNumeral(items, numeral.end + 1)
      : null
  const couple =
    !upper && numeral.count === 0 && items[numeral.end]?.word && has(items[numeral.end], Figure.numeral)
      ? readNumeral(items, numeral.end)
      : null
  const unitAt = (upper ?? couple ?? numeral).end
  const unit = items[unitAt]?.word?.unit
  if (!unit?.period || unit.adjective) return null
  const half = isJoiner(items[unitAt + 1]) && isHalf(items[unitAt + 2]) ? 2 : 0
  const k = unitAt + 1 + half
  const relation = readRelation(r, k)
  if (relation !== null) return { value: UNKNOWN, end: relation }
  const shift = items[k]?.word?.shift
  if (!shift || shift.direction === 0) return null
  const exact =
    numeral.value !== null && !upper && !couple && !half && at === i ? numeral.value * shift.direction : null
  if (exact === null || (shift.to === 'story' && shift.direction > 0)) return { value: UNKNOWN, end: k + 1 }
  return {
    value:
      shift.as === 'stretch'
        ? { type: 'stretch', period: unit.period, count: exact }
        : relative(unit.period, exact, r.figures.file.calendar),
    end: k + 1,
  }
}

/** What a distance in time is counted from: «پس از آن», «بعد از آغاز جنگ». */
function readRelation(r: Reading, k: number): number | null {
  const { items } = r
  if (!has(items[k], Figure.relation)) return null
  if (items[k + 1]?.word?.demonstrative) return isNominal(r, k + 2) && !isVerb(r, items[k + 3]) ? k + 3 : k + 2
  let end = k + 1
  while (end <= k + MAX_COMPLEMENT && isNominal(r, end)) end++
  return end > k + 1 ? end : null
}
