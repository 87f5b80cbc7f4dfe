import type { Figures } from '../../grammar/figures.js'
import { DAY, dayOf, isoOf } from './calendar.js'
import type { Moment } from './moment.js'

/** When a document was published, in milliseconds from 1970 on by the clocks where its news is written. */
export type Anchor = number

/** When a document was published, from ISO 8601; null where that cannot be read. Without an offset it is local time. */
export function anchorOf(publishedAt: string | undefined, { file }: Figures): Anchor | null {
  const [, date, time = '00:00', offset] = /^([\d-]+)(?:[ T]([\d:.]+)(.*))?$/.exec(publishedAt ?? '') ?? []
  const local = Date.parse(`${date}T${time}Z`)
  if (Number.isNaN(local)) return null
  if (!offset) return local
  const utc = local - ahead(offset)
  return utc + ahead(offsetAt(utc, file.zone))
}

/** By zone; one takes longer to make than to use. */
const formats = new Map<string, Intl.DateTimeFormat>()

/** How far the clocks of a zone are ahead of UTC's, in ISO 8601. */
function offsetAt(utc: number, timeZone: string): string {
  const format = formats.get(timeZone) ?? new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' })
  formats.set(timeZone, format)
  const parts = format.formatToParts(utc)
  return parts.find(({ type }) => type === 'timeZoneName')?.value.slice('GMT'.length) || '+00:00'
}

/** An offset from UTC in milliseconds; that of a local mean time has seconds. */
function ahead(offset: string): number {
  const [, sign, hours, minutes = 0, seconds = 0] = /(.)(\d\d):?(\d\d)?:?(\d\d)?/.exec(offset) ?? ['', '+', 0]
  return Number(`${sign}1`) * (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1000
}

/** A day of a known year, and a time of it in the zone of the news, in ISO 8601; undefined where there is no such day. */
export function publishedOn(
  { calendar, year, month, from }: Extract<Moment, { type: 'days' }>,
  time: Moment | null,
  { file }: Figures,
): string | undefined {
  const day = typeof year === 'number' ? dayOf(calendar, year, month, from) : null
  const date = day === null ? null : isoOf(day)
  if (day === null || date === null) return undefined
  if (time?.type !== 'clock') return date
  const { hour, minute } = time.from
  const local = day * DAY + (hour * 60 + (minute ?? 0)) * 60_000
  const aheadAt = (utc: number): number => ahead(offsetAt(utc, file.zone))
  // Where clocks were put back, the first of two; a time that they leap over is the one that they leap to.
  const [before, after] = [-DAY, DAY].map((from) => local - aheadAt(local + from))
  const utc = before + aheadAt(before) === local || after + aheadAt(after) !== local ? before : after
  return `${new Date(utc + aheadAt(utc)).toISOString().slice(0, 19)}${offsetAt(utc, file.zone)}`
}
