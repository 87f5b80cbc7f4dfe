import type { Bound, FigureWord, Unit } from '../../grammar/figures.js'
import { Figure } from '../../grammar/tags.js'
import { Kind } from '../../text/index.js'
import { has, isJoiner, type Item } from './items.js'
import { exact, isHalf, readNumeral } from './number.js'
import type { Numeral } from './numeral.js'
import {
  isComma,
  isDash,
  isInTitle,
  isLatin,
  isNominal,
  isPredicate,
  isRange,
  isVerb,
  touches,
  type Reading,
  type Stretch,
} from './reading.js'

/** An amount: a value, or bounds; a value of null is vague. */
export interface Amount extends Stretch {
  readonly value: number | null
  readonly bounds: { readonly min?: number; readonly max?: number } | null
  readonly unit: string | null
  readonly approximate: boolean
  /** The items that say what is counted. */
  readonly of: Stretch | null
}

/** A code of more figures than this counts nothing. */
const MAX_BARE = 6
/** Of a list, how many numbers may share the unit of the last. */
const MAX_LIST = 5

interface Measure {
  end: number
  unit: Unit | null
  classifier: boolean
}

const NONE = (end: number): Measure => ({ end, unit: null, classifier: false })

export interface Prefix {
  end: number
  start: number
  bound: Bound | null
  approximate: boolean
  upTo: boolean
  between: boolean
}

/** Reads the amount after its bound words: null where there is no number, no `amount` where the number counts nothing. */
export function readAmount(
  r: Reading,
  prefix: Prefix,
  last: Amount | null,
): { amount: Amount | null; end: number } | null {
  const { items } = r
  const sign =
    items[prefix.end]?.kind >= Kind.symbol && touches(items[prefix.end], items[prefix.end + 1])
      ? (items[prefix.end]?.word?.unit ?? null)
      : null
  const at = sign ? prefix.end + 1 : prefix.end
  const numeral = readNumeral(items, at)
  if (!numeral) return null
  const second = readSecond(r, at, numeral, prefix)
  const counted = second?.numeral ?? numeral
  const measure = sign ? { end: counted.end, unit: sign, classifier: false } : readMeasure(r, counted.end)
  const half =
    measure.unit?.period &&
    !measure.unit.adjective &&
    isJoiner(items[measure.end]) &&
    isHalf(items[measure.end + 1]) &&
    !items[measure.end + 2]?.word?.unit
      ? 2
      : 0
  const end = measure.end + half
  const unit = measure.unit?.unit ?? null
  const shared = unit === null && !measure.classifier && !second ? readShared(r, counted.end) : null
  if (!isAmount(r, at, counted, second !== null, prefix, measure, shared, last))
    return { amount: null, end: counted.end }

  const factor =
    (measure.unit?.factor ?? 1) *
    (numeral.thousandths && unit !== null && THOUSANDS.has(unit) && numeral.scale === 1 ? 1000 : 1)
  const times = (value: number | null): number | null =>
    value === null ? null : exact((value + (half ? 0.5 : 0)) * factor)
  const value = times(numeral.value)
  const top = second && times(second.numeral.value)
  // «از طریق» is a preposition of its own.
  const partitive = has(items[end], Figure.partitive) && !isPhrase(r, items[end])
  const amount: Amount = {
    start: prefix.between && !second ? prefix.end : prefix.start,
    end,
    value,
    bounds:
      value === null
        ? null
        : top != null
          ? { min: times(second?.from ?? value) ?? value, max: top }
          : prefix.bound === 'min'
            ? { min: value }
            : prefix.bound === 'max'
              ? { max: value }
              : null,
    // «۳ تن از کارگران», but «۳ هزار تن از محصولات».
    unit: (partitive && (value === null || counted.scale === 1) && measure.unit?.partitive) || (shared?.unit ?? unit),
    approximate: prefix.approximate || value === null,
    of: measure.unit?.adjective
      ? readDescribed(r, prefix.start)
      : readCounted(r, partitive ? end + 1 : end, unit !== null),
  }
  return { amount, end }
}

/** Units that are counted in thousands, never in thousandths. */
const THOUSANDS = new Set(['IRT', 'IRR', 'person'])

