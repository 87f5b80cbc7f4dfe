import { Closed, Open, ROLE } from '../grammar/tags.js'
import { Kind } from '../text/index.js'
import { canSpeak, has, hasOpen, isPhraseCue, isPlain, isWord, type Reading } from './reading.js'

/** How far the «و» of a list, or what it is of, is looked for. */
const MAX_LIST = 12

/** A comma inside a list «A، B و C» of names of one class; the lexicon may know «B و C» as one entry. */
export function goesOnList(r: Reading, comma: number, limit: number): boolean {
  const { units } = r
  if ((units.open[comma - 1] & units.open[comma + 1]) === 0) return false
  if (holdsCoordinator(r, comma + 1)) return true
  const last = Math.min(limit, comma + MAX_LIST)
  let i = comma + 2
  // «عمان، زلندا را | همراه و هم‌پیمان خواند»: the object ends before.
  while (i < last && !has(r, i, Closed.coordinator | Closed['object-marker'])) i++
  return i < last && has(r, i, Closed.coordinator)
}

/** «وزیر صنعت، معدن و تجارت», «نمایندهٔ مردم تبریز، مرند و جلفا»: a comma inside the list of what an office or a body is of, and no object; behind a cue only where the lexicon knows the field. */
export function goesOnField(r: Reading, from: number, comma: number, limit: number): boolean {
  const { kind } = r.units
  const field = Open['role-word']
  if (isPhraseCue(r, from - 1) && !hasOpen(r, comma - 1, field) && !hasOpen(r, comma + 1, field)) return false
  const first = Math.max(from, comma - MAX_LIST)
  let head = comma - 1
  while (head > first && !hasOpen(r, head, FIELDED)) head--
  let i = comma + 1
  if (!hasOpen(r, head, FIELDED) || canSpeak(r, i) || !isWord(r, i) || has(r, i, Closed.coordinator)) return false
  const last = Math.min(limit, comma + MAX_LIST)
  while (i < last && (isPlain(r, i) || kind[i] === Kind.comma) && !holdsCoordinator(r, i)) i++
  if (i >= last || !holdsCoordinator(r, i)) return false
  while (i < last && kind[i] !== Kind.comma && !has(r, i, Closed.preposition | Closed['object-marker'])) i++
  return !has(r, i, Closed['object-marker'])
}
const FIELDED = ROLE | Open['organization-head']

function holdsCoordinator({ units, document: { tokens, grammar } }: Reading, i: number): boolean {
  for (let t = units.start[i]; t < units.end[i]; t++)
    if (grammar.closed[tokens.single[t]] & Closed.coordinator) return true
  return false
}
