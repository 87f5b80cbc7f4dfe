import { HASH_START, hashOf, hashStep } from './key.js'

/**
 * Words and the phrases made of them. A word is a number, looked up by its key; a phrase is a node of a trie over such
 * numbers, and so is a word that stands alone. Every node that ends an entry of the lexicon is a lexeme.
 */
export interface Vocabulary {
  /** Number of words and of nodes, the empty ones (0) included. */
  readonly words: number
  readonly nodes: number
  readonly slots: Int32Array
  readonly letters: Uint16Array
  readonly letterStart: Int32Array
  /** Of each word, its node; 0 where no entry begins with it. */
  readonly rootOf: Int32Array
  /** Of each node, 1 where it has children. */
  readonly branches: Uint8Array
  readonly edges: Int32Array
}

export interface VocabularyBuilder {
  /** The number of a word given as its key; made where it is new. */
  word: (key: string) => number
  /** The node of a phrase given as keys; made where it is new. */
  node: (keys: readonly string[]) => number
  build: () => Vocabulary
}

const EDGE = 3

export function createVocabularyBuilder(): VocabularyBuilder {
  const wordOf = new Map<string, number>()
  const keys = ['']
  const childOf = new Map<number, number>()
  const branches: number[] = [0]
  const rootOf: number[] = [0]
  let nodes = 1

  const word = (key: string): number => {
    const known = wordOf.get(key)
    if (known !== undefined) return known
    wordOf.set(key, keys.length)
    rootOf.push(0)
    return keys.push(key) - 1
  }
  const root = (w: number): number => {
    if (rootOf[w] === 0) {
      rootOf[w] = nodes++
      branches.push(0)
    }
    return rootOf[w] ?? 0
  }
  const child = (parent: number, w: number): number => {
    const edge = parent * 0x100000 + w
    let node = childOf.get(edge)
    if (node === undefined) {
      node = nodes++
      branches.push(0)
      branches[parent] = 1
      childOf.set(edge, node)
    }
    return node
  }

  return {
    word,
    node(phrase) {
      let node = 0
      for (const key of phrase) node = node === 0 ? root(word(key)) : child(node, word(key))
      return node
    },
    build() {
      const letterStart = new Int32Array(keys.length + 1)
      keys.forEach((key, w) => (letterStart[w + 1] = letterStart[w] + key.length))
      const letters = new Uint16Array(letterStart[keys.length])
      const slots = new Int32Array(powerOfTwo(keys.length * 3))
      for (let w = 1; w < keys.length; w++) {
        const key = keys[w]
        for (let i = 0; i < key.length; i++) letters[letterStart[w] + i] = key.charCodeAt(i)
        let slot = mix(hashOf(key)) & (slots.length - 1)
        while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1)
        slots[slot] = w
      }
      const edges = new Int32Array(powerOfTwo(childOf.size * 3 + 1) * EDGE)
      const mask = edges.length / EDGE - 1
      for (const [edge, to] of childOf) {
        const parent = Math.floor(edge / 0x100000)
        const w = edge % 0x100000
        let slot = edgeSlot(parent, w, mask)
        while (edges[slot * EDGE] !== 0) slot = (slot + 1) & mask
        edges.set([parent, w, to], slot * EDGE)
      }
      return {
        words: keys.length, nodes, slots, letters, letterStart, edges,
        rootOf: Int32Array.from(rootOf), branches: Uint8Array.from(branches),
      } // prettier-ignore
    },
  }
}

const powerOfTwo = (n: number): number => 2 ** Math.ceil(Math.log2(Math.max(4, n)))
const mix = (hash: number): number => hash ^ (hash >>> 15)
const edgeSlot = (parent: number, word: number, mask: number): number =>
  mix(hashStep(hashStep(HASH_START, parent), word)) & mask

/** The word with these letters from a place on, 0 where there is none. */
export function lookUp(v: Vocabulary, letters: Uint16Array, length: number, hash: number, from = 0): number {
  const mask = v.slots.length - 1
  for (let slot = mix(hash) & mask; ; slot = (slot + 1) & mask) {
    const word = v.slots[slot]
    if (word === 0) return 0
    const start = v.letterStart[word]
    if (v.letterStart[word + 1] - start !== length) continue
    let i = 0
    while (i < length && v.letters[start + i] === letters[from + i]) i++
    if (i === length) return word
  }
}

/** The node that the word leads to from a node, 0 where there is none. */
export function step(v: Vocabulary, node: number, word: number): number {
  const { edges } = v
  const mask = edges.length / EDGE - 1
  for (let slot = edgeSlot(node, word, mask); ; slot = (slot + 1) & mask) {
    const at = slot * EDGE
    if (edges[at] === 0) return 0
    if (edges[at] === node && edges[at + 1] === word) return edges[at + 2]
  }
}
