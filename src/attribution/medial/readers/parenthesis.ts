import type { Stretch } from '../../../mentions/index.js'
import { clauseStartsAt, quotation } from '../complements/index.js'
import type { CueHere } from '../cue.js'
import { isSpeech } from '../quotation.js'
import { nounPhraseAfter } from '../phrases/index.js'
import { BREAK, groupAt, isTime, Pos, posOf, type Syntax } from '../syntax.js'
import { endOf, type Draft } from './draft.js'
import { subjectBehind } from './inversion.js'
import { contentBefore, hasMainClause } from './preceding.js'

/** “…, Smith said, …”, “…,” said Smith: the content stands before the cue, and may go on behind it. */
export function readParenthesis(s: Syntax, cue: CueHere, draft: Draft, subject: Stretch | null): boolean {
  const behind = subjectBehind(s, cue, subject)
  if (!behind && !subject) return false
  const source = behind ?? draft.source
  // “It went to Smith, who added to it.”
  if (!source || s.pos[source.start] === Pos.wh) return false
  const told = contentBefore(s, behind || !subject ? cue.group.start : subject.start)
  if (!told) return false
  const quoted = s.pos[told.end - 1] === Pos.quote
  const lacksVerb = !hasMainClause(s, told)
  const after = reportEnd(s, cue, behind, quoted)
  const next = continuationAt(s, after, quoted)
  if (!quoted && next < 0 && (lacksVerb || !endsReport(s, after))) return false
  // “The dam, said Smith, is old”: nothing else is told of a noun phrase.
  const parted = behind !== null && !quoted && lacksVerb
  if (parted && !predicates(s, after + 1)) return false
  // “Last week, Smith wrote to the mayor, asking …”
  const adds = next >= 0 && groupAt(s, next)?.shape === 'gerund'
  if (adds && !quoted && lacksVerb) return false
  draft.content.push(told)
  draft.source = source
  draft.frame = behind ? 'before' : 'parenthesis'
  if (next < 0 || adds) return true
  const follows = s.pos[next]
  const whole = quoted || (behind !== null && !parted)
  if (whole ? follows & (Pos.quote | Pos.complementizer) : follows !== Pos.wh) {
    const end = follows === Pos.quote ? quotation(s, next, null).end : undefined
    draft.content.push({ start: next, end: end ?? endOf(s, draft, next, 'zero') })
  }
  return true
}

/** The unit after the verb of a report, the one who is told or who speaks, and the adverbials before a second quotation. */
function reportEnd(s: Syntax, cue: CueHere, behind: Stretch | null, quoted: boolean): number {
  let end = behind ? behind.end : cue.end
  if (cue.entry.frames.recipient && !behind) end = nounPhraseAfter(s, end, s.units.count)?.end ?? end
  return quoted ? beforeQuotation(s, end) : end
}

/** “…,” Smith said at the mill, “…”: the comma before a second quotation, behind an adverbial; the unit itself where there is none. */
function beforeQuotation(s: Syntax, from: number): number {
  if (!(posOf(s, from) & (Pos.preposition | Pos.adverb)) && !isTime(s, from)) return from
  let i = from
  while (i < s.units.count && !(s.pos[i] & (BREAK | Pos.quote)) && s.groupOf[i] < 0) i++
  return posOf(s, i) === Pos.comma && posOf(s, i + 1) & (Pos.quote | Pos.complementizer) ? i : from
}

/** “…,” she said “…”; “…,” she said, and “…”; “The dam, she said, is old”: where the content goes on, -1 where it does not. */
function continuationAt(s: Syntax, after: number, quoted: boolean): number {
  if (quoted && isSpeech(s, after)) return after
  if (posOf(s, after) !== Pos.comma) return -1
  const joined = quoted && posOf(s, after + 1) === Pos.coordinator && posOf(s, after + 2) === Pos.quote
  const next = joined ? after + 2 : after + 1
  return next < s.units.count ? next : -1
}

/** What may follow the verb of a report that stands behind its content. */
const ENDS_REPORT =
  Pos.stop |
  Pos.comma |
  Pos.preposition |
  Pos.dash |
  Pos.adverb |
  Pos.subordinator |
  Pos.coordinator |
  Pos.wh |
  Pos.other

const endsReport = (s: Syntax, i: number): boolean => (posOf(s, i) & ENDS_REPORT) !== 0 || isTime(s, i)

/** Whether a finite verb, a clause or a quotation begins at a unit. */
const predicates = (s: Syntax, i: number): boolean =>
  posOf(s, i) === Pos.quote || groupAt(s, i)?.shape === 'finite' || clauseStartsAt(s, i)