/** Bound words: «حدود», «بیش از», «بین», and «تا» where no number precedes. */
export function readPrefix({ items }: Reading, i: number): Prefix {
  let start = i
  let bound: Bound | null = null
  let approximate = false
  let upTo = false
  let between = false
  let k = i
  for (; k < items.length; k++) {
    const { word } = items[k]
    if (!word) break
    if (word.bound === 'approximate') approximate = true
    else if (word.bound) {
      if (upTo || between) start = k
      if (bound && !upTo) break
      bound = word.bound
      upTo = between = false
    } else if (word.is & Figure['up-to'] && bound === null && !between) {
      bound = 'max'
      upTo = true
    } else if (word.is & Figure.between && bound === null) between = true
    else break
  }
  return { start, end: k, bound, approximate, upTo, between }
}

/** The unit or the classifier after a number. */
function readMeasure(r: Reading, i: number): Measure {
  const item = r.items[i]
  const word = item?.word
  if (!word) return NONE(i)
  if (
    word.unit &&
    !(
      word.unit.countable &&
      !word.unit.adjective &&
      isNominal(r, i + 1) &&
      !isVerb(r, r.items[i + 2]) &&
      !has(r.items[i + 1], Figure.change)
    )
  )
    return { end: i + 1, unit: word.unit, classifier: false }
  if (word.is & Figure.classifier) return { end: i + 1, unit: null, classifier: true }
  return NONE(i)
}

/** The upper end of a range: «۳۰۰ تا ۴۰۰ میلیون», «بین ۳ و ۵», «دو سه». */
function readSecond(r: Reading, at: number, first: Numeral, prefix: Prefix): { numeral: Numeral; from: number } | null {
  const { items } = r
  if (first.value === null || first.kind === 'ordinal') return null
  const joined = first.end
  const measure = readMeasure(r, joined)
  const beyond = (k: number): { numeral: Numeral; from: number } | null => {
    const numeral = readNumeral(items, k)
    if (numeral?.value == null || first.value === null || numeral.kind === 'ordinal') return null
    const from =
      first.scale === 1 && numeral.scale > 1 && first.value * numeral.scale < numeral.value
        ? first.value * numeral.scale
        : first.value
    return from < numeral.value ? { numeral, from } : null
  }
  const link = measure.unit ? measure.end : joined
  if (isRange(items[link]) || (prefix.between && isJoiner(items[link]))) {
    const second = beyond(link + 1)
    if (!second || (measure.unit && readMeasure(r, second.numeral.end).unit?.unit !== measure.unit.unit)) return null
    return second
  }
  if (measure.unit) return null
  if (has(items[joined], Figure.alternative) || isDash(items[joined])) {
    const second = beyond(joined + 1)
    if (!second) return null
    const { unit, classifier, end } = readMeasure(r, second.numeral.end)
    const counts =
      unit !== null || classifier || second.numeral.scale > 1 || (!isDash(items[joined]) && isNominal(r, end))
    return counts && !isDash(items[at - 1]) ? second : null
  }
  if (
    first.count === 0 &&
    joined === at + 1 &&
    first.scale === 1 &&
    items[joined]?.digits === null &&
    items[joined].token > items[at].token
  ) {
    const second = beyond(joined)
    return second?.numeral.end === joined + 1 &&
      second.numeral.scale === 1 &&
      (second.numeral.value ?? 0) <= 2 * (first.value ?? 0)
      ? second
      : null
  }
  return null
}

/** What the later numbers of a list measure: «۱۱۸۰ و ۱۲۰ دقیقه». */
function readShared(r: Reading, i: number): { unit: string | null } | null {
  const { items } = r
  for (let n = 0; n < MAX_LIST && (isJoiner(items[i]) || isComma(items[i])); n++) {
    const numeral = readNumeral(items, i + 1)
    if (!numeral || numeral.kind === 'ordinal') return null
    const { unit, classifier, end } = readMeasure(r, numeral.end)
    if (unit) return { unit: unit.unit }
    if (classifier || isNominal(r, end)) return { unit: null }
    i = numeral.end
  }
  return null
}

