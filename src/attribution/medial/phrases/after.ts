import type { Stretch } from '../../../mentions/index.js'
import { groupAt, isTime, NOMINAL, Pos, posOf, type Syntax } from '../syntax.js'
import { clauseFollows } from './clause.js'

/** The noun phrase that begins at a unit: the subject of an inverted verb, an agent. */
export function nounPhraseAfter(s: Syntax, first: number, limit: number): Stretch | null {
  let start = first
  while (start < limit && s.pos[start] === Pos.adverb) start++
  let end = start
  if (end < limit && s.pos[end] === Pos.pronoun && posOf(s, end + 1) !== Pos.preposition) return { start, end: end + 1 }
  while (end < limit) {
    const last = takes(s, end, start, limit)
    if (last < 0) break
    end = last + 1
  }
  while (end > start && s.pos[end - 1] & (Pos.comma | Pos.coordinator | Pos.preposition | Pos.adverb)) end--
  return end > start ? { start, end } : null
}

/** The last unit of what a phrase that begins at `start` takes in with a unit, -1 where it is over. */
function takes(s: Syntax, i: number, start: number, limit: number): number {
  const pos = s.pos[i]
  const next = posOf(s, i + 1)
  if (pos & NOMINAL) return i === start || !isTime(s, i) || next === Pos.possessive ? i : -1
  if (pos === Pos.preposition)
    return i > start && next & (NOMINAL | Pos.preposition | Pos.adverb) && !isTime(s, i + 1) ? i : -1
  if (pos === Pos.adverb && next & NOMINAL && s.pos[i - 1] !== Pos.noun) return i
  if (i === start) return -1
  if (pos === Pos.coordinator && joins(s, i, limit)) return i
  if (pos === Pos.comma && continuesAfterComma(s, i, limit)) return i
  const group = groupAt(s, i)
  return group?.shape === 'participle' ? group.end - 1 : -1
}

/** Whether a coordinator joins a noun phrase to what stands before it, and no clause. */
const joins = (s: Syntax, coordinator: number, limit: number): boolean =>
  (posOf(s, coordinator + 1) & NOMINAL) !== 0 && !clauseFollows(s, coordinator + 1, limit)

/** An apposition, or the rest of a list, behind a comma. */
function continuesAfterComma(s: Syntax, comma: number, limit: number): boolean {
  const next = comma + 1
  if (next >= limit || isTime(s, next)) return false
  if (s.pos[next] === Pos.coordinator) return joins(s, next, limit)
  return (s.pos[next] & (Pos.noun | Pos.determiner)) !== 0 && !clauseFollows(s, next, limit)
}
