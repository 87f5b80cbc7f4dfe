import { BODY_OR_PLACE, Closed, Open, Part } from '../../grammar/tags.js'
import {
  has,
  hasOpen,
  hasPart,
  isUtterance,
  isWhole,
  NAME,
  isQuotation,
  type Reading,
  type Stretch,
} from '../../mentions/index.js'
import { isDecoration, isUnit, Kind, type Document, type Range } from '../../text/index.js'
import type { Relation } from '../relation.js'

/** A quoted stretch of fewer words is a term or a title rather than words of the speaker. */
const MIN_QUOTED_TOKENS = 2

/** A stretch of units as tokens, without what does not belong to a content's ends: commas, stops, «و», bullets. */
export function contentRange(r: Reading, { start, end }: Stretch): Range | null {
  const { units } = r
  while (start < end && isEdge(r, start)) start++
  while (end > start && isEdge(r, end - 1)) end--
  while (end > start && has(r, end - 1, Closed.coordinator)) end--
  return end > start ? { start: units.start[start], end: units.end[end - 1] } : null
}

function isEdge(r: Reading, i: number): boolean {
  const { units } = r
  const kind = units.kind[i]
  return (
    kind === Kind.comma ||
    kind === Kind.stop ||
    kind === Kind.colon ||
    kind === Kind.ellipsis ||
    kind === Kind.slash ||
    kind === Kind.newline ||
    isUnclosed(r, i) ||
    (isDecoration(kind) && !isUnit(r.document.tokens, units.start[i]))
  )
}

/** The inside of a quotation that was taken as a whole, or of several units, without its marks and its final stop. */
export function insideQuotation({ units, document }: Reading, i: number, last = i): Range | null {
  const { kind } = document.tokens
  let start = units.start[i] + 1
  let end = units.end[last] - 1
  while (end > start && kind[end - 1] === Kind.stop) end--
  while (start < end && kind[start] > Kind.number && isDecoration(kind[start])) start++
  return end > start ? { start, end } : null
}

/** A noun phrase as a content: the inside of a quotation that is all of it. */
export const quotedOrWhole = (r: Reading, stretch: Stretch): Range | null =>
  stretch.end === stretch.start + 1 && isQuotation(r, stretch.start)
    ? insideQuotation(r, stretch.start)
    : contentRange(r, stretch)

/** Bits of the class of «اما»: a conjunction that neither joins nor subordinates. */
export const isContrast = (closed: number): boolean =>
  (closed & Closed.conjunction) !== 0 && (closed & (Closed.coordinator | Closed.subordinator)) === 0

/** A mark of the comma's kind that is no comma: ؛ and ;. */
export const isSemicolon = ({ document, units }: Reading, i: number): boolean =>
  i >= 0 && isSemicolonToken(document, units.start[i])

/** Whether a token is a semicolon, Persian or Latin. */
export function isSemicolonToken({ text, tokens }: Document, t: number): boolean {
  const mark = text.charCodeAt(tokens.start[t])
  return mark === 0x61b || mark === 59
}

/** A quotation mark that has no counterpart in the sentence. */
export const isUnclosed = (r: Reading, i: number): boolean =>
  (r.units.kind[i] === Kind.open || r.units.kind[i] === Kind.quote) && !isWhole(r, i)

/** «فیلم «روز خوب»», «"نیو شپرد"(New Shepard)»: a few words behind what bears a name, before whose work it is, or explained in brackets. */
const isTitle = (r: Reading, i: number): boolean =>
  r.units.end[i] - r.units.start[i] <= MAX_TITLE + 2 &&
  ((i > 0 && ((hasOpen(r, i - 1, TITLED) && !isUtterance(r, i)) || hasPart(r, i - 1, Part.appellative))) ||
    // ««روز خوب» به کارگردانی راد»
    hasPart(r, i + 1, Part.appellative) ||
    r.units.kind[i + 1] === Kind.bracketOpen)
const MAX_TITLE = 6

/** «مناطق «الف» و «ب پ»»: a few words in a list of such. */
const isListed = (r: Reading, i: number): boolean =>
  isTerm(r, i) && ((isJoint(r, i - 1) && isTerm(r, i - 2)) || (isJoint(r, i + 1) && isTerm(r, i + 2)))

const isTerm = (r: Reading, i: number): boolean =>
  i >= 0 && isQuotation(r, i) && r.units.end[i] - r.units.start[i] <= MAX_NAMED + 2 && !isUtterance(r, i)

const isJoint = (r: Reading, i: number): boolean => has(r, i, Closed.coordinator) || r.units.kind[i] === Kind.comma

/** «بروس راد», “Grand K”, «ستاد ساماندهی راه‌ها»: the name of a body or a place, or a few words that are a name or are spelt in Latin letters. */
function isCalled(r: Reading, i: number): boolean {
  const {
    document: { text, tokens, grammar },
    units,
  } = r
  const [start, end] = [units.start[i] + 1, units.end[i] - 1]
  if (grammar.open[tokens.lexeme[start]] & BODY_OR_PLACE && !isUtterance(r, i)) return true
  if (end - start > MAX_NAMED) return false
  let named = false
  for (let t = start; t < end; t++) {
    if (tokens.kind[t] === Kind.number) continue
    const open = grammar.open[tokens.single[t]]
    const latin = text.charCodeAt(tokens.start[t]) < FIRST_ARABIC
    if (!latin && tokens.single[t] !== 0 && !(open & NAME)) return false
    named ||= latin || (open & NAME) !== 0
  }
  return named
}
const MAX_NAMED = 4
const FIRST_ARABIC = 0x600
const TITLED = Open['organization-head'] | Open['medium-head'] | Open.document

/** «"پل "راه سبز" باز شد"»: a mark behind a blank closes nothing; it opens what is quoted within. */
const holdsMark = ({ document: { text, tokens }, units }: Reading, i: number): boolean =>
  text.charCodeAt(tokens.start[units.end[i] - 1] - 1) === BLANK
const BLANK = 32

/**
 * Content and type of a clause content between two units: a quotation alone is direct, one inside a paraphrase makes it mixed.
 *
 * @param told - whether an outlet tells it, whose quotation marks hold names and terms where no verb stands in them
 */
export function clauseContent(
  r: Reading,
  stretch: Stretch,
  unquoted: 'direct' | 'indirect',
  told: boolean,
): Pick<Relation, 'content' | 'type'> | null {
  const { units } = r
  let { start, end } = stretch
  // «به گفته راد اما A» (“according to Rad, however, A”)
  while (start < end && (isEdge(r, start) || (unquoted === 'indirect' && isContrast(units.closed[start])))) start++
  while (end > start && isEdge(r, end - 1)) end--
  if (end <= start) return null
  if (isQuotation(r, start) && (end - start === 1 || (isQuotation(r, end - 1) && holdsMark(r, start)))) {
    const inside = insideQuotation(r, start, end - 1)
    return inside && { content: [inside], type: 'direct' }
  }
  const content = contentRange(r, { start, end })
  if (!content) return null
  if (unquoted === 'direct') return { content: [content], type: 'direct' }
  let quoted = false
  for (let i = start; i < end; i++)
    if (
      isQuotation(r, i) &&
      units.end[i] - units.start[i] >= MIN_QUOTED_TOKENS + 2 &&
      (!told || isUtterance(r, i)) &&
      !isTitle(r, i) &&
      !isCalled(r, i) &&
      !isListed(r, i)
    )
      quoted = true
  return { content: [content], type: quoted ? 'mixed' : 'indirect' }
}
