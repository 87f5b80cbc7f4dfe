import { hashOf } from './key.js'

/**
 * Phrases by the hashes of their words, each with bits of what it is. They stand apart from the vocabulary: whether one
 * is there changes nothing in how a sentence is cut into units.
 */
export interface Phrases {
  /** By the low bits of a hash: 1 where a phrase may begin with it. Most words are turned away here. */
  readonly sieve: Uint8Array
  readonly nodes: Map<number, PhraseNode>
}

export interface PhraseNode {
  bits: number
  /** How many words lead to it. */
  readonly length: number
  next?: Map<number, PhraseNode>
}

const SIEVE = 8192

export const createPhrases = (): Phrases => ({ sieve: new Uint8Array(SIEVE), nodes: new Map() })

/** Adds a phrase, given as keys of words, or adds bits to it. */
export function addPhrase({ sieve, nodes }: Phrases, keys: readonly string[], bits: number): void {
  let level = nodes
  keys.forEach((key, i) => {
    const hash = hashOf(key)
    if (i === 0) sieve[hash & (SIEVE - 1)] = 1
    const node = level.get(hash) ?? { bits: 0, length: i + 1 }
    level.set(hash, node)
    if (i === keys.length - 1) node.bits |= bits
    else level = node.next ??= new Map()
  })
}

/** The longest phrase that begins at a token and ends before another; null where there is none. */
export function phraseAt({ sieve, nodes }: Phrases, hashes: Int32Array, from: number, to: number): PhraseNode | null {
  if (sieve[hashes[from] & (SIEVE - 1)] === 0) return null
  let found: PhraseNode | null = null
  let node = nodes.get(hashes[from])
  for (let t = from + 1; node; t++) {
    if (node.bits) found = node
    node = t < to ? node.next?.get(hashes[t]) : undefined
  }
  return found
}