function isAmount(
  r: Reading,
  at: number,
  numeral: Numeral,
  isRanged: boolean,
  prefix: Prefix,
  { unit, classifier, end }: Measure,
  shared: { unit: string | null } | null,
  last: Amount | null,
): boolean {
  // prettier-ignore
  const { items } = r
  const [before, after] = [items[at - 1], items[numeral.end]]
  const bounded = (prefix.bound !== null && !prefix.upTo) || prefix.approximate || (prefix.between && isRanged)
  if (numeral.kind === 'ordinal' || has(after, Figure['ordinal-adjective'] | Figure.uncounted)) return false
  if (isScore(r, at, numeral)) return false
  if (has(before, Figure.named) && (unit?.adjective ?? true)) return false
  if (isInTitle(r, at)) return false
  const measured = unit !== null || numeral.scale > 1
  if (!measured) {
    if (isCode(r, at, numeral)) return false
    if (!bounded && (isLabelled(r, at) || isLatin(r, before))) return false
  }
  if (numeral.indefinite && !isRanged) {
    if (unit) return true
    if (classifier) return !has(items[end - 1], Figure.weak)
    return (
      (!bounded && isNominal(r, numeral.end) && isBesideNumber(r, at, numeral.end, last)) ||
      (shared !== null && !bounded)
    )
  }
  if (has(items[at], Figure.multiplier) && numeral.end === at + 1) return unit?.adjective === true
  if (measured) return true
  if (numeral.shy) return classifier || (bounded && numeral.kind !== 'fraction')
  if (numeral.value === null) return true
  if (has(before, Figure.distributive) && numeral.plain) return false
  if (classifier || bounded || isRanged || numeral.kind === 'fraction') return true
  if (shared) return true
  if (isNominal(r, numeral.end)) return !has(items[numeral.end], Figure.shy) && !isLatin(r, items[numeral.end])
  return isEndpoint(r, at, numeral.end)
}

/** «ماده ۵», «مواد ۵، ۶ و ۷». */
function isLabelled({ items }: Reading, at: number): boolean {
  let first = at
  while ((items[first - 1]?.kind === Kind.comma || isJoiner(items[first - 1])) && items[first - 2]?.digits) first -= 2
  return has(items[first - 1], Figure.label)
}

/** «۲ بر ۱», «۲-۱». */
function isScore({ items }: Reading, at: number, { end }: Numeral): boolean {
  const versus = (item: Item | undefined): boolean => has(item, Figure.versus)
  return (
    (versus(items[end]) && readNumeral(items, end + 1) !== null) ||
    (versus(items[at - 1]) && (items[at - 2]?.digits != null || has(items[at - 2], Figure.numeral)))
  )
}

/** Figures that are part of a name or a code: «سوخو-۲۴», «۱+۵», «۰۲۱». */
function isCode(r: Reading, at: number, numeral: Numeral): boolean {
  const { items } = r
  const { digits } = items[at]
  if (!digits) return false
  if (digits.type !== 'number' || digits.zero || digits.count > MAX_BARE) return true
  const [before, after] = [items[at - 1], items[numeral.end]]
  const glues = (item: Item | undefined): boolean =>
    item !== undefined && (item.kind === Kind.dash || item.kind === Kind.sign || item.kind === Kind.slash)
  if (
    glues(before) &&
    (touches(before, items[at]) || (items[at - 2]?.kind === Kind.number && !isDash(before))) &&
    !before.word
  )
    return true
  if (glues(after) && touches(items[numeral.end - 1], after) && !after.word) return true
  return touches(items[numeral.end - 1], after) && isLatin(r, after)
}

/** «از ۳ به ۵ رسید»: a number where nothing else is said of what it counts. */
function isEndpoint(r: Reading, at: number, end: number): boolean {
  const { items } = r
  if (!has(items[at - 1], Figure.endpoint)) return false
  return isVerb(r, items[end]) || (has(items[end], Figure.endpoint) && readNumeral(items, end + 1) !== null)
}

/** «۶ گردشگر و یک خلبان»: the indefinite counts where another number stands in the same row. */
function isBesideNumber(r: Reading, at: number, end: number, last: Amount | null): boolean {
  const { items } = r
  if (isJoiner(items[at - 1]) && last && at - last.end <= MAX_ROW) {
    let k = last.end
    while (k < at - 1 && isNominal(r, k)) k++
    if (k === at - 1) return true
  }
  let k = end
  while (k < end + MAX_ROW && isNominal(r, k)) k++
  if (!isJoiner(items[k]) && !isComma(items[k])) return false
  const next = readNumeral(items, k + 1)
  return next !== null && next.kind === 'cardinal' && !next.indefinite && next.value !== null && isNominal(r, next.end)
}

const MAX_ROW = 4
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
    // «دو بازی دیگر», but «فروش سال گذشته», «هفت نفر دیگر».
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
