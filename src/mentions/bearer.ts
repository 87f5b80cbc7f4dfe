import { Closed, Open, ROLE } from '../grammar/tags.js'
import { Kind } from '../text/index.js'
import { has, hasOpen, isWord, NAME, type Reading } from './reading.js'
import { isComplement } from './verbal.js'

/** A name has at most so many words more than its first. */
const MAX_BEARER = 4

/** «وزیر راه، مینا راد، …»: behind the comma the name of the one whose role stands before it, closed by a mark or the verb; 0 where none is. */
function bearerEnd(r: Reading, from: number, limit: number): number {
  const known = hasOpen(r, from, NAME)
  if (!known && !isNamelike(r, from) && !(hasOpen(r, from, Open.country) && isNamelike(r, from + 1))) return 0
  let i = from + 1
  while (i < limit && i <= from + MAX_BEARER && isNamelike(r, i)) i++
  const next = r.units.kind[i]
  // «سخنگوی دولت، راد، …» (“the government's spokesman, Rad, …”)
  if (r.units.end[i - 1] - r.units.start[from] < 2 && next !== Kind.colon && !(known && next === Kind.comma)) return 0
  if (next === Kind.colon) return i
  // A name that the lexicon does not know: before the colon, or what its bearer is.
  if (!known && next !== Kind.comma) return hasOpen(r, i, Open.occupation) ? i : 0
  if (i >= limit) return i
  if (next === Kind.comma) return startsNext(r, i + 1) ? 0 : i
  return isComplement(r, i) || has(r, i, Closed.preposition) ? i : 0
}

/** Whether the next of a list begins at a unit: a role or a name, and not «روز», «ایران» or «دولت», which may be names as well. */
const startsNext = (r: Reading, i: number): boolean =>
  hasOpen(r, i, NAME | ROLE) &&
  !has(r, i, Closed['time-noun']) &&
  !hasOpen(r, i, Open.country | Open['organization-head'])

/** Of one whom a phrase cites, a comma stands behind the name as well. */
export function isBorne(r: Reading, from: number, limit: number, cited: boolean): boolean {
  const end = bearerEnd(r, from, limit)
  return end > 0 && (!cited || r.units.kind[end] === Kind.comma)
}

/** Whether a word may be part of a name: the lexicon calls it one, or does not know it. */
export const isNamelike = (r: Reading, i: number): boolean =>
  isWord(r, i) && !isComplement(r, i) && (r.units.lexeme[i] === 0 || hasOpen(r, i, NAME))
