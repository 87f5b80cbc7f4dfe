import { Closed, DONE, Form, Part } from '../../grammar/tags.js'
import {
  chunk,
  endsAsRelativeHead,
  endsClause,
  finiteBehind,
  has,
  hasPart,
  isFinite,
  isUtterance,
  isWord,
  speaks,
  isQuotation,
  type Chunk,
  type Reading,
  type Stretch,
} from '../../mentions/index.js'
import { Kind } from '../../text/index.js'
import { contentRange, insideQuotation, isContrast, isSemicolon, isUnclosed } from './content.js'
import { cueOpening, verbCueAt, type FoundCue } from './cues.js'
import type { Pending, SentenceState } from './pending.js'
import { opensSubordinate } from './subject.js'
import { isShell } from './nominal.js'

const DEMANDS = new Set(['agree', 'demand', 'order', 'ask', 'propose', 'warn', 'promise', 'hope', 'intend'])

/** What tells of a thing, makes or finds one. */
const MAKES = new Set(['describe', 'write', 'find'])

/** Content after the verb: behind a colon, a complementizer, or in quotation marks. */
export function clauseAfter(r: Reading, cue: FoundCue, chunks: readonly Chunk[], next: number, here: Pending): boolean {
  const { units } = r
  const { relation } = here
  const { clause, that, quotation, topic } = cue.entry.frames
  if (next >= units.count) return false
  const object = chunks.find((c) => c.kind === 'object')
  const shell = object !== undefined && isShell(r, cue, object)
  // «ماجرای زنی را روایت می‌کند که …», «نمایشی را نوشت که …»: the clause describes the object.
  if (
    object &&
    (MAKES.has(cue.entry.act) || (object.end === cue.start - 1 && isSome(r, object))) &&
    has(r, next, Closed.complementizer) &&
    !has(r, object.start, Closed.demonstrative)
  )
    return false
  if (
    (clause || shell || topic.length > 0 || (that && !object && !cue.passive && !isNamed(r, chunks))) &&
    // «طرح را در حالی تشریح کرد که …» (“set out the plan while …”)
    !chunks.some(({ kind, start }) => kind === 'adverb' && hasPart(r, start, Part.contrasting)) &&
    (has(r, next, Closed.complementizer | Closed['content-noun']) ||
      (DEMANDS.has(cue.entry.act) && has(r, next, Closed.purposive) && !isTimeAt(r, next + 1)))
  ) {
    relation.frame = 'that'
    const start = units.kind[next + 1] === Kind.colon ? next + 2 : next + 1
    if (isQuotation(r, start)) return quoted(r, start, here)
    if (tellsAnswer(r, cue, start)) return false
    here.content = { start, end: units.count }
    return start < units.count
  }
  if (!clause && !quotation) return false
  if (units.kind[next] === Kind.colon) return colonAfter(r, next, here)
  return isQuotation(r, next) && quoted(r, next, here)
}

/** «از مدیر پرسید که او گفت A»: what follows is no question, but how it was answered; not «پرسید چرا ننوشتید», where somebody is asked. */
function tellsAnswer(r: Reading, cue: FoundCue, start: number): boolean {
  const verb = cue.entry.act === 'ask' ? finiteBehind(r, start) : -1
  const form = verb > 0 ? r.units.form[verb] : 0
  return (form & DONE) !== 0 && (form & Form.person) % 3 !== 2 && verbCueAt(r, verb, start) !== null
}

/** «طرحی را …»: some thing, and nobody. */
const isSome = (r: Reading, object: Chunk): boolean =>
  endsAsRelativeHead(r, object.end - 1) && r.units.open[object.end - 1] === 0 && !speaks(r, object)

/** «طرحی مطرح کرد که …»: the thing that the clause describes stands before the verb. */
const isNamed = (r: Reading, chunks: readonly Chunk[]): boolean =>
  chunks.some(
    (c) =>
      c.kind === 'noun' &&
      (endsAsRelativeHead(r, c.end - 1) ? r.units.open[c.end - 1] === 0 : c === chunks.at(-1) && !speaks(r, c)),
  )

/** «تا سال ۱۴۱۰», «تا این ساعت»: until then; not «تا این روز را پاس بدارند». */
function isTimeAt(r: Reading, i: number): boolean {
  return (has(r, i, Closed['time-noun']) && !has(r, i + 1, Closed['object-marker'])) || r.units.kind[i] === Kind.number
}

