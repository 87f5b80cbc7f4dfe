import type { FigureWord } from '../../grammar/figures.js'
import { Figure } from '../../grammar/tags.js'
import { has, isJoiner, itemBefore, type Item } from './items.js'
import type { Numeral } from './numeral.js'
import { touches } from './reading.js'

/** Reads the number that begins at an item, once. */
export function readNumeral(items: readonly Item[], i: number): Numeral | null {
  if (i >= items.length) return null
  const item = items[i]
  if (item.numeral === undefined) item.numeral = mayBegin(item) ? readNew(items, i) : null
  return item.numeral
}

const BEGINS = Figure.minus | Figure.scale | Figure.numeral | Figure.fraction | Figure.multiplier | Figure.vague
const mayBegin = ({ word, digits }: Item): boolean => digits !== null || (word !== null && (word.is & BEGINS) !== 0)

function readNew(items: readonly Item[], from: number): Numeral | null {
  const negative = has(items[from], Figure.minus)
  const terms: number[] = []
  /** The largest scale so far, and what may still be added: less than this. */
  let scale = 1
  let room = Infinity
  let vague = false
  let fraction = false
  let end = negative ? from + 1 : from
  for (let i = end, joined = false; i < items.length;) {
    const { word, digits } = items[i]
    const isFirst = terms.length === 0
    if (digits) {
      if (digits.type !== 'number' || (!isFirst && (digits.value >= room || digits.zero))) break
      terms.push(digits.value)
      room = 0
    } else if (!word) break
    else if (word.is & Figure.scale) {
      if (isAbbreviation(word) ? !isMeasured(items, from, i) : isFirst && !vague && word.value > 1000) break
      const counted = !joined && !has(itemBefore(items, i), Figure.scale)
      terms.push(scaled(terms, word.value, counted))
      scale = Math.max(scale, word.value)
      room = word.value
    } else if (word.value === HUNDRED && !joined && !isFirst && isDigit(itemBefore(items, i))) {
      terms.push((terms.pop() ?? 1) * HUNDRED)
      room = HUNDRED
    } else if (word.is & Figure.numeral) {
      if (!isFirst && (word.value >= room || word.value === 0 || (!joined && room < 1000))) break
      terms.push(word.value)
      room = word.value >= 100 ? 100 : word.value >= 20 ? 10 : 0
    } else if (word.is & Figure.fraction && (isFirst ? !vague : joined)) {
      terms.push(!isFirst && scale > 1 && room === scale ? word.value * scale : word.value)
      fraction = isFirst
      room = 1
    } else if (word.is & (Figure.multiplier | Figure.vague) && isFirst && !vague) vague = true
    else if (word.is & ORDINAL && joined && (word.value < room || word.value === 0))
      return plain(i + 1, totalOf(terms) + word.value, 'ordinal')
    else break
    end = ++i
    joined = terms.length > 0 && isJoiner(items[i]) && (room > 1 || (room === 0 && isHalf(items[i + 1])))
    if (joined) i++
  }
  if (terms.length === 0 && !vague) return null
  const total = totalOf(terms)
  const share = terms.length === 1 && !vague ? readShare(items, end, total) : null
  if (share) return share
  const alone = end - from === 1 ? items[from] : undefined
  const digits = alone?.digits
  const figures = digits?.type === 'number' ? digits : null
  return {
    end,
    value: vague ? null : exact(negative ? -total : total),
    kind: fraction ? 'fraction' : 'cardinal',
    scale,
    count: figures?.count ?? 0,
    shy: has(alone, Figure.shy),
    indefinite: has(alone, Figure.indefinite),
    thousandths: figures?.thousandths ?? false,
    plain: !digits,
  }
}

/** “m”, “bn”: no scale has so short a name. */
const isAbbreviation = ({ key }: FigureWord): boolean => key.length < 3
/** Whether an abbreviated scale touches its figures, and a unit stands before or behind: “£4.2m”, “5bn euros”. */
const isMeasured = (items: readonly Item[], from: number, i: number): boolean =>
  touches(itemBefore(items, i), items[i]) &&
  (itemBefore(items, from)?.word?.unit ?? (i + 1 < items.length && items[i + 1].word?.unit)) != null

const ORDINAL = Figure.ordinal | Figure['ordinal-adjective']
const totalOf = (terms: readonly number[]): number => terms.reduce((sum, term) => sum + term, 0)

/** Reads a fraction whose lower number is an ordinal: «دو سوم» (“two thirds”). */
function readShare(items: readonly Item[], end: number, upper: number): Numeral | null {
  const lower = items[end]?.word
  return lower &&
    lower.is & Figure.ordinal &&
    lower.value > 1 &&
    upper > 0 &&
    upper < lower.value &&
    Number.isInteger(upper) &&
    !has(items[end + 1], Figure.uncounted)
    ? plain(end + 1, exact(upper / lower.value), 'fraction')
    : null
}

const plain = (end: number, value: number, kind: 'ordinal' | 'fraction'): Numeral => ({
  end,
  value,
  kind,
  scale: 1,
  count: 0,
  shy: false,
  indefinite: false,
  thousandths: false,
  plain: true,
})

/** «چهار صد»: of all that is below a thousand only this is counted by what stands before it. */
const HUNDRED = 100
const isDigit = (item: Item | undefined): boolean =>
  has(item, Figure.numeral) && item?.word != null && item.word.value < 10

/** «نیم» after «و»: half of what was said last. */
export const isHalf = (item: Item | undefined): boolean => has(item, Figure.fraction) && has(item, Figure.shy)

/** Takes the terms below a scale off, and the one right before it whatever its size, and gives them so many times over: «۱۰ هزار و ۹۹۳ میلیارد»، but «سه میلیون و هزار». */
function scaled(terms: number[], scale: number, counted: boolean): number {
  let sum = counted ? (terms.pop() ?? 0) : 0
  while (terms.length > 0 && terms[terms.length - 1] < scale) sum += terms.pop() ?? 0
  return (sum || 1) * scale
}

/** Without the noise of binary fractions. */
export const exact = (value: number): number => (Number.isInteger(value) ? value : Number(value.toPrecision(12)))
