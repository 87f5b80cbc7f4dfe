import { Entry } from '../grammar/load.js'
import { Closed, Form } from '../grammar/tags.js'
import { Kind, type Document } from '../text/index.js'
import type { Reading } from './reading.js'

/** Where two words stand together: of each hash of a pair the first place of the second word, and of each place the next of its hash. */
interface Pairs {
  readonly first: Int32Array
  readonly next: Int32Array
}
const pairs = new WeakMap<Document, Pairs>()
/** So many of its places are compared, among so many of its hash. */
const MAX_PLACES = 8
const MAX_SAME_HASH = 64
/** Over so many words back. */
const MAX_PHRASE = 16

const pairAt = ({ tokens: { hash } }: Document, t: number): number => Math.imul(hash[t - 1], 31) ^ hash[t]

function pairsOf(document: Document): Pairs {
  const known = pairs.get(document)
  if (known) return known
  const { count, kind } = document.tokens
  const first = new Int32Array(1 << (32 - Math.clz32(count)))
  const next = new Int32Array(count)
  for (let t = count - 1; t > 0; t--) {
    if (kind[t] !== Kind.word) continue
    const pair = pairAt(document, t) & (first.length - 1)
    next[t] = first[pair]
    first[pair] = t
  }
  const found = { first, next }
  pairs.set(document, found)
  return found
}

/** Where a word and the one before it stand together in the document. */
function placesOf(document: Document, word: number): number[] {
  const { first, next } = pairsOf(document)
  const pair = pairAt(document, word)
  const places: number[] = []
  let t = first[pair & (first.length - 1)]
  for (let i = 0; t > 0 && i < MAX_SAME_HASH && places.length < MAX_PLACES; i++, t = next[t])
    if (pairAt(document, t) === pair) places.push(t)
  return places
}

const OPENS_CLAUSE = Closed.complementizer | Closed.coordinator | Closed.conjunction | Closed.subordinator

/** «مدیر جشنوارهٔ | سرود», elsewhere «داوران جشنوارهٔ سرود»: whether the document has a word behind the one before it in another phrase too, not the one from `start` on again. */
export function goesTogether({ document, units }: Reading, start: number, i: number): boolean {
  const { hash, kind, lexeme } = document.tokens
  const here = units.start[i]
  const size = Math.min(MAX_PHRASE, here - units.start[start] + 1)
  return placesOf(document, here).some((there) => {
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
  let longest = 0
  for (const there of [...placesOf(document, first), ...placesOf(document, first + 1).map((t) => t - 1)]) {
    if (there === first) continue
    let k = 1
    while (first + k < units.start[end] && hash[first + k] === hash[there + k]) k++
    const next = lexeme[there + k]
    const ends =
      kind[there + k] !== Kind.word ||
      (grammar.closed[next] & BOUNDS) !== 0 ||
      (grammar.form[next] & Form.finite) !== 0 ||
      (grammar.entry[next] & (Entry.phraseCue | Entry.complement)) !== 0
    if (ends) longest = Math.max(longest, k)
  }
  let border = start
  while (border < end && units.start[border] !== first + longest) border++
  return border < end ? border : start
}
