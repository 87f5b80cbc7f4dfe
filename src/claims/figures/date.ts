import type { Period } from '../../generated/types.js'
import { Figure } from '../../grammar/tags.js'
import type { Moment } from './moment.js'
import { readClock } from './clock.js'
import { readDayOfYear } from './day.js'
import { readDistance } from './distance.js'
import { has } from './items.js'
import { readMonth, readSeason } from './month.js'
import { type Found, readPeriod, relative, UNKNOWN } from './period.js'
import { isNominal, type Reading, type Stretch } from './reading.js'
import { readPointedDay, readWeekday } from './weekday.js'
import { readDecade, readYears } from './year.js'

/** An expression that says when. */
export interface When extends Stretch {
  readonly moment: Moment
}

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
  if (!bare?.period || !BARE.has(bare.period)) return null
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
  return readCalendar(r, i + 1, true)
}

function readCalendar(r: Reading, i: number, isProven = false): Found<Moment> | null {
  const { items } = r
  const isDay = items[i]?.word?.noun === 'day'
  const k = isDay ? i + 1 : i
  const weekday = items[k]?.word?.weekday ?? null
  if (weekday !== null) return readWeekday(r, k, weekday)
  const pointed = readPointedDay(r, k)
  if (pointed) return pointed
  const days = readDayOfYear(r, k)
  if (days) return days
  if (isDay) return readPeriod(r, i)
  return (
    readMonth(r, i, isProven) ?? readSeason(r, i, isProven) ?? readDecade(r, i) ?? readPeriod(r, i) ?? readYears(r, i)
  )
}
