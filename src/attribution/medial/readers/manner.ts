import { Part } from '../../../grammar/tags.js'
import type { CueHere } from '../cue.js'
import { nounPhraseAfter } from '../phrases/index.js'
import { BREAK, groupAt, isTime, NOMINAL, partOf, Pos, posOf, type Syntax, lastUnit } from '../syntax.js'
import type { Draft } from './draft.js'
import { canBeFinite } from './gap.js'
import { hasMainClause, openingOf } from './preceding.js'

/** “As Smith noted, …”, “…, as Smith noted”: whether a clause of manner stands beside what it reports, or within it. */
export function readManner(s: Syntax, cue: CueHere, draft: Draft, as: number): boolean {
  if (!(partOf(s, as) & Part.manner)) return false
  const close = clauseEnd(s, cue)
  if (close < 0) return false
  const goesOn = (posOf(s, close) & (Pos.comma | Pos.dash)) !== 0
  const rest = { start: close + 1, end: lastUnit(s, close) }
  let first = as
  while (first > 0 && s.pos[first - 1] & (BREAK | Pos.coordinator | Pos.adverb)) first--
  if (first > 0) {
    if (!(s.pos[as - 1] & BREAK)) return false
    const before = { start: openingOf(s, as - 2), end: as - 1 }
    if (!goesOn && !hasMainClause(s, before)) return false
    draft.content.push(before)
  } else if (!goesOn || !(hasMainClause(s, rest) || clauseMayStart(s, rest.start))) return false
  if (goesOn && rest.end > rest.start) draft.content.push(rest)
  draft.frame = 'parenthesis'
  return true
}

/** Where a clause ends that has nothing but its verb and who is told; -1 where it has an object or another verb. */
function clauseEnd(s: Syntax, { end, entry }: CueHere): number {
  // “As Smith noted the rain, …”
  if (posOf(s, end) & NOMINAL && !isTime(s, end) && !entry.frames.recipient) return -1
  let close = end
  for (; close < s.units.count && !(s.pos[close] & BREAK); close++)
    if (s.groupOf[close] >= 0 || s.pos[close] & (Pos.complementizer | Pos.quote)) return -1
  return close
}

/** A noun phrase and a form behind it that can be a finite verb: “Roe raised money”. */
function clauseMayStart(s: Syntax, start: number): boolean {
  const subject = nounPhraseAfter(s, start, s.units.count)
  if (!subject) return false
  for (let i = start + 1; i <= subject.end && i < s.units.count; i++) {
    const group = groupAt(s, i)
    if (group) return canBeFinite(s, group)
  }
  return false
}
