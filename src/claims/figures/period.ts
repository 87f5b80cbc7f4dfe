import type { Calendar, Period } from '../../generated/types.js'
import { Figure } from '../../grammar/tags.js'
import type { Moment } from './moment.js'
import { has } from './items.js'
import type { Reading } from './reading.js'

/** What was read, up to an item. */
export interface Found<T> {
  readonly value: T
  readonly end: number
}

/** A date of which the text does not tell when it is. */
export const UNKNOWN: Moment = { type: 'unknown' }

/** «امروز», «امسال», «فردای آن روز»: a word that points from now, or from a day that was told. */
export function readDeictic(r: Reading, k: number): Found<Moment> | null {
  const deictic = r.items[k]?.word?.deictic
  if (!deictic) return null
  const { period, offset } = deictic
  if (offset !== null) return { value: relative(period, offset, r.figures.file.calendar), end: k + 1 }
  const day = readPeriod(r, k + 1)
  return day && { value: UNKNOWN, end: day.end }
}

/** Reads a stretch of time relative to now: «هفته گذشته» (“last week”), «سال مالی جاری», «این ماه», «آن روز», «سال‌های اخیر». */
export function readPeriod(r: Reading, i: number): Found<Moment> | null {
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

/** A period counted from the current one. */
export const relative = (period: Period, offset: number, calendar: Calendar): Moment => ({
  type: 'period',
  calendar,
  period,
  offset,
})
