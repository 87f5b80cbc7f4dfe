import { Figure } from '../../grammar/tags.js'
import { Kind } from '../../text/index.js'
import { has, isJoiner, itemBefore, type Item } from './items.js'
import type { Measure } from './measure.js'
import { readNumeral } from './number.js'
import type { Numeral } from './numeral.js'
import type { Prefix } from './prefix.js'
import { isComma, isInTitle, isLatin, isNominal, isVerb, touches, type Reading } from './reading.js'

/** A code of more figures than this counts nothing. */
const MAX_BARE = 6

/** A number that may be an amount, and what was read around it. */
export interface Candidate {
  /** The item where it begins. */
  readonly at: number
  /** The number itself; of a range, its upper end. */
  readonly numeral: Numeral
  readonly isRange: boolean
  readonly prefix: Prefix
  readonly measure: Measure
  /** The unit that a later number of its list has; null where it stands in no list. */
  readonly shared: { readonly unit: string | null } | null
}

/**
 * Whether a number counts or measures something: it may also be a code, a label, a score, or an indefinite article.
 *
 * @param lastEnd - the item behind the amount before it; -1 where it is the first
 */
export function isAmount(r: Reading, candidate: Candidate, lastEnd: number): boolean {
  const { at, numeral, isRange, prefix, measure, shared } = candidate
  const { unit, classifier, end } = measure
  const { items } = r
  const [before, after] = [itemBefore(items, at), items[numeral.end]]
  const bounded = (prefix.bound !== null && !prefix.upTo) || prefix.approximate || (prefix.between && isRange)
  if (numeral.kind === 'ordinal' || has(after, Figure['ordinal-adjective'] | Figure.uncounted)) return false
  if (isScore(r, at, numeral)) return false
  if (has(before, Figure.named) && (unit?.adjective ?? true)) return false
  if (isInTitle(r, at)) return false
  const measured = unit !== null || numeral.scale > 1
  if (!measured) {
    if (isCode(r, at, numeral)) return false
    if (!bounded && (isLabelled(r, at) || isLatin(r, before))) return false
  }
  if (numeral.indefinite) {
    if (unit) return true
    if (classifier) return !has(items[end - 1], Figure.weak)
    return (!bounded && isNominal(r, numeral.end) && isBesideNumber(r, at, numeral.end, lastEnd)) || shared !== null
  }
  if (has(items[at], Figure.multiplier) && numeral.end === at + 1) return unit?.adjective === true
  if (measured) return true
  if (numeral.shy) return classifier || (bounded && numeral.kind !== 'fraction')
  if (numeral.value === null) return true
  if (has(before, Figure.distributive) && numeral.plain) return false
  if (classifier || bounded || isRange || numeral.kind === 'fraction') return true
  if (shared) return true
  if (isNominal(r, numeral.end)) return !has(items[numeral.end], Figure.shy) && !isLatin(r, items[numeral.end])
  return isEndpoint(r, at, numeral.end)
}

/** Whether a word before it makes it a label: «ماده ۵» (“article 5”), «مواد ۵، ۶ و ۷». */
function isLabelled({ items }: Reading, at: number): boolean {
  let first = at
  while (
    (itemBefore(items, first)?.kind === Kind.comma || isJoiner(itemBefore(items, first))) &&
    itemBefore(items, first, 2)?.digits
  )
    first -= 2
  return has(itemBefore(items, first), Figure.label)
}

/** Whether it is half of a score: «۲ بر ۱» (“2 to 1”), «۲-۱». */
function isScore({ items }: Reading, at: number, { end }: Numeral): boolean {
  const versus = (item: Item | undefined): boolean => has(item, Figure.versus)
  return (
    (versus(items[end]) && readNumeral(items, end + 1) !== null) ||
    (versus(itemBefore(items, at)) &&
      (itemBefore(items, at, 2)?.digits != null || has(itemBefore(items, at, 2), Figure.numeral)))
  )
}

/** Figures that are part of a name or a code: «سوخو-۲۴», «۱+۵», «۰۲۱». */
function isCode(r: Reading, at: number, numeral: Numeral): boolean {
  const { items } = r
  const { digits } = items[at]
  if (!digits) return false
  if (digits.type !== 'number' || digits.zero || digits.count > MAX_BARE) return true
  const [before, after] = [itemBefore(items, at), items[numeral.end]]
  const glues = (item: Item | undefined): item is Item =>
    item !== undefined && (item.kind === Kind.dash || item.kind === Kind.sign || item.kind === Kind.slash)
  if (glues(before) && (touches(before, items[at]) || itemBefore(items, at, 2)?.kind === Kind.number)) return true
  if (glues(after) && touches(items[numeral.end - 1], after)) return true
  return touches(items[numeral.end - 1], after) && isLatin(r, after)
}

/** «از ۳ به ۵ رسید»: a number where nothing else is said of what it counts. */
function isEndpoint(r: Reading, at: number, end: number): boolean {
  const { items } = r
  if (!has(itemBefore(items, at), Figure.endpoint)) return false
  return isVerb(r, items[end]) || (has(items[end], Figure.endpoint) && readNumeral(items, end + 1) !== null)
}

/** «۶ گردشگر و یک خلبان»: the indefinite counts where another number stands in the same row. */
function isBesideNumber(r: Reading, at: number, end: number, lastEnd: number): boolean {
  const { items } = r
  if (isJoiner(itemBefore(items, at)) && lastEnd >= 0 && at - lastEnd <= MAX_ROW) {
    let k = lastEnd
    while (k < at - 1 && isNominal(r, k)) k++
    if (k === at - 1) return true
  }
  let k = end
  while (k < end + MAX_ROW && isNominal(r, k)) k++
  if (!isJoiner(items[k]) && !isComma(items[k])) return false
  const next = readNumeral(items, k + 1)
  return next !== null && !next.indefinite && next.value !== null && isNominal(r, next.end)
}

const MAX_ROW = 4
