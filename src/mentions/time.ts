import { Closed, Figure, MONTH, Open } from '../grammar/tags.js'
import { Kind } from '../text/index.js'
import { has, hasOpen, isWord, type Reading } from './reading.js'

/** «وزیر راه | سه هفته پیش»، «حسن راد | ۱۴ تیر»: so many of a time, with «پیش» or, behind somebody, without. */
export function isTime(r: Reading, i: number, behind: boolean): boolean {
  let unit = i
  const counts = (k: number): boolean => r.units.kind[k] === Kind.number || has(r, k, Closed.quantifier)
  // «۱۰-۱۵ دقیقه» (“10–15 minutes”)
  while (counts(unit) || (unit > i && r.units.kind[unit] === Kind.dash && counts(unit + 1))) unit++
  if (unit > i && behind && hasOpen(r, unit, MONTH)) return true
  return unit > i && has(r, unit, behind ? Closed['time-noun'] | Closed['sentence-adverb'] : Closed['sentence-adverb'])
}

/** «در سال ۱۳۹۸ | چاقی»: behind the number of a year stands at most its calendar. */
export function yearEnd(r: Reading, number: number): number {
  const next = number + 1
  return next < r.units.count && figureAt(r, next)?.era ? next + 1 : next
}

/** «در هفته‌های گذشته | راه‌ها»: a stretch of time, told by how far it lies from now. */
export function isShifted(r: Reading, i: number): boolean {
  const time = figureAt(r, i)
  return (time?.unit != null || time?.indefinitePeriod != null) && shifts(r, i + 1)
}

const figureAt = ({ document: { tokens, grammar }, units }: Reading, i: number) =>
  grammar.figures?.words[tokens.word[units.start[i]]]

/** «روز اخیر»: whether a word tells how far a time lies from now. */
const shifts = (r: Reading, i: number): boolean => figureAt(r, i)?.shift != null

/** «نهم اردیبهشت»: a day by its number in words, and the month; not what a body is called: «جبههٔ دوم خرداد». */
export function isDay(r: Reading, i: number): boolean {
  const { tokens, grammar } = r.document
  if (!hasOpen(r, i + 1, MONTH) || !isWord(r, i) || has(r, i + 2, Closed['object-marker'])) return false
  if (i > 0 && hasOpen(r, i - 1, Open['organization-head'])) return false
  const word = grammar.figures?.words[tokens.word[r.units.end[i] - 1]]
  return word != null && (word.is & Figure.ordinal) !== 0
}

/** Whether a season stands here: «تابستان امسال» (“this summer”). */
export const isSeason = (r: Reading, i: number): boolean =>
  hasOpen(r, i, Open.season) && has(r, i + 1, Closed['time-noun'])

/** Whether an adverbial of time begins at a unit. */
export const opensTime = (r: Reading, i: number): boolean =>
  startsTime(r, i) ||
  isDay(r, i) ||
  startsDate(r, i) ||
  startsMonth(r, i) ||
  isClock(r, i) ||
  (startsTime(r, i + 1) && (has(r, i, Closed.quantifier) || r.units.kind[i] === Kind.number))

/** The end of an adverbial of time, from its second unit on. */
export function timeEnd(r: Reading, from: number, to: number): number {
  let i = from
  while (i < to && goesOnTime(r, i)) i++
  return i
}

const goesOnTime = (r: Reading, i: number): boolean =>
  startsTime(r, i) ||
  (r.units.kind[i] === Kind.number && !isCount(r, i)) ||
  hasOpen(r, i, Open.weekday | MONTH | Open.season) ||
  isDay(r, i) ||
  has(r, i, Closed.modifier) ||
  shifts(r, i) ||
  joinsTime(r, i)

/** «۱۰ تیرماه | دادستان گفت»; not what something is said to be: «زمان آن را ۲۰ دی اعلام کرد». */
const startsDate = (r: Reading, i: number): boolean =>
  r.units.kind[i] === Kind.number && hasOpen(r, i + 1, MONTH) && !(i > 0 && has(r, i - 1, Closed['object-marker']))

/** «خرداد سال ۱۳۹۸ | پل را»: a month that is nothing else. */
const startsMonth = (r: Reading, i: number): boolean =>
  hasOpen(r, i, MONTH) && (r.units.open[i] & ~MONTH) === 0 && has(r, i + 1, Closed['time-noun'])

/** «۱۰:۰۵ | سخنگوی نشست: …»: the time at which a line of a live report was written. */
function isClock({ document: { text, tokens }, units }: Reading, i: number): boolean {
  const t = units.start[i]
  return units.kind[i] === Kind.number && text.slice(tokens.start[t], tokens.end[t]).includes(':')
}

/** Whether an adverbial of time may begin with a unit. */
export const startsTime = (r: Reading, i: number): boolean =>
  has(r, i, Closed['time-noun']) || hasOpen(r, i, Open.weekday) || isSeason(r, i)

const joinsTime = (r: Reading, i: number): boolean =>
  has(r, i, Closed.coordinator) && (startsTime(r, i + 1) || r.units.kind[i + 1] === Kind.number)

/** «۳۱ فروردین | ۱۲۷ مورد»: no year. */
const isCount = ({ document: { tokens }, units }: Reading, i: number): boolean =>
  (units.open[i - 1] & MONTH) !== 0 && tokens.end[units.start[i]] - tokens.start[units.start[i]] === 3
