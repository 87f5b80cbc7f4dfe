import { Closed, Part } from '../../../grammar/tags.js'
import type { Stretch } from '../../../mentions/index.js'
import { opensWithVerb } from '../quotation.js'
import { closedOf, groupAt, isCapital, NOMINAL, partOf, Pos, posOf, type Syntax, type VerbGroup } from '../syntax.js'
import { beforeAdverbs } from '../syntax.js'

const ENDS_CLAUSE = Pos.comma | Pos.stop | Pos.colon | Pos.wh | Pos.complementizer | Pos.subordinator | Pos.dash

/** Whether a noun phrase that begins here is the subject of a finite verb. */
export function clauseFollows(s: Syntax, from: number, limit: number): boolean {
  for (let i = from; i < limit; i++) {
    const group = groupAt(s, i)
    if (group) return group.shape === 'finite'
    if (s.pos[i] === Pos.quote && i > from && opensWithVerb(s, i)) return true
    if (s.pos[i] & ENDS_CLAUSE) return false
  }
  return false
}

/** Whether a finite verb, or one that needs no finite one, stands before a unit in its clause. */
export function hasVerbBefore(s: Syntax, lower: number, to: number): boolean {
  for (let i = to - 1; i >= lower; i--) {
    if (s.pos[i] & (Pos.comma | Pos.colon | Pos.dash | Pos.complementizer | Pos.subordinator | Pos.wh)) return false
    const group = groupAt(s, i)
    if (group && group.shape !== 'participle') return true
  }
  return false
}

/** Whether a verb stands in a relative or an adverbial clause. */
export function isSubordinate(s: Syntax, subject: Stretch | null, group: VerbGroup): boolean {
  if (subject && s.pos[subject.start] === Pos.wh) return true
  const i = beforeAdverbs(s, subject ? subject.start : group.start)
  return (
    (posOf(s, i) & (Pos.wh | Pos.subordinator)) !== 0 ||
    (posOf(s, i) === Pos.preposition && (closedOf(s, i) & Closed.subordinator) !== 0)
  )
}

/**
 * Of “a probe the agency | said was going on” and “the plan he | backs”, where the subject of the verb begins: behind the
 * noun that is told of. -1 where no noun stands before it.
 */
export function contactStart(s: Syntax, end: number, lower: number): number {
  let i = end - 1
  while (i > lower && s.pos[i] === Pos.adverb) i--
  if (s.pos[i] === Pos.pronoun && partOf(s, i) & Part.nominative) return i
  for (; i > lower && s.pos[i] & NOMINAL; i--)
    if (s.pos[i - 1] === Pos.noun && (s.pos[i] === Pos.determiner || opensName(s, i))) return i
  return -1
}

/** A name behind a noun that is none: “statement | Smith”. */
export const opensName = (s: Syntax, i: number): boolean =>
  s.pos[i] === Pos.noun && isCapital(s, i) && !isCapital(s, i - 1)
