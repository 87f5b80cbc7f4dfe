import { Figure } from '../../grammar/tags.js'
import type { Moment } from './moment.js'
import { has, isJoiner } from './items.js'
import { isHalf, readNumeral } from './number.js'
import { type Found, relative, UNKNOWN } from './period.js'
import { isDash, isNominal, isPredicate, isRange, isVerb, type Reading } from './reading.js'

/** Of «پس از آغاز جنگ», so many words. */
const MAX_COMPLEMENT = 5

/** Reads how far something is from now or from an event: «چهار سال پیش» (“four years ago”), «۲۴ ساعت گذشته», «چند روز پیش», «دو روز پس از آغاز جنگ». */
export function readDistance(r: Reading, i: number): Found<Moment> | null {
  const { items } = r
  let at = i
  while (items[at]?.word?.bound) at++
  const numeral = readNumeral(items, at)
  if (!numeral || numeral.kind === 'ordinal') return null
  const upper =
    isRange(items[numeral.end]) || isDash(items[numeral.end]) || has(items[numeral.end], Figure.alternative)
      ? readNumeral(items, numeral.end + 1)
      : null
  const couple =
    !upper && numeral.count === 0 && items[numeral.end]?.word && has(items[numeral.end], Figure.numeral)
      ? readNumeral(items, numeral.end)
      : null
  const unitAt = (upper ?? couple ?? numeral).end
  const unit = items[unitAt]?.word?.unit
  if (!unit?.period || unit.adjective) return null
  const half = isJoiner(items[unitAt + 1]) && isHalf(items[unitAt + 2]) ? 2 : 0
  const k = unitAt + 1 + half
  const relation = readRelation(r, k)
  if (relation !== null) return { value: UNKNOWN, end: relation }
  const shift = items[k]?.word?.shift
  if (!shift) return null
  const exact =
    numeral.value !== null && !upper && !couple && !half && at === i ? numeral.value * shift.direction : null
  if (exact === null || (shift.to === 'story' && shift.direction > 0)) return { value: UNKNOWN, end: k + 1 }
  return {
    value:
      shift.as === 'stretch'
        ? { type: 'stretch', period: unit.period, count: exact }
        : relative(unit.period, exact, r.figures.file.calendar),
    end: k + 1,
  }
}

/** What a distance in time is counted from: «پس از آن», «بعد از آغاز جنگ». */
function readRelation(r: Reading, k: number): number | null {
  const { items } = r
  if (!has(items[k], Figure.relation)) return null
  if (items[k + 1]?.word?.demonstrative) return !isVerb(r, items[k + 3]) ? k + 3 : k + 2
  let end = k + 1
  while (end <= k + MAX_COMPLEMENT && isNominal(r, end)) end++
  // «پس از باران بسته شد»: the word before a verb belongs to it.
  if (isPredicate(r, end) && end > k + 2) end--
  return end > k + 1 ? end : null
}
