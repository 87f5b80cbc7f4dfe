import { Kind, type Document, type Range } from '../../text/index.js'
import { publishedOn } from './published.js'
import { readClock } from './clock.js'
import { readDate } from './date.js'
import { readItems } from './items.js'
import type { Reading } from './reading.js'

/** Datelines stand at the head: among so many paragraphs, in so many tokens. */
const MAX_PARAGRAPHS = 10
const MAX_TOKENS = 16

/**
 * When a text says that it was published, by a line at its head that is a date and nothing else: «۲۱ مرداد ۱۴۰۴ - ۱۳:۱۸».
 *
 * @returns ISO 8601, in the zone of the grammar where a time stands there; undefined where there is no such line
 */
export function readDateline(document: Document): string | undefined {
  for (const paragraph of document.paragraphs.slice(0, MAX_PARAGRAPHS)) {
    if (paragraph.end - paragraph.start > MAX_TOKENS || !holdsNumber(document, paragraph)) continue
    const found = readLine(document, paragraph)
    if (found !== undefined) return found
  }
  return undefined
}

function holdsNumber({ tokens: { kind } }: Document, { start, end }: Range): boolean {
  for (let t = start; t < end; t++) if (kind[t] === Kind.number) return true
  return false
}

function readLine(document: Document, range: Range): string | undefined {
  const { figures } = document.grammar
  if (!figures) return undefined
  const items = readItems(document, figures, range)
  const r: Reading = { document, figures, items }
  const date = items.length > 0 ? readDate(r, 0) : null
  if (date?.moment.type !== 'days' || date.moment.from !== date.moment.to) return undefined
  let i = date.end
  while (i < items.length && items[i].kind > Kind.number) i++
  const clock = i < items.length ? readClock(items, i) : null
  if ((clock?.end ?? i) < items.length) return undefined
  return publishedOn(date.moment, clock?.value ?? null, figures)
}
