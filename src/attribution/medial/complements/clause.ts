import { Part } from '../../../grammar/tags.js'
import { clauseFollows, opensQuantity } from '../phrases/index.js'
import { hasFinite, opensWithVerb } from '../quotation.js'
import { groupAt, isTime, NOMINAL, partOf, Pos, posOf, type Syntax } from '../syntax.js'

/** How many commas the subject of a clause may hold. */
const MAX_COMMAS = 2

/** A noun phrase and the finite verb of which it is the subject. */
export function clauseStartsAt(s: Syntax, from: number): boolean {
  const n = s.units.count
  if (from >= n || !(s.pos[from] & (NOMINAL | Pos.adverb))) return false
  let relative = false
  for (let i = from, commas = 0; i < n; i++) {
    const pos = s.pos[i]
    if (pos === Pos.quote && i > from && holdsVerb(s, i)) return true
    const group = groupAt(s, i)
    if (group) {
      if (group.shape === 'finite') return group.start > from && posOf(s, group.start - 1) !== Pos.coordinator
      if (group.shape === 'infinitive' && commas === 0) i = group.end - 1
    } else if (opensRelative(s, i, from, relative)) {
      const verb = finiteFrom(s, i + 1)
      if (verb < 0) return false
      relative = true
      i = s.groups[s.groupOf[verb]].end - 1
    } else if (pos === Pos.comma) {
      if (++commas > MAX_COMMAS) return false
    } else if (pos & (Pos.stop | Pos.colon | Pos.complementizer | Pos.subordinator)) return false
  }
  return false
}

/** Whether a quotation behind a noun holds the verb of the clause around it. */
const holdsVerb = (s: Syntax, i: number): boolean =>
  opensWithVerb(s, i) || ((s.pos[i - 1] & NOMINAL) !== 0 && endsSentence(s, i) && hasFinite(s, i))

/** Whether nothing but a stop follows. */
const endsSentence = (s: Syntax, i: number): boolean => i + 1 >= s.units.count || s.pos[i + 1] === Pos.stop

/** “the plan that …”, “the days when …”: a relative clause; a complementizer opens one where another has gone before. */
function opensRelative(s: Syntax, i: number, from: number, another: boolean): boolean {
  if (s.pos[i] === Pos.wh) return true
  if (i === from || !(s.pos[i - 1] & NOMINAL)) return false
  return s.pos[i] === Pos.complementizer
    ? another
    : s.pos[i] === Pos.subordinator && isInterrogative(s, i) && !isTime(s, i - 1)
}

/** The first unit of a finite verb group from a unit on, -1 for none. */
function finiteFrom(s: Syntax, from: number): number {
  for (let i = from; i < s.units.count; i++) if (groupAt(s, i)?.shape === 'finite') return i
  return -1
}

/** Whether a word opens an indirect question: “who”, “whether”. */
export const isInterrogative = (s: Syntax, i: number): boolean =>
  (s.pos[i] & (Pos.wh | Pos.subordinator)) !== 0 && (partOf(s, i) & Part.interrogative) !== 0

/** A clause without complementizer. */
export function zeroClause(s: Syntax, i: number): boolean {
  if (opensQuantity(s, i)) return clauseStartsAt(s, i + 1)
  // “said in 2010 the bank …” is no zero clause; “said if they win, they …” is.
  if (s.pos[i] & (Pos.subordinator | Pos.preposition))
    return s.pos[i] === Pos.subordinator && clauseFollows(s, i + 1, s.units.count)
  const group = groupAt(s, i)
  if (!group) return clauseStartsAt(s, i)
  const next = s.groups[s.groupOf[i] + 1]
  return group.shape === 'gerund' && next?.shape === 'finite' && isSubject(s, group.end, next.start)
}

/** Whether nothing between two units ends a clause: “succeeding in 2016 is …”. */
function isSubject(s: Syntax, from: number, verb: number): boolean {
  for (let i = from; i < verb; i++) if (!(s.pos[i] & (NOMINAL | Pos.preposition | Pos.adverb))) return false
  return true
}
