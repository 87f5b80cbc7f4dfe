import { Figure } from '../../grammar/tags.js'
import { has, isJoiner, type Item } from './items.js'
import type { Numeral } from './numeral.js'

/** Reads the number that begins at an item, once. */
export function readNumeral(items: readonly Item[], i: number): Numeral | null {
  if (i >= items.length) return null
  const item = items[i]
  if (item.numeral === undefined) item.numeral = mayBegin(item) ? readNew(items, i) : null
  return item.numeral
}

const BEGINS = Figure.minus | Figure.scale | Figure.numeral | Figure.fraction | Figure.multiplier | Figure.vague
const mayBegin = ({ word, digits }: Item): boolean => digits !== null || (word !== null && (word.is & BEGINS) !== 0)

function readNew(items: readonly Item[], i: number): Numeral | null {
  const from = i
  const negative = has(items[i], Figure.minus)
  if (negative) i++
  let vague = false
  const terms: number[] = []
  let scale = 1
  /** What may still be added after «و»: less than this. */
  let room = Infinity
  let end = i
  let fraction = false
  for (let joined = false; i < items.length;) {
    const { word, digits } = items[i]
    if (digits) {
      if (digits.type !== 'number' || (terms.length > 0 && (digits.value >= room || digits.zero))) break
      terms.push(digits.value)
      room = 0
    } else if (!word) break
    else if (word.is & Figure.scale) {
      if (terms.length === 0 && !vague && word.value > 1000) break
      const counted = !joined && !has(items[i - 1], Figure.scale)
      terms.push(scaled(terms, word.value, counted))
      scale = Math.max(scale, word.value)
      room = word.value
    } else if (word.value === HUNDRED && !joined && isDigit(items[i - 1]) && terms.length > 0) {
      terms.push((terms.pop() ?? 1) * HUNDRED)
      room = HUNDRED
    } else if (word.is & Figure.numeral) {
      if (terms.length > 0 && (word.value >= room || word.value === 0)) break
      if (terms.length > 0 && !joined && room < 1000) break
      terms.push(word.value)
      room = word.value >= 100 ? 100 : word.value >= 20 ? 10 : 0
    } else if (word.is & Figure.fraction && (terms.length === 0 ? !vague : joined)) {
      terms.push(terms.length > 0 && scale > 1 && room === scale ? word.value * scale : word.value)
      fraction = terms.length === 1
      room = 1
    } else if (word.is & (Figure.multiplier | Figure.vague) && terms.length === 0) {
      if (vague) break
      vague = true
    } else if (
      word.is & (Figure.ordinal | Figure['ordinal-adjective']) &&
      joined &&
      (word.value < room || word.value === 0)
    ) {
      const value = terms.reduce((sum, term) => sum + term, word.value)
      return plain(i + 1, value, 'ordinal')
    } else break
    end = ++i
    joined = false
    if (terms.length > 0 && isJoiner(items[i]) && (room > 1 || (room === 0 && isHalf(items[i + 1])))) {
      joined = true
      i++
    }
  }
  if (end === from || (terms.length === 0 && !vague)) return null
  const sum = terms.reduce((a, b) => a + b, 0)
  const alone = end - from === 1 ? items[from] : undefined
  const digits = alone?.digits
  const figures = digits?.type === 'number' ? digits : null
  const lower = items[end]?.word
  if (
    !vague &&
    terms.length === 1 &&
    lower &&
    lower.is & Figure.ordinal &&
    lower.value > 1 &&
    sum > 0 &&
    sum < lower.value &&
    Number.isInteger(sum) &&
    !has(items[end + 1], Figure.uncounted)
  )
    return plain(end + 1, exact(sum / lower.value), 'fraction')
  return {
    end,
    value: vague ? null : exact(negative ? -sum : sum),
    kind: fraction ? 'fraction' : 'cardinal',
    scale,
    count: figures?.count ?? 0,
    shy: has(alone, Figure.shy),
    indefinite: has(alone, Figure.indefinite),
    thousandths: figures?.thousandths ?? false,
    plain: !digits,
  }
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
