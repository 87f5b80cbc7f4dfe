import {
  type Calendar as LibraryCalendar,
  CalendarDate,
  GregorianCalendar,
  IslamicUmalquraCalendar,
  PersianCalendar,
} from '@internationalized/date'
import type { Calendar } from '../../generated/types.js'

/** The calendars by the names that results give them. */
export const CALENDARS: Record<Calendar, LibraryCalendar> = {
  gregory: new GregorianCalendar(),
  persian: new PersianCalendar(),
  islamic: new IslamicUmalquraCalendar(),
}

/** null where the calendar has no such day. */
export function dayOf(calendar: Calendar, year: number, month: number, day: number): CalendarDate | null {
  const date = new CalendarDate(CALENDARS[calendar], year, month, day)
  return date.month === month && date.day === day ? date : null
}
