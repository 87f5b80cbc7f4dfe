import { CalendarDateTime, parseDateTime, toCalendar, toCalendarDateTime } from '@internationalized/date'
import type { Figures } from '../../grammar/figures.js'
import { CALENDARS, dayOf } from './calendar.js'
import type { Moment } from './moment.js'

/** When a document was published, where its news is written. */
export type Anchor = CalendarDateTime

/** When a document was published, from ISO 8601; null where that cannot be read. Without an offset it is local time. */
export function anchorOf(publishedAt: string | undefined, figures: Figures): Anchor | null {
  if (publishedAt === undefined) return null
  try {
    const local = publishedAt.replace(' ', 'T')
    const offset = /(?:Z|[+-](?:[01]\d|2[0-3])(?::?[0-5]\d)?)$/.exec(local)
    // The day of a date alone is no offset.
    if (!offset || !local.includes('T')) return parseDateTime(local)
    const utc = parseDateTime(local.slice(0, offset.index)).subtract(ahead(offset[0]))
    return utc.add(ahead(offsetAt(utc.toDate('UTC'), figures.file.zone)))
  } catch {
    return null
  }
}

/** By zone; one takes longer to make than to use. */
const formats = new Map<string, Intl.DateTimeFormat>()

/** How far the clocks of a zone are ahead of UTC's, in ISO 8601. */
function offsetAt(date: Date, timeZone: string): string {
  const format = formats.get(timeZone) ?? new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' })
  formats.set(timeZone, format)
  const parts = format.formatToParts(date)
  return parts.find(({ type }) => type === 'timeZoneName')?.value.slice('GMT'.length) || '+00:00'
}

/** An offset from UTC as a duration; that of a local mean time has seconds. */
export function ahead(offset: string): { seconds: number } {
  const [, sign, hours, minutes = 0, seconds = 0] = /(.)(\d\d):?(\d\d)?:?(\d\d)?/.exec(offset) ?? ['', '+', 0]
  return { seconds: Number(`${sign}1`) * (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) }
}

/** A day of a known year, and a time of it in the zone of the news, in ISO 8601; undefined where there is no such day. */
export function publishedOn(
  { calendar, year, month, from }: Extract<Moment, { type: 'days' }>,
  time: Moment | null,
  { file }: Figures,
): string | undefined {
  const day = typeof year === 'number' ? dayOf(calendar, year, month, from) : null
  if (!day) return undefined
  const date = toCalendar(day, CALENDARS.gregory)
  if (time?.type !== 'clock') return date.toString()
  const { hour, minute } = time.from
  const local = toCalendarDateTime(date).set({ hour, minute: minute ?? 0 })
  const instant = local.toDate(file.zone)
  const offset = offsetAt(instant, file.zone)
  // A time that clocks leap over is the one that they leap to.
  const leapt = (instant.getTime() - local.toDate('UTC').getTime()) / 1000 + ahead(offset).seconds
  return `${local.add({ seconds: leapt }).toString()}${offset}`
}