/** The unquoted words behind a colon, which may run on; or the quotation there. */
function colonAfter(r: Reading, mark: number, here: Pending): boolean {
  // An opening mark that is never closed says no more than the colon.
  let colon = mark
  while (colon + 1 < r.units.count && isUnclosed(r, colon + 1)) colon++
  here.relation.frame = 'colon'
  if (isQuotation(r, colon + 1)) return quoted(r, colon + 1, here)
  here.content = { start: colon + 1, end: r.units.count }
  here.unquoted = 'direct'
  here.relation.runsOn = true
  return true
}

/** Who does so tells something behind a semicolon. */
const TELLS = new Set(['say', 'add', 'announce', 'claim', 'emphasize', 'explain', 'remind', 'reveal', 'warn', 'write'])

/** «X گفت؛ A»: a semicolon for a colon; not «از A خبر داد؛ رویدادی که …», «… را می‌گویند؛ چرا که …». */
export function semicolonAfter(r: Reading, { entry }: FoundCue, next: number, here: Pending): boolean {
  const behind = next + 1
  if (next >= r.units.count || r.units.kind[next] !== Kind.comma || !isSemicolon(r, next)) return false
  if (!TELLS.has(entry.act) || entry.frames.topic.length > 0) return false
  if (isContrast(r.units.closed[behind]) || has(r, behind, Closed.subordinator | Closed['pronoun-singular']))
    return false
  for (let i = behind + 1; i <= behind + MAX_HEAD; i++)
    if (has(r, i, Closed.complementizer) && !has(r, behind, Closed['pronoun-first'])) return false
  return colonAfter(r, next, here)
}

/** The head of a relative clause has at most so many units. */
const MAX_HEAD = 2

/** The quotation behind a comma and the verb: «X گفت، «A»» (“X said, ‘A’”). */
export function quotedAfterComma(r: Reading, next: number, here: Pending): boolean {
  if (r.units.kind[next] !== Kind.comma || !isQuotation(r, next + 1)) return false
  here.relation.frame = 'colon'
  return quoted(r, next + 1, here)
}

/** «X گفت، A»: a comma for a colon. */
export function commaAfter(r: Reading, cue: FoundCue, next: number, here: Pending): boolean {
  if (r.units.kind[next] !== Kind.comma || next >= r.units.count || isSemicolon(r, next)) return false
  if (here.embedded && !standsInManner(r, cue)) return false
  if (SETTLES.has(cue.entry.act) || !standsForColon(r, next)) return false
  if (has(r, next + 1, Closed.complementizer)) {
    here.content = { start: next + 2, end: r.units.count }
    return next + 2 < r.units.count
  }
  if (!colonAfter(r, next, here)) return false
  // «آن‌طور که X می‌گوید، A»: the comma closes the clause, as behind «به گفتهٔ X».
  if (here.embedded) {
    here.relation.frame = 'zero'
    here.relation.runsOn = false
    here.unquoted = 'indirect'
  }
  return true
}

/** «موافقت می‌کنند، می‌روند و …», «پاسخ داد، پس …»: what is done by words is complete without them. */
const SETTLES = new Set(['agree', 'answer', 'criticise', 'deny'])

/** Whether a cue stands in a clause of manner: «آن‌طور که X می‌گوید، A» (“as X says, A”); but not «وقتی X از آن می‌گوید، Y می‌خندد» (“when X tells of it, Y laughs”). */
function standsInManner(r: Reading, { start }: FoundCue): boolean {
  let i = start - 1
  while (i >= 0 && !opensSubordinate(r, i)) i--
  return i >= 0 && hasPart(r, i, Part.manner)
}

/** A comma stands for a colon where a clause of its own follows, not another verb of the narrator's. */
function standsForColon(r: Reading, comma: number): boolean {
  const { units } = r
  const next = comma + 1
  if (!isWord(r, next) || has(r, next, Closed.coordinator | Closed.conjunction) || hasPart(r, next, Part.contrasting))
    return false
  for (let i = next; i < units.count; i++)
    // «تقاضا کردم، التماس کردم که …»: two verbs of one content.
    if (isFinite(r, i)) return verbCueAt(r, i, next)?.start !== next || units.form[i] !== units.form[comma - 1]
  return breaksOff(r)
}

/** A quotation is the content; where the sentence goes on in it, it is only a part of it. */
function quoted(r: Reading, i: number, here: Pending): boolean {
  const inside = insideQuotation(r, i)
  if (!inside) return false
  if (i + 1 < r.units.count && ((!endsClause(r, i + 1) && !isClosed(r, i)) || isDescribed(r, i) || endsQuoted(r, i))) {
    here.content = { start: i, end: r.units.count }
    const colon = here.relation.frame === 'colon'
    here.unquoted = colon ? 'direct' : 'indirect'
    here.relation.runsOn = colon
    return true
  }
  here.relation.content = [inside]
  here.relation.type = 'direct'
  if (here.relation.frame !== 'that') here.relation.frame = 'quotation'
  return true
}

