import type { FigureWord, Unit } from '../../grammar/figures.js'
import { Figure } from '../../grammar/tags.js'
import { Kind } from '../../text/index.js'
import { isAmount } from './counting.js'
import { has, isJoiner, type Item } from './items.js'
import { readMeasure, readShared, type Measure } from './measure.js'
import { exact, isHalf, readNumeral } from './number.js'
import type { Numeral } from './numeral.js'
import type { Prefix } from './prefix.js'
import { readUpperEnd } from './range.js'
import { isNominal, isPredicate, touches, type Reading, type Stretch } from './reading.js'

/** An amount: a value, or bounds; a value of null is vague. */
export interface Amount extends Stretch {
  readonly value: number | null
  readonly bounds: { readonly min?: number; readonly max?: number } | null
  readonly unit: string | null
  readonly approximate: boolean
  /** The items that say what is counted. */
  readonly of: Stretch | null
}

/**
 * Reads the amount behind the words that bound it.
 *
 * @returns null where there is no number; without an `amount` where the number counts nothing
 */
export function readAmount(
  r: Reading,
  prefix: Prefix,
  last: Amount | null,
): { amount: Amount | null; end: number } | null {
  const { items } = r
  const sign = signAt(r, prefix.end)
  const at = sign ? prefix.end + 1 : prefix.end
  const first = readNumeral(items, at)
  if (!first) return null
  const top = readUpperEnd(r, at, first, prefix)
  const numeral = top?.numeral ?? first
  const measure = sign ? { end: numeral.end, unit: sign, classifier: false } : readMeasure(r, numeral.end)
  const unit = measure.unit?.unit ?? null
  const shared = unit === null && !measure.classifier && !top ? readShared(r, numeral.end) : null
  const candidate = { at, numeral, isRange: top !== null, prefix, measure, shared }
  if (!isAmount(r, candidate, last?.end ?? -1)) return { amount: null, end: numeral.end }

  const half = andAHalf(r, measure)
  const end = measure.end + (half ? 2 : 0)
  const factor = (measure.unit?.factor ?? 1) * (isThousands(first, unit) ? 1000 : 1)
  const times = (value: number): number => exact((value + (half ? 0.5 : 0)) * factor)
  const value = first.value === null ? null : times(first.value)
  // «از طریق» is a preposition of its own.
  const partitive = has(items[end], Figure.partitive) && !isPhrase(r, items[end])
  const amount: Amount = {
    start: prefix.between && !top ? prefix.end : prefix.start,
    end,
    value,
    bounds:
      value === null
        ? null
        : top?.numeral.value != null
          ? { min: times(top.from), max: times(top.numeral.value) }
          : prefix.bound === 'min'
            ? { min: value }
            : prefix.bound === 'max'
              ? { max: value }
              : null,
    // «۳ تن از کارگران» are people, «۳ هزار تن از محصولات» tons.
    unit: (partitive && (value === null || numeral.scale === 1) && measure.unit?.partitive) || (shared?.unit ?? unit),
    approximate: prefix.approximate || value === null,
    of: measure.unit?.adjective
      ? readDescribed(r, prefix.start)
      : readCounted(r, partitive ? end + 1 : end, unit !== null),
  }
  return { amount, end }
}

/** The unit of a sign that touches the number behind it: $5. */
const signAt = ({ items }: Reading, i: number): Unit | null =>
  items[i]?.kind >= Kind.symbol && touches(items[i], items[i + 1]) ? (items[i].word?.unit ?? null) : null

/** Whether “and a half” follows a stretch of time: «دو سال و نیم». */
const andAHalf = ({ items }: Reading, { unit, end }: Measure): boolean =>
  unit?.period !== undefined &&
  !unit.adjective &&
  isJoiner(items[end]) &&
  isHalf(items[end + 1]) &&
  !items[end + 2]?.word?.unit

/** Whether a point separates thousands, not decimals, as it does before units of which nobody counts thousandths. */
const isThousands = ({ thousandths, scale }: Numeral, unit: string | null): boolean =>
  thousandths && scale === 1 && unit !== null && THOUSANDS.has(unit)

const THOUSANDS = new Set(['IRT', 'IRR', 'person'])

const MAX_COUNTED = 4

/** What is counted: the nouns after an amount, without the complement of a verb that follows at once. */
function readCounted(r: Reading, i: number, measured: boolean): Stretch | null {
  let end = i
  const first = measured ? i : i + 1
  while (
    end < i + MAX_COUNTED &&
    isNominal(r, end) &&
    !(end >= first && isPredicate(r, end)) &&
    !r.items[end].word?.daypart &&
    // “Other” belongs to what is counted in «دو بازی دیگر» (“two other games”), but not to «فروش سال گذشته», «هفت نفر دیگر».
    !(r.items[end].word?.shift && (end === i || isPeriod(r.items[end - 1].word)))
  )
    end++
  if (isPredicate(r, end) && end > first) end--
  return end > i ? { start: i, end } : null
}

const isPeriod = (word: FigureWord | null): boolean => (word?.unit?.period ?? word?.indefinitePeriod) != null

const isPhrase = ({ document: { tokens } }: Reading, { token, tokenEnd }: Item): boolean =>
  tokens.lexemeEnd[token] > tokenEnd

/** What an amount that is an adjective describes, the noun before it; but «تا ۳۵ کیلومتری شهر رفتند» is how far. */
const readDescribed = (r: Reading, end: number): Stretch | null =>
  isNominal(r, end - 1) && !has(r.items[end], Figure['up-to']) ? { start: end - 1, end } : null
