import type { Calendar } from '../../generated/types.js'

/** A day of a calendar. */
export interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** How a calendar of twelve months numbers days: 1 January 1970 is 0, as of Date. */
interface Reckoning {
  /** The number of a day; one behind the end of its month is of the next. */
  readonly numberOf: (year: number, month: number, day: number) => number
  readonly dayOf: (number: number) => Day
}

export const MS_A_DAY = 86_400_000
/** The days whose year EDTF writes with four figures. */
export const FIRST_DAY = Date.parse('0001-01-01') / MS_A_DAY
export const LAST_DAY = Date.parse('9999-12-31') / MS_A_DAY
/** 1 Farvardin 1, and 1 Muharram 1. */
const PERSIAN_EPOCH = -492_268
const ISLAMIC_EPOCH = -492_148

const gregory: Reckoning = {
  numberOf: (year, month, day) => new Date(0).setUTCFullYear(year, month - 1, day) / MS_A_DAY,
  dayOf: (number) => {
    const date = new Date(number * MS_A_DAY)
    return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
  },
}

/** The arithmetic Persian calendar: eight leap years in 33. */
const persian: Reckoning = {
  numberOf: (year, month, day) =>
    PERSIAN_EPOCH +
    365 * (year - 1) +
    Math.floor((8 * year + 21) / 33) +
    (month > 6 ? 30 * (month - 1) + 6 : 31 * (month - 1)) +
    day -
    1,
  dayOf: (number) => {
    const year = 1 + Math.floor((33 * (number - PERSIAN_EPOCH) + 3) / 12053)
    const ofYear = number - persian.numberOf(year, 1, 1)
    const month = ofYear < 186 ? Math.floor(ofYear / 31) + 1 : Math.floor((ofYear - 6) / 30) + 1
    return { year, month, day: number - persian.numberOf(year, month, 1) + 1 }
  },
}

/** The calendar of Umm al-Qura, which follows the moon: every engine has its tables. */
const islamic: Reckoning = {
  numberOf: (year, month, day) => {
    // By the mean moon a day in the middle of the month is some day of that month.
    const middle =
      ISLAMIC_EPOCH + 354 * (year - 1) + Math.floor((11 * year + 3) / 30) + Math.ceil(29.5 * (month - 1)) + 14
    return middle - islamic.dayOf(middle).day + day
  },
  dayOf: (number) => {
    islamicFormat ??= new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
      timeZone: 'UTC',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
    })
    const date = new Date(number * MS_A_DAY)
    const parts = Number.isNaN(date.getTime()) ? [] : islamicFormat.formatToParts(date)
    const [year, month, day] = ['year', 'month', 'day'].map((name) =>
      Number(parts.find(({ type }) => type === name)?.value),
    )
    return { year, month, day }
  },
}
/** Made once a text has such a date. */
let islamicFormat: Intl.DateTimeFormat | undefined

export const RECKONINGS: Record<Calendar, Reckoning> = { gregory, persian, islamic }
