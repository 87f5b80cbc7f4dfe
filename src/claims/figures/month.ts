import type { Calendar } from '../../generated/types.js'
import { Figure, Form } from '../../grammar/tags.js'
import type { Moment, Year } from './moment.js'
import { has, isJoiner, itemBefore, type Item } from './items.js'
import { type Found, readDeictic, readPeriod } from './period.js'
import { isInTitle, isNominal, isVerb, type Reading } from './reading.js'
import { yearAt } from './year.js'

/** A month's name, with the word for month before or after it. */
export function monthAt(r: Reading, k: number): Found<{ calendar: Calendar; month: number }> | null {
  const { items } = r
  const before = items[k]?.word?.noun === 'month' ? 1 : 0
  const item = items[k + before]
  const month = item?.word?.month[0]
  if (!month || isVerbPrefix(r, item)) return null
  const after = !before && items[k + 1]?.word?.noun === 'month' ? 1 : 0
  return { value: { calendar: month.calendar, month: month.number }, end: k + before + 1 + after }
}

/** «می شود»: a verb, no month. */
function isVerbPrefix({ document: { grammar, tokens } }: Reading, { token }: Item): boolean {
  return tokens.lexemeEnd[token] > token + 1 && (grammar.form[tokens.lexeme[token]] & Form.finite) !== 0
}

/** The year after a month, in figures or relative; none is fine too. */
export function readYearOfMonth(r: Reading, k: number, calendar: Calendar): Found<Year> {
  const { items } = r
  const noun = items[k]?.word?.noun === 'year' ? 1 : 0
  const year = yearAt(r, k + noun, noun === 0, calendar)
  if (year && year.value.calendar === calendar) return { value: year.value.year, end: year.end }
  const relativeYear = readDeictic(r, k) ?? (noun || items[k]?.word?.demonstrative ? readPeriod(r, k) : null)
  if (relativeYear?.value.type === 'period' && relativeYear.value.period === 'year')
    return { value: { offset: relativeYear.value.offset }, end: relativeYear.end }
  if (relativeYear?.value.type === 'unknown' && noun) return { value: null, end: relativeYear.end }
  // «خرداد گذشته» (“last Khordad”), but «از خرداد گذشته است» (“Khordad has passed”).
  const shift = items[k]?.word?.shift
  if (!shift || shift.counted || isVerb(r, items[k + 1])) return { value: null, end: k }
  return { value: shift.to === 'now' ? { toward: shift.direction } : null, end: k + 1 }
}

/** «تیر ۹۸», «ماه مه», «اردیبهشت»; the name of a month that means other things too needs more. */
export function readMonth(r: Reading, i: number, isProven: boolean): Found<Moment> | null {
  const { items } = r
  const month = monthAt(r, i)
  if (!month) return null
  const { value: year, end } = readYearOfMonth(r, month.end, month.value.calendar)
  const word = items[i].word?.month.length ? items[i].word : null
  const isHomograph = word !== null && month.end === i + 1 && has(items[i], Figure.homograph)
  if (
    isHomograph &&
    end === month.end &&
    !isProven &&
    !isInRow(r, i) &&
    !(has(itemBefore(items, i), Figure.temporal) && !isNominal(r, end))
  )
    return null
  if (word && end === i + 1 && isInTitle(r, i)) return null
  return { value: { type: 'month', ...month.value, year }, end }
}

/** «تیر و مرداد»: beside another month. */
function isInRow({ items }: Reading, i: number): boolean {
  const isMonth = (item: Item | undefined): boolean => (item?.word?.month.length ?? 0) > 0
  return (
    (isJoiner(items[i + 1]) && isMonth(items[i + 2])) ||
    (isJoiner(itemBefore(items, i)) && isMonth(itemBefore(items, i, 2)))
  )
}

/** Reads a season, with its year where that follows: «فصل بهار», «تابستان ۹۸», «تابستان امسال», «در پاییز». */
export function readSeason(r: Reading, i: number, isProven: boolean): Found<Moment> | null {
  const { items } = r
  const noun = items[i]?.word?.noun === 'season' ? 1 : 0
  const item = items[i + noun]
  const season = item?.word?.season ?? null
  if (season === null) return null
  const { value: year, end } = readYearOfSeason(r, i + noun + 1)
  const sure = noun || isProven || end > i + noun + 1
  if (!sure && (has(item, Figure.homograph) || isInTitle(r, i))) return null
  return { value: { type: 'season', season, calendar: year.calendar, year: year.year }, end }
}

function readYearOfSeason(r: Reading, k: number): Found<{ calendar: Calendar; year: Year }> {
  const { calendar } = r.figures.file
  const noun = r.items[k]?.word?.noun === 'year' ? 1 : 0
  const year = yearAt(r, k + noun, noun === 0, calendar)
  if (year) return { value: year.value, end: year.end }
  const found = readYearOfMonth(r, k, calendar)
  return { value: { calendar, year: found.value }, end: found.end }
}
