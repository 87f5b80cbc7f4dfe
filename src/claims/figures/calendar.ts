import type { Calendar } from '../../generated/types.js'

// Days are counted from 1970 on, months from the beginning of their calendar's year 0 on.

export const DAY = 86_400_000
export const MONTHS = 12
/** How many days a month has on the average. */
const MEAN: Record<Calendar, number> = { gregory: 30.436_875, persian: 30.436_85, islamic: 29.530_556 }
/** About when the year 0 begins. */
const BEGIN: Record<Calendar, number> = { gregory: -719_528, persian: -492_633, islamic: -492_503 }
/** The years that EDTF writes with four figures. */
const [FIRST_DAY, LAST_DAY] = ['0001-01-01', '9999-12-31'].map((date) => Date.parse(date) / DAY)

/** Takes long to make, and few texts have a date that needs it. */
let islamic: Intl.DateTimeFormat | undefined

const FIRST_OF: Record<Calendar, (months: number) => number> = {
  gregory: (months) => Date.UTC(2000, months - 2000 * MONTHS, 1) / DAY,
  // Of 33 years eight are leap years; the months of the first half have 31 days, the others 30.
  persian: (months) => {
    const year = Math.floor(months / MONTHS)
    const month = months - year * MONTHS
    return BEGIN.persian + 365 * year + Math.floor((8 * year + 21) / 33) + 30 * month + Math.min(month, 6)
  },
  // Of Umm al-Qura, by tables that the platform has: they are never far from the average.
  islamic: (months) => {
    islamic ??= new Intl.DateTimeFormat('en-u-ca-islamic-umalqura', { day: 'numeric', timeZone: 'UTC' })
    const about = Math.round(BEGIN.islamic + months * MEAN.islamic)
    for (let day = Math.max(about - 2, FIRST_DAY); day < Math.min(about + 3, LAST_DAY); day++)
      if (islamic.format(day * DAY) === '1') return day
    return about
  },
}

/** The day on which a month begins. */
export const firstOf = (calendar: Calendar, months: number): number => FIRST_OF[calendar](months)

export const monthsOf = (year: number, month: number): number => year * MONTHS + month - 1

/** null where the calendar has no such day. */
export function dayOf(calendar: Calendar, year: number, month: number, day: number): number | null {
  const months = monthsOf(year, month)
  const first = firstOf(calendar, months)
  return first + day > firstOf(calendar, months + 1) ? null : first + day - 1
}

/** A day as a calendar has it. */
export function dateOf(calendar: Calendar, day: number): { months: number; year: number; month: number; day: number } {
  let months = Math.floor((day - BEGIN[calendar]) / MEAN[calendar]) + 1
  while (firstOf(calendar, months) > day) months--
  const year = Math.floor(months / MONTHS)
  return { months, year, month: months - year * MONTHS + 1, day: day - firstOf(calendar, months) + 1 }
}

/** A day in ISO 8601; null where its year has not four figures. */
export const isoOf = (day: number): string | null =>
  day >= FIRST_DAY && day <= LAST_DAY ? new Date(day * DAY).toISOString().slice(0, 10) : null
