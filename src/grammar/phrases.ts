import { hashOf } from './key.js'

/**
 * Phrases by the hashes of their words, each with bits of what it is. They stand apart from the vocabulary: whether one
 * is there changes nothing in how a sentence is cut into units.
 */
export type Phrases = ReadonlyMap<number, PhraseNode>

export interface PhraseNode {
  bits: number
  /** How many words lead to it. */
  readonly length: number
  next?: Map<number, PhraseNode>
}

/** Adds a phrase, given as keys of words, or adds bits to it. */
export function addPhrase(phrases: Map<number, PhraseNode>, keys: readonly string[], bits: number): void {
  let level = phrases
  keys.forEach((key, i) => {
    const hash = hashOf(key)
    const node = level.get(hash) ?? { bits: 0, length: i + 1 }
    level.set(hash, node)
    if (i === keys.length - 1) node.bits |= bits
    else level = node.next ??= new Map()
  })
}

/** The longest phrase that begins at a token and ends before another; null where there is none. */
export function phraseAt(phrases: Phrases, hashes: Int32Array, from: number, to: number): PhraseNode | null {
  let found: PhraseNode | null = null
  let node = phrases.get(hashes[from])
  for (let t = from + 1; node; t++) {
    if (node.bits) found = node
    node = t < to ? node.next?.get(hashes[t]) : undefined
  }
  return found
}
