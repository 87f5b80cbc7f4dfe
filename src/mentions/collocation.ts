import { Closed } from '../grammar/tags.js'
import { Kind, type Document } from '../text/index.js'
import type { Reading } from './reading.js'

/** By two words of a document that stand together, where the second stands. */
const places = new WeakMap<Document, Map<number, number[]>>()
/** So many of its places are compared. */
const MAX_PLACES = 8
/** Over so many words back. */
const MAX_PHRASE = 16

const pairAt = ({ tokens: { hash } }: Document, t: number): number => Math.imul(hash[t - 1], 31) ^ hash[t]

function placesOf(document: Document): Map<number, number[]> {
  const known = places.get(document)
  if (known) return known
  const found = new Map<number, number[]>()
  const { count, kind } = document.tokens
  for (let t = 1; t < count; t++) {
    if (kind[t] !== Kind.word) continue
    const pair = pairAt(document, t)
    const at = found.get(pair)
    if (!at) found.set(pair, [t])
    else if (at.length < MAX_PLACES) at.push(t)
  }
  places.set(document, found)
  return found
}

const OPENS_CLAUSE = Closed.complementizer | Closed.coordinator | Closed.conjunction | Closed.subordinator

/** «مدیر جشنوارهٔ | سرود», elsewhere «داوران جشنوارهٔ سرود»: whether the document has a word behind the one before it in another phrase too, not the one from `start` on again. */
export function goesTogether({ document, units }: Reading, start: number, i: number): boolean {
  const { hash, kind, lexeme } = document.tokens
  const here = units.start[i]
  const size = Math.min(MAX_PHRASE, here - units.start[start] + 1)
  return (placesOf(document).get(pairAt(document, here)) ?? []).some((there) => {
    let k = 2
    while (k <= size && hash[here - k] === hash[there - k]) k++
    const before = there - k
    return k <= size && kind[before] === Kind.word && (document.grammar.closed[lexeme[before]] & OPENS_CLAUSE) === 0
  })
}
