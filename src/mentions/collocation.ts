import { Entry } from '../grammar/load.js'
import { Closed, Form } from '../grammar/tags.js'
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

const BOUNDS =
  Closed.preposition | Closed.complementizer | Closed['focus-particle'] | Closed['sentence-adverb'] | Closed['time-noun'] // prettier-ignore

/** How much of a stretch the document has elsewhere as a whole phrase, before a mark, a verb or what opens another phrase: the end of the longest; `start` where nothing. */
export function wholeElsewhere({ document, units }: Reading, start: number, end: number): number {
  const { grammar, tokens } = document
  const { hash, kind, lexeme } = tokens
  const first = units.start[start]
  const at = (t: number): number[] => placesOf(document).get(pairAt(document, t)) ?? []
  let longest = 0
  for (const there of [...at(first), ...at(first + 1).map((t) => t - 1)]) {
    let k = there === first ? Infinity : 1
    while (first + k < units.start[end] && hash[first + k] === hash[there + k]) k++
    const next = lexeme[there + k]
    const ends =
      kind[there + k] !== Kind.word ||
      (grammar.closed[next] & BOUNDS) !== 0 ||
      (grammar.form[next] & Form.finite) !== 0 ||
      (grammar.entry[next] & (Entry.phraseCue | Entry.complement)) !== 0
    if (k < Infinity && ends) longest = Math.max(longest, k)
  }
  const border = units.start.subarray(0, end).indexOf(first + longest, start)
  return border < 0 ? start : border
}
