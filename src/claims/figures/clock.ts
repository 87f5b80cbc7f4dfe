import { Figure } from '../../grammar/tags.js'
import type { Clock, Moment } from './moment.js'
import { has, isJoiner, itemBefore, type Item } from './items.js'
import { readNumeral } from './number.js'

const HOURS = 24
const MINUTES = 60

/** Reads a time of day or a stretch between two: «ساعت ۱۸», «ساعت ۹:۳۰ صبح», «ساعت ۱۰ تا ۱۴», «۶ صبح», «۱۳:۱۸». */
export function readClock(items: readonly Item[], i: number): { value: Moment; end: number } | null {
  const noun = items[i]?.word?.noun === 'hour'
  const first = hourAt(items, noun ? i + 1 : i)
  if (!first) return null
  const { digits } = items[noun ? i + 1 : i]
  if (!noun && digits?.type !== 'clock' && !(first.daypart && isSure(items, i, first.daypart))) return null
  const second = has(items[first.end], Figure.range)
    ? hourAt(items, items[first.end + 1]?.word?.noun === 'hour' ? first.end + 2 : first.end + 1)
    : null
  const last = second && (noun || second.daypart || first.minute !== null) ? second : null
  if (!last && isCounted(items, first.end)) return null
  const from = clockOf(first, last && !first.daypart && first.hour <= last.hour ? last.daypart : first.daypart)
  return { value: { type: 'clock', from, to: last && clockOf(last, last.daypart) }, end: (last ?? first).end }
}

type Daypart = { from: number; to: number } | null

interface Hour extends Clock {
  end: number
  daypart: Daypart
}

function hourAt(items: readonly Item[], k: number): Hour | null {
  const digits = items[k]?.digits
  const numeral = readNumeral(items, k)
  let end = k + 1
  let hour: number
  let minute: number | null = null
  if (digits?.type === 'clock') ({ hour, minute } = digits)
  else if (numeral?.value != null && numeral.kind !== 'ordinal' && numeral.scale === 1 && numeral.value <= HOURS) {
    const quarter = digits?.type === 'number' && digits.count === 0
    hour = Math.floor(numeral.value)
    const rest = numeral.value - hour
    if (rest > 0) minute = Math.round(rest * (quarter ? 100 : MINUTES))
    end = numeral.end
    const minutes = minute === null && isJoiner(items[end]) ? minutesAt(items, end + 1) : null
    if (minutes) ({ minute, end } = minutes)
  } else return null
  if (minute !== null && minute >= MINUTES) return null
  const daypart = items[end]?.word?.daypart ?? null
  return { hour: hour % HOURS, minute, end: daypart ? end + 1 : end, daypart }
}

function minutesAt(items: readonly Item[], k: number): { minute: number; end: number } | null {
  const numeral = readNumeral(items, k)
  if (
    numeral?.value == null ||
    numeral.kind !== 'cardinal' ||
    numeral.scale > 1 ||
    numeral.value >= MINUTES ||
    !Number.isInteger(numeral.value)
  )
    return null
  const unit = items[numeral.end]?.word?.unit
  return unit?.unit === 'minute'
    ? { minute: numeral.value, end: numeral.end + 1 }
    : numeral.count === 2 && !unit
      ? { minute: numeral.value, end: numeral.end }
      : null
}

/** The hour of twelve or of twenty-four that falls in the part of the day. */
function clockOf({ hour, minute }: Hour, daypart: Daypart): Clock {
  const meant = daypart && [hour, hour + HOURS / 2, hour + HOURS].find((h) => h >= daypart.from && h < daypart.to)
  return { hour: (meant ?? hour) % HOURS, minute }
}

/** Without the word for hour, the part of the day tells; a night may be counted: «۳ شب». */
function isSure(items: readonly Item[], i: number, { to }: NonNullable<Daypart>): boolean {
  const numeral = readNumeral(items, i)
  if (!numeral || (numeral.count === 0 && items[i].digits)) return false
  return to <= 19 ? !has(itemBefore(items, i), Figure.distributive) : has(itemBefore(items, i), Figure.temporal)
}

const isCounted = (items: readonly Item[], k: number): boolean => {
  const word = items[k]?.word
  return (
    word != null && ((word.unit !== null && word.noun === null) || (word.is & (Figure.scale | Figure.classifier)) !== 0)
  )
}