/** «گفت: «A!» پس چرا …», «گفت: «A» اما …»: what stands in the marks ends as a sentence does, or another clause follows. */
const isClosed = (r: Reading, i: number): boolean =>
  r.document.tokens.kind[r.units.end[i] - 2] === Kind.stop ||
  (isUtterance(r, i) && (isContrast(r.units.closed[i + 1]) || cueOpening(r, i + 1) !== null))

/** «اعلام کرد «پل سفید»، بلندترین پل شهر، باز می‌شود»: a name in quotation marks, described behind a comma, of which the clause tells something. */
function isDescribed(r: Reading, i: number): boolean {
  const { units, document } = r
  const comma = i + 1
  if (
    units.kind[comma] !== Kind.comma ||
    isSemicolon(r, comma) ||
    !isWord(r, comma + 1) ||
    has(r, comma + 1, OPENS_CLAUSE)
  )
    return false
  const kinds = document.tokens.kind.subarray(units.start[i], units.end[i])
  if (kinds.length > MAX_NAME + 2 || isUtterance(r, i)) return false
  let verb = comma + 1
  while (verb < units.count && !isFinite(r, verb)) verb++
  if (verb === units.count) return false
  // The clause is the narrator's where its verb reports something else.
  return verbCueAt(r, verb, comma + 1) === null || contentRange(r, { start: verb + 1, end: units.count }) === null
}

const MAX_NAME = 4

const OPENS_CLAUSE =
  Closed.coordinator | Closed.conjunction | Closed.subordinator | Closed.complementizer | Closed['sentence-adverb'] | Closed['time-noun'] // prettier-ignore

/** «گفت «A» و باران «B»»: the sentence goes on behind the quotation and ends in another with its verb, of no other report. */
function endsQuoted(r: Reading, i: number): boolean {
  const { units } = r
  const last = units.count - 1
  if (!has(r, i + 1, Closed.coordinator) || last <= i + 2 || !isQuotation(r, last)) return false
  for (let k = i + 2; k < last; k++) if (verbCueAt(r, k, i + 2)) return false
  return true
}

/** «A؛ این را X گفت»: a demonstrative right behind a semicolon is the object, and means the sentence so far. */
export function pointedBefore(
  { r, pending }: SentenceState,
  cue: FoundCue,
  chunks: readonly Chunk[],
  here: Pending,
): boolean {
  const object = chunks.find((c) => c.kind === 'object')
  if (!object || object.end !== object.start + 1 || !has(r, object.start, Closed.demonstrative)) return false
  const end = object.start - 1
  if (end < 1 || !isSemicolon(r, end) || !endsClause(r, cue.verb + 1) || has(r, cue.verb + 1, Closed.complementizer))
    return false
  if (pending.length > 0 || !hasVerb(r, 0, end)) return false
  here.relation.frame = 'before'
  here.content = { start: 0, end }
  return true
}

/** «A»، X گفت: a quotation before the verb, with at most its source between. */
export function quotationBefore({ r, pending, clauses }: SentenceState, cue: FoundCue, here: Pending): boolean {
  const clauseStart = clauses[clauses.length - 1]
  for (let i = cue.start - 1; i >= clauseStart; i--) {
    // ««مافیا» را نوشت», of no «این را گفت»: the quotation is part of the object.
    if (i > 0 && has(r, i, Closed['object-marker']) && !has(r, i - 1, Closed.demonstrative)) return false
    if (!isQuotation(r, i)) continue
    const inside = insideQuotation(r, i)
    if (
      !inside ||
      !isUtterance(r, i) ||
      // ««شهر بی‌باران» نوشته X»: whose work it is.
      !(cue.form & Form.finite) ||
      // «X گفت: «A» و Y گفت: «B»»: A is X's.
      pending.some(({ relation: { content } }) => content.some(({ start }) => start === inside.start)) ||
      (i > clauseStart && isWord(r, i - 1) && !has(r, i - 1, Closed.coordinator)) ||
      // «می‌گوییم «A» و آن را انکار می‌کنند»
      has(r, i + 1, Closed.coordinator) ||
      // «با تأکید بر اینکه «A» به B اشاره کرد»
      has(r, i - 1, Closed['content-noun'])
    )
      return false
    here.relation.content = [inside]
    here.relation.type = 'direct'
    here.relation.frame = 'before'
    goesOnAfter(r, cue.verb + 1, here)
    return true
  }
  return false
}

