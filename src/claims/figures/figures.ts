import type { DateExpression, Quantity } from '../../generated/types.js'
import type { Document, Range } from '../../text/index.js'
import { valueOf } from './edtf.js'
import { type Anchor } from './published.js'
import { readDate, type When } from './date.js'
import { readItems, tellsFigure, type Item } from './items.js'
import { readPrefix } from './prefix.js'
import { readAmount, type Amount } from './quantity.js'
import type { Reading, Stretch } from './reading.js'

/** The amounts and the dates of a statement, in their order. */
export interface FiguresFound {
  quantities: Quantity[]
  dates: DateExpression[]
}

/**
 * Finds the amounts and the dates in a range of tokens.
 *
 * @param document - the document that the tokens are of
 * @param range - a statement
 * @param anchor - when the document was published; without it relative dates have no value
 */
export function readFigures(document: Document, range: Range, anchor: Anchor | null): FiguresFound {
  const { figures } = document.grammar
  const found: FiguresFound = { quantities: [], dates: [] }
  if (!figures || !tellsFigure(document, figures, range)) return found
  const items = readItems(document, figures, range)
  const r: Reading = { document, figures, items }
  let last: Amount | null = null
  for (let i = 0; i < items.length;) {
    if (!mayBegin(items[i])) {
      i++
      continue
    }
    const next = readAt(r, i, last)
    if (next.date) {
      const { start, end, text } = spanOf(r, next.date)
      const { value, calendar } = valueOf(next.date.moment, anchor, figures)
      found.dates.push(calendar ? { start, end, text, value, calendar } : { start, end, text, value })
    }
    if (next.amount) found.quantities.push(quantityOf(r, next.amount))
    last = next.amount ?? last
    i = next.end
  }
  return found
}

interface Next {
  readonly end: number
  readonly date?: When
  readonly amount?: Amount | null
}

const mayBegin = (item: Item): boolean => item.digits !== null || item.word?.begins === true

/** What begins at an item: a date, else an amount, else nothing. */
function readAt(r: Reading, i: number, last: Amount | null): Next {
  const date = readDate(r, i)
  if (date) return { end: date.end, date }
  const prefix = readPrefix(r, i)
  if (prefix.end > i && readDate(r, prefix.end)) return { end: prefix.end }
  return readAmount(r, prefix, last) ?? { end: i + 1 }
}

function spanOf(
  { document: { text }, items }: Reading,
  { start, end }: Stretch,
): { start: number; end: number; text: string } {
  const from = items[start].start
  const to = items[end - 1].end
  return { start: from, end: to, text: text.slice(from, to) }
}

function quantityOf(r: Reading, amount: Amount): Quantity {
  const { value, bounds, unit, approximate, of } = amount
  const { start, end, text } = spanOf(r, amount)
  const quantity: Quantity = bounds
    ? { start, end, text, ...bounds, unit, approximate }
    : { start, end, text, value, unit, approximate }
  if (of) quantity.of = spanOf(r, of).text
  return quantity
}
