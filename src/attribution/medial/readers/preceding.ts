import { Closed } from '../../../grammar/tags.js'
import type { Stretch } from '../../../mentions/index.js'
import { continues, hasFinite } from '../quotation.js'
import { isSubordinate, subjectOf } from '../phrases/index.js'
import { closedOf, Pos, posOf, type Syntax } from '../syntax.js'

/** The content that ends at a mark before a unit; null where none stands there. */
export function contentBefore(s: Syntax, i: number): Stretch | null {
  if (!(posOf(s, i - 1) & (Pos.comma | Pos.quote | Pos.dash))) return null
  let end = i
  while (end > 0 && s.pos[end - 1] & (Pos.comma | Pos.dash)) end--
  return end > 0 ? { start: openingOf(s, end - 1), end } : null
}

/** First unit of the content that ends at a unit: the quotation alone, or the sentence so far. */
export function openingOf(s: Syntax, last: number): number {
  const before = posOf(s, last - 1)
  if (s.pos[last] === Pos.quote) {
    if (before === Pos.dash) return last
    const alone = last === 0 || (before & (Pos.comma | Pos.colon | Pos.stop)) !== 0
    if (alone && !continues(s, last)) return last
  }
  let start = last
  let dash = -1
  for (; start > 0 && s.pos[start - 1] !== Pos.colon; start--)
    // What stands between two dashes is part of what is said around them.
    if (s.pos[start - 1] === Pos.dash) dash = dash < 0 ? start : -1
  return afterLink(s, dash > 0 ? dash : start, last)
}

/** Behind what links a sentence to the one before it: “And …”, “Still, …”. */
function afterLink(s: Syntax, from: number, last: number): number {
  let start = from
  while (start < last && s.pos[start] & (Pos.coordinator | Pos.comma)) start++
  const linked = start + 2 < last && closedOf(s, start) & Closed.continuation && posOf(s, start + 1) === Pos.comma
  return linked ? start + 2 : start
}

/** Whether a stretch has a finite verb that is in no subordinate clause. */
export function hasMainClause(s: Syntax, { start, end }: Stretch): boolean {
  for (let i = start; i < end; i++) if (s.pos[i] === Pos.quote && hasFinite(s, i)) return true
  return s.groups.some(
    (group, g) =>
      group.shape === 'finite' &&
      group.start >= start &&
      group.end <= end &&
      !isSubordinate(s, subjectOf(s, g, start), group),
  )
}