/** «A»، X گفت، «B»: the quotation goes on behind its cue. */
function goesOnAfter(r: Reading, next: number, here: Pending): void {
  const at = next < r.units.count && r.units.kind[next] === Kind.comma ? next + 1 : next
  const more = isQuotation(r, at) ? insideQuotation(r, at) : null
  if (more) here.relation.content.push(more)
}

/** A participle that may be a noun needs its subject or its hearer at its side, a bare «خواست» the one who is asked. */
export function mayLackComplementizer(r: Reading, cue: FoundCue, own: Stretch | null, addressed: boolean): boolean {
  if (cue.start !== cue.verb) return true
  if (!(cue.form & Form.finite)) {
    // «در نمایش «صبح» نوشته …»: what is written, and by whom.
    if (cue.entry.act === 'write' && isQuotation(r, cue.start - 1)) return false
    if (addressed || continuesParticiple(r, cue)) return true
    return own !== null && !isQuotation(r, own.start) && speaks(r, own) && standsBeside(r, own.end, cue.start)
  }
  return cue.entry.act !== 'demand' || addressed
}

/** «از آتش‌سوزی خبر داده و نوشته …»: the second of two participles that lack their auxiliary. */
const continuesParticiple = (r: Reading, { start }: FoundCue): boolean =>
  start > 1 && has(r, start - 1, Closed.coordinator) && verbCueAt(r, start - 2, 0) !== null

/** Nothing but adverbials stands between a subject and its verb: «مدیر دیشب در نامه‌ای گفته». */
function standsBeside(r: Reading, from: number, to: number): boolean {
  for (const { kind } of chunk(r, from, to)) if (kind !== 'adverb' && kind !== 'prepositional') return false
  return true
}

/** No complementizer: what follows the verb is said. */
export function zeroAfter(r: Reading, cue: FoundCue, next: number, here: Pending): boolean {
  const { units } = r
  if (next >= units.count || !(isWord(r, next) || units.kind[next] === Kind.number)) return false
  if (has(r, next, Closed.coordinator | Closed.conjunction | Closed.complementizer | Closed['object-marker']))
    return false
  // «پیام می‌دهد تا دیده شود»: what for; not «گفت تا فردا می‌رود».
  const verb = has(r, next, Closed.purposive) && !isTimeAt(r, next + 1) ? finiteBehind(r, next) : -1
  if (verb > 0 && r.units.form[verb] & Form.subjunctive) return false
  // «بر A اصرار دارد در حالی که B» (“insists on A whereas B”)
  if (hasPart(r, next, Part.contrasting) || tellsAnswer(r, cue, next)) return false
  if (!hasVerb(r, next, units.count)) return false
  here.relation.frame = 'zero'
  here.content = { start: next, end: units.count }
  return true
}

/** Whether the text is cut off behind the last unit. */
function breaksOff({ document: { tokens }, units }: Reading): boolean {
  const last = tokens.count - 1
  return tokens.kind[last] === Kind.ellipsis && units.end[units.count - 1] === last
}

/** Whether a verb stands between two units, or a quotation that may hold one, or the sentence breaks off before it: «مدعی شد سد شهر …». */
export function hasVerb(r: Reading, start: number, end: number): boolean {
  if (end === r.units.count && end > start + 1 && breaksOff(r)) return true
  for (let i = start; i < end; i++)
    if (isFinite(r, i) || r.units.form[i] & Form.participle || isQuotation(r, i) || isDue(r, i, start)) return true
  // «میگه مردم زنگ زدن»: in speech some person of the past sounds like the infinitive.
  let last = end - 1
  while (last > start && !isWord(r, last)) last--
  const spoken = r.document.grammar.compiled.spokenInfinitive > 0
  return spoken && last > start && (r.units.form[last] & Form.infinitive) !== 0
}

/** «آب لازم است»: a modal that is the verb of its clause. */
const isDue = (r: Reading, i: number, start: number): boolean =>
  i > start && has(r, i, Closed.modal) && endsClause(r, i + 1)

/** «برنامه‌ای که اعلام کرده‌اند | پایبند بمانند»: behind a relative clause the verb of the clause around it, with a complement at most; not «راد که گفته بود نمی‌آید، آمد». */
export function isBareVerb(r: Reading, i: number): boolean {
  const verb = isFinite(r, i) ? i : i + 1
  if (!isFinite(r, verb) || !endsClause(r, verb + 1)) return false
  if (r.units.kind[verb + 1] !== Kind.comma) return true
  for (let k = verb + 2; k < r.units.count; k++) if (isFinite(r, k)) return false
  return true
}
