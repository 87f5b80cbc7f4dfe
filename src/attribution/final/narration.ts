import { Closed, Form, THIRD_PLURAL, THIRD_SINGULAR } from '../../grammar/tags.js'
import { has, isFinite, isQuotation, type Reading } from '../../mentions/index.js'
import { Kind } from '../../text/index.js'
import type { Clause } from './clause.js'
import type { FoundCue } from './cues.js'
import type { Pending, SentenceState } from './pending.js'
import { isPlainPast } from './subject.js'

/** What one holds rather than says: in one's own words it makes no relation of its own. */
export const ATTITUDES = new Set(['hope', 'believe', 'fear', 'expect', 'want', 'intend', 'regret'])

/** Not of a phrase such as «به گفتهٔ X». */
export const isVerb = ({ relation }: Pending): boolean => relation.cueType !== 'phrase'

/** The report that the narrator may go on: the latest, or the one around it. */
export function reportBefore(
  { r, pending }: SentenceState,
  { entry, form }: FoundCue,
  { embedded, speaker }: Clause,
): Pending | undefined {
  // «X گفت A که Y آن را B می‌داند و از او خواست …»: what a relative clause reports has ended.
  const before = pending.findLast((p) => isVerb(p) && (embedded || !p.describing))
  if (!before || embedded || speaker || !isPlainPast(form) || before.form & Form.past || ATTITUDES.has(entry.act))
    return before
  // «X گفت Y خواهان A است و B را C خواند»: with the tense of the verb that reports it all.
  const reports = (p: Pending): boolean => isVerb(p) && p.unquoted === 'indirect' && isPlainPast(p.form)
  return pending.findLast((p) => reports(p) && holds(r, p, before)) ?? before
}

/** Whether the cue of one stands in what another reports. */
const holds = ({ units }: Reading, { content }: Pending, { relation: { cue } }: Pending): boolean =>
  !!content && !!cue && cue.start < units.end[content.end - 1]

/** «وزیر گفت: … و گمان می‌کنند A»: of several, where one speaks. */
export const isOthers = ({ form }: FoundCue, previous: Pending): boolean =>
  (form & Form.person) === THIRD_PLURAL && (previous.form & Form.person) === THIRD_SINGULAR

const tellsAround = ({ content, unquoted, embedded, form }: Pending, at: number): boolean =>
  content !== null &&
  content.start < at &&
  content.end > at &&
  unquoted === 'indirect' &&
  !embedded &&
  isPlainPast(form)

/** «گفت A و به B اشاره کرد»: a second verb of the narrator's that has no content of its own. */
export function endAtSecond(r: Reading, sibling: Pending, { form, start: to }: FoundCue, { start }: Clause): void {
  if (has(r, start, Closed.coordinator) && isPlainPast(form)) closeAt(r, sibling, start, to)
}

/** Ends what was reported before where the clause of the next report begins. */
export function endReports(
  { r, pending }: SentenceState,
  cue: FoundCue,
  clause: Clause,
  sibling: Pending | null,
): void {
  const { start, embedded } = clause
  const close = (previous: Pending): void => closeAt(r, previous, start, cue.start)
  const continues = (p: Pending): boolean => isSibling(r, p, cue, clause)
  if (sibling) {
    close(sibling)
    // «گفت که A و از او خواسته است که B و هشدار داد که C»: with the report inside, the one around it ends.
    for (const around of pending)
      if (around !== sibling && tellsAround(around, start) && continues(around)) close(around)
  }
  // «X گفت که Y گفت A و B را رد کرد»: whose verb it may be, behind «و» it is no part of A.
  const latest = pending.findLast(isVerb)
  if (latest?.embedded && has(r, start, Closed.coordinator) && isPlainPast(cue.form) && continues(latest)) close(latest)
  // «موضع X که گفت A گفت: B»: the verb of the main clause has its own beginning.
  if (!embedded && r.units.kind[cue.verb + 1] === Kind.colon) endEmbedded(r, pending, cue.start)
}

/** Ends a content where the next verb's clause begins: at its comma or coordinator. */
function closeAt(r: Reading, previous: Pending, from: number, to: number): void {
  let unit = Math.max(from, previous.content?.start ?? 0)
  while (unit < to && isQuotation(r, unit)) unit++
  if (previous.content) previous.content.end = Math.min(previous.content.end, unit)
  previous.relation.runsOn = false
}

/** What is told inside a clause ends with the last verb before the main one: «که به گفتهٔ راد باز شده | گفت: …». */
function endEmbedded(r: Reading, pending: readonly Pending[], main: number): void {
  for (const { embedded, content } of pending) {
    if (!embedded || !content || content.start >= main || content.end <= main) continue
    let end = main
    if (!(r.units.form[main - 1] & Form.participle)) while (end > content.start && !isFinite(r, end - 1)) end--
    content.end = end > content.start ? end : main
  }
}

/** What goes on a report, and never a story told inside one. */
const CONTINUES = new Set(['add', 'emphasize', 'remind'])

/** Two verbs of one narrator about one speaker: the second ends the first one's content. */
export function isSibling(
  r: Reading,
  previous: Pending,
  { entry, form }: FoundCue,
  { embedded, speaker: own, start: from }: Clause,
): boolean {
  if (embedded || previous.relation.cueType !== 'verb') return false
  // «X گفت: دیروز او گفت A»: the verb of the first clause that is said; «X گفت: «A» او B را رد کرد» is the next.
  const said = previous.content
  if (own && said && from <= said.start && !isQuotation(r, said.start)) return false
  const tense = Form.past | Form.present | Form.perfect
  if (own) {
    // «وزیر گفت: سد پر است و ایشان گفتند A»: in a speech, of another number, somebody else.
    if (has(r, own.start, Closed['pronoun-singular'] | Closed['pronoun-plural']) && own.end === own.start + 1)
      return previous.unquoted === 'indirect' || (previous.form & Form.person) === (form & Form.person)
    // «X گفت که A و Y نیز گفت که B» (“X said that A, and Y too said that B”)
    const beside = previous.unquoted === 'indirect' && has(r, own.end, Closed['focus-particle'])
    return beside && (previous.form & tense) === (form & tense)
  }
  if (previous.content && previous.unquoted === 'direct' && !CONTINUES.has(entry.act)) return false
  if ((previous.form & Form.person) !== (form & Form.person)) return false
  if ((previous.form & tense) === (form & tense)) return true
  // The narrator goes on in the simple past whatever the tense before.
  return (form & tense) === Form.past
}
