import type { Unit } from '../../grammar/figures.js'
import { Figure } from '../../grammar/tags.js'
import { has, isJoiner, itemBefore } from './items.js'
import { readNumeral } from './number.js'
import { isComma, isNominal, isVerb, type Reading } from './reading.js'

/** What a number is measured in: a unit («درصد», “percent”), or a classifier («عدد», which only counts). */
export interface Measure {
  end: number
  unit: Unit | null
  classifier: boolean
}

const NONE = (end: number): Measure => ({ end, unit: null, classifier: false })

/** Of a list, how many numbers may share the unit of the last. */
const MAX_LIST = 5

/** Reads the unit or the classifier behind a number. */
export function readMeasure(r: Reading, i: number): Measure {
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
  if (word.is & Figure.classifier || isPieces(r, i)) return { end: i + 1, unit: null, classifier: true }
  return NONE(i)
}

/** «سه تا گلدان» (“three pots”), but «از سه تا آخر», «سه تا پایان سال», «سه‌میلیونی تا». */
const isPieces = (r: Reading, i: number): boolean =>
  has(r.items[i], Figure['up-to']) &&
  isNominal(r, i + 1) &&
  !has(r.items[i + 1], Figure.part) &&
  !has(itemBefore(r.items, i), Figure.scale) &&
  !has(itemBefore(r.items, i, 2), Figure.endpoint)

/** The unit of the later numbers of a list, which the first shares: «۱۱۸۰ و ۱۲۰ دقیقه» (“1,180 and 120 minutes”). */
export function readShared(r: Reading, i: number): { unit: string | null } | null {
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
