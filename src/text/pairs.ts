import type { Document, Pairs } from './document.js'
import { Kind } from './kinds.js'

/** So many of its places are compared, among so many of its hash. */
const MAX_PLACES = 8
const MAX_SAME_HASH = 64

const pairAt = ({ tokens: { hash } }: Document, t: number): number => Math.imul(hash[t - 1], 31) ^ hash[t]

function findPairs(document: Document): Pairs {
  const { count, kind } = document.tokens
  // A small array that is not typed is made much sooner.
  const first = new Array<number>(1 << (32 - Math.clz32(count))).fill(0)
  const next = new Array<number>(count).fill(0)
  for (let t = count - 1; t > 0; t--) {
    if (kind[t] !== Kind.word) continue
    const pair = pairAt(document, t) & (first.length - 1)
    next[t] = first[pair]
    first[pair] = t
  }
  return { first, next }
}

/** Where a word and the one before it stand together in the document. */
export function placesOf(document: Document, word: number): number[] {
  const { first, next } = (document.pairs ??= findPairs(document))
  const pair = pairAt(document, word)
  const places: number[] = []
  let t = first[pair & (first.length - 1)]
  for (let i = 0; t > 0 && i < MAX_SAME_HASH && places.length < MAX_PLACES; i++, t = next[t])
    if (pairAt(document, t) === pair) places.push(t)
  return places
}
