import { Figure } from '../../grammar/tags.js'
import { has, isJoiner } from './items.js'
import { readMeasure } from './measure.js'
import { readNumeral } from './number.js'
import type { Numeral } from './numeral.js'
import type { Prefix } from './prefix.js'
import { isDash, isNominal, isRange, type Reading } from './reading.js'

/** The upper end of a range, and its lower end, which may share the scale of the upper one: “300 to 400 million”. */
export interface UpperEnd {
  readonly numeral: Numeral
  readonly from: number
}

/** Reads the upper end of the range that begins with a number: «۳۰۰ تا ۴۰۰ میلیون», «بین ۳ و ۵», «دو سه». */
export function readUpperEnd(r: Reading, at: number, first: Numeral, prefix: Prefix): UpperEnd | null {
  const { items } = r
  if (first.value === null || first.kind === 'ordinal') return null
  const joined = first.end
  const measure = readMeasure(r, joined)
  const beyond = (k: number): UpperEnd | null => {
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
    return counts ? second : null
  }
  if (
    first.count === 0 &&
    joined === at + 1 &&
    first.scale === 1 &&
    items[joined]?.digits === null &&
    items[joined].token > items[at].token
  ) {
    const second = beyond(joined)
    return second?.numeral.end === joined + 1 && (second.numeral.value ?? 0) <= 2 * (first.value ?? 0) ? second : null
  }
  return null
}
