import type { Moment } from './moment.js'
import { readDayOfYear } from './day.js'
import { type Found, readDeictic, readPeriod, UNKNOWN } from './period.js'
import { isComma, type Reading } from './reading.js'

/** Reads a day of the week, with its date or what else tells which: «شنبه», «شنبه ۱۲ تیر», «شنبه هفته آینده», «شنبه گذشته», «شنبه شب». */
export function readWeekday(r: Reading, k: number, weekday: number): Found<Moment> {
  const { items } = r
  const next = k + 1
  const comma = isComma(items[next]) ? 1 : 0
  const days = readDayOfYear(r, next + comma)
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

/** «فردا صبح», «امروز شنبه ۱۲ تیر»: what points at a day goes on with its part, its name, its date. */
export function readPointedDay(r: Reading, k: number): Found<Moment> | null {
  const { items } = r
  const found = readDeictic(r, k)
  if (found?.value.type !== 'period' || found.value.period !== 'day') return found
  const next = items[k + 1]?.word?.noun === 'day' ? k + 2 : k + 1
  const weekday = items[next]?.word?.weekday ?? null
  if (weekday === null) return items[k + 1]?.word?.daypart ? { ...found, end: k + 2 } : found
  const { value, end } = readWeekday(r, next, weekday)
  return { value: value.type === 'days' ? value : found.value, end }
}
