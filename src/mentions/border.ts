import { Closed, GIVEN, Open, Part, ROLE } from '../grammar/tags.js'
import { Kind } from '../text/index.js'
import { isNamelike } from './bearer.js'
import { wholeElsewhere } from './collocation.js'
import { coordinates } from './coordination.js'
import {
  BODIES,
  continuesPhrase,
  DECLARED,
  DESCRIBES,
  HEADS,
  descriptionEnd,
  isBound,
  NAMED,
  NAMED_BODY,
} from './description.js'
import {
  canSpeak,
  type Chunk,
  DETERMINER,
  endsAsAdjective,
  endsAsRelativeHead,
  endsIndefinite,
  has,
  hasOpen,
  hasPart,
  isGoverned,
  isLinked,
  isPronoun,
  isQuotation,
  isWhole,
  isWord,
  type Reading,
} from './reading.js'

type BorderAt = (r: Reading, i: number, start: number, last: number) => boolean

/** A constituent, by its place, and the unit of it where an object begins. */
type Border = [at: number, unit: number]

/** The last constituent in which an object begins. */
export function lastBorder(
  r: Reading,
  chunks: readonly Chunk[],
  from: number,
  marker: number,
  isBorder: BorderAt,
): Border | null {
  for (let at = chunks.length - 1; at >= from; at--) {
    const { start, end } = chunks[at]
    const last = Math.min(end, marker)
    for (let i = start + 1; i < last; i++)
      if (!has(r, i - 1, Closed.coordinator | Closed.preposition | DETERMINER) && isBorder(r, i, start, last))
        return [at, objectFrom(r, i, start)]
  }
  return null
}

/** The first unit of an object that is told by one of its units. */
function objectFrom(r: Reading, i: number, start: number): number {
  if (isWhole(r, i)) return titledFrom(r, i, start)
  return isLinked(r, i - 1) ? i - 1 : countedFrom(r, i, start)
}

/** At the whole object, behind an indefinite, at a name behind what is pointed at. */
export const certainBorder: BorderAt = (r, i, start, last) =>
  (i === last - 1 && isWholeObject(r, i, start)) ||
  isBehindApposition(r, i, start, last) ||
  (i > start + 1 && isGoverned(r, start) && isObjectAlone(r, i)) ||
  (endsIndefinite(r, i - 1) && !hasOpen(r, i, DESCRIBES)) ||
  isSomebody(r, i, start) ||
  (i === 1 && isQuotation(r, 0) && mayHead(r, i) && !hasOpen(r, i, HEADS))

/** «دولت | خود را», «راد | «باران» را», «دولت | او را», «ایران | عمان را», «راننده‌ها | انتقاداتی را»: one unit that is the object, right before the marker. */
const isWholeObject = (r: Reading, i: number, start: number): boolean =>
  isQuotation(r, i) ||
  (hasPart(r, i, Part.shell) && endsAsRelativeHead(r, i) && has(r, i + 1, Closed['object-marker'])) ||
  (has(r, i, Closed.reflexive) && i === start + 1 && canSpeak(r, start) && !isGoverned(r, start)) ||
  (isPronoun(r, i) && (isGoverned(r, start) || !isThing(r, i - 1))) ||
  (hasOpen(r, i, Open.country | Open.capital | Open.organization) &&
    hasOpen(r, i - 1, Open.country | Open.capital | Open.surname | Open.medium))

/** «وزیر در این سخنرانی | عمان را», «برخی در شرایط سخت | خود را»: a name, or what points at something, behind a noun with its determiner or adjective. */
const isObjectAlone = (r: Reading, i: number): boolean =>
  has(r, i + 1, Closed['object-marker']) &&
  (hasOpen(r, i, BODIES) || has(r, i, Closed.reflexive | Closed.demonstrative)) &&
  (has(r, i - 2, DETERMINER) || hasPart(r, i - 1, Part.adjective))

/** «مینا راد | نیما تهرانی را», «این گروه | نیما تهرانی را»: behind a name, or what is pointed at, the next given name or honorific is somebody else's. */
const isSomebody = (r: Reading, i: number, start: number): boolean =>
  hasOpen(r, i, GIVEN | Open.honorific) &&
  !hasOpen(r, i - 1, GIVEN | Open.honorific) &&
  !hasOpen(r, start, Open['organization-head']) &&
  (hasOpen(r, i - 1, NAMED) ||
    (i === start + 2 && has(r, start, Closed.demonstrative)) ||
    (isNamelike(r, i - 1) && hasOpen(r, start, GIVEN | ROLE)))

/** «دولت | سخنان او را»: what the lexicon knows, and not as somebody. */
const isThing = (r: Reading, i: number): boolean => r.units.lexeme[i] !== 0 && !canSpeak(r, i)

