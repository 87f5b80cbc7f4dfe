import { Closed } from '../grammar/tags.js'
import { Kind } from '../text/index.js'
import { speaks } from './description.js'
import { type Chunk, has, type Reading, type Stretch } from './reading.js'

/** Whether a comma, and a noun phrase or what depends on one, stand before a noun phrase. */
export const isListed = (r: Reading, chunks: readonly Chunk[], at: number): boolean =>
  at > 0 &&
  chunks[at].kind === 'noun' &&
  (chunks[at - 1].kind === 'noun' || chunks[at - 1].kind === 'prepositional') &&
  chunks[at - 1].end === chunks[at].start - 1 &&
  r.units.kind[chunks[at].start - 1] === Kind.comma

/** «دولت، مجلس و نمایندگان مردم گفتند»: a list whose first can speak is one noun phrase. */
export function joinSpeakers(r: Reading, chunks: readonly Chunk[]): readonly Chunk[] {
  const first = chunks.findIndex((c) => c.kind === 'noun' && speaks(r, c))
  if (first < 0 || coordinates(r, chunks[first])) return chunks
  let last = first
  while (last + 1 < chunks.length && !coordinates(r, chunks[last]) && isListed(r, chunks, last + 1)) last++
  if (last === first || !coordinates(r, chunks[last])) return chunks
  const list: Chunk = { kind: 'noun', start: chunks[first].start, end: chunks[last].end }
  return [...chunks.slice(0, first), list, ...chunks.slice(last + 1)]
}

/** The head of the noun phrase that is listed before another; -1 where none is. */
export function listedBefore(r: Reading, chunks: readonly Chunk[], at: number): number {
  if (!isListed(r, chunks, at)) return -1
  let head = at - 1
  for (let c = chunks[head]; c.kind === 'prepositional'; c = chunks[head]) {
    if (head === 0) return -1
    head--
  }
  return chunks[head].kind === 'noun' ? head : -1
}

/** Whether a phrase has «و» or its like in it. */
export function coordinates(r: Reading, { start, end }: Stretch): boolean {
  for (let i = start; i < end; i++) if (has(r, i, Closed.coordinator)) return true
  return false
}

/** «از A، B و C قدردانی کرد»: what a preposition governs is a list, of which a noun phrase is one. */
export function isInList(r: Reading, chunks: readonly Chunk[], i: number): boolean {
  let head = i
  while (isListed(r, chunks, head)) head--
  if (head === i || chunks[head].kind !== 'prepositional') return false
  let last = i
  while (last + 1 < chunks.length && isListed(r, chunks, last + 1)) last++
  return coordinates(r, chunks[last])
}