/** «راد، دبیر انجمن، شهردار را»: behind the second comma. */
function isBehindApposition(r: Reading, i: number, start: number, last: number): boolean {
  const { kind } = r.units
  if (kind[i - 1] !== Kind.comma || kind.subarray(i, last).includes(Kind.comma)) return false
  const first = kind.subarray(0, i - 1).indexOf(Kind.comma, start)
  return first > 0 && hasOpen(r, first + 1, ROLE) && !coordinates(r, { start, end: last })
}

/** A noun of what is said, held or reported. */
export const isReportable = (r: Reading, i: number): boolean =>
  has(r, i, DECLARED) || hasOpen(r, i, Open['speech-noun']) || hasPart(r, i, Part.shell)

/** At a determiner or a noun of report, or behind a name. */
export const likelyBorder: BorderAt = (r, i) =>
  has(r, i, DETERMINER) ||
  isReportable(r, i) ||
  (!hasOpen(r, i, DESCRIBES) &&
    !has(r, i, Closed.coordinator) &&
    isWord(r, i) &&
    hasOpen(r, i - 1, NAMED) &&
    !hasOpen(r, i - 1, GIVEN))

/** «ارتش سرنگونی دو بالگرد»: a noun before a number is counted in it and no complement of the body. */
function countedFrom(r: Reading, i: number, start: number): number {
  const counted =
    i > start + 1 &&
    (has(r, i, Closed.quantifier) || r.units.kind[i] === Kind.number) &&
    r.units.open[i - 1] === 0 &&
    !isBound(r, start, i - 1)
  return counted ? i - 1 : i
}

/** «راد | ساخت فیلم «باران» را»: words between who is described and what is called so are the object's. */
function titledFrom(r: Reading, i: number, start: number): number {
  const border = descriptionEnd(r, start, i)
  return border > start && border < i ? border : i
}

/** Where an object begins behind the description or the name of the subject. */
export function described(r: Reading, { start, end }: Chunk, at: number, marker: number): Border | null {
  const last = Math.min(end, marker)
  const border = descriptionEnd(r, start, last)
  if (border > start && border < last) return [at, countedFrom(r, overCoordinated(r, border, last), start)]
  // «شهردار یزد ایران را»: behind a place another name is the object.
  if (border === last && end === marker && last > start + 2 && hasOpen(r, last - 2, BODIES) && hasOpen(r, start, ROLE))
    return [at, last - 1]
  // The object lies behind, in what depends on its head: «باشگاه مذاکره با مربی را».
  const isName = hasOpen(r, last - 2, NAMED_BODY | Open.honorific | GIVEN)
  return border === last && end < marker && last > start + 1 && r.units.open[last - 1] === 0 && !isName
    ? [at, last - 1]
    : null
}

/** «با نامه‌ای به وزیر | طرح را», «در فضای مجازی | طرح را»: where an object begins in what a preposition governs: behind somebody, or behind an adjective. */
export function governedFrom(r: Reading, chunks: readonly Chunk[], from: number): Border | null {
  for (let at = from; at < chunks.length; at++) {
    const { start, end } = chunks[at]
    const border = descriptionEnd(r, start, end)
    if (border > start && border < end) return [at, border]
    for (let i = start + 2; i < end; i++)
      if ((endsAsAdjective(r, i - 1) || hasOpen(r, i - 1, Open.nationality)) && mayHead(r, i)) return [at, i]
  }
  return null
}

/** «مدیر انجمن چای کشور | فروش چای را»: where what the document has elsewhere as a whole phrase ends before another noun; `start` where nothing does. An ezafe goes on behind one word that is no name. */
export function wholeEnd(r: Reading, start: number, end: number): number {
  const { units } = r
  const border = wholeElsewhere(r, start, end)
  const oneWord = border > start && units.end[border - 1] === units.start[start] + 1
  if (oneWord && units.lexeme[start] !== 0 && !hasOpen(r, start, NAMED)) return start
  return mayHead(r, border) && !has(r, border, DETERMINER) ? border : start
}

const mayHead = (r: Reading, i: number): boolean =>
  isWord(r, i) && !endsAsAdjective(r, i) && !continuesPhrase(r, i) && !hasOpen(r, i, DESCRIBES)

/** «سازمان برق و آبیاری عمان | یک سد را»: no object begins with «و»: the word behind it is the name's, and what describes it. */
function overCoordinated(r: Reading, border: number, last: number): number {
  if (!has(r, border, Closed.coordinator)) return border
  let i = border + 2
  while (i < last && hasOpen(r, i, DESCRIBES)) i++
  return i < last ? i : border
}
